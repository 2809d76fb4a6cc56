"""`kn-studio edit`: the fields of the contract, saving, files of neurons, bad input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.editing.save import read_difference
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
    new = ("--to", "Paris") if operation == "rewrite" else ()
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
    assert made["locality"]["facts"] > 0
    assert made["locality"]["kl_mean"] >= 0
    assert 0 <= made["locality"]["top1_kept"] <= 1
    assert made["control"]["locality"]["kl_mean"] is not None
    if operation == "rewrite":
        assert made["where"] == "weights"
        assert made["languages"]["en"]["new"]["answer"] == "Paris"


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
