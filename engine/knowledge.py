"""Does the model know a fact: where its answer ranks, in the whole vocabulary and among the relation's answers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.answers import answers
from engine.ranking import Candidates, Question, ranked
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

    Candidates of several tokens are compared by the mean log-probability of their tokens, see `engine.ranking`. Raises
    `PromptError` for a prompt that this model cannot be asked.
    """
    found = []
    for number, prompt in enumerate(prompts):
        yield Step(number, len(prompts), "Asking the model")
        found += answers(loaded, [prompt])
    if not candidates:
        return tuple(Knowledge(each, said, None, 0, "") for each, said in zip(prompts, found, strict=True))
    others = tuple(other_answers)
    places = yield from ranked(loaded, [Question(each, others) for each in prompts], Candidates(loaded, candidates))
    rows = zip(prompts, found, places, strict=True)
    return tuple(Knowledge(each, said, at.rank, at.candidates, at.favourite) for each, said, at in rows)


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
