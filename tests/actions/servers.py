"""A small server on this computer that can break off, hang, change its files, and send people elsewhere."""

from __future__ import annotations

import hashlib
import io
import json
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FACT = {
    "sub_uri": "Q1", "obj_uri": "Q2", "sub_label": "Atlantis", "obj_label": "Poseidonis", "lineid": 0, "uuid": "u-1",
}  # fmt: skip


def archive(padding: int = 300_000) -> bytes:
    """mLAMA's layout with one fact in two languages, and as many bytes that cannot be packed."""
    made = io.BytesIO()
    noise = b"".join(hashlib.sha256(str(number).encode()).digest() for number in range(padding // 32))
    with zipfile.ZipFile(made, "w") as file:

        def put(name: str, text: str | bytes) -> None:
            """The same bytes whenever it is made."""
            file.writestr(zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0)), text)

        for language, subject in (("en", "Atlantis"), ("de", "Atlantis (Insel)")):
            row = json.dumps({**FACT, "sub_label": subject}) + "\n"
            put(f"mlama1.1/{language}/P36.jsonl", row)
            template = json.dumps({"relation": "P36", "template": "The capital of [X] is [Y]."}) + "\n"
            put(f"mlama1.1/{language}/templates.jsonl", template)
        put("mlama1.1/README.md", noise)
    return made.getvalue()


@dataclass
class Served:
    """One file. `break_after` bytes the connection ends that many `times`; `hang` says nothing until it is let go."""

    content: bytes
    tag: str = '"one"'
    break_after: int = 0
    times: int = 0
    hang: bool = False
    slowly: float = 0.0
    redirect: str = ""
    length: int = 0


@dataclass
class Server:
    """What is served under which path, and what was asked: (path, Range)."""

    root: str = ""
    files: dict[str, Served] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    free: threading.Event = field(default_factory=threading.Event)

    def url(self, name: str) -> str:
        return f"{self.root}/{name}"


@contextmanager
def serving() -> Iterator[Server]:
    """The server, until the end of the block."""
    state = Server()

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Quiet."""

        def do_GET(self) -> None:
            answer(self, state)

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


def answer(request: BaseHTTPRequestHandler, state: Server) -> None:
    name, wanted = request.path.lstrip("/"), request.headers.get("Range", "")
    state.asked.append((name, wanted))
    served = state.files.get(name)
    if served is None:
        request.send_error(404)
        return
    if served.redirect:
        request.send_response(302)
        request.send_header("Location", served.redirect)
        request.end_headers()
        return
    if served.hang:
        state.free.wait(20)
        return
    start = 0
    if wanted and request.headers.get("If-Range") == served.tag:
        start = int(wanted.removeprefix("bytes=").split("-")[0])
        if start >= len(served.content):
            request.send_error(416)
            return
    body = served.content[start:]
    request.send_response(206 if start else 200)
    if served.tag:
        request.send_header("ETag", served.tag)
    if start:
        request.send_header("Content-Range", f"bytes {start}-{len(served.content) - 1}/{len(served.content)}")
    request.send_header("Content-Length", str(served.length or len(body)))
    request.end_headers()
    if served.times:
        served.times -= 1
        body = body[: served.break_after]
    try:
        for place in range(0, len(body), 16_384):
            request.wfile.write(body[place : place + 16_384])
            if served.slowly:
                state.free.wait(served.slowly)
    except OSError:
        return
    if served.break_after and len(body) == served.break_after:
        request.close_connection = True
