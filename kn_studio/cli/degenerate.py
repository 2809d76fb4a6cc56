"""`kn-studio degenerate`: groups of a fact's neurons that hold it together, or of a relation's facts."""

from __future__ import annotations

import time
from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from engine.degeneracy.types import REPRODUCTION, Thresholds
from engine.errors import PromptError, SessionError
from engine.types import Fact, Landed
from kn_studio.actions import export, locate
from kn_studio.actions.context import Host
from kn_studio.actions.degeneracy import Asking, read_located, search_groups
from kn_studio.actions.plan import find_fact, languages_of
from kn_studio.actions.relation_groups import search_relation, table
from kn_studio.cli.choosing import chosen_facts, intent_of, relation_code, require_languages
from kn_studio.cli.grouped import grouped_document, groups_document, tell_grouped, tell_groups
from kn_studio.cli.models import load_model
from kn_studio.cli.output import Console, StoppedError
from kn_studio.degeneracy_intents import SearchGroups, SearchRelationGroups
from kn_studio.degeneracy_state import Degeneracy, RelationGroups
from kn_studio.intents import LocateNeurons
from kn_studio.library.store import LibraryStore
from kn_studio.session import document as sessions
from kn_studio.session.records import Choice, Run
from kn_studio.session.store import Store

DONE, STOPPED = 0, 3


def run(args: Namespace, console: Console) -> int:
    """Search for groups; what can be wrong is looked at before the model is loaded."""
    for name, given in (("--distance", args.distance), ("--exclude-root", args.exclude_root)):
        if given and args.method != "topology":
            raise PromptError(f"{name} belongs to --method topology.", "Other methods know no distances.")
    with LibraryStore.open() as library:
        if args.relation_table:
            return _relation(args, library, console)
        if args.to is not None or args.resume:
            name = "--to" if args.to is not None else "--resume"
            raise PromptError(f"{name} belongs to --relation-table.", "Use --session to keep the search of one fact.")
        return _fact(args, library, console)


def _fact(args: Namespace, library: LibraryStore, console: Console) -> int:
    intent = SearchGroups(0, args.method, "", args.candidates, args.budget, _thresholds(args), _settings(args))
    Asking.of(intent)
    fact, language = _chosen(args, library)
    host = Host()
    with closing(_session(args.session)) as store:
        load_model(host, args, console)
        choice = _choice(args, language)
        located = _locating(args, fact, language)
        heard: list[int] = []
        try:
            made = console.drive(locate.locate(host, store, library, located, choice), _listener(console, heard))
            found = console.drive(
                search_groups(host, store, library, replace(intent, run=made.id, language=language), choice)
            )
        except StoppedError:
            if heard and args.session is not None:
                console.remark(f"Run {heard[0]} is in {args.session}; what was located is kept.")
            raise
        document = _document(host, store, made, fact, found, choice)
    if console.as_json:
        console.document(document)
    else:
        tell_grouped(document, console)
    return DONE


def _document(host: Host, store: Store, run: Run, fact: Fact, found: Degeneracy, choice: Choice) -> dict[str, object]:
    neurons = read_located(store, run, found.language, choice, found.fact).neurons
    return grouped_document(found, host.require().info, fact, neurons)


def _relation_asked(args: Namespace, library: LibraryStore) -> SearchRelationGroups:
    """What the options ask of a relation, before a model is loaded. Raises `PromptError`, `SessionError`."""
    if args.fact or args.subject:
        raise PromptError("--relation-table searches many facts.", "Leave --fact and --subject out.")
    if not args.relation:
        raise PromptError("--relation-table needs --relation.", "Give its code or its name, such as P36.")
    if args.resume and args.session is None:
        raise PromptError("--resume goes on with a session.", "Name it: --session FILE.kns.")
    if args.to is not None:
        export.writer_for(args.to)
    language = args.language or "en"
    require_languages([language], library)
    intent = SearchRelationGroups(
        relation_code(library, args.relation), language, args.method, args.limit, args.candidates, args.budget,
        _thresholds(args), _settings(args),
    )  # fmt: skip
    Asking.of(intent)
    return intent


def _relation(args: Namespace, library: LibraryStore, console: Console) -> int:
    """The relation's facts as a table. Stopped, it prints and writes what was finished."""
    intent = _relation_asked(args, library)
    language = intent.language
    began = time.monotonic()
    host = Host()
    rows: list[RelationGroups] = []
    code = DONE
    with closing(_session(args.session)) as store:
        load_model(host, args, console)
        located = _locating(args, None, language)
        work = search_relation(
            host, store, library, intent, _choice(args, language), method=located.method, params=located.params,
            seed=args.seed, again=not args.resume,
        )  # fmt: skip
        try:
            console.drive(work, lambda landed: _grown(rows, landed))
        except StoppedError:
            code = STOPPED
    if code == STOPPED and not rows:
        raise StoppedError
    document = groups_document(rows, intent, host.require().info, time.monotonic() - began)
    if args.to is not None:
        written = console.drive(export.write_table(args.to, *table(intent, tuple(rows))))
        document["written"] = {"to": args.to, "rows": written}
    if console.as_json:
        console.document(document)
    else:
        tell_groups(document, console)
    if code == STOPPED:
        hint = f" Go on with --resume --session {args.session}." if args.session else " Use --session to keep them."
        console.remark(f"Stopped after {len(rows)} of {args.limit} facts.{hint}")
    return code


def _grown(rows: list[RelationGroups], landed: Landed) -> None:
    if landed.what == "groups":
        rows[:] = landed.extra["rows"]


def _chosen(args: Namespace, library: LibraryStore) -> tuple[Fact, str]:
    """The fact and the language to search in."""
    given = [args.fact] if args.fact else None
    languages = [args.language] if args.language else []
    asked = _with(args, fact=given, prompt=None, answer=None, language=languages)
    if not (args.fact or args.subject):
        raise PromptError("No fact is given.", "Use either --fact, or --subject with --relation.")
    require_languages(languages, library)
    (uuid,), _ = chosen_facts(asked, None, library)
    fact = find_fact(None, library, uuid)
    return fact, languages_of(fact, languages)[0]


def _locating(args: Namespace, fact: Fact | None, language: str) -> LocateNeurons:
    """How neurons are located, from the options that other commands call --method and --preset."""
    named = _with(args, method=args.locating, preset=args.locating_preset, language=[language])
    return intent_of(named, (fact.uuid,) if fact else (), None)


def _thresholds(args: Namespace) -> tuple[float, float]:
    preset = REPRODUCTION if args.preset else Thresholds()
    low = preset.t_low if args.t_low is None else args.t_low
    high = preset.t_high if args.t_high is None else args.t_high
    return low, high


def _settings(args: Namespace) -> dict[str, Any]:
    distance = {"distance": args.distance} if args.distance else {}
    return distance | ({"allow_root": False} if args.exclude_root else {})


def _choice(args: Namespace, language: str) -> Choice:
    return Choice({} if args.threshold is None else {language: args.threshold}, args.share, args.top_k)


def _session(path: Path | None) -> Store:
    """The session at a path, or a passing one. Raises `SessionError` where it can only be read."""
    if path is None:
        return Store.temporary()
    store = sessions.open_or_create(path)
    if store.readonly:
        reason = store.readonly_reason
        store.close()
        raise SessionError(reason, "Close it there, or name another file.")
    return store


def _listener(console: Console, heard: list[int]) -> Callable[[Landed], None]:
    def on_landed(landed: Landed) -> None:
        if landed.what == "run":
            heard.append(landed.run)
        elif landed.what == "doubt":
            console.remark(f"{landed.extra['text']} (It is searched all the same.)")

    return on_landed


def _with(args: Namespace, **changes: object) -> Namespace:
    return Namespace(**{**vars(args), **changes})
