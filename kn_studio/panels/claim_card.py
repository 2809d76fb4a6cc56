"""The card of the claim: three parts or a sentence in a language, or a file of many, and the button that checks it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from kn_studio.checking_intents import CheckClaims
from kn_studio.checking_state import TypedClaim
from kn_studio.panels.choices import combo, fill
from kn_studio.standing import ClaimDraft
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
    `Calibrate` of what is missing, `drafted` what stands in the form since the user touched it.

    What is typed stays until another fact comes to the screen, and comes back with its session.
    """

    check = Signal(object)
    file = Signal(str)
    calibrate = Signal(object)
    drafted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Claim"), parent=parent)
        self._view = ClaimForm()
        self._given: tuple[tuple[str, Filled], ...] | None = None
        self._touched = False
        self._fact, self._session, self._draft = "", -1, ClaimDraft()
        self.ways = Switch(WAYS, tr("How the claim is given"))
        self.ways.set_current(PARTS)
        self.ways.chosen.connect(lambda _key: self._on_way())
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
        self.elsewhere.toggled.connect(lambda _on: self._tell())
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
        typed_on_it = self._touched and (not view.filled or view.fact == self._fact)
        fresh = view.filled != self._given and not typed_on_it
        self._view = view
        fill(self.language, view.languages, self.language.currentData() or next(iter(view.languages), ("", ""))[0])
        fill(self.relation, view.relations, self.relation.currentData() or view.relation)
        if view.session != self._session:
            self._begin(view)
        elif fresh:
            self._given = view.filled
            self._fill(view.relation)
        self.warning.set_notice(view.warning, tr("Calibrate") if view.ask is not None else "")
        self.button.setEnabled(not view.why_not)
        self.button.setToolTip(view.why_not or tr(said.NOT_TRUTH))
        self._turn_fields()

    def _begin(self, view: ClaimForm) -> None:
        """Another session: what stood in the form when it was left, else the fact on the screen."""
        first, self._session, self._given = self._session < 0, view.session, view.filled
        kept = view.draft or (None if first else ClaimDraft(PARTS))
        self._touched = False
        if kept is not None:
            with QSignalBlocker(self):
                self.show_way(kept.way if kept.way in dict(WAYS) else PARTS)
                self.elsewhere.setChecked(kept.elsewhere)
                for box, key in ((self.language, kept.language), (self.relation, kept.relation)):
                    if (place := box.findData(key)) >= 0:
                        box.setCurrentIndex(place)
                for field, text in self._texts(kept.subject, kept.object, kept.sentence):
                    field.setText(text)
        if kept is not None and kept.typed:
            self._touched, self._fact = True, view.fact
        else:
            self._fill(view.relation)
        self._draft = self.draft()

    def draft(self) -> ClaimDraft:
        """What stands in the form; words only where they were typed."""
        plain = ClaimDraft(
            self.ways.current(), str(self.language.currentData() or ""), self.elsewhere.isChecked(), self._touched
        )
        if not self._touched:
            return plain
        return replace(
            plain, subject=self.subject.text(), relation=str(self.relation.currentData() or ""),
            object=self.object.text(), sentence=self.sentence.text(),
        )  # fmt: skip

    def _texts(self, subject: str, object_: str, sentence: str) -> tuple[tuple[QLineEdit, str], ...]:
        return (self.subject, subject), (self.object, object_), (self.sentence, sentence)

    def _tell(self) -> None:
        """What the user has done to the form, to be kept."""
        draft = self.draft()
        if draft != self._draft:
            self._draft = draft
            self.drafted.emit(draft)

    def show_way(self, key: str) -> None:
        """Turn to the parts, the sentence or the file."""
        self.ways.set_current(key)
        self._turn()

    def _on_way(self) -> None:
        self._turn()
        self._tell()

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
        for field, text in self._texts(filled.subject, filled.object, filled.sentence):
            with QSignalBlocker(field):
                field.setText(text)
                field.setCursorPosition(0)
        place = self.relation.findData(relation)
        if place >= 0:
            self.relation.setCurrentIndex(place)
        before, self._touched, self._fact = self._touched, False, self._view.fact
        self._say("")
        if before:
            self._tell()

    def _say(self, lack: str) -> None:
        """What the claim lacks; else what is asked at all, which is said at all times."""
        self.hint.setText(lack or tr(said.NOT_TRUTH))
        set_role(self.hint, "warn" if lack else "muted")

    def _on_language(self) -> None:
        """What was not typed by hand changes with the language."""
        if not self._touched:
            self._fill(self._view.relation)
        self._turn_fields()
        self._tell()

    def _on_edited(self) -> None:
        self._touched, self._fact = True, self._view.fact
        self._say("")
        self._tell()

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
