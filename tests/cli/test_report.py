"""`kn-studio report`: the page has the figures that were added in the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from kn_studio.session.report_figures import ReportFigure
from kn_studio.session.store import Store
from tests.cli.conftest import Run
from tests.session.made import SPEC


@pytest.mark.parametrize(
    ("figures", "said"), [(0, "1 run written"), (1, "1 run and 1 figure written"), (2, "2 figures")]
)
def test_the_page_has_the_sessions_figures(run: Run, tmp_path: Path, figures: int, said: str) -> None:
    session, page = tmp_path / "s.kns", tmp_path / "s.html"
    with Store.create(session) as store:
        store.end_run(store.begin_run(SPEC), "done")
        for number in range(figures):
            store.report.add(ReportFigure(f"k{number}", f"Map <{number}>"), b"<svg/>")
    before = session.read_bytes()
    ran = run("report", str(session), str(page))
    assert ran.code == 0
    assert said in ran.out
    assert page.read_text(encoding="utf-8").count("<img") == figures
    ran = run("report", str(session), str(page), "--json")
    assert (ran.document["runs"], ran.document["figures"]) == (1, figures)
    assert session.read_bytes() == before
