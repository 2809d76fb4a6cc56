"""A tree of merges, leaves at the left: the further right two branches meet, the further apart they are."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets.direction import keep_axis
from kn_studio.widgets.distance_axis import AXIS, LEFT, DistanceAxis
from kn_studio.widgets.plot import PlotTable, table
from kn_studio.widgets.plot_words import CopiedPlot, TippedPlot

_READABLE = 11.0
"""Pixels a leaf at which its name can be read."""


@dataclass(frozen=True)
class Branch:
    """A node: it joins the branches `children` and the `leaves` that these do not have, from `birth` to `death`.

    `name`: it is a cluster that is shown, under this name; `fails`: one that does not pass the rule; `open_ended`:
    nothing joins it to others.
    """

    leaves: tuple[int, ...]
    birth: float
    death: float
    children: tuple[int, ...] = ()
    name: str = ""
    open_ended: bool = False
    tip: str = ""
    fails: bool = False


class MergeTree(TippedPlot, CopiedPlot, QWidget):
    """The tree; copying takes its branches as tab-separated text."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._leaves: tuple[str, ...] = ()
        self._branches: tuple[Branch, ...] = ()
        self._axis = DistanceAxis(1.0, 2.0, False)
        self._log = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_tree(self, leaves: Sequence[str], branches: Sequence[Branch], log: bool) -> None:
        """Show this: names of the leaves from top to bottom, branches with children before their parents."""
        self._leaves, self._branches, self._log = tuple(leaves), tuple(branches), log
        self._axis = DistanceAxis.over((value for each in branches for value in (each.birth, each.death)), log)
        kept = sum(bool(each.name) for each in branches)
        self.setAccessibleDescription(
            tr(
                "{count} leaves, {count2} merges, {kept} clusters. {as_text}",
                count=len(leaves),
                count2=len(branches),
                kept=kept,
                as_text=self.as_text(),
            ).replace("\n", tr("; "))
        )
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.update()

    def as_text(self) -> str:
        """Name, birth, death and leaves of each branch."""
        return "\n".join(
            f"{each.name}\t{each.birth:.4g}\t{each.death:.4g}\t{' '.join(self._leaves[n] for n in each.leaves)}"
            for each in self._branches
        )

    def table(self) -> PlotTable:
        """Every branch with the leaves that it joins; `cluster` is its name where it is one that is shown."""
        rows = [
            (each.name, each.birth, each.death, " ".join(self._leaves[n] for n in each.leaves), each.open_ended)
            for each in self._branches
        ]
        return table(("cluster", "birth", "death", "members", "open_ended"), rows)

    def like(self) -> MergeTree:
        """The same tree."""
        twin = MergeTree(self.accessibleName())
        twin.set_tree(self._leaves, self._branches, self._log)
        return twin

    def sizeHint(self) -> QSize:
        """Room for some leaves."""
        return QSize(480, 180)

    def minimumSizeHint(self) -> QSize:
        """Small, but still a picture."""
        return QSize(240, 96)

    def named(self) -> range:
        """The leaves whose names stand beside them: all, in two columns where they would touch in one; every second,
        third … where they would touch in two.
        """
        step = max(1, math.ceil(self._needed() / (2 * self._pitch())))
        return range(0, len(self._leaves), step)

    def columns(self) -> int:
        """In how many columns the names stand, the next name in the other one."""
        return 1 if self._needed() <= self._pitch() or len(self._leaves) < 2 else 2

    def _needed(self) -> float:
        return _READABLE * max(1.0, self._theme.scale)

    def _pitch(self) -> float:
        return self._height() / max(1, len(self._leaves))

    def _height(self) -> float:
        return max(1.0, self.height() - AXIS * max(1.0, self._theme.scale) - 4)

    def _box(self) -> QRectF:
        names = self._name_width() * self.columns()
        return QRectF(names, 2, max(1.0, self.width() - names - 16), self._height())

    def _name_width(self) -> float:
        metrics = QFontMetricsF(self._theme.font("label"))
        return max((metrics.horizontalAdvance(self._leaves[leaf]) for leaf in self.named()), default=0.0) + 8

    def _x(self, value: float) -> float:
        box = self._box()
        return box.left() + self._axis.share(value) * box.width()

    def _leaf_y(self, number: int) -> float:
        return 2 + (number + 0.5) * self._pitch()

    def _y(self, number: int) -> float:
        """A branch is half way between the first and the last of what it joins."""
        ends = self._ends(number)
        return (min(ends) + max(ends)) / 2

    def _ends(self, number: int) -> list[float]:
        branch = self._branches[number]
        inside = {leaf for child in branch.children for leaf in self._branches[child].leaves}
        own = [self._leaf_y(leaf) for leaf in branch.leaves if leaf not in inside]
        return [*own, *(self._y(child) for child in branch.children)] or [0.0]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names, branches, those of clusters that pass in the accent colour."""
        if not self._leaves:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, theme = self._box(), self._theme
        self._axis.paint(painter, box, theme, tr("distance"))
        self._paint_names(painter, box)
        tokens = self._tokens()
        for number in range(len(self._branches)):
            self._paint_branch(painter, number, tokens.get(number, ""))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_names(self, painter: QPainter, box: QRectF) -> None:
        """A name in the outer column has a hairline to its leaf."""
        theme, wide, columns = self._theme, self._name_width(), self.columns()
        font = theme.quiet_font()
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for place, number in enumerate(self.named()):
            y, text = self._leaf_y(number), self._leaves[number]
            left = box.left() - wide * (1 + place % columns)
            if left + wide < box.left() - 1:
                painter.setPen(QPen(theme.color("muted"), 1))
                painter.drawLine(QPointF(left + metrics.horizontalAdvance(text) + 4, y), QPointF(box.left(), y))
            painter.setPen(theme.color("muted"))
            painter.drawText(QRectF(left, y - 8, wide, 16), LEFT, text)

    def _tokens(self) -> dict[int, str]:
        """The colour of clusters and of everything inside them."""
        found: dict[int, str] = {}
        for number in reversed(range(len(self._branches))):
            branch = self._branches[number]
            if branch.name:
                found[number] = "muted" if branch.fails else "accent"
            if number in found:
                found.update(dict.fromkeys(branch.children, found[number]))
        return found

    def _paint_branch(self, painter: QPainter, number: int, token: str) -> None:
        branch, theme = self._branches[number], self._theme
        colour = theme.color(token) if token else theme.color("muted", 0.7)
        painter.setPen(QPen(colour, 1.75 if token else 1.25))
        x, ends = self._x(branch.birth), self._ends(number)
        inside = {leaf for child in branch.children for leaf in self._branches[child].leaves}
        for leaf in branch.leaves:
            if leaf not in inside:
                y = self._leaf_y(leaf)
                painter.drawLine(QPointF(self._box().left(), y), QPointF(x, y))
        painter.drawLine(QPointF(x, min(ends)), QPointF(x, max(ends)))
        y, end = self._y(number), self._x(branch.death)
        style = Qt.PenStyle.DashLine if branch.open_ended else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 2.5 if branch.name else 1.25, style))
        painter.drawLine(QPointF(x, y), QPointF(end, y))
        if branch.name:
            # On its own line, which it breaks: above or below it might stand on another cluster's.
            metrics = painter.fontMetrics()
            chip = QRectF(x + 6, y - 6, metrics.horizontalAdvance(branch.name) + 6, 12)
            painter.fillRect(chip, theme.color("panel"))
            painter.setPen(theme.color("text"))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, branch.name)

    def tip_at(self, spot: QPointF) -> str:
        """That of the branch under the pointer, or the leaf that a line ends in."""
        near = [
            (abs(self._y(number) - spot.y()), each.tip)
            for number, each in enumerate(self._branches)
            if self._x(each.birth) - 4 <= spot.x() <= self._x(each.death) + 4
        ]
        away, tip = min(near, default=(99.0, ""))
        if away <= 6:
            return tip
        leaf = math.floor((spot.y() - 2) / self._pitch())
        return self._leaves[leaf] if 0 <= leaf < len(self._leaves) else ""
