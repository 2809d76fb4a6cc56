"""A session as one page."""

from __future__ import annotations

import base64
import json
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from engine.degeneracy.rules import found as judged
from engine.errors import SessionError
from engine.types import Located, Neuron, Selection, finished
from kn_studio.actions.report import report
from kn_studio.actions.report_map import Dot, draw
from kn_studio.actions.report_methods import run_text
from kn_studio.experiment_state import RunLine
from kn_studio.session.records import Choice
from kn_studio.session.report_figures import ReportFigure
from kn_studio.session.store import Store
from tests.session.made import EFFECT, FACT, INFO, SELECTION, SPEC
from tests.session.searches import nothing, pairs

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


def full(store: Store, folder: Path) -> None:
    """A run with notes, a search that found a pair and one that found nothing, an experiment with its verdicts."""
    store.add_model(INFO)
    store.add_facts([FACT, replace(FACT, uuid="u-2")])
    run = store.begin_run(SPEC)
    store.set_selection(run, "u-1", "en", SELECTION, 0.3, 0.5)
    store.add_effect(run, "en", "u-1", EFFECT)
    store.end_run(run, "done")
    store.kept.set_remark("run", "1", "Ask <again>")
    store.kept.set_remark("fact", "u-1", "Of the capital")
    store.kept.set_remark("fact", "u-2", "Of no run")
    store.degeneracy.add(nothing())
    store.degeneracy.add(pairs())
    folder.mkdir()
    claim = {
        "claim": "They are real.",
        "verdict": "not supported",
        "evidence": "0.1 against 0.2.",
        "model": "demo-bert",
    }
    (folder / "summary.json").write_text(json.dumps({"verdicts": [claim]}))
    store.experiments.keep(RunLine(folder, "localisation", {"facts": 3}, ("demo-bert",), 3, 3, "finished"))


def test_a_search_that_found_nothing_stands_with_its_controls_and_the_closest_set(tmp_path: Path) -> None:
    with Store.temporary() as store:
        full(store, tmp_path / "run-1")
        finished(report(store, tmp_path / "r.html"))
        near = judged(nothing().search, nothing().search.thresholds).closest
    page = (tmp_path / "r.html").read_text("utf-8")
    reader = _Balanced()
    reader.feed(page)
    assert reader.open == []
    said = text_of(page)
    assert near is not None
    assert "1 France: Paris en pairs 4 10 1 0 0 0 0 " + " + ".join(map(str, near.members)) in said
    assert "2 France: Paris en pairs 4 10 1 1 " in said
    assert "None" not in said[said.index("Searches for") : said.index("Experiments")]
    assert "T_low = 0.05" in said


def test_notes_on_runs_and_facts_stand_beside_them(tmp_path: Path) -> None:
    with Store.temporary() as store:
        full(store, tmp_path / "run-1")
        finished(report(store, tmp_path / "r.html"))
    page = (tmp_path / "r.html").read_text("utf-8")
    assert "Ask &lt;again&gt;" in page
    assert page.count("Of the capital") == 1
    assert "France: Paris : Of no run" in text_of(page)


def test_experiments_of_the_session_stand_with_their_verdicts(tmp_path: Path) -> None:
    with Store.temporary() as store:
        full(store, tmp_path / "run-1")
        store.experiments.keep(
            RunLine(tmp_path / "gone", "no-more", {}, ("other",), 1, 0, "failed", fault="Disk full.")
        )
        finished(report(store, tmp_path / "r.html"))
    said = text_of((tmp_path / "r.html").read_text("utf-8"))
    assert "finished, 3 of 3 units" in said
    assert "Not supported : They are real. 0.1 against 0.2." in said
    assert "no-more" in said
    assert "failed, 1 of an unknown number of units" in said
    assert "Disk full. " in said
    assert str(tmp_path) not in said


def test_the_method_of_a_run_is_told_from_its_settings(tmp_path: Path) -> None:
    with Store.temporary() as store:
        full(store, tmp_path / "run-1")
        (run,) = store.runs()
        said = run_text(run, [EFFECT], INFO)
        params = {"baseline": "zero", "rule": "left", "steps": 20, "tolerance": 0.0, "objective": "logprob", "extra": 4}
        choice = Choice({"en": 0.25}, 0.7)
        other = replace(run, spec=replace(run.spec, method="gone", params=params, choice=choice), status="stopped")
        changed = run_text(other, [replace(EFFECT, held_out=False)], None)
        many = run_text(replace(run, spec=replace(run.spec, choice=Choice(top_k=9))), [], None)
        finished(report(store, tmp_path / "r.html"))
    assert said in unescape(text_of((tmp_path / "r.html").read_text("utf-8")))
    for part in (
        "demo-bert, revision abc (float32 on cpu", "AMIG", "arXiv 2308.13198", "Gauss–Legendre rule at 3 nodes",
        "(0.3 for en)", "at least 50%", "held-out prompts", "10 draws", "3 disjoint draws", "seed 7", "torch",
    ):  # fmt: skip
        assert part in said
    for part in (
        "“gone”", "starts at zero", "left Riemann sum at 20 nodes", "log-probability", "extra 4", "(0.25 for en)",
        "at least 70%", "the prompts that they were located on", "did not finish (0 of 3 prompts)", "not added",
    ):  # fmt: skip
        assert part in changed
    assert "The 9 neurons with the highest mean score" in many
    assert "was not measured" in many


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


def test_figures_stand_before_the_runs_in_their_order_with_all_their_words(tmp_path: Path) -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    evil = '"><script>alert("x")</script>'
    long = "many words; " * 40
    first = ReportFigure("a", f"Map {evil}", f"note {evil}", f"Sum {evil}", f"source {evil}", '{"run": 1}', evil)
    with Store.temporary() as store:
        run = store.begin_run(SPEC)
        store.end_run(run, "done")
        store.report.add(first, svg)
        store.report.add(ReportFigure("b", "Bars", summary=long, record="no JSON <"), svg)
        finished(report(store, tmp_path / "r.html"))
    page = (tmp_path / "r.html").read_text("utf-8")
    balanced = _Balanced()
    balanced.feed(page)
    assert balanced.open == []
    assert "<script" not in page
    assert page.index("<h2>Figures</h2>") < page.index("Figure 1.") < page.index("Figure 2.") < page.index("<h2>Run 1")
    for part in (f"Map {evil}", f"note {evil}", f"Sum {evil}", f"source {evil}", "no JSON <"):
        assert part in unescape(page)
    # A drawing is a picture of the page, in which scripts do not run, and nothing else may be fetched or run either.
    assert re.findall(r'src="([^,"]+,)', page) == ["data:image/svg+xml;base64,"] * 2
    assert base64.b64encode(svg).decode() in page
    assert "default-src 'none'; img-src data:" in page
    # What is the data itself in words is for who does not see the figure.
    assert page.count(long.strip()) == 1
    assert f'alt="Bars. {long}"' in page


def test_a_figure_whose_drawing_is_damaged_says_so_and_hides_no_other(tmp_path: Path) -> None:
    path = tmp_path / "s.kns"
    with Store.create(path) as store:
        for key in "ab":
            store.report.add(ReportFigure(key, f"Map {key}"), b"<svg/>")
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute("UPDATE report_figure SET svg = x'00' WHERE key = 'a'")
    with Store.open(path, readonly=True) as store:
        finished(report(store, tmp_path / "r.html"))
    page = (tmp_path / "r.html").read_text("utf-8")
    assert page.count("<img") == 1
    assert "damaged in the session" in page
    assert "Map a" in page


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
