"""A loaded model whose parts are proven: its layers, its down-projections and its head at the answer."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from engine.chat import has_template
from engine.device import SPREAD, device_names, memory_budget, resolve_device, resolve_dtype
from engine.encoder_decoder import decoder_states, halves
from engine.errors import ModelError
from engine.families import OWN_HEAD, Family, family, is_known
from engine.fast.proof import proven_blocks
from engine.fingerprint import fingerprint, fingerprint_of
from engine.heads import OwnHead
from engine.probe import checked, propose, require_builder, to_json
from engine.proof import prove_probed, verify
from engine.self_test import self_test
from engine.source import find_folder, model_type_of, open_folder
from engine.spread import places
from engine.targets import slot_id
from engine.types import ModelInfo, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from torch import Tensor

    from engine.fast.blocks import Blocks
    from engine.hooks import Sites
    from engine.remote_code import Allowed
    from engine.types import Work

__all__ = ["LoadedModel", "attach", "fingerprint", "load", "self_test"]


@dataclass(frozen=True)
class LoadedModel:
    """A language model, its tokenizer and the places of its neurons.

    `budget`: bytes for one batch's activations. `blocks`: its layers as functions of single rows, for the fast path;
    None where only the generic path holds.
    """

    model: Any
    tokenizer: Any
    family: Family
    info: ModelInfo
    device: torch.device
    dtype: torch.dtype
    layers: tuple[nn.Module, ...]
    downs: tuple[nn.Module, ...]
    own_head: nn.Module
    budget: int
    blocks: Blocks | None = None

    def logits(self, ids: Tensor, sites: Sites) -> Tensor:
        """The logits (n, vocabulary) at the `sites` of a batch of ids (rows, tokens); the head runs there only."""
        return self.head(sites.gather(self.hidden(ids)))

    def hidden(self, ids: Tensor) -> Tensor:
        """The last hidden states (rows, tokens, hidden size) after the final norm, without the head.

        Rows must be of one length: nothing is padded, so every token is attended to. In an encoder-decoder the
        tokens are those of the decoder alone.
        """
        base = self.module(self.family.base)
        if self.family.encoder:
            return decoder_states(self.model, self.module(self.family.encoder), base, ids)
        states = base(input_ids=ids, attention_mask=torch.ones_like(ids), use_cache=False, return_dict=True)
        hidden: Tensor = states.last_hidden_state
        return hidden

    def head(self, hidden: Tensor) -> Tensor:
        """The logits (n, vocabulary) of hidden states (n, hidden size), in float32 or better."""
        logits: Tensor = self.module(self.family.head)(hidden)
        return logits if logits.dtype == torch.float64 else logits.float()

    def weight(self, layer: int) -> Tensor:
        """The down-projection of a layer as (hidden size, width): column j is what neuron j writes."""
        weight: Tensor = self.downs[layer].weight  # type: ignore[assignment]
        return weight.T if self.family.transposed else weight

    def module(self, path: str) -> Any:
        """The part of the model at a module path of its family record."""
        return self.own_head if path == OWN_HEAD else self.model.get_submodule(path)

    def own_logits(self, ids: Tensor) -> Tensor:
        """What the model by itself answers to a batch of ids at all places, (rows, tokens, vocabulary)."""
        if self.family.encoder:
            parts = halves(self.model, ids)
            given = {"input_ids": parts.encoder, "attention_mask": parts.mask, "decoder_input_ids": parts.decoder}
        else:
            given = {"input_ids": ids, "attention_mask": torch.ones_like(ids)}
        logits: Tensor = self.model(**given).logits
        return logits

    @property
    def context(self) -> int | None:
        """The longest prompt in tokens, None where positions are not numbered."""
        config = self.model.config
        if not self.family.limited:
            return None
        reserved = config.pad_token_id + 1 if self.family.padding_shifts_positions else 0
        return int(config.max_position_embeddings) - reserved


def load(
    name: str,
    *,
    revision: str | None = None,
    device: str = "auto",
    dtype: str = "auto",
    offline: bool = False,
    known: Mapping[str, Path] | None = None,
    mapping: Family | None = None,
    mappings: Callable[[str], Family | None] | None = None,
    memory: int | None = None,
    allowed: Allowed | None = None,
) -> Work[LoadedModel]:
    """Load a model by an alias in `known`, a folder in Hugging Face layout, or a Hub id `owner/name[@revision]`.

    `device` as in `engine.device.resolve_device`, or several with commas between: the model is loaded on the first, and
    a job may ask the others for help. A folder never touches the network; a Hub id does only if it is not in the cache
    and neither `offline` nor `HF_HUB_OFFLINE=1` is set. Weights come from safetensors alone; code that comes with a
    model runs only where `allowed` says so of its id and revision (`engine.remote_code`). `mapping` and `memory` as
    in `attach`; without a `mapping`, `mappings` is asked for that of a kind of model that has no record.
    Raises `ModelError` for whatever cannot be loaded, `OutOfMemoryError` for what is too large.
    """
    devices = device_names(device)
    place, spread = resolve_device(devices[0]), devices == (SPREAD,)
    form = resolve_dtype(dtype, place)
    yield Step(0, 3, f"Looking for {name}")
    source = find_folder(name, revision=revision, offline=offline, known=known or {})
    if mapping is None and mappings is not None and not is_known(kind := model_type_of(source.folder)):
        mapping = mappings(kind)
    if mapping is not None:
        require_builder(checked(mapping, model_type_of(source.folder)))
    yield Step(1, 3, f"Loading {name}")
    model, tokenizer = open_folder(source.folder, place, form, mapping, spread=spread, name=source.id, allowed=allowed)
    yield Step(2, 3, f"Checking {name}")
    loaded = attach(model, tokenizer, source.id, revision=source.revision, mapping=mapping, memory=memory)
    yield Step(3, 3, f"{name} is loaded")
    return _on_many(loaded, devices)


def _on_many(loaded: LoadedModel, devices: Sequence[str]) -> LoadedModel:
    """The same model, told where else it is or may be; the fast path serves models on one device alone."""
    if len(devices) > 1:
        return replace(loaded, info=replace(loaded.info, device=",".join((loaded.info.device, *devices[1:]))))
    where = places(loaded.model)
    if where == loaded.info.device:
        return loaded
    return replace(loaded, blocks=None, info=replace(loaded.info, device=where, fast=False))


def attach(
    model: Any,
    tokenizer: Any,
    id: str,
    revision: str | None = None,
    mapping: Family | None = None,
    memory: int | None = None,
) -> LoadedModel:
    """Take over a model that is already built: evaluation mode, no parameter gradients, its mapping verified.

    A family without a record is probed (`engine.probe`), unless `mapping` says where its parts are; either is proven
    more thoroughly than a known family. `memory` bounds what one batch's activations may take, in bytes. Raises
    `ModelError` where no mapping is found, a weight is not a number, or the mapping does not hold.
    """
    kind = model.config.model_type
    probed = mapping is not None or not is_known(kind)
    model.eval()
    model.requires_grad_(False)
    if mapping is not None:
        record = checked(mapping, kind)
    else:
        record = propose(model, tokenizer.mask_token_id is not None) if probed else family(kind)
    _require_usable(model, tokenizer, record)
    record = _with_the_norm_it_has(model, record)
    with _correctable(mapping):
        layers, downs = _parts(model, record)
    weight = next(model.parameters())
    info = _info(model, tokenizer, record, id, revision, (len(layers), _width(downs[0], record)), probed)
    budget = memory_budget(weight.device, memory)
    head = OwnHead(model, record)
    loaded = LoadedModel(model, tokenizer, record, info, weight.device, weight.dtype, layers, downs, head, budget)
    if probed:
        with _correctable(mapping):
            loaded = prove_probed(loaded)
        text = to_json(loaded.family)
        loaded = replace(loaded, info=replace(loaded.info, mapping=text, mapping_given=mapping is not None))
    else:
        verify(loaded)
    blocks = proven_blocks(loaded)
    info = replace(loaded.info, batch_bytes=budget, fast=blocks is not None)
    return replace(loaded, info=info, blocks=blocks)


@contextmanager
def _correctable(mapping: Family | None) -> Iterator[None]:
    """What fails under a user's mapping asks for another mapping, not for another model."""
    try:
        yield
    except ModelError as error:
        if mapping is None:
            raise
        raise ModelError(error.what, "Correct the mapping, and try again.") from error


def _info(
    model: Any, tokenizer: Any, record: Family, id: str, revision: str | None, shape: tuple[int, int], probed: bool
) -> ModelInfo:
    layers, width = shape
    weight = next(model.parameters())
    slot = slot_id(tokenizer, record)
    return ModelInfo(
        id=id,
        family=record.model_type,
        kind=record.kind,
        layers=layers,
        width=width,
        gated=record.gated,
        parameters=sum(parameter.numel() for parameter in model.parameters()),
        dtype=str(weight.dtype).removeprefix("torch."),
        device=str(weight.device),
        mask_token=None if slot is None else tokenizer.convert_ids_to_tokens(slot),
        eos_token=tokenizer.eos_token,
        site=record.site,
        fingerprint=fingerprint_of(model, record.site if probed else None),
        revision=revision,
        probed=probed,
        has_chat_template=has_template(tokenizer, record),
    )


def _require_usable(model: Any, tokenizer: Any, record: Family) -> None:
    if record.kind == "masked" and getattr(model.config, "is_decoder", False):
        raise ModelError("This encoder is set up as a decoder.", "Set is_decoder to false in its config.json.")
    if record.encoder and (slot_id(tokenizer, record) is None or model.config.decoder_start_token_id is None):
        raise ModelError(
            "This model fills sentinels, but its tokenizer has none (<extra_id_0>), or its config no start token.",
            "Get its tokenizer and its config.json again, or choose another model.",
        )
    if record.kind == "masked" and slot_id(tokenizer, record) is None:
        raise ModelError(
            "This model fills masks, but its tokenizer has no mask token.",
            "Add mask_token to its tokenizer_config.json, or choose another model.",
        )
    if not getattr(tokenizer, "is_fast", False):
        raise ModelError(
            "The tokenizer of this model does not tell where its tokens are in the text.",
            "Choose a model with a tokenizer.json.",
        )
    if getattr(model.config, "slow_but_exact", False) and getattr(model.config, "pretraining_tp", 1) > 1:
        raise ModelError(
            "This model splits its feed-forward block, so its neurons cannot be reached.",
            "Set slow_but_exact to false in its config.json.",
        )
    if getattr(model.config, "chunk_size_feed_forward", 0):
        raise ModelError(
            "This model computes its feed-forward block in pieces, so its neurons cannot be reached.",
            "Set chunk_size_feed_forward to 0 in its config.json.",
        )
    _require_numbers(model)


def _require_numbers(model: Any) -> None:
    for name, parameter in model.named_parameters():
        if parameter.numel() and not bool(torch.isfinite(torch.stack(torch.aminmax(parameter))).all()):
            raise ModelError(
                f"The weights of this model are damaged: {name} holds values that are no numbers.",
                "Get the model's files again.",
            )


def _with_the_norm_it_has(model: Any, record: Family) -> Family:
    """The record without its final norm where the model was built without one (an OPT with norms behind blocks)."""
    parent, _, name = record.norm.rpartition(".")
    try:
        missing = bool(name) and getattr(model.get_submodule(parent), name) is None
    except AttributeError:
        return record  # `_parts` says what is missing
    return replace(record, norm="") if missing else record


def _parts(model: Any, record: Family) -> tuple[tuple[nn.Module, ...], tuple[nn.Module, ...]]:
    try:
        listed = model.get_submodule(record.layers)
        if not isinstance(listed, nn.ModuleList):
            raise AttributeError(f"{record.layers or 'the model itself'} is no list of layers")
        layers = tuple(listed)
        downs = tuple(layer.get_submodule(record.down) for layer in layers)
        for path in (record.base, record.head, record.unembedding, record.norm, record.encoder):
            model.get_submodule("" if path == OWN_HEAD else path)
    except AttributeError as error:
        raise ModelError(
            f"This {record.model_type} model lacks a part that was expected: {error}.",
            "Choose a language model with its head, not a bare encoder or a classifier.",
        ) from None
    if not layers:
        raise ModelError("This model has no layers.", "Choose another model.")
    if any(getattr(getattr(down, "weight", None), "ndim", 0) != 2 for down in downs):
        raise ModelError(
            f"This {record.model_type} model does not have a matrix at '{record.down}' in each of its layers.",
            "Choose another model, or report this one.",
        )
    return layers, downs


def _width(down: nn.Module, record: Family) -> int:
    weight: Tensor = down.weight  # type: ignore[assignment]
    return int(weight.shape[0 if record.transposed else 1])
