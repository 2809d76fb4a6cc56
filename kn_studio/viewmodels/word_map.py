"""The words of a prompt as a frozen view: what each gives to the answer, and through which layers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from engine.types import ANSWER_SLOT, FloatArray, Prompt, WordScores
from kn_studio.app_state import AppState
from kn_studio.session.words import kept_reading
from kn_studio.translation import paragraph, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import run_model, wording
from kn_studio.viewmodels.fact_line import cut
from kn_studio.viewmodels.run_scores import RunScores
from kn_studio.word_reading import ReadWords, WordReading

if TYPE_CHECKING:
    from kn_studio.session.records import Run
    from kn_studio.session.store import Store


@dataclass(frozen=True)
class WordColumn:
    """A word, or the answer's slot, with its number in the sentence from 1."""

    text: str
    number: int
    slot: bool = False


@dataclass(frozen=True)
class WordGrid:
    """Rows over the columns of the sentence. `values` (rows, columns) is not a number at the slot; equal when the rest
    is, since one reading has one set of numbers.
    """

    rows: tuple[str, ...]
    tips: tuple[str, ...]
    values: FloatArray = field(compare=False)
    stamp: int = 0


@dataclass(frozen=True)
class WordMapView:
    """The card. `prompts` are to choose from as number and text, `shown` is the one; `asks` reads each of them, None
    where it cannot be asked. Without `columns` a `message` says why, and `ask` what to do. `summary` is both pictures
    in words, `lines` are those of the answer's and of the layers'.
    """

    level: str
    prompts: tuple[tuple[str, str], ...] = ()
    shown: str = ""
    asks: tuple[ReadWords, ...] = ()
    ask: ReadWords | None = None
    message: str = ""
    columns: tuple[WordColumn, ...] = ()
    right_to_left: bool = False
    answer: WordGrid | None = None
    layers: WordGrid | None = None
    summary: str = ""
    lines: tuple[str, str] = ("", "")


def view(state: AppState, store: Store, run: Run, scores: RunScores, mode: str) -> WordMapView:
    """The words of one of the run's prompts, in the language of the map where it shows one: those that were read last,
    else the first that the session has.
    """
    codes = (mode,) if mode in scores.languages else tuple(scores.languages)
    found = [prompt for prompt in run.spec.prompts if prompt.fact == scores.fact and prompt.language in codes]
    prompts = tuple((str(number), cut(prompt).text) for number, prompt in enumerate(found))
    missing = run_model.missing(state, run, "")
    asks = () if missing or state.model is None else tuple(map(ReadWords, found))
    reading = _reading(state, store, run.spec.fingerprint, found)
    if reading is None:
        text = run_model.missing(state, run, tr("to read the words")) or tr(
            "How much of the answer comes from each word: every word is covered once."
        )
        return WordMapView(state.level, prompts, "0" if prompts else "", asks, asks[0] if asks else None, text)
    shown, said = reading.prompt, reading.scores
    columns, lines = _columns(said), _lines(shown, said, state.level)
    return WordMapView(
        state.level, prompts, str(found.index(shown)), asks, None, "", columns, names.right_to_left(shown.language),
        _answer_grid(said), _layer_grid(said, state.level), paragraph(*dict.fromkeys(lines)), lines,
    )  # fmt: skip


def _reading(state: AppState, store: Store, fingerprint: str, prompts: Sequence[Prompt]) -> WordReading | None:
    last = state.words
    if last is not None and last.fingerprint == fingerprint and last.prompt in prompts:
        return last
    return next(filter(None, (kept_reading(store, fingerprint, prompt) for prompt in prompts)), None)


def _columns(said: WordScores) -> tuple[WordColumn, ...]:
    texts = list(said.words)
    texts.insert(said.slot, ANSWER_SLOT)
    return tuple(WordColumn(text, number, number == said.slot + 1) for number, text in enumerate(texts, start=1))


def _answer_grid(said: WordScores) -> WordGrid:
    """One row a token of the answer: what it loses without the word."""
    tips = tuple(
        tr("“{token}” has {probability}", token=token.strip(), probability=wording.probability(float(probability)))
        for token, probability in zip(said.answer, said.probabilities, strict=True)
    )
    return WordGrid(
        tuple(token.strip() or token for token in said.answer), tips, _with_slot(said, said.whole), _stamp(said)
    )


def _layer_grid(said: WordScores, level: str) -> WordGrid:
    """One row a layer, the highest first: what the answer loses through its neurons, mean over the answer's tokens."""
    layers = len(said.layers)
    word = wording.word("layer", level)
    rows = tuple(str(layer) for layer in reversed(range(layers)))
    tips = tuple(f"{word} {row}" for row in rows)
    return WordGrid(rows, tips, _with_slot(said, said.layers.mean(axis=1)[::-1]), _stamp(said))


def _stamp(said: WordScores) -> int:
    """The same for the same numbers, also where they were read from the session anew."""
    return hash((said.whole.tobytes(), said.layers.tobytes()))


def _with_slot(said: WordScores, values: FloatArray) -> FloatArray:
    return np.insert(values, said.slot, np.nan, axis=1)


def _lines(prompt: Prompt, said: WordScores, level: str) -> tuple[str, str]:
    """Each picture in words; the layers' has the answer's where no layer has a part in it."""
    lost, before = said.whole.mean(axis=0), float(said.probabilities.mean())
    word = int(np.argmax(lost))
    if lost[word] <= 0:
        text = tr("“{answer}” is as likely or likelier without any one word.", answer=names.isolate(prompt.answer))
        return text, text
    text = tr(
        "Without “{word}” the answer “{answer}” falls most, from {before} to {after}.",
        word=names.isolate(said.words[word]), answer=names.isolate(prompt.answer), before=wording.probability(before),
        after=wording.probability(max(0.0, before - float(lost[word]))),
    )  # fmt: skip
    through = said.layers.mean(axis=1)
    layer, column = np.unravel_index(int(np.argmax(through)), through.shape)
    if through[layer, column] <= 0:
        return text, text
    second = tr(
        "Most through one {layer_word}: “{word}” in {layer_word} {layer}.",
        layer_word=wording.word("layer", level), word=names.isolate(said.words[int(column)]), layer=int(layer),
    )  # fmt: skip
    return text, second
