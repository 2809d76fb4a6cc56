"""The frame: the primary button and why it is not possible, the job line, lamps, lengths of time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.editing.types import EditLine, suppress
from engine.types import Neuron
from kn_studio.app_state import AppState, JobLine
from kn_studio.editing_state import Edits
from kn_studio.fact_intents import TypeFact
from kn_studio.intents import LocateNeurons, StopJob
from kn_studio.viewmodels.window import duration, lamps, memory, primary, session_name, strip, view
from tests.viewmodels.small import GERMANY, MODEL

READY = AppState(session_path=Path("/tmp/My capitals.kns"), model=MODEL, fact=GERMANY, languages=("en", "zh", "tr"))


def test_locate_asks_for_the_fact_in_the_languages_that_it_has() -> None:
    assert primary(READY).intent == LocateNeurons(facts=(GERMANY.uuid,), languages=("en", "zh"))
    typed = TypeFact(("A [Y].",), "b", "en")
    asked = primary(replace(READY, fact=None, typed=typed, languages=("en",))).intent
    assert asked == LocateNeurons(typed=typed, languages=("en",))


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"session_path": None}, "session"),
        ({"session_readonly": True}, "read-only"),
        ({"model": None}, "Load a model"),
        ({"model": None, "model_busy": "x"}, "being loaded"),
        ({"fact": None}, "Pick a fact"),
        ({"languages": ()}, "language"),
    ],
)
def test_what_is_missing_is_said(changes: dict[str, object], word: str) -> None:
    button = primary(replace(READY, **changes))
    assert button.intent is None
    assert word in button.hint


def test_while_something_runs_the_button_stops_it() -> None:
    running = replace(READY, job=JobLine("job-3", "Locating", 5, 10))
    assert primary(running).intent == StopJob("job-3")
    assert running.job is not None
    stopping = replace(running, job=replace(running.job, stopping=True))
    assert primary(stopping).intent is None
    assert strip(stopping.job).left == "Stopping after this step"
    loading = primary(replace(running, model_busy="demo-gpt"))
    assert (loading.text, loading.intent, loading.hint) == ("Locate", None, "The model is being loaded.")


def test_the_job_line_tells_share_and_time() -> None:
    line = strip(JobLine("j", "Locating", 5, 20, "Prompt 5 of 20", 42.4))
    assert (line.text, line.share, line.left) == ("Locating · Prompt 5 of 20", 0.25, "42 s left")
    assert strip(JobLine("j", "Loading")).share is None
    assert strip(None).idle


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "<1 s"), (8, "8 s"), (89, "89 s"), (120, "2 min"), (5000, "83 min"), (9000, "2 h 30 min")],
)
def test_lengths_of_time(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_lamps_tell_weights_device_network_and_file() -> None:
    shown = lamps(replace(READY, saved_at=100.0), now=112.0)
    assert [lamp.words for lamp in shown] == ["Weights clean", "CPU · 12 MB", "Offline", "Saved 12 s ago"]
    assert [lamp.words for lamp in lamps(AppState(offline=False), now=0.0)] == []
    (forbidden,) = lamps(AppState(offline=False, network_forbidden=True), now=0.0)
    assert (forbidden.words, forbidden.token) == ("Offline", "")
    assert "HF_HUB_OFFLINE" in forbidden.hint
    (both,) = lamps(AppState(offline=True, network_forbidden=True), now=0.0)
    assert both == forbidden, "what the switch on the Model station says changes nothing then"
    (switched,) = lamps(AppState(offline=True), now=0.0)
    assert "HF_HUB_OFFLINE" not in switched.hint
    readonly = lamps(replace(READY, session_readonly=True), now=0.0)
    assert (readonly[-1].words, readonly[-1].token) == ("Read-only", "warn")
    assert memory(7_000_000_000, "torch.bfloat16") == "14.0 GB"


def test_the_lamp_says_from_every_station_that_the_model_is_edited() -> None:
    line = EditLine(1, suppress((Neuron(0, 1),)))
    edits = Edits((line, EditLine(2, suppress((Neuron(0, 2),)))), MODEL.fingerprint, "e" * 64)
    edited = replace(READY, model=replace(MODEL, fingerprint="e" * 64), edits=edits)
    lamp = lamps(edited, now=0.0)[0]
    assert (lamp.words, lamp.token) == ("Edited (2)", "warn")
    assert "Undo (Ctrl+Z) or Clear all on the Edit station" in lamp.hint
    # An edit that is switched off changes nothing, nor do a session's edits that wait for their model.
    off = replace(edits, lines=tuple(replace(each, enabled=False) for each in edits.lines))
    for clean in (replace(edited, edits=off), replace(edited, model=MODEL)):
        assert (lamps(clean, now=0.0)[0].words, lamps(clean, now=0.0)[0].token) == ("Weights clean", "good")


def test_names() -> None:
    assert session_name(READY) == "My capitals"
    assert session_name(replace(READY, session_readonly=True)) == "My capitals (read-only)"
    assert view(AppState(), now=0.0).session == "No session"
    assert view(replace(READY, model=None, model_busy="demo-gpt"), now=0.0).model == "demo-gpt …"
