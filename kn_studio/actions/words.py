"""How much of an answer comes from each word of its prompt."""

from __future__ import annotations

from engine.types import Prompt, Work
from kn_studio.actions.context import Host
from kn_studio.word_reading import WordReading


def read_words(host: Host, prompt: Prompt) -> Work[WordReading]:
    """The prompt's words in the loaded model. Raises `PromptError` for a prompt that cannot be asked or has no words,
    `ModelError` without a model or without a token that could stand for a word.
    """
    from engine.word_attribution import word_scores

    loaded = host.require()
    scores = yield from word_scores(loaded, prompt)
    return WordReading(prompt, scores, loaded.info.fingerprint)
