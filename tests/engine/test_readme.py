"""What the engine's page says of names stays true."""

from __future__ import annotations

import re
from pathlib import Path

from engine.methods import METHODS
from engine.methods.base import options
from kn_studio.cli.parser import make_parser

TEXT = (Path(__file__).parents[2] / "engine" / "README.md").read_text(encoding="utf-8")
TABLE = TEXT.split("## In Captum's words")[1].split("\n## ")[0]
ROWS = {row[1]: row[2] for line in TABLE.splitlines() if len(row := line.split("|")) == 4}


def test_every_option_beside_captums_words_is_one_of_locate() -> None:
    named = set(re.findall(r"`(--[a-z-]+)", TABLE))
    assert len(named) >= 10
    actions = make_parser()._subparsers
    assert actions is not None
    (commands,) = actions._group_actions
    assert commands.choices is not None
    known = set(dict(commands.choices)["locate"]._option_string_actions)
    assert named <= known


def test_every_choice_beside_captums_words_is_one_of_the_engine() -> None:
    amig = {each.name: each for each in options(METHODS[0].Params)}
    for name in ("baseline", "rule", "objective", "multiplier"):
        (text,) = [here for here in ROWS.values() if f"`--{name}" in here]
        assert all(f"`{choice}`" in text or f"--{name} {choice}`" in text for choice in amig[name].choices)
