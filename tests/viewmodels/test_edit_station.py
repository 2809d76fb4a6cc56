"""The Edit station's view: where neurons come from, what can be applied, what is in force, and what was measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.editing.types import AnswerChange, Edit, EditLine, erase, suppress
from engine.types import Neuron, TokenProbability
from kn_studio.actions import ACTIONS
from kn_studio.app_state import AppState, JobLine, LiveAnswer, Message, ScaledAnswer, Scaling
from kn_studio.editing_intents import MakeEdit, MeasureEdits
from kn_studio.editing_state import (
    EditChoice,
    EditedAnswer,
    EditEffect,
    Edits,
    Flipped,
    Perplexity,
    ReverseAnswer,
    SideEffect,
    Spoken,
)
from kn_studio.intents import LocateNeurons, ScaleNeurons
from kn_studio.session.store import Store
from kn_studio.viewmodels import edit_form, edit_sources, edit_station, edit_wording, languages_station
from kn_studio.viewmodels.edit_station import EditView
from kn_studio.viewmodels.edited_answers import MEASURING
from tests.viewmodels import small

LANGUAGES = ("en", "zh", "ar")
EDITED = "e" * 64
LOCATED = (small.SHARED, small.PAIR, small.OWN["en"], small.OWN["zh"], small.OWN["ar"])


def full(store: Store, **changes: Any) -> AppState:
    return small.state(small.three_languages(store), **changes)


def seen(state: AppState, store: Store | None, **changes: Any) -> EditView:
    return edit_station.view(replace(state, **changes), store)


def edited(state: AppState, *edits: Edit, off: tuple[int, ...] = (), **changes: Any) -> AppState:
    """The same window with these edits in the model."""
    lines = tuple(EditLine(number, edit, number not in off) for number, edit in enumerate(edits, start=1))
    stack = Edits(lines, small.FINGERPRINT, EDITED, can_undo=True)
    return replace(state, model=replace(small.MODEL, fingerprint=EDITED), edits=stack, **changes)


def answer(code: str, text: str, before: float, after: float, **changes: Any) -> EditedAnswer:
    made = EditedAnswer(
        code, text, False, True, True, 2, Spoken(before, 1, (TokenProbability(text, before),)),
        Spoken(after, 7, (TokenProbability("Wien", 0.4),)), before - 0.01, 0.01, before - 0.05, 0.02,
    )  # fmt: skip
    return replace(made, **changes)


def measured(state: AppState, answers: tuple[EditedAnswer, ...], **changes: Any) -> AppState:
    lines = tuple(line for line in state.edits.lines if line.enabled)
    found = EditEffect(small.UUID, lines, answers, fingerprint=small.FINGERPRINT)
    return replace(state, edit_effect=replace(found, **changes))


def off(state: AppState, store: Store) -> AppState:
    """Suppressed, and measured in two languages."""
    changed = edited(state, suppress(LOCATED, fact=small.UUID))
    answers = (answer("en", "Berlin", 0.83, 0.12), answer("zh", "柏林", 0.8, 0.2, used=False))
    return measured(changed, answers)


# --- neurons --------------------------------------------------------------------------------------------------------


def test_the_located_neurons_are_those_that_the_map_marks(store: Store) -> None:
    state = full(store)
    form = seen(state, store).form
    assert (form.origin, form.count) == ("located", 5)
    assert form.where == "located in English, Chinese and Arabic"
    assert form.apply is not None
    assert set(form.apply.neurons) == set(LOCATED)
    assert form.apply.used == LANGUAGES
    # What the map shows of one language is located in that one alone.
    one = seen(state, store, map_mode="zh").form
    assert one.apply is not None
    assert set(one.apply.neurons) == {small.SHARED, small.PAIR, small.OWN["zh"]}
    assert one.apply.used == ("zh",)


def test_shared_neurons_are_those_of_the_languages_station(store: Store) -> None:
    state = full(store, edit_choice=EditChoice(source="independent"))
    for at_least in (0, 2):
        changed = replace(state, at_least=at_least)
        form = edit_station.view(changed, store).form
        assert form.apply is not None
        assert form.apply.neurons == languages_station.shared_neurons(changed, store)
    assert form.count == 2


def test_the_inspector_s_neuron_and_the_pinned_ones(store: Store) -> None:
    state = full(store, neuron=Neuron(1, 9), edit_choice=EditChoice(source="chosen"))
    form = seen(state, store).form
    assert form.apply is not None
    assert (form.apply.neurons, form.apply.used) == ((Neuron(1, 9),), ())
    store.set_pin(small.FINGERPRINT, Neuron(2, 2), True)
    found = edit_sources.origins(state, store)
    pinned = next(each for each in found if each.key == edit_sources.PINNED)
    assert pinned.neurons == (Neuron(2, 2),)
    choice = edit_sources.chosen_from(state.edit_choice, pinned)
    form = seen(state, store, edit_choice=choice).form
    assert form.origin == edit_sources.PINNED
    assert form.apply is not None
    assert form.apply.neurons == (Neuron(2, 2),)
    located = edit_sources.chosen_from(choice, found[0])
    assert (located.source, located.neurons) == ("located", ())


def test_a_file_s_neurons_must_be_in_the_model(store: Store) -> None:
    state = full(store)
    good = seen(state, store, edit_choice=EditChoice(source="file", neurons=(Neuron(3, 255),))).form
    assert good.apply is not None
    bad = seen(state, store, edit_choice=EditChoice(source="file", neurons=(Neuron(3, 256),))).form
    assert bad.apply is None
    assert "does not have" in bad.message
    assert all(each.key != "file" for each in seen(state, store).form.origins)


@pytest.mark.parametrize(
    ("source", "word"),
    [("located", "Locate its neurons"), ("independent", "two languages"), ("degenerate", "Degeneracy"),
     ("chosen", "Inspector")],
)  # fmt: skip
def test_sources_without_neurons_say_where_they_come_from(store: Store, source: Any, word: str) -> None:
    state = small.state(None, edit_choice=EditChoice(source=source))
    form = seen(state, store).form
    assert form.apply is None
    assert word in form.message
    wanted = LocateNeurons((small.UUID,), LANGUAGES) if source in ("located", "independent") else None
    assert form.locate == wanted


def test_neurons_of_another_model_cannot_be_edited(store: Store) -> None:
    state = full(store, model=replace(small.MODEL, fingerprint="0" * 64))
    form = seen(state, store).form
    assert form.apply is None
    assert form.message == "These neurons were located in another model: load demo-bert to edit them."
    assert form.scale is None
    # The edited model is the one that they were located in.
    assert seen(edited(full(store), suppress(LOCATED)), store).form.apply is not None


# --- the form -------------------------------------------------------------------------------------------------------


def test_the_slider_s_bars_are_asked_for_once_and_shown_when_they_come(store: Store) -> None:
    state = full(store)
    form = seen(state, store).form
    assert form.slider == 0.0
    assert form.ask == form.scale
    assert form.scale is not None
    row = ScaledAnswer("en", 0.9, 0.2, 0.89, 0.01, 0.85, 0.02, 2)
    scaling = Scaling(form.scale.neurons, 0.0, (row,), small.FINGERPRINT)
    neurons = form.scale.neurons
    form = seen(state, store, scaling=scaling).form
    assert form.ask is None
    assert form.live is not None
    assert [each.after for each in form.live.rows] == [0.2, 0.89, 0.85]
    assert "nothing is changed yet" in form.live_note
    # The slider went on: the old bars stay, faded, until the new ones are there.
    on = seen(state, store, scaling=scaling, edit_choice=EditChoice("enhance", factor=1.5)).form
    assert on.slider == 1.5
    assert on.ask == ScaleNeurons(neurons, 1.5)
    assert on.live is not None
    assert on.live.stale
    # Bars without their controls are shown, and the controls asked for.
    bare = replace(scaling, rows=(replace(row, control_mean=float("nan"), matched_mean=float("nan")),))
    form = seen(state, store, scaling=bare).form
    assert form.live is not None
    assert [each.after for each in form.live.rows] == [0.2]
    assert form.ask == form.scale
    # Bars of other neurons or of other weights are none.
    for other in (replace(scaling, neurons=(Neuron(0, 1),)), replace(scaling, fingerprint="0" * 64)):
        assert seen(state, store, scaling=other).form.live is None


@given(st.floats(-1, 3, allow_nan=False))
def test_the_form_stands_where_the_slider_was_put(factor: float) -> None:
    for begun in (EditChoice("suppress"), EditChoice("enhance")):
        choice = edit_form.at_factor(begun, factor)
        assert edit_form.factor_of(choice) == factor
        assert choice.kind == ("suppress" if factor == 0 else "enhance")


def test_from_off_back_to_up_the_factor_is_the_last_one() -> None:
    choice = edit_form.at_factor(EditChoice("enhance", factor=1.4), 0.0)
    assert edit_form.factor_of(edit_form.of_kind(choice, "enhance")) == 1.4


def test_ways_of_a_rewrite_and_their_factors(store: Store) -> None:
    state = full(store, edit_choice=EditChoice("rewrite"))
    form = seen(state, store).form
    assert (form.segment, form.variant, form.lambdas) == ("rewrite", "dai", (1.0, 8.0))
    other = edit_form.of_variant(replace(state.edit_choice, remove=3.0), "eleutherai")
    form = seen(state, store, edit_choice=other).form
    assert (form.variant, form.lambdas) == ("eleutherai", (2.0, 2.0))
    fitted = edit_form.of_variant(other, "fitted")
    form = seen(state, store, edit_choice=fitted).form
    assert (fitted.kind, form.segment, form.variant, form.lambdas) == ("fitted", "rewrite", "fitted", None)
    assert edit_form.of_variant(fitted, "dai").kind == "rewrite"
    plain = seen(state, store, level="plain").form
    assert (plain.variants, plain.lambdas, plain.formula) == ((), None, "")
    assert [key for key, _ in plain.kinds] == ["suppress", "enhance", "erase", "rewrite"]


def test_a_rewrite_needs_a_new_answer(store: Store) -> None:
    state = full(store, edit_choice=EditChoice("rewrite"))
    form = seen(state, store).form
    assert [(each.code, each.old) for each in form.fields] == [("en", "Berlin"), ("zh", "柏林"), ("ar", "برلين")]
    assert form.fields[2].right_to_left
    assert form.apply is None
    assert "Give the new answer" in form.apply_hint
    same = seen(state, store, edit_choice=EditChoice("rewrite", answers={"en": " Berlin "})).form
    assert same.fields[0].fault
    assert same.apply is None
    # Only what is on screen is written, and what is written with served the edit.
    answers = {"en": " Paris ", "ru": "Париж"}
    made = seen(state, store, map_mode="zh", edit_choice=EditChoice("rewrite", answers=answers)).form.apply
    assert isinstance(made, MakeEdit)
    assert made.choice.answers == {"en": "Paris"}
    assert made.used == ("zh", "en")


def test_a_language_can_be_left_out_of_the_edit_and_is_asked_all_the_same(store: Store) -> None:
    answers = {"en": "Paris", "zh": "巴黎"}
    choice = edit_form.with_used(EditChoice("fitted", answers=answers), ("en",), LANGUAGES)
    form = seen(full(store, map_mode="en", edit_choice=choice), store).form
    assert [each.used for each in form.fields] == [True, False, False]
    assert form.apply is not None
    assert form.apply.choice.answers == answers
    assert form.apply.used == ("en",)
    assert edit_form.with_used(choice, LANGUAGES, LANGUAGES).languages == ()
    only_left_out = edit_form.with_answers(choice, {"zh": "巴黎"})
    assert seen(full(store, edit_choice=only_left_out), store).form.apply is None


def test_candidates_bring_all_languages_and_never_the_right_answer(store: Store) -> None:
    state = full(store, edit_choice=EditChoice("rewrite"))
    labels = {"en": ("France", "Paris"), "zh": ("法国", "巴黎"), "ar": ("فرنسا", "باريس")}
    label = type(small.GERMANY.labels["en"])
    france = replace(small.GERMANY, uuid="a" * 36, labels={code: label(*pair) for code, pair in labels.items()})
    other = replace(france, uuid="b" * 36, relation="P103")
    store.add_facts([france, other])
    tops = ("Wien", "Paris", "Berlin", "##lin", "s", ".", "维")
    said = tuple(TokenProbability(token, 0.1) for token in tops)
    live = LiveAnswer(state.prompts[0], replace(small.answer("Berlin"), top=said))
    found = seen(state, store, live=(live,)).form.fields
    assert [each.text for each in found[0].candidates] == ["Paris", "Wien", "维"]
    assert dict(found[0].candidates[0].together) == {"en": "Paris", "zh": "巴黎", "ar": "باريس"}
    assert [each.text for each in found[1].candidates] == ["巴黎"]


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"job": JobLine("j", "Locating")}, "“Locating” is running"),
        ({"model": replace(small.MODEL, dtype="int8")}, "only be read"),
        ({"prompts": ()}, "no fact"),
        ({"thresholds": dict.fromkeys(LANGUAGES, 1.0)}, "threshold"),
    ],
)
def test_why_it_cannot_be_applied(store: Store, changes: Mapping[str, Any], word: str) -> None:
    form = seen(full(store), store, **changes).form
    assert form.apply is None
    assert word in form.apply_hint


def test_what_is_only_measured_is_not_called_applying(store: Store) -> None:
    form = seen(full(store, edit_choice=EditChoice("mean")), store).form
    assert (form.apply_text, form.slider) == ("Measure", None)
    assert "without changing the weights" in form.apply_hint
    # It needs no weights that can be changed.
    assert seen(full(store, edit_choice=EditChoice("mean"), model=replace(small.MODEL, dtype="int8")), store).form.apply


# --- the stack ------------------------------------------------------------------------------------------------------


def test_the_lamp_tells_what_is_in_force(store: Store) -> None:
    state = full(store, edits=Edits((), small.FINGERPRINT, small.FINGERPRINT))
    clean = seen(state, store).stack
    assert (clean.lamp, clean.token) == ("Weights clean", "good")
    assert clean.weights == "ffffffffffff · as loaded, to the bit"
    assert (clean.can_save, clean.can_load, clean.can_clear) == (False, True, False)
    whole = replace(small.MODEL, dtype="int8")
    assert not seen(state, store, model=whole).stack.can_load, "weights that can only be read take no file of edits"
    changed = edited(state, suppress(LOCATED), erase(LOCATED[:1]), off=(2,))
    stack = seen(changed, store).stack
    assert (stack.lamp, stack.token) == ("Edited (1)", "warn")
    assert stack.weights == "eeeeeeeeeeee · loaded as ffffffffffff"
    assert [(line.number, line.on, line.first, line.last) for line in stack.lines] == [
        (1, True, True, False), (2, False, False, True),
    ]  # fmt: skip
    assert (stack.can_save, stack.can_load, stack.can_clear) == (True, False, True)


def test_weights_that_did_not_come_back_are_told(store: Store) -> None:
    state = edited(full(store), suppress(LOCATED), off=(1,))
    assert "not as loaded" in seen(state, store).stack.weights


def test_a_session_s_edits_wait_for_their_model(store: Store) -> None:
    state = edited(full(store), suppress(LOCATED))
    waiting = seen(state, store, model=None)
    assert waiting.kind == "no model"
    assert len(waiting.stack.lines) == 1
    assert "come back when the model" in waiting.stack.note
    other = seen(state, store, model=replace(small.MODEL, fingerprint="0" * 64)).stack
    assert "another model" in other.note
    assert (other.lamp, other.can_undo, other.can_clear) == ("Weights clean", False, True)
    # Between loading the model and changing its weights nothing is in force.
    between = seen(state, store, model=small.MODEL).stack
    assert (between.lamp, between.note) == ("Weights clean", "These edits of the session are not in force yet.")
    assert seen(AppState(), None).stack.lines == ()


def test_a_rewrite_is_told_with_every_answer_in_its_own_direction() -> None:
    change = AnswerChange("ar", "برلين", "باريس", (1,), (2,))
    edit = Edit("rewrite", (Neuron(0, 1),), answers=(change,), variant="dai", remove=1.0, add=8.0)
    text = edit_wording.sentence(edit, "research")
    assert "Arabic: \u2068برلين\u2069 → \u2068باريس\u2069" in text
    assert edit_wording.sentence(suppress(LOCATED), "plain") == "Turned 5 switches off."
    assert edit_wording.sentence(suppress(LOCATED), "research") == "Suppressed 5 neurons (times 0)."
    assert "vectors" not in edit_wording.sentence(edit, "plain")
    assert "باريس" in edit_wording.sentence(edit, "plain")


# --- the effect -----------------------------------------------------------------------------------------------------


def test_the_finding_names_the_change_in_each_language_and_the_control(store: Store) -> None:
    view = seen(off(full(store), store), store)
    assert view.finding == (
        "Suppressing 5 neurons takes \u2068Berlin\u2069 from 83 % to 12 % in English and from 80 % to "
        "20 % in Chinese; random neurons: 82 % in English."
    )
    assert "switches" in seen(off(full(store), store), store, level="plain").finding
    bars = view.effect.bars
    assert [(each.position, each.before, each.after) for each in bars[:2]] == [(0, 0.83, 0.12), (1, 0.8, 0.2)]
    assert [each.label for each in bars[2:]] == ["random", "matched"]
    assert bars[2].after == pytest.approx((0.82 + 0.79) / 2)
    assert (bars[0].rank, bars[0].says) == ("#1 → #7", "\u2068Berlin\u2069 → \u2068Wien\u2069")
    assert "Chinese did not serve" in view.effect.note
    assert [(line.used, line.random) for line in view.effect.lines] == [(True, "0.82 ± 0.01"), (False, "0.79 ± 0.01")]


def test_a_rewrite_is_judged_by_the_new_answer(store: Store) -> None:
    state = edited(full(store), suppress(LOCATED))
    new = replace(answer("en", "Paris", 0.02, 0.7, new=True), after=Spoken(0.7, 1), control_mean=0.03)
    weak = answer("zh", "巴黎", 0.02, 0.1, new=True)
    old = answer("en", "Berlin", 0.8, 0.1)
    view = seen(measured(state, (old, new, weak)), store)
    assert "takes \u2068Paris\u2069 from 2 % to 70 % in English" in view.finding
    assert "the new answer leads in 1 of 2 languages" in view.finding
    assert "random neurons: 3 % in English" in view.finding
    assert [each.label for each in view.effect.bars[:3]] == [
        "English · Berlin", "English · Paris", "中文 · 巴黎",
    ]  # fmt: skip


def test_the_finding_counts_languages_whose_bars_found_no_room(store: Store) -> None:
    state = edited(full(store), suppress(LOCATED))
    codes = ("en", "zh", "ar", "de", "es", "fr", "hi", "ja", "ru")
    answers = tuple(answer(code, code, 0.02, 0.6, new=True, used=code != "ru") for code in codes)
    view = seen(measured(state, answers), store)
    assert "of 9 languages" in view.finding
    assert len([bar for bar in view.effect.bars if bar.position is not None]) == 8
    assert view.effect.more == "1 more in the table"
    assert "in the table" not in view.effect.note
    assert len(view.effect.lines) == 9


def test_what_an_edit_does_is_told_in_the_interfaces_language_first(store: Store) -> None:
    view = seen(replace(off(full(store), store), interface="zh"), store)
    assert view.effect.bars[0].label.startswith("中文")
    assert "takes \u2068柏林\u2069 from 80 % to 20 % in Chinese" in view.finding


def test_paraphrases_that_were_held_out_come_first(store: Store) -> None:
    state = edited(full(store), suppress(LOCATED))
    answers = (
        answer("en", "Berlin", 0.9, 0.5, paraphrase=False), answer("en", "Berlin", 0.8, 0.1),
        answer("zh", "柏林", 0.9, 0.4, paraphrase=False),
    )  # fmt: skip
    view = seen(measured(state, answers), store)
    assert [each.after for each in view.effect.bars[:2]] == [0.1, 0.4]
    assert len(view.effect.lines) == 3


def test_an_effect_of_other_edits_is_stale(store: Store) -> None:
    state = off(full(store), store)
    assert seen(state, store).effect.stale == ""
    assert seen(state, store).effect.ask == MeasureEdits()
    more = edited(state, suppress(LOCATED), erase(LOCATED[:1]))
    view = seen(more, store)
    assert view.effect.stale == "Measured for other edits than those in force now."
    assert view.finding.startswith("Measured last. ")
    gone = seen(state, store, model=small.MODEL, edits=Edits((), small.FINGERPRINT, small.FINGERPRINT))
    assert "any more" in gone.effect.stale
    assert gone.effect.ask is None
    busy = seen(more, store, job=JobLine("j", "Locating"))
    assert busy.effect.ask is None


@pytest.mark.parametrize("action", ["edit", "measure-edits", "locate"])
def test_an_effect_that_is_on_its_way_is_not_called_unmeasured(store: Store, action: str) -> None:
    assert {*MEASURING} <= {each.key for each in ACTIONS}
    state = replace(off(full(store), store), edit_effect=None)
    message = seen(state, store, job=JobLine("j", "Edit", action=action)).effect.message
    assert ("is being measured" in message) == (action in MEASURING)
    assert ("not measured" in message) == (action not in MEASURING)


@pytest.mark.parametrize("changes", [{"fact": "another"}, {"fingerprint": "a" * 64}])
def test_an_effect_of_something_else_is_not_shown(store: Store, changes: dict[str, Any]) -> None:
    state = off(full(store), store)
    assert state.edit_effect is not None
    view = seen(state, store, edit_effect=replace(state.edit_effect, **changes))
    assert view.effect.bars == ()
    assert view.sides is None
    assert "not measured for this fact" in view.effect.message
    assert view.effect.ask == MeasureEdits()


def test_what_was_only_tried_out_is_not_stale(store: Store) -> None:
    prompts = small.prompts(("en",), count=1)
    edit = Edit("mean", LOCATED, prompts=prompts, fact=small.UUID)
    state = measured(full(store), (answer("en", "Berlin", 0.8, 0.7),), edits=(EditLine(0, edit),))
    view = seen(state, store)
    assert view.effect.stale == ""
    assert view.effect.note.startswith("Measured live: the weights stay as they are")
    assert view.finding.startswith("Setting 5 neurons to their mean takes")


def test_what_else_changed(store: Store) -> None:
    sides = (
        SideEffect("relation", "en", 10, 0.02, 0.01, 0.03, 0.8, 0.001, 1.0),
        SideEffect("relation", "zh", 30, 0.04, None, None, 1.0, 0.002, 0.9),
        SideEffect("elsewhere", "en", 10, 0.001, 0.0, 0.002, 0.9, 0.001, 1.0),
    )
    flipped = (Flipped("f", "عاصمة النمسا هي [Y].", "P36", "ar", " فيينا", "باريس"),)
    state = off(full(store), store)
    assert state.edit_effect is not None
    found = replace(
        state.edit_effect, sides=sides, flipped=flipped, perplexity=(Perplexity("en", 20.0, 21.0, 20.1),),
        reverse=(ReverseAnswer("en", "The capital of [Y] is Berlin.", 0.4, 0.3),), reason="So it is.",
    )  # fmt: skip
    view = seen(state, store, edit_effect=found).sides
    assert view is not None
    assert view.finding == "Of 50 answers about other facts 3 changed; with random neurons 3."
    assert [(row.label.strip(), row.control) for row in view.meter] == [
        ("same relation", False), ("random", True), ("other facts", False), ("random", True),
    ]  # fmt: skip
    assert view.meter[0].share == pytest.approx(2 / 40)
    assert view.meter[1].share == pytest.approx(3 / 40)
    assert view.meter[0].kl == "KL 0.035"
    assert [line.interval for line in view.lines] == ["0.01–0.03", "–", "0–0.002"]
    assert (view.flipped[0].text, view.flipped[0].right_to_left, view.flipped[0].before) == (
        "عاصمة النمسا هي ___.", True, "فيينا",
    )  # fmt: skip
    assert view.text_finding == "Plain text in one language: perplexity +5 %; with random neurons +0.5 %."
    assert (view.texts[0].before, view.texts[0].after, view.texts[0].random) == ("20.0", "21.0", "20.1")
    assert (view.reverse[0].text, view.reverse[0].before) == ("The capital of ___ is Berlin.", "0.40")
    nothing = seen(state, store).sides
    assert nothing is not None
    assert nothing.finding == "No other fact could be asked, so nothing is known of side effects."


def test_with_edits_in_force_the_chips_say_what_the_model_answers_now(store: Store) -> None:
    state = full(store)
    assert seen(state, store).fact.chips[0].probability == pytest.approx(small.PROBABILITIES["en"])
    live = tuple(LiveAnswer(prompt, small.answer(prompt.answer, 0.11, 9)) for prompt in state.prompts)
    now = seen(edited(state, suppress(LOCATED)), store, live=live)
    assert now.fact.chips[0].probability == pytest.approx(0.11)


def test_no_fact_and_no_model(store: Store) -> None:
    assert seen(AppState(), None).kind == "no fact"
    state = full(store, model=None)
    assert seen(state, store).kind == "no model"
    assert seen(state, store, model_busy="demo-bert").loading
    failed = Message("error", "The folder holds no model.", "Choose another one.")
    told = seen(state, store, message=failed).message
    assert told == "No model is loaded. The folder holds no model. Choose another one."
