"""`kn-studio languages`: what languages share of a fact, or of a relation's facts."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from engine.errors import PromptError
from engine.overlap import languages_needed
from engine.types import Fact, Landed
from kn_studio.actions import export, locate
from kn_studio.actions.context import Host
from kn_studio.actions.languages import Compared, compared
from kn_studio.actions.other_facts import asked
from kn_studio.actions.plan import find_fact
from kn_studio.actions.relation_overlap import compare_relation
from kn_studio.cli.choosing import chosen_facts, intent_of, listed, relation_code, require_languages
from kn_studio.cli.compared import compared_document, relation_document, tell_compared, tell_relation
from kn_studio.cli.models import load_model
from kn_studio.cli.output import Console, StoppedError
from kn_studio.intents import CompareLanguages, CompareRelation
from kn_studio.library.store import LibraryStore
from kn_studio.relation_state import RelationOverlap
from kn_studio.session import document as sessions
from kn_studio.session.comparison import COMPARISON, comparison_out
from kn_studio.session.records import Choice
from kn_studio.session.relation import RELATION_OVERLAP, relation_out
from kn_studio.session.store import Store

DONE, STOPPED = 0, 3


def run(args: Namespace, console: Console) -> int:
    """Compare the languages; what can be wrong is looked at before the model is loaded."""
    with LibraryStore.open() as library:
        languages = listed(args.languages)
        # A fact that only the session has may speak languages that the library does not.
        fact = _of_session(args)
        require_languages([code for code in languages if fact is None or code not in fact.labels], library)
        if len(languages) < 2:
            raise PromptError("One language shares nothing with another.", "Name two or more: --languages en,zh.")
        languages_needed(len(languages), args.at_least)
        if args.relation_table:
            return _relation(args, library, languages, console)
        if args.to is not None:
            raise PromptError("--to belongs to --relation-table.", "Use --session to keep the run of one fact.")
        return _fact(args, library, languages, console, fact or _chosen(args, library, languages))


def _fact(args: Namespace, library: LibraryStore, languages: Sequence[str], console: Console, fact: Fact) -> int:
    left_out = {code: "The fact is not known in this language." for code in languages if code not in fact.labels}
    _require_two([code for code in languages if code not in left_out], left_out, fact)
    host = Host()
    load_model(host, args, console)
    with Store.temporary() as alone:
        alone.add_facts([fact])
        usable, reasons = asked(host.require(), alone, library, fact, languages)
    spoken = tuple(usable.locating)
    _require_two(spoken, reasons, fact)
    languages_needed(len(spoken), args.at_least)
    with closing(_session(args.session)) as store:
        number, found = _measured(args, host, store, library, fact, spoken, console)
        document = compared_document(store, store.run(number), host.require().info, found, reasons)
    if console.as_json:
        console.document(document)
    else:
        tell_compared(document, console)
    return DONE


def _measured(
    args: Namespace, host: Host, store: Store, library: LibraryStore, fact: Fact, languages: tuple[str, ...],
    console: Console,
) -> tuple[int, Compared]:  # fmt: skip
    """The run that was located and its comparison; the session keeps both. A stopped run stays in its session."""
    intent = intent_of(_with(args, language=list(languages)), (fact.uuid,), None)
    choice = _choice(args, languages)
    heard: list[int] = []

    def on_landed(landed: Landed) -> None:
        if landed.what == "run":
            heard.append(landed.run)
        elif landed.what == "doubt":
            console.remark(
                f"{landed.extra['text']} (Language {landed.extra['language']}; it is compared all the same.)"
            )

    try:
        run = console.drive(locate.locate(host, store, library, intent, choice), on_landed)
        work = compared(host, store, library, CompareLanguages(run.id, languages, args.at_least or 0), choice)
        found = console.drive(work)
    except StoppedError:
        if heard and args.session is not None:
            console.remark(f"Run {heard[0]} is in {args.session}; what was located is kept.")
        raise
    store.set_view(COMPARISON, comparison_out(found.comparison))
    return run.id, found


def _relation_asked(args: Namespace, library: LibraryStore, languages: tuple[str, ...]) -> CompareRelation:
    """What the options ask of a relation, before a model is loaded. Raises `PromptError`."""
    if args.fact or args.subject:
        raise PromptError("--relation-table compares many facts.", "Leave --fact and --subject out.")
    if not args.relation:
        raise PromptError("--relation-table needs --relation.", "Give its code or its name, such as P36.")
    if args.to is not None:
        export.writer_for(args.to)
    return CompareRelation(relation_code(library, args.relation), languages, args.limit, args.at_least or 0)


def _relation(args: Namespace, library: LibraryStore, languages: tuple[str, ...], console: Console) -> int:
    """The relation's facts as a table. Stopped, it prints and writes what was finished."""
    intent = _relation_asked(args, library, languages)
    host = Host()
    finished: list[RelationOverlap] = []
    code = DONE
    with closing(_session(args.session)) as store:
        load_model(host, args, console)
        located = intent_of(_with(args, fact=None, language=list(languages)), (), None)
        work = compare_relation(
            host, store, library, intent, _choice(args, languages), method=located.method, params=located.params,
            seed=args.seed,
        )  # fmt: skip
        try:
            _grown(finished, store, console.drive(work, lambda landed: _heard(finished, store, landed)))
        except StoppedError:
            code = STOPPED
    if not finished:
        raise StoppedError
    found = finished[-1]
    document = relation_document(found, host.require().info)
    if args.to is not None:
        columns, rows = found.table()
        document["written"] = {"to": args.to, "rows": console.drive(export.write_table(args.to, columns, iter(rows)))}
    if console.as_json:
        console.document(document)
    else:
        tell_relation(document, console)
    if code == STOPPED:
        kept = [str(place) for place in (args.to, args.session) if place is not None]
        where = f" They are kept in {' and '.join(kept)}." if kept else " Use --to or --session to keep them."
        console.remark(f"Stopped after {len(found.rows)} of {found.wanted} facts.{where}")
    return code


def _heard(finished: list[RelationOverlap], store: Store, landed: Landed) -> None:
    if landed.what == "relation":
        _grown(finished, store, landed.extra["found"])


def _grown(finished: list[RelationOverlap], store: Store, found: RelationOverlap) -> None:
    """The table has grown: the session has it in place of the one before, as the window keeps it."""
    store.set_view(RELATION_OVERLAP, relation_out(found))
    finished.append(found)


def _of_session(args: Namespace) -> Fact | None:
    """The fact of `--fact` as the session has it; None where there is no such file, or no such fact in it."""
    if not args.fact or args.subject or args.session is None or not args.session.is_file():
        return None
    with closing(Store.open(args.session, readonly=True)) as store:
        return store.fact(args.fact)


def _chosen(args: Namespace, library: LibraryStore, languages: Sequence[str]) -> Fact:
    given = [args.fact] if args.fact else None
    asked_for = _with(args, fact=given, prompt=None, answer=None, language=list(languages))
    (uuid,), _ = chosen_facts(asked_for, None, library)
    return find_fact(None, library, uuid)


def _require_two(languages: Sequence[str], left_out: dict[str, str], fact: Fact) -> None:
    """Raise `PromptError` where fewer than two languages are left."""
    if len(languages) > 1:
        return
    reasons = " ".join(f"{code}: {reason}" for code, reason in left_out.items())
    raise PromptError(
        f"Fewer than two languages are left to compare. {reasons}", f"Known ones are {', '.join(fact.labels)}."
    )


def _choice(args: Namespace, languages: Sequence[str]) -> Choice:
    """The one threshold given stands for every language."""
    given = {} if args.threshold is None else dict.fromkeys(languages, args.threshold)
    return Choice(given, args.share, args.top_k)


def _session(path: Path | None) -> Store:
    return sessions.open_or_create(path) if path is not None else Store.temporary()


def _with(args: Namespace, **changes: object) -> Namespace:
    return Namespace(**{**vars(args), **changes})
