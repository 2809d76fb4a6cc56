"""Look for degenerate neurons among those that a run located for its fact in a language."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from engine.degeneracy.types import Search, Thresholds, TopologySettings
from engine.errors import KnownError, ModelError, PromptError
from engine.types import FloatArray, Landed, Neuron, Prompt, Step, Work, relayed
from kn_studio.actions.context import Host
from kn_studio.actions.locate import choose
from kn_studio.actions.other_facts import Locator
from kn_studio.actions.plan import find_fact, settings
from kn_studio.actions.served import served_by
from kn_studio.clean_templates import templates_of
from kn_studio.degeneracy_intents import SearchGroups, SearchRelationGroups
from kn_studio.degeneracy_state import Degeneracy
from kn_studio.library import Library
from kn_studio.session.group_records import group_records
from kn_studio.session.records import Choice, Run

if TYPE_CHECKING:
    from engine.model import LoadedModel
    from kn_studio.session.store import Store

T = TypeVar("T")

METHODS = ("pairs", "sets", "topology")

_SEARCHED = 0.8
"""The share of the whole that the search itself counts for; what follows asks other facts."""

_OWN_SETTINGS: Mapping[str, tuple[str, ...]] = {
    "pairs": ("controls",),
    "sets": ("controls", "largest", "beam"),
    "topology": tuple(each.name for each in fields(TopologySettings) if each.name != "thresholds"),
}


@dataclass(frozen=True)
class Asking:
    """How a search goes: the method, its limits and its own settings by name. Checked by `of`."""

    method: str
    candidates: int
    budget: int | None
    thresholds: Thresholds
    settings: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, intent: SearchGroups | SearchRelationGroups) -> Asking:
        """What an intent asks for. Raises `KnownError` for what makes no sense."""
        t_low, t_high = intent.thresholds
        own = dict(intent.settings)
        if intent.method not in METHODS:
            raise KnownError(f"There is no way '{intent.method}' to search.", f"Choose one of: {', '.join(METHODS)}.")
        if not 0 <= t_low <= t_high <= 1:
            raise KnownError(
                f"T_low {t_low:g} and T_high {t_high:g} do not fit together.",
                "Both are shares from 0 to 1, and T_low is at most T_high.",
            )
        if intent.candidates < 2:
            raise KnownError("A group needs two neurons, so fewer than 2 candidates cannot be searched.", "Take more.")
        if intent.budget is not None and intent.budget < 1:
            raise KnownError("Within a budget of no sets nothing can be tested.", "Give a larger one.")
        for name in own:
            if name not in _OWN_SETTINGS[intent.method]:
                known = ", ".join(_OWN_SETTINGS[intent.method])
                raise KnownError(f"A search by {intent.method} has no setting '{name}'.", f"It has: {known}.")
        return cls(intent.method, intent.candidates, intent.budget, Thresholds(t_low, t_high), own)

    def work(
        self,
        loaded: LoadedModel,
        prompts: Sequence[Prompt],
        neurons: Sequence[Neuron],
        held_out: Sequence[Prompt] = (),
        *,
        activations: FloatArray | None = None,
        seed: int = 42,
    ) -> Work[Search]:
        """The search, not yet begun; `neurons` strongest first, `activations` (prompts, layers, width)."""
        common: dict[str, Any] = {"candidates": self.candidates, "held_out_prompts": held_out, "seed": seed}
        if self.budget is not None:
            common["budget"] = self.budget
        if self.method == "topology":
            from engine.degeneracy.topology import search_topology

            how = TopologySettings(**self.settings, thresholds=self.thresholds)
            return (yield from search_topology(loaded, prompts, neurons, how, **common))
        from engine.degeneracy.minimal_sets import search_sets
        from engine.degeneracy.pairs import search_pairs

        search = search_pairs if self.method == "pairs" else search_sets
        common |= {"thresholds": self.thresholds, "activations": activations, **self.settings}
        return (yield from search(loaded, prompts, neurons, **common))


@dataclass(frozen=True)
class Located:
    """What a run located for a fact in a language: neurons strongest first, the prompts that they were located on with
    their activations (prompts, layers, width), and the held-out ones.
    """

    fact: str
    language: str
    neurons: tuple[Neuron, ...]
    prompts: tuple[Prompt, ...]
    activations: FloatArray
    held_out: tuple[Prompt, ...]


def search_groups(
    host: Host, store: Store, library: Library, intent: SearchGroups, choice: Choice, fact: str = ""
) -> Work[Degeneracy]:
    """Search the neurons of a run's fact (its first where none is named), and ask other facts about those found.

    Yields `Landed` with "search" once it stands in the session; a session that is only read keeps nothing. Raises
    `KnownError` for an intent that makes no sense, `PromptError` where no neuron is located in the language,
    `ModelError` for another model than the run's.
    """
    began = time.monotonic()
    asking = Asking.of(intent)
    loaded = host.require()
    run = store.run(intent.run)
    if run.spec.fingerprint != loaded.info.fingerprint:
        raise ModelError(
            f"Run {run.id} was made with another model ({run.spec.model}).", "Load that model, then search again."
        )
    yield Step(0, 0, "Reading the run")
    mine = read_located(store, run, intent.language, choice, fact)
    searching = asking.work(
        loaded, mine.prompts, mine.neurons, mine.held_out, activations=mine.activations, seed=run.spec.seed
    )
    search = yield from part(searching, 0.0, _SEARCHED)
    found = Degeneracy(
        id=0,
        run=run.id,
        fact=mine.fact,
        language=mine.language,
        method=asking.method,
        search=search,
        fingerprint=loaded.info.fingerprint,
        model=loaded.info.id,
        made=datetime.now(UTC).isoformat(timespec="seconds"),
    )
    serving = _served(loaded, store, library, run, choice, found)
    found = replace(found, served=(yield from part(serving, _SEARCHED, 1.0)))
    found = replace(found, seconds=round(time.monotonic() - began, 3))
    if not store.readonly:
        found = replace(found, id=store.degeneracy.add(found))
        yield Landed("search", run.id, extra={"search": found.id})
    return found


def read_located(store: Store, run: Run, language: str, choice: Choice, fact: str = "") -> Located:
    """The neurons that a run's scores give for a fact in a language ("" = its first).

    Raises `PromptError` where the run has nothing in the language, or no neuron passes.
    """
    uuid = fact or next((prompt.fact for prompt in run.spec.prompts), "")
    spoken = tuple(dict.fromkeys(p.language for p in run.spec.prompts if p.fact == uuid))
    wanted = language or next(iter(spoken), "")
    landed = [n for n in store.landed(run.id) if _is(run.spec.prompts[n], uuid, wanted)]
    if not landed:
        named = f" in the language '{wanted}'" if wanted else ""
        raise PromptError(f"Nothing is located{named} in run {run.id}.", "Locate the fact in it first.")
    scores = [store.scores(run.id, number) for number in landed]
    chosen = choose([each.values for each in scores], choice, wanted)
    if not chosen.neurons:
        raise PromptError(f"No neuron is located in the language '{wanted}'.", "Lower the threshold, or the share.")
    return Located(
        uuid,
        wanted,
        tuple(item.neuron for item in chosen.neurons),
        tuple(run.spec.prompts[number] for number in landed),
        np.stack([each.activations for each in scores]).astype(np.float64),
        tuple(prompt for prompt in run.spec.measuring if _is(prompt, uuid, wanted) and prompt.held_out),
    )


def show_search(store: Store, number: int) -> Work[Degeneracy]:
    """Read a kept search. Raises `SessionError` for a number that is not there."""
    yield Step(0, 1, "Reading the search")
    return store.degeneracy.get(number)


def part(work: Work[T], begin: float, end: float) -> Work[T]:
    """Pass work on as the stretch of a whole from one share of it to another; its place never goes back.

    A search counts each of its phases from the start, and how many there will be it cannot tell: every phase takes
    half of what is left.
    """
    whole = 1000
    start, before = begin, 0.0

    def placed(said: Step | Landed) -> Iterable[Step | Landed]:
        nonlocal start, before
        if not isinstance(said, Step):
            return (said,)
        share = min(1.0, said.done / said.total) if said.total else before
        start += (end - start) / 2 * before if share < before else 0.0
        before = share
        return (Step(round(whole * (start + (end - start) / 2 * share)), whole, said.text),)

    return relayed(work, placed)


def _served(
    loaded: LoadedModel, store: Store, library: Library, run: Run, choice: Choice, found: Degeneracy
) -> Work[Any]:
    """What the members of the reported groups do for other facts; nothing for a typed fact, which has no relation."""
    from engine.methods import method as find_method

    groups = group_records(found)
    members = sorted({neuron for group in groups for unit in group.members for neuron in unit})
    if not members or not found.fact:
        return ()
    method = find_method(run.spec.method)
    locator = Locator(loaded, method, settings(method, dict(run.spec.params), run.spec.seed), choice)
    library = library.worded(templates_of(run.spec.params))
    fact = find_fact(store, library, found.fact)
    return (yield from served_by(locator, store, library, fact, found.language, members, run.spec.seed))


def _is(prompt: Prompt, fact: str, language: str) -> bool:
    return (prompt.fact, prompt.language) == (fact, language)
