"""A run's journal as it is read: an index of what is finished, in memory, and the rows, on the disk until asked for.

The journal is text, one JSON document a line: first the recipe with all that settles the rows, then for each model
its ground, then every finished unit with its rows. A run over all facts of a corpus finishes a million units, so only
the place of each line is held.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from engine.errors import DataError
from engine.experiments.base import Row, Unit

JOURNAL = "journal.jsonl"

Place = tuple[int, Unit]
"""The number of a model and a unit of work on it."""

_ROWS = b', "rows": '
"""What stands between a unit's name and its rows. No text in JSON can hold it, since a quote inside has a backslash."""


@dataclass
class Index:
    """What the lines of a journal say, without the rows.

    `batches`: for each model the grounds of its batches of facts, in their order, and `grounds` what they come to;
    `at`: where a unit's line begins; `end`: what has been read.
    """

    head: dict[str, Any] = field(default_factory=dict)
    batches: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    grounds: dict[int, dict[str, Any]] = field(default_factory=dict)
    at: dict[Place, int] = field(default_factory=dict)
    end: int = 0

    def scan(self, file: IO[bytes]) -> None:
        """Take in the whole lines that follow `end`; a torn last one is left. Raises `ValueError` for a damaged one."""
        file.seek(self.end)
        for line in file:
            if not line.endswith(b"\n"):
                return
            try:
                self.note(_said(line), len(line))
            except (ValueError, KeyError, TypeError, IndexError, AttributeError):
                raise ValueError from None

    def note(self, said: Mapping[str, Any], length: int) -> None:
        """Take in what one line of so many bytes says."""
        if "head" in said:
            self.head = said["head"]
        elif "ground" in said:
            own = self.batches.setdefault(said["model"], [])
            own.append(said["ground"])
            self.grounds[said["model"]] = _together(self.grounds.get(said["model"]), said["ground"])
        else:
            self.at[said["model"], Unit(*said["unit"])] = self.end
        self.end += length

    def copy(self) -> Index:
        """One that may grow by itself."""
        batches = {number: list(own) for number, own in self.batches.items()}
        return Index(self.head, batches, dict(self.grounds), dict(self.at), self.end)


def _together(before: Mapping[str, Any] | None, ground: dict[str, Any]) -> dict[str, Any]:
    """What the batches of facts on one model come to: the first one's ground, with all that is counted summed up."""
    if before is None:
        return ground
    found = dict(before) | {"last": ground["last"], "tried": ground["tried"]}
    for name in ("units", "facts", "known_in_all"):
        found[name] = before[name] + ground[name]
    found["known"] = {code: count + ground["known"].get(code, 0) for code, count in before["known"].items()}
    found["held_out"] = before["held_out"] and ground["held_out"]
    sources: dict[tuple[str, str], int] = {}
    for each in (*before["sources"], *ground["sources"]):
        origin = (each["source"], each["licence"])
        sources[origin] = sources.get(origin, 0) + each["facts"]
    found["sources"] = [
        {"source": one, "licence": two, "facts": count} for (one, two), count in sorted(sources.items())
    ]
    return found


def _said(line: bytes) -> dict[str, Any]:
    """What a line says, of a finished unit without the rows, which are looked at when they are asked for."""
    name, sign, _ = line.partition(_ROWS)
    if sign and not line.endswith(b"]}\n"):
        raise ValueError
    said: dict[str, Any] = json.loads(name + b"}" if sign else line)
    return said


class Finished(Mapping[Place, tuple[Row, ...]]):
    """The finished units with their rows, each read from the journal when it is asked for."""

    def __init__(self, journal: Path, index: Index) -> None:
        self._journal = journal
        self._index = index

    def __getitem__(self, place: Place) -> tuple[Row, ...]:
        """A unit's rows. Raises `KeyError` for one that is not finished, `DataError` for a damaged line."""
        at = self._index.at[place]
        try:
            with self._journal.open("rb") as file:
                file.seek(at)
                return tuple(Row.from_json(values) for values in json.loads(file.readline())["rows"])
        except (OSError, ValueError, KeyError, TypeError):
            raise damaged(self._journal) from None

    def __contains__(self, place: object) -> bool:
        return place in self._index.at

    def __iter__(self) -> Iterator[Place]:
        return iter(self._index.at)

    def __len__(self) -> int:
        return len(self._index.at)


@dataclass(frozen=True)
class Kept:
    """What stands in a run's folder, as it was when it was read: settings, what each model is, finished units."""

    head: Mapping[str, Any]
    grounds: Mapping[int, Mapping[str, Any]]
    done: Finished
    index: Index

    @classmethod
    def read(cls, folder: Path, since: Kept | None = None) -> Kept:
        """Read without holding the folder, beside a process that writes to it or after it was killed.

        `since` is what was read of this folder before: then only what follows is. A torn last line is left out.
        Raises `DataError` where there is no run, and for a damaged journal.
        """
        journal = folder / JOURNAL
        try:
            with journal.open("rb") as file:
                first = Index()
                if since is not None and since.index.end <= file.seek(0, 2):
                    file.seek(0)
                    first.scan(BytesIO(file.readline()))
                index = since.index.copy() if since is not None and first.head == since.head else Index()
                index.scan(file)
        except ValueError:
            raise damaged(journal) from None
        except OSError as error:
            raise DataError(f"{folder} holds no run ({error.strerror}).", "Choose the folder of a run.") from None
        return cls(index.head, index.grounds, Finished(journal, index), index)


def damaged(journal: Path) -> DataError:
    """What is said of a journal that was not written by a run, or was changed since."""
    return DataError(f"{journal} is damaged.", "Choose another folder with --out.")
