"""Facts through the real lanes: import a table, search it, choose, edit a template, rank, take it out again."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engine.datasets.base import FactRow, TemplateRow
from kn_studio import resources
from kn_studio.app import Studio
from kn_studio.fact_intents import (
    AddFact,
    ChooseFact,
    ChooseLanguages,
    ImportFacts,
    LookAtTable,
    RankFacts,
    RemoveFact,
    RemoveSource,
    SaveTemplate,
    SearchFacts,
    ShowFactRows,
    WordTemplates,
)
from kn_studio.intents import LoadModel, LocateNeurons, NewSession, StopJob
from kn_studio.keeping_intents import Redo, Undo
from kn_studio.library.store import LibraryStore
from tests.e2e.test_walk import Start, until
from tests.library.made import fill

ROWS = 900
TABLE = "uuid,relation,language,subject,object,prompt\n" + "".join(
    f"{uuid},P901,{code},{name} {number},{town},\n"
    for number in range(ROWS)
    for uuid, code, name, town in (
        (f"t-{number}", "en", "Land", f"Town {number % 7}"),
        (f"t-{number}", "ar", "أرض", f"بلدة {number % 7}"),
    )
)


def quiet(studio: Studio) -> bool:
    """Whether no lane works and nothing waits to be shown."""
    busy = studio.gpu.busy or studio.desk.busy or studio.shelf.busy or studio.sessions.opening
    return not busy and studio.state.value.job is None and studio.presenter.settled


@pytest.fixture
def studio(start: Start, qtbot: QtBot) -> Studio:
    made = start()
    until(qtbot, lambda: quiet(made) and bool(made.state.value.library.sources))
    return made


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "lands.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def brought_in(studio: Studio, qtbot: QtBot, table: Path) -> None:
    wanted = studio.state.value.library.facts + ROWS
    studio.on_intent(ImportFacts((str(table),)))
    assert studio.state.value.job is not None
    until(qtbot, lambda: studio.state.value.library.facts == wanted and quiet(studio))


def test_the_shipped_facts_are_there_at_the_first_start(studio: Studio) -> None:
    state = studio.state.value
    assert [source.key for source in state.library.sources] == ["builtin"]
    assert state.search.total == state.library.facts >= 500
    assert resources.home("library.db").is_file()


def test_a_table_comes_in_is_searched_scrolled_and_taken_out(studio: Studio, qtbot: QtBot, table: Path) -> None:
    before = studio.state.value.library
    studio.on_intent(LookAtTable(table))
    until(qtbot, lambda: studio.state.value.table is not None)
    look = studio.state.value.table
    assert look is not None
    assert (look.format, look.columns[:2]) == ("csv", ("uuid", "relation"))
    brought_in(studio, qtbot, table)
    report = studio.state.value.report
    assert report is not None
    assert (report.imported["facts"], report.imported["rows"], report.skipped) == (ROWS, 2 * ROWS, ())
    assert studio.state.value.library.facts == before.facts + ROWS
    studio.on_intent(SearchFacts("land 1", "ar"))
    until(qtbot, lambda: studio.state.value.search.text == "land 1" and quiet(studio))
    search = studio.state.value.search
    assert search.rows[0].subject == "أرض 1"
    studio.on_intent(SearchFacts("", "en", "P901", all_of=("en", "ar")))
    # All rows are counted after the first of them are shown.
    until(qtbot, lambda: studio.state.value.search.all_of == ("en", "ar") and studio.state.value.search.exact)
    search = studio.state.value.search
    assert search.total == ROWS
    last = (search.total - 1) // 200 * 200
    studio.on_intent(ShowFactRows(last, search.stamp))
    until(qtbot, lambda: getattr(studio.state.value.search.page, "first", None) == last)
    page = studio.state.value.search.page
    assert page is not None
    assert (page.first, len(page.rows)) == (last, search.total - last)
    said = studio.messages.history[-1]
    assert said.kind == "info"
    assert said.what.startswith("Added 900 facts, 1,800 labels")
    (name,) = report.sources
    studio.on_intent(RemoveSource(name))
    until(qtbot, lambda: studio.state.value.library.facts == before.facts and quiet(studio))
    for there in (True, False, True):
        studio.on_intent(Undo() if there else Redo())
        facts = before.facts + 900 * there
        until(qtbot, lambda facts=facts: studio.state.value.library.facts == facts and quiet(studio))
    assert {message.kind for message in studio.messages.history} == {"info"}


def test_stopping_an_import_leaves_the_library_as_it_was(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text(
        "relation,language,subject,object\n" + "".join(f"P1,en,Subject {n},Object {n}\n" for n in range(60_000)),
        encoding="utf-8",
    )
    before = studio.state.value.library
    studio.on_intent(ImportFacts((str(path),)))
    until(qtbot, lambda: studio.state.value.job is not None and studio.state.value.job.done > 0)
    # The desk is free meanwhile: a search does not wait for the import.
    studio.on_intent(SearchFacts("berlin", "en"))
    until(qtbot, lambda: studio.state.value.search.text == "berlin")
    assert studio.state.value.job is not None
    studio.on_intent(StopJob())
    until(qtbot, lambda: quiet(studio))
    assert studio.state.value.library == before
    assert studio.state.value.report is None
    assert [message.what for message in studio.messages.history] == ["Stopped."]


def test_an_own_fact_an_own_template_and_what_the_model_knows(
    studio: Studio, qtbot: QtBot, table: Path, model_folder: Path
) -> None:
    brought_in(studio, qtbot, table)
    studio.on_intent(AddFact("P901", {"en": ("Utopia", "Amaurot", ("[X] is ruled from [Y]",))}))
    until(qtbot, lambda: studio.state.value.fact is not None and quiet(studio))
    fact = studio.state.value.fact
    assert fact is not None
    assert fact.labels["en"].subject == "Utopia"
    studio.on_intent(ChooseFact("t-3"))
    until(qtbot, lambda: studio.state.value.fact is not None and studio.state.value.fact.uuid == "t-3")
    assert [prompt.text for prompt in studio.state.value.prompts] == ["Land 3 is ruled from [Y]"]
    studio.on_intent(SaveTemplate("P901", "en", "The seat of [X] is [Y]", "[X] is ruled from [Y]"))
    until(qtbot, lambda: bool(studio.state.value.prompts) and "seat" in studio.state.value.prompts[0].text)
    studio.on_intent(ChooseLanguages(("en", "ar")))
    assert studio.state.value.languages == ("en", "ar")
    studio.on_intent(LoadModel(str(model_folder)))
    until(qtbot, lambda: studio.state.value.model is not None and quiet(studio))
    until(qtbot, lambda: bool(studio.state.value.live))
    assert studio.state.value.live[0].tokens
    studio.on_intent(SearchFacts("land 1", "en", "P901"))
    until(qtbot, lambda: studio.state.value.search.text == "land 1" and quiet(studio))
    studio.on_intent(RankFacts(("en",)))
    until(qtbot, lambda: studio.state.value.search.asked == ("en",) and quiet(studio))
    known = [row.known for row in studio.state.value.search.rows]
    assert len(known) > 100
    assert all(set(row) == {"en"} for row in known)
    assert {message.kind for message in studio.messages.history} == {"info"}


def test_an_own_fact_goes_out_of_the_library_and_comes_back(studio: Studio, qtbot: QtBot) -> None:
    before = studio.state.value.library
    studio.on_intent(AddFact("P36", {"en": ("Utopia", "Amaurot", ("[X] is ruled from [Y]",))}))
    until(qtbot, lambda: studio.state.value.fact is not None and quiet(studio))
    mine = studio.state.value.fact
    assert mine is not None
    studio.on_intent(SearchFacts("utopia", "en"))
    until(qtbot, lambda: studio.state.value.search.total == 1 and quiet(studio))
    studio.window.run_command("remove-fact")
    until(qtbot, lambda: studio.state.value.search.total == 0 and quiet(studio))
    assert studio.state.value.library.facts == before.facts
    assert studio.state.value.fact == mine, "what is on screen stays there"
    assert studio.messages.history[-1].what == "Utopia – Amaurot is out of the library."
    for there in (True, False, True):
        studio.on_intent(Undo() if there else Redo())
        until(qtbot, lambda there=there: studio.state.value.search.total == there and quiet(studio))
        assert studio.state.value.library.facts == before.facts + there
    assert {message.kind for message in studio.messages.history} == {"info"}
    studio.on_intent(SearchFacts("berlin", "en"))
    until(qtbot, lambda: studio.state.value.search.text == "berlin" and quiet(studio))
    studio.on_intent(RemoveFact(studio.state.value.search.rows[0].uuid))
    until(qtbot, lambda: studio.messages.history[-1].kind == "error")
    assert "cannot be removed one by one" in studio.messages.history[-1].what


def test_a_damaged_library_is_said_and_the_shipped_facts_are_there(start: Start, qtbot: QtBot) -> None:
    path = resources.home("library.db")
    path.parent.mkdir(parents=True, exist_ok=True)
    LibraryStore.open(path).close()
    damaged = path.read_bytes()[:5000] + b"\xff" * 20_000
    path.write_bytes(damaged)
    studio = start()
    until(qtbot, lambda: studio.state.value.search.total >= 500 and quiet(studio))
    assert any("library" in message.what and "damaged" in message.what for message in studio.messages.history)
    assert path.read_bytes() == damaged


def test_clean_templates_are_asked_taken_back_and_stand_in_the_run(studio: Studio, qtbot: QtBot) -> None:
    items = (TemplateRow("P902", "en", "The capital of [X] is [Y] ."), FactRow("P902", "en", "France", "Paris", "c-1"))
    fill(studio.books.library, items)
    studio.on_intent(NewSession())
    until(qtbot, lambda: studio.sessions.store is not None and quiet(studio))
    studio.on_intent(LoadModel("demo-bert"))
    until(qtbot, lambda: studio.state.value.model is not None and quiet(studio))
    studio.on_intent(ChooseFact("c-1"))
    until(qtbot, lambda: [p.text for p in studio.state.value.prompts] == ["The capital of France is [Y] ."])
    studio.on_intent(WordTemplates("clean"))
    clean = [p.text for p in studio.state.value.prompts]
    assert clean == ["The capital of France is [Y]."]
    until(qtbot, lambda: [each.prompt.text for each in studio.state.value.live] == clean)
    studio.on_intent(Undo())
    assert studio.state.value.templates == "published"
    assert [p.text for p in studio.state.value.prompts] == ["The capital of France is [Y] ."]
    studio.on_intent(Redo())
    until(qtbot, lambda: [p.text for p in studio.state.value.prompts] == clean and quiet(studio))
    studio.on_intent(LocateNeurons(("c-1",), ("en",), None, "gradient_x_activation"))
    until(qtbot, lambda: studio.state.value.run is not None and quiet(studio))
    assert studio.sessions.store is not None
    (run,) = studio.sessions.store.runs()
    assert run.spec.params["templates"] == "clean"
    assert [p.text for p in run.spec.prompts] == clean
    assert studio.state.value.templates == "clean"
