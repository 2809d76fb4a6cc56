"""Fusion, two explicit palettes and one short style sheet, all made from a theme's tokens.

The desktop's colour scheme alone gives no dark palette on bare platforms, hence the explicit ones.
"""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from engine import collector
from kn_studio import resources
from kn_studio.theme import Theme

_SHEET = Template("""
QToolTip { background: $panel; color: $text; border: 1px solid $line; padding: 4px 6px; }
QMainWindow, QDialog { background: $background; }
QMainWindow::separator { background: $panel; width: 0px; height: 0px; }
QWidget[ground="panel"] { background: $panel; }
QWidget[ground="background"] { background: $background; }
QFrame[card="true"] { background: $panel; border: 1px solid $line; border-radius: 8px; }
QFrame[line="true"] { background: $line; border: none; }
QLabel { background: transparent; }
QLabel[role="heading"], QLabel[role="sentence"] { font-size: ${heading_px}px; font-weight: 600; }
QLabel[role="label"] { font-size: ${label_px}px; font-weight: 600; color: $muted; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="good"] { color: $good; }
QLabel[role="warn"] { color: $warn; }
QLabel[role="bad"] { color: $bad; }
QLabel[role="accent"] { color: $accent; }

QPushButton, QToolButton[boxed="true"] {
    background: $panel; color: $text; border: 1px solid $line; border-radius: 6px; padding: 5px 12px;
    min-height: ${type_line}px;
}
QPushButton:hover, QToolButton[boxed="true"]:hover { background: $grid; }
QPushButton:pressed, QToolButton[boxed="true"]:pressed { background: $track; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton:disabled, QToolButton:disabled { color: $muted; background: $background; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[primary="true"]:disabled { background: $track; color: $muted; border-color: $line; }
QPushButton[quiet="true"], QToolButton[quiet="true"] { background: transparent; border: 1px solid transparent; }
QPushButton[quiet="true"]:hover, QToolButton[quiet="true"]:hover { background: $grid; border-radius: 6px; }
QPushButton[quiet="true"]:focus, QToolButton[quiet="true"]:focus { border: 2px solid $accent; border-radius: 6px; }
QPushButton[danger="true"] { color: $bad; }
QPushButton[danger="true"]:disabled { color: $muted; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QPushButton[small="true"] { padding: 2px 10px; min-height: ${small_line}px; }
QPushButton[small="true"]:focus { padding: 1px 9px; }
QPushButton[title="true"] { background: transparent; border: 2px solid transparent; font-weight: 600;
    font-size: ${text_px}px; padding: 4px 8px; }
QPushButton[title="true"]:hover { background: $grid; }
QPushButton[title="true"]:focus { border: 2px solid $accent; padding: 4px 8px; }
QFrame[side="true"] { background: $panel; border: none; border-left: 1px solid $line; }
QPushButton[chip="true"] { padding: 4px 10px; min-height: ${type_line}px; }
QPushButton[chip="true"]:focus { padding: 3px 9px; }
QPushButton[chip="true"]:checked { background: $accent_soft; color: $accent; border-color: $accent; }
QPushButton[picked="true"] { text-align: left; }
QFrame[switch="true"] { background: $panel; border: 1px solid $line; border-radius: 6px; }
QPushButton[segment="true"] { background: transparent; border: 1px solid transparent; border-radius: 5px;
    padding: 4px 10px; }
QPushButton[segment="true"]:hover { background: $grid; }
QPushButton[segment="true"]:checked { background: $accent_soft; color: $accent; }
QPushButton[segment="true"]:focus { border: 2px solid $accent; padding: 3px 9px; }
QFrame[rail="true"] { background: $panel; border: none; border-right: 1px solid $line; }
QPushButton[station="true"] { background: transparent; border: 2px solid transparent; border-radius: 6px;
    padding: 5px 3px; text-align: left; color: $muted; }
QPushButton[station="true"]:hover { background: $grid; }
QPushButton[station="true"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[station="true"]:focus { border: 2px solid $accent; padding: 5px 3px; }
QPushButton[railfold="true"] { background: transparent; border: 2px solid transparent; padding: 4px; }
QPushButton[railfold="true"]:focus { border: 2px solid $accent; }
QFrame[bar="top"] { background: $panel; border: none; border-bottom: 1px solid $line; }
QFrame[bar="bottom"] { background: $panel; border: none; border-top: 1px solid $line; }
QFrame[message="info"] { background: $accent_soft; border: none; border-bottom: 1px solid $line; }
QFrame[message="warning"], QFrame[message="error"] { background: $panel; border: none;
    border-bottom: 1px solid $line; }
QStatusBar { background: $panel; border: none; }
QStatusBar::item { border: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {
    background: $panel; color: $text; border: 1px solid $line; border-radius: 6px; padding: 5px 8px;
    placeholder-text-color: $muted; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {
    border: 2px solid $accent; padding: 4px 7px;
}
QLineEdit[low="true"] { padding: 1px 8px; }
QLineEdit[low="true"]:focus { padding: 0px 7px; }
QComboBox { padding-right: ${arrow_room}px; combobox-popup: 0; }
QComboBox[layoutDirection="RightToLeft"] { padding-right: 8px; padding-left: 8px; }
QComboBox[layoutDirection="RightToLeft"]:focus { padding-right: 7px; padding-left: 7px; }
QComboBox:disabled, QLineEdit:disabled { color: $muted; background: $background; }
QComboBox::drop-down { border: none; width: ${drop}px; }
QComboBox::down-arrow { image: url("$chevron"); width: ${arrow}px; height: ${arrow}px; }
QComboBox QCheckBox { spacing: 8px; }
QCheckBox { min-height: ${hit}px; }
QCheckBox::indicator { width: ${box}px; height: ${box}px; border: 1px solid $muted; border-radius: 4px;
    background: $panel; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:disabled { border-color: $line; }
QCheckBox:focus { color: $accent; }
QCheckBox::indicator:focus { border: 2px solid $text; width: ${inner_box}px; height: ${inner_box}px; }

QAbstractItemView { background: $panel; border: 1px solid $line; selection-background-color: $accent_soft;
    selection-color: $accent; outline: none; }

QAbstractItemView { background: $panel; alternate-background-color: $panel; border: none; outline: none;
    selection-background-color: $accent_soft; selection-color: $text; gridline-color: $grid; }
QTableView::item, QListView::item, QTreeView::item { padding: 4px 8px; border: none; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: $accent_soft; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section { background: $panel; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 6px 11px; font-size: ${label_px}px; font-weight: 600; }
QTableCornerButton::section { background: $panel; border: none; }

QMenuBar { background: $panel; color: $text; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:selected { background: $accent_soft; color: $accent; }
QMenu { background: $panel; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $accent; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[ground="none"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; min-height: 28px; min-width: 28px; margin: 2px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $track; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QDockWidget { border: none; }
QSplitter::handle { background: $line; }
QTabWidget::pane { border: none; }
QTabBar::tab { background: transparent; color: $muted; padding: 6px 12px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; }
""")

_WITH_TYPE = {"type_line": 18, "small_line": 22, "arrow": 12, "drop": 20, "arrow_room": 22, "box": 14, "hit": 28}
"""Pixels of what grows with the type: a height that the sheet gives is the least that a layout grants."""


def sheet(theme: Theme) -> str:
    """The application's style sheet for this theme."""
    values = {token.replace(" ", "_"): theme.hex(token) for token in theme.tokens}
    values["accent_hover"] = theme.color("accent").lighter(112).name()
    values["scroll"] = theme.color("track").darker(112).name() if not theme.dark else theme.color("line").name()
    values["chevron"] = resources.path("icons", f"arrow-{theme.name}.svg").as_posix()
    values["tick"] = resources.path("icons", f"tick-{theme.name}.svg").as_posix()
    values["text_px"] = str(theme.pixels("text"))
    values["heading_px"] = str(theme.pixels("heading"))
    values["label_px"] = str(theme.pixels("label"))
    values |= {name: str(theme.enlarged(pixels)) for name, pixels in _WITH_TYPE.items()}
    values["inner_box"] = str(theme.enlarged(_WITH_TYPE["box"]) - 2)
    return _SHEET.substitute(values)


def palette(theme: Theme) -> QPalette:
    """An explicit palette for all colour groups."""
    result = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: "background", role.WindowText: "text", role.Base: "panel", role.AlternateBase: "background",
        role.Text: "text", role.PlaceholderText: "muted", role.Button: "panel", role.ButtonText: "text",
        role.BrightText: "bad", role.ToolTipBase: "panel", role.ToolTipText: "text", role.Highlight: "accent",
        role.HighlightedText: "on accent", role.Link: "accent", role.LinkVisited: "accent", role.Light: "panel",
        role.Midlight: "grid", role.Mid: "line", role.Dark: "line", role.Shadow: "line", role.Accent: "accent",
    }  # fmt: skip
    for place, token in colours.items():
        result.setColor(place, theme.color(token))
    for place in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, place, QColor(theme.color("muted")))
    return result


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole application; widgets that paint themselves get the theme through `apply_theme` as well.

    The first time before any widget is made: one that its first style sheet finds already there keeps its old font.
    """
    # Qt goes through a list of all widgets and tells each, which runs our handlers: where a collection in one of them
    # freed a widget that is still ahead in that list, the program would be gone.
    with collector.paused():
        # In place of another sheet, Qt dresses a widget anew for each widget that it lies in: five times the work.
        app.setStyleSheet("")
        if app.style().name().lower() != "fusion":
            app.setStyle("Fusion")
        app.setPalette(palette(theme))
        app.setFont(theme.font("text"))
        app.setStyleSheet(sheet(theme))
