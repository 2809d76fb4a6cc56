"""Data sets of the Hub, against a stand-in for it: configurations, conversion to Parquet, faults, and no network."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from engine.datasets import hub
from engine.datasets.base import FactRow, Wanted
from engine.errors import DataError
from tests.engine.datasets.making import pairs, read, triple

Table = list[dict[str, Any]]


class Hub:
    """Tables by configuration, at one revision; everything else is a fault."""

    def __init__(self, tables: Mapping[str, Table], revision: str | None = None, breaks_after: int = 10**9) -> None:
        self.tables = tables
        self.revision = revision
        self.asked: list[str] = []
        self._left = breaks_after

    def configurations(self, name: str, revision: str | None) -> Sequence[str]:
        if revision != self.revision:
            raise RuntimeError("Dataset scripts are no longer supported, but found m_lama.py")
        return tuple(self.tables)

    def batches(self, name: str, configuration: str, revision: str | None) -> Iterator[Mapping[str, Sequence[Any]]]:
        assert revision == self.revision
        self.asked.append(configuration)
        table = self.tables[configuration]
        for start in range(0, len(table), 2):
            self._left -= 1
            if self._left < 0:
                raise ConnectionError("the line went dead\nat some length")
            part = table[start : start + 2]
            yield {key: [row[key] for row in part] for key in part[0]}


def nine(code: str) -> Table:
    more = {"template": "[X]: [Y]", "language": code, "predicate_id": "P36"}
    return [triple(n, f"Land{n}", f"Town{n}{code}") | more for n in range(5)]


Put = Callable[[Hub], Hub]


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Put:
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)

    def put(stand_in: Hub) -> Hub:
        monkeypatch.setattr(hub, "Streamed", lambda: stand_in)
        return stand_in

    return put


def test_configurations_named_by_language_are_chosen_by_language(fake: Put) -> None:
    stand_in = fake(Hub({code: nine(code) for code in ("de", "en", "zh")}))
    found = read("hf://datasets/some/m_lama", wanted=Wanted(languages=frozenset({"de", "zh"})))
    assert stand_in.asked == ["de", "zh"]
    assert found.keys == ["m_lama"]
    assert found.origins[0].url == "https://huggingface.co/datasets/some/m_lama"
    assert len(found.facts) == 10
    assert len(found.templates) == 2
    assert found.facts[0] == FactRow(
        *("P36", "de", "Land0", "Town0de", "00000000-0000-4000-8000-000000000000", "Q0", "Q1000", 0)
    )
    assert read("some/m_lama", format_="hub").facts[5].language == "en"


def test_a_data_set_with_a_script_is_read_from_its_conversion(fake: Put) -> None:
    stand_in = fake(Hub({"all": nine("en"), "en": []}, revision=hub.CONVERTED))
    assert len(read("cis-lmu/m_lama", format_="hub").facts) == 5
    assert stand_in.asked == ["all"]
    with pytest.raises(DataError, match="scripts are no longer supported"):
        read("cis-lmu/m_lama@main", format_="hub")


def test_any_table_of_facts(fake: Put) -> None:
    table: Table = [{"relation": "P36", "sub_label": "A", "obj_label": ["B", "C"], "template": "[X]: [Y]"}]
    fake(Hub({"fr": table, "de": table}))
    found = read("some/facts", format_="hub")
    assert found.keys == ["hub"]
    assert (found.origins[0].name, found.origins[0].licence) == ("some/facts", "see its card")
    assert found.facts == [FactRow("P36", code, "A", "B", answers=("C",)) for code in ("fr", "de")]
    fake(Hub({"default": [{"text": "a"}]}))
    with pytest.raises(DataError, match="column 'relation' is missing; the table has text"):
        read("some/text", format_="hub")


def test_a_broken_connection_keeps_what_came(fake: Put) -> None:
    fake(Hub({"en": nine("en")}, breaks_after=1))
    found = read("some/m_lama", format_="hub")
    assert pairs(found.facts) == [("Land0", "Town0en"), ("Land1", "Town1en")]
    assert found.skipped[0].line == 3
    assert found.skipped[0].reason == "The Hub could not be read to the end (the line went dead)."
    fake(Hub({"en": nine("en")}, breaks_after=0))
    with pytest.raises(DataError, match=r"some/m_lama cannot be read \(the line went dead\)"):
        read("some/m_lama", format_="hub")


def test_the_network_is_never_used_unasked(fake: Put, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stand_in = fake(Hub({"en": nine("en")}))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(DataError, match="no file or folder cis-lmu/m_lama"):
        read("cis-lmu/m_lama")
    for name in ("HF_HUB_OFFLINE", "HF_DATASETS_OFFLINE"):
        monkeypatch.setenv(name, "1")
        with pytest.raises(DataError, match="switched off") as caught:
            read("hf://datasets/cis-lmu/m_lama")
        assert "import their folder" in caught.value.hint
        monkeypatch.delenv(name)
    with pytest.raises(DataError, match="no name of a Hub data set"):
        read("just-a-word", format_="hub")
    assert stand_in.asked == []


def test_the_library_datasets_reads_a_local_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.engine.datasets.test_m_lama import parquet

    monkeypatch.setenv("HF_HOME", str(tmp_path / "home"))
    for code in ("de", "en"):
        parquet(tmp_path / "copy" / code / "test-00000-of-00001.parquet", nine(code))
    (tmp_path / "copy" / "README.md").write_text(
        "---\nconfigs:\n"
        + "".join(f"- config_name: {c}\n  data_files:\n  - split: test\n    path: {c}/test-*\n" for c in ("de", "en"))
        + "---\n",
        encoding="utf-8",
    )
    source = hub.Streamed()
    copy = str(tmp_path / "copy")
    assert source.configurations(copy, None) == ("de", "en")
    rows = [row for batch in source.batches(copy, "en", None) for row in batch["obj_label"]]
    assert rows == [row["obj_label"] for row in nine("en")]
