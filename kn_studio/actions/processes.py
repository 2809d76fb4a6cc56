"""Processes that work for this one, each with a model of its own: how they live, answer, and end.

Only the process that began them writes anything; a worker holds nothing that would be missed. Processes are spawned,
never forked, since CUDA does not survive a fork.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from engine.errors import KnownError, ModelError
from engine.types import Work

T = TypeVar("T")

GRACE = 0.5
"""Seconds that a worker has to end when it is told to, before it is killed."""


class WorkerEndedError(ModelError):
    """A worker's process is gone, by itself or killed by the system."""


@dataclass(frozen=True)
class Answer:
    """What a worker sends: a result, None when it has loaded its model; or why it gave up."""

    result: Any = None
    known: KnownError | None = None
    fault: str = ""


class Worker:
    """The parent's side of a worker. `free`: its model is loaded and it has nothing to do; `working`: at some work.

    Neither holds while it loads. `serve` is what the process runs, with its end of the connection and `task`.
    """

    def __init__(self, device: str, serve: Callable[[Connection[Any, Any], Any], None], task: object) -> None:
        spawning = multiprocessing.get_context("spawn")
        self.device = device
        self.free = self.working = False
        self.connection: Connection[Any, Any]
        self.connection, theirs = spawning.Pipe()
        self.process = spawning.Process(target=serve, args=(theirs, task), name=f"worker-{device}", daemon=True)
        with _no_interrupts():
            self.process.start()
        theirs.close()  # so that its end is noticed

    def give(self, work: object) -> None:
        """Hand over some work. Raises `WorkerEndedError` where nobody is there any more."""
        try:
            self.connection.send(work)
        except OSError:
            raise self._ended() from None
        self.free, self.working = False, True

    def take(self) -> Any:
        """The result that it brings.

        Raises `WorkerEndedError`, `KnownError` where it gave up, RuntimeError for a fault of the program.
        """
        try:
            answer: Answer = self.connection.recv()
        except (EOFError, OSError):
            raise self._ended() from None
        if answer.known is not None:
            raise answer.known
        if answer.fault:
            raise RuntimeError(f"on {self.device}: {answer.fault}")
        self.free, self.working = True, False
        return answer.result

    def _ended(self) -> WorkerEndedError:
        self.process.join(GRACE)
        return WorkerEndedError(
            f"The process that computed on {self.device} ended by itself (exit code {self.process.exitcode}).",
            "What was done is kept: resume the run, and load the model on fewer devices if this happens again.",
        )


def end(workers: Iterable[Worker]) -> None:
    """End workers within a second, whatever they are at."""
    ending = tuple(workers)
    for worker in ending:
        worker.process.terminate()
    until = time.monotonic() + GRACE
    for worker in ending:
        worker.process.join(max(0.0, until - time.monotonic()))
        if worker.process.is_alive():
            worker.process.kill()
            worker.process.join()
        worker.connection.close()
        worker.process.close()


def live(connection: Connection[Any, Any], load: Callable[[], T], answer: Callable[[T, Any], Work[Any]]) -> None:
    """A worker's whole life: load, say so, answer what comes, until nobody listens any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.stdout = sys.stderr
    said = Answer()
    try:
        loaded = load()
        while True:
            connection.send(said)
            said = Answer(_heard(answer(loaded, connection.recv()), connection))
    except (EOFError, BrokenPipeError, ConnectionError):
        return
    except KnownError as error:
        said = Answer(known=error)
    except Exception as error:
        said = Answer(fault=f"{type(error).__name__}: {error}\n{traceback.format_exc()}")
    with suppress(OSError):
        connection.send(said)


def _heard(work: Work[T], connection: Connection[Any, Any]) -> T:
    """The result of work. Raises EOFError between two of its steps once nobody listens at the other end."""
    try:
        while True:
            next(work)
            if connection.poll():
                raise EOFError  # nothing is sent to one who is at work, so this is the end
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        work.close()


@contextmanager
def _no_interrupts() -> Iterator[None]:
    """A process begun inside never hears of Ctrl+C, not even while it starts: the one that began it decides."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # it unblocks the signal when it starts
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
