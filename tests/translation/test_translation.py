"""Words in the user's language: looked up, filled in, counted, and recognised where the engine says them in English."""

from __future__ import annotations

import copy
import json

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from engine.types import Neuron
from kn_studio import interface_language, resources, translation
from kn_studio.translation import again, changed, counted, figures, joined, marked, told, tr
from kn_studio.viewmodels.model import shipped_models
from kn_studio.viewmodels.wording import listing


def german(text: str, n: int | None) -> str:
    words = {
        "Locate {what}": "{what} suchen", "There is no relation '{name}'.": "Keine Relation '{name}'.",
        "the file": "die Datei", "{what} is full.": "{what} ist voll.",
    }  # fmt: skip
    return words.get(text, text)


def test_english_is_what_stands_in_the_code() -> None:
    assert tr("Locate {what}", what="neurons") == "Locate neurons"
    assert tr("100 % {of}") == "100 % {of}", "a text without values is shown as it is"
    assert counted("{n} row", "{n} rows", 1) == "1 row"
    assert counted("{n} row of {file}", "{n} rows of {file}", 1200, file="a.csv") == "1,200 rows of a.csv"
    assert marked("Locate") == "Locate"
    assert told("There is no relation 'P0'.") == "There is no relation 'P0'."


def test_a_lookup_is_asked_and_what_it_lacks_stays_english() -> None:
    translation.install(german)
    assert tr("Locate {what}", what="P36") == "P36 suchen"
    assert tr("Not there") == "Not there"
    assert tr("") == ""


def test_what_was_said_in_english_is_told_by_its_form() -> None:
    forms = ("There is no relation '{name}'.", "{what} is full.", "There is no relation '{name}' in {file}.")
    translation.install(german, sentences=forms)
    assert told("There is no relation 'P0'.") == "Keine Relation 'P0'."
    assert told("the file is full.") == "die Datei ist voll.", "what fills a form is looked up too"
    assert told("There is no relation 'P0' in a.csv.") == "There is no relation 'P0' in a.csv.", (
        "the fuller form is meant"
    )
    assert told("Something else.") == "Something else."


@pytest.mark.parametrize(
    ("interface", "said"),
    [
        ("zh", "模型在阿拉伯语中不知道这些：答对的事实占 11 %。"),
        ("ar", "لا يعرف النموذج هذا باللغة العربية: يصيب في \u206611 %\u2069 من الحقائق."),
        ("en", "The model does not know this in the language 'ar': it gets 11 % of the facts right."),
    ],
)
def test_a_language_that_is_called_by_its_code_is_named(qapp: QApplication, interface: str, said: str) -> None:
    interface_language.use(qapp, interface)
    told_now = told("The model does not know this in the language 'ar': it gets 11 % of the facts right.")
    assert told_now.replace("\xa0", " ").replace("\u2068العربية\u2069", "العربية") == said
    code = told("'xx' is no language code.")
    assert "xx" in code, "what is about the code itself keeps it"


def test_several_sentences_are_told_one_by_one() -> None:
    translation.install(german, sentences=("There is no relation '{name}'.", "{what} is full."))
    assert told("There is no relation 'P0'. Something else.") == "Keine Relation 'P0'. Something else."


def test_what_was_said_can_be_said_again_in_another_language() -> None:
    said = tr("Locate {what}", what=tr("the file"))
    problem = told("There is no relation 'P0'.")
    line = joined((said, "P36", listing([problem, "x"])))
    translation.install(german, sentences=("There is no relation '{name}'.",))
    assert again(said) == "die Datei suchen"
    assert again(problem) == "Keine Relation 'P0'."
    assert again(line) == "die Datei suchen · P36 · Keine Relation 'P0'. and x"
    assert told(said) == again(said)
    assert again("the file") == "the file", "what nobody remembers stays"
    translation.install(None)
    assert again(again(said)) == said == "Locate the file"


def test_a_form_of_little_words_does_not_fit_half_a_sentence() -> None:
    german = {"{n} of {total}": "{n} von {total}", "{name}: {reason}": "{name}: {reason}", "No file.": "Keine Datei."}
    translation.install(lambda text, _n: german.get(text, text), sentences=dict.fromkeys(german))
    assert told("3 of 24") == "3 von 24"
    assert told("It loses 5 % with all of its members off.") == "It loses 5 % with all of its members off."
    assert told("a.csv: No file.") == "a.csv: Keine Datei."
    translation.install(None)


def test_a_form_does_not_swallow_the_next_sentence() -> None:
    german = {"At most {n} is allowed.": "Höchstens {n} ist erlaubt.", "Others were left out.": "Andere fehlen."}
    translation.install(lambda text, _n: german.get(text, text), sentences=dict.fromkeys(german))
    assert told("At most 5 is allowed. Others were left out.") == "Höchstens 5 ist erlaubt. Andere fehlen."
    translation.install(None)


def test_what_was_said_is_plain_text_elsewhere() -> None:
    said = tr("Locate {what}", what="P36")
    assert type(copy.copy(said)) is type(copy.deepcopy(said)) is str
    assert json.loads(json.dumps(said)) == copy.deepcopy(said) == said


def test_values_keep_their_direction_inside_text_from_right_to_left() -> None:
    translation.install(german, right_to_left=True)
    assert tr("Locate {what}", what=Neuron(10, 188)) == "\u2068L10N188\u2069 suchen"
    assert tr("{n}{nothing}", n=3, nothing="") == "\u20663\u2069", "nothing needs no isolation"
    assert tr("{n}{more}.", n=3, more=" (p)") == "\u20663\u2069 \u2068(p)\u2069.", "a space is no part of the piece"
    assert tr("{n}", n="−0.12") == "\u2066−0.12\u2069", "a sign stays before its figure"
    assert tr("{what}", what="عصبون 3") == "عصبون 3", "what runs from right to left itself needs no isolation"
    assert tr("{what}", what="\u2068KN\u2069 عصبون") == "\u2068KN\u2069 عصبون"
    assert tr("{what}", what="\u2068KN\u2069 3") == "\u2068\u2068KN\u2069 3\u2069"


def test_parts_of_a_line_leave_out_what_is_empty() -> None:
    assert joined(("P36 capital", "", "20 prompts")) == "P36 capital · 20 prompts"
    assert joined(("", "one")) == "one"
    assert joined(()) == ""


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize(
    "parts",
    [
        ("P36 capital", "20 prompts", "known in 3"), ("P36", "20 نصًا", "7"), ("العربية", "ألمانيا", "ar"),
        ("0.93", "2", "−0.1"), ("العربية", "עברית", "فارسی"),
    ],
)  # fmt: skip
def test_parts_of_a_line_stand_in_the_order_in_which_the_interface_is_read(
    qapp: QApplication, code: str, parts: tuple[str, ...]
) -> None:
    interface_language.use(qapp, code)
    line = joined(parts)
    places = [_middle(line, line.index(part), len(part)) for part in parts]
    assert places == sorted(places, reverse=code == "ar")


def _middle(line: str, start: int, length: int) -> float:
    """Where a piece of a line is drawn, the line by itself deciding its direction."""
    layout = QTextLayout(line)
    layout.beginLayout()
    drawn = layout.createLine()
    layout.endLayout()
    places = [float(drawn.cursorToX(place)[0]) for place in range(start, start + length + 1)]  # type: ignore[index]
    return (min(places) + max(places)) / 2


@pytest.mark.parametrize(
    ("n", "form"),
    [(0, "لا عصبون"), (1, "عصبون واحد"), (2, "عصبونان"), (5, "عصبونات"), (11, "عصبونًا"), (100, "عصبون")],
)  # fmt: skip
def test_arabic_has_six_forms(qapp: QApplication, n: int, form: str) -> None:
    interface_language.use(qapp, "ar")
    said = counted("{n} neuron", "{n} neurons", n)
    assert said.endswith(form)
    assert (str(n) in said) == (n > 2)


def test_chinese_has_one(qapp: QApplication) -> None:
    interface_language.use(qapp, "zh")
    assert counted("{n} neuron", "{n} neurons", 1) == "1 个神经元"
    assert counted("{n} neuron", "{n} neurons", 1200) == "1,200 个神经元"


def test_words_that_stand_beside_what_was_read_once_follow_the_language() -> None:
    """The configs of the shipped models are read once; their words are not kept."""
    folder = resources.path("models")
    english = shipped_models(folder)
    assert all("layers" in " ".join(each.parts) for each in english)
    translation.install(lambda text, _n: text.replace("} layers", "} Schichten"))
    try:
        assert all("Schichten" in " ".join(each.parts) for each in shipped_models(folder))
    finally:
        translation.install(None)
    assert shipped_models(folder) == english


def test_figures_keep_their_order_only_where_words_run_the_other_way() -> None:
    assert figures("2026-11-22 11:50") == "2026-11-22 11:50"
    translation.install(lambda text, _n: text, right_to_left=True)
    assert figures("2026-11-22 11:50") == "\u20662026-11-22 11:50\u2069"


def test_how_far_a_run_is_with_locating_is_said_in_the_user_s_language(qapp: QApplication) -> None:
    interface_language.use(qapp, "zh")
    assert told("Prompt 16 of 24") == "24 个提示中的第 16 个"
    assert told("Prompt 16 of 24 and 3 more") == "24 个提示中的第 16 个及另外 3 个"
    assert told("Measuring the effect in en").startswith("正在测量")


def test_a_form_knows_a_sentence_that_may_be_missing() -> None:
    form = "Check the name.{model} For a private one set a token."
    german = {form: "Prüfe den Namen.{model} Sonst setze ein Token.", "No model '{name}'.": "Kein Modell '{name}'."}
    translation.install(lambda text, _n: german.get(text, text), sentences=dict.fromkeys(german))
    assert told("Check the name. For a private one set a token.") == "Prüfe den Namen. Sonst setze ein Token."
    assert (
        told("Check the name. Or x? For a private one set a token.") == "Prüfe den Namen. Or x? Sonst setze ein Token."
    )
    assert told("No model 'a'. Check the name. For a private one set a token.") == (
        "Kein Modell 'a'. Prüfe den Namen. Sonst setze ein Token."
    ), "also after another sentence"
    translation.install(None)


@pytest.mark.parametrize(
    ("form", "word", "said"),
    [
        ("معروفة بـ{word}", "العربية", "معروفة بالعربية"), ("اختر لـ{word}.", "الإنجليزية", "اختر للإنجليزية."),
        ("اختر لـ{word}", "اللغة", "اختر للغة"), ("كـ{word}", "الجواب", "كالجواب"),
        ("بـ{word}", "\u2068العربية\u2069", "\u2066\u2068بالعربية\u2069\u2069"), ("وبـ{word}", "العربية", "وبالعربية"),
        ("بـ{word}", "Python", "بـ\u2068Python\u2069"), ("بـ{word}", "لغات", "بـلغات"),
        ("الـ{word}", "لغات", "الـلغات"),
    ],
)  # fmt: skip
def test_arabic_prepositions_are_written_with_the_article(form: str, word: str, said: str) -> None:
    translation.install(lambda text, _n: text, right_to_left=True)
    assert tr(form, word=word) == said
    translation.install(None)


@pytest.mark.parametrize("pair", [("Paris", "Berlin"), ("برلين", "باريس"), ("Paris", "باريس"), ("0.93", "0.21")])
@pytest.mark.parametrize("sentence", [False, True])
def test_an_arrow_points_to_what_is_now_in_every_language(
    qapp: QApplication, pair: tuple[str, str], sentence: bool
) -> None:
    interface_language.use(qapp, "ar")
    before, now = pair
    isolated = f"\u2068{before}\u2069", f"\u2068{now}\u2069"
    line = tr("{before} → {after}", before=isolated[0], after=isolated[1]) if sentence else changed(*isolated)
    line = f"الإنجليزية: {line}، متوسط"
    assert _middle(line, line.index(before), len(before)) < _middle(line, line.index(now), len(now))
    interface_language.use(qapp, "en")
    assert changed(*pair) == f"{before} → {now}"
