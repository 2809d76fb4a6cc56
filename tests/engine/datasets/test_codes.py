"""Language codes: which there are, how they are written, and what a script or a region belongs to."""

from __future__ import annotations

import pytest

from engine.datasets.codes import CODES, belongs_to, language

MLAMA = """
af ar az be bg bn ca ceb cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id it ja ka ko la lt lv ms nl pl pt ro
ru sk sl sq sr sv ta th tr uk ur vi zh
"""
OTHERS = """
zh-hans zh-hant zh-classical azb pnb lah nds-nl bat-smg min ceb war no nb sr-latn be-tarask yue pt-br
"""


def test_the_languages_of_the_data_sets_are_known() -> None:
    assert len(MLAMA.split()) == 53
    assert all(language(code) == code for code in (*MLAMA.split(), *OTHERS.split()))


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("pt-BR", "pt-br"),
        ("pt_BR", "pt-br"),
        (" DE ", "de"),
        ("zh-Hans-CN", "zh-hans-cn"),
        ("es-419", "es-419"),
        ("iw", "he"),
        ("in", "id"),
        ("iw-IL", "he-il"),
    ],
)
def test_codes_have_one_spelling(written: str, code: str) -> None:
    assert language(written) == code


@pytest.mark.parametrize(
    "text", ["", "xx", "qqq", "README.md", "data", "mlama1.1", "de-", "de-germany", "zh-classic", "P36", "-"]
)
def test_what_is_no_code(text: str) -> None:
    assert language(text) == ""


def test_scripts_and_regions_belong_to_their_language() -> None:
    assert [belongs_to(code) for code in ("zh-hans", "zh-hant", "zh", "pt-br")] == ["zh", "zh", "zh", "pt"]
    assert [belongs_to(code) for code in ("zh-classical", "nds-nl", "zh-yue")] == ["zh-classical", "nds-nl", "zh-yue"]
    assert all(2 <= len(code) <= 3 and code.isalpha() and code.islower() for code in CODES)
