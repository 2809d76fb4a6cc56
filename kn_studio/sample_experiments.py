"""Made-up runs of experiments for pictures of the Experiments station: running, stopped, finished, gone wrong."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from engine.editing.types import EditLine, suppress
from engine.experiments import EXPERIMENTS
from engine.experiments.base import Experiment
from engine.experiments.summaries import Estimate, Verdict, judge, told
from engine.statistics import Interval
from engine.types import Neuron
from kn_studio.actions.experiments import described
from kn_studio.app_state import AppState, JobLine
from kn_studio.editing_state import Edits
from kn_studio.experiment_state import (
    Cost,
    ExperimentChoice,
    Experiments,
    Found,
    Ground,
    Paired,
    PairedLine,
    RunLine,
)
from kn_studio.fact_state import SourceLine
from kn_studio.translation import told as told_now
from kn_studio.translation import tr

HOME = Path("/home/ada/kn-studio/experiments")
_MODELS = ("demo-bert", "demo-gpt")
_LANGUAGES = ("en", "zh", "ar")
_BEGUN = "2026-03-02T21:14:00+00:00"
_LAYERS = 4
_UNIT = 16.1
"""Seconds that a unit takes."""
_PROFILE = tuple(f"layer_{layer:02}" for layer in range(_LAYERS))
_AUROC = ("auroc", "auroc_same")
_ROOM = "What was finished is kept: make room, then go on."


def experiment_states(full: AppState) -> dict[str, AppState]:
    """The station's states by name."""
    ready = Experiments(tuple(map(described, EXPERIMENTS)), _MODELS, ExperimentChoice(models=("demo-bert",)))
    start = replace(full, experiments=ready, job=None)
    done = run_of("localisation")
    part = replace(done, folder=HOME / "localisation-2", done=34, state="running")
    lines = (part, done, run_of("cross-lingual-editing", 50), run_of("degeneracy"))
    found = found_of(done)
    finished = replace(ready, runs=(replace(part, state="stopped"), *lines[1:]), wanted=done.folder, found=found)
    halfway = replace(ready, runs=lines, wanted=part.folder, running=part.folder, landed=34)
    job = JobLine("job-9", tr("Experiment"), 34, 150, told_now("demo-bert, zh: unit 35 of 150"), 1460.0)
    stopped = replace(part, state="stopped")
    return {
        "loading": replace(full, experiments=Experiments()),
        "ready": start,
        "ready-plain": replace(start, level="plain"),
        "narrowed": _narrowed(start),
        "too-few-models": _chosen(start, "complexity"),
        "ladder": _on_ladder(_chosen(start, "complexity")),
        "cost": replace(start, experiments=_with_cost(ready)),
        "edited": _edited(start),
        "begun": replace(start, job=replace(
            job, done=0, text=told_now("Drawing facts"), seconds_left=None), experiments=replace(
            halfway, runs=(replace(part, done=0, total=0), *lines[1:]), found=None)),
        "running": replace(start, job=job, experiments=replace(halfway, found=found_of(part))),
        "stopped": _looking(start, stopped, found_of(stopped)),
        "finished": replace(start, experiments=finished),
        "finished-plain": replace(start, level="plain", experiments=finished),
        "cannot-tell": _looking(start, done, _few(found)),
        "two-models": _looking(start, replace(done, models=_MODELS, done=300, total=300), found_of(done, _MODELS)),
        "editing": _looking(start, lines[2], found_of(lines[2])),
        "degeneracy": _looking(start, lines[3], found_of(lines[3])),
        "fact-checking": _looking(start, run_of("fact-checking", 3), found_of(run_of("fact-checking", 3))),
        "compared": replace(start, experiments=replace(finished, paired=_paired(done, lines[0]))),
        "failed": _at_fault(start, stopped, "failed", "The disk of /home is full.", _ROOM),
        "missing": _at_fault(
            start, stopped, "missing", f"{stopped.folder} is not there any more.",
            "If it was moved, open it where it is now; else take the run off the list."),
        "damaged": _at_fault(
            start, stopped, "damaged", f"{stopped.folder}/journal.jsonl is damaged.",
            "What can be read of it stays; begin a new run."),
        "in-use": _at_fault(
            start, stopped, "in use", "Another program is writing to this folder.", "Wait for it, then look again."),
    }  # fmt: skip


def run_of(key: str, units: int = 150) -> RunLine:
    """A finished run."""
    recipe = next(each for each in EXPERIMENTS if each.key == key).Recipe
    settings = {**recipe().to_json(), "languages": ",".join(_LANGUAGES), "facts": 50}
    return RunLine(HOME / f"{key}-1", key, settings, _MODELS[:1], units, units, "finished", _BEGUN)


def found_of(line: RunLine, models: tuple[str, ...] = _MODELS[:1]) -> Found:
    """What a run has found: figures that follow from nothing but their names, so that pictures are alike."""
    experiment = next(each for each in EXPERIMENTS if each.key == line.key)
    whole = line.done >= line.total
    grounds = tuple(
        Ground(
            model, line.total, line.done, 50, {"en": 49, "zh": 50, "ar": 49}, 48, True,
            (("fingerprint", sha256(model.encode()).hexdigest()), ("family", "bert"), ("device", "cpu")),
            (("cldr-territory", "Unicode-3.0", 34), ("common-knowledge", "MIT", 16)),
        )
        for model in models
    )  # fmt: skip
    estimates = tuple(each for model in models for each in _estimates(experiment, model, 48 if whole else 11))
    verdicts = tuple(each for model in models for each in _verdicts(experiment, model)) if whole else ()
    return Found(
        line, grounds, estimates, verdicts, whole, 10_800 if whole else 2448, 331.7 if whole else None,
        (("kn-studio", "0.1.0"), ("torch", "2.13.0")) if whole else (), line.folder / "report.html" if whole else None,
    )  # fmt: skip


def _estimates(experiment: Experiment, model: str, n: int) -> Iterator[Estimate]:
    metrics = {each.metric for each in experiment.pictures if each.kind in ("dots", "matrix")}
    metrics |= set(_PROFILE) if _profiled(experiment) else set()
    metrics |= {each.key for each in experiment.metrics[:3]}
    languages = dict.fromkeys(
        (*(each.language for each in experiment.pictures if each.language != "each"), *_LANGUAGES)
    )
    for arm in experiment.arms:
        for operation in experiment.operations:
            for language in languages:
                for metric in sorted(metrics):
                    yield _estimate(experiment, model, (arm, operation, language, metric), n)
    first = next(iter(experiment.operations))
    for code in _LANGUAGES if "mono" in experiment.arms else ():
        for other in (*_LANGUAGES, "es", "ja"):
            for metric in sorted(metrics):
                yield _estimate(experiment, model, (f"mono@{code}", first, other, metric), n)
                yield _estimate(experiment, model, (f"mono@{code}", "rewrite_dai", other, metric), n)
    # What stands beside the published figures, where nothing is drawn of it.
    beside = dict.fromkeys(place for each in experiment.published for place in each.ours)
    yield from (_estimate(experiment, model, place, n) for place in beside if place[3] not in metrics)


def _estimate(experiment: Experiment, model: str, place: tuple[str, str, str, str], n: int) -> Estimate:
    """A figure of an arm, an operation, a language and a metric; a share stays between 0 and 1, its interval too."""
    arm, operation, language, metric = place
    digest = _digest(model, place)
    at_random, height = arm.startswith(("random", "matched")), digest[0] / 255
    half = (0.04 + 0.2 * digest[1] / 255) * math.sqrt(48 / n)
    mean = (0.08 if at_random else 1.6) * (height - 0.15)
    low, high = mean - half, mean + half
    if metric in _AUROC or metric.startswith("layer_") or _share(experiment, metric):
        in_layer = metric.startswith("layer_")
        mean = _in_layer(model, place) if in_layer else height * (0.05 if at_random else 0.95)
        mean = 0.5 + mean / 2 if metric in _AUROC else mean
        low, high = max(0.0, mean - half / 2), min(1.0, mean + half / 2)
    return Estimate(model, arm, operation, language, metric, "known", n, mean, low, high)


def _digest(model: str, place: tuple[str, str, str, str]) -> bytes:
    return sha256("\n".join((model, *place)).encode()).digest()


def _in_layer(model: str, place: tuple[str, str, str, str]) -> float:
    """The share of an arm's neurons that lie in a layer: those of all layers make one whole."""
    heights = {name: 60 + _digest(model, (*place[:3], name))[0] for name in _PROFILE}
    return heights[place[3]] / sum(heights.values())


def _share(experiment: Experiment, metric: str) -> bool:
    """Whether the figure says of how many of something it is so."""
    return any(each.key == metric and each.help.startswith("Share of") for each in experiment.metrics)


def _profiled(experiment: Experiment) -> bool:
    return any(each.kind == "profile" for each in experiment.pictures)


def _verdicts(experiment: Experiment, model: str) -> Iterator[Verdict]:
    for number, claim in enumerate(experiment.claims):
        mean = 0.4 - 0.13 * (number % 6)
        interval = Interval(mean, mean - 0.1, mean + 0.1, 48)
        evidence = f"Known facts: {told(interval)}. All facts: {told(replace(interval, n=50))}."
        yield Verdict(claim.text, judge(interval, 0.05), evidence, claim.rule, model, claim.key)


def _few(found: Found) -> Found:
    """Two facts: too few for any verdict."""
    evidence = "Known facts: 1.204, no interval over 2 facts. All facts: 1.204, no interval over 2 facts."
    verdicts = tuple(replace(each, verdict="cannot tell", evidence=evidence) for each in found.verdicts)
    estimates = tuple(replace(each, n=2, low=None, high=None) for each in found.estimates)
    return replace(found, verdicts=verdicts, estimates=estimates)


def _looking(start: AppState, line: RunLine, found: Found) -> AppState:
    now = replace(start.experiments, runs=(line,), wanted=line.folder, found=replace(found, line=line))
    return replace(start, experiments=now)


def _at_fault(start: AppState, line: RunLine, state: str, fault: str, hint: str) -> AppState:
    told = replace(line, state=state, fault=fault, hint=hint)  # type: ignore[arg-type]
    found = found_of(told) if state == "failed" else Found(told)
    return _looking(start, told, found)


def _on_ladder(state: AppState) -> AppState:
    """The first ladder of the chosen experiment."""
    now = state.experiments
    described = now.described(now.choice.key)
    assert described is not None
    choice = now.choice.on_ladder(described.ladders[0], described.defaults)
    return replace(state, experiments=replace(now, choice=choice))


def _chosen(start: AppState, key: str) -> AppState:
    keys = [each.key for each in start.experiments.catalogue]
    choice = ExperimentChoice(key if key in keys else keys[-1], models=())
    one = replace(start.experiments, choice=choice, models=_MODELS[:1])
    return replace(start, model=None, experiments=one)


def _narrowed(start: AppState) -> AppState:
    """A form with two relations and a data set, without two of the arms, on four processes."""
    values = {
        "relations": "P36,P30", "source": "Built-in facts", "years": "2012-2018",
        "arms": ",".join(arm for arm in start.experiments.catalogue[0].optional if not arm.startswith("ig_zero")),
    }  # fmt: skip
    source = SourceLine("Built-in facts", "builtin", "MIT", "", 553)
    search = replace(
        start.search, relations=(("P36", "capital"), ("P30", "continent"), ("P37", "official language")),
        counts={"P36": 193, "P30": 210, "P37": 96},
    )  # fmt: skip
    choice = replace(start.experiments.choice, values={"localisation": values}, workers=4)
    library = replace(start.library, sources=(source,))
    return replace(start, search=search, library=library, experiments=replace(start.experiments, choice=choice))


def _edited(start: AppState) -> AppState:
    if start.model is None:
        return start
    changed = sha256(b"edited").hexdigest()
    edits = Edits((EditLine(1, suppress((Neuron(3, 188),))),), start.model.fingerprint, changed, can_undo=True)
    choice = replace(start.experiments.choice, models=(start.model.id,))
    now = replace(start.experiments, choice=choice)
    return replace(start, model=replace(start.model, fingerprint=changed), edits=edits, experiments=now)


def _with_cost(ready: Experiments) -> Experiments:
    """A form whose run was measured: a unit for each fact and language that it asks for."""
    chosen, values = ready.catalogue[0], {"languages": ",".join(_LANGUAGES)}
    recipe = {**chosen.defaults, **values}
    units = int(recipe["facts"]) * len(_LANGUAGES)
    cost = Cost(chosen.key, recipe, ready.choice.models, "demo-bert", units * _UNIT, _UNIT, units, 2)
    return replace(ready, choice=replace(ready.choice, values={chosen.key: values}), cost=cost)


def _paired(first: RunLine, second: RunLine) -> Paired:
    experiment = next(each for each in EXPERIMENTS if each.key == first.key)
    picture = experiment.pictures[0]
    lines = []
    for number, arm in enumerate(picture.arms):
        mean, gain = 0.3 * (number + 1), 0.09 * (3 - number)
        operation = picture.operations[number % len(picture.operations)]
        lines.append(PairedLine(arm, operation, picture.metric, mean, mean + gain, gain, gain - 0.12, gain + 0.12, 11))
    return Paired(first.folder, second.folder, ("demo-bert", "demo-bert"), tuple(lines))
