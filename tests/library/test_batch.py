"""What an import adds, joins and leaves alone; nothing of one that does not end well stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
from pathlib import Path
from types import MappingProxyType

import pytest

from engine.datasets.base import CandidateRow, FactRow, Origin, TemplateRow, Variant
from engine.errors import DataError
from engine.types import Work, finished
from kn_studio.database import connections
from kn_studio.library import Query, schema
from kn_studio.library.store import LibraryStore
from tests.library.made import CITIES, MLAMA, MPARAREL, empty, fill, uuids

ROOT = Path(__file__).resolve().parents[2]


def everything(library: LibraryStore) -> tuple[object, ...]:
    """All that a user can see of a library."""
    found = tuple(library.fact(uuid) for uuid in sorted(library.uuids()))
    return library.stats(), found, tuple(uuids(library, text) for text in ("巴黎", "sal", "is", "union"))


def test_counts_are_what_was_added(bare: LibraryStore) -> None:
    added = fill(bare, CITIES)
    assert added == {"facts": 10, "rows": 14, "relations": 2, "languages": 9, "templates": 2}
    stats = bare.stats()
    assert (stats.facts, stats.rows, stats.relations, stats.languages, stats.templates) == (10, 14, 2, 9, 2)
    (source,) = stats.sources
    assert (source.name, source.licence, source.facts, source.key) == ("mLAMA", "CC BY-NC 4.0", 10, "mlama")
    assert source.citation == "Kassner et al. 2021"


def test_importing_twice_changes_nothing(library: LibraryStore) -> None:
    before = everything(library)
    with library.importing() as batch:
        batch.begin("mlama", MLAMA)
        for item in CITIES:
            batch.add(item)
        finished(batch.finish())
        assert batch.imported == dict.fromkeys(("facts", "rows", "relations", "languages", "templates"), 0)
        assert batch.unchanged == {"facts": 10, "rows": 14, "relations": 2, "languages": 9, "templates": 2}
    assert everything(library) == before


def test_a_fact_is_joined_over_languages_and_data_sets_never_by_text(bare: LibraryStore) -> None:
    fill(bare, [FactRow("P36", "en", "Germany", "Berlin", "u-1", "Q183", "Q64", 7)])
    tuples = [
        FactRow("P36", "fi", "Saksa", "Berliini", "", "Q183", "Q64", 7),
        FactRow("P36", "sv", "Tyskland", "Berlin", "", "Q183", "Q64"),
        FactRow("P36", "da", "Frankrig", "Paris", "", "Q142", "Q90", 7),
        FactRow("P1376", "fi", "Saksa", "Berliini", "", "Q183", "Q64", 7),
        FactRow("P36", "nl", "Germany", "Berlin", "other-uuid"),
    ]
    assert fill(bare, tuples, MPARAREL, "mpararel")["facts"] == 3
    fact = bare.fact("u-1")
    assert fact is not None
    assert set(fact.labels) == {"en", "fi", "sv"}
    assert (fact.subject_id, fact.object_id, fact.source, fact.licence) == ("Q183", "Q64", "mLAMA", "CC BY-NC 4.0")


def test_the_order_of_imports_does_not_matter_for_what_is_joined(bare: LibraryStore) -> None:
    fill(bare, [FactRow("P36", "fi", "Saksa", "Berliini", "", "Q183", "Q64", 7)], MPARAREL, "mpararel")
    fill(bare, [FactRow("P36", "en", "Germany", "Berlin", "u-1", "Q183", "Q64", 7)])
    fact = bare.fact("u-1")
    assert fact is not None
    assert set(fact.labels) == {"en", "fi"}
    assert bare.stats().facts == 1


def test_another_name_of_an_answer_is_right_too(bare: LibraryStore) -> None:
    fill(bare, [FactRow("P36", "en", "Karnataka", "Bengaluru", "u-1", "Q1185", "Q1355", 1)])
    again = [FactRow("P36", "en", "Karnataka state", "Bangalore", "u-1", "Q1185", "Q1355", answers=("BLR",))]
    assert fill(bare, again, Origin("LAMA"), "lama")["rows"] == 0
    assert bare.other_answers("u-1") == {"en": ("BLR", "Bangalore")}
    fact = bare.fact("u-1")
    assert fact is not None
    assert fact.labels["en"].object == "Bengaluru"


def test_every_right_answer_of_a_subject_is_known(library: LibraryStore) -> None:
    assert library.other_answers("u-3") == {"en": ("Strasbourg",)}
    assert library.other_answers("u-4", ("en",)) == {"en": ("Brussels",)}
    assert library.other_answers("u-4", ("fr",)) == {}
    # Two entities of one name: the prompt cannot tell them apart, so both answers are right.
    assert library.other_answers("u-5") == {"en": ("Germany",)}
    assert library.other_answers("u-1") == {}
    assert library.other_answers("no-such") == {}


def test_candidates_are_the_list_and_the_objects(library: LibraryStore) -> None:
    assert library.candidates("P36", "en") == ("Paris", "Istanbul", "Brussels", "Strasbourg")
    fill(library, [CandidateRow("P36", "en", ("Amsterdam", "Paris"))], Origin("Candidates"), "candidates")
    assert library.candidates("P36", "en")[:2] == ("Amsterdam", "Paris")
    assert set(library.candidates("P36", "en")) == {"Amsterdam", "Paris", "Istanbul", "Brussels", "Strasbourg"}
    assert library.candidates("P36", "hi") == ()
    assert library.candidates("P9", "en") == ()


def test_wrong_answers_and_changed_sentences_are_kept_apart(bare: LibraryStore) -> None:
    variants = (Variant("In 2010, X plays for [Y]."), Variant("In 2010, X plays [Y]", "deleted"))
    fill(bare, [FactRow("P54", "en", "X", "A", "Q1_P54_2010", "Q1", date="2010", wrong=("B",), variants=variants)])
    fact = bare.fact("Q1_P54_2010")
    assert fact is not None
    assert fact.date == "2010"
    assert bare.wrong_answers(fact.uuid, "en") == ("B",)
    assert bare.other_answers(fact.uuid) == {}
    assert bare.variants(fact.uuid, "en", "deleted") == ("In 2010, X plays [Y]",)
    prompts = bare.prompts(fact, "en")
    assert [prompt.text for prompt in prompts.all] == ["In 2010, X plays for [Y]."]


def test_a_stopped_import_leaves_the_library_as_it_was(library: LibraryStore) -> None:
    before = everything(library)

    def work() -> Work[None]:
        with library.importing() as batch:
            batch.begin("csv", Origin("Mine"))
            for number in range(9000):
                batch.add(FactRow("P1", "en", f"s{number}", "o", f"x{number}"))
            yield from batch.finish()

    running = work()
    next(running)
    running.close()
    assert everything(library) == before
    assert fill(library, [FactRow("P1", "en", "s", "o", "x")], Origin("Mine"), "csv")["facts"] == 1


def test_a_killed_import_leaves_the_library_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with LibraryStore.open(path, empty(tmp_path)) as library:
        fill(library, CITIES)
        before = everything(library)
    code = f"""
    import os, signal
    from pathlib import Path
    from engine.datasets.base import FactRow, Origin
    from kn_studio.library.store import LibraryStore
    library = LibraryStore.open(Path({str(path)!r}), Path({str(tmp_path / "nothing")!r}))
    with library.importing() as batch:
        batch.begin("csv", Origin("Mine"))
        for number in range(30_000):
            batch.add(FactRow("P36", "en", f"Salzburg {{number}}", "o", f"x{{number}}"))
        steps = batch.finish()
        next(steps), next(steps)
        os.kill(os.getpid(), signal.SIGKILL)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], cwd=ROOT, check=False, env=os.environ)
    assert done.returncode == -signal.SIGKILL
    with LibraryStore.open(path, tmp_path / "nothing") as library:
        assert everything(library) == before


def test_a_full_disk_is_said_and_nothing_is_half_written(
    library: LibraryStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(library)
    library.close()
    connect = connections.connect

    def small(path: Path, *, readonly: bool = False) -> object:
        db = connect(path, readonly=readonly)
        (pages,) = db.conn.execute("PRAGMA page_count").fetchone()
        db.conn.execute(f"PRAGMA max_page_count = {pages + 10}")
        return db

    monkeypatch.setattr(connections, "connect", small)
    path = library.path
    with (
        LibraryStore.open(path, empty(tmp_path)) as full,
        pytest.raises(DataError, match="No room is left on the disk"),
    ):
        fill(full, (FactRow("P1", "en", f"s{n} {n * 77}", "o", f"x{n}") for n in range(20_000)), Origin("Mine"), "csv")
    monkeypatch.undo()
    with LibraryStore.open(path, empty(tmp_path)) as library:
        assert everything(library) == before


def test_only_one_writes_and_others_read_meanwhile(library: LibraryStore) -> None:
    refused: list[str] = []
    seen: list[int] = []

    def other() -> None:
        seen.append(library.search(Query("sal")).total)
        try:
            library.save_template("P36", "en", "[X]: [Y]")
        except DataError as error:
            refused.append(error.what)

    with library.importing() as batch:
        batch.begin("csv", Origin("Mine"))
        batch.add(FactRow("P17", "en", "Salto", "Uruguay", "x"))
        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
        finished(batch.finish())
    assert (seen, refused) == ([2], ["The fact library is being filled."])
    assert library.search(Query("sal")).total == 3


def test_a_large_import_leaves_no_large_log_behind(library: LibraryStore) -> None:
    fill(library, (FactRow("P1", "en", f"s{n}", "o", f"x{n}") for n in range(5000)), Origin("Mine"), "csv")
    assert library.path.stat().st_size > 500_000
    assert library.path.with_name(f"{library.path.name}-wal").stat().st_size == 0


def test_more_languages_than_fit_are_refused_one_by_one(bare: LibraryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    from kn_studio.library import batch as module

    monkeypatch.setattr(module, "LANGUAGES", 2)
    with bare.importing() as batch:
        batch.begin("csv", Origin("Mine"))
        said = [batch.add(FactRow("P1", code, "s", "o", "u")) for code in ("en", "de", "fr", "en")]
        finished(batch.finish())
    assert [each is None for each in said] == [True, True, False, True]


def test_a_data_set_can_be_taken_out_again(library: LibraryStore, tmp_path: Path) -> None:
    with LibraryStore.open(tmp_path / "other.db", empty(tmp_path)) as other:
        own = [
            FactRow("P36", "en", "Utopia", "Amaurot", "v-1"),
            FactRow("P36", "fi", "Ranska", "Pariisi", "u-1", "Q13917", "Q90", 1),
            TemplateRow("P36", "fi", "[X]: [Y]"),
        ]  # fmt: skip
        fill(other, own, Origin("Mine"), "csv")
        alone = everything(other)
    fill(library, own, Origin("Mine"), "csv")
    finished(library.remove_source("mLAMA"))
    found = everything(library)
    assert found[1:] == alone[1:]
    assert library.stats().sources[0].name == "Mine"
    assert library.stats().facts == 2
    for name, said in (("mLAMA", "There is no data set"), ("", "There is no data set")):
        with pytest.raises(DataError, match=said):
            finished(library.remove_source(name))


def test_a_small_data_set_is_taken_out_of_the_search(library: LibraryStore) -> None:
    before = everything(library)
    fill(library, [FactRow("P36", "en", "Salamis", "Paris", "v-1")], Origin("Mine"), "csv")
    assert "v-1" in uuids(library, "sal")
    finished(library.remove_source("Mine"))
    assert everything(library) == before


def test_the_shipped_facts_stay(tmp_path: Path) -> None:
    with LibraryStore.open(tmp_path / "library.db") as library, pytest.raises(DataError, match="cannot be removed"):
        finished(library.remove_source("Built-in facts"))


def test_keys_and_labels_fit_together() -> None:
    key = 3 << schema.FACT_BITS | 12
    label = schema.label_id(key, 77)
    assert schema.labels_of(key)[0] <= label <= schema.labels_of(key)[1]
    assert label >> schema.LANGUAGE_BITS == key
    assert label & schema.LANGUAGES == 77
    assert schema.facts_of(3)[0] <= key <= schema.facts_of(3)[1]
    assert schema.label_id(schema.facts_of((1 << 20) - 1)[1], schema.LANGUAGES) < 2**63


def test_a_fact_without_ids_is_told_by_what_it_says(bare: LibraryStore) -> None:
    rows = [FactRow("capital", "en", "Utopia", "Amaurot"), FactRow("capital", "en", "Utopia", "Nephelo")]
    assert fill(bare, [*rows, rows[0]], Origin("Mine"), "csv")["facts"] == 2
    assert bare.other_answers(bare.uuids("capital")[0]) == MappingProxyType({"en": ("Nephelo",)})
