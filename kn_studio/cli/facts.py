"""`kn-studio facts stats|search|show|forget`: what is in the fact library, without a model."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict, replace
from typing import Any

from engine.errors import KnownError
from engine.types import Fact
from kn_studio.actions.import_facts import remove_source
from kn_studio.actions.own_facts import remove_fact
from kn_studio.actions.plan import find_fact
from kn_studio.cli.choosing import relation_code, require_languages
from kn_studio.cli.output import Console
from kn_studio.fact_intents import RemoveFact, RemoveSource
from kn_studio.fact_state import FactRow
from kn_studio.library import Query, Source
from kn_studio.library.folding import fold
from kn_studio.library.store import LibraryStore


def nothing(_args: Namespace, _console: Console) -> int:
    """`facts` alone says what it can do."""
    raise KnownError(
        "Nothing is asked of the facts.",
        "Use facts stats, search TEXT, show UUID, import PATH, fetch mlama, known MODEL or forget NAME or UUID.",
    )


def stats(_args: Namespace, console: Console) -> int:
    """Count what is there, and name what each data set demands."""
    with LibraryStore.open() as library:
        found = library.stats()
    if console.as_json:
        console.document(asdict(found))
        return 0
    console.say(
        f"{found.facts:,} facts of {found.relations} relations in {found.languages} languages ({found.rows:,} rows)"
    )
    console.say(f"{found.templates:,} templates")
    for source in found.sources:
        _tell_source(source, console)
    return 0


def search(args: Namespace, console: Console) -> int:
    """Find facts by subject or object; all hits are counted."""
    with LibraryStore.open() as library:
        if args.language:
            require_languages([args.language], library)
        relation = relation_code(library, args.relation) if args.relation else ""
        found = library.search(Query(args.text, args.language, relation, anywhere=False), args.limit)
        rows = found.rows if args.language else tuple(_as_written(library, row, args.text) for row in found.rows)
    names = ("uuid", "relation", "language", "subject", "object", "source")
    if console.as_json:
        facts = [{name: getattr(row, name) for name in names} for row in rows]
        console.document({"total": found.total, "facts": facts})
        return 0
    for row in rows:
        console.say(f"{row.uuid}  {row.relation:<5} {row.language:<3} {row.subject} — {row.object}")
    console.say(f"{len(rows):,} of {found.total:,} facts" if found.total != 1 else "1 fact")
    return 0


def show(args: Namespace, console: Console) -> int:
    """Show one fact in all its languages, with its templates."""
    with LibraryStore.open() as library:
        fact = find_fact(None, library, args.uuid)
        others = library.other_answers(fact.uuid)
        templates = {
            language: [
                {"text": template.text, "held_out": template.held_out} for template in library.templates(fact, language)
            ]
            for language in fact.labels
        }
        name = library.relation_label(fact.relation)
        source = next((each for each in library.stats().sources if each.name == fact.source), None)
    if console.as_json:
        labels = {
            language: {**asdict(label), "other_answers": list(others.get(language, ()))}
            for language, label in fact.labels.items()
        }
        console.document(_head(fact) | {"labels": labels, "templates": templates} | _origin(fact, source))
        return 0
    console.say(f"{fact.uuid}  {fact.relation} ({name}){f'  {fact.date}' if fact.date else ''}")
    if fact.subject_id or fact.object_id:
        console.say(f"  {fact.subject_id} — {fact.object_id}")
    for language, label in fact.labels.items():
        kinds = f"{len(templates[language])} templates" + (", withheld in training" if label.withheld else "")
        more = f"; also {', '.join(others[language])}" if others.get(language) else ""
        console.say(f"  {language:<3} {label.subject} — {label.object}{more}  ({kinds})")
    console.say(f"source {fact.source}, licence {fact.licence}")
    if source is not None and source.citation:
        console.say(source.citation)
    return 0


def forget(args: Namespace, console: Console) -> int:
    """Take a data set out of the library, or one fact that the user typed."""
    with LibraryStore.open() as library:
        named = any(source.name == args.name for source in library.stats().sources)
        if not named and library.fact(args.name) is not None:
            console.drive(remove_fact(library, RemoveFact(args.name)))
        else:
            console.drive(remove_source(library, RemoveSource(args.name)))
        left = library.stats()
    if console.as_json:
        console.document({"forgotten": args.name, "facts": left.facts, "rows": left.rows})
    else:
        console.say(f"{args.name} is forgotten; {left.facts:,} facts are left")
    return 0


def _as_written(library: LibraryStore, row: FactRow, text: str) -> FactRow:
    """The row in the first language in which the text stands in it, where none was asked for."""
    wanted = fold(text)
    fact = None if wanted in f"{fold(row.subject)}\n{fold(row.object)}" else library.fact(row.uuid)
    for language, label in fact.labels.items() if fact is not None else ():
        if wanted in fold(label.subject) or wanted in fold(label.object):
            return replace(row, language=language, subject=label.subject, object=label.object)
    return row


def _head(fact: Fact) -> dict[str, Any]:
    ids = {"subject_id": fact.subject_id, "object_id": fact.object_id, "date": fact.date}
    return {"uuid": fact.uuid, "relation": fact.relation} | {name: value for name, value in ids.items() if value}


def _origin(fact: Fact, source: Source | None) -> dict[str, Any]:
    cited = {"citation": source.citation} if source is not None and source.citation else {}
    return {"source": fact.source, "licence": fact.licence} | cited


def _tell_source(source: Source, console: Console) -> None:
    console.say(f"  {source.name:<24} {source.licence or 'no licence stated':<20} {source.facts:,} facts")
    for line in (source.citation, source.url):
        if line:
            console.say(f"    {line}")
