"""A session as one page."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from engine.errors import SessionError
from engine.types import Located, Neuron, Selection, finished
from kn_studio.actions.report import report
from kn_studio.actions.report_map import Dot, draw
from kn_studio.session.store import Store
from tests.session.made import EFFECT, FACT, INFO, SELECTION, SPEC

OPEN = {"meta", "link", "br", "img", "circle", "rect", "path"}


class _Balanced(HTMLParser):
    """Every tag that is opened is closed in its order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in OPEN:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        """Closed as it is opened."""

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def text_of(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)))


def test_a_run_stands_on_the_page_with_its_neurons_and_both_controls(tmp_path: Path) -> None:
    with Store.temporary() as store:
        store.add_model(INFO)
        store.add_facts([FACT])
        run = store.begin_run(SPEC)
        store.set_selection(run, "u-1", "en", SELECTION, 0.3, 0.5)
        store.add_effect(run, "en", "u-1", EFFECT)
        store.end_run(run, "done")
        store.set_note("f" * 64, Neuron(1, 4), "a <b> & c")
        assert finished(report(store, tmp_path / "r.html")) == 1
    page = (tmp_path / "r.html").read_text("utf-8")
    reader = _Balanced()
    reader.feed(page)
    assert reader.open == []
    said = text_of(page)
    assert "France: Paris" in said
    assert "L1N4" in said
    assert "0.9 0.1 0.89 ± 0.01 0.8 ± 0.02" in said
    assert "kn-studio locate demo-bert --fact u-1" in said
    assert "a &lt;b&gt; &amp; c" in page
    assert "licence: MIT" in said
    assert not re.search(r"(src|href)=", page)


def test_an_empty_session_and_unfinished_runs_say_so(tmp_path: Path) -> None:
    with Store.temporary() as store:
        finished(report(store, tmp_path / "r.html"))
        assert "holds no run yet" in (tmp_path / "r.html").read_text("utf-8")
        store.add_model(INFO)
        run = store.begin_run(SPEC)
        finished(report(store, tmp_path / "r.html"))
        assert "the run was not finished" in text_of((tmp_path / "r.html").read_text("utf-8"))
        store.set_selection(run, "u-1", "en", Selection((), True, "Nothing passes."), 0.3, 0.5)
        many = Selection(tuple(Located(Neuron(0, n), 1.0, 1) for n in range(35)), True)
        store.set_selection(run, "u-1", "zh", many, 0.3, 0.5)
        finished(report(store, tmp_path / "r.html"))
        said = text_of((tmp_path / "r.html").read_text("utf-8"))
        assert "none. Nothing passes." in said
        assert "and 5 more" in said


@pytest.mark.parametrize(("name", "why"), [("r.txt", "no name of a page"), ("no/r.html", "no folder")])
def test_a_wrong_place_is_said(name: str, why: str, tmp_path: Path) -> None:
    with Store.temporary() as store, pytest.raises(SessionError, match=why):
        finished(report(store, tmp_path / name))
    assert list(tmp_path.iterdir()) == []


def test_a_neuron_of_two_languages_is_ringed_and_stands_in_its_layer() -> None:
    both = Neuron(3, 7)
    drawn = draw([Dot(both, "en"), Dot(both, "<zh>"), Dot(Neuron(0, 1), "en")], 4, 10)
    assert drawn.count('class="ring"') == 1
    assert "&lt;zh&gt;" in drawn
    assert "<zh>" not in drawn
    heights = [
        float(each) for each in re.findall(r'<g><title>L\dN\d, en</title><circle cx="[\d.]+" cy="([\d.]+)"', drawn)
    ]
    assert heights[0] < heights[1]
