"""What is asked of an edited model: the fact in every language, and other facts beside it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import PromptError
from engine.types import Fact, Prompt, Work
from kn_studio.actions.other_facts import Asked, asked, beside
from kn_studio.library import Library, Query

if TYPE_CHECKING:
    from engine.model import LoadedModel
    from kn_studio.session.store import Store

_SAME_SUBJECT = 5


@dataclass(frozen=True)
class Question:
    """What is asked about the edited fact.

    `prompts` are by language all that the model can be asked, the locating ones first; `new` the new answers by
    language; `used` the languages that served to make the edit; `left_out` languages with the reason.
    """

    fact: Fact | None
    prompts: Mapping[str, tuple[Prompt, ...]]
    new: Mapping[str, str] = field(default_factory=dict)
    used: tuple[str, ...] = ()
    left_out: Mapping[str, str] = field(default_factory=dict)


def question(
    loaded: LoadedModel, store: Store, library: Library, fact: Fact, used: Sequence[str], new: Mapping[str, str]
) -> Question:
    """Everything that a fact of the library can be asked in all its languages."""
    usable, reasons = asked(loaded, store, library, fact, tuple(fact.labels))
    prompts = {
        code: tuple(dict.fromkeys((*usable.locating[code], *usable.measuring[code]))) for code in usable.locating
    }
    return Question(fact, prompts, sayable(loaded, prompts, new), tuple(used), reasons)


def askable(loaded: LoadedModel, prompt: Prompt) -> bool:
    """Whether this model can be asked a prompt, and can write its answer."""
    from engine.targets import target

    try:
        target(loaded, prompt)
    except PromptError:
        return False
    return True


def sayable(loaded: LoadedModel, prompts: Mapping[str, Sequence[Prompt]], new: Mapping[str, str]) -> dict[str, str]:
    """Those of the new answers, by language, that this model can write in the language's prompts."""
    return {
        code: text
        for code, text in new.items()
        if code in prompts and all(askable(loaded, replace(prompt, answer=text)) for prompt in prompts[code])
    }


def other_facts(
    loaded: LoadedModel, store: Store, library: Library, asking: Question, count: int, *, same: bool, seed: int,
    taken: Collection[str] = (),
) -> Work[list[Asked]]:  # fmt: skip
    """Up to `count` facts of the `same` relation or of other ones, none of them `taken`, each in all the languages that
    both it and the edited fact can be asked in. They are drawn among those known in the languages of the edit.
    """
    fact = asking.fact
    assert fact is not None
    codes = tuple(asking.prompts)
    spoken = tuple(code for code in asking.used if code in codes) or codes[:1]
    rest = [code for code in library.relations() if code != fact.relation]
    relations = [fact.relation] if same else [str(code) for code in np.random.default_rng(seed).permutation(rest)]
    drawn: list[Asked] = yield from beside(
        loaded, store, library, fact, spoken, relations, count + len(taken), prompts=1, seed=seed
    )
    free = [each.fact for each in drawn if each.fact.uuid not in taken][:count]
    return [asked(loaded, store, library, each, codes, 1)[0] for each in free]


def of_subject(
    loaded: LoadedModel, store: Store, library: Library, fact: Fact, languages: Sequence[str]
) -> list[Prompt]:
    """Other relations of the same subject, found by its name in the fact's first language."""
    code = next(iter(fact.labels))
    name = fact.labels[code].subject
    prompts: list[Prompt] = []
    rows = library.search(Query(name, code, anywhere=False), 100, count_all=False).rows
    same = [row.uuid for row in rows if row.subject == name and row.relation != fact.relation]
    for uuid in dict.fromkeys(same[:_SAME_SUBJECT]):
        other = library.fact(uuid)
        if other is not None:
            usable, _ = asked(loaded, store, library, other, languages, 1)
            prompts += [group[0] for group in usable.measuring.values() if group]
    return prompts
