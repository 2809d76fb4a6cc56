"""What the Runs station shows: the job in work and every run of the session, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from engine.types import Fact
from kn_studio import resources
from kn_studio.app_state import AppState
from kn_studio.session.records import Run
from kn_studio.translation import counted, figures, joined, marked, paragraph, told, tr
from kn_studio.viewmodels import run_model, wording
from kn_studio.viewmodels.window import StripView, duration, strip

if TYPE_CHECKING:
    from kn_studio.session.store import Store

_TOKENS = {"done": "good", "running": "accent", "stopped": "warn", "interrupted": "warn", "failed": "bad"}
_UNFINISHED = frozenset({"stopped", "interrupted", "failed"})
_HALTED = {
    "stopped": marked("Run {row} was stopped after {landed} of {total} prompts."),
    "interrupted": marked("Run {row} was cut off after {landed} of {total} prompts."),
    "failed": marked("Run {row} failed after {landed} of {total} prompts."),
}
_NAMED = 3


@dataclass(frozen=True)
class RunRow:
    """A run as a row. `token` colours the status word; the flags say which buttons make sense.

    `standing` says of a run that did not come to its end where and why, and of one that did whether the model is as it
    was, `outdated` that it is not; `way_on` what goes on with an unfinished one or what is in the way. `landed`,
    `seconds` and `begun` are what prompts, time and start are put in order by.
    """

    id: int
    status: str
    token: str
    facts: str
    languages: str
    prompts: str
    time: str
    model: str
    method: str
    started: str
    note: str
    shown: bool
    can_show: bool
    can_resume: bool
    can_delete: bool
    can_compare: bool = False
    remark: str = ""
    standing: str = ""
    way_on: str = ""
    outdated: bool = False
    landed: int = 0
    seconds: float = 0.0
    begun: str = ""


@dataclass(frozen=True)
class RunsView:
    """The Runs station: `line` sums up, `rows` are the runs. Without any, `empty` says why; `demo` offers the demo.

    `size` says how large the file is and what lies in the bin, of which `back` is the run put there last.
    """

    line: str
    rows: tuple[RunRow, ...] = ()
    strip: StripView = field(default_factory=StripView)
    empty: str = ""
    demo: bool = False
    size: str = ""
    back: int | None = None
    can_trim: bool = False
    can_write: bool = False
    level: str = "research"


def view(state: AppState, store: Store | None) -> RunsView:
    """The station for this state; reads the session's list of runs."""
    job = strip(state.job)
    if store is None:
        return RunsView("", strip=job, empty=tr("No session is open. Start one, or open the demo."), demo=True)
    remarks = store.kept.remarks("run")
    runs = sorted(store.runs(), key=lambda run: run.id, reverse=True)
    rows = tuple(_row(run, state, store, remarks.get(str(run.id), "")) for run in runs)
    binned, writable = store.kept.bin(), not state.session_readonly
    told: dict[str, Any] = {
        "size": _size(store, len(binned)), "can_write": writable,
        "level": state.level,
        "back": binned[0].run if binned and writable else None, "can_trim": writable and state.job is None,
    }  # fmt: skip
    if not rows:
        return RunsView("", strip=job, empty=tr("No run yet. Pick a fact and press Locate."), **told)
    return RunsView(_line(runs), rows, job, **told)


def _size(store: Store, binned: int) -> str:
    """How large the session is, and what of it could go."""
    size = store.kept.size()
    parts = [tr("{file} on disk", file=wording.size(size.file))]
    if binned:
        parts.append(
            counted(
                "{n} run in the bin ({binned})",
                "{n} runs in the bin ({binned})",
                binned,
                binned=wording.size(size.binned),
            )
        )
    if size.free > size.file // 20:
        parts.append(tr("{free} free inside", free=wording.size(size.free)))
    return joined(parts)


def _line(runs: Sequence[Run]) -> str:
    """How many runs there are and how many did not come to their end, whether or not they can go on now."""
    open_ends = sum(run.status in _UNFINISHED for run in runs)
    count = counted("{n} run in this session", "{n} runs in this session", len(runs))
    return (
        count
        if not open_ends
        else tr(
            "{count}, {open_ends} unfinished",
            count=count,
            open_ends=open_ends,
        )
    )


def resumable(run: Run, state: AppState) -> bool:
    """Whether a run can go on now: it failed, was stopped or cut off, and nothing is in its way."""
    return run.status in _UNFINISHED and not obstacle(run, state)


def obstacle(run: Run, state: AppState) -> str:
    """What keeps an unfinished run from going on now, with what to do about it; "" for nothing."""
    if state.session_readonly:
        return tr("This session is open read-only: save it under another name to go on.")
    if state.job is not None:
        return tr("It can go on when “{job}” has ended.", job=state.job.title)
    other = state.model is None or run.spec.model != state.model.id
    if other and resources.at_hand(run.spec.model):
        return ""
    return run_model.missing(state, run, tr("to go on with this run"))


def stale(state: AppState, run: Run) -> str:
    """What is to be said of a run's results where the loaded model is another one by now; "" where it is the same."""
    model = state.model
    if model is None or model.fingerprint == run.spec.fingerprint:
        return ""
    if model.id != run.spec.model:
        words = tr(
            "This is a result of {model}, and {other} is loaded: locate again to ask that one.",
            model=run.spec.model, other=model.id,
        )  # fmt: skip
    elif state.edits.in_force and state.edits.clean == run.spec.fingerprint:
        return tr(
            "This is a result of the model without its edits. Locate again to ask it as it is, or take the edits back."
        )
    else:
        words = tr("This is a result of other weights than the model has now. Locate again to ask it as it is.")
    return paragraph(words, run_model.missing(state, run, tr("to go on with this one")))


def halted(run: Run) -> str:
    """How far a run came that did not come to its end, and what was in its way; "" for any other run."""
    words = _HALTED.get(run.status)
    if words is None:
        return ""
    sentence = tr(words, row=run.id, landed=run.landed, total=len(run.spec.prompts))
    return paragraph(sentence, told(run.message))


def way_on(run: Run, state: AppState) -> str:
    """What Resume does with an unfinished run, or why it cannot."""
    if run.status not in _UNFINISHED:
        return ""
    if reason := obstacle(run, state):
        return reason
    if not run.landed:
        return tr("Resume begins again: nothing was finished.")
    if run.landed >= len(run.spec.prompts):
        return tr("Resume measures what is missing; every prompt is there.")
    return tr("Resume goes on with prompt {number}; what was finished is kept.", number=run.landed + 1)


def _row(run: Run, state: AppState, store: Store, remark: str) -> RunRow:
    total = len(run.spec.prompts)
    mine = state.job is not None and run.status == "running"
    writable = not state.session_readonly
    return RunRow(
        id=run.id,
        status=wording.run_status(run.status),
        token=_TOKENS.get(run.status, "muted"),
        facts=_facts(run, store),
        languages=tr(", ").join(dict.fromkeys(prompt.language for prompt in run.spec.prompts)),
        prompts=tr("{landed} of {total}", landed=run.landed, total=total),
        time=duration(run.seconds),
        model=tr("{model}, edited ({count})", model=run.spec.model, count=len(run.spec.edits))
        if run.spec.edits
        else run.spec.model,
        method=wording.method(run.spec.method),
        started=_when(run.started),
        note=told(run.message) or run_model.missing(state, run, tr("to go on with this run")),
        shown=run.id == state.run,
        can_show=run.landed > 0,
        can_resume=resumable(run, state),
        can_delete=writable and not mine,
        can_compare=state.run is not None and run.id != state.run and run.landed > 0,
        remark=remark,
        standing=halted(run) or stale(state, run),
        way_on=way_on(run, state),
        outdated=not halted(run) and bool(stale(state, run)),
        landed=run.landed,
        seconds=run.seconds,
        begun=run.started,
    )


def _facts(run: Run, store: Store) -> str:
    """The first facts by name and how many more there are."""
    uuids = tuple(dict.fromkeys(prompt.fact for prompt in run.spec.prompts if prompt.fact))
    if not uuids:
        return run.spec.prompts[0].text if run.spec.prompts else ""
    language = run.spec.prompts[0].language
    names = [_name(store.fact(uuid), language) or uuid[:8] for uuid in uuids[:_NAMED]]
    more = tr(" and {count} more", count=len(uuids) - _NAMED) if len(uuids) > _NAMED else ""
    return tr("; ").join(names) + more


def _name(fact: Fact | None, language: str) -> str:
    if fact is None or not fact.labels:
        return ""
    label = fact.labels.get(language) or next(iter(fact.labels.values()))
    return f"{label.subject} – {label.object}"


def _when(started: str) -> str:
    """An ISO time as day and minute of the local clock; anything else as it is."""
    try:
        moment = datetime.fromisoformat(started)
    except ValueError:
        return started
    return figures(moment.astimezone().strftime("%Y-%m-%d %H:%M"))
