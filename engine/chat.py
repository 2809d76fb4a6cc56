"""A prompt asked through the chat template of a model: the sentence up to the slot is what the user says, and the
answer is how the model's turn begins.

Which neurons carry an answer depends on it, so a model that is asked so is another one to all that is kept: its
fingerprint covers the template, too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from engine.errors import ModelError, PromptError
from engine.fingerprint import fingerprint

if TYPE_CHECKING:
    from engine.families import Family
    from engine.model import LoadedModel


@dataclass(frozen=True)
class Turn:
    """A text that ends where the answer begins. The prompt's own words are those from `start` to `end`."""

    text: str
    start: int
    end: int


def has_template(tokenizer: Any, record: Family) -> bool:
    """Whether prompts can be asked as a chat: a model that goes on with a text, with a template of its own."""
    return record.kind == "causal" and bool(getattr(tokenizer, "chat_template", None))


def with_chat(loaded: LoadedModel, on: bool) -> LoadedModel:
    """The same model asked through its chat template, or without it. Raises `ModelError` where it has none."""
    if on and not loaded.info.has_chat_template:
        raise ModelError(
            f"The tokenizer of {loaded.info.id} has no chat template.", "Ask it without one, or choose a chat model."
        )
    asked = replace(loaded, info=replace(loaded.info, chat_template=on))
    return replace(asked, info=replace(asked.info, fingerprint=fingerprint(asked)))


def turn(tokenizer: Any, before: str) -> Turn:
    """What stands before the slot as the user's turn, up to where the model's own begins.

    Raises `PromptError` where nothing is said, or the template does not keep what is said as it is.
    """
    said = before.strip()
    if not said:
        raise PromptError("Nothing stands before the answer slot, so nothing is said to the model.", "Write [Y] last.")
    message = [{"role": "user", "content": said}]
    try:
        text: str = tokenizer.apply_chat_template(message, tokenize=False, add_generation_prompt=True)
    except Exception as error:  # templates are programs of their own and raise what they like
        raise PromptError(f"The chat template cannot be used ({error}).", "Ask without the chat template.") from None
    start = text.rfind(said)
    if start < 0:
        raise PromptError("The chat template changes the words of the prompt.", "Ask without the chat template.")
    return Turn(text, start, start + len(said))
