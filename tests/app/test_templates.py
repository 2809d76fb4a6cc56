"""Templates as published or clean, in the window: chosen, kept with the session, taken back, told of a run."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from engine.types import ANSWER_SLOT, Fact, Label, Prompt
from kn_studio import steps, view_state
from kn_studio.app_state import AppState, LiveAnswer
from kn_studio.clean_templates import CLEAN, PUBLISHED
from kn_studio.commands import COMMANDS
from kn_studio.fact_intents import ChooseLanguages, TypeFact, WordTemplates
from kn_studio.fact_state import FactBook, TemplateLine
from kn_studio.reducer import changes, chosen, read_again
from kn_studio.viewmodels import chosen_fact, facts, method_wording
from tests.viewmodels import small

FACT = Fact("u", "P36", {"en": Label("France", "Paris"), "zh": Label("法国", "巴黎")})
LINES = {"en": (TemplateLine("The capital of [X] is [Y] .", False, source="mLAMA 1.1"),)}


def asked(text: str, language: str = "en") -> Prompt:
    return Prompt(text, FACT.labels[language].object, language, "u", "P36")


STRAY, TIDY = asked(f"The capital of France is {ANSWER_SLOT} ."), asked(f"The capital of France is {ANSWER_SLOT}.")
CHINESE = asked(f"法国的首都是{ANSWER_SLOT}。", "zh")
BOOK = FactBook(
    FACT, {"en": (STRAY,), "zh": (CHINESE,)}, {}, MappingProxyType(LINES), clean=MappingProxyType({"en": (TIDY,)})
)  # fmt: skip
STATE = AppState(
    fact=FACT,
    book=BOOK,
    languages=("en", "zh"),
    prompts=(STRAY, CHINESE),
    live=(LiveAnswer(STRAY, small.answer("Paris")),),
)


def after(state: AppState, intent: object) -> AppState:
    found = changes(state, intent)  # type: ignore[arg-type]
    assert found is not None
    return replace(state, **found)


def test_clean_templates_are_asked_and_the_published_ones_again() -> None:
    clean = after(STATE, WordTemplates(CLEAN))
    assert (clean.templates, clean.prompts, clean.live) == (CLEAN, (TIDY, CHINESE), ())
    assert after(clean, WordTemplates(PUBLISHED)).prompts == STATE.prompts
    assert after(clean, ChooseLanguages(("en",))).prompts == (TIDY,)
    assert {**chosen(clean, BOOK)}["prompts"] == (TIDY, CHINESE)
    assert read_again(clean, BOOK)["prompts"] == (TIDY, CHINESE)


def test_where_nothing_is_worded_otherwise_the_answers_stay() -> None:
    chinese = after(STATE, ChooseLanguages(("zh",)))
    kept = replace(chinese, live=(LiveAnswer(CHINESE, small.answer("Paris")),))
    assert changes(kept, WordTemplates(CLEAN)) == {"templates": CLEAN}
    typed = after(STATE, TypeFact(("In [Y] .",), "Paris", "en"))
    assert after(typed, WordTemplates(CLEAN)).prompts == typed.prompts


def test_it_is_a_step_that_is_taken_back_with_its_prompts() -> None:
    clean = after(STATE, WordTemplates(CLEAN))
    before, now = steps.differences(STATE, clean)
    assert before == {"templates": PUBLISHED, "prompts": STATE.prompts}
    assert steps.title(before, now) == "clean templates"
    assert steps.title(now, before) == "templates as published"
    assert steps.restored(clean, before)["live"] == ()


def test_it_is_kept_with_the_session_and_older_ones_ask_as_published() -> None:
    assert "templates" not in view_state.pack(STATE)
    packed = view_state.pack(after(STATE, WordTemplates(CLEAN)))
    assert packed["templates"] == CLEAN
    assert view_state.unpack(packed, lambda _uuid: FACT)["templates"] == CLEAN
    assert "templates" not in view_state.unpack(view_state.pack(STATE), lambda _uuid: FACT)
    assert view_state.unpack({**packed, "templates": "other"}, lambda _uuid: FACT)["templates"] == PUBLISHED


def test_a_prompt_knows_its_template_in_both_wordings() -> None:
    for state in (STATE, after(STATE, WordTemplates(CLEAN))):
        first, second = chosen_fact.prompts(state)
        assert (first.template, first.source) == ("The capital of [X] is [Y] .", "mLAMA 1.1")
        assert second.template == ""


def test_the_station_shows_the_choice_where_it_makes_a_difference() -> None:
    assert facts.view(STATE, None).templates == PUBLISHED
    assert facts.view(after(STATE, WordTemplates(CLEAN)), None).templates == CLEAN
    assert facts.view(after(STATE, ChooseLanguages(("zh",))), None).templates == ""


def test_a_command_of_the_palette_changes_it() -> None:
    (command,) = (each for each in COMMANDS if each.key == "templates")
    path = STATE.session_path
    assert command.make(STATE, path) == WordTemplates(CLEAN)  # type: ignore[arg-type]
    assert command.make(replace(STATE, templates=CLEAN), path) == WordTemplates(PUBLISHED)  # type: ignore[arg-type]


def test_a_run_s_settings_say_it_in_words() -> None:
    assert method_wording.settings({"steps": 20, "templates": CLEAN}) == "Steps: 20, Templates: clean"
    assert method_wording.settings({"steps": 20}) == "Steps: 20"
