"""Ask the model, without locating: the live answer."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from engine.errors import PromptError
from engine.types import Prompt, Step, Work
from kn_studio.actions.context import Host
from kn_studio.app_state import LiveAnswer


def answers(host: Host, prompts: Iterable[Prompt]) -> Work[tuple[LiveAnswer, ...]]:
    """The answers to the prompts that this model can use, language by language.

    Raises `PromptError` where it can use none of them.
    """
    from engine.answers import answers as ask
    from engine.targets import fits

    loaded = host.require()
    asked = list(prompts)
    usable = [prompt for prompt in asked if fits(loaded, prompt) is None]
    if asked and not usable:
        raise PromptError(
            "This model reads from left to right and cannot use these prompts.", "Put [Y] at the end of the prompt."
        )
    found: list[LiveAnswer] = []
    for language, group in groupby(usable, key=lambda prompt: prompt.language):
        yield Step(len(found), len(usable), f"Asking in {language}")
        batch = list(group)
        found += map(LiveAnswer, batch, ask(loaded, batch))
    return tuple(found)
