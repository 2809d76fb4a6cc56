"""Can a model's neurons tell right claims from wrong ones? Every scorer of the checker, on claims that it never saw.

Sources: arXiv 2308.13198 (fact-checking with neurons of a relation); arXiv 2402.13731 (the same, later).
The published experiments fix their threshold by hand and swap precision and recall; here both come from
`engine.checking`, whose neurons are chosen on train, every threshold on dev, and whose figures are those of test.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, cast

from engine.checking.calibration import calibrate
from engine.checking.setup import Given, Setup
from engine.checking.types import SplitBy
from engine.experiments import fact_checking_claims as words
from engine.experiments.base import Claim, Material, Metric, Picture, Published, Recipe, Row, Unit
from engine.methods import method
from engine.methods.amig import AmigParams
from engine.methods.base import option
from engine.types import Fact, Prompt, Step, Work

if TYPE_CHECKING:
    from engine.experiments.summaries import Estimate, Verdict
    from engine.model import LoadedModel
    from engine.paths import Baseline

POOLED = ""
"""The fact and the relation of rows that are about all facts."""


@dataclass(frozen=True)
class FactCheckingRecipe(Recipe):
    """Settings of `FactChecking`. English and Chinese are the languages of the published experiment."""

    facts: int = option(600, "Facts", "How many facts are drawn; a right and a wrong claim is made of each.", minimum=1)
    languages: str = option("en,zh", "Languages", "Codes with commas between; every fact is claimed in all of them.")
    split: str = option("subject", "Split", "What train, dev and test may not share.",
                        choices=("subject", "object", "relation"))  # fmt: skip
    prompts: int = option(1, "Prompts", "Prompts that each claim is asked with at most.", minimum=1)
    target_risk: float = option(0.1, "Target risk", "The share of wrong verdicts that is allowed on dev.",
                                minimum=0, maximum=1)  # fmt: skip
    baseline: str = option("mean", "Baseline", "AMIG's baseline.", choices=("per_word", "mean", "zero"))
    tolerance: float = option(0.0, "Tolerance", "Gap above which AMIG adds nodes; 0 never adds any.", minimum=0)

    @property
    def setup(self) -> Setup:
        """The settings as those of a calibration, which is to read all facts that were drawn."""
        settings = AmigParams(baseline=cast("Baseline", self.baseline), tolerance=self.tolerance)
        return Setup(cast("SplitBy", self.split), self.prompts, self.facts, self.target_risk, self.seed, settings)


@dataclass(frozen=True)
class Prepared:
    """What all units share."""

    recipe: FactCheckingRecipe
    material: Material


class FactChecking:
    """A calibration in each language: neurons' scores beside what the model says, chance, and calling all right."""

    key: ClassVar[str] = "fact-checking"
    title: ClassVar[str] = "Fact-checking: do neurons tell right claims from wrong ones"
    question: ClassVar[str] = words.QUESTION
    method: ClassVar[tuple[str, ...]] = words.METHOD
    models: ClassVar[int] = 1
    Recipe: ClassVar[type[Recipe]] = FactCheckingRecipe
    arms: ClassVar[Mapping[str, str]] = words.ARMS
    operations: ClassVar[Mapping[str, str]] = words.OPERATION_TITLES
    note: ClassVar[str] = words.NOTE
    metrics: ClassVar[tuple[Metric, ...]] = words.METRICS
    claims: ClassVar[tuple[Claim, ...]] = words.CLAIMS
    published: ClassVar[tuple[Published, ...]] = words.PUBLISHED
    pictures: ClassVar[tuple[Picture, ...]] = ()

    def fits(self, loaded: LoadedModel, recipe: FactCheckingRecipe) -> str | None:
        """Why facts cannot be located in the model, or None."""
        return method("amig").fits(loaded)

    def units(self, material: Material, recipe: FactCheckingRecipe) -> tuple[Unit, ...]:
        """Each language: a calibration is made of all its claims together."""
        return tuple(Unit(POOLED, code) for code in recipe.spoken)

    def prepare(self, loaded: LoadedModel, material: Material, recipe: FactCheckingRecipe) -> Work[Prepared]:
        """Nothing is shared but the facts."""
        yield Step(0, 0, "Preparing")
        return Prepared(recipe, material)

    def rows(self, loaded: LoadedModel, prepared: Prepared, unit: Unit) -> Work[tuple[Row, ...]]:
        """Calibrate in the unit's language; a row for each scorer and one for calling every claim right.

        Raises `PromptError` where facts are too few to make three parts of.
        """
        material, language = prepared.material, unit.language
        items = {item.fact.uuid: item for item in material.facts}
        relations = tuple(dict.fromkeys(item.fact.relation for item in material.facts))

        def ask(fact: Fact, spoken: str) -> Sequence[Prompt]:
            return items[fact.uuid].prompts[spoken].locating

        given = Given(
            rights={uuid: [text for each in item.others.values() for text in each] for uuid, item in items.items()},
            candidates={relation: material.candidates[relation, language] for relation in relations},
        )
        facts = [item.fact for item in material.facts]
        found = yield from calibrate(loaded, facts, language, relations, ask, given=given, setup=prepared.recipe.setup)
        known = found.known.share.low is not None and found.known.share.low > found.known.chance
        return tuple(
            Row(loaded.info.id, POOLED, POOLED, language, known, arm, words.TEST, values)
            for arm, values in words.columns(found).items()
        )

    def summary(self, rows: Sequence[Row], recipe: FactCheckingRecipe) -> tuple[Estimate, ...]:
        """The figures of every language, with the intervals that the calibrations gave."""
        return words.summary(rows)

    def verdicts(self, rows: Sequence[Row], recipe: FactCheckingRecipe) -> tuple[Verdict, ...]:
        """The claims of `fact_checking_claims`, for each model and language."""
        return words.verdicts(rows)
