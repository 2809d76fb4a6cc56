"""The card of the claim: three parts or a sentence in a language, or a file of many, and the button that checks it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from kn_studio.checking_intents import CheckClaims
from kn_studio.checking_state import TypedClaim
from kn_studio.panels.choices import combo, fill
from kn_studio.theme import Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels import check_wording as said
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels.claim_form import COLUMNS, FILE, PARTS, SENTENCE, WAYS, ClaimForm, Filled, fault
from kn_studio.widgets.card import Card, set_role, wrapped_label
from kn_studio.widgets.check_box import CheckBox
from kn_studio.widgets.named_field import named_field
from kn_studio.widgets.notice import NoticeBar
from kn_studio.widgets.switch import Switch

_FIELD = 32
_FILE_TEXT = marked(
    "A CSV, TSV or JSON-lines file with the columns {columns}. The language chosen here is that of lines without one."
)


class ClaimCard(Card):
    """`check` carries a `CheckClaims`, `file` the language of a file's lines that name none, `calibrate` a
    `Calibrate` of what is missing.

    What is typed stays until another fact comes to the screen.
    """

    check = Signal(object)
    file = Signal(str)
    calibrate = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Claim"), parent=parent)
        self._view = ClaimForm()
        self._given: tuple[tuple[str, Filled], ...] | None = None
        self._touched = False
        self.ways = Switch(WAYS, tr("How the claim is given"))
        self.ways.set_current(PARTS)
        self.ways.chosen.connect(lambda _key: self._turn())
        self.add_control(self.ways)
        self.subject, self.object = _line(tr("Subject")), _line(tr("Object"))
        self.sentence = _line(tr("Sentence"))
        self.relation = combo(tr("Relation"))
        self.language = combo(tr("Language"))
        self.language.activated.connect(lambda _row: self._on_language())
        self.warning = NoticeBar()
        self.warning.pressed.connect(self._on_calibrate)
        self.hint = wrapped_label("muted")
        self.elsewhere = CheckBox(tr("in other languages too"))
        self.elsewhere.setAccessibleName(tr("Check the claim in other languages too"))
        self.elsewhere.setChecked(True)
        self.elsewhere.setToolTip(tr("Ask the same claim in every language that the library has its words in"))
        self.button = QPushButton(tr("Check"))
        self.button.clicked.connect(self._on_check)
        for field in (self.subject, self.object, self.sentence):
            field.textEdited.connect(lambda _text: self._on_edited())
            field.returnPressed.connect(self._on_check)
        self.relation.activated.connect(lambda _row: self._on_edited())
        self._lay_out()
        self._turn()

    def _lay_out(self) -> None:
        self._parts, self._whole = QWidget(), QWidget()
        parts = QHBoxLayout(self._parts)
        for title, field in (
            (tr("Subject"), self.subject),
            (tr("Relation"), self.relation),
            (tr("Object"), self.object),
        ):
            parts.addWidget(named_field(title, field), 1)
        whole = QHBoxLayout(self._whole)
        whole.addWidget(named_field(tr("Sentence"), self.sentence))
        for row in (parts, whole):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
        self.file_text = wrapped_label("muted")
        self.file_text.setText(tr(_FILE_TEXT, columns=tr(COLUMNS)))
        fields = QHBoxLayout()
        fields.setSpacing(12)
        for widget in (self._parts, self._whole, self.file_text):
            fields.addWidget(widget, 3)
        fields.addWidget(named_field(tr("Language"), self.language), 1)
        last = QHBoxLayout()
        last.setSpacing(12)
        last.addWidget(self.hint, 1)
        last.addWidget(self.elsewhere)
        last.addWidget(self.button)
        self.body.addLayout(fields)
        self.body.addWidget(self.warning)
        self.body.addLayout(last)

    def show_view(self, view: ClaimForm) -> None:
        """Show what can be chosen; another fact on the screen fills the fields."""
        fresh = view.filled != self._given and not (self._touched and not view.filled)
        self._view = view
        fill(self.language, view.languages, self.language.currentData() or next(iter(view.languages), ("", ""))[0])
        fill(self.relation, view.relations, self.relation.currentData() or view.relation)
        if fresh:
            self._given = view.filled
            self._fill(view.relation)
        self.warning.set_notice(view.warning, tr("Calibrate") if view.ask is not None else "")
        self.button.setEnabled(not view.why_not)
        self.button.setToolTip(view.why_not or tr(said.NOT_TRUTH))
        self._turn_fields()

    def show_way(self, key: str) -> None:
        """Turn to the parts, the sentence or the file."""
        self.ways.set_current(key)
        self._turn()

    def apply_theme(self, theme: Theme) -> None:
        """Fields of one row stand in line, whatever their script."""
        for field in (self.subject, self.object, self.sentence, self.relation, self.language):
            field.setFixedHeight(round(_FIELD * max(1.0, theme.scale)))

    def claim(self) -> TypedClaim:
        """The claim as it stands in the fields."""
        code = str(self.language.currentData() or "en")
        if self.ways.current() == SENTENCE:
            return TypedClaim(language=code, sentence=self.sentence.text().strip())
        relation = str(self.relation.currentData() or "")
        return TypedClaim(self.subject.text().strip(), relation, self.object.text().strip(), code)

    def _turn(self) -> None:
        way = self.ways.current()
        self._parts.setVisible(way == PARTS)
        self._whole.setVisible(way == SENTENCE)
        self.file_text.setVisible(way == FILE)
        self.elsewhere.setVisible(way != FILE)
        self.button.setText(tr("Check a file …") if way == FILE else tr("Check"))
        self._say("")

    def _turn_fields(self) -> None:
        """The fields run in the direction of the language."""
        turned = names.right_to_left(str(self.language.currentData() or ""))
        direction = Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
        for field in (self.subject, self.object, self.sentence):
            field.setLayoutDirection(direction)

    def _fill(self, relation: str) -> None:
        """The fact on screen as a claim in the chosen language."""
        filled = self._view.fact_in(str(self.language.currentData() or ""))
        if filled is None:
            return
        for field, text in (
            (self.subject, filled.subject), (self.object, filled.object), (self.sentence, filled.sentence),
        ):  # fmt: skip
            with QSignalBlocker(field):
                field.setText(text)
                field.setCursorPosition(0)
        place = self.relation.findData(relation)
        if place >= 0:
            self.relation.setCurrentIndex(place)
        self._touched = False
        self._say("")

    def _say(self, lack: str) -> None:
        """What the claim lacks; else what is asked at all, which is said at all times."""
        self.hint.setText(lack or tr(said.NOT_TRUTH))
        set_role(self.hint, "warn" if lack else "muted")

    def _on_language(self) -> None:
        """What was not typed by hand changes with the language."""
        if not self._touched:
            self._fill(self._view.relation)
        self._turn_fields()

    def _on_edited(self) -> None:
        self._touched = True
        self._say("")

    def _on_calibrate(self) -> None:
        """The button goes away while it works, so the keyboard goes to the card's own segment first."""
        if self._view.ask is not None:
            self.ways.take_focus()
            self.calibrate.emit(self._view.ask)

    def _on_check(self) -> None:
        if self._view.why_not:
            return
        if self.ways.current() == FILE:
            self.file.emit(str(self.language.currentData() or "en"))
            return
        claim = self.claim()
        lack = fault(self.ways.current(), claim)
        self._say(lack)
        if not lack:
            self.check.emit(CheckClaims((claim,), self.elsewhere.isChecked()))


def _line(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(name.lower())
    return field
