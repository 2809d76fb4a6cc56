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
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels.start import RecentRow, StartView
from kn_studio.widgets.card import Card, role_label
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.row_grid import RowGrid

_WIDTH = 640
_SHOWN = 5


class StartPanel(Panel):
    """Shown while no session is open; not a station of the rail."""

    head: ClassVar[heads.PanelHead] = heads.START

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 24, 16, 16)
        column.setSpacing(12)
        middle = self._middle = QWidget()
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(self._welcome())
        self._recent = Card(tr("Recent sessions"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._recent.body.addLayout(self._rows)
        inner.addWidget(self._recent)
        inner.addWidget(self._computer())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 10)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self._shown: tuple[RecentRow, ...] = ()
        self.show_view(StartView())

    def apply_theme(self, theme: Theme) -> None:
        """Lines as long as they are in type of usual size."""
        super().apply_theme(theme)
        self._middle.setMaximumWidth(theme.enlarged(_WIDTH))

    def _welcome(self) -> Card:
        card = Card(tr("See where a language model keeps a fact"))
        line = role_label(
            tr("A session holds your facts, maps and notes in one file. Everything is saved as it comes."), "muted"
        )
        line.setWordWrap(True)
        card.body.addWidget(line)
        self._demo = QPushButton(tr("Open the demo"))
        self._demo.setProperty("primary", True)
        self._new = QPushButton(tr("New session"))
        self._open = QPushButton(tr("Open a file …"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, intent in (
            (self._demo, OpenSession(demo=True)), (self._new, NewSession()), (self._open, OpenSession()),
        ):  # fmt: skip
            button.clicked.connect(partial(self.intent.emit, intent))
            button.setAccessibleName(button.text())
            row.addWidget(button)
        row.addStretch(1)
        card.body.addSpacing(4)
        card.body.addLayout(row)
        card.body.addLayout(self._guides())
        return card

    def _computer(self) -> Card:
        self._system = Card(tr("System"))
        self._rows_of_system = RowGrid()
        self._system.body.addWidget(self._rows_of_system)
        return self._system

    def _guides(self) -> QHBoxLayout:
        """Quiet ways in for those who want to be led."""
        self._tour, self._present = QPushButton(tr("Take the tour")), QPushButton(tr("Present the demo (F5)"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, intent in ((self._tour, StartTour()), (self._present, PresentStory())):
            button.setProperty("quiet", True)
            button.clicked.connect(partial(self.intent.emit, intent))
            button.setAccessibleName(button.text())
            row.addWidget(button)
        row.addStretch(1)
        return row

    def show_view(self, view: StartView) -> None:
        """Draw the page."""
        self._demo.setVisible(view.demo)
        self._present.setVisible(view.demo)
        self._recent.setVisible(bool(view.recent))
        self._system.setVisible(bool(view.system))
        self._rows_of_system.show_rows(view.system)
        if view.recent == self._shown:
            return
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._shown = view.recent
        for row in view.recent[:_SHOWN]:
            self._rows.addWidget(self._line(row))

    def _line(self, recent: RecentRow) -> QFrame:
        line = QFrame()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(16)
        texts = QVBoxLayout()
        texts.setSpacing(2)
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
        return line

    def _forget(self, recent: RecentRow) -> QPushButton:
        button = QPushButton(tr("Forget"))
        button.setToolTip(tr("Take it off this list; nothing on the disk changes"))
        button.setAccessibleName(tr("Forget {recent}", recent=recent.name))
        button.clicked.connect(partial(self.intent.emit, ForgetRecent(recent.path)))
        return button
