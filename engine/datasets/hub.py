"""Data sets of the Hugging Face Hub by their name, streamed through `datasets`; the only reader that uses the network.

A data set with the columns of m_lama is read as such, any other one as a table of facts. A repository that holds a
loading script, which is never run, is read from the Hub's own conversion to Parquet. Configurations that are named by
language are read for the languages that are wanted.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from engine.datasets import m_lama
from engine.datasets.base import Begin, Dataset, Item, Origin, Reading, Skipped, Wanted
from engine.datasets.codes import language as code_of
from engine.datasets.columns import MissingColumnError
from engine.datasets.files import Entry
from engine.datasets.own_table import Rows
from engine.errors import DataError

KEY = "hub"
PREFIX = "hf://datasets/"
CONVERTED = "refs/convert/parquet"
ROWS = 1000

_NAME = re.compile(r"(?P<id>[\w.-]+/[\w.-]+)(?:@(?P<revision>[\w./-]+))?")
_OFF = ("HF_HUB_OFFLINE", "HF_DATASETS_OFFLINE")


class Parts(Protocol):
    """What is asked of the Hub: the configurations of a data set, and the rows of one, column by column."""

    def configurations(self, name: str, revision: str | None) -> Sequence[str]:
        """Their names. Raises whatever `datasets` does."""

    def batches(self, name: str, configuration: str, revision: str | None) -> Iterator[Mapping[str, Sequence[Any]]]:
        """The rows of all its splits."""


class Streamed:
    """`Parts` through the library `datasets`; nothing is kept on the disk but what it caches of the listing."""

    def configurations(self, name: str, revision: str | None) -> Sequence[str]:
        """Their names; `datasets` refuses a repository with a loading script."""
        import datasets

        datasets.disable_progress_bars()
        return tuple(map(str, datasets.get_dataset_config_names(name, revision=revision)))

    def batches(self, name: str, configuration: str, revision: str | None) -> Iterator[Mapping[str, Sequence[Any]]]:
        """The rows of all its splits."""
        import datasets

        for split in datasets.load_dataset(name, configuration, revision=revision, streaming=True).values():
            yield from split.iter(batch_size=ROWS)


def is_name(text: str) -> bool:
    """Whether a path names a data set of the Hub and cannot be a file: `hf://datasets/owner/name`."""
    return text.startswith(PREFIX)


def reading(text: str, wanted: Wanted, parts: Parts | None = None) -> Iterator[Begin | Item]:
    """Everything of one data set, `owner/name` or `owner/name@revision`.

    Raises `DataError` where the Hub is switched off, cannot be reached, or has no such data set.
    """
    found = _NAME.fullmatch(text.removeprefix(PREFIX).strip("/"))
    if found is None:
        raise DataError(f"'{text}' is no name of a Hub data set.", "Write it like owner/name.")
    name, revision = found["id"], found["revision"]
    if any(os.environ.get(each, "").strip().upper() in {"1", "ON", "YES", "TRUE"} for each in _OFF):
        raise DataError(
            f"The Hub is switched off (HF_HUB_OFFLINE=1), so {name} cannot be read from it.",
            "Switch it on, or fetch the data set's files elsewhere and import their folder.",
        )
    source = parts or Streamed()
    names, revision = _configurations(source, name, revision)
    state = _State(name, wanted)
    yield Reading(name, 0, 0)
    for configuration in _chosen(names, wanted):
        try:
            for batch in source.batches(name, configuration, revision):
                yield from state.items(configuration, batch)
        except DataError:
            raise
        except Exception as error:  # whatever the library, its file systems and its formats raise
            if not state.begun:
                raise _unreachable(name, error) from error
            reason = f"The Hub could not be read to the end ({_sentence(error)})."
            yield Skipped(f"{name}/{configuration}", state.line + 1, reason)


class _State:
    """The rows of a data set, counted over its configurations."""

    def __init__(self, name: str, wanted: Wanted) -> None:
        self.begun = False
        self.line = 0
        self._name = name
        self._wanted = wanted
        self._rows: m_lama.Rows | Rows | None = None
        self._configuration: str | None = None
        self._done = 0

    def items(self, configuration: str, batch: Mapping[str, Sequence[Any]]) -> Iterator[Begin | Item]:
        names = tuple(batch)
        file = f"{self._name}/{configuration}"
        if self._configuration != configuration:
            self._configuration, self.line = configuration, 0
            self._rows = self._reader(file, names)
        if not self.begun:
            self.begun = True
            yield Begin(*self._origin())
        for cells in zip(*batch.values(), strict=True):
            self.line += 1
            self._done += 1
            if self._rows is not None:
                yield from self._rows.items(self.line, dict(zip(names, cells, strict=True)))
        yield Reading(file, self._done, 0)

    def _reader(self, file: str, names: tuple[str, ...]) -> m_lama.Rows | Rows:
        """Raises `DataError` for columns that do not do."""
        configuration = self._configuration or ""
        if frozenset(names) >= m_lama.NEEDED:
            return m_lama.Rows(file, self._wanted, configuration)
        wanted = self._wanted
        if "language" not in wanted.columns and code_of(configuration) and "language" not in names:
            wanted = replace(wanted, columns={**wanted.columns, "language": f"={configuration}"})
        try:
            return Rows(file, names, wanted)
        except MissingColumnError as missing:
            raise DataError(f"{self._name} is no data set of facts: {missing}", "Name its columns.") from None

    def _origin(self) -> tuple[str, Origin]:
        url = f"https://huggingface.co/datasets/{self._name}"
        if isinstance(self._rows, m_lama.Rows) and self._name.endswith("m_lama"):
            return m_lama.DATASET.key, replace(m_lama.origin(()), url=url)
        return KEY, Origin(self._name, "see its card", "", url)


def _configurations(source: Parts, name: str, revision: str | None) -> tuple[Sequence[str], str | None]:
    """The configurations and the revision that has them: the one asked for, or the conversion to Parquet."""
    first: Exception | None = None
    for each in dict.fromkeys((revision, CONVERTED) if revision is None else (revision,)):
        try:
            if found := source.configurations(name, each):
                return found, each
        except Exception as error:  # as above: the message is all that can be passed on
            first = first or error
    raise _unreachable(name, first)


def _chosen(names: Sequence[str], wanted: Wanted) -> list[str]:
    """One that holds all, else those of the wanted languages, else every one."""
    if "all" in names:
        return ["all"]
    languages = {name: code_of(name) for name in names}
    if len(names) > 1 and sum(map(bool, languages.values())) > len(names) // 2:
        return [name for name, code in languages.items() if code and wanted.speaks(code)]
    return list(names)


def _unreachable(name: str, error: Exception | None) -> DataError:
    why = f" ({_sentence(error)})" if error else ""
    return DataError(
        f"The Hub data set {name} cannot be read{why}.",
        "Check its name and the connection, or fetch its files elsewhere and import their folder.",
    )


def _sentence(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return (lines[0] if lines else type(error).__name__).rstrip(".")[:200]


def _nothing(entries: Sequence[Entry], wanted: Wanted) -> Iterator[Item]:
    yield from ()


def _claims(entry: Entry) -> bool:
    """No file is of this format: it names a place."""
    return False


DATASET = Dataset(KEY, "A data set of the Hugging Face Hub, by its name", _claims, _nothing, lambda _: Origin(KEY))
