"""`kn-studio check`: claims against what a model stores, and the calibration that they are judged by."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing
from pathlib import Path

from engine.checking.types import Calibration
from engine.errors import PromptError
from engine.types import Landed, Work
from kn_studio.actions import calibrate, calibrations, checking, export
from kn_studio.actions.claim_files import require_file
from kn_studio.actions.claims import claim_of_sentence
from kn_studio.actions.context import Host
from kn_studio.checking_state import Checks, TypedClaim
from kn_studio.cli.checked import checked_document, tell_checked
from kn_studio.cli.choosing import listed, relation_code, require_languages
from kn_studio.cli.models import load_model
from kn_studio.cli.output import Console, StoppedError
from kn_studio.library.store import LibraryStore
from kn_studio.session import document as sessions
from kn_studio.session.checking import COLUMNS, table
from kn_studio.session.store import Store

DONE, STOPPED = 0, 3


def run(args: Namespace, console: Console) -> int:
    """Calibrate where that is asked for, then check; what can be wrong is looked at before the model is loaded."""
    _require(args)
    with LibraryStore.open() as library, closing(_session(args.session)) as store:
        typed = _typed(args, library)
        languages = listed(args.languages or ()) or (args.language or "en",)
        require_languages(languages, library)
        relations = tuple(relation_code(library, text) for text in listed(args.relations or ()))
        host = Host()
        load_model(host, args, console)
        made: list[Calibration] = []
        code = DONE
        try:
            if args.calibrate:
                work = calibrate.calibrate(host, store, library, languages, relations, split=args.split or "subject")
                console.drive(work, lambda landed: _calibrated(landed, made, console))
            checks = _checks(args, host, store, library, typed, console) if typed or args.file else Checks()
        except StoppedError:
            code, checks = STOPPED, _finished(store, typed, args)
            if not (made or checks.rows or checks.bad):
                raise
        _tell(args, host, store, checks, made, console)
    if code == STOPPED:
        console.remark(_stopped(checks, made))
    return code


def _require(args: Namespace) -> None:
    """Raises `KnownError` for options that do not belong together, and for files that cannot be."""
    if args.file is not None and (args.claim or args.sentence):
        raise PromptError("--file brings its own claims.", "Leave --claim and --sentence out.")
    if not (args.claim or args.sentence or args.file or args.calibrate):
        raise PromptError(
            "There is no claim to check.", 'Give --claim "SUBJECT|RELATION|OBJECT", --file or --calibrate.'
        )
    for name in ("relations", "languages", "split"):
        if getattr(args, name) and not args.calibrate:
            raise PromptError(f"--{name} belongs to --calibrate.", "The claims' own language is --language.")
    if args.elsewhere and args.file is not None:
        raise PromptError("--elsewhere belongs to --claim.", "A file says its claims' languages itself.")
    if args.file is not None:
        require_file(args.file)
    if args.to is not None:
        export.writer_for(args.to)


def _typed(args: Namespace, library: LibraryStore) -> tuple[TypedClaim, ...]:
    """The claims of the command line. Raises `PromptError` for one that cannot be read."""
    language = args.language or "en"
    require_languages([language], library)
    found: list[TypedClaim] = []
    for text in args.claim or ():
        parts = [part.strip() for part in text.split("|")]
        if len(parts) != 3 or not all(parts):
            raise PromptError(
                f"'{text}' is no claim.", 'Write it as "SUBJECT|RELATION|OBJECT", such as "France|P36|Paris".'
            )
        found.append(TypedClaim(parts[0], relation_code(library, parts[1]), parts[2], language))
    found += [claim_of_sentence(library, text, language) for text in args.sentence or ()]
    return tuple(found)


def _checks(
    args: Namespace, host: Host, store: Store, library: LibraryStore, typed: tuple[TypedClaim, ...], console: Console
) -> Checks:
    work: Work[Checks]
    if args.file is not None:
        work = checking.check_file(host, store, library, args.file, args.language or "en")
    else:
        work = checking.check_claims(host, store, library, typed, elsewhere=args.elsewhere)
    return console.drive(work)


def _finished(store: Store, typed: tuple[TypedClaim, ...], args: Namespace) -> Checks:
    """What was finished of the claims before the stop; nothing where checking had not begun."""
    found = store.checking.newest()
    file = args.file.name if args.file is not None else ""
    return found if (typed or file) and found.file == file else Checks()


def _tell(args: Namespace, host: Host, store: Store, checks: Checks, made: list[Calibration], console: Console) -> None:
    info = host.require().info
    known = calibrations.find(info.fingerprint, info.id, store)
    used = made or list(checking.calibrations_in_use(checks, known.calibrations))
    for sentence in known.damaged:
        console.remark(sentence)
    document = checked_document(checks, used, info)
    if args.to is not None:
        rows = table(checks)
        document["written"] = {"to": args.to, "rows": console.drive(export.write_table(args.to, COLUMNS, rows))}
    if console.as_json:
        console.document(document)
    else:
        tell_checked(document, console)


def _calibrated(landed: Landed, made: list[Calibration], console: Console) -> None:
    if landed.what == "calibration":
        made.append(landed.extra["found"])
    elif landed.what == "doubt":
        console.remark(landed.extra["text"])


def _stopped(checks: Checks, made: list[Calibration]) -> str:
    if checks.total:
        return f"Stopped after {len(checks.rows) + len(checks.bad):,} of {checks.total:,} claims."
    return f"Stopped after {len(made)} calibrations, which are kept."


def _session(path: Path | None) -> Store:
    return sessions.open_or_create(path) if path is not None else Store.temporary()
