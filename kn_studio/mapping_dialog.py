"""Where a probed model's neurons are, to confirm or correct: a form over its record that is kept once it is proven."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kn_studio.intents import ForgetMapping, KeepMapping
from kn_studio.translation import paragraph, tr
from kn_studio.viewmodels.mapping import FIELDS, Field, MappingView, Value, changed, values
from kn_studio.widgets.card import set_role, wrapped_label
from kn_studio.widgets.check_box import CheckBox
from kn_studio.widgets.waiting import while_job

SIZE = (720, 772)
NARROWEST = 480

_MARGIN = 16


class MappingDialog(QDialog):
    """Stays beside the window while a mapping is tested. `intent` carries what the user asks for."""

    intent = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check the mapping"))
        self.setProperty("ground", "background")
        self._view = MappingView()
        self._asked: type[KeepMapping] | type[ForgetMapping] | None = None
        self._sent = ""
        self._before = ""
        self._editors: dict[str, QLineEdit | QComboBox | QCheckBox] = {}
        self._sentence = wrapped_label("sentence")
        self._line, self._test, self._outcome = (wrapped_label("muted") for _ in range(3))
        self._forget = QPushButton(tr("Forget"))
        self._forget.setAutoDefault(False)
        self._close = QPushButton(tr("Close"))
        self._close.setAutoDefault(False)
        self._keep = QPushButton(tr("Test and keep"))
        self._keep.setProperty("primary", True)
        self._keep.setDefault(True)
        self._forget.clicked.connect(lambda: self._ask(ForgetMapping))
        self._keep.clicked.connect(lambda: self._ask(KeepMapping))
        self._close.clicked.connect(self.close)
        self._lay_out()
        self.setMinimumWidth(NARROWEST)
        self.resize(*SIZE)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addWidget(self._sentence)
        column.addWidget(self._line)
        column.addWidget(self._form(), 1)
        column.addWidget(self._test)
        column.addWidget(self._outcome)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._forget)
        row.addStretch(1)
        row.addWidget(self._close)
        row.addWidget(self._keep)
        column.addLayout(row)

    def _form(self) -> QWidget:
        page = QWidget()
        page.setProperty("ground", "panel")
        grid = QGridLayout(page)
        grid.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(FIELDS):
            editor = _editor(field)
            self._editors[field.name] = editor
            if isinstance(editor, QCheckBox):
                grid.addWidget(editor, row, 0)
                grid.addWidget(_hint(field), row, 1)
            else:
                words = QVBoxLayout()
                words.setSpacing(0)
                words.addWidget(QLabel(tr(field.label)))
                words.addWidget(_hint(field))
                grid.addLayout(words, row, 0)
                grid.addWidget(editor, row, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        frame = QFrame()
        frame.setProperty("card", True)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 4, 1, 4)
        inside.addWidget(area)
        return frame

    def begin(self, view: MappingView) -> None:
        """Open on this model, with what is in force; an earlier outcome is forgotten."""
        self._asked = None
        self._say("", "muted")
        self._view = MappingView()
        self.show_view(view)
        if not view.mapping:
            return
        if self.isVisible():
            self.raise_()
        self.show()
        self.activateWindow()

    def show_view(self, view: MappingView) -> None:
        """Draw this. What the user has edited stays until another mapping is in force; without one it closes."""
        if not view.mapping:
            self.close()
            return
        if view.mapping != self._view.mapping:
            self._fill(values(view.mapping))
        self._view = view
        self._sentence.setText(tr("Where the neurons of {name} are", name=view.name))
        self._line.setText(
            tr(
                "Nobody has written down where '{model_type}' models have their neurons; these were "
                "found by {found}. What you keep here is used for every model of this kind.",
                model_type=view.model_type,
                found=view.found,
            )
        )
        words, role = view.test
        self._test.setText(tr("Self-test {words}", words=words))
        set_role(self._test, role)
        self._forget.setVisible(view.kept)
        wait = while_job(not view.can_test)
        keeps = tr("Load the model with this mapping, and keep it for all models of this kind if it passes")
        for button, hint in ((self._forget, tr("Go by the model's structure again")), (self._keep, keeps)):
            button.setEnabled(view.can_test)
            button.setToolTip(wait or hint)
        if self._asked is not None:
            self._tell_outcome(view)

    def _tell_outcome(self, view: MappingView) -> None:
        """What became of the latest request: once it has ended well or badly, later messages are not its own."""
        if not view.can_test:
            self._say(tr("Testing: {busy}", busy=view.busy), "muted")
            return
        keeping = self._asked is KeepMapping
        if view.problem:
            self._say(paragraph(view.problem, view.hint), "bad")
        elif keeping and view.kept and (view.mapping != self._before or values(self._sent) == values(self._before)):
            self._say(tr("It passed and is kept for every '{model_type}' model.", model_type=view.model_type), "good")
        elif not keeping and not view.kept:
            self._say(tr("Forgotten: the model's structure is in force again."), "good")
        else:
            self._say(tr("Stopped: nothing was changed."), "muted")
            return
        self._asked = None

    def _say(self, text: str, role: str) -> None:
        self._outcome.setText(text)
        self._outcome.setVisible(bool(text))
        set_role(self._outcome, role)

    def _ask(self, what: type[KeepMapping] | type[ForgetMapping]) -> None:
        view = self._view
        self._asked, self._before, self._sent = what, view.mapping, changed(view.mapping, self._edited())
        mapping = self._sent if what is KeepMapping else None
        self.intent.emit(what(view.name, view.device, view.dtype, mapping=mapping))

    def _edited(self) -> dict[str, Value]:
        return {name: _value(editor) for name, editor in self._editors.items()}

    def _fill(self, record: dict[str, Value]) -> None:
        for name, value in record.items():
            editor = self._editors[name]
            if isinstance(editor, QCheckBox):
                editor.setChecked(bool(value))
            elif isinstance(editor, QComboBox):
                editor.setCurrentIndex(max(0, editor.findData(value)))
            else:
                editor.setText(str(value))
                editor.setCursorPosition(0)


def _editor(field: Field) -> QLineEdit | QComboBox | QCheckBox:
    editor: QLineEdit | QComboBox | QCheckBox
    if field.sort == "switch":
        editor = CheckBox(tr(field.label))
    elif field.sort == "choice":
        editor = QComboBox()
        for value, words in field.choices:
            editor.addItem(tr(words), value)
    else:
        editor = QLineEdit()
    editor.setAccessibleName(tr(field.label))
    editor.setAccessibleDescription(tr(field.hint))
    editor.setToolTip(tr("{field} in the file", field=field.name))
    return editor


def _hint(field: Field) -> QLabel:
    return wrapped_label("muted", tr(field.hint))


def _value(editor: QLineEdit | QComboBox | QCheckBox) -> Value:
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    return str(editor.currentData()) if isinstance(editor, QComboBox) else editor.text()
