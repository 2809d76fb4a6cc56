"""The Languages station's view: what is shared, against chance, live from stored scores, and what was measured."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from engine import overlap
from engine.selection import select
from engine.types import Neuron
from kn_studio.app_state import AppState, ArmEffect, Comparison, Control, JobLine, SpecificShare
from kn_studio.fact_intents import ChooseLanguages, TypeFact
from kn_studio.intents import CompareLanguages, LocateNeurons
from kn_studio.session.store import Store
from kn_studio.viewmodels import languages_station, run_on_map
from kn_studio.viewmodels.languages_station import LanguagesView, Overlap
from tests.viewmodels import small

LANGUAGES = ("en", "zh", "ar")


def shown(store: Store, **changes: Any) -> tuple[AppState, Overlap]:
    state = small.state(small.three_languages(store), **changes)
    return state, overlap_of(languages_station.view(state, store))


def overlap_of(view: LanguagesView) -> Overlap:
    assert view.kind == "full"
    assert view.overlap is not None
    return view.overlap


def again(state: AppState, store: Store, **changes: Any) -> Overlap:
    return overlap_of(languages_station.view(replace(state, **changes), store))


def chosen(state: AppState, store: Store) -> dict[str, set[Neuron]]:
    selected = run_on_map.selection(state, store)
    return {code: {item.neuron for item in each.neurons} for code, each in selected.items()}


def test_one_sentence_says_how_many_are_shared_and_what_chance_gives(store: Store) -> None:
    state, found = shown(store)
    assert found.count == 1
    chance = overlap.chance(overlap.sizes_of(chosen(state, store)), 64)
    assert found.sentence == (
        "1 of 5 neurons is shared by English, Chinese and Arabic; by chance we would expect "
        "fewer than 0.001 (p < 0.001)"
    )
    assert chance.expected < 0.001
    assert chance.p_value(1) < 0.001
    plain = again(state, store, level="plain").sentence
    assert plain.startswith("1 of 5 switches is shared by English, Chinese and Arabic; by chance")
    assert "p <" not in plain


@pytest.mark.parametrize("at_least", [0, 2, 3])
def test_the_shared_neurons_are_those_of_the_engine(store: Store, at_least: int) -> None:
    state, found = shown(store, at_least=at_least)
    wanted = overlap.independent(chosen(state, store), at_least or None)
    assert {(each.neuron, each.languages) for each in found.listed} == {
        (each.neuron, each.languages) for each in wanted
    }
    assert found.count == len(wanted)
    assert {mark.neuron for mark in found.marks if mark.shared} == {each.neuron for each in wanted}


def test_regions_are_the_engine_s_with_that_of_all_first(store: Store) -> None:
    state, found = shown(store, thresholds=dict.fromkeys(LANGUAGES, 0.01))
    wanted = {each.languages: set(each.neurons) for each in overlap.intersections(chosen(state, store))}
    assert {each.languages: {one.neuron for one in each.neurons} for each in found.regions} == wanted
    assert found.regions[0].languages == LANGUAGES
    assert found.regions[0].count == 2
    rest = [each.count for each in found.regions[1:]]
    assert rest == sorted(rest, reverse=True)


def test_chance_on_the_bar_of_all_is_chance_of_the_whole(store: Store) -> None:
    state, found = shown(store)
    chance = overlap.chance(overlap.sizes_of(chosen(state, store)), 64)
    assert found.regions[0].expected == pytest.approx(chance.expected)
    english = next(each for each in found.regions if each.languages == ("en",))
    # L3 holds two English, one Chinese and one Arabic neuron, L2 one English and one Chinese.
    assert english.expected == pytest.approx(64 * (2 / 64 * 63 / 64 * 63 / 64 + 1 / 64 * 63 / 64))


def test_large_sets_are_told_without_waiting_for_their_distribution(store: Store) -> None:
    store.add_facts([small.GERMANY])
    run = store.begin_run(small.spec(("en", "zh")))
    rng = np.random.default_rng(3)
    for number in range(6):
        store.land(run, number, small.scores(rng.random((4, 1536), dtype=np.float32)))
    state = small.state(run, ("en", "zh"))
    found = again(state, store, thresholds=dict.fromkeys(("en", "zh"), 0.4))
    sizes = overlap.sizes_of(chosen(replace(state, thresholds=dict.fromkeys(("en", "zh"), 0.4)), store))
    wanted = sum(sizes["en"][layer] * sizes["zh"][layer] / 1536 for layer in range(4))
    assert f"by chance we would expect {round(wanted):,}" in found.sentence
    assert "p " not in found.sentence.partition("expect")[2]


def test_likeness_is_the_engine_s_in_an_order_of_likeness(store: Store) -> None:
    state, found = shown(store)
    matrix = overlap.jaccard_matrix(chosen(state, store))
    place = [LANGUAGES.index(code) for code in found.likeness.codes]
    assert np.array(found.likeness.values) == pytest.approx(matrix[np.ix_(place, place)])
    assert place == list(overlap.order_by_similarity(matrix))


def test_the_number_of_languages_moves_the_line(store: Store) -> None:
    state, found = shown(store)
    assert found.options == (("2", "2"), ("0", "all 3"))
    two = again(state, store, at_least=2)
    assert [each.neuron for each in two.listed] == [small.SHARED, small.PAIR]
    assert "shared by at least 2 of the 3 languages" in two.sentence
    assert {each.languages: each.shared for each in two.regions}[("en", "zh")]
    # More than there are means all, one means two: nothing is shared with oneself.
    assert again(state, store, at_least=9).listed == found.listed
    assert again(state, store, at_least=1).listed == two.listed


def test_two_languages_leave_no_number_to_choose(store: Store) -> None:
    state, _ = shown(store)
    two = again(state, store, languages=("en", "zh"))
    assert two.options == ()
    assert {each.neuron for each in two.listed} == {small.SHARED, small.PAIR}


def test_the_score_of_a_shared_neuron_is_its_smallest(store: Store) -> None:
    store.add_facts([small.GERMANY])
    run = store.begin_run(small.spec(("en", "zh")))
    small.fill(
        store,
        run,
        {
            "en": small.planted({small.SHARED: 1.0, small.PAIR: 0.8}),
            "zh": small.planted({small.PAIR: 1.0, small.SHARED: 0.4}),
        },
    )
    found = overlap_of(languages_station.view(small.state(run, ("en", "zh")), store))
    assert [(each.neuron, round(each.score, 6)) for each in found.listed] == [(small.PAIR, 0.8), (small.SHARED, 0.4)]


def test_sliders_read_no_score_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    state, before = shown(store)

    def read(*_: object) -> None:
        raise AssertionError("a score was read again")

    monkeypatch.setattr(Store, "scores", read)
    strict = again(state, store, thresholds=dict.fromkeys(LANGUAGES, 0.7))
    assert strict.count == 1
    assert len(strict.marks) == 1
    assert strict.image == before.image
    again(state, store, share=1.0, at_least=2)


def test_nothing_shared_is_a_result_with_the_nearest_threshold(store: Store) -> None:
    store.add_facts([small.GERMANY])
    run = store.begin_run(small.spec(("en", "zh")))
    faint = Neuron(2, 11)
    small.fill(
        store,
        run,
        {
            "en": small.planted({small.OWN["en"]: 1.0, faint: 0.145}),
            "zh": small.planted({small.OWN["zh"]: 1.0, faint: 0.5}),
        },
    )
    store.end_run(run, "done")
    state = small.state(run, ("en", "zh"))
    view = languages_station.view(state, store)
    found = overlap_of(view)
    assert found.count == 0
    assert found.sentence.startswith("None of 3 neurons is shared by English and Chinese; by chance")
    assert found.notice is not None
    assert found.notice.threshold == 0.14
    assert found.regions[0].languages == ("en", "zh")
    assert found.regions[0].count == 0
    assert view.measure is None
    assert "Nothing is shared" in view.measure_text
    at = again(state, store, thresholds=dict.fromkeys(("en", "zh"), 0.14))
    assert [each.neuron for each in at.listed] == [faint]
    assert at.notice is None
    assert again(state, store, thresholds=dict.fromkeys(("en", "zh"), 0.15)).count == 0


def test_nothing_in_common_at_any_threshold_is_said(store: Store) -> None:
    store.add_facts([small.GERMANY])
    run = store.begin_run(small.spec(("en", "zh")))
    small.fill(store, run, {code: small.planted({small.OWN[code]: 1.0}) for code in ("en", "zh")})
    notice = overlap_of(languages_station.view(small.state(run, ("en", "zh")), store)).notice
    assert notice is not None
    assert notice.threshold is None
    assert "at any threshold" in notice.text


def test_names_sizes_and_directions(store: Store) -> None:
    _, found = shown(store)
    assert [(line.autonym, line.position, line.size) for line in found.languages] == [
        ("English", 0, 3),
        ("中文", 1, 3),
        ("العربية", 2, 2),
    ]
    assert {mark.neuron: mark.position for mark in found.marks}[small.OWN["ar"]] == 2
    assert {mark.neuron: mark.position for mark in found.marks}[small.PAIR] is None
    assert sum(series.counts[3] for series in found.histogram) == 2


def test_no_fact_no_model_no_run(store: Store) -> None:
    assert languages_station.view(AppState(), None).kind == "no fact"
    state = AppState(fact=small.GERMANY, languages=LANGUAGES)
    assert languages_station.view(state, store).kind == "no model"
    view = languages_station.view(replace(state, model=small.MODEL), store)
    assert view.kind == "no run"
    assert "two languages or more" in view.message
    assert view.locate == LocateNeurons((small.UUID,), LANGUAGES)


def test_one_language_offers_another(store: Store) -> None:
    store.add_facts([small.GERMANY])
    run = store.begin_run(small.spec(("zh",)))
    small.fill(store, run, {"zh": small.planted({small.SHARED: 1.0})})
    store.end_run(run, "done")
    view = languages_station.view(small.state(run, ("zh",)), store)
    assert view.kind == "one language"
    assert "this run has Chinese only" in view.message
    assert view.offer is not None
    assert view.offer.text == "Locate in Chinese and English"
    assert view.offer.choose == ChooseLanguages(("zh", "en"))
    assert view.offer.locate == LocateNeurons((small.UUID,), ("zh", "en"))
    # Who has chosen already is asked for nothing but the run.
    view = languages_station.view(small.state(run, ("zh", "hi")), store)
    assert view.offer is not None
    assert view.offer.choose is None
    assert view.offer.locate == LocateNeurons((small.UUID,), ("zh", "hi"))
    assert languages_station.view(small.state(run, ("zh",), model=None), store).offer is None


def test_a_run_of_three_of_which_one_is_chosen_shows_the_others_again(store: Store) -> None:
    state = small.state(small.three_languages(store), ("en",))
    view = languages_station.view(state, store)
    assert view.kind == "one language"
    assert "The run also has Chinese and Arabic" in view.message
    assert view.offer is not None
    assert view.offer.choose == ChooseLanguages(LANGUAGES)
    assert view.offer.locate is None


def test_a_typed_fact_has_one_language(store: Store) -> None:
    run = store.begin_run(small.spec(("en",), fact=None))
    small.fill(store, run, {"en": small.planted({small.SHARED: 1.0})})
    typed = TypeFact(("Germany is ruled from [Y].",), "Berlin", "en")
    view = languages_station.view(AppState(model=small.MODEL, typed=typed, run=run, languages=("en",)), store)
    assert view.kind == "one language"
    assert "typed fact has one" in view.message
    # Before a run too: locating it in its one language would lead nowhere.
    before = languages_station.view(AppState(model=small.MODEL, typed=typed, languages=("en",)), store)
    assert (before.message, before.locate) == (view.message, None)
    assert view.offer is None


def test_a_run_in_its_first_language_waits_for_the_second(store: Store) -> None:
    store.add_facts([small.GERMANY])
    run = store.begin_run(small.spec(("en", "zh")))
    store.land(run, 0, small.scores(small.planted({small.SHARED: 1.0})))
    view = languages_station.view(small.state(run, ("en", "zh")), store)
    assert view.kind == "waiting"
    store.land(run, 3, small.scores(small.planted({small.SHARED: 1.0})))
    view = languages_station.view(small.state(run, ("en", "zh")), store)
    assert overlap_of(view).count == 1
    assert view.partial == "2 of 6 prompts"
    assert view.measure is None


def measured(state: AppState, **changes: Any) -> Comparison:
    assert state.run is not None
    effects = tuple(
        ArmEffect(arm, code, "suppress", 0.9, after, after - 0.02, after + 0.03, 2)
        for arm, after in (("mono:zh", 0.5), ("mono:en", 0.6), ("random", 0.89), ("shared", 0.2))
        for code in (*LANGUAGES, "ru")
    )
    base = Comparison(
        state.run, small.UUID, LANGUAGES, 0, (small.SHARED,), 1, 0.0002, 0.0002, effects=effects,
        controls=(Control("same_relation", 0.4, 0.0, 0.8, 5), Control("other_relation", 0.0, None, None, 5)),
        stability={"en": 0.7, "zh": None, "ar": 0.5}, locality=-0.004, fingerprint=small.FINGERPRINT,
    )  # fmt: skip
    return replace(base, **changes)


def test_a_comparison_is_told_in_rows_and_columns(store: Store) -> None:
    state, _ = shown(store)
    found = languages_station.view(replace(state, comparison=measured(state)), store).measured
    assert found is not None
    assert found.stale == ""
    [matrix] = found.matrices
    assert matrix.codes == (*LANGUAGES, "ru")
    assert [row.label for row in matrix.rows] == [
        "before",
        "shared (1)",
        "random",
        "strongest of English",
        "strongest of Chinese",
    ]
    assert [row.quiet for row in matrix.rows] == [False, False, True, False, False]
    assert [cell.text for cell in matrix.rows[0].cells] == ["0.90"] * 4
    cell = matrix.rows[1].cells[2]
    assert (cell.text, cell.interval, cell.change) == ("0.20", "0.18–0.23", pytest.approx(-0.7))
    assert "العربية" in cell.tooltip
    assert "Russian not used to find them" in found.note
    assert found.note.startswith("Mean over 2 prompts a language")
    unseen = tuple(replace(effect, held_out=True) for effect in measured(state).effects)
    apart = languages_station.view(replace(state, comparison=measured(state, effects=unseen)), store).measured
    assert apart is not None
    assert apart.note.startswith("Mean over 2 held-out prompts a language")
    assert "mean over 2 held-out prompts" in apart.matrices[0].rows[1].cells[0].tooltip
    assert [(row.label, row.text) for row in found.controls] == [
        ("this fact", "1"),
        ("same relation", "0.4 (0–0.8)"),
        ("other relation", "0"),
        ("by chance", "<0.001"),
    ]
    assert "go with this fact" in found.verdict
    assert found.stability == (("en", 0.7), ("zh", None), ("ar", 0.5))
    assert found.locality == "Unrelated answers change by −0.004 on average."


def test_a_control_that_reaches_the_count_takes_the_claim_back(store: Store) -> None:
    state, _ = shown(store)
    weak = measured(state, controls=(Control("same_relation", 0.9, 0.2, 1.6, 5),))
    found = languages_station.view(replace(state, comparison=weak), store).measured
    assert found is not None
    assert "share as many" in found.verdict


def test_a_comparison_of_other_settings_is_stale(store: Store) -> None:
    state, _ = shown(store)
    state = replace(state, comparison=measured(state))
    for changes in ({"at_least": 2}, {"languages": ("en", "zh")}, {"thresholds": {"ar": 0.0, "en": 0.0, "zh": 0.0}}):
        found = languages_station.view(replace(state, **changes), store).measured  # type: ignore[arg-type]
        assert found is not None
        assert found.stale == (
            "Measured for 1 neuron shared by English, Chinese and Arabic, at other settings than now."
        )
    assert languages_station.view(replace(state, at_least=3), store).measured is not None
    same = languages_station.view(replace(state, at_least=3), store).measured
    assert same is not None
    assert same.stale == ""


@pytest.mark.parametrize("changes", [{"run": 99}, {"fact": "another"}, {"fingerprint": "a" * 64}])
def test_a_comparison_of_something_else_is_not_shown(store: Store, changes: dict[str, Any]) -> None:
    state, _ = shown(store)
    view = languages_station.view(replace(state, comparison=measured(state, **changes)), store)
    assert view.measured is None


def test_measuring_asks_for_what_is_on_the_screen(store: Store) -> None:
    state, _ = shown(store)
    view = languages_station.view(state, store)
    assert view.measure == CompareLanguages(state.run or 0, LANGUAGES, 0)
    assert languages_station.view(replace(state, at_least=2), store).measure == CompareLanguages(
        state.run or 0, LANGUAGES, 2
    )
    busy = languages_station.view(replace(state, job=JobLine("j", "Measuring")), store)
    assert busy.measure is None
    assert "Measuring" in busy.measure_text
    other = languages_station.view(replace(state, model=replace(small.MODEL, fingerprint="0" * 64)), store)
    assert other.measure is None
    assert other.measure_text == "Load demo-bert to measure it."


@pytest.mark.parametrize("count", [1, 2, 3, 60])
@pytest.mark.parametrize("at_least", [0, 2])
def test_an_equal_number_of_neurons_is_what_the_engine_takes(store: Store, count: int, at_least: int) -> None:
    store.add_facts([small.GERMANY])
    run = store.begin_run(small.spec(LANGUAGES))
    rng = np.random.default_rng(count)
    values = [rng.choice([-0.1, 0.0, 0.2, 0.3, 0.5], (4, 16)).astype(np.float32) for _ in range(9)]
    for number, each in enumerate(values):
        store.land(run, number, small.scores(each))
    state = small.state(run, LANGUAGES, top_k=count, at_least=at_least)
    found = again(state, store)
    stacks = {code: np.stack(values[3 * place : 3 * place + 3]) for place, code in enumerate(LANGUAGES)}
    sets = {
        code: [item.neuron for item in select(stack, threshold=0.0, top_k=count).neurons]
        for code, stack in stacks.items()
    }
    wanted = overlap.independent(sets, at_least or None)
    assert {each.neuron for each in found.listed} == {each.neuron for each in wanted}
    assert {line.code: line.size for line in found.languages} == {code: len(each) for code, each in sets.items()}
    assert found.numbers[count] == len(wanted)
    if not wanted and found.nearest is not None:
        assert again(replace(state, top_k=found.nearest), store).count > 0
        assert again(replace(state, top_k=found.nearest - 1), store).count == 0
        assert found.notice is not None
        assert str(found.nearest) in found.notice.text
    assert again(replace(state, top_k=None), store).top_k is None


def test_an_equal_number_to_begin_with_is_that_of_a_language_in_the_middle(store: Store) -> None:
    _, found = shown(store)
    assert [line.size for line in found.languages] == [3, 3, 2]
    assert found.equal == 3


def test_how_many_shared_neurons_are_language_specific(store: Store) -> None:
    state, _ = shown(store)

    def said(**changes: Any) -> str:
        found = languages_station.view(replace(state, comparison=measured(state, **changes)), store).measured
        assert found is not None
        return found.specific

    assert said() == ""
    assert said(specific=SpecificShare(0, 0.01, 1.0, 3)) == (
        "Of 1 shared neuron none is language-specific by activation entropy; by chance 0.01."
    )
    twelve = said(specific=SpecificShare(2, 0.6, 0.12, 40), count=12)
    assert twelve.startswith(
        "Of 12 shared neurons 2 are language-specific by activation entropy; by chance 0.6 (p = 0.12)"
    )
