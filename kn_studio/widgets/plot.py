"""What every plot can: hand over the data behind it, and a copy of itself that can be drawn on paper.

A plot knows nothing of files or of where its numbers come from: its menu says what is wished, and others do it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from kn_studio.theme import Theme
from kn_studio.translation import marked, tr

Wish = Literal["show table", "copy picture", "save picture", "add to report", "copy data", "save data"]

WISHES: tuple[tuple[Wish, str], ...] = (
    ("show table", marked("Show as table")),
    ("copy picture", marked("Copy picture")),
    ("save picture", marked("Save picture …")),
    ("add to report", marked("Add to report")),
    ("copy data", marked("Copy data")),
    ("save data", marked("Save data …")),
)
"""What a plot's menu offers, in its order; the second part is shown."""


@dataclass(frozen=True)
class PlotTable:
    """The data behind a plot as it is drawn. `rows` makes them anew at each call, on any thread.

    Column names are those of files: the same in every language of the interface.
    """

    columns: tuple[str, ...]
    rows: Callable[[], Iterator[tuple[Any, ...]]]


def table(columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]) -> PlotTable:
    """A table of few rows, which are there already."""
    kept = tuple(rows)
    return PlotTable(columns, lambda: iter(kept))


class Legend(Protocol):
    """A widget that can be copied like a plot."""

    def like(self) -> QWidget:
        """A new widget that draws the same, with `apply_theme`."""
        ...

    def isHidden(self) -> bool:
        """Whether it was taken off the screen."""
        ...


if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object
"""What `Plot` is mixed into; it has no widget of its own."""


class Plot(_Widget):
    """Mixed into a QWidget, before it. The right mouse button or the menu key opens the plot's menu."""

    wished = Signal(object, object)
    """The plot itself, and a `Wish`."""

    _menu: QMenu | None = None

    part: str = ""
    """Which of two runs side by side it shows, "A" or "B"; "" where it shows all that its station is about."""

    legend: Legend | None = None
    """What stands below the plot on the screen and says what its marks mean: it belongs to the picture."""

    def table(self) -> PlotTable:
        """The data behind what is drawn."""
        raise NotImplementedError

    def like(self) -> QWidget:
        """A new widget that draws the same without focus and pointer, with `apply_theme`."""
        raise NotImplementedError

    def paper(self) -> QWidget:
        """The plot as it goes into a picture: `like` it, with its legend where that is shown."""
        if self.legend is None or self.legend.isHidden():
            return self.like()
        return Stack((self.like(), self.legend.like()))

    def set_paper(self, on: bool) -> None:
        """Whether it is drawn for paper at this moment: marks as lines, not from a store of pixels."""

    @property
    def drawn(self) -> bool:
        """Whether there is anything to see."""
        return next(self.table().rows(), None) is not None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer picture and data."""
        self.open_menu(event.globalPos())
        event.accept()

    def open_menu(self, place: QPoint) -> None:
        """Open the plot's menu at a place of the screen; nothing while nothing is drawn."""
        if not self.drawn:
            return
        if self._menu is None:
            self._menu = QMenu(self)
            fill(self._menu, self)
        self._menu.popup(place)


def fill(menu: QMenu, plot: Plot) -> None:
    """Put what can be done with a plot into a menu."""
    for wish, text in WISHES:
        action = menu.addAction(tr(text))
        action.setObjectName(wish)
        action.triggered.connect(lambda _checked=False, wish=wish: plot.wished.emit(plot, wish))


def plots_in(widget: QWidget) -> list[Plot]:
    """All plots below a widget, in the order of their making."""
    return [each for each in widget.findChildren(QWidget) if isinstance(each, Plot)]


class Stack(QWidget):
    """Drawn parts below one another as one figure: a map with its legend."""

    def __init__(self, parts: Sequence[QWidget]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._parts = tuple(parts)
        for part in self._parts:
            column.addWidget(part)

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        for part in self._parts:
            part.apply_theme(theme)  # type: ignore[attr-defined]
