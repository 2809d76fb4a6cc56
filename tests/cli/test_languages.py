"""`kn-studio languages`: the fields of the contract, what is left out, bad input, the table of a relation."""

from __future__ import annotations

import csv
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from engine.overlap import chance, holm, independent, sizes_of
from engine.types import Fact, Label, Neuron
from kn_studio.actions import relation_overlap
from kn_studio.cli import languages as command
from kn_studio.cli.output import StoppedError
from kn_studio.session.store import Store
from tests.cli.conftest import Run
from tests.engine.tiny import WIDTH, fresh

GERMANY = "37c74c8b-4875-5046-9590-dae8e2509969"
QUICK = ("--tolerance", "0", "--quiet", "--json")
MANY = ("--top-k", "30")
"""So many of 72 neurons that languages share some."""
SIDES = {
    "before", "after", "control_after_mean", "control_after_sd", "matched_after_mean", "matched_after_sd",
    "rank_before", "rank_after",
}  # fmt: skip


@pytest.fixture(scope="module")
def gpt2(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny GPT-2 whose context holds the shipped sentences in every language."""
    folder = tmp_path_factory.mktemp("gpt2")
    loaded = fresh("gpt2", n_positions=256)
    loaded.model.float().save_pretrained(folder)
    loaded.tokenizer.save_pretrained(folder)
    return folder


def sets_of(made: dict[str, Any]) -> dict[str, list[Neuron]]:
    return {code: [Neuron(*place) for place in each["neurons"]] for code, each in made["languages"].items()}


def check_overlap(made: dict[str, Any], width: int) -> None:
    """Counts, chance and correction of every row, from the sets in the document."""
    sets = sets_of(made)
    languages = list(sets)
    rows = made["overlap"]
    assert [tuple(row["languages"]) for row in rows[: len(languages) * (len(languages) - 1) // 2]] == list(
        combinations(languages, 2)
    )
    for row in rows:
        some = {code: sets[code] for code in row["languages"]}
        random = chance(sizes_of(some), width, row["at_least"])
        assert row["count"] == len(independent(some, row["at_least"]))
        assert row["expected"] == pytest.approx(random.expected)
        assert row["p_value"] == pytest.approx(random.p_value(row["count"]))
    assert [row["p_holm"] for row in rows] == pytest.approx(holm([row["p_value"] for row in rows]))


def test_the_document_of_one_fact(run: Run, gpt2: Path, tmp_path: Path) -> None:
    session = tmp_path / "s.kns"
    fact = ("--fact", GERMANY, "--languages", "en,zh", "--languages", "de", "--at-least", "2")
    made = run("languages", gpt2, *fact, *MANY, *QUICK, "--session", session).document
    assert list(made["languages"]) == ["en", "zh", "de"]
    assert {"neurons", "threshold", "probability", "rank"} <= set(made["languages"]["en"])
    assert (made["languages"]["en"]["threshold"], made["languages"]["en"]["top_k"]) == (None, 30)
    assert {len(each["neurons"]) for each in made["languages"].values()} == {30}
    check_overlap(made, WIDTH)
    kept = run("export", session, "--what", "comparison", "--to", tmp_path / "c.csv", "--json").document
    assert kept["rows"] > 0
    with (tmp_path / "c.csv").open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert {(row["fact_uuid"], row["languages"], int(row["shared"].count(";")) + 1) for row in rows} == {
        (GERMANY, "en;zh;de", len(made["independent"]))
    }
    assert [(row["languages"], row["at_least"]) for row in made["overlap"][-2:]] == [
        (["en", "zh", "de"], 3),
        (["en", "zh", "de"], 2),
    ]
    sets = sets_of(made)
    shared = independent(sets, 2)
    assert [(Neuron(i["layer"], i["index"]), tuple(i["languages"])) for i in made["independent"]] == [
        (each.neuron, each.languages) for each in shared
    ]
    assert len(shared) > 0
    assert all(0 < item["score"] <= 1 for item in made["independent"])
    for name in ("same_relation_control", "other_relation_control"):
        control = made[name]
        assert control["n"] > 0
        assert control["low"] <= control["count_mean"] <= control["high"]
    assert {code for code, each in made["effect"].items() if each["searched"]} == {"en", "zh", "de"}
    assert len(made["effect"]) > 3
    for effect in made["effect"].values():
        assert set(effect["suppress"]) == set(effect["enhance"]) == SIDES
    arms = {(arm["language"], arm["operation"], arm["arm"]): arm for arm in made["arms"]}
    for code, effect in made["effect"].items():
        for operation in ("suppress", "enhance"):
            shared_arm = arms[code, operation, "shared"]
            assert shared_arm["after"] == pytest.approx(effect[operation]["after"])
            random = arms[code, operation, "random"]
            assert random["after"] == pytest.approx(effect[operation]["control_after_mean"])
    assert made["language_specific"]["count"] <= made["language_specific"]["of"]
    with Store.open(session) as store:
        assert [found.status for found in store.runs()] == ["done"]


def test_no_shared_neuron_is_a_document_too(run: Run, gpt2: Path) -> None:
    made = run("languages", gpt2, "--fact", GERMANY, "--languages", "en,zh", "--threshold", "1", "--tolerance", "0",
               "--json", "--quiet").document  # fmt: skip
    assert (made["independent"], made["effect"], made["arms"], made["locality"]) == ([], {}, [], None)
    assert "No neuron is shared by all of 2 languages" in made["reason"]
    assert made["overlap"] == [
        {"languages": ["en", "zh"], "count": 0, "expected": 0.0, "p_value": 1.0, "at_least": 2, "p_holm": 1.0}
    ]


def test_a_language_that_cannot_be_asked_is_left_out_while_two_remain(run: Run, bert: Path) -> None:
    fact = ("--subject", "Germany", "--relation", "capital")
    made = run("languages", bert, *fact, "--languages", "en,zh,ar", *QUICK).document
    assert list(made["languages"]) == ["en", "zh"]
    left_out = {item["language"]: item["reason"] for item in made["left_out"]}
    assert "vocabulary" in left_out["ar"]
    ran = run("languages", bert, *fact, "--languages", "en,zh,ar", "--at-least", "3", *QUICK)
    assert (ran.code, ran.out) == (2, "")
    assert "At least 3 of 2 languages cannot be asked for." in ran.err
    ran = run("languages", bert, *fact, "--languages", "en,ar", *QUICK)
    assert (ran.code, ran.out) == (2, "")
    assert "Fewer than two languages are left to compare. ar: The answer" in ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--fact", GERMANY, "--languages", "en"), "One language shares nothing with another."),
        (("--fact", GERMANY, "--languages", "en,en"), "One language shares nothing with another."),
        (("--fact", GERMANY, "--languages", "en,xx"), "No fact is known in the language 'xx'."),
        (("--fact", "no-such", "--languages", "en,zh"), "There is no fact 'no-such'."),
        (("--languages", "en,zh"), "No fact is given."),
        (("--fact", GERMANY, "--subject", "Germany", "--languages", "en,zh"), "--subject are given together."),
        (("--subject", "Germny", "--relation", "P36", "--languages", "en,zh"), "Did you mean Germany?"),
        (("--fact", GERMANY, "--languages", "en,zh", "--at-least", "3"), "At least 3 of 2 languages"),
        (("--fact", GERMANY, "--languages", "en,zh", "--to", "x.csv"), "--to belongs to --relation-table."),
        (("--fact", GERMANY, "--languages", "en,zh", "--session", "no/such/s.kns"), "There is no folder"),
        (("--relation-table", "--languages", "en,zh"), "--relation-table needs --relation."),
        (("--relation-table", "--fact", GERMANY, "--languages", "en,zh"), "--relation-table compares many facts."),
        (("--relation-table", "--relation", "P99", "--languages", "en,zh"), "There is no relation 'P99'."),
        (
            ("--relation-table", "--relation", "P36", "--languages", "en,zh", "--session", "no/such/s.kns"),
            "There is no folder",
        ),
        (
            ("--relation-table", "--relation", "P36", "--languages", "en,zh", "--to", "x.doc"),
            "'x.doc' does not tell the format.",
        ),
    ],
)  # fmt: skip
def test_bad_input_is_one_sentence_and_exit_code_2(run: Run, gpt2: Path, arguments: tuple[str, ...], said: str) -> None:
    ran = run("languages", gpt2, *arguments, "--quiet", "--json")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err


def test_the_table_of_a_relation(run: Run, gpt2: Path, tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    relation = ("--relation-table", "--relation", "capital", "--languages", "en,zh", "--limit", "3")
    made = run("languages", gpt2, *relation, "--to", file, *QUICK).document
    assert (made["relation"], made["languages"], made["at_least"]) == ("P36", ["en", "zh"], 2)
    assert made["all"]["facts"] == len(made["rows"]) == made["written"]["rows"] == 3
    assert {"coverage", "count", "expected", "excess", "mixed", "beyond_mixed"} <= set(made["all"])
    assert set(made["layers"]) == {"shared", "en", "zh"}
    with file.open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert [row["fact_uuid"] for row in rows] == [row["fact"] for row in made["rows"]]
    assert [int(row["count"]) for row in rows] == [row["count"] for row in made["rows"]]
    text = run("languages", gpt2, *relation, "--tolerance", "0", "--quiet").out
    assert "3 facts: " in text


def test_a_relations_table_that_is_stopped_keeps_what_was_finished(
    run: Run, gpt2: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, session, kept = tmp_path / "table.csv", tmp_path / "s.kns", tmp_path / "kept.csv"
    line = ("languages", gpt2, "--relation-table", "--relation", "capital", "--languages", "en,zh", "--limit", "2",
            *QUICK, "--to", file, "--session", session)  # fmt: skip
    heard = command._heard

    def stopped(finished: Any, store: Store, landed: Any) -> None:
        heard(finished, store, landed)
        if finished:
            raise StoppedError

    monkeypatch.setattr(relation_overlap, "_TOGETHER", 1)
    monkeypatch.setattr(command, "_heard", stopped)
    ran = run(*line)
    assert ran.code == 3
    assert (len(ran.document["rows"]), ran.document["written"]["rows"]) == (1, 1)
    assert f"Stopped after 1 of 2 facts. They are kept in {file} and {session}." in ran.err
    assert len(file.read_text(encoding="utf-8").splitlines()) == 2
    assert run("export", session, "--what", "relation", "--to", kept, "--json").document["rows"] == 1
    monkeypatch.setattr(command, "_heard", heard)
    made = run(*line).document
    assert made["rows"][0]["fact"] == ran.document["rows"][0]["fact"]
    assert run("export", session, "--what", "relation", "--to", kept, "--json").document["rows"] == 2

    def at_once(*_: object, **__: object) -> None:
        raise StoppedError

    monkeypatch.setattr(command, "compare_relation", at_once)
    ran = run(*line)
    assert (ran.code, ran.out, ran.err) == (3, "", "kn-studio: Stopped.\n")


def test_it_is_told_in_plain_text(run: Run, gpt2: Path) -> None:
    ran = run("languages", gpt2, "--fact", GERMANY, "--languages", "en,zh", "--tolerance", "0", *MANY, "--quiet")
    assert ran.code == 0
    assert "neurons are shared by all of en, zh; by chance" in ran.out
    assert "Different facts of the relation share" in ran.out
    assert "not searched" in ran.out


def test_stopped_it_says_where_the_run_is(
    run: Run, gpt2: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_args: object) -> None:
        raise StoppedError

    monkeypatch.setattr(command, "compared", stopped)
    session = tmp_path / "s.kns"
    ran = run("languages", gpt2, "--fact", GERMANY, "--languages", "en,zh", *QUICK, "--session", session)
    assert (ran.code, ran.out) == (3, "")
    assert f"Run 1 is in {session}" in ran.err
    with Store.open(session) as store:
        assert store.run(1).status == "done"


def test_a_fact_that_only_the_session_has(run: Run, gpt2: Path, tmp_path: Path) -> None:
    session = tmp_path / "s.kns"
    fact = Fact("only-here", "P36", {"en": Label("Sealand", "Roughs Tower"), "zh": Label("西兰", "怒涛塔")})
    with Store.create(session) as store:
        store.add_facts([fact])
    asked = ("--fact", "only-here", "--languages", "en,zh")
    made = run("languages", gpt2, *asked, *QUICK, "--session", session).document
    assert made["fact"] == {"uuid": "only-here", "relation": "P36"}
    assert list(made["languages"]) == ["en", "zh"]
    ran = run("languages", gpt2, *asked, *QUICK)
    assert (ran.code, ran.out) == (2, "")
    assert "There is no fact 'only-here'." in ran.err
    for what in ("comparison", "relation"):
        written = run("export", session, "--what", what, "--to", tmp_path / f"{what}.csv", "--json").document
        assert written["rows"] == 0


@pytest.mark.slow
def test_the_demo_model_shares_more_than_other_facts_and_chance(run: Run) -> None:
    made = run("languages", "demo-bert", "--fact", GERMANY, "--languages", "en,zh", "--quiet", "--json").document
    (whole,) = made["overlap"]
    assert whole["p_holm"] < 0.01
    assert whole["count"] > made["same_relation_control"]["high"]
    assert whole["count"] > made["other_relation_control"]["high"]
    japanese = made["effect"]["ja"]
    assert not japanese["searched"]
    random = japanese["suppress"]["control_after_mean"]
    assert japanese["suppress"]["after"] < random - 3 * japanese["suppress"]["control_after_sd"]
