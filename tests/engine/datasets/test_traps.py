"""The traps of real data that a reader can meet, each by its number in section 4 of the document on data.

Those about asking and scoring (3 to 6, 14 to 16 in part) are met elsewhere; here stands what the reader does for them.
"""

from __future__ import annotations

import json
from pathlib import Path

from engine.datasets.base import Wanted
from engine.datasets.codes import belongs_to
from tests.engine.datasets.making import document, lines, mlama, pairs, read, triple, write

HEAD = "relation,language,subject,object\n"


def test_1_a_missing_row_is_no_error_and_english_is_not_needed(tmp_path: Path) -> None:
    lines(tmp_path / "m" / "en" / "P36.jsonl", [triple(1, "A", "B")])
    lines(tmp_path / "m" / "hi" / "P36.jsonl", [triple(2, "क", "ख")])
    write(tmp_path / "m" / "hi" / "place_of_birth.jsonl", "")
    found = read(tmp_path / "m")
    assert {(fact.language, fact.line_id) for fact in found.facts} == {("en", 1), ("hi", 2)}
    assert [each.reason for each in found.skipped] == ["The file is empty."]


def test_2_a_uuid_may_stand_once_a_language_and_line_ids_may_have_gaps(tmp_path: Path) -> None:
    rows = [triple(n, f"S{n}{code}", f"O{n}{code}") | {"language": code, "predicate_id": "P36"}
            for code in ("af", "de", "zh") for n in (0, 7, 900)]  # fmt: skip
    found = read(lines(tmp_path / "merged.jsonl", rows))
    assert (len(found.facts), found.skipped) == (9, [])
    assert len({fact.uuid for fact in found.facts}) == 3
    assert {fact.line_id for fact in found.facts} == {0, 7, 900}


def test_3_and_4_several_answers_and_several_entities_of_one_name_stay_apart(tmp_path: Path) -> None:
    rows = [triple(1, "Paris", "A"), triple(1, "Paris", "B", uuid="u2"), triple(2, "Paris", "A")]
    found = read(lines(tmp_path / "en" / "P47.jsonl", rows))
    assert [(fact.subject_id, fact.object) for fact in found.facts] == [("Q1", "A"), ("Q1", "B"), ("Q2", "A")]


def test_5_6_7_and_8_templates_are_kept_as_they_are(tmp_path: Path) -> None:
    texts = [
        "[X]的大写字母为[Y]",
        "[X] 'un başkenti [Y]' dir.",
        "[X]n] pääkaupunki on [Y]",
        "[Y], [X]",
        "ב- [Y] [X]",
        "Vốn của [X] [Y] .",
    ]
    rows = [{"relation": f"P{n}", "template": text} for n, text in enumerate(texts)]
    assert [each.text for each in read(lines(tmp_path / "zh" / "templates.jsonl", rows)).templates] == texts


def test_9_10_and_12_characters_case_and_direction_are_kept(tmp_path: Path) -> None:
    names = [
        "می\u200cخواهم",
        "क\u200dष",
        "a\u200eb",
        "a\u00adb",
        "\ufeffa",
        "a\u00a0b",
        "2-[[4-[(x",
        "<!-- c --> {0}",
        "𠀀",
        "*",
    ]
    names += ["İstanbul", "istanbul", "e\u0301", "[Y]", "[X] [Y]", "a  b", "x\u2028y", "x\u0085y"]
    rows = [triple(n, f" {name} ", name) for n, name in enumerate(names)]
    raw = "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    for path in (lines(tmp_path / "fa" / "P36.jsonl", rows), write(tmp_path / "ar" / "P36.jsonl", raw)):
        found = read(path)
        assert (pairs(found.facts), found.skipped) == ([(name, name) for name in names], [])


def test_11_scripts_of_chinese_keep_their_code_and_belong_together(tmp_path: Path) -> None:
    row = {key: value for key, value in triple(1, "某国", "某城").items() if key != "uuid"}
    for code in ("zh-hans", "zh-hant"):
        lines(tmp_path / "t" / code / "P36.jsonl", [row])
    found = read(tmp_path / "t")
    assert [fact.language for fact in found.facts] == ["zh-hans", "zh-hant"]
    assert {belongs_to(fact.language) for fact in found.facts} == {"zh"}


def test_13_the_same_fact_with_other_names_is_joined_by_ids_elsewhere(tmp_path: Path) -> None:
    lines(tmp_path / "x" / "en" / "P36.jsonl", [triple(1, "Bengaluru", "X")])
    lines(tmp_path / "x" / "TREx" / "P36.jsonl", [triple(1, "Bangalore", "X", predicate_id="P36", evidences=[])])
    found = read(tmp_path / "x")
    assert {fact.uuid for fact in found.facts} == {triple(1, "", "")["uuid"]}
    assert [fact.subject for fact in found.facts] == ["Bengaluru", "Bangalore"]
    assert found.skipped == []


def test_14_an_answer_inside_its_subject_is_a_fact_like_any_other(tmp_path: Path) -> None:
    found = read(lines(tmp_path / "en" / "P36.jsonl", [triple(1, "Same", "Same"), triple(2, "Same City", "Same")]))
    assert len(found.facts) == 2


def test_16_candidates_are_per_language_and_each_is_there_once(tmp_path: Path) -> None:
    for code, objects in (("zh", ["甲", "乙", "甲"]), ("en", ["a"])):
        document(tmp_path / "c" / f"{code}.json", {"P36": {"subjects": [], "objects": objects}})
    assert {row.language: row.objects for row in read(tmp_path / "c").candidates} == {"zh": ("甲", "乙"), "en": ("a",)}


def test_17_marks_and_line_ends_of_other_systems(tmp_path: Path) -> None:
    root = mlama(tmp_path)
    plain = read(root).facts
    for path in root.rglob("*.jsonl"):
        if path.stat().st_size:
            write(path, b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n") + b"\r\n\r\n")
    found = read(root)
    assert found.facts == plain
    assert len(found.skipped) == 4


def test_18_bad_input_is_reported_and_the_rest_imported(tmp_path: Path) -> None:
    root = mlama(tmp_path)
    with (root / "en" / "P36.jsonl").open("ab") as file:
        file.write(b'{"broken\n\n[]\n{"sub_label": "x"}\n')
    write(root / "fr" / "P36.jsonl", "")
    found = read(root)
    assert len(found.facts) == 12
    assert "no valid JSON" in found.reason("en/P36.jsonl", 4)
    assert found.reason("en/P36.jsonl", 6) == "The line is no JSON object."
    assert found.reason("en/P36.jsonl", 7) == "The object (obj_label) is missing."
    assert found.reason("fr/P36.jsonl") == "The file is empty."


def test_19_files_that_are_not_wanted_are_not_read(tmp_path: Path) -> None:
    root = mlama(tmp_path)
    write(root / "en" / "P36.jsonl", (root / "en" / "P36.jsonl").read_bytes() + b"broken\n")
    assert not [s for s in read(root, wanted=Wanted(languages=frozenset({"zh"}))).skipped if "broken" in s.reason]
    assert len(read(root).skipped) == len(read(root, wanted=Wanted(languages=frozenset({"zh"}))).skipped) + 1


def test_21_a_pickle_is_never_opened(tmp_path: Path) -> None:
    mlama(tmp_path)
    path = write(tmp_path / "mlama1.1" / "P36.graph", b"\x80\x04")
    path.chmod(0)
    found = read(tmp_path / "mlama1.1")
    assert found.reason("P36.graph").startswith("A pickle, which is never loaded")
    assert found.reason("P36.graph").endswith(".")


def test_22_codes_of_languages(tmp_path: Path) -> None:
    row = {key: value for key, value in triple(1, "a", "b").items() if key != "uuid"}
    for code in ("ceb", "azb", "pnb", "zh-classical", "he", "iw", "xx", "no"):
        lines(tmp_path / "t" / code / "P36.jsonl", [row])
    found = read(tmp_path / "t")
    assert [fact.language for fact in found.facts] == ["azb", "ceb", "he", "he", "no", "pnb", "zh-classical"]
    assert found.reason("xx/P36.jsonl") == "The folder it lies in, 'xx', is no code of a language."
