"""Rungs of a ladder differ from the shipped recipe in size alone, and a stopped ladder goes on where it was."""

from __future__ import annotations

import dataclasses

import pytest

SHIPPED = "d128"


@pytest.mark.parametrize("arch", ["bert", "gpt"])
def test_a_rung_is_the_shipped_recipe_but_for_its_size(arch):
    from train import RECIPES, SIZES, sized

    assert sized(RECIPES[arch], SHIPPED) == RECIPES[arch]
    for size, hidden in SIZES.items():
        rung = sized(RECIPES[arch], size)
        assert (rung.hidden, rung.hidden % rung.heads) == (hidden, 0)
        shipped = dataclasses.asdict(RECIPES[arch])
        changed = {name for name, value in dataclasses.asdict(rung).items() if value != shipped[name]}
        assert changed <= {"hidden", "heads", "width"}


def test_the_parameters_are_those_of_the_table(tokenizer):
    from train import RECIPES, SIZES, new_model, sized

    found = {
        size: sum(each.numel() for each in new_model(sized(RECIPES["gpt"], size), tokenizer).parameters()) / 1e6
        for size in SIZES
    }
    assert found == pytest.approx(
        {"d32": 0.29, "d64": 0.81, "d96": 1.56, "d128": 2.54, "d160": 3.75, "d192": 5.18}, abs=0.005
    )


def test_a_ladder_trains_what_is_not_whole_smallest_first(tmp_path, monkeypatch):
    import ladder

    (tmp_path / "gpt-d64").mkdir()
    (tmp_path / "gpt-d64" / "training.json").write_text("{}", "utf-8")
    (tmp_path / "gpt-d32").mkdir()
    trained = []
    monkeypatch.setattr(ladder, "train", lambda recipe, seed, out, **_: trained.append((recipe.hidden, seed, out.name)))
    ladder.main(["--arch", "gpt", "--out", str(tmp_path), "--sizes", "d96", "d64", "d32"])
    assert trained == [(32, 1, "gpt-d32"), (96, 1, "gpt-d96")]
    trained.clear()
    ladder.main(["--arch", "bert", "--sizes", "d96", "d32", "--seed", "3", "--out", str(tmp_path)])
    assert trained == [(32, 3, "bert-d32"), (96, 3, "bert-d96")]
