"""From paths to items: formats are found by content, files go to one of them, progress and faults are told."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from engine.datasets import DATASETS, reading, stream
from engine.datasets.base import Begin, FactRow, Reading, Wanted
from engine.errors import DataError
from tests.engine.datasets.making import lines, mlama, read, triple, write, zipped

KEYS = (
    *("mlama", "m_lama", "mpararel", "pararel", "lama", "knowledge-neurons", "templama", "amig", "dkn", "candidates"),
    *("csv", "tsv", "jsonl", "parquet", "hub"),
)


def test_every_format_has_its_key_and_title() -> None:
    assert sorted(each.key for each in DATASETS) == sorted(KEYS)
    assert all(each.title for each in DATASETS)


def test_renamed_folders_do_not_hide_a_format(tmp_path: Path) -> None:
    mlama(tmp_path).rename(tmp_path / "my old copy (2)")
    assert read(tmp_path / "my old copy (2)").keys == ["mlama"]


def test_an_unknown_format_or_language_is_said(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no format 'excel'") as caught:
        read(mlama(tmp_path), format_="excel")
    assert all(key in caught.value.hint for key in KEYS)
    with pytest.raises(DataError, match="'klingon' is no code"):
        read(tmp_path / "mlama1.1", wanted=Wanted(languages=frozenset({"en", "klingon"})))


@pytest.mark.parametrize("format_", [key for key in KEYS if key not in {"mlama", "jsonl", "hub"}])
def test_the_wrong_format_is_said(tmp_path: Path, format_: str) -> None:
    with pytest.raises(DataError, match=f"is in the format {format_}"):
        read(mlama(tmp_path), format_=format_)


def test_nothing_that_can_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match="no file in"):
        read(tmp_path / "empty")
    with pytest.raises(DataError, match="The file is empty"):
        read(write(tmp_path / "a.csv", ""))
    write(tmp_path / "two" / "README.md", "text")
    with pytest.raises(DataError, match="not a data file"):
        read(tmp_path / "two")
    write(tmp_path / "two" / "a.pkl", "text")
    with pytest.raises(DataError, match="can be imported"):
        read(tmp_path / "two")


def test_progress_reaches_its_end_and_never_goes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "OFTEN", 100)
    root = mlama(tmp_path)
    for given in (root, zipped(tmp_path / "a.zip", root)):
        found = read(given)
        told = [each for each in found.progress if each.total]
        assert len(told) > 5
        assert {each.total for each in told} == {told[0].total}
        assert [each.done for each in told] == sorted(each.done for each in told)
        assert told[-1].done == told[-1].total
        few = read(given, wanted=Wanted(languages=frozenset({"zh"}))).progress
        assert few[-1].done == few[-1].total


def test_a_report_comes_often_and_stopping_is_possible_anywhere(tmp_path: Path) -> None:
    rows = [triple(n, f"Land{n}", f"Town{n}") for n in range(9000)]
    lines(tmp_path / "en" / "P36.jsonl", rows)
    gap, most = 0, 0
    for item in reading([tmp_path / "en"]):
        gap = 0 if isinstance(item, Reading) else gap + 1
        most = max(most, gap)
    assert most < 5000
    steps = reading([tmp_path / "en"])
    assert any(isinstance(next(steps), FactRow) for _ in range(20))
    steps.close()


def test_several_paths_are_one_reading_and_each_table_is_its_own(tmp_path: Path) -> None:
    head = "relation,language,subject,object\nP36,en,A,B\n"
    found = read(write(tmp_path / "a.csv", head), write(tmp_path / "b.csv", head), mlama(tmp_path))
    assert found.keys == ["mlama", "csv", "csv"]
    assert [origin.name for origin in found.origins] == ["mLAMA 1.1", "a.csv", "b.csv"]


def test_every_data_set_says_where_it_is_from() -> None:
    for each in DATASETS:
        if not each.apart and each.key != "hub":
            origin = each.origin([])
            assert origin.name
            assert origin.licence
            assert "20" in origin.citation
            assert origin.url.startswith("https://")
    assert len({each.origin([]).name for each in DATASETS if not each.apart}) == 11


def test_items_follow_their_data_set(tmp_path: Path) -> None:
    items = [item for item in reading([mlama(tmp_path)]) if not isinstance(item, Reading)]
    first = next(place for place, item in enumerate(items) if isinstance(item, Begin))
    assert all(type(item).__name__ == "Skipped" for item in items[:first])


def test_no_heavy_library_is_imported_for_it(tmp_path: Path) -> None:
    code = (
        "import sys; from engine.datasets import reading; "
        f"list(reading([{str(mlama(tmp_path))!r}])); "
        "print([m for m in ('torch', 'transformers', 'datasets', 'pyarrow', 'pandas', 'PySide6') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
