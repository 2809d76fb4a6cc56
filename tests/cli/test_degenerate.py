"""`kn-studio degenerate`: the fields of the contract and how they agree, bad input, a relation's table, resuming."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path
from typing import Any

import pytest

from engine.types import Neuron
from kn_studio.cli import degenerate as command
from kn_studio.cli.output import StoppedError
from kn_studio.session.store import Store
from tests.cli.conftest import Run
from tests.engine.tiny import fresh

GERMANY = "37c74c8b-4875-5046-9590-dae8e2509969"
QUICK = ("--tolerance", "0", "--quiet", "--json")
LOOSE = ("--t-low", "0.15", "--t-high", "0.15", "--candidates", "9", "--top-k", "12")
"""So that a random model has pairs."""


@pytest.fixture(scope="module")
def gpt2(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny GPT-2 whose context holds the shipped sentences."""
    folder = tmp_path_factory.mktemp("gpt2")
    loaded = fresh("gpt2", n_positions=256)
    loaded.model.float().save_pretrained(folder)
    loaded.tokenizer.save_pretrained(folder)
    return folder


def check_group(group: dict[str, Any]) -> None:
    """Drops and interaction speak of the same probabilities."""
    alone = sum(math.log1p(-drop) for drop in group["drop_single"])
    assert group["interaction"] == pytest.approx(math.log1p(-group["drop_joint"]) - alone, abs=1e-9)
    assert len(group["drop_single"]) == len(group["members"])


def test_the_document_of_pairs(run: Run, gpt2: Path, tmp_path: Path) -> None:
    session, table = tmp_path / "s.kns", tmp_path / "groups.jsonl"
    made = run("degenerate", gpt2, "--fact", GERMANY, *LOOSE, *QUICK, "--session", session).document
    assert {"neurons", "groups", "random_groups", "matched_groups", "tested", "not_tested", "closest"} <= set(made)
    assert (len(made["neurons"]), made["candidates"], made["language"]) == (12, made["neurons"][:9], "en")
    assert made["left_out"] == made["neurons"][9:]
    assert made["tested"] == made["possible"] == {"singles": 9, "pairs": 36, "sets": 0}
    assert made["not_tested"] == 0
    assert made["thresholds"] == {"t_low": 0.15, "t_high": 0.15, "alpha": 0.05}
    assert all({"text", "answer", "probability"} == set(prompt) for prompt in made["prompts"])
    mean = sum(math.log(prompt["probability"]) for prompt in made["prompts"]) / len(made["prompts"])
    assert made["before"] == pytest.approx(math.exp(mean))
    assert len(made["groups"]) > 0
    for group in made["groups"]:
        check_group(group)
        assert max(group["drop_single"]) == group["worst_subset"] <= 0.15 < group["drop_joint"]
        assert 0 < group["p_value"] <= group["p_adjusted"] <= 1
        assert group["again"]["drop_joint"] == pytest.approx(group["drop_joint"], abs=1e-4)
        check_group(group["held_out"] | {"members": group["members"]})
    assert made["closest"] is None
    members = {tuple(neuron) for group in made["groups"] for neuron in group["members"]}
    assert {tuple(each["neuron"]) for each in made["served"]} == members
    assert all(each["dropped"] <= each["located"] <= each["asked"] for each in made["served"])
    with Store.open(session) as store:
        (line,) = store.degeneracy.lines()
        assert (line.groups, line.run, line.fact) == (len(made["groups"]), made["run"], GERMANY)
    assert run("export", session, "--what", "groups", "--to", table, "--json").document["rows"] == len(made["groups"])
    first = json.loads(table.read_text(encoding="utf-8").splitlines()[0])
    assert first["members"] == ";".join(str(Neuron(*place)) for place in made["groups"][0]["members"])
    assert first["interaction"] == made["groups"][0]["interaction"]


def test_where_no_pair_passes_the_closest_is_told(run: Run, gpt2: Path) -> None:
    line = ("degenerate", gpt2, "--fact", GERMANY, "--candidates", "3", "--top-k", "5", "--tolerance", "0", "--quiet")
    made = run(*line, "--budget", "4", "--json").document
    assert made["groups"] == made["served"] == []
    assert made["not_tested"] == 2
    check_group(made["closest"])
    assert "No pair passes" in made["reason"]
    text = run(*line).out
    assert "0 groups at T_low 0.05 and T_high 0.3; by chance" in text
    assert "No pair passes" in text


def test_sets_and_the_published_thresholds(run: Run, gpt2: Path) -> None:
    fact = ("--subject", "Germany", "--relation", "capital", "--language", "de")
    how = ("--method", "sets", "--preset", "reproduction", "--candidates", "4", "--budget", "9", "--top-k", "5")
    made = run("degenerate", gpt2, *fact, *how, *QUICK).document
    assert (made["method"], made["language"], made["budget"]) == ("sets", "de", 9)
    assert (made["thresholds"]["t_low"], made["thresholds"]["t_high"]) == (0.2, 0.25)
    assert sum(made["tested"].values()) + made["pruned"] + made["not_tested"] == sum(made["possible"].values())
    for group in made["groups"]:
        check_group(group)


def test_the_document_of_topology(run: Run, gpt2: Path) -> None:
    made = run("degenerate", gpt2, "--fact", GERMANY, "--method", "topology", "--distance", "cosine", "--exclude-root",
               "--top-k", "8", "--budget", "200", *QUICK).document  # fmt: skip
    assert made["settings"]["distance"] == "cosine"
    assert made["settings"]["allow_root"] is False
    assert set(made["clusterings"]) == {"topology", "hierarchical", "kmeans", "dbscan"}
    assert all({"score", "null", "p_value", "components"} <= set(each) for each in made["clusterings"].values())
    assert len(made["tree"]) > 0
    for merge in made["tree"]:
        assert merge["birth"] <= merge["death"]
        assert merge["size"] == len(merge["members"])
        assert merge["persistence"] == pytest.approx(merge["death"] - merge["birth"])
    assert made["random_groups"] == made["matched_groups"]
    assert len(made["groups"]) == int(made["clusterings"]["topology"]["degenerate"])
    if not made["groups"]:
        assert made["reason"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "No fact is given."),
        (("--relation", "P36"), "No fact is given."),
        (("--fact", "no-such"), "There is no fact 'no-such'."),
        (("--fact", GERMANY, "--subject", "Germany"), "--subject are given together."),
        (("--subject", "Germany"), "--subject needs --relation."),
        (("--subject", "Germny", "--relation", "P36"), "Did you mean Germany"),
        (("--fact", GERMANY, "--language", "xx"), "No fact is known in the language 'xx'."),
        (("--fact", GERMANY, "--t-low", "0.4"), "T_low 0.4 and T_high 0.3 do not fit together."),
        (("--fact", GERMANY, "--t-low", "2"), "2 is no number from 0 to 1"),
        (("--fact", GERMANY, "--candidates", "1"), "fewer than 2 candidates"),
        (("--fact", GERMANY, "--candidates", "0"), "0 is no number from 1"),
        (("--fact", GERMANY, "--method", "pears"), "Did you mean pairs?"),
        (("--fact", GERMANY, "--distance", "cosine"), "--distance belongs to --method topology."),
        (("--fact", GERMANY, "--exclude-root"), "--exclude-root belongs to --method topology."),
        (("--fact", GERMANY, "--to", "x.csv"), "--to belongs to --relation-table."),
        (("--fact", GERMANY, "--resume"), "--resume belongs to --relation-table."),
        (("--fact", GERMANY, "--session", "no/such/s.kns"), "There is no folder"),
        (("--relation-table",), "--relation-table needs --relation."),
        (("--relation-table", "--fact", GERMANY), "--relation-table searches many facts."),
        (("--relation-table", "--relation", "P99"), "There is no relation 'P99'."),
        (("--relation-table", "--relation", "P36", "--resume"), "--resume goes on with a session."),
        (("--relation-table", "--relation", "P36", "--to", "x.doc"), "'x.doc' does not tell the format."),
        (("--relation-table", "--relation", "P36", "--language", "xx"), "No fact is known in the language 'xx'."),
    ],
)  # fmt: skip
def test_bad_input_is_one_sentence_and_exit_code_2(run: Run, gpt2: Path, arguments: tuple[str, ...], said: str) -> None:
    ran = run("degenerate", gpt2, *arguments, "--quiet", "--json")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err


def test_no_located_neuron_is_bad_input(run: Run, gpt2: Path) -> None:
    ran = run("degenerate", gpt2, "--fact", GERMANY, "--threshold", "1", *QUICK)
    assert (ran.code, ran.out) == (2, "")
    assert "No neuron is located in the language 'en'." in ran.err


def test_a_relations_table_is_stopped_and_goes_on(
    run: Run, gpt2: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, file = tmp_path / "s.kns", tmp_path / "rows.csv"
    line = ("degenerate", gpt2, "--relation-table", "--relation", "capital", "--language", "en", "--limit", "3",
            "--candidates", "3", *QUICK, "--session", session)  # fmt: skip
    grown = command._grown

    def stopped(rows: Any, landed: Any) -> None:
        grown(rows, landed)
        if len(rows) == 2:
            raise StoppedError

    monkeypatch.setattr(command, "_grown", stopped)
    ran = run(*line)
    assert ran.code == 3
    assert (len(ran.document["rows"]), ran.document["all"]["facts"]) == (2, 2)
    assert "Stopped after 2 of 3 facts. Go on with --resume --session" in ran.err
    monkeypatch.setattr(command, "_grown", grown)
    made = run(*line, "--resume", "--to", file).document
    assert made["rows"][:2] == ran.document["rows"]
    assert (made["relation"], made["written"]["rows"], len(made["rows"])) == ("P36", 3, 3)
    with file.open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert [row["fact_uuid"] for row in rows] == [row["fact"] for row in made["rows"]]
    assert {"coverage", "groups", "random_groups", "matched_groups"} <= set(made["all"])
    text = run(*[part for part in line if part != "--json"], "--resume").out
    assert "3 facts: " in text


def test_stopped_it_says_where_the_run_is(
    run: Run, gpt2: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_args: object) -> None:
        raise StoppedError

    monkeypatch.setattr(command, "search_groups", stopped)
    session = tmp_path / "s.kns"
    ran = run("degenerate", gpt2, "--fact", GERMANY, *QUICK, "--session", session)
    assert (ran.code, ran.out) == (3, "")
    assert f"Run 1 is in {session}" in ran.err
