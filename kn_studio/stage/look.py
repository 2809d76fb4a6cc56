"""How the stage is dressed: the theme's colours, type that grows with the window, and whether anything may move."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QVariantAnimation
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from kn_studio.theme import LIGHT, Theme

PLANNED = (1440, 900)
"""The window that sizes are given for; others scale by the side that fits less."""

SMALLEST, LARGEST = 0.6, 2.6

MOTION_MILLISECONDS = 140


@dataclass(frozen=True)
class Look:
    """`unit` is the size of a planned pixel; `still`: nothing moves."""

    theme: Theme = LIGHT
    unit: float = 1.0
    still: bool = False

    def px(self, planned: float) -> int:
        """A planned length in pixels of this window."""
        return max(1, round(planned * self.unit))

    def font(self, planned: float, strong: bool = False) -> QFont:
        """The theme's type at a planned height, with tabular figures."""
        font = self.theme.font("figures")
        font.setPixelSize(max(9, self.px(planned)))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font


def unit_for(width: int, height: int) -> float:
    """The size of a planned pixel in a window."""
    return min(LARGEST, max(SMALLEST, min(width / PLANNED[0], height / PLANNED[1])))


def wants_stillness(chosen: bool = False) -> bool:
    """Whether motion is unwanted: chosen in the program, or switched off for the whole desktop."""
    style = QApplication.style()
    return chosen or style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def glide(parent: QWidget) -> QVariantAnimation:
    """A motion from 0 to 1 in the time that all motions take."""
    motion = QVariantAnimation(parent)
    motion.setStartValue(0.0)
    motion.setEndValue(1.0)
    motion.setDuration(MOTION_MILLISECONDS)
    return motion
