"""Sentences in Chinese: spaces where values are filled in, and what stands between sentences that follow each other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kn_studio import translation
from kn_studio.translation import headed, paragraph, statement, told, tr
from kn_studio.typesetting import filled

_WORDS = {
    "One.": "一。", "Two.": "二。", "{clauses}.": "{clauses}。", "; ": "；", "{head}: {text}": "{head}：{text}",
    "{n} pairs in {language}": "{language}中{n} 对",
}  # fmt: skip


@pytest.fixture
def _chinese() -> Iterator[None]:
    translation.install(lambda text, _n: _WORDS.get(text, text), close_set=True)
    yield
    translation.install(None)


@pytest.mark.parametrize(
    ("form", "values", "whole"),
    [
        ("{language}中{n} 对", {"language": "中文", "n": 3}, "中文中 3 对"),
        ("在 {language} 中", {"language": "中文"}, "在中文中"),
        ("在 {language} 中", {"language": "BERT"}, "在 BERT 中"),
        ("{first}和{last}", {"first": "92 %", "last": "−3"}, "92 % 和 −3"),
        ("{what} ；同层", {"what": "简并"}, "简并；同层"),
        ("{first} {second}", {"first": "一。", "second": "BERT"}, "一。BERT"),
        ("回答 {word}", {"word": "“Lima”"}, "回答“Lima”"),
        ("从{name}到", {"name": "\u2068Berlin\u2069"}, "从 \u2068Berlin\u2069 到"),
        ("{name}的首都", {"name": "\u2068德国\u2069"}, "\u2068德国\u2069的首都"),
        ("层{n:>{width}}", {"n": 3, "width": 3}, "层  3"),
        ("{none} 个", {"none": ""}, " 个"),
        ("问：{text}", {"text": "第3层GPT"}, "问：第3层GPT"),
    ],
)
def test_spaces_at_a_value_are_those_of_the_writing(form: str, values: dict[str, object], whole: str) -> None:
    assert filled(form, values) == whole


@pytest.mark.usefixtures("_chinese")
def test_what_is_put_together_has_the_interfaces_marks() -> None:
    assert tr("{n} pairs in {language}", n=3, language="中文") == "中文中 3 对"
    assert paragraph("一。", "", "二。") == "一。二。"
    assert paragraph("一。", "See BERT.", "二。") == "一。See BERT. 二。"
    assert statement("一", "二") == "一；二。"
    assert headed("层", "3") == "层：3"
    assert told("One. Two.") == "一。二。"


def test_in_english_they_stand_as_ever() -> None:
    assert paragraph("One.", "", "Two.") == "One. Two."
    assert paragraph() == statement() == statement("") == ""
    assert statement("one", "two") == "one; two."
    assert headed("Layer", "3") == "Layer: 3"


def test_what_was_put_together_is_said_again_in_another_language() -> None:
    line = paragraph(statement(tr("{n} pairs in {language}", n=3, language="zh")), tr("One."))
    translation.install(lambda text, _n: _WORDS.get(text, text), close_set=True)
    assert translation.again(line) == "zh 中 3 对。一。"
    translation.install(None)
