"""The shape of an experiment, and the frozen values that it is made of: recipe, material, units of work, rows.

An experiment is cut into units of work, one fact in one language as a rule. A unit's rows depend on the recipe, the
model, the material and the unit alone, never on what was computed before, so that units may be stopped, resumed and
handed out in any order.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Protocol, Self

import numpy as np

from engine.errors import KnownError
from engine.methods.base import Params, option
from engine.types import Fact, FactPrompts

if TYPE_CHECKING:
    from engine.experiments.summaries import Estimate, Verdict
    from engine.model import LoadedModel
    from engine.types import Work

Scope = Literal["known", "all"]
"""Which facts a figure is about: those that the model knows in every language used, or all that were drawn."""

FACTS = option(50, "Facts", "How many facts are drawn, by the seed and never by an outcome.", minimum=1)
LANGUAGES = option("en", "Languages", "Codes with commas between; every fact is asked in all of them.")
SEED = option(42, "Seed", "Draws facts, prompts, controls and bootstrap samples.", minimum=0)
BATCH_MB = option(256, "Batch", "Megabytes that one batch may take: part of the recipe, since it settles rounding.",
                  minimum=1)  # fmt: skip
RELATIONS = option("", "Relations", "Codes with commas between; facts of these alone are drawn, none named: of all.")
SOURCE = option("", "Data set", "Facts of this data set alone are drawn; none named: of all.")
UUIDS = option("", "Facts by name", "Uuids with commas between; none named: facts are drawn from all.")
YEARS = option("", "Years", "Facts dated in these alone are drawn, as 2012-2018; none named: of any date or none.")
ARMS = option("", "Arms", "Keys with commas between: what is computed; none named: all of them.")

NARROWING = ("relations", "source", "uuids", "years", "arms")
"""Settings that narrow what is measured; in files they stand only where they do."""


def listed(text: str) -> tuple[str, ...]:
    """What stands between commas, each once, in its order."""
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


@dataclass(frozen=True)
class Recipe(Params):
    """Everything that settles an experiment's rows beside the model and the facts. Fields are made with `option`."""

    facts: int = FACTS
    languages: str = LANGUAGES
    seed: int = SEED
    batch_mb: int = BATCH_MB
    relations: str = RELATIONS
    source: str = SOURCE
    uuids: str = UUIDS
    years: str = YEARS
    arms: str = ARMS

    @property
    def spoken(self) -> tuple[str, ...]:
        """The languages, each once, in their order."""
        return listed(self.languages)

    @property
    def asked(self) -> tuple[str, ...]:
        """The languages that every fact must be asked in, those used first."""
        return self.spoken

    @property
    def beside(self) -> int:
        """How many facts are drawn beside those that are measured, behind them in the pool."""
        return 0

    def computes(self, arm: str) -> bool:
        """Whether an arm is among those that are computed."""
        return not self.arms or arm in listed(self.arms)

    def to_json(self) -> dict[str, Any]:
        """The settings by name; those that narrow nothing are left out, as they are of recipes that knew none."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        return {name: value for name, value in values.items() if value != "" or name not in NARROWING}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        """The recipe of settings by name. Raises `KnownError` for a name or a value that this recipe does not take."""
        known = [each.name for each in fields(cls)]
        for name in values:
            if name not in known:
                names = ", ".join(known)
                raise KnownError(f"This experiment has no setting '{name}'.", f"It has: {names}.")
        return cls(**values)


@dataclass(frozen=True)
class Item:
    """A fact with the prompts that this model can be asked, by language; `known`: where its answer ranks first.

    It is known in a language if the answer ranks first among the relation's candidates, other right answers taken out.
    `others` are further right answers by language.
    """

    fact: Fact
    prompts: Mapping[str, FactPrompts]
    known: Mapping[str, bool]
    others: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def answer(self, language: str) -> str:
        """What tells two answers apart: the answer's id where there is one, else how it is written."""
        return self.fact.object_id or self.fact.labels[language].object.casefold()


@dataclass(frozen=True)
class Material:
    """What an experiment works on.

    `facts` are measured; `pool`, which begins with them, is where facts to compare with, donors and sentences are drawn
    from. `candidates`: (relation, language) → the answers that a relation's answers are ranked among. `texts`: plain
    sentences by language that say nothing of any fact; `synonyms`: by language, phrases of prompts with a synonym.
    """

    facts: tuple[Item, ...]
    pool: tuple[Item, ...]
    candidates: Mapping[tuple[str, str], tuple[str, ...]]
    texts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    synonyms: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def item(self, uuid: str) -> Item:
        """A measured fact by its uuid."""
        return next(each for each in self.facts if each.fact.uuid == uuid)


@dataclass(frozen=True, order=True)
class Unit:
    """One unit of work: a fact in a language as a rule, `part` telling units apart that share these."""

    fact: str
    language: str
    part: str = ""


@dataclass(frozen=True)
class Row:
    """What one arm did to one fact in one language: metric → value, None where it is not defined for this row."""

    model: str
    fact: str
    relation: str
    language: str
    known: bool
    arm: str
    operation: str
    values: Mapping[str, float | None]

    def to_json(self) -> list[Any]:
        """The fields in their order, ready for JSON; a number that is not finite becomes None."""
        values = {name: value if value is not None and math.isfinite(value) else None
                  for name, value in self.values.items()}  # fmt: skip
        return [self.model, self.fact, self.relation, self.language, self.known, self.arm, self.operation, values]

    @classmethod
    def from_json(cls, values: Sequence[Any]) -> Row:
        """What `to_json` gave."""
        return cls(*values)


@dataclass(frozen=True)
class Metric:
    """A column of the table: its key, a title for people, and what it says with its unit."""

    key: str
    title: str
    help: str


@dataclass(frozen=True)
class Claim:
    """A sentence to be judged, the rule that judges it (fixed before any run), and where the claim is from.

    `needs` are the arms without which it cannot be judged.
    """

    key: str
    text: str
    rule: str
    source: str = ""
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Published:
    """A published figure, for comparison by eye alone, and why it cannot be held against these figures as it stands.

    `ours` are the figures nearest to it, to stand beside it: arm, operation, language and metric of each.
    """

    what: str
    setting: str
    value: str
    caveat: str
    ours: tuple[tuple[str, str, str, str], ...] = ()


@dataclass(frozen=True)
class Picture:
    """A figure of the report: a metric's means with intervals, a row per arm, one dot per operation.

    `language` is that of the estimates, "each" draws one figure a language; `scope` tells which facts they are about.
    `ticks` are the words below a profile's places, their numbers where there are none. `kind` "profile" draws the
    metrics that begin with `metric` as one line per arm instead, "matrix" the means of arms that are told apart by a
    language behind an @ (rows) in each language (columns), "ladder" the means of all models by their parameters, a
    field per arm.
    """

    title: str
    metric: str
    arms: tuple[str, ...]
    operations: tuple[str, ...]
    caption: str
    kind: Literal["dots", "profile", "matrix", "ladder"] = "dots"
    language: str = "all"
    scope: Scope = "known"
    ticks: tuple[str, ...] = ()


class Experiment(Protocol):
    """An experiment. `key` is stored in files and never changes.

    `method` are paragraphs in plain words for the report. `models`: how many models it takes at least.
    `arms` and `operations` give titles to their keys, `note` explains the tables' words. `optional` are the arms that a
    recipe may leave out.
    """

    key: ClassVar[str]
    title: ClassVar[str]
    question: ClassVar[str]
    method: ClassVar[tuple[str, ...]]
    models: ClassVar[int]
    Recipe: ClassVar[type[Recipe]]
    arms: ClassVar[Mapping[str, str]]
    optional: ClassVar[tuple[str, ...]]
    operations: ClassVar[Mapping[str, str]]
    note: ClassVar[str]
    metrics: ClassVar[tuple[Metric, ...]]
    claims: ClassVar[tuple[Claim, ...]]
    published: ClassVar[tuple[Published, ...]]
    pictures: ClassVar[tuple[Picture, ...]]

    def fits(self, loaded: LoadedModel, recipe: Any) -> str | None:
        """Why this experiment cannot be run on a model, or None."""
        ...

    def units(self, material: Material, recipe: Any) -> tuple[Unit, ...]:
        """The units of work on one model, in the order of their rows."""
        ...

    def prepare(self, loaded: LoadedModel, material: Material, recipe: Any) -> Work[Any]:
        """What all units share; made anew whenever a run goes on, so it must not depend on chance but by the seed."""
        ...

    def rows(self, loaded: LoadedModel, prepared: Any, unit: Unit) -> Work[tuple[Row, ...]]:
        """All rows of one unit. The model is clean at every yield."""
        ...

    def summary(self, rows: Sequence[Row], recipe: Any) -> tuple[Estimate, ...]:
        """Means with intervals, of all rows of all models."""
        ...

    def verdicts(self, rows: Sequence[Row], recipe: Any) -> tuple[Verdict, ...]:
        """Every claim judged by its rule, for each model."""
        ...


def fact_units(material: Material, recipe: Recipe) -> tuple[Unit, ...]:
    """One unit for each fact and language."""
    return tuple(Unit(item.fact.uuid, code) for item in material.facts for code in recipe.spoken)


def generator_for(seed: int, *names: str) -> np.random.Generator:
    """Chance that depends on the seed and the names alone (a fact's uuid, a language, a purpose)."""
    digest = hashlib.sha256("\n".join((str(seed), *names)).encode()).digest()
    return np.random.default_rng(int.from_bytes(digest[:16], "big"))
