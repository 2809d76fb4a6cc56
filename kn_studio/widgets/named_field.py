"""A field of a form below its name."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kn_studio.widgets.card import role_label


def named_field(name: str, field: QWidget) -> QWidget:
    """The field, which becomes part of what is returned, and its name as a label above it."""
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(role_label(name, "label"))
    column.addWidget(field)
    return cell
