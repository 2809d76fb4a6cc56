"""What can be wrong with a prompt before any model is asked, as short sentences."""

from __future__ import annotations

import unicodedata

from engine.types import ANSWER_SLOT, Prompt


def slot_is_last(text: str) -> bool:
    """Whether nothing but punctuation and space follows the answer slot: only then can a causal model use it."""
    _, slot, after = text.partition(ANSWER_SLOT)
    return bool(slot) and all(letter.isspace() or unicodedata.category(letter)[0] == "P" for letter in after)


def lint(prompt: Prompt, causal: bool) -> str:
    """Why this kind of model cannot use the prompt; "" where it can."""
    if causal and not slot_is_last(prompt.text):
        return "The slot is not last: a model that reads from left to right cannot use it."
    if causal and prompt.text.startswith(ANSWER_SLOT):
        return "Nothing stands before the slot: a model that reads from left to right cannot use it."
    return ""


def typed_fault(text: str) -> str:
    """What is wrong with a prompt that the user typed; "" where nothing is. Nothing typed yet is no fault."""
    text = text.strip()
    if not text:
        return ""
    count = text.count(ANSWER_SLOT)
    if count == 0:
        return f"Write {ANSWER_SLOT} where the answer belongs."
    if count > 1:
        return f"Write {ANSWER_SLOT} only once."
    if not text.replace(ANSWER_SLOT, "").strip(" .,;:!?。"):
        return f"Write a sentence around {ANSWER_SLOT}."
    return ""
