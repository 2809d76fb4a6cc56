"""Sentences on degenerate neurons, on the plain and on the research level."""

from __future__ import annotations

import math

from engine.degeneracy.types import Found, Thresholds
from kn_studio.viewmodels import overlap_wording, wording

_SIZES = {2: ("pair", "pairs"), 3: ("triple", "triples")}
METHODS = (("pairs", "Pairs"), ("sets", "Sets"), ("topology", "Topology"))
CLUSTERINGS = {
    "topology": "Persistence", "hierarchical": "Hierarchical", "kmeans": "k-means", "dbscan": "DBSCAN",
}  # fmt: skip


def unit(method: str, count: int) -> str:
    """ "pairs", "set": what a method finds."""
    return {"pairs": "pair", "sets": "set", "topology": "cluster"}[method] + ("" if count == 1 else "s")


def groups(count: int) -> str:
    """ "1 group", "no group"."""
    return f"{wording.integer(count)} group{'' if count == 1 else 's'}" if count else "no group"


def size(number: int) -> str:
    """ "pairs", "triples", "sets of 4"."""
    return _SIZES[number][1] if number in _SIZES else f"sets of {number}" if number > 1 else "single"


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
    what = f"{wording.integer(count)} {unit(method, count)}" if count else f"No {unit(method, 1)}"
    if level == "plain":
        said = f"{what} of {neurons} {'back' if count > 1 else 'backs'} each other up in {here}"
    else:
        said = f"{what} of {neurons} {'are' if count > 1 else 'is'} degenerate in {here}"
    if found.random_groups is None:
        return f"{said}."
    return f"{said}; random {neurons} of the same layers: {number(found.random_groups)}."


def second(found: Found, thresholds: Thresholds, level: str) -> str:
    """What else there is to say of a result: how many stand out, the matched control, or why nothing passes."""
    if not found.groups:
        return found.reason
    parts = []
    if found.matched_groups is not None:
        busy = wording.word("matched", level) if level == "plain" else "equally active neurons"
        parts.append(f"{busy}: {number(found.matched_groups)}".capitalize())
    if level == "plain":
        parts.append(
            f"each alone may lose at most {wording.percent(thresholds.t_low)}, "
            f"together they must lose more than {wording.percent(thresholds.t_high)}"
        )
    else:
        parts.append(f"{found.stands_out} of {len(found.groups)} stand out (corrected p ≤ {thresholds.alpha:g})")
    return " · ".join(parts)
