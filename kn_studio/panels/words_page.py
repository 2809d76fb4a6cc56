"""The words of a prompt: which prompt, of the answer or layer by layer, and the heat map below the words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kn_studio.panels.choices import combo, fill
from kn_studio.theme import Theme
from kn_studio.translation import joined, marked, tr
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.word_map import WordMapView
from kn_studio.widgets.card import wrapped_label
from kn_studio.widgets.change_key import ChangeKey
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.scrolled import Scrolled
from kn_studio.widgets.switch import Switch
from kn_studio.widgets.token_heat import HeatColumn, TokenHeat

ANSWER, LAYERS = "answer", "layers"
_ROWS = ((ANSWER, marked("Answer")), (LAYERS, marked("Layers")))


class WordsPage(QWidget):
    """`read` carries a `ReadWords`."""

    read = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: WordMapView | None = None
        self.prompt = combo(tr("Prompt whose words are read"))
        self.prompt.activated.connect(self._on_prompt)
        self.rows = Switch(_ROWS, tr("Rows"))
        self.rows.set_current(ANSWER)
        self.rows.chosen.connect(lambda _key: self._draw())
        self.heat = TokenHeat(tr("What each word gives to the answer"))
        self.heat.reached.connect(self._tell)
        # Below what scrolls, so that it is in sight beside any row.
        self.key = ChangeKey()
        self.heat.legend = self.key
        self.summary = wrapped_label("muted")
        self.empty = EmptyState()
        self.empty.primary.connect(self._on_read)
        self._lay_out()

    def _lay_out(self) -> None:
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self.prompt, 1)
        head.addWidget(self.rows)
        inside = QWidget()
        inside.setProperty("ground", "none")
        picture = QVBoxLayout(inside)
        picture.setContentsMargins(0, 0, 0, 0)
        picture.setSpacing(2)
        picture.addWidget(self.summary)
        picture.addWidget(self.heat)
        picture.addStretch(1)
        self.pages = QStackedWidget()
        self.pages.addWidget(Scrolled(inside, sideways=False))
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._head)
        column.addWidget(self.pages, 1)
        column.addWidget(self.key)

    def show_view(self, view: WordMapView | None) -> None:
        """Show the words of the prompt that was read, or offer to read them."""
        self._view = view
        if view is None:
            self.empty.set_state("")
            self._head.hide()
            self.key.hide()
            self.pages.setCurrentIndex(1)
            return
        fill(self.prompt, view.prompts, view.shown)
        self.prompt.setEnabled(bool(view.asks))
        self._head.setVisible(bool(view.prompts))
        self.rows.set_segments(((ANSWER, tr("Answer")), (LAYERS, wording.word("layers", view.level).capitalize())))
        self.empty.set_state(view.message, tr("Read the words") if view.ask is not None else "")
        self._draw()

    def show_rows(self, key: str) -> None:
        """Turn to the answer's tokens or to the layers."""
        self.rows.set_current(key)
        self._draw()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.heat.apply_theme(theme)
        self.key.apply_theme(theme)

    def _draw(self) -> None:
        view = self._view
        low = self.rows.current() == LAYERS
        grid = None if view is None else view.layers if low else view.answer
        self.rows.setVisible(grid is not None)
        self.pages.setCurrentIndex(0 if grid is not None else 1)
        self.key.setVisible(low and grid is not None)
        if view is None or grid is None:
            return
        columns = [HeatColumn(each.text, each.number, each.slot) for each in view.columns]
        self.heat.set_heat(
            columns, grid.rows, grid.tips, grid.values, mirrored=view.right_to_left, low=low, summary=view.summary,
            unit=wording.word("layer", view.level) if low else "",
        )  # fmt: skip
        self.key.set_most(self.heat.most)
        self._tell(view.lines[1] if low else view.lines[0])

    def _tell(self, said: str) -> None:
        """The picture in words, or the cell that the keyboard is at."""
        self.summary.setText(joined(said.splitlines()))
        self.summary.setToolTip(said)

    def _on_prompt(self, _row: int) -> None:
        """Another prompt is read at once."""
        view, key = self._view, self.prompt.currentData()
        if view is not None and view.asks and key is not None:
            self.read.emit(view.asks[int(key)])

    def _on_read(self) -> None:
        """Of the prompt that stands in the box. The button goes away, so the keyboard goes to the box first."""
        self.prompt.setFocus()
        self._on_prompt(self.prompt.currentIndex())
