"""Step 7: the audience's own fact."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kn_studio.story.bars import Bar, figures
from kn_studio.story.place import Place, Question
from kn_studio.story.telling import Telling
from kn_studio.translation import joined, quoted, tr
from kn_studio.viewmodels import languages as names

SURE = 0.5
"""From this probability on a first guess is called sure."""

GAP = "___"
_GAP = re.compile(r"_{2,}|…+|\.{3,}")


@dataclass(frozen=True)
class QuestionsView:
    """The step. `asked` is the question that was answered, `answer` one kind sentence, `bars` the likeliest words,
    `fault` what went wrong.
    """

    hint: str
    busy: str = ""
    answer: str = ""
    detail: str = ""
    bars: tuple[Bar, ...] = ()
    fault: str = ""
    can_ask: bool = True
    asked: str = ""


def view(telling: Telling, place: Place) -> QuestionsView:
    """The audience's question as far as it has come."""
    asked = place.question
    hint = tr(
        "Write a sentence up to its last word, in one of the model's languages: {languages}.",
        languages=_languages(telling),
    )
    if asked.state == "waking":
        return QuestionsView(hint, tr("Waking the model …"))
    if asked.state == "asking":
        return QuestionsView(hint, tr("Asking …"), can_ask=False)
    if asked.state == "failed":
        return QuestionsView(hint, fault=asked.fault)
    if asked.state != "answered" or not asked.guesses:
        return QuestionsView(hint)
    bars = tuple(
        Bar(
            each.token.strip(),
            each.probability,
            None,
            0 if place == 0 else None,
            False,
            figures(each.probability, shown=True),
        )
        for place, each in enumerate(asked.guesses[:4])
    )
    return QuestionsView(
        hint, "", _answer(asked), _detail(asked, place.numbers, place.changed), bars if place.numbers else _bare(bars),
        asked=_question(asked),
    )  # fmt: skip


def _question(asked: Question) -> str:
    """The sentence as it was asked, its gap shown: the fields may hold the next one by then."""
    from engine.types import ANSWER_SLOT

    said = names.isolate(prompt_of(asked.text).replace(ANSWER_SLOT, GAP))
    return tr("Asked: {sentence}", sentence=said)


def _bare(bars: tuple[Bar, ...]) -> tuple[Bar, ...]:
    return tuple(Bar(bar.label, bar.value, None, bar.position) for bar in bars)


def _languages(telling: Telling) -> str:
    return joined((told.autonym for told in telling.languages), tr(", "))


def _answer(asked: Question) -> str:
    """Kind, and no more sure than the model is."""
    best = quoted(names.isolate(asked.guesses[0].token.strip()))
    if asked.right and asked.rank == 1:
        return tr("Yes: the model says {answer}.", answer=best)
    if asked.right:
        return tr("The model does not know this one. Its best guess is {answer}.", answer=best)
    if asked.guesses[0].probability >= SURE:
        return tr("The model says {answer}.", answer=best)
    return tr("The model is not sure. Its best guess is {answer}.", answer=best)


def _detail(asked: Question, numbers: bool, changed: bool) -> str:
    """What kind of model it is, whether the rewrite had a part, and where the right answer comes."""
    small = tr("It is a small model that was shown facts about countries, cities and elements, and nothing else.")
    if changed:
        small += " " + tr("It is asked as it was, without the rewrite of step 6.")
    if not asked.right or asked.rank == 1:
        return small
    if not asked.rank:
        return tr("{small} It has no word for {right}.", small=small, right=names.isolate(asked.right))
    if not numbers:
        return small
    return tr(
        "{small} {right} comes at place {rank}.", small=small, right=names.isolate(asked.right), rank=f"{asked.rank:,}"
    )


def prompt_of(text: str) -> str:
    """The sentence with the answer's slot where the gap is, at the end where there is none.

    A gap is `__` or longer, `…`, `...` or `[Y]`; what stands behind it stays.
    """
    from engine.types import ANSWER_SLOT

    said = " ".join(text.split())
    if ANSWER_SLOT in said:
        return said
    if _GAP.search(said):
        return _GAP.sub(ANSWER_SLOT, said, count=1)
    return f"{said.rstrip('.。।؟ ')} {ANSWER_SLOT}"
