"""A lane: one thread that drives generators one after the other and reports to the main thread.

The two callbacks of a job are in place before it is queued, and everything the jobs say crosses through the lane's one
queued signal, so that steps, landings and the single end arrive whole and in order. A job is no QObject: the last
reference to it may fall on either thread.
"""

from __future__ import annotations

import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from engine.types import Landed, Step, Work

STEP_INTERVAL = 1 / 30
"""Seconds between two steps that cross to the main thread; landings and ends are never thinned."""


@dataclass(frozen=True)
class Done:
    """The work ran to its end."""

    result: Any


@dataclass(frozen=True)
class Cancelled:
    """The work was stopped; what it had committed stays."""


@dataclass(frozen=True)
class Failed:
    """The work raised. `trace` is the traceback as text."""

    error: BaseException
    trace: str


Outcome = Done | Cancelled | Failed
OnStep = Callable[[Step | Landed], None]
OnEnd = Callable[[Outcome], None]


def _nothing(_said: object) -> None:
    """Stands where nobody listens."""


class Job:
    """A piece of work in a lane. `stop` and `mute` may be called from any thread."""

    def __init__(
        self,
        work: Callable[[], Work[Any]],
        on_step: OnStep,
        on_end: OnEnd,
        name: str,
        receiver: QObject | None,
        expendable: bool = False,
    ) -> None:
        self.name = name
        self.work = work
        self.expendable = expendable
        self._on_step, self._on_end = on_step, on_end
        self._receiver = receiver
        self._has_receiver = receiver is not None
        self._stop = threading.Event()
        self._heard = True
        self._last_step = 0.0

    def stop(self) -> None:
        """Ask the job to end at its next step; a job that has not begun never begins."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether a stop was asked for."""
        return self._stop.is_set()

    def mute(self) -> None:
        """Let nobody hear this job any more, also what it has already said."""
        self._heard = False

    def hear(self, said: Step | Landed | Outcome) -> None:
        """Hand it to whoever listens; called on the main thread."""
        if not self._heard or (self._has_receiver and not shiboken6.isValid(self._receiver)):
            return
        if isinstance(said, Step | Landed):
            self._on_step(said)
        else:
            self._on_end(said)

    def too_soon(self, said: Step | Landed) -> bool:
        """Whether this step follows the last one too closely to be told; called on the lane's thread."""
        if isinstance(said, Landed) or said.done == said.total != 0:
            return False
        now = time.monotonic()
        if now - self._last_step < STEP_INTERVAL:
            return True
        self._last_step = now
        return False


class Lane(QObject):
    """One worker thread. `submit` queues a job; `ask` is served between two steps of the running one."""

    _said = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._queued: deque[Job] = deque()
        self._asked: deque[Job] = deque()
        self._alive: dict[int, Job] = {}
        self._driven: list[Job] = []
        self._wake = threading.Condition()
        self._closed = False
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=f"lane-{name}", daemon=True)
        self._thread.start()

    def submit(
        self,
        work: Callable[[], Work[Any]],
        on_step: OnStep = _nothing,
        on_end: OnEnd = _nothing,
        replaces: str | None = None,
        receiver: QObject | None = None,
        expendable: bool = False,
    ) -> Job:
        """Queue a function that returns a generator, and return its job.

        `replaces` names the job; an older one of that name is stopped and ends unheard. Nothing is delivered once
        `receiver` is deleted. `expendable`: nothing is lost if the process ends in the middle of one of its steps.
        Raises RuntimeError after `close`.
        """
        return self._add(self._queued, Job(work, on_step, on_end, replaces or "", receiver, expendable))

    def ask(
        self,
        work: Callable[[], Work[Any]],
        on_end: OnEnd = _nothing,
        replaces: str | None = None,
        receiver: QObject | None = None,
        expendable: bool = False,
    ) -> Job:
        """Queue a short request that only reads the model: it runs at once, or between two steps of the running job."""
        return self._add(self._asked, Job(work, _nothing, on_end, replaces or "", receiver, expendable))

    @property
    def busy(self) -> bool:
        """Whether anything runs or waits."""
        return bool(self._alive)

    def stop_all(self) -> None:
        """Ask everything in this lane to end."""
        for job in list(self._alive.values()):
            job.stop()

    def close(self, timeout: float | None = None, patience: float | None = None) -> bool:
        """Stop everything, wait for the current step, end the thread. Nobody is called any more.

        Returns whether the thread ended within `timeout` seconds, or within `patience` where the current step is of
        expendable work alone. Closing twice does no harm.
        """
        with self._wake:
            self._closed = True
            for job in self._alive.values():
                job.mute()
                job.stop()
            self._wake.notify_all()
        if patience is not None:
            self._thread.join(patience)
            with self._wake:
                if self._driven and all(job.expendable for job in self._driven):
                    return False
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _add(self, line: deque[Job], job: Job) -> Job:
        with self._wake:
            if self._closed:
                raise RuntimeError(f"lane {self.name} is closed")
            for other in self._alive.values():
                if job.name and other.name == job.name:
                    other.mute()
                    other.stop()
            self._alive[id(job)] = job
            line.append(job)
            self._wake.notify_all()
        return job

    def _hear(self, job: Job, said: Step | Landed | Outcome) -> None:
        if not self._closed:  # an end that was on its way when the lane was closed is nobody's any more
            job.hear(said)

    def _run(self) -> None:
        while True:
            with self._wake:
                while not (self._asked or self._queued):
                    if self._closed:
                        return
                    self._wake.wait()
                job = (self._asked or self._queued).popleft()
            self._drive(job)

    def _serve(self) -> None:
        """Answer what was asked meanwhile; called between two steps, where the model is clean."""
        while True:
            with self._wake:
                if not self._asked:
                    return
                job = self._asked.popleft()
            self._drive(job, nested=True)

    def _drive(self, job: Job, nested: bool = False) -> None:
        """The one loop: closes the generator on every way out and ends in exactly one outcome."""
        outcome: Outcome = Cancelled()
        with self._wake:
            self._driven.append(job)
        try:
            if not job.stopping:
                with closing(job.work()) as work:
                    while not job.stopping:
                        said = next(work)
                        if not job.too_soon(said):
                            self._said.emit(job, said)
                        if not nested:
                            self._serve()
        except StopIteration as end:
            outcome = Done(end.value)
        except BaseException as error:
            outcome = Failed(error, traceback.format_exc())
        with self._wake:
            self._driven.pop()
            self._alive.pop(id(job), None)
        self._said.emit(job, outcome)
