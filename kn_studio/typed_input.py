"""What stands in the widgets of a panel and nowhere else: text that is being typed, the page that is open, the scroll.

A panel is a picture of the state and can be built anew at any time; this is what would be lost by it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from kn_studio.widgets.pages import Pages

Inputs = dict[str, list[Any]]
"""Sort of widget -> what each of them holds, in the order in which they were made."""

_SORTS: tuple[tuple[str, type[QWidget], Callable[[Any], Any], Callable[[Any, Any], object]], ...] = (
    ("line", QLineEdit, lambda widget: widget.text(), lambda widget, held: widget.setText(held)),
    ("text", QPlainTextEdit, lambda widget: widget.toPlainText(), lambda widget, held: widget.setPlainText(held)),
    ("box", QComboBox, lambda widget: widget.currentIndex(), lambda widget, held: widget.setCurrentIndex(held)),
    ("button", QAbstractButton, lambda widget: widget.isChecked(), lambda widget, held: widget.setChecked(held)),
    *(
        ("pages", kind, lambda widget: widget.currentIndex(), lambda widget, held: widget.setCurrentIndex(held))
        for kind in (QStackedWidget, Pages)
    ),
    (
        "scroll", QAbstractScrollArea, lambda widget: widget.verticalScrollBar().value(),
        lambda widget, held: widget.verticalScrollBar().setValue(held),
    ),
)  # fmt: skip


def taken(panel: QWidget) -> Inputs:
    """What the widgets of a panel hold."""
    found: Inputs = defaultdict(list)
    for sort, widget, read, _ in _held(panel):
        found[sort].append(read(widget))
    return dict(found)


def given(panel: QWidget, inputs: Inputs) -> None:
    """Give a panel that was built anew, and shows the same, what the old one held.

    Of a sort of which there are not as many as before nothing is given: nobody could tell which is which.
    """
    now: dict[str, list[tuple[QWidget, Any, Any]]] = defaultdict(list)
    for sort, widget, read, write in _held(panel):
        now[sort].append((widget, read, write))
    for sort, widgets in now.items():
        before = inputs.get(sort, [])
        if len(before) != len(widgets):
            continue
        for (widget, read, write), held in zip(widgets, before, strict=True):
            if read(widget) != held:
                write(widget, held)


def _held(panel: QWidget) -> Iterator[tuple[str, QWidget, Any, Any]]:
    for widget in panel.findChildren(QWidget):
        if isinstance(widget.parent(), QComboBox | QAbstractSpinBox):
            continue
        for sort, kind, read, write in _SORTS:
            if isinstance(widget, kind) and not (isinstance(widget, QAbstractButton) and not widget.isCheckable()):
                yield sort, widget, read, write
