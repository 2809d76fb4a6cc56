"""What the command palette lists for a text: actions, stations, sessions, neurons, facts and languages."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.errors import PromptError
from engine.types import Neuron
from kn_studio.app_state import AppState
from kn_studio.fact_intents import ChooseFact, ChooseLanguages, SearchFacts
from kn_studio.fact_state import FactRow
from kn_studio.intents import FocusNeuron, Intent, OpenSession, ShowStation
from kn_studio.translation import counted, joined, marked, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import wording

SHOWN_ACTIONS, SHOWN_LANGUAGES, SHOWN_SESSIONS = 12, 6, 6

_FIRST = (marked("Undo"), marked("Work"), marked("Go to"), marked("Help"), marked("View"), marked("Session"))
"""Menus whose actions come first where nothing is typed; the others wait to be asked for."""

_ABOUT_A_FACT = frozenset({"facts", "neurons", "languages", "degeneracy", "edit", "check"})
"""Stations that show the fact on screen, so that choosing another one need not leave them."""

_MAPS = frozenset({"neurons", "languages", "degeneracy", "edit"})
"""Stations on which a neuron in focus is seen."""


@dataclass(frozen=True)
class Offer:
    """An action of the window. `place` is the menu or station where it stands; `keys` its shortcut for people."""

    key: str
    title: str
    hint: str = ""
    keys: str = ""
    place: str = ""
    possible: bool = True


@dataclass(frozen=True)
class PaletteRow:
    """One thing to choose: an action by its `command` key, or intents that are carried out in this order."""

    group: str
    title: str
    detail: str = ""
    keys: str = ""
    command: str = ""
    intents: tuple[Intent, ...] = ()
    possible: bool = True


_EXACT, _NONE = -1, 9
"""How well what was typed fits a name that it is, and a group without anything."""

_Group = tuple[int, list[PaletteRow]]
"""How well its first row fits, as `match` says, and its rows."""


@dataclass(frozen=True)
class PaletteView:
    """The list for a text. `note` stands below it: what is being looked for, or that nothing is there."""

    text: str = ""
    rows: tuple[PaletteRow, ...] = ()
    note: str = ""


def view(
    state: AppState,
    text: str,
    offers: Sequence[Offer],
    recent: Sequence[Path] = (),
    facts: Sequence[FactRow] = (),
    searching: bool = False,
) -> PaletteView:
    """The rows for `text`, the best first in each group, and the group with the best of all first.

    `facts` are what the library found for it.
    """
    words = folded(text).split()
    groups = (
        _neuron(state, text), _actions(offers, words), _facts(state, facts if words else ()),
        _languages(state, words), _sessions(state, recent, words),
    )  # fmt: skip
    rows = tuple(row for _, found in sorted(groups, key=lambda group: group[0]) for row in found)
    note = tr("Searching the facts …") if searching else "" if rows else _nothing()
    return PaletteView(text, rows, note)


def _nothing() -> str:
    """Nothing was found, and what could be."""
    return tr(
        "Nothing by that name. What can be found: actions, facts in any language, languages, sessions and neurons, "
        "such as L3N188."
    )


def folded(text: str) -> str:
    """Lower case without accents, as names are compared."""
    apart = unicodedata.normalize("NFKD", text.replace("ı", "i"))
    return "".join(each for each in apart if not unicodedata.combining(each)).casefold()


def match(words: Sequence[str], title: str, more: str = "") -> int | None:
    """How well the words fit, 0 for the best, None where one of them is missing.

    0: the title begins with them; 1: each begins a word of the title; 2: each stands in it; 3: also in what is said of
    it.
    """
    name = folded(title)
    if name.startswith(" ".join(words)):
        return 0
    begins = (" " + name).replace("(", " ").replace("-", " ")
    if all(f" {word}" in begins for word in words):
        return 1
    if all(word in name for word in words):
        return 2
    whole = f"{name} {folded(more)}"
    return 3 if all(word in whole for word in words) else None


def _neuron(state: AppState, text: str) -> _Group:
    try:
        neuron = Neuron.parse(text.strip().upper())
    except PromptError:
        return _NONE, []
    word = wording.word("Neuron", state.level)
    model = state.model
    if model is not None and not (neuron.layer < model.layers and neuron.index < model.width):
        last = Neuron(model.layers - 1, model.width - 1)
        detail = tr("{model} has none of that number: its last one is {last}", model=model.id, last=last)
        return _EXACT, [PaletteRow(word, str(neuron), detail, possible=False)]
    go: tuple[Intent, ...] = () if state.station in _MAPS else (ShowStation("neurons"),)
    return _EXACT, [PaletteRow(word, str(neuron), tr("Show its card"), intents=(*go, FocusNeuron(neuron)))]


def _actions(offers: Sequence[Offer], words: Sequence[str]) -> _Group:
    """Possible ones first; what is not possible now is shown, so that nobody looks for it in vain."""
    found, first = [], [tr(menu) for menu in _FIRST]
    for place, offer in enumerate(offers):
        fit = match(words, offer.title, f"{offer.hint} {offer.place}")
        if not words:
            fit = first.index(offer.place) if offer.possible and offer.place in first else None
        if fit is not None:
            found.append((fit, not offer.possible, place, offer))
    found.sort(key=lambda each: each[:3])
    rows = [
        PaletteRow(tr("Actions"), _named(each), _said(each), each.keys, each.key, possible=each.possible)
        for _, _, _, each in found[: SHOWN_ACTIONS if words else None]
    ]
    return (found[0][0] if found else _NONE), rows


def _named(offer: Offer) -> str:
    """A table's name says only with its menu what would happen to it."""
    return tr("Export: {title}", title=offer.title) if offer.place == tr("Export") else offer.title


def _said(offer: Offer) -> str:
    """What an action does, unless its title says it already."""
    hint = "" if offer.hint == offer.title else offer.hint
    return hint if offer.possible else joined((hint, tr("not possible now")))


def _facts(state: AppState, facts: Iterable[FactRow]) -> _Group:
    go: tuple[Intent, ...] = () if state.station in _ABOUT_A_FACT else (ShowStation("facts"),)
    relations = dict(state.relations)
    rows = [
        PaletteRow(
            tr("Facts"),
            joined((row.subject, row.object), " – "),
            joined(
                (
                    relations.get(row.relation, row.relation),
                    counted("{n} language", "{n} languages", row.languages),
                )
            ),
            intents=(ChooseFact(row.uuid), *go),
        )
        for row in facts
    ]
    return (1 if rows else _NONE), rows  # the library finds words by their beginnings


def _languages(state: AppState, words: Sequence[str]) -> _Group:
    if not words:
        return _NONE, []
    mine = tuple(state.fact.labels) if state.fact is not None else ()
    found = []
    for code in dict.fromkeys((*mine, *state.search.languages)):
        name = names.name(code)
        said = [each for each in (name.autonym, name.english, code) if each]
        fits = [_EXACT if folded(each) == " ".join(words) else match(words, each) for each in said]
        known = [fit for fit in fits if fit is not None and fit < 2]
        if known:
            found.append((min(known), code not in mine, names.order(code), code))
    found.sort()
    rows = [_language(state, code, code in mine) for *_, code in found[:SHOWN_LANGUAGES]]
    return (found[0][0] if found else _NONE), rows


def _language(state: AppState, code: str, of_the_fact: bool) -> PaletteRow:
    """The fact's own languages are put in or out; any other one leads to the facts that have it."""
    title = names.name(code).long
    if not of_the_fact:
        look = SearchFacts(language=code, all_of=(code,))
        return PaletteRow(tr("Languages"), title, tr("Facts in this language"), intents=(ShowStation("facts"), look))
    if code not in state.languages:
        return PaletteRow(
            tr("Languages"), title, tr("Put it beside the others"), intents=(ChooseLanguages((*state.languages, code)),)
        )
    rest = tuple(each for each in state.languages if each != code)
    return PaletteRow(tr("Languages"), title, tr("Leave it out"), intents=(ChooseLanguages(rest),), possible=bool(rest))


def _sessions(state: AppState, recent: Iterable[Path], words: Sequence[str]) -> _Group:
    found = []
    for place, path in enumerate(recent):
        fit = match(words, path.stem, "session open")
        if fit is not None and path != state.session_path:
            found.append((fit, place, path))
    found.sort()
    rows = [
        PaletteRow(tr("Sessions"), path.stem, str(path.parent), intents=(OpenSession(path),))
        for _, _, path in found[:SHOWN_SESSIONS]
    ]
    return (found[0][0] if found else _NONE), rows
