"""`kn-studio facts known`: which facts a model knows, by rank among the relation's candidates."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from kn_studio.actions.context import Host
from kn_studio.actions.known import rank
from kn_studio.cli.choosing import listed, relation_code, require_languages
from kn_studio.cli.models import keep_model, load_model
from kn_studio.cli.output import Console
from kn_studio.fact_intents import RankFacts
from kn_studio.library import KnownRow
from kn_studio.library.store import LibraryStore


def run(args: Namespace, console: Console) -> int:
    """Rank the answers of a relation's facts, or of all; what was answered before a stop is kept in the library."""
    with LibraryStore.open() as library:
        languages = listed(args.languages)
        require_languages(languages, library)
        relations = tuple(dict.fromkeys(relation_code(library, text) for text in listed(args.relations)))
        if not relations:
            relations = ("",) if args.limit is None else library.relations()
        uuids = dealt([library.uuids(relation, languages, args.limit) for relation in relations], args.limit)
        host = Host()
        info, _ = load_model(host, args, console)
        if args.session is not None:
            keep_model(args.session, info)
            console.remark(f"{args.session} has the model; the ranks are kept in the library, for all sessions.")
        rows = console.drive(rank(host, library, RankFacts(languages, uuids)))
        document = _document(library, uuids, rows, languages or library.languages())
    if console.as_json:
        console.document(document)
        return 0
    for fact in document["facts"]:
        ranks = "  ".join(f"{code} {_rank(at)}" for code, at in fact["languages"].items())
        console.say(f"{fact['uuid']}  {fact['relation']:<5} {ranks}")
    for code, share in document["share_known"].items():
        left = document["left_out"].get(code, 0)
        console.say(f"{code:<3} {share:4.0%} known{f', {left} could not be asked' if left else ''}")
    return 0


def dealt(found: Sequence[Sequence[str]], limit: int | None) -> tuple[str, ...]:
    """The first of each relation's facts, no more than `limit` in all (None: all of them), shared evenly.

    What a relation with few facts leaves goes to the others.
    """
    turns = sorted((turn, number) for number, uuids in enumerate(found) for turn in range(len(uuids)))
    taken = Counter(number for _, number in turns[:limit])
    return tuple(uuid for number, uuids in enumerate(found) for uuid in uuids[: taken[number]])


def _rank(at: dict[str, Any]) -> str:
    return f"{at['rank']}/{at['candidates']}" if at["candidates"] else f"{at['rank']} of the vocabulary"


def _document(
    library: LibraryStore, uuids: Sequence[str], rows: Sequence[KnownRow], languages: Sequence[str]
) -> dict[str, Any]:
    """The ranks by fact and language; `left_out` counts facts with a label in a language that could not be asked."""
    by_fact: dict[str, dict[str, Any]] = defaultdict(dict)
    for row in rows:
        by_fact[row.uuid][row.language] = {
            "rank": row.rank, "probability": row.probability, "candidates": row.candidates, "known": row.known,
        }  # fmt: skip
    facts, left_out = [], dict.fromkeys(languages, 0)
    for uuid in uuids:
        fact = library.fact(uuid)
        assert fact is not None
        if by_fact.get(fact.uuid):
            facts.append({"uuid": fact.uuid, "relation": fact.relation, "languages": by_fact[fact.uuid]})
        for code in languages:
            left_out[code] += code in fact.labels and code not in by_fact.get(fact.uuid, {})
    verdicts = {code: [row.known for row in rows if row.language == code] for code in languages}
    share = {code: sum(known) / len(known) for code, known in verdicts.items() if known}
    return {
        "facts": facts,
        "share_known": share,
        "left_out": {code: count for code, count in left_out.items() if count},
    }
