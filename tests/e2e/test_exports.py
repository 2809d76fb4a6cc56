"""What leaves the window: pictures with where they come from and their data, through the real lanes."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from xml.etree import ElementTree

import pyarrow.parquet as pq
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from kn_studio import plots_menu, resources
from kn_studio.app import Studio
from kn_studio.intents import ExportFigure, SetInterface, SetTheme, ShowStation
from kn_studio.keeping_intents import CopyCode
from kn_studio.widgets.heatmap import HeatMap
from kn_studio.widgets.histogram import Histogram
from kn_studio.widgets.opener import Opener
from kn_studio.widgets.plot import Plot, Wish
from tests.e2e.conftest import Answers

WAIT = 30_000
pytestmark = pytest.mark.skipif(not resources.path("demo", "demo.kns").is_file(), reason="no demo is shipped")


def told(studio: Studio, qtbot: QtBot) -> str:
    """Wait for the next message."""
    qtbot.waitUntil(lambda: studio.state.value.message is not None, timeout=WAIT)
    message = studio.state.value.message
    assert message is not None
    return message.what


def wish(studio: Studio, qtbot: QtBot, plot: Plot, what: Wish) -> str:
    studio.state.update(message=None)
    plot.wished.emit(plot, what)
    return told(studio, qtbot)


def test_a_map_leaves_as_a_picture_and_as_data(studio: Studio, qtbot: QtBot, answers: Answers, tmp_path: Path) -> None:
    plot = next(plot for plot in studio.window.plots() if isinstance(plot, HeatMap))
    answers.file = tmp_path / "map.svg"
    assert wish(studio, qtbot, plot, "save picture") == "Wrote map.svg."
    message = studio.state.value.message
    assert message is not None
    assert message.folder == tmp_path
    root = ElementTree.parse(answers.file).getroot()
    record = json.loads(root.findtext("{http://www.w3.org/2000/svg}metadata") or "")
    state = studio.state.value
    assert record["run"] == state.run
    assert record["seed"] is not None
    assert record["method"]
    assert record["facts"]
    assert record["fingerprint"]
    answers.file = tmp_path / "map.parquet"
    assert wish(studio, qtbot, plot, "save data") == "Wrote map.parquet."
    table = pq.read_table(answers.file)
    layers, width = plot._values.shape
    assert table.num_rows == layers * width
    assert table.column("value").to_pylist() == pytest.approx(plot._values.ravel().tolist())
    assert sum(table.column("marked").to_pylist()) == len({mark.neuron for mark in plot._marks})
    kept = json.loads(table.schema.metadata[b"provenance"])
    assert {name: kept[name] for name in record if name != "made"} == {
        name: record[name] for name in record if name != "made"
    }
    assert set(table.column("run").to_pylist()) == {record["run"]}


def test_bars_leave_as_csv_and_over_the_clipboard(
    studio: Studio, qtbot: QtBot, answers: Answers, tmp_path: Path, qapp: QApplication
) -> None:
    plot = next(plot for plot in studio.window.plots() if isinstance(plot, Histogram))
    for name in ("data.csv", "data.jsonl"):
        answers.file = tmp_path / name
        assert wish(studio, qtbot, plot, "save data") == f"Wrote {name}."
    drawn = list(plot.table().rows())
    with (tmp_path / "data.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == len(drawn)
    assert {line["program"] for line in lines} == {"KN Studio 0.1.0"}
    rows = [json.loads(line) for line in (tmp_path / "data.jsonl").read_text(encoding="utf-8").splitlines()]
    columns = plot.table().columns
    assert [tuple(row[column] for column in columns) for row in rows] == drawn
    assert wish(studio, qtbot, plot, "copy data") == "The data is copied."
    text = QApplication.clipboard().text().splitlines()
    assert text[0].split("\t")[: len(columns)] == list(columns)
    assert len(text) == 1 + len(drawn)
    assert wish(studio, qtbot, plot, "copy picture") == "The picture is copied."
    mime = QApplication.clipboard().mimeData()
    assert mime.hasImage()
    assert b"KN Studio" in bytes(mime.data("image/svg+xml").data())


def test_a_station_leaves_in_light_also_from_a_dark_window(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    studio.on_intent(SetTheme("dark"))
    for ending in ("svg", "pdf", "png"):
        studio.state.update(message=None)
        studio.on_intent(ExportFigure(tmp_path / f"view.{ending}"))
        assert told(studio, qtbot) == f"Wrote view.{ending}."
    content = (tmp_path / "view.svg").read_text(encoding="utf-8")
    assert 'fill="#ffffff"' in content
    assert "#1a1d23" not in content
    assert "Neuron map" in content
    assert content.count("<text") > 20
    studio.state.update(message=None)
    studio.on_intent(ExportFigure(tmp_path / "view.bmp"))
    assert "no kind of figure" in told(studio, qtbot)


def test_every_plot_on_every_station_has_its_table(studio: Studio, qtbot: QtBot) -> None:
    twins, seen = studio.exports.twins, 0
    for station in ("neurons", "languages", "degeneracy", "edit", "check"):
        studio.on_intent(ShowStation(station))
        qtbot.waitUntil(lambda: studio.presenter.settled, timeout=WAIT)
        for plot in studio.window.plots():
            expected = plot.table()
            plot.wished.emit(plot, "show table")
            qtbot.waitUntil(lambda: len(twins.open) == 1, timeout=WAIT)
            shown = twins.open[0]
            assert shown.isVisible()
            assert list(shown.table.held.values) == list(expected.rows())
            assert shown.table.held.names == expected.columns
            assert "KN Studio" in shown.source.text()
            shown.table.sort_by(0)
            qtbot.waitUntil(lambda: twins.open[0].table.keys == ((0, True),), timeout=WAIT)
            studio.on_intent(SetTheme("dark" if seen % 2 else "light"))
            shown.close()
            qtbot.waitUntil(lambda: not twins.open, timeout=WAIT)
            seen += 1
    assert seen > 4


def test_a_key_brings_up_the_table_of_the_plot_that_has_the_keyboard(studio: Studio, qtbot: QtBot) -> None:
    twins, window = studio.exports.twins, studio.window
    plot = next(plot for plot in window.plots() if isinstance(plot, HeatMap))
    window.activateWindow()
    plot.setFocus()
    QTest.keySequence(plot, "Ctrl+T")
    qtbot.waitUntil(lambda: len(twins.open) == 1, timeout=WAIT)
    assert twins.open[0].table.held.names == plot.table().columns
    assert [each.text() for each in twins.asking(window.plots()).actions()] == [
        name for name, _ in plots_menu.named(window.plots())
    ]
    studio.on_intent(SetInterface("ar"))
    qtbot.waitUntil(lambda: not twins.open, timeout=WAIT)
    studio.on_intent(SetInterface("en"))


def test_the_export_menu_lists_what_is_drawn(studio: Studio, qtbot: QtBot, answers: Answers, tmp_path: Path) -> None:
    menu = studio.window.plots_menu
    menu.refill()
    inside = [found for action in menu.actions() if isinstance(found := action.menu(), QMenu)]
    assert len(inside) == len(studio.window.plots()) >= 2
    answers.file = tmp_path / "first.csv"
    studio.state.update(message=None)
    next(each for each in inside[0].actions() if each.objectName() == "save data").trigger()
    assert told(studio, qtbot) == "Wrote first.csv."
    dark = menu.actions()[-1]
    dark.trigger()
    assert menu.dark
    menu.refill()
    menu.actions()[-1].trigger()
    assert not menu.dark


def test_the_session_leaves_as_a_page_and_its_neurons_go_out_and_come_back(
    studio: Studio, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    window = studio.window
    qtbot.waitUntil(lambda: studio.state.value.job is None, timeout=WAIT)

    def ask(command: str, name: str) -> str:
        answers.file = tmp_path / name
        studio.state.update(message=None)
        window.run_command(command)
        return told(studio, qtbot)

    assert ask("report", "demo.html") == "Wrote demo.html."
    page = (tmp_path / "demo.html").read_text(encoding="utf-8")
    assert "kn-studio locate" in page
    run = studio.state.value.run
    assert run is not None
    store = studio.sessions.store
    assert store is not None
    sets = {each.language: each.selection.neurons for each in store.selections(run)}
    for form, name in (("eleutherai", "e.json"), ("amig", "a.json"), ("lape", "l.pth")):
        assert ask(f"neurons-{form}", name) == f"Wrote {name}."
    first = next(iter(sets))
    wanted = {each.neuron for each in sets[first]}
    assert ask("import-neurons", "a.json") == f"{len(wanted)} neurons were read."
    picked = studio.state.value.picked
    assert picked is not None
    assert set(picked.neurons) == wanted == set(studio.state.value.edit_choice.neurons)
    (tmp_path / "no.json").write_text("{}", encoding="utf-8")
    assert "names no neurons" in ask("import-neurons", "no.json")
    assert ask("report", "none/demo.html").startswith("There is no folder")


def test_what_is_on_screen_is_copied_as_code(studio: Studio, qtbot: QtBot) -> None:
    for command, begins in (("copy-command", "kn-studio locate"), ("copy-python", "import numpy")):
        studio.state.update(message=None)
        studio.window.run_command(command)
        assert told(studio, qtbot).endswith("is copied.")
        assert QApplication.clipboard().text().startswith(begins)
    run = studio.state.value.run
    studio.state.update(message=None)
    studio.on_intent(CopyCode("command", run))
    assert told(studio, qtbot) == "The command is copied."


def test_the_folder_of_a_written_file_is_shown(studio: Studio, tmp_path: Path) -> None:
    opened: list[Path] = []

    class Kept(Opener):
        def open(self, path: Path) -> bool:
            opened.append(path)
            return True

    studio.window.opener = Kept()
    studio.messages.wrote(tmp_path / "a.csv")
    button = next(
        each for each in studio.window.message_bar.findChildren(QPushButton) if each.text() == "Show in folder"
    )
    assert button.isVisible()
    button.click()
    assert opened == [tmp_path]
    studio.messages.info("Something else.")
    assert not button.isVisible()
