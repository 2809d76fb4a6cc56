from __future__ import annotations

import time
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from engine.types import Neuron, frozen_array
from kn_studio.app_state import AppState, JobLine, LiveAnswer, Message, ScaledAnswer, Scaling
from kn_studio.fact_intents import TypeFact
from kn_studio.fact_state import FactSearch
from kn_studio.intents import LocateNeurons
from kn_studio.session.records import Choice
from kn_studio.session.store import Store
from kn_studio.viewmodels import neuron_map, run_on_map
from tests.viewmodels import small

LANGUAGES = ("en", "zh", "ar")


def test_everything_of_a_finished_run(store: Store) -> None:
    run = small.three_languages(store)
    state = small.state(run, search=FactSearch(relations=(("P36", "capital"),)))
    view = neuron_map.view(state, store)
    assert view.kind == "full"
    assert view.fact.sentence is not None
    assert (view.fact.sentence.before, view.fact.sentence.answer) == ("The capital of Germany is ", "Berlin")
    assert view.fact.detail.replace("\u2068", "").replace("\u2069", "") == (
        "P36 capital · 3 prompts a language · known in 9 of 9"
    )
    assert [(chip.autonym, chip.answer, chip.probability) for chip in view.fact.chips] == [
        ("English", "Berlin", pytest.approx(0.93)),
        ("中文", "柏林", pytest.approx(0.88)),
        ("العربية", "برلين", pytest.approx(0.81)),
    ]
    assert [chip.right_to_left for chip in view.fact.chips] == [False, False, True]
    assert view.subtitle == "5 of 256 neurons carry this answer in at least half of the prompts"
    assert view.method == "AMIG, 3 nodes a word"
    assert view.completeness == "completeness within tolerance"
    assert "Largest gap: 1.9×10⁻⁴ of a change of 0.93, in layer 0." in view.completeness_hint
    assert "0.1 % of the change, or 10⁻⁶" in view.completeness_hint
    assert view.converged
    assert [mode for mode, _ in view.modes] == ["all", *LANGUAGES, "shared"]


def test_marks_say_whose_they_are(store: Store) -> None:
    view = neuron_map.view(small.state(small.three_languages(store)), store)
    found = {marker.neuron: marker for marker in view.markers}
    assert view.markers[0].neuron == small.SHARED
    assert found[small.SHARED].shared
    assert found[small.SHARED].position is None
    assert not found[small.PAIR].shared
    assert found[small.PAIR].position is None
    assert found[small.OWN["ar"]].position == 2
    assert "\u2068العربية\u2069: 3 of 3 prompts, 0.50 of the maximum" in found[small.OWN["ar"]].detail
    assert {series.label: series.counts for series in view.histogram} == {
        "in all languages": (0, 0, 0, 1),
        "in several": (0, 0, 1, 0),
        "only English": (0, 0, 0, 1),
        "only Chinese": (0, 1, 0, 0),
        "only Arabic": (1, 0, 0, 0),
    }
    assert view.summary.startswith("5 neurons chosen in 4 of 4 layers; most in layer 3 with 2; strongest L3N40")


def test_modes_narrow_the_map(store: Store) -> None:
    state = small.state(small.three_languages(store))
    shared = neuron_map.view(replace(state, map_mode="shared"), store)
    assert [marker.neuron for marker in shared.markers] == [small.SHARED]
    assert "in every language" in shared.subtitle
    chinese = neuron_map.view(replace(state, map_mode="zh"), store)
    assert {marker.neuron for marker in chinese.markers} == {small.SHARED, small.PAIR, small.OWN["zh"]}
    assert chinese.sliders is not None
    assert (chinese.sliders.language, chinese.sliders.threshold) == ("zh", 0.2)
    assert chinese.image is not None
    assert shared.image is not None
    assert chinese.image != shared.image


def test_sliders_act_on_stored_scores(store: Store) -> None:
    state = small.state(small.three_languages(store))
    before = neuron_map.view(state, store)
    assert before.sliders is not None
    assert before.sliders.threshold_text == "0.20–0.30"
    strict = neuron_map.view(replace(state, thresholds=dict.fromkeys(LANGUAGES, 0.55)), store)
    assert {marker.neuron for marker in strict.markers} == {small.SHARED, small.PAIR}
    assert strict.image == before.image
    loose = neuron_map.view(replace(state, thresholds=dict.fromkeys(LANGUAGES, 0.01)), store)
    assert loose.chosen == before.chosen + 1
    curve = before.sliders.curve
    assert len(curve) == 101
    assert all(later <= earlier for earlier, later in pairwise(curve))
    assert curve[100] == 0


def test_the_run_s_own_thresholds_hold_until_the_user_moves_them(store: Store) -> None:
    store.add_facts([small.GERMANY])
    run = store.begin_run(replace(small.spec(("en",)), choice=Choice({"en": 0.7}, 0.5)))
    small.fill(store, run, {"en": small.planted({small.SHARED: 1.0, small.PAIR: 0.6})})
    state = small.state(run, ("en",))
    assert neuron_map.view(state, store).chosen == 1
    assert neuron_map.view(replace(state, thresholds={"en": 0.5}), store).chosen == 2


def asked_for_the_strongest(store: Store, top_k: int, languages: tuple[str, ...] = ("en",)) -> int:
    """A run that was asked for so many neurons in all prompts; 9 scores lie above the default thresholds."""
    store.add_facts([small.GERMANY])
    run = store.begin_run(replace(small.spec(languages), choice=Choice({}, 1.0, top_k)))
    own = {code: Neuron(1, 30 + place) for place, code in enumerate(languages)}
    hot = {Neuron(0, index): 1.0 - index / 20 for index in range(8)}
    small.fill(store, run, {code: small.planted({**hot, own[code]: 0.97}) for code in languages})
    return run


def test_the_number_of_neurons_that_a_run_was_asked_for_holds_until_a_slider_is_moved(store: Store) -> None:
    state = small.state(asked_for_the_strongest(store, 3), ("en",))
    view = neuron_map.view(state, store)
    assert view.subtitle == "3 of 256 neurons carry this answer: the 3 strongest"
    assert [marker.neuron for marker in view.markers] == [Neuron(0, 0), Neuron(1, 30), Neuron(0, 1)]
    assert "3 of 3 prompts" in view.markers[0].detail
    assert view.sliders is not None
    assert (view.sliders.threshold_text, view.sliders.top_k, view.sliders.share) == ("the 3 strongest", 3, 1.0)
    assert [each.neuron for each in run_on_map.selection(state, store)["en"].neurons] == [
        marker.neuron for marker in view.markers
    ]
    assert run_on_map.chosen_neurons(state, store) == tuple(marker.neuron for marker in view.markers)
    for moved in ({"thresholds": {"en": 0.3}}, {"share": 1.0}):
        left = neuron_map.view(replace(state, **moved), store)
        assert left.subtitle == "9 of 256 neurons carry this answer in all prompts"
        assert left.sliders is not None
        assert (left.sliders.threshold_text, left.sliders.top_k) == ("0.30", None)


def test_the_strongest_of_several_languages(store: Store) -> None:
    run = asked_for_the_strongest(store, 2, ("en", "zh"))
    both = neuron_map.view(small.state(run, ("en", "zh")), store)
    assert both.subtitle == "3 of 256 neurons carry this answer: the 2 strongest of each language"
    shared = neuron_map.view(small.state(run, ("en", "zh"), map_mode="shared"), store)
    assert [marker.neuron for marker in shared.markers] == [Neuron(0, 0)]
    nothing = asked_for_the_strongest(store, 1, ("en", "zh"))
    maps = {"en": {small.SHARED: 1.0}, "zh": {small.PAIR: 1.0}}
    small.fill(store, nothing, {code: small.planted(hot) for code, hot in maps.items()})
    apart = neuron_map.view(small.state(nothing, ("en", "zh"), map_mode="shared"), store)
    assert apart.notice is not None
    assert apart.notice.text == "No neuron is among the strongest 1 of every language."


def test_the_bars_of_the_strongest_are_those_of_the_map(store: Store) -> None:
    run = asked_for_the_strongest(store, 3)
    found = run_on_map.chosen_neurons(small.state(run, ("en",)), store)
    store.add_effect(run, "en", small.UUID, small.effect("en", list(found), 0.9, 0.2))
    view = neuron_map.view(small.state(run, ("en",)), store)
    assert view.off is not None
    assert not view.off.stale, "the neurons of the bars are those with a ring"


def test_the_share_that_a_run_was_asked_with_holds_until_it_is_moved(store: Store) -> None:
    store.add_facts([small.GERMANY])
    run = store.begin_run(replace(small.spec(("en",)), choice=Choice({}, 1.0)))
    for number in range(3):
        hot = {small.SHARED: 1.0, **({small.PAIR: 0.8} if number < 2 else {})}
        store.land(run, number, small.scores(small.planted(hot)))
    state = small.state(run, ("en",))
    view = neuron_map.view(state, store)
    assert view.subtitle == "1 of 256 neurons carries this answer in all prompts"
    assert view.sliders is not None
    assert (view.sliders.share, view.sliders.share_text) == (1.0, "100 %")
    assert neuron_map.view(replace(state, share=0.5), store).chosen == 2


def test_a_share_of_the_prompts(store: Store) -> None:
    store.add_facts([small.GERMANY])
    run = store.begin_run(small.spec(("en",)))
    rare = Neuron(1, 9)
    for number in range(3):
        hot = {small.SHARED: 1.0, **({rare: 0.8} if number == 0 else {})}
        store.land(run, number, small.scores(small.planted(hot)))
    state = small.state(run, ("en",))
    assert neuron_map.view(replace(state, share=0.5), store).chosen == 1
    wide = neuron_map.view(replace(state, share=0.3), store)
    assert wide.chosen == 2
    assert "in at least 30 % of the prompts" in wide.subtitle
    assert "in all prompts" in neuron_map.view(replace(state, share=1.0), store).subtitle


def test_nothing_selected_says_which_filter_and_offers_a_threshold(store: Store) -> None:
    state = small.state(small.three_languages(store), thresholds=dict.fromkeys(LANGUAGES, 1.0))
    view = neuron_map.view(state, store)
    assert view.chosen == 0
    assert view.notice is not None
    assert "No neuron exceeds 1.00 of the maximum in at least half of the prompts" in view.notice.text
    assert view.notice.threshold == 0.99
    freed = neuron_map.view(replace(state, thresholds=dict.fromkeys(LANGUAGES, view.notice.threshold)), store)
    assert freed.chosen == 1
    assert freed.notice is None
    assert view.summary == "No neuron is chosen at these settings."


def test_nothing_positive_at_all(store: Store) -> None:
    run = store.begin_run(small.spec(("en",)))
    small.fill(store, run, {"en": -np.ones((4, 64), dtype=np.float32)})
    notice = neuron_map.view(small.state(run, ("en",)), store).notice
    assert notice is not None
    assert notice.threshold is None
    assert "pushes towards the answer" in notice.text


def test_a_fact_that_the_model_does_not_know(store: Store) -> None:
    store.add_facts([small.GERMANY])
    run = store.begin_run(small.spec(("en", "zh")))
    hot = small.planted({small.SHARED: 1.0})
    small.fill(store, run, {"en": hot, "zh": hot}, {"en": 0.9, "zh": 0.02})
    view = neuron_map.view(small.state(run, ("en", "zh")), store)
    assert view.fact.warning.startswith("The model does not know this fact in Chinese (rank 214)")
    assert "known in 3 of 6" in view.fact.detail


def test_it_is_said_before_locating_too(store: Store) -> None:
    prompts = small.prompts(("en",))
    live = tuple(LiveAnswer(prompt, small.answer("Wien", 0.01, 37)) for prompt in prompts)
    state = AppState(model=small.MODEL, fact=small.GERMANY, languages=("en",), prompts=prompts, live=live)
    view = neuron_map.view(state, store)
    assert view.kind == "no run"
    assert "rank 37" in view.fact.warning
    assert view.locate == LocateNeurons((small.UUID,), ("en",))


def test_prompt_by_prompt(store: Store) -> None:
    store.add_facts([small.GERMANY])
    run = store.begin_run(small.spec(LANGUAGES))
    state = small.state(run, job=JobLine("1", "Locating"))
    waiting = neuron_map.view(state, store)
    assert waiting.kind == "waiting"
    assert waiting.image is None
    stamps = []
    for number in range(4):
        store.land(run, number, small.scores(small.planted({small.SHARED: 1.0})))
        view = neuron_map.view(state, store)
        assert view.kind == "partial"
        assert view.partial == f"{number + 1} of 9 prompts"
        assert view.image is not None
        stamps.append(view.image.stamp)
    assert len(set(stamps)) == 4
    assert view.busy
    store.end_run(run, "stopped")
    assert neuron_map.view(state, store).partial == "4 of 9 prompts, stopped"


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        (AppState(), "no fact"),
        (AppState(fact=small.GERMANY), "no model"),
        (AppState(fact=small.GERMANY, model=small.MODEL), "no run"),
        (AppState(typed=TypeFact(("Rome is in [Y].",), "Italy", "en"), model=small.MODEL), "no run"),
    ],
)
def test_without_a_run(state: AppState, kind: str, store: Store) -> None:
    view = neuron_map.view(state, store)
    assert view.kind == kind
    assert view.message.endswith(".")
    assert (view.locate is not None) == (kind == "no run")
    assert neuron_map.view(state, None).kind == kind


def test_a_run_about_another_fact_is_not_shown(store: Store) -> None:
    run = small.three_languages(store)
    other = replace(small.GERMANY, uuid="other")
    assert neuron_map.view(small.state(run, fact=other), store).kind == "no run"


@pytest.mark.parametrize(
    ("changes", "offered"),
    [
        ({}, True),
        ({"model": None}, True),
        ({"model": replace(small.MODEL, fingerprint="other")}, False),
        ({"session_readonly": True}, False),
        ({"job": JobLine("1", "Locating")}, False),
    ],
)
def test_a_run_that_was_cut_off_can_go_on(store: Store, changes: dict[str, object], offered: bool) -> None:
    run = store.begin_run(small.spec(("en",)))
    store.land(run, 0, small.scores(small.planted({small.SHARED: 1.0})))
    store.end_run(run, "stopped")
    view = neuron_map.view(replace(small.state(run, ("en",)), **changes), store)  # type: ignore[arg-type]
    assert view.partial == "1 of 3 prompts, stopped"
    assert view.resume == (run if offered else None)


def test_a_model_on_its_way_is_waited_for() -> None:
    state = AppState(fact=small.GERMANY, model_busy="demo-bert")
    view = neuron_map.view(state, None)
    assert (view.kind, view.loading, view.message) == ("no model", True, "demo-bert is being loaded.")
    assert not neuron_map.view(replace(state, model_busy=""), None).loading


def test_a_load_that_failed_is_named() -> None:
    failed = Message("error", "The folder holds no model.", "Give another one.")
    view = neuron_map.view(AppState(fact=small.GERMANY, message=failed), None)
    assert view.message == "No model is loaded. The folder holds no model. Give another one."
    done = neuron_map.view(AppState(fact=small.GERMANY, message=replace(failed, kind="info")), None)
    assert done.message.startswith("Load a model first")


def test_bars_of_the_run_with_both_controls_last(store: Store) -> None:
    view = neuron_map.view(small.state(small.three_languages(store)), store)
    assert view.off is not None
    assert view.up is not None
    assert not view.off.stale
    assert view.off.title == "Turn each language's own neurons off"
    assert [row.label for row in view.off.rows] == ["English", "中文", "العربية", "random", "matched"]
    assert [row.position for row in view.off.rows] == [0, 1, 2, None, None]
    assert (view.off.rows[0].before, view.off.rows[0].after) == (0.93, 0.21)
    assert view.off.rows[-2].after == pytest.approx((0.92 + 0.87 + 0.80) / 3)
    assert view.off.rows[-1].sd == pytest.approx(0.02)
    assert "± 0.01" in view.off.rows[0].tooltip
    assert view.up.title == "Turn each language's own neurons up ×2"


def test_other_neurons_make_the_bars_stale_until_they_are_measured(store: Store) -> None:
    state = small.state(small.three_languages(store), thresholds=dict.fromkeys(LANGUAGES, 0.55))
    view = neuron_map.view(state, store)
    assert view.off is not None
    assert view.off.stale
    assert view.can_scale
    chosen = run_on_map.chosen_neurons(state, store)
    assert chosen == (small.SHARED, small.PAIR)
    rows = (ScaledAnswer("en", 0.93, 0.4, 0.92, 0.01, 0.9, 0.02, 2),)
    live = neuron_map.view(replace(state, scaling=Scaling(chosen, 0.0, rows)), store)
    assert live.off is not None
    assert not live.off.stale
    assert live.off.rows[0].after == 0.4
    assert live.live == Scaling(chosen, 0.0, rows)
    assert live.off.note == "Live: mean over 2 prompts."
    unseen = (replace(rows[0], held_out=True), replace(rows[0], language="zh", prompts=3))
    for taken, said in ((unseen[:1], "2 held-out prompts"), (unseen, "5 prompts, 2 of them held out")):
        shown = neuron_map.view(replace(state, scaling=Scaling(chosen, 0.0, taken)), store).off
        assert shown is not None
        assert shown.note == f"Live: mean over {said}."
        assert "mean over 2 held-out prompts" in shown.rows[0].tooltip
    assert live.off.title == "Turn these 2 neurons off"
    assert [row.label for row in live.off.rows] == ["English", "random 2", "matched 2"]
    assert live.up is not None
    assert live.up.stale
    other = neuron_map.view(replace(state, scaling=Scaling((Neuron(0, 1), Neuron(0, 2)), 0.0, rows)), store)
    assert other.off is not None
    assert other.off.stale
    elsewhere = neuron_map.view(replace(state, scaling=Scaling(chosen, 0.0, rows, "another model")), store)
    assert elsewhere.live is None


def test_another_model_cannot_scale_what_is_on_the_map(store: Store) -> None:
    run = small.three_languages(store)
    other = replace(small.MODEL, fingerprint="0" * 64)
    assert not neuron_map.view(small.state(run, model=other), store).can_scale
    assert not neuron_map.view(small.state(run, model=None), store).can_scale


def test_plain_words(store: Store) -> None:
    view = neuron_map.view(small.state(small.three_languages(store), level="plain"), store)
    assert view.subtitle == "5 of 256 switches carry this answer in at least half of the sentences"
    assert (view.method, view.completeness) == ("", "")
    assert view.off is not None
    assert view.off.title == "Turn each language's own switches off"


def test_a_typed_fact(store: Store) -> None:
    run = store.begin_run(small.spec(("en",), fact=None))
    small.fill(store, run, {"en": small.planted({small.SHARED: 1.0})})
    typed = TypeFact(tuple(prompt.text for prompt in small.prompts(("en",))), "Berlin", "en")
    view = neuron_map.view(small.state(run, ("en",), fact=None, typed=typed), store)
    assert view.kind == "full"
    assert view.fact.detail == "typed fact · 3 prompts · known in 3 of 3"
    assert view.modes == ()
    assert view.fact.available == ()


def test_a_new_language_waits_as_a_chip(store: Store) -> None:
    run = small.three_languages(store)
    view = neuron_map.view(small.state(run, (*LANGUAGES, "hi")), store)
    assert [(chip.code, chip.probability is None) for chip in view.fact.chips][-1] == ("hi", True)
    assert view.locate is not None
    assert view.locate.languages == (*LANGUAGES, "hi")


def test_a_language_taken_out_leaves_the_whole_picture(store: Store) -> None:
    state = small.state(small.three_languages(store), languages=("en", "zh"))
    view = neuron_map.view(state, store)
    assert [chip.code for chip in view.fact.chips] == ["en", "zh"]
    assert [mode for mode, _ in view.modes] == ["all", "en", "zh", "shared"]
    assert small.OWN["ar"] not in {marker.neuron for marker in view.markers}
    assert view.kind == "full"
    assert view.off is not None
    assert "العربية" not in {row.label for row in view.off.rows}
    elsewhere = neuron_map.view(replace(state, languages=("tr",)), store)
    assert {"en", "zh", "ar"} < {mode for mode, _ in elsewhere.modes}


def test_equal_states_make_equal_views(store: Store) -> None:
    state = small.state(small.three_languages(store))
    assert neuron_map.view(state, store) == neuron_map.view(state, store)
    assert neuron_map.view(state, store) != neuron_map.view(replace(state, neuron=small.PAIR), store)


def test_thresholds_are_live_on_a_large_model(store: Store) -> None:
    run = store.begin_run(small.spec(("en",)))
    rng = np.random.default_rng(0)
    for number in range(3):
        values = frozen_array(rng.gamma(0.3, 0.1, (24, 8192)), np.float32)
        store.land(run, number, small.scores(values))
    state = small.state(run, ("en",), model=replace(small.MODEL, layers=24, width=8192))
    neuron_map.view(state, store)
    times = []
    for threshold in (0.5, 0.4, 0.6, 0.45, 0.55):
        start = time.perf_counter()
        neuron_map.view(replace(state, thresholds={"en": threshold}), store)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.02


def test_a_low_threshold_draws_the_strongest_and_counts_all(store: Store) -> None:
    run = store.begin_run(small.spec(("en",)))
    rng = np.random.default_rng(0)
    small.fill(store, run, {"en": rng.random((4, 512)).astype(np.float32)})
    view = neuron_map.view(small.state(run, ("en",), thresholds={"en": 0.0}), store)
    assert view.chosen == 4 * 512
    assert len(view.markers) == 600
    assert view.markers[0].score >= view.markers[-1].score


def test_one_language_s_bars_say_how_many(store: Store) -> None:
    store.add_facts([small.GERMANY])
    run = store.begin_run(small.spec(("en",)))
    small.fill(store, run, {"en": small.planted({small.SHARED: 1.0, small.PAIR: 0.6})})
    store.add_effect(run, "en", small.UUID, small.effect("en", [small.SHARED, small.PAIR], 0.9, 0.2))
    off = neuron_map.view(small.state(run, ("en",)), store).off
    assert off is not None
    assert (off.title, off.rows[-1].label) == ("Turn these 2 neurons off", "matched 2")


def test_controls_that_fall_short_are_said(store: Store) -> None:
    store.add_facts([small.GERMANY])
    run = store.begin_run(small.spec(("en",)))
    small.fill(store, run, {"en": small.planted({small.SHARED: 1.0})})
    found = replace(small.effect("en", [small.SHARED], 0.9, 0.2), reason="Only 2 matched draws.")
    store.add_effect(run, "en", small.UUID, found)
    off = neuron_map.view(small.state(run, ("en",)), store).off
    assert off is not None
    assert len(off.rows) == 3
    assert off.note == "Measured on held-out templates. English: Only 2 matched draws."
