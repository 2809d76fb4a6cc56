"""Several devices at one run: a process for each one beside the first, with a model of its own, that scores prompts.

Only the process that began the run writes to the session. It hands out numbers of prompts and gets their scores back;
a worker holds nothing that would be missed. Processes are spawned, never forked, since CUDA does not survive a fork.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
import time
import traceback
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any

from engine.errors import KnownError, ModelError
from engine.types import Prompt, Scores, Work
from kn_studio.actions.context import shipped_models

if TYPE_CHECKING:
    from engine.families import Family
    from engine.methods.base import Params
    from engine.model import LoadedModel

Numbers = tuple[int, ...]

_GRACE = 0.5
"""Seconds that a worker has to end when it is told to, before it is killed."""


@dataclass(frozen=True)
class Task:
    """What a worker is told: which model to load onto which device, and how to score. `threads` are torch's."""

    model: str
    revision: str | None
    device: str
    dtype: str
    memory: int
    mapping: Family | None
    fingerprint: str
    method: str
    params: Params
    threads: int


@dataclass(frozen=True)
class Brought:
    """What a worker brings: the scores of some prompts, none when it has loaded its model; or why it gave up."""

    numbers: Numbers = ()
    scores: tuple[Scores, ...] = ()
    known: KnownError | None = None
    fault: str = ""


def tasks_for(loaded: LoadedModel, method: str, params: Params, most: int) -> list[Task]:
    """One for each device that the model was loaded for beside its own, up to `most`."""
    import torch

    info = loaded.info
    mapping = loaded.family if info.probed else None
    return [
        Task(
            info.id, info.revision, device, info.dtype, loaded.budget, mapping, info.fingerprint, method, params,
            torch.get_num_threads(),
        )
        for device in info.device.split(",")[1:][: max(0, most)]
    ]  # fmt: skip


class Crew:
    """The workers of a run, none for a model on one device. Leaving its context ends them all within a second."""

    def __init__(self, tasks: Sequence[Task], prompts: Mapping[int, Prompt] | Sequence[Prompt]) -> None:
        self._prompts = prompts
        self.workers: list[Worker] = []
        try:
            for task in tasks:
                self.workers.append(Worker(task))
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def busy(self) -> int:
        """How many of them are at work on prompts."""
        return sum(worker.working for worker in self.workers)

    def receive(self, waiting: deque[Numbers], seconds: float = 0.0) -> list[Brought]:
        """What has been brought, waited for so long; whoever is free gets the next of `waiting`.

        Raises `KnownError` for a worker that could not do its part, or that died.
        """
        if not self.workers:
            return []
        arrived = wait([worker.connection for worker in self.workers], seconds)
        found = [worker.take() for worker in self.workers if worker.connection in arrived]
        for worker in self.workers:
            if worker.free and waiting:
                numbers = waiting.popleft()
                worker.give(numbers, [self._prompts[number] for number in numbers])
        return found

    def close(self) -> None:
        """End all workers, whatever they are at. Closing twice does no harm."""
        for worker in self.workers:
            worker.process.terminate()
        until = time.monotonic() + _GRACE
        for worker in self.workers:
            worker.process.join(max(0.0, until - time.monotonic()))
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
            worker.connection.close()
            worker.process.close()
        self.workers.clear()


class Worker:
    """The parent's side of a worker. `free`: its model is loaded and it has nothing to do; `working`: at some prompts.

    Neither holds while it loads.
    """

    def __init__(self, task: Task) -> None:
        spawning = multiprocessing.get_context("spawn")
        self.device = task.device
        self.free = self.working = False
        self.connection: Connection[Any, Any]
        self.connection, theirs = spawning.Pipe()
        self.process = spawning.Process(target=_serve, args=(theirs, task), name=f"worker-{task.device}", daemon=True)
        with _no_interrupts():
            self.process.start()
        theirs.close()  # so that its end is noticed

    def give(self, numbers: Numbers, prompts: list[Prompt]) -> None:
        """Hand over some prompts. Raises `ModelError` where nobody is there any more."""
        try:
            self.connection.send((numbers, prompts))
        except OSError:
            raise self._died() from None
        self.free, self.working = False, True

    def take(self) -> Brought:
        """What it brings. Raises `KnownError` where it gave up or died, RuntimeError for a fault of the program."""
        try:
            brought: Brought = self.connection.recv()
        except (EOFError, OSError):
            raise self._died() from None
        if brought.known is not None:
            raise brought.known
        if brought.fault:
            raise RuntimeError(f"on {self.device}: {brought.fault}")
        self.free, self.working = True, False
        return brought

    def _died(self) -> ModelError:
        self.process.join(_GRACE)
        return ModelError(
            f"The process that computed on {self.device} ended by itself (exit code {self.process.exitcode}).",
            "What was done is kept: resume the run, and load the model on fewer devices if this happens again.",
        )


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


def _serve(connection: Connection[Any, Any], task: Task) -> None:
    """A worker's whole life: load, say so, score what comes, until nobody listens any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.stdout = sys.stderr
    brought = Brought()
    try:
        loaded = _loaded(task)
        while True:
            connection.send(brought)
            numbers, prompts = connection.recv()
            scores = _finished(_scored(loaded, task, prompts), connection)
            brought = Brought(numbers, tuple(scores))
    except (EOFError, BrokenPipeError, ConnectionError):
        return
    except KnownError as error:
        brought = Brought(known=error)
    except Exception as error:
        brought = Brought(fault=f"{type(error).__name__}: {error}\n{traceback.format_exc()}")
    with suppress(OSError):
        connection.send(brought)


def _loaded(task: Task) -> LoadedModel:
    import torch

    from engine.model import load

    torch.set_num_threads(task.threads)
    loaded: LoadedModel = _finished(
        load(
            task.model,
            revision=task.revision,
            device=task.device,
            dtype=task.dtype,
            offline=True,
            known=shipped_models(),
            mapping=task.mapping,
            memory=task.memory,
        )
    )
    if loaded.info.fingerprint != task.fingerprint:
        raise ModelError(
            f"The model that was loaded on {task.device} is not the one of this run: its files have changed.",
            "Load the model again, and begin a new run.",
        )
    return loaded


def _scored(loaded: LoadedModel, task: Task, prompts: Sequence[Prompt]) -> Work[list[Scores]]:
    from engine.methods import method
    from engine.methods.base import score_batch

    return (yield from score_batch(method(task.method), loaded, prompts, task.params))


def _finished(work: Work[Any], connection: Connection[Any, Any] | None = None) -> Any:
    """The result of work. Raises EOFError between two of its steps once nobody listens at the other end."""
    try:
        while True:
            next(work)
            if connection is not None and connection.poll():
                raise EOFError  # nothing is sent to one who is at work, so this is the end
    except StopIteration as end:
        return end.value
    finally:
        work.close()
