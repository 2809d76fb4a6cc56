"""Can a model's neurons tell right claims from wrong ones? Every scorer of the checker, on claims that it never saw.

Sources: arXiv 2308.13198 (fact-checking with neurons of a relation); arXiv 2402.13731 (the same, later).
The published experiments fix their threshold by hand and swap precision and recall; here both come from
`engine.checking`, whose neurons are chosen on train, every threshold on dev, and whose figures are those of test.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, cast

from engine.checking.asked import Ground
from engine.checking.calibration import calibrate
from engine.checking.kinds import located
from engine.checking.setup import Setup
from engine.checking.types import DegenerateBy, SplitBy
from engine.errors import PromptError
from engine.experiments import fact_checking_claims as words
from engine.experiments import fact_checking_measures as measures
from engine.experiments.base import Material, Recipe, Row, Unit
from engine.experiments.worded import Worded
from engine.methods import method
from engine.methods.amig import AmigParams
from engine.methods.base import option
from engine.types import Fact, Prompt, Step, Work
from engine.untrained import untrained

if TYPE_CHECKING:
    from engine.checking.sources import Located
    from engine.experiments.summaries import Estimate, Verdict
    from engine.model import LoadedModel
    from engine.paths import Baseline

POOLED = ""
"""The fact and the relation of rows that are about all facts."""
TRAINED, RANDOM = "", "random weights"
"""The parts of a language's work."""


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
    degenerate: str = option("published", "Degenerate by", "Thresholds of pairs: the published code's, or stricter.",
                             choices=("published", "strict"))  # fmt: skip
    weights: str = option("trained", "Weights", "Both: everything again on random weights, where all must be chance.",
                          choices=("trained", "both"))  # fmt: skip

    @property
    def setup(self) -> Setup:
        """The settings as those of a calibration, which is to read all facts that were drawn."""
        settings = AmigParams(baseline=cast("Baseline", self.baseline), tolerance=self.tolerance)
        split, rule = cast("SplitBy", self.split), cast("DegenerateBy", self.degenerate)
        return Setup(split, self.prompts, self.facts, self.target_risk, self.seed, settings, rule)


@dataclass(frozen=True)
class Prepared:
    """What all units share: the facts, and of each kind of weights the model and what was located in each language."""

    ground: Ground
    models: Mapping[str, tuple[LoadedModel, Mapping[str, Located]]]


class FactChecking(Worded, words=words.WORDS):
    """A calibration in each language: neurons' scores beside what the model says, chance, and calling all right."""

    key: ClassVar[str] = "fact-checking"
    title: ClassVar[str] = "Fact-checking: do neurons tell right claims from wrong ones"
    models: ClassVar[int] = 1
    Recipe: ClassVar[type[Recipe]] = FactCheckingRecipe

    def fits(self, loaded: LoadedModel, recipe: FactCheckingRecipe) -> str | None:
        """Why facts cannot be located in the model, or None."""
        return method("amig").fits(loaded)

    def units(self, material: Material, recipe: FactCheckingRecipe) -> tuple[Unit, ...]:
        """Each language, with the trained weights and with random ones: a calibration is made of all its claims."""
        return tuple(Unit(POOLED, code, part) for code in recipe.spoken for part in _parts(recipe))

    def prepare(self, loaded: LoadedModel, material: Material, recipe: FactCheckingRecipe) -> Work[Prepared]:
        """Locate neurons for the train facts of all languages, so that those which they share can be told."""
        yield Step(0, 0, "Preparing")
        ground = _ground(material, recipe)
        models: dict[str, tuple[LoadedModel, Mapping[str, Located]]] = {}
        for part in _parts(recipe):
            model = loaded if part == TRAINED else untrained(loaded, recipe.seed)
            found: dict[str, Located] = {}
            for language in recipe.spoken if len(recipe.spoken) > 1 else ():
                try:
                    found[language] = yield from located(model, ground, language)
                except PromptError:
                    # The language's own unit says that its facts are too few.
                    continue
            models[part] = model, found
        return Prepared(ground, models)

    def rows(self, loaded: LoadedModel, prepared: Prepared, unit: Unit) -> Work[tuple[Row, ...]]:
        """Calibrate in the unit's language; a row for each scorer and one for calling every claim right.

        Raises `PromptError` where facts are too few to make three parts of.
        """
        model, located_in = prepared.models[unit.part]
        others = {code: counts for code, counts in located_in.items() if code != unit.language}
        found = yield from calibrate(model, prepared.ground, unit.language, elsewhere=others)
        known = found.known.share.low is not None and found.known.share.low > found.known.chance
        operation = measures.TEST if unit.part == TRAINED else measures.UNTRAINED
        masked = loaded.info.kind == "masked"
        return tuple(
            Row(loaded.info.id, POOLED, POOLED, unit.language, known, arm, operation, values)
            for arm, values in measures.columns(found, masked).items()
        )

    def summary(self, rows: Sequence[Row], recipe: FactCheckingRecipe) -> tuple[Estimate, ...]:
        """The figures of every language, with the intervals that the calibrations gave."""
        return measures.summary(rows)

    def verdicts(self, rows: Sequence[Row], recipe: FactCheckingRecipe) -> tuple[Verdict, ...]:
        """The claims of `fact_checking_claims`, for each model and language."""
        return words.verdicts(rows)


def _parts(recipe: FactCheckingRecipe) -> tuple[str, ...]:
    return (TRAINED,) if recipe.weights == "trained" else (TRAINED, RANDOM)


def _ground(material: Material, recipe: FactCheckingRecipe) -> Ground:
    """The material as a calibration takes it."""
    items = {item.fact.uuid: item for item in material.facts}

    def ask(fact: Fact, spoken: str) -> Sequence[Prompt]:
        return items[fact.uuid].prompts[spoken].locating

    rights = {uuid: [text for each in item.others.values() for text in each] for uuid, item in items.items()}
    facts = [item.fact for item in material.facts]
    relations = tuple(dict.fromkeys(fact.relation for fact in facts))
    return Ground(facts, relations, ask, rights, material.candidates, recipe.setup)
