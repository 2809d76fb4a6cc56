"""Which facts the model knows: ranked among their relation's candidates, kept in the library, stopped and gone on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import exp
from pathlib import Path

import pytest

from engine.answers import Trial, log_probabilities
from engine.errors import DataError, ModelError, PromptError
from engine.hooks import count_hooks
from engine.model import LoadedModel
from engine.targets import target
from engine.types import Prompt
from kn_studio.actions import known
from kn_studio.actions.context import Host
from kn_studio.actions.known import rank
from kn_studio.fact_intents import RankFacts
from kn_studio.library import KnownRow, Query
from kn_studio.library.store import LibraryStore
from tests.actions.made import finish
from tests.engine.tiny import tiny

FACTS = """uuid,relation,language,subject,object
f-1,P36,en,France,Paris
f-1,P36,zh,法国,巴黎
f-2,P36,en,Germany,Berlin
f-2,P36,zh,德国,柏林
f-3,P36,en,Japan,Tokyo
f-4,P36,en,Germany,large city
f-5,P103,en,Emmanuel Macron,French
f-6,P103,en,Macron,Tokyo
"""
TEMPLATES = """relation,language,split,text
P36,en,train,[Y] is the capital of [X].
P36,en,train,The capital of [X] is [Y].
P36,zh,train,[X]的首都是[Y]。
P103,en,train,[Y] is the mother tongue of [X].
"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[LibraryStore]:
    """Two relations; Germany has two right answers, and P103 no template that ends in its answer."""
    folder = tmp_path / "facts"
    folder.mkdir()
    (folder / "facts.csv").write_text(FACTS, encoding="utf-8")
    (folder / "templates.csv").write_text(TEMPLATES, encoding="utf-8")
    with LibraryStore.open(tmp_path / "library.db", folder) as opened:
        yield opened


def means(loaded: LoadedModel, prompt: Prompt, texts: Iterable[str]) -> dict[str, float]:
    return {
        text: float(log_probabilities(loaded, [Trial(target(loaded, replace(prompt, answer=text)))])[0].mean())
        for text in texts
    }


@pytest.mark.parametrize(
    ("family", "text"), [("bert", "[Y] is the capital of {}."), ("gpt2", "The capital of {} is [Y].")]
)
def test_the_ranks_are_those_of_the_candidates_without_other_right_answers(
    library: LibraryStore, family: str, text: str
) -> None:
    loaded = tiny(family)
    rows, said = finish(rank(Host(loaded), library, RankFacts(("en",), relation="P36")))
    cities = ("Paris", "Berlin", "Tokyo", "large city")
    assert [row.uuid for row in rows] == ["f-1", "f-2", "f-3", "f-4"]
    for row, subject, answer in zip(rows, ("France", "Germany", "Japan", "Germany"), cities, strict=True):
        found = means(loaded, Prompt(text.format(subject), answer, "en"), cities)
        if subject == "Germany":
            found.pop({"Berlin": "large city", "large city": "Berlin"}[answer])
        assert row.rank == 1 + sum(mean > found[answer] for mean in found.values())
        assert row.candidates == len(found)
        assert row.known == (row.rank == 1)
        asked = target(loaded, Prompt(text.format(subject), answer, "en"))
        (logs,) = log_probabilities(loaded, [Trial(asked)])
        assert row.probability == pytest.approx(exp(logs.sum()), rel=1e-6)
    assert said[-1].done == said[-1].total == 4
    assert said[-1].text == "4 answers ranked"


def test_what_was_found_is_kept_and_can_be_searched(library: LibraryStore) -> None:
    loaded = tiny("bert")
    rows, _ = finish(rank(Host(loaded), library, RankFacts(("en", "zh"))))
    assert len(rows) == 8
    mine = loaded.info.fingerprint
    assert sorted(library.known(mine, ("f-1", "f-2")), key=str) == sorted(rows[:2] + rows[4:6], key=str)
    for language in ("en", "zh"):
        knows = {row.uuid for row in rows if row.language == language and row.known}
        found = library.search(Query(known=language, fingerprint=mine))
        assert {row.uuid for row in found.rows} == knows
    assert library.known("another", ("f-1",)) == ()


def test_facts_of_which_no_prompt_can_be_asked_are_left_out_and_counted(library: LibraryStore) -> None:
    rows, said = finish(rank(Host(tiny("gpt2")), library, RankFacts(("en",))))
    assert {row.uuid for row in rows} == {"f-1", "f-2", "f-3", "f-4"}
    assert said[-1].text == "4 answers ranked, 2 could not be asked"
    with pytest.raises(PromptError, match="can be asked none of the facts"):
        finish(rank(Host(tiny("gpt2")), library, RankFacts(("en",), relation="P103")))


def test_a_selection_and_a_limit_are_respected(library: LibraryStore) -> None:
    host = Host(tiny("bert"))
    rows, _ = finish(rank(host, library, RankFacts(("zh", "en"), facts=("f-2", "f-5"))))
    assert [(row.uuid, row.language) for row in rows] == [("f-2", "zh"), ("f-2", "en"), ("f-5", "en")]
    rows, _ = finish(rank(host, library, RankFacts(("en",), limit=2)))
    assert len(rows) == 2
    rows, _ = finish(rank(host, library, RankFacts((), facts=("f-1",))))
    assert {row.language for row in rows} == {"en", "zh"}


def test_where_nothing_else_can_be_right_the_vocabulary_decides(library: LibraryStore) -> None:
    (row,), _ = finish(rank(Host(tiny("bert")), library, RankFacts(("en",), facts=("f-1",))))
    assert row.candidates == 4
    finish(rank(Host(tiny("bert")), library, RankFacts(("zh",), facts=("f-1", "f-2"))))
    alone = known._row("u", "en", known_of(None, 0, 7))
    assert (alone.rank, alone.candidates, alone.known) == (7, 0, False)
    assert known._row("u", "en", known_of(None, 0, 1)).known


def known_of(place: int | None, candidates: int, vocabulary: int) -> object:
    from engine.ranking import Ranked

    return Ranked(place, candidates, "", -1.0, vocabulary)


def test_stop_keeps_what_was_answered(library: LibraryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known, "BLOCK", 1)
    loaded = tiny("gpt2")
    work = rank(Host(loaded), library, RankFacts(("en",), relation="P36"))
    for step in work:
        if step.done >= 3:
            break
    work.close()
    kept = {row.uuid for row in library.known(loaded.info.fingerprint, ("f-1", "f-2", "f-3", "f-4"))}
    assert kept == {"f-1", "f-2"}
    assert count_hooks(loaded) == 0


def test_rows_wait_while_the_library_is_being_filled(library: LibraryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known, "BLOCK", 1)
    loaded = tiny("bert")
    refused: list[int] = []
    real = library.keep_known

    def keep(fingerprint: str, rows: Iterable[KnownRow]) -> None:
        if len(refused) < 2:
            refused.append(1)
            raise DataError("The fact library is being filled.")
        real(fingerprint, rows)

    monkeypatch.setattr(library, "keep_known", keep)
    rows, _ = finish(rank(Host(loaded), library, RankFacts(("en",), relation="P36")))
    assert len(library.known(loaded.info.fingerprint, [row.uuid for row in rows])) == len(rows) == 4
    refused[:] = []
    monkeypatch.setattr(library, "keep_known", lambda *_: (_ for _ in ()).throw(DataError("full")))
    with pytest.raises(DataError, match="full"):
        finish(rank(Host(loaded), library, RankFacts(("en",), relation="P36")))


def test_what_cannot_be_is_said(library: LibraryStore) -> None:
    with pytest.raises(ModelError, match="No model is loaded"):
        finish(rank(Host(), library, RankFacts(("en",))))
    with pytest.raises(PromptError, match="There is no fact to ask for"):
        finish(rank(Host(tiny("bert")), library, RankFacts(("sw",))))
    with pytest.raises(PromptError, match="There is no fact 'nobody'"):
        finish(rank(Host(tiny("bert")), library, RankFacts(("en",), facts=("nobody",))))


def test_the_candidates_of_a_relation_are_cut_once_for_all_its_blocks(
    library: LibraryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known, "BLOCK", 1)
    asked: list[tuple[str, str]] = []
    real = library.candidates
    monkeypatch.setattr(library, "candidates", lambda *place: asked.append(place) or real(*place))
    finish(rank(Host(tiny("bert")), library, RankFacts(("en", "zh"))))
    assert sorted(asked) == [("P103", "en"), ("P36", "en"), ("P36", "zh")]
