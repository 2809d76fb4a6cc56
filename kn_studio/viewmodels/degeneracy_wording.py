"""Sentences on degenerate neurons, on the plain and on the research level."""

from __future__ import annotations

import math

from engine.degeneracy.types import Found, Thresholds
from kn_studio.translation import counted, headed, joined, marked, statement, told, tr
from kn_studio.viewmodels import overlap_wording, wording

_SIZES = {1: marked("single"), 2: marked("pairs"), 3: marked("triples")}
METHODS = (("pairs", marked("Pairs")), ("sets", marked("Sets")), ("topology", marked("Topology")))
CLUSTERINGS = {
    "topology": marked("Persistence"), "hierarchical": marked("Hierarchical"), "kmeans": "k-means", "dbscan": "DBSCAN",
}  # fmt: skip


def found_by(method: str, count: int) -> str:
    """ "3 pairs", "1 set", "No pair": how many of what a method finds."""
    if not count:
        return tr({"topology": marked("No cluster"), "pairs": marked("No pair")}.get(method, marked("No set")))
    if method == "topology":
        return counted("{n} cluster", "{n} clusters", count)
    return counted("{n} pair", "{n} pairs", count) if method == "pairs" else counted("{n} set", "{n} sets", count)


def methods(level: str) -> tuple[tuple[str, str], ...]:
    """What can be searched for, as key and words."""
    return tuple((key, wording.word(text, level)) for key, text in METHODS)


def kept(method: str, count: int) -> str:
    """ "3 pairs", "Pairs: no group": what a search found, in a list of searches."""
    return found_by(method, count) if count else headed(tr(dict(METHODS)[method]), groups(0))


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
    what, number_of = found_by(method, count), max(count, 1)
    if level == "plain":
        said = counted(
            "{what} of {neurons} backs each other up in {here}",
            "{what} of {neurons} back each other up in {here}",
            number_of,
            what=what,
            neurons=neurons,
            here=here,
        )
    else:
        said = counted(
            "{what} of {neurons} is degenerate in {here}",
            "{what} of {neurons} are degenerate in {here}",
            number_of,
            what=what,
            neurons=neurons,
            here=here,
        )
    if found.random_groups is None:
        return statement(said)
    if level == "plain":
        by_chance = number(found.random_groups)
        return tr("{said}; random switches of the same floors: {number}.", said=said, number=by_chance)
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
        busy = tr("Other switches, as busy as these") if level == "plain" else tr("equally active neurons").capitalize()
        parts.append(headed(busy, number(found.matched_groups)))
    if level == "plain":
        parts.append(
            tr(
                "one alone may take at most {t_low} of the answer, all of them together must take more than {t_high}",
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
