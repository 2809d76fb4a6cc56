"""The answer with neurons moved towards or away from a reference value: zero, a mean, or another fact's own.

x' = r + factor · (x − r) at the answer's places: factor 0 puts a neuron at its reference r (zero, mean and resample
ablation), factor 2 doubles what sets it apart from it. With r = 0 these are the suppression and the enhancement of
`engine.intervention`. Weights are never touched, and the model is clean at every yield.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.device import in_chunks, row_bytes, row_work, rows_a_step
from engine.hooks import Sites, write
from engine.types import FloatArray, Neuron

if TYPE_CHECKING:
    from torch import Tensor

    from engine.model import LoadedModel
    from engine.targets import Target


@dataclass(frozen=True)
class Patch:
    """Neurons, the factor on their distance from the reference, and the reference (layers, width); None is zero."""

    neurons: tuple[Neuron, ...]
    factor: float
    reference: FloatArray | None = None


@dataclass(frozen=True)
class Outcome:
    """The gold answer under a patch: Σ log p of its tokens, the worst token's rank from 1, and whether it comes first
    among its rivals (None without rivals).
    """

    log_probability: float
    rank: int
    first: bool | None


def outcomes(
    loaded: LoadedModel, asked: Target, patches: Sequence[Patch], rivals: Sequence[int] = (), *,
    everywhere: bool = False,
) -> Iterator[list[tuple[int, Outcome]]]:  # fmt: skip
    """What is said of the answer under each patch, as (its number, outcome), batch by batch.

    `rivals` are tokens at the answer's first place; the answer is first if none of them is likelier there than its own
    first token. `everywhere` patches at all places that the down-projections see, not at the answer's alone: a factor
    then is one on the neurons' columns of the down-projections' weights.
    """
    answers = torch.tensor(asked.answer_ids, device=loaded.device)
    others = torch.tensor(list(rivals), device=loaded.device, dtype=torch.long)
    results: list[tuple[int, Outcome]] = []
    places = asked.positions
    if everywhere:
        # An encoder-decoder's down-projections are its decoder's, which ends at the answer's last place.
        places = tuple(range(places[-1] + 1 if loaded.family.encoder else len(asked.ids)))

    def compute(start: int, stop: int) -> None:
        logits = _logits(loaded, asked, patches[start:stop], places)
        logs = _log_probabilities(logits, answers)
        gold = logits.gather(2, answers.expand(len(logits), -1)[..., None])
        ranks = (logits > gold).sum(2).amax(1) + 1
        best = logits[:, 0, others].amax(1) if len(others) else None
        for row in range(stop - start):
            first = None if best is None else bool(best[row] <= gold[row, 0, 0])
            results.append((start + row, Outcome(float(logs[row].sum()), int(ranks[row]), first)))

    length, sites = len(asked.ids), len(asked.positions)
    per_row = row_bytes(loaded, length, 1, sites) + 3 * len(places) * loaded.info.width * loaded.dtype.itemsize
    most = rows_a_step(loaded, row_work(loaded, length, loaded.info.layers, sites))
    for _ in in_chunks(len(patches), per_row, loaded.budget, compute, most):
        yield list(results)
        results.clear()


def text_losses(loaded: LoadedModel, ids: Sequence[int], patches: Sequence[Patch]) -> Iterator[list[tuple[int, float]]]:
    """Mean -log p of a text's tokens in nats, neurons patched at all its places; (patch number, loss), batch by batch.

    Causal models predict each token from those before it; masked ones each token that is not special from all others,
    with a mask in its place (pseudo-perplexity: Salazar et al. 2020). Not for encoder-decoders.
    """
    rows, read = _readings(loaded, ids)
    gold = torch.tensor([ids[place] for row in read for place in row], device=loaded.device)
    columns = [[place - (loaded.family.kind == "causal") for place in row] for row in read]
    results: list[tuple[int, float]] = []

    def compute(start: int, stop: int) -> None:
        count = stop - start
        with torch.no_grad():
            everywhere = Sites.of([range(len(ids))] * (count * len(rows)), loaded.device)
            which = everywhere.rows // len(rows)
            with write(loaded, everywhere, _changes(loaded, patches[start:stop], which)):
                logits = loaded.logits(rows.repeat(count, 1), Sites.of(columns * count, loaded.device))
            logs = _log_probabilities(logits[:, None], gold.repeat(count)[:, None], shared=False)
        losses = -logs.view(count, -1).mean(1)
        results.extend((start + place, loss) for place, loss in enumerate(losses.tolist()))

    sites = sum(map(len, columns))
    per_patch = len(rows) * row_bytes(loaded, len(ids), 1, 1) + 3 * sites * int(loaded.model.config.vocab_size) * 8
    per_patch += 3 * len(rows) * len(ids) * loaded.info.width * loaded.dtype.itemsize
    most = rows_a_step(loaded, len(rows) * row_work(loaded, len(ids), loaded.info.layers, 1))
    for _ in in_chunks(len(patches), per_patch, loaded.budget, compute, most):
        yield list(results)
        results.clear()


def _readings(loaded: LoadedModel, ids: Sequence[int]) -> tuple[Tensor, list[list[int]]]:
    """The sequences that a text is read in, and the places of the tokens that each of them is asked for."""
    if loaded.family.kind != "masked":
        return torch.tensor([list(ids)], device=loaded.device), [list(range(1, len(ids)))]
    special = set(loaded.tokenizer.all_special_ids)
    places = [place for place, token in enumerate(ids) if token not in special]
    rows = torch.tensor([list(ids)] * len(places), device=loaded.device)
    rows[torch.arange(len(places)), places] = loaded.tokenizer.mask_token_id
    return rows, [[place] for place in places]


@torch.no_grad()
def _logits(loaded: LoadedModel, asked: Target, patches: Sequence[Patch], places: Sequence[int]) -> Tensor:
    """(patches, K, vocabulary), patched at the places."""
    ids = torch.tensor([asked.ids], device=loaded.device).expand(len(patches), -1)
    sites = Sites.of([asked.positions] * len(patches), loaded.device)
    patched = Sites.of([places] * len(patches), loaded.device)
    with write(loaded, patched, _changes(loaded, patches, patched.rows)):
        logits = loaded.logits(ids, sites)
    return logits.view(len(patches), len(asked.positions), -1)


def _changes(loaded: LoadedModel, patches: Sequence[Patch], which: Tensor) -> dict[int, Callable[[Tensor], Tensor]]:
    """A change for each touched layer; `which` (sites,) tells the patch of each site."""
    found: dict[int, Callable[[Tensor], Tensor]] = {}
    for layer in sorted({neuron.layer for patch in patches for neuron in patch.neurons}):
        factors = np.ones((len(patches), loaded.info.width))
        shifts = np.zeros((len(patches), loaded.info.width))
        for row, patch in enumerate(patches):
            indices = [neuron.index for neuron in patch.neurons if neuron.layer == layer]
            factors[row, indices] = patch.factor
            if patch.reference is not None:
                shifts[row, indices] = (1.0 - patch.factor) * patch.reference[layer, indices]
        found[layer] = _change(
            torch.tensor(factors, dtype=loaded.dtype), torch.tensor(shifts, dtype=loaded.dtype), which
        )
    return found


def _change(factors: Tensor, shifts: Tensor, which: Tensor) -> Callable[[Tensor], Tensor]:
    def apply(values: Tensor) -> Tensor:
        chosen = which.to(factors.device)
        return values * factors[chosen].to(values.device) + shifts[chosen].to(values.device)

    return apply


def _log_probabilities(logits: Tensor, answers: Tensor, *, shared: bool = True) -> Tensor:
    """log p (rows, K) of answer tokens, (K,) or (rows, K) if not `shared`, from logits (rows, K, vocabulary)."""
    chosen = answers.expand(len(logits), -1) if shared else answers
    gold = logits.gather(2, chosen[..., None]).squeeze(2)
    exact = logits if logits.device.type == "mps" else logits.double()
    return gold.to(exact.dtype) - exact.logsumexp(2)
