"""What neurons read and write, of every family, against what a forward pass does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import pytest
import torch
from transformers.activations import ACT2FN

from engine.degeneracy.weights import read_vectors, write_vectors
from engine.errors import ModelError, PromptError
from engine.model import LoadedModel, attach
from engine.targets import sample
from engine.types import Neuron
from tests.engine.test_probe import UNKNOWN, model_of, probed
from tests.engine.tiny import NAMES, build, fresh, tiny, tokenizer_of

LAYER = 1
NEURONS = (Neuron(1, 3), Neuron(1, 0), Neuron(1, 17), Neuron(1, 23))

# Which modules lead to the neurons, the one behind which the nonlinearity stands first; "|" halves one module's output.
FIRST = {
    **dict.fromkeys(("bert", "roberta", "xlm-roberta", "camembert", "electra"), ("intermediate.dense",)),
    **dict.fromkeys(("gpt2", "gpt_neo", "gpt_bigcode"), ("mlp.c_fc",)),
    **dict.fromkeys(("bloom", "gpt_neox", "falcon"), ("mlp.dense_h_to_4h",)),
    **dict.fromkeys(("opt", "xglm"), ("fc1",)),
    **dict.fromkeys(
        ("llama", "mistral", "qwen2", "qwen3", "gemma2", "gemma3_text", "olmo2", "cohere"),
        ("mlp.gate_proj", "mlp.up_proj"),
    ),
    "distilbert": ("ffn.lin1",),
    "gptj": ("mlp.fc_in",),
    "phi3": ("mlp.gate_up_proj|",),
    "modernbert": ("mlp.Wi|",),
    "mt5": ("layer.2.DenseReluDense.wi_0", "layer.2.DenseReluDense.wi_1"),
}
NORMS = {
    "bert": "attention.output.LayerNorm",
    "distilbert": "sa_layer_norm",
    "gpt2": "ln_2",
    "bloom": "post_attention_layernorm",
    "llama": "post_attention_layernorm",
    "gemma2": "pre_feedforward_layernorm",
    "gemma3_text": "pre_feedforward_layernorm",
    "modernbert": "mlp_norm",
    "opt": "final_layer_norm",
    "gpt_neox": "post_attention_layernorm",
    "mt5": "layer.2.layer_norm",
}


@contextmanager
def hooked(module: torch.nn.Module, before: Any = None, after: Any = None) -> Iterator[None]:
    handles = [module.register_forward_pre_hook(before)] if before else []
    handles += [module.register_forward_hook(after)] if after else []
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


def require_clean(loaded: LoadedModel) -> None:
    assert not any(module._forward_hooks or module._forward_pre_hooks for module in loaded.model.modules())


def run(loaded: LoadedModel) -> None:
    with torch.no_grad():
        loaded.hidden(torch.tensor([sample(loaded, 4).ids]))


def values_at(loaded: LoadedModel, module: torch.nn.Module, side: str) -> np.ndarray[Any, Any]:
    """What goes into a module ("in") or comes out ("out") in a short run, as rows."""
    found: list[torch.Tensor] = []
    options = {
        "in": {"before": lambda _, given: found.append(given[0])},
        "out": {"after": lambda _, given, output: found.append(output)},
    }[side]
    with hooked(module, **options):  # type: ignore[arg-type]
        run(loaded)
    return found[0].reshape(-1, found[0].shape[-1]).numpy().copy()


def activation(loaded: LoadedModel) -> Any:
    config = loaded.model.config
    names = ("hidden_activation", "hidden_act", "activation_function", "activation", "dense_act_fn")
    name = next((value for each in names if (value := getattr(config, each, None))), None)
    if loaded.info.family == "bloom":
        return ACT2FN["gelu_pytorch_tanh"]
    assert name is not None
    return ACT2FN[name]


def check_reads(loaded: LoadedModel, name: str) -> None:
    """Moving what the block reads by a direction moves what stands before the nonlinearity as `read_vectors` says."""
    layer, parts = loaded.layers[LAYER], FIRST[name]
    modules = [layer.get_submodule(path.rstrip("|")) for path in parts]
    direction = torch.randn(
        loaded.weight(LAYER).shape[0], generator=torch.Generator().manual_seed(1), dtype=torch.float64
    )
    before = np.concatenate([values_at(loaded, module, "out") for module in modules], axis=1)
    with (
        hooked(modules[0], before=lambda _, given: (given[0] + direction, *given[1:])),
        hooked(modules[-1], before=None if len(modules) == 1 else lambda _, given: (given[0] + direction, *given[1:])),
    ):
        neurons = values_at(loaded, loaded.downs[LAYER], "in")
    reads = read_vectors(loaded, NEURONS)
    width, count = loaded.info.width, 2 if loaded.info.gated else 1
    assert reads.shape == (len(NEURONS), count, len(direction))
    assert not reads.flags.writeable
    for row, neuron in enumerate(NEURONS):
        inner = [before[:, part * width + neuron.index] + reads[row, part] @ direction.numpy() for part in range(count)]
        expected = activation(loaded)(torch.tensor(inner[0])).numpy() * (inner[1] if count == 2 else 1.0)
        # BLOOM's own approximation of GELU has fewer digits.
        np.testing.assert_allclose(
            neurons[:, neuron.index], expected, rtol=1e-6, atol=1e-6 if name == "bloom" else 1e-9
        )


def check_writes(loaded: LoadedModel) -> None:
    """One more of a neuron changes what the down-projection hands out by its vector."""
    down, writes = loaded.downs[LAYER], write_vectors(loaded, NEURONS)
    assert not writes.flags.writeable
    plain = values_at(loaded, down, "out")
    for row, neuron in enumerate(NEURONS):

        def add(_: torch.nn.Module, given: Any, index: int = neuron.index) -> Any:
            changed = given[0].clone()
            changed[..., index] += 1.0
            return (changed, *given[1:])

        with hooked(down, before=add):
            changed = values_at(loaded, down, "out")
        np.testing.assert_allclose(changed - plain, np.broadcast_to(writes[row], plain.shape), atol=1e-9)


@pytest.mark.parametrize("name", NAMES)
def test_what_every_family_reads_is_what_its_forward_pass_reads(name: str) -> None:
    check_reads(tiny(name), name)


@pytest.mark.parametrize("name", NAMES)
def test_what_every_family_writes_is_what_its_forward_pass_writes(name: str) -> None:
    check_writes(tiny(name))


@pytest.mark.parametrize("name", sorted(set(FIRST) & set(UNKNOWN)))
def test_models_without_a_record_are_read_by_structure(name: str) -> None:
    loaded = probed(name)
    check_reads(loaded, name)
    check_writes(loaded)
    require_clean(loaded)


@pytest.mark.parametrize("name", sorted(NORMS))
def test_the_gain_is_that_of_the_norm_in_front_of_the_block(name: str) -> None:
    """Against the norm's weight by name; Gemma's norms count theirs from one."""
    loaded = tiny(name)
    weight = loaded.layers[LAYER].get_submodule(NORMS[name]).weight.detach().numpy()
    gain = weight + 1 if name.startswith("gemma") else weight
    expected = read_vectors(loaded, NEURONS) * gain
    np.testing.assert_allclose(read_vectors(loaded, NEURONS, norm_gain=True), expected, rtol=1e-6)
    require_clean(loaded)


def test_without_a_norm_in_front_the_gain_is_one() -> None:
    loaded = probed("olmo2")  # its norms stand behind its blocks
    assert np.array_equal(read_vectors(loaded, NEURONS, norm_gain=True), read_vectors(loaded, NEURONS))


def test_halves_that_are_interleaved_are_refused() -> None:
    """A model whose one matrix gives gate and up-projection in turn cannot be told by shapes, so a run tells it."""
    loaded = attach(model_of("olmo2"), tokenizer_of(UNKNOWN["olmo2"][0]), "interleaved")
    for layer in loaded.layers:
        layer.mlp = _Interleaved(layer.mlp)  # type: ignore[assignment]
    with pytest.raises(ModelError, match="another neuron"):
        read_vectors(loaded, NEURONS)
    require_clean(loaded)


class _Interleaved(torch.nn.Module):
    """Gate and up-projection row by row in turn."""

    def __init__(self, mlp: Any) -> None:
        super().__init__()
        rows = torch.stack([mlp.gate_proj.weight, mlp.up_proj.weight], dim=1).flatten(0, 1)
        self.joint = torch.nn.Linear(rows.shape[1], rows.shape[0], bias=False, dtype=rows.dtype)
        self.joint.weight.data.copy_(rows)
        self.act_fn, self.down_proj = mlp.act_fn, mlp.down_proj

    def forward(self, hidden: torch.Tensor) -> torch.Tensor:
        joint = self.joint(hidden)
        out: torch.Tensor = self.down_proj(self.act_fn(joint[..., ::2]) * joint[..., 1::2])
        return out


def test_a_block_whose_first_matrix_is_not_found_is_refused_with_the_reason() -> None:
    loaded = fresh("gpt2")
    loaded.layers[LAYER].mlp.extra = torch.nn.Linear(16, 24)  # type: ignore[union-attr]
    loaded.layers[LAYER].mlp.more = torch.nn.Linear(16, 24)  # type: ignore[union-attr]
    with pytest.raises(ModelError, match=r"several matrices lead to them \(mlp.c_fc, mlp.extra, mlp.more\)"):
        read_vectors(loaded, NEURONS)


def test_a_second_matrix_that_does_not_lead_to_the_neurons_is_refused() -> None:
    loaded = fresh("gpt2")
    for layer in loaded.layers:
        layer.mlp.idle = torch.nn.Linear(16, 24)  # type: ignore[union-attr]
    with pytest.raises(ModelError, match=r"mlp.idle does not lead to the neurons"):
        read_vectors(loaded, NEURONS)


def test_edits_show_and_other_formats_are_read() -> None:
    loaded = attach(build("bert", dtype=torch.bfloat16), tokenizer_of("bert"), "half")
    plain = write_vectors(loaded, NEURONS)
    assert plain.dtype == np.float64
    with torch.no_grad():
        loaded.weight(LAYER)[:, NEURONS[0].index] *= 2
    assert np.array_equal(write_vectors(loaded, NEURONS)[0], 2 * plain[0])


def test_no_neuron_and_an_unknown_one() -> None:
    loaded = tiny("llama")
    assert read_vectors(loaded, ()).shape == (0, 2, 16)
    assert write_vectors(loaded, ()).shape == (0, 16)
    for vectors in (read_vectors, write_vectors):
        with pytest.raises(PromptError, match="no neuron L9N0"):
            vectors(loaded, [Neuron(9, 0)])
