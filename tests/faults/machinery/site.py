"""A good site on loopback that a fault makes a bad one: speaks HTTP as a site or as a proxy, TLS inside tunnels, or whatever bytes a fault sends."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

from tests.patience import PATIENCE
from tests.unit.loopback import Answer, Asked, Page, Website

DOMAIN = "acme.example"
FAULTY = "/leadership"
"""The page that most faults are about; the people stand on another one, which is read first."""
PEOPLE = ("Ingrid Halvorsen", "Tobias Quist", "Marcus Ellwood")
HOME = '<html lang="en"><title>Acme</title><h1>Acme</h1><p>We make things.</p><a href="/team">Our team</a> <a href="/leadership">Leadership</a></html>'
TEAM = (
    '<html lang="en"><title>Our team</title><h1>Our team</h1><ul><li><h3>Ingrid Halvorsen</h3><p>Head of Engineering</p></li>'
    "<li><h3>Tobias Quist</h3><p>Director of Sales</p></li><li><h3>Marcus Ellwood</h3><p>Data Engineer</p></li></ul></html>"
)
GOOD: dict[str, Page] = {"/": HOME, "/team": TEAM, FAULTY: "<h1>Leadership</h1><p>Nobody is named here.</p>"}


class Wire:
    """A connection whose request has been read, for a fault to answer as it likes."""

    def __init__(self, connection: socket.socket, over: threading.Event) -> None:
        self.connection = connection
        self.over = over
        """Set when the fault has been played: nothing hangs longer."""
        self.kept = False
        """Whether the connection is open for the next request."""

    def send(self, data: bytes) -> None:
        """Send bytes."""
        self.connection.sendall(data)

    def drip(self, data: Iterator[bytes], pause: float) -> None:
        """Send piece after piece, with a pause after each, until the fault has been played."""
        for piece in data:
            self.send(piece)
            if self.over.wait(pause):
                return

    def hang(self) -> None:
        """Say nothing more, and keep the connection."""
        self.over.wait(PATIENCE)

    def keep(self) -> None:
        """Leave the connection open for the next request."""
        self.kept = True

    def reset(self) -> None:
        """Break the connection off, so that the other side sees an error and no end."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()


class Raw(Answer):
    """An answer that is what a fault does with the wire."""

    def __init__(self, play: Callable[[Wire], None]) -> None:
        super().__init__()
        self.play = play


def raw(data: bytes) -> Raw:
    """Return an answer that is these bytes, head included, after which the connection ends."""
    return Raw(lambda wire: wire.send(data))


class Site(Website):
    """The good site, until a fault changes it."""

    def __init__(self, folder: str) -> None:
        super().__init__(dict(GOOD))
        self.folder = folder
        """Where a fault may leave files for the run."""
        self.target = DOMAIN
        self.options: list[str] = []
        """Further words of the call."""
        self.seconds = 20
        """The crawl's budget."""
        self.environment: dict[str, str] = {}
        self.direct = False
        """Whether the site is asked itself, by its address, and not as the proxy in front of acme.example."""
        self.tunnel: Callable[[Wire], ssl.SSLContext | None] | None = None
        """What answers CONNECT once the tunnel stands: the context in which TLS is spoken, or None where the fault has said all; None: there is no tunnel."""
        self.everything: Callable[[Asked], Answer] | None = None
        """What answers for every path that has no page."""
        self.over = threading.Event()
        self.first: float | None = None
        """When the first connection came."""
        site = self
        plain: Any = self.server.RequestHandlerClass

        class Handler(plain):  # type: ignore[misc]  # the class is made by Website
            def setup(self) -> None:
                site.first = site.first or time.monotonic()
                super().setup()

            def give(self, answer: Answer) -> None:
                with contextlib.suppress(OSError):
                    if not isinstance(answer, Raw):
                        super().give(answer)
                        return
                    self.close_connection = True
                    wire = Wire(self.connection, site.over)
                    answer.play(wire)
                    self.close_connection = not wire.kept

            def do_CONNECT(self) -> None:
                if site.tunnel is None:
                    super().do_CONNECT()
                    return
                self.send_response(200)
                self.end_headers()
                self.wfile.flush()
                self.close_connection = True
                with contextlib.suppress(OSError):
                    context = site.tunnel(Wire(self.connection, site.over))
                    if context is None:
                        return
                    self.connection = context.wrap_socket(self.connection, server_side=True)
                    self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb", buffering=0)
                    self.close_connection = False

        self.server.RequestHandlerClass = Handler

    def answer(self, asked: Asked) -> Answer:
        """Return what the site has for a request."""
        if self.everything and asked.path != "/robots.txt" and asked.path not in self.pages:
            return self.everything(asked)
        return super().answer(asked)

    def page(self, answer: Page, path: str = FAULTY) -> None:
        """Put a page at a path."""
        self.pages[path] = answer

    def front(self, *links: str) -> None:
        """Let the front page link these paths too."""
        self.pages["/"] = HOME.replace("</html>", "".join(f'<a href="{path}">Our leadership team {n}</a>' for n, path in enumerate(links)) + "</html>")

    def resolve(self, *addresses: str) -> None:
        """Let acme.example have these addresses, one a look-up and then the last for good; the site listens on all of loopback, and is asked itself."""
        self.direct = True
        self.target = f"http://{DOMAIN}:{self.port}/"
        self.environment["ADDRESSES"] = " ".join(addresses)

    def inside(self, host: str) -> None:
        """Show people of nobody's at a private host, and at its usual pages: whoever asks this proxy for it finds them."""
        for path in ("/admin", "/our-team"):
            self.pages[host.strip("[]").split("@")[-1] + path] = self.pages[f"{host.split(':')[0]}{path}"] = TEAM.replace("Tobias", "Malory")

    def call(self, output: str) -> list[str]:
        """Return the words of the call."""
        where = ["--proxy", self.url] if not self.direct else ["--allow-private"] if "ADDRESSES" not in self.environment else []
        target = f"{self.url}/" if self.direct and self.target == DOMAIN else self.target
        budget = ["--delay", "0", "--max-seconds", str(self.seconds)]
        return ["company", target, "--role", "Data Engineer", *where, *budget, "--render", "never", "--output", output, *self.options]

    def __exit__(self, *exc: object) -> None:
        self.over.set()
        super().__exit__(*exc)


def html(body: bytes | str, status: int = 200, **headers: str) -> Answer:
    """Return an answer; names of headers are written with low lines for hyphens."""
    return Answer(body, status, {name.replace("_", "-"): value for name, value in headers.items()})
