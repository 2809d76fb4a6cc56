"""Proof on a loaded model that its family record holds: what is read where, and that each shortcut changes nothing."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import torch

from engine.errors import ModelError, OutOfMemoryError
from engine.faults import lost_its_device, ran_out_of_memory
from engine.hooks import Sites, read, read_stream, start_at
from engine.self_test import self_test
from engine.targets import sample

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor

    from engine.model import LoadedModel

_TOKENS = 4


def verify(loaded: LoadedModel) -> None:
    """The sites are read where they should be, and the head and the skipping of layers give the model's own logits.

    Raises `ModelError` where they do not.
    """
    with torch.no_grad(), _failures_told():
        _verify(loaded)


def _verify(loaded: LoadedModel) -> None:
    asked = sample(loaded, _TOKENS)
    ids = torch.tensor([asked.ids], device=loaded.device)
    sites = Sites.of([asked.positions], loaded.device)
    with read(loaded, sites) as inputs, read_stream(loaded) as streams:
        ours = loaded.logits(ids, sites)
    shape = (1, loaded.info.width)
    if [tuple(inputs[layer].shape) for layer in sorted(inputs)] != [shape] * len(loaded.layers):
        raise _unproven("its feed-forward blocks are not where this kind of model has them")
    whole = sites.gather(loaded.own_logits(ids)).to(ours.dtype)
    if not _close(loaded, ours, whole):
        raise _unproven("its answer is not made the way this kind of model makes it")
    last = len(loaded.layers) - 1
    with start_at(loaded, last, streams.get(last - 1)):
        upper = loaded.logits(ids, sites)
    if not _close(loaded, upper, ours):
        raise _unproven("its layers do not follow one another the way this kind of model has them")


def prove_probed(loaded: LoadedModel) -> LoadedModel:
    """All that `verify` proves, and what a known family's record takes for granted; for a record not known before.

    The matrices and the final norm are such; each layer runs once; a causal model does not look ahead and a masked one
    does; the self-test passes. A model whose layers cannot be skipped is given back with `shortcut` off. Raises
    `ModelError` where the proof fails.
    """
    with _failures_told():
        proven = _with_or_without_shortcut(loaded)
        _what_is_only_read_holds(proven)
        _each_layer_runs_once(proven)
        _reads_in_its_direction(proven)
        verdict = self_test(proven)
    if not verdict.passed:
        raise _unproven("changing what was taken for its neurons does not act on its answer as it should")
    return proven


def _what_is_only_read_holds(loaded: LoadedModel) -> None:
    """What no forward pass shows: what the matrices lead to, that the norm is one, and that positions are counted."""
    hidden = int(loaded.model.config.hidden_size)
    if any(len(loaded.weight(layer)) != hidden for layer in range(len(loaded.downs))):
        raise _unproven("what was taken for its second feed-forward matrix does not lead back to the hidden size")
    matrix = getattr(loaded.module(loaded.family.unembedding), "weight", None)
    rows = len(matrix) if isinstance(matrix, torch.Tensor) and matrix.ndim == 2 else 0
    if rows < int(loaded.model.config.vocab_size):
        raise _unproven("the last matrix of its head does not reach over its vocabulary")
    norm = loaded.family.norm
    if norm and "norm" not in type(loaded.module(norm)).__name__.lower():
        raise _unproven("what was taken for its final norm is none")
    try:
        _ = loaded.context
    except (AttributeError, TypeError):
        raise _unproven("its config does not tell where its positions end, or where they start") from None


def _with_or_without_shortcut(loaded: LoadedModel) -> LoadedModel:
    try:
        verify(loaded)
    except ModelError:
        if not loaded.family.shortcut:
            raise
        loaded = replace(loaded, family=replace(loaded.family, shortcut=False))
        verify(loaded)
    return loaded


@torch.no_grad()
def _each_layer_runs_once(loaded: LoadedModel) -> None:
    counts = [0] * len(loaded.downs)

    def counter(layer: int) -> None:
        counts[layer] += 1

    handles = [
        down.register_forward_hook(lambda *_, layer=layer: counter(layer)) for layer, down in enumerate(loaded.downs)
    ]
    try:
        loaded.hidden(torch.tensor([sample(loaded, _TOKENS).ids], device=loaded.device))
    finally:
        for handle in handles:
            handle.remove()
    if set(counts) != {1}:
        raise _unproven("a layer of it runs more than once, so that one neuron stands at several depths")


@torch.no_grad()
def _reads_in_its_direction(loaded: LoadedModel) -> None:
    """Change the last token, and see whether the place before it notices."""
    if loaded.family.encoder:
        return
    ids = torch.tensor([sample(loaded, _TOKENS).ids], device=loaded.device)
    other = ids.clone()
    other[0, -1] = ids[0, 0]
    before, after = (loaded.own_logits(each)[:, -2] for each in (ids, other))
    if loaded.info.kind == "causal" and not _close(loaded, before, after):
        raise _unproven("it looks ahead, which a model that predicts the next token must not")
    if loaded.info.kind == "masked" and torch.equal(before, after):
        raise _unproven("it does not look ahead, as a model that fills masks does")


@contextmanager
def _failures_told() -> Iterator[None]:
    """A model that does not run as its record says is told from one that there is no memory for."""
    try:
        yield
    except (RuntimeError, TypeError, ValueError, AttributeError, LookupError, MemoryError) as error:
        if ran_out_of_memory(error):
            raise OutOfMemoryError("The memory is too small to run this model.", "Choose a smaller model.") from error
        if lost_its_device(error):
            raise
        raise ModelError(
            f"This model cannot be used: running it on a few tokens failed with {type(error).__name__}.",
            "Load it with dtype float32, or choose another model.",
        ) from error


def _close(loaded: LoadedModel, one: Tensor, other: Tensor) -> bool:
    share = 0.05 if loaded.dtype.itemsize == 2 else 1e-3
    return one.shape == other.shape and torch.allclose(one, other, rtol=0, atol=share * float(other.abs().max()))


def _unproven(reason: str) -> ModelError:
    return ModelError(f"This model cannot be used: {reason}.", "Choose another model, or report this one.")
