from __future__ import annotations

import pytest

from kn_studio.viewmodels import languages, wording


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.93, "0.93"),
        (1.0, "1.00"),
        (0.004, "0.004"),
        (0.0001, "<0.001"),
        (0.0, "0.00"),
        (float("nan"), "–"),
        (0.0099, "0.01"),
    ],
)
def test_probability(value: float, text: str) -> None:
    assert wording.probability(value) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.0002, "0.02 %"),
        (0.5, "50 %"),
        (1.0, "100 %"),
        (0.000001, "<0.01 %"),
        (0.0413, "4.1 %"),
        (0.0, "0 %"),
        (12.0, "1,200 %"),
    ],
)
def test_percent(share: float, text: str) -> None:
    assert wording.percent(share) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.41, "0.41"),
        (-0.0023, "0.0023"),
        (1.234e-4, "1.2×10⁻⁴"),
        (1e-6, "10⁻⁶"),
        (0.0, "0"),
        (12345.0, "12,345"),
        (float("inf"), "–"),
    ],
)
def test_small_sizes(value: float, text: str) -> None:
    assert wording.small(value) == text


@pytest.mark.parametrize(("value", "text"), [(0.4, "0.40"), (-0.04, "−0.04"), (-0.001, "0.00"), (1.0, "1.00")])
def test_shares_of_a_maximum(value: float, text: str) -> None:
    assert wording.share(value) == text


def test_methods_by_their_names() -> None:
    assert wording.method("amig") == "AMIG"
    assert wording.method("another") == "another"


def test_counts_and_lists() -> None:
    assert wording.neurons(1024) == "1,024 neurons"
    assert wording.neurons(1, "plain") == "1 switch"
    assert wording.spread([0.2, 0.3]) == "0.20–0.30"
    assert wording.spread([5, 5], 0) == "5"
    assert wording.listing(["a"]) == "a"
    assert wording.listing(["a", "b", "c"]) == "a, b and c"
    assert wording.listing([]) == ""


def test_prompts_that_were_held_out_say_so() -> None:
    said = [wording.prompts(5, held_out=held_out) for held_out in (0, 2, 5)]
    assert said == ["5 prompts", "5 prompts, 2 of them held out", "5 held-out prompts"]
    assert wording.prompts(1, "plain", 1) == "1 unseen sentence"
    assert wording.prompts(5, "plain", 2) == "5 sentences, 2 of them unseen"


def test_the_size_of_a_sample_stays_in_one_piece() -> None:
    assert wording.sample(1080).split(" ") == ["n\u00a0=\u00a01,080"]


def test_names_of_languages() -> None:
    assert languages.name("zh").long == "中文 · Chinese · zh"
    assert languages.name("ar").long == "\u2068العربية\u2069 · Arabic · ar"
    assert languages.name("pt-BR").autonym == "Português"
    assert languages.name("xx").autonym == "xx"
    assert [code for code in ("ar", "fa", "he", "ur", "en", "hi") if languages.right_to_left(code)] == [
        "ar", "fa", "he", "ur"
    ]  # fmt: skip
    assert sorted(["zh", "en", "ar"], key=languages.order) == ["ar", "zh", "en"]


@pytest.mark.parametrize(("share", "digits", "text"), [(0.923, 0, "92 %"), (0.0, 0, "0 %"), (0.5, 1, "50.0 %")])
def test_rounded_percent(share: float, digits: int, text: str) -> None:
    assert wording.rounded_percent(share, digits) == text
