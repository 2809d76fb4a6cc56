from __future__ import annotations

import pytest

from kn_studio.fact_intents import AddFact
from kn_studio.viewmodels.own_fact import OwnLabel, add_fact, label_fault, relation_fault

ENGLISH = OwnLabel("en", " Wakanda ", "Birnin Zana", ("The capital of [X] is [Y].", "", "The capital of [X] is [Y]."))
CHINESE = OwnLabel("zh", "瓦坎达", "比尔宁扎纳", ("瓦坎达的首都是[Y]。",))
EMPTY = OwnLabel("ar", "", " ", ("",))


@pytest.mark.parametrize(
    ("code", "good"), [("P36", True), ("place_of_birth", True), ("首都", True), ("", False), ("[X]", False)]
)
def test_a_relation_is_a_code_or_a_name(code: str, good: bool) -> None:
    assert (relation_fault(code) == "") == good


@pytest.mark.parametrize(
    ("label", "fault"),
    [
        (ENGLISH, ""),
        (CHINESE, ""),
        (OwnLabel("en", "", "B", ()), "Write the subject."),
        (OwnLabel("en", "A", "", ()), "Write the answer."),
        (OwnLabel("en", "A[Y]", "B", ()), "The subject cannot hold a slot."),
        (OwnLabel("en", "Rome", "Italy", ("Rome is in Italy.",)), "Write [Y] where the answer belongs."),
        (OwnLabel("en", "Rome", "Italy", ("It is in [Y].",)), "Write the subject, or [X] in its place."),
        (
            OwnLabel("en", "Rome", "Italy", ("Rome is in [Y].", "[X] [X] is in [Y].")),
            "Sentence 2: Write [X] only once.",
        ),
    ],
)
def test_one_fault_at_a_time(label: OwnLabel, fault: str) -> None:
    assert label_fault(label) == fault


def test_a_language_stands_there_once() -> None:
    assert label_fault(ENGLISH, ("en",)) == "This language is there already."
    assert add_fact("P36", (ENGLISH, ENGLISH)) is None


def test_the_intent_holds_what_was_written() -> None:
    assert add_fact(" P36 ", (ENGLISH, EMPTY, CHINESE)) == AddFact(
        "P36",
        {
            "en": ("Wakanda", "Birnin Zana", ("The capital of [X] is [Y].",)),
            "zh": ("瓦坎达", "比尔宁扎纳", ("瓦坎达的首都是[Y]。",)),
        },
    )
    assert add_fact("P36", (EMPTY,)) is None
    assert add_fact("", (ENGLISH,)) is None
