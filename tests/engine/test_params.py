"""Settings carry all that forms and command lines need, and refuse what is out of bounds."""

from __future__ import annotations

from typing import Any

import pytest

from engine.errors import KnownError
from engine.methods import METHODS, method
from engine.methods.base import options


@pytest.mark.parametrize("each", METHODS, ids=lambda each: each.key)
def test_every_setting_is_told(each: Any) -> None:
    assert each.title
    assert each.reference
    params = each.Params()
    assert set(params.in_force()) == {told.name for told in options(each.Params)}
    assert None not in params.in_force().values()
    for told in options(each.Params):
        assert told.title
        assert told.help.endswith(".")
        assert told.kind in (str, int, float)
        assert not told.choices or told.default in told.choices
        for choice in told.choices:
            assert each.Params(**{told.name: choice}).in_force()[told.name] == choice


@pytest.mark.parametrize(
    ("rule", "baseline", "steps"),
    [
        ("gauss", "per_word", 3),
        ("gauss", "mean", 5),
        ("gauss", "zero", 10),
        ("midpoint", "per_word", 20),
        ("left", "mean", 20),
        ("left", "zero", 20),
    ],
)
def test_default_steps(rule: str, baseline: str, steps: int) -> None:
    params = method("amig").Params(rule=rule, baseline=baseline)
    assert params.in_force()["steps"] == steps
    assert method("amig").Params(rule=rule, baseline=baseline, steps=7).in_force()["steps"] == 7


def test_ig_zero_default_steps() -> None:
    assert method("ig_zero").Params().in_force()["steps"] == 10
    assert method("ig_zero").Params(rule="left").in_force()["steps"] == 20


@pytest.mark.parametrize(
    "wrong",
    [
        {"baseline": "none"},
        {"rule": "right"},
        {"objective": ""},
        {"steps": 0},
        {"steps": 1001},
        {"steps": 2.5},
        {"steps": True},
        {"steps": "3"},
        {"tolerance": -0.1},
        {"tolerance": float("nan")},
        {"tolerance": None},
    ],
)
def test_wrong_settings(wrong: dict[str, Any]) -> None:
    with pytest.raises(KnownError) as caught:
        method("amig").Params(**wrong)
    assert caught.value.what.endswith(".")
    assert caught.value.hint.endswith(".")


def test_whole_numbers_serve_as_numbers() -> None:
    assert method("amig").Params(tolerance=0).tolerance == 0
