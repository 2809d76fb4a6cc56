"""`kn-studio facts import` and `kn-studio facts fetch`: data sets into the library."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from typing import Any

from engine.errors import DataError, KnownError
from kn_studio import resources
from kn_studio.actions.download import Patience
from kn_studio.actions.fetch_facts import fetched
from kn_studio.actions.import_facts import import_facts
from kn_studio.cli.choosing import listed
from kn_studio.cli.output import Console, StoppedError
from kn_studio.fact_intents import ImportFacts
from kn_studio.fact_state import ImportReport
from kn_studio.library.store import LibraryStore
from kn_studio.library_sources import Offer, offer

_TOLD = 20
"""As many rows that were left out are told to people; JSON has them all."""


def run(args: Namespace, console: Console) -> int:
    """Import files, folders, archives or a Hub data set. Nothing is changed if it is stopped."""
    if args.offline:
        os.environ["HF_HUB_OFFLINE"] = "1"
    intent = ImportFacts(
        tuple(args.paths), args.format, listed(args.languages), listed(args.relations), _columns(args.columns),
        args.encoding,
    )  # fmt: skip
    with LibraryStore.open() as library:
        report = console.drive(import_facts(library, intent))
    _tell(report, console, {})
    return 0


def fetch(args: Namespace, console: Console) -> int:
    """Download a data set, once its licence is accepted, and import it."""
    wanted = offer(args.name)
    _consent(wanted, args, console)
    folder = resources.home("downloads")
    path, form = console.drive(fetched(wanted, folder, Patience(), args.offline))
    digest = path.with_name(path.name + ".sha256").read_text(encoding="utf-8").split()[0]
    known = any(copy.sha256 == digest for copy in wanted.copies)
    console.remark(
        f"{path} is whole (sha256 {digest}, as it should be)."
        if known
        else f"{path} was received (sha256 {digest}). No checksum is known to compare it with: only its length and its "
        "form were checked."
    )
    with LibraryStore.open() as library:
        report = console.drive(import_facts(library, ImportFacts((str(path),), form)))
    _tell(report, console, {"file": str(path), "sha256": digest, "compared": known, "licence": wanted.licence})
    return 0


def _consent(wanted: Offer, args: Namespace, console: Console) -> None:
    """Say what comes and under which terms, and have it accepted. Raises `DataError` where nobody can be asked."""
    for line in (
        f"{wanted.title}: {wanted.about}",
        f"Licence: {wanted.licence}. {wanted.terms}",
        f"Cite: {wanted.citation}",
        f"Download: {wanted.megabytes} from {', '.join(copy.url for copy in wanted.copies)}",
    ):
        print(line, file=sys.stderr)
    if args.yes:
        return
    if not _is_terminal():
        raise DataError(
            f"The licence of {wanted.title} ({wanted.licence}) must be accepted first.", "Add --yes if you accept it."
        )
    print("Do you accept this, and shall it be downloaded? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        console.remark("Nothing was downloaded.")
        raise StoppedError


def _is_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def _columns(texts: list[str] | None) -> dict[str, str]:
    """`subject=Name,object=Answer` as a mapping. Raises `KnownError` for what is none."""
    found: dict[str, str] = {}
    for text in listed(texts or ()):
        ours, sign, theirs = text.partition("=")
        if not (sign and ours.strip() and theirs.strip()):
            raise KnownError(f"'{text}' says nothing of a column.", "Write --columns subject=Name,object=Answer.")
        found[ours.strip().lower()] = theirs.strip()
    return found


def _tell(report: ImportReport, console: Console, more: dict[str, Any]) -> None:
    if not any(report.imported.values()) and not any(report.unchanged.values()):
        reasons = list(dict.fromkeys(row.reason for row in report.skipped))
        console.remark(f"Nothing was imported. {reasons[0] if reasons else 'There is no row of what was asked for.'}")
    if console.as_json:
        skipped = [{"file": row.file, "line": row.line, "reason": row.reason} for row in report.skipped]
        made = {"imported": dict(report.imported), "unchanged": dict(report.unchanged), "skipped": skipped}
        console.document(made | {"seconds": round(report.seconds, 3), "sources": list(report.sources)} | more)
        return
    for name, counts in (("imported", report.imported), ("unchanged", report.unchanged)):
        console.say(f"{name}: " + ", ".join(f"{count:,} {what}" for what, count in counts.items()))
    for row in report.skipped[:_TOLD]:
        where = f"{row.file}, line {row.line}: " if row.line else f"{row.file}: " if row.file else ""
        console.say(f"left out: {where}{row.reason}")
    if len(report.skipped) > _TOLD:
        console.say(f"left out: {len(report.skipped) - _TOLD:,} more; --json tells all")
    console.say(f"{', '.join(report.sources) or 'nothing'}: {report.seconds:.1f} s")
