"""Numbers with nouns: the noun has the form that fits the number, in English and in languages with more forms."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kn_studio import translation
from kn_studio.experiment_state import Found, Ground, RunLine
from kn_studio.viewmodels import (
    check_wording,
    degeneracy_wording,
    experiment_results,
    experiment_wording,
    overlap_wording,
    wording,
)

MANY = tuple(f"l{number}" for number in range(12))


def line(done: int, total: int, facts: int = 1) -> RunLine:
    return RunLine(Path("x"), "localisation", {"facts": facts, "languages": "en"}, ("demo-bert",), done, total)


SAID: dict[str, tuple[Callable[[], str], str, int]] = {
    "recipe": (lambda: experiment_wording.recipe(line(1, 1)), "1 fact · en", 1),
    "recipe of many": (lambda: experiment_wording.recipe(line(1, 1, 1200)), "1,200 facts · en", 1200),
    "units so far": (lambda: experiment_wording.units(line(1, 0)), "1 unit", 1),
    "units": (lambda: experiment_wording.units(line(1, 1)), "1 of 1 unit", 1),
    "units of many": (lambda: experiment_wording.units(line(1000, 2000)), "1,000 of 2,000 units", 2000),
    "languages": (lambda: overlap_wording.listed(MANY), "12 languages", 12),
    "by languages": (lambda: overlap_wording.by_whom(MANY, 3), "by at least 3 of the 12 languages", 12),
    "pairs": (lambda: degeneracy_wording.found_by("pairs", 2), "2 pairs", 2),
    "cluster": (lambda: degeneracy_wording.found_by("topology", 1), "1 cluster", 1),
    "sets": (lambda: degeneracy_wording.found_by("sets", 1200), "1,200 sets", 1200),
    "mean": (lambda: wording.mean_over((2, 2), "research", True), "Mean over 2 held-out prompts a language", 2),
    "means": (lambda: wording.mean_over((5, 2), "plain", False), "Mean over 2 to 5 sentences a language", 5),
    "relations": (lambda: check_wording.relations(MANY, {}), "12 relations", 12),
}


@pytest.fixture
def asked() -> Iterator[list[int | None]]:
    """The numbers that forms are looked up for."""
    heard: list[int | None] = []

    def look(text: str, n: int | None) -> str:
        heard.append(n)
        return text

    translation.install(look)
    yield heard
    translation.install(None)


@pytest.mark.parametrize("name", SAID)
def test_the_form_is_that_of_the_number(name: str, asked: list[int | None]) -> None:
    say, english, n = SAID[name]
    assert say() == english
    assert n in asked


def test_a_model_that_was_asked_one_fact(asked: list[int | None]) -> None:
    ground = Ground("demo-bert", 1, 1, 1, {"en": 1}, 1, True)
    said = experiment_results.about_model(Found(line(1, 1), (ground,)), "demo-bert")
    assert said.startswith("demo-bert: 1 fact drawn, 1 of them known in all languages (English 1)")
    assert 1 in asked
