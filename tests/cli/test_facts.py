"""`kn-studio facts`, as the contract has it."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Run

GERMANY = "37c74c8b-4875-5046-9590-dae8e2509969"


def test_stats(run: Run) -> None:
    found = run("facts", "stats", "--json").document
    assert set(found) == {"facts", "rows", "relations", "languages", "templates", "sources"}
    assert found["facts"] >= 500
    assert found["languages"] >= 10
    assert found["relations"] >= 7
    assert all({"name", "licence", "facts", "citation", "url"} <= set(source) for source in found["sources"])


def test_search(run: Run) -> None:
    found = run("facts", "search", "巴黎", "--json").document
    assert found["total"] == 1
    (fact,) = found["facts"]
    assert set(fact) == {"uuid", "relation", "language", "subject", "object", "source"}
    assert (fact["language"], fact["object"]) == ("zh", "巴黎")
    cut = run("facts", "search", "a", "--language", "en", "--relation", "capital", "--limit", "3", "--json").document
    assert cut["total"] > len(cut["facts"]) == 3
    assert {fact["relation"] for fact in cut["facts"]} == {"P36"}
    assert run("facts", "search", "qqqq", "--json").document == {"total": 0, "facts": []}
    assert "1 fact" in run("facts", "search", "巴黎").out


def test_show(run: Run) -> None:
    found = run("facts", "show", GERMANY, "--json").document
    assert set(found) == {"uuid", "relation", "labels", "templates", "source", "licence"}
    label = found["labels"]["en"]
    assert (label["subject"], label["object"], label["other_answers"]) == ("Germany", "Berlin", [])
    templates = found["templates"]["zh"]
    assert all(set(template) == {"text", "held_out"} for template in templates)
    assert {template["held_out"] for template in templates} == {False, True}
    assert found["licence"] == "Unicode-3.0"
    assert "Deutschland — Berlin" in run("facts", "show", GERMANY).out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["search", "x", "--language", "zz"], "No fact is known in the language 'zz'. There are: en, de"),
        (["search", "x", "--relation", "mother"], "There is no relation 'mother'. Relations are: P17 (country)"),
        (["show", "no-such-uuid"], "There is no fact 'no-such-uuid'."),
    ],
)
def test_what_is_not_there_is_said(run: Run, arguments: list[str], said: str) -> None:
    ran = run("facts", *arguments, "--json")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
