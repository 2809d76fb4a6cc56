"""From paths to items: the files are listed, each is given to the format that claims it, and the formats are read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from engine.datasets import hub
from engine.datasets.base import Begin, Dataset, Item, Reading, Skipped, Wanted
from engine.datasets.codes import language
from engine.datasets.columns import missing
from engine.datasets.files import Entry, Files
from engine.errors import DataError

AUTO = "auto"
OFTEN = 1 << 18
"""Bytes between two reports of progress."""

_DATA = frozenset({".jsonl", ".json", ".ndjson", ".csv", ".tsv", ".tab", ".txt", ".parquet", ""})
"""Endings of files that are looked into without being named one by one."""


def streamed(
    datasets: Sequence[Dataset], paths: Sequence[str | Path], format_: str, wanted: Wanted
) -> Iterator[Begin | Item]:
    """What `engine.datasets.reading` gives, for any set of formats."""
    forced = _forced(datasets, format_)
    if not paths:
        raise DataError("No file was named.", "Name a file, a folder, a zip archive or a Hub data set.")
    wanted = _understood(wanted)
    names = [str(path) for path in paths if format_ == hub.KEY or hub.is_name(str(path))]
    for name in names:
        yield from hub.reading(name, wanted)
    files = [path for path in paths if str(path) not in names]
    if files:
        yield from _files(datasets, files, forced, wanted, strict=not names)


def _forced(datasets: Sequence[Dataset], format_: str) -> Dataset | None:
    if format_ in {AUTO, ""}:
        return None
    found = next((each for each in datasets if each.key == format_), None)
    if found is None:
        known = ", ".join((AUTO, *(each.key for each in datasets)))
        raise DataError(f"There is no format '{format_}'.", f"Choose one of: {known}.")
    return found


def _understood(wanted: Wanted) -> Wanted:
    """The wish with its languages as they are written here. Raises `DataError` for what is none."""
    codes = {code: language(code) for code in wanted.languages}
    for code, found in codes.items():
        if not found:
            raise DataError(f"'{code}' is no code of a language.", "Write codes such as en, zh or pt-br.")
    return replace(wanted, languages=frozenset(codes.values()))


def _files(
    datasets: Sequence[Dataset], paths: Sequence[str | Path], forced: Dataset | None, wanted: Wanted, *, strict: bool
) -> Iterator[Begin | Item]:
    with Files(paths) as files:
        for name in files.scan():
            yield Reading(name, 0, 0)
        groups: dict[str, list[Entry]] = {each.key: [] for each in datasets}
        left_out = list(files.skipped)
        for number, entry in enumerate(files.entries):
            found = _format(datasets, entry, forced, wanted)
            if isinstance(found, str):
                left_out.append(Skipped(entry.name, 0, found))
            else:
                groups[found.key].append(entry)
            entry.forget()
            if number % 200 == 199:
                yield Reading(entry.name, 0, 0)
        if strict and not any(groups.values()):
            raise _nothing(paths, left_out, forced)
        yield from left_out
        progress = _Progress(sum(entry.size for found in groups.values() for entry in found))
        for each in datasets:
            parts = [[entry] for entry in groups[each.key]] if each.apart else [groups[each.key]]
            for entries in filter(None, parts):
                yield Begin(each.key, each.origin(entries))
                yield from progress.over(each.read(entries, wanted), entries)


def _format(datasets: Sequence[Dataset], entry: Entry, forced: Dataset | None, wanted: Wanted) -> Dataset | str:
    """The format that a file is of, or why it is not read."""
    looked_into = entry.given or entry.ending in _DATA
    claims = next((each for each in datasets if looked_into and each.claims(entry)), None)
    if entry.fault:
        return entry.fault
    if forced is not None:
        if forced.claims(entry) or (looked_into and forced.forced(entry)):
            return forced
        return f"It is not in the format {forced.key}."
    if wanted.columns and looked_into:
        tables = [each for each in datasets if each.apart]
        fits = [each for each in tables if each.claims(entry)] or [each for each in tables if each.forced(entry)]
        claims = fits[0] if fits else claims
    if claims is not None:
        return claims
    if not looked_into or not isinstance(entry.record, dict | list):
        return "It is not a data file."
    first = entry.record[0] if isinstance(entry.record, list) and entry.record else entry.record
    lacking = missing(tuple(first)) if isinstance(first, dict) else ()
    if 0 < len(lacking) <= 2:
        return f"It is not in any format that is known; for a table of facts it lacks {' and '.join(lacking)}."
    return "It is not in any format that is known."


def _nothing(paths: Sequence[str | Path], left_out: Sequence[Skipped], forced: Dataset | None) -> DataError:
    what = ", ".join(str(path) for path in paths[:3])
    reasons = {each.reason for each in left_out}
    if forced is not None and f"It is not in the format {forced.key}." in reasons:
        return DataError(
            f"Nothing in {what} is in the format {forced.key}.", "Choose another format, or let it be found out."
        )
    if len(left_out) == 1 or len(reasons) == 1:
        return DataError(f"{what} cannot be imported: {left_out[0].reason}", "Choose a file of a format that is known.")
    return DataError(
        f"There is no file in {what} that can be imported.",
        f"{left_out[0].file}: {left_out[0].reason}" if left_out else "It is empty.",
    )


class _Progress:
    """Turns the bytes of single files into those of all, and lets only some reports through."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._behind = 0
        self._told = 0

    def over(self, items: Iterator[Item], entries: Sequence[Entry]) -> Iterator[Item]:
        """The items of some files, with reports on all. What a reader passed over counts as done at its end."""
        done: dict[str, int] = {}
        summed = self._behind
        for item in items:
            if isinstance(item, Reading):
                summed += max(0, item.done - done.get(item.file, 0))
                done[item.file] = max(item.done, done.get(item.file, 0))
                yield from self._report(item.file, summed)
            else:
                yield item
        self._behind += sum(entry.size for entry in entries)
        yield from self._report(entries[-1].name, self._behind, always=True)

    def _report(self, file: str, done: int, always: bool = False) -> Iterator[Reading]:
        if always or done - self._told >= OFTEN:
            self._told = done
            yield Reading(file, min(done, self._total), self._total)
