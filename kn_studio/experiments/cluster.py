"""A run's units on a Ray cluster: facts as tasks, the model once for each actor, everything kept by this process.

Imported for `--cluster` alone, since Ray is an optional package. Nothing is reported to anyone and no dashboard runs.
With "auto" a cluster is started on this computer, if RAY_ADDRESS names none; its ports ask for a token.
"""

from __future__ import annotations

import os
import secrets
import socket
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

from engine.errors import KnownError, ModelError
from engine.experiments.base import Row, Unit
from engine.types import finished
from kn_studio.actions.processes import Answer
from kn_studio.experiments.hands import Computing, Done, Job, lost_again

if TYPE_CHECKING:
    from engine.experiments.base import Material

AUTO = "auto"

_AHEAD = 2
"""Units that an actor has at a time, so that it need not wait for this process between two of them."""

_LOSSES = 3
"""So often a unit may lose its actor, since nodes go for many reasons."""

_ANSWER_SECONDS = 5.0
_PATIENCE = 1800.0
"""Seconds until a cluster on which no actor comes up is given up."""

_STORE = 256 << 20
"""Bytes of shared memory of a cluster of this computer; rows are small."""


class Actor:
    """What computes on a node: a model, and the batch of facts that it was given last."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._computing: Computing | None = None
        self._material: Material | None = None

    def begin(self, material: Material) -> Answer:
        """Load the model at first; all units from now on are of this material."""
        try:
            self._computing = self._computing or Computing(self._job)
        except KnownError as error:
            return Answer(known=error)
        self._material = material
        return Answer(os.getpid())

    def rows(self, unit: Unit) -> Answer:
        """The rows of a unit."""
        assert self._computing is not None
        material, self._material = self._material, None
        try:
            return Answer(finished(self._computing.answer((material, unit))))
        except KnownError as error:
            return Answer(known=error)


@dataclass(eq=False)
class _Hired:
    """This side of an actor.

    `coming`: what says that it is ready, None once it is; `at`: its units by what brings their rows; `pid`: that of its
    process, wherever that is.
    """

    handle: Any
    coming: Any = None
    pid: int = 0
    at: dict[Any, Unit] = field(default_factory=dict)


class Cluster:
    """Actors on a cluster. This process computes nothing, so that it can be a small computer."""

    own = False

    def __init__(self, address: str, job: Callable[[str], Job], workers: int | None) -> None:
        self._own = address == AUTO and not os.environ.get("RAY_ADDRESS")
        if self._own:
            _close_doors()
        self._ray = _installed()
        self._losses: dict[Unit, int] = {}
        self._material: Any = None
        self._since = time.monotonic()
        self.hired: list[_Hired] = []
        plain = job("cpu")
        if self._own:
            _start(self._ray, (workers or 1) * plain.source.threads)
        else:
            _join(self._ray, address)
        try:
            there = self._ray.cluster_resources()
            gpus = int(there.get("GPU", 0))
            self._job = job("cuda") if gpus else plain
            self._needs = {"num_gpus": 1} if gpus else {"num_cpus": plain.source.threads}
            most = gpus or max(1, int(there.get("CPU", 1)) // plain.source.threads)
            self._count = min(workers or most, most)
        except BaseException:
            self.close()
            raise

    @property
    def busy(self) -> int:
        """How many units are with an actor."""
        return sum(len(each.at) for each in self.hired)

    def begin(self, material: Material) -> None:
        """All units from now on are of this material; at first the actors are made."""
        self._material = self._ray.put(material)
        while len(self.hired) < self._count:
            self._hire()
        for each in self.hired:
            each.coming = each.handle.begin.remote(self._material)

    def receive(self, waiting: deque[Unit], seconds: float) -> list[Done]:
        """What was finished; actors that are ready get the next units. See `Hands.receive`."""
        for each in self.hired:
            while waiting and each.coming is None and len(each.at) < _AHEAD:
                unit = waiting.popleft()
                each.at[each.handle.rows.remote(unit)] = unit
        asked = [ref for each in self.hired for ref in (each.coming, *each.at) if ref is not None]
        if not asked:
            return []
        self._ray.wait(asked, num_returns=1, timeout=seconds)
        ready = set(self._ray.wait(asked, num_returns=len(asked), timeout=0)[0])
        found: list[Done] = []
        for each in tuple(self.hired):
            try:
                self._take(each, ready, found)
            except self._ray.exceptions.RayActorError as error:
                self._replace(each, waiting, error)
        self._require_progress()
        return found

    def close(self) -> None:
        """End all actors, and the cluster if it was started here."""
        for each in self.hired:
            with suppress(Exception):
                self._ray.kill(each.handle)
        self.hired.clear()
        self._ray.shutdown()

    def _take(self, each: _Hired, ready: set[Any], found: list[Done]) -> None:
        """Add what an actor has finished to what was found. Raises `RayActorError` where it is gone."""
        if each.coming in ready:
            each.pid = self._answered(each.coming)
            each.coming = None
        for ref in [ref for ref in each.at if ref in ready]:
            rows: tuple[Row, ...] = self._answered(ref)
            found.append((each.at.pop(ref), rows))

    def _answered(self, ref: Any) -> Any:
        answer: Answer = self._ray.get(ref)
        self._since = time.monotonic()
        if answer.known is not None:
            raise answer.known
        return answer.result

    def _hire(self) -> None:
        # Actors are not restarted by Ray: they would lack their material.
        made = self._ray.remote(Actor).options(max_restarts=0, max_task_retries=0, **self._needs)
        self.hired.append(_Hired(made.remote(self._job)))

    def _replace(self, lost: _Hired, waiting: deque[Unit], error: Exception) -> None:
        """Do without an actor that is gone: its units are done by others, and one more is asked for."""
        self.hired.remove(lost)
        with suppress(Exception):
            self._ray.kill(lost.handle)
        for place, unit in enumerate(lost.at.values()):
            # Only the first was being computed; the others did not harm anybody.
            self._losses[unit] = self._losses.get(unit, 0) + (place == 0)
            if self._losses[unit] >= _LOSSES:
                raise lost_again(unit, f"An actor of the cluster is gone ({type(error).__name__}).") from None
        waiting.extendleft(reversed(lost.at.values()))
        self._hire()
        self.hired[-1].coming = self.hired[-1].handle.begin.remote(self._material)

    def _require_progress(self) -> None:
        if all(each.coming is not None for each in self.hired) and time.monotonic() - self._since > _PATIENCE:
            raise ModelError(
                "No node of the cluster has begun to compute.", "See with `ray status` what it has, then --resume."
            )


def _close_doors() -> None:
    """Have the ports of a cluster of this computer ask for a token. Ray reads it once, when it is imported."""
    if "RAY_AUTH_MODE" not in os.environ:
        os.environ["RAY_AUTH_MODE"] = "token"
        os.environ["RAY_AUTH_TOKEN"] = secrets.token_hex(32)


def _installed() -> Any:
    """Ray. Raises `ModelError` where it is not installed."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    try:
        return import_module("ray")
    except ImportError:
        raise ModelError(
            "--cluster needs the package Ray, which is not installed.", "Install it: pip install 'kn-studio[cluster]'."
        ) from None


def _start(ray: Any, processors: int) -> None:
    """Start a cluster of this computer alone."""
    ray.init(
        address="local",
        num_cpus=max(processors, os.cpu_count() or 1),
        include_dashboard=False,
        log_to_driver=False,
        logging_level="ERROR",
        object_store_memory=_STORE,
    )


def _join(ray: Any, address: str) -> None:
    """Join a cluster that runs. Raises `ModelError` where none answers."""
    if address != AUTO:
        _require_answer(address)
    try:
        ray.init(address=address, log_to_driver=False, logging_level="ERROR")
    except (ConnectionError, RuntimeError, ValueError, OSError) as error:
        raise _no_answer(address) from error


def _require_answer(address: str) -> None:
    """Raises `ModelError` where nothing listens, since Ray would try for minutes."""
    host, _, port = address.removeprefix("ray://").rpartition(":")
    if not host or not port.isdecimal():
        raise ModelError(f"'{address}' is no address of a cluster.", "Write HOST:PORT, or auto.")
    try:
        socket.create_connection((host.strip("[]"), int(port)), _ANSWER_SECONDS).close()
    except (OSError, OverflowError):
        raise _no_answer(address) from None


def _no_answer(address: str) -> ModelError:
    return ModelError(
        f"No Ray cluster answers at {address}.", "Start it with `ray start --head`, or use --cluster auto."
    )
