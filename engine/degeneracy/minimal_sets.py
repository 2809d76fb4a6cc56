"""Minimal degenerate sets of any size: exact with pruning up to 3, larger ones by a beam, all under a budget.

A set is minimal if every proper non-empty subset loses at most T_low and the whole more than T_high (arXiv 2308.13198,
eqs 9 and 10). So a set above one that loses more than T_low can be left out unseen (Apriori).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.controls import MATCHED_DRAWS, RANDOM_DRAWS
from engine.degeneracy.control_sets import Controls, control_neurons
from engine.degeneracy.family_wise import WHOLE_DRAWS
from engine.degeneracy.pairs import checked
from engine.degeneracy.rules import found
from engine.degeneracy.subset_lattice import EXACT, Lattice, Set
from engine.degeneracy.switched import assembled, switched_off
from engine.degeneracy.types import DEFAULT, ControlSearch, SetSearch, Tested, Thresholds
from engine.degeneracy.verification import verified
from engine.types import Neuron, Prompt, Work

if TYPE_CHECKING:
    import numpy.typing as npt

    from engine.model import LoadedModel

_MOST_OF_CONTROLS = 15_000
"""Sets that the draws of one kind of control may take together, from which follows how many draws there are."""

_MOST_TO_TELL = 100_000
"""The same where groups were found and more random draws can tell whether they stand out."""


def search_sets(
    loaded: LoadedModel,
    prompts: Sequence[Prompt],
    neurons: Sequence[Neuron],
    *,
    candidates: int = 30,
    budget: int = 5000,
    largest: int = 5,
    beam: int = 20,
    thresholds: Thresholds = DEFAULT,
    held_out_prompts: Sequence[Prompt] = (),
    controls: bool = True,
    seed: int = 42,
    activations: npt.ArrayLike | None = None,
    random_draws: int = WHOLE_DRAWS,
) -> Work[SetSearch]:
    """Search the sets of up to `largest` of the first `candidates` of some neurons, which are the strongest first.

    All sets of up to 3 that can be minimal are tested, those first whose subsets lose most; beyond that the `beam` sets
    that lose most of those that still lose at most T_low grow by one neuron at a time, and a set that loses more than
    T_high has its remaining subsets tested. `budget` limits the sets; what it left out is counted. The controls go
    through the same procedure under the same budget; where 10 random draws would be more than 15,000 sets there are
    fewer, and the reason says so. Further draws, up to `random_draws`, follow one by one as long as a group can stand
    out of them all, where these are at most 100,000 sets. `activations`, verification and faults as in
    `engine.degeneracy.pairs.search_pairs`.
    """
    asked, own, left_out = checked(loaded, prompts, neurons, candidates)
    lattice = Lattice(own, max(0, budget), thresholds)
    course = _Course(loaded, asked, largest, beam)
    yield from course.explored(lattice, "Testing sets")
    search = SetSearch(
        method="sets",
        prompts=asked,
        tested=assembled(own, lattice.values),
        budget=lattice.budget(largest),
        thresholds=thresholds,
        left_out=left_out,
        held_out_prompts=tuple(held_out_prompts),
        seed=seed,
        reason=_unproven(lattice, largest),
    )
    if controls and own:
        located = (*own, *left_out)
        drawn = yield from control_neurons(
            loaded, asked, own, located=located, activations=activations, seed=seed, draws=random_draws
        )
        search = yield from course.controlled(search, drawn, lattice)
    return (yield from verified(loaded, search))


@dataclass(frozen=True)
class _Course:
    """How the sets of some neurons are gone through."""

    loaded: LoadedModel
    prompts: tuple[Prompt, ...]
    largest: int
    beam: int

    def controlled(self, search: SetSearch, drawn: Controls, own: Lattice) -> Work[SetSearch]:
        """The search with its controls, each draw of which is searched as the neurons themselves were."""
        cost = max(1, len(own.values))
        for kind, (draws, reason) in drawn.items():
            wanted = min(len(draws), RANDOM_DRAWS if kind == "random" else MATCHED_DRAWS)
            first = max(1, min(wanted, _MOST_OF_CONTROLS // cost))
            most = len(draws) if kind == "random" and len(draws) * cost <= _MOST_TO_TELL else first
            before, tested = search, list[Tested]()
            for number, draw in enumerate(draws[:most], 1):
                if number > first and not _may_stand_out(search, len(draws)):
                    break
                other = Lattice(draw, own.limit, search.thresholds)
                yield from self.explored(other, f"Testing {kind} sets, {number} of {max(first, number)}")
                tested.append(assembled(draw, other.values))
                control = ControlSearch(kind, tuple(tested), reason or _fewer(number, wanted))
                search = replace(before, controls=(*before.controls, control))
        return search

    def explored(self, lattice: Lattice, text: str) -> Work[None]:
        """Test sets of the lattice's neurons, size by size, as far as its budget goes."""
        yield from self._add(lattice, [frozenset[Neuron](), *lattice.singles()[: lattice.left]], text)
        for size in range(2, min(self.largest, len(lattice.neurons)) + 1):
            if size <= EXACT:
                yield from self._add(lattice, lattice.of_size(size)[: lattice.left], text)
                continue
            # Half of what is left, so that sets that seem to pass can be proven, and larger ones be seen.
            children = lattice.grown(size, self.beam)[: (lattice.left + 1) // 2]
            yield from self._add(lattice, children, text)
            for members, missing in list(lattice.unproven(size)):
                if not lattice.blocked(members):
                    wanted = [subset for subset in missing if subset not in lattice.values]
                    yield from self._add(lattice, wanted[: lattice.left], text)

    def _add(self, lattice: Lattice, sets: Sequence[Set], text: str) -> Work[None]:
        if sets:
            lattice.add(sets, (yield from switched_off(self.loaded, self.prompts, sets, text)))


def _may_stand_out(search: SetSearch, draws: int) -> bool:
    """Whether some group could still stand out if none of the further random draws were as strong.

    To stop where none could is safe: with so few draws no corrected p-value is as small as alpha.
    """
    have = sum(len(control.draws) for control in search.controls if control.kind == "random")
    values = [group.p_adjusted for group in found(search, search.thresholds).groups if group.p_adjusted is not None]
    return any(value * (1 + have) <= search.thresholds.alpha * (1 + draws) * (1 + 1e-9) for value in values)


def _fewer(draws: int, wanted: int) -> str:
    if draws >= wanted:
        return ""
    return f"There are {draws} draws in place of {wanted}, since each of them is searched like the neurons themselves."


def _unproven(lattice: Lattice, largest: int) -> str:
    count = sum(1 for size in range(2, largest + 1) for _ in lattice.unproven(size))
    if not count:
        return ""
    what = "1 larger set" if count == 1 else f"{count} larger sets"
    return f"The budget was too small to test all subsets of {what}; such sets are not reported."
