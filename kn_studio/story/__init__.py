"""The guided story: seven steps for people who do not program, told from a session that was computed beforehand.

No Qt and no torch: a step is a title, a plan in minutes and a pure function from what is told and where the presenter
stands to a frozen view. A step is added by a file of its own and one line in `STEPS`; its picture by one in
`kn_studio.stage.PAGES`.

Rules that were fixed before anything was computed stand in `kn_studio.actions.story`; what is shown follows them:
every number comes with its control, a language that the model does not know is shown as such, and where the search for
backup switches finds none the step says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kn_studio.story import backup, change, inside, questions, sentence, turn_off, two_languages
from kn_studio.story.place import Place
from kn_studio.story.telling import Telling
from kn_studio.translation import marked


@dataclass(frozen=True)
class StoryStep:
    """One step: its key, its title (through `tr`), the second at which it is planned to begin, and its view."""

    key: str
    title: str
    at: int
    view: Callable[[Telling, Place], Any]
    live: bool = False


STEPS: tuple[StoryStep, ...] = (
    StoryStep("sentence", marked("A model fills the gap"), 0, sentence.view),
    StoryStep("inside", marked("What happens inside"), 45, inside.view),
    StoryStep("two-languages", marked("Same fact, two languages"), 105, two_languages.view),
    StoryStep("turn-off", marked("Turn them off"), 165, turn_off.view),
    StoryStep("backup", marked("Backup switches"), 210, backup.view),
    StoryStep("change", marked("Change the fact, catch a lie"), 255, change.view),
    StoryStep("questions", marked("Your questions"), 300, questions.view, live=True),
)
