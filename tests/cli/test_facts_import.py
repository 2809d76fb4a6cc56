"""`kn-studio facts import`, `forget` and `fetch`: small files always, the samples of real data where they are."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.datasets import DATASETS
from kn_studio.cli import facts_grammar
from kn_studio.library.store import LibraryStore
from tests.actions.servers import Served, Server, archive, serving
from tests.cli.conftest import Ran, Run

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"
COUNTS = {"facts", "rows", "relations", "languages", "templates"}

sample = pytest.mark.skipif(not DATA.is_dir(), reason="the samples of real data are not there")

TABLE = """uuid,relation,language,subject,object,template
f-1,P36,en,Atlantis,Poseidonis,The capital of [X] is [Y].
f-1,P36,sw,Atlantisi,Poseidoni,Mji mkuu wa [X] ni [Y].
f-2,P36,en,Utopia,Amaurot,The capital of [X] is [Y].
"""


def imported(run: Run, *arguments: object) -> dict[str, Any]:
    ran = run("facts", "import", *arguments, "--json")
    assert ran.code == 0, ran.err
    found = ran.document
    assert {"imported", "unchanged", "skipped", "seconds"} <= set(found)
    assert set(found["imported"]) == set(found["unchanged"]) == COUNTS
    assert all(set(row) == {"file", "line", "reason"} and row["reason"] for row in found["skipped"])
    return found


def zero(found: dict[str, Any]) -> bool:
    return found["imported"] == dict.fromkeys(COUNTS, 0)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "mine.csv"
    file.write_text(TABLE, encoding="utf-8")
    return file


def test_a_table_is_imported_once(run: Run, table: Path) -> None:
    before = run("facts", "stats", "--json").document
    found = imported(run, table)
    assert found["imported"] == {"facts": 2, "rows": 3, "relations": 1, "languages": 2, "templates": 2}
    assert (found["skipped"], found["unchanged"]["rows"]) == ([], 0)
    again = imported(run, table)
    assert zero(again)
    assert (again["unchanged"]["facts"], again["unchanged"]["rows"], again["unchanged"]["templates"]) == (2, 3, 2)
    after = run("facts", "stats", "--json").document
    assert (after["facts"], after["rows"]) == (before["facts"] + 2, before["rows"] + 3)
    shown = run("facts", "show", "f-1", "--json").document
    assert shown["labels"]["sw"] == {
        "subject": "Atlantisi", "object": "Poseidoni", "withheld": False, "other_answers": [],
    }  # fmt: skip
    assert shown["source"] == "mine.csv"
    assert {"text": "Mji mkuu wa [X] ni [Y].", "held_out": False} in shown["templates"]["sw"]
    assert run("facts", "search", "poseidoni", "--language", "sw", "--json").document["total"] == 1


def test_people_are_told_the_same(run: Run, table: Path) -> None:
    with table.open("a", encoding="utf-8") as file:
        file.write("f-3,P36,en,,Nowhere,\n")
    ran = run("facts", "import", table)
    assert ran.code == 0
    assert "imported: 2 facts, 3 rows, 1 relations, 2 languages, 2 templates" in ran.out
    assert "left out: " in ran.out
    assert "mine.csv, line 5: " in ran.out


def test_only_what_is_asked_for_is_taken(run: Run, table: Path) -> None:
    found = imported(run, table, "--languages", "sw,de", "--relations", "P36,P17")
    assert (found["imported"]["rows"], found["imported"]["facts"]) == (1, 1)
    ran = run("facts", "import", table, "--relations", "P17", "--json")
    assert ran.code == 0
    assert zero(ran.document)
    assert "Nothing was imported." in ran.err


def test_columns_of_another_name_and_fixed_values_are_mapped(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "places.tsv"
    file.write_text("Land\tStadt\nAtlantis\tPoseidonis\n", encoding="utf-16")
    mapping = ["--columns", "subject=Land,object=Stadt", "--columns", "relation==P36,language==de"]
    found = imported(run, file, *mapping)
    assert found["imported"]["rows"] == 1
    row = run("facts", "search", "poseidonis", "--json").document["facts"][0]
    assert (row["relation"], row["language"], row["subject"]) == ("P36", "de", "Atlantis")


def test_a_data_set_can_be_forgotten(run: Run, table: Path) -> None:
    before = run("facts", "stats", "--json").document
    (name,) = imported(run, table)["sources"]
    ran = run("facts", "forget", name, "--json")
    assert ran.document["forgotten"] == name
    assert run("facts", "stats", "--json").document == before
    gone = run("facts", "forget", name)
    assert (gone.code, gone.out) == (2, "")
    assert f"There is no data set '{name}'" in gone.err


def test_a_fact_that_was_typed_can_be_forgotten_and_one_of_a_data_set_cannot(run: Run) -> None:
    before = run("facts", "stats", "--json").document
    with LibraryStore.open() as library:
        uuid = library.add_fact("P36", {"en": ("Utopia", "Amaurot", ())})
    ran = run("facts", "forget", uuid, "--json")
    assert ran.document == {"forgotten": uuid, "facts": before["facts"], "rows": before["rows"]}
    assert run("facts", "stats", "--json").document == before
    (fact,) = run("facts", "search", "Bern", "--language", "en", "--limit", "1", "--json").document["facts"]
    refused = run("facts", "forget", fact["uuid"])
    assert (refused.code, refused.out) == (2, "")
    assert "cannot be removed one by one" in refused.err


@pytest.mark.parametrize("arguments", [["nowhere.csv"], ["nowhere"], ["."]])
def test_what_cannot_be_read_at_all_is_one_sentence(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run("facts", "import", *arguments, "--json")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1


def test_the_grammar_knows_every_format() -> None:
    assert set(facts_grammar.FORMATS) == {"auto", "hub", *(each.key for each in DATASETS)}


def test_interrupting_ends_with_3_and_changes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "mlama1.1" / "en"
    folder.mkdir(parents=True)
    with (folder / "P36.jsonl").open("w", encoding="utf-8") as file:
        for number in range(150_000):
            row = {"sub_uri": f"Q{number}", "obj_uri": f"R{number}", "obj_label": f"C {number}"}
            row |= {"sub_label": f"L {number}", "lineid": number, "uuid": f"u-{number}"}
            file.write(json.dumps(row) + "\n")
    environment = {**os.environ, "KN_STUDIO_HOME": str(tmp_path / "home"), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "kn_studio", "facts"]

    def stats() -> Any:
        done = subprocess.run(
            [*command, "stats", "--json"], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
        )
        return json.loads(done.stdout)

    before = stats()
    library = tmp_path / "home" / "library.db-wal"
    with subprocess.Popen(
        [*command, "import", str(tmp_path / "mlama1.1"), "--json"],
        cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stderr is not None
        for line in process.stderr:
            if "rows" in line:
                process.send_signal(signal.SIGINT)
                began = time.monotonic()
                break
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (3, ""), err
    assert time.monotonic() - began < 5
    assert "Stopped." in err
    assert stats() == before
    assert not library.exists() or library.stat().st_size < 1_000_000


# Samples of real data, with the counts of their READMEs.


def lines(folder: Path, pattern: str) -> int:
    """Lines that hold anything, counted by hand."""
    files = (path for path in folder.glob(pattern) if path.name != "templates.jsonl")
    return sum(bool(line.strip()) for path in files for line in path.read_bytes().split(b"\n"))


@sample
def test_mlama_and_its_copy_on_the_hub_are_the_same_rows(run: Run) -> None:
    found = imported(run, DATA / "mlama" / "mlama1.1")
    assert found["imported"]["rows"] == 7423 == lines(DATA / "mlama" / "mlama1.1", "*/*.jsonl")
    assert lines(DATA / "mlama" / "mlama1.1", "en/*.jsonl") == 965
    assert found["imported"]["facts"] >= 965
    templates = list((DATA / "mlama" / "mlama1.1").glob("*/templates.jsonl"))
    assert len(templates) == 10
    assert found["imported"]["templates"] + found["unchanged"]["templates"] == sum(
        len(path.read_text(encoding="utf-8").strip().split("\n")) for path in templates
    )
    assert {"README.md"} <= {Path(row["file"]).name for row in found["skipped"]}
    assert sum("empty" in row["reason"] for row in found["skipped"]) == 11
    before = run("facts", "stats", "--json").document
    again = imported(run, DATA / "hf_m_lama")
    assert again["imported"]["rows"] == again["imported"]["facts"] == 0
    assert again["unchanged"]["rows"] == 7423
    after = run("facts", "stats", "--json").document
    assert (after["facts"], after["rows"]) == (before["facts"], before["rows"])
    licences = {source["name"]: source["licence"] for source in after["sources"]}
    assert any("CC BY-NC" in licence for licence in licences.values())
    paris = run("facts", "search", "巴黎", "--language", "zh", "--json").document
    assert paris["total"] > 1


@sample
def test_the_hubs_copy_alone_has_every_row(run: Run) -> None:
    found = imported(run, DATA / "hf_m_lama" / "all" / "test" / "0000.parquet", "--format", "m_lama")
    assert found["imported"]["rows"] == 7423
    assert found["skipped"] == []


@sample
@pytest.mark.parametrize(
    ("folder", "least"),
    [
        ("mpararel", {"rows": 7047, "templates": 1284}),
        ("pararel", {"rows": 775, "facts": 775}),
        ("lama", {"rows": 160, "facts": 160}),
        ("knowledge-neurons", {"facts": 426, "rows": 426}),
        ("templama", {"rows": 901 + 346}),
        ("amig/wrong_fact_dataset/en.json", {"rows": 14, "facts": 14}),
    ],
)
def test_each_sample_has_the_counts_of_its_readme(run: Run, folder: str, least: dict[str, int]) -> None:
    found = imported(run, DATA / folder)
    for name, count in least.items():
        assert found["imported"][name] + found["unchanged"][name] == count, (name, found["skipped"][:5])
    again = imported(run, DATA / folder)
    assert zero(again)


@sample
def test_the_perturbed_queries_join_the_clean_ones(run: Run) -> None:
    imported(run, DATA / "templama")
    before = run("facts", "stats", "--json").document
    found = imported(run, DATA / "dkn")
    assert found["unchanged"]["rows"] + found["imported"]["rows"] > 0
    again = imported(run, DATA / "dkn")
    assert zero(again)
    after = run("facts", "stats", "--json").document
    assert after["facts"] >= before["facts"]


@sample
def test_invalid_json_is_reported_with_its_line(run: Run) -> None:
    found = imported(run, DATA / "amig")
    assert [row["line"] > 0 for row in found["skipped"] if row["file"].endswith("temp.json")] == [True]


@sample
def test_all_samples_together_and_again(run: Run) -> None:
    folders = [path for path in sorted(DATA.iterdir()) if path.is_dir()]
    found = imported(run, *folders)
    assert found["imported"]["rows"] > 10_000
    assert len(found["sources"]) >= 8
    assert zero(imported(run, *folders))


# Fetching


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server with the archive, named by KN_STUDIO_SOURCES."""
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    file = tmp_path / "sources.json"
    monkeypatch.setenv("KN_STUDIO_SOURCES", str(file))
    with serving() as made:
        made.files["mlama1.1.zip"] = Served(archive())
        file.write_text(json.dumps({"mlama": [made.url("gone.zip"), made.url("mlama1.1.zip")]}), encoding="utf-8")
        yield made


def fetch(run: Run, *more: str) -> Ran:
    return run("facts", "fetch", "mlama", *more)


def test_a_data_set_is_fetched_and_imported_once_its_licence_is_accepted(run: Run, server: Server) -> None:
    ran = fetch(run, "--yes", "--json")
    assert ran.code == 0, ran.err
    found = ran.document
    assert found["imported"] == {"facts": 1, "rows": 2, "relations": 1, "languages": 2, "templates": 2}
    assert len(found["sha256"]) == 64
    assert Path(found["file"]).read_bytes() == archive()
    for said in ("CC BY-NC 4.0", "40.8 MB", "Kassner", found["sha256"]):
        assert said in ran.err
    assert [name for name, _ in server.asked] == ["gone.zip", "mlama1.1.zip"]
    again = fetch(run, "--yes", "--json").document
    assert (again["imported"]["rows"], again["unchanged"]["rows"]) == (0, 2)
    assert len(server.asked) == 2
    assert fetch(run, "--yes", "--offline").code == 0


def test_whether_there_was_a_checksum_to_compare_with_is_said(
    run: Run, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = fetch(run, "--yes", "--json")
    digest = hashlib.sha256(archive()).hexdigest()
    assert ran.document["compared"] is False
    assert f"(sha256 {digest}). No checksum is known to compare it with" in ran.err
    assert "is whole" not in ran.err
    file = Path(os.environ["KN_STUDIO_SOURCES"])
    place = {"url": server.url("mlama1.1.zip"), "sha256": digest}
    file.write_text(json.dumps({"mlama": place}), encoding="utf-8")
    ran = fetch(run, "--yes", "--json")
    assert ran.document["compared"] is True
    assert f"is whole (sha256 {digest}, as it should be)." in ran.err


def test_nothing_is_fetched_without_consent(run: Run, server: Server) -> None:
    ran = fetch(run, "--json")
    assert (ran.code, ran.out) == (2, "")
    assert "Add --yes if you accept it." in ran.err
    assert "CC BY-NC 4.0" in ran.err
    assert server.asked == []


@pytest.mark.parametrize(("typed", "code"), [("y\n", 0), ("n\n", 3), ("\n", 3)])
def test_on_a_terminal_consent_is_asked_for(
    run: Run, server: Server, monkeypatch: pytest.MonkeyPatch, typed: str, code: int
) -> None:
    class Typed:
        def isatty(self) -> bool:
            return True

        def readline(self) -> str:
            return typed

    monkeypatch.setattr(sys, "stdin", Typed())
    monkeypatch.setattr("kn_studio.cli.importing._is_terminal", lambda: True)
    ran = fetch(run)
    assert ran.code == code
    assert "[y/N]" in ran.err
    assert bool(server.asked) == (code == 0)


def test_nothing_is_fetched_offline(run: Run, server: Server) -> None:
    ran = fetch(run, "--yes", "--offline")
    assert ran.code == 2
    assert "facts import FILE" in ran.err
    assert server.asked == []
