"""Neurons that tell right claims from wrong ones: found on train facts alone, read in clean and in perturbed queries.

Sources: arXiv 2402.13731 (fact checking) and arXiv 2308.13198 (neurons of a relation). The train facts are drawn beside
the measured ones and share no subject with them, so that no fact is ever checked by neurons that its right answer
found, as it is in the published 'golden' setting.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from engine.checking.claims import labelled, subject_key
from engine.checking.kinds import CANDIDATES
from engine.checking.readings import readouts
from engine.checking.scorers import set_scores
from engine.checking.sources import Source, counted
from engine.checking.table import Table, choose, random_like
from engine.checking.types import Claim, Labelled, NeuronSet
from engine.degeneracy.types import Thresholds
from engine.experiments.base import Item, Material
from engine.experiments.robustness_arms import search
from engine.experiments.robustness_checking import RANDOM, RANDOM_SETS, READINGS, SETS
from engine.experiments.robustness_measures import Asked, Columns
from engine.methods.amig import AmigParams
from engine.ranking import askable
from engine.types import Fact, Neuron, Prompt, Work

if TYPE_CHECKING:
    from engine.model import LoadedModel

SETTINGS = AmigParams(baseline="mean", tolerance=0.0)
"""One path a claim, as fact-checking has it by default: every claim is attributed in eight queries."""

Scores = Mapping[str, Sequence[Columns]]
"""Scorer → for each prompt the scores of the right and of the wrong claim, by its own neurons and by random ones."""


@dataclass(frozen=True)
class Checker:
    """By scorer and relation, the set that is read, then random ones. `train`: facts that they were found on."""

    sets: Mapping[tuple[str, str], tuple[NeuronSet, ...]] = field(default_factory=dict)
    train: int = 0


def train_items(material: Material, count: int) -> tuple[Item, ...]:
    """The facts that neurons are found on: those drawn last, without any that shares a subject with a measured one."""
    measured = {subject_key(item.fact) for item in material.facts}
    drawn = material.pool[-count:] if count else ()
    return tuple(item for item in drawn if subject_key(item.fact) not in measured)


def rights_of(items: Sequence[Item]) -> dict[str, list[str]]:
    """By uuid, all further right answers of a fact."""
    return {item.fact.uuid: [text for own in item.others.values() for text in own] for item in items}


def checker(loaded: LoadedModel, items: Sequence[Item], language: str, limits: Thresholds, seed: int) -> Work[Checker]:
    """Choose each relation's neurons on train facts, and how many (t) on those set aside for that (one in five)."""
    rows = _train_rows(loaded, items, language, seed)
    if not rows:
        return Checker()
    read = yield from readouts(loaded, [row.claim for row in rows], SETTINGS)
    table = Table(rows, (), read)
    degenerate, closest = yield from _pairs(loaded, table, limits)
    located = {table.rows[number].claim.fact: table.readouts[number].located for number in table.train}
    sets: dict[tuple[str, str], tuple[NeuronSet, ...]] = {}
    found: tuple[Mapping[str, Collection[Neuron]], ...] = (located, degenerate, closest)
    for name, neurons in zip(SETS, found, strict=True):
        source = _source(table, language, neurons)
        for reading in READINGS:
            chosen = choose(table, source, reading)
            drawn = [random_like(table, chosen, loaded.info.width, seed + number) for number in range(RANDOM_SETS)]
            for place, own in enumerate(chosen.sets):
                sets[f"{name}_{reading}", own.relation] = (own, *(draw.sets[place] for draw in drawn))
    return Checker(sets, len(table.train))


def check_scores(
    loaded: LoadedModel, item: Item, language: str, asked: Sequence[Asked], wrong: str | None, made: Checker
) -> Work[Scores]:
    """What the neurons of the fact's relation score in every prompt; nothing where there are none.

    A prompt that cannot be asked for the wrong object has no scores.
    """
    sets = {scorer: own for (scorer, relation), own in made.sets.items() if relation == item.fact.relation}
    usable = [place for place, each in enumerate(asked) if wrong and askable(loaded, [_asking(each.prompt, wrong)])]
    if not sets or not usable or wrong is None:
        return {}
    subject, relation = item.fact.labels[language].subject, item.fact.relation
    claims = [
        Claim(subject, relation, prompt.answer, language, (prompt,), item.fact.uuid)
        for place in usable
        for prompt in (asked[place].prompt, _asking(asked[place].prompt, wrong))
    ]
    read = yield from readouts(loaded, claims, SETTINGS)
    found: dict[str, list[Columns]] = {}
    for scorer, own in sets.items():
        size: Columns = {"neurons": float(len(own[0].neurons))}
        columns: list[Columns] = [dict(size) if place in usable else {} for place in range(len(asked))]
        for ending, chosen in zip(("", *RANDOM), own, strict=True):
            for place, score in enumerate(set_scores(chosen, read).tolist()):
                columns[usable[place // 2]][("right", "wrong")[place % 2] + ending] = score
        found[scorer] = columns
    return found


def _asking(prompt: Prompt, answer: str) -> Prompt:
    return replace(prompt, answer=answer)


def _train_rows(loaded: LoadedModel, items: Sequence[Item], language: str, seed: int) -> tuple[Labelled, ...]:
    """A right and a wrong claim of each fact that the model can be asked both of."""
    by_uuid = {item.fact.uuid: item for item in items}

    def ask(fact: Fact, spoken: str) -> Sequence[Prompt]:
        return by_uuid[fact.uuid].prompts[spoken].locating

    rows = labelled([item.fact for item in items], language, ask, seed=seed, rights=rights_of(items), prompts=1)
    unasked = {row.claim.fact for row in rows if askable(loaded, row.claim.prompts) is None}
    # Nothing is tested on these: the measured facts are the test.
    return tuple(
        replace(row, part="dev" if row.part == "dev" else "train") for row in rows if row.claim.fact not in unasked
    )


def _pairs(
    loaded: LoadedModel, table: Table, limits: Thresholds
) -> Work[tuple[dict[str, Collection[Neuron]], dict[str, Collection[Neuron]]]]:
    """By train fact, the members of its pairs that pass the rule, and of the closest one that does not."""
    degenerate: dict[str, Collection[Neuron]] = {}
    closest: dict[str, Collection[Neuron]] = {}
    for number in table.train:
        claim, strongest = table.rows[number].claim, table.readouts[number].located[:CANDIDATES]
        if len(strongest) < 2:
            continue
        own = yield from search(loaded, claim.prompts, strongest, limits)
        degenerate[claim.fact], closest[claim.fact] = own.degenerate, own.closest or ()
    return degenerate, closest


def _source(table: Table, language: str, neurons: Mapping[str, Collection[Neuron]]) -> Source:
    """The counts of each relation's train facts. The kind only names the reading's scorer, which is not used here."""
    found: dict[str, list[Collection[Neuron]]] = {group: [] for group in table.groups}
    for number in table.train:
        claim = table.rows[number].claim
        found[claim.relation].append(neurons.get(claim.fact, ()))
    return Source("kn", {group: {language: counted(own)} for group, own in found.items()})
