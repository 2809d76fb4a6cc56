"""What edits do to the fact in every language, to other facts and to plain text, beside the same on other neurons."""

from __future__ import annotations

import csv
import time
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import KnownError
from engine.types import ANSWER_SLOT, Neuron, Prompt, Work
from kn_studio import resources
from kn_studio.actions.edit_question import Question, askable, of_subject, other_facts
from kn_studio.actions.other_facts import Progress
from kn_studio.editing_state import (
    EditedAnswer,
    EditEffect,
    Flipped,
    Other,
    Perplexity,
    ReverseAnswer,
    SideEffect,
    Spoken,
)
from kn_studio.library import Library

if TYPE_CHECKING:
    from engine.editing.arms import Arms, ControlEdits
    from engine.editing.effect import Difference, Snapshot
    from engine.editing.stack import EditStack
    from engine.editing.types import Edit, EditLine
    from engine.model import LoadedModel
    from kn_studio.session.store import Store

OTHER_FACTS = 10
"""Facts of the same relation, and as many of others, that are asked before and after."""

LOCALITY_DRAWS = 3
"""Control draws under which other facts and plain texts are asked again."""

_INTERVAL_DRAWS = 2000


@dataclass
class _Course:
    """One measurement: the model under each arm, and how far the work is."""

    loaded: LoadedModel
    arms: Arms
    edits: tuple[Edit, ...]
    controls: tuple[ControlEdits, ...]
    progress: Progress

    @property
    def random(self) -> list[tuple[Edit, ...]]:
        """The arms of the random control: draw k of each edit together."""
        return [tuple(draw) for draw in zip(*(control.random for control in self.controls), strict=False)]

    @property
    def matched(self) -> list[tuple[Edit, ...]]:
        """The arms of the matched control."""
        return [tuple(draw) for draw in zip(*(control.matched for control in self.controls), strict=False)]

    def asked(
        self, edits: Sequence[Edit], prompts: Sequence[Prompt], text: str, *, whole: bool = False
    ) -> Work[Snapshot]:
        """The prompts under an arm; a unit of progress is a prompt under an arm."""
        yield self.progress.step(text)
        found = yield from self.progress.within(self.arms.asked(edits, prompts, whole=whole))
        self.progress.done += len(prompts)
        return found


def edit_effect(
    loaded: LoadedModel,
    stack: EditStack,
    lines: Sequence[EditLine],
    asking: Question,
    store: Store,
    library: Library,
    *,
    live: bool = False,
    seed: int = 42,
) -> Work[EditEffect]:
    """Measure these lines' edits (those that are enabled) against the clean model. The stack stays as it is.

    `live`: scalings are not made in the weights but of the activations at the answer's places. Raises `KnownError`
    without an edit in force, and where the model cannot be asked the fact in any language.
    """
    began = time.monotonic()
    edits = tuple(line.edit for line in lines if line.enabled)
    if not edits:
        raise KnownError("No edit is in force.", "Make one first.")
    if not asking.prompts:
        raise KnownError("The model cannot be asked this fact in any language.", "Choose another fact.")
    own = _own_prompts(asking)
    course, others = yield from _begun(loaded, stack, edits, asking, store, library, live=live, seed=seed)
    answers = yield from _answers(course, asking, own)
    sides, flipped = yield from _sides(course, others)
    texts = yield from _texts(course, tuple(asking.prompts))
    reverse = yield from _reversed(course, asking)
    yield course.progress.step("Done")
    return EditEffect(
        fact=asking.fact.uuid if asking.fact else "",
        edits=tuple(line for line in lines if line.enabled),
        answers=answers,
        sides=sides,
        flipped=flipped,
        perplexity=texts,
        reverse=reverse,
        left_out=dict(asking.left_out),
        fingerprint=loaded.info.fingerprint,
        seconds=round(time.monotonic() - began, 3),
        reason=_reason(course.controls, others, edits),
    )


def _begun(
    loaded: LoadedModel,
    stack: EditStack,
    edits: tuple[Edit, ...],
    asking: Question,
    store: Store,
    library: Library,
    *,
    live: bool,
    seed: int,
) -> Work[tuple[_Course, list[tuple[Other, list[Prompt]]]]]:
    """The measurement with its controls and all that is to be done counted, and the prompts about other facts."""
    from engine.editing.arms import LiveArms, WeightArms

    arms = LiveArms(loaded) if live else WeightArms(loaded, stack)
    controls = yield from _controls(loaded, stack, edits, asking, seed)
    taken = {prompt.fact for edit in edits for prompt in (*edit.prompts, *edit.unrelated)}
    others = yield from _others(loaded, store, library, asking, taken, seed)
    beside = sum(len(prompts) for _, prompts in others)
    draws = len(controls[0].random) + len(controls[0].matched)
    progress = Progress(len(_own_prompts(asking)) * (2 + draws) + beside * (2 + LOCALITY_DRAWS))
    return _Course(loaded, arms, edits, controls, progress), others


def _controls(
    loaded: LoadedModel, stack: EditStack, edits: Sequence[Edit], asking: Question, seed: int
) -> Work[tuple[ControlEdits, ...]]:
    """The same edits of other neurons, matched by what the clean model's neurons are at the fact's prompts."""
    from engine.editing.arms import control_edits
    from engine.editing.live import answer_activations
    from engine.types import finished

    prompts = [prompt for code, group in asking.prompts.items() if code in asking.used for prompt in group]
    prompts = prompts or [prompt for group in asking.prompts.values() for prompt in group]
    found = []
    for prompt in prompts:
        with stack.only(()):
            found.append(finished(answer_activations(loaded, [prompt]))[0])
        yield Progress(0).step("Choosing other neurons to compare with")
    return tuple(control_edits(edit, loaded.info.width, np.stack(found), seed) for edit in edits)


def _others(
    loaded: LoadedModel, store: Store, library: Library, asking: Question, taken: Collection[str], seed: int
) -> Work[list[tuple[Other, list[Prompt]]]]:
    """Prompts about other facts, one for each language: of the subject, of the relation, of other relations.

    Facts that are `taken` served to make the edit, and say nothing of what it does elsewhere.
    """
    if asking.fact is None:
        return []
    fact = asking.fact
    found: list[tuple[Other, list[Prompt]]] = [
        ("subject", of_subject(loaded, store, library, fact, tuple(asking.prompts)))
    ]
    sides: tuple[tuple[Other, bool], ...] = (("relation", True), ("elsewhere", False))
    for name, same in sides:
        facts = yield from other_facts(
            loaded, store, library, asking, OTHER_FACTS, same=same, taken=taken, seed=seed + 1
        )
        found.append((name, [group[0] for each in facts for group in each.measuring.values() if group]))
    return [(name, prompts) for name, prompts in found if prompts]


def _own_prompts(asking: Question) -> list[Prompt]:
    """The fact's prompts with its own answer, then with the new one where there is one."""
    own = [prompt for group in asking.prompts.values() for prompt in group]
    return own + [
        replace(prompt, answer=asking.new[prompt.language]) for prompt in own if prompt.language in asking.new
    ]


def _answers(course: _Course, asking: Question, prompts: Sequence[Prompt]) -> Work[tuple[EditedAnswer, ...]]:
    groups: dict[tuple[str, str, bool], list[int]] = {}
    for number, prompt in enumerate(prompts):
        groups.setdefault((prompt.language, prompt.answer, prompt.held_out), []).append(number)
    before = yield from _spoken(course, (), prompts, groups.values(), "Asking the model as it was")
    after = yield from _spoken(course, course.edits, prompts, groups.values(), "Asking the edited model")
    drawn = {}
    for name, arms in (("random", course.random), ("matched", course.matched)):
        rows = []
        for edits in arms:
            found = yield from course.asked(edits, prompts, "Asking with other neurons edited")
            rows.append([answer.probability for answer in found.answers])
        drawn[name] = np.array(rows).reshape(len(rows), len(prompts))
    return tuple(
        EditedAnswer(
            language, answer, asking.new.get(language) == answer, held_out, language in asking.used, len(numbers),
            before[place], after[place], *_spread(drawn["random"], numbers), *_spread(drawn["matched"], numbers),
        )
        for place, ((language, answer, held_out), numbers) in enumerate(groups.items())
    )  # fmt: skip


def _spoken(
    course: _Course, edits: Sequence[Edit], prompts: Sequence[Prompt], groups: Iterable[Sequence[int]], text: str
) -> Work[list[Spoken]]:
    """What is said at each group of prompts. Whole vocabularies are large: only what is taken from them is returned."""
    from engine.editing.effect import Snapshot
    from engine.editing.together import together

    found = yield from course.asked(edits, prompts, text, whole=True)
    said = []
    for numbers in groups:
        mine = Snapshot(
            tuple(prompts[number] for number in numbers),
            tuple(found.answers[number] for number in numbers),
            tuple(found.logs[number] for number in numbers),
        )
        probability = float(np.mean([answer.probability for answer in mine.answers]))
        said.append(Spoken(probability, *together(course.loaded, mine)))
    return said


def _spread(drawn: np.ndarray, numbers: Sequence[int]) -> tuple[float | None, float | None]:
    """Mean and sd over the draws of the mean over the prompts."""
    if not len(drawn):
        return None, None
    means = drawn[:, list(numbers)].mean(axis=1)
    return float(means.mean()), float(means.std(ddof=1)) if len(means) > 1 else 0.0


def _sides(
    course: _Course, others: Sequence[tuple[Other, list[Prompt]]]
) -> Work[tuple[tuple[SideEffect, ...], tuple[Flipped, ...]]]:
    """Other facts, asked again."""
    from engine.editing.effect import compare

    sides: list[SideEffect] = []
    flipped: list[Flipped] = []
    for name, prompts in others:
        text = "Asking other facts"
        before = yield from course.asked((), prompts, text, whole=True)
        after = yield from course.asked(course.edits, prompts, text, whole=True)
        changed = compare(before, after)
        drawn: list[tuple[Difference, ...]] = []
        for edits in course.random[:LOCALITY_DRAWS]:
            control = yield from course.asked(edits, prompts, text, whole=True)
            drawn.append(compare(before, control))
        sides += _by_language(name, changed, drawn)
        flipped += [
            Flipped(
                each.prompt.fact, each.prompt.text, each.prompt.relation, each.prompt.language,
                each.before.top[0].token, each.after.top[0].token,
            )
            for each in changed
            if not each.kept
        ]  # fmt: skip
    return tuple(sides), tuple(flipped)


def _by_language(name: Other, changed: Sequence[Difference], drawn: Sequence[Sequence[Difference]]) -> list[SideEffect]:
    from engine.statistics import bootstrap_mean

    sides = []
    for code in dict.fromkeys(each.prompt.language for each in changed):
        mine = [number for number, each in enumerate(changed) if each.prompt.language == code]
        mean = bootstrap_mean([changed[number].divergence for number in mine], draws=_INTERVAL_DRAWS)
        kept = float(np.mean([changed[number].kept for number in mine]))
        others = [draw[number] for draw in drawn for number in mine]
        control = (
            (float(np.mean([each.divergence for each in others])), float(np.mean([each.kept for each in others])))
            if others
            else (None, None)
        )
        sides.append(SideEffect(name, code, len(mine), mean.mean, mean.low, mean.high, kept, *control))
    return sides


def _texts(course: _Course, languages: Sequence[str]) -> Work[tuple[Perplexity, ...]]:
    """The perplexity of the shipped plain texts in those of the languages that have any."""
    found = []
    texts = plain_texts()
    for code in languages:
        if code not in texts or course.loaded.family.encoder:
            continue
        arms = ((), course.edits, *course.random[:LOCALITY_DRAWS])
        values = []
        for edits in arms:
            yield course.progress.step("Reading plain texts")
            work = course.arms.perplexity(edits, texts[code])
            if work is None:
                return ()
            values.append((yield from course.progress.within(work)))
        control = float(np.mean(values[2:])) if len(values) > 2 else None
        found.append(Perplexity(code, values[0], values[1], control))
    return tuple(found)


def plain_texts() -> dict[str, list[str]]:
    """A few plain sentences by language, about nothing that the facts speak of."""
    texts: dict[str, list[str]] = {}
    with resources.path("texts", "plain.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            texts.setdefault(row["language"], []).append(row["text"])
    return texts


def _reversed(course: _Course, asking: Question) -> Work[tuple[ReverseAnswer, ...]]:
    """The answer given, the subject asked: the first prompt of each language with its places swapped."""
    if asking.fact is None:
        return ()
    prompts = []
    for code, group in asking.prompts.items():
        label = asking.fact.labels[code]
        text = group[0].text
        if text.count(label.subject) != 1 or label.subject in label.object:
            continue
        told = text.replace(ANSWER_SLOT, label.object).replace(label.subject, ANSWER_SLOT)
        prompt = replace(group[0], text=told, answer=label.subject)
        if told.count(ANSWER_SLOT) == 1 and askable(course.loaded, prompt):
            prompts.append(prompt)
    if not prompts:
        return ()
    before = yield from course.asked((), prompts, "Asking the other way round")
    after = yield from course.asked(course.edits, prompts, "Asking the other way round")
    return tuple(
        ReverseAnswer(prompt.language, prompt.text, one.probability, other.probability)
        for prompt, one, other in zip(prompts, before.answers, after.answers, strict=True)
    )


def _reason(
    controls: Sequence[ControlEdits], others: Sequence[tuple[Other, list[Prompt]]], edits: Sequence[Edit]
) -> str:
    said = [control.reason for control in controls]
    if any(edit.kind == "fitted" for edit in edits):
        said.append("The control of a fitted rewrite writes the same changes through other neurons.")
    if not others:
        said.append("There is no other fact to ask, so nothing is known of side effects.")
    return " ".join(dict.fromkeys(filter(None, said)))


def chosen_neurons(edits: Sequence[Edit]) -> tuple[Neuron, ...]:
    """All neurons of some edits, each once."""
    return tuple(dict.fromkeys(neuron for edit in edits for neuron in edit.neurons))
