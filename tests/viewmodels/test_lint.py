from __future__ import annotations

import pytest

from engine.types import Prompt
from kn_studio.viewmodels.lint import findings, holds, suspicions, template_fault


@pytest.mark.parametrize(
    ("template", "relation", "language", "found"),
    [
        ("The capital of [X] is [Y].", "P36", "en", []),
        ("[X]的首都是[Y]。", "P36", "zh", []),
        ("[X]的大写字母为[Y]", "P36", "zh", ["wrong word"]),
        ("[X]是[Y]的大写", "P1376", "zh", ["wrong word"]),
        ("[X]是[Y]的大写", "P1376", "zh-hans", ["wrong word"]),
        ("[X]的大写字母为[Y]", "P37", "zh", []),
        ("[X]の大文字は[Y]です", "P36", "ja", ["wrong word"]),
        ("Le capital de [X] est [Y].", "P36", "fr", ["wrong word"]),
        ("La capitale de [X] est [Y].", "P36", "fr", []),
        ("Vốn của [X] là [Y].", "P36", "vi", ["wrong word"]),
        ("[X]n] pääkaupunki on [Y].", "P36", "fi", ["bracket left over", "glued to the subject"]),
        ("[X] is in [[Y].", "P36", "en", ["bracket left over"]),
        ("[X.Gen] capital is [Y].", "P36", "en", ["grammar marks"]),
        ("[a;X-Gender=MASC|b;X-Gender=FEM] [X] [Y]", "P36", "en", ["grammar marks"]),
        ("[x] is in [Y].", "P17", "en", ["small slot"]),
        ("[X]  is in [Y].", "P17", "en", ["double space"]),
        ("בירת [X] היא ב- [Y]", "P36", "he", ["loose prefix"]),
        ("[X]\u200b is in [Y].", "P17", "en", ["invisible letter"]),
        ("[X]'in başkenti [Y]", "P36", "tr", ["glued to the subject"]),
        ("[X] fővárosa [Y]-ban", "P36", "hu", []),
        ("[X] fővárosa [Y]ban", "P36", "hu", ["glued to the answer"]),
        ("[X]는 [Y]", "P36", "ko", ["glued to the subject"]),
    ],
)
def test_what_is_suspicious_in_a_template(template: str, relation: str, language: str, found: list[str]) -> None:
    told = suspicions(template, relation, language)
    assert [finding.text for finding in told] == found
    assert all(finding.sentence.endswith(".") for finding in told)


def test_a_prompt_of_a_causal_model_is_unsafe_where_words_follow_the_slot() -> None:
    prompt = Prompt("[Y] is the capital of Germany.", "Berlin", "en", relation="P36")
    causal, masked = findings(prompt, True), findings(prompt, False)
    assert [(f.text, f.grave) for f in causal] == [("unsafe: slot not last", True)]
    assert [(f.text, f.grave) for f in masked] == [("slot not last", False)]
    assert findings(Prompt("The capital is [Y].", "Berlin", "en"), True) == ()
    assert [f.text for f in findings(Prompt("[Y].", "Berlin", "en"), True)] == ["slot first"]


def test_the_answer_in_the_subject_and_in_several_tokens_are_told() -> None:
    prompt = Prompt("The University of Oxford is in [Y].", "oxford", "en")
    found = findings(prompt, False, "[X] is in [Y].", "The University of Oxford", ("ox", "##ford"))
    assert [f.text for f in found] == ["answer in subject", "2 tokens"]
    assert "ox + ##ford" in found[1].sentence
    assert not any(f.grave for f in found)


def test_a_label_that_holds_a_slot_makes_two() -> None:
    prompt = Prompt("The capital of [Y]land is [Y].", "Berlin", "en")
    assert findings(prompt, False, "The capital of [X] is [Y].", "[Y]land")[0].text == "two slots"


def test_brackets_of_a_label_are_no_fault_of_the_sentence() -> None:
    prompt = Prompt("2-[[4-ol is made of [Y].", "carbon", "en", relation="P186")
    assert findings(prompt, False, "[X] is made of [Y].", "2-[[4-ol") == ()
    assert findings(prompt, False, "", "2-[[4-ol") == ()
    assert [f.text for f in findings(prompt, False)] == ["bracket left over"]


@pytest.mark.parametrize(
    ("subject", "answer", "held"),
    [("Straße von Berlin", "berlin", True), ("Germany", "Berlin", False), ("Germany", " ", False)],
)
def test_holds(subject: str, answer: str, held: bool) -> None:
    assert holds(subject, answer) == held


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("The capital of [X] is [Y].", ""),
        ("", "Write a sentence with [X] and [Y]."),
        ("The capital is [Y].", "Write [X] once, where the subject belongs."),
        ("[X] [X] [Y] is.", "Write [X] once, where the subject belongs."),
        ("The capital of [X].", "Write [Y] once, where the answer belongs."),
        ("[X] [Y].", "Write a sentence around the slots."),
    ],
)
def test_what_hinders_a_template(text: str, fault: str) -> None:
    assert template_fault(text) == fault
