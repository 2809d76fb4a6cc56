"""Pictures of every panel in every state, and of the whole window, drawn offscreen."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QSettings,
    QSize,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from engine.errors import KnownError
from kn_studio import (
    checking_pictures,
    contact_sheet,
    degeneracy_pictures,
    editing_pictures,
    experiments_pictures,
    facts_pictures,
    fonts,
    interface_language,
    languages_pictures,
    model_pictures,
    neuron_pictures,
    resources,
    session_pictures,
    story_pictures,
    stylesheet,
)
from kn_studio.app_state import AppState
from kn_studio.commands import COMMANDS
from kn_studio.demo_state import demo_state
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.mapping_dialog import MappingDialog
from kn_studio.panels import PANELS
from kn_studio.qt_collation import use as use_collation
from kn_studio.sample import Sample, sample
from kn_studio.sample_checking import checking_states
from kn_studio.sample_editing import editing_states
from kn_studio.sample_experiments import experiment_states
from kn_studio.sample_models import model_states
from kn_studio.session.store import Store
from kn_studio.station_pictures import let_go
from kn_studio.theme import Theme, named
from kn_studio.viewmodels import mapping as mapping_view
from kn_studio.viewmodels import start_system
from kn_studio.viewmodels import window as window_view
from kn_studio.viewmodels.start import StartView
from kn_studio.window import Window

WINDOW = QSize(1440, 900)
SMALL = QSize(1280, 800)
STATION = QSize(988, 820)
TIGHT_STATION = QSize(828, 720)
"""What the smallest window leaves to a station beside rail and inspector."""
DOCK = QSize(320, 820)


def run(
    folder: Path,
    theme: str = "light",
    language: str = "en",
    scale: float = 1.0,
    demo: bool = True,
    interface: str = "",
    sheet: bool = False,
    facts: str = "",
) -> list[Path]:
    """Draw everything into `folder` and return the files; `demo`: the shipped demo session with its model, too.

    `scale` is the device pixel ratio where no application runs yet; Qt takes it from the environment variable
    `QT_SCALE_FACTOR`, which the command line sets. `language` is that of the words and of the facts; `interface` and
    `facts` stand for it in the one or the other alone. `sheet`: all of them once more, small, on one picture. Raises
    `KnownError` for a folder that cannot be written.
    """
    interface, facts = interface or language, facts or language
    mark = marked(interface, facts)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(f"{folder} cannot be made ({error.strerror}).", "Choose another folder.") from None
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    look = named(theme).with_families(fonts.families(resources.path("fonts")))
    stylesheet.apply(app, look)
    interface_language.use(app, interface)
    use_collation()
    made = sample(BuiltinLibrary(), facts, theme, interface)
    try:
        with _quiet():
            files = list(dict.fromkeys(_all(folder, made, look, mark, facts if demo else "")))
            if sheet:
                picture = QPixmap.fromImage(contact_sheet.drawn(files, look))
                files.append(_keep(picture, folder / f"contact-{look.name}-{mark}.png"))
            return files
    finally:
        made.close()
        interface_language.use(app, "en")


def _all(folder: Path, made: Sample, look: Theme, mark: str, demo: str) -> Iterator[Path]:
    """Every picture, one after the other; `demo`: the language of the demo session's facts, "" for none of it."""
    for drawn in (
        _panels, _windows, _facts, _neurons, _languages, _degeneracy, _editing, _checking, _models, _experiments,
        _session,
    ):  # fmt: skip
        yield from drawn(folder, made, look, mark)
    yield from _story(folder, look, mark) if demo else ()
    yield _mapping(folder, made, look, mark)
    yield from _demo(folder, look, mark, demo) if demo else ()


def marked(interface: str, facts: str) -> str:
    """How the files' names end: the language, and that of the facts where it is another."""
    return interface if facts == interface else f"{interface}-facts-{facts}"


@contextmanager
def _quiet() -> Iterator[None]:
    """Without what the offscreen platform says of every window: that it has no frame to hint at."""

    def tell(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if "propagateSizeHints" in text:
            return
        if before is not None:
            before(kind, context, text)
        else:
            print(text, file=sys.stderr)

    before: Callable[[QtMsgType, QMessageLogContext, str], object] | None = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _panels(folder: Path, made: Sample, look: Theme, mark: str) -> Iterator[Path]:
    for spec in PANELS:
        for name, state in made.states.items():
            panel = spec.cls()
            panel.apply_theme(look)
            start = _bare_start() if name == "empty" else made.start
            panel.show_view(start if panel.key == "start" else spec.view(state, made.store_for(name)))
            panel.resize(DOCK if panel.head.place == "dock" else STATION)
            panel.setProperty("ground", "panel" if panel.head.place == "dock" else "background")
            yield _keep(_drawn(panel), folder / f"{panel.key}-{name}-{look.name}-{mark}.png")
            let_go(panel)


def _bare_start() -> StartView:
    """The start page where nothing was opened yet: what this computer's user opened is nobody's business."""
    return StartView(system=start_system.rows(None, offline=True))


def _facts(folder: Path, made: Sample, look: Theme, mark: str) -> Iterator[Path]:
    """The Facts station's pages, dialogs and editors."""
    shots = facts_pictures.pictures(made.facts, look, STATION, TIGHT_STATION)
    yield from _each(shots, folder, look, mark, "facts-")
    fault = facts_pictures.IN_WINDOW
    yield from _in_window([("facts", fault, made.facts[fault], made.stores["full"], SMALL)], folder, look, mark)


def _neurons(folder: Path, made: Sample, look: Theme, mark: str) -> Iterator[Path]:
    """The Neurons station with neurons picked, zoomed, and with the words of a prompt."""
    shots = neuron_pictures.pictures(made.states["full"], made.stores["full"], look, STATION, TIGHT_STATION)
    yield from _each(shots, folder, look, mark, "neurons-")


def _languages(folder: Path, made: Sample, look: Theme, mark: str) -> Iterator[Path]:
    """The Languages station's pages, with few languages and with many."""
    shots = languages_pictures.pictures(made.languages, made.stores["languages"], look, STATION, TIGHT_STATION)
    yield from _each(shots, folder, look, mark, "languages-")


def _degeneracy(folder: Path, made: Sample, look: Theme, mark: str) -> Iterator[Path]:
    """The Degeneracy station's states and pages."""
    shots = degeneracy_pictures.pictures(made.degeneracy, made.stores["full"], look, STATION, TIGHT_STATION)
    yield from _each(shots, folder, look, mark, "degeneracy-")


def _editing(folder: Path, made: Sample, look: Theme, mark: str) -> Iterator[Path]:
    """The Edit station's states and pages, and the window with an edit in force."""
    store = made.stores["full"]
    states = editing_states(made.states["full"], store)
    shots = editing_pictures.pictures(states, store, look, STATION, TIGHT_STATION)
    yield from _each(shots, folder, look, mark, "edit-")
    sizes = {"applied": WINDOW, "rewritten": SMALL}
    yield from _in_window(_of_station("edit", states, store, sizes), folder, look, mark)


def _checking(folder: Path, made: Sample, look: Theme, mark: str) -> Iterator[Path]:
    """The Check station's states and pages, and the window with a verdict."""
    states = checking_states(made.states["full"])
    shots = checking_pictures.pictures(states, look, STATION, TIGHT_STATION)
    yield from _each(shots, folder, look, mark, "check-")
    sizes = {"contradicted": WINDOW, "batch": SMALL}
    yield from _in_window(_of_station("check", states, made.stores["full"], sizes), folder, look, mark)


def _experiments(folder: Path, made: Sample, look: Theme, mark: str) -> Iterator[Path]:
    """The Experiments station's states, and the window with a run that is finished and one that runs."""
    states = experiment_states(made.states["full"])
    shots = experiments_pictures.pictures(states, look, STATION, TIGHT_STATION)
    yield from _each(shots, folder, look, mark, "experiments-")
    sizes = {"finished": WINDOW, "running": SMALL}
    yield from _in_window(_of_station("experiments", states, made.stores["full"], sizes), folder, look, mark)


def _models(folder: Path, made: Sample, look: Theme, mark: str) -> Iterator[Path]:
    """The Model station's Hub side: looking, downloading, the cache, two devices."""
    states = model_states(made.states["full"], made.states["empty"])
    shots = model_pictures.pictures(states, look, STATION, TIGHT_STATION)
    yield from _each(shots, folder, look, mark, "model-")


def _session(folder: Path, made: Sample, look: Theme, mark: str) -> Iterator[Path]:
    """What belongs to the session as a whole, the palette and the sheet of keys."""
    full, store = made.states["full"], made.stores["full"]
    shots = session_pictures.panels(full, store, look, STATION, TIGHT_STATION)
    yield from _each(shots, folder, look, mark)
    with _window(full, "neurons", store, look) as window:
        window.resize(SMALL)
        for name, text in session_pictures.TEXTS.items():
            _drawn(window)
            palette = session_pictures.over(window, full, text)
            yield _keep(window.grab(), folder / f"palette-{name}-{look.name}-{mark}.png")
            palette.end()
        sheet = session_pictures.sheet(window)
        yield _keep(_drawn(sheet), folder / f"keys-{look.name}-{mark}.png")
        let_go(sheet)


def _mapping(folder: Path, made: Sample, look: Theme, mark: str) -> Path:
    """The dialog in which a mapping is checked."""
    dialog = MappingDialog()
    dialog.begin(mapping_view.view(made.states["probed"]))
    try:
        return _keep(_drawn(dialog), folder / f"mapping-probed-{look.name}-{mark}.png")
    finally:
        let_go(dialog)


def _windows(folder: Path, made: Sample, look: Theme, mark: str) -> Iterator[Path]:
    """The window in its stations, at the usual size and at the smallest one that is promised."""
    shots = [
        ("neurons", "full", WINDOW), ("neurons", "running", WINDOW), ("neurons", "full", SMALL),
        ("facts", "full", WINDOW), ("facts", "full", SMALL), ("model", "full", WINDOW), ("runs", "full", WINDOW),
        ("languages", "full", WINDOW), ("languages", "full", SMALL),
        ("degeneracy", "full", WINDOW), ("degeneracy", "full", SMALL),
        ("start", "empty", SMALL), ("model", "empty", SMALL), ("model", "error", SMALL),
    ]  # fmt: skip
    states = ((station, name, made.states[name], made.store_for(name), size) for station, name, size in shots)
    yield from _in_window(states, folder, look, mark)


def _story(folder: Path, look: Theme, mark: str) -> Iterator[Path]:
    """The guided story on the stage, step by step."""
    for name, widget in story_pictures.pictures(look, (WINDOW, SMALL)):
        yield _keep(_drawn(widget), folder / f"story-{name}-{look.name}-{mark}.png")


def _demo(folder: Path, look: Theme, mark: str, facts: str) -> Iterator[Path]:
    """The stations of the demo session as they are after it was opened; nothing where no demo is shipped."""
    shipped = resources.path("demo", "demo.kns")
    if not shipped.is_file():
        return
    with TemporaryDirectory(prefix="kn-studio-") as place:
        # A copy that can be written, as the user gets it.
        copy = Path(place, "Demo.kns")
        shutil.copyfile(shipped, copy)
        yield from _stations(folder, copy, look, mark, facts)


def _stations(folder: Path, session: Path, look: Theme, mark: str, facts: str) -> Iterator[Path]:
    with Store.open(session) as store:
        interface = mark.partition("-")[0]  # as `marked` writes it
        state = replace(demo_state(store, look.name, facts), interface=interface)
        for station in ("neurons", "languages", "facts"):
            with _window(state, station, store, look) as window:
                window.resize(WINDOW)
                yield _keep(_drawn(window), folder / f"window-demo-{station}-{look.name}-{mark}.png")


def _each(
    shots: Iterable[tuple[str, QWidget]], folder: Path, look: Theme, mark: str, before: str = ""
) -> Iterator[Path]:
    """Widgets one after the other, each in a file of its name with `before` in front of it."""
    for name, widget in shots:
        yield _keep(_drawn(widget), folder / f"{before}{name}-{look.name}-{mark}.png")
        widget.hide()


def _of_station(
    station: str, states: dict[str, AppState], store: Store, sizes: dict[str, QSize]
) -> Iterator[tuple[str, str, AppState, Store, QSize]]:
    """Pictures of the window at a station, for those of the states that are there."""
    for name, size in sizes.items():
        if name in states:
            yield station, name, states[name], store, size


def _in_window(
    shots: Iterable[tuple[str, str, AppState, Store | None, QSize]], folder: Path, look: Theme, mark: str
) -> Iterator[Path]:
    """The whole window: station, name, state, store and size of each picture."""
    for station, name, state, store, size in shots:
        with _window(state, station, store, look) as window:
            window.resize(size)
            file = f"window-{station}-{name}-{size.width()}x{size.height()}-{look.name}-{mark}.png"
            yield _keep(_drawn(window), folder / file)


@contextmanager
def _window(state: AppState, station: str, store: Store | None, look: Theme) -> Iterator[Window]:
    """A window that shows a state, without lanes and with settings of its own."""
    shown = replace(state, station=station, saved_at=None)
    with TemporaryDirectory(prefix="kn-studio-") as place:
        settings = QSettings(str(Path(place, "settings.ini")), QSettings.Format.IniFormat)
        window = Window(PANELS, COMMANDS, lambda: shown, settings)
        try:
            window.apply_theme(look)
            window.show_view(window_view.view(shown))
            for spec in PANELS:
                view = _bare_start() if spec.head.key == "start" else spec.view(shown, store)
                window.panels[spec.head.key].show_view(view)
            yield window
        finally:
            let_go(window)


def _drawn(widget: QWidget) -> QPixmap:
    """The widget as it stands on the screen once all its layouts have settled."""
    widget.show()
    for _ in range(3):
        if (focused := QApplication.focusWidget()) is not None:
            focused.clearFocus()
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
    return widget.grab()


def _keep(picture: QPixmap, path: Path) -> Path:
    if not picture.save(str(path)):
        raise KnownError(f"{path} cannot be written.", "Choose another folder.")
    return path
