"""What the start page says of this computer: processor, memory, graphics card, downloaded models, network."""

from __future__ import annotations

from kn_studio.system_state import Gpu, System
from kn_studio.translation import counted, tr
from kn_studio.viewmodels import wording

Rows = tuple[tuple[str, str, str], ...]
"""Label, value, role of the value."""


def rows(system: System | None, offline: bool) -> Rows:
    """The card's rows; `system` is None while it is read, `offline` whether the program keeps off the network."""
    names = (tr("Processor"), tr("Memory"), tr("Graphics card"), tr("Models on disk"))
    if system is None:
        values = ((tr("Reading …"), "muted"),) * len(names)
    else:
        values = (_processor(system), _memory(system), _gpus(system), _cache(system))
    network = (tr("Network"), *_network(offline, system is not None and system.forbidden))
    return (*((name, *value) for name, value in zip(names, values, strict=True)), network)


def _unknown() -> tuple[str, str]:
    return tr("Not known"), "muted"


def _processor(system: System) -> tuple[str, str]:
    if not system.processor:
        return _unknown()
    if not system.threads:
        return system.processor, "text"
    threads = counted("{n} thread", "{n} threads", system.threads)
    return tr("{processor}, {threads}", processor=system.processor, threads=threads), "text"


def _memory(system: System) -> tuple[str, str]:
    return (_free_of(system.free, system.total), "text") if system.total else _unknown()


def _free_of(free: int, total: int) -> str:
    return tr("{free} of {total} free", free=wording.size(free), total=wording.size(total))


def _gpus(system: System) -> tuple[str, str]:
    """The card with most free memory, and how many more there are."""
    if not system.gpus:
        return (tr("None found: models run on the processor"), "text") if system.certain else (
            tr("None found so far; the search goes on once a model is loaded"), "muted"
        )  # fmt: skip
    best = max(system.gpus, key=lambda gpu: gpu.free)
    more = len(system.gpus) - 1
    said = _gpu(best)
    if more:
        said = tr("{gpu}, and {more}", gpu=said, more=counted("{n} more", "{n} more", more))
    if best.usable is False:
        return tr("{gpu}. This copy of the program cannot use it.", gpu=said), "warn"
    return said, "text"


def _gpu(gpu: Gpu) -> str:
    if gpu.free:
        return tr("{name}, {free}", name=gpu.name, free=_free_of(gpu.free, gpu.total))
    if gpu.total:
        return tr("{name}, {size}", name=gpu.name, size=wording.size(gpu.total))
    return gpu.name


def _cache(system: System) -> tuple[str, str]:
    if system.cache is None:
        return _unknown()
    if not system.cache:
        return tr("None downloaded yet"), "text"
    return tr("{size} downloaded", size=wording.size(system.cache)), "text"


def _network(offline: bool, forbidden: bool) -> tuple[str, str]:
    if offline:
        return tr("Offline: the network is not touched"), "text"
    if forbidden:
        return tr("Offline: HF_HUB_OFFLINE forbids the network"), "warn"
    return tr("Online: models may be downloaded"), "text"
