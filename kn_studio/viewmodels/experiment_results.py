"""What a run has found, as the station shows it: how far it is, verdicts, figures, tables, published figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kn_studio.app_state import AppState
from kn_studio.experiment_intents import RunExperiment
from kn_studio.experiment_state import Described, Found, Ground, RunLine
from kn_studio.translation import counted, joined, marked, paragraph, tr
from kn_studio.viewmodels import experiment_wording as words
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels.experiment_forms import worded
from kn_studio.viewmodels.experiment_runs import go_on
from kn_studio.viewmodels.plain_words import plainly

if TYPE_CHECKING:
    from engine.experiments.summaries import Estimate


_ABOUT = {
    "fingerprint": marked("Fingerprint"),
    "revision": marked("Revision"),
    "kind": marked("Kind"),
    "family": marked("Family"),
    "layers": marked("Layers"),
    "width": marked("Width"),
    "site": marked("Site"),
    "dtype": marked("Dtype"),
    "device": marked("Device"),
}


@dataclass(frozen=True)
class VerdictLine:
    """A claim with its reading; `token` is the reading's colour."""

    reading: str
    word: str
    token: str
    claim: str
    evidence: str
    rule: str
    source: str = ""


@dataclass(frozen=True)
class ResultsView:
    """The run on screen. Without `found` it is being read, or cannot be; `message` then says so.

    `share` is None once all units are finished. `models` are the run's, in their order. `pictures` are the keys of the
    pictures that `described` has, the same in every language.
    """

    line: RunLine
    title: str
    question: str
    state: str
    token: str
    units: str
    share: float | None = None
    partial: str = ""
    message: str = ""
    hint: str = ""
    go_on: RunExperiment | None = None
    report: Path | None = None
    models: tuple[str, ...] = ()
    described: Described | None = None
    found: Found | None = None
    level: str = "research"
    exportable: bool = False
    pictures: tuple[str, ...] = ()


def results_view(state: AppState) -> ResultsView | None:
    """The run on screen; None while none is wanted."""
    now = state.experiments
    line = now.run(now.wanted)
    if line is None:
        return None
    found = now.found if now.found is not None and now.found.line.folder == line.folder else None
    english = now.described(line.key)
    described = words.in_words(english, state.level)
    word, token = words.state(line.state)
    complete = line.total > 0 and line.done >= line.total
    message, hint = words.said_of_run(line.fault), words.said_of_run(line.hint)
    if found is None and not message and line.state != "running":
        message = tr("The run is being read.")
    return ResultsView(
        line,
        described.title if described is not None else line.key,
        described.question if described is not None else "",
        word,
        token,
        words.units(line),
        None if complete else (line.done / line.total if line.total else 0.0),
        "" if complete else words.units(line),
        message,
        hint,
        go_on(state, line),
        found.report if found is not None and found.complete else None,
        _models(found) if found is not None else (),
        described,
        found,
        state.level,
        found is not None and bool(found.estimates),
        tuple(each.title for each in english.pictures) if english is not None else (),
    )


def _models(found: Found) -> tuple[str, ...]:
    """The run's models in their order; first what stands for all of them together, where they are compared."""
    ids = tuple(dict.fromkeys(each.id for each in found.grounds))
    named = (*(each.model for each in found.verdicts), *(each.model for each in found.estimates))
    return (*dict.fromkeys(name for name in named if name not in ids), *ids)


def about_model(found: Found, model: str) -> str:
    """Which facts a model was asked, and how many it knows."""
    ground = next((each for each in found.grounds if each.id == model), None)
    if ground is None:
        return ""
    languages = tr(", ").join(
        tr("{language} {count:,}", language=names.name(code).english or code, count=count)
        for code, count in ground.known.items()
    )
    text = tr(
        "{model}: {facts} drawn, {known_in_all:,} of them known in all languages ({languages}).",
        model=model,
        facts=counted("{n} fact", "{n} facts", ground.facts),
        known_in_all=ground.known_in_all,
        languages=languages,
    )
    if not ground.held_out:
        text += tr(" Some facts are measured on the prompts that they were located on, since they have no other.")
    return text


def ground_rows(found: Found, model: str) -> tuple[tuple[str, str, str], ...]:
    """What a model of the run was, the versions that computed, and where its facts are from: label, value, role."""
    ground = next((each for each in found.grounds if each.id == model), None)
    if ground is None:
        return ()
    rows = [(tr(_ABOUT.get(name, name)), value, "text") for name, value in ground.about]
    rows += [(tr("Versions"), tr(", ").join(f"{name} {version}" for name, version in found.versions), "text")]
    rows += [(tr("Facts from"), _sources(ground), "text")]
    return tuple(row for row in rows if row[1])


def settings_line(view: ResultsView) -> str:
    """The recipe of a run, each setting by its title."""
    return joined(
        tr("{name}: {value}", name=words.setting(view.described, name), value=words.value(view.described, name, given))
        for name, given in view.line.recipe.items()
    )


def _sources(ground: Ground) -> str:
    counts: Counter[str] = Counter()
    for source, licence, count in ground.sources:
        counts[f"{source or tr('without a source')} ({licence or tr('licence not stated')})"] += count
    return tr(", ").join(counts)


def verdicts(view: ResultsView, model: str, reading: str = "") -> tuple[VerdictLine, ...]:
    """The claims judged for a model; `reading` picks those with one reading."""
    if view.found is None:
        return ()
    found = [each for each in view.found.verdicts if each.model == model]
    return tuple(
        VerdictLine(
            each.verdict,
            *words.verdict(each.verdict),
            *(plainly(worded(text), view.level) for text in (each.claim, each.evidence, each.rule)),
        )
        for each in found
        if not reading or each.verdict == reading
    )


def readings(view: ResultsView, model: str) -> tuple[tuple[str, str], ...]:
    """Segments of a switch: all, and each reading with how many claims have it."""
    lines = verdicts(view, model)
    counts = Counter(line.reading for line in lines)
    some = (
        (reading, f"{tr(word)} {counts[reading]}") for reading, (word, _) in words.VERDICTS.items() if counts[reading]
    )
    return (("", tr("All {count}", count=len(lines))), *some)


def verdict_sentence(view: ResultsView, model: str) -> str:
    """What the claims come to in one sentence."""
    lines = verdicts(view, model)
    if not lines:
        return tr(words.EARLY) if view.partial else tr("This run judges no claim.")
    counts = Counter(line.reading for line in lines)
    if view.level == "plain":
        return _plainly(lines, counts, model)
    told = words.judged(counts["supported"], counts["not supported"], counts["cannot tell"])
    return tr(
        "Of {count} claims, each judged by its own rule, {told} on {model}.",
        count=len(lines),
        told=told,
        model=worded(model),
    )


def _plainly(lines: Sequence[VerdictLine], counts: Mapping[str, int], model: str) -> str:
    """How many statements the figures support, and the first of them in full, without the words of statistics."""
    said = tr(
        "Statements tested on {model}: {count}. Supported: {held}; not supported: {against}; cannot tell: {unsure}.",
        model=worded(model), count=len(lines), held=counts["supported"], against=counts["not supported"],
        unsure=counts["cannot tell"],
    )  # fmt: skip
    found = next((line.claim for line in lines if line.reading == "supported"), "")
    return paragraph(said, tr("One that is supported: {claim}", claim=found) if found else tr("None is supported."))


def known_facts(found: Iterable[Estimate]) -> tuple[int, int]:
    """The least and the largest number of facts behind some figures."""
    counts = [each.n for each in found if each.mean is not None]
    return (min(counts), max(counts)) if counts else (0, 0)
