"""Sets of neurons suppressed one run at a time give the engine's probabilities."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

import pytest
from bench import suppression
from bench.shapes import prompt_of

from engine.answers import Trial, log_probabilities
from engine.hooks import count_hooks
from engine.targets import target

if TYPE_CHECKING:
    from bench.arms import Case


def test_every_single_and_every_pair_once(case: Case) -> None:
    sets = suppression.suppressed_sets(case, 0)
    assert len(sets) == len(set(sets)) == 50 + 50 * 49 // 2
    assert {len(each) for each in sets} == {1, 2}
    top = suppression.suppressed_sets(case, case.shape.layers - 2)
    assert min(neuron.layer for each in top for neuron in each) >= case.shape.layers - 2


def test_one_by_one_equals_the_engine(case: Case) -> None:
    asked = target(case.loaded, prompt_of(case.shape))
    sets = suppression.suppressed_sets(case, 0)[::97]
    slow = suppression.one_by_one(case, asked, sets)
    assert count_hooks(case.loaded) == 0
    assert len(set(slow)) > len(slow) // 2
    for loaded in (case.generic, case.loaded):
        logs = log_probabilities(loaded, [Trial(asked, dict.fromkeys(each, 0.0)) for each in sets])
        assert [exp(float(each.sum())) for each in logs] == pytest.approx(slow, rel=1e-9)


def test_rows_say_what_was_sampled(case: Case) -> None:
    rows = suppression.rows(case, 1, True, lambda line: None)
    for where in ("all layers", "top 4 layers"):
        arms = {row["arm"]: row for row in rows if row["layers"] == where}
        assert arms["naive"]["extrapolated_from_sets"] == suppression.QUICK_SAMPLE
        assert arms["naive"]["ratio_to_naive"] == 1
        assert arms["generic"]["extrapolated_from_sets"] == suppression.QUICK_GENERIC_SAMPLE
        assert arms["generic"]["largest_difference"] < 1e-9
        if case.has_fast_path:
            assert arms["fast"]["extrapolated_from_sets"] is None
            assert arms["fast"]["largest_difference"] < 1e-9
