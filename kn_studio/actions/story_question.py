"""The audience's own sentence, asked of a shipped model that belongs to the story alone."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from engine.errors import PromptError
from engine.types import Prompt, Step, TokenProbability, Work
from kn_studio.actions.context import Host
from kn_studio.actions.load_model import load
from kn_studio.actions.preview import answers
from kn_studio.intents import LoadModel


@dataclass(frozen=True)
class Reply:
    """The model's likeliest words in the gap. `rank` is the place of the answer that the audience has in mind and
    `probability` how likely the model finds it; 0 where there is none, or the model cannot write it.
    """

    guesses: tuple[TokenProbability, ...]
    rank: int = 0
    probability: float = 0.0


def wake(host: Host, model: str) -> Work[None]:
    """Load a shipped model, once. Raises `ModelError` where it is not there."""
    if host.loaded is None:
        yield from load(host, LoadModel(model, device="cpu"))
    else:
        yield Step(1, 1)


def ask(host: Host, model: str, text: str, right: str, stand_in: str) -> Work[Reply]:
    """What the model says in the gap `[Y]` of a text. `stand_in` is any word that it can write: it only fills the gap
    where the audience gave no answer, and is not told of. Raises `PromptError` for a text that it cannot be asked.
    """
    yield from wake(host, model)
    if right:
        with suppress(PromptError):
            (found,) = yield from answers(host, [Prompt(text, right, "")])
            return Reply(found.answer.top, found.answer.rank, found.answer.probability)
    (found,) = yield from answers(host, [Prompt(text, stand_in, "")])
    return Reply(found.answer.top)


def sleep(host: Host) -> Work[None]:
    """Give the model's memory back."""
    yield Step(0, 1)
    host.unload()
