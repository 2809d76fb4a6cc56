"""One file from a server, with progress, resume and a checksum. Whatever was received is kept for the next try."""

from __future__ import annotations

import errno
import hashlib
import http.client
import json
import os
import queue
import shutil
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from email.message import Message
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from engine.errors import DataError
from engine.types import Step, Work
from kn_studio import __version__

_CHUNK = 1 << 18
_TOLD = 0.2
"""Seconds between two steps at most, so that Stop is heard while nothing comes."""


@dataclass(frozen=True)
class Patience:
    """How long to wait for a silent server, how often to go on with a broken download, and the most to accept."""

    seconds: float = 30.0
    tries: int = 4
    most_bytes: int = 2_000_000_000


class DownloadError(Exception):
    """This place did not give the file; the text says why, as a part of a sentence. Another place may."""


@dataclass(frozen=True)
class Received:
    """A whole file and the checksum of what came."""

    path: Path
    sha256: str


@dataclass(frozen=True)
class _Note:
    """What is remembered beside a part: which file it is a part of."""

    url: str
    tag: str = ""
    modified: str = ""
    total: int = 0

    @property
    def validator(self) -> str:
        """What proves that the file has not changed: a strong tag, else its date, else nothing."""
        return self.tag if self.tag and not self.tag.startswith("W/") else self.modified


def download(url: str, path: Path, patience: Patience, headers: Mapping[str, str] | None = None) -> Work[Received]:
    """Get `url` into `path`, going on with what an earlier try left in `path`.part.

    `headers` are sent along, but Authorization to no other server than the one of `url`. Raises `DownloadError` where
    this place does not give it, `DataError` where the disk cannot take it.
    """
    if urlsplit(url).scheme not in ("http", "https"):
        raise DownloadError(f"{url} is no address of http or https")
    part = path.with_name(path.name + ".part")
    try:
        for attempt in range(patience.tries):
            before = _size(part)
            try:
                digest = yield from _receive(url, part, patience, headers or {})
                break
            except _BrokenOffError as error:
                if attempt == patience.tries - 1 or _size(part) == before:
                    raise DownloadError(str(error)) from None
        part.replace(path)
        _note_of(part).unlink(missing_ok=True)
    except OSError as error:
        raise _explained(error, path) from error
    return Received(path, digest)


def throw_away(path: Path) -> None:
    """Remove a file with its part and what was remembered of it."""
    part = path.with_name(path.name + ".part")
    for each in (path, part, _note_of(part)):
        each.unlink(missing_ok=True)


def sha256_of(path: Path) -> Work[str]:
    """The checksum of a file."""
    digest = hashlib.sha256()
    yield from _digest(path, digest)
    return digest.hexdigest()


class _BrokenOffError(Exception):
    """The server went away in the middle; going on makes sense."""


@dataclass(frozen=True)
class _Head:
    status: int
    reason: str
    headers: Message


class _Stream(threading.Thread):
    """Reads a server's answer in a thread of its own, because nothing can interrupt a read that waits."""

    def __init__(self, request: urllib.request.Request, seconds: float) -> None:
        super().__init__(name="download", daemon=True)
        self._request, self._seconds = request, seconds
        self._said: queue.Queue[_Head | bytes | Exception | None] = queue.Queue(16)
        self._stopped = threading.Event()
        self.start()

    def run(self) -> None:
        try:
            with _opener().open(self._request, timeout=self._seconds) as response:
                self._put(_Head(response.status, response.reason, response.headers))
                while not self._stopped.is_set() and (chunk := response.read1(_CHUNK)):
                    self._put(chunk)
            self._put(None)
        except urllib.error.HTTPError as error:
            self._put(_Head(error.code, error.reason, error.headers))
            error.close()
        except (OSError, http.client.HTTPException, ValueError) as error:
            self._put(error)

    def next(self, seconds: float) -> _Head | bytes | None:
        """What came next, None at the end. Raises `queue.Empty` if nothing came, `_BrokenOffError` for a fault."""
        said = self._said.get(timeout=seconds)
        if isinstance(said, Exception):
            raise _BrokenOffError(_in_words(said))
        return said

    def stop(self) -> None:
        """Let the thread end as soon as it can."""
        self._stopped.set()

    def _put(self, said: _Head | bytes | Exception | None) -> None:
        while not self._stopped.is_set():
            with suppress(queue.Full):
                self._said.put(said, timeout=_TOLD)
                return


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows to http and https only."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> urllib.request.Request | None:
        if urlsplit(newurl).scheme not in ("http", "https"):
            raise urllib.error.URLError(f"it leads to {newurl}, which is no address of http or https")
        to = super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]
        if to is not None and urlsplit(newurl).netloc != urlsplit(req.full_url).netloc:
            to.remove_header("Authorization")  # a token is for the server that it was made for
        return to


def _opener() -> urllib.request.OpenerDirector:
    """http and https and nothing else: no files, no ftp."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(), urllib.request.HTTPHandler(), urllib.request.HTTPSHandler(), _Redirects(),
        urllib.request.HTTPErrorProcessor(), urllib.request.HTTPDefaultErrorHandler(),
    ):  # fmt: skip
        opener.add_handler(handler)
    return opener


def _receive(url: str, part: Path, patience: Patience, extra: Mapping[str, str]) -> Work[str]:
    """Fill the part until it is whole and return its checksum."""
    note = _remembered(url, part)
    start = _size(part)
    digest = hashlib.sha256()
    if start:
        yield from _digest(part, digest)
    if start and start == note.total:
        return digest.hexdigest()
    stream = _Stream(_request(url, start, note, extra), patience.seconds)
    try:
        head = yield from _awaited(stream, patience, f"Asking {urlsplit(url).hostname}")
        if not isinstance(head, _Head):
            raise _BrokenOffError("the server said nothing")
        if head.status == http.client.REQUESTED_RANGE_NOT_SATISFIABLE and start:
            part.unlink()
            raise _BrokenOffError("the file has changed on the server")
        start, total = _began(head, start, patience)
        if start == 0:
            digest = hashlib.sha256()
            part.unlink(missing_ok=True)
        _require_room(part.parent, total - start)
        _remember(part, _Note(url, head.headers.get("ETag", ""), head.headers.get("Last-Modified", ""), total))
        with part.open("ab", buffering=0) as file:
            done = yield from _fill(file, stream, patience, (start, total), digest)
        if total and done < total:
            raise _BrokenOffError(f"it broke off after {done / 1e6:.1f} of {total / 1e6:.1f} MB")
    finally:
        stream.stop()
    return digest.hexdigest()


def _fill(
    file: IO[bytes], stream: _Stream, patience: Patience, span: tuple[int, int], digest: hashlib._Hash
) -> Work[int]:
    """Write what the stream gives behind what is there, and return how far that is; `span`: from, of."""
    done, total = span
    pace = Speed(done)
    while (chunk := (yield from _awaited(stream, patience, pace.text(done, total), done, total))) is not None:
        assert isinstance(chunk, bytes)
        done += len(chunk)
        if done > patience.most_bytes or (total and done > total):
            file.truncate(0)
            raise DownloadError("it sends more than it should")
        _write(file, chunk)
        digest.update(chunk)
        if pace.is_due():
            yield Step(done, total, pace.text(done, total))
    return done


def _awaited(
    stream: _Stream, patience: Patience, text: str, done: int = 0, total: int = 0
) -> Work[_Head | bytes | None]:
    """What the stream says next, with steps while it is silent."""
    since = time.monotonic()
    while True:
        try:
            return stream.next(_TOLD)
        except queue.Empty:
            if time.monotonic() - since > patience.seconds:
                raise _BrokenOffError(f"it has said nothing for {patience.seconds:g} seconds") from None
            yield Step(done, total, text)


def _began(head: _Head, start: int, patience: Patience) -> tuple[int, int]:
    """Where the answer starts in the file, and how long the file is (0: not said). Raises `DownloadError`."""
    if head.status not in (http.client.OK, http.client.PARTIAL_CONTENT):
        raise DownloadError(f"it answered {head.status} {head.reason}")
    said = head.headers.get("Content-Length") or ""
    length = int(said) if said.isdecimal() else 0
    if head.status == http.client.OK:
        start = 0
    elif not head.headers.get("Content-Range", "").replace(" ", "").startswith(f"bytes{start}-"):
        raise DownloadError("it answered with another part than was asked for")
    total = start + length if length else 0
    if total > patience.most_bytes:
        raise DownloadError(f"the file is {total / 1e6:,.0f} MB, far more than it should be")
    return start, total


class Speed:
    """How much has come, and how quickly; the time left is told by who shows it."""

    def __init__(self, start: int) -> None:
        self._start, self._began, self._told = start, time.monotonic(), 0.0

    def is_due(self) -> bool:
        """Whether it is time for another step."""
        now = time.monotonic()
        due = now - self._told > _TOLD
        self._told = now if due else self._told
        return due

    def text(self, done: int, total: int) -> str:
        """Such as "12.3 / 40.8 MB · 2.1 MB/s": a dot, since a comma is written otherwise in other languages."""
        spent = time.monotonic() - self._began
        speed = (done - self._start) / spent if spent > 0.5 else 0.0
        here = f"{done / 1e6:.1f} / {total / 1e6:.1f} MB" if total else f"{done / 1e6:.1f} MB"
        return f"{here} · {speed / 1e6:.1f} MB/s" if speed else here


def _request(url: str, start: int, note: _Note, extra: Mapping[str, str]) -> urllib.request.Request:
    headers = {"User-Agent": f"kn-studio/{__version__}", "Accept-Encoding": "identity", **extra}
    if start:
        headers |= {"Range": f"bytes={start}-", "If-Range": note.validator}
    return urllib.request.Request(url, headers=headers)


def _remembered(url: str, part: Path) -> _Note:
    """What is known of the part; a part of which nothing is known is thrown away."""
    with suppress(OSError, ValueError, TypeError):
        note = _Note(**json.loads(_note_of(part).read_text(encoding="utf-8")))
        if note.url == url and note.validator:
            return note
    part.unlink(missing_ok=True)
    return _Note(url)


def _remember(part: Path, note: _Note) -> None:
    _note_of(part).write_text(json.dumps(asdict(note)), encoding="utf-8")


def _note_of(part: Path) -> Path:
    return part.with_name(part.name + ".json")


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _digest(path: Path, digest: hashlib._Hash) -> Iterator[Step]:
    size, done = path.stat().st_size, 0
    with path.open("rb") as file:
        while chunk := file.read(1 << 23):
            digest.update(chunk)
            done += len(chunk)
            yield Step(done, size, f"Checking {path.name}")


def _write(file: IO[bytes], chunk: bytes) -> None:
    """All of it: a nearly full disk takes a part and says so at the next try only."""
    view = memoryview(chunk)
    while view:
        view = view[file.write(view) :]


def _require_room(folder: Path, needed: int) -> None:
    if needed > shutil.disk_usage(folder).free:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _explained(error: OSError, path: Path) -> DataError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DataError(f"No room is left on the disk for {path.name}.", "Free some space; what was received is kept.")
    return DataError(f"{path} cannot be written ({error.strerror}).", "Set KN_STUDIO_HOME to a folder you may write.")


def _in_words(error: Exception) -> str:
    reason = getattr(error, "reason", error)
    if isinstance(reason, TimeoutError):
        return "it did not answer in time"
    return str(getattr(reason, "strerror", None) or reason) or type(error).__name__
