"""Code that comes with a model runs only after a question, and the load is then tried again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engine.errors import CodeNeededError
from kn_studio.actions import consent
from kn_studio.code_question import CodeQuestion
from kn_studio.dialogs import Dialogs
from kn_studio.intents import Intent, LoadModel
from kn_studio.lane import Lane
from kn_studio.messages import Messages

ERROR = CodeNeededError("kn/own", "1" * 40, ("modeling_own.py",))


class Answer(Dialogs):
    """Answers the question, and keeps what was asked."""

    def __init__(self, answer: bool) -> None:
        self.answer = answer
        self.asked: list[tuple[str, str, tuple[str, ...]]] = []

    def may_run_code(self, parent: QWidget, model: str, revision: str, files: tuple[str, ...]) -> bool:
        self.asked.append((model, revision, files))
        return self.answer


@pytest.fixture
def desk() -> Iterator[Lane]:
    lane = Lane("desk")
    yield lane
    lane.close(timeout=5)


@pytest.mark.parametrize("answer", [True, False])
def test_consent_is_kept_for_this_revision_and_the_model_is_loaded_again(
    answer: bool, desk: Lane, qtbot: QtBot, tmp_path: Path
) -> None:
    window, dialogs, again = QWidget(), Answer(answer), list[Intent]()
    qtbot.addWidget(window)
    question = CodeQuestion(window, dialogs, desk, Messages(tmp_path), again.append)
    intent = LoadModel("kn/own")
    question.ask(ERROR, intent)
    qtbot.waitUntil(lambda: bool(dialogs.asked))
    assert dialogs.asked == [("kn/own", "1" * 40, ("modeling_own.py",))]
    if answer:
        qtbot.waitUntil(lambda: again == [intent])
        assert consent.allowed("kn/own", "1" * 40)
        assert not consent.allowed("kn/own", "2" * 40)
    else:
        qtbot.wait(50)
        assert again == []
        assert consent.given() == {}
