"""Templates of data sets on the command line: as published or clean, said of the run, given again by its command."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from engine.datasets.base import FactRow, TemplateRow
from kn_studio.library.store import LibraryStore
from kn_studio.session.reproduce import as_command, as_script
from kn_studio.session.store import Store
from tests.cli.conftest import Run
from tests.library.made import fill

FACT = "u-7"
ITEMS = (
    TemplateRow("P36", "en", "The capital of [X] is [Y] ."),
    FactRow("P36", "en", "France", "Paris", FACT, "Q142", "Q90", 1),
)
ASKED = ("--fact", FACT, "--method", "gradient_x_activation", "--json")


@pytest.fixture(autouse=True)
def _mlama() -> None:
    with LibraryStore.open() as library:
        fill(library, ITEMS)


@pytest.mark.parametrize("name", ["bert", "gpt2"])
def test_two_runs_differ_in_the_prompts_text_alone(
    name: str, run: Run, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    folder, session = request.getfixturevalue(name), tmp_path / "s.kns"
    published, clean = (
        run("locate", folder, *ASKED, *more, "--session", session) for more in ((), ("--templates", "clean"))
    )
    texts = [made.document["prompts"][0]["text"] for made in (published, clean)]
    assert texts == ["The capital of France is [Y] .", "The capital of France is [Y]."]
    with Store.open(session) as store:
        first, second = store.runs()
    assert "templates" not in first.spec.params
    assert second.spec.params == {**first.spec.params, "templates": "clean"}
    assert {(each.answer, each.language, each.fact, each.held_out) for each in first.spec.prompts} == {
        (each.answer, each.language, each.fact, each.held_out) for each in second.spec.prompts
    }


def test_as_published_is_what_is_asked_by_itself(run: Run, bert: Path) -> None:
    said = [run("locate", bert, *ASKED, *more).document for more in ((), ("--templates", "published"))]
    assert said[0]["prompts"] == said[1]["prompts"]


def test_the_run_s_command_and_script_ask_so_again(run: Run, bert: Path, tmp_path: Path) -> None:
    session, again = tmp_path / "s.kns", tmp_path / "again.kns"
    for more in ((), ("--templates", "clean")):
        run("locate", bert, *ASKED, *more, "--session", session)
    with Store.open(session) as store:
        first, second = store.runs()
    assert "templates" not in as_command(first.spec) + as_script(first.spec)
    line = as_command(second.spec)
    assert "--templates clean" in line
    assert "clean of stray blanks" in as_script(second.spec)
    assert "'templates'" not in as_script(second.spec)
    assert run(*shlex.split(line)[1:], "--session", again, "--json").code == 0
    with Store.open(again) as store:
        (found,) = store.runs()
    assert (found.spec.prompts, found.spec.params) == (second.spec.prompts, second.spec.params)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--fact", FACT, "--templates", "tidy"), "'tidy' is no choice for --templates."),
        (
            ("--prompt", "In [Y] .", "--answer", "Paris", "--templates", "clean"),
            "--templates is for facts of the library.",
        ),
    ],
)
def test_other_values_are_refused(run: Run, bert: Path, arguments: tuple[str, ...], said: str) -> None:
    made = run("locate", bert, *arguments)
    assert made.code == 2
    assert said in made.err


def test_the_help_names_both(run: Run, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run("locate", "--help")
    assert "--templates {published,clean}" in capfd.readouterr().out
