"""Which score is used: one that takes no look at neurons, unless another is surely ahead of it on the same claims."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from engine.checking.calibration import best_scorer
from engine.checking.kinds import sources
from engine.checking.metrics import auroc, auroc_difference
from engine.checking.scored import Scored
from engine.checking.setup import Setup
from engine.checking.table import Table
from engine.checking.types import Figure, ScorerKey, ScorerResult
from engine.types import Neuron
from tests.engine.checking.made import SIGNAL, WIDTH, planted

AHEAD, LEVEL, UNKNOWN = Figure(0.1, 0.01, 0.2), Figure(0.1, -0.01, 0.2), Figure(None)


def scored(table: Table) -> Scored:
    return Scored.of(table, WIDTH, sources(table, "en", {}, {}), 42)


def saying(table: Table, strength: float) -> Table:
    """The table with a log P that tells right claims from wrong ones, so strongly."""
    rng = np.random.default_rng(7)
    said = tuple(
        replace(found, log_probability=rng.normal() + strength * row.truth)
        for row, found in zip(table.rows, table.said, strict=True)
    )
    return Table(table.rows, said, table.readouts)


@pytest.mark.parametrize(
    ("lead", "expected"), [(AHEAD, "kn_attribution"), (LEVEL, "pmi"), (Figure(0.1), "pmi"), (UNKNOWN, "pmi")]
)
def test_neurons_are_used_only_where_they_are_surely_ahead(lead: Figure, expected: str) -> None:
    rows = [
        ScorerResult("log_probability", dev_auroc=Figure(0.70, 0.6, 0.8)),
        ScorerResult("pmi", dev_auroc=Figure(0.85, 0.7, 0.95)),
        ScorerResult("kn_attribution", dev_auroc=Figure(0.95, 0.9, 0.99), dev_lead=lead),
        ScorerResult("random_written", dev_auroc=Figure(0.99, 0.98, 1.0), dev_lead=AHEAD),
        ScorerResult("combined", dev_auroc=Figure(0.99, 0.98, 1.0), dev_lead=LEVEL),
        ScorerResult("all_attribution", dev_auroc=Figure(0.86, 0.8, 0.96), dev_lead=AHEAD),
    ]
    assert best_scorer(rows) == (expected if expected != "pmi" else "all_attribution")
    assert best_scorer(rows[:-1]) == expected


def test_the_combined_score_is_used_only_where_it_is_surely_ahead_of_every_single_one() -> None:
    rows = [
        ScorerResult("log_probability", dev_auroc=Figure(0.70, 0.6, 0.8)),
        ScorerResult("kn_attribution", dev_auroc=Figure(0.90, 0.8, 0.95), dev_lead=AHEAD),
    ]
    for lead, expected in ((AHEAD, "combined"), (LEVEL, "kn_attribution"), (UNKNOWN, "kn_attribution")):
        assert best_scorer([*rows, ScorerResult("combined", dev_auroc=Figure(0.99), dev_lead=lead)]) == expected


def test_without_any_figure_log_probability_is_used_and_without_what_the_model_says_the_best_single_one() -> None:
    assert best_scorer([ScorerResult("pmi"), ScorerResult("random_written", dev_auroc=Figure(0.9))]) == (
        "log_probability"
    )
    rows = [ScorerResult("kn_written", dev_auroc=Figure(0.6)), ScorerResult("combined", dev_auroc=Figure(0.9))]
    assert best_scorer(rows) == "kn_written"


def test_combining_two_scores_that_each_know_half_is_ahead_and_used() -> None:
    """Neither log P nor the neurons' attribution knows the truth, their sum does."""
    table = planted(400, strength=0.0)
    rng = np.random.default_rng(3)
    noise = rng.normal(size=len(table.rows)) * 4
    said, readouts = [], []
    for row, found, readout, each in zip(table.rows, table.said, table.readouts, noise, strict=True):
        said.append(replace(found, log_probability=row.truth + each))
        attribution = readout.attribution.copy() * 0.01
        for neuron in SIGNAL:
            attribution[neuron.layer, neuron.index] = row.truth - each
        readouts.append(replace(readout, attribution=attribution))
    made = scored(Table(table.rows, tuple(said), tuple(readouts)))
    results = made.results(Setup())
    rows = {row.scorer: row for row in results}
    lead = rows["combined"].dev_lead
    assert lead.low is not None
    assert lead.low > 0
    assert best_scorer(results) == "combined"
    assert rows["log_probability"].dev_lead == UNKNOWN


def test_a_combined_score_of_one_that_knows_and_noise_is_not_used() -> None:
    results = scored(saying(planted(200, strength=0.0), 2.0)).results(Setup())
    combined = next(row for row in results if row.scorer == "combined")
    assert combined.dev_lead.low is not None
    assert combined.dev_lead.low <= 0
    assert best_scorer(results) == "log_probability"


def test_gains_are_differences_on_the_same_claims() -> None:
    made = scored(saying(planted(100), 1.0))
    table, test = made.table, made.table.part("test")
    truths = table.truths[test]
    row = made.result("kn_attribution", Setup())

    def area(key: ScorerKey) -> float:
        return float(roc_auc_score(truths, made.values[key][test]))

    assert row.gain.value == pytest.approx(area("kn_attribution") - area("log_probability"))
    draws = [roc_auc_score(truths, each[test]) for each in made.draws["kn_attribution"]]
    assert row.over_random.value == pytest.approx(area("kn_attribution") - float(np.mean(draws)))
    assert row.over_random.low is not None
    assert row.over_random.low > 0
    assert made.result("log_probability", Setup()).gain == UNKNOWN
    assert made.result("random_attribution", Setup()).over_random == UNKNOWN


def test_a_paired_difference_is_surer_than_two_intervals() -> None:
    """Two scores that share their noise: each is uncertain, their difference is not."""
    rng = np.random.default_rng(0)
    truths = np.tile([True, False], 60)
    subjects = [number // 2 for number in range(120)]
    noise = rng.normal(size=120)
    better, worse = truths * 1.0 + noise, truths * 0.6 + noise
    found = auroc_difference(truths, better, [worse], subjects)
    one, other = auroc(truths, better, subjects), auroc(truths, worse, subjects)
    assert found.value == pytest.approx((one.value or 0) - (other.value or 0))
    assert found.low is not None
    assert found.low > 0
    assert one.low is not None
    assert other.high is not None
    assert one.low < other.high


def test_a_difference_of_a_score_with_itself_is_none_at_all() -> None:
    truths, subjects = np.tile([True, False], 10), [number // 2 for number in range(20)]
    values = np.random.default_rng(1).normal(size=20)
    assert auroc_difference(truths, values, [values], subjects) == Figure(0.0, 0.0, 0.0)
    assert auroc_difference(truths, values, [], subjects) == UNKNOWN
    assert auroc_difference(truths | True, values, [values], subjects) == UNKNOWN


def test_a_score_that_some_claims_lack_has_no_lead() -> None:
    """Half of the relations have no located neurons, so that half of the claims have no such score."""
    table = planted(200)
    rows = tuple(
        replace(row, claim=replace(row.claim, relation="P36" if number % 4 < 2 else "P38"))
        for number, row in enumerate(table.rows)
    )
    readouts = tuple(
        readout if row.claim.relation == "P36" else replace(readout, located=())
        for row, readout in zip(rows, table.readouts, strict=True)
    )
    row = scored(Table(rows, table.said, readouts)).result("kn_attribution", Setup())
    assert row.dev_auroc.value is not None
    assert row.dev_auroc.value > 0.9
    assert row.dev_lead == UNKNOWN
    assert row.gain.value is not None
    assert "0 of P38" in row.reason


def test_random_neurons_match_each_kind_by_layer() -> None:
    made = scored(planted(60))
    random = next(found for found in made.sets if found.scorer == "random_attribution")
    assert sorted(neuron.layer for neuron in random.neurons) == [neuron.layer for neuron in SIGNAL]
    assert not set(random.neurons) & set(SIGNAL)
    assert all(isinstance(neuron, Neuron) for neuron in random.neurons)
