"""Where right answers rank among their relation's candidates, for thousands of prompts in large batches.

Petroni et al. 2019 for answers of one token; Kassner et al. 2021 (mLAMA), section 3, for several: candidates are
compared by the mean log-probability of their tokens. Two things make it quick. A masked model reads all candidates of
equally many tokens in one pass, since their prompts differ in nothing but what is looked up. A causal model reads all
of one token in the pass of the right answer; of the others, only those are read whose first token leaves them a chance
to come before it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import torch

from engine.answers import Trial, answer_logits
from engine.errors import PromptError
from engine.targets import Target, answer_ids, fits, target
from engine.types import ANSWER_SLOT, Prompt, Step, Work

if TYPE_CHECKING:
    from torch import Tensor

    from engine.model import LoadedModel

Ids = tuple[int, ...]


@dataclass(frozen=True)
class Question:
    """A prompt, with further right answers, which are no rivals of its own."""

    prompt: Prompt
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ranked:
    """Where a prompt's answer ranks.

    `rank` counts from 1 among `candidates` answers including the right one, and is None where there was nothing to
    compare with. `favourite` is the candidate ranked first. `log_probability` is the sum over the answer's tokens,
    `vocabulary_rank` the worst token's rank in the whole vocabulary.
    """

    rank: int | None
    candidates: int
    favourite: str
    log_probability: float
    vocabulary_rank: int


class Candidates:
    """The answers that prompts of one relation and language are ranked among, cut into tokens once a context."""

    def __init__(self, loaded: LoadedModel, texts: Collection[str]) -> None:
        self._loaded = loaded
        self._texts = [text for text in dict.fromkeys(text.strip() for text in texts) if text]
        self._cuts = loaded.tokenizer.backend_tokenizer.pre_tokenizer is not None
        self._known: dict[tuple[str, bool], list[tuple[str, Ids]]] = {}

    def of(self, prompt: Prompt) -> list[tuple[str, Ids]]:
        """Each candidate with its tokens in this prompt's slot; those that this model cannot write are left out."""
        key = self._context(prompt)
        if key not in self._known:
            cut = answer_ids(self._loaded, prompt, self._texts)
            self._known[key] = [(text, ids) for text, ids in zip(self._texts, cut, strict=True) if ids]
        return self._known[key]

    def _context(self, prompt: Prompt) -> tuple[str, bool]:
        """What the tokens can depend on: the last word before the slot, and whether a space follows it.

        Pre-tokenizers cut at white space before any piece is formed; without one, the whole text counts.
        """
        before = prompt.text.split(ANSWER_SLOT)[0]
        text = before.rstrip(" ")
        last = text.split(" ")[-1] if self._cuts else text
        return last, text != before


@dataclass
class _Asked:
    """One question on its way: the tokens of its rivals, and what is known of their mean log-probabilities."""

    target: Target
    texts: list[str]
    rivals: list[Ids]
    own: float = 0.0
    total: float = 0.0
    vocabulary_rank: int = 0
    means: dict[int, float] = field(default_factory=dict)

    def ranked(self, answer: str) -> Ranked:
        """The outcome; a rival that was not read cannot come before the right answer."""
        if not self.rivals:
            return Ranked(None, 0, "", self.total, self.vocabulary_rank)
        best = max(self.means, key=self.means.__getitem__, default=None)
        favourite = answer if best is None or self.means[best] <= self.own else self.texts[best]
        rank = 1 + sum(mean > self.own for mean in self.means.values())
        return Ranked(rank, len(self.rivals) + 1, favourite, self.total, self.vocabulary_rank)


def ranked(loaded: LoadedModel, questions: Sequence[Question], candidates: Candidates) -> Work[tuple[Ranked, ...]]:
    """Rank each question's answer among the candidates, less those that are right too.

    A candidate that has no tokens in this model is left out, and so is one of the same tokens as another. Raises
    `PromptError` for a prompt that this model cannot be asked.
    """
    asked = []
    for number, question in enumerate(questions):
        if number % 64 == 0:
            yield Step(0, len(questions), "Cutting answers into tokens")
        asked.append(_asked(loaded, question, candidates))
    passes = _masked_passes(loaded, asked) if _is_masked(loaded) else _causal_passes(loaded, asked)
    for done in passes:
        yield Step(done, len(asked), "Asking the model")
    return tuple(one.ranked(question.prompt.answer) for one, question in zip(asked, questions, strict=True))


def _is_masked(loaded: LoadedModel) -> bool:
    """Whether the tokens of an answer are read at masks, each without the others."""
    return loaded.family.kind == "masked" and not loaded.family.encoder


def _asked(loaded: LoadedModel, question: Question, candidates: Candidates) -> _Asked:
    prompt = question.prompt
    asked = target(loaded, prompt)
    if not candidates.of(prompt):
        return _Asked(asked, [], [])
    right = {prompt.answer.strip(), *(text.strip() for text in question.others)}
    cut = candidates.of(prompt)
    seen = {asked.answer_ids, *(ids for text, ids in cut if text in right)}
    room = None if loaded.context is None else loaded.context - len(asked.ids) + len(asked.answer_ids)
    texts, rivals = [], []
    for text, ids in cut:
        if ids not in seen and (room is None or len(ids) <= room):
            seen.add(ids)
            texts.append(text)
            rivals.append(ids)
    return _Asked(asked, texts, rivals)


def _masked_passes(loaded: LoadedModel, asked: Sequence[_Asked]) -> Iterator[int]:
    """One pass a question and number of tokens; yields how many questions are done."""
    plan = [(number, count) for number, one in enumerate(asked) for count in _counts(one)]
    left = [len(_counts(one)) for one in asked]
    trials = [Trial(_with_masks(asked[number].target, count)) for number, count in plan]
    done = 0
    for place, logits in answer_logits(loaded, trials):
        number, count = plan[place]
        one = asked[number]
        logs = _log_probabilities(logits)
        if count == len(one.target.answer_ids):
            _own(one, logits, logs)
        group = [index for index, ids in enumerate(one.rivals) if len(ids) == count]
        if group:
            ids = torch.tensor([one.rivals[index] for index in group], device=logs.device)
            found = logs.gather(1, ids.T).mean(0)
            one.means.update(zip(group, found.tolist(), strict=True))
        left[number] -= 1
        if left[number] == 0:
            done += 1
        yield done


def _counts(one: _Asked) -> list[int]:
    return sorted({len(one.target.answer_ids), *map(len, one.rivals)})


def _with_masks(asked: Target, count: int) -> Target:
    """The same prompt with so many masks in its slot; the ids asked for are of no account."""
    first, last = asked.positions[0], asked.positions[-1]
    ids = (*asked.ids[:first], *(asked.ids[first],) * count, *asked.ids[last + 1 :])
    return Target(ids, (0,) * count, ("",) * count, tuple(range(first, first + count)), ())


def _causal_passes(loaded: LoadedModel, asked: Sequence[_Asked]) -> Iterator[int]:
    """One pass a question, and one for each prefix of a rival that can still come first; yields questions done."""
    waiting: list[tuple[int, Ids]] = []
    done = 0
    for number, logits in answer_logits(loaded, [Trial(one.target) for one in asked]):
        one = asked[number]
        logs = _log_probabilities(logits)
        _own(one, logits, logs)
        waiting += ((number, prefix) for prefix in _chances(one, logs[0]))
        done += 1
        yield done // 2
    trials = [Trial(_with_prefix(asked[number].target, prefix)) for number, prefix in waiting]
    readers: list[dict[Ids, list[int]]] = [{} for _ in asked]
    for number in {number for number, _ in waiting}:
        readers[number] = _readers(asked[number].rivals)
    for read, (place, logits) in enumerate(answer_logits(loaded, trials), 1):
        number, prefix = waiting[place]
        _read_prefix(asked[number], readers[number], prefix, _log_probabilities(logits))
        yield done // 2 + (len(asked) - done // 2) * read // len(waiting)
    yield len(asked)


def _chances(one: _Asked, first: Tensor) -> list[Ids]:
    """The prefixes to read: of rivals that would come before the right answer if all their other tokens were certain.

    `first` (vocabulary,) are the log-probabilities at the slot's first place, which settle the rivals of one token.
    """
    if not one.rivals:
        return []
    heads = first[torch.tensor([ids[0] for ids in one.rivals], device=first.device)].tolist()
    prefixes: set[Ids] = set()
    for index, (ids, head) in enumerate(zip(one.rivals, heads, strict=True)):
        if len(ids) == 1:
            one.means[index] = head
        elif head / len(ids) > one.own:
            prefixes.add(ids[:-1])
    shorter = {prefix[:cut] for prefix in prefixes for cut in range(1, len(prefix))}
    return sorted(prefixes - shorter)


def _readers(rivals: Sequence[Ids]) -> dict[Ids, list[int]]:
    """The rivals of several tokens by the tokens before their last."""
    found: dict[Ids, list[int]] = {}
    for index, ids in enumerate(rivals):
        if len(ids) > 1:
            found.setdefault(ids[:-1], []).append(index)
    return found


def _read_prefix(one: _Asked, readers: dict[Ids, list[int]], prefix: Ids, logs: Tensor) -> None:
    """Take the means of all rivals that go along this prefix; `logs` (its tokens + 1, vocabulary)."""
    sums = 0.0
    for place, token in enumerate(prefix, 1):
        sums += float(logs[place - 1, token])
        group = readers.get(prefix[:place], ())
        if group:
            last = logs[place, torch.tensor([one.rivals[index][-1] for index in group], device=logs.device)]
            one.means.update(zip(group, ((sums + last) / (place + 1)).tolist(), strict=True))


def _with_prefix(asked: Target, prefix: Ids) -> Target:
    """The same prompt with these tokens behind it, read at the slot and at each of them."""
    count = len(prefix) + 1
    whole = len(asked.ids) - len(asked.answer_ids) + 1
    first = asked.positions[0]
    positions = tuple(range(first, first + count))
    return Target((*asked.ids[:whole], *prefix), (0,) * count, ("",) * count, positions, ())


def _own(one: _Asked, logits: Tensor, logs: Tensor) -> None:
    """The right answer's own figures, from the logits (K, vocabulary)."""
    chosen = torch.tensor(one.target.answer_ids, device=logits.device).unsqueeze(1)
    found = logs.gather(1, chosen)
    one.own, one.total = float(found.mean()), float(found.sum())
    one.vocabulary_rank = int((logits > logits.gather(1, chosen)).sum(1).max()) + 1


def _log_probabilities(logits: Tensor) -> Tensor:
    exact = logits if logits.device.type == "mps" else logits.double()
    return exact - exact.logsumexp(1, keepdim=True)


def askable(loaded: LoadedModel, prompts: Iterable[Prompt]) -> Prompt | None:
    """The first of the prompts that this model can be asked with its answer; None if it can be asked none."""
    for prompt in prompts:
        try:
            if fits(loaded, prompt) is None:
                target(loaded, prompt)
                return prompt
        except PromptError:
            continue
    return None
