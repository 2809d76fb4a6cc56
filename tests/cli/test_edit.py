"""`kn-studio edit`: the fields of the contract, saving, files of neurons, bad input."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from engine.editing.save import read_difference
from engine.model import load
from engine.types import finished
from kn_studio.actions import editing
from kn_studio.actions.context import Host
from kn_studio.session.editing import EDITS, edits_in
from kn_studio.session.store import Store
from tests.cli.conftest import Run

GERMANY = "37c74c8b-4875-5046-9590-dae8e2509969"
QUICK = ("--tolerance", "0", "--top-k", "4", "--quiet", "--json")
SPOKEN = {"probability", "rank", "top"}
FIELDS = {
    "operation", "neurons", "languages", "locality", "control", "restored", "fingerprint_before",
    "fingerprint_after_undo",
}  # fmt: skip


@pytest.mark.parametrize("operation", ["suppress", "enhance", "rewrite"])
def test_every_field_of_the_contract(operation: str, run: Run, bert: Path) -> None:
    new = ("--to", "Paris", "--remove", "0.5", "--add", "3") if operation == "rewrite" else ()
    ran = run("edit", bert, "--fact", GERMANY, "--languages", "en", "--operation", operation, *new, *QUICK)
    assert ran.code == 0, ran.err
    made = ran.document
    assert set(made) >= FIELDS
    assert made["operation"] == operation
    assert len(made["neurons"]) == 4
    assert all(len(neuron) == 2 for neuron in made["neurons"])
    assert made["restored"] is True
    assert made["fingerprint_before"] == made["fingerprint_after_undo"] == made["model"]["fingerprint"]
    assert (made["fingerprint_edited"] == made["fingerprint_before"]) == (made["where"] == "activations")
    for found in made["languages"].values():
        assert set(found["before"]) >= SPOKEN
        assert set(found["after"]) >= SPOKEN
        assert found["control"]["probability_mean"] is not None
        assert found["matched"]["probability_mean"] is not None
    assert made["languages"]["en"]["used"] is True
    assert all(
        isinstance(found[when]["rank"], int) and found[when]["rank"] >= 1
        for found in made["languages"].values()
        for when in ("before", "after")
    )
    assert made["locality"]["facts"] > 0
    assert made["locality"]["kl_mean"] >= 0
    assert 0 <= made["locality"]["top1_kept"] <= 1
    assert made["control"]["locality"]["kl_mean"] is not None
    if operation == "rewrite":
        assert made["where"] == "weights"
        assert made["languages"]["en"]["new"]["answer"] == "Paris"
        assert "0.5 times the old and 3 times the new embeddings" in made["recipe"]


def test_saved_and_given_by_a_file(run: Run, bert: Path, tmp_path: Path) -> None:
    neurons = tmp_path / "n.json"
    neurons.write_text("[[0, 3], [1, 5]]", encoding="utf-8")
    folder, difference = tmp_path / "edited", tmp_path / "d.safetensors"
    ran = run(
        "edit", bert, "--fact", GERMANY, "--operation", "suppress", "--neurons", neurons, "--save", folder,
        "--save-diff", difference, "--quiet", "--json",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    made = ran.document
    assert made["neurons"] == [[0, 3], [1, 5]]
    assert made["where"] == "weights"
    assert (folder / "model.safetensors").is_file()
    assert read_difference(difference).edited == made["fingerprint_edited"]
    again = run("inspect", folder, "--quiet", "--json")
    assert again.document["fingerprint"] == made["fingerprint_edited"]
    asked = run("edit", folder, "--fact", GERMANY, "--operation", "suppress", "--neurons", neurons, "--quiet", "--json")
    before = asked.document["languages"]["en"]["before"]["probability"]
    assert before == pytest.approx(made["languages"]["en"]["after"]["probability"], rel=1e-5)


def test_the_session_keeps_stack_and_effect_as_the_window_does(run: Run, bert: Path, tmp_path: Path) -> None:
    session, neurons = tmp_path / "s.kns", tmp_path / "n.json"
    neurons.write_text("[[0, 3], [1, 5]]", encoding="utf-8")
    line = ("edit", bert, "--fact", GERMANY, "--neurons", neurons, "--session", session, "--quiet", "--json")
    first = run(*line, "--operation", "suppress").document
    second = run(*line, "--operation", "enhance", "--where", "weights").document
    measured = run(*line, "--operation", "mean").document
    assert all(made["restored"] for made in (first, second, measured))
    edits = table(run, session, "edits", tmp_path)
    assert [(row["operation"], row["neurons"], row["fact_uuid"]) for row in edits] == [
        ("suppress", "L0N3;L1N5", GERMANY),
        ("enhance", "L0N3;L1N5", GERMANY),
    ]
    assert [row["note"] for row in edits] == ["Measured at the answer alone.", ""]
    assert {(row["run_id"], row["model_id"], row["fingerprint"]) for row in edits} == {
        (None, first["model"]["id"], first["fingerprint_before"])
    }
    effects = table(run, session, "edit-effects", tmp_path)
    assert {(row["fact_uuid"], row["edits"]) for row in effects} == {(GERMANY, 1)}
    after = {(row["language"], row["paraphrase"]): row["after"] for row in effects}
    english = measured["languages"]["en"]
    assert after["en", english["held_out"]] == english["after"]["probability"]
    # The window applies the session's stack again, to these weights.
    with Store.open(session, readonly=True) as store:
        kept, host = edits_in(store.view(EDITS)), Host(finished(load(str(bert), device="cpu")))
        assert kept is not None
        assert finished(editing.restored(host, kept.lines)).info.fingerprint == kept.now
        assert store.fact(GERMANY) is not None


def table(run: Run, session: Path, what: str, folder: Path) -> list[dict[str, Any]]:
    """The rows that `export` writes."""
    file = folder / f"{what}.jsonl"
    assert run("export", session, "--what", what, "--to", file).code == 0
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--fact", GERMANY, "--operation", "rewrite"), "--to"),
        (("--fact", GERMANY, "--operation", "suppress", "--to", "Paris"), "--to belongs"),
        (("--fact", GERMANY, "--operation", "rewrite", "--to", "Berlin"), "answer already"),
        (("--fact", GERMANY, "--operation", "suppress", "--variant", "dai"), "no variant"),
        (("--fact", GERMANY, "--operation", "suppress", "--neurons", "what"), "names no neurons"),
        (("--fact", GERMANY, "--operation", "suppress", "--neurons", "nothing.json"), "no file"),
        (("--fact", GERMANY, "--operation", "melt"), "melt"),
        (("--fact", "nobody", "--operation", "suppress"), "no fact"),
        (("--fact", GERMANY, "--operation", "suppress", "--languages", "xx"), "xx"),
        (("--fact", GERMANY, "--operation", "suppress", "--remove", "1"), "--remove and --add belong"),
        (("--fact", GERMANY, "--operation", "rewrite", "--to", "Paris", "--variant", "fitted", "--add", "2"), "by dai"),
        (("--operation", "suppress"), "No fact is given"),
        (("--fact", GERMANY, "--operation", "enhance", "--factor", "inf"), "finite"),
    ],
)
def test_bad_input_is_one_sentence(arguments: tuple[str, ...], said: str, run: Run, bert: Path) -> None:
    ran = run("edit", bert, *arguments, "--quiet", "--json")
    assert ran.code == 2
    assert said in ran.err
    assert ran.out == ""
    assert "Traceback" not in ran.err


def test_an_ablation_cannot_be_saved(run: Run, bert: Path, tmp_path: Path) -> None:
    ran = run(
        "edit", bert, "--fact", GERMANY, "--operation", "mean", "--save", tmp_path / "x", *QUICK,
    )  # fmt: skip
    assert ran.code == 2
    assert "only measured" in ran.err
    assert not (tmp_path / "x").exists()
    assert json.dumps(ran.out) == '""'
