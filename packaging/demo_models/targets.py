"""What the demo models were asked to reach, held against what was measured: met or missed, for the model card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Target:
    """One target: `figure` reads it from a measured result; it is met at or above (`least`) or below the bound."""

    text: str
    bound: float
    figure: Callable[[dict[str, Any]], float]
    least: bool = True

    def met(self, result: dict[str, Any]) -> bool:
        """Whether the measured mean reaches the bound."""
        return self.reached(self.figure(result))

    def reached(self, value: float) -> bool:
        """Whether a figure reaches the bound."""
        return value >= self.bound if self.least else value <= self.bound


def _worst(split: str) -> Callable[[dict[str, Any]], float]:
    return lambda result: min(v["mean"] for v in result["accuracy"][split]["by_language"].values())


def _arm(arm: str, name: str) -> Callable[[dict[str, Any]], float]:
    return lambda result: float(result["effects"][arm][name]["mean"])


def _matched_share(result: dict[str, Any]) -> float:
    return _arm("matched", "log_odds_loss")(result) / _arm("own", "log_odds_loss")(result)


def _shared(name: str) -> Callable[[dict[str, Any]], float]:
    return lambda result: float(result["language_independent"][name]["mean"])


def targets(kind: str) -> list[Target]:
    """The targets of the masked or of the causal model."""
    causal = kind == "causal"
    return [
        Target("right in trained templates, worst language", 0.98, _worst("train")),
        Target("right in held-out templates", 0.85, lambda r: float(r["accuracy"]["held"]["all"]["mean"])),
        Target("right in held-out templates, worst language", 0.70, _worst("held")),
        Target("facts the effects were measured on", 100, lambda r: float(r["effects"]["own"]["relative_drop"]["n"])),
        Target("top 20 off: relative drop of P", 0.50 if causal else 0.40, _arm("own", "relative_drop")),
        Target("top 20 off: log-odds lost", 2.5 if causal else 1.5, _arm("own", "log_odds_loss")),
        Target("top 20 off: answers flipped", 0.20 if causal else 0.10, _arm("own", "flips")),
        Target("random neurons off: mean relative change", 0.03, _arm("random", "absolute_relative_drop"), least=False),
        Target("activation-matched off: share of the own log-odds lost", 0.40, _matched_share, least=False),
        Target("facts of other relations: relative drop", 0.15, _arm("other_relation", "relative_drop"), least=False),
        Target(
            "shared neurons, times those of shuffled facts",
            3.0,
            lambda r: float(r["language_independent"]["times_shuffled"]),
        ),
        Target("shared neurons off: drop elsewhere minus random", 0.2 if causal else 0.1, _shared("drop_minus_random")),
    ]


def verdicts(result: dict[str, Any]) -> list[list[str]]:
    """Rows of target, bound, measured figure and verdict."""
    return [
        [
            target.text,
            f"{'≥' if target.least else '≤'} {target.bound:g}",
            f"{target.figure(result):.3g}",
            "met" if target.met(result) else "**missed**",
        ]
        for target in targets(result["kind"])
    ]
