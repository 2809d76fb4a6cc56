"""What the map says of completeness: the engine's rule in words, and the absolute numbers behind it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from engine.types import frozen_array
from kn_studio.session.store import Store
from kn_studio.viewmodels import method_wording, neuron_map
from tests.viewmodels import small


def test_what_was_not_converged_is_counted(store: Store) -> None:
    run = store.begin_run(small.spec(("en",)))
    values = small.planted({small.SHARED: 1.0})
    for number in range(3):
        store.land(run, number, small.scores(values, converged=number > 0))
    view = neuron_map.view(small.state(run, ("en",)), store)
    assert not view.converged
    assert view.completeness == "not converged in 1 of 3 prompts"


def test_a_gap_of_nearly_nothing_alarms_nobody(store: Store) -> None:
    """44 % of a change of a millionth is within what rounding leaves, and so the engine says that it converged."""
    run = store.begin_run(small.spec(("en",), count=1))
    scores = small.scores(small.planted({small.SHARED: 1.0}))
    change, gap = np.array([1e-6, 0.2, 0.3, 0.4]), np.array([4.4e-7, 1e-5, -3e-5, 2e-5])
    scores = replace(scores, f_baseline=frozen_array(scores.f - change), gap=frozen_array(gap))
    assert scores.gap_max > 0.4
    store.land(run, 0, scores)
    view = neuron_map.view(small.state(run, ("en",)), store)
    assert (view.completeness, view.converged) == ("completeness within tolerance", True)
    assert "Largest gap: 3×10⁻⁵ of a change of 0.3, in layer 2." in view.completeness_hint
    assert "%" not in view.completeness


def test_the_rule_in_words_is_the_engine_s_rule() -> None:
    from engine.paths import DEFAULT_TOLERANCE

    assert method_wording.TOLERANCE == DEFAULT_TOLERANCE


def test_a_method_without_a_path_has_no_gap(store: Store) -> None:
    run = store.begin_run(small.spec(("en",), method="activation"))
    small.fill(store, run, {"en": small.planted({small.SHARED: 1.0})})
    view = neuron_map.view(small.state(run, ("en",)), store)
    assert (view.method, view.completeness) == ("activation alone", "")
