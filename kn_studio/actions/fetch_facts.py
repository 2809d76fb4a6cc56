"""Fetch a data set to which the user has agreed, from the first place that gives it whole, and import it."""

from __future__ import annotations

import hashlib
import os
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import DataError
from engine.types import Step, Work
from kn_studio import resources
from kn_studio.actions.download import DownloadError, Patience, Received, download, sha256_of, throw_away
from kn_studio.actions.import_facts import import_facts
from kn_studio.fact_intents import FetchFacts, ImportFacts
from kn_studio.fact_state import ImportReport
from kn_studio.library_sources import Copy, Offer, offer

if TYPE_CHECKING:
    from kn_studio.library.store import LibraryStore

_MOST_UNPACKED = 8_000_000_000


def fetch_facts(
    library: LibraryStore,
    intent: FetchFacts,
    *,
    offered: Offer | None = None,
    offline: bool = False,
    patience: Patience | None = None,
) -> Work[ImportReport]:
    """Download the data set into the user's folder, check it, and import it; a file that is there whole is used.

    Stop keeps what was received, and the next call goes on with it. Raises `DataError` where no place gives it, where
    the network may not be used, and for whatever `import_facts` raises.
    """
    wanted = offered or offer(intent.name)
    path, form = yield from fetched(wanted, resources.home("downloads"), patience or Patience(), offline)
    return (yield from import_facts(library, ImportFacts((str(path),), form)))


def fetched(wanted: Offer, folder: Path, patience: Patience, offline: bool = False) -> Work[tuple[Path, str]]:
    """The whole file of a data set and its format; its checksum lies beside it, compared with that of its place where
    one is known, else of what came.
    """
    for copy in wanted.copies:
        path = _place(folder, copy)
        if (yield from _is_whole(path, copy)):
            yield Step(0, 0, f"{path.name} is there already")
            return path, copy.format
    if offline or os.environ.get("HF_HUB_OFFLINE", "").lower() in ("1", "true", "yes", "on"):
        raise DataError(
            f"{wanted.title} must be downloaded, and the network is switched off.",
            "Get the file on another computer and use “facts import FILE”, or leave out --offline.",
        )
    reasons = []
    for copy in wanted.copies:
        try:
            return (yield from _from(copy, _place(folder, copy), patience)), copy.format
        except DownloadError as error:
            reasons.append(f"{copy.url}: {error}")
            yield Step(0, 0, f"{reasons[-1]}; trying elsewhere")
    raise DataError(
        f"{wanted.title} could not be downloaded. {'. '.join(reasons)}.",
        "Try again later, which goes on with what was received, or get the file by hand and use “facts import FILE”.",
    )


def _from(copy: Copy, path: Path, patience: Patience) -> Work[Path]:
    """The file from one place. A file that is wrong is thrown away before `DownloadError` says so."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError(
            f"The folder {path.parent} cannot be made ({error.strerror}).",
            "Set KN_STUDIO_HOME to a folder you may write.",
        ) from None
    found: Received = yield from download(copy.url, path, patience)
    try:
        if copy.sha256 and found.sha256 != copy.sha256:
            raise DownloadError(f"its checksum is {found.sha256} instead of {copy.sha256}")
        if copy.size and path.stat().st_size != copy.size:
            raise DownloadError(f"it is {path.stat().st_size:,} bytes long instead of {copy.size:,}")
        yield from _checked(path)
    except DownloadError:
        throw_away(path)
        raise
    _checksum_file(path).write_text(f"{found.sha256}  {path.name}\n", encoding="utf-8")
    if copy.sha256:
        yield Step(0, 0, f"{path.name} is whole: sha256 {found.sha256}")
    else:
        yield Step(0, 0, f"{path.name} was received; no checksum is known to compare it with: sha256 {found.sha256}")
    return path


def _is_whole(path: Path, copy: Copy) -> Work[bool]:
    """Whether the file was fetched before and is still what it was."""
    if not (path.is_file() and _checksum_file(path).is_file()):
        return False
    remembered = _checksum_file(path).read_text(encoding="utf-8").split(" ")[0].strip()
    found = yield from sha256_of(path)
    return found == remembered and copy.sha256 in ("", found)


def _checked(path: Path) -> Iterator[Step]:
    """Read an archive through, or look at a Parquet file's ends. Raises `DownloadError` for a damaged one."""
    if path.suffix.lower() == ".zip":
        yield from _checked_zip(path)
    elif path.suffix.lower() == ".parquet":
        with path.open("rb") as file:
            first = file.read(4)
            file.seek(-4, os.SEEK_END) if path.stat().st_size > 8 else file.seek(0)
            if (first, file.read(4)) != (b"PAR1", b"PAR1"):
                raise DownloadError("what it sends is no Parquet file")


def _checked_zip(path: Path) -> Iterator[Step]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > _MOST_UNPACKED:
                raise DownloadError("its archive unpacks to far more than it should")
            for number, member in enumerate(members):
                with archive.open(member) as file:
                    while file.read(1 << 22):
                        pass
                if number % 50 == 0:
                    yield Step(number, len(members), f"Checking {path.name}")
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise DownloadError(f"what it sends is no whole archive ({error})") from None


def _place(folder: Path, copy: Copy) -> Path:
    """Where a copy is kept; two places with files of one name do not share a part."""
    sign = hashlib.sha256(copy.url.encode()).hexdigest()[:8]
    return folder / sign / copy.file


def _checksum_file(path: Path) -> Path:
    return path.with_name(path.name + ".sha256")
