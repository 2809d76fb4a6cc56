"""The card of the form: what shall be done to which neurons, tried out live, and the button that does it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from engine.types import Neuron
from kn_studio.editing_intents import MakeEdit
from kn_studio.panels.answer_fields import AnswerFields
from kn_studio.panels.choices import combo, fill
from kn_studio.panels.effect_card import bar_row
from kn_studio.picking import PickNeurons
from kn_studio.theme import Theme
from kn_studio.translation import figures, tr
from kn_studio.viewmodels import edit_form, edit_sources, wording
from kn_studio.viewmodels.edit_form import HIGHEST, LOWEST, FormView
from kn_studio.widgets.bars import Bars
from kn_studio.widgets.card import Card, role_label, wrapped_label
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.switch import Switch
from kn_studio.widgets.value_slider import ValueSlider
from kn_studio.widgets.waiting import while_job

_WAIT = 30
"""Milliseconds between two factors that are tried out while the slider moves."""
_MARKED = (LOWEST, 0.0, 1.0, HIGHEST)
"""Factors that are named above the track: which of them is off is not seen from where the handle stands."""
_MOST_LAMBDA = 64.0
_LAMBDA = 72
"""Width of a field for one number."""


class EditFormCard(Card):
    """Signals: the form as it was changed, neurons and factor to try out, the edit to make, the wish to locate first,
    the wish to read neurons from a file, and the form's neurons to pick.
    """

    choice = Signal(object)
    scale = Signal(object)
    apply = Signal(object)
    locate = Signal()
    from_file = Signal()
    pick = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Edit"), parent=parent)
        self._view: FormView | None = None
        self.kinds = Switch((), tr("What is done to the neurons"))
        self.kinds.chosen.connect(self._on_kind)
        self.add_control(self.kinds)
        self.origin = combo(tr("Where the neurons come from"))
        self.origin.activated.connect(lambda _row: self._on_origin())
        self.where = ElidedLabel("", "muted")
        self.file = QPushButton(tr("From a file …"))
        self.file.setProperty("small", True)
        self.file.setToolTip(tr("Read neurons from a JSON file"))
        self.file.clicked.connect(lambda: self.from_file.emit())
        self.mark = QPushButton(tr("Pick"))
        self.mark.setProperty("small", True)
        self.mark.setToolTip(tr("Mark these neurons on all stations"))
        self.mark.clicked.connect(self._on_pick)
        self._neurons = role_label(tr("Neurons"), "label")
        self.slider = ValueSlider(tr("Factor"), LOWEST, HIGHEST, 0.1, wait=_WAIT)
        self.slider.set_marks([(factor, _said(factor)) for factor in _MARKED], 1.0)
        self.slider.changed.connect(self._on_slider)
        self.slider.groove.valueChanged.connect(lambda _: self.slider.set_text(_said(self.slider.value())))
        self.bars = Bars(tr("Answer probability with the neurons turned to the factor"))
        self.live_note = ElidedLabel("", "muted")
        self.fields = AnswerFields()
        self.fields.changed.connect(self._on_answers)
        self.fields.used.connect(self._on_used)
        self.empty = EmptyState()
        self.empty.primary.connect(lambda: self.locate.emit())
        self.hint = wrapped_label("muted")
        self.button = QPushButton(tr("Apply"))
        self.button.clicked.connect(self._on_apply)
        self._lay_out()

    def _lay_out(self) -> None:
        sources = QHBoxLayout()
        sources.setSpacing(12)
        parts: tuple[tuple[QWidget, int], ...] = (
            (self._neurons, 0), (self.origin, 3), (self.where, 2), (self.mark, 0), (self.file, 0),
        )  # fmt: skip
        for widget, stretch in parts:
            sources.addWidget(widget, stretch)
        self._live = QWidget()
        live = QVBoxLayout(self._live)
        live.setContentsMargins(0, 0, 0, 0)
        live.setSpacing(4)
        for each in (self.slider, self.bars, self.live_note):
            live.addWidget(each)
        last = QHBoxLayout()
        last.setSpacing(12)
        last.addWidget(self.hint, 1)
        last.addWidget(self.button)
        self.body.addLayout(sources)
        self.body.addWidget(self._ways())
        self.body.addWidget(self._live)
        self.body.addWidget(self.fields)
        self.body.addWidget(self.empty)
        self.body.addLayout(last)

    def _ways(self) -> QWidget:
        """The variant, and the two factors of a closed rewrite."""
        self.ways = QWidget()
        row = QHBoxLayout(self.ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.variants = Switch((), tr("How it is done"))
        self.variants.chosen.connect(self._on_variant)
        row.addWidget(self.variants)
        self.lambdas: list[tuple[QLabel, QLineEdit]] = []
        ways = (
            (tr("λ old"), tr("How many times the old answer's embedding")),
            (tr("λ new"), tr("How many times the new answer's embedding")),
        )
        for name, hint in ways:
            label, field = role_label(name, "label"), QLineEdit()
            field.setValidator(_numbers(field))
            field.setAccessibleName(hint)
            field.editingFinished.connect(self._on_lambda)
            row.addWidget(label)
            row.addWidget(field)
            self.lambdas.append((label, field))
        row.addStretch(1)
        return self.ways

    def show_view(self, view: FormView) -> None:
        """Show the form as it stands."""
        self._view = view
        self.kinds.set_segments(view.kinds)
        self.kinds.set_current(view.segment)
        self._neurons.setText(wording.word("Neurons", view.level))
        self.slider.set_label(wording.word("Factor", view.level))
        texts = tuple((each.key, f"{each.name} ({_count(len(each.neurons))})") for each in view.origins)
        fill(self.origin, texts, view.origin)
        self.mark.setEnabled(bool(self._targets(view)) and view.origin != "picked")
        self.where.setText(view.where)
        self._show_ways(view)
        self._show_live(view)
        self.fields.show_fields(view.fields, view.level != "plain")
        self.fields.setVisible(bool(view.fields))
        self.empty.setVisible(bool(view.message))
        wait = while_job(view.busy)
        self.empty.set_state(view.message, tr("Locate") if view.locate is not None else "", why=wait)
        # What the middle of the card says already is not said again beside the button.
        explained = view.formula if view.apply is not None and view.formula else view.apply_hint
        self.hint.setText("" if view.apply_hint == view.message else explained)
        self.button.setText(view.apply_text)
        self.button.setEnabled(view.apply is not None)
        self.button.setToolTip(view.apply_hint)

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.bars.apply_theme(theme)
        self.slider.apply_theme(theme)
        self.slider.reserve(theme, tr("as it is"))
        self.fields.apply_theme(theme)
        for _, field in self.lambdas:
            field.setFixedWidth(round(_LAMBDA * max(1.0, theme.scale)))

    def _show_ways(self, view: FormView) -> None:
        self.variants.set_segments(view.variants)
        self.variants.set_current(view.variant)
        self.ways.setVisible(bool(view.variants))
        for number, (label, field) in enumerate(self.lambdas):
            for widget in (label, field):
                widget.setVisible(view.lambdas is not None)
            if view.lambdas is not None and self.window().focusWidget() is not field:
                field.setText(f"{view.lambdas[number]:g}")

    def _show_live(self, view: FormView) -> None:
        self._live.setVisible(view.slider is not None and not view.message)
        if view.slider is None:
            return
        self.slider.set_value(view.slider, _said(view.slider))
        self.slider.setEnabled(view.scale is not None)
        rows = view.live.rows if view.live is not None else ()
        faded = view.live is not None and view.live.stale
        self.bars.set_rows(tuple(bar_row(row) for row in rows), faded=faded)
        self.bars.setVisible(bool(rows))
        waiting = tr("Asking the model…") if view.ask is not None else ""
        self.live_note.setText(view.live_note or waiting)

    def _on_kind(self, segment: str) -> None:
        if self._view is not None:
            self.choice.emit(edit_form.of_kind(self._view.choice, segment))

    def _on_variant(self, variant: str) -> None:
        if self._view is not None:
            self.choice.emit(edit_form.of_variant(self._view.choice, variant))

    def _on_lambda(self) -> None:
        view = self._view
        if view is not None and all(field.hasAcceptableInput() for _, field in self.lambdas):
            remove, add = (float(field.text()) for _, field in self.lambdas)
            if (remove, add) != view.lambdas:
                self.choice.emit(replace(view.choice, remove=remove, add=add))

    def _on_pick(self) -> None:
        if self._view is not None:
            self.pick.emit(PickNeurons(self._targets(self._view), source="edit"))

    @staticmethod
    def _targets(view: FormView) -> tuple[Neuron, ...]:
        """The neurons that the form is about."""
        return next((each.neurons for each in view.origins if each.key == view.origin), ())

    def _on_origin(self) -> None:
        view = self._view
        origin = next((each for each in view.origins if each.key == self.origin.currentData()), None) if view else None
        if view is not None and origin is not None:
            self.choice.emit(edit_sources.chosen_from(view.choice, origin))

    def _on_slider(self, factor: float) -> None:
        """First the form, so that the bars are of where it stands; the controls come when the slider rests."""
        view = self._view
        if view is None or view.scale is None:
            return
        self.choice.emit(edit_form.at_factor(view.choice, factor))
        self.scale.emit(replace(view.scale, factor=factor, controls=False))

    def _on_answers(self, answers: dict[str, str]) -> None:
        if self._view is not None:
            self.choice.emit(edit_form.with_answers(self._view.choice, answers))

    def _on_used(self, codes: tuple[str, ...]) -> None:
        if self._view is not None:
            every = tuple(field.code for field in self._view.fields)
            self.choice.emit(edit_form.with_used(self._view.choice, codes, every))

    def _on_apply(self) -> None:
        """With what stands in the fields, which may be newer than the view."""
        made: MakeEdit | None = self._view.apply if self._view is not None else None
        if made is None:
            return
        if self._view is not None and self._view.fields:
            answers = {code: text.strip() for code, text in self.fields.answers().items()}
            made = replace(made, choice=edit_form.with_answers(made.choice, answers))
        # The button is off while it works, so the keyboard goes to the card's own segment first.
        self.kinds.take_focus()
        self.apply.emit(made)


def _numbers(field: QLineEdit) -> QDoubleValidator:
    """Numbers with a point, whatever the machine's language."""
    found = QDoubleValidator(-_MOST_LAMBDA, _MOST_LAMBDA, 3, field)
    found.setNotation(QDoubleValidator.Notation.StandardNotation)
    found.setLocale(QLocale.c())
    return found


def _said(factor: float) -> str:
    """The factor as people read it."""
    return tr("off") if factor == 0 else tr("as it is") if factor == 1 else figures(f"×{factor:g}".replace("-", "−"))


def _count(count: int) -> str:
    return wording.integer(count) if count else tr("none")
