"""Make resources/demo/demo.kns from the shipped models, by the same actions as the window and the command line.

    python packaging/demo_session.py [--to FILE.kns]
    python packaging/demo_session.py --schema [--to FILE.kns]

The second form computes nothing: it brings the file that is there to the newest schema, every row as it is, so that the
program need not do so on a copy at each opening.

What goes in follows a rule and no outcome, so that nothing is picked for its looks: the capital of Germany in
`LEAD_LANGUAGES`, and of every relation the fact whose uuid comes first, in `OTHER_LANGUAGES`; for both models, with all
defaults. Facts that a model does not know stay in, and their runs say so. For the model on the map the guided story is
computed too, by the rules of `kn_studio.actions.story`.
"""

from __future__ import annotations

import argparse
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from engine.types import Fact, Landed, Neuron, Step, Work, finished, relayed  # noqa: E402
from kn_studio import resources, view_state  # noqa: E402
from kn_studio.actions import locate  # noqa: E402
from kn_studio.actions.context import Host  # noqa: E402
from kn_studio.actions.load_model import load  # noqa: E402
from kn_studio.actions.story import make_story  # noqa: E402
from kn_studio.app_state import AppState  # noqa: E402
from kn_studio.intents import LoadModel, LocateNeurons  # noqa: E402
from kn_studio.library.builtin import BuiltinLibrary  # noqa: E402
from kn_studio.session.records import Run  # noqa: E402
from kn_studio.session.store import Store  # noqa: E402
from kn_studio.session.story import STORY, story_out  # noqa: E402
from kn_studio.story_state import StoryMaterial  # noqa: E402

T = TypeVar("T")

MODELS = ("demo-bert", "demo-gpt")
"""The last one is on the map when the demo opens."""

LEAD = ("P36", "en", "Germany")
LEAD_LANGUAGES = ("en", "zh", "ar", "ru", "hi", "de")
OTHER_LANGUAGES = ("en",)
SHOWN_LANGUAGES = ("en", "zh", "ar")
LARGEST = 8_000_000
"""Bytes that the file may have."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--to", type=Path, default=resources.path("demo", "demo.kns"))
    parser.add_argument("--schema", action="store_true", help="only bring the file to the newest schema")
    asked = parser.parse_args()
    target: Path = asked.to
    if asked.schema:
        return to_newest_schema(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, Store.create(Path(folder) / "demo.kns") as store:
        library = BuiltinLibrary()
        lead = lead_fact(library.facts())
        others = first_of_each_relation(library.facts(), lead)
        for name in MODELS:
            host, rest, run = located(store, library, name, lead, others)
        story = driven(make_story(host, store, library, run.id, [rest.id]), "The story")
        store.set_view(STORY, story_out(story))
        tell_story(story)
        store.set_view(view_state.KEY, picture(store, run, lead))
        part = target.with_name(f".{target.name}.new")
        store.save_as(part)
        size = part.stat().st_size
        if size > LARGEST:
            part.unlink()
            print(f"The demo session has {size} bytes and may have {LARGEST}.", file=sys.stderr)
            return 1
        part.replace(target)
    print(f"{target}: {size / 1e6:.2f} MB, {time.monotonic() - began:.0f} s")
    return 0


def to_newest_schema(target: Path) -> int:
    """Migrate the file on a copy, which takes its place only where every row that was there is there as it was."""
    before = rows_of(target)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, target.name)
        shutil.copyfile(target, copy)
        part = target.with_name(f".{target.name}.new")
        with Store.open(copy) as store:
            store.save_as(part)
    after = rows_of(part, {table: columns for table, (columns, _) in before.items()})
    changed = [table for table in before if after[table] != before[table]]
    if changed:
        part.unlink()
        print(f"{target} stays as it is: {', '.join(changed)} would hold other rows.", file=sys.stderr)
        return 1
    part.replace(target)
    kept = sum(len(rows) for _, rows in before.values())
    print(f"{target}: {kept} rows of {len(before)} tables as they were, {target.stat().st_size / 1e6:.2f} MB")
    return 0


def rows_of(path: Path, columns: Mapping[str, Sequence[str]] | None = None) -> dict[str, tuple[list[str], list[Any]]]:
    """Every table but that of the migrations, as its columns (those asked for, else all) and its rows in order."""
    found: dict[str, tuple[list[str], list[Any]]] = {}
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as conn:
        tables = [name for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        for table in columns if columns is not None else tables:
            if table == "_sqlite_migrations":
                continue
            every = [name for (_, name, *_) in conn.execute(f'PRAGMA table_info("{table}")')]
            wanted = list(columns[table]) if columns is not None else every
            listed = ", ".join(f'"{name}"' for name in wanted)
            found[table] = wanted, conn.execute(f'SELECT {listed} FROM "{table}" ORDER BY rowid').fetchall()
    return found


def lead_fact(facts: Sequence[Fact]) -> Fact:
    """The fact that the demo opens on."""
    relation, language, subject = LEAD
    return next(fact for fact in facts if fact.relation == relation and fact.labels[language].subject == subject)


def first_of_each_relation(facts: Sequence[Fact], lead: Fact) -> list[Fact]:
    """Of every relation the fact that comes first by uuid, without the lead."""
    firsts: dict[str, Fact] = {}
    for fact in sorted(facts, key=lambda each: each.uuid):
        firsts.setdefault(fact.relation, fact)
    return [fact for relation, fact in sorted(firsts.items()) if fact.uuid != lead.uuid]


def located(
    store: Store, library: BuiltinLibrary, name: str, lead: Fact, others: Sequence[Fact]
) -> tuple[Host, Run, Run]:
    """Locate all facts in one model, the lead last, so that it is the newest run; returns the model and both runs."""
    host = Host()
    driven(load(host, LoadModel(name, device="cpu")), name)
    rest = LocateNeurons(facts=tuple(fact.uuid for fact in others), languages=OTHER_LANGUAGES)
    beside = driven(locate.locate(host, store, library, rest), f"{name}, other facts")
    first = LocateNeurons(facts=(lead.uuid,), languages=LEAD_LANGUAGES)
    run = driven(locate.locate(host, store, library, first), f"{name}, {LEAD[2]}")
    tell(store, run)
    return host, beside, run


def picture(store: Store, run: Run, lead: Fact) -> dict[str, object]:
    """What the window shows when the demo opens: the lead's map with its strongest English neuron in the inspector."""
    strongest = next(
        (each.selection.neurons[0].neuron for each in store.selections(run.id) if each.selection.neurons), Neuron(0, 0)
    )
    info = next(info for info in store.models() if info.fingerprint == run.spec.fingerprint)
    state = AppState(fact=lead, languages=SHOWN_LANGUAGES, neuron=strongest, run=run.id, model=info)
    return view_state.pack(state)


def driven(work: Work[T], title: str) -> T:
    """Run work to its end, with a line now and then."""
    last = 0.0

    def heard(said: Step | Landed) -> tuple[()]:
        nonlocal last
        if isinstance(said, Landed) and said.what == "doubt":
            print(f"{title}: {said.extra['language']} {said.extra['fact'][:8]}: {said.extra['text']}", flush=True)
        if isinstance(said, Step) and time.monotonic() - last > 10:
            last = time.monotonic()
            print(f"{title}: {said.text}", flush=True)
        return ()

    return finished(relayed(work, heard))


def tell(store: Store, run: Run) -> None:
    """What the lead's run found, for the log."""
    counts = {each.language: len(each.selection.neurons) for each in store.selections(run.id)}
    for language, _, effect in store.effects(run.id):
        change = effect.suppress
        controls = f"random {change.control_after_mean:.3f}, matched {change.matched_after_mean:.3f}"
        own = f"{counts[language]} neurons, suppressed {change.before:.3f} -> {change.after:.3f}"
        print(f"{run.spec.model} {language}: {own} ({controls})")


def tell_story(story: StoryMaterial) -> None:
    """What the story came to, for the log."""
    for pair in story.pairs:
        rows = pair.switches.rows if pair.switches is not None else ()
        off = ", ".join(f"{row.language} {row.probability[0]:.3f} -> {row.probability[-1]:.3f}" for row in rows)
        random = ", ".join(f"{row.control_mean[-1]:.3f}" for row in rows)
        print(f"{pair.first}-{pair.second}: {len(pair.neurons)} shared; off: {off} (random {random})")
    for fact in story.backups.facts if story.backups is not None else ():
        print(f"{fact.subject}: {fact.groups} groups of {fact.tested} sets, {fact.stands_out} stand out; {fact.reason}")
    if story.changed is not None and story.changed.check is not None:
        print(f"{story.changed.old} -> {story.changed.new}: {story.changed.check.verdict}")


if __name__ == "__main__":
    sys.exit(main())
