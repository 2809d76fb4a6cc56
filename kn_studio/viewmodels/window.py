"""What the frame of the window shows: names, the primary button, the job line and the lamps."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kn_studio.app_state import AppState, JobLine, Message
from kn_studio.intents import Intent, LocateNeurons, StopJob
from kn_studio.translation import counted, joined, tr
from kn_studio.viewmodels import edit_stack

if TYPE_CHECKING:
    from kn_studio.session.store import Store


@dataclass(frozen=True)
class LampView:
    """A lamp: words, the token of its dot ("" for none), and what it means."""

    words: str
    token: str = ""
    hint: str = ""


@dataclass(frozen=True)
class PrimaryView:
    """The one primary button. Without `intent` it is not possible now, and `hint` says why."""

    text: str
    icon: str
    intent: Intent | None
    hint: str


@dataclass(frozen=True)
class StripView:
    """The job line. `share` is None while the total is not known; everything is empty when nothing runs."""

    text: str = ""
    share: float | None = None
    left: str = ""
    stop: bool = False
    stopping: bool = False

    @property
    def idle(self) -> bool:
        """Whether nothing runs."""
        return not self.text


@dataclass(frozen=True)
class WindowView:
    """The frame around the panels."""

    session: str
    model: str
    level: str
    theme: str
    station: str
    primary: PrimaryView
    strip: StripView
    lamps: tuple[LampView, ...]
    message: Message | None
    can_export: bool = True
    undo: str = ""
    redo: str = ""


def view(state: AppState, store: Store | None = None, now: float | None = None) -> WindowView:
    """The frame for this state. `now` is seconds since the epoch."""
    return WindowView(
        session=session_name(state),
        model=state.model.id if state.model else (f"{state.model_busy} …" if state.model_busy else tr("no model")),
        level=state.level,
        theme=state.theme,
        station=state.station,
        primary=primary(state),
        strip=strip(state.job),
        lamps=lamps(state, time.time() if now is None else now),
        message=state.message or state.offer,
        can_export=state.session_path is not None,
        undo=state.undo,
        redo=state.redo,
    )


def session_name(state: AppState) -> str:
    """The file's name without its ending, marked when it cannot be written."""
    if state.session_path is None:
        return tr("No session")
    return state.session_path.stem + (tr(" (read-only)") if state.session_readonly else "")


def primary(state: AppState) -> PrimaryView:
    """Locate; while something is located, Stop. A load is stopped at the strip: a click here means to locate."""
    if state.model_busy:
        return PrimaryView(tr("Locate"), "play", None, tr("The model is being loaded."))
    if state.job is not None:
        hint = tr("It stops after the step in work; what was finished is kept.")
        return PrimaryView(tr("Stop"), "stop", None if state.job.stopping else StopJob(state.job.id), hint)
    missing = _missing(state)
    if missing:
        return PrimaryView(tr("Locate"), "play", None, missing)
    intent = LocateNeurons(typed=state.typed, languages=state.languages)
    if state.fact is not None:
        known = tuple(code for code in state.languages if code in state.fact.labels)
        intent = LocateNeurons(facts=(state.fact.uuid,), languages=known)
    return PrimaryView(tr("Locate"), "play", intent, tr("Score every neuron for this fact (Ctrl+Return)"))


def _missing(state: AppState) -> str:
    if state.session_path is None:
        return tr("Open a session or start a new one first.")
    if state.session_readonly:
        return tr("This session is open read-only: save it under another name to go on.")
    if state.model is None:
        return tr("Load a model first.")
    if state.fact is None and state.typed is None:
        return tr("Pick a fact first.")
    if not state.languages:
        return tr("Pick at least one language first.")
    return ""


def strip(job: JobLine | None) -> StripView:
    """The job as one line."""
    if job is None:
        return StripView()
    text = joined((job.title, job.text))
    share = min(1.0, job.done / job.total) if job.total > 0 else None
    left = tr("Stopping after this step") if job.stopping else time_left(job.seconds_left)
    return StripView(text, share, left, True, job.stopping)


def time_left(seconds: float | None) -> str:
    """ "8 s left", "3 min left"; "" while it cannot be told."""
    return "" if seconds is None else tr("{seconds} left", seconds=duration(seconds))


def duration(seconds: float) -> str:
    """A length of time with one unit, two from an hour on."""
    if seconds < 0.95:
        return tr("<1 s")
    if seconds < 90:
        return tr("{seconds:.0f} s", seconds=seconds)
    minutes = round(seconds / 60)
    return (
        tr("{minutes} min", minutes=minutes)
        if minutes < 90
        else tr("{minutes} h {minutes2} min", minutes=minutes // 60, minutes2=minutes % 60)
    )


def lamps(state: AppState, now: float) -> tuple[LampView, ...]:
    """Weights, device, network, file."""
    shown: list[LampView] = []
    if state.model is not None:
        shown.append(_weights(state))
        shown.append(
            LampView(_device(state), "", tr("{dtype} on {device}", dtype=state.model.dtype, device=state.model.device))
        )
    if state.network_forbidden:
        hint = tr("HF_HUB_OFFLINE is set where the program was started: the network is not touched.")
        shown.append(LampView(tr("Offline"), "", hint))
    elif state.offline:
        shown.append(LampView(tr("Offline"), "", tr("The network is not touched.")))
    if state.session_readonly:
        shown.append(LampView(tr("Read-only"), "warn", tr("Nothing is kept. Save under another name to go on.")))
    elif state.saved_at is not None and state.session_path is not None:
        shown.append(LampView(tr("Saved {ago}", ago=_ago(now - state.saved_at)), "", str(state.session_path)))
    return tuple(shown)


def _weights(state: AppState) -> LampView:
    """Whether the weights are as they were loaded; that they are not must be seen from every station."""
    count = edit_stack.in_force(state)
    if not count:
        return LampView(edit_stack.lamp_words(0), "good", tr("The model's weights are as they were loaded."))
    change = counted("1 edit changes", "{n} edits change", count)
    hint = tr(
        "{change} the model's weights. Undo (Ctrl+Z) or Clear all on the Edit station takes that back.", change=change
    )
    return LampView(edit_stack.lamp_words(count), "warn", hint)


def _device(state: AppState) -> str:
    assert state.model is not None
    size = memory(state.model.parameters, state.model.dtype)
    return joined((state.model.device.upper(), size))


def memory(parameters: int, dtype: str) -> str:
    """What the weights take in memory, in MB below a tenth of a gigabyte."""
    width = {"float64": 8, "float16": 2, "bfloat16": 2}.get(dtype.removeprefix("torch."), 4)
    size = parameters * width
    return f"{size / 1e9:.1f} GB" if size >= 1e8 else f"{size / 1e6:.0f} MB"


def _ago(seconds: float) -> str:
    if seconds < 2:
        return tr("just now")
    return tr("{seconds} ago", seconds=duration(seconds))
