"""The stage: the whole window for the guided story, in large type. Each step's picture is a page of `PAGES`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kn_studio.stage.backup_page import BackupPage
from kn_studio.stage.change_page import ChangePage
from kn_studio.stage.inside_page import InsidePage
from kn_studio.stage.page import Page
from kn_studio.stage.questions_page import QuestionsPage
from kn_studio.stage.sentence_page import SentencePage
from kn_studio.stage.turn_off_page import TurnOffPage
from kn_studio.stage.two_languages_page import TwoLanguagesPage

PAGES: Mapping[str, type[Page]] = MappingProxyType(
    {
        "sentence": SentencePage,
        "inside": InsidePage,
        "two-languages": TwoLanguagesPage,
        "turn-off": TurnOffPage,
        "backup": BackupPage,
        "change": ChangePage,
        "questions": QuestionsPage,
    }
)
"""The page of each step of `kn_studio.story.STEPS`, by the step's key."""
