"""The sample of real data beside the project, where it is: the counts that its READMEs name."""

from __future__ import annotations

from collections import Counter

from engine.datasets.base import Wanted
from engine.datasets.codes import belongs_to
from tests.engine.datasets.making import SAMPLE, needs_sample, read

pytestmark = needs_sample


def test_mlama() -> None:
    found = read(SAMPLE / "mlama")
    assert found.keys == ["mlama", "candidates"]
    assert len(found.facts) == 7423
    counts = Counter(fact.language for fact in found.facts)
    assert counts["en"] == 965
    assert sorted(counts) == ["ar", "de", "en", "es", "fr", "hi", "ja", "ru", "tr", "zh"]
    assert len({fact.relation for fact in found.facts}) == 16
    assert Counter(template.language for template in found.templates) == dict.fromkeys(counts, 22)
    assert sum(each.reason == "The file is empty." for each in found.skipped) == 11
    assert Counter(each.reason for each in found.skipped)["It is not a data file."] == 2
    assert len(found.skipped) == 13
    assert {row.language for row in found.candidates} == {"en", "zh", "hi", "ar"}
    assert {len({r.relation for r in found.candidates if r.language == code}) for code in ("en", "zh")} == {7}
    objects = {(row.relation, row.language): set(row.objects) for row in found.candidates}
    golds = [f for f in found.facts if (f.relation, f.language) in objects]
    assert len(golds) > 1000
    assert all(fact.object in objects[fact.relation, fact.language] for fact in golds)


def test_a_choice_of_mlama() -> None:
    wanted = Wanted(languages=frozenset({"hi"}), relations=frozenset({"P36", "P37"}))
    found = read(SAMPLE / "mlama", wanted=wanted)
    whole = read(SAMPLE / "mlama").facts
    assert found.facts == [fact for fact in whole if fact.language == "hi" and fact.relation in {"P36", "P37"}]


def test_mpararel_joins_mlama_by_line_and_ids() -> None:
    found = read(SAMPLE / "mpararel")
    assert (found.keys, len(found.templates), len(found.facts)) == (["mpararel"], 1284, 7047)
    assert {fact.language for fact in found.facts} == {"ar", "de", "en", "es", "fi", "fr", "ja", "ru", "tr", "zh-hans"}
    assert len(found.skipped) == 1
    whole = {(f.relation, belongs_to(f.language), f.line_id): f.subject_id for f in read(SAMPLE / "mlama").facts}
    joined = [f for f in found.facts if (f.relation, belongs_to(f.language), f.line_id) in whole]
    assert len(joined) > 5000
    assert all(whole[f.relation, belongs_to(f.language), f.line_id] == f.subject_id for f in joined)


def test_pararel() -> None:
    found = read(SAMPLE / "pararel")
    assert (found.keys, len(found.facts), len(found.templates)) == (["pararel"], 775, 120)
    assert len({template.relation for template in found.templates}) == 13
    assert len({fact.relation for fact in found.facts}) == 15
    assert len(found.skipped) == 1


def test_knowledge_neurons_with_the_subjects_that_mlama_and_lama_have() -> None:
    found = read(SAMPLE / "knowledge-neurons")
    assert (found.keys, len(found.facts)) == (["knowledge-neurons"], 426)
    assert sum(len(fact.variants) for fact in found.facts) == 5316
    assert len(found.relations) == 7
    known = {
        (f.relation, f.subject, f.object) for f in read(SAMPLE / "mlama", SAMPLE / "lama", SAMPLE / "pararel").facts
    }
    assert all((fact.relation, fact.subject, fact.object) in known for fact in found.facts)


def test_lama() -> None:
    found = read(SAMPLE / "lama")
    assert (found.keys, len(found.facts)) == (["lama"], 160)
    assert len({fact.relation for fact in found.facts}) == 8
    assert {row.relation: row.label for row in found.relations}["P19"] == "place of birth"
    assert all(fact.uuid and fact.subject_id and fact.object_id for fact in found.facts)


def test_templama() -> None:
    assert len(read(SAMPLE / "templama" / "train.jsonl").facts) == 901
    assert len(read(SAMPLE / "templama" / "val.jsonl").facts) == 346
    found = read(SAMPLE / "templama")
    assert found.keys == ["templama"]
    assert all(fact.subject and fact.date and fact.variants for fact in found.facts)
    assert all(
        fact.subject in fact.variants[0].text and f"In {fact.date}, " in fact.variants[0].text for fact in found.facts
    )
    assert any(fact.answers for fact in found.facts)
    assert len({fact.relation for fact in found.facts}) == 6


def test_dkn() -> None:
    folder = SAMPLE / "dkn" / "datasets"
    enhanced = folder / "Templama" / "llama" / "for_enhance"
    for name, count, kind in (("add", 115, "added"), ("delete", 126, "deleted"), ("replace", 137, "replaced")):
        found = read(enhanced / f"{name}.jsonl")
        assert (found.keys, len(found.facts)) == (["dkn"], count)
        assert {variant.kind for fact in found.facts for variant in fact.variants} == {kind}
    questions = read(folder / "Templama" / "train_enhance.jsonl").facts
    assert len(questions) == 236
    assert {variant.kind for fact in questions for variant in fact.variants} == {"question"}
    wrong = read(folder / "wrong_fact_dataset").facts
    assert len(wrong) == 487
    assert all(fact.wrong and fact.subject and fact.date for fact in wrong)
    assert len(read(SAMPLE / "dkn").facts) == 115 + 126 + 137 + 236 + 487


def test_amig() -> None:
    found = read(SAMPLE / "amig" / "wrong_fact_dataset" / "en.json")
    assert (found.keys, len(found.facts)) == (["amig"], 14)
    assert all(len(fact.wrong) == 5 and fact.subject for fact in found.facts)
    found = read(SAMPLE / "amig")
    assert len(found.facts) == 18
    assert "a comma stands before the closing bracket" in found.reason("temp.json", 58)


def test_all_at_once() -> None:
    found = read(SAMPLE)
    assert found.keys == [
        "mlama", "m_lama", "lama", "pararel", "mpararel", "knowledge-neurons", "templama", "amig", "dkn", "candidates",
    ]  # fmt: skip
    assert len(found.facts) == 2 * 7423 + 160 + 775 + 7047 + 426 + 1247 + 18 + 1101
