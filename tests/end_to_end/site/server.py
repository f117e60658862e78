"""A threading HTTP server on loopback that keeps a log of what it was asked."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True)
class Asked:
    """One request as the server saw it."""

    at: float
    path: str
    headers: dict[str, str]
    #: Requests under way at that moment, this one included.
    at_a_time: int
    #: What was answered; 0 while it is not yet.
    status: int = 0


@dataclass
class Answer:
    """What a route answers."""

    body: bytes | Iterable[bytes] = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    #: Seconds before the first byte.
    wait: float = 0.0
    #: Whether the answer says how long it is; else the connection's end is its end.
    has_length: bool = True


Route = Callable[[Asked], Answer]


class Server:
    """Serves `routes` (path with query -> Route or Answer); an unknown path is a 404. Use as a context manager."""

    def __init__(self, host: str = "127.0.0.1", *, certificate: Path | None = None, key: Path | None = None) -> None:
        self.routes: dict[str, Route | Answer] = {}
        self.log: list[Asked] = []
        self._lock = threading.Lock()
        self._open = 0
        self._ending = threading.Event()
        self._server = ThreadingHTTPServer((host, 0), self._handler())
        self._server.daemon_threads = True
        self.address = f"http{'s' if certificate else ''}://{host}:{self._server.server_port}"
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate, key)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._ending.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def url(self, path: str) -> str:
        """The address of a path."""
        return self.address + path

    def asked(self, path: str) -> list[Asked]:
        """What was asked for a path, in its order."""
        with self._lock:
            return [asked for asked in self.log if asked.path == path]

    def paths(self) -> list[str]:
        """All that was asked for but robots.txt, in its order."""
        with self._lock:
            return [asked.path for asked in self.log if asked.path != "/robots.txt"]

    def forget(self) -> None:
        """Begins a new log."""
        with self._lock:
            self.log.clear()

    def _handler(site) -> type[BaseHTTPRequestHandler]:  # noqa: N805
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 10
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                with site._lock:
                    site._open += 1
                    asked = Asked(time.monotonic(), self.path, {key.lower(): value for key, value in self.headers.items()}, site._open)
                    site.log.append(asked)
                with suppress(ConnectionError, TimeoutError):
                    try:
                        route = site.routes.get(self.path, Answer(b"<p>nada aqui</p>", 404, {"Content-Type": "text/html"}))
                        self._send(route if isinstance(route, Answer) else route(asked))
                    finally:
                        with site._lock:
                            site._open -= 1

            def _send(self, answer: Answer) -> None:
                if answer.wait:
                    site._ending.wait(answer.wait)
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                if isinstance(answer.body, bytes):
                    if answer.has_length and answer.status != 304:
                        self.send_header("Content-Length", str(len(answer.body)))
                    self.end_headers()
                    self.wfile.write(answer.body)
                else:
                    self.send_header("Connection", "close")
                    self.end_headers()
                    for part in answer.body:
                        if site._ending.is_set():
                            break
                        self.wfile.write(part)
                if not answer.has_length or not isinstance(answer.body, bytes):
                    self.close_connection = True

            def log_message(self, *arguments: Any) -> None:
                """Quiet."""

        return Handler


def make_certificate(folder: Path, host: str) -> tuple[Path, Path]:
    """A certificate that vouches for itself, and its key."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    files = folder / "certificate.pem", folder / "key.pem"
    files[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    return files
