"""The table of a run: every arm and operation for one figure, beside what was published."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kn_studio.experiment_state import Described
from kn_studio.translation import figures, headed, marked, paragraph, tr
from kn_studio.viewmodels import experiment_wording as words
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels.experiment_forms import worded
from kn_studio.viewmodels.experiment_results import ResultsView

if TYPE_CHECKING:
    from engine.experiments.base import Published
    from engine.experiments.summaries import Estimate

_ROLES = {
    "source": marked("languages of the edit"),
    "other used": marked("other languages used"),
    "left out": marked("languages left out"),
}


@dataclass(frozen=True)
class TableLine:
    """An arm and an operation: mean, interval and number of facts, or the reason why there is no figure."""

    arm: str
    operation: str
    n: int
    mean: float | None
    low: float | None
    high: float | None
    reason: str = ""


@dataclass(frozen=True)
class PublishedLine:
    """A published figure with ours of the same name beside it, "–" where this run has none. `again`: ours is that of
    the line above, which another published figure is held against too.
    """

    what: str
    setting: str
    value: str
    ours: str
    tip: str
    again: bool = False


_SUCCESS = "SR"
_RATE = marked(
    "SR, the success rate as the papers print it: how much the fact's own answer changes beside those of other facts, "
    "suppressed and enhanced."
)


def metrics(view: ResultsView, model: str) -> tuple[tuple[str, str], ...]:
    """The figures that the table can show, by key and title, those that are drawn first."""
    if view.found is None or view.described is None:
        return ()
    there = {each.metric for each in view.found.estimates if each.model == model}
    drawn = [each.metric for each in view.described.pictures if each.metric in there]
    titles = {each.key: each.title for each in view.described.metrics if each.key in there}
    order = dict.fromkeys([key for key in drawn if key in titles] + list(titles))
    return tuple((key, titles[key]) for key in order)


def languages(view: ResultsView, model: str, metric: str) -> tuple[tuple[str, str], ...]:
    """The languages, or roles of languages, that a figure is there for."""
    if view.found is None:
        return ()
    found = (each for each in view.found.estimates if each.model == model and each.metric == metric)
    return tuple((code, _language(code)) for code in dict.fromkeys(each.language for each in found))


def lines(view: ResultsView, model: str, metric: str, language: str, scope: str) -> tuple[TableLine, ...]:
    """The table's lines in the order of the arms."""
    if view.found is None or view.described is None:
        return ()
    described = view.described
    wanted = (
        each
        for each in view.found.estimates
        if (each.model, each.metric, each.language, each.facts) == (model, metric, language, scope)
    )
    return tuple(
        TableLine(
            words.arm(described, each.arm), words.operation(described, each.operation), each.n, each.mean, each.low,
            each.high, worded(each.reason),
        )
        for each in wanted
    )  # fmt: skip


def scopes(view: ResultsView, model: str, metric: str, language: str) -> tuple[tuple[str, str], ...]:
    """Whether a figure is there for known facts, for all, or for both."""
    if view.found is None:
        return ()
    there = {
        each.facts
        for each in view.found.estimates
        if (each.model, each.metric, each.language) == (model, metric, language)
    }
    return tuple((scope, tr(text)) for scope, text in words.SCOPES if scope in there)


def published(view: ResultsView, model: str) -> tuple[PublishedLine, ...]:
    """The published figures with ours beside them; those that stand beside the same one of ours come together."""
    if view.described is None:
        return ()
    beside: dict[object, list[Published]] = {}
    for number, each in enumerate(view.described.published):
        beside.setdefault(each.ours or number, []).append(each)
    return _spelled(
        replace(_published(view, view.described, model, each), again=each is not same[0])
        for same in beside.values()
        for each in same
    )


def _spelled(lines: Iterable[PublishedLine]) -> tuple[PublishedLine, ...]:
    """The lines with the short name of the success rate in full where it first stands, and explained at all of them."""
    found: list[PublishedLine] = []
    first = tr("Success rate (SR)")
    for line in lines:
        if line.what == _SUCCESS:
            name = _SUCCESS if any(each.what == first for each in found) else first
            line = replace(line, what=name, tip="\n\n".join(part for part in (tr(_RATE), line.tip) if part))
        found.append(line)
    return tuple(found)


def caveats(view: ResultsView) -> str:
    """Why published figures cannot be held against ours as they stand."""
    if view.described is None:
        return ""
    told = paragraph(*dict.fromkeys(each.caveat for each in view.described.published))
    return tr("For comparison by eye alone. {told}", told=told) if told else ""


def _published(view: ResultsView, described: Described, model: str, each: Published) -> PublishedLine:
    found = list(_ours(view, model, each))
    ours = figures(" → ".join(tr("refused") if one.mean is None else words.figure(one.mean) for one in found)) or "–"
    named = ((tr(", ").join((words.arm(described, one.arm), _language(one.language))), one) for one in found)
    tip = "\n".join(headed(name, words.said(one)) for name, one in named)
    return PublishedLine(each.what, each.setting, each.value, ours, "\n\n".join(part for part in (tip, each.caveat)))


def _ours(view: ResultsView, model: str, each: Published) -> Iterator[Estimate]:
    estimates = view.found.estimates if view.found is not None else ()
    for arm, operation, language, metric in each.ours:
        place = (model, arm, operation, language, metric)
        mine = [
            one for one in estimates if (one.model, one.arm, one.operation, one.language, one.metric) == place
        ]  # fmt: skip
        # Known facts where there are any; the figures of other recipes are of all facts.
        yield from sorted(mine, key=lambda one: one.facts != "known")[:1]


def _language(code: str) -> str:
    if code == words.EVERY:
        return tr("all languages")
    return tr(_ROLES[code]) if code in _ROLES else names.name(code).long
