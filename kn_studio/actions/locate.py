"""Locate neurons: score prompt by prompt, keep each result at once, choose neurons, measure what they do.

A run can be stopped or killed between any two steps and goes on from its first missing prompt; what is left behind
then is the same, row by row, as of an uninterrupted run.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from engine.errors import KnownError, ModelError, SessionError
from engine.selection import select
from engine.types import Landed, Prompt, Scores, Selection, Step, Work, frozen_array
from kn_studio.actions.context import Host
from kn_studio.actions.plan import make_plan, settings
from kn_studio.intents import LocateNeurons
from kn_studio.library import Library
from kn_studio.session.records import Choice, Run, RunSpec, RunStatus
from kn_studio.session.store import Store

if TYPE_CHECKING:
    from engine.methods.base import Params
    from engine.model import LoadedModel

KIND = "locate"

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
    plan = make_plan(loaded, store, library, intent)
    info = loaded.info
    spec = RunSpec(
        kind=KIND,
        method=method.key,
        params=params.in_force(),
        seed=intent.seed,
        fingerprint=info.fingerprint,
        model=info.id,
        prompts=plan.locating,
        measuring=plan.measuring,
        choice=choice or Choice(),
        left_out=plan.left_out,
    )
    store.add_model(info)
    store.add_facts(plan.facts)
    return (yield from _carried_out(loaded, store, store.begin_run(spec)))


def resume(host: Host, store: Store, run: int) -> Work[Run]:
    """Go on with a run from its first missing prompt; one that is done is returned as it is.

    Raises `ModelError` where another model, or the same one with other weights, is loaded.
    """
    loaded = host.require()
    found = store.run(run)
    if found.status == "done":
        return found
    if found.spec.fingerprint != loaded.info.fingerprint:
        raise ModelError(
            f"Run {run} was made with another model ({found.spec.model}).", "Load that model, then resume the run."
        )
    store.resume_run(run)
    return (yield from _carried_out(loaded, store, run))


def _carried_out(loaded: LoadedModel, store: Store, run: int) -> Work[Run]:
    """Do what is missing of a run; its status is written on every way out."""
    status: RunStatus = "failed"
    message = ""
    try:
        yield Landed("run", run)
        message = yield from _doubts(loaded, store, run)
        yield from _work(loaded, store, run)
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
    from engine.methods import method as find_method

    spec = store.run(run).spec
    method = find_method(spec.method)
    params = settings(method, dict(spec.params), spec.seed)
    layers, total = loaded.info.layers, len(spec.prompts)
    landed = set(store.landed(run))
    measured = {(language, fact) for language, fact, _ in store.effects(run)}
    yield Step(len(landed) * layers, total * layers, _memory_needed(loaded, spec, params))
    for group in _groups(spec):
        for number, prompt in zip(group.numbers, group.locating, strict=True):
            if number in landed:
                continue
            text = f"Prompt {number + 1} of {total}"
            scoring = method.score(loaded, prompt, params)
            scores = yield from _counted(scoring, number * layers, total * layers, text)
            store.land(run, number, _as_kept(scores, loaded))
            yield Landed("prompt", run, number)
        if (group.language, group.fact) not in measured:
            yield from _measure(loaded, store, run, spec, group)


def _memory_needed(loaded: LoadedModel, spec: RunSpec, params: Params) -> str:
    """What the longest prompt will take, said before the run begins."""
    from engine.estimate import run_bytes
    from engine.targets import target

    given = params.in_force()
    longest = max((target(loaded, prompt) for prompt in spec.prompts), key=lambda asked: len(asked.ids))
    needed = run_bytes(loaded, longest, given.get("baseline", "zero"), given.get("steps") or 1)
    return f"Up to {max(1, needed >> 20)} MB beside the model"


def _measure(loaded: LoadedModel, store: Store, run: int, spec: RunSpec, group: _Group) -> Work[None]:
    """Choose the group's neurons from the scores as they are in the file, and measure what they do."""
    from engine.intervention import effect

    choice = spec.choice
    threshold = choice.threshold(group.language)
    selection = choose([store.scores(run, number).values for number in group.numbers], choice, group.language)
    store.set_selection(run, group.fact, group.language, selection, threshold, choice.share, choice.top_k)
    if not selection.neurons or not group.measuring:
        return
    done, total = (group.numbers[-1] + 1) * loaded.info.layers, len(spec.prompts) * loaded.info.layers
    neurons = [item.neuron for item in selection.neurons]
    measuring = effect(
        loaded, group.measuring, neurons, held_out=all(p.held_out for p in group.measuring), seed=spec.seed
    )
    found = yield from _counted(measuring, done, total, f"Measuring the effect in {group.language}", still=True)
    store.add_effect(run, group.language, group.fact, found)
    yield Landed("effect", run, extra={"language": group.language, "fact": group.fact})


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
        rows = yield from _counted(asking, 0, 0, "Asking the model", still=True)
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


def _counted(work: Work[T], done: int, total: int, text: str, *, still: bool = False) -> Work[T]:
    """Pass a piece of work on with its steps counted within the whole; `still` keeps the count where it is."""
    try:
        while True:
            try:
                said = next(work)
            except StopIteration as end:
                result: T = end.value
                return result
            yield Step(done if still else done + said.done, total, text) if isinstance(said, Step) else said
    finally:
        work.close()


def _as_kept(scores: Scores, loaded: LoadedModel) -> Scores:
    """The maps in the precision of the model, which is what the file keeps and everything is chosen from."""
    dtype = np.float64 if loaded.info.dtype == "float64" else np.float32
    values, activations = (frozen_array(array, dtype) for array in (scores.values, scores.activations))
    return replace(scores, values=values, activations=activations)
