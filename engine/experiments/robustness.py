"""Do degenerate neurons keep an answer steady when the query is perturbed? Difference in differences against controls.

Source: arXiv 2402.13731 (robustness), with what its code leaves open settled as in method.md f.1: subject, numbers and
the answer's place are protected, only known facts are judged, nothing is trimmed, and every arm has its controls.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from engine.checking.claims import wrong_objects
from engine.checking.types import Part
from engine.degeneracy.types import REPRODUCTION, Thresholds
from engine.experiments import robustness_claims as words
from engine.experiments import robustness_measures as measures
from engine.experiments.ablation import Outcome
from engine.experiments.base import Item, Material, Recipe, Row, Unit, fact_units, generator_for
from engine.experiments.degeneracy_searches import LocatingRecipe, locate
from engine.experiments.robustness_arms import Arm, Searched, arms_of, search
from engine.experiments.robustness_checking import operation_of
from engine.experiments.robustness_measures import OPERATIONS, UNEDITED, Columns, Medium, Scaled, Sheet
from engine.experiments.robustness_neurons import Checker, check_scores, checker, rights_of, train_items
from engine.experiments.worded import Worded
from engine.methods import method
from engine.methods.base import option
from engine.types import Step, Work

if TYPE_CHECKING:
    from engine.experiments.summaries import Estimate, Verdict
    from engine.model import LoadedModel


@dataclass(frozen=True)
class RobustnessRecipe(LocatingRecipe):
    """Settings of `Robustness`."""

    draws: int = option(2, "Draws", "Draws of each control arm.", minimum=1)
    train: int = option(150, "Train facts", "Drawn beside those measured, for neurons that check claims; 0: by log P "
                        "alone.", minimum=0)  # fmt: skip
    preset: str = option("own", "Rule", "T_low and T_high: as set here, or .20 and .25 as in the published code.",
                         choices=("own", "reproduction"))  # fmt: skip

    @property
    def beside(self) -> int:
        """Facts that are drawn beside the measured ones."""
        return self.train

    @property
    def limits(self) -> Thresholds:
        """The thresholds of the rule for degenerate pairs."""
        return REPRODUCTION if self.preset == "reproduction" else Thresholds(self.t_low, self.t_high)


@dataclass(frozen=True)
class Prepared:
    """What all units share. `wrong`: by uuid, the names of a wrong object by language; `checkers` by language."""

    recipe: RobustnessRecipe
    material: Material
    wrong: Mapping[str, Mapping[str, str]]
    checkers: Mapping[str, Checker]


class Robustness(Worded, words=words.WORDS):
    """Degenerate neurons and the closest pair against the rest of the located ones, random and equally active ones."""

    key: ClassVar[str] = "robustness"
    title: ClassVar[str] = "Robustness: do degenerate neurons keep answers steady under perturbed queries"
    models: ClassVar[int] = 1
    Recipe: ClassVar[type[Recipe]] = RobustnessRecipe
    optional: ClassVar[tuple[str, ...]] = words.EDITED

    def fits(self, loaded: LoadedModel, recipe: RobustnessRecipe) -> str | None:
        """Why facts cannot be located in the model, or None."""
        if recipe.candidates > loaded.info.layers * loaded.info.width:
            return f"it has fewer than {recipe.candidates} neurons"
        return method("amig").fits(loaded)

    def units(self, material: Material, recipe: RobustnessRecipe) -> tuple[Unit, ...]:
        """Each fact in each language."""
        return fact_units(material, recipe)

    def prepare(self, loaded: LoadedModel, material: Material, recipe: RobustnessRecipe) -> Work[Prepared]:
        """Choose every fact's wrong object, and find the neurons that claims are checked by on train facts."""
        yield Step(0, 0, "Preparing")
        # A right object of train facts would be known to their neurons, so wrong ones are of measured facts alone.
        parts: dict[str, Part] = {item.fact.uuid: "train" for item in material.pool}
        parts |= {item.fact.uuid: "test" for item in material.facts}
        facts = [item.fact for item in material.pool]
        wrong = wrong_objects(facts, seed=recipe.seed, rights=rights_of(material.pool), parts=parts)
        train = train_items(material, recipe.train)
        checkers = {}
        for language in recipe.spoken:
            checkers[language] = yield from checker(loaded, train, language, recipe.limits, recipe.seed)
        return Prepared(recipe, material, wrong, checkers)

    def rows(self, loaded: LoadedModel, prepared: Prepared, unit: Unit) -> Work[tuple[Row, ...]]:
        """Locate, search pairs, then ask every prompt under every edit. Raises `PromptError`, see `engine.targets`."""
        recipe, item = prepared.recipe, prepared.material.item(unit.fact)
        chance = generator_for(recipe.seed, unit.fact, unit.language, "arms")
        located = yield from locate(loaded, item, unit.language, recipe, recipe.candidates)
        tests = located.tests or located.prompts[:1]
        sheet = measures.sheet_of(loaded, prepared.material, item, unit.language, tests, recipe.seed)
        own = yield from search(loaded, located.prompts, located.neurons, recipe.limits)
        arms = yield from arms_of(
            loaded, located.prompts, located.neurons, own, located.activations, recipe.limits, recipe.draws, chance,
            searching=recipe.computes("pair_search"),
        )  # fmt: skip
        arms = tuple(arm for arm in arms if arm.name == "none" or recipe.computes(arm.name))
        told = yield from _told(loaded, sheet, arms)
        wrong = prepared.wrong.get(unit.fact, {}).get(unit.language)
        scores = yield from measures.claim_scores(loaded, sheet.asked, wrong)
        by_neurons = yield from check_scores(
            loaded, item, unit.language, sheet.asked, wrong, prepared.checkers[unit.language]
        )
        plain = measures.unedited(sheet, told["values", UNEDITED], scores)
        lines = [(arm, words.UNEDITED, columns) for arm, columns in plain.items()]
        lines += [(kind, operation_of(scorer), columns) for scorer, each in by_neurons.items()
                  for kind, columns in measures.checked(sheet, each).items()]  # fmt: skip
        lines += [(name, words.UNEDITED, columns) for name, columns in _sets(arms, own)]
        lines += [(arm.name, name, _row(sheet, told, arm, name)) for name in OPERATIONS for arm in arms]
        return tuple(_as_row(loaded, item, unit, *line) for line in lines)

    def summary(self, rows: Sequence[Row], recipe: RobustnessRecipe) -> tuple[Estimate, ...]:
        """All means, how well log P tells claims apart, and why arms are missing."""
        return words.summary(rows, recipe.limits, recipe.seed)

    def verdicts(self, rows: Sequence[Row], recipe: RobustnessRecipe) -> tuple[Verdict, ...]:
        """The claims of `robustness_claims`, for each model."""
        return words.verdicts(rows, recipe.seed)


Told = Mapping[tuple[Medium, Scaled], Sequence[Outcome]]
"""(what is scaled, the set and its factor) → what is said to each prompt."""


def _told(loaded: LoadedModel, sheet: Sheet, arms: Sequence[Arm]) -> Work[Told]:
    """Every prompt under every edit of every arm; equal edits run once."""
    found: dict[tuple[Medium, Scaled], Sequence[Outcome]] = {}
    sets = [draw for arm in arms for draw in arm.draws if draw]
    scaled = list(dict.fromkeys([UNEDITED, *((draw, f) for draw in sets for f in measures.FACTORS.values())]))
    media: tuple[Medium, ...] = ("values", "weights")
    for medium in media:
        said = yield from measures.answered(loaded, sheet.asked, medium, scaled)
        found.update({(medium, key): each for key, each in said.items()})
    return found


def _row(sheet: Sheet, told: Told, arm: Arm, operation: str) -> Columns:
    """An arm's columns under an operation, mean over its draws."""
    medium, factor = OPERATIONS[operation]
    before = told[medium, UNEDITED]
    draws = [
        measures.effects(sheet.asked, before, told[medium, (draw, factor) if draw else UNEDITED]) for draw in arm.draws
    ]
    return measures.averaged(draws)


def _sets(arms: Sequence[Arm], own: Searched) -> list[tuple[str, Columns]]:
    """How many neurons every arm has, and what the rule says of the fact."""
    found: list[tuple[str, Columns]] = []
    for arm in arms[1:]:
        columns: Columns = {"neurons": float(sum(map(len, arm.draws))) / len(arm.draws)}
        if arm.name == "kn":
            columns["any_passed"] = float(bool(own.degenerate))
        if arm.name == "pair":
            columns["interaction"] = own.interaction
        found.append((arm.name, columns))
    return found


def _as_row(loaded: LoadedModel, item: Item, unit: Unit, arm: str, operation: str, columns: Columns) -> Row:
    fact = item.fact
    return Row(
        loaded.info.id, fact.uuid, fact.relation, unit.language, item.known[unit.language], arm, operation, columns
    )
