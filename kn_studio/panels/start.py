"""The start page: the demo, recent sessions, a new one, and what this computer is."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kn_studio.guide_intents import PresentStory, StartTour
from kn_studio.intents import NewSession, OpenSession
from kn_studio.keeping_intents import ForgetRecent
from kn_studio.panels import heads
from kn_studio.panels.base import Panel
from kn_studio.panels.left_over_card import LeftOverCard
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels.start import RecentRow, StartView
from kn_studio.widgets.card import Card, wrapped_label
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.flow import FlowLayout
from kn_studio.widgets.row_grid import RowGrid
from kn_studio.widgets.thumbnail import Thumbnail
from kn_studio.widgets.waiting import while_job

_WIDTH = 680
_SHOWN = 5


class StartPanel(Panel):
    """Shown while no session is open; not a station of the rail."""

    head: ClassVar[heads.PanelHead] = heads.START

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(12)
        middle = self._middle = QWidget()
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(self._welcome())
        self.left_over = LeftOverCard()
        self.left_over.asked.connect(self.intent)
        inner.addWidget(self.left_over)
        self._recent = Card(tr("Recent sessions"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._recent.body.addLayout(self._rows)
        inner.addWidget(self._recent)
        inner.addWidget(self._computer())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self._shown: tuple[RecentRow, ...] = ()
        self._openers: list[QPushButton] = []
        self.show_view(StartView())

    def apply_theme(self, theme: Theme) -> None:
        """Lines as long as they are in type of usual size."""
        super().apply_theme(theme)
        self._middle.setMaximumWidth(theme.enlarged(_WIDTH))
        for picture in self.findChildren(Thumbnail):
            picture.apply_theme(theme)

    def _welcome(self) -> Card:
        card = Card(tr("See where a language model keeps a fact"))
        line = wrapped_label(
            "muted", tr("A session holds your facts, maps and notes in one file. Everything is saved as it comes.")
        )
        card.body.addWidget(line)
        self._demo = QPushButton(tr("Open the demo"))
        self._demo.setProperty("primary", True)
        self._new = QPushButton(tr("New session"))
        self._open = QPushButton(tr("Open a file …"))
        self._tour, self._present = QPushButton(tr("Take the tour")), QPushButton(tr("Present the demo (F5)"))
        for quiet in (self._tour, self._present):
            quiet.setProperty("quiet", True)
        ways = QWidget()
        row = FlowLayout(ways)
        for button, intent in (
            (self._demo, OpenSession(demo=True)), (self._new, NewSession()), (self._open, OpenSession()),
            (self._tour, StartTour()), (self._present, PresentStory()),
        ):  # fmt: skip
            button.clicked.connect(partial(self.intent.emit, intent))
            button.setAccessibleName(button.text())
            row.addWidget(button)
        card.body.addSpacing(4)
        card.body.addWidget(ways)
        return card

    def _computer(self) -> Card:
        self._system = Card(tr("System"))
        self._rows_of_system = RowGrid(tight=True)
        self._system.body.addWidget(self._rows_of_system)
        return self._system

    def show_view(self, view: StartView) -> None:
        """Draw the page."""
        self._demo.setVisible(view.demo)
        self._present.setVisible(view.demo)
        wait = while_job(view.busy)
        self.left_over.show_view(view.left_over, wait)
        self._recent.setVisible(bool(view.recent))
        self._system.setVisible(bool(view.system))
        self._rows_of_system.show_rows(view.system)
        if view.recent != self._shown:
            self._fill(view.recent)
        for button in (self._demo, self._new, self._open, *self._openers):
            button.setEnabled(not wait)
            button.setToolTip(wait)

    def _fill(self, recent: tuple[RecentRow, ...]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._shown, self._openers = recent, []
        for row in recent[:_SHOWN]:
            self._rows.addWidget(self._line(row))

    def _line(self, recent: RecentRow) -> QFrame:
        line = QFrame()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        row.addWidget(self._picture(recent), 0, Qt.AlignmentFlag.AlignVCenter)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(recent.name))
        texts.addWidget(ElidedLabel(recent.line, "warn" if recent.missing else "muted"))
        row.addLayout(texts, 1)
        if recent.missing:
            row.addWidget(self._forget(recent), 0, Qt.AlignmentFlag.AlignVCenter)
            return line
        button = QPushButton(tr("Open"))
        button.setAccessibleName(tr("Open {recent}", recent=recent.name))
        button.clicked.connect(partial(self.intent.emit, OpenSession(recent.path)))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._openers.append(button)
        return line

    def _picture(self, recent: RecentRow) -> Thumbnail:
        picture = Thumbnail(recent.picture)
        words = tr("No picture of its map yet") if picture.empty else tr("Its map as it was last seen")
        picture.setToolTip(words)
        picture.setAccessibleName(words)
        picture.apply_theme(self.theme)
        return picture

    def _forget(self, recent: RecentRow) -> QPushButton:
        button = QPushButton(tr("Forget"))
        button.setToolTip(tr("Take it off this list; nothing on the disk changes"))
        button.setAccessibleName(tr("Forget {recent}", recent=recent.name))
        button.clicked.connect(partial(self.intent.emit, ForgetRecent(recent.path)))
        return button
