"""`kn-studio experiment` over several models: too few of them, ladders by name, and a whole run with its report."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.experiments import experiment
from engine.experiments.across_models import ALL_MODELS
from engine.experiments.ladders import LADDERS, Ladder
from kn_studio.cli.ladders import models_of
from kn_studio.experiments.folder import REPORT
from tests.cli.conftest import Run
from tests.engine.tiny import build, tokenizer_of

SMALL = ("--languages", "en", "--device", "cpu", "--set", "sets=20", "--set", "topology=20", "--set", "partitions=1",
         "--set", "candidates=4", "--set", "share=0.1", "--set", "prompts=1", "--set", "baseline=zero")  # fmt: skip


@pytest.fixture(scope="module")
def sizes(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Tiny GPT-2s of three widths as folders."""
    found = []
    for width in (16, 24, 36):
        folder = tmp_path_factory.mktemp(f"width-{width}")
        build("gpt2", n_inner=width).float().save_pretrained(folder)
        tokenizer_of("gpt2").save_pretrained(folder)
        found.append(folder)
    return found


def test_a_run_over_three_sizes_says_what_all_know(run: Run, sizes: list[Path], tmp_path: Path) -> None:
    ran = run("experiment", "complexity", *sizes, "--facts", "2", *SMALL, "--out", tmp_path / "out", "--json")
    assert ran.code == 0, ran.err
    made = ran.document
    assert {each["model"] for each in made["verdicts"]} == {ALL_MODELS}
    assert {each["verdict"] for each in made["verdicts"]} == {"cannot tell"}
    known = [row["model"] for row in made["arms"] if (row["metric"], row["language"]) == ("share_known", "all")]
    assert set(known) == {str(folder) for folder in sizes}
    trends = [row for row in made["arms"] if row["model"] == ALL_MODELS]
    assert trends
    assert all(row["mean"] is None and row["reason"] for row in trends)
    page = (tmp_path / "out" / REPORT).read_text("utf-8")
    assert page.startswith("<!doctype html>")
    together = page.index(">All models together</h2>")
    assert all(page.index(f">{folder}</h2>") > together for folder in sizes)


def test_fewer_models_than_it_needs_are_refused(run: Run, sizes: list[Path], tmp_path: Path) -> None:
    ran = run("experiment", "complexity", *sizes[:2], *SMALL, "--out", tmp_path / "out")
    assert ran.code == 2
    assert "'complexity' compares models: it needs 3 or more." in ran.err


@pytest.mark.parametrize("ladder", LADDERS, ids=lambda each: each.key)
def test_a_ladder_gives_its_models_and_the_settings_that_the_recipe_has(ladder: Ladder) -> None:
    assert models_of((), ladder.key, experiment("complexity").Recipe) == (ladder.models, ladder.settings)
    assert models_of((), ladder.key, experiment("fact-checking").Recipe) == (ladder.models, {})


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--ladder", "llama"), "There is no ladder 'llama'. There are: pythia, qwen2.5, gpt2."),
        (("demo-gpt", "--ladder", "gpt2"), "A ladder names its models itself."),
        ((), "No model is named."),
    ],
)
def test_what_names_no_models_is_refused(run: Run, arguments: tuple[str, ...], said: str) -> None:
    ran = run("experiment", "complexity", *arguments)
    assert ran.code == 2
    assert said in ran.err
