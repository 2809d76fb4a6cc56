"""How much of an answer comes from each word of its prompt: in the whole model, and through the neurons of each layer.

A word is blanked as for the paths of AMIG (Chen et al. 2024), one after the other. What the answer's tokens lose by
that is the word's share in the whole model. What they lose when nothing but one layer's neurons at the answer's place
are as they are without the word is what the neurons' scores along that word's path add up to in that layer: F at the
path's end less F at its start (Sundararajan et al. 2017, completeness), so no path has to be walked for it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from engine.answers import Trial, answer_logits
from engine.methods.path_scores import read_paths
from engine.targets import blank_id, slot_id, target
from engine.types import Step, WordScores, frozen_array

if TYPE_CHECKING:
    import numpy.typing as npt

    from engine.model import LoadedModel
    from engine.paths import Sweeper
    from engine.targets import Target
    from engine.types import Prompt, Work

_START = (np.zeros(1), np.ones(1))
"""A rule whose only node is where the path starts."""


def word_scores(loaded: LoadedModel, prompt: Prompt) -> Work[WordScores]:
    """Attribute the probability of each of the answer's tokens to the prompt's words. One `Step` a layer and more.

    Raises `PromptError` for a prompt that this model cannot be asked, or that has no word beside the slot, and
    `ModelError` for a tokenizer without a token that could stand for a word.
    """
    asked = target(loaded, prompt)
    layers = loaded.info.layers
    yield Step(0, layers, "Asking without each word")
    whole = _whole(loaded, asked)
    sweeper = yield from read_paths(loaded, [asked], "per_word")
    exact = yield from _values(sweeper, {layers - 1: sweeper.inputs(layers - 1)[:, None]}, Step(0, layers, "Reading"))
    found = np.empty((layers, len(asked.answer_ids), len(asked.words)))
    done = 0
    for group in sweeper.groups(len(asked.words), 1):
        starts = {layer: sweeper.variants(layer) for layer in group}
        values = yield from _values(sweeper, starts, Step(done, layers, f"Layer {group[0]}"))
        for layer in group:
            found[layer] = exact[layers - 1][:, :1] - values[layer]
            done += 1
        yield Step(done, layers, f"Layer {group[-1]} done")
    return WordScores(
        words=tuple(_text(loaded, asked, word) for word in asked.words),
        places=tuple(word[0] for word in asked.words),
        slot=_words_before(loaded, asked),
        answer=asked.answer_tokens,
        probabilities=frozen_array(exact[layers - 1][:, 0]),
        whole=frozen_array(whole),
        layers=frozen_array(found),
    )


def _whole(loaded: LoadedModel, asked: Target) -> npt.NDArray[np.float64]:
    """What each of the answer's K tokens loses in probability without each of the S words, (K, S)."""
    blank = blank_id(loaded)
    trials = [Trial(asked)]
    for word in asked.words:
        ids = tuple(blank if place in word else token for place, token in enumerate(asked.ids))
        trials.append(Trial(replace(asked, ids=ids)))
    said = np.empty((len(trials), len(asked.answer_ids)))
    for number, logits in answer_logits(loaded, trials):
        logs = logits.log_softmax(-1).cpu().double().numpy()
        said[number] = np.exp(logs[np.arange(len(asked.answer_ids)), list(asked.answer_ids)])
    lost: npt.NDArray[np.float64] = (said[0] - said[1:]).T
    return lost


def _values(
    sweeper: Sweeper, starts: dict[int, npt.NDArray[np.float64]], progress: Step
) -> Work[dict[int, npt.NDArray[np.float64]]]:
    """The probabilities (K, S) of the answer's tokens with one layer's neurons at each of S starts, by layer."""
    walked = yield from sweeper.sweep(starts, _START, "prob", True, progress)
    found = {}
    for layer, slopes in walked.items():
        assert slopes.at_start is not None
        found[layer] = slopes.at_start[0].T
    return found


def _text(loaded: LoadedModel, asked: Target, word: tuple[int, ...]) -> str:
    """A word's tokens as text for people."""
    text: str = loaded.tokenizer.decode([asked.ids[place] for place in word], clean_up_tokenization_spaces=False)
    return text.strip()


def _words_before(loaded: LoadedModel, asked: Target) -> int:
    """How many words stand before the answer's slot."""
    place = asked.positions[0]
    if loaded.family.encoder:
        slot = slot_id(loaded.tokenizer, loaded.family)
        place = next((number for number, token in enumerate(asked.ids) if token == slot), len(asked.ids))
    elif loaded.family.kind == "causal":
        place += 1
    return sum(word[0] < place for word in asked.words)
