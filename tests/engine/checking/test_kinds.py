"""Where the neurons of each kind come from: train facts alone, and by the definitions of the papers."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from engine.checking.asked import Ground
from engine.checking.calibration import calibrate
from engine.checking.kinds import CANDIDATES, RULES, degenerate, located, sources
from engine.checking.readings import readouts
from engine.checking.scored import Scored
from engine.checking.setup import Setup
from engine.checking.sources import FEWEST_LOCATED, Source, kept
from engine.checking.table import Table, choose
from engine.degeneracy.pairs import search_pairs
from engine.degeneracy.rules import found as judged
from engine.degeneracy.types import Thresholds
from engine.errors import PromptError
from engine.methods.amig import AmigParams
from engine.types import Fact, Label, Neuron, finished
from tests.engine.checking.made import SIGNAL, WIDTH, ask, countries, planted
from tests.engine.tiny import tiny

A, B, C = Neuron(0, 1), Neuron(0, 2), Neuron(1, 5)
QUICK = AmigParams(baseline="mean", steps=2, tolerance=0.0)


def world(count: int = 20) -> list[Fact]:
    """Countries with the same towns in two languages, single digits that the tiny model writes as one token."""
    labels = {n: Label(f"land{n}", str(n % 10)) for n in range(count)}
    return [replace(each, labels={"en": labels[n], "zh": labels[n]}) for n, each in enumerate(countries(count))]


def ground(**changes: object) -> Ground:
    return Ground(world(), ["P36"], ask, setup=Setup(prompts=1, settings=QUICK, **changes))  # type: ignore[arg-type]


# Sets of a relation ---------------------------------------------------------------------------------------------------


def test_a_set_has_what_every_language_keeps() -> None:
    counts = {"en": (Counter({A: 10, B: 6, C: 2}), 12), "zh": (Counter({A: 2, B: 9, C: 8}), 9)}
    source = Source("likn", {"P36": counts})
    assert source.facts("P36") == 9
    assert source.kept("P36", 0.1) == (A, B, C)
    assert source.kept("P36", 0.5) == (B,)
    assert source.kept("P36", 0.7) == ()
    assert source.kept("P38", 0.1) == ()
    assert source.facts("P38") == 0


def test_a_share_at_which_languages_have_nothing_in_common_is_passed_over() -> None:
    table = planted(60)
    counts = {"en": (Counter({SIGNAL[0]: 10, SIGNAL[1]: 4}), 12), "zh": (Counter({SIGNAL[1]: 10}), 12)}
    found = choose(table, Source("likn", {"P36": counts}), "attribution")
    (chosen,) = found.sets
    assert chosen.neurons == (SIGNAL[1],)
    assert chosen.t in (0.1, 0.3)
    assert not found.reason


@pytest.mark.parametrize(
    ("counts", "reason"),
    [
        ((Counter({A: 1}), FEWEST_LOCATED - 1), "Too few train facts have degenerate neurons: 4 of P36"),
        ((Counter[Neuron](), 0), "No train fact has degenerate neurons."),
    ],
)
def test_a_kind_without_neurons_has_a_reason(counts: tuple[Counter[Neuron], int], reason: str) -> None:
    found = choose(planted(20), Source("dkn", {"P36": {"en": counts}}), "written")
    assert not found.sets
    assert found.reason.startswith(reason)


def test_languages_that_keep_nothing_in_common_are_told() -> None:
    counts = {"en": (Counter({A: 9}), 9), "zh": (Counter({B: 9}), 9)}
    assert "no neuron in common for P36" in choose(planted(20), Source("likn", {"P36": counts}), "attribution").reason


def test_only_train_facts_are_counted() -> None:
    table = planted(60)
    everywhere = {row.claim.fact: SIGNAL for row in table.rows}
    for source in sources(table, "en", everywhere, {"zh": {"P36": (Counter(dict.fromkeys(SIGNAL, 30)), 30)}}):
        assert source.facts("P36") == len(table.train) == 36 if source.kind != "likn" else source.facts("P36") == 30
    test = [row.claim.fact for row in table.rows if row.part != "train"]
    _, pairs, _ = sources(table, "en", dict.fromkeys(test, SIGNAL), {})
    assert pairs.facts("P36") == 0


def test_over_all_relations_the_counts_add_up() -> None:
    table = planted(60)
    rows = tuple(
        replace(row, claim=replace(row.claim, relation=f"P{number // 2 % 2}")) for number, row in enumerate(table.rows)
    )
    apart, together = (
        sources(Table(rows, table.said, table.readouts, pooled), "en", {}, {})[0] for pooled in (False, True)
    )
    assert together.facts("") == apart.facts("P0") + apart.facts("P1") == 36
    assert together.kept("", 0.5) == SIGNAL


def test_neurons_of_every_kind_are_scored() -> None:
    table = planted(60)
    facts = {row.claim.fact: SIGNAL for row in table.rows}
    elsewhere = {"zh": {"P36": (Counter(dict.fromkeys(SIGNAL, 30)), 30)}}
    made = Scored.of(table, WIDTH, sources(table, "en", facts, elsewhere), 42)
    for key in ("dkn_attribution", "likn_attribution"):
        row = made.result(key, Setup())  # type: ignore[arg-type]
        assert row.test is not None
        assert row.test.auroc.value is not None
        assert row.test.auroc.value > 0.9
        assert row.over_random.low is not None


# A tiny model ---------------------------------------------------------------------------------------------------------


def test_degenerate_neurons_are_those_of_pairs_that_pass_the_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """At thresholds that a model of random weights passes, beside the same search made by hand."""
    loose = Thresholds(0.5, 1e-6)
    monkeypatch.setattr("engine.checking.kinds.RULES", {**RULES, "published": loose})
    loaded, (rows, _) = tiny("gpt2"), ground().rows(tiny("gpt2"), "en")
    claims = [row.claim for row in rows]
    table = Table(rows, (), finished(readouts(loaded, claims, QUICK)))
    found, searched = finished(degenerate(loaded, table, "published", 42))
    train = [row for row in rows if row.truth and row.part == "train"]
    assert set(found) == {row.claim.fact for row in train}
    assert searched.facts == len(train)
    assert searched.having["published"] == sum(map(bool, found.values())) > 0
    for number in table.train[:3]:
        own = table.readouts[number].located
        search = finished(
            search_pairs(loaded, claims[number].prompts, own, candidates=CANDIDATES, thresholds=loose, controls=False)
        )
        members = {neuron for group in judged(search, loose).groups for neuron in group.members}
        assert set(found[claims[number].fact]) == members <= set(own[:CANDIDATES])


def test_neurons_of_another_language_are_counted_on_its_train_facts() -> None:
    loaded, made = tiny("gpt2"), ground()
    found = finished(located(loaded, made, "en"))
    rows, _ = made.rows(loaded, "en")
    train = [row.claim for row in rows if row.truth and row.part == "train"]
    read = finished(readouts(loaded, train, QUICK))
    counts, facts = found["P36"]
    assert facts == sum(bool(each.located) for each in read)
    assert counts == Counter(neuron for each in read for neuron in set(each.located))


def test_languages_calibrated_together_share_neurons() -> None:
    loaded, made = tiny("gpt2"), ground()
    own, other = (finished(located(loaded, made, language)) for language in ("en", "zh"))
    found = finished(calibrate(loaded, made, "en", elsewhere={"zh": other}))
    assert found.shared == ("en", "zh")
    shared = [each for each in found.sets if each.scorer.startswith("likn_")]
    assert {each.scorer for each in shared} == {"likn_attribution", "likn_activation", "likn_written"}
    for each in shared:
        assert set(each.neurons) == set(kept(own["P36"][0], each.t)) & set(kept(other["P36"][0], each.t)) != set()
    test = found.result("likn_written").test
    assert test is not None
    assert test.auroc.low is not None


def test_a_language_without_facts_is_said_as_a_calibration_would() -> None:
    with pytest.raises(PromptError, match="too few"):
        finished(located(tiny("gpt2"), ground(), "ru"))
