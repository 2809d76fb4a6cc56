"""Locate neurons: score prompts, keep each result at once, choose neurons, measure what they do.

A run can be stopped or killed between any two steps and goes on from its first missing prompt; what is left behind
then is the same, row by row, as of an uninterrupted run.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from engine import faults
from engine.errors import KnownError, ModelError, SessionError
from engine.selection import select
from engine.types import Landed, Prompt, Scores, Selection, Step, Work, frozen_array, relayed
from kn_studio.actions.context import Host
from kn_studio.actions.plan import make_plan, settings
from kn_studio.actions.workers import Brought, Crew, Numbers, tasks_for
from kn_studio.clean_templates import recorded, templates_of
from kn_studio.intents import LocateNeurons
from kn_studio.library import Library
from kn_studio.session.records import Choice, Run, RunSpec, RunStatus
from kn_studio.session.store import Store

if TYPE_CHECKING:
    from engine.methods.base import Method, Params
    from engine.model import LoadedModel

KIND = "locate"

_PATIENCE = 0.1
"""Seconds that a run with nothing left to do waits for its workers before it listens for a stop again."""

T = TypeVar("T")


@dataclass(frozen=True)
class _Group:
    """The prompts of one fact in one language; `numbers` are places in the run's locating prompts."""

    fact: str
    language: str
    numbers: tuple[int, ...]
    locating: tuple[Prompt, ...]
    measuring: tuple[Prompt, ...]


def locate(
    host: Host, store: Store, library: Library, intent: LocateNeurons, choice: Choice | None = None
) -> Work[Run]:
    """Score every locating prompt, choose neurons by `choice` (the defaults where None), and measure their effect.

    Yields `Landed` with "run" once the run stands in the session, "doubt" where the model does not know a fact
    (`extra` has fact, language and text), "prompt" for each prompt committed and "effect" for each effect. Raises
    `KnownError` before anything is written for what cannot be asked.
    """
    from engine.methods import method as find_method

    loaded = host.require()
    method = find_method(intent.method)
    params = settings(method, dict(intent.params), intent.seed)
    reason = method.fits(loaded)
    if reason is not None:
        raise ModelError(f"{method.title} cannot be used with this model: {reason}", "Choose another method.")
    plan = make_plan(loaded, store, library.worded(templates_of(intent.params)), intent)
    info = loaded.info
    spec = RunSpec(
        kind=KIND,
        method=method.key,
        params=with_preset(params, intent.params),
        seed=intent.seed,
        fingerprint=info.fingerprint,
        model=info.id,
        prompts=plan.locating,
        measuring=plan.measuring,
        choice=choice or Choice(),
        left_out=plan.left_out,
        edits=host.edits(),
        chat_template=info.chat_template,
        dtype=info.dtype,
    )
    store.add_model(info)
    store.add_facts(plan.facts)
    return (yield from _carried_out(loaded, store, store.begin_run(spec)))


def with_preset(params: Params, asked: Mapping[str, Any]) -> dict[str, Any]:
    """The settings in force, with the name of the preset that was asked for, and whether templates were clean."""
    named = {"preset": asked["preset"]} if asked.get("preset") else {}
    return params.in_force() | named | recorded(templates_of(asked))


def resume(host: Host, store: Store, run: int) -> Work[Run]:
    """Go on with a run from its first missing prompt; one that is done is returned as it is.

    Raises `ModelError` where another model, or the same one with other weights, is loaded.
    """
    loaded = host.require()
    found = store.run(run)
    if found.status == "done":
        return found
    if loaded.info.id == found.spec.model and loaded.info.chat_template != found.spec.chat_template:
        how = "with" if found.spec.chat_template else "without"
        raise ModelError(f"Run {run} was made {how} the chat template.", "Ask the model so, then resume the run.")
    if loaded.info.id == found.spec.model and loaded.info.dtype != found.spec.dtype:
        raise ModelError(
            f"Run {run} was made in {found.spec.dtype}, and the model is loaded in {loaded.info.dtype}.",
            f"Load it in {found.spec.dtype}, then resume the run.",
        )
    if found.spec.fingerprint != loaded.info.fingerprint:
        raise ModelError(
            f"Run {run} was made with another model ({found.spec.model}).", "Load that model, then resume the run."
        )
    store.add_model(loaded.info)
    store.resume_run(run)
    return (yield from _carried_out(loaded, store, run))


def _carried_out(loaded: LoadedModel, store: Store, run: int) -> Work[Run]:
    """Do what is missing of a run; its status is written on every way out."""
    status: RunStatus = "failed"
    message = ""
    try:
        yield Landed("run", run)
        message = yield from faults.told(_doubts(loaded, store, run), lambda: loaded)
        yield from faults.told(_work(loaded, store, run), lambda: loaded)
        status = "done"
    except (GeneratorExit, KeyboardInterrupt):
        status = "stopped"
        raise
    except KnownError as error:
        message = str(error)
        raise
    except Exception as error:
        message = f"{type(error).__name__}: {error}"
        raise
    finally:
        if status == "done":
            store.end_run(run, status, message)
        else:
            # The fault on its way out says more than one about the status; an unfinished run shows as interrupted.
            with suppress(SessionError):
                store.end_run(run, status, message)
    return store.run(run)


def _work(loaded: LoadedModel, store: Store, run: int) -> Work[None]:
    """Score what is missing, and measure each group as soon as it and all before it are there.

    So neurons and effects stand in the file in the order of the groups, however many prompts are scored at once.
    """
    from engine.methods import method as find_method
    from engine.methods.base import score_batch

    spec = store.run(run).spec
    method = find_method(spec.method)
    params = settings(method, dict(spec.params), spec.seed)
    landed = set(store.landed(run))
    batches = _batches(loaded, method, {n: prompt for n, prompt in enumerate(spec.prompts) if n not in landed})
    with Crew(tasks_for(loaded, method.key, params, len(batches) - 1), spec.prompts) as crew:
        groups = deque(_groups(spec))
        course = _Course(loaded, store, run, spec, groups, _measured(store, run, groups), landed, deque(batches), crew)
        megabytes = _memory_needed(loaded, spec, params, max(map(len, batches), default=1))
        yield course.step(Step(0, 0), 0, f"Up to {megabytes} MB beside the model")
        yield from course.measured()
        while course.waiting or crew.busy:
            if course.waiting:
                numbers = course.waiting.popleft()
                scoring = score_batch(method, loaded, [spec.prompts[number] for number in numbers], params)
                number, total, more = numbers[0] + 1, len(spec.prompts), len(numbers) - 1
                scores = yield from course.attended(
                    scoring,
                    len(numbers),
                    f"Prompt {number} of {total} and {more} more" if more else f"Prompt {number} of {total}",
                )
                yield from course.kept([Brought(numbers, tuple(scores))])
            else:
                yield course.step(Step(0, 0), 0, "Waiting for the other devices")
                yield from course.received(_PATIENCE)
            yield from course.measured()


@dataclass
class _Course:
    """How far a run is: `groups` are to be measured but for those `done`, batches of `waiting` to be scored."""

    loaded: LoadedModel
    store: Store
    run: int
    spec: RunSpec
    groups: deque[_Group]
    done: set[tuple[str, str]]
    landed: set[int]
    waiting: deque[Numbers]
    crew: Crew
    shown: int = 0

    def step(self, said: Step, prompts: int, text: str) -> Step:
        """A step of work on so many prompts, counted in layers of the whole run; it never goes back."""
        layers = self.loaded.info.layers
        self.shown = max(self.shown, len(self.landed) * layers + said.done * prompts)
        return Step(self.shown, len(self.spec.prompts) * layers, text)

    def attended(self, work: Work[T], prompts: int, text: str) -> Work[T]:
        """Pass work on with its steps counted; between them whatever the crew brings is kept."""

        def told(said: Step) -> Iterator[Step | Landed]:
            yield self.step(said, prompts, text)
            yield from self.received()

        return (yield from _told(work, told))

    def received(self, seconds: float = 0.0) -> Iterator[Landed]:
        """Keep what the crew brings within so many seconds, and set it to work again."""
        yield from self.kept(self.crew.receive(self.waiting, seconds))

    def kept(self, brought: Sequence[Brought]) -> Iterator[Landed]:
        """Commit scores prompt by prompt, and tell of them when all are safe."""
        numbers = []
        for each in brought:
            for number, scores in zip(each.numbers, each.scores, strict=True):
                self.store.land(self.run, number, _as_kept(scores, self.loaded))
                self.landed.add(number)
                numbers.append(number)
        for number in numbers:
            yield Landed("prompt", self.run, number)

    def measured(self) -> Work[None]:
        """Measure the next groups in their order, as far as their scores are there."""
        while self.groups and self.landed.issuperset(self.groups[0].numbers):
            group = self.groups.popleft()
            if (group.language, group.fact) not in self.done:
                yield from self._measure(group)

    def _measure(self, group: _Group) -> Work[None]:
        """Choose the group's neurons from the scores as they are in the file, and measure what they do."""
        from engine.intervention import effect

        choice = self.spec.choice
        maps = [self.store.scores(self.run, number).values for number in group.numbers]
        selection = choose(maps, choice, group.language)
        threshold = choice.threshold(group.language)
        self.store.set_selection(self.run, group.fact, group.language, selection, threshold, choice.share, choice.top_k)
        if not selection.neurons or not group.measuring:
            return
        neurons = [item.neuron for item in selection.neurons]
        held_out = all(prompt.held_out for prompt in group.measuring)
        measuring = effect(self.loaded, group.measuring, neurons, held_out=held_out, seed=self.spec.seed)
        found = yield from self.attended(measuring, 0, f"Measuring the effect in {group.language}")
        self.store.add_effect(self.run, group.language, group.fact, found)
        yield Landed("effect", self.run, extra={"language": group.language, "fact": group.fact})


def _measured(store: Store, run: int, groups: Iterable[_Group]) -> set[tuple[str, str]]:
    """Language and fact of the groups of which nothing is missing, although there may have been nothing to measure."""
    mute = {(group.language, group.fact) for group in groups if not group.measuring}
    chosen = ((each.language, each.fact, each.selection) for each in store.selections(run))
    without = {(language, fact) for language, fact, found in chosen if not found.neurons or (language, fact) in mute}
    return without | {(language, fact) for language, fact, _ in store.effects(run)}


def _batches(loaded: LoadedModel, method: Method, prompts: Mapping[int, Prompt]) -> list[Numbers]:
    """The prompts by number, those together that the method scores as one."""
    from engine.methods.base import BatchMethod
    from engine.methods.path_scores import batches_of

    return batches_of(loaded, prompts) if isinstance(method, BatchMethod) else [(number,) for number in prompts]


def _memory_needed(loaded: LoadedModel, spec: RunSpec, params: Params, together: int) -> int:
    """Megabytes that the longest prompt will take, with as many others as are scored with it."""
    from engine.estimate import run_bytes
    from engine.targets import target

    given = params.in_force()
    longest = max((target(loaded, prompt) for prompt in spec.prompts), key=lambda asked: len(asked.ids))
    needed = run_bytes(loaded, longest, given.get("baseline", "zero"), given.get("steps") or 1)
    # What is kept of a batch of prompts, and what it is walked in, is within the budget each.
    needed = max(needed, min(together * needed, 2 * loaded.budget))
    return max(1, needed >> 20)


def choose(scores: Sequence[np.ndarray], choice: Choice, language: str) -> Selection:
    """The neurons that a choice takes from the maps (layers, width) of one fact's prompts in a language."""
    threshold = choice.threshold(language)
    return select(np.stack(scores), threshold=threshold or 0.0, share=choice.share, top_k=choice.top_k)


def _doubts(loaded: LoadedModel, store: Store, run: int) -> Work[str]:
    """Ask before locating whether the model knows the facts, say where it does not, and go on all the same."""
    from engine.knowledge import doubt, knowledge

    sentences = []
    groups = list(_groups(store.run(run).spec))
    for group in groups:
        asking = knowledge(loaded, group.locating)
        rows = yield from _told(asking, lambda _: (Step(0, 0, "Asking the model"),))
        sentence = doubt(rows)
        if sentence:
            where = {"fact": group.fact, "language": group.language, "text": sentence}
            yield Landed("doubt", run, extra=where)
            sentences.append(f"{group.language}: {sentence}")
    if len(groups) <= 3:
        return " ".join(sentences)
    return f"The model does not know {len(sentences)} of {len(groups)} facts, counted by language." if sentences else ""


def _groups(spec: RunSpec) -> Iterator[_Group]:
    """The run's prompts by fact and language, in their order."""
    numbered = enumerate(spec.prompts)
    for (fact, language), members in groupby(numbered, key=lambda item: (item[1].fact, item[1].language)):
        numbers, locating = zip(*members, strict=True)
        measuring = tuple(p for p in spec.measuring if (p.fact, p.language) == (fact, language))
        yield _Group(fact, language, numbers, locating, measuring)


def _told(work: Work[T], told: Callable[[Step], Iterable[Step | Landed]]) -> Work[T]:
    """Pass a piece of work on, with something else in place of each of its steps."""
    return relayed(work, lambda said: told(said) if isinstance(said, Step) else (said,))


def _as_kept(scores: Scores, loaded: LoadedModel) -> Scores:
    """The maps in the precision of the model, which is what the file keeps and everything is chosen from."""
    dtype = np.float64 if loaded.info.dtype == "float64" else np.float32
    values, activations = (frozen_array(array, dtype) for array in (scores.values, scores.activations))
    return replace(scores, values=values, activations=activations)
