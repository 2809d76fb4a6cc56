"""A user's own table: headers, guesses, chosen columns, encodings, and rows that are wrong."""

from __future__ import annotations

import codecs
import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from engine.datasets import look
from engine.datasets.base import FactRow, TemplateRow, Variant, Wanted
from engine.datasets.columns import COLUMNS, NEEDED, MissingColumnError, guess, mapping
from engine.errors import DataError
from tests.engine.datasets.making import document, lines, pairs, read, write

HEAD = "uuid,relation,language,subject,object,prompt,paraphrase_id,aliases\n"
CAPITAL = FactRow("P36", "en", "Chadia", "Ville", "u1", answers=("Old Ville",), variants=(Variant("Chadia: [Y]."),))


def test_the_header_of_the_documents(tmp_path: Path) -> None:
    text = HEAD + "u1,P36,en, Chadia ,Ville,[X]: [Y].,1,Old Ville | Ville|\n,P36,pt_BR,Ilha,Cidade,,,\n"
    found = read(write(tmp_path / "my facts.csv", text))
    assert found.keys == ["csv"]
    assert (found.origins[0].name, found.origins[0].licence) == ("my facts.csv", "")
    assert found.facts == [CAPITAL, FactRow("P36", "pt-br", "Ilha", "Cidade")]
    assert found.skipped == []


def test_the_same_in_every_format(tmp_path: Path) -> None:
    row = dict(
        zip(HEAD.strip().split(","), ["u1", "P36", "en", "Chadia", "Ville", "[X]: [Y].", 1, "Old Ville"], strict=True)
    )
    pq.write_table(pa.table({key: [value] for key, value in row.items()}), tmp_path / "a.parquet")
    tab = "\t".join(row) + "\n" + "\t".join(map(str, row.values()))
    given = {
        "csv": [write(tmp_path / "a.csv", HEAD + ",".join(map(str, row.values()))), write(tmp_path / "b.csv", tab)],
        "tsv": [write(tmp_path / "a.tsv", tab), write(tmp_path / "a.tab", tab.replace("\n", "\r\n"))],
        "jsonl": [lines(tmp_path / "a.jsonl", [row]), document(tmp_path / "a.json", [row])],
        "parquet": [tmp_path / "a.parquet"],
    }
    given["jsonl"].append(lines(tmp_path / "b.ndjson", [row | {"aliases": ["Old Ville"], "object": ["Ville"]}]))
    for key, paths in given.items():
        for path in paths:
            found = read(path)
            assert (found.keys, found.facts, found.skipped) == ([key], [CAPITAL], []), path
            assert read(path, format_=key).facts == [CAPITAL]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
    ],
)
def test_encodings_and_line_ends(tmp_path: Path, encoding: str, mark: bytes, end: str) -> None:
    text = (
        f'relation;language;subject;object{end}P36;fr;Île;"Saint{end}Denis"{end}{end}P36;zh;某国\u2028;巴\u0085黎{end}'
    )
    found = read(write(tmp_path / "a.csv", mark + text.encode(encoding)))
    assert found.skipped == []
    assert pairs(found.facts) == [("Île", f"Saint{end}Denis"), ("某国", "巴\u0085黎")]


def test_another_encoding_is_asked_for_and_taken(tmp_path: Path) -> None:
    text = "relation,language,subject,object\nP36,de,Österreich,Wien\nP36,de,Bärland,Wörth\n"
    path = write(tmp_path / "a.csv", text.encode("cp1252"))
    assert read(write(tmp_path / "b.csv", text), path).reason("a.csv").endswith("say which encoding the table is in.")
    wanted = Wanted(encoding="windows-1252")
    assert pairs(read(path, wanted=wanted).facts) == [("Österreich", "Wien"), ("Bärland", "Wörth")]
    assert look(path).encoding == ""
    assert look(path, "cp1252").rows[0][2] == "Österreich"
    assert "no encoding 'klingon'" in read(path, wanted=Wanted(encoding="klingon")).reason("a.csv")
    assert "no encoding 'base64'" in read(path, wanted=Wanted(encoding="base64")).reason("a.csv")
    late = text[:60].encode() + b"\n" + b"P36,de,A,B\n" * 3000 + "P36,de,Ö,X\nP36,de,C,D".encode("latin-1")
    found = read(write(tmp_path / "late.csv", late))
    assert len(found.facts) >= 3001
    assert [each for each in found.skipped if "not in the file's encoding" in each.reason]


def test_foreign_names_are_guessed_and_case_does_not_count(tmp_path: Path) -> None:
    for header in (
        "predicate_id,lang,sub_label,obj_label",
        "Relation,LANGUAGE,Subject ,Object",
        "rel,Language Code,head,tail",
    ):
        found = read(write(tmp_path / "a.csv", f"{header}\nP36,en,A,B\n"))
        assert pairs(found.facts) == [("A", "B")], header
    assert guess(["answer", "question", "lang", "relation", "sub_uri", "id"]) == {
        "relation": "relation",
        "language": "lang",
        "object": "answer",
        "prompt": "question",
        "subject_id": "sub_uri",
    }
    assert guess(["object", "answer"])["object"] == "object"
    kept = read(write(tmp_path / "b.csv", "relation,language,subject,object,query\nP36,en,A,B,The seat of A is\n"))
    assert kept.facts == [FactRow("P36", "en", "A", "B")]
    assert all(column.about.endswith(".") for column in COLUMNS.values())
    assert NEEDED == ("relation", "language", "subject", "object")


def test_chosen_columns_fixed_values_and_columns_left_out(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "Thema,Antwort,prompt\nA,B,no slot\n")
    chosen = {"subject": "Thema", "object": "antwort", "relation": "=P36", "language": "=DE", "prompt": ""}
    found = read(path, wanted=Wanted(columns=chosen))
    assert found.facts == [FactRow("P36", "de", "A", "B")]
    with_prompt = read(path, wanted=Wanted(columns={**chosen, "prompt": "prompt"}))
    assert "[Y] not at all" in with_prompt.reason("a.csv", 2)
    for wrong, reason in (
        ({"subject": "Tema"}, "no column 'Tema'; it has Thema, Antwort, prompt"),
        ({"colour": "Thema"}, "no column 'colour' to fill"),
        ({"relation": "= "}, "column 'relation' is missing"),
    ):
        with pytest.raises(MissingColumnError, match=reason):
            mapping(["Thema", "Antwort", "prompt"], {**chosen, **wrong})
    row = {"a": "A", "b": "B", "sub_label": "x", "obj_label": "y", "uuid": "z"}
    named = {"subject": "a", "object": "b", "relation": "=P36", "language": "=de", "uuid": ""}
    for each in (lines(tmp_path / "b.jsonl", [row]), document(tmp_path / "c.json", [row])):
        assert read(each, wanted=Wanted(columns=named)).facts == [FactRow("P36", "de", "A", "B")]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "relation,language,subject\nP36,en,A\n"),
        ("a.tsv", "relation\tlanguage\tsubject\nP36\ten\tA\n"),
        ("a.json", '[{"relation": "P36", "language": "en", "subject": "A"}]'),
    ],
)
def test_a_wrong_header_is_one_report(tmp_path: Path, name: str, content: str) -> None:
    write(tmp_path / "good.csv", "relation,language,subject,object\nP36,en,A,B\n")
    key = {"csv": "csv", "tsv": "tsv", "json": "jsonl"}[name.rpartition(".")[2]]
    found = read(write(tmp_path / name, content), format_=key)
    assert found.facts == []
    (skipped,) = found.skipped
    assert skipped.reason == "The column 'object' is missing; the table has relation, language, subject."
    assert skipped.line == 1
    if key == "csv":
        assert pairs(read(tmp_path).facts) == [("A", "B")]


BAD_ROWS = {
    "no slot": ("u2,P36,en,A,B,none,,", "[Y] not at all"),
    "two slots": ("u2,P36,en,A,B,[Y] [Y],,", "[Y] 2 times"),
    "slot in the subject": ("u2,P36,en,A[Y],B,[X] is [Y],,", "[Y] 2 times"),
    "empty": ("u2,P36,en, ,B,,,", "The cell 'subject' is empty."),
    "no language": ("u2,P36,,A,B,,,", "The cell 'language' is empty."),
    "language": ("u2,P36,xx,A,B,,,", "'xx' is no code of a language; rows that have it were left out."),
    "other object": ("u1,P36,en,Chadia,Other,,,", "The uuid u1 stands here a second time, with another object."),
    "cells": ("u2,P36,en,A", "The row has 4 cells, but there are 8 columns."),
    "quote": ('u2,P36,en,"A"x,B,,,', "The row cannot be read"),
    "zero": ("u2,P36,en,A\0,B,,,", "The row holds a zero character, as no text does."),
    "open quote": ('u2,P36,en,"A,B,,,', "The row"),
}


@pytest.mark.parametrize("name", BAD_ROWS)
def test_a_bad_row_costs_itself_only(tmp_path: Path, name: str) -> None:
    row, reason = BAD_ROWS[name]
    good = "u1,P36,en,Chadia,Ville,[X]: [Y].,,Old Ville\n"
    rest = "".join(f"v{n},P36,en,A{n},B{n},,,\n" for n in range(300))
    found = read(write(tmp_path / "a.csv", HEAD + good + row + "\n" + rest))
    assert found.facts[0] == CAPITAL
    assert len(found.facts) == 301
    assert reason in found.reason("a.csv", 3)
    assert len(found.skipped) == 1


def test_a_bare_quotation_mark_in_a_tsv(tmp_path: Path) -> None:
    text = 'relation\tlanguage\tsubject\tobject\nP36\ten\t"A\tB\nP36\ten\tC" C\t5"\nP36\ten\t"E"\t"F\tF"\n'
    assert pairs(read(write(tmp_path / "a.tsv", text)).facts) == [('"A', "B"), ('C" C', '5"'), ("E", "F\tF")]


def test_questions_templates_and_other_columns(tmp_path: Path) -> None:
    head = "relation,language,subject,object,question,template,subject_id,object_id,line_id,date,colour\n"
    row = "P36,en,A,B,Where is A?,[X] in [Y],Q1,Q2,7,1999,red\n"
    found = read(write(tmp_path / "a.csv", head + row + row.replace("A", "C").replace("[Y]", "")))
    assert found.facts[0] == FactRow(
        *("P36", "en", "A", "B", "", "Q1", "Q2", 7, "1999"), variants=(Variant("Where is A? [Y]", "question"),)
    )
    assert found.templates == [TemplateRow("P36", "en", "[X] in [Y]")]
    assert "[Y] not at all" in found.reason("a.csv", 3)
    assert len(found.facts) == 2


def test_a_line_without_end_and_a_separator_line(tmp_path: Path) -> None:
    text = "sep=|\nrelation|language|subject|object\nP36|en|A|B\n" + "x" * (9 << 20) + "\nP36|en|C|D\n"
    found = read(write(tmp_path / "a.csv", text))
    assert pairs(found.facts) == [("A", "B"), ("C", "D")]
    assert found.reason("a.csv", 4) == "A line is longer than 4 million characters."


def test_the_look_of_tables(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [{"lang": "fr", "sub": "Île", "n": n, "obj": ["a", "b"]} for n in range(50)]
    shown = ("fr", "Île", "3", "a | b")
    pq.write_table(pa.table({key: [row[key] for row in rows] for key in rows[0]}), tmp_path / "a.parquet")
    csv = "lang,sub,n,obj\n" + "".join(f"fr,Île,{n},a | b\n" for n in range(50))
    for path, format_, encoding in (
        (lines(tmp_path / "a.jsonl", rows), "jsonl", "utf-8"),
        (document(tmp_path / "a.json", rows), "jsonl", "utf-8"),
        (tmp_path / "a.parquet", "parquet", ""),
        (write(tmp_path / "a.csv", csv), "csv", "utf-8"),
        (write(tmp_path / "a.txt", csv.replace(",", ";").encode("utf-16")), "csv", "utf-16"),
        (write(tmp_path / "a.tsv", csv.replace(",", "\t")), "tsv", "utf-8"),
    ):
        found = look(path)
        assert (found.format, found.encoding, found.columns) == (format_, encoding, ("lang", "sub", "n", "obj"))
        assert (len(found.rows), found.rows[3]) == (20, shown)
        assert found.guess == {"language": "lang", "subject": "sub", "object": "obj"}


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.csv", ""), ("a.txt", "hello"), ("a.xlsx", b"PK\x03\x04"), ("a.parquet", b"PAR1xx"), ("a", b"\0\1")],
)
def test_what_is_no_table_is_said(tmp_path: Path, name: str, content: str | bytes) -> None:
    with pytest.raises(DataError, match=name):
        look(write(tmp_path / name, content))
    with pytest.raises(DataError, match="no file or folder"):
        look(tmp_path / "missing.csv")
    (tmp_path / "folder").mkdir()
    with pytest.raises(DataError, match="folder or an archive"):
        look(tmp_path / "folder")


def test_a_large_table_is_streamed(tmp_path: Path) -> None:
    text = "relation,language,subject,object\n" + "".join(f"P36,en,A{n},B{n}\n" for n in range(60_000))
    found = read(write(tmp_path / "a.csv", text))
    assert len(found.facts) == 60_000
    assert len(found.progress) >= 3
    assert json.dumps([each.done for each in found.progress]) == json.dumps(
        sorted(each.done for each in found.progress)
    )
