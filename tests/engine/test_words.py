"""Letters as people see them, and words in scripts with and without spaces."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.words import graphemes, word_spans


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("cafe\u0301", ["c", "a", "f", "e\u0301"]),
        ("राजधानी", ["रा", "ज", "धा", "नी"]),
        ("मुद्रा", ["मु", "द्रा"]),
        ("عَاصمة", ["عَ", "ا", "ص", "م", "ة"]),
        ("首都", ["首", "都"]),
        ("", []),
    ],
)
def test_letters_are_what_is_drawn_as_one(text: str, letters: list[str]) -> None:
    assert [text[start:end] for start, end in graphemes(text)] == letters


@given(st.text(max_size=12))
def test_letters_cover_the_text_in_its_order(text: str) -> None:
    spans = graphemes(text)
    assert "".join(text[start:end] for start, end in spans) == text
    assert all(start < end for start, end in spans)


def test_words_need_no_spaces() -> None:
    assert [("法国 is là"[a:b]) for a, b in word_spans("法国 is là")] == ["法", "国", "is", "là"]


def test_perturbations_and_words_need_no_torch() -> None:
    code = "import sys, engine.words, engine.perturbations; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
