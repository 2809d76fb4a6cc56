"""Slots of templates and sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.datasets.slots import sentence, template


@pytest.mark.parametrize(
    "text",
    [
        "[X] 'un başkenti [Y]' dir.",
        "[X]'in [Y]",
        "[X]n] on [Y]",
        "[X]는 [Y]",
        "[Y]-ban [X]",
        "[X]s [Y].",
        "ב- [Y], [X]",
    ],
)
def test_text_may_touch_the_brackets(text: str) -> None:
    assert template(f"  {text}\n") == (text, "")
    filled, reason = sentence(text, "Šu")
    assert (filled, reason) == (text.replace("[X]", "Šu"), "")


@pytest.mark.parametrize(
    "text", ["[X.Gen] [Y]", "[X] [a;X-Gender=MASC|b;X-Gender=FEM] [Y]", "[PREPLOC;Y] [Y] [X]", "[x.Nom] [Y]"]
)
def test_marks_of_grammar_are_refused(text: str) -> None:
    assert "marks of grammar" in template(text)[1]


@pytest.mark.parametrize("value", [None, 7, "", "  ", "[X]", "[Y]", "[X] [Y] [Y]", "[X] [X] [Y]", "X Y"])
def test_what_is_no_template(value: object) -> None:
    assert template(value)[1].endswith(".")


def test_masks_become_the_slot_and_names_never_do() -> None:
    for mask in ("[MASK]", "_X_", "<mask>", "[Y]"):
        assert sentence(f"It is {mask}.") == ("It is [Y].", "")
    assert sentence("[X] is [Y].", "A[X]B") == ("A[X]B is [Y].", "")
    assert "[Y] 2 times" in sentence("[X] is [Y].", "A[Y]B")[1]
    assert "[Y] 2 times" in sentence("The [Y] is [MASK].")[1]
    assert "there is no subject" in sentence("[X] is [Y].")[1]
    assert sentence(None)[1] == "There is no sentence."


@given(st.text(), st.text(), st.text(), st.text())
def test_a_filled_sentence_has_one_slot_or_a_reason(before: str, between: str, after: str, subject: str) -> None:
    filled, reason = sentence(f"{before}[X]{between}[Y]{after}", subject)
    assert bool(reason) or filled.count("[Y]") == 1
