"""Read files into the library, all or nothing; look at the head of a table; take a data set out again."""

from __future__ import annotations

import errno
import time
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.errors import DataError
from engine.types import Step, Work
from kn_studio.fact_intents import ImportFacts, LookAtTable, RemoveSource
from kn_studio.fact_state import ImportReport, SkippedRow, TableLook
from kn_studio.keeping_intents import PutSource

if TYPE_CHECKING:
    from engine.datasets.base import Begin, Item, Reading
    from kn_studio.library.batch import Batch
    from kn_studio.library.store import LibraryStore

SKIPPED = 10_000
"""As many rows that were left out are told one by one; of the others, only how many there are for each reason."""

_ITEMS_A_STEP = 2_000
_SECONDS_A_STEP = 0.1


def import_facts(library: LibraryStore, intent: ImportFacts) -> Work[ImportReport]:
    """Stream what the paths hold into the library. Stopped, killed or failed, the library is as it was.

    Raises `DataError` where nothing can be read at all, where the disk is full, and while another import runs.
    """
    from engine.datasets import reading
    from engine.datasets.base import Wanted

    languages, relations = frozenset(intent.languages), frozenset(intent.relations)
    wanted = Wanted(languages, relations, intent.columns, intent.encoding)
    began = time.monotonic()
    taker = _Taker()
    yield Step(0, 0)
    try:
        with library.importing() as batch:
            yield from taker.take(batch, reading(intent.paths, intent.format, wanted))
            yield from batch.finish()
            imported, unchanged = dict(batch.imported), dict(batch.unchanged)
            yield Step(0, 0, "Writing")
    except OSError as error:
        raise _explained(error) from error
    except MemoryError as error:
        raise DataError(
            "The memory is too small for this import.", "Choose fewer languages or relations, and import them in turn."
        ) from error
    skipped = taker.skipped()
    return ImportReport(imported, unchanged, skipped, time.monotonic() - began, tuple(taker.sources))


def look_at_table(intent: LookAtTable) -> Work[TableLook]:
    """The head of a user's table. Raises `DataError` for a file that is none, or cannot be read."""
    from engine.datasets import look

    yield Step(0, 1, f"Looking at {intent.path.name}")
    found = look(intent.path, intent.encoding)
    return TableLook(intent.path, found.format, found.encoding, found.columns, found.rows, found.guess)


def remove_source(library: LibraryStore, intent: RemoveSource, *, keep: bool = False) -> Work[None]:
    """Take a data set out of the library, with `keep` into its bin. Raises `DataError`, see the library."""
    yield Step(0, 0, f"Removing {intent.name}")
    yield from library.remove_source(intent.name, keep=keep)


def put_source(library: LibraryStore, intent: PutSource) -> Work[None]:
    """Bring a data set back that was removed, or remove it once more. Raises `DataError`, see the library."""
    if not intent.there:
        yield from remove_source(library, RemoveSource(intent.name), keep=True)
        return
    yield Step(0, 0, f"Putting {intent.name} back")
    yield from library.put_back(intent.name)


class _Taker:
    """Hands what a reader gives to a batch, and remembers where it is and what was left out."""

    def __init__(self) -> None:
        self.sources: dict[str, None] = {}
        self._rows = 0
        self._place = ""
        self._at: Reading | None = None
        self._skipped: list[SkippedRow] = []
        self._more: Counter[str] = Counter()

    def take(self, batch: Batch, items: Iterator[Begin | Item]) -> Iterator[Step]:
        """Take everything; a step comes every few thousand items, and now and then in between."""
        from engine.datasets.base import Begin, FactRow, Reading, Skipped

        since, told = 0, time.monotonic()
        for item in items:
            since += 1
            if isinstance(item, FactRow):
                self._rows += 1
                self._place = f"{item.relation}, {item.language}"
                self._refused(batch.add(item))
            elif isinstance(item, Reading):
                self._at = item
            elif isinstance(item, Skipped):
                self._leave_out(SkippedRow(item.file, item.line, item.reason))
            elif isinstance(item, Begin):
                self.sources[item.origin.name] = None
                batch.begin(item.key, item.origin)
            else:
                self._refused(batch.add(item))
            if since >= _ITEMS_A_STEP or (isinstance(item, Reading) and time.monotonic() - told > _SECONDS_A_STEP):
                yield self._step()
                since, told = 0, time.monotonic()

    def skipped(self) -> tuple[SkippedRow, ...]:
        """What was left out: the first ones by file and line, the others counted."""
        rest = (SkippedRow("", 0, f"{count:,} more rows: {reason}") for reason, count in self._more.most_common())
        return (*self._skipped, *rest)

    def _refused(self, reason: str | None) -> None:
        """The library itself cannot take a row, whose line it does not know."""
        if reason is not None:
            self._leave_out(SkippedRow(self._at.file if self._at else "", 0, reason))

    def _leave_out(self, row: SkippedRow) -> None:
        if len(self._skipped) < SKIPPED:
            self._skipped.append(row)
        else:
            self._more[row.reason] += 1

    def _step(self) -> Step:
        at = self._at
        where = self._place or (at.file if at else "Reading")
        return Step(at.done if at else 0, at.total if at else 0, f"{where}: {self._rows:,} rows")


def _explained(error: OSError) -> DataError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DataError("No room is left on the disk for the fact library.", "Free some space, and import again.")
    name = f" {error.filename}" if error.filename else ""
    return DataError(f"The file{name} cannot be read ({error.strerror or error}).", "Check the file, and import again.")
