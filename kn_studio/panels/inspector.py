"""The Inspector: one neuron's card, from the words it pushes to what happens without it."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.types import Neuron
from kn_studio import icons
from kn_studio.intents import PinNeuron, ScaleNeurons, WriteNote
from kn_studio.panels import heads
from kn_studio.panels.base import Panel
from kn_studio.panels.effect_card import bar_row
from kn_studio.panels.scaling_controls import ScalingControls
from kn_studio.theme import Theme
from kn_studio.translation import paragraph, statement, tr
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.inspector import InspectorView, LanguageScore, PromptScore
from kn_studio.widgets.bars import BarRow, Bars
from kn_studio.widgets.card import role_label, wrapped_label
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.chips import TokenChips
from kn_studio.widgets.direction import where_words_begin
from kn_studio.widgets.note_field import NoteField
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.scrolled import Scrolled

_SHOWN_PROMPTS = 60
"""More than these scroll by themselves."""


class InspectorPanel(Panel):
    """The neuron in focus. What it emits: pin, note, and scaling of this neuron or of all on the map."""

    head: ClassVar[heads.PanelHead] = heads.INSPECTOR

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = InspectorView("research")
        self._labels: dict[str, QLabel] = {}
        self.title_label = role_label("", "heading")
        self.title_label.setAlignment(where_words_begin() | Qt.AlignmentFlag.AlignVCenter)
        self.pin = QPushButton(tr("Pin"))
        self.pin.setCheckable(True)
        self.pin.setProperty("small", True)
        self.pin.clicked.connect(self._on_pin)
        self.sentence = wrapped_label("muted")
        self.up, self.down = TokenChips(tr("Pushes up")), TokenChips(tr("Pushes down"))
        self.tokens_message = wrapped_label("muted")
        self.languages = Bars(tr("Score by language"))
        self.scaling = ScalingControls()
        self.effect = Bars(tr("Answer probability before and after"))
        self.prompts = CellTable(
            tr("Score by prompt"),
            (
                Column(tr("Prompt"), stretch=True),
                Column(tr("Score"), figures=True, hint=tr("Share of the prompt's largest score")),
                Column(tr("Act."), figures=True, hint=tr("Activation at the answer")),
            ),
        )
        self.note = NoteField()
        self._empty = EmptyState()
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        self._body = QWidget()
        self._body.setProperty("ground", "none")
        column = QVBoxLayout(self._body)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.title_label, 1)
        head.addWidget(self.pin)
        column.addLayout(head)
        column.addWidget(self.sentence)
        sections: tuple[tuple[str, QWidget], ...] = (
            ("Pushes up", self.up),
            ("Pushes down", self.down),
            ("", self.tokens_message),
            ("Score by language", self.languages),
            ("Activation", self.scaling),
            ("", self.effect),
            ("Note", self.note),
            ("Score by prompt", self.prompts),
        )
        for term, widget in sections:
            self._section(column, term, widget)
        column.addStretch(1)
        self._scroll = Scrolled(self._body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        outer.addWidget(self._empty)
        self.setMinimumWidth(280)

    def _section(self, column: QVBoxLayout, term: str, widget: QWidget) -> None:
        """A label over a widget, a little apart from what stands before."""
        if term:
            column.addSpacing(4)
            self._labels[term] = role_label(tr(term), "label")
            column.addWidget(self._labels[term])
        column.addWidget(widget)

    def _join(self) -> None:
        self.scaling.one.connect(self._on_scale)
        self.scaling.all.connect(lambda factor: self.intent.emit(ScaleNeurons((), factor)))
        self.note.written.connect(lambda neuron, text: self.intent.emit(WriteNote(neuron, text)))

    def show_view(self, view: Any) -> None:
        """Draw this `InspectorView`."""
        self._view = view
        self._scroll.setVisible(view.neuron is not None)
        self._empty.setVisible(view.neuron is None)
        if view.neuron is None:
            self.note.set_note(None, "", False)
            self._empty.set_state(view.message)
            return
        self._show_head(view, view.neuron)
        self._show_tokens(view)
        self._show_scores(view)
        self.scaling.show_scaling(view.neuron, view.factor, view.can_scale, view.others, view.level)
        rows = view.effect.rows if view.effect else ()
        self.effect.set_rows(tuple(bar_row(row, spread=False) for row in rows), faded=not view.can_scale)
        self.effect.setVisible(bool(rows))
        self.note.set_note(view.neuron, view.note, view.can_write)

    def _show_head(self, view: InspectorView, neuron: Neuron) -> None:
        self.title_label.setText(str(neuron))
        self.setAccessibleDescription(paragraph(statement(str(neuron)), view.sentence))
        self.sentence.setText(view.sentence)
        self.sentence.setVisible(bool(view.sentence))
        self.pin.setChecked(view.pinned)
        self.pin.setText(tr("Pinned") if view.pinned else tr("Pin"))
        self.pin.setEnabled(view.can_write)
        self.pin.setAccessibleName(tr("Pin {neuron}", neuron=neuron))
        for term, label in self._labels.items():
            label.setText(wording.word(term, view.level))

    def _show_tokens(self, view: InspectorView) -> None:
        self.up.set_tokens(view.promoted)
        self.down.set_tokens(view.suppressed)
        self.tokens_message.setText(view.tokens_message)
        known = not view.tokens_message
        self.tokens_message.setVisible(not known)
        for term, chips in (("Pushes up", self.up), ("Pushes down", self.down)):
            self._labels[term].setVisible(known)
            chips.setVisible(known)

    def _show_scores(self, view: InspectorView) -> None:
        self.languages.set_rows(tuple(_language_row(row) for row in view.languages))
        score = tr("Carries") if view.level == "plain" else tr("Score")
        self.prompts.set_titles(wording.word("Prompt", view.level), score, wording.word("Act.", view.level))
        self.prompts.set_rows(tuple(_prompt_cells(row) for row in view.prompts))
        scored = bool(view.prompts)
        for widget in (
            self.languages,
            self.prompts,
            self._labels["Score by language"],
            self._labels["Score by prompt"],
        ):
            widget.setVisible(scored)
        self.prompts.setFixedHeight(self.prompts.height_for(min(len(view.prompts), _SHOWN_PROMPTS)))
        self._labels["Activation"].setToolTip(view.activation)

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        super().apply_theme(theme)
        for widget in (self.up, self.down, self.languages, self.effect, self.scaling, self.prompts):
            widget.apply_theme(theme)
        icons.put(self.pin, "pin", theme, "muted", "accent", size=14)
        self.note.setFixedHeight(round(64 * theme.scale))
        self.prompts.setFixedHeight(self.prompts.height_for(min(len(self._view.prompts), _SHOWN_PROMPTS)))

    def _on_pin(self, pinned: bool) -> None:
        if self._view.neuron is not None:
            self.intent.emit(PinNeuron(self._view.neuron, pinned))

    def _on_scale(self, factor: float) -> None:
        if self._view.neuron is not None:
            self.intent.emit(ScaleNeurons((self._view.neuron,), factor))


def _language_row(row: LanguageScore) -> BarRow:
    located = tr("located in {votes} of {prompts}", votes=row.votes, prompts=wording.prompts(row.prompts))
    chosen = tr("chosen") if row.located else tr("not chosen")
    return BarRow(
        row.name,
        row.share,
        (f"{row.share:.2f}",),
        None,
        row.position,
        tr("{row}: {located}, {chosen} at these settings", row=row.name, located=located, chosen=chosen),
    )


def _prompt_cells(row: PromptScore) -> tuple[Cell, ...]:
    tooltip = tr(
        "{row}\n{share:.3f} of this prompt's maximum, {value}",
        row=row.text,
        share=row.share,
        value=tr("located") if row.located else tr("not located"),
    )
    token = "text" if row.located else "muted"
    return (
        Cell(row.text, row.right_to_left, token=token, tooltip=tooltip, mark=row.position),
        Cell(wording.share(row.share), figures=True, token=token, tooltip=tooltip),
        Cell(
            f"{row.activation:.2f}",
            figures=True,
            token="muted",
            tooltip=tr("activation {activation:.4g}", activation=row.activation),
        ),
    )
