"""Where each model family keeps its parts: one record per family, and nothing else in the engine knows a family.

A neuron is one input coordinate of the second feed-forward matrix (the down-projection), after the nonlinearity and
the gate. So a family is told by where its layers are, where the down-projection is inside a layer, and how the hidden
state of one token becomes logits. `attach` in `engine.model` proves each record on the loaded model.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.errors import ModelError

if TYPE_CHECKING:
    from engine.types import Kind


@dataclass(frozen=True)
class Family:
    """The module paths of one `model_type`. Paths start at the language model, `down` at a layer.

    - `base`: the model without its head; its `last_hidden_state` has passed the final norm already.
    - `head`: the module that turns rows (n, hidden size) into logits (n, vocabulary).
    - `norm`: the final norm inside `base`, "" where there is none; `unembedding`: the last linear map of the head.
    - `transposed`: the down-projection stores its weight as (in, out) and not as (out, in).
    - `tuple_output`: a layer returns a tuple whose first item is the hidden state, not the hidden state itself.
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
    gated: bool = False
    transposed: bool = False
    tuple_output: bool = False
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


def _llama(model_type: str) -> Family:
    return Family(
        model_type,
        "causal",
        base="model",
        layers="model.layers",
        down="mlp.down_proj",
        head="lm_head",
        unembedding="lm_head",
        norm="model.norm",
        gated=True,
        note="A decoder with a gated feed-forward block; a neuron is the product of gate and up-projection.",
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
)


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
