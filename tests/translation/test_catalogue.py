"""Nothing that the window says is untranslated, and nothing that is said escapes the search for it."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import make_translations
import pytest
import ts_files
from interface_text import ENGLISH, FAULTS, ROOT, Message, NotConstantError, gather, sentences
from make_translations import LANGUAGES, SENTENCES, placeholders, problems, source

from kn_studio import commands, translation
from kn_studio.actions import ACTIONS
from kn_studio.viewmodels.wording import PLAIN

SAID = frozenset({"tr", "counted", "marked", "told", "word", "Step", "AssertionError", "ValueError"})
"""What a sentence goes through on its way to the screen, and what never gets there."""

SCREEN = ("panels", "widgets", "viewmodels", "stage", "story")
"""Folders of kn_studio in which every sentence is for the screen."""

BARE = {
    "viewmodels/languages.py": "names of languages in themselves; the English ones go through tr where they are read",
    "viewmodels/lint.py": "words of other languages that templates get wrong",
    "viewmodels/data_sets.py": "how a paper wants to be cited",
    "viewmodels/provenance.py": "the record in a figure's file, the same in every language",
    "viewmodels/reproducing.py": "commands and scripts for the terminal",
    "widgets/sentence.py": "markup",
}
"""Files whose bare sentences are no words of the interface, and why. It may only shrink."""

BELOW = (
    "engine",
    "kn_studio/session",
    "kn_studio/database",
    "kn_studio/library",
    "kn_studio/actions",
    "kn_studio/experiments",
)
"""Folders whose sentences reach the window as they are, in English, and are told there by their forms."""

_CITED = (
    "amig",
    "candidates",
    "dkn",
    "knowledge_neurons",
    "lama",
    "m_lama",
    "mlama",
    "mpararel",
    "pararel",
    "templama",
)

NOT_TOLD = {
    "engine/datasets/columns.py": "what the command line says of columns; the window has words of its own",
    **dict.fromkeys(
        (f"engine/datasets/{name}.py" for name in _CITED),
        "how a paper wants to be cited",
    ),
    "engine/datasets/own_table.py": "names of formats, and parts of sentences that are told whole",
    "engine/datasets/table.py": "faults of the tables that ship with the program",
    "engine/editing/save.py": "the description that lies beside a saved model",
    "engine/editing/types.py": "the record of an edit; the window says it with viewmodels/edit_wording.py",
    "engine/errors.py": "a command to type; the window asks with a dialog",
    "engine/experiments/": "put together from marked pieces, see test_experiment_words.py",
    "engine/families.py": "notes for the command line",
    "engine/methods/": "settings for the command line; the window has viewmodels/run_sheet.py",
    "engine/probe.py": "a note for the command line",
    "kn_studio/actions/report.py": "the report, which is a file in English",
    "kn_studio/actions/report_methods.py": "what the report says of methods",
    "kn_studio/experiments/report.py": "the report, which is a file in English",
    "kn_studio/session/document.py": "the name of a file",
    "kn_studio/session/reproduce.py": "a script",
}
"""Files and folders below whose sentences nobody tells in the window, and why. It may only shrink."""

SQL = re.compile(r" ?[A-Z]{2,} ")


@pytest.fixture(scope="module")
def messages() -> dict[str, Message]:
    return gather()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_with_its_values_and_forms(messages: dict[str, Message], language: str) -> None:
    known = ts_files.read(source(language), language).translations
    assert problems(messages, language, known) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_what_people_translated(language: str, tmp_path: Path) -> None:
    again = tmp_path / "again.qm"
    ts_files.compile_file(source(language), again)
    assert again.read_bytes() == make_translations.compiled(language).read_bytes(), make_translations.AGAIN


def test_the_forms_of_sentences_are_up_to_date() -> None:
    assert SENTENCES.read_text(encoding="utf-8") == make_translations.sentence_list(), make_translations.AGAIN
    assert len(sentences()) > 500


def test_commands_stand_in_quotation_marks(messages: dict[str, Message]) -> None:
    """A backtick is no mark of any interface: in the window it would stand there as it is written."""
    raw = [text for text in messages if "`" in text]
    for language in LANGUAGES:
        known = ts_files.read(source(language), language).translations
        raw += [form for text, forms in known.items() for form in (text, *forms) if "`" in form]
    raw += [text for text in json.loads(SENTENCES.read_text(encoding="utf-8")) if "`" in text]
    assert not raw


def test_the_search_finds_tables_and_calls(messages: dict[str, Message]) -> None:
    assert {command.title for command in commands.COMMANDS} <= set(messages)
    assert {action.title for action in ACTIONS} <= set(messages)
    assert messages["{n} neurons"].one == "{n} neuron"
    assert "kn_studio/panels/start.py" in messages["Recent sessions"].files


def test_a_text_that_is_put_together_is_caught(tmp_path: Path) -> None:
    folder = tmp_path / "kn_studio"
    folder.mkdir()
    (folder / "bad.py").write_text("def f(name):\n    return tr(f'Open {name}')\n", encoding="utf-8")
    with pytest.raises(NotConstantError, match=r"bad\.py, line 2"):
        gather(tmp_path)


@pytest.mark.parametrize(
    ("forms", "what"),
    [((), "not translated"), (("",), "not translated"), (("打开",), "other values"), (("打开 {nam}",), "other values")],
)
def test_a_fault_of_a_translation_is_caught(forms: tuple[str, ...], what: str) -> None:
    message = {"Open {name}": Message("Open {name}")}
    (found,) = problems(message, "zh", {"Open {name}": forms})
    assert what in found


def test_too_few_forms_and_text_that_is_gone_are_caught() -> None:
    message = {"{n} rows": Message("{n} rows", "{n} row")}
    assert "not translated" in problems(message, "ar", {"{n} rows": ("{n} صف",)})[0]
    assert "gone" in problems({}, "ar", {"Old": ("قديم",)})[0]
    assert problems(message, "ar", {"{n} rows": ("لا صف", "صف", "صفان", "{n} صفوف", "{n} صفًّا", "{n} صف")}) == []


def test_placeholders_tell_names_and_formats() -> None:
    assert placeholders("{a:.2f} of {b}, {{c}}") == ["a:.2f", "b:"]


@pytest.mark.parametrize("folder", SCREEN)
def test_no_sentence_of_the_screen_stands_bare(folder: str) -> None:
    place = ROOT / "kn_studio"
    found = [
        f"{path.relative_to(place).as_posix()}:{line}: {text!r}"
        for path in sorted((place / folder).glob("*.py"))
        if path.relative_to(place).as_posix() not in BARE
        for line, text in bare(path)
    ]
    assert found == []


@pytest.mark.parametrize("folder", BELOW)
def test_every_sentence_from_below_has_a_form(folder: str, messages: dict[str, Message]) -> None:
    translation.install(lambda text, _n: f"«{text}»" if text in messages else text, sentences=dict(sentences()))
    found = [
        f"{name}:{line}: {text!r}"
        for path in sorted((ROOT / folder).rglob("*.py"))
        if not (name := path.relative_to(ROOT).as_posix()).startswith((*NOT_TOLD, *ENGLISH))
        for line, text in bare(path)
        if not SQL.match(text) and translation.told(text) == text
    ]
    assert found == []


def test_the_search_for_bare_sentences_finds_some(tmp_path: Path) -> None:
    file = tmp_path / "some.py"
    file.write_text(
        '"""A docstring of two words."""\n'
        "def f(n):\n"
        "    a = 'Open the file first.'\n"
        "    b = f'There are {n} files.'\n"
        "    return tr('Load a model.'), marked('Now go on.'), 'no model', 'Ctrl+K', a, b\n",
        encoding="utf-8",
    )
    assert [line for line, _ in bare(file)] == [3, 4]


def bare(path: Path) -> Iterator[tuple[int, str]]:
    """Sentences in a file that go through no function of `kn_studio.translation`: those with a capital and an end."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside: set[ast.AST] = set()
    for node in ast.walk(tree):
        doc = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        name = getattr(node.func, "id", getattr(node.func, "attr", "")) if isinstance(node, ast.Call) else ""
        if doc or name in SAID or name in FAULTS:
            inside |= set(ast.walk(node))
    for node in ast.walk(tree):
        if node in inside or not isinstance(node, ast.Constant | ast.JoinedStr):
            continue
        if isinstance(node, ast.Constant):
            text = node.value if isinstance(node.value, str) else ""
        else:
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in node.values)
            inside |= set(ast.walk(node))
        if text in PLAIN or not re.search(r"[a-z]{2}", text):
            continue
        if re.match(r"\s*[A-Z][a-z…]* ?\S.* .*[.!?…]$", text) or re.match(r"[A-Z][a-z]+ [a-z]+ [a-z]+", text):
            yield node.lineno, text


def test_a_percent_sign_stands_behind_its_number_in_arabic_too() -> None:
    """As figures that are filled in do: in a piece that runs from left to right."""
    known = ts_files.read(source("ar"), "ar").translations
    forms = [form for found in known.values() for form in found]
    pieces = re.compile("\u2066[^\u2066-\u2069]*\u2069")
    assert sum("%" in form for form in forms) > 20
    assert [form for form in forms if re.search(r"[\d}]\s*%(?!\})", pieces.sub("", form))] == []
