"""Data sets of sentences: Knowledge Neurons, AMIG, TempLAMA and DKN, and the subjects found in them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from engine.datasets.base import FactRow, RelationRow, Variant, Wanted
from tests.engine.datasets.making import document, lines, read, write

NAMES = ["Alda", "New Bor", "Cumin Hill", "Dr. No", "Élan", "Fen-Ra", "Gor of Man"]


def bag(name: str, number: int) -> list[list[str]]:
    prompts = [f"The seat of {name} is [MASK] .", f"{name}'s seat is [MASK].", f"[MASK] is the seat of {name}."]
    return [[text, f"Town{number}", "P36(seat of power)"] for text in prompts]


def entry(text: str, answer: str, **more: Any) -> dict[str, Any]:
    return {"sentences": [text], "relation_name": "P39", "obj_label": answer} | more


def temporal(name: str, number: int, year: int, **more: Any) -> dict[str, Any]:
    return {
        "query": f"{name} plays for _X_.",
        "answer": [{"wikidata_id": "Q7", "name": "Reds"}, {"wikidata_id": "Q8", "name": "Blues"}],
        "date": str(year),
        "id": f"Q{number}_P54_{year}",
        "most_frequent_answer": {},
        "most_recent_answer": {},
        "relation": "P54",
    } | more


def test_bags_become_facts_with_sentences_and_subject(tmp_path: Path) -> None:
    found = read(document(tmp_path / "data_all.json", [bag(name, n) for n, name in enumerate(NAMES)]))
    assert (found.keys, found.skipped) == (["knowledge-neurons"], [])
    assert found.relations == [RelationRow("P36", "en", "seat of power")]
    assert [fact.subject for fact in found.facts] == NAMES
    second = found.facts[1]
    assert (second.relation, second.language, second.object, second.uuid) == ("P36", "en", "Town1", "")
    assert second.variants == (
        Variant("The seat of New Bor is [Y] ."),
        Variant("New Bor's seat is [Y]."),
        Variant("[Y] is the seat of New Bor."),
    )


def test_a_subject_that_is_not_safe_stays_open(tmp_path: Path) -> None:
    few = read(document(tmp_path / "few.json", [bag(name, n) for n, name in enumerate(NAMES[:3])]))
    assert [fact.subject for fact in few.facts] == ["", "", ""]
    assert len({fact.uuid for fact in few.facts}) == 3
    lakes = read(document(tmp_path / "lakes.json", [bag(f"Lake {name}", n) for n, name in enumerate(NAMES)]))
    assert {fact.subject for fact in lakes.facts} <= {"", *(f"Lake {name}" for name in NAMES)}
    again = read(tmp_path / "few.json")
    assert again.facts == few.facts


def test_what_is_wrong_with_a_bag(tmp_path: Path) -> None:
    bags: list[Any] = [bag(name, n) for n, name in enumerate(NAMES)]
    bags[1] = [
        ["no mask", "Town", "P36(seat)"],
        ["[MASK] [MASK]", "Town", "P36(seat)"],
        ["So [MASK].", "Town", "P36(seat)"],
    ]
    bags += [[["a [MASK]", "x", "P36"], ["b [MASK]", "y", "P36"]], [], ["a"], {"a": 1}, [["a [MASK]", " ", "P36"]]]
    found = read(document(tmp_path / "data_all.json", bags))
    assert len(found.facts) == len(NAMES)
    assert found.facts[1].variants == (Variant("So [Y]."),)
    reasons = [each.reason for each in found.skipped]
    assert sum("[Y] not at all" in reason for reason in reasons) == 1
    assert sum("[Y] 2 times" in reason for reason in reasons) == 1
    assert sum("do not share one answer" in reason for reason in reasons) == 1
    assert sum("no list of sentence" in reason for reason in reasons) == 3
    assert sum("answer is empty" in reason for reason in reasons) == 1
    assert all(each.line > 1 for each in found.skipped)


def test_the_form_by_uuid(tmp_path: Path) -> None:
    value = {f"u{n}": entry(f"{name} works as [MASK] .", "baker") for n, name in enumerate(NAMES)}
    found = read(document(tmp_path / "x.json", value))
    assert found.keys == ["knowledge-neurons"]
    assert [(fact.uuid, fact.subject) for fact in found.facts] == [(f"u{n}", name) for n, name in enumerate(NAMES)]


def test_amig_keeps_what_is_called_wrong_and_reports_an_invalid_end(tmp_path: Path) -> None:
    wrong = {"wrong_fact": ["smith", "baker", "smith", ""]}
    value = {f"u{n}": entry(f"{name} works as [MASK] .", "baker", **wrong) for n, name in enumerate(NAMES)}
    path = document(tmp_path / "w" / "en.json", value)
    text = path.read_text(encoding="utf-8")
    write(tmp_path / "w" / "temp.json", text.rstrip("}\n ") + "},\n}")
    write(tmp_path / "w" / "neurons.json", '{"u1": [[0, 188], [11, 7]]}')
    found = read(tmp_path / "w")
    assert found.keys == ["amig"]
    assert len(found.facts) == 2 * len(NAMES)
    assert found.facts[0] == FactRow(
        "P39", "en", "Alda", "baker", "u0", wrong=("smith",), variants=(Variant("Alda works as [Y] ."),)
    )
    line = text.rstrip("}\n ").count("\n") + 2
    assert "a comma stands before the closing bracket" in found.reason("temp.json", line)
    assert found.reason("neurons.json") == "It is not in any format that is known."
    other = read(document(tmp_path / "zh.json", {"u": entry("某的职位是 [MASK]", "甲", wrong_fact=["乙"])}))
    assert (other.facts[0].language, other.facts[0].wrong) == ("zh", ("乙",))
    repeated = text.replace('"u1"', '"u0"').replace('"baker"', '"smith"', 3).replace('"smith"', '"baker"', 1)
    assert any("a second time" in each.reason for each in read(write(tmp_path / "en.json", repeated)).skipped)


def test_entries_by_uuid_that_miss_something(tmp_path: Path) -> None:
    value = {"a": entry("A [MASK]", "x", wrong_fact=["y"]), "b": 7, "c": entry("C [MASK]", ""), "d": {"sentences": []}}
    value["e"] = entry("E is no question", "x") | {"wrong_fact": "none"}
    found = read(document(tmp_path / "en.json", value))
    assert [fact.uuid for fact in found.facts] == ["a", "e"]
    reasons = [each.reason for each in found.skipped]
    assert reasons[:3] == [
        "The entry is no JSON object.",
        "obj_label is missing or empty.",
        "relation_name is missing or empty.",
    ]
    assert "[Y] not at all" in reasons[3]


def test_templama_keeps_year_and_all_answers(tmp_path: Path) -> None:
    rows = [temporal(name, n, year) for n, name in enumerate(NAMES) for year in (2010, 2011)]
    lines(tmp_path / "train.json", rows)
    lines(tmp_path / "val.jsonl", [temporal("Zed", 99, 2012), temporal("Zed", 99, 2013, answer=[])])
    found = read(tmp_path)
    assert found.keys == ["templama"]
    assert found.facts[0] == FactRow(
        *("P54", "en", "Alda", "Reds", "Q0_P54_2010", "Q0", "Q7", -1, "2010", ("Blues",)),
        variants=(Variant("In 2010, Alda plays for [Y]."),),
    )
    assert found.facts[-1].subject == "Zed"
    assert len(found.facts) == 15
    assert found.reason("val.jsonl", 2) == "The answer is missing."


def test_dkn_marks_kinds_and_joins_by_id(tmp_path: Path) -> None:
    def changed(query: str, year: int = 2010) -> dict[str, Any]:
        return temporal("", 1, year, query=query)

    root = tmp_path / "for_enhance"
    lines(
        root / "add.jsonl",
        [changed("In 2012, _X_ is the head [ADDED] of Alda."), changed("In 2010, Alda [ADDED] plays for")],
    )
    lines(
        root / "replace.jsonl",
        [changed("In [REPLACED] Alda plays for"), changed("In 2011, [REPLACED] is the head.", 2011)],
    )
    lines(root / "delete.jsonl", [changed("Alda plays for"), changed("In 2011, is the head of Alda.", 2011)])
    lines(root / "train_enhance.jsonl", [changed("Which team is Alda in?")])
    lines(root / "train_template_rewritten.jsonl", [{"original": "_X_ is in _X_", "rewritten": "_X_ _X_"}])
    found = read(root)
    assert found.keys == ["dkn"]
    assert [fact.variants for fact in found.facts] == [
        (Variant("In 2012, [Y] is the head [ADDED] of Alda.", "added"),),
        (Variant("In 2010, Alda [ADDED] plays for [Y]", "added"),),
        (Variant("Alda plays for [Y]", "deleted"),),
        (),
        (Variant("In [REPLACED] Alda plays for [Y]", "replaced"),),
        (),
        (Variant("Which team is Alda in? [Y]", "question"),),
    ]
    assert {fact.uuid for fact in found.facts} == {"Q1_P54_2010", "Q1_P54_2011"}
    assert {(fact.subject, fact.subject_id, fact.object) for fact in found.facts} == {("", "Q1", "Reds")}
    assert "lost their subject" in found.reason("train_template_rewritten.jsonl")


def test_dkn_wrong_facts_have_year_and_subject(tmp_path: Path) -> None:
    rows = [
        {"uuid": f"Q{n}_P54_2010", "wrong_fact": ["Blues"], "relation_name": "P54", "obj_label": "Reds"}
        | {"sentences": [f"In 2010, {name} plays for _X_."]}
        for n, name in enumerate(NAMES)
    ]
    found = read(lines(tmp_path / "temporal" / "lama.jsonl", rows))
    assert (found.keys, found.skipped) == (["dkn"], [])
    assert found.facts[3] == FactRow(
        *("P54", "en", "Dr. No", "Reds", "Q3_P54_2010", "Q3", "", -1, "2010"),
        wrong=("Blues",),
        variants=(Variant("In 2010, Dr. No plays for [Y]."),),
    )
    assert read(tmp_path, wanted=Wanted(relations=frozenset({"P39"}))).facts == []


def test_a_name_that_holds_a_slot_is_not_taken_for_one(tmp_path: Path) -> None:
    value = {"u": entry("The [Y] band has [MASK] .", "x", wrong_fact=["y"])}
    found = read(document(tmp_path / "en.json", value))
    assert "[Y] 2 times" in found.skipped[0].reason
    assert found.facts[0].variants == ()
