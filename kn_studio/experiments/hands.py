"""Who computes a run's units beside the process that keeps them: processes of this computer, one for each device.

Units do not depend on what was computed before, so that whoever is free takes the next one. The process that began
the run hands them out, gets their rows back and keeps the journal.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing.connection import Connection, wait
from multiprocessing.reduction import ForkingPickler
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol

from engine.errors import ModelError
from engine.experiments.base import Row, Unit
from engine.types import Work
from kn_studio.actions import processes, workers
from kn_studio.actions.processes import Worker, WorkerEndedError

if TYPE_CHECKING:
    from engine.experiments.base import Material, Recipe
    from engine.model import LoadedModel

Done = tuple[Unit, tuple[Row, ...]]


def _read_only(values: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(values)


ForkingPickler.register(MappingProxyType, lambda mapping: (_read_only, (dict(mapping),)))
"""Facts hold their labels in read-only mappings, which pickle alone cannot send."""


@dataclass(frozen=True)
class Job:
    """What a worker is told of a run. `kernels`: see `engine.fast.kernels.settle`."""

    source: workers.Source
    experiment: str
    recipe: Recipe
    kernels: tuple[bool, bool]


class Hands(Protocol):
    """Workers of any kind. `own`: whether the process that keeps the rows computes as well; `busy`: units at work."""

    own: bool

    @property
    def busy(self) -> int:
        """How many units are being computed."""

    def begin(self, material: Material) -> None:
        """All units from now on are of this material."""

    def receive(self, waiting: deque[Unit], seconds: float) -> list[Done]:
        """What was finished, waited for so long; whoever is free gets the next of `waiting`.

        The unit of a worker that is lost is put back once. Raises `ModelError` where it is lost again, and what a unit
        raises.
        """

    def close(self) -> None:
        """End all workers, whatever they are at."""


class Processes:
    """Processes of this computer, one for each job, beside this one. None of them is needed: this one computes too."""

    own = True

    def __init__(self, jobs: Sequence[Job]) -> None:
        self.workers: list[Worker] = []
        self._at: dict[Worker, Unit] = {}
        self._has: dict[Worker, int] = {}
        self._lost: set[Unit] = set()
        self._material: Material | None = None
        self._batch = 0
        try:
            for job in jobs:
                self.workers.append(Worker(job.source.device, _serve, job))
        except BaseException:
            self.close()
            raise

    @property
    def busy(self) -> int:
        """How many units are being computed."""
        return len(self._at)

    def begin(self, material: Material) -> None:
        """All units from now on are of this material."""
        self._material = material
        self._batch += 1

    def receive(self, waiting: deque[Unit], seconds: float) -> list[Done]:
        """What was finished; whoever is free gets the next unit. See `Hands.receive`."""
        arrived = wait([worker.connection for worker in self.workers], seconds) if self.workers else []
        found: list[Done] = []
        for worker in tuple(self.workers):
            try:
                if worker.connection in arrived and (rows := worker.take()) is not None:
                    found.append((self._at.pop(worker), rows))
                if worker.free and waiting:
                    self._give(worker, waiting.popleft())
            except WorkerEndedError as error:
                self._bury(worker, waiting, error)
        return found

    def close(self) -> None:
        """End all workers within a second. Closing twice does no harm."""
        processes.end(self.workers)
        self.workers.clear()
        self._at.clear()

    def _give(self, worker: Worker, unit: Unit) -> None:
        self._at[worker] = unit
        material = self._material if self._has.get(worker) != self._batch else None
        worker.give((material, unit))
        self._has[worker] = self._batch

    def _bury(self, worker: Worker, waiting: deque[Unit], error: WorkerEndedError) -> None:
        """Do without a worker that is gone; its unit is done elsewhere, once."""
        self.workers.remove(worker)
        processes.end([worker])
        unit = self._at.pop(worker, None)
        if unit is None:
            return
        if unit in self._lost:
            raise lost_again(unit, error.what)
        self._lost.add(unit)
        waiting.appendleft(unit)


def lost_again(unit: Unit, what: str) -> ModelError:
    """What is said where a unit ended two workers."""
    about = f"{unit.fact}, {unit.language}" if unit.language else unit.fact
    return ModelError(
        f"{what} It was the second one to end at {about}.",
        "What was finished is kept: go on with --resume, with less --memory or fewer workers.",
    )


def none() -> Processes:
    """No worker beside this process."""
    return Processes(())


class Computing:
    """A worker's state: its model, and the batch of facts that it was given last."""

    def __init__(self, job: Job) -> None:
        from engine.experiments import experiment
        from engine.fast import kernels

        # What is free here must not settle the batches: they settle how figures are rounded.
        self._loaded: LoadedModel = replace(workers.load(job.source), budget=job.source.memory)
        kernels.settle(job.kernels)
        self._experiment = experiment(job.experiment)
        self._recipe = job.recipe
        self._prepared: Any = None

    def answer(self, given: tuple[Material | None, Unit]) -> Work[tuple[Row, ...]]:
        """The rows of a unit; a material that comes with it is that of all units from now on."""
        material, unit = given
        if material is not None:
            self._prepared = yield from self._experiment.prepare(self._loaded, material, self._recipe)
        return (yield from self._experiment.rows(self._loaded, self._prepared, unit))


def _serve(connection: Connection[Any, Any], job: Job) -> None:
    processes.live(connection, partial(Computing, job), Computing.answer)
