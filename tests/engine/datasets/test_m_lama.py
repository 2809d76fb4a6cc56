"""The nine columns of the Hub data set, as Parquet or lines, in one file or a folder a language."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from engine.datasets.base import TemplateRow, Wanted
from tests.engine.datasets.making import SAMPLE, lines, mlama, needs_sample, read, triple, write, zipped


def rows() -> list[dict[str, Any]]:
    """The rows of `mlama` with template, language and relation."""
    return [
        triple(number, f"Land{number}{code}", f"Town{number}{code}")
        | {"template": f"[X] {relation} [Y] .", "language": code, "predicate_id": relation}
        for code in ("en", "zh")
        for relation, numbers in (("P36", (2, 5, 7)), ("P19", (9, 10)))
        for number in numbers
    ]


def parquet(path: Path, table: list[dict[str, Any]], **more: list[Any]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    columns: dict[str, Any] = {name: [row[name] for row in table] for name in table[0]} | more
    if "lineid" in columns:
        columns["lineid"] = pa.array(columns["lineid"], pa.uint32())
    pq.write_table(pa.table(columns), path, row_group_size=3)
    return path


def test_parquet_and_lines_give_the_same_whatever_columns_are_more(tmp_path: Path) -> None:
    found = read(parquet(tmp_path / "0000.parquet", rows(), __index_level_0__=list(range(10))))
    assert found.keys == ["m_lama"]
    assert found.origins[0].licence == "CC BY-NC-SA 4.0"
    assert (len(found.facts), len(found.templates), found.skipped) == (10, 4, [])
    assert found.templates[0] == TemplateRow("P36", "en", "[X] P36 [Y] .")
    fact = found.facts[0]
    assert (fact.subject, fact.object, fact.line_id, fact.subject_id) == ("Land2en", "Town2en", 2, "Q2")
    for other in (lines(tmp_path / "m.jsonl", rows()), lines(tmp_path / "m.json", rows())):
        again = read(other)
        assert (again.keys, again.facts, again.templates) == (["m_lama"], found.facts, found.templates)


def test_a_folder_a_language_may_stand_for_the_column(tmp_path: Path) -> None:
    for code in ("en", "zh"):
        mine = [{k: v for k, v in row.items() if k != "language"} for row in rows() if row["language"] == code]
        parquet(tmp_path / "hub" / code / "test-00000-of-00001.parquet", mine)
    found = read(tmp_path / "hub")
    assert found.facts == read(parquet(tmp_path / "0.parquet", rows())).facts


def test_in_a_zip(tmp_path: Path) -> None:
    path = parquet(tmp_path / "all" / "0000.parquet", rows())
    assert read(zipped(tmp_path / "a.zip", path.parent)).facts == read(path).facts


def test_choices_and_bad_rows(tmp_path: Path) -> None:
    table = rows()
    table[1]["sub_label"], table[2]["language"], table[3]["language"] = None, "xx-klingon", "xx-klingon"
    table[4]["uuid"], table[0]["template"] = table[0]["uuid"], "[X] only"
    table.append(table[0] | {"obj_label": "other"})
    found = read(parquet(tmp_path / "a.parquet", table))
    assert found.reason("a.parquet", 2) == "The subject (sub_label) is empty."
    assert "'xx-klingon' is no code of a language" in found.reason("a.parquet", 3)
    assert "[Y] not at all" in found.reason("a.parquet", 1)
    assert "a second time" in found.reason("a.parquet", 11)
    assert len(found.skipped) == 4
    assert len(found.facts) == 7
    only = read(tmp_path / "a.parquet", wanted=Wanted(languages=frozenset({"zh"}), relations=frozenset({"P19"})))
    assert {(fact.relation, fact.language) for fact in only.facts} == {("P19", "zh")}


@pytest.mark.parametrize("damage", ["cut", "no parquet", "columns"])
def test_a_bad_parquet_file_costs_itself_only(tmp_path: Path, damage: str) -> None:
    mlama(tmp_path)
    path = parquet(tmp_path / "mlama1.1" / "a.parquet", rows())
    if damage == "cut":
        write(path, path.read_bytes()[:-200])
    elif damage == "no parquet":
        write(path, "PAR?")
    else:
        parquet(path, [{"sub": "a", "obj": "b", "lang": "en"}])
    found = read(tmp_path / "mlama1.1")
    assert len(found.facts) == 12
    reason = found.reason("a.parquet")
    assert ("column 'relation' is missing" if damage == "columns" else "no Parquet file that can be read") in reason


@needs_sample
def test_the_sample_equals_mlama_row_by_row() -> None:
    whole, hub = read(SAMPLE / "mlama"), read(SAMPLE / "hf_m_lama")
    assert len(hub.facts) == 7423
    assert set(hub.facts) == set(whole.facts)
    assert set(hub.templates) <= set(whole.templates)
