"""A user at work in the real window, told apart step by step, for whoever kills the program in the middle of it.

Told: `offer RUN`, `opened`, `loaded`, `run RUN`, `prompt RUN NUMBER`, `effect RUN`, `done RUN`, `editing`, `edited N`,
`clearing`, `remarking N`, `remark N`, `saving PATH`, `saved PATH`. What is told in the perfect was acknowledged.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tests.e2e.driven import Script, idle, tell

if TYPE_CHECKING:
    from engine.types import Landed
    from kn_studio.app import Studio
    from kn_studio.intents import Intent

PARAMS = {"baseline": "mean", "tolerance": 0.0}
"""One path a prompt with fixed nodes, so that a run takes seconds."""
LANGUAGES = ("en", "de", "fr", "zh")


def working(studio: Studio, facts: list[str], acts: list[str], folder: str, seed: int) -> Script:
    """Open or begin a session, and do these acts again and again: "locate", "edit", "remark", "save"."""
    from kn_studio.fact_intents import ChooseFact
    from kn_studio.intents import LoadModel, NewSession

    dice = random.Random(seed)
    _overhear(studio)
    state = studio.state
    # Under another name the session goes on in that file, and the first one is no longer there.
    if not any(Path(folder).glob("*.kns")):
        studio.on_intent(NewSession(Path(folder, "s.kns")))
    yield lambda: state.value.session_path is not None
    assert not state.value.session_readonly, state.value.message
    # Before `opened`, so that whoever hears that one has heard of the offer too.
    if (offer := state.value.offer) is not None and offer.remedy is not None:
        tell("offer", offer.remedy.intent.run)
    tell("opened", state.value.session_path)
    if {"locate", "edit"} & set(acts):
        if state.value.fact is None:
            studio.on_intent(ChooseFact(facts[0]))
            yield lambda: state.value.book is not None
        yield lambda: state.value.model is not None or idle(studio)
        if state.value.model is None:
            studio.on_intent(LoadModel("demo-bert", device="cpu"))
            yield lambda: state.value.model is not None
        yield lambda: state.value.job is None
        tell("loaded")
    for turn in range(10_000):
        yield from ACTS[acts[turn % len(acts)]](studio, facts, Path(folder), dice)


def finishing(studio: Studio, seconds: float = 0.0) -> Script:
    """Take the offer to go on with the run that was cut off, wait for its end, and quit."""
    _overhear(studio)
    yield lambda: studio.state.value.session_path is not None and studio.presenter.settled
    offer = studio.state.value.offer
    assert offer is not None, "nothing was offered"
    studio.window.message_bar._remedy.click()
    store, run = studio.sessions.store, offer.remedy.intent.run
    assert store is not None
    yield lambda: store.run(run).status == "done" and idle(studio)
    studio.window.close()


def _overhear(studio: Studio) -> None:
    """Tell what has landed, once the window knows."""
    landed = studio.jobs._landed

    def told(intent: Intent, said: Landed) -> None:
        landed(intent, said)
        if said.what in ("run", "prompt", "effect"):
            tell(said.what, said.run, said.prompt if said.what == "prompt" else "")

    studio.jobs._landed = told  # type: ignore[method-assign]


def _locate(studio: Studio, facts: list[str], _folder: Path, dice: random.Random) -> Script:
    """Go on with what was cut off, else locate a fact, in the clean model."""
    from kn_studio.editing_intents import ClearEdits
    from kn_studio.intents import LocateNeurons

    state = studio.state
    if state.value.edits.in_force:
        tell("clearing")
        studio.on_intent(ClearEdits())
        yield lambda: not state.value.edits.in_force and state.value.job is None
    offer = state.value.offer
    if offer is not None and offer.remedy is not None:
        studio.on_intent(offer.remedy.intent)
        yield lambda: state.value.job is not None
    else:
        studio.on_intent(LocateNeurons((dice.choice(facts),), LANGUAGES, params=PARAMS))
    yield lambda: state.value.job is None
    assert studio.sessions.store is not None
    newest = max(run.id for run in studio.sessions.store.runs())
    if studio.sessions.store.run(newest).status == "done":
        tell("done", newest)


def _edit(studio: Studio, _facts: list[str], _folder: Path, dice: random.Random) -> Script:
    """One more edit of the model; it stays in force."""
    from engine.types import Neuron
    from kn_studio.editing_intents import MakeEdit
    from kn_studio.editing_state import EditChoice

    state = studio.state
    before = len(state.value.edits.lines)
    neurons = tuple(Neuron(layer, dice.randrange(100)) for layer in range(2))
    tell("editing")
    studio.on_intent(MakeEdit(EditChoice("enhance", factor=3.0), neurons, ("en",)))
    yield lambda: len(state.value.edits.lines) > before or state.value.job is None
    if len(state.value.edits.lines) > before:
        tell("edited", len(state.value.edits.lines))
    yield lambda: state.value.job is None


def _remark(studio: Studio, facts: list[str], _folder: Path, _dice: random.Random) -> Script:
    """A note on a fact."""
    from kn_studio.keeping_intents import WriteRemark

    before, number = studio.state.value.saved_at, time.monotonic_ns()
    tell("remarking", number)
    studio.on_intent(WriteRemark("fact", facts[0], f"remark {number}"))
    yield lambda: studio.state.value.saved_at != before
    yield lambda: not studio.desk.busy
    tell("remark", number)


def _save(studio: Studio, _facts: list[str], folder: Path, _dice: random.Random) -> Script:
    """Under another name, and on in that file."""
    from kn_studio.intents import SaveSessionAs

    path = folder / f"copy-{time.monotonic_ns()}.kns"
    tell("saving", path)
    studio.on_intent(SaveSessionAs(path))
    yield lambda: studio.state.value.session_path == path
    tell("saved", path)


ACTS: dict[str, Callable[[Studio, list[str], Path, random.Random], Iterator[Callable[[], bool]]]] = {
    "locate": _locate,
    "edit": _edit,
    "remark": _remark,
    "save": _save,
}
