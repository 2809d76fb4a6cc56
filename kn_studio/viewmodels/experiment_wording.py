"""The words of the Experiments station: states, verdicts, lengths of time, figures."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from kn_studio.experiment_state import Described, RunLine, RunState
from kn_studio.translation import marked, tr
from kn_studio.viewmodels import wording

if TYPE_CHECKING:
    from engine.experiments.summaries import Estimate, Reading

STATES: Mapping[RunState, tuple[str, str]] = MappingProxyType(
    {
        "running": (marked("Running"), "accent"),
        "stopped": (marked("Stopped"), "warn"),
        "finished": (marked("Finished"), "good"),
        "failed": (marked("Failed"), "bad"),
        "in use": (marked("In use elsewhere"), "warn"),
        "missing": (marked("Not found"), "bad"),
        "damaged": (marked("Damaged"), "bad"),
    }
)
"""State → word and colour."""

VERDICTS: Mapping[Reading, tuple[str, str]] = MappingProxyType(
    {
        "supported": (marked("Supported"), "good"),
        "not supported": (marked("Not supported"), "bad"),
        "cannot tell": (marked("Cannot tell"), "warn"),
    }
)

EARLY = marked(
    "Claims are judged once all units are finished: who reads a verdict earlier could stop where it pleases."
)
SCOPES = (("known", marked("Known facts")), ("all", marked("All facts")))
EVERY = "all"


def state(key: RunState) -> tuple[str, str]:
    """A state's word and colour."""
    word, token = STATES[key]
    return tr(word), token


def verdict(key: Reading) -> tuple[str, str]:
    """A verdict's word and colour."""
    word, token = VERDICTS[key]
    return tr(word), token


DESCRIBING = frozenset({"title", "question"})
"""The fields of a description that the window shows in the user's language. Names of arms, metrics and settings, and
the prose about method and published figures, stay in English, as in the papers and in the report."""


def in_words(described: Described | None) -> Described | None:
    """A description with its words in the user's language; the engine has them in English."""
    return None if described is None else _told(described)


def _told(value: Any) -> Any:
    if isinstance(value, str):
        return tr(value)
    if isinstance(value, Mapping):
        return {key: tr(text) for key, text in value.items()}
    if isinstance(value, tuple):
        return tuple(map(_told, value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    names = [each.name for each in fields(value) if each.name in DESCRIBING]
    return replace(value, **{name: _told(getattr(value, name)) for name in names})


def short(title: str) -> str:
    """An experiment's title without what follows its colon."""
    return title.partition(":")[0]


def units(line: RunLine) -> str:
    """ "34 of 150 units"."""
    if not line.total:
        return tr("No unit yet") if not line.done else tr("{done:,} units", done=line.done)
    return tr("{done:,} of {total:,} units", done=line.done, total=line.total)


def when(begun: str) -> str:
    """A time of the journal for people, in this computer's zone."""
    try:
        return datetime.fromisoformat(begun).astimezone().strftime("%d %b %H:%M")
    except ValueError:
        return begun


def about(seconds: float) -> str:
    """A length of time that is only roughly known: "about 40 min"."""
    if seconds < 90:
        return tr("about {seconds} s", seconds=max(1, round(seconds)))
    minutes = seconds / 60
    if minutes < 90:
        return tr("about {minutes} min", minutes=round(minutes))
    hours = minutes / 60
    return tr("about {hours:.0f} h", hours=hours) if hours >= 10 else tr("about {hours:.1f} h", hours=hours)


def each(seconds: float) -> str:
    """The length of one unit."""
    return f"{seconds:.2g} s" if seconds < 10 else f"{seconds:.0f} s"


def figure(value: float | None) -> str:
    """A value with three significant digits and a true minus sign; a dash where there is none."""
    if value is None or not math.isfinite(value):
        return "–"
    if value == 0:
        return "0"
    size = abs(value)
    digits = 3 if size < 1 else 2 if size < 10 else 1 if size < 100 else 0
    text = f"{value:.1e}" if size < 0.0005 else f"{value:,.{digits}f}"
    return text.replace("-", "−")


def interval(low: float | None, high: float | None) -> str:
    """Both ends of an interval; a dash where there is none."""
    return "–" if low is None or high is None else f"{figure(low)} … {figure(high)}"


def said(estimate: Estimate) -> str:
    """An estimate with its interval and its number of facts."""
    if estimate.mean is None:
        return estimate.reason
    span = f" [{figure(estimate.low)}, {figure(estimate.high)}]" if estimate.low is not None else ""
    return f"{figure(estimate.mean)}{span}, n = {estimate.n:,}"


def arm(described: Described, key: str) -> str:
    """An arm's title; what stands behind an @ is kept."""
    name, sign, ending = key.partition("@")
    return described.arms.get(key) or described.arms.get(name, name) + (f" {sign}{ending}" if sign else "")


def operation(described: Described, key: str) -> str:
    """An operation's title."""
    return described.operations.get(key, key)


def metric(described: Described, key: str) -> str:
    """A metric's title."""
    return next((each.title for each in described.metrics if each.key == key), key)


def recipe(line: RunLine) -> str:
    """Facts and languages of a run."""
    facts = line.recipe.get("facts")
    count = tr("{facts:,} facts", facts=facts) if isinstance(facts, int) else ""
    return " · ".join(part for part in (count, str(line.recipe.get("languages", ""))) if part)


def judged(supported: int, against: int, unsure: int) -> str:
    """How many claims were judged how."""
    parts = [(supported, tr("supported")), (against, tr("not supported")), (unsure, tr("cannot be told"))]
    return wording.listing(f"{count} {word}" for count, word in parts if count)
