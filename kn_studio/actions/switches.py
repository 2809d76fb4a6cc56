"""Every combination of a group's switches, in every language, beside random and matched groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from engine.controls import matched_neurons, mean_size, random_neurons
from engine.errors import PromptError
from engine.types import FloatArray, Neuron, Prompt, Work
from kn_studio.actions.context import Host
from kn_studio.actions.degeneracy import part
from kn_studio.actions.other_facts import asked
from kn_studio.actions.plan import find_fact
from kn_studio.actions.scale import by_language
from kn_studio.degeneracy_state import Switches, SwitchRow, Unit
from kn_studio.library import Library

if TYPE_CHECKING:
    from engine.arms import Said
    from engine.model import LoadedModel
    from kn_studio.session.store import Store

MOST_UNITS = 6
"""So many units have 64 combinations, each of them measured with 14 groups."""

_TINY = 1e-300
"""A probability that a floating-point number cannot hold still has a logarithm."""


def measure_switches(
    host: Host,
    prompts: Mapping[str, Sequence[Prompt]],
    units: Sequence[Unit],
    left_out: Mapping[str, str] | None = None,
    seed: int = 42,
) -> Work[Switches]:
    """The fact's probability and rank with every combination of the units off, in each language.

    Of more than six units the first six are measured, and `Switches.units` are these. A control group has as many
    neurons in every layer as the group and takes over its units layer by layer, those of a matched one in the order of
    their activation. `left_out` are languages that cannot be asked, with the reason. Raises `PromptError` without
    units or prompts.
    """
    loaded = host.require()
    chosen = tuple(tuple(unit) for unit in units if unit)[:MOST_UNITS]
    if not chosen:
        raise PromptError("No group is in focus.", "Search for groups first, then choose one.")
    if not any(prompts.values()):
        raise PromptError("There is no prompt that this model can use.", "Choose another fact or language.")
    rows = []
    for number, (language, group) in enumerate(prompts.items()):
        work = _row(loaded, language, group, chosen, seed)
        rows.append((yield from part(work, number / len(prompts), (number + 1) / len(prompts))))
    return Switches(chosen, tuple(rows), dict(left_out or {}), loaded.info.fingerprint)


def of_fact(
    host: Host, store: Store, library: Library, prompts: Sequence[Prompt], units: Sequence[Unit]
) -> Work[Switches]:
    """The switches of the fact that the prompts are about, in every language in which the model can be asked; a typed
    fact is asked with these prompts.
    """
    uuid = next((prompt.fact for prompt in prompts), "")
    if not uuid:
        return (yield from measure_switches(host, by_language(prompts), units))
    fact = find_fact(store, library, uuid)
    usable, reasons = asked(host.require(), store, library, fact, tuple(fact.labels))
    return (yield from measure_switches(host, usable.measuring, units, reasons))


def _row(
    loaded: LoadedModel, language: str, prompts: Sequence[Prompt], units: tuple[Unit, ...], seed: int
) -> Work[SwitchRow]:
    from engine.arms import answered

    size = yield from part(_sizes(loaded, prompts), 0.0, 0.1)
    neurons = sorted({neuron for unit in units for neuron in unit})
    random = random_neurons(neurons, loaded.info.width, seed=seed).draws
    matched = matched_neurons(neurons, size).draws
    variants = [units, *(taken_over(units, draw, size) for draw in (*random, *matched))]
    sets = [dict.fromkeys(off, 0.0) for variant in variants for off in combinations(variant)]
    said = yield from part(answered(loaded, prompts, sets), 0.1, 1.0)
    # (prompts, groups, combinations)
    shape = (len(prompts), len(variants), 2 ** len(units))
    means = np.exp(np.log(np.maximum(_of(said, "probability").reshape(shape), _TINY)).mean(axis=0))
    ranks = np.median(_of(said, "rank").reshape(shape)[:, 0], axis=0)
    cut = 1 + len(random)
    spread = means[1:cut].std(axis=0, ddof=1)
    return SwitchRow(
        language,
        len(prompts),
        *(
            tuple(each.tolist())
            for each in (means[0], ranks, means[1:cut].mean(axis=0), spread, means[cut:].mean(axis=0))
        ),
    )


def combinations(units: Sequence[Unit]) -> list[tuple[Neuron, ...]]:
    """The neurons that are off in each combination: unit k is off in those whose number has bit k."""
    return [
        tuple(neuron for place, unit in enumerate(units) if number >> place & 1 for neuron in unit)
        for number in range(2 ** len(units))
    ]


def taken_over(units: Sequence[Unit], draw: Sequence[Neuron], size: FloatArray) -> tuple[Unit, ...]:
    """A control group's neurons as units: in every layer the most active takes the place of the most active, and so on.

    `size` is the mean |activation|, (layers, width). Where a layer had too few for the draw, units are smaller.
    """

    def ordered(neurons: Sequence[Neuron]) -> dict[int, list[Neuron]]:
        layers: dict[int, list[Neuron]] = {}
        for neuron in sorted(set(neurons), key=lambda n: (-size[n.layer, n.index], n)):
            layers.setdefault(neuron.layer, []).append(neuron)
        return layers

    theirs = ordered(draw)
    stands_for = {
        own: other
        for layer, mine in ordered([neuron for unit in units for neuron in unit]).items()
        for own, other in zip(mine, theirs.get(layer, []), strict=False)
    }
    return tuple(tuple(stands_for[neuron] for neuron in unit if neuron in stands_for) for unit in units)


def _of(said: Sequence[Sequence[Said]], name: str) -> FloatArray:
    return np.array([[getattr(each, name) for each in row] for row in said], dtype=np.float64)


def _sizes(loaded: LoadedModel, prompts: Sequence[Prompt]) -> Work[FloatArray]:
    """Mean |activation| at the answer over the prompts, (layers, width)."""
    from engine.methods import method
    from engine.methods.base import score_batch

    reading = method("activation")
    scores = yield from score_batch(reading, loaded, prompts, reading.Params())
    return mean_size(np.stack([each.activations for each in scores]))
