"""A fact to keep in the library: its relation, and in each language subject, answer and sentences, with checks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kn_studio import icons
from kn_studio.panels.choices import combo, fill, turn
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels.own_fact import OwnLabel, add_fact, label_fault, relation_fault
from kn_studio.widgets.card import role_label, wrapped_label
from kn_studio.widgets.direction import set_margins
from kn_studio.widgets.scrolled import Scrolled

_SENTENCES = 62


class OwnFactForm(QWidget):
    """`added` carries an `AddFact` once the form holds no fault."""

    added = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages: tuple[tuple[str, str], ...] = ()
        self._chosen: tuple[str, ...] = ("en",)
        self._theme: Theme | None = None
        self.parts: list[LanguagePart] = []
        self.relation = combo(tr("Relation of the fact"))
        self.relation.setEditable(True)
        self.relation.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.relation.lineEdit()
        assert line is not None
        line.setPlaceholderText(tr("P36, or a code of your own"))
        line.editingFinished.connect(self._name_relation)
        self.fault = wrapped_label("warn")
        self._more = QPushButton(tr("language"))
        self._more.setProperty("chip", True)
        self._more.setAccessibleName(tr("Add a language to the fact"))
        self._more.setToolTip(tr("The same fact in one more language"))
        self.add = QPushButton(tr("Add to the library"))
        self._lay_out()
        self._more.clicked.connect(lambda: self.append())
        self.add.clicked.connect(self._on_add)
        self.relation.currentTextChanged.connect(lambda _: self._say_relation(False))

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("ground", "none")
        self._column = QVBoxLayout(page)
        set_margins(self._column, 0, 0, 8, 0)
        self._column.setSpacing(8)
        help_text = wrapped_label(
            "muted",
            tr(
                "One fact in as many languages as you know it in. Sentences hold [Y] for the answer, and the "
                "subject or [X]; without any, the relation's templates are used."
            ),
        )
        self._column.addWidget(help_text)
        self._column.addWidget(role_label(tr("Relation"), "label"))
        self._column.addWidget(self.relation)
        self._column.addWidget(self.fault)
        self._tail = QHBoxLayout()
        self._tail.addWidget(self._more)
        self._tail.addStretch(1)
        self._tail.addWidget(self.add)
        self._column.addLayout(self._tail)
        self._column.addStretch(1)
        area = Scrolled(page, sideways=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.fault.hide()

    def offer(
        self, relations: tuple[tuple[str, str], ...], languages: tuple[tuple[str, str], ...], chosen: tuple[str, ...]
    ) -> None:
        """The relations and languages to choose from; `chosen` languages come first."""
        if [self.relation.itemData(i) for i in range(self.relation.count())] != [code for code, _ in relations]:
            kept = self.relation.currentText()
            fill(self.relation, relations, "")
            self.relation.setCurrentIndex(-1)
            self.relation.setEditText(kept)
        if languages:
            self._languages = languages
        self._chosen = chosen or self._chosen
        if not self.parts:
            self.append()
        for part in self.parts:
            part.offer(self._languages, part.language.currentData() or self._free())

    def apply_theme(self, theme: Theme) -> None:
        """Icons and the room that the type needs."""
        self._theme = theme
        icons.put(self._more, "plus", theme, size=12)
        for part in self.parts:
            part.apply_theme(theme)

    def relation_code(self) -> str:
        """The code that was chosen or written."""
        place = self.relation.findText(self.relation.currentText())
        return str(self.relation.itemData(place)) if place >= 0 else self.relation.currentText().strip()

    def labels(self) -> tuple[OwnLabel, ...]:
        """What stands in the form."""
        return tuple(part.label() for part in self.parts)

    def clear(self) -> None:
        """Empty again, with one language."""
        for part in self.parts[1:]:
            self._remove(part)
        self.parts[0].clear()

    def append(self) -> None:
        """One more language, one that is not there yet."""
        part = LanguagePart(self)
        part.offer(self._languages, self._free())
        if self._theme is not None:
            part.apply_theme(self._theme)
        part.edited.connect(lambda: self._say_again(part))
        part.said.connect(self._enable)
        part.removed.connect(lambda: self._remove(part))
        self._column.insertWidget(self._column.indexOf(self._tail), part)
        self.parts.append(part)
        self._show_removes()

    def _free(self) -> str:
        """A language that no part has yet, a chosen one first."""
        used = {each.language.currentData() for each in self.parts}
        order = [*self._chosen, *(code for code, _ in self._languages)]
        return next((code for code in order if code not in used), "en")

    def _remove(self, part: LanguagePart) -> None:
        self.parts.remove(part)
        self._column.removeWidget(part)
        part.hide()
        part.deleteLater()
        self._show_removes()
        self._say_again()
        self._enable()

    def _show_removes(self) -> None:
        for part in self.parts:
            part.remove.setVisible(len(self.parts) > 1)

    def _name_relation(self) -> None:
        """A code that the library knows is shown with its name, as in all other boxes."""
        place = self.relation.findData(self.relation.currentText().strip())
        if place >= 0:
            self.relation.setCurrentIndex(place)

    def _enable(self) -> None:
        """No button to press beside a fault that is already on the screen; what is only missing yet is said by it."""
        said = [self.fault, *(part.fault for part in self.parts)]
        clean = not any(label.text() for label in said)
        self.add.setEnabled(clean)
        self.add.setToolTip("" if clean else next(label.text() for label in said if label.text()))

    def _say_again(self, part: LanguagePart | None = None) -> None:
        """After `part` was edited or one taken out: a fault of another, such as a language that is there twice, may be
        gone with it."""
        for each in self.parts:
            if each is part or each.fault.text():
                self._say(each, False)

    def _say(self, part: LanguagePart, all_of_it: bool) -> str:
        """A part's fault beside it; nobody is told off for what was not begun."""
        place = self.parts.index(part)
        before = tuple(each.label().language for each in self.parts[:place])
        label = part.label()
        fault = label_fault(label, before)
        if label.empty and label.language not in before and not (all_of_it and place == 0):
            fault = ""
        begun = all_of_it or bool(label.written and label.subject.strip() and label.answer.strip())
        part.say(fault if begun or label.language in before else "")
        return fault

    def _say_relation(self, all_of_it: bool) -> str:
        fault = relation_fault(self.relation_code())
        shown = fault if all_of_it or self.relation_code() else ""
        self.fault.setText(shown)
        self.fault.setVisible(bool(shown))
        self._enable()
        return fault

    def _on_add(self) -> None:
        faults = [self._say_relation(True), *(self._say(part, True) for part in self.parts)]
        intent = add_fact(self.relation_code(), self.labels())
        if not any(faults) and intent is not None:
            self.added.emit(intent)
            self.clear()


class LanguagePart(QFrame):
    """One language of the fact."""

    edited = Signal()
    said = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The fact in one language"))
        self.language = combo(tr("Language of this part"))
        self.subject, self.answer = QLineEdit(), QLineEdit()
        self.sentences = QPlainTextEdit()
        self.fault = wrapped_label("warn")
        self.fault.hide()
        self.remove = QPushButton()
        self.remove.setProperty("quiet", True)
        self.remove.setAccessibleName(tr("Take this language out of the fact"))
        self.remove.setToolTip(tr("Take this language out"))
        for field, name, example in (
            (self.subject, tr("Subject"), tr("Germany")),
            (self.answer, tr("Answer"), tr("Berlin")),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(tr("e.g. {example}", example=example))
            field.textEdited.connect(lambda _: self.edited.emit())
        self.sentences.setAccessibleName(tr("Sentences"))
        self.sentences.setPlaceholderText(tr("The capital of [X] is [Y]."))
        self.sentences.setTabChangesFocus(True)
        self.sentences.setFixedHeight(_SENTENCES)
        self.sentences.textChanged.connect(self.edited)
        self.language.activated.connect(lambda _: self._on_language())
        self.remove.clicked.connect(lambda: self.removed.emit())
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.language, 1)
        top.addWidget(self.remove)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(_named(tr("Subject"), self.subject), 1)
        row.addLayout(_named(tr("Answer"), self.answer), 1)
        column.addLayout(top)
        column.addLayout(row)
        column.addLayout(_named(tr("Sentences, one a line"), self.sentences))
        column.addWidget(self.fault)

    def offer(self, languages: tuple[tuple[str, str], ...], current: str) -> None:
        """The languages to choose from, `current` on."""
        fill(self.language, languages, current)
        self._turn()

    def label(self) -> OwnLabel:
        """What stands here."""
        text = self.sentences.toPlainText()
        code = self.language.currentData() or ""
        return OwnLabel(code, self.subject.text(), self.answer.text(), tuple(text.split("\n")))

    def clear(self) -> None:
        """Empty again."""
        self.subject.clear()
        self.answer.clear()
        self.sentences.clear()
        self.say("")

    def say(self, fault: str) -> None:
        """What is wrong here; `said` tells the form."""
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self.said.emit()

    def apply_theme(self, theme: Theme) -> None:
        """The cross, and room for two lines of type."""
        icons.put(self.remove, "close", theme, size=14)
        self.sentences.setFixedHeight(round(_SENTENCES * max(1.0, theme.scale)))

    def _on_language(self) -> None:
        self._turn()
        self.edited.emit()

    def _turn(self) -> None:
        """All fields run in the direction of the language."""
        mirrored = names.right_to_left(self.language.currentData() or "")
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        turn(self.sentences, mirrored)
        for field in (self.subject, self.answer):
            field.setLayoutDirection(direction)


def _named(name: str, field: QWidget) -> QVBoxLayout:
    """A field under its name, which stays when the field is filled."""
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(role_label(name, "label"))
    column.addWidget(field)
    return column
