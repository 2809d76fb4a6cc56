"""The kinds of neurons that a claim is scored by, all of them found on train facts alone.

Knowledge neurons are those that AMIG locates for a fact. Degenerate ones (DKN) are the members of its pairs that pass
the rule of arXiv 2308.13198, eqs 9 and 10, tested by switching neurons off; no pair is held against chance here, which
is what the Degeneracy station and its experiment do. Language-independent ones (LIKN) are those that all languages
calibrated together keep for the relation (eqs 6 to 8 there, on the level of relations).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from engine.checking.asked import Ground
from engine.checking.readings import readouts, untold
from engine.checking.sources import Counts, Located, Source, counted
from engine.checking.table import Table
from engine.checking.types import DegenerateBy, Searched
from engine.degeneracy.pairs import search_pairs
from engine.degeneracy.rules import found as judged
from engine.degeneracy.types import DEFAULT, REPRODUCTION, Thresholds
from engine.types import Neuron, Step, Work

if TYPE_CHECKING:
    from engine.model import LoadedModel

RULES: Mapping[DegenerateBy, Thresholds] = {"published": REPRODUCTION, "strict": DEFAULT}
"""What the published code uses, and what method.md recommends in its place."""

CANDIDATES = 10
"""Of each train fact's strongest neurons so many are searched for pairs: 55 sets."""

_SWITCHING = "Switching off pairs of neurons"
_ALONE = "One language was calibrated alone, so that none can share neurons: calibrate several together."


def sources(
    table: Table, language: str, degenerate: Mapping[str, Collection[Neuron]], elsewhere: Mapping[str, Located]
) -> tuple[Source, ...]:
    """Knowledge, degenerate and language-independent neurons of a table's train claims.

    `degenerate` are those of a train fact by its uuid, `elsewhere` the counts of other languages.
    """
    own = _counts(table, {table.rows[number].claim.fact: table.readouts[number].located for number in table.train})
    pairs = _counts(table, degenerate)
    shared = {language: own, **elsewhere} if elsewhere else {}
    return (
        Source("kn", {group: {language: _of(own, group)} for group in table.groups}),
        Source("dkn", {group: {language: _of(pairs, group)} for group in table.groups}),
        Source(
            "likn",
            {group: {code: _of(counts, group) for code, counts in shared.items()} for group in table.groups},
            "" if shared else _ALONE,
        ),
    )


def located(loaded: LoadedModel, ground: Ground, language: str) -> Work[Located]:
    """How often each neuron is located for the train facts of each relation in a language.

    Raises `PromptError` as a calibration in this language would.
    """
    rows, _ = ground.rows(loaded, language)
    train = [row.claim for row in rows if row.truth and row.part == "train"]
    read = yield from readouts(loaded, train, ground.setup.settings)
    return {
        relation: counted(each.located for claim, each in zip(train, read, strict=True) if claim.relation == relation)
        for relation in ground.relations
    }


def degenerate(
    loaded: LoadedModel, table: Table, by: DegenerateBy, seed: int
) -> Work[tuple[dict[str, tuple[Neuron, ...]], Searched]]:
    """The members of each train fact's degenerate pairs by its uuid, and how many facts have any by either rule."""
    found: dict[DegenerateBy, dict[str, tuple[Neuron, ...]]] = {rule: {} for rule in RULES}
    train = table.train
    for done, number in enumerate(train):
        claim, own = table.rows[number].claim, table.readouts[number].located
        search = yield from untold(
            search_pairs(
                loaded, claim.prompts, own, candidates=CANDIDATES, thresholds=RULES[by], controls=False, seed=seed
            ),
            Step(done, len(train), _SWITCHING),
        )
        for rule, limits in RULES.items():
            groups = judged(search, limits).groups
            found[rule][claim.fact] = tuple(sorted({neuron for group in groups for neuron in group.members}))
    having = {rule: sum(map(bool, each.values())) for rule, each in found.items()}
    return found[by], Searched(by, len(train), having)


def _counts(table: Table, neurons: Mapping[str, Collection[Neuron]]) -> Located:
    """The counts of each relation from the neurons of its train facts, by uuid."""
    claims = [table.rows[number].claim for number in table.train]
    return {
        relation: counted(neurons.get(claim.fact, ()) for claim in claims if claim.relation == relation)
        for relation in dict.fromkeys(claim.relation for claim in claims)
    }


def _of(found: Located, group: str) -> Counts:
    """The counts of a group: a relation, or "" for all of them together."""
    mine = [counts for relation, counts in found.items() if group in ("", relation)]
    total: Counter[Neuron] = Counter()
    for counts, _ in mine:
        total.update(counts)
    return total, sum(facts for _, facts in mine)
