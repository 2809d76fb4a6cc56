"""A model's name that is not there brings those that may have been meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import ModelError
from engine.types import finished
from kn_studio.actions import similar
from kn_studio.actions.context import Host
from kn_studio.actions.load_model import load
from kn_studio.intents import LoadModel


@pytest.mark.parametrize(
    ("wrong", "first"),
    [
        ("demo-brt", "demo-bert"),
        ("DEMO_GPT", "demo-gpt"),
        ("mbert", "m-BERT"),
        ("bert-base-multilingual-case", "google-bert/bert-base-multilingual-cased"),
        ("google/bert-base-multilingual-cased", "google-bert/bert-base-multilingual-cased"),
        ("bigscience/bloom-560@main", "bigscience/bloom-560m"),
    ],
)
def test_the_nearest_comes_first(wrong: str, first: str) -> None:
    assert similar.nearest(wrong, similar.known_names())[0] == first


def test_what_is_like_nothing_brings_nothing() -> None:
    assert similar.nearest("zzzz/qqqq", similar.known_names()) == ()
    assert similar.meant("zzzz/qqqq") == ""


@pytest.mark.parametrize("name", ["demo-brt", "kn/tinny"])
def test_loading_says_what_may_have_been_meant(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    (tmp_path / "models--kn--tiny").mkdir()
    wanted = {"demo-brt": "Did you mean demo-bert", "kn/tinny": "Did you mean kn/tiny?"}[name]
    with pytest.raises(ModelError) as caught:
        finished(load(Host(), LoadModel(name)))
    assert wanted in caught.value.hint
