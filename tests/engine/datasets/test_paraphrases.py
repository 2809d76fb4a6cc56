"""mParaRel, ParaRel and LAMA: patterns, facts, names of relations, and how they are told apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.datasets.base import RelationRow, TemplateRow, Wanted
from engine.datasets.codes import belongs_to
from tests.engine.datasets.making import lines, pairs, read, triple, write

BARE = ("uuid",)


def tuple_row(number: int, subject: str, answer: str) -> dict[str, object]:
    return {key: value for key, value in triple(number, subject, answer).items() if key not in BARE}


def test_mpararel_patterns_and_tuples(tmp_path: Path) -> None:
    root = tmp_path / "mpararel_reviewed"
    patterns = [
        {"pattern": "[X]n] on [Y]", "checked-by-human": False},
        {"pattern": "[Y], [X]", "checked-by-human": True},
    ]
    lines(root / "patterns" / "fi" / "P36.jsonl", patterns)
    lines(root / "tuples" / "zh-hans" / "P36.jsonl", [tuple_row(70, "某国", "某城")])
    write(root / "tuples" / "no" / "P36.jsonl", "")
    found = read(root)
    assert found.keys == ["mpararel"]
    assert found.templates == [
        TemplateRow("P36", "fi", "[X]n] on [Y]"),
        TemplateRow("P36", "fi", "[Y], [X]", reviewed=True),
    ]
    (fact,) = found.facts
    assert (fact.language, fact.line_id, fact.uuid, fact.subject_id) == ("zh-hans", 70, "", "Q70")
    assert belongs_to(fact.language) == "zh"
    assert found.reason("no/P36.jsonl") == "The file is empty."
    assert read(root, wanted=Wanted(languages=frozenset({"zh"}))).facts == [fact]
    assert read(root, wanted=Wanted(languages=frozenset({"zh-hant"}))).facts == []


def test_english_names_in_an_older_stage_are_left_out_and_counted(tmp_path: Path) -> None:
    rows = [
        tuple_row(1, "Berg", "Tal") | {"from_english": False},
        tuple_row(2, "Hill", "Dale") | {"from_english": True},
    ]
    found = read(lines(tmp_path / "t_rex_translation" / "de" / "P36.jsonl", rows))
    assert (found.keys, pairs(found.facts)) == (["mpararel"], [("Berg", "Tal")])
    assert found.reason("P36.jsonl").startswith("1 rows hold English names")


def test_pararel_is_english_and_pickles_stay_shut(tmp_path: Path) -> None:
    root = tmp_path / "data"
    pattern = {"pattern": "[X]'s seat, [Y].", "lemma": "seat", "extended_lemma": "seat-of", "tense": "present"}
    lines(root / "pattern_data" / "graphs_json" / "P36.jsonl", [pattern, pattern | {"pattern": "[X] only"}])
    row = {key: triple(3, "Land", "Town")[key] for key in ("sub_label", "obj_label", "uuid")}
    lines(root / "trex_lms_vocab" / "P36.jsonl", [row])
    for name in ("P36.graph", "P36.pkl"):
        write(root / "pattern_data" / "graphs" / name, b"\x80\x04cposix\nsystem\n(S'false'\ntR.")
    found = read(root)
    assert found.keys == ["pararel"]
    assert found.templates == [TemplateRow("P36", "en", "[X]'s seat, [Y].")]
    assert [(fact.relation, fact.language, fact.uuid) for fact in found.facts] == [("P36", "en", row["uuid"])]
    assert found.reason("P36.graph") == found.reason("P36.pkl")
    assert found.reason("P36.pkl").startswith("A pickle, which is never loaded")
    assert "[Y] not at all" in found.reason("graphs_json/P36.jsonl", 2)


def test_older_patterns_with_slots_in_lower_case(tmp_path: Path) -> None:
    found = read(lines(tmp_path / "pararel_google" / "de" / "P36.jsonl", [{"pattern": "[x] hat [y]"}]))
    assert (found.keys, found.templates) == (["mpararel"], [TemplateRow("P36", "de", "[X] hat [Y]")])


def test_lama_with_long_lines_names_and_google_re(tmp_path: Path) -> None:
    root = tmp_path / "data"
    evidence = [{"sub_surface": "Ann", "obj_surface": "Town", "masked_sentence": "Ann of [MASK]. " * 20}] * 8000
    row = triple(1, "Ann", "Town", predicate_id="P19", evidences=evidence)
    del row["lineid"]
    lines(root / "TREx" / "P19.jsonl", [row, row | {"uuid": "u2", "sub_label": "Bob"}])
    relation = {"relation": "P19", "template": "[X] is from [Y] .", "label": "place of birth", "type": "N-1"}
    lines(root / "relations.jsonl", [relation, relation | {"relation": "P20", "label": ""}])
    google = {"pred": "/people/person/place_of_birth", "sub": "/m/1", "obj": "/m/2", "evidences": [], "judgments": []}
    google |= {"sub_label": "Cy", "obj_label": "Ville", "uuid": "u3", "masked_sentences": ["Cy of [MASK]."]}
    lines(root / "Google_RE" / "place_of_birth_test.jsonl", [google])
    found = read(root)
    assert (found.keys, found.skipped) == (["lama"], [])
    assert pairs(found.facts) == [("Cy", "Ville"), ("Ann", "Town"), ("Bob", "Town")]
    assert [(f.relation, f.subject_id) for f in found.facts] == [
        ("place_of_birth", "/m/1"),
        ("P19", "Q1"),
        ("P19", "Q1"),
    ]
    assert found.relations == [RelationRow("P19", "en", "place of birth")]
    assert [(t.relation, t.text) for t in found.templates] == [
        ("P19", "[X] is from [Y] ."),
        ("P20", "[X] is from [Y] ."),
    ]
    only = read(root, wanted=Wanted(relations=frozenset({"place_of_birth"})))
    assert (pairs(only.facts), only.relations) == ([("Cy", "Ville")], [])
    assert read(root, wanted=Wanted(languages=frozenset({"de"}))).facts == []


def test_each_comes_before_those_that_join_it(tmp_path: Path) -> None:
    lines(tmp_path / "a" / "de" / "P36.jsonl", [tuple_row(1, "Berg", "Tal")])
    lines(tmp_path / "b" / "de" / "P36.jsonl", [triple(1, "Berg", "Tal")])
    write(tmp_path / "own.csv", "relation,language,subject,object\nP36,de,Berg,Tal\n")
    assert read(tmp_path).keys == ["mlama", "mpararel", "csv"]
    assert read(tmp_path / "own.csv", tmp_path / "b", tmp_path / "a").keys == ["mlama", "mpararel", "csv"]


@pytest.mark.parametrize("format_", ["mpararel", "pararel", "lama", "mlama"])
def test_a_forced_format_reads_what_it_can(tmp_path: Path, format_: str) -> None:
    lines(tmp_path / "x" / "de" / "P36.jsonl", [tuple_row(1, "Berg", "Tal")])
    lines(tmp_path / "x" / "de" / "P37.jsonl", [triple(1, "Berg", "Tal")])
    pattern = {"pattern": "[X]'s seat, [Y].", "lemma": "seat"}
    lines(tmp_path / "x" / "P36.jsonl", [pattern])
    lines(tmp_path / "x" / "P19.jsonl", [triple(1, "Ann", "Town", predicate_id="P19", evidences=[])])
    found = read(tmp_path / "x", format_=format_)
    assert found.keys == [format_]
    assert len(found.facts) + len(found.templates) == 1
    assert [each.reason for each in found.skipped] == [f"It is not in the format {format_}."] * 3
