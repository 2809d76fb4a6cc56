"""What the palette lists: the right things for the words, and nothing that would do something else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.types import Fact, Label, ModelInfo, Neuron
from kn_studio.app_state import AppState
from kn_studio.fact_intents import ChooseFact, ChooseLanguages, SearchFacts
from kn_studio.fact_state import FactRow, FactSearch
from kn_studio.intents import FocusNeuron, OpenSession, ShowStation
from kn_studio.viewmodels.palette import Offer, PaletteRow, match, view

OFFERS = (
    Offer("locate", "Locate", "Score every neuron for this fact", "Ctrl+Return", "Work"),
    Offer("undo", "Undo: threshold 0.25", "Take back what was done last", "Ctrl+Z", "Undo"),
    Offer("trim", "Trim the file", "Give the disk back what is not needed", possible=False),
    Offer("go-runs", "Go to Runs", "", "Ctrl+8", "Go to"),
)
MODEL = ModelInfo("tiny", "gpt2", "causal", 3, 20, False, 99, "float32", "cpu", None, None, "site", "f" * 64)
FACT = Fact("u-1", "P36", {"en": Label("Germany", "Berlin"), "de": Label("Deutschland", "Berlin")}, "s", "l")


def titles(rows: tuple[PaletteRow, ...], group: str) -> list[str]:
    return [row.title for row in rows if row.group == group]


def test_without_words_there_is_what_can_be_done_now_and_where_one_was() -> None:
    found = view(AppState(session_path=Path("/s/b.kns")), "", OFFERS, (Path("/s/a.kns"), Path("/s/b.kns")))
    assert titles(found.rows, "Actions") == ["Undo: threshold 0.25", "Locate", "Go to Runs"]
    assert titles(found.rows, "Sessions") == ["a"]
    assert found.rows[-1].intents == (OpenSession(Path("/s/a.kns")),)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("loc", "Locate"),
        ("thresh", "Undo: threshold 0.25"),
        ("runs", "Go to Runs"),
        ("score neuron", "Locate"),
        ("ÜNDO", "Undo: threshold 0.25"),
    ],
)
def test_actions_are_found_by_their_words_and_by_what_they_do(text: str, first: str) -> None:
    assert titles(view(AppState(), text, OFFERS).rows, "Actions")[0] == first


def test_what_cannot_be_done_now_is_listed_last_and_not_to_be_chosen() -> None:
    (row,) = view(AppState(), "trim", OFFERS).rows
    assert not row.possible
    assert "not possible now" in row.detail


def test_a_neuron_is_focused_by_its_name_and_one_that_is_not_there_is_said() -> None:
    (row,) = view(AppState(model=MODEL, station="facts"), "l1n20 ".replace("20", "19"), ()).rows
    assert row.intents == (ShowStation("neurons"), FocusNeuron(Neuron(1, 19)))
    (here,) = view(AppState(model=MODEL, station="neurons"), "L1N19", ()).rows
    assert here.intents == (FocusNeuron(Neuron(1, 19)),)
    for beyond in ("L3N0", "L0N20"):
        (row,) = view(AppState(model=MODEL), beyond, ()).rows
        assert (row.possible, row.intents) == (False, ())
        assert "L2N19" in row.detail


def test_facts_come_from_the_library_and_keep_the_station_that_shows_them() -> None:
    row = FactRow("u-1", "P36", "en", "Germany", "Berlin", 10)
    state = AppState(station="runs", search=FactSearch(relations=(("P36", "capital"),)))
    (found,) = view(state, "germ", (), facts=(row,)).rows
    assert found.intents == (ChooseFact("u-1"), ShowStation("facts"))
    assert found.detail == "capital · 10 languages"
    (there,) = view(replace(state, station="languages"), "germ", (), facts=(row,)).rows
    assert there.intents == (ChooseFact("u-1"),)
    assert view(state, "", (), facts=(row,)).rows == ()


def test_a_language_of_the_fact_is_put_in_and_out_and_another_leads_to_its_facts() -> None:
    state = AppState(fact=FACT, languages=("en",), search=FactSearch(languages=("en", "de", "fr")))
    (german,) = view(state, "deutsch", ()).rows
    assert german.intents == (ChooseLanguages(("en", "de")),)
    (out,) = view(replace(state, languages=("en", "de")), "german", ()).rows
    assert out.intents == (ChooseLanguages(("en",)),)
    (last,) = view(state, "english", ()).rows
    assert not last.possible
    (french,) = view(state, "fr", ()).rows
    assert french.intents == (ShowStation("facts"), SearchFacts(language="fr", all_of=("fr",)))


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("fr", ["Languages", "Actions"]),  # French, before Locate with what is said of it
        ("french", ["Languages"]),
        ("lo", ["Actions", "Sessions"]),
        ("long", ["Sessions", "Facts"]),
        ("de", ["Languages", "Sessions", "Facts", "Actions"]),
        ("l1n19", ["Neuron"]),
    ],
)
def test_the_group_with_the_best_fit_comes_first(text: str, groups: list[str]) -> None:
    offers = (*OFFERS, Offer("free", "Unload the model", "Take it from memory, wide open"))
    row = FactRow("u-1", "P36", "en", "Longyearbyen", "Svalbard", 10)
    state = AppState(fact=FACT, model=MODEL, search=FactSearch(languages=("en", "de", "fr")))
    facts = (row,) if text in ("long", "de") else ()
    found = view(state, text, offers, (Path("/s/Long demo.kns"), Path("/s/Demo.kns"), Path("/s/lo.kns")), facts)
    assert list(dict.fromkeys(each.group for each in found.rows)) == groups


def test_nothing_found_and_still_looking_are_said() -> None:
    assert view(AppState(), "zzz", OFFERS).note.startswith("Nothing by that name. What can be found:")
    assert "Searching" in view(AppState(), "zzz", OFFERS, searching=True).note


def test_the_better_fit_comes_first() -> None:
    assert [match(["un"], name) for name in ("Undo", "Go un", "Run", "x")] == [0, 1, 2, None]
    assert match(["disk"], "Trim", "the disk") == 3
