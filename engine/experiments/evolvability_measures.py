"""What a training is asked to learn and must not forget, and the columns of its rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import PromptError
from engine.experiments.ablation import Patch, text_losses
from engine.experiments.base import Item, Material
from engine.targets import Target, target
from engine.tuning.changes import Overlap
from engine.tuning.training import Curve, Readings, read
from engine.types import Prompt, Step, Work, frozen_array

if TYPE_CHECKING:
    from engine.model import LoadedModel
    from engine.tuning.free import Free

NEW, PARAPHRASE, OLD, TEXT, CHANGES = "new", "paraphrase", "old", "text", "changes"

Values = dict[str, float | None]

NOTHING = Readings(frozen_array([], "float64"), frozen_array([], "float64"))

_TRIES = 8
"""So many answers are tried for a fact, at most."""

_SHARE_OF_BEST = 0.9


@dataclass(frozen=True)
class Learnt:
    """A fact that is to be learnt in one language: prompts with the new answer, to train on and never seen."""

    item: Item
    answer: str
    trained: tuple[Target, ...]
    paraphrases: tuple[Target, ...]


@dataclass(frozen=True)
class Course:
    """All that the arms of one batch, language and seed share: what is learnt, what must stay, what was said before.

    `before` are the readings of `asked` by the model as it is; `texts` are sentences as token ids, `losses` their mean
    −log p before, in nats a token.
    """

    facts: tuple[Learnt, ...]
    old: tuple[tuple[Item, Target], ...]
    texts: tuple[tuple[int, ...], ...]
    before: Readings
    losses: tuple[float, ...]

    @property
    def trained(self) -> tuple[Target, ...]:
        """The prompts that are trained on, fact after fact."""
        return tuple(each for fact in self.facts for each in fact.trained)

    @property
    def asked(self) -> tuple[Target, ...]:
        """The prompts that are trained on, the paraphrases, and those of old facts."""
        others = (each for fact in self.facts for each in fact.paraphrases)
        return (*self.trained, *others, *(asked for _, asked in self.old))


@dataclass(frozen=True)
class After:
    """What a model says after a training."""

    readings: Readings
    losses: tuple[float, ...]
    curve: Curve | None


def learnt(
    loaded: LoadedModel, material: Material, items: Sequence[tuple[Item, Sequence[Prompt], Sequence[Prompt]]],
    language: str, chance: np.random.Generator, *, made_up: bool,
) -> Work[tuple[Learnt, ...]]:  # fmt: skip
    """A new answer for each fact, with its prompts to train on and its paraphrases.

    If `made_up`, it is drawn from the answers of the fact's relation, so that it is of the same kind, and it is no
    right one; else it is the right one of a fact that the model does not know. The model can write it and does not
    prefer it already: it is not the likeliest at its places in any prompt that is trained on. Facts for which that
    cannot be had, by a few draws where one is made up, are left out.
    """
    found: list[Learnt] = []
    for item, train, test in items:
        own = [] if item.known[language] else [item.fact.labels[language].object.strip()]
        for answer in _others(material, item, language, chance)[:_TRIES] if made_up else own:
            try:
                made = Learnt(item, answer, *(tuple(target(loaded, replace(prompt, answer=answer)) for prompt in side)
                                              for side in (train, test)))  # fmt: skip
            except PromptError:
                continue
            said = yield from read(loaded, made.trained)
            if said.ranks.min() > 1:
                found.append(made)
                break
    return tuple(found)


def _others(material: Material, item: Item, language: str, chance: np.random.Generator) -> list[str]:
    """Answers of the fact's relation that are not right, in a random order."""
    own = item.fact.labels[language].object
    right = {text.strip().casefold() for text in (own, *item.others.get(language, ()))}
    texts = sorted(
        text
        for text in dict.fromkeys(each.strip() for each in material.candidates.get((item.fact.relation, language), ()))
        if text and text.casefold() not in right
    )
    return [texts[place] for place in chance.permutation(len(texts))]


def known_facts(
    loaded: LoadedModel, material: Material, batch: Sequence[Item], language: str, count: int,
    chance: np.random.Generator,
) -> tuple[tuple[Item, Target], ...]:  # fmt: skip
    """Facts that the model knows and that are not trained, each with one prompt, drawn from all that are at hand."""
    inside = {item.fact.uuid for item in batch}
    found: list[tuple[Item, Target]] = []
    for place in chance.permutation(len(material.pool)):
        item = material.pool[place]
        if len(found) == count:
            break
        if item.fact.uuid not in inside and item.known[language]:
            prompts = item.prompts[language].held_out or item.prompts[language].locating
            found.append((item, target(loaded, prompts[0])))
    return tuple(found)


def text_ids(loaded: LoadedModel, texts: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """Sentences as token ids; those of one token and those of an encoder-decoder are left out."""
    if loaded.family.encoder:
        return ()
    ids = (tuple(loaded.tokenizer(text, verbose=False)["input_ids"])[: loaded.context] for text in texts)
    return tuple(each for each in ids if len(each) > 1)


def losses(loaded: LoadedModel, texts: Sequence[tuple[int, ...]], free: Free | None = None) -> Work[tuple[float, ...]]:
    """Each text's mean −log p of a token, in nats, with free numbers in force or by the model as it is."""
    found: list[float] = []
    for ids in texts:
        yield Step(0, 0, "Reading plain texts")
        if free is None:
            found += [loss for batch in text_losses(loaded, ids, [Patch((), 1.0)]) for _, loss in batch]
        else:
            with free.in_force():
                found += [loss for batch in text_losses(loaded, ids, [Patch((), 1.0)]) for _, loss in batch]
    return tuple(found)


def fact_rows(course: Course, after: After) -> list[tuple[Item, str, Values]]:
    """(fact, operation, columns) of every fact that is learnt or must stay."""
    rows: list[tuple[Item, str, Values]] = []
    place, test = 0, len(course.trained)
    for fact in course.facts:
        own = slice(place, place + len(fact.trained))
        values = _said(course, after, own)
        if after.curve is not None:
            values |= _curve(after.curve, own)
        rows.append((fact.item, NEW, values))
        place = own.stop
        if fact.paraphrases:
            held = slice(test, test + len(fact.paraphrases))
            rows.append((fact.item, PARAPHRASE, _said(course, after, held)))
            test = held.stop
    for number, (item, _) in enumerate(course.old):
        own = slice(test + number, test + number + 1)
        first = course.before.ranks[own.start] == 1
        kept = float(after.readings.ranks[own.start] == 1) if first else None
        rows.append((item, OLD, _said(course, after, own) | {"kept": kept}))
    return rows


def text_values(course: Course, after: After) -> Values:
    """The perplexity's columns."""
    now, then = np.array(after.losses), np.array(course.losses)
    return {"log_perplexity": float(now.mean()), "log_perplexity_rise": float((now - then).mean())}


def change_values(found: Overlap) -> Values:
    """The overlap's columns."""
    return {
        "share": found.share, "expected": found.expected, "above_expected": found.share - found.expected,
        "jaccard": found.jaccard, "enrichment": found.enrichment,
    }  # fmt: skip


def _said(course: Course, after: After, own: slice) -> Values:
    logs, ranks = after.readings.log_probabilities[own], after.readings.ranks[own]
    return {
        "accuracy": float((ranks == 1).mean()),
        "probability": float(np.exp(logs).mean()),
        "log_p": float(logs.mean()),
        "delta_log_p": float((logs - course.before.log_probabilities[own]).mean()),
    }


def _curve(curve: Curve, own: slice) -> Values:
    """P on the way, and the steps that the fact took: to 90 % of its best P, and until its answer came first."""
    course = np.exp(curve.log_probabilities[:, own]).mean(1)
    first = (curve.ranks[:, own] == 1).all(1)
    steps = len(course) - 1
    values: Values = {
        "steps_90": float(np.argmax(course >= _SHARE_OF_BEST * course.max())) if np.isfinite(course).all() else None,
        "steps_first": float(np.argmax(first)) if first.any() else float(steps + 1),
        "finished": float(curve.finished),
    }
    return values | {f"curve_{step:04}": float(value) for step, value in enumerate(course)}
