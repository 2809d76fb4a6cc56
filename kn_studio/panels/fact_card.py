"""The card of the fact on screen: its sentence, how well it is known, and the languages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kn_studio import icons
from kn_studio.panels.choices import language_choices
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.fact_line import FactLine, LanguageChip
from kn_studio.widgets.card import Card, role_label, wrapped_label
from kn_studio.widgets.chips import LanguageChips, LanguageChipText
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.language_picker import LanguagePicker
from kn_studio.widgets.notice import NoticeBar
from kn_studio.widgets.sentence import SentenceLabel


class FactCard(Card):
    """`languages` carries a new choice of languages, `chip` the code of the chip that was pressed, `resume` the run
    that shall go on.

    A `narrow` card sets the detail under the sentence instead of beside it.
    """

    languages = Signal(tuple)
    chip = Signal(str)
    resume = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(tr("Fact"))
        self._line: FactLine | None = None
        self._sentence = SentenceLabel()
        self._detail = wrapped_label("muted") if narrow else role_label("", "muted")
        row = QVBoxLayout() if narrow else QHBoxLayout()
        row.setSpacing(4 if narrow else 16)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._detail)
        self._chips = LanguageChips()
        self._chips.chosen.connect(self.chip)
        self._add = QPushButton(tr("language"))
        self._add.setProperty("chip", True)
        self._add.setAccessibleName(tr("Choose languages"))
        self._add.setToolTip(tr("Choose the languages to locate and compare"))
        self._add.clicked.connect(self._open_picker)
        self._chips.add_tail(self._add)
        self._warning = ElidedLabel("", "warn")
        self._picker = LanguagePicker(self)
        self._picker.picked.connect(self.languages)
        self.body.addLayout(row)
        self.body.addWidget(self._chips)
        self.stale, self.ended = NoticeBar(), NoticeBar()
        self.ended.pressed.connect(self._on_resume)
        for each in (self._warning, self.stale, self.ended):
            self.body.addWidget(each)

    def show_line(self, line: FactLine, current: str, *, stale: bool = True, ended: bool = True) -> None:
        """Show the fact; `current` is the language that the map is about, if it is one.

        `stale` and `ended`: whether the card says that of the run on screen, or the panel itself does.
        """
        if line != self._line:
            self._line = line
            self.stale.set_notice(line.stale if stale else "")
            self.ended.set_notice(line.ended if ended else "", tr("Resume") if line.resume is not None else "")
            parts = line.sentence
            if parts is None:
                self._sentence.set_sentence(tr("No fact chosen"), "", "")
            else:
                self._sentence.set_sentence(parts.before, parts.answer, parts.after, parts.right_to_left)
            self._detail.setText(line.detail)
            self._warning.setText(line.warning)
            self._warning.setVisible(bool(line.warning))
            self._add.setVisible(bool(line.available))
            self._chips.setVisible(bool(line.chips or line.available))
        self._chips.set_chips(tuple(chip_text(chip) for chip in line.chips), current)

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self._sentence.apply_theme(theme)
        self._chips.apply_theme(theme)
        icons.put(self._add, "plus", theme, size=12)

    def _on_resume(self) -> None:
        if self._line is not None and self._line.resume is not None:
            self.resume.emit(self._line.resume)

    def _open_picker(self) -> None:
        if self._line is not None:
            self._picker.set_choices(language_choices(self._line.available), self._line.chosen)
            self._picker.open_below(self._add)


def chip_text(chip: LanguageChip) -> LanguageChipText:
    """What a language's chip says."""
    value = "" if chip.probability is None else wording.probability(chip.probability)
    unknown = bool(chip.prompts) and not chip.known
    return LanguageChipText(chip.code, chip.autonym, chip.position, chip.answer, value, chip.tooltip, unknown)
