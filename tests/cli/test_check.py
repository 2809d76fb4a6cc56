"""`kn-studio check`: the fields of the contract, bad input, files with bad lines, calibrating, stopping."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from engine.checking.setup import Setup
from engine.methods.amig import AmigParams
from kn_studio.cli.output import Console, StoppedError
from kn_studio.session.store import Store
from tests.cli.conftest import Run
from tests.engine.tiny import fresh

QUICK = Setup(prompts=1, facts=20, settings=AmigParams(baseline="mean", steps=2, tolerance=0.0))
CLAIM = {"subject", "relation", "object", "language", "score", "verdict", "confidence", "own_answer", "baseline"}


@pytest.fixture(scope="module")
def gpt2(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny GPT-2 whose context holds the shipped sentences."""
    folder = tmp_path_factory.mktemp("gpt2")
    loaded = fresh("gpt2", n_positions=256)
    loaded.model.float().save_pretrained(folder)
    loaded.tokenizer.save_pretrained(folder)
    return folder


def test_claims_are_calibrated_for_and_checked(
    run: Run, gpt2: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kn_studio.actions.calibrate._setup", lambda _relations, _split: QUICK)
    session, table = tmp_path / "s.kns", tmp_path / "claims.csv"
    claims = (
        "--claim",
        "France|P36|Paris",
        "--claim",
        "france|capital|Rome",
        "--sentence",
        "The capital of Italy is Rome.",
    )
    first = run("check", gpt2, *claims, "--session", session, "--json", "--quiet").document
    assert first["calibration"] is None
    assert first["reason"]
    assert [row["verdict"] for row in first["claims"]] == ["cannot tell"] * 3
    assert all(set(row) >= CLAIM for row in first["claims"])
    assert [(row["relation"], row["object"]) for row in first["claims"]] == [
        ("P36", "Paris"), ("P36", "Rome"), ("P36", "Rome"),
    ]  # fmt: skip
    assert [row["right_answers"] for row in first["claims"]] == [["Paris"], ["Paris"], ["Rome"]]
    assert set(first["claims"][0]["baseline"]) == {"log_probability", "pmi", "typed_rank", "all_attribution"}
    how = first["claims"][0]["reason"].split("`")[1].split()
    assert how == ["kn-studio", "check", str(gpt2), "--calibrate", "--relations", "P36", "--languages", "en"]
    made = run(*how[1:], "--json", "--quiet").document
    assert made["claims"] == []
    again = run("check", gpt2, *claims, "--to", table, "--session", session, "--json", "--quiet").document
    calibration = again["calibration"]
    assert calibration == made["calibration"]
    assert calibration["relations"] == ["P36"]
    assert calibration["fingerprint"] == again["model"]["fingerprint"]
    assert calibration["n"] == 8
    assert 0 <= calibration["auroc"] <= 1
    assert calibration["coverage"] == 0
    assert (calibration["split"], calibration["shared"]) == ("subject", [])
    assert calibration["degenerate"]["by"] == "published"
    assert set(calibration["scorers"]["kn_written"]) == {
        "dev_auroc", "auroc", "over_log_probability", "over_random", "n", "reason",
    }  # fmt: skip
    assert "several together" in calibration["scorers"]["likn_attribution"]["reason"]
    # A random model knows nothing: it is calibrated, and still judges nothing.
    assert {row["reason"] for row in again["claims"]} == {calibration["refusal"]}
    with table.open(encoding="utf-8") as file:
        assert [row["subject"] for row in csv.DictReader(file)] == ["France", "france", "Italy"]
    exported = tmp_path / "all.jsonl"
    assert run("export", session, "--what", "checks", "--to", exported).code == 0
    lines = [json.loads(line) for line in exported.read_text(encoding="utf-8").splitlines()]
    assert [line["batch"] for line in lines] == [1, 1, 1, 2, 2, 2]


def test_a_file_has_a_reason_for_each_bad_line(run: Run, gpt2: Path, tmp_path: Path) -> None:
    file = tmp_path / "claims.csv"
    file.write_text("subject,relation,object\nFrance,P36,Paris\nFrance,P999,Paris\n,P36,Rome\n", encoding="utf-8")
    made = run("check", gpt2, "--file", file, "--json", "--quiet")
    assert made.code == 0
    assert [row["line"] for row in made.document["claims"]] == [2]
    assert made.document["claims"][0]["baseline"]["all_attribution"] is None
    assert [(row["line"], bool(row["reason"])) for row in made.document["bad"]] == [(3, True), (4, True)]
    said = run("check", gpt2, "--file", file, "--quiet").out
    assert "France | P36 | Paris [en]: cannot tell" in said
    assert "line 3: There is no relation 'P999'." in said


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ((), "no claim to check"),
        (("--claim", "France|P36"), "SUBJECT|RELATION|OBJECT"),
        (("--claim", "France|P999|Paris"), "no relation 'P999'"),
        (("--claim", "France|P36|Paris", "--language", "xx"), "'xx'"),
        (("--claim", "France|P36|Paris", "--file", "a.csv"), "--file brings its own claims"),
        (("--file", "missing.csv"), "no file missing.csv"),
        (("--file", "missing.xlsx"), "does not tell the format"),
        (("--claim", "France|P36|Paris", "--relations", "P36"), "--relations belongs to --calibrate"),
        (("--calibrate", "--languages", "en,yy"), "'yy'"),
        (("--calibrate", "--relations", "P1"), "no relation 'P1'"),
        (("--sentence", "Bananas are yellow."), "fits no template"),
        (("--claim", "France|P36|Paris", "--to", "x.doc"), "does not tell the format"),
    ],
)
def test_bad_input_ends_in_one_sentence(run: Run, gpt2: Path, options: tuple[str, ...], words: str) -> None:
    made = run("check", gpt2, *options, "--quiet")
    assert made.code == 2
    assert made.out == ""
    assert words in made.err
    assert len(made.err.strip().splitlines()) == 1


def test_stopped_work_prints_what_was_finished(
    run: Run, gpt2: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kn_studio.actions.checking.BLOCK", 1)
    file, session = tmp_path / "claims.csv", tmp_path / "s.kns"
    file.write_text("subject,relation,object\nFrance,P36,Paris\nFrance,P36,Rome\nItaly,P36,Rome\n", encoding="utf-8")
    drive = Console.drive

    def stopping(console: Console, work: object, on_landed: object = None) -> object:
        def cut() -> object:
            seen = 0
            for said in work:  # type: ignore[attr-defined]
                yield said
                seen += getattr(said, "what", "") == "checks"
                if seen == 2:
                    work.close()  # type: ignore[attr-defined]
                    raise StoppedError

        checks = getattr(work, "__name__", "") == "check_file"
        return drive(console, cut() if checks else work, on_landed)  # type: ignore[arg-type]

    monkeypatch.setattr(Console, "drive", stopping)
    made = run("check", gpt2, "--file", file, "--session", session, "--json")
    assert made.code == 3
    assert [row["object"] for row in made.document["claims"]] == ["Paris", "Rome"]
    assert "Stopped after 2 of 3 claims." in made.err
    with Store.open(session) as store:
        assert len(store.checking.newest().rows) == 2
