"""The words of the Experiments station: states, verdicts, lengths of time, figures."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, replace
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from kn_studio import translation
from kn_studio.experiment_state import Described, RunLine, RunState
from kn_studio.translation import counted, joined, marked, told, tr
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.experiment_forms import pieces, worded
from kn_studio.viewmodels.plain_words import plainly

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
NARROWING = frozenset({"relations", "source", "uuids", "years", "arms"})
"""Settings that narrow what is measured; "" narrows nothing."""

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


DESCRIBING: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "Described": frozenset(
            {
                "title", "question", "method", "settings", "arms", "operations", "note", "metrics", "published",
                "pictures", "ladders",
            }
        ),
        "Setting": frozenset({"title", "help"}),
        "Metric": frozenset({"title", "help"}),
        "Published": frozenset({"what", "setting", "value", "caveat"}),
        "Picture": frozenset({"title", "caption"}),
        "Ladder": frozenset({"title", "licence", "caveat"}),
    }
)  # fmt: skip
"""The fields of a description that hold words, or values that do, by the name of their class. The others are keys."""

_described: dict[str, tuple[object, Described, Described]] = {}
"""Key of an experiment → the look-up, the description in English and in words: both are asked for at every change."""


def in_words(described: Described | None, level: str = "research") -> Described | None:
    """A description with its words in the user's language, on the plain level in everyday ones; the engine has them in
    English.
    """
    if described is not None and level == "plain":
        plain: Described = _each(in_words(described), lambda text: plainly(text, level))
        return plain
    if described is None or translation.is_english():
        return described
    lookup, english, found = _described.get(described.key, (None, None, described))
    if lookup is not translation.lookup() or english is not described:
        found = _each(described, worded)
        _described[described.key] = translation.lookup(), described, found
    return found


def _each(value: Any, say: Callable[[str], str]) -> Any:
    """The same with each of its texts said otherwise."""
    if isinstance(value, str):
        return say(value)
    if isinstance(value, Mapping):
        return {key: say(text) for key, text in value.items()}
    if isinstance(value, tuple):
        return tuple(_each(each, say) for each in value)
    names = DESCRIBING[type(value).__name__]
    return replace(value, **{name: _each(getattr(value, name), say) for name in names})


def texts(value: Any) -> Iterator[str]:
    """What of a description has to be translated, form by form and piece by piece."""
    if isinstance(value, str):
        yield from pieces(value)
    elif isinstance(value, Mapping | tuple):
        for each in value.values() if isinstance(value, Mapping) else value:
            yield from texts(each)
    else:
        for each in fields(value):
            if each.name in DESCRIBING[type(value).__name__]:
                yield from texts(getattr(value, each.name))
            elif each.name == "choices":
                yield from map(choice, value.choices)


def choice(key: str) -> str:
    """A value to choose, in English: it is stored by its key."""
    return key.replace("_", " ")


def short(title: str) -> str:
    """An experiment's title without what follows its colon."""
    return re.split("[:：]", title, maxsplit=1)[0]


def said_of_run(text: str) -> str:
    """What is wrong with a run and what to do, in the user's language."""
    found = worded(text)
    return told(text) if found == text else found


def units(line: RunLine) -> str:
    """ "34 of 150 units"."""
    if not line.total:
        return tr("No unit yet") if not line.done else counted("{n} unit", "{n} units", line.done)
    return counted("{done} of {n} unit", "{done} of {n} units", line.total, done=f"{line.done:,}")


def when(begun: str) -> str:
    """A time of the journal for people, in this computer's zone."""
    try:
        return datetime.fromisoformat(begun).astimezone().strftime("%Y-%m-%d %H:%M")
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
    return tr("{seconds:.2g} s", seconds=seconds) if seconds < 10 else tr("{seconds:.0f} s", seconds=seconds)


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
        return worded(estimate.reason)
    span = f" [{figure(estimate.low)}, {figure(estimate.high)}]" if estimate.low is not None else ""
    return f"{figure(estimate.mean)}{span}, {wording.sample(estimate.n)}"


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


def setting(described: Described | None, name: str) -> str:
    """A setting's title by its name."""
    found = described.settings if described is not None else ()
    return next((each.title for each in found if each.name == name), name)


def value(described: Described | None, name: str, given: object) -> str:
    """What a setting is set to: one of its choices in words, how many facts are named, languages with the interface's
    commas, anything else as it is.
    """
    if name in NARROWING:
        return _narrowed(described, name, str(given))
    if name == "languages":
        return tr(", ").join(str(given).split(","))
    found = described.settings if described is not None else ()
    chosen = any(each.name == name and given in each.choices for each in found)
    return worded(choice(str(given))) if chosen else str(given)


def _narrowed(described: Described | None, name: str, given: str) -> str:
    """A choice of facts or arms in words."""
    parts = given.split(",") if given else []
    if not parts:
        return tr("all")
    if name == "uuids":
        return counted("{n} fact by name", "{n} facts by name", len(parts))
    if name == "arms" and described is not None:
        return tr("; ").join(arm(described, key) for key in parts)
    return tr(", ").join(parts)


def recipe(line: RunLine) -> str:
    """Facts and languages of a run, and what its facts were narrowed to."""
    facts = line.recipe.get("facts")
    count = counted("{n} fact", "{n} facts", facts) if isinstance(facts, int) else ""
    narrow = [str(line.recipe.get(name, "")) for name in ("relations", "source", "years", "languages")]
    return joined((count, *(tr(", ").join(each.split(",")) for each in narrow)))


def judged(supported: int, against: int, unsure: int) -> str:
    """How many claims were judged how."""
    parts = [(supported, tr("supported")), (against, tr("not supported")), (unsure, tr("cannot be told"))]
    return wording.listing(tr("{count} {verdict}", count=count, verdict=word) for count, word in parts if count)
