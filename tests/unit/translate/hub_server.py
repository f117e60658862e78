"""A small hub on loopback: the description of a model, its files with ranges and checksums, and every way to misbehave."""

from __future__ import annotations

import hashlib
import json
import re
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from pipeline.translate.hub.adding import Progress, add_model, plan_for
from pipeline.translate.hub.installed import InstalledModel

COMMIT = "0123456789abcdef0123456789abcdef01234567"
PT, ES = "tiny/opus-mt-pt-en", "tiny/opus-mt-es-en"


@dataclass
class Shelf:
    """A model on the hub."""

    files: dict[str, bytes]
    card: dict[str, Any] = field(default_factory=lambda: {"license": "apache-2.0", "language": ["pt", "en"]})
    commit: str = COMMIT
    #: Kept outside git, with a SHA-256, and served from another host name.
    large: tuple[str, ...] = ("model.bin", "model.safetensors", "pytorch_model.bin")
    #: What is listed instead of the truth: name -> fields of the entry.
    listed: dict[str, dict[str, Any]] = field(default_factory=dict)

    def description(self) -> dict[str, Any]:
        """What /api/models/ID?blobs=true says."""
        siblings = [{**self._entry(name, content), **self.listed.get(name, {})} for name, content in self.files.items()]
        siblings += [fields for name, fields in self.listed.items() if name not in self.files]
        return {"id": "x", "sha": self.commit, "cardData": self.card, "siblings": siblings}

    def _entry(self, name: str, content: bytes) -> dict[str, Any]:
        entry: dict[str, Any] = {"rfilename": name, "size": len(content)}
        if name in self.large:
            return {
                **entry,
                "blobId": "f" * 40,
                "lfs": {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content), "pointerSize": 130},
            }
        return {**entry, "blobId": hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()}


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Nothing: a client that gives up in the middle is what some tests are about."""


class Hub:
    """Serves shelves; use as a context manager."""

    def __init__(self) -> None:
        self.shelves: dict[str, Shelf] = {}
        #: Address path -> (status, headers, body) that is answered instead.
        self.instead: dict[str, tuple[int, dict[str, str], bytes]] = {}
        #: File name -> other content that is sent.
        self.lies: dict[str, bytes] = {}
        #: File name -> so many bytes of an answer are sent before the connection is cut.
        self.cuts: dict[str, int] = {}
        #: How many answers are cut.
        self.cuts_left = 0
        #: File name -> so many bytes of an answer are sent, and then nothing for as long as the client waits.
        self.stall_after: dict[str, int] = {}
        self.knows_ranges = True
        #: (path, headers) of every request.
        self.requests: list[tuple[str, dict[str, str]]] = []

    def __enter__(self) -> Self:
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 10

            def do_GET(self) -> None:
                hub.requests.append((self.path, dict(self.headers)))
                hub.answer(self)

            def log_message(self, *_: Any) -> None:
                """Nothing: stderr is looked at."""

        self._server = _Server(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)

    def asked(self, name: str) -> list[dict[str, str]]:
        """The headers of each request for a file's content."""
        return [headers for path, headers in self.requests if path.startswith("/cdn/") and path.endswith(f"/{name}")] or [
            headers for path, headers in self.requests if "/resolve/" in path and path.endswith(f"/{name}")
        ]

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        """One request."""
        path = urlsplit(request.path).path
        if path in self.instead:
            _send(request, *self.instead[path])
            return
        for hub_id, shelf in self.shelves.items():
            if path == f"/api/models/{hub_id}":
                _send(request, 200, {"Content-Type": "application/json"}, json.dumps(shelf.description()).encode())
                return
            found = re.fullmatch(rf"/(?:cdn/)?{re.escape(hub_id)}/resolve/{shelf.commit}/(.+)", path)
            if found and found.group(1) in shelf.files:
                name = found.group(1)
                if name in shelf.large and not path.startswith("/cdn/"):
                    _send(request, 302, {"Location": f"http://localhost:{self.port}/cdn{path}", "X-Repo-Commit": shelf.commit}, b"")
                else:
                    self._send_file(request, name, self.lies.get(name, shelf.files[name]))
                return
        _send(request, 404, {"X-Error-Code": "RepoNotFound"}, b'{"error":"Repository not found"}')

    def _send_file(self, request: BaseHTTPRequestHandler, name: str, content: bytes) -> None:
        headers = {"ETag": f'"{hashlib.sha256(content).hexdigest()}"', "Accept-Ranges": "bytes"}
        asked = re.fullmatch(r"bytes=(\d+)-", request.headers.get("Range", ""))
        start = int(asked.group(1)) if asked and self.knows_ranges else 0
        if start >= len(content) > 0:
            _send(request, 416, {"Content-Range": f"bytes */{len(content)}"}, b"")
            return
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        body = content[start:]
        if name in self.stall_after:
            _send(request, 206 if start else 200, {**headers, "Content-Length": str(len(body))}, body[: self.stall_after[name]])
            request.rfile.read(1)  # ends when the client is gone, or with the server's patience
            request.close_connection = True
            return
        cut = self.cuts.get(name) if self.cuts_left else None
        if cut is None:
            _send(request, 206 if start else 200, headers, body)
            return
        self.cuts_left -= 1
        _send(request, 206 if start else 200, headers, body, cut=cut)


def _send(request: BaseHTTPRequestHandler, status: int, headers: dict[str, str], body: bytes, *, cut: int | None = None) -> None:
    request.send_response(status)
    for name, value in {"Content-Length": str(len(body)), **headers}.items():
        request.send_header(name, value)
    request.end_headers()
    request.wfile.write(body if cut is None else body[:cut])
    if cut is not None:
        request.wfile.flush()
        request.close_connection = True


def add(hub_id: str, folder: Path, told: list[Any] | None = None, **more: Any) -> InstalledModel:
    """Adds a model without a question."""
    seen: list[Any] = told if told is not None else []
    return add_model(plan_for(hub_id, folder), folder, Progress(seen.append, seen.append), **more)


def left_in(folder: Path) -> list[str]:
    """Every file of every model folder and every unfinished download."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
