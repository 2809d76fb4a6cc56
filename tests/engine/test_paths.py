"""Path integrals on functions that can be integrated by hand, and the rule that adds nodes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from engine.paths import PathPlan, Slopes, integrate
from engine.types import Step
from tests.engine.tiny import finish

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from engine.types import Answer

Array = np.ndarray[Any, np.dtype[np.float64]]
HERE = Step(0, 0)


@dataclass
class Paper:
    """A `Sweeper` without a model: F of two neurons and its gradient are given, one answer token, two layers.

    `ends` is (prompts, 2); `walks` notes which layers of which prompts were walked with how many nodes.
    """

    f: Callable[[Array], float]
    slope: Callable[[Array], Array]
    ends: Array
    walks: list[tuple[tuple[int, ...], tuple[int, ...], int]] = field(default_factory=list)
    names: tuple[int, ...] = ()

    @property
    def prompts(self) -> int:
        return len(self.ends)

    def inputs(self, layer: int) -> Array:
        return self.ends[:, None]

    def variants(self, layer: int) -> Array:
        return np.zeros((self.prompts, 1, 1, 2))

    def objective(self, objective: str) -> Array:
        return np.array([self.f(end) for end in self.ends])

    def answers(self) -> list[Answer]:
        return []

    def groups(self, paths: int, nodes: int) -> list[tuple[int, ...]]:
        return [(1, 0)]

    def select(self, prompts: Sequence[int]) -> Paper:
        names = self.names or tuple(range(self.prompts))
        return Paper(self.f, self.slope, self.ends[list(prompts)], self.walks, tuple(names[each] for each in prompts))

    def sweep(
        self, starts: Mapping[int, Array], rule: tuple[Array, Array], objective: str, with_start: bool, progress: Step
    ) -> Iterator[Step]:
        points, weights = rule
        self.walks.append((self.names or tuple(range(self.prompts)), tuple(starts), len(points)))
        found = {}
        for layer, start in starts.items():
            change = self.ends[:, None, None] - start
            gradient = np.zeros_like(start)
            for point, weight in zip(points, weights, strict=True):
                gradient += weight * np.apply_along_axis(self.slope, -1, start + point * change)
            found[layer] = Slopes(gradient, np.apply_along_axis(self.f, -1, start) if with_start else None)
        yield progress
        return found


def along(paper: Paper, **plan: Any) -> Any:
    starts = {layer: paper.variants(layer) for layer in (1, 0)}
    settings = {"rule": "gauss", "nodes": 1, "tolerance": 0.0, **plan}
    return finish(integrate(paper, starts, PathPlan(**settings), 1e-12, HERE))  # type: ignore[arg-type]


@pytest.mark.parametrize("rule", ["gauss", "midpoint", "left"])
@pytest.mark.parametrize("nodes", [1, 2, 7])
def test_a_linear_objective_is_slope_times_change_with_any_nodes(rule: str, nodes: int) -> None:
    paper = Paper(lambda x: float(3 * x[0] - 2 * x[1] + 5), lambda x: np.array([3.0, -2.0]), np.array([[0.5, 4.0]]))
    (found,) = along(paper, rule=rule, nodes=nodes)
    assert found[0].scores == pytest.approx([1.5, -8.0])
    assert found[0].gap == pytest.approx(0.0, abs=1e-12)
    assert found[0].f_baseline == 5.0


def test_a_product_is_shared_equally() -> None:
    paper = Paper(lambda x: float(x[0] * x[1]), lambda x: x[::-1].copy(), np.array([[3.0, 4.0]]))
    (found,) = along(paper, nodes=1)
    assert found[1].scores == pytest.approx([6.0, 6.0])


def test_the_reference_factor_does_not_add_up() -> None:
    """From a start that is not zero, x·∂F sums to something else than the change (method.md a.4)."""
    paper = Paper(lambda x: float(x.sum()), lambda x: np.ones(2), np.array([[3.0, 4.0]]))
    starts = {0: np.full((1, 1, 1, 2), 1.0)}
    plan = PathPlan("left", 20, 0.0, multiplier="activation")
    (found,) = finish(integrate(paper, starts, plan, 1e-12, HERE))  # type: ignore[arg-type]
    assert found[0].scores == pytest.approx([3.0, 4.0])
    assert found[0].gap == pytest.approx(2.0)


def test_a_preview_adds_no_nodes_and_is_judged_by_its_own_tolerance() -> None:
    """exp from 0 to 2 by one node: e against (e² − 1) / 2, a gap of 15 %; to 1, of 4 %."""
    paper = Paper(
        lambda x: float(np.exp(x[0])), lambda x: np.array([np.exp(x[0]), 0.0]), np.array([[2.0, 0.0], [1.0, 0.0]])
    )
    far, near = along(paper, nodes=1, tolerance=0.001, preview=True)
    assert (far[0].converged, near[0].converged) == (False, True)
    assert [nodes for _, _, nodes in paper.walks] == [1]
    assert along(paper, nodes=1, tolerance=0.001)[0][0].converged


def test_linear_in_the_objective() -> None:
    ends = np.array([[0.7, -1.2]])
    one = Paper(lambda x: float(np.sin(x[0])), lambda x: np.array([np.cos(x[0]), 0.0]), ends)
    other = Paper(lambda x: float(x[0] * x[1] ** 2), lambda x: np.array([x[1] ** 2, 2 * x[0] * x[1]]), ends)
    both = Paper(lambda x: one.f(x) + other.f(x), lambda x: one.slope(x) + other.slope(x), ends)
    (a,), (b,), (sum_,) = (along(each, nodes=4) for each in (one, other, both))
    assert sum_[0].scores == pytest.approx(a[0].scores + b[0].scores)


def test_only_what_does_not_add_up_is_walked_again() -> None:
    """F bends for the second prompt alone: it alone gets more nodes, doubled until the gap is within the tolerance."""
    paper = Paper(
        lambda x: float(np.tanh(x[0])),
        lambda x: np.array([1 - np.tanh(x[0]) ** 2, 0.0]),
        np.array([[1e-3, 0.0], [6, 0.0]]),
    )
    flat, bent = along(paper, nodes=2, tolerance=0.001)
    assert flat[0].nodes == flat[1].nodes == 2
    assert bent[0].nodes == bent[1].nodes > 2
    assert bent[0].converged
    assert bent[0].scores.sum() == pytest.approx(np.tanh(6), rel=1e-3)
    assert paper.walks[0] == ((0, 1), (1, 0), 2)
    assert all(walk[0] == (1,) for walk in paper.walks[1:])
    assert [walk[2] for walk in paper.walks] == [2 * 2**number for number in range(len(paper.walks))]


def test_prompts_that_fail_in_another_order_keep_their_own_starts() -> None:
    """The first prompt converges at once in the upper layer, so the others stand before it in the next round."""
    ends = np.array([[6.0, 0.0], [5.0, 0.0], [4.0, 0.0]])
    starts = {1: np.array([[6.0, 0.0], [4.2, 0.0], [3.2, 0.0]])[:, None, None], 0: np.zeros((3, 1, 1, 2))}
    plan = PathPlan("gauss", 1, 1e-6)

    def paper(some: Array) -> Paper:
        return Paper(lambda x: float(np.tanh(x[0] - 3)), lambda x: np.array([1 - np.tanh(x[0] - 3) ** 2, 0.0]), some)

    together = finish(integrate(paper(ends), starts, plan, 1e-12, HERE))  # type: ignore[arg-type]
    assert len({paths[1].nodes for paths in together}) > 1
    for number, found in enumerate(together):
        own = {layer: begin[[number]] for layer, begin in starts.items()}
        (alone,) = finish(integrate(paper(ends[[number]]), own, plan, 1e-12, HERE))  # type: ignore[arg-type]
        for layer in (1, 0):
            assert found[layer].nodes == alone[layer].nodes
            assert found[layer].scores == pytest.approx(alone[layer].scores, rel=1e-12, abs=1e-12)


@pytest.mark.parametrize(("coarse", "most"), [(False, 64), (True, 2)])
def test_in_a_coarse_format_nodes_are_added_only_while_they_narrow_the_gap(coarse: bool, most: int) -> None:
    """A slope that is wrong by a constant, as rounding makes it, leaves the same gap with any number of nodes."""
    paper = Paper(lambda x: float(3 * x[0]), lambda x: np.array([3.01, 0.0]), np.array([[0.5, 4.0]]))
    starts = {0: paper.variants(0)}
    plan = PathPlan("gauss", 1, 0.001)
    (found,) = finish(integrate(paper, starts, plan, 1e-6, HERE, coarse))  # type: ignore[arg-type]
    assert found[0].nodes == most
    assert not found[0].converged, "what is left is flagged"


def test_in_a_coarse_format_too_few_nodes_are_still_made_more() -> None:
    paper = Paper(lambda x: float(np.exp(x[0])), lambda x: np.array([np.exp(x[0]), 0.0]), np.array([[2.0, 0.0]]))
    plan = PathPlan("gauss", 1, 0.001)
    (found,) = finish(integrate(paper, {0: paper.variants(0)}, plan, 1e-6, HERE, True))  # type: ignore[arg-type]
    assert found[0].converged
    assert 1 < found[0].nodes < 64
