"""`kn-studio experiment`, as the contract has it: files, summary, resuming, and what is refused."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from engine.experiments import EXPERIMENTS, experiment
from engine.experiments.localisation_claims import ARMS
from kn_studio.cli import main
from kn_studio.experiments.folder import REPORT, RESULTS, SUMMARY
from kn_studio.experiments.journal import JOURNAL
from kn_studio.session.store import Store
from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
SMALL = (
    "--languages", "en", "--device", "cpu", "--set", "top_k=4", "--set", "sentences=1", "--set", "prompts=1",
    "--set", "tests=1", "--set", "others=1", "--set", "draws=1",
)  # fmt: skip


def start(model: Path, out: Path, *more: str) -> subprocess.Popen[str]:
    arguments = ["experiment", "localisation", str(model), *SMALL, "--out", str(out), *more]
    return subprocess.Popen(
        [sys.executable, "-m", "kn_studio", *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, env=dict(os.environ),
    )  # fmt: skip


def wait_for_units(running: subprocess.Popen[str], out: Path, count: int) -> None:
    """Until so many units are in the journal (two lines stand before them)."""
    for _ in range(6000):
        if (out / JOURNAL).exists() and (out / JOURNAL).read_bytes().count(b"\n") >= count + 2:
            return
        assert running.poll() is None, running.communicate()
        time.sleep(0.02)
    raise AssertionError("no unit was finished")


def check_document(made: dict[str, Any], out: Path) -> None:
    assert {"name", "arms", "verdicts", "seconds"} <= set(made)
    assert made["name"] == "localisation"
    assert made["arms"]
    for row in made["arms"]:
        assert {"arm", "language", "metric", "n", "mean", "low", "high"} <= set(row)
        assert row["arm"].removesuffix("@threshold") in ARMS
        assert ("reason" in row) == (row["low"] is None)
    for verdict in made["verdicts"]:
        assert verdict["verdict"] in ("supported", "not supported", "cannot tell")
        assert verdict["claim"]
        assert verdict["evidence"]
        assert verdict["rule"]
    assert json.loads((out / SUMMARY).read_text("utf-8")) == made


def test_the_document_and_the_files(run: Run, bert: Path, tmp_path: Path) -> None:
    out = tmp_path / "made" / "run"
    ran = run("experiment", "localisation", bert, "--facts", "2", *SMALL, "--out", out, "--json")
    assert ran.code == 0, ran.err
    check_document(ran.document, out)
    table = pq.read_table(out / RESULTS)
    assert table.num_rows == ran.document["rows"] > 0
    assert len(set(table["fact"].to_pylist())) == 2
    assert len({*zip(*(table[name].to_pylist() for name in ("fact", "arm", "operation")), strict=True)}) == len(table)
    assert not any("time" in name or "date" in name for name in table.column_names)
    page = (out / REPORT).read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert "http" not in page.replace("https://creativecommons.org", "")
    for verdict in ran.document["verdicts"]:
        assert verdict["verdict"] in page
    again = run("experiment", "localisation", bert, "--facts", "2", *SMALL, "--out", out)
    assert again.code == 2
    assert "already holds the rows of a run" in again.err
    other = run("experiment", "localisation", bert, "--facts", "2", *SMALL, "--seed", "7", "--out", out, "--resume")
    assert other.code == 2
    assert "recipe.seed was 42, now 7" in other.err
    before = (out / RESULTS).read_bytes()
    assert run("experiment", "localisation", bert, "--facts", "2", *SMALL, "--out", out, "--resume").code == 0
    assert (out / RESULTS).read_bytes() == before


def test_the_session_lists_the_run_as_the_window_does(run: Run, bert: Path, tmp_path: Path) -> None:
    out, session = tmp_path / "run", tmp_path / "s.kns"
    line = ("experiment", "localisation", bert, "--facts", "1", *SMALL, "--session", session)
    assert run(*line, "--out", out).code == 0
    refused = run(*line, "--out", out)
    assert "already holds the rows of a run. Go on with --resume" in refused.err
    with Store.open(session, readonly=True) as store:
        (kept,) = store.experiments.lines()
    assert kept.state == "finished"
    assert (kept.folder, kept.key, kept.models) == (out, "localisation", (str(bert),))
    assert kept.recipe["top_k"] == 4
    assert run(*line, "--out", out, "--resume").code == 0
    assert (
        run(
            "experiment", "localisation", tmp_path / "nowhere", *SMALL, "--session", session, "--out", tmp_path / "x"
        ).code
        == 2
    )
    with Store.open(session, readonly=True) as store:
        failed, kept = store.experiments.lines()
    assert (kept.state, kept.done, kept.total) == ("finished", 1, 1)
    assert (failed.state, failed.folder.is_absolute(), bool(failed.fault)) == ("failed", True, True)


def test_facts_and_arms_are_chosen(run: Run, bert: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    line = ("experiment", "localisation", bert, *SMALL)
    first = run(*line, "--facts", "3", "--relations", "Capital,P30", "--arms", "amig,random", "--out", out, "--json")
    assert first.code == 0, first.err
    assert first.document["recipe"]["relations"] == "P36,P30"
    assert first.document["recipe"]["arms"] == "amig_per_word,amig_mean,amig_zero,random"
    table = pq.read_table(out / RESULTS)
    assert set(table["relation"].to_pylist()) <= {"P36", "P30"}
    assert {arm.partition("@")[0] for arm in table["arm"].to_pylist()} == {
        "amig_per_word", "amig_mean", "amig_zero", "random"
    }  # fmt: skip
    told = {each["claim"]: each for each in first.document["verdicts"]}
    missing = told["AMIG's neurons are more specific than neurons that are about as active."]
    assert missing["verdict"] == "cannot tell"
    assert missing["evidence"] == "The arm 'As active as AMIG's' was left out, and this claim needs it."
    facts = sorted(set(table["fact"].to_pylist()))
    listed = tmp_path / "facts.txt"
    listed.write_text("\n".join(facts[1:]), "utf-8")
    named = run(*line, "--fact", facts[0].upper(), "--fact", listed, "--arms", "activation", "--out", tmp_path / "n",
                "--source", "built-in facts", "--json")  # fmt: skip
    assert named.code == 0, named.err
    assert named.document["recipe"]["facts"] == len(facts), "all that are named, unless told how many"
    assert named.document["recipe"]["source"] == "Built-in facts"
    assert set(pq.read_table(tmp_path / "n" / RESULTS)["fact"].to_pylist()) == set(facts)
    assert (
        run(*line, "--facts", "3", "--relations", "P36,P30", "--arms", "random,amig", "--out", out, "--resume").code
        == 0
    )


@pytest.mark.parametrize(
    ("given", "what", "hint"),
    [
        (("--relations", "P999"), "There is no relation 'P999'.", "P36 (capital)"),
        (("--source", "Nowhere"), "There is no data set 'Nowhere' in the library.", "Built-in facts"),
        (("--fact", "abc"), "There is no fact 'abc'.", "facts search"),
        (("--years", "soon"), "'soon' is no range of years.", "2012-2018"),
        (("--years", "1066"), "No fact meets all of this choice in en: 1066.", "leave one of these out"),
        (("--arms", "alchemy"), "'localisation' has no arm 'alchemy' to choose.", "amig_per_word"),
    ],
)
def test_a_choice_that_finds_nothing_is_one_sentence(
    run: Run, tmp_path: Path, given: tuple[str, ...], what: str, hint: str
) -> None:
    ran = run("experiment", "localisation", "demo-bert", *SMALL, *given, "--out", tmp_path / "run")
    assert ran.code == 2
    assert what in ran.err
    assert hint in ran.err
    assert len(ran.err.strip().splitlines()) == 1
    assert not (tmp_path / "run").exists()


def test_the_help_names_every_experiment(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["experiment", "--help"])
    said = capsys.readouterr().out
    assert all(each.key in said for each in EXPERIMENTS)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("cross-lingual-editing", ("--set", "left_out=fr", "--set", "fit_steps=2", "--languages", "en,de")),
        ("degeneracy", ("--set", "candidates=5", "--set", "sets=10", "--set", "topology=30", "--languages", "en")),
    ],
)
def test_the_other_experiments_write_the_same_files(
    run: Run, bert: Path, tmp_path: Path, name: str, more: tuple[str, ...]
) -> None:
    ran = run("experiment", name, bert, "--facts", "2", "--device", "cpu", *more, "--out", tmp_path / "run", "--json")
    assert ran.code == 0, ran.err
    made = experiment(name)
    assert {verdict["key"] for verdict in ran.document["verdicts"]} == {each.key for each in made.claims}
    assert {row["arm"].partition("@")[0] for row in ran.document["arms"]} <= set(made.arms)
    assert pq.read_table(tmp_path / "run" / RESULTS).num_rows == ran.document["rows"] > 0
    page = (tmp_path / "run" / REPORT).read_text("utf-8")
    for text in (made.title, *(each.value for each in made.published)):
        assert text in page


@pytest.mark.slow
def test_a_killed_run_goes_on_and_gives_the_same_bytes(run: Run, bert: Path, tmp_path: Path) -> None:
    killed, whole = tmp_path / "killed", tmp_path / "whole"
    running = start(bert, killed, "--facts", "4")
    wait_for_units(running, killed, 1)
    running.send_signal(signal.SIGKILL)
    running.communicate()
    done = (killed / JOURNAL).read_bytes().count(b"\n") - 2
    assert 1 <= done < 4
    assert not (killed / RESULTS).exists()
    options = ("experiment", "localisation", bert, "--facts", "4", *SMALL)
    assert run(*options, "--out", killed, "--resume").code == 0
    assert run(*options, "--out", whole).code == 0
    assert (killed / RESULTS).read_bytes() == (whole / RESULTS).read_bytes()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one process there")
def test_ctrl_c_keeps_what_was_finished(bert: Path, tmp_path: Path) -> None:
    out = tmp_path / "stopped"
    running = start(bert, out, "--facts", "40")
    wait_for_units(running, out, 1)
    running.send_signal(signal.SIGINT)
    said, told = running.communicate(timeout=120)
    assert running.returncode == 3, told
    assert said == ""
    assert "What was finished is kept in" in told
    lines = (out / JOURNAL).read_bytes().splitlines()
    assert len(lines) >= 3
    assert all(json.loads(line) for line in lines)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("alchemy", "demo-bert"), "There is no experiment 'alchemy'. There are: localisation"),
        (("localisation",), "No model is named. Name one or more"),
        (("localisation", "demo-bert", "--languages", "tlh"), "No fact is known in the language 'tlh'"),
        (("localisation", "demo-bert", "--set", "colour=1"), "'colour=1' is no setting of this experiment"),
        (("localisation", "demo-bert", "--set", "top_k=many"), "'many' is no number"),
        (("localisation", "demo-bert", "--set", "top_k=0"), "0 is out of range for top-k"),
        (("localisation", "demo-bert", "demo-bert"), "A model is named twice"),
        (("localisation", "demo-bert", "--facts", "0"), "0 is no number from 1"),
    ],
)
def test_what_is_refused(run: Run, tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    ran = run("experiment", *arguments, "--out", tmp_path / "run")
    assert ran.code == 2
    assert said in ran.err
    assert not (tmp_path / "run").exists()
