"""Tables of facts and templates: the shipped ones, a user's own, and every way in which one can be wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.datasets.table import read_facts, read_templates
from engine.errors import DataError, PromptError
from engine.types import Template

SHIPPED = Path(__file__).resolve().parents[3] / "resources" / "facts"
HEAD = "uuid,relation,language,subject,object,prompt\n"


def write(folder: Path, text: str, name: str = "facts.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def test_shipped_facts_are_joined_over_languages() -> None:
    table = read_facts(SHIPPED / "facts.csv")
    fact = next(f for f in table.facts if f.relation == "P36" and f.labels["en"].subject == "Germany")
    assert fact.labels["zh"].object == "柏林"
    assert fact.labels["tr"].subject == "Almanya"
    assert len({f.uuid for f in table.facts}) == len(table.facts) >= 500
    assert any(label.withheld for f in table.facts for label in f.labels.values())
    assert table.prompts == ()


@pytest.mark.parametrize(("separator", "mark"), [(",", ""), ("\t", ""), (";", ""), (",", "\ufeff")])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_separators_marks_and_line_ends(tmp_path: Path, separator: str, mark: str, newline: str) -> None:
    rows = [HEAD.strip().split(","), ["a", "P36", "fr", " Île ", '"Saint-Denis"', "[X] a pour capitale [Y]."], []]
    text = mark + newline.join(separator.join(row) for row in rows)
    table = read_facts(write(tmp_path, text))
    assert table.facts[0].labels["fr"].subject == "Île"
    assert table.facts[0].labels["fr"].object == "Saint-Denis"
    assert table.prompts[0].text == "Île a pour capitale [Y]."


def test_paraphrases_of_a_fact_become_prompts(tmp_path: Path) -> None:
    text = (
        "relation,language,subject,object,prompt,paraphrase_id,aliases\n"
        "P36,en,Chad,N'Djamena,The capital of Chad is [Y].,1,Fort-Lamy | Ndjamena\n"
        '"P36",en,Chad,N\'Djamena,"[X], capital: [Y]",2,\n'
        "P36,en,Chad,N'Djamena,,,\n"
    )
    table = read_facts(write(tmp_path, text))
    (fact,) = table.facts
    assert [p.text for p in table.prompts] == ["The capital of Chad is [Y].", "Chad, capital: [Y]"]
    assert {p.fact for p in table.prompts} == {fact.uuid}
    assert table.answers == {(fact.uuid, "en"): ("Fort-Lamy", "Ndjamena")}


def test_missing_uuid_is_derived(tmp_path: Path) -> None:
    head = "relation,language,subject,object,subject_id\n"
    rows = "P36,en,Germany,Berlin,country-DE\nP36,de,Deutschland,Berlin,country-DE\nP36,en,Chad,X,\nP30,en,Chad,Y,\n"
    facts = read_facts(write(tmp_path, head + rows)).facts
    assert [sorted(f.labels) for f in facts] == [["de", "en"], ["en"], ["en"]]
    assert len({f.uuid for f in facts}) == 3
    shipped = {f.uuid for f in read_facts(SHIPPED / "facts.csv").facts}
    assert facts[0].uuid in shipped


BAD_FACTS = {
    "empty": ("", "is empty"),
    "column missing": ("uuid,relation,language,subject\n", "line 1: the column 'object' is missing"),
    "column unknown": (HEAD.replace("prompt", "promt"), "line 1: the column 'promt' is not known"),
    "column twice": (HEAD.strip() + ",uuid\n", "line 1: the column 'uuid' stands twice"),
    "empty cell": (HEAD + "a,P36,en,Chad,X,\n\nb,P36,en,,X,\n", "line 4: the cell 'subject' is empty"),
    "too few cells": (HEAD + "a,P36,en,Chad\n", "line 2: there are 4 cells, but 6 columns"),
    "too many cells": (HEAD + "a,P36,en,Chad,X,y,z\n", "line 2: there are 7 cells"),
    "no slot": (HEAD + "a,P36,en,Chad,X,The capital is\n", r"line 2: there is no \[Y\]"),
    "two slots": (HEAD + "a,P36,en,Chad,X,[Y] and [Y]\n", r"line 2: \[Y\] stands 2 times"),
    "other object": (HEAD + "a,P36,en,Chad,X,\na,P36,en,Chad,Z,\n", "line 3: the object is 'Z', but 'X' on line 2"),
    "other object, derived uuid": ("relation,language,subject,object\nP,en,a,X\nP,en,a,Z\n", "line 3: the object"),
    "other subject": (HEAD + "a,P36,en,Chad,X,\na,P36,en,Tchad,X,\n", "line 3: the row differs from line 2"),
    "other relation": (HEAD + "a,P36,en,Chad,X,\na,P30,de,Chad,X,\n", "line 3: the fact a has the relation P36"),
    "withheld": ("relation,language,subject,object,withheld\nP,en,a,b,maybe\n", "line 2: 'maybe' is neither"),
    "open quote": (HEAD + 'a,P36,en,"Chad,X,\nb,P36,en,Mali,Z,\n', "cannot be read"),
    "line after a cell of two lines": (HEAD + 'a,P36,en,"Chad\nLake",X,\nb,P36,en,,X,\n', "line 4: the cell"),
    "binary": (HEAD + "a\0b", "no text file"),
}


@pytest.mark.parametrize("name", BAD_FACTS)
def test_bad_facts_name_file_and_line(tmp_path: Path, name: str) -> None:
    text, message = BAD_FACTS[name]
    with pytest.raises(DataError, match=message) as caught:
        read_facts(write(tmp_path, text))
    assert caught.value.what.startswith("facts.csv")
    assert caught.value.hint.endswith(".")


def test_other_encodings_are_named(tmp_path: Path) -> None:
    text = HEAD + "a,P36,en,Chad,X,\nb,P36,de,Österreich,Wien,\n"
    with pytest.raises(DataError, match="line 3: the text is not UTF-8"):
        read_facts(write(tmp_path, text, encoding="latin-1"))
    with pytest.raises(DataError, match="UTF-8"):
        read_facts(write(tmp_path, text, encoding="utf-16"))


def test_missing_file_and_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "no.csv", tmp_path):
        with pytest.raises(DataError, match="cannot be read"):
            read_facts(path)


BAD_TEMPLATES = {
    "no slot": ("P36,en,train,The capital of [X].", r"line 2: there is no \[Y\]"),
    "two slots": ("P36,en,train,[Y] [X] [Y]", r"line 2: \[Y\] stands 2 times"),
    "no subject": ("P36,en,train,The capital is [Y].", r"line 2: the template has no \[X\]"),
    "split": ("P36,en,test,[X] [Y]", "line 2: the split 'test' is not known"),
    "twice": ("P36,en,train,[X] [Y]\nP36,en,held,[X] [Y]", "line 3: this template stands on line 2 already"),
    "empty": ("P36,en,train,", "line 2: the cell 'text' is empty"),
}


@pytest.mark.parametrize("name", BAD_TEMPLATES)
def test_bad_templates_name_file_and_line(tmp_path: Path, name: str) -> None:
    rows, message = BAD_TEMPLATES[name]
    with pytest.raises(DataError, match=message):
        read_templates(write(tmp_path, f"relation,language,split,text\n{rows}\n"))


def test_further_columns_of_templates_are_ignored(tmp_path: Path) -> None:
    text = "relation,language,split,text,mood\nP36,en,held,[X]: [Y],good\n"
    (template,) = read_templates(write(tmp_path, text))
    assert template.held_out
    assert template.fill("Chad") == "Chad: [Y]"


def test_a_name_with_an_answer_slot_in_it_is_never_filled_in(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"line 2: \[Y\] stands 2 times"):
        read_facts(write(tmp_path, HEAD + "a,P36,en,Cha[Y]d,X,[X] has [Y].\n"))
    template = Template("P36", "en", "[X] has [Y].")
    with pytest.raises(PromptError, match=r"'Cha\[Y\]d' holds \[Y\]"):
        template.fill("Cha[Y]d")
    assert template.fill("Cha[X]d") == "Cha[X]d has [Y]."
