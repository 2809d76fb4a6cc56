"""Every step's view of the shipped demo: what it says is what the session holds, and its control stands beside it."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from engine.errors import SessionError
from engine.types import Neuron, TokenProbability, finished
from kn_studio.session.store import Store
from kn_studio.session.story import STORY, story_in, story_out
from kn_studio.story import STEPS, backup, change, inside, questions, sentence, turn_off, two_languages
from kn_studio.story.bars import Bar, loss_in_words
from kn_studio.story.place import Place, Question
from kn_studio.story.telling import Telling, reading
from kn_studio.viewmodels import wording
from tests.story.shipped import DEMO, telling

HIDDEN = Place(second="zh", numbers=False)


@pytest.fixture
def told() -> Telling:
    return telling()


def second_codes() -> list[str]:
    return [each.code for each in telling().languages[1:]]


def test_seven_steps_begin_when_they_are_planned_to() -> None:
    assert len(STEPS) == 7
    assert [step.at for step in STEPS] == [0, 45, 105, 165, 210, 255, 300]
    assert len({step.key for step in STEPS}) == 7
    assert [step.key for step in STEPS if step.live] == ["questions"]


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.key)
@pytest.mark.parametrize("code", second_codes())
def test_every_step_has_a_view_in_every_language_and_with_everything_thrown(
    step: Any, code: str, told: Telling
) -> None:
    lamp = told.first.neurons[0]
    for off in ("", "own", "shared", "random"):
        place = Place(0, code, lamp, True, off, frozenset({0, 1}), bool(off))
        assert step.view(told, place) == step.view(told, place)


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.key)
def test_hidden_numbers_leave_no_figure_behind(step: Any, told: Telling) -> None:
    place = replace(HIDDEN, off="own", down=frozenset({0, 1}), changed=True, lamp=told.first.neurons[0])
    view = step.view(told, place)
    for each in _bars(view):
        assert each.figures == ""
    for setting in getattr(view, "settings", ()):
        assert not any(letter.isdigit() for letter in setting.text)


def _bars(view: Any) -> list[Bar]:
    found: list[Bar] = []
    for field in fields(view):
        value = getattr(view, field.name)
        for item in value if isinstance(value, tuple) else ():
            found += (
                [item] if isinstance(item, Bar) else [bar for bar in getattr(item, "bars", ()) if isinstance(bar, Bar)]
            )
    return found


# --- the steps ------------------------------------------------------------------------------------------------------


def test_the_sentence_shows_the_models_guess_and_says_so_where_it_is_wrong(told: Telling) -> None:
    for code in second_codes():
        view = sentence.view(told, Place(second=code))
        assert [said.language for said in view.sentences] == [told.first.autonym, told.told(code).autonym]
        for said, each in zip(view.sentences, (told.first, told.told(code)), strict=True):
            assert said.guess == each.guesses[0].token.strip()
            assert said.right == (said.guess == each.answer)
            assert (each.answer in said.note) == (not said.right)
            assert len(said.bars) == 2, "the next best word is the guess's measure"
            assert sentence._letters(said.bars[0].label) != sentence._letters(said.bars[1].label)
    assert [choice.code for choice in view.choices] == second_codes()
    assert sum(choice.on for choice in view.choices) == 1


def test_the_answer_in_another_spelling_is_no_second_word(told: Telling) -> None:
    first = replace(told.first, guesses=tuple(map(TokenProbability, ("Berlin", "berlin", "Berlín"), (0.8, 0.1, 0.1))))
    said = sentence.view(replace(told, languages=(first, *told.languages[1:])), Place(second="zh")).sentences[0]
    assert [bar.label for bar in said.bars] == ["Berlin"]


def test_lit_lamps_are_the_located_ones_and_have_words(told: Telling) -> None:
    for lamp in told.first.neurons:
        view = inside.view(told, Place(lamp=lamp))
        assert view.lamp == lamp
        assert str(lamp) in view.title
        assert view.words
    assert view.lit == told.first.neurons
    assert wording.integer(told.layers * told.width) in view.caption
    effect = told.first.effect
    assert effect is not None
    for value in (effect.suppress.after, effect.suppress.control_after_mean):
        assert wording.percent(value) in view.control


def test_shared_lamps_are_in_both_maps_and_chance_stands_beside_their_number(told: Telling) -> None:
    for code in second_codes():
        view = two_languages.view(told, Place(second=code))
        first, second = view.sides
        assert set(view.shared) == set(first.neurons) & set(second.neurons)
        assert view.count == str(len(view.shared))
        assert "By chance" in view.control
        pair = told.pair(code)
        assert pair is not None
        assert set(pair.neurons) == set(view.shared), "what is turned off is what glows"
        assert ("does not know" in view.control) == (not told.told(code).known)


def test_the_big_switch_and_the_random_one_show_what_was_measured(told: Telling) -> None:
    for code in second_codes():
        for off, after in (("own", "after"), ("random", "control_after_mean")):
            view = turn_off.view(told, Place(second=code, off=off))
            for bar, each in zip(view.bars, (told.first, told.told(code)), strict=False):
                assert each.effect is not None
                assert bar.value == getattr(each.effect.suppress, after)
                assert bar.before == each.effect.suppress.before
            pair = told.pair(code)
            held = off == "own" and pair is not None and bool(pair.neurons)
            thrown = [key == off or (key == "shared" and held) for key in ("own", "shared", "random")]
            assert [setting.off for setting in view.settings] == thrown, "the shared ones are off with all of them"
            assert [setting.within for setting in view.settings] == [False, held, False]
            assert view.control
        shared = turn_off.view(told, Place(second=code, off="shared"))
        assert shared.bars[-1].position is None, "the control is the last, grey row"
        on = turn_off.view(told, Place(second=code))
        assert all(bar.value == bar.before for bar in on.bars)


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        (0.8, 0.4, "Most of the answer is gone."), (0.8, 0.41, "The answer gets clearly weaker."),
        (0.8, 0.72, "The answer gets clearly weaker."), (0.8, 0.73, "Hardly anything changes."),
        (0.8, 0.9, "Hardly anything changes."), (0.0, 0.0, "Hardly anything changes."),
    ],
)  # fmt: skip
def test_words_for_a_loss_follow_fixed_limits(before: float, now: float, words: str) -> None:
    assert loss_in_words(before, now) == words


def test_what_the_big_switch_says_in_brackets_stays_on_one_line(told: Telling) -> None:
    text = turn_off.view(told, Place(second="zh")).settings[0].text
    assert "(" in text
    assert " " not in text.partition("(")[2]


def test_the_backup_step_says_what_the_search_found_and_how_much_was_searched(told: Telling) -> None:
    found = told.material.backups
    assert found is not None
    known = [fact for fact in found.facts if fact.known and fact.tested]
    view = backup.view(told, Place())
    assert wording.integer(sum(fact.tested for fact in known)) in view.searched
    assert "random switches" in view.searched
    assert found.group is not None
    assert ("no backup" in view.title) == (not found.group.passes)
    units = len(found.group.switches.units)
    row = found.group.switches.rows[0]
    for number in range(2**units):
        down = frozenset(unit for unit in range(units) if number >> unit & 1)
        bars = backup.view(told, Place(down=down)).bars
        assert bars[0].value == row.probability[number]
        if number:
            assert (bars[1].value, bars[2].value) == (row.control_mean[number], row.matched_mean[number])


def test_where_a_group_passes_the_step_says_so(told: Telling) -> None:
    found = told.material.backups
    assert found is not None
    assert found.group is not None
    passing = replace(found, group=replace(found.group, passes=True))
    view = backup.view(_with(told, backups=passing), Place())
    assert "back each other up" in view.title
    none = backup.view(_with(told, backups=replace(found, group=None)), Place())
    assert none.switches == ()
    assert none.searched


def test_the_step_says_on_which_sentences_the_rule_counts(told: Telling) -> None:
    found = told.material.backups
    assert found is not None
    assert found.group is not None
    assert found.group.unseen is not None
    said = backup.view(told, Place()).invitation
    asked = found.group.unseen.rows[0].probability
    assert f"Together −{wording.percent(found.group.drop_joint)}" in said
    assert f"−{wording.percent(1 - asked[-1] / asked[0])} together" in said
    assert "on the sentences searched" in backup.view(told, Place()).rule
    assert "Together" not in backup.view(told, Place(numbers=False)).invitation


def test_figures_of_other_sentences_than_the_first_step_s_say_so(told: Telling) -> None:
    for view in (inside.view(told, Place()), turn_off.view(told, Place()), turn_off.view(told, Place(off="own"))):
        assert "other sentences" in view.control
    assert "sentences" not in turn_off.view(told, Place(numbers=False)).control
    made = told.material.changed
    assert made is not None
    asked = next(row.prompts for row in made.effect.answers if row.language == made.language and row.paraphrase)
    for place in (Place(), Place(changed=True)):
        assert f"means over {asked} sentences that the rewrite never sees" in change.view(told, place).control
    assert "Figures" not in change.view(told, Place(changed=True, numbers=False)).control
    served = tuple(row for row in made.effect.answers if not row.paraphrase)
    fitted = _with(told, changed=replace(made, effect=replace(made.effect, answers=served)))
    assert change.view(fitted, Place()).control == "Figures: means over the sentences that the rewrite is made with."


def test_the_changed_fact_is_asked_on_an_unseen_sentence_and_the_verdict_is_never_bare(told: Telling) -> None:
    made = told.material.changed
    assert made is not None
    rows = {row.answer: row for row in made.effect.answers if row.language == made.language and row.paraphrase}
    plain, turned = change.view(told, Place()), change.view(told, Place(changed=True))
    assert [bar.value for bar in plain.bars] == [rows[made.old].before.probability, rows[made.new].before.probability]
    assert [bar.value for bar in turned.bars[:2]] == [
        rows[made.old].after.probability, rows[made.new].after.probability,
    ]  # fmt: skip
    assert turned.bars[2].value == rows[made.new].control_mean
    assert (len(plain.checks), len(turned.checks)) == (1, 2)
    for check in turned.checks:
        assert check.verdict in ("Likely false", "Likely true", "Cannot tell")
        assert check.meaning
        assert bool(check.confidence) == (check.verdict != "Cannot tell")
    assert made.new in plain.claim
    assert change.view(_with(told, changed=None), Place()).message


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (Question("x", "Lima", "answered", (TokenProbability("Lima", 0.8),), 1, 0.8), "Yes: the model says"),
        (Question("x", "Lima", "answered", (TokenProbability("Quito", 0.8),), 4, 0.1), "does not know this one"),
        (Question("x", "", "answered", (TokenProbability("Quito", 0.8),)), "The model says"),
        (Question("x", "", "answered", (TokenProbability("Quito", 0.1),)), "not sure"),
    ],
)
def test_an_answer_is_kind_and_no_surer_than_the_model(asked: Question, words: str, told: Telling) -> None:
    view = questions.view(told, Place(question=asked))
    assert view.asked == "Asked: \u2068x ___\u2069", "the fields may be empty again, or hold the next question"
    assert words in view.answer
    assert asked.guesses[0].token in view.answer
    assert view.detail


def test_an_answer_says_that_the_rewrite_has_no_part_in_it(told: Telling) -> None:
    answered = Question("x", "Lima", "answered", (TokenProbability("Quito", 0.8),), 4, 0.1)
    plain, turned = (
        questions.view(told, Place(changed=changed, question=answered)).detail for changed in (False, True)
    )
    assert "rewrite" not in plain
    assert "as it was, without the rewrite of step 6" in turned
    assert "Lima" in turned


def test_a_question_that_waits_or_fails_says_so(told: Telling) -> None:
    assert questions.view(told, Place(question=Question(state="waking"))).busy
    asking = questions.view(told, Place(question=Question("x", state="asking")))
    assert asking.busy
    assert not asking.can_ask
    assert questions.view(told, Place(question=Question("x", state="failed", fault="No."))).fault == "No."


@pytest.mark.parametrize(
    ("typed", "prompt"),
    [
        ("The capital of France is", "The capital of France is [Y]"),
        ("The capital of France is ___.", "The capital of France is [Y]."),
        ("法国的首都是 …。", "法国的首都是 [Y]。"),
        ("The capital of  France is [Y]", "The capital of France is [Y]"),
        ("法国的首都是……。", "法国的首都是[Y]。"),
        ("The capital of France is ________.", "The capital of France is [Y]."),
        ("What is the capital of Peru?", "What is the capital of Peru? [Y]"),
    ],
)
def test_a_gap_is_found_or_put_at_the_end(typed: str, prompt: str) -> None:
    assert questions.prompt_of(typed) == prompt


# --- reading --------------------------------------------------------------------------------------------------------


def test_the_story_comes_back_from_the_file_as_it_went_in(told: Telling) -> None:
    assert story_in(story_out(told.material)) == told.material


def test_a_session_without_a_story_or_with_a_damaged_one_says_so(tmp_path: Path) -> None:
    path = tmp_path / "empty.kns"
    Store.create(path).close()
    with pytest.raises(SessionError, match="no story"):
        finished(reading(path))
    with Store.open(path) as store:
        store.set_view(STORY, {"story": {"as": "story", "of": 3}})
    with pytest.raises(SessionError, match="no story"):
        finished(reading(path))
    with pytest.raises(SessionError, match="not there"):
        finished(reading(tmp_path / "none.kns"))


def test_the_story_is_that_of_the_map_that_the_demo_opens_on(told: Telling) -> None:
    with Store.open(DEMO, readonly=True) as store:
        kept = store.view("picture")
    assert isinstance(kept, dict)
    assert (told.material.run, told.fact.uuid, told.model) == (kept["run"], kept["fact"], kept["model"])
    assert all(isinstance(neuron, Neuron) for each in told.languages for neuron in each.neurons)


def _with(told: Telling, **changes: Any) -> Telling:
    return replace(told, material=replace(told.material, **changes))
