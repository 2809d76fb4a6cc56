"""The slots of a sentence: `[X]` for the subject and `[Y]` for the answer, and what other data sets write instead."""

from __future__ import annotations

import re

from engine.types import ANSWER_SLOT, SUBJECT_SLOT

MASKS = ("[MASK]", "_X_", "<mask>")
"""What data sets write where the answer belongs."""

_GRAMMAR = re.compile(r"\[[XYxy][.;]|\[[^\[\]]*;[^\[\]]*\]")
"""X-FACTR's marks for case, gender and number: `[X.Nom]`, `[Y;be]`, `[a;X-Gender=MASC|b;X-Gender=FEM]`."""


def template(value: object) -> tuple[str, str]:
    """A template, and the reason why it cannot be used ("" if it can). `[x]` and `[y]` are taken as `[X]` and `[Y]`.

    Text may touch the brackets, and stray brackets are left as they stand: both are how real templates look.
    """
    if not isinstance(value, str) or not value.strip():
        return "", "There is no template."
    text = value.strip()
    if SUBJECT_SLOT not in text:
        text = text.replace("[x]", SUBJECT_SLOT)
    if ANSWER_SLOT not in text:
        text = text.replace("[y]", ANSWER_SLOT)
    if _GRAMMAR.search(text):
        return text, f"The template '{text}' holds marks of grammar, as in [X.Nom], which would be printed as they are."
    for slot in (SUBJECT_SLOT, ANSWER_SLOT):
        count = text.count(slot)
        if count != 1:
            return text, f"The template '{text}' holds {slot} {_times(count)}; it belongs there once."
    return text, ""


def sentence(value: object, subject: str = "") -> tuple[str, str]:
    """A sentence about one fact with `[Y]` for its answer, and the reason why it cannot be used ("" if it can).

    `[X]` is filled with the subject, in one pass: what stands in the subject is never taken for a slot.
    """
    text = value.strip() if isinstance(value, str) else ""
    if not text:
        return "", "There is no sentence."
    for mask in MASKS:
        text = text.replace(mask, ANSWER_SLOT)
    filled = text.replace(SUBJECT_SLOT, subject)
    count = filled.count(ANSWER_SLOT)
    if count != 1:
        return filled, f"The sentence '{filled}' holds {ANSWER_SLOT} {_times(count)}; it belongs there once."
    if SUBJECT_SLOT in text and not subject:
        return filled, f"The sentence '{text}' holds {SUBJECT_SLOT}, but there is no subject."
    return filled, ""


def _times(count: int) -> str:
    return "not at all" if count == 0 else f"{count} times"
