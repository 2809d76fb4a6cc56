"""What an edit changed: the same prompts before and after, what it did to unrelated ones, and to plain text.

A snapshot is taken while the weights are in one state, another while they are in the other (`EditStack.suspended` and
`trying` help); comparing the two is then a matter of numbers. Locality is told by the mean KL divergence, in nats, of
what is said after from what was said before, over the whole vocabulary at the answer's places, and by the share of
prompts whose likeliest token there is the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.answers import Trial, answer_logits, answer_of
from engine.device import in_chunks, row_bytes, row_work, rows_a_step
from engine.editing.types import EditError
from engine.errors import PromptError
from engine.hooks import Sites
from engine.targets import target
from engine.types import Answer, FloatArray, Neuron, Prompt, Step, Work, frozen_array

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from engine.model import LoadedModel


@dataclass(frozen=True)
class Snapshot:
    """What a model says to prompts: the answer of each, and its log-probabilities (K, vocabulary) over the answer's K
    places in float32, which take 4 bytes per token of the vocabulary; () where only the answers were wanted.
    """

    prompts: tuple[Prompt, ...]
    answers: tuple[Answer, ...]
    logs: tuple[FloatArray, ...] = ()


@dataclass(frozen=True)
class Difference:
    """One prompt before and after. `divergence`: KL(before ‖ after) in nats, mean over the answer's places, NaN where
    it was not measured; `kept`: the likeliest token at the first place is the same.
    """

    prompt: Prompt
    before: Answer
    after: Answer
    divergence: float
    kept: bool

    @property
    def succeeded(self) -> bool:
        """Whether the prompt's answer is ranked first after the edit."""
        return self.after.rank == 1

    @property
    def log_probability_gain(self) -> float:
        """By how much the answer's log-probability rose, in nats."""
        return self.after.log_probability - self.before.log_probability


@dataclass(frozen=True)
class Locality:
    """Over unrelated prompts: mean KL(before ‖ after) in nats, and the share whose likeliest token stayed."""

    prompts: int
    divergence: float
    kept: float


def snapshot(
    loaded: LoadedModel,
    prompts: Sequence[Prompt],
    *,
    top: int = 10,
    whole: bool = True,
    scaling: Mapping[Neuron, float] | None = None,
) -> Work[Snapshot]:
    """Ask prompts under the weights as they are now. `whole`: keep all log-probabilities, for divergences.

    `scaling` multiplies neurons at the answer's places, as in `engine.answers.Trial`. Raises `PromptError` for a prompt
    that this model cannot be asked.
    """
    targets = [target(loaded, prompt) for prompt in prompts]
    answers: dict[int, Answer] = {}
    logs: dict[int, FloatArray] = {}
    yield Step(0, len(prompts), "Asking the prompts")
    for number, logits in answer_logits(loaded, [Trial(asked, scaling or {}) for asked in targets]):
        answers[number] = answer_of(loaded, targets[number], logits, top)
        if whole:
            logs[number] = frozen_array(logits.log_softmax(-1).cpu().numpy(), "float32")
        yield Step(len(answers), len(prompts), "Asking the prompts")
    order = range(len(prompts))
    return Snapshot(
        tuple(prompts), tuple(answers[number] for number in order), tuple(logs[number] for number in order if whole)
    )


def compare(before: Snapshot, after: Snapshot) -> tuple[Difference, ...]:
    """Two snapshots of the same prompts, prompt by prompt. Raises `EditError` for different prompts."""
    if before.prompts != after.prompts:
        raise EditError("Only answers to the same prompts can be compared.", "Ask the same prompts again.")
    measured = bool(before.logs) and bool(after.logs)
    return tuple(
        Difference(
            prompt,
            before.answers[number],
            after.answers[number],
            divergence(before.logs[number], after.logs[number]) if measured else float("nan"),
            before.answers[number].top[0].token == after.answers[number].top[0].token,
        )
        for number, prompt in enumerate(before.prompts)
    )


def divergence(before: FloatArray, after: FloatArray) -> float:
    """KL(before ‖ after) in nats of log-probabilities (K, vocabulary), mean over K; never below 0."""
    exact, other = before.astype(np.float64), after.astype(np.float64)
    possible = np.isfinite(exact)
    terms = np.where(possible, np.exp(exact) * (np.where(possible, exact, 0.0) - other), 0.0)
    return max(0.0, float(terms.sum(axis=-1).mean()))


def locality(differences: Sequence[Difference]) -> Locality:
    """What was done to unrelated prompts. Raises `EditError` without any."""
    if not differences:
        raise EditError("There are no unrelated prompts to measure on.", "Give prompts of other facts.")
    return Locality(
        len(differences),
        float(np.mean([each.divergence for each in differences])),
        float(np.mean([each.kept for each in differences])),
    )


def perplexity(loaded: LoadedModel, texts: Sequence[str]) -> Work[float]:
    """exp of the mean −log p over all tokens of the texts but special ones.

    Causal models: each token from those before it; a text's first one is skipped unless a special token stands before.
    Masked models: pseudo-perplexity, each token with a mask in its place and all others seen (Salazar et al. 2020,
    arXiv 1910.14659). What exceeds the model's context is cut off. Raises `PromptError` for encoder-decoders, and where
    nothing is left to score.
    """
    if loaded.family.encoder:
        raise PromptError("The perplexity of a text is not defined for a model that fills sentinels.")
    rows = [row for text in texts for row in _rows(loaded, text)]
    if not rows:
        raise PromptError("The texts hold nothing to score.", "Give texts of some sentences.")
    total = 0.0
    scored = sum(len(row.gold) for row in rows)
    lengths: dict[int, list[_Row]] = {}
    for row in rows:
        lengths.setdefault(len(row.ids), []).append(row)
    done = 0
    yield Step(done, len(rows), "Reading the texts")
    for length, group in lengths.items():
        parts: list[float] = []

        def compute(start: int, stop: int, group: list[_Row] = group, parts: list[float] = parts) -> None:
            parts.append(_loss(loaded, group[start:stop]))

        most = max(len(row.gold) for row in group)
        limit = rows_a_step(loaded, row_work(loaded, length, loaded.info.layers, most))
        for now in in_chunks(len(group), row_bytes(loaded, length, 1, most), loaded.budget, compute, limit):
            yield Step(done + now, len(rows), "Reading the texts")
        total += sum(parts)
        done += len(group)
    return float(np.exp(total / scored))


@dataclass(frozen=True)
class _Row:
    """A sequence with the tokens `gold` to be predicted at `places`."""

    ids: tuple[int, ...]
    places: tuple[int, ...]
    gold: tuple[int, ...]


def _rows(loaded: LoadedModel, text: str) -> list[_Row]:
    encoded = loaded.tokenizer(
        text, return_special_tokens_mask=True, truncation=loaded.context is not None, max_length=loaded.context
    )
    ids, special = tuple(encoded["input_ids"]), encoded["special_tokens_mask"]
    plain = [place for place, flag in enumerate(special) if not flag]
    if loaded.family.kind == "masked":
        mask = loaded.tokenizer.mask_token_id
        return [_Row((*ids[:place], mask, *ids[place + 1 :]), (place,), (ids[place],)) for place in plain]
    later = [place for place in plain if place > 0]
    return [_Row(ids, tuple(place - 1 for place in later), tuple(ids[place] for place in later))] if later else []


@torch.no_grad()
def _loss(loaded: LoadedModel, rows: Sequence[_Row]) -> float:
    """Σ −log p of the rows' tokens, in nats."""
    ids = torch.tensor([row.ids for row in rows], device=loaded.device)
    logits = loaded.logits(ids, Sites.of([row.places for row in rows], loaded.device))
    gold = torch.tensor([token for row in rows for token in row.gold], device=loaded.device)
    return float(torch.nn.functional.cross_entropy(logits, gold, reduction="none").cpu().double().sum())
