"""Puts a panel on an offscreen screen in the app's own clothes, and answers what the eye would ask."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kn_studio import fonts, resources, stylesheet
from kn_studio.panels.base import Panel
from kn_studio.theme import LIGHT, Theme

P = TypeVar("P", bound=Panel)


def staged(qtbot: QtBot, cls: type[P], view: Any, theme: Theme = LIGHT, size: tuple[int, int] = (988, 824)) -> P:
    """The panel, showing the view."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    # Panels of earlier tests wait for an event loop to be deleted; dressing them again takes ever longer.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme = theme.with_families(fonts.families(resources.path("fonts")))
    stylesheet.apply(app, theme)
    panel = cls()
    qtbot.addWidget(panel)
    panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    panel.apply_theme(theme)
    panel.show_view(view)
    panel.resize(*size)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def cut_off(panel: QWidget) -> list[str]:
    """Buttons and one-line labels that are narrower than their words."""
    found = []
    for widget in panel.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QPushButton):
            continue
        gives_way = isinstance(widget, QLabel) and (widget.wordWrap() or widget.minimumSizeHint().width() == 0)
        if not gives_way and widget.text() and widget.width() < widget.minimumSizeHint().width():
            found.append(widget.text())
    return found


def nameless(panel: QWidget) -> list[str]:
    """Controls that the keyboard reaches but that have neither text nor an accessible name."""
    found = []
    for widget in panel.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.focusProxy() is None:
            named = widget.accessibleName() or (isinstance(widget, QPushButton) and widget.text())
            if not named and not widget.objectName().startswith("qt_"):
                found.append(type(widget).__name__)
    return found
