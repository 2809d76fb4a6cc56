"""Sentences on degenerate neurons, on the plain and on the research level."""

from __future__ import annotations

import math

from engine.degeneracy.types import Found, Thresholds
from kn_studio.translation import counted, joined, marked, told, tr
from kn_studio.viewmodels import overlap_wording, wording

_SIZES = {1: marked("single"), 2: "pairs", 3: marked("triples")}
METHODS = (("pairs", marked("Pairs")), ("sets", marked("Sets")), ("topology", marked("Topology")))
CLUSTERINGS = {
    "topology": marked("Persistence"), "hierarchical": marked("Hierarchical"), "kmeans": "k-means", "dbscan": "DBSCAN",
}  # fmt: skip


def unit(method: str, count: int) -> str:
    """ "pairs", "set": what a method finds."""
    if method == "topology":
        return counted("cluster", "clusters", count)
    return counted("pair", "pairs", count) if method == "pairs" else counted("set", "sets", count)


def groups(count: int) -> str:
    """ "1 group", "no group"."""
    return counted("{n} group", "{n} groups", count) if count else tr("no group")


def size(number: int) -> str:
    """ "pairs", "triples", "sets of 4"."""
    return tr(_SIZES[number]) if number in _SIZES else tr("sets of {number}", number=number)


def number(value: float) -> str:
    """A mean number of groups: "0.1", "0", "12"."""
    return f"{value:.0f}" if value == round(value) or value >= 10 else f"{value:.1f}"


def loss(drop: float | None) -> str:
    """What is lost of a probability, in per cent; a rise has a plus sign."""
    if drop is None or not math.isfinite(drop):
        return "–"
    return wording.percent(drop) if drop > -0.00005 else f"+{wording.percent(drop)}"


def p_value(value: float | None) -> str:
    """A p-value for a table."""
    return "–" if value is None else "<0.001" if value < 0.001 else f"{value:.3f}"


def interaction(value: float) -> str:
    """A change of log P with a true minus sign."""
    text = f"{abs(value):.2f}"
    return text if float(text) == 0 else f"{'−' if value < 0 else '+'}{text}"


def finding(found: Found, method: str, level: str, language: str) -> str:
    """ "3 pairs of switches back each other up in English; random switches of the same layers: 0.1"."""
    neurons, count = wording.word("neurons", level), len(found.groups)
    here = overlap_wording.english(language)
    what = f"{wording.integer(count)} {unit(method, count)}" if count else tr("No {unit}", unit=unit(method, 1))
    if level == "plain":
        said = tr(
            "{what} of {neurons} {value} each other up in {here}",
            what=what,
            neurons=neurons,
            value=tr("back") if count > 1 else tr("backs"),
            here=here,
        )
    else:
        said = tr(
            "{what} of {neurons} {value} degenerate in {here}",
            what=what,
            neurons=neurons,
            value=tr("are") if count > 1 else tr("is"),
            here=here,
        )
    if found.random_groups is None:
        return f"{said}."
    return tr(
        "{said}; random {neurons} of the same layers: {number}.",
        said=said,
        neurons=neurons,
        number=number(found.random_groups),
    )


def second(found: Found, thresholds: Thresholds, level: str) -> str:
    """What else there is to say of a result: how many stand out, the matched control, or why nothing passes."""
    if not found.groups:
        return told(found.reason)
    parts = []
    if found.matched_groups is not None:
        busy = wording.word("matched", level) if level == "plain" else tr("equally active neurons")
        parts.append(f"{busy}: {number(found.matched_groups)}".capitalize())
    if level == "plain":
        parts.append(
            tr(
                "each alone may lose at most {t_low}, together they must lose more than {t_high}",
                t_low=wording.percent(thresholds.t_low),
                t_high=wording.percent(thresholds.t_high),
            )
        )
    else:
        parts.append(
            tr(
                "{stands_out} of {count} stand out (corrected p ≤ {alpha:g})",
                stands_out=found.stands_out,
                count=len(found.groups),
                alpha=thresholds.alpha,
            )
        )
    return joined(parts)
