"""Where each model family keeps its parts: one record per family, and nothing else in the engine knows a family.

A neuron is one input coordinate of the second feed-forward matrix (the down-projection), after the nonlinearity and
the gate. So a family is told by where its layers are, where the down-projection is inside a layer, and how the hidden
state of one token becomes logits. `attach` in `engine.model` proves each record on the loaded model. For a model of
another family, `engine.probe` makes a record from the model's structure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.errors import ModelError

if TYPE_CHECKING:
    from engine.types import Kind

OWN_HEAD = "(own)"
"""Stands for a head that is no module; no module path can be this."""


@dataclass(frozen=True)
class Family:
    """The module paths of one `model_type`. Paths start at the language model, `down` at a layer.

    - `base`: the model without its head; its `last_hidden_state` has passed the final norm already.
    - `head`: the module that turns rows (n, hidden size) into logits (n, vocabulary), or `OWN_HEAD` where that is no
      single module (several in a row, a cap or a scale on the logits): then the model's own code behind `base` does it.
    - `norm`: the final norm inside `base`, "" where there is none; `unembedding`: the last linear map of the head.
    - `encoder`: in an encoder-decoder the module that reads the prompt, "" elsewhere. `layers` and `base` are then the
      decoder's, and the model is "masked": the slot is the sentinel that the decoder begins to fill.
    - `gated`: a neuron is the product of an activation and a second projection.
    - `transposed`: the down-projection stores its weight as (in, out) and not as (out, in).
    - `tuple_output`: a layer returns a tuple whose first item is the hidden state, not the hidden state itself.
    - `flattened`: the down-projection reads (rows * tokens, width) and not (rows, tokens, width).
    - `shortcut`: a layer hands on nothing but its hidden state, so that the layers below a patch can be skipped.
    - `padding_shifts_positions`: position numbers start after the padding token's id.
    - `limited`: the number of positions is bounded by the config (`max_position_embeddings`).
    """

    model_type: str
    kind: Kind
    base: str
    layers: str
    down: str
    head: str
    unembedding: str
    norm: str = ""
    encoder: str = ""
    gated: bool = False
    transposed: bool = False
    tuple_output: bool = False
    flattened: bool = False
    shortcut: bool = True
    padding_shifts_positions: bool = False
    limited: bool = True
    note: str = ""

    @property
    def site(self) -> str:
        """The module path pattern of the hooked down-projection, `{layer}` standing for the layer's number."""
        return f"{self.layers}.{{layer}}.{self.down}"


def _roberta(model_type: str) -> Family:
    return Family(
        model_type,
        "masked",
        base="roberta",
        layers="roberta.encoder.layer",
        down="output.dense",
        head="lm_head",
        unembedding="lm_head.decoder",
        padding_shifts_positions=True,
        note="An encoder with learned positions that start after the padding token.",
    )


def _llama(model_type: str, head: str = "lm_head", note: str = "") -> Family:
    return Family(
        model_type,
        "causal",
        base="model",
        layers="model.layers",
        down="mlp.down_proj",
        head=head,
        unembedding="lm_head",
        norm="model.norm",
        gated=True,
        note=note or "A decoder with a gated feed-forward block; a neuron is the product of gate and up-projection.",
    )


FAMILIES: tuple[Family, ...] = (
    Family(
        "bert",
        "masked",
        base="bert",
        layers="bert.encoder.layer",
        down="output.dense",
        head="cls",
        unembedding="cls.predictions.decoder",
        note="An encoder that fills a mask; m-BERT is one.",
    ),
    _roberta("roberta"),
    _roberta("xlm-roberta"),
    Family(
        "gpt2",
        "causal",
        base="transformer",
        layers="transformer.h",
        down="mlp.c_proj",
        head="lm_head",
        unembedding="lm_head",
        norm="transformer.ln_f",
        transposed=True,
        note="A decoder with learned positions; mGPT is one.",
    ),
    Family(
        "bloom",
        "causal",
        base="transformer",
        layers="transformer.h",
        down="mlp.dense_4h_to_h",
        head="lm_head",
        unembedding="lm_head",
        norm="transformer.ln_f",
        tuple_output=True,
        limited=False,
        note="A decoder with ALiBi instead of positions.",
    ),
    _llama("llama"),
    _llama("mistral"),
    _llama("qwen2"),
    _llama("qwen3"),
    _llama("phi3", note="A gated decoder whose gate and up-projection are one matrix."),
    _llama("gemma2", OWN_HEAD, "A gated decoder with norms behind its blocks and a cap on its logits."),
    _llama("gemma3_text", OWN_HEAD, "A gated decoder with norms behind its blocks and local attention."),
    Family(
        "distilbert",
        "masked",
        base="distilbert",
        layers="distilbert.transformer.layer",
        down="ffn.lin2",
        head=OWN_HEAD,
        unembedding="vocab_projector",
        note="A small encoder that fills a mask.",
    ),
    Family(
        "modernbert",
        "masked",
        base="model",
        layers="model.layers",
        down="mlp.Wo",
        head=OWN_HEAD,
        unembedding="decoder",
        gated=True,
        note="An encoder with rotary positions, local attention and a gated feed-forward block.",
    ),
    Family(
        "opt",
        "causal",
        base="model.decoder",
        layers="model.decoder.layers",
        down="fc2",
        head="lm_head",
        unembedding="lm_head",
        norm="model.decoder.final_layer_norm",
        flattened=True,
        note="A decoder that flattens its sequences before the feed-forward block.",
    ),
    Family(
        "gpt_neo",
        "causal",
        base="transformer",
        layers="transformer.h",
        down="mlp.c_proj",
        head="lm_head",
        unembedding="lm_head",
        norm="transformer.ln_f",
        tuple_output=True,
        note="A decoder with local attention in every other layer.",
    ),
    Family(
        "gpt_neox",
        "causal",
        base="gpt_neox",
        layers="gpt_neox.layers",
        down="mlp.dense_4h_to_h",
        head="lm_head",
        unembedding="lm_head",
        norm="gpt_neox.final_layer_norm",
        note="A decoder whose attention and feed-forward block may stand side by side; Pythia is one.",
    ),
    Family(
        "xglm",
        "causal",
        base="model",
        layers="model.layers",
        down="fc2",
        head="lm_head",
        unembedding="lm_head",
        norm="model.layer_norm",
        note="A multilingual decoder with sinusoidal positions.",
    ),
    Family(
        "mt5",
        "masked",
        base="decoder",
        layers="decoder.block",
        down="layer.2.DenseReluDense.wo",
        head=OWN_HEAD,
        unembedding="lm_head",
        norm="decoder.final_layer_norm",
        encoder="encoder",
        gated=True,
        tuple_output=True,
        shortcut=False,  # the first layer hands the position bias on to the others
        limited=False,
        note="An encoder-decoder that fills a sentinel; its neurons are the decoder's.",
    ),
)


def is_known(model_type: str) -> bool:
    """Whether there is a record of this `model_type`."""
    return any(record.model_type == model_type for record in FAMILIES)


def family(model_type: str) -> Family:
    """The record of a `model_type`. Raises `ModelError` for an unknown one, naming the known ones."""
    for record in FAMILIES:
        if record.model_type == model_type:
            return record
    known = ", ".join(record.model_type for record in FAMILIES)
    raise ModelError(
        f"Models of the kind '{model_type}' are not supported.",
        f"Choose a model of one of these kinds: {known}.",
    )
