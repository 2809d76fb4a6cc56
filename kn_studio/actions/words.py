"""How much of an answer comes from each word of its prompt."""

from __future__ import annotations

from engine.types import Prompt, Work
from kn_studio.actions.context import Host
from kn_studio.session.store import Store
from kn_studio.session.words import keep_reading
from kn_studio.word_reading import WordReading


def read_words(host: Host, prompt: Prompt, store: Store | None = None) -> Work[WordReading]:
    """The prompt's words in the loaded model, kept in `store` where that can be written.

    Raises `PromptError` for a prompt that cannot be asked or has no words, `ModelError` without a model or without a
    token that could stand for a word.
    """
    from engine.word_attribution import word_scores

    loaded = host.require()
    scores = yield from word_scores(loaded, prompt)
    reading = WordReading(prompt, scores, loaded.info.fingerprint)
    if store is not None and not store.readonly:
        keep_reading(store, reading)
    return reading
