from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from engine.selection import count_curve, select
from engine.types import Prompt, frozen_array
from kn_studio.session.store import Store
from kn_studio.viewmodels import run_scores
from kn_studio.viewmodels.run_scores import LandedPrompt, LanguageScores
from tests.viewmodels import small


def language(stack: np.ndarray) -> LanguageScores:
    landed = (LandedPrompt(i, Prompt("[Y]", "a", "en"), small.scores(values)) for i, values in enumerate(stack))
    return LanguageScores("en", tuple(landed))


@settings(max_examples=60, deadline=None)
@given(
    arrays(np.float32, (4, 3, 5), elements=st.integers(-20, 100).map(lambda n: n / 64)),
    st.integers(1, 19).map(lambda n: n / 20 + 0.013),
    st.sampled_from([0.25, 0.5, 0.75, 1.0]),
)
def test_prepared_arrays_choose_what_the_engine_chooses(stack: np.ndarray, threshold: float, share: float) -> None:
    ours, theirs = language(stack).select(threshold, share), select(stack, threshold=threshold, share=share)
    assert {item.neuron: item.votes for item in ours.neurons} == {item.neuron: item.votes for item in theirs.neurons}
    assert ours.refined == theirs.refined
    grid = np.linspace(0, 1, 11) + 0.003
    assert list(language(stack).limits(share).count(grid[:-1])) == list(count_curve(stack, share, grid[:-1]))


def test_strongest_first() -> None:
    stack = np.zeros((2, 2, 4), dtype=np.float32)
    stack[:, 1, 2], stack[:, 0, 3] = 1.0, 0.7
    assert [str(item.neuron) for item in language(stack).select(0.3, 0.5).neurons] == ["L1N2", "L0N3"]


def test_a_landing_prompt_is_read_once(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    run = store.begin_run(small.spec(("en", "zh")))
    reads: list[int] = []
    original = Store.scores

    def counted(self: Store, number: int, prompt: int) -> object:
        reads.append(prompt)
        return original(self, number, prompt)

    monkeypatch.setattr(Store, "scores", counted)
    for number in range(4):
        store.land(run, number, small.scores(small.planted({small.SHARED: 1.0})))
        found = run_scores.read(store, store.run(run), small.UUID)
        assert found.landed == number + 1
    assert reads == [0, 1, 2, 3]
    again = run_scores.read(store, store.run(run), small.UUID)
    assert again is found
    assert [each.prompts for each in again.languages.values()] == [3, 1]
    assert again.total == 6


def test_the_largest_gap_is_an_absolute_one(store: Store) -> None:
    run = store.begin_run(small.spec(("en", "zh")))
    scores = small.scores(small.planted({small.SHARED: 1.0}))
    gaps = ([1e-7, 0, -2e-5, 0], [0, 4e-6, 0, 0])
    for number, gap in enumerate(gaps):
        store.land(run, number, replace(scores, gap=frozen_array(np.array(gap))))
    assert run_scores.read(store, store.run(run), small.UUID).gap == (2e-5, pytest.approx(0.9), 2)


def test_the_shared_map_is_the_smallest_of_the_languages(store: Store) -> None:
    run = small.three_languages(store)
    found = run_scores.read(store, store.run(run), small.UUID)
    shared = found.image("shared")
    assert shared[small.SHARED.layer, small.SHARED.index] == pytest.approx(1.0)
    assert shared[small.PAIR.layer, small.PAIR.index] == 0.0
    mean = found.image("all")[small.PAIR.layer, small.PAIR.index]
    assert mean == pytest.approx(0.4)
    assert found.image("zh")[small.PAIR.layer, small.PAIR.index] == pytest.approx(0.6)
