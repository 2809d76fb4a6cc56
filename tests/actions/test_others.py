"""The other actions: load, preview, describe, scale, search, export, and the list of all."""

from __future__ import annotations

import codecs
import csv
import inspect
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

import numpy as np
import pytest

from engine.errors import KnownError, ModelError, PromptError, SessionError
from engine.hooks import count_hooks
from engine.targets import token_text
from engine.types import Fact, Label, Neuron, Prompt
from kn_studio.actions import ACTIONS, action_for, describe, locate, preview, scale, words
from kn_studio.actions.browser import Browser
from kn_studio.actions.context import Context, Host
from kn_studio.actions.export import export, write_table
from kn_studio.actions.load_model import load
from kn_studio.actions.search import choose, read_library, search, stretch
from kn_studio.checking_intents import CheckingIntent
from kn_studio.degeneracy_intents import MeasureSwitches, SearchGroups, SearchRelationGroups, ShowSearch
from kn_studio.editing_intents import ChooseEdit, EditIntent
from kn_studio.experiment_intents import ChooseExperiment, ExperimentIntent, LookAtRun
from kn_studio.fact_intents import (
    AddFact,
    ChooseFact,
    FetchFacts,
    ForgetTemplate,
    ImportFacts,
    LookAtTable,
    PreviewAnswer,
    RankFacts,
    ReadBook,
    ReadLibrary,
    RemoveFact,
    RemoveSource,
    SaveTemplate,
    SearchFacts,
    ShowFactRows,
)
from kn_studio.intents import (
    CompareLanguages,
    CompareRelation,
    DescribeNeuron,
    ExportTable,
    ForgetMapping,
    KeepMapping,
    LoadModel,
    LocateNeurons,
    ResumeRun,
    ScaleNeurons,
    ShowRun,
)
from kn_studio.keeping_intents import (
    ImportNeurons,
    PutFact,
    PutSource,
    PutTemplates,
    TrimSession,
    WriteNeurons,
    WriteReport,
)
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.library.folding import fold
from kn_studio.model_intents import CloseLook, ModelIntent, SetOffline
from kn_studio.run_pace import ReadPaces
from kn_studio.session.store import Store
from kn_studio.session.words import kept_card, kept_reading
from kn_studio.word_reading import ReadWords
from tests.actions.made import finish, library
from tests.engine.tiny import fresh, tiny

LAST = Prompt("The capital of France is [Y].", "Paris", "en")
FIRST = Prompt("[Y] is the capital of France.", "Paris", "en")
CHINESE = Prompt("法国的首都是[Y]。", "巴黎", "zh")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny model as a folder in Hugging Face layout."""
    path = tmp_path_factory.mktemp("model")
    loaded = fresh("bert")
    loaded.model.float().save_pretrained(path)
    loaded.tokenizer.save_pretrained(path)
    return path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A session with a located fact in two languages."""
    with Store.temporary() as made:
        intent = LocateNeurons(facts=("f-1",), languages=("en", "zh"))
        finish(locate.locate(Host(tiny("bert")), made, library(tmp_path / "facts"), intent))
        yield made


def test_load_tests_the_model_and_keeps_it(folder: Path) -> None:
    host = Host()
    (info, verdict), said = finish(load(host, LoadModel(str(folder))))
    assert verdict.passed
    assert host.require().info == info
    assert (info.family, info.dtype) == ("bert", "float32")
    assert said[-1].done < said[-1].total


def test_a_model_that_cannot_be_loaded_leaves_the_one_before(folder: Path, tmp_path: Path) -> None:
    host = Host()
    finish(load(host, LoadModel(str(folder))))
    before = host.loaded
    for wrong in (tmp_path / "nowhere", tmp_path):
        with pytest.raises(ModelError) as error:
            finish(load(host, LoadModel(str(wrong))))
        assert error.value.hint
    assert host.loaded is before
    host.unload()
    with pytest.raises(ModelError, match="No model"):
        host.require()


def test_a_model_that_fails_its_test_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import engine.model

    real = engine.model.self_test
    monkeypatch.setattr(engine.model, "self_test", lambda loaded: replace(real(loaded), passed=False))
    host = Host()
    with pytest.raises(ModelError, match="self-test"):
        finish(load(host, LoadModel(str(folder))))
    assert host.loaded is None
    (_, verdict), _ = finish(load(host, LoadModel(str(folder)), strict=False))
    assert not verdict.passed


def test_preview_answers_what_the_model_can_use() -> None:
    found, _ = finish(preview.answers(Host(tiny("gpt2")), (LAST, FIRST, CHINESE)))
    assert [each.prompt for each in found] == [LAST, CHINESE]
    assert all(0 < each.answer.probability < 1 for each in found)
    with pytest.raises(PromptError, match="left to right"):
        finish(preview.answers(Host(tiny("gpt2")), (FIRST,)))
    assert finish(preview.answers(Host(tiny("gpt2")), ()))[0] == ()


@pytest.mark.parametrize("family", ["bert", "gpt2", "llama"])
def test_every_token_that_a_prompt_shows_has_its_id(family: str) -> None:
    loaded = tiny(family)
    (found,), _ = finish(preview.answers(Host(loaded), (LAST,)))
    assert len(found.ids) == len(found.tokens)
    slot = found.tokens.index("[Y]")
    named = [token for token in zip(found.tokens, found.ids, strict=True) if token[0] != "[Y]"]
    assert all(token_text(loaded.tokenizer, number) == token for token, number in named)
    assert found.ids[slot] == (loaded.tokenizer.mask_token_id if family == "bert" else -1)


def test_describe_orders_the_tokens() -> None:
    card, _ = finish(describe.card(Host(tiny("bert")), Neuron(1, 3), 5))
    promoted = [token.probability for token in card.promoted]
    assert promoted == sorted(promoted, reverse=True)
    assert len(card.promoted) == len(card.suppressed) == 5
    with pytest.raises(PromptError):
        finish(describe.card(Host(tiny("bert")), Neuron(1, 3000)))


def test_words_are_kept_in_a_session_that_can_be_written(tmp_path: Path) -> None:
    host, prompt = Host(tiny("bert")), FIRST
    model = host.require().info.fingerprint
    with Store.create(tmp_path / "s.kns") as store:
        card, _ = finish(describe.card(host, Neuron(1, 3), store=store))
        read, _ = finish(words.read_words(host, prompt, store))
    with Store.open(tmp_path / "s.kns", readonly=True) as store:
        assert kept_card(store, model, Neuron(1, 3)) == card
        again = kept_reading(store, model, prompt)
        assert again is not None
        assert np.array_equal(again.scores.layers, read.scores.layers)
        assert finish(describe.card(host, Neuron(1, 2), store=store))[0].promoted


def test_scale_answers_by_language_beside_controls() -> None:
    host = Host(tiny("bert"))
    prompts = {"en": [LAST, FIRST], "zh": [CHINESE]}
    scaling, _ = finish(scale.scale(host, prompts, (Neuron(2, 1), Neuron(1, 2)), 0.0))
    assert [(row.language, row.prompts) for row in scaling.rows] == [("en", 2), ("zh", 1)]
    assert all(row.before != row.after for row in scaling.rows)
    assert not any(row.held_out for row in scaling.rows)
    same, _ = finish(scale.scale(host, prompts, (Neuron(2, 1),), 1.0))
    # Batches of other sizes may take other kernels, which differ in the last bit.
    assert all(row.after == pytest.approx(row.before, rel=1e-12) for row in same.rows)
    assert all(row.control_mean == pytest.approx(row.before) for row in same.rows)
    assert count_hooks(host.require()) == 0
    with pytest.raises(PromptError, match="No neuron"):
        finish(scale.scale(host, prompts, (), 0.0))
    with pytest.raises(PromptError, match="no prompt"):
        finish(scale.scale(Host(tiny("gpt2")), {"en": [FIRST]}, (Neuron(0, 0),), 0.0))


def test_scaling_is_shown_on_held_out_prompts_where_there_are_any() -> None:
    held = replace(LAST, held_out=True)
    groups = scale.by_language([LAST, held, CHINESE])
    assert groups == {"en": [held], "zh": [CHINESE]}
    shown, _ = finish(scale.scale(Host(tiny("bert")), groups, (Neuron(2, 1),), 0.0))
    assert [(row.language, row.held_out) for row in shown.rows] == [("en", True), ("zh", False)]


def test_search_counts_all_and_names_relations(tmp_path: Path) -> None:
    browser = Browser()
    found, _ = finish(search(library(tmp_path / "facts"), browser, SearchFacts("巴黎", "en")))
    assert (found.total, found.rows[0].subject, found.languages) == (1, "France", ("en", "zh"))
    assert found.relations == (("P36", "P36"),)
    assert found.stamp == browser.hits.stamp


def test_relations_are_named_in_every_language_of_the_interface_whatever_the_facts_are_in() -> None:
    found, _ = finish(search(BuiltinLibrary(), Browser(), SearchFacts("", "hi")))
    assert dict(found.relations)["P36"] == "capital"
    assert {code: named["P36"] for code, named in found.named.items()} == {"en": "capital", "zh": "首都", "ar": "عاصمة"}


def test_rows_come_stretch_by_stretch_and_late_ones_are_dropped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kn_studio.actions.search.ROWS", 2)
    facts, browser = library(tmp_path / "facts"), Browser()
    found, _ = finish(search(facts, browser, SearchFacts()))
    assert (found.total, len(found.rows), found.exact) == (3, 2, True)
    (page, total), _ = finish(stretch(facts, browser, ShowFactRows(2, found.stamp)))
    assert (page.first, [row.subject for row in page.rows], total) == (2, ["Japan"], 3)
    finish(search(facts, browser, SearchFacts("germany")))
    assert finish(stretch(facts, browser, ShowFactRows(0, found.stamp)))[0] is None
    assert facts.uuids_of(browser.keys(facts)) == ("f-2",)


def test_few_facts_stand_by_subject_and_say_so_and_hits_of_a_text_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    browser = Browser()
    found, _ = finish(search(BuiltinLibrary(), browser, SearchFacts("", "en", "P36")))
    subjects = [row.subject for row in found.rows]
    assert subjects == sorted(subjects, key=fold)
    assert (found.order, found.in_force) == ((), (("subject", False),))
    hits, _ = finish(search(BuiltinLibrary(), browser, SearchFacts("ber", "en", "P36")))
    assert hits.in_force == ()
    turned, _ = finish(search(BuiltinLibrary(), browser, SearchFacts("", "en", "P36", order=(("subject", True),))))
    assert turned.in_force == turned.order == (("subject", True),)
    monkeypatch.setattr("kn_studio.actions.search.FEW", 3)
    many, _ = finish(search(BuiltinLibrary(), browser, SearchFacts("", "en", "P36")))
    assert many.in_force == ()


def test_rows_in_the_order_of_columns_go_on_where_the_first_ones_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kn_studio.actions.search.ROWS", 2)
    facts, browser = library(tmp_path / "facts"), Browser()
    found, _ = finish(search(facts, browser, SearchFacts(order=(("subject", True),))))
    (page, total), _ = finish(stretch(facts, browser, ShowFactRows(2, found.stamp)))
    subjects = [row.subject for row in (*found.rows, *page.rows)]
    assert subjects == sorted(subjects, reverse=True)
    assert (found.total, found.exact, total, len(subjects)) == (3, True, 3, 3)
    assert found.order == (("subject", True),)


def test_choosing_reads_all_languages_and_falls_back_to_the_session(tmp_path: Path, store: Store) -> None:
    facts = library(tmp_path / "facts")
    book, _ = finish(choose(facts, None, ChooseFact("f-1")))
    assert {language: len(prompts) for language, prompts in book.prompts.items()} == {"en": 4, "zh": 2}
    assert book.builtin
    kept = Fact("gone", "P36", {"zh": Label("西班牙", "马德里")})
    store.add_facts([kept])
    book, _ = finish(choose(facts, store, ChooseFact("gone")))
    assert (book.fact, book.builtin) == (kept, False)
    assert book.prompts["zh"][0].text == "西班牙的首都是[Y]。"
    with pytest.raises(PromptError, match="There is no fact nope"):
        finish(choose(facts, store, ChooseFact("nope")))


def test_the_library_is_told_by_its_data_sets(tmp_path: Path) -> None:
    found, _ = finish(read_library(library(tmp_path / "facts")))
    assert (found.facts, found.rows, found.languages) == (3, 5, 2)
    assert [(source.key, source.facts) for source in found.sources] == [("builtin", 3)]


@pytest.mark.parametrize("what", ["facts", "runs", "neurons", "effects", "scores"])
def test_every_format_holds_the_same_rows(what: str, store: Store, tmp_path: Path) -> None:
    counts = {}
    for ending in ("csv", "jsonl", "json", "parquet"):
        path = tmp_path / f"out.{ending}"
        counts[ending], _ = finish(export(store, what, path))
    columns, _ = store.export(what)
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert lines == json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    import pyarrow.parquet as pq

    parquet = pq.read_table(tmp_path / "out.parquet").to_pylist()
    assert parquet == lines
    assert set(counts.values()) == {len(lines)} == {len(table)}
    assert tuple(table[0]) == columns
    assert [tmp_path / name for name in tmp_path.glob(".*")] == []


def test_a_long_table_comes_in_batches(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kn_studio.actions.export._BATCH", 7)
    for ending in ("json", "parquet", "csv"):
        rows, said = finish(export(store, "scores", tmp_path / f"out.{ending}"))
        assert len(said) == -(-rows // 7)
    assert len(json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))) == rows


def test_csv_for_excel_begins_with_a_mark_and_computes_nothing(tmp_path: Path) -> None:
    cells = ("=1+2", "+cmd|' /C calc'!A0", "-lake", "@SUM(A1)", "\t=1", "-0.5", "+3e-4", "a=b", -0.5, None, "中文")
    columns = tuple(f"c{number}" for number in range(len(cells)))

    def written(name: str, bom: bool) -> bytes:
        finish(write_table(tmp_path / name, columns, iter([cells]), bom=bom))
        return (tmp_path / name).read_bytes()

    def read(raw: bytes) -> list[str]:
        return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))[1]

    plain, excel = written("plain.csv", False), written("excel.csv", True)
    assert excel.startswith(codecs.BOM_UTF8)
    assert not plain.startswith(codecs.BOM_UTF8)
    exact = ["" if cell is None else str(cell) for cell in cells]
    assert read(plain) == exact
    assert read(excel) == [f"'{cell}" for cell in exact[:5]] + exact[5:]


def test_the_mark_belongs_to_csv(store: Store, tmp_path: Path) -> None:
    for ending in ("jsonl", "json", "parquet"):
        with pytest.raises(SessionError, match="no byte order mark"):
            finish(export(store, "runs", tmp_path / f"out.{ending}", bom=True))
        assert not (tmp_path / f"out.{ending}").exists()
    finish(export(store, "runs", tmp_path / "out.csv", bom=True))
    assert (tmp_path / "out.csv").read_text(encoding="utf-8")[0] == "\ufeff"


def test_an_export_that_is_stopped_or_cannot_be_leaves_nothing(store: Store, tmp_path: Path) -> None:
    work = export(store, "scores", tmp_path / "out.csv")
    next(work)
    work.close()
    for wrong, said in (("out.xlsx", "format"), ("nowhere/out.csv", "no folder")):
        with pytest.raises(SessionError, match=said):
            finish(export(store, "scores", tmp_path / wrong))
    assert [path.name for path in tmp_path.iterdir() if "out" in path.name] == []


def test_every_intent_that_needs_work_has_one_action() -> None:
    intents = [action.intent for action in ACTIONS]
    wanted = {
        LoadModel,
        KeepMapping,
        ForgetMapping,
        PreviewAnswer,
        LocateNeurons,
        ResumeRun,
        DescribeNeuron,
        ScaleNeurons,
        SearchFacts,
        CompareLanguages,
        ShowFactRows,
        ChooseFact,
        ReadBook,
        ReadLibrary,
        LookAtTable,
        ImportFacts,
        FetchFacts,
        RemoveSource,
        SaveTemplate,
        ForgetTemplate,
        AddFact,
        RemoveFact,
        RankFacts,
        CompareRelation,
        SearchGroups,
        SearchRelationGroups,
        MeasureSwitches,
        ShowSearch,
        ExportTable,
        *set(get_args(EditIntent)) - {ChooseEdit},
        *get_args(CheckingIntent),
        *set(get_args(ExperimentIntent)) - {ChooseExperiment, LookAtRun},
        *set(get_args(ModelIntent)) - {CloseLook, SetOffline},
        PutSource,
        PutFact,
        PutTemplates,
        TrimSession,
        WriteReport,
        WriteNeurons,
        ImportNeurons,
        ReadPaces,
        ReadWords,
    }
    assert len(intents) == len(set(intents))
    assert set(intents) == wanted
    assert len({action.key for action in ACTIONS}) == len(ACTIONS)
    assert action_for(ShowRun(1)) is None


def test_actions_are_generators_over_one_context(store: Store, tmp_path: Path) -> None:
    context = Context(
        Host(tiny("bert")), library(tmp_path / "facts"), store, (LAST, CHINESE), (Neuron(2, 1),), {"en": 0.5}, 0.5
    )
    intents = (
        PreviewAnswer(), DescribeNeuron(Neuron(0, 1)), ScaleNeurons((), 0.0), SearchFacts("France"), ResumeRun(1),
        LocateNeurons(facts=("f-2",)), ExportTable("runs", tmp_path / "runs.csv"),
    )  # fmt: skip
    for intent in intents:
        action = action_for(intent)
        assert action is not None
        work = action.make(context, intent)
        assert inspect.isgenerator(work)
        finish(work)
    assert store.selections(2)[0].threshold == 0.5
    resume = next(action for action in ACTIONS if action.intent is ResumeRun)
    with pytest.raises(KnownError, match="No session"):
        resume.make(replace(context, store=None), ResumeRun(1))
