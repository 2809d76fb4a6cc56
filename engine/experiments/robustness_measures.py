"""What robustness is measured on and how: prompts and their perturbations, answers under edits, columns of a row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from engine.answers import Trial, log_probabilities
from engine.errors import PromptError
from engine.experiments.ablation import Outcome, Patch, outcomes
from engine.experiments.base import Item, Material, generator_for
from engine.experiments.localisation_measures import rivals
from engine.perturbations import KINDS, NATURAL, PRINTED, Around, Kind, Perturbed, perturbed
from engine.targets import Target, target
from engine.types import Neuron, Prompt, Step, Work

if TYPE_CHECKING:
    from engine.model import LoadedModel

CLEAN: Final = "clean"
GROUPS: Mapping[str, tuple[Kind, ...]] = {"printed": PRINTED, "natural": NATURAL}
"""Kinds of perturbation that are also read together: the mean over those that a fact has."""

Medium = Literal["values", "weights"]
FACTORS: Mapping[str, float] = {"suppress": 0.0, "enhance_1.5": 1.5, "enhance_2": 2.0, "enhance_4": 4.0}
OPERATIONS: Mapping[str, tuple[Medium, float]] = {
    f"{name}_{medium}": (medium, factor) for medium in ("values", "weights") for name, factor in FACTORS.items()
}
"""Operation → what is scaled (the activations where the answer is read, or columns of W_out), and by what."""

Set = tuple[Neuron, ...]
Scaled = tuple[Set, float]
"""A set of neurons and its factor; the unedited model is `UNEDITED`."""

UNEDITED: Scaled = ((), 1.0)

Columns = dict[str, float | None]


@dataclass(frozen=True)
class Asked:
    """A prompt that is measured: a fact's test prompt of a number, clean or perturbed.

    `rivals` are the first tokens of the relation's other answers.
    """

    number: int
    kind: Kind | Literal["clean"]
    prompt: Prompt
    target: Target
    rivals: tuple[int, ...]


@dataclass(frozen=True)
class Sheet:
    """All prompts of a unit, and for each kind the share of the test prompts that could not be perturbed so."""

    asked: tuple[Asked, ...]
    left_out: Mapping[Kind, float]


def sheet_of(
    loaded: LoadedModel, material: Material, item: Item, language: str, tests: Sequence[Prompt], seed: int
) -> Sheet:
    """The test prompts and their perturbations, drawn by the seed, the fact, the language and the kind alone.

    What is perturbed so that the model cannot be asked is left out too. Raises `PromptError` for a test prompt that
    this model cannot be asked.
    """
    around = Around(
        item.prompts[language].held_out,
        material.texts.get(language, ()),
        item.fact.date,
        material.synonyms.get(language, {}),
    )
    found: list[Asked] = []
    missing: dict[Kind, int] = dict.fromkeys(KINDS, 0)
    for number, prompt in enumerate(tests):
        found.append(_asked(loaded, material, item, number, CLEAN, prompt))
        for kind in KINDS:
            chance = generator_for(seed, item.fact.uuid, language, kind, str(number))
            made = perturbed(prompt, item.fact.labels[language].subject, kind, chance, around)
            asked = _askable(loaded, material, item, number, made) if isinstance(made, Perturbed) else None
            missing[kind] += asked is None
            found += [asked] if asked else []
    return Sheet(tuple(found), {kind: count / len(tests) for kind, count in missing.items()})


def _askable(loaded: LoadedModel, material: Material, item: Item, number: int, made: Perturbed) -> Asked | None:
    """A perturbed prompt; None where it is too long for the model, or cannot be asked for another reason."""
    try:
        return _asked(loaded, material, item, number, made.kind, made.prompt)
    except PromptError:
        return None


def _asked(
    loaded: LoadedModel, material: Material, item: Item, number: int, kind: Kind | Literal["clean"], prompt: Prompt
) -> Asked:
    return Asked(number, kind, prompt, target(loaded, prompt), rivals(loaded, material, item, prompt))


def answered(
    loaded: LoadedModel, asked: Sequence[Asked], medium: Medium, scaled: Sequence[Scaled]
) -> Work[dict[Scaled, tuple[Outcome, ...]]]:
    """What is said to every prompt under every edit, all edits of a prompt at once.

    Scaling a column of W_out is done by scaling its input at every place, which is the same (method.md h 12) and lets
    the edits share a batch; no weight is touched.
    """
    patches = [Patch(neurons, factor) for neurons, factor in scaled]
    columns: list[dict[int, Outcome]] = []
    for each in asked:
        said: dict[int, Outcome] = {}
        for batch in outcomes(loaded, each.target, patches, each.rivals, everywhere=medium == "weights"):
            said.update(batch)
            yield Step(0, 0, f"Scaling {medium}")
        columns.append(said)
    return {key: tuple(said[place] for said in columns) for place, key in enumerate(scaled)}


def effects(asked: Sequence[Asked], before: Sequence[Outcome], after: Sequence[Outcome]) -> Columns:
    """The columns of one edit: `after` beside `before`, the unedited model on the same prompts.

    Fluctuation is log P(perturbed) − log P(clean) under the edit; its difference in differences is that less the same
    of the unedited model. Whether an answer was right when clean is always asked of the unedited model, so that all
    arms are measured on the same prompts.
    """
    clean = {each.number: place for place, each in enumerate(asked) if each.kind == CLEAN}
    found: Columns = {
        "clean_delta_log_p": _mean(after[at].log_probability - before[at].log_probability for at in clean.values()),
        "clean_kept": _mean(after[at].first for at in clean.values() if before[at].first),
    }
    for kind in KINDS:
        pairs = [(clean[each.number], place) for place, each in enumerate(asked) if each.kind == kind]
        right = [(at, place) for at, place in pairs if before[at].first]
        found[f"fluctuation_{kind}"] = _mean(_change(after, *pair) for pair in pairs)
        found[f"did_{kind}"] = _mean(_change(after, *pair) - _change(before, *pair) for pair in pairs)
        found[f"retained_{kind}"] = _mean(after[place].first for _, place in right)
        found[f"gain_{kind}"] = _mean(after[place].first for _, place in right if before[place].first is False)
    return with_groups(found)


def with_groups(columns: Columns) -> Columns:
    """The columns with those of the groups: means over the kinds that have a value."""
    stems = dict.fromkeys(name.rpartition("_")[0] for name in columns if name.rpartition("_")[2] in KINDS)
    groups = {
        f"{stem}_{group}": _mean(columns.get(f"{stem}_{kind}") for kind in kinds)
        for stem in stems
        for group, kinds in GROUPS.items()
    }
    return {**columns, **groups}


def unedited(sheet: Sheet, before: Sequence[Outcome], scores: Sequence[tuple[float | None, float | None]]) -> dict[
    str, Columns
]:  # fmt: skip
    """Kind of query, or group → the columns of the unedited model; `scores` are those of a right and a wrong claim."""
    clean = {each.number: place for place, each in enumerate(sheet.asked) if each.kind == CLEAN}
    found: dict[str, Columns] = {
        CLEAN: {
            "log_p": _mean(before[at].log_probability for at in clean.values()),
            "answered": _mean(before[at].first for at in clean.values()),
            **_claims(scores[at] for at in clean.values()),
        }
    }
    for kind in KINDS:
        pairs = [(clean[each.number], place) for place, each in enumerate(sheet.asked) if each.kind == kind]
        found[kind] = {
            "log_p": _mean(before[place].log_probability for _, place in pairs),
            "answered": _mean(before[place].first for _, place in pairs),
            "delta_log_p": _mean(_change(before, *pair) for pair in pairs),
            "retained": _mean(before[place].first for at, place in pairs if before[at].first),
            "left_out": sheet.left_out[kind],
            **_claims(scores[place] for _, place in pairs),
        }
    for group, kinds in GROUPS.items():
        found[group] = {name: _mean(found[kind][name] for kind in kinds) for name in ("delta_log_p", "retained")}
    return found


def claim_scores(
    loaded: LoadedModel, asked: Sequence[Asked], wrong: str | None
) -> Work[list[tuple[float | None, float | None]]]:
    """log P of the right answer and of a wrong one in every prompt, mean over their tokens, unedited.

    None for a wrong answer that is not there or that the model cannot write.
    """
    trials: list[Trial] = []
    places: list[tuple[int, int | None]] = []
    for each in asked:
        places.append((len(trials), None))
        trials.append(Trial(each.target))
        try:
            other = None if wrong is None else target(loaded, replace(each.prompt, answer=wrong))
        except PromptError:
            other = None
        if other is not None:
            places[-1] = (len(trials) - 1, len(trials))
            trials.append(Trial(other))
    yield Step(0, 0, "Asking right and wrong claims")
    logs = [float(each.mean()) for each in log_probabilities(loaded, trials)]
    return [(logs[first], None if second is None else logs[second]) for first, second in places]


def checked(sheet: Sheet, scores: Sequence[Columns]) -> dict[str, Columns]:
    """Kind of query → the mean scores of its right and wrong claims; `scores` of every prompt, none where not asked."""
    found: dict[str, Columns] = {}
    for kind in (CLEAN, *KINDS):
        own = [each for asked, each in zip(sheet.asked, scores, strict=True) if asked.kind == kind and each]
        if own:
            found[kind] = averaged(own)
    return found


def averaged(draws: Sequence[Columns]) -> Columns:
    """The mean of every column over the draws of an arm that have it."""
    return {name: _mean(draw[name] for draw in draws) for name in draws[0]}


def _claims(scores: Iterable[tuple[float | None, float | None]]) -> Columns:
    """Scores of claims where both are there."""
    both = [pair for pair in scores if pair[0] is not None and pair[1] is not None]
    return {"right": _mean(right for right, _ in both), "wrong": _mean(wrong for _, wrong in both)}


def _change(said: Sequence[Outcome], clean: int, place: int) -> float:
    return said[place].log_probability - said[clean].log_probability


def _mean(values: Iterable[float | None]) -> float | None:
    found = [float(value) for value in values if value is not None]
    return float(np.mean(found)) if found else None
