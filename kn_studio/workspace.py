"""What is on screen when a session opens, and which run belongs to a fact: reads of a session for the desk lane.

No Qt, no torch. Everything here is a plain generator or a plain read, so that tests need no window.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import SessionError
from engine.types import Fact, Landed, Step, Work
from kn_studio import experiment_changes, remedies
from kn_studio.app_state import AppState, Message
from kn_studio.clean_templates import PUBLISHED, templates_of
from kn_studio.fact_intents import TypeFact
from kn_studio.keeping_state import OtherRun
from kn_studio.library import Library
from kn_studio.library.book import make_book, prompts_in
from kn_studio.reducer import typed_prompts
from kn_studio.session.comparison import COMPARISON, comparison_in
from kn_studio.session.editing import EDITS, EFFECT, edits_in, effect_in
from kn_studio.session.records import Run
from kn_studio.session.relation import RELATION_OVERLAP, relation_in
from kn_studio.translation import tr
from kn_studio.view_state import KEY, unpack, wanted_comparison, wanted_model

if TYPE_CHECKING:
    from kn_studio.session.store import Store


@dataclass(frozen=True)
class Opened:
    """A session that was opened: its store, the state's fields it restores, and the model it would like to have.

    `offer` is to go on with the newest run where the program ended in the middle of it, None where it did not.
    """

    store: Store
    changes: dict[str, Any] = field(default_factory=dict)
    model: str = ""
    offer: Message | None = None


def opening(make: Callable[[], Store], library: Library) -> Work[Opened]:
    """Open a session and read its picture. The store is closed again when reading fails."""
    yield Step(0, 1, tr("opening the session"))
    store = make()
    try:
        changes, model = picture(store, library)
        offer = cut_off(store)
    except BaseException:
        store.close()
        raise
    return Opened(store, changes, model, offer)


def cut_off(store: Store) -> Message | None:
    """The offer to go on with the newest run, where the program ended in the middle of it."""
    newest = max(store.runs(), key=lambda run: run.id, default=None)
    if newest is None or newest.status != "interrupted":
        return None
    told = tr(
        "Run {newest} was cut off after {landed} of {count} prompts.",
        newest=newest.id,
        landed=newest.landed,
        count=len(newest.spec.prompts),
    )
    return Message("warning", told, tr("Everything that was finished is here."), remedy=remedies.resume(newest.id))


def picture(store: Store, library: Library) -> tuple[dict[str, Any], str]:
    """The fields of the state that the session restores, and its model's name.

    A session without a kept picture shows its newest run.
    """

    def find(uuid: str) -> Fact | None:
        return store.fact(uuid) or library.fact(uuid)

    stored = store.view(KEY)
    comparison = comparison_in(store.view(COMPARISON))
    changes, model = unpack(stored, find), wanted_model(stored)
    runs = {run.id: run for run in store.runs()}
    run = runs.get(changes.get("run", -1))
    if run is None:
        changes.pop("run", None)
        if "fact" not in changes and "typed" not in changes:
            run = max((one for one in runs.values() if one.landed), key=lambda one: one.id, default=None)
            changes |= shown(run, find) if run is not None else {}
    if run is not None:
        changes |= {"run": run.id, "landed": run.landed}
        model = model or run.spec.model
    if comparison is not None:
        changes["comparison"] = comparison
    changes |= {"degeneracy_searches": store.degeneracy.lines(), "degeneracy_relation": store.degeneracy.newest_rows()}
    if (edits := edits_in(store.view(EDITS))) is not None:
        changes["edits"] = edits
    if (effect := effect_in(store.view(EFFECT))) is not None:
        changes["edit_effect"] = effect
    if (overlap := relation_in(store.view(RELATION_OVERLAP))) is not None:
        changes["relation_overlap"] = overlap
    changes["checks"] = store.checking.newest()
    kept = stored.get("experiments") if isinstance(stored, Mapping) else None
    changes["experiments"] = experiment_changes.opened(store.experiments.lines(), kept)
    fact, typed = changes.get("fact"), changes.get("typed")
    changes |= _searched(store, fact, run)
    if fact is None and typed is None:
        changes.pop("scaling", None)
    if fact is not None:
        changes |= _asked(fact, changes.get("languages", ("en",)), library, changes.get("templates", PUBLISHED))
    elif typed is not None:
        changes["prompts"] = typed_prompts(typed)
    if run is not None and (wanted := wanted_comparison(stored)) is not None:
        changes["against"] = _compared(store, changes, *wanted)
    return changes, model


def _compared(store: Store, changes: Mapping[str, Any], run: int, path: Path | None) -> OtherRun | None:
    """The run that the one on the map was compared with; None where it is gone, or its session is not there now."""
    from kn_studio.viewmodels import run_difference

    try:
        return run_difference.read(AppState(**changes), store, run, path)
    except SessionError:
        return None


def shown(run: Run, find: Callable[[str], Fact | None]) -> dict[str, Any]:
    """The fields that put a run on the map: its first fact, its languages and templates, the Neurons station."""
    prompts = run.spec.prompts
    uuid = prompts[0].fact if prompts else ""
    mine = tuple(prompt for prompt in prompts if prompt.fact == uuid)
    languages = tuple(dict.fromkeys(prompt.language for prompt in mine))
    fact = find(uuid) if uuid else None
    typed = None
    if not uuid and mine:
        typed = TypeFact(tuple(prompt.text for prompt in mine), mine[0].answer, mine[0].language)
    asked = {} if fact is None else {"templates": templates_of(run.spec.params)}
    return asked | {
        "run": run.id, "landed": run.landed, "fact": fact, "book": None, "typed": typed,
        "languages": languages or ("en",), "prompts": mine, "station": "neurons", "map_mode": "all", "live": (),
        "scaling": None,
    }  # fmt: skip


def show_run(store: Store, run: int, library: Library) -> Work[dict[str, Any]]:
    """Read a run and say what it puts on the screen."""
    yield Step(0, 1)
    fields = shown(store.run(run), lambda uuid: store.fact(uuid) or library.fact(uuid))
    if fields["fact"] is not None:
        fields |= _asked(fields["fact"], fields["languages"], library, fields["templates"])
    return fields | _searched(store, fields["fact"], store.run(run))


def _asked(fact: Fact, languages: tuple[str, ...], library: Library, templates: str) -> dict[str, Any]:
    """The fields that say how a fact is asked."""
    book = make_book(library, fact)
    return {"book": book, "prompts": prompts_in(book, languages, templates)}


def _searched(store: Store, fact: Fact | None, run: Run | None) -> dict[str, Any]:
    """The newest search for degenerate neurons on a fact, of the run's model. One that cannot be read is not shown."""
    if run is None:
        return {"degeneracy": None, "switches": None}
    try:
        found = store.degeneracy.newest(fact.uuid if fact is not None else "", run.spec.fingerprint, run.id)
    except SessionError:
        found = None
    return {"degeneracy": found, "switches": None}


def find_run(store: Store, state: AppState) -> Work[dict[str, Any]]:
    """The newest run about the fact on screen, of the loaded model where there is one."""
    yield Step(0, 1)
    fingerprint = state.model.fingerprint if state.model else ""
    wanted = {prompt.text for prompt in state.prompts}
    for run in sorted(store.runs(), key=lambda one: one.id, reverse=True):
        if fingerprint and run.spec.fingerprint != fingerprint:
            continue
        if run.landed and _about(run, state.fact, wanted):
            return {"run": run.id, "landed": run.landed} | _searched(store, state.fact, run)
    return {"run": None, "landed": 0}


def _about(run: Run, fact: Fact | None, wanted: set[str]) -> bool:
    if fact is not None:
        return any(prompt.fact == fact.uuid for prompt in run.spec.prompts)
    return bool(wanted) and wanted == {prompt.text for prompt in run.spec.prompts if not prompt.fact}


def writing(write: Callable[[], None]) -> Work[None]:
    """One write to the session as work of the desk lane."""
    steps: tuple[Step | Landed, ...] = ()
    yield from steps
    write()
