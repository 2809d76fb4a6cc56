"""What an eye would find wrong with widgets: words cut off, widgets over one another, places that are not reached."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QToolButton,
    QWidget,
)

from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.pages import Pages

SLACK = 1
"""Pixels that rounding may take at an edge."""


def faults(root: QWidget) -> list[str]:
    """Everything that is wrong with the visible widgets under `root`, one line each; empty when all is well."""
    widgets = [root, *(each for each in root.findChildren(QWidget) if each.isVisibleTo(root) and not inner(each))]
    found: list[str] = []
    for widget in widgets:
        found += [f"{named(widget)}: {fault}" for fault in (*words_cut(widget), *left_outside(widget))]
        found += overlapping(widget)
    return found


def inner(widget: QWidget) -> bool:
    """Whether Qt made this widget as a part of another one, such as a scroll bar."""
    return widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QLineEdit)


def named(widget: QWidget) -> str:
    """Sort and words of a widget, so that it is found again."""
    text = widget.accessibleName() or str(getattr(widget, "text", str)())
    return f"{type(widget).__name__} “{text[:40]}”"


def words_cut(widget: QWidget) -> Iterator[str]:
    """What is lost of the words of one widget."""
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QPushButton | QToolButton | QCheckBox):
        yield from _button(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QLineEdit):
        line, room = widget.fontMetrics().height(), widget.contentsRect().height()
        if line > room + SLACK:
            yield f"{line} px of type in {room} px"
    elif isinstance(widget, QTableView):
        yield from _table(widget)


def _label(label: QLabel) -> Iterator[str]:
    if not label.text() or (label.pixmap() is not None and not label.pixmap().isNull()):
        return
    width, room = label.contentsRect().width(), label.contentsRect().height()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if label.height() + SLACK < needed:
            yield f"wraps to {needed} px of height and has {label.height()}"
        return
    if not isinstance(label, ElidedLabel) and width + SLACK < label.minimumSizeHint().width():
        yield f"needs {label.minimumSizeHint().width()} px of width and has {width}"
    if room + SLACK < label.fontMetrics().height():
        yield f"{label.fontMetrics().height()} px of type in {room} px"


def _button(button: QAbstractButton) -> Iterator[str]:
    if not button.text():
        if button.width() + SLACK < button.iconSize().width() or button.height() + SLACK < button.iconSize().height():
            yield f"an icon of {button.iconSize().toTuple()} px in {button.size().toTuple()}"
        return
    needed = button.minimumSizeHint()
    if button.width() + SLACK < needed.width():
        yield f"needs {needed.width()} px of width and has {button.width()}"
    if button.height() < button.fontMetrics().height():
        yield f"{button.fontMetrics().height()} px of type in {button.height()} px"


def _combo(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo)
    metrics = combo.fontMetrics()
    if metrics.height() > room.height() + SLACK:
        yield f"{metrics.height()} px of type in {room.height()} px"
    if metrics.horizontalAdvance(combo.currentText()) > room.width() + SLACK and not combo.toolTip():
        yield f"{metrics.horizontalAdvance(combo.currentText())} px of words in {room.width()} px and no tool tip"


def _table(table: QTableView) -> Iterator[str]:
    """Rows and headings; a cell may end in an ellipsis, since its table can be widened or tells it as a tool tip."""
    model, header = table.model(), table.horizontalHeader()
    if model is None or header.isHidden():
        return
    metrics = header.fontMetrics()
    for column in range(model.columnCount()):
        title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        if not table.isColumnHidden(column) and metrics.horizontalAdvance(title) > table.columnWidth(column) + SLACK:
            told = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
            if not told:
                yield f"the heading “{title}” in {table.columnWidth(column)} px"
    if header.height() + SLACK < metrics.height():
        yield f"headings of {metrics.height()} px in {header.height()} px"
    if model.rowCount() and table.viewport().height() + SLACK < table.rowHeight(0):
        yield f"rows of {table.rowHeight(0)} px in {table.viewport().height()} px"
    if model.rowCount() and table.rowHeight(0) + SLACK < table.fontMetrics().height():
        yield f"rows of {table.rowHeight(0)} px for type of {table.fontMetrics().height()} px"


def left_outside(widget: QWidget) -> Iterator[str]:
    """Where a widget goes on beyond what can be seen, with no way to get there."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return
    page = widget.widget() if isinstance(widget, QScrollArea) else None
    if isinstance(widget, QScrollArea) and page is not None:
        view = widget.viewport()
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if widget.horizontalScrollBarPolicy() == off and page.width() > view.width() + SLACK:
            yield f"holds {page.width()} px of width in {view.width()} px and does not scroll there"
        if widget.verticalScrollBarPolicy() == off and page.height() > view.height() + SLACK:
            yield f"holds {page.height()} px of height in {view.height()} px and does not scroll there"
    layout = parent.layout()
    if isinstance(parent.parentWidget(), QAbstractScrollArea) or layout is None:
        return
    if _in_layout(layout, widget):
        beyond = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if not beyond.contains(widget.geometry()):
            yield f"at {widget.geometry().getRect()} in room of {parent.size().toTuple()}"


def _in_layout(layout: QLayout, widget: QWidget) -> bool:
    return any(each is widget for each, _place in _placed(layout))


def _placed(layout: QLayout) -> Iterator[tuple[QWidget, QRect]]:
    """Visible widgets that a layout places, those of layouts in it too."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, below = item.widget(), item.layout()
        if widget is not None and not widget.isHidden():
            yield widget, widget.geometry()
        elif below is not None:
            yield from _placed(below)


def overlapping(widget: QWidget) -> list[str]:
    """Widgets of one layout that cover one another by more than rounding."""
    layout = widget.layout()
    if layout is None or isinstance(widget, QStackedWidget | Pages | QMainWindow):
        return []
    placed = list(_placed(layout))
    found = []
    for number, (one, here) in enumerate(placed):
        for other, there in placed[number + 1 :]:
            common = here.intersected(there)
            if common.width() > SLACK and common.height() > SLACK:
                found.append(f"{named(one)} and {named(other)} cover {common.size().toTuple()} px of each other")
    return found
