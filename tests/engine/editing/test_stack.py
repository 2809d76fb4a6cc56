"""The stack of edits: whatever is done to it, the weights are those of its lines, and at the end those of before."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.answers import Trial as Asked
from engine.answers import answer, log_probabilities
from engine.editing import stack as stack_module
from engine.editing.stack import EditStack
from engine.editing.types import AnswerChange, Edit, EditError, enhance, erase, suppress
from engine.editing.value_vectors import rewrite
from engine.errors import PromptError
from engine.hooks import Sites, write
from engine.model import LoadedModel, attach, load
from engine.targets import sample, target
from engine.types import Neuron
from tests.engine.editing.making import fitted, naive_columns, same_bits, weights_of
from tests.engine.tiny import LAYERS, PROMPTS, WIDTH, build, finish, fresh, tokenizer_of

FAMILIES = ("bert", "gpt2", "llama")
NEURONS = (Neuron(0, 3), Neuron(1, 7), Neuron(1, 2), Neuron(2, 11))
CHANGE = AnswerChange("en", "a", "b", (9,), (12, 4))
_SHARED: dict[str, LoadedModel] = {}


def shared(family: str) -> LoadedModel:
    """A model that tests edit and give back clean."""
    return _SHARED.setdefault(family, fresh(family))


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    every = [Neuron(layer, index) for layer in range(LAYERS) for index in range(4)]
    neurons = tuple(draw(st.lists(st.sampled_from(every), min_size=1, max_size=4, unique=True)))
    kind = draw(st.sampled_from(("suppress", "enhance", "zero", "unknown", "dai", "eleutherai", "fitted")))
    match kind:
        case "suppress":
            return suppress(neurons)
        case "enhance":
            return enhance(neurons, draw(st.sampled_from((-1.5, 0.5, 1.0, 2.0))))
        case "zero" | "unknown":
            return erase(neurons, kind)  # type: ignore[arg-type]
        case "fitted":
            values = np.random.default_rng(draw(st.integers(0, 99))).normal(size=(len(neurons), 16))
            return fitted(neurons, values, PROMPTS[0])
    return rewrite(neurons, [CHANGE], kind, tokens=draw(st.sampled_from(("first", "mean"))))  # type: ignore[arg-type]


ACTIONS = st.lists(
    st.one_of(
        edits(),
        st.tuples(st.sampled_from(("disable", "enable", "remove", "reorder", "undo", "redo", "clear")), st.integers(0)),
    ),
    max_size=14,
)


def act(stack: EditStack, what: str, number: int) -> None:
    ids = [line.id for line in stack.lines]
    match what:
        case "undo" | "redo":
            if getattr(stack, f"can_{what}"):
                getattr(stack, what)()
        case "clear":
            stack.clear()
        case "reorder":
            random.Random(number).shuffle(ids)
            stack.reorder(ids)
        case _ if ids:
            getattr(stack, what)(ids[number % len(ids)])


def weights_are_those_of_the_lines(loaded: LoadedModel, stack: EditStack, clean: Any) -> None:
    expected = naive_columns(loaded, clean, [line.edit for line in stack.lines if line.enabled])
    for layer in range(LAYERS):
        weight = loaded.weight(layer).numpy()
        original = clean[loaded.family.site.format(layer=layer) + ".weight"]
        original = (original.T if loaded.family.transposed else original).numpy()
        for index in range(WIDTH):
            wanted = expected.get(Neuron(layer, index))
            if wanted is None:
                assert weight[:, index].tobytes() == original[:, index].tobytes()
            else:
                assert np.allclose(weight[:, index], wanted, rtol=1e-11, atol=1e-11)


@pytest.mark.parametrize("family", ["bert", "llama"])
@settings(max_examples=25, deadline=None)
@given(actions=ACTIONS)
def test_any_sequence_gives_the_weights_of_its_lines_and_leaves_none(family: str, actions: list[Any]) -> None:
    loaded = shared(family)
    clean = weights_of(loaded)
    stack = EditStack(loaded)
    for action in actions:
        if isinstance(action, Edit):
            stack.apply(action)
        else:
            act(stack, *action)
        weights_are_those_of_the_lines(loaded, stack, clean)
        assert stack.edited == sum(line.enabled for line in stack.lines)
    stack.clear()
    assert same_bits(loaded, clean)
    assert stack.verify_clean()


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("factor", [0.0, 0.25, 2.0])
def test_scaling_value_vectors_is_scaling_activations_at_all_places(family: str, factor: float) -> None:
    loaded = fresh(family)
    ids = torch.tensor([target(loaded, PROMPTS[0]).ids])
    everywhere = Sites.of([range(ids.shape[1])], loaded.device)
    factors = {layer: torch.ones(WIDTH, dtype=torch.float64) for layer in range(LAYERS)}
    for neuron in NEURONS:
        factors[neuron.layer][neuron.index] = factor
    with torch.no_grad():
        with write(loaded, everywhere, {layer: lambda x, f=f: x * f for layer, f in factors.items()}):
            ours = loaded.logits(ids, everywhere)
        EditStack(loaded).apply(enhance(NEURONS, factor) if factor else suppress(NEURONS))
        assert torch.allclose(ours, loaded.own_logits(ids)[0], rtol=0, atol=1e-10)


@pytest.mark.parametrize("family", FAMILIES)
def test_factor_one_changes_no_bit_and_nothing_passes_for_clean(family: str) -> None:
    loaded = fresh(family)
    clean = weights_of(loaded)
    stack = EditStack(loaded)
    assert stack.current().info == loaded.info
    line = stack.apply(enhance(NEURONS, 1.0))
    assert same_bits(loaded, clean)
    stack.remove(line.id)
    stack.apply(suppress(NEURONS))
    assert not stack.verify_clean()
    assert stack.current().info.fingerprint == stack.fingerprint() != loaded.info.fingerprint
    assert stack.current().model is loaded.model
    stack.undo()
    assert stack.verify_clean()


def test_suppressing_twice_in_any_order_is_suppressing_the_union() -> None:
    loaded = fresh("bert")
    stack = EditStack(loaded)
    stack.apply(suppress(NEURONS))
    whole = weights_of(loaded)
    stack.clear()
    first, second = stack.extend([suppress(NEURONS[:3]), suppress(NEURONS[1:])])
    assert same_bits(loaded, whole)
    stack.reorder([second.id, first.id])
    assert same_bits(loaded, whole)


def test_order_matters_where_it_should() -> None:
    loaded = fresh("bert")
    stack = EditStack(loaded)
    doubled, rewritten = stack.extend([enhance(NEURONS), rewrite(NEURONS, [CHANGE], "eleutherai")])
    one = weights_of(loaded)
    stack.reorder([rewritten.id, doubled.id])
    assert not same_bits(loaded, one)
    stack.undo()
    assert same_bits(loaded, one)
    stack.redo()
    assert [line.id for line in stack.lines] == [rewritten.id, doubled.id]


def test_undo_and_redo_take_changes_one_by_one() -> None:
    loaded = fresh("gpt2")
    stack = EditStack(loaded)
    states = [weights_of(loaded)]
    first = stack.apply(suppress(NEURONS[:2]))
    states.append(weights_of(loaded))
    stack.extend([enhance(NEURONS, 3.0), erase(NEURONS[2:])])
    states.append(weights_of(loaded))
    stack.disable(first.id)
    states.append(weights_of(loaded))
    stack.disable(first.id)  # it is already, so that there is nothing to undo of this
    for state in states[-2::-1]:
        stack.undo()
        assert same_bits(loaded, state)
    assert not stack.can_undo
    for state in states[1:]:
        stack.redo()
        assert same_bits(loaded, state)
    assert not stack.can_redo
    stack.undo()
    stack.apply(suppress(NEURONS))
    assert not stack.can_redo
    assert len({line.id for line in stack.lines}) == len(stack.lines) == 4


@pytest.mark.parametrize("family", ["bert", "gpt2", "llama", "bloom", "xlm-roberta", "qwen2"])
def test_the_fast_path_sees_the_edited_weights(family: str) -> None:
    """Many scalings of one prompt are computed from the rows of single layers; a twin says what they must give."""
    loaded = fresh(family)
    assert loaded.blocks is not None
    asked = sample(loaded, 9)
    scalings: list[dict[Neuron, float]] = [{}, {Neuron(0, 1): 0.0}, {NEURONS[1]: 3.0}, {Neuron(2, 5): 2.0}]
    trials = [Asked(asked, scaling) for scaling in scalings]
    before = log_probabilities(loaded, trials)
    stack = EditStack(loaded)
    stack.extend([rewrite(NEURONS, [CHANGE]), enhance((Neuron(0, 1),), -2.0)])
    twin = attach(loaded.model, loaded.tokenizer, "twin")
    slow = [log_probabilities(loaded, [trial])[0] for trial in trials]
    assert np.allclose(log_probabilities(loaded, trials), slow, atol=1e-10)
    assert np.allclose(log_probabilities(twin, trials), slow, atol=1e-10)
    assert not np.allclose(before[0], slow[0], atol=1e-3)
    stack.clear()
    assert np.array_equal(log_probabilities(loaded, trials), before)


def test_set_aside_and_tried_out_edits_leave_no_trace() -> None:
    loaded = fresh("bert")
    clean = weights_of(loaded)
    stack = EditStack(loaded)
    stack.apply(enhance(NEURONS))
    edited = weights_of(loaded)
    with stack.suspended():
        assert same_bits(loaded, clean)
        assert stack.edited == 0
        with pytest.raises(EditError, match="set aside"):
            stack.apply(suppress(NEURONS))
        with pytest.raises(EditError, match="set aside"):
            stack.undo()
    assert same_bits(loaded, edited)
    with stack.trying(suppress(NEURONS[:1])):
        assert not loaded.weight(0)[:, 3].any()
    assert same_bits(loaded, edited)
    for context in (stack.suspended(), stack.trying(suppress(NEURONS))):
        with pytest.raises(ZeroDivisionError), context:
            raise ZeroDivisionError
        assert same_bits(loaded, edited)
    assert [line.edit for line in stack.lines] == [enhance(NEURONS)]
    stack.undo()
    assert same_bits(loaded, clean)
    assert not stack.can_undo


def test_a_stopped_job_gives_the_edits_back() -> None:
    loaded = fresh("bert")
    stack = EditStack(loaded)
    stack.apply(enhance(NEURONS))
    edited = weights_of(loaded)

    def job() -> Any:
        with stack.suspended():
            yield answer(loaded, PROMPTS[0])

    work = job()
    next(work)
    assert stack.verify_clean()
    work.close()
    assert same_bits(loaded, edited)


@pytest.mark.parametrize("where", ["computing", "writing"])
def test_a_change_that_fails_leaves_all_as_it_was(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = fresh("llama")
    stack = EditStack(loaded)
    stack.apply(enhance(NEURONS[:2]))
    before, lines = weights_of(loaded), stack.lines
    calls = 0
    whole = EditStack._write

    def broken_write(self: EditStack, columns: Any) -> None:
        nonlocal calls
        calls += 1
        if calls == 1:
            whole(self, dict(list(columns.items())[:1]))
            raise KeyboardInterrupt
        whole(self, columns)

    def broken_columns(*_: Any) -> None:
        raise KeyboardInterrupt

    if where == "writing":
        monkeypatch.setattr(EditStack, "_write", broken_write)
    else:
        monkeypatch.setattr(stack_module, "changed_columns", broken_columns)
    with pytest.raises(KeyboardInterrupt):
        stack.extend([suppress(NEURONS[1:]), erase(NEURONS)])
    monkeypatch.undo()
    assert same_bits(loaded, before)
    assert stack.lines == lines
    stack.undo()
    assert stack.verify_clean()


def test_bad_requests_are_said() -> None:
    loaded = fresh("bert")
    stack = EditStack(loaded)
    line = stack.apply(suppress(NEURONS))
    for kind in ("mean", "resample"):
        with pytest.raises(EditError, match="no counterpart in the weights"):
            stack.apply(Edit(kind, NEURONS, prompts=PROMPTS))  # type: ignore[arg-type]
    with pytest.raises(PromptError, match="L9N0"):
        stack.apply(suppress((Neuron(9, 0),)))
    with pytest.raises(EditError, match="another size"):
        stack.apply(fitted(NEURONS, np.ones((4, 8)), PROMPTS[0]))
    for bad in ([], [line.id, line.id], [line.id + 1]):
        with pytest.raises(EditError, match="each edit once"):
            stack.reorder(bad)
    for method in (stack.disable, stack.enable, stack.remove):
        with pytest.raises(EditError, match="no edit 99"):
            method(99)
    with pytest.raises(EditError, match="nothing to redo"):
        stack.redo()
    assert stack.lines == (line,)
    stack.undo()
    with pytest.raises(EditError, match="nothing to undo"):
        stack.undo()


def test_numbers_too_large_for_the_format_are_refused() -> None:
    loaded = attach(build("bert", dtype=torch.float16), tokenizer_of("bert"), "half")
    stack = EditStack(loaded)
    with pytest.raises(EditError, match="too large"):
        stack.apply(enhance(NEURONS, 1e6))
    assert stack.verify_clean()


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32])
def test_half_precision_comes_back_to_the_bit(dtype: torch.dtype) -> None:
    loaded = attach(build("gpt2", dtype=dtype), tokenizer_of("gpt2"), "half")
    stack = EditStack(loaded)
    stack.extend([enhance(NEURONS, 0.3), rewrite(NEURONS, [CHANGE]), erase(NEURONS[:1])])
    assert not stack.verify_clean()
    stack.clear()
    assert stack.verify_clean()


def test_weights_that_cannot_be_changed_are_refused() -> None:
    twice = fresh("bert")
    layers = twice.model.bert.encoder.layer
    layers[1].output.dense.weight = layers[0].output.dense.weight
    with pytest.raises(EditError, match="share"):
        EditStack(twice)
    away = fresh("bert")
    away.downs[1].weight = torch.nn.Parameter(away.weight(1).to("meta"), requires_grad=False)
    with pytest.raises(EditError, match="not in memory"):
        EditStack(away)
    quantised = fresh("bert")
    whole = torch.zeros(16, WIDTH, dtype=torch.int8)
    quantised.downs[1].weight = torch.nn.Parameter(whole, requires_grad=False)
    with pytest.raises(EditError, match="quantised"):
        EditStack(quantised)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["demo-bert", "demo-gpt"])
def test_a_hundred_edits_applied_and_undone_in_random_order(name: str) -> None:
    folder = Path(__file__).parents[3] / "resources" / "models" / name
    loaded = finish(load(name, known={name: folder}, device="cpu"))
    clean = weights_of(loaded)
    stack, chance = EditStack(loaded), random.Random(7)
    for number in range(100):
        neurons = tuple(
            {Neuron(chance.randrange(loaded.info.layers), chance.randrange(loaded.info.width)) for _ in range(10)}
        )
        size = loaded.weight(0).shape[0]
        stack.apply(
            (
                suppress(neurons),
                enhance(neurons, chance.uniform(-2, 3)),
                erase(neurons),
                rewrite(neurons, [CHANGE]),
                rewrite(neurons, [CHANGE], "eleutherai"),
                fitted(neurons, np.random.default_rng(number).normal(size=(len(neurons), size)), PROMPTS[0]),
            )[number % 6]
        )
        if chance.random() < 0.5:
            act(stack, chance.choice(("disable", "enable", "reorder", "undo", "redo")), chance.randrange(100))
    assert not stack.verify_clean()
    while stack.lines:
        act(stack, chance.choice(("remove", "disable", "reorder", "remove")), chance.randrange(100))
    assert same_bits(loaded, clean)
    assert stack.fingerprint() == loaded.info.fingerprint
    for _ in range(10):
        stack.undo()
    assert stack.lines
    stack.clear()
    assert stack.verify_clean()
