"""`kn-studio words`: the numbers of the window's two maps, for typed prompts and for facts of the library."""

from __future__ import annotations

import contextlib
import io
import shlex
from pathlib import Path

import pytest

from engine.types import Prompt, Work, finished
from engine.word_attribution import word_scores
from kn_studio.actions.context import Host
from kn_studio.session.records import RunSpec
from kn_studio.session.reproduce import as_script, words_as_command, words_as_script
from kn_studio.session.store import Store
from kn_studio.session.words import kept_reading
from kn_studio.word_reading import WordReading
from tests.cli.conftest import Run
from tests.cli.test_locate import GERMANY, engine

PROMPT = Prompt("The capital of Germany is [Y].", "Berlin", "en")
TYPED = ("--prompt", PROMPT.text, "--answer", PROMPT.answer, "--language", "en")


def test_the_numbers_are_those_of_the_window(run: Run, bert: Path) -> None:
    (found,) = run("words", bert, *TYPED, "--json").document["prompts"]
    said = finished(word_scores(engine(bert), PROMPT))
    assert len(found["answer_tokens"]) > 1
    assert found["probabilities"] == pytest.approx(said.probabilities, rel=1e-5)
    assert tuple(each["word"] for each in found["words"]) == said.words
    for place, each in enumerate(found["words"]):
        assert each["lost_by_token"] == pytest.approx(said.whole[:, place], abs=1e-7)
        assert each["lost"] == pytest.approx(said.whole[:, place].mean(), abs=1e-7)
        assert each["layers"] == pytest.approx(said.layers[:, :, place].mean(axis=1), abs=1e-7)
    assert max(each["lost"] for each in found["words"]) > 1e-6


def test_words_are_numbered_with_the_slot_between_them(run: Run, bert: Path) -> None:
    asked = ("--prompt", "The capital of [Y] is Paris.", "--answer", "France")
    (found,) = run("words", bert, *asked, "--json").document["prompts"]
    numbers = {each["word"]: each["number"] for each in found["words"]}
    assert numbers == {"The": 1, "capital": 2, "of": 3, "is": 5, "Paris": 6}


def test_a_fact_is_asked_with_the_prompts_that_locate_takes(run: Run, bert: Path, gpt2: Path) -> None:
    asked = ("--fact", GERMANY, "--language", "en,zh")
    found = run("words", bert, *asked, "--json").document
    assert {each["language"] for each in found["prompts"]} == {"en", "zh"}
    assert (found["steps"], found["gap_max"], found["left_out"]) == (0, 0.0, [])
    assert found["model"]["kind"] == "masked"
    located = run("locate", bert, *asked, "--method", "random", "--json").document
    assert [each["text"] for each in found["prompts"]] == [each["text"] for each in located["prompts"]]
    said = run("words", gpt2, "--subject", "Germany", "--relation", "capital", "--language", "en")
    assert said.code == 0
    assert "every word covered once" in said.out
    assert "4. Germany" in said.out


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ((), "No fact is given."),
        (("--prompt", "The capital is Paris.", "--answer", "Paris"), "[Y]"),
        (("--fact", GERMANY, "--language", "xx"), "'xx'"),
    ],
)
def test_bad_input_is_one_sentence(run: Run, bert: Path, options: tuple[str, ...], text: str) -> None:
    ran = run("words", bert, *options, "--json")
    assert (ran.code, ran.out) == (2, "")
    assert text in ran.err


def test_what_was_read_before_a_stop_is_printed(run: Run, bert: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kn_studio.cli import words

    def stopped(host: Host, prompt: Prompt, store: Store | None) -> Work[WordReading]:
        if prompt.text.startswith("B"):
            raise KeyboardInterrupt
        return (yield from read(host, prompt, store))

    read = words.read_words
    monkeypatch.setattr(words, "read_words", stopped)
    asked = ("--prompt", "A city is [Y].", "--prompt", "B is [Y].", "--answer", "Paris")
    ran = run("words", bert, *asked, "--json")
    assert ran.code == 3
    assert [each["text"] for each in ran.document["prompts"]] == ["A city is [Y]."]
    assert "Stopped after 1 of 2 prompts." in ran.err


def test_command_and_script_give_the_same_numbers(run: Run, bert: Path) -> None:
    (found,) = run("words", bert, *TYPED, "--json").document["prompts"]
    loaded = engine(bert)
    spec = RunSpec("locate", "random", {}, 3, loaded.info.fingerprint, str(bert), (PROMPT,))
    line = shlex.split(words_as_command(spec, PROMPT))
    assert run(*line[1:], "--json").document["prompts"] == [found]
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(compile(as_script(spec) + words_as_script(PROMPT), "script", "exec"), {})
    printed = [each.split() for each in said.getvalue().splitlines() if "through each layer:" in each]
    assert [each[0] for each in printed] == [each["word"] for each in found["words"]]
    assert [float(each[1]) for each in printed] == pytest.approx([each["lost"] for each in found["words"]], abs=1e-7)
    layers = [list(map(float, each[5:])) for each in printed]
    assert layers == [pytest.approx(each["layers"], abs=1e-7) for each in found["words"]]


def test_a_session_keeps_what_the_words_give(run: Run, bert: Path, tmp_path: Path) -> None:
    file = tmp_path / "words.kns"
    (typed,) = run("words", bert, *TYPED, "--session", file, "--json").document["prompts"]
    found = run("words", bert, "--fact", GERMANY, "--language", "zh", "--session", file, "--json").document
    fingerprint = found["model"]["fingerprint"]
    with Store.open(file, readonly=True) as store:
        assert [info.fingerprint for info in store.models()] == [fingerprint]
        assert [fact.uuid for fact in store.facts()] == [GERMANY]
        kept = kept_reading(store, fingerprint, PROMPT)
        assert kept is not None
        assert kept.scores.probabilities == pytest.approx(typed["probabilities"], rel=1e-5)
        for each in found["prompts"]:
            fact = store.fact(GERMANY)
            assert fact is not None
            assert kept_reading(store, fingerprint, Prompt(each["text"], each["answer"], "zh", GERMANY, fact.relation))
