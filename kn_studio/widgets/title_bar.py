"""The row at the top: what is open, reading level, theme, export, and the one primary button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from kn_studio.icons import icon, put, side
from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets.direction import elided
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.switch import Switch

HEIGHT = 46
_LEAST_NAME = 80
"""Pixels that the session's name has at the least."""


class TitleBar(QFrame):
    """Shows names and hands on clicks; the menus are filled from outside."""

    level = Signal(str)
    theme_clicked = Signal()
    primary = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "top")
        self._theme: Theme = LIGHT
        self._icon, self._possible, self._name = "play", True, ""
        self._said: tuple[object, ...] = ()
        self.session_menu = QMenu(self)
        self.recent_menu = QMenu(tr("Recent"), self)
        self.export_menu = QMenu(self)
        self.more_menu = QMenu(self)
        self._session = self._button("", tr("Session: new, open, save as"))
        self._session.setProperty("title", True)
        self._session.setMenu(self.session_menu)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        # So that the arrow stands behind the name.
        self._session.setLayoutDirection(Qt.LayoutDirection.LeftToRight if turned else Qt.LayoutDirection.RightToLeft)
        self.session_menu.setLayoutDirection(self.layoutDirection())  # else it takes the button's turned one
        self._model = ElidedLabel("", "muted")
        self._model.setAccessibleName(tr("Model"))
        self._switch = Switch((("plain", tr("Plain")), ("research", tr("Research"))), tr("Reading level"))
        self._switch.chosen.connect(self.level)
        self._theme_button = self._button("", tr("Switch between light and dark"))
        self._theme_button.clicked.connect(self.theme_clicked)
        self._export = self._button(tr("Export"), tr("Write tables and figures"))
        self._export.setMenu(self.export_menu)
        self._more = self._button("", tr("All actions"))
        self._more.setMenu(self.more_menu)
        self._primary = self._button(tr("Locate"), tr("Locate"))
        self._primary.setProperty("primary", True)
        self._primary.clicked.connect(self.primary)
        self._folds: list[QPushButton] = []
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self._session)
        row.addWidget(self._model)
        row.addStretch(1)
        for widget in (self._switch, self._theme_button, self._export, self._more, self._primary):
            row.addWidget(widget)
        self.setFixedHeight(HEIGHT)

    def _button(self, text: str, hint: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(hint)
        button.setAccessibleName(text or hint)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def add_fold(self, title: str) -> QPushButton:
        """A button that folds a dock at the right."""
        button = self._button("", tr("Fold or unfold: {title}", title=title))
        self._folds.append(button)
        self._row.insertWidget(self._row.indexOf(self._export), button)
        return button

    def show_names(self, session: str, model: str, level: str) -> None:
        """What is open."""
        self._switch.set_current(level)
        if (session, model) == (self._name, self._model.text()):
            return
        self._name = session
        self._session.setAccessibleName(tr("Session {session}", session=session))
        self._model.setText(model)
        self._fit_name()

    def set_export(self, possible: bool) -> None:
        """Whether there is anything to write."""
        self._export.setEnabled(possible)

    def show_primary(self, text: str, icon_name: str, possible: bool, hint: str) -> None:
        """The one primary button, and why it is not possible where it is not."""
        if (said := (text, icon_name, possible, hint)) == self._said:
            return
        self._said = said
        self._primary.setText(text)
        self._primary.setEnabled(possible)
        self._primary.setToolTip(hint)
        self._primary.setAccessibleName(text)
        self._primary.setAccessibleDescription(hint)
        self._fit_name()
        if (icon_name, possible) != (self._icon, self._possible):
            self._icon, self._possible = icon_name, possible
            self._tint()

    def apply_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        self._theme = theme
        self.setFixedHeight(theme.enlarged(HEIGHT))
        self._tint()
        self._fit_name()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name of the session gives way to the controls."""
        super().resizeEvent(event)
        self._fit_name()

    def _fit_name(self) -> None:
        """Where there is not room for all of it, the name ends in an ellipsis; its menu's tip says it whole."""
        button, metrics = self._session, self._session.fontMetrics()
        button.setText(self._name)
        over = self._row.minimumSize().width() - self.width()
        if over > 0:
            room = max(self._theme.enlarged(_LEAST_NAME), metrics.horizontalAdvance(self._name) - over)
            button.setText(elided(QFontMetricsF(metrics), self._name, room))
        whole = button.text() == self._name
        tip = tr("Session: new, open, save as")
        button.setToolTip(tip if whole else f"{self._name}\n{tip}")

    def _tint(self) -> None:
        put(self._theme_button, "sun" if self._theme.dark else "moon", self._theme)
        put(self._more, "menu", self._theme)
        # The arrow stands behind the name, where the air that `put` leaves would be on the wrong side.
        self._session.setIcon(icon("chevron-down", self._theme))
        self._session.setIconSize(QSize(side(self._theme), side(self._theme)))
        for button in self._folds:
            put(button, "sidebar-right", self._theme)
        put(self._export, "export", self._theme)
        put(self._primary, self._icon, self._theme, "on accent" if self._possible else "muted")
