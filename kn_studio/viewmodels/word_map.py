"""The words of a prompt as a frozen view: what each gives to the answer, and through which layers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from engine.types import ANSWER_SLOT, FloatArray, Prompt, WordScores
from kn_studio.app_state import AppState
from kn_studio.translation import tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import run_model, wording
from kn_studio.viewmodels.fact_line import cut
from kn_studio.viewmodels.run_scores import RunScores
from kn_studio.word_reading import ReadWords

if TYPE_CHECKING:
    from kn_studio.session.records import Run


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
    where it cannot be asked. Without `columns` a `message` says why, and `ask` what to do.
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


def view(state: AppState, run: Run, scores: RunScores, mode: str) -> WordMapView:
    """The words of one of the run's prompts, in the language of the map where it shows one."""
    codes = (mode,) if mode in scores.languages else tuple(scores.languages)
    found = [prompt for prompt in run.spec.prompts if prompt.fact == scores.fact and prompt.language in codes]
    prompts = tuple((str(number), cut(prompt).text) for number, prompt in enumerate(found))
    reading, missing = state.words, run_model.missing(state, run, "")
    asks = () if missing or state.model is None else tuple(map(ReadWords, found))
    current = reading is not None and reading.fingerprint == run.spec.fingerprint and reading.prompt in found
    if reading is None or not current:
        text = run_model.missing(state, run, tr("to read the words")) or tr(
            "How much of the answer comes from each word: every word is covered once."
        )
        return WordMapView(state.level, prompts, "0" if prompts else "", asks, asks[0] if asks else None, text)
    shown, said = reading.prompt, reading.scores
    columns = _columns(said)
    return WordMapView(
        state.level, prompts, str(found.index(shown)), asks, None, "", columns, names.right_to_left(shown.language),
        _answer_grid(said), _layer_grid(said, state.level), _summary(shown, said, state.level),
    )  # fmt: skip


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
        tuple(token.strip() or token for token in said.answer), tips, _with_slot(said, said.whole), id(said)
    )


def _layer_grid(said: WordScores, level: str) -> WordGrid:
    """One row a layer, the highest first: what the answer loses through its neurons, mean over the answer's tokens."""
    layers = len(said.layers)
    word = wording.word("layer", level)
    rows = tuple(str(layer) for layer in reversed(range(layers)))
    tips = tuple(f"{word} {row}" for row in rows)
    return WordGrid(rows, tips, _with_slot(said, said.layers.mean(axis=1)[::-1]), id(said))


def _with_slot(said: WordScores, values: FloatArray) -> FloatArray:
    return np.insert(values, said.slot, np.nan, axis=1)


def _summary(prompt: Prompt, said: WordScores, level: str) -> str:
    """The picture in words."""
    lost, before = said.whole.mean(axis=0), float(said.probabilities.mean())
    word = int(np.argmax(lost))
    if lost[word] <= 0:
        return tr("“{answer}” is as likely or likelier without any one word.", answer=names.isolate(prompt.answer))
    text = tr(
        "Without “{word}” the answer “{answer}” falls most, from {before} to {after}.",
        word=names.isolate(said.words[word]), answer=names.isolate(prompt.answer), before=wording.probability(before),
        after=wording.probability(max(0.0, before - float(lost[word]))),
    )  # fmt: skip
    through = said.layers.mean(axis=1)
    layer, column = np.unravel_index(int(np.argmax(through)), through.shape)
    if through[layer, column] <= 0:
        return text
    second = tr(
        "Most through one {layer_word}: “{word}” in {layer_word} {layer}.",
        layer_word=wording.word("layer", level), word=names.isolate(said.words[int(column)]), layer=int(layer),
    )  # fmt: skip
    return f"{text} {second}"
