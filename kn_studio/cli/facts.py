"""`kn-studio facts`: the built-in facts, without a model."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from engine.errors import KnownError
from kn_studio.actions.plan import find_fact
from kn_studio.cli.choosing import relation_code, require_languages
from kn_studio.cli.output import Console
from kn_studio.library.builtin import BuiltinLibrary


def nothing(_args: Namespace, _console: Console) -> int:
    """`facts` alone says what it can do."""
    raise KnownError("Nothing is asked of the facts.", "Use facts stats, facts search TEXT or facts show UUID.")


def stats(_args: Namespace, console: Console) -> int:
    """Count what is there."""
    found = BuiltinLibrary().stats()
    if console.as_json:
        console.document(asdict(found))
        return 0
    console.say(
        f"{found.facts} facts of {found.relations} relations in {found.languages} languages ({found.rows} rows)"
    )
    console.say(f"{found.templates} templates")
    for source in found.sources:
        console.say(f"  {source.name:<16} {source.licence:<12} {source.facts} facts")
    return 0


def search(args: Namespace, console: Console) -> int:
    """Find facts by subject or object."""
    library = BuiltinLibrary()
    if args.language:
        require_languages([args.language], library)
    relation = relation_code(library, args.relation) if args.relation else ""
    total, rows = library.search(args.text, args.language, relation, args.limit)
    names = ("uuid", "relation", "language", "subject", "object", "source")
    if console.as_json:
        found = [{name: getattr(row, name) for name in names} for row in rows]
        console.document({"total": total, "facts": found})
        return 0
    for row in rows:
        console.say(f"{row.uuid}  {row.relation:<5} {row.language:<3} {row.subject} — {row.object}")
    console.say(f"{len(rows)} of {total} facts" if total != 1 else "1 fact")
    return 0


def show(args: Namespace, console: Console) -> int:
    """Show one fact in all its languages, with its templates."""
    library = BuiltinLibrary()
    fact = find_fact(None, library, args.uuid)
    others = library.other_answers(fact.uuid)
    templates = {language: library.templates(fact.relation, language) for language in fact.labels}
    if console.as_json:
        labels = {
            language: {**asdict(label), "other_answers": list(others.get(language, ()))}
            for language, label in fact.labels.items()
        }
        texts = {
            language: [{"text": template.text, "held_out": template.held_out} for template in found]
            for language, found in templates.items()
        }
        document = {"uuid": fact.uuid, "relation": fact.relation, "labels": labels, "templates": texts}
        console.document(document | {"source": fact.source, "licence": fact.licence})
        return 0
    console.say(f"{fact.uuid}  {fact.relation} ({library.relation_label(fact.relation)})")
    for language, label in fact.labels.items():
        kinds = f"{len(templates[language])} templates" + (", withheld in training" if label.withheld else "")
        console.say(f"  {language:<3} {label.subject} — {label.object}  ({kinds})")
    console.say(f"source {fact.source}, licence {fact.licence}")
    return 0
