"""A scripted website on loopback that remembers when it was asked for what; also answers as an HTTP proxy, so that it can be any host."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

from tests.patience import PATIENCE


@dataclass
class Answer:
    """What one path gives."""

    body: bytes | str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Asked:
    """One request as the server saw it."""

    host: str
    path: str
    at: float
    headers: dict[str, str]


Page = Answer | str | Callable[[Asked], Answer]


class Server(ThreadingHTTPServer):
    """Passes over clients that were killed."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class Website:
    """Serves `pages`, by path or by `host/path`; a host that stands in `dead` answers 502, as a proxy does for a site that it cannot reach."""

    def __init__(self, pages: dict[str, Page]) -> None:
        self.pages = pages
        self.dead: set[str] = set()
        self.asked: list[Asked] = []
        self.held_from = sys.maxsize
        self._released = threading.Event()
        website = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                asked = website.note(self)
                if len(website.asked) >= website.held_from:
                    website._released.wait(PATIENCE)
                self.give(website.answer(asked))

            def give(self, answer: Answer) -> None:
                body = answer.body.encode() if isinstance(answer.body, str) else answer.body
                self.send_response(answer.status)
                headers = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body))} | answer.headers
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def do_CONNECT(self) -> None:
                self.send_response(502)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *args: object) -> None:
                pass

        self.server = Server(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True)

    def note(self, handler: BaseHTTPRequestHandler) -> Asked:
        """Remember a request whose head has been read, and return it."""
        parts = urlsplit(handler.path)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        headers = {name.lower(): value for name, value in handler.headers.items()}
        self.asked.append(Asked(parts.netloc or handler.headers.get("Host", ""), path, time.monotonic(), headers))
        return self.asked[-1]

    def answer(self, asked: Asked) -> Answer:
        if asked.host in self.dead:
            return Answer("", 502)
        page = self.pages.get(asked.host.split(":")[0] + asked.path, self.pages.get(asked.path, Answer("<h1>Not found</h1>", 404)))
        if callable(page):
            page = page(asked)
        return Answer(page) if isinstance(page, str) else page

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def hold(self, number: int) -> None:
        """Leave the number-th request that will have been made, and all after it, without an answer until `release`: who asks cannot end before.

        What was held until now is answered.
        """
        self.release()
        self._released.clear()
        self.held_from = number

    def release(self) -> None:
        """Answer what was held, and whatever is asked from now on."""
        self.held_from = sys.maxsize
        self._released.set()

    def paths(self) -> list[str]:
        """Paths asked for, in order."""
        return [asked.path for asked in self.asked]

    def __enter__(self) -> Website:
        self.thread.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.release()
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()
