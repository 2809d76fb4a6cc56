"""How a run's scores were made, and whether they add up, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kn_studio.clean_templates import CLEAN
from kn_studio.clean_templates import KEY as TEMPLATES
from kn_studio.translation import counted, headed, joined, marked, tr
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.run_scores import RunScores
from kn_studio.viewmodels.run_sheet import OFFERED, Setting

if TYPE_CHECKING:
    from kn_studio.session.records import Run

PATH_METHODS = frozenset({"amig", "ig_zero"})
TOLERANCE, ROUNDING = 0.001, {"float64": 1e-12}
"""The engine's convergence rule, in words: the default tolerance, and the gap that rounding may leave (else 1e-6)."""


_TEMPLATES = Setting(TEMPLATES, marked("Templates"), ((CLEAN, marked("clean")),))
_SETTINGS = {each.name: each for offered in OFFERED for each in offered.settings} | {TEMPLATES: _TEMPLATES}
_TITLES = {"tolerance": marked("Tolerance"), "t_low": marked("T_low"), "t_high": marked("T_high")}
"""Settings that no form offers by these names."""


def settings(given: Mapping[str, object]) -> str:
    """A method's settings as its form words them, "Steps: 20, Quadrature: Gauss"; what is not set is left out."""
    return joined((_setting(name, value) for name, value in given.items() if value is not None), tr(", "))


def _setting(name: str, value: object) -> str:
    offered = _SETTINGS.get(name)
    if offered is None:
        return headed(tr(_TITLES[name]), f"{value}") if name in _TITLES else f"{name} {value}"
    word = dict(offered.choices).get(str(value))
    return headed(tr(offered.title), tr(word) if word is not None else f"{value}")


def method(run: Run, scores: RunScores) -> str:
    """The method's name, with the nodes on each path where it walks any."""
    title = wording.method(run.spec.method)
    if run.spec.method not in PATH_METHODS:
        return title
    nodes = min(int(item.scores.nodes.min()) for each in scores.languages.values() for item in each.landed)
    per_word = run.spec.method == "amig" and run.spec.params.get("baseline", "per_word") == "per_word"
    return counted(
        "{title}, {n} node{value}",
        "{title}, {n} nodes{value}",
        nodes,
        title=title,
        value=tr(" a word") if per_word else "",
    )


def completeness(scores: RunScores) -> str:
    """What the convergence rule says. A gap relative to a change of nearly nothing says nothing, so none is shown."""
    failed = scores.not_converged
    if failed:
        return tr("not converged in {failed} of {prompts}", failed=failed, prompts=wording.prompts(scores.landed))
    return tr("completeness within tolerance")


def completeness_hint(run: Run, scores: RunScores) -> str:
    """The numbers behind it, absolute, and the rule."""
    gap = scores.gap
    tolerance = float(run.spec.params.get("tolerance") or TOLERANCE)
    dtype = str(next(iter(scores.languages.values())).landed[0].scores.values.dtype)
    least = wording.small(ROUNDING.get(dtype, 1e-6))
    return tr(
        "The scores of a layer should add up to the change that its path makes.\nLargest gap: "
        "{size} of a change of {change}, in layer {layer}.\nAllowed: {tolerance} of the change, "
        "or {least} where that is more.",
        size=wording.small(gap.size),
        change=wording.small(gap.change),
        layer=gap.layer,
        tolerance=wording.percent(tolerance),
        least=least,
    )
