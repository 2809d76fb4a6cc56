"""What is read of a model for a claim: log-probabilities, rank, and the neurons' scores and activations, all at once.

Two readings of activations are taken. At the open slot, where the answer's first token is predicted, activations do not
depend on the object at all: for answers of one token no score made of them can tell a right object from a wrong one
(its AUROC is .5 by construction), and for longer ones only the later tokens' places differ. The paper speaks of the
activation for query and object, so the second reading writes the object out in the slot and reads at its tokens.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.answers import Trial, replies
from engine.encoder_decoder import SENTINEL
from engine.hooks import Sites, read
from engine.methods.amig import Amig, AmigParams
from engine.methods.base import score_batch
from engine.methods.path_scores import batches_of
from engine.ranking import Candidates, Question, Ranked, ranked
from engine.selection import default_threshold, select
from engine.targets import Target, blank_id, target
from engine.types import ANSWER_SLOT, FloatArray, Neuron, Prompt, Step, T, Work, frozen_array, relayed

if TYPE_CHECKING:
    from engine.checking.types import Claim
    from engine.model import LoadedModel

_READING = "Reading the neurons"


@dataclass(frozen=True)
class Said:
    """What the model itself says of a claim, as means over its prompts.

    `log_probability` is the mean log-probability of the object's tokens, as candidates are compared by (length does not
    count); `joint` is their sum. `pmi` is `log_probability` less that with the subject blanked out, not a number where
    no prompt holds the subject. `typed_rank` is −log of the rank among the relation's objects, right ones not taken
    out, since a checker does not know which they are. `favourite` is the object that most prompts rank first.
    """

    log_probability: float
    joint: float
    pmi: float
    typed_rank: float
    favourite: str


@dataclass(frozen=True)
class Readout:
    """What the neurons do for a claim, as means over its prompts: three arrays (layers, width) in float32.

    `attribution` is AMIG for (query, object), `activation` the down-projection's input at the open slot, `written` that
    at the object's tokens with the object in the slot. `located` are the neurons that the ordinary rule selects.
    """

    attribution: FloatArray
    activation: FloatArray
    written: FloatArray
    located: tuple[Neuron, ...]


def said(
    loaded: LoadedModel, claims: Sequence[Claim], candidates: Mapping[tuple[str, str], Collection[str]]
) -> Work[tuple[Said, ...]]:
    """What the model says of each claim. `candidates` are the objects by relation and language.

    Raises `PromptError` for a prompt that this model cannot be asked.
    """
    asked = [(number, prompt) for number, claim in enumerate(claims) for prompt in claim.prompts]
    places: list[list[Ranked]] = [[] for _ in claims]
    for numbers, ranks in (yield from _ranks(loaded, claims, candidates)):
        for number, rank in zip(numbers, ranks, strict=True):
            places[number].append(rank)
    tokens: list[list[int]] = [[] for _ in claims]
    generic: list[list[float]] = [[] for _ in claims]
    subjects = [claims[number].subject for number, _ in asked]
    for (number, prompt), value in zip(
        asked, (yield from _without_subject(loaded, [prompt for _, prompt in asked], subjects)), strict=True
    ):
        tokens[number].append(len(target(loaded, prompt).answer_ids))
        generic[number].append(value)
    return tuple(map(_said, places, tokens, generic))


def readouts(
    loaded: LoadedModel, claims: Sequence[Claim], params: AmigParams | None = None
) -> Work[tuple[Readout, ...]]:
    """What the neurons do for each claim: one attribution and one plain pass a prompt.

    Raises `PromptError` for a prompt that this model cannot be asked.
    """
    settings = params or AmigParams()
    prompts = [(number, prompt) for number, claim in enumerate(claims) for prompt in claim.prompts]
    left = [len(claim.prompts) for claim in claims]
    waiting: defaultdict[int, list[tuple[FloatArray, FloatArray, FloatArray]]] = defaultdict(list)
    found: dict[int, Readout] = {}
    done = 0
    for batch in batches_of(loaded, dict(enumerate(prompt for _, prompt in prompts))):
        yield Step(done, len(prompts), _READING)
        asked = [prompts[place][1] for place in batch]
        scores = yield from untold(score_batch(Amig(), loaded, asked, settings), Step(done, len(prompts), _READING))
        for place, score in zip(batch, scores, strict=True):
            number, prompt = prompts[place]
            written = _written(loaded, prompt)
            waiting[number].append((score.values, score.activations, written))
            left[number] -= 1
            if not left[number]:
                found[number] = _readout(waiting.pop(number), claims[number].language)
        done += len(batch)
    yield Step(done, len(prompts), _READING)
    return tuple(found[number] for number in range(len(claims)))


def subject_places(loaded: LoadedModel, prompt: Prompt, subject: str, answer_tokens: int) -> tuple[int, ...]:
    """The places of a subject's tokens in the ids of a prompt's target; () where the text does not hold it."""
    before, after = prompt.text.split(ANSWER_SLOT)
    if loaded.family.encoder:
        slot = f"<extra_id_{SENTINEL}>"
    else:
        slot = loaded.tokenizer.mask_token * answer_tokens if loaded.family.kind == "masked" else ""
    text = before + slot + after if slot else before.rstrip(" ")
    start = before.find(subject)
    if start < 0 and slot and (behind := after.find(subject)) >= 0:
        start = len(before) + len(slot) + behind
    if start < 0 or not subject:
        return ()
    encoded = loaded.tokenizer(text, return_offsets_mapping=True, return_special_tokens_mask=True, verbose=False)
    spans = zip(encoded["offset_mapping"], encoded["special_tokens_mask"], strict=True)
    return tuple(
        place
        for place, ((first, last), special) in enumerate(spans)
        if not special and first < start + len(subject) and last > start
    )


def _ranks(
    loaded: LoadedModel, claims: Sequence[Claim], candidates: Mapping[tuple[str, str], Collection[str]]
) -> Work[list[tuple[list[int], tuple[Ranked, ...]]]]:
    """The claims' numbers, one a prompt, and where each prompt's object ranks; relation by relation."""
    groups: defaultdict[tuple[str, str], list[tuple[int, Prompt]]] = defaultdict(list)
    for number, claim in enumerate(claims):
        groups[claim.relation, claim.language] += [(number, prompt) for prompt in claim.prompts]
    found = []
    for key, asked in groups.items():
        among = Candidates(loaded, candidates.get(key, ()))
        ranks = yield from ranked(loaded, [Question(prompt) for _, prompt in asked], among)
        found.append(([number for number, _ in asked], ranks))
    return found


def _without_subject(loaded: LoadedModel, prompts: Sequence[Prompt], subjects: Sequence[str]) -> Work[list[float]]:
    """The mean log-probability of each prompt's object with the subject's tokens blanked; equal prompts run once."""
    blank = blank_id(loaded)
    values = [float("nan")] * len(prompts)
    trials: defaultdict[Target, list[int]] = defaultdict(list)
    for number, (prompt, subject) in enumerate(zip(prompts, subjects, strict=True)):
        if number % 64 == 0:
            yield Step(number, len(prompts), "Blanking out the subjects")
        asked = target(loaded, prompt)
        places = set(subject_places(loaded, prompt, subject, len(asked.answer_ids)))
        if places:
            ids = tuple(blank if place in places else token for place, token in enumerate(asked.ids))
            # The words are of no account here, and prompts that differ in them alone are the same.
            trials[Target(ids, asked.answer_ids, asked.answer_tokens, asked.positions, ())].append(number)
    unique = list(trials)
    for done, (place, reply) in enumerate(replies(loaded, [Trial(asked) for asked in unique])):
        for number in trials[unique[place]]:
            values[number] = float(reply.log_probabilities.mean())
        if done % 64 == 0:
            yield Step(done, len(unique), "Asking without the subjects")
    return values


def _said(ranks: Sequence[Ranked], tokens: Sequence[int], generic: Sequence[float]) -> Said:
    means = [rank.log_probability / count for rank, count in zip(ranks, tokens, strict=True)]
    gains = [own - other for own, other in zip(means, generic, strict=True) if not np.isnan(other)]
    places = [-float(np.log(rank.rank)) for rank in ranks if rank.rank is not None]
    favourites = [rank.favourite for rank in ranks]
    return Said(
        log_probability=float(np.mean(means)),
        joint=float(np.mean([rank.log_probability for rank in ranks])),
        pmi=float(np.mean(gains)) if gains else float("nan"),
        typed_rank=float(np.mean(places)) if places else float("nan"),
        favourite=max(favourites, key=favourites.count),
    )


def _readout(parts: Sequence[tuple[FloatArray, FloatArray, FloatArray]], language: str) -> Readout:
    values = np.stack([attribution for attribution, _, _ in parts])
    chosen = select(values, threshold=default_threshold(language))
    means = [frozen_array(np.mean(arrays, axis=0), np.float32) for arrays in zip(*parts, strict=True)]
    return Readout(means[0], means[1], means[2], tuple(each.neuron for each in chosen.neurons))


@torch.no_grad()
def _written(loaded: LoadedModel, prompt: Prompt) -> FloatArray:
    """The down-projections' inputs (layers, width) at the object's tokens, written out in the slot; their mean."""
    asked = target(loaded, prompt)
    if loaded.family.kind == "masked" and not loaded.family.encoder:
        filled = dict(zip(asked.positions, asked.answer_ids, strict=True))
        ids = [filled.get(place, token) for place, token in enumerate(asked.ids)]
        positions = asked.positions
    else:
        # The sequence holds all but the object's last token, and each token stands behind the place that predicts it.
        ids = [*asked.ids, asked.answer_ids[-1]]
        positions = tuple(place + 1 for place in asked.positions)
    sites = Sites.of([positions], loaded.device)
    with read(loaded, sites) as inputs:
        loaded.hidden(torch.tensor([ids], device=loaded.device))
    rows = [inputs[layer].float().mean(0).cpu().numpy() for layer in range(loaded.info.layers)]
    return frozen_array(np.stack(rows), np.float32)


def untold(work: Work[T], step: Step) -> Work[T]:
    """Pass a piece of work on; its own steps are too fine to count, but it may be stopped at each."""
    return relayed(work, lambda _said: (step,))
