"""Does the model know a fact: where its answer ranks, in the whole vocabulary and among the relation's answers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.answers import Trial, answers, log_probabilities
from engine.errors import PromptError
from engine.targets import Target, target
from engine.types import Answer, Prompt, Step, Work

if TYPE_CHECKING:
    from engine.model import LoadedModel


@dataclass(frozen=True)
class Knowledge:
    """How well a model answers one prompt.

    `candidate_rank` counts from 1 among `candidates` answers including the right one, by mean log-probability of the
    tokens; it is None where there was nothing to compare with. `favourite` is the candidate ranked first.
    """

    prompt: Prompt
    answer: Answer
    candidate_rank: int | None
    candidates: int
    favourite: str

    @property
    def known(self) -> bool:
        """Ranked first among the candidates, or, without candidates, in the whole vocabulary."""
        return (self.answer.rank if self.candidate_rank is None else self.candidate_rank) == 1


def knowledge(
    loaded: LoadedModel,
    prompts: Sequence[Prompt],
    candidates: Collection[str] = (),
    other_answers: Collection[str] = (),
) -> Work[tuple[Knowledge, ...]]:
    """Rank each prompt's answer among `candidates` in its language, from which `other_answers`, right too, are taken.

    Candidates of several tokens are compared by the mean log-probability of their tokens, teacher-forced (Petroni et
    al. 2019 for one token; Kassner et al. 2021, mLAMA, section 3, for several). A candidate that has no tokens in this
    model is left out. Raises `PromptError` for a prompt that this model cannot be asked.
    """
    rows = []
    for number, prompt in enumerate(prompts):
        yield Step(number, len(prompts), "Asking the model")
        (found,) = answers(loaded, [prompt])
        rivals = _rivals(loaded, prompt, candidates, other_answers)
        rows.append(_ranked(loaded, prompt, found, rivals))
    yield Step(len(prompts), len(prompts), "Asking the model")
    return tuple(rows)


def share_known(rows: Sequence[Knowledge]) -> float:
    """The share of the prompts in which the answer is known; 0 without prompts."""
    return sum(row.known for row in rows) / len(rows) if rows else 0.0


def doubt(rows: Sequence[Knowledge]) -> str:
    """A sentence that says so if the model knows the fact in less than half of the prompts, else ""."""
    known = sum(row.known for row in rows)
    if 2 * known >= len(rows):
        return ""
    if len(rows) == 1:
        rank = rows[0].candidate_rank or rows[0].answer.rank
        return f"The model does not know this fact: the answer ranks {rank} instead of first."
    return f"The model does not know this fact: the answer comes first in {known} of {len(rows)} prompts."


def _rivals(
    loaded: LoadedModel, prompt: Prompt, candidates: Collection[str], other_answers: Collection[str]
) -> dict[str, Target]:
    """The wrong answers, with their tokens in this prompt, each sequence of tokens once."""
    right = {prompt.answer.strip(), *(answer.strip() for answer in other_answers)}
    seen = {target(loaded, prompt).answer_ids}
    rivals: dict[str, Target] = {}
    for candidate in dict.fromkeys(text.strip() for text in candidates):
        if not candidate or candidate in right:
            continue
        try:
            asked = target(loaded, replace(prompt, answer=candidate))
        except PromptError:
            continue
        if asked.answer_ids not in seen:
            seen.add(asked.answer_ids)
            rivals[candidate] = asked
    return rivals


def _ranked(loaded: LoadedModel, prompt: Prompt, found: Answer, rivals: dict[str, Target]) -> Knowledge:
    if not rivals:
        return Knowledge(prompt, found, None, 0, "")
    names = [prompt.answer, *rivals]
    trials = [Trial(target(loaded, prompt)), *(Trial(asked) for asked in rivals.values())]
    means = [float(tokens.mean()) for tokens in log_probabilities(loaded, trials)]
    rank = 1 + sum(mean > means[0] for mean in means[1:])
    favourite = max(range(len(means)), key=means.__getitem__)
    return Knowledge(prompt, found, rank, len(names), names[favourite])
