"""mLAMA as folder and zip, nested, cut into parts, and filtered."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.datasets.base import FactRow, TemplateRow, Wanted
from tests.engine.datasets.making import lines, mlama, pairs, read, triple, write, zipped

ONE = FactRow(
    "P36", "zh", "Land2国", "Town2国", "00000000-0000-4000-8000-000000000002", "Q2", "Q1002", 2
)  # fmt: skip


def test_a_folder(tmp_path: Path) -> None:
    found = read(mlama(tmp_path))
    assert found.keys == ["mlama"]
    assert found.origins[0].licence == "CC BY-NC 4.0"
    assert "EACL 2021" in found.origins[0].citation
    assert len(found.facts) == 12
    assert ONE in found.facts
    assert TemplateRow("P36", "fa", "[X] has the capital [Y] .") in found.templates
    assert len(found.templates) == 6
    assert {fact.language for fact in found.facts} == {"en", "zh", "fa"}
    assert "Land2\u200cستان" in {fact.subject for fact in found.facts}
    assert found.reason("mlama1.1/README.md") == "It is not a data file."
    assert found.reason("mlama1.1/en/date_of_birth.jsonl") == "The file is empty."
    assert len(found.skipped) == 4


def test_zip_nested_zip_and_doubled_folder_give_the_same(tmp_path: Path) -> None:
    root = mlama(tmp_path)
    facts, templates = read(root).facts, read(root).templates
    archive = zipped(tmp_path / "mlama1.1.zip", root)
    doubled = zipped(
        tmp_path / "doubled.zip",
        {f"mlama1.1/mlama1.1/{p.relative_to(root).as_posix()}": p.read_bytes() for p in root.rglob("*") if p.is_file()},
    )
    inner = zipped(tmp_path / "outer.zip", {"download/mlama1.1.zip": archive.read_bytes()})
    for each in (archive, doubled, inner, tmp_path / "mlama1.1"):
        found = read(each)
        assert (found.facts, found.templates) == (facts, templates), each
    assert read(inner).reason("README.md") == "It is not a data file."
    assert found.skipped[0].file.startswith("mlama1.1/")


def test_one_language_folder_and_one_file_are_enough(tmp_path: Path) -> None:
    root = mlama(tmp_path)
    assert {fact.language for fact in read(root / "zh").facts} == {"zh"}
    (fact, *_) = read(root / "zh" / "P36.jsonl").facts
    assert fact == ONE


@pytest.mark.parametrize("forced", ["auto", "mlama"])
def test_relations_and_languages_are_chosen(tmp_path: Path, forced: str) -> None:
    wanted = Wanted(languages=frozenset({"ZH"}), relations=frozenset({"P36"}))
    found = read(mlama(tmp_path), format_=forced, wanted=wanted)
    assert {(fact.relation, fact.language) for fact in found.facts} == {("P36", "zh")}
    assert [(each.relation, each.language) for each in found.templates] == [("P36", "zh")]


def test_parts_are_put_back_in_order(tmp_path: Path) -> None:
    rows = [triple(n, f"Land{n}", f"Town{n}", index=n) for n in range(10)]
    lines(tmp_path / "m" / "de" / "P36" / "train.jsonl", [rows[n] for n in (3, 9, 0, 5, 8)])
    lines(tmp_path / "m" / "de" / "P36" / "dev.jsonl", [rows[n] for n in (7, 1, 2, 6, 4)])
    lines(tmp_path / "m" / "de" / "templates.jsonl", [{"relation": "P36", "template": "[X]: [Y]"}])
    found = read(tmp_path / "m")
    assert [fact.line_id for fact in found.facts] == list(range(10))
    assert {(fact.relation, fact.language) for fact in found.facts} == {("P36", "de")}
    assert len(found.templates) == 1
    one = read(tmp_path / "m" / "de" / "P36" / "dev.jsonl")
    assert [fact.line_id for fact in one.facts] == [7, 1, 2, 6, 4]


def test_what_is_wrong_in_a_row_is_said_and_the_rest_is_read(tmp_path: Path) -> None:
    good = [triple(1, "A", "B"), triple(2, " A ", "\u00a0B C "), triple(3, "x\u200cy", "<!-- b --> {0}")]
    bad = [
        triple(1, "A", "Z"),
        triple(4, "  ", "B"),
        triple(5, "A", None),  # type: ignore[arg-type]
        {k: v for k, v in triple(6, "A", "B").items() if k != "obj_label"},
    ]
    lines(tmp_path / "en" / "P36.jsonl", good + bad + [triple(1, "A", "B")])
    found = read(tmp_path / "en")
    assert pairs(found.facts) == [("A", "B"), ("A", "B C"), ("x\u200cy", "<!-- b --> {0}"), ("A", "B")]
    assert "a second time, with another object" in found.reason("P36.jsonl", 4)
    assert found.reason("P36.jsonl", 5) == "The subject (sub_label) is empty."
    assert found.reason("P36.jsonl", 6) == "The object (obj_label) is empty."
    assert found.reason("P36.jsonl", 7) == "The object (obj_label) is missing."
    assert len(found.skipped) == 4


def test_a_folder_that_is_no_language_is_reported_once_a_file(tmp_path: Path) -> None:
    root = mlama(tmp_path)
    lines(root / "qqq" / "P36.jsonl", [triple(1, "A", "B"), triple(2, "C", "D")])
    found = read(root)
    assert len(found.facts) == 12
    assert found.reason("qqq/P36.jsonl") == "The folder it lies in, 'qqq', is no code of a language."


def test_a_wrong_first_line_does_not_hide_what_the_file_is(tmp_path: Path) -> None:
    path = lines(tmp_path / "en" / "P36.jsonl", [triple(1, "A", "B")])
    write(path, b"{oops\n" + path.read_bytes())
    found = read(path)
    assert pairs(found.facts) == [("A", "B")]
    assert "no valid JSON" in found.reason("P36.jsonl", 1)


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("[X] is.", r"[Y] not at all"),
        ("[X] [X] [Y]", "[X] 2 times"),
        ("[X.Nom] is [Y]", "marks of grammar"),
        ("[X] [был;X-Gender=MASC|была;X-Gender=FEM] [Y]", "marks of grammar"),
        ("[X] başkenti [Y;be]", "marks of grammar"),
        ("", "no template"),
    ],
)
def test_templates_that_cannot_be_filled_are_left_out(tmp_path: Path, template: str, reason: str) -> None:
    rows = [{"relation": "P36", "template": template}, {"relation": "P37", "template": "[x]n] on [y]"}]
    found = read(lines(tmp_path / "fi" / "templates.jsonl", rows))
    assert reason in found.reason("templates.jsonl", 1)
    assert found.templates == [TemplateRow("P37", "fi", "[X]n] on [Y]")]
