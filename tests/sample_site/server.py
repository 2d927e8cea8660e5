"""Serves the sample site on loopback: directly, and as an HTTP proxy that answers for merrowfield.example."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

DOMAIN = "merrowfield.example"
PAGES = Path(__file__).with_name("pages")
KINDS = {".html": "text/html; charset=utf-8", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8", ".css": "text/css"}


@dataclass(frozen=True, slots=True)
class Served:
    """A running server."""

    url: str
    """Where it listens: `http://127.0.0.1:41234`; both the site's address and the proxy's."""
    paths: list[str] = field(default_factory=list)
    """Every path asked for, in order."""


def _file(path: str) -> Path | None:
    name = unquote(path).strip("/")
    for candidate in (PAGES / name, PAGES / name / "index.html", PAGES / f"{name}.html"):
        if candidate.is_file() and candidate.resolve().is_relative_to(PAGES):
            return candidate
    return None


@contextmanager
def serve() -> Iterator[Served]:
    """Serve the site until the block ends. As a proxy, any other host (and https, which this company does not offer) gets 502."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            if parts.hostname and parts.hostname.removeprefix("www.") != DOMAIN:
                return self._answer(502, "text/plain", b"no such host\n")
            asked.append(parts.path)
            if (found := _file(parts.path)) is None:
                return self._answer(404, "text/html; charset=utf-8", b"<!doctype html><title>Not found</title><h1>This page has drifted off</h1>")
            return self._answer(200, KINDS.get(found.suffix, "application/octet-stream"), found.read_bytes())

        do_HEAD = do_GET

        def do_CONNECT(self) -> None:
            self._answer(502, "text/plain", b"no https here\n")

        def _answer(self, status: int, kind: str, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, name="sample site", daemon=True)
    thread.start()
    try:
        yield Served(f"http://127.0.0.1:{server.server_address[1]}", asked)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
