"""Which tested sets are degenerate, from the stored values alone, so that thresholds can be moved at no cost.

The definition of arXiv 2308.13198, eqs 9 and 10, with relative drops: every proper non-empty subset of a degenerate set
loses at most T_low of the fact's probability, and the whole loses more than T_high. NumPy only, no torch.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.degeneracy.family_wise import Family, adjusted
from engine.degeneracy.types import ControlKind, Found, Group, SetMethod, SetSearch, SetValues, Tested, Thresholds
from engine.types import FloatArray, Neuron

_Nulls = Mapping[tuple[int, ...], FloatArray]
"""Layers of a set, ascending → interactions of control sets with these layers, ascending."""
_FINEST = 4
"""Digits more than usual, at the most, that a share is told in."""


def found(search: SetSearch, thresholds: Thresholds) -> Found:
    """What the rule says at these thresholds.

    A p-value is (1 + control sets of the same layers whose interaction is at most the set's) / (1 + control sets of the
    same layers), pooled over the draws: one-sided, since degenerate sets lose more together than apart. It is None
    where no control set has these layers. Adjusted p-values hold over the family of all sets whose proper subsets pass
    T_low: membership in it does not look at what the whole set loses. They compare each with the strongest of the
    family of every whole random draw, see `engine.degeneracy.family_wise`; None where there is no such draw.
    """
    values = search.tested.complete
    size = _sizes(values, search.method)
    passing = _low(values, search.method, thresholds) & (values.drops > thresholds.t_high)
    judge = _Judge.of(search, values, thresholds)
    groups = [judge.group(int(row)) for row in np.flatnonzero(passing)]
    groups.sort(key=lambda group: (group.interaction, group.members))
    closest = None if groups else _closest(values, size, thresholds)
    return Found(
        groups=tuple(groups),
        stands_out=sum(group.p_adjusted is not None and group.p_adjusted <= thresholds.alpha for group in groups),
        low=candidates_low(search.tested, thresholds),
        random_groups=_mean_groups(search, "random", thresholds),
        matched_groups=_mean_groups(search, "matched", thresholds),
        closest=None if closest is None else judge.group(closest),
        reason="" if groups else _reason(search, thresholds, None if closest is None else judge.group(closest)),
    )


def candidates_low(tested: Tested, thresholds: Thresholds) -> tuple[Neuron, ...]:
    """P_d of the definition: the neurons that lose at most T_low alone, in their order."""
    drops = ((neuron, tested.drop((neuron,))) for neuron in tested.neurons)
    return tuple(neuron for neuron, drop in drops if drop is not None and drop <= thresholds.t_low)


def shortfall(group: Group, thresholds: Thresholds) -> float:
    """By how much a set misses the rule: the larger of what its worst subset loses above T_low and what the whole set
    lacks to T_high, as shares of the probability; at most 0 where it misses by nothing.
    """
    return max(group.worst_subset - thresholds.t_low, thresholds.t_high - group.drop_joint)


@dataclass(frozen=True)
class _Judge:
    """The values of sets as groups, with their p-values."""

    tested: Tested
    values: SetValues
    random: _Nulls
    matched: _Nulls
    adjusted: Mapping[int, float]

    @classmethod
    def of(cls, search: SetSearch, values: SetValues, thresholds: Thresholds) -> _Judge:
        rows = np.flatnonzero(_low(values, search.method, thresholds))
        p_values = adjusted(_family(values, search.method, thresholds), _whole(search, thresholds))
        known = {} if p_values is None else dict(zip(rows.tolist(), p_values.tolist(), strict=True))
        return cls(search.tested, values, _nulls(search, "random"), _nulls(search, "matched"), known)

    def group(self, row: int) -> Group:
        members = self.values.members[row]
        return Group(
            members=members,
            drop_single=tuple(self.tested.drop((neuron,)) or 0.0 for neuron in members),
            drop_joint=float(self.values.drops[row]),
            worst_subset=float(self.values.worst[row]),
            interaction=float(self.values.interactions[row]),
            p_value=_p_value(self.values, row, self.random),
            p_matched=_p_value(self.values, row, self.matched),
            p_adjusted=self.adjusted.get(row),
        )


def _sizes(values: SetValues, method: SetMethod) -> npt.NDArray[np.bool_]:
    """Which sets have a size that the method speaks of."""
    return np.array([method == "sets" or len(members) == 2 for members in values.members], dtype=np.bool_)


def _low(values: SetValues, method: SetMethod, thresholds: Thresholds) -> npt.NDArray[np.bool_]:
    """The sets that the rule is applied to: no part of them loses more than T_low."""
    return _sizes(values, method) & (values.worst <= thresholds.t_low)


def _family(values: SetValues, method: SetMethod, thresholds: Thresholds) -> Family:
    rows = np.flatnonzero(_low(values, method, thresholds))
    sizes = np.array([len(values.members[row]) for row in rows], dtype=np.int64)
    return Family(sizes, values.interactions[rows])


def _whole(search: SetSearch, thresholds: Thresholds) -> list[Family]:
    """The families of the random draws that are as large as the candidates; one with fewer neurons is no equal."""
    return [
        _family(draw.complete, search.method, thresholds)
        for control in search.controls
        if control.kind == "random"
        for draw in control.draws
        if len(draw.neurons) == len(search.tested.neurons)
    ]


def _nulls(search: SetSearch, kind: ControlKind) -> _Nulls:
    pooled: dict[tuple[int, ...], list[float]] = {}
    for tested in _control_values(search, kind):
        for layers, interaction in zip(tested.layers, tested.interactions.tolist(), strict=True):
            pooled.setdefault(layers, []).append(interaction)
    return {layers: np.sort(np.array(interactions)) for layers, interactions in pooled.items()}


def _control_values(search: SetSearch, kind: ControlKind) -> Iterable[SetValues]:
    for control in search.controls:
        if control.kind == kind:
            yield from (tested.complete for tested in (*control.draws, *control.more))


def _p_value(values: SetValues, row: int, nulls: _Nulls) -> float | None:
    null = nulls.get(values.layers[row])
    if null is None:
        return None
    return float(1 + np.searchsorted(null, values.interactions[row], side="right")) / (1 + len(null))


def _mean_groups(search: SetSearch, kind: ControlKind, thresholds: Thresholds) -> float | None:
    draws = [draw.complete for control in search.controls if control.kind == kind for draw in control.draws]
    if not draws:
        return None
    counts = [_low(each, search.method, thresholds) & (each.drops > thresholds.t_high) for each in draws]
    return float(np.mean([count.sum() for count in counts]))


def _closest(values: SetValues, size: npt.NDArray[np.bool_], thresholds: Thresholds) -> int | None:
    rows = [int(row) for row in np.flatnonzero(size)]
    missed = np.maximum(values.worst - thresholds.t_low, thresholds.t_high - values.drops)
    return min(rows, key=lambda row: (missed[row], values.interactions[row], values.members[row]), default=None)


def _reason(search: SetSearch, thresholds: Thresholds, closest: Group | None) -> str:
    what = "pair" if search.method == "pairs" else "set"
    if len(search.tested.neurons) < 2:
        return f"No {what} passes: a search needs at least two neurons, and there are {len(search.tested.neurons)}."
    if closest is None:
        return f"No {what} passes: none was tested within the budget of {search.budget.limit} sets."
    names = " + ".join(map(str, closest.members))
    if closest.worst_subset - thresholds.t_low >= thresholds.t_high - closest.drop_joint:
        worst_subset = _apart(closest.worst_subset, thresholds.t_low)
        lost = f"loses {worst_subset} with only some of its members off"
        wanted = f"at most {_percent(thresholds.t_low)} is allowed"
    else:
        drop_joint = _apart(closest.drop_joint, thresholds.t_high)
        lost = f"loses {drop_joint} with all of its members off"
        wanted = f"more than {_percent(thresholds.t_high)} is needed"
    said = [f"No {what} passes: the closest, {names}, {lost}, and {wanted}."]
    if sum(search.budget.pruned.values()) and thresholds.t_low > search.thresholds.t_low:
        said.append(f"Sets above one that loses more than {_percent(search.thresholds.t_low)} were not tested.")
    return " ".join(said)


def _apart(share: float, threshold: float) -> str:
    """A share that missed a threshold, in as many digits more as tell the two from each other."""
    fine = (_percent(share, more) for more in range(_FINEST + 1))
    return next((said for said in fine if said != _percent(threshold)), _percent(share, _FINEST))


def _percent(share: float, more: int = 0) -> str:
    """With two digits that count, or all before the point, as shares are shown everywhere; or with so many `more`."""
    value = 100 * max(0.0, share)
    if 0 < value < 0.01 and not more:
        return "<0.01 %"
    digits = more + (max(0, 1 - math.floor(math.log10(value))) if 0 < value < 10 else 0)
    return f"{float(f'{value:.{digits}f}'):.15g} %"
