"""Sentences of the field in everyday words: those of experiments, which exist once, as researchers read them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from kn_studio import translation
from kn_studio.translation import marked, remembered, tr

_TERMS = (
    (marked("neurons"), marked("switches")),
    (marked("neuron"), marked("switch")),
    (marked("Neurons"), marked("Switches")),
    (marked("prompts"), marked("sentences")),
    (marked("Suppressing"), marked("Turning down")),
    (marked("suppression"), marked("turning down")),
    (marked("suppress"), marked("turn down")),
    (marked("Enhancing"), marked("Turning up")),
    (marked("enhancement"), marked("turning up")),
    (marked("held-out templates"), marked("unseen sentences")),
)
"""Research term and its everyday name. In each language the two must take the same words around them: a name of another
gender than its term's would leave the sentence wrong, so terms without such a name are not here."""


@remembered
def plainly(text: str, level: str) -> str:
    """`text`, on the plain level with everyday names in place of research terms, in the user's language."""
    if level != "plain" or not text:
        return text
    pattern, names = _pairs(translation.lookup())
    return pattern.sub(lambda found: names[found.group()], text)


@lru_cache(maxsize=4)
def _pairs(_lookup: translation.Lookup) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """What is looked for in the present language, longer terms first, and what stands for each."""
    names = {tr(term): tr(name) for term, name in _TERMS}
    return re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True)))), names
