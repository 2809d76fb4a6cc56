"""The library's file: made once, kept, and refused when it is not ours, not whole, or of another time."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE

import pytest

from engine.errors import DataError, PromptError
from kn_studio import resources
from kn_studio.library import Query
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.library.store import LibraryStore
from tests.library.made import CITIES, empty, fill

ROOT = Path(__file__).parents[2]

TABLES = {
    "facts.csv": """uuid,relation,language,subject,object,source,aliases
u-1,P36,en,Île-de-France,Paris,cldr-territory+common-knowledge,
u-1,P36,zh,法兰西岛,法国巴黎,cldr-territory,巴黎
u-2,P36,en,İstanbul,Ankara,common-knowledge,
""",
    "templates.csv": """relation,language,split,text
P36,en,train,The capital of [X] is [Y].
P36,en,held,[X] has the capital [Y].
""",
    "relations.csv": "relation,language,label,keywords\nP36,en,capital,capital\nP36,zh,首都,首都\n",
}


def tables(folder: Path, **changed: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in (TABLES | changed).items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_the_shipped_facts_are_there_from_the_first_start(tmp_path: Path) -> None:
    with LibraryStore.open(tmp_path / "new" / "library.db") as library:
        stats = library.stats()
        assert stats.facts >= 500
        assert [source.key for source in stats.sources] == ["builtin"]
        found = library.search(Query("Germany", "en", "P36"))
        assert [row.builtin for row in found.rows] == [True]


def test_the_first_thing_asked_of_a_library_may_be_a_write(tmp_path: Path) -> None:
    library = LibraryStore(tmp_path / "library.db")
    library.save_template("P36", "en", "[X]: [Y]")
    assert library.stats().facts >= 500
    library.close()


def test_nothing_is_read_or_made_before_it_is_asked_for(tmp_path: Path) -> None:
    library = LibraryStore(tmp_path / "library.db")
    assert not (tmp_path / "library.db").exists()
    assert library.languages()
    library.close()


def test_each_shipped_fact_names_its_own_source_and_licence(tmp_path: Path) -> None:
    library = BuiltinLibrary(tables(tmp_path / "facts"))
    one, two = library.fact(" U-1 "), library.fact("u-2")
    assert one is not None
    assert two is not None
    assert (one.source, one.licence) == ("cldr-territory+common-knowledge", "Unicode-3.0")
    assert (two.source, two.licence) == ("common-knowledge", "MIT")
    assert library.other_answers("u-1") == {"zh": ("巴黎",)}
    assert [each.held_out for each in library.templates(one, "en")] == [False, True]
    assert library.relation_label("P36", "zh") == "首都"
    assert library.relation_label("P36", "ar") == "capital"
    assert library.relation_label("P17") == "P17"
    assert library.fact("u-9") is None
    assert [fact.uuid for fact in library.facts()] == ["u-1", "u-2"]
    library.close()


def test_shipped_templates_make_prompts(tmp_path: Path) -> None:
    with LibraryStore.open(tmp_path / "library.db") as library:
        (fact,) = library.by_subject("Germany", "P36", ("en",))
        made = library.prompts(fact, "zh")
        assert (len(made.locating), len(made.held_out)) == (8, 2)
        for prompt in made.all:
            assert fact.labels["zh"].subject in prompt.text
            assert prompt.text.count("[Y]") == 1
            assert (prompt.answer, prompt.language) == (fact.labels["zh"].object, "zh")
            assert (prompt.fact, prompt.relation) == (fact.uuid, "P36")
        assert [prompt.held_out for prompt in made.all] == [False] * 8 + [True] * 2
        with pytest.raises(PromptError, match="xx"):
            library.prompts(fact, "xx")


def test_opened_again_it_is_the_same_and_new_tables_replace_the_old(tmp_path: Path) -> None:
    path, folder = tmp_path / "library.db", tables(tmp_path / "facts")
    with LibraryStore.open(path, folder) as library:
        fill(library, CITIES)
        stamp = library.stamp
    with LibraryStore.open(path, folder) as library:
        assert library.stamp == stamp
    more = TABLES["facts.csv"].replace("Ankara", "Bursa") + "u-33,P36,en,Norway,Oslo,common-knowledge,\n"
    with LibraryStore.open(path, tables(folder, **{"facts.csv": more})) as library:
        fact = library.fact("u-33")
        assert fact is not None
        assert library.search(Query("bursa")).total == 1
        assert library.search(Query("ankara")).total == 0
        assert library.search(Query("salzburg")).total == 2


def test_what_is_no_library_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    sqlite3.connect(path).execute("CREATE TABLE a (b)").connection.close()
    before = path.read_bytes()
    with pytest.raises(DataError, match="is no fact library"):
        LibraryStore.open(path)
    path.write_text("not a database, but long enough to be looked at " * 40, encoding="utf-8")
    with pytest.raises(DataError, match="is damaged"):
        LibraryStore.open(path)
    assert before != path.read_bytes()
    folder = tmp_path / "file"
    folder.write_text("", encoding="utf-8")
    with pytest.raises(DataError, match="cannot be made"):
        LibraryStore.open(folder / "library.db")


def test_a_newer_library_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    LibraryStore.open(path, empty(tmp_path)).close()
    conn = sqlite3.connect(path)
    with conn:
        conn.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('library', 'l999_more', '')"
        )
    conn.close()
    with pytest.raises(DataError, match="A newer KN Studio wrote the fact library"):
        LibraryStore.open(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(DataError, match="cannot be"):
            LibraryStore.open(tmp_path / "library.db")
    finally:
        tmp_path.chmod(0o700)


def test_an_empty_file_left_by_a_killed_start_is_filled(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(b"")
    with LibraryStore.open(path) as library:
        assert library.stats().facts >= 500


def test_a_closed_library_says_so(tmp_path: Path) -> None:
    library = LibraryStore.open(tmp_path / "library.db", empty(tmp_path))
    library.close()
    with pytest.raises(DataError, match="The fact library is closed"):
        library.stats()


def test_a_passing_library_leaves_nothing_behind() -> None:
    library = BuiltinLibrary()
    assert library.stats().facts >= 500
    folder = library.path.parent
    assert folder.is_dir()
    del library
    assert not folder.exists()


def test_the_user_library_lies_in_the_users_folder() -> None:
    with LibraryStore.open() as library:
        assert library.path == resources.home("library.db")


_STARTS = """
import sys, time
from pathlib import Path
from subprocess import PIPE
from kn_studio.library.store import LibraryStore

print("ready", flush=True)
sys.stdin.readline()
with LibraryStore.open(Path(sys.argv[1]), Path(sys.argv[2])) as library:
    library.save_template("P36", "en", sys.argv[3])
    print(library.stats().facts)
"""


def test_several_programs_make_it_at_once(tmp_path: Path) -> None:
    """As when two experiments are started together on a new machine: none is refused, and the facts are there once."""
    command = [sys.executable, "-c", _STARTS, str(tmp_path / "new" / "library.db"), str(tables(tmp_path / "tables"))]
    started = [
        subprocess.Popen([*command, f"[X], {number}: [Y]"], stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True, cwd=ROOT)
        for number in range(4)
    ]
    for program in started:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in started:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    for program in started:
        told, wrong = program.communicate(timeout=60)
        assert (program.returncode, told) == (0, "2\n"), wrong
    with LibraryStore.open(tmp_path / "new" / "library.db", tmp_path / "tables") as library:
        assert library.stats().facts == 2
        fact = library.fact("u-1")
        assert fact is not None
        assert {f"[X], {number}: [Y]" for number in range(4)} <= {
            template.text for template in library.templates(fact, "en")
        }
