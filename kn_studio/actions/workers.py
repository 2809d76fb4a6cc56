"""Several devices at one run: a process for each one beside the first, with a model of its own, that scores prompts.

Only the process that began the run writes to the session. It hands out numbers of prompts and gets their scores back.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any

from engine.errors import ModelError
from engine.types import Prompt, Scores, Work, finished
from kn_studio.actions import processes
from kn_studio.actions.context import shipped_models
from kn_studio.actions.processes import Worker

if TYPE_CHECKING:
    from engine.families import Family
    from engine.methods.base import Params
    from engine.model import LoadedModel

Numbers = tuple[int, ...]


@dataclass(frozen=True)
class Source:
    """Which model a worker is to load onto which device.

    `threads` are torch's, `memory` the bytes of a batch; a worker elsewhere may lack the files, and is not `offline`.
    """

    model: str
    revision: str | None
    device: str
    dtype: str
    memory: int
    mapping: Family | None
    fingerprint: str
    threads: int
    offline: bool = True


@dataclass(frozen=True)
class Task:
    """What a worker is told: its model, and how to score."""

    source: Source
    method: str
    params: Params


@dataclass(frozen=True)
class Brought:
    """What a worker brings: the scores of some prompts, none when it has loaded its model."""

    numbers: Numbers = ()
    scores: tuple[Scores, ...] = ()


def source_of(loaded: LoadedModel, device: str) -> Source:
    """The same model, for another device."""
    import torch

    info = loaded.info
    mapping = loaded.family if info.probed else None
    return Source(
        info.id, info.revision, device, info.dtype, loaded.budget, mapping, info.fingerprint, torch.get_num_threads()
    )


def tasks_for(loaded: LoadedModel, method: str, params: Params, most: int) -> list[Task]:
    """One for each device that the model was loaded for beside its own, up to `most`."""
    devices = loaded.info.device.split(",")[1:][: max(0, most)]
    return [Task(source_of(loaded, device), method, params) for device in devices]


class Crew:
    """The workers of a run, none for a model on one device. Leaving its context ends them all within a second."""

    def __init__(self, tasks: Sequence[Task], prompts: Mapping[int, Prompt] | Sequence[Prompt]) -> None:
        self._prompts = prompts
        self.workers: list[Worker] = []
        try:
            for task in tasks:
                self.workers.append(Worker(task.source.device, _serve, task))
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
        found = [worker.take() or Brought() for worker in self.workers if worker.connection in arrived]
        for worker in self.workers:
            if worker.free and waiting:
                numbers = waiting.popleft()
                worker.give((numbers, [self._prompts[number] for number in numbers]))
        return found

    def close(self) -> None:
        """End all workers, whatever they are at. Closing twice does no harm."""
        processes.end(self.workers)
        self.workers.clear()


def load(source: Source) -> LoadedModel:
    """A worker's model. Raises `ModelError` where it is not the one of the run."""
    import torch

    from engine.model import load as load_engine

    torch.set_num_threads(source.threads)
    loaded = finished(
        load_engine(
            source.model,
            revision=source.revision,
            device=source.device,
            dtype=source.dtype,
            offline=source.offline,
            known=shipped_models(),
            mapping=source.mapping,
            memory=source.memory,
        )
    )
    if loaded.info.fingerprint != source.fingerprint:
        raise ModelError(
            f"The model that was loaded on {source.device} is not the one of this run: its files have changed.",
            "Load the model again, and begin a new run.",
        )
    return loaded


def _serve(connection: Connection[Any, Any], task: Task) -> None:
    processes.live(connection, partial(load, task.source), partial(_scored, task))


def _scored(task: Task, loaded: LoadedModel, given: tuple[Numbers, Sequence[Prompt]]) -> Work[Brought]:
    from engine.methods import method
    from engine.methods.base import score_batch

    numbers, prompts = given
    scores = yield from score_batch(method(task.method), loaded, prompts, task.params)
    return Brought(numbers, tuple(scores))
