"""The menu of all plots on screen: what the right mouse button offers on each, for the keyboard and for who looks."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu, QWidget

from kn_studio.panels.base import Panel
from kn_studio.translation import tr
from kn_studio.widgets.card import Card
from kn_studio.widgets.plot import Plot, fill

_DARK = "figures/dark"


def titles(plot: Plot) -> tuple[str, str]:
    """What a plot is called, and the quiet line beside it: those of its card."""
    name, above = plot.accessibleName(), plot.parentWidget()
    while above is not None and not isinstance(above, Card | Panel):
        above = above.parentWidget()
    heading, note = above.head_words if isinstance(above, Card) else ("", "")
    return (heading, note or (name if name != heading else "")) if heading else (name, "")


def named(plots: Iterable[Plot]) -> list[tuple[str, Plot]]:
    """Plots by what they are called; a second one of a card is told from the first by its own name."""
    found: list[tuple[str, Plot]] = []
    for plot in plots:
        heading = titles(plot)[0] or tr("Plot")
        twice = heading in [name for name, _ in found]
        found.append((plot.accessibleName() if twice else heading, plot))
    return found


class PlotsMenu(QMenu):
    """A menu for each plot that is on screen when it opens, and whether pictures are made in dark colours."""

    def __init__(self, plots: Callable[[], Iterable[Plot]], settings: QSettings, parent: QWidget) -> None:
        super().__init__(tr("Plots on screen"), parent)
        self._plots, self._settings = plots, settings
        self.aboutToShow.connect(self.refill)

    @property
    def dark(self) -> bool:
        """Whether pictures are made in dark colours; for print they are light."""
        return bool(self._settings.value(_DARK, False, bool))

    def refill(self) -> None:
        """Put what is on screen now into the menu."""
        for action in self.actions():
            if (inside := action.menu()) is not None:
                inside.deleteLater()
        self.clear()
        for name, plot in named(self._plots()):
            fill(self.addMenu(name), plot)
        if self.isEmpty():
            self.addAction(tr("No plot is on screen")).setEnabled(False)
        self.addSeparator()
        dark = self.addAction(tr("Pictures in dark colours"))
        dark.setCheckable(True)
        dark.setChecked(self.dark)
        dark.toggled.connect(lambda on: self._settings.setValue(_DARK, on))
