"""Bars and words that several steps share: probabilities as a share of a bar, losses as plain words."""

from __future__ import annotations

from dataclasses import dataclass

from engine.types import Effect
from kn_studio.translation import changed, headed, tr
from kn_studio.viewmodels import wording

MOST, SOME = 0.5, 0.1
"""A loss of at least so much of the probability is called most of the answer, at least so much clearly weaker."""


@dataclass(frozen=True)
class Bar:
    """One row: `value` now, `before` as it was (None: nothing to compare), both from 0 to 1.

    `position` is the language's place for its hue, None for a control, which is drawn grey. `figures` is the same in
    numbers, "" where these are hidden.
    """

    label: str
    value: float
    before: float | None = None
    position: int | None = None
    right_to_left: bool = False
    figures: str = ""

    @property
    def text(self) -> str:
        """The row in words, for those who do not see it."""
        return headed(self.label, self.figures or wording.percent(self.value))


def figures(value: float, before: float | None = None, shown: bool = True) -> str:
    """ "83 %", "83 % → 21 %"; nothing where numbers are hidden.

    A change runs from left to right in every script, so that its arrow points to what is now.
    """
    if not shown:
        return ""
    now = wording.percent(value)
    return now if before is None or abs(before - value) < 1e-12 else changed(wording.percent(before), now)


def basis(effect: Effect) -> str:
    """Which sentences the figures of an effect are of: not the one whose figures the first step shows."""
    if effect.held_out:
        return tr("Figures: means over other sentences of this fact than step 1 shows.")
    return tr("Figures: means over all sentences of this fact.")


def loss(before: float, now: float) -> float:
    """The share of a probability that is gone; 0 where it rose."""
    return max(0.0, 1.0 - now / before) if before > 0 else 0.0


def loss_in_words(before: float, now: float) -> str:
    """What has become of an answer, in one plain sentence."""
    gone = loss(before, now)
    if gone >= MOST:
        return tr("Most of the answer is gone.")
    if gone >= SOME:
        return tr("The answer gets clearly weaker.")
    return tr("Hardly anything changes.")
