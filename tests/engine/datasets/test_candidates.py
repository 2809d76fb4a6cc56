"""Candidate lists: a file a language, each object once."""

from __future__ import annotations

from pathlib import Path

from engine.datasets.base import CandidateRow, Wanted
from tests.engine.datasets.making import document, read, write


def test_lists_are_read_and_repetitions_dropped(tmp_path: Path) -> None:
    root = tmp_path / "TREx_multilingual_objects"
    lists = {"P30": {"subjects": ["a"] * 5000, "objects": ["Nord", " Süd ", "Nord", ""]}, "P36": {"objects": ["Tal"]}}
    document(root / "de.json", lists)
    write(root / "zh.json", '{"date_of_birth": {"objects": [], "subjects": []}, "P36": {"subjects": ["x"]}}')
    document(root / "notes.json", lists)
    found = read(root)
    assert found.keys == ["candidates"]
    assert found.candidates == [CandidateRow("P30", "de", ("Nord", "Süd")), CandidateRow("P36", "de", ("Tal",))]
    assert found.reason("notes.json") == "The file's name, 'notes', is no code of a language."
    assert found.reason("zh.json", 1) == "The relation P36 has no list of objects."
    only = read(root, wanted=Wanted(relations=frozenset({"P36"})))
    assert [row.relation for row in only.candidates] == ["P36"]
