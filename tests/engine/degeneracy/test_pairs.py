"""The search for pairs: equal to one forward pass a set, planted units, controls, budget, verification."""

from __future__ import annotations

import math
from collections import Counter
from itertools import combinations

import numpy as np
import pytest
import torch

from engine.answers import Trial, answer_logits
from engine.degeneracy.pairs import search_pairs
from engine.degeneracy.rules import found
from engine.degeneracy.switched import measured, measured_apart
from engine.degeneracy.types import SetSearch, Thresholds
from engine.degeneracy.verification import tolerance
from engine.errors import PromptError
from engine.hooks import count_hooks
from engine.targets import target
from engine.types import Neuron, Prompt, Step
from tests.engine.degeneracy.planted import PROMPT, any_of, planted_model, reads
from tests.engine.tiny import LAYERS, PROMPTS, WIDTH, finish, tiny

NEURONS = tuple(Neuron(layer, index) for index in (3, 11) for layer in range(LAYERS))
A, B, C, D, *_ = NEURONS


def pairs_of(search: SetSearch) -> list[set[Neuron]]:
    return [set(group.members) for group in found(search, Thresholds()).groups]


@pytest.mark.parametrize("family", ["bert", "gpt2", "llama"])
def test_values_are_those_of_one_forward_pass_a_set(family: str) -> None:
    loaded = tiny(family)
    search = finish(search_pairs(loaded, PROMPTS, NEURONS, controls=False))
    sets = [(), *((n,) for n in NEURONS), *combinations(NEURONS, 2)]
    assert len(search.tested.off) == len(sets)
    for column, prompt in enumerate(PROMPTS):
        asked = target(loaded, prompt)
        for members in sets:
            ((_, logits),) = answer_logits(loaded, [Trial(asked, dict.fromkeys(members, 0.0))])
            logs = logits.log_softmax(-1)[range(len(asked.answer_ids)), list(asked.answer_ids)]
            row = search.tested.row(members)
            assert row is not None
            assert search.tested.log_probabilities[row, column] == pytest.approx(float(logs.sum()), rel=1e-9)
    apart = finish(measured_apart(loaded, PROMPTS, NEURONS, sets))
    together = finish(measured(loaded, PROMPTS, NEURONS, sets))
    np.testing.assert_array_equal(apart.off, together.off)
    np.testing.assert_allclose(apart.log_probabilities, together.log_probabilities, rtol=1e-9)


def test_planted_copies_are_found_in_a_model_and_a_single_one_is_critical() -> None:
    copies = (Neuron(1, 5), Neuron(2, 9))
    others = (Neuron(0, 2),)
    loaded = planted_model(copies)
    search = finish(search_pairs(loaded, [PROMPT], (*copies, *others), held_out_prompts=PROMPTS[1:2]))
    result = found(search, Thresholds())
    assert [set(group.members) for group in result.groups] == [set(copies)]
    assert result.groups[0].p_value == pytest.approx(0.01)
    assert result.random_groups == 0
    assert result.matched_groups == 0
    # None of 19 random draws has a pair as strong.
    assert result.groups[0].p_adjusted == pytest.approx(0.05)
    assert result.stands_out == 1
    assert search.again is not None
    assert search.again.drop(copies) == pytest.approx(search.tested.drop(copies), rel=1e-9)
    assert search.held_out is not None
    assert search.held_out.log_probabilities.shape == (4, 1)
    critical = finish(search_pairs(planted_model(copies[:1]), [PROMPT], (*copies, *others)))
    assert critical.tested.drop(copies[:1]) > 0.3  # type: ignore[operator]
    assert not pairs_of(critical)


def test_or_is_found_and_what_adds_up_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = tiny("bert")
    reads(monkeypatch, any_of(A, C))
    search = finish(search_pairs(loaded, [PROMPT], NEURONS))
    assert pairs_of(search) == [{A, C}]
    assert search.again is not None
    assert not search.reason
    # On the scale of log P, where what is independent adds up.
    reads(monkeypatch, lambda off: 0.9 * 0.85 ** len({A, B} & set(off)))
    search = finish(search_pairs(loaded, [PROMPT], NEURONS))
    assert not pairs_of(search)
    (group,) = found(search, Thresholds(0.2, 0.25)).groups
    assert group.interaction == pytest.approx(0, abs=1e-12)
    reads(monkeypatch, lambda off: 0.1 if A in off else 0.9)
    assert not pairs_of(finish(search_pairs(loaded, [PROMPT], NEURONS)))


def test_a_group_that_a_forward_pass_of_its_own_does_not_confirm_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    true = any_of(A, C)
    reads(monkeypatch, lambda off: 0.3 if {B, D} == set(off) else true(off), true)
    search = finish(search_pairs(tiny("bert"), [PROMPT], NEURONS))
    assert pairs_of(search) == [{A, C}]
    assert search.tested.row({B, D}) is None
    assert search.reason == "Left out, since forward passes of their own gave other values: L0N11 and L1N3."
    assert search.budget.tested == {1: 6, 2: 14}
    assert search.budget.not_tested == 1


def test_tolerance_is_that_of_the_number_format() -> None:
    assert tolerance(torch.float64) == tolerance(torch.float32) == 1e-4
    assert tolerance(torch.bfloat16) > tolerance(torch.float16) > 1e-4


def test_at_most_twenty_groups_are_tested_again_and_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    reads(monkeypatch, lambda off: 0.9 if len(off) < 2 else 0.1 + 1e-3 * sum(n.index for n in off))
    neurons = [Neuron(0, index) for index in range(8)]
    search = finish(search_pairs(tiny("bert"), [PROMPT], neurons, controls=False))
    assert len(pairs_of(search)) == 28
    assert search.reason == "Of 28 groups the 20 with the strongest interaction were tested again."
    assert search.again is not None
    assert int((search.again.off.sum(axis=1) == 2).sum()) == 20


def test_candidates_are_the_strongest_and_the_others_are_named() -> None:
    search = finish(search_pairs(tiny("bert"), PROMPTS[:1], [*NEURONS, A], candidates=4))
    assert search.tested.neurons == NEURONS[:4]
    assert search.left_out == NEURONS[4:]
    assert search.budget.possible == search.budget.tested == {1: 4, 2: 6}
    assert search.budget.not_tested == 0


def test_budget_takes_singles_first_then_low_pairs_that_lose_most(monkeypatch: pytest.MonkeyPatch) -> None:
    drops = dict(zip(NEURONS, (0.5, 0.01, 0.04, 0.02, 0.0, 0.03), strict=True))
    reads(monkeypatch, lambda off: 0.9 * math.prod(1 - drops[n] for n in off if n in drops))
    search = finish(search_pairs(tiny("bert"), [PROMPT], NEURONS, budget=8, controls=False))
    sets = [{n for n, off in zip(NEURONS, row, strict=True) if off} for row in search.tested.off]
    _, _, c, d, _, f = NEURONS
    assert sets == [set(), *({n} for n in NEURONS), {c, f}, {c, d}]
    assert search.budget.limit == 8
    assert search.budget.tested == {1: 6, 2: 2}
    assert search.budget.not_tested == 13
    few = finish(search_pairs(tiny("bert"), [PROMPT], NEURONS, budget=3))
    assert few.budget.tested == {1: 3, 2: 0}
    assert few.budget.not_tested == 18
    assert "none was tested within the budget of 3 sets" in found(few, Thresholds()).reason


@pytest.mark.parametrize("order", [1, -1])
def test_controls_lie_in_the_candidates_layers_and_are_no_located_neurons(order: int) -> None:
    neurons = NEURONS[::order]
    search = finish(search_pairs(tiny("bert"), PROMPTS[:1], neurons, candidates=5))
    kinds = {control.kind: control for control in search.controls}
    assert {kind: len(control.draws) for kind, control in kinds.items()} == {"random": 19, "matched": 3}
    for control in search.controls:
        assert not control.reason
        for draw in control.draws:
            assert [neuron.layer for neuron in draw.neurons] == [neuron.layer for neuron in neurons[:5]]
            assert not set(draw.neurons) & set(neurons)
            assert len(draw.off) == 1 + 5 + 10
    assert len({draw.neurons for draw in kinds["random"].draws}) == 19


def test_every_layer_pair_has_enough_random_pairs() -> None:
    search = finish(search_pairs(tiny("bert"), PROMPTS[:1], (A, B, D)))
    random = next(control for control in search.controls if control.kind == "random")
    have: Counter[tuple[int, ...]] = Counter()
    for tested in (*random.draws, *random.more):
        assert not set(tested.neurons) & {A, B, D}
        have.update(tested.complete.layers)
    assert min(have[layers] for layers in search.tested.complete.layers) >= 99
    assert not random.reason
    # None of them is a draw, so that the groups of the draws are still those of whole searches.
    assert len(random.draws) == 19
    assert all(group.p_value is not None for group in found(search, Thresholds(1.0, -9.0)).groups)


def test_too_narrow_a_layer_is_named() -> None:
    neurons = [Neuron(0, index) for index in range(WIDTH - 1)]
    search = finish(search_pairs(tiny("bert"), PROMPTS[:1], neurons, candidates=3))
    assert [control.reason.split(".")[0] for control in search.controls] == [
        "Layer 0 has too few other neurons for a random draw of full size",
        "Layer 0 has too few other neurons for one matched draw of full size",
    ]
    assert "rest on 0 random pairs of the same layers, fewer than 99" in search.controls[0].reason


def test_same_seed_same_search_and_others_draw_otherwise() -> None:
    one, again, other = (
        finish(search_pairs(tiny("gpt2"), PROMPTS[:1], (A, B), seed=seed)).controls[0] for seed in (1, 1, 2)
    )
    assert [draw.neurons for draw in one.draws] == [draw.neurons for draw in again.draws]
    assert [draw.neurons for draw in one.more] == [draw.neurons for draw in again.more]
    assert [draw.neurons for draw in one.draws] != [draw.neurons for draw in other.draws]
    assert [draw.neurons for draw in one.more] != [draw.neurons for draw in other.more]


def test_random_candidates_have_even_p_values_and_as_many_groups_as_their_controls() -> None:
    loaded = tiny("llama")
    rng = np.random.default_rng(0)
    values, groups, expected, searches = [], 0, 0.0, 30
    for _ in range(searches):
        picked = rng.permutation(LAYERS * WIDTH)[:2]
        neurons = [Neuron(int(number) // WIDTH, int(number) % WIDTH) for number in picked]
        search = finish(search_pairs(loaded, PROMPTS[:1], neurons))
        values += [group.p_value for group in found(search, Thresholds(math.inf, -math.inf)).groups]
        result = found(search, Thresholds(0.05, 0.01))
        groups += len(result.groups)
        expected += result.random_groups or 0.0
    known = [value for value in values if value is not None]
    assert len(known) == searches
    # Three standard deviations of the mean of so many even values, and of so many draws of a tenth.
    assert abs(np.mean(known) - 0.5) < 3 * math.sqrt(1 / 12 / searches)
    assert sum(value <= 0.1 for value in known) < 3 + 3 * math.sqrt(0.09 * searches)
    assert abs(groups - expected) < 3 * math.sqrt(max(expected, 1.0))


def test_the_model_is_clean_at_every_yield_and_progress_never_falls_back() -> None:
    loaded = tiny("bert")
    before: dict[str, int] = {}
    for step in search_pairs(loaded, PROMPTS[:2], NEURONS[:3]):
        assert isinstance(step, Step)
        assert count_hooks(loaded) == 0
        assert torch.is_grad_enabled()
        assert before.get(step.text, 0) <= step.done <= step.total
        before[step.text] = step.done
    assert "Testing pairs" in before


def test_faults_are_known_ones() -> None:
    loaded = tiny("bert")
    with pytest.raises(PromptError, match="no prompt"):
        finish(search_pairs(loaded, [], NEURONS))
    with pytest.raises(PromptError, match="no neuron L9N0"):
        finish(search_pairs(loaded, PROMPTS[:1], [Neuron(9, 0)]))
    empty = finish(search_pairs(loaded, [Prompt("Paris is [Y].", "large", "en")], []))
    assert empty.controls == ()
    assert "needs at least two neurons, and there are 0" in found(empty, Thresholds()).reason
