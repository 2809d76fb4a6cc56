"""A session as one page that needs nothing else: what was asked, what was found, its controls, how to get it again."""

from __future__ import annotations

import base64
import json
import platform
import uuid
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from itertools import islice
from pathlib import Path
from typing import Any

from engine.errors import KnownError, SessionError
from engine.types import Change, ModelInfo, Step, Work
from kn_studio import __version__
from kn_studio.actions.report_map import Dot, draw
from kn_studio.actions.report_methods import run_text, search_texts
from kn_studio.experiment_state import RunLine
from kn_studio.session.export import COLUMNS
from kn_studio.session.records import Chosen, Run
from kn_studio.session.reproduce import as_command, as_script
from kn_studio.session.search_records import SearchRecord
from kn_studio.session.store import Store

_TEMPLATE = "report.html"
_MOST_NEURONS, _MOST_ROWS = 30, 200
_MOST_WORDS = 300
"""Characters of a figure's summary below it; a longer one is the data itself, for who does not see the figure."""

_TABLES = {
    "comparison": ("Languages compared", "What the neurons that languages share do, beside as many other neurons."),
    "relation": ("A relation's facts", "What languages share for each fact of the relation compared last."),
    "groups": ("Groups of neurons", "Groups that passed a search for degenerate neurons, with their p-values."),
    "edits": ("Edits", "The edits in force, and those that were in force in a run."),
    "edit-effects": ("What the edits do", "Mean probability before and after, beside the same edits of other neurons."),
    "checks": ("Claims", "What the model's scores say of each claim. About the model, not about the world."),
}


@dataclass(frozen=True)
class _EffectLine:
    language: str
    operation: str
    prompts: int
    held_out: bool
    change: Change


@dataclass(frozen=True)
class _FactPart:
    """What a run found for one fact: its neurons by language, and what turning them off and up does."""

    title: str
    languages: tuple[tuple[str, Chosen], ...]
    drawing: Any
    effects: tuple[_EffectLine, ...]
    remark: str = ""


def report(store: Store, path: Path) -> Work[int]:
    """Write the session's page, whole or not at all; returns the number of runs. Raises `SessionError`."""
    if path.suffix.lower() not in (".html", ".htm"):
        raise SessionError(f"'{path.name}' is no name of a page.", "Choose a name that ends in .html.")
    if not path.absolute().parent.is_dir():
        raise SessionError(f"There is no folder {path.parent}.", "Make the folder, or choose another one.")
    runs = store.runs()
    parts = []
    for number, run in enumerate(runs):
        yield Step(number, len(runs) + 1, "Reading the runs")
        parts.append(_run(store, run))
    yield Step(len(runs), len(runs) + 1, "Writing the report")
    _write(path, _page(store, parts, list(_figures(store))))
    return len(runs)


def _write(path: Path, text: str) -> None:
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise SessionError(f"{path} cannot be written ({error.strerror}).", "Choose another place.") from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _page(store: Store, runs: list[dict[str, Any]], figures: list[dict[str, Any]]) -> str:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    environment.filters["figure"] = figure
    searches = [search for search, _ in store.degeneracy.searched()]
    return environment.get_template(_TEMPLATE).render(
        title=store.path.stem,
        models=store.models(),
        runs=runs,
        figures=figures,
        most=_MOST_NEURONS,
        searches=[(search, _fact_title(store, search)) for search in searches[:_MOST_ROWS]],
        searched=len(searches),
        ways=search_texts(searches),
        experiments=[_experiment(line) for line in reversed(store.experiments.lines())],
        tables=list(_tables(store)),
        notes=[(note, _model_id(store, note.fingerprint)) for note in store.notes()],
        remarks=_remarks_elsewhere(store),
        sources=_sources(store),
        versions=_versions(),
    )


def _figures(store: Store) -> Iterator[dict[str, Any]]:
    """The figures that were put into the report. As pictures of the page, not parts of it: nothing that stands in a
    stranger's SVG is carried out or fetched.
    """
    for kept, svg in store.report.drawn():
        record = kept.record
        with suppress(ValueError):
            record = json.dumps(json.loads(record), ensure_ascii=False, indent=1)
        yield {
            "figure": kept,
            "image": f"data:image/svg+xml;base64,{base64.b64encode(svg).decode('ascii')}" if svg else "",
            "record": record,
            "summary": kept.summary if len(kept.summary) <= _MOST_WORDS else "",
            "said": ". ".join(each for each in (kept.title, kept.summary) if each),
        }


def figure(value: Any) -> str:
    """A value for people: three digits of a number, a dash for none."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.3g}"
    return str(value)


def _run(store: Store, run: Run) -> dict[str, Any]:
    info = next((each for each in store.models() if each.fingerprint == run.spec.fingerprint), None)
    chosen = store.selections(run.id)
    effects = store.effects(run.id)
    facts = tuple(dict.fromkeys(prompt.fact for prompt in run.spec.prompts))
    revision = info.revision if info is not None else None
    return {
        "run": run,
        "remark": store.kept.remark("run", str(run.id)),
        "methods": run_text(run, (effect for _, _, effect in effects), info),
        "settings": {**run.spec.params, "seed": run.spec.seed, "share": run.spec.choice.share},
        "facts": [_fact(store, run, fact, chosen, effects, info) for fact in facts],
        "command": as_command(run.spec, revision),
        "script": as_script(run.spec, revision),
    }


def _fact(
    store: Store, run: Run, uuid: str, chosen: tuple[Chosen, ...], effects: tuple[Any, ...], info: ModelInfo | None
) -> _FactPart:
    mine = tuple((each.language, each) for each in chosen if each.fact == uuid)
    lines = tuple(
        _EffectLine(language, operation, len(effect.prompts), effect.held_out, change)
        for language, fact, effect in effects
        if fact == uuid
        for operation, change in (("turned off", effect.suppress), ("turned up", effect.enhance))
    )
    dots = [Dot(item.neuron, code) for code, each in mine for item in each.selection.neurons]
    drawing = draw(dots, info.layers, info.width) if info is not None else None
    return _FactPart(_title(store, run, uuid), mine, drawing, lines, store.kept.remark("fact", uuid) if uuid else "")


def _title(store: Store, run: Run, uuid: str) -> str:
    """The fact's subject and answer in the run's first language, or the first typed prompt."""
    first = next(prompt for prompt in run.spec.prompts if prompt.fact == uuid)
    fact = store.fact(uuid) if uuid else None
    label = fact.labels.get(first.language) if fact is not None else None
    return first.text.replace("[Y]", first.answer) if label is None else f"{label.subject}: {label.object}"


def _fact_title(store: Store, search: SearchRecord) -> str:
    """The searched fact as the language of the search writes it; a typed one by its run's prompt."""
    fact = store.fact(search.fact) if search.fact else None
    label = fact.labels.get(search.language) if fact is not None else None
    if label is not None:
        return f"{label.subject}: {label.object}"
    run = next((each for each in store.runs() if each.id == search.run), None)
    return search.fact if run is None or search.fact else _title(store, run, "")


def _remarks_elsewhere(store: Store) -> list[tuple[str, str]]:
    """Notes on facts that no run on the page is about: the fact, the note."""
    shown = {prompt.fact for run in store.runs() for prompt in run.spec.prompts}
    found = []
    for key, text in store.kept.remarks("fact").items():
        if key not in shown:
            fact = store.fact(key)
            label = next(iter(fact.labels.values()), None) if fact is not None else None
            found.append((key if label is None else f"{label.subject}: {label.object}", text))
    return found


def _experiment(line: RunLine) -> dict[str, Any]:
    """A run of an experiment as the session remembers it, with the verdicts of its folder where it is finished."""
    from engine.experiments import experiment
    from kn_studio.experiments.folder import SUMMARY

    try:
        title = experiment(line.key).title
    except KnownError:
        title = line.key
    verdicts: list[dict[str, Any]] = []
    with suppress(OSError, ValueError, KeyError, TypeError):
        found = json.loads((line.folder / SUMMARY).read_text("utf-8"))["verdicts"]
        verdicts = [{name: each[name] for name in ("claim", "verdict", "evidence", "model")} for each in found]
    return {"line": line, "title": title, "folder": line.folder.name, "verdicts": verdicts}


def _tables(store: Store) -> Iterator[dict[str, Any]]:
    """The session's other tables that hold something, cut after so many rows; columns without a value left out, and
    those of a row's origin, which stand with the runs and at the end of the page.
    """
    for what, (title, about) in _TABLES.items():
        columns, rows = COLUMNS[what], store.export(what)[1]
        # A search without a group stands in the table of searches.
        some = (row for row in rows if what != "groups" or row[columns.index("size")])
        found = list(islice(some, _MOST_ROWS + 1))
        if not found:
            continue
        used = [place for place in range(len(columns)) if any(row[place] not in (None, "") for row in found)]
        yield {
            "title": title,
            "about": about,
            "columns": [columns[place].replace("_", " ") for place in used],
            "rows": [[row[place] for place in used] for row in found[:_MOST_ROWS]],
            "cut": len(found) > _MOST_ROWS,
            "what": what,
        }


def _sources(store: Store) -> list[tuple[str, str, int]]:
    """Where the facts are from: source, licence, number of facts."""
    counts: dict[tuple[str, str], int] = {}
    for fact in store.facts():
        counts[fact.source, fact.licence] = counts.get((fact.source, fact.licence), 0) + 1
    return [(source, licence, count) for (source, licence), count in sorted(counts.items())]


def _model_id(store: Store, fingerprint: str) -> str:
    return next((info.id for info in store.models() if info.fingerprint == fingerprint), fingerprint[:12])


def _versions() -> Mapping[str, str]:
    found = {"kn-studio": __version__, "Python": platform.python_version()}
    for name in ("torch", "transformers", "numpy"):
        with suppress(PackageNotFoundError):
            found[name] = version(name)
    return found
