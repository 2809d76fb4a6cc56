"""What a form offers to narrow an experiment by: relations, data sets, facts by name, arms, and processes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kn_studio.app_state import AppState
from kn_studio.experiment_state import Described, Way
from kn_studio.translation import joined, tr

MOST_NAMED = 200
"""So many facts can be taken over from the Facts station by name."""

_COUNTS = (1, 2, 3, 4, 6, 8, 12, 16)


@dataclass(frozen=True)
class Offer:
    """One thing to choose: what it stands for, and how it reads."""

    key: str
    text: str
    chosen: bool = False


@dataclass(frozen=True)
class Named:
    """A way to name facts: the settings that it fills in, and how it reads."""

    text: str
    values: tuple[tuple[str, Any], ...]


@dataclass(frozen=True)
class Narrowing:
    """What narrows the facts, the arms and the processes of a run, as it is filled in, with all there is to choose.

    `relations_text` and `named_text` stand on the buttons; `where` says on which device it is computed, where that is
    the choice of the Model station.
    """

    relations: tuple[Offer, ...] = ()
    relations_text: str = ""
    sources: tuple[Offer, ...] = ()
    named: tuple[Named, ...] = ()
    named_text: str = ""
    arms: tuple[Offer, ...] = ()
    workers: tuple[Offer, ...] = ()
    where: str = ""


def narrowing(state: AppState, described: Described, recipe: Mapping[str, Any], way: Way) -> Narrowing:
    """What is offered in this state for a recipe."""
    codes, uuids, arms = (_parts(recipe.get(name)) for name in ("relations", "uuids", "arms"))
    return Narrowing(
        _relations(state, codes),
        _relations_text(state, codes),
        _sources(state, str(recipe.get("source", ""))),
        _named(state, described),
        _named_text(len(uuids)),
        tuple(Offer(key, described.arms[key], not arms or key in arms) for key in described.optional),
        _workers(state, way),
        "" if way.device == "auto" else
        tr("As the model on screen: {dtype} on {device}.", dtype=way.dtype, device=way.device.upper()),
    )  # fmt: skip


def _relations_text(state: AppState, codes: tuple[str, ...]) -> str:
    labels = dict(state.relations)
    if not codes:
        return tr("All relations")
    return (
        joined((labels.get(code, code) for code in codes), tr(", "))
        if len(codes) <= 3
        else tr("{count} relations", count=len(codes))
    )


def _named_text(count: int) -> str:
    if not count:
        return tr("Drawn by the seed")
    return tr("One fact by name") if count == 1 else tr("{count:,} facts by name", count=count)


def way_of(state: AppState, models: tuple[str, ...]) -> Way:
    """How a run on these models computes: as the model on screen was loaded where it is one of them."""
    workers = state.experiments.choice.workers
    loaded = state.model
    if loaded is None or loaded.id not in models:
        return Way(workers=workers)
    # Parts on several devices are named with a plus between; the model station's word for that lays them out anew.
    device = "spread" if "+" in loaded.device else loaded.device
    return Way(device, loaded.dtype.removeprefix("torch."), workers)


def toggled(offers: tuple[Offer, ...], key: str) -> str | None:
    """The setting after one of these was chosen or let go: "" for all, None where nothing would be left."""
    left = [each.key for each in offers if each.chosen != (each.key == key)]
    return None if not left else "" if len(left) == len(offers) else ",".join(left)


def _relations(state: AppState, on: tuple[str, ...]) -> tuple[Offer, ...]:
    """The library's relations by name with their numbers of facts, and those that are chosen though it lacks them."""
    counts = state.search.counts
    there = dict(state.relations) | {code: code for code in on if code not in dict(state.relations)}
    return tuple(Offer(code, _relation(code, label, counts.get(code)), code in on) for code, label in there.items())


def _relation(code: str, label: str, facts: int | None) -> str:
    name = f"{label} ({code})" if label != code else code
    return name if facts is None else tr("{name} · {facts:,}", name=name, facts=facts)


def _sources(state: AppState, on: str) -> tuple[Offer, ...]:
    lines = {
        each.name: tr("{name} · {facts:,}", name=tr(each.name), facts=each.facts) for each in state.library.sources
    }
    if on and on not in lines:
        lines[on] = on
    found = [Offer("", tr("All data sets"), not on)]
    return (*found, *(Offer(name, text, name == on) for name, text in lines.items()))


def _named(state: AppState, described: Described) -> tuple[Named, ...]:
    """Drawn as ever, the fact on the Facts station, and the facts that its search found."""
    facts = described.defaults["facts"]
    found = [Named(tr("Drawn by the seed"), (("uuids", ""), ("facts", facts)))]
    if state.fact is not None and state.typed is None:
        label = next(iter(state.fact.labels.values()))
        text = tr("The fact on the Facts station: {subject}, {object}", subject=label.subject, object=label.object)
        found.append(Named(text, (("uuids", state.fact.uuid), ("facts", 1))))
    search = state.search
    narrowed = bool(search.text.strip() or search.known or search.relation)
    if narrowed and search.exact and 0 < search.total == len(search.rows) <= MOST_NAMED:
        uuids = ",".join(row.uuid for row in search.rows)
        text = tr("The {count:,} facts found on the Facts station", count=search.total)
        found.append(Named(text, (("uuids", uuids), ("facts", search.total))))
    elif search.relation and not search.text.strip() and not search.known:
        named = dict(state.relations).get(search.relation, search.relation)
        text = tr("The relation of the Facts station: {relation}", relation=named)
        found.append(Named(text, (("relations", search.relation), ("uuids", ""), ("facts", facts))))
    return tuple(found)


def _workers(state: AppState, way: Way) -> tuple[Offer, ...]:
    """As many processes as this computer has processors, or graphics cards."""
    system = state.system
    most = max(2, system.threads, len(system.gpus)) if system is not None else 4
    counts = sorted({each for each in _COUNTS if each <= most} | ({way.workers} if way.workers else set()))
    offers = (("", tr("One for each GPU, else one")), *((str(each), str(each)) for each in counts))
    return tuple(Offer(key, text, key == ("" if way.workers is None else str(way.workers))) for key, text in offers)


def _parts(text: object) -> tuple[str, ...]:
    return tuple(part for part in str(text or "").split(",") if part)
