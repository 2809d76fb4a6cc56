"""A small server that speaks the Hub's protocol for models: what it says of one, its tree, and its files by range."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

COMMIT = "1" * 40


@dataclass
class Repository:
    """A model on the server. `refuse` is the Hub's error code for its files, with `status`; a file that is larger than
    `large` bytes is kept as the Hub keeps large files, under its sha256."""

    files: dict[str, bytes] = field(default_factory=dict)
    licence: str = "mit"
    gated: bool = False
    refuse: str = ""
    status: int = 403
    revisions: tuple[str, ...] = ("main",)
    large: int = 10_000

    def blob(self, name: str) -> str:
        """The name of a file's content: git's, or its sha256."""
        content = self.files[name]
        if self.is_large(name):
            return hashlib.sha256(content).hexdigest()
        return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()

    def is_large(self, name: str) -> bool:
        return len(self.files[name]) > self.large

    def about(self, model: str) -> dict[str, Any]:
        """What the Hub says of the model, with its files."""
        siblings = []
        for name, content in self.files.items():
            one: dict[str, Any] = {"rfilename": name, "size": len(content), "blobId": self.blob(name)}
            if self.is_large(name):
                one["lfs"] = {"size": len(content), "sha256": self.blob(name), "pointerSize": 130}
            siblings.append(one)
        tags = [f"license:{self.licence}"] if self.licence else []
        return {"id": model, "sha": COMMIT, "gated": "manual" if self.gated else False, "tags": tags,
                "siblings": siblings, "private": False}  # fmt: skip

    def tree(self) -> list[dict[str, Any]]:
        """Every file, as the Hub lists a revision."""
        found = []
        for name, content in self.files.items():
            one: dict[str, Any] = {"type": "file", "path": name, "size": len(content), "oid": self.blob(name)}
            if self.is_large(name):
                one["lfs"] = {"oid": self.blob(name), "size": len(content), "pointerSize": 130}
            found.append(one)
        return found


@dataclass
class HubServer:
    """The server: its models, what was asked (method, path, Range, Authorization), and how it misbehaves.

    `break_after` bytes of a file it goes away, so many `times`; `slowly` seconds pass between pieces of 64 kB.
    """

    root: str = ""
    models: dict[str, Repository] = field(default_factory=dict)
    asked: list[tuple[str, str, str, str]] = field(default_factory=list)
    break_after: int = 0
    times: int = 0
    slowly: float = 0.0
    free: threading.Event = field(default_factory=threading.Event)

    def gets(self, name: str) -> list[str]:
        """The ranges in which a file was got."""
        return [wanted for method, path, wanted, _token in self.asked if method == "GET" and path.endswith(name)]


def of_folder(folder: Path, **extra: bytes) -> Repository:
    """A repository with the files of a model's folder, and others by their names (`__` for a full stop)."""
    files = {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}
    return Repository({**files, **{name.replace("__", "."): content for name, content in extra.items()}})


@contextmanager
def serving() -> Iterator[HubServer]:
    """The server, until the end of the block."""
    state = HubServer()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            """Quiet."""

        def do_GET(self) -> None:
            _answer(self, state)

        def do_HEAD(self) -> None:
            _answer(self, state)

    made = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.daemon_threads = True
    state.root = f"http://127.0.0.1:{made.server_port}"
    threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield state
    finally:
        state.free.set()
        made.shutdown()
        made.server_close()


@contextmanager
def online(server: HubServer, cache: Path, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """The Hub's library asks this server and keeps what it gets in this folder."""
    patch.setattr("huggingface_hub.constants.ENDPOINT", server.root)
    template = server.root + "/{repo_id}/resolve/{revision}/{filename}"
    patch.setattr("huggingface_hub.constants.HUGGINGFACE_CO_URL_TEMPLATE", template)
    patch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(cache))
    patch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)
    patch.delenv("HF_HUB_OFFLINE", raising=False)
    yield


def _answer(request: BaseHTTPRequestHandler, state: HubServer) -> None:
    path = unquote(urlsplit(request.path).path)
    headers = request.headers
    state.asked.append((request.command, path, headers.get("Range", ""), headers.get("Authorization", "")))
    parts = path.strip("/").split("/")
    if parts[:2] == ["api", "models"]:
        _about(request, state, "/".join(parts[2:4]), parts[4:])
        return
    model = state.models.get("/".join(parts[:2]))
    if model is None or len(parts) < 5 or parts[2] != "resolve":
        _refuse(request, 404, "RepoNotFound")
        return
    name = "/".join(parts[4:])
    if model.refuse:
        _refuse(request, model.status, model.refuse)
    elif parts[3] not in (COMMIT, *model.revisions):
        _refuse(request, 404, "RevisionNotFound")
    elif name not in model.files:
        _refuse(request, 404, "EntryNotFound")
    else:
        _file(request, state, model, name)


def _about(request: BaseHTTPRequestHandler, state: HubServer, name: str, rest: list[str]) -> None:
    model = state.models.get(name)
    revision = "/".join(rest[1:]) if rest else "main"
    if model is None:
        _refuse(request, 404, "RepoNotFound")
    elif revision not in (COMMIT, *model.revisions):
        _refuse(request, 404, "RevisionNotFound")
    else:
        body = json.dumps(model.tree() if rest[:1] == ["tree"] else model.about(name)).encode()
        _send(request, 200, body, {"Content-Type": "application/json"})


def _refuse(request: BaseHTTPRequestHandler, status: int, code: str) -> None:
    _send(request, status, b"{}", {"X-Error-Code": code, "Content-Type": "application/json"})


def _send(request: BaseHTTPRequestHandler, status: int, body: bytes, headers: dict[str, str]) -> None:
    request.send_response(status)
    for key, value in {"Content-Length": str(len(body)), **headers}.items():
        request.send_header(key, value)
    request.end_headers()
    if request.command != "HEAD":
        request.wfile.write(body)


def _file(request: BaseHTTPRequestHandler, state: HubServer, model: Repository, name: str) -> None:
    content = model.files[name]
    wanted = request.headers.get("Range", "")
    start = int(wanted.removeprefix("bytes=").split("-")[0]) if wanted else 0
    body = content[start:]
    request.send_response(206 if start else 200)
    tag = f'"{model.blob(name)}"'
    headers = {"ETag": tag, "X-Repo-Commit": COMMIT, "Content-Length": str(len(body)), "Accept-Ranges": "bytes"}
    if model.is_large(name):
        headers |= {"X-Linked-Etag": tag, "X-Linked-Size": str(len(content))}
    if start:
        headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
    for key, value in headers.items():
        request.send_header(key, value)
    request.end_headers()
    if request.command == "HEAD":
        return
    breaks = state.times > 0 and len(content) > state.break_after
    if breaks:
        state.times -= 1
        body = body[: state.break_after]
        request.close_connection = True
    try:
        for place in range(0, len(body), 65_536):
            request.wfile.write(body[place : place + 65_536])
            if state.slowly and model.is_large(name):
                state.free.wait(state.slowly)
    except OSError:
        return
