"""Starts `research review` as a user does, in a process of its own, and speaks with it as a browser would; for the tests of its pages."""

from __future__ import annotations

import http.client
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from research.model import Study
from research.store.opening import open_store
from research.studies.reporting import write_again
from research.studies.saving import remember
from research.studies.study import save
from tests.patience import PATIENCE

RESEARCH = str(Path(sys.executable).with_name("research"))


def written(directory: Path, found: Study) -> Path:
    """Write a study as a run does: sheet, research.json, store and report."""
    save(found, directory, found.finished_at)
    with open_store(directory) as store:
        remember(store, found, (), in_sheet=True)
        write_again(directory, [found.company.domain], store, found.finished_at)
    return directory


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server said."""

    status: int
    headers: Mapping[str, str]
    text: str


@dataclass
class Reviewed:
    """A running server."""

    address: str
    """With its token, as it was printed."""
    process: subprocess.Popen[str]
    cookie: str = field(default="", init=False)

    @property
    def host(self) -> str:
        return urlsplit(self.address).netloc

    @property
    def origin(self) -> str:
        return f"http://{self.host}"

    def ask(self, path: str, form: Mapping[str, str] | None = None, **headers: str) -> Answer:
        """Send one request with the cookie, where there is one, and without following anything; form: by POST, from the page's own origin."""
        given = {"Cookie": self.cookie} if self.cookie else {}
        body = urlencode(form) if form is not None else None
        if form is not None:
            given |= {"Origin": self.origin, "Content-Type": "application/x-www-form-urlencoded"}
        given |= {name.replace("_", "-"): value for name, value in headers.items()}
        connection = http.client.HTTPConnection(self.host, timeout=PATIENCE)
        try:
            connection.request("GET" if form is None else "POST", path, body, {name: value for name, value in given.items() if value})
            answer = connection.getresponse()
            return Answer(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read().decode("utf-8", "replace"))
        finally:
            connection.close()

    def enter(self) -> None:
        """Take the cookie, as opening the printed address does."""
        parts = urlsplit(self.address)
        self.cookie = self.ask(f"/?{parts.query}").headers["set-cookie"].partition(";")[0]


@contextmanager
def reviewing(directory: Path, **environment: str) -> Iterator[Reviewed]:
    """Give a server that reviews a folder, and end it."""
    process = subprocess.Popen(
        [RESEARCH, "review", "--output", str(directory)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, **environment}
    )
    try:
        assert process.stdout is not None and process.stderr is not None
        found = re.search(r"http://\S+", process.stdout.readline())
        assert found, process.stderr.read()
        yield Reviewed(found[0], process)
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE)
