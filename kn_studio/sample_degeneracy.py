"""Made-up searches for pictures of the Degeneracy station: groups found, none found, a topology, switches thrown."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from itertools import combinations

import numpy as np

from engine.degeneracy.components import found_topology
from engine.degeneracy.types import (
    Budget,
    Clusters,
    Component,
    ControlSearch,
    Merge,
    SetSearch,
    Tested,
    Thresholds,
    TopologySearch,
    TopologySettings,
)
from engine.types import Neuron, Prompt, frozen_array
from kn_studio.app_state import AppState, JobLine
from kn_studio.degeneracy_state import (
    Degeneracy,
    DegeneracyChoice,
    DegeneracyLine,
    RelationGroups,
    Served,
    Switches,
    SwitchRow,
    Unit,
)
from kn_studio.sample_answers import before
from kn_studio.translation import tr

_CANDIDATES = tuple(
    Neuron(layer, index)
    for layer, index in (
        (0, 301), (0, 1120), (1, 95), (1, 644), (1, 1502), (2, 58), (2, 412), (2, 733), (2, 1290), (3, 17), (3, 188),
        (3, 407), (3, 902), (3, 1333),
    )
)  # fmt: skip
_PAIRS = ((2, 10, 1.6), (6, 11, 0.9), (6, 13, 0.62))
"""Candidates by number that lose little alone, and by how much more log P they lose together."""
_LOUD = {4: 0.35, 9: 0.22}
"""Candidates that lose much alone, as change of log P."""


def degeneracy_states(full: AppState) -> dict[str, AppState]:
    """The station's states by name, all about the run of `full`."""
    if full.fact is None or full.run is None:
        return {}
    pairs = _kept(full, "pairs", pair_search(full.prompts, _PAIRS))
    found = _shown(full, pairs, (_CANDIDATES[2], _CANDIDATES[10]))
    none = _shown(
        full, _kept(full, "pairs", pair_search(full.prompts, ((2, 10, 0.13),))), (_CANDIDATES[2], _CANDIDATES[10])
    )
    topology = _kept(full, "topology", topology_search(full.prompts))
    clusters = _shown(full, topology, *(_of(numbers) for numbers in _PARTS[:2]))
    job = JobLine("job-4", tr("Search degenerate neurons"), 180, 435, "Random neurons, draw 4 of 19", 12.0)
    uuid, language = full.fact.uuid, full.languages[0]
    lines = tuple(
        DegeneracyLine(number, uuid, language, method, groups, f"2026-03-0{number}T14:20:00", full.run)
        for number, method, groups in ((7, "pairs", 3), (6, "topology", 1), (4, "pairs", 0))
    )
    sets = _kept(full, "sets", pair_search(full.prompts, _PAIRS, "sets"))
    return {
        "found": replace(found, degeneracy_searches=lines),
        "off": _choose(found, off=frozenset({0, 1})),
        "off-plain": replace(_choose(found, off=frozenset({0, 1})), level="plain"),
        "one-off": _choose(found, off=frozenset({0})),
        "nothing": none,
        "nothing-plain": replace(none, level="plain"),
        "sets": _choose(_shown(full, sets, (_CANDIDATES[2], _CANDIDATES[10])), off=frozenset({1})),
        "unmeasured": replace(found, switches=None),
        "unsearched": replace(full, degeneracy_searches=lines),
        "busy": replace(full, job=job),
        "stale": replace(found, degeneracy=replace(pairs, run=full.run + 1)),
        "no-model": replace(found, model=None, switches=None),
        "few": replace(full, thresholds=dict.fromkeys(full.languages, 1.0)),
        "no-run": replace(full, run=None),
        "topology": replace(_choose(clusters, off=frozenset({0, 1})), degeneracy_searches=lines),
        "topology-plain": replace(clusters, level="plain"),
        "relation": replace(found, degeneracy_relation=relation(full)),
    }


def pair_search(
    prompts: tuple[Prompt, ...], joined: tuple[tuple[int, int, float], ...], method: str = "pairs"
) -> SetSearch:
    """A search in which these pairs of candidates lose more together than apart."""
    rng = np.random.default_rng(3)
    alone = {number: rng.uniform(0.0, 0.03) for number in range(len(_CANDIDATES))} | _LOUD
    sizes = (2,) if method == "pairs" else (2, 3)
    asked = [prompt for prompt in prompts if prompt.language == prompts[0].language and not prompt.held_out]
    held = [prompt for prompt in prompts if prompt.language == prompts[0].language and prompt.held_out]
    sets = [frozenset(each) for size in (1, *sizes) for each in combinations(range(len(_CANDIDATES)), size)]
    few = [each for each in sets if len(each) < 3 or sum(each) % 3]
    tested = _tested(_CANDIDATES, few, alone, joined, len(asked), rng)
    draws = tuple(_control(number, len(asked), sizes) for number in range(19))
    reported = [frozenset(each) for a, b, _ in joined for each in ((a,), (b,), (a, b))]
    triples = sum(len(each) == 3 for each in few)
    budget = Budget(
        2000, {2: 91} | ({3: 364} if method == "sets" else {}), {2: 91} | ({3: triples} if method == "sets" else {}),
        {3: 40} if method == "sets" else {},
    )  # fmt: skip
    return SetSearch(
        "pairs" if method == "pairs" else "sets", tuple(asked), tested, budget, Thresholds(),
        (ControlSearch("random", draws), ControlSearch("matched", draws[:3])), (Neuron(1, 7), Neuron(2, 9)),
        held_out=_tested(_CANDIDATES, reported, alone, tuple((a, b, 0.8 * x) for a, b, x in joined), 2, rng),
        held_out_prompts=tuple(held),
    )  # fmt: skip


def _control(number: int, prompts: int, sizes: tuple[int, ...]) -> Tested:
    rng = np.random.default_rng(100 + number)
    neurons = tuple(Neuron(each.layer, (each.index + 31 * (number + 1)) % 1536) for each in _CANDIDATES)
    sets = [frozenset(each) for size in (1, *sizes) for each in combinations(range(len(neurons)), size)]
    alone = {place: rng.uniform(-0.005, 0.01) for place in range(len(neurons))}
    return _tested(neurons, sets, alone, (), prompts, rng)


def _tested(
    neurons: tuple[Neuron, ...], sets: Iterable[Collection[int]], alone: dict[int, float],
    joined: tuple[tuple[int, int, float], ...], prompts: int, rng: np.random.Generator,
) -> Tested:  # fmt: skip
    rows = [frozenset[int](), *map(frozenset, sets)]
    changes = np.array(
        [sum(alone[each] for each in row) + sum(x for a, b, x in joined if {a, b} <= row) for row in rows]
    )
    noise = rng.normal(0.0, 0.004, (len(rows), prompts))
    noise[0] = 0.0
    start = np.log(before(0)) + np.linspace(-0.05, 0.05, prompts)
    off = np.array([[number in row for number in range(len(neurons))] for row in rows], dtype=bool)
    return Tested(neurons, frozen_array(off, bool), frozen_array(start - changes[:, None] - np.abs(noise)))


_PARTS = ((2, 6, 10), (7, 11, 12), (0, 3), (4, 9, 13))


def topology_search(prompts: tuple[Prompt, ...]) -> TopologySearch:
    """A merge tree of four clusters of which two back each other up."""
    asked = tuple(prompt for prompt in prompts if prompt.language == prompts[0].language and not prompt.held_out)
    births = (1.2, 1.5, 2.4, 2.0)
    first = [
        Merge(_of(part[:2]), birth * 0.7, birth) if len(part) > 2 else None
        for part, birth in zip(_PARTS, births, strict=True)
    ]
    tree: list[Merge] = [each for each in first if each is not None]
    inner = {part: number for number, part in enumerate(part for part in _PARTS if len(part) > 2)}
    ends = (7.5, 7.5, 5.2, 5.2)
    order = []
    for part, birth, death in zip(_PARTS, births, ends, strict=True):
        order.append(len(tree))
        tree.append(Merge(_of(part), birth, death, children=(inner[part],) if part in inner else ()))
    tree.append(Merge(_of(_PARTS[2] + _PARTS[3]), 5.2, 9.1, children=(order[2], order[3])))
    tree.append(Merge(_of(_PARTS[0] + _PARTS[1]), 7.5, 9.1, children=(order[0], order[1])))
    every = tuple(sorted(number for part in _PARTS for number in part))
    tree.append(Merge(_of(every), 9.1, 12.0, True, (len(tree) - 2, len(tree) - 1)))
    settings = TopologySettings()
    blank = TopologySearch(
        asked, settings, frozen_array(np.zeros((len(_CANDIDATES), len(_CANDIDATES)))), tuple(tree),
        _topology_tested(len(asked)), (), (Neuron(1, 7),), budget=400, not_tested=112,
    )  # fmt: skip
    found = found_topology(blank, settings.thresholds, settings.persistence)
    others = tuple(_beside(method, found) for method in ("hierarchical", "kmeans", "dbscan"))
    found = replace(
        found, null_mean=0.06, null_low=0.0, null_high=0.24, p_value=0.005, random_degenerate=0.02, null_draws=200
    )
    return replace(blank, clusterings=(found, *others))


def _topology_tested(prompts: int) -> Tested:
    """Every union of clusters, and everything but each of them."""
    rng = np.random.default_rng(5)
    everything = frozenset(range(len(_CANDIDATES)))
    sets: dict[frozenset[int], float] = {}
    for number in range(1, 16):
        chosen = frozenset(place for place in range(4) if number >> place & 1)
        members = frozenset(each for place in chosen for each in _PARTS[place])
        sets[members] = 0.02 * len(chosen) + (1.3 if {0, 1} <= chosen else 0.0) + (0.3 if 3 in chosen else 0.0)
        sets[everything - members] = 0.25 if not {0, 1} <= chosen and len(chosen) == 1 and min(chosen) < 2 else 1.5
    rows = [frozenset[int](), *sets]
    changes = np.array([0.0, *sets.values()])
    off = np.array([[number in row for number in range(len(_CANDIDATES))] for row in rows], dtype=bool)
    start = np.log(before(0)) + np.linspace(-0.05, 0.05, prompts)
    noise = np.abs(rng.normal(0, 0.003, (len(rows), prompts)))
    noise[0] = 0.0
    return Tested(_CANDIDATES, frozen_array(off, bool), frozen_array(start - changes[:, None] - noise))


def _beside(method: str, found: Clusters) -> Clusters:
    parts = (Component(_of((0, 1, 2, 3)), 0.21, 0.4, False), Component(_of((6, 7, 10, 11)), 0.7, 0.3, False))
    score = {"hierarchical": 0.12, "kmeans": None, "dbscan": 0.31}[method]
    null = None if score is None else 0.05
    return Clusters(
        method, parts if method != "dbscan" else found.components,  # type: ignore[arg-type]
        () if score is None else (0, 1), None if score is None else 0.34, None if score is None else -0.1, False, score,
        null, None if null is None else 0.0, None if null is None else 0.21, None if null is None else 0.31,
        "No cluster is dispensable and sufficient." if score is None else "They are not jointly necessary.", 0.02, 200,
    )  # fmt: skip


def _of(numbers: Iterable[int]) -> tuple[Neuron, ...]:
    return tuple(sorted(_CANDIDATES[number] for number in numbers))


def relation(full: AppState) -> tuple[RelationGroups, ...]:
    """A relation of which some facts have groups, in the language that is searched first."""
    assert full.fact is not None
    language = full.languages[0]
    rng = np.random.default_rng(9)
    rows = []
    for number, each in enumerate(full.search.rows[:14]):
        groups = int(rng.poisson(0.7))
        few = number == 5
        rows.append(
            RelationGroups(
                each.uuid, each.subject, each.object, language, number % 6 != 4, 1 if few else 14, 0 if few else groups,
                min(groups, 1), None if few or number == 2 else 0.1 * (number % 3), None if few or number == 2 else 0.3,
                0 if few else 91, 0, -0.4 * groups - 0.1 if groups else None,
                "Fewer than two neurons are located." if few else "", full.fact.relation,
                no_control="No control neuron could be drawn." if few or number == 2 else "",
            )
        )  # fmt: skip
    return tuple(rows)


def _kept(full: AppState, method: str, search: SetSearch | TopologySearch) -> Degeneracy:
    assert full.fact is not None
    assert full.run is not None
    assert full.model is not None
    served = (Served(_CANDIDATES[2], 10, 3, 1), Served(_CANDIDATES[10], 10, 0, 0))
    language = full.prompts[0].language
    return Degeneracy(
        7, full.run, full.fact.uuid, language, method, search, served, full.model.fingerprint, full.model.id, 8.0
    )


def _shown(full: AppState, kept: Degeneracy, *members: tuple[Neuron, ...]) -> AppState:
    choice = DegeneracyChoice(kept.method, kept.language)
    units: tuple[Unit, ...] = members if kept.method == "topology" else tuple((each,) for each in members[0])
    return replace(full, degeneracy=kept, degeneracy_choice=choice, switches=switches(full, units, kept.search))


def _choose(state: AppState, off: frozenset[int]) -> AppState:
    return replace(state, degeneracy_choice=replace(state.degeneracy_choice, off=off))


def switches(full: AppState, units: tuple[Unit, ...], search: SetSearch | TopologySearch) -> Switches:
    """Every combination of switches in all languages: in the first one as much is lost as the search says, on its
    held-out prompts where it asked any; in each of the others a little less.
    """
    count = 1 << len(units)
    offs = [number.bit_count() for number in range(count)]
    lost = [_lost(search, units, number) for number in range(count)]
    rows = []
    for place, code in enumerate(full.languages):
        start = before(place)
        left = [start * (1 - share * (1 - 0.13 * place)) for share in lost]
        control = [start - 0.004 * each for each in offs]
        matched = [each - 0.01 * (number > 0) for number, each in enumerate(control)]
        rows.append(
            SwitchRow(
                code, 3, tuple(left), tuple(1.0 if each > 0.3 else 4.0 for each in left), tuple(control),
                tuple(0.006 * each for each in offs), tuple(matched),
            )
        )  # fmt: skip
    assert full.model is not None
    return Switches(units, tuple(rows), {}, full.model.fingerprint)


def _lost(search: SetSearch | TopologySearch, units: tuple[Unit, ...], number: int) -> float:
    """The share of the answer's probability that is lost with the units of these bits off."""
    members = {neuron for place, unit in enumerate(units) if number >> place & 1 for neuron in unit}
    found = None if search.held_out is None else search.held_out.drop(members)
    found = search.tested.drop(members) if found is None else found
    assert found is not None, "the search tested no such group"
    return found
