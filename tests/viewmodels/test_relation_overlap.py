"""The whole relation in words and figures: what is said, when it is old, and what may be asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from engine.statistics import Interval
from kn_studio.app_state import AppState, JobLine
from kn_studio.fact_state import FactSearch
from kn_studio.intents import CompareRelation
from kn_studio.relation_state import RelationOverlap, RelationRow, Summary
from kn_studio.session.store import Store
from kn_studio.viewmodels import languages_station
from kn_studio.viewmodels.relation_overlap import RelationView
from tests.viewmodels import small

LANGUAGES = ("en", "zh", "ar")
SEARCH = FactSearch(relations=(("P36", "capital"),), counts={"P36": 32})


def row(number: int, count: int, **changes: Any) -> RelationRow:
    sizes = {"en": 9, "zh": 8, "ar": 7}
    base = RelationRow(
        f"u-{number}", f"Land {number}", f"City {number}", sizes, LANGUAGES, count, 0.001, 1e-5, 2e-5, 0.25, 0
    )
    return replace(base, **changes)


def found(**changes: Any) -> RelationOverlap:
    rows = (row(1, 4), row(2, 0, known=("en",), p_holm=1.0), row(3, 2, mixed=None, jaccard=None))
    every = Summary(3, 2 / 3, Interval(2.0, 0.7, 3.3, 3), 0.001, Interval(2.0, 0.7, 3.3, 3), Interval(0.5, 0, 1, 2),
                    Interval(1.5, 0.5, 2.5, 2))  # fmt: skip
    layers = {"shared": (0.0, 2.0), "en": (1.0, 3.0), "zh": (1.0, 3.0), "ar": (1.0, 3.0)}
    limits = {"en": 0.3, "zh": 0.2, "ar": 0.2}
    base = RelationOverlap(
        "P36", LANGUAGES, 3, rows, every, None, layers, 1, 9.0, 3, limits, fingerprint=small.FINGERPRINT
    )
    return replace(base, **changes)


def shown(store: Store, **changes: Any) -> tuple[AppState, RelationView]:
    state = small.state(small.three_languages(store), search=SEARCH, **changes)
    return state, languages_station.view(state, store).relation


def test_one_sentence_then_a_table_and_the_layers(store: Store) -> None:
    _, view = shown(store, relation_overlap=found())
    assert view.sentence == (
        "Of 3 facts of “\u2068capital\u2069”, 2 share a neuron in all 3 languages. On average 2 (0.7–3.3) are shared; "
        "by chance 0.001, by different facts mixed 0.5 (0–1)."
    )
    assert view.note.startswith("These facts share more than mixed ones")
    assert "the model knows none of them in every language" in view.note
    assert "1 more cannot be asked" in view.note
    assert (view.partial, view.stale, view.message) == ("", "", "")
    assert [[cell.text for cell in line.cells] for line in view.lines] == [
        ["4", "0.001", "2×10⁻⁵", "0.25", "0", "3/3"],
        ["0", "0.001", "1", "0.25", "0", "1/3"],
        ["2", "0.001", "2×10⁻⁵", "–", "–", "3/3"],
    ]
    assert [line.cells[0].good for line in view.lines] == [True, False, True]
    assert [series.counts for series in view.layers] == [(0, 6), (3, 3)]


def test_controls_that_reach_the_count_take_the_claim_back(store: Store) -> None:
    every = replace(found().every, beyond_mixed=Interval(0.1, -0.4, 0.6, 3))
    _, view = shown(store, relation_overlap=found(every=every))
    assert "hese facts share no more than mixed ones, within the interval" in view.note


def test_what_can_be_asked_for(store: Store) -> None:
    state, view = shown(store)
    assert [(offer.key, offer.text) for offer in view.offers] == [("20", "20"), ("all", "all 32")]
    assert view.offers[0].ask == CompareRelation("P36", LANGUAGES, 20, 0, state.run)
    assert view.offers[1].ask.limit == 32
    assert "Locates other facts of “\u2068capital\u2069” too" in view.message
    two = languages_station.view(replace(state, at_least=2), store).relation
    assert two.offers[0].ask.at_least == 2
    busy = languages_station.view(replace(state, job=JobLine("j", "Locating")), store).relation
    assert (busy.offers, busy.busy) == ((), True)
    assert "Locating" in busy.message
    other = replace(state, model=replace(small.MODEL, fingerprint="0" * 64))
    assert languages_station.view(other, store).relation.message == "Load demo-bert to compare the relation."


def test_how_far_it_is_and_where_it_was_stopped(store: Store) -> None:
    state, stopped = shown(store, relation_overlap=found(wanted=20))
    assert stopped.partial == "3 of 20 facts, then stopped"
    running = languages_station.view(replace(state, job=JobLine("j", "Comparing")), store).relation
    assert running.partial == "3 of 20 facts"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"fingerprint": "a" * 64}, "another model"),
        ({"languages": ("en", "zh")}, "Compared in English and Chinese, not"),
        ({"at_least": 2}, "other settings"),
        ({"thresholds": {"en": 0.3, "zh": 0.2, "ar": 0.9}}, "other settings"),
        ({"share": 1.0}, "other settings"),
        ({"top_k": 5, "thresholds": {}}, "other settings"),
    ],
)
def test_a_table_of_something_else_says_so(store: Store, changes: dict[str, Any], said: str) -> None:
    _, view = shown(store, relation_overlap=found(**changes))
    assert said in view.stale


def test_the_same_settings_are_not_old(store: Store) -> None:
    state, view = shown(store, relation_overlap=found(top_k=5, thresholds={}, share=0.9), top_k=5)
    assert view.stale == ""
    assert languages_station.view(replace(state, top_k=6), store).relation.stale


def test_another_relation_is_not_shown(store: Store) -> None:
    _, view = shown(store, relation_overlap=found(relation="P103"))
    assert view.lines == ()
    assert view.offers
