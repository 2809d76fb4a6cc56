"""Edits of a fact through the neurons of one language, of several, or of all of them at once, read in every language.

Source: arXiv 2308.13198, section 5 and Table 2, with rewrites of the answer (arXiv 2104.08696, section 5) beside
suppression and enhancement. Neurons are located on one set of prompts; every effect is measured on others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Literal

import numpy as np

from engine.arms import in_turn
from engine.controls import matched_neurons, mean_size, random_neurons
from engine.editing.fitted import FitSettings, fit
from engine.editing.stack import EditStack, require_editable
from engine.editing.types import Edit, erase
from engine.editing.value_vectors import answer_changes, output_embeddings, rewrite
from engine.errors import KnownError
from engine.experiments import cross_lingual_editing_claims as words
from engine.experiments import cross_lingual_editing_measures as measures
from engine.experiments.base import (
    Item,
    Material,
    Recipe,
    Row,
    Unit,
    generator_for,
)
from engine.experiments.cross_lingual_editing_measures import NOTHING, REWRITES, Change, Question, Told
from engine.experiments.worded import Worded
from engine.methods import method
from engine.methods.base import option
from engine.overlap import independent
from engine.selection import default_threshold, select
from engine.types import FloatArray, Neuron, Prompt, Scores, Step, Work

if TYPE_CHECKING:
    from engine.experiments.summaries import Estimate, Verdict
    from engine.model import LoadedModel

_UNRELATED = 2
"""Facts of the same relation, and as many of other ones, that a fit must leave alone; nothing is measured on them."""

_LENGTHS = 10.0
"""How far the steps of a fit could take a value vector together, in its own lengths: a little more than its bound."""

Set = tuple[Neuron, ...]


@dataclass(frozen=True)
class EditingRecipe(Recipe):
    """Settings of `CrossLingualEditing`. The default languages are those of the paper."""

    languages: str = option("en,zh", "Languages", "Codes with commas between: those that facts are located in.")
    left_out: str = option("es,ja", "Left out", "Languages that nothing is located or fitted in, only measured.")
    prompts: int = option(2, "Locating prompts", "Prompts that a fact is located on in a language.", minimum=1)
    tests: int = option(1, "Test prompts", "Prompts in a language that effects are measured on.", minimum=1)
    others: int = option(1, "Other facts", "In each language, of the same relation and of others.", minimum=1)
    draws: int = option(1, "Draws", "Draws of each control arm.", minimum=1)
    share: float = option(0.5, "Share", "Share of the prompts that must agree on a neuron.", minimum=0, maximum=1)
    baseline: str = option("per_word", "Baseline", "AMIG's baseline.", choices=("per_word", "mean", "zero"))
    fit_steps: int = option(30, "Steps of a fit", "At most so many; 0 leaves fitted rewrites out.", minimum=0)

    @property
    def beyond(self) -> tuple[str, ...]:
        """The languages left out, each once, without those used."""
        codes = dict.fromkeys(code.strip() for code in self.left_out.split(",") if code.strip())
        return tuple(code for code in codes if code not in self.spoken)

    @property
    def asked(self) -> tuple[str, ...]:
        """All languages that are measured."""
        return (*self.spoken, *self.beyond)


@dataclass(frozen=True)
class Prepared:
    """What all units share."""

    recipe: EditingRecipe
    material: Material
    stack: EditStack


@dataclass(frozen=True)
class Arm:
    """Which neurons are edited: each draw's sets, one edit after the other, and where that is measured.

    `contents`: for each set the languages whose answers a rewrite of it writes.
    """

    name: str
    draws: tuple[tuple[Set, ...], ...]
    contents: tuple[tuple[str, ...], ...]
    targets: tuple[str, ...]


class CrossLingualEditing(Worded, words=words.WORDS):
    """Language-independent neurons against those of one language, their union, and one language after the other."""

    key: ClassVar[str] = "cross-lingual-editing"
    title: ClassVar[str] = "Cross-lingual editing: does an edit in some languages reach the others"
    models: ClassVar[int] = 1
    Recipe: ClassVar[type[Recipe]] = EditingRecipe
    optional: ClassVar[tuple[str, ...]] = tuple(arm for arm in words.ARMS if arm != "likn_found")

    def fits(self, loaded: LoadedModel, recipe: EditingRecipe) -> str | None:
        """Why facts cannot be located or edited in the model, or None."""
        try:
            require_editable(loaded)
            output_embeddings(loaded, [0])
        except KnownError as error:
            return error.what.rstrip(".")
        return method("amig").fits(loaded)

    def units(self, material: Material, recipe: EditingRecipe) -> tuple[Unit, ...]:
        """Each fact, in all languages at once."""
        return tuple(Unit(item.fact.uuid, "") for item in material.facts)

    def prepare(self, loaded: LoadedModel, material: Material, recipe: EditingRecipe) -> Work[Prepared]:
        """Make the stack that edits are tried in."""
        yield Step(0, 0, "Preparing")
        return Prepared(recipe, material, EditStack(loaded))

    def rows(self, loaded: LoadedModel, prepared: Prepared, unit: Unit) -> Work[tuple[Row, ...]]:
        """Locate in every language, then make every edit of every arm. Raises `PromptError`, see `engine.targets`."""
        recipe, item = prepared.recipe, prepared.material.item(unit.fact)
        chance = generator_for(recipe.seed, unit.fact)
        prompts = {code: _some(item.prompts[code].locating, recipe.prompts, chance) for code in recipe.spoken}
        located, sizes = yield from _located(loaded, prompts, recipe)
        arms = arms_of(located, sizes, recipe, loaded.info.width, chance)
        arms = tuple(arm for arm in arms if recipe.computes(arm.name.partition("@")[0]))
        new = measures.new_answer(loaded, prepared.material, item, recipe.asked, chance)
        unrelated, left = _unrelated(prepared.material, item, recipe.spoken, chance)
        tests = {
            code: _some(item.prompts[code].held_out or item.prompts[code].locating, recipe.tests, chance)
            for code in recipe.asked
        }
        questions = measures.questions_of(loaded, left, item, tests, new, recipe.others, chance)
        changes = yield from _changes(loaded, arms, prompts, new, unrelated, recipe)
        told: dict[tuple[Change, tuple[str, ...]], tuple[Told, ...]] = {}
        for arm in arms:
            for operation in OPERATIONS:
                for change, _ in changes.get((arm.name, operation), ()):
                    if (change, arm.targets) not in told:
                        mine = [each for each in questions if each.language in arm.targets]
                        answers = yield from measures.answered(loaded, prepared.stack, change, mine)
                        told[change, arm.targets] = answers
        before = yield from measures.answered(loaded, prepared.stack, NOTHING, questions)
        table = _Table(questions, before, told, changes, loaded.info.layers)
        found = [
            Row(loaded.info.id, unit.fact, item.fact.relation, language, item.known[language], name, operation, values)
            for arm in arms
            for operation in OPERATIONS
            if (arm.name, operation) in changes
            for language in arm.targets
            for name, values in table.rows(arm, operation, language)
        ]
        return tuple(found)

    def summary(self, rows: Sequence[Row], recipe: EditingRecipe) -> tuple[Estimate, ...]:
        """Means by where an edit is read from, the matrix of languages, and the success rate as printed."""
        return words.summary(rows, recipe.spoken, recipe.seed)

    def verdicts(self, rows: Sequence[Row], recipe: EditingRecipe) -> tuple[Verdict, ...]:
        """The claims of `cross_lingual_editing_claims`, for each model."""
        return words.verdicts(rows, recipe.spoken, recipe.seed)


OPERATIONS = tuple(words.OPERATION_TITLES)[:-1]
"""All operations in their order; the last title is that of a figure made of two."""


def _located(
    loaded: LoadedModel, prompts: Mapping[str, Sequence[Prompt]], recipe: EditingRecipe
) -> Work[tuple[dict[str, Set], dict[str, FloatArray]]]:
    """Each language's neurons, strongest first, at its own threshold, and mean |activation| (layers, width)."""
    amig = method("amig")
    params = amig.Params(**{"baseline": recipe.baseline})
    located, sizes = {}, {}
    for code, own in prompts.items():
        yield Step(0, 0, f"Locating in {code}")
        scores: list[Scores] = []
        for prompt in own:
            scores.append((yield from amig.score(loaded, prompt, params)))
        values = np.stack([each.values for each in scores])
        selection = select(values, threshold=default_threshold(code), share=recipe.share)
        located[code] = tuple(each.neuron for each in selection.neurons)
        sizes[code] = mean_size(np.stack([each.activations for each in scores]))
    return located, sizes


def arms_of(
    located: Mapping[str, Set], sizes: Mapping[str, FloatArray], recipe: EditingRecipe, width: int,
    chance: np.random.Generator,
) -> tuple[Arm, ...]:  # fmt: skip
    """All arms. `located`: language → its neurons, strongest first; `sizes`: mean |activation| (layers, width)."""
    spoken, everywhere = recipe.spoken, recipe.asked
    shared = tuple(each.neuron for each in independent(located))
    union = tuple(sorted({neuron for own in located.values() for neuron in own}))

    def controls(neurons: Set, size: FloatArray) -> list[tuple[tuple[Set, ...], ...]]:
        seed = int(chance.integers(2**32))
        random = random_neurons(neurons, width, draws=recipe.draws, seed=seed, excluded=union)
        alike = matched_neurons(neurons, size, draws=recipe.draws, excluded=union)
        return [tuple((draw,) for draw in side.draws) for side in (random, alike)]

    found = []
    for code in spoken:
        found.append(Arm(f"mono@{code}", ((located[code],),), ((code,),), everywhere))
    for code in spoken:
        found.append(Arm(f"mono_top@{code}", ((located[code][: len(shared)],),), (spoken,), everywhere))
    found.append(Arm("likn", ((shared,),), (spoken,), everywhere))
    found.append(Arm("union", ((union,),), (spoken,), everywhere))
    found.append(Arm("seq", (tuple(located.values()),), tuple((code,) for code in located), everywhere))
    mean = np.mean(list(sizes.values()), axis=0)
    for kind, draws in zip(("likn_random", "likn_matched"), controls(shared, mean), strict=True):
        found.append(Arm(kind, draws, (spoken,), everywhere))
    for code in spoken:
        for kind, draws in zip(("random", "matched"), controls(located[code], sizes[code]), strict=True):
            found.append(Arm(f"{kind}@{code}", draws, ((code,),), (code,)))
    return tuple(found)


Changes = dict[tuple[str, str], tuple[tuple[Change, tuple[tuple[int, ...], ...]], ...]]
"""(arm, operation) → for each draw the change, and the tokens of the answers that it writes."""


def _changes(
    loaded: LoadedModel, arms: Sequence[Arm], prompts: Mapping[str, Sequence[Prompt]], new: Mapping[str, str] | None,
    unrelated: Sequence[Prompt], recipe: EditingRecipe,
) -> Work[Changes]:  # fmt: skip
    """Every edit of every arm. Rewrites are left out where there is no new answer."""
    found: Changes = {}
    first = recipe.spoken[0]
    fitted = {"likn", f"mono@{first}", f"random@{first}", f"matched@{first}"} if recipe.fit_steps else set()
    for arm in arms:
        for operation in OPERATIONS:
            if operation in REWRITES and new is None:
                continue
            if operation == "rewrite_fitted" and arm.name not in fitted:
                continue
            made = []
            for draw in arm.draws:
                if operation == "rewrite_fitted":
                    made.append((yield from _fitted(loaded, draw[0], arm.contents[0], prompts, new, unrelated, recipe)))
                else:
                    made.append(_change(loaded, draw, arm.contents, operation, prompts, new))
            found[arm.name, operation] = tuple(made)
    return found


def _change(
    loaded: LoadedModel, sets: Sequence[Set], contents: Sequence[tuple[str, ...]], operation: str,
    prompts: Mapping[str, Sequence[Prompt]], new: Mapping[str, str] | None,
) -> tuple[Change, tuple[tuple[int, ...], ...]]:  # fmt: skip
    steps = [(own, codes) for own, codes in zip(sets, contents, strict=True) if own]
    if operation in ("suppress", "enhance"):
        scaling = in_turn([own for own, _ in steps], 0.0 if operation == "suppress" else 2.0)
        return Change(scaling=tuple(sorted(scaling.items()))), ()
    if operation == "erase":
        every = tuple(sorted({neuron for own, _ in steps for neuron in own}))
        return Change(edits=(erase(every),) if every else ()), ()
    variant: Literal["dai", "eleutherai"] = "dai" if operation == "rewrite_dai" else "eleutherai"
    edits: list[Edit] = []
    for own, codes in steps:
        edits.append(rewrite(own, answer_changes(loaded, _of(prompts, codes), _only(new, codes)), variant))
    written = {change.new_ids: None for edit in edits for change in edit.answers}
    return Change(edits=tuple(edits)), tuple(written)


def _fitted(
    loaded: LoadedModel, neurons: Set, codes: tuple[str, ...], prompts: Mapping[str, Sequence[Prompt]],
    new: Mapping[str, str] | None, unrelated: Sequence[Prompt], recipe: EditingRecipe,
) -> Work[tuple[Change, tuple[tuple[int, ...], ...]]]:  # fmt: skip
    if not neurons:
        return NOTHING, ()
    names = _only(new, codes)
    used = _of(prompts, codes)
    answers = answer_changes(loaded, used, names)
    wanted = [replace(prompt, answer=names[prompt.language]) for prompt in used]
    settings = FitSettings(steps=recipe.fit_steps, step=_LENGTHS / recipe.fit_steps)
    edit = yield from fit(loaded, neurons, wanted, answers, unrelated=unrelated, settings=settings)
    return Change(edits=(edit,)), tuple({change.new_ids: None for change in answers})


def _of(prompts: Mapping[str, Sequence[Prompt]], codes: Sequence[str]) -> list[Prompt]:
    return [prompt for code in codes for prompt in prompts[code]]


def _only(new: Mapping[str, str] | None, codes: Sequence[str]) -> dict[str, str]:
    return {code: (new or {})[code] for code in codes}


def _unrelated(
    material: Material, item: Item, languages: Sequence[str], chance: np.random.Generator
) -> tuple[tuple[Prompt, ...], Material]:
    """Prompts in the languages in turn that fits must leave alone, and the material without their facts.

    At most half of the facts are taken, so that some are left to measure on.
    """
    sides: tuple[list[Item], list[Item]] = ([], [])
    for place in chance.permutation(len(material.pool)):
        other = material.pool[place]
        if other.fact.uuid != item.fact.uuid:
            sides[other.fact.relation != item.fact.relation].append(other)
    chosen = [other for side in sides for other in side[: min(_UNRELATED, len(side) // 2)]]
    codes = [languages[number % len(languages)] for number in range(len(chosen))]
    taken = {other.fact.uuid for other in chosen}
    left = tuple(other for other in material.pool if other.fact.uuid not in taken)
    prompts = tuple(other.prompts[code].locating[0] for other, code in zip(chosen, codes, strict=True))
    return prompts, replace(material, pool=left)


@dataclass(frozen=True)
class _Table:
    """From what was said to rows."""

    questions: tuple[Question, ...]
    before: tuple[Told, ...]
    told: Mapping[tuple[Change, tuple[str, ...]], tuple[Told, ...]]
    changes: Changes
    layers: int

    def rows(self, arm: Arm, operation: str, language: str) -> list[tuple[str, dict[str, float | None]]]:
        """The columns of an arm under an operation in a language, under every name that the row goes by."""
        mine = [place for place, each in enumerate(self.questions) if each.language == language]
        asked = [place for place, each in enumerate(self.questions) if each.language in arm.targets]
        draws = []
        for change, written in self.changes[arm.name, operation]:
            after = dict(zip(asked, self.told[change, arm.targets], strict=True))
            draws.append(
                measures.effects(
                    [self.questions[place] for place in mine],
                    [self.before[place] for place in mine],
                    [after[place] for place in mine],
                    written,
                )
            )
        sets = [{neuron for own in draw for neuron in own} for draw in arm.draws]
        values: dict[str, float | None] = {
            "neurons": float(np.mean([len(each) for each in sets])),
            "edited": float(np.mean([bool(each) for each in sets])),
            **measures.averaged(draws),
        }
        if operation not in REWRITES:
            values = {name: value for name, value in values.items() if name not in words.OF_NEW}
        if operation == "suppress":
            layers = [neuron.layer for each in sets for neuron in each]
            values["depth"] = float(np.mean(layers)) / max(1, self.layers - 1) if layers else None
        if operation == "rewrite_fitted":
            values["converged"] = self._converged(arm.name)
        names = [arm.name, "likn_found"] if arm.name == "likn" and sets[0] else [arm.name]
        return [(name, values) for name in names]

    def _converged(self, arm: str) -> float | None:
        fits = [edit.fit for change, _ in self.changes[arm, "rewrite_fitted"] for edit in change.edits]
        return float(np.mean([one.converged for one in fits if one is not None])) if fits else None


def _some(prompts: Sequence[Prompt], count: int, chance: np.random.Generator) -> tuple[Prompt, ...]:
    """Some of the prompts, drawn without replacement, in their own order."""
    picks = sorted(chance.permutation(len(prompts))[:count])
    return tuple(prompts[place] for place in picks)


__all__ = ["OPERATIONS", "Arm", "CrossLingualEditing", "EditingRecipe", "Prepared", "arms_of"]
