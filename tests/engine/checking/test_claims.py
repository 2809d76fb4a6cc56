from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.checking.claims import (
    fold,
    labelled,
    object_key,
    right_answers,
    split_of,
    subject_key,
    wrong_objects,
)
from engine.checking.types import SplitBy
from engine.errors import PromptError
from engine.types import Fact, Label
from tests.engine.checking.made import ask, countries, fact


@st.composite
def worlds(draw: st.DrawFn) -> list[Fact]:
    """Facts in which subjects have several right answers and objects several spellings."""
    pairs = draw(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 6)), min_size=1, max_size=30, unique=True))
    found = []
    for number, (subject, object_) in enumerate(pairs):
        spoken = draw(st.sets(st.sampled_from(["en", "zh", "ar"]), min_size=1))
        # The same object is upper case in Arabic's column: another spelling of the same name.
        names = {"en": f"o{object_}", "zh": f"对象{object_}", "ar": f"O{object_}"}
        labels = {language: Label(f"s{subject}", names[language]) for language in sorted(spoken)}
        found.append(Fact(f"f{number}", "P1", labels, subject_id=f"S{subject}", object_id=f"O{object_}"))
    return found


@settings(max_examples=40)
@given(worlds(), st.integers(0, 3))
def test_a_wrong_object_is_never_a_right_one(facts: list[Fact], seed: int) -> None:
    rights = {facts[0].uuid: ["o6"]}
    by_uuid = {fact.uuid: fact for fact in facts}
    for uuid, names in wrong_objects(facts, seed=seed, rights=rights).items():
        own = by_uuid[uuid]
        same = [other for other in facts if other.subject_id == own.subject_id]
        right = {label.object.casefold() for other in same for label in other.labels.values()}
        if facts[0].subject_id == own.subject_id:
            right.add("o6")
        assert not {name.casefold() for name in names.values()} & right


def test_a_fact_whose_relation_has_no_other_object_has_no_wrong_claim() -> None:
    assert wrong_objects([fact(0, "A", "x"), fact(1, "B", "x")]) == {}
    assert labelled([fact(0, "A", "x"), fact(1, "B", "x")], "en", ask) == ()


def test_an_alias_of_a_right_answer_is_no_wrong_object() -> None:
    facts = [fact(0, "Bolivia", "Sucre"), fact(1, "Peru", "La Paz"), fact(2, "Chile", "Santiago")]
    for seed in range(20):
        assert wrong_objects(facts, seed=seed, rights={"f0": ["la paz"]})["f0"]["en"] == "Santiago"


def test_two_facts_of_one_subject_share_their_right_answers() -> None:
    right = right_answers([fact(0, "Bolivia", "Sucre"), fact(1, "Bolivia", "La Paz"), fact(2, "Peru", "Lima")])
    assert {"sucre", "la paz"} <= right["f0"]
    assert right["f0"] == right["f1"]
    assert "lima" not in right["f0"]


def test_names_are_compared_without_case_and_width() -> None:
    assert fold(" ＰＡＲＩＳ ") == fold("Paris")
    assert fold("Paris") != fold("París")


def test_a_wrong_object_is_the_same_thing_in_all_languages() -> None:
    facts = countries(20)
    chosen = {
        language: {row.claim.fact: row.claim.object for row in labelled(facts, language, ask) if not row.truth}
        for language in ("en", "zh")
    }
    assert len(chosen["en"]) == 20
    assert all(chosen["zh"][uuid] == f"{name}城" for uuid, name in chosen["en"].items())


def test_wrong_objects_are_about_as_frequent_as_right_ones() -> None:
    # Ten objects that occur once and ten that occur ten times.
    rare = [fact(n, f"a{n}", f"rare{n}") for n in range(10)]
    common = [fact(100 + n, f"b{n}", f"common{n % 10}") for n in range(100)]
    wrong = wrong_objects([*rare, *common])
    assert all(wrong[each.uuid]["en"].startswith("rare") for each in rare)
    assert all(wrong[each.uuid]["en"].startswith("common") for each in common)


def test_each_fact_has_one_right_and_one_wrong_claim_with_its_prompts() -> None:
    rows = labelled(countries(10), "en", ask, prompts=2)
    assert Counter(row.claim.fact for row in rows) == Counter({f"f{n}": 2 for n in range(10)})
    for row in rows:
        assert len(row.claim.prompts) == 2
        assert {prompt.answer for prompt in row.claim.prompts} == {row.claim.object}
        assert row.truth == (row.claim.object == f"town{row.claim.fact[1:]}")


def test_the_order_of_the_facts_does_not_matter() -> None:
    facts = countries(30)
    assert wrong_objects(facts) == wrong_objects(facts[::-1])
    assert split_of(facts) == split_of(facts[::-1])


def test_another_seed_makes_other_claims() -> None:
    facts = countries(30)
    assert wrong_objects(facts, seed=1) != wrong_objects(facts, seed=2)
    assert split_of(facts, seed=1) != split_of(facts, seed=2)


def test_a_subject_is_in_one_part_in_all_relations() -> None:
    facts = [*countries(40), *(fact(100 + n, f"land{n}", f"money{n}", "P38") for n in range(30))]
    parts = split_of(facts, "subject")
    by_subject: dict[str, set[str]] = {}
    for each in facts:
        by_subject.setdefault(subject_key(each), set()).add(parts[each.uuid])
    assert all(len(found) == 1 for found in by_subject.values())


@pytest.mark.parametrize("relation", ["P36", "P38"])
def test_each_relation_is_split_in_three_fifths_and_two_fifths(relation: str) -> None:
    facts = [*countries(50), *(fact(100 + n, f"land{n}", f"money{n}", "P38") for n in range(25))]
    parts = Counter(split_of(facts)[each.uuid] for each in facts if each.relation == relation)
    total = sum(parts.values())
    assert abs(parts["train"] - 0.6 * total) <= 2
    assert abs(parts["dev"] - 0.2 * total) <= 2
    assert abs(parts["test"] - 0.2 * total) <= 2


def test_a_split_by_object_keeps_objects_apart_in_right_and_wrong_claims() -> None:
    rows = labelled(countries(60, objects=20), "en", ask, split="object")
    where: dict[str, set[str]] = {}
    for row in rows:
        where.setdefault(row.claim.object, set()).add(row.part)
    assert len(where) == 20
    assert all(len(parts) == 1 for parts in where.values())
    assert {row.part for row in rows} == {"train", "dev", "test"}


def test_a_split_by_relation_keeps_relations_apart_and_needs_three() -> None:
    names = ("P1", "P2", "P3", "P4")
    facts = [fact(10 * place + n, f"land{n}", f"town{n}", name) for place, name in enumerate(names) for n in range(5)]
    dealt = split_of(facts, "relation")
    assert all(len({dealt[each.uuid] for each in facts if each.relation == name}) == 1 for name in names)
    assert set(dealt.values()) == {"train", "dev", "test"}
    with pytest.raises(PromptError, match="three relations"):
        split_of(countries(9), "relation")


def test_things_are_told_by_id_or_else_by_name() -> None:
    assert subject_key(fact(0, "A", "x", subject_id="Q1")) == "Q1"
    assert object_key(fact(0, "A", "X")) == object_key(fact(1, "B", "x"))


@pytest.mark.parametrize("split", ["subject", "object"])
def test_wrong_objects_are_right_ones_of_the_same_part(split: SplitBy) -> None:
    """Else a wrong object of test could be a right one of train, which what was learned there would know."""
    facts = countries(60)
    parts = split_of(facts, split)
    rows = labelled(facts, "en", ask, split=split)
    right = {part: {row.claim.object for row in rows if row.truth and row.part == part} for part in set(parts.values())}
    wrong = [row for row in rows if not row.truth]
    assert len(wrong) == 60
    assert all(row.claim.object in right[row.part] for row in wrong)
    assert all(row.part == parts[row.claim.fact] for row in wrong)
