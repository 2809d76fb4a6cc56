"""The answer's probability with each pair of some neurons suppressed: the engine against one run of the model a set."""

from __future__ import annotations

import random
import time
from itertools import combinations
from statistics import median
from typing import TYPE_CHECKING, Any

import torch

from bench import naive
from bench.peak import synchronize
from bench.shapes import prompt_of
from engine.answers import Trial, log_probabilities
from engine.targets import target
from engine.types import Neuron

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np

    from bench.arms import Case
    from engine.targets import Target

NEURONS = 50
TOP = 4
SAMPLE, QUICK_SAMPLE = 25, 5
GENERIC_SAMPLE, QUICK_GENERIC_SAMPLE = 300, 60


def rows(case: Case, rounds: int, quick: bool, say: Callable[[str], None]) -> list[dict[str, Any]]:
    """All singles and pairs of 50 neurons, which lie in all layers or in the top four.

    The naive side and the generic path run some of the sets, chosen at random, and are stretched to all of them.
    """
    found = []
    for where, first in (("all layers", 0), (f"top {TOP} layers", max(0, case.shape.layers - TOP))):
        sets = suppressed_sets(case, first)
        sides = _sides(case, sets, quick)
        times: dict[str, list[float]] = {name: [] for name in sides}
        results: dict[str, list[float]] = {}
        for number in range(rounds):
            for name, (run, chosen) in sides.items():
                synchronize(case.loaded.device)
                start = time.perf_counter()
                results[name] = run(chosen)
                seconds = (time.perf_counter() - start) * len(sets) / len(chosen)
                times[name].append(seconds)
                say(f"{case.shape.key}: pairs in {where}: round {number + 1} of {rounds}: {name}: {seconds:.2f} s")
        slow = median(times["naive"])
        for name, (_, chosen) in sides.items():
            found.append(
                {
                    "shape": case.shape.key,
                    "layers": where,
                    "neurons": NEURONS,
                    "sets": len(sets),
                    "arm": name,
                    "seconds": median(times[name]),
                    "all_seconds": times[name],
                    "ratio_to_naive": slow / median(times[name]),
                    "extrapolated_from_sets": len(chosen) if len(chosen) < len(sets) else None,
                    "largest_difference": None
                    if name == "naive"
                    else _difference(results[name], chosen, results["naive"], sides["naive"][1]),
                }
            )
    return found


def suppressed_sets(case: Case, first_layer: int) -> list[tuple[Neuron, ...]]:
    """Every neuron of a random sample by itself, and every pair of them."""
    chance = random.Random(0)
    info = case.loaded.info
    neurons: set[Neuron] = set()
    while len(neurons) < min(NEURONS, (info.layers - first_layer) * info.width):
        neurons.add(Neuron(chance.randrange(first_layer, info.layers), chance.randrange(info.width)))
    ordered = sorted(neurons)
    return [*((each,) for each in ordered), *combinations(ordered, 2)]


Side = tuple["Callable[[Sequence[tuple[Neuron, ...]]], list[float]]", "list[tuple[Neuron, ...]]"]


def _sides(case: Case, sets: list[tuple[Neuron, ...]], quick: bool) -> dict[str, Side]:
    chance = random.Random(1)
    mixed = chance.sample(sets, len(sets))
    asked = target(case.loaded, prompt_of(case.shape))

    def engine(loaded: Any) -> Callable[[Sequence[tuple[Neuron, ...]]], list[float]]:
        def run(chosen: Sequence[tuple[Neuron, ...]]) -> list[float]:
            trials = [Trial(asked, dict.fromkeys(each, 0.0)) for each in chosen]
            return [_probability(logs) for logs in log_probabilities(loaded, trials)]

        return run

    sides: dict[str, Side] = {
        "naive": (lambda chosen: one_by_one(case, asked, chosen), mixed[: QUICK_SAMPLE if quick else SAMPLE]),
        "generic": (engine(case.generic), mixed[: QUICK_GENERIC_SAMPLE if quick else GENERIC_SAMPLE]),
    }
    if case.has_fast_path:
        sides["fast"] = (engine(case.loaded), sets)
    return sides


@torch.no_grad()
def one_by_one(case: Case, asked: Target, sets: Sequence[tuple[Neuron, ...]]) -> list[float]:
    """P of the answer with each set suppressed: one run of the whole model with its head over all positions a set."""
    model, place, found = case.loaded.model, asked.positions[0], []
    sites = naive.engine_sites(case.loaded)
    ids = torch.tensor([asked.ids], device=case.loaded.device)
    for chosen in sets:
        handles = [_suppress(sites.modules[neuron.layer], place, neuron.index) for neuron in chosen]
        try:
            logits = model(ids).logits
        finally:
            for handle in handles:
                handle.remove()
        found.append(float(logits[0, place].softmax(-1)[asked.answer_ids[0]]))
    return found


def _suppress(module: Any, place: int, index: int) -> Any:
    def silence(_module: Any, given: tuple[Any, ...]) -> tuple[Any, ...]:
        values = given[0].clone()
        values[:, place, index] = 0
        return (values, *given[1:])

    return module.register_forward_pre_hook(silence)


def _probability(logs: np.ndarray) -> float:
    return float(torch.tensor(logs.copy()).sum().exp())


def _difference(
    ours: list[float], our_sets: Sequence[Any], theirs: list[float], their_sets: Sequence[Any]
) -> float | None:
    """The largest relative difference on the sets that both sides ran."""
    known = dict(zip(their_sets, theirs, strict=True))
    pairs = [(value, known[each]) for each, value in zip(our_sets, ours, strict=True) if each in known]
    return max((abs(left - right) / right for left, right in pairs), default=None)
