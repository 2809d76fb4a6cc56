"""The subject of a sentence from what the sentences of a template share."""

from __future__ import annotations

import pytest

from engine.datasets.subjects import ENOUGH, Subjects

NAMES = ["Alda", "New Bor", "Cumin Hill", "Dr. No", "Élan", "Fen-Ra", "Gor"]


def found(template: str, names: list[str], asked: list[str] | None = None) -> list[str]:
    subjects = Subjects()
    for name in names:
        subjects.learn("t", template.replace("[X]", name))
    return [subjects.find([("t", template.replace("[X]", name))]) for name in asked or names]


@pytest.mark.parametrize(
    "template",
    [
        "The seat of [X] is [Y] .",
        "[X]'s seat, [Y].",
        "[Y] is the seat of [X].",
        "[X] plays for [Y].",
        "The [X] is in [Y].",
    ],
)
def test_names_of_one_and_of_several_words(template: str) -> None:
    assert found(template, NAMES) == NAMES
    assert found(template, NAMES, ["Quite New", "The seat"]) == ["Quite New", "The seat"]


def test_words_are_never_cut() -> None:
    names = ["Alda", "Alma", "Alpa", "Alsa", "Alta"]
    assert found("The seat of [X] is [Y].", names) == names
    assert found("[Y] is [X].", [name[::-1].capitalize() for name in names]) == [n[::-1].capitalize() for n in names]


@pytest.mark.parametrize(
    ("template", "names"),
    [
        ("The seat of [X] is [Y].", NAMES[: ENOUGH - 1]),
        ("The seat of [X] is [Y].", ["Alda"] * 50),
        ("The seat of [X] is [Y].", [f"Lake {name}" for name in NAMES]),
        ("[X] is [Y].", [f"Lake {name}" for name in NAMES]),
        ("[X] is [Y].", [f"{name} City" for name in NAMES]),
        ("[X]的首都是[Y]。", ["甲国", "乙国", "丙国", "丁国", "戊国"]),
    ],
)
def test_what_is_not_safe_stays_open(template: str, names: list[str]) -> None:
    assert set(found(template, names)) == {""}


def test_sentences_that_do_not_agree_or_do_not_fit() -> None:
    subjects = Subjects()
    for name in NAMES:
        subjects.learn(0, f"{name} is [Y].")
        subjects.learn(1, f"In {name}, [Y].")
    assert subjects.find([(0, "Alda is [Y]."), (1, "In Alda, [Y].")]) == "Alda"
    assert subjects.find([(0, "Alda is [Y]."), (1, "In Bor, [Y].")]) == ""
    assert subjects.find([(0, "Alda was [Y].")]) == ""
    assert subjects.find([("never met", "Alda is [Y].")]) == ""
    assert subjects.find([]) == ""
