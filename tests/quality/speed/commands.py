"""Times whole commands by their processor seconds, user and system, which others on the machine do not lengthen as they do the clock's."""

from __future__ import annotations

import os
import socket
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.sample_site.server import DOMAIN, serve

PEOPLE = "name,title\nAda Brook,Head of Data\nBen Castle,Chief Executive Officer\n"
SCRAPY = "import scrapy.crawler, scrapy.core.downloader.handlers.http11"
"""What any program that fetches with Scrapy loads before it asks for anything."""


def started(call: Sequence[str], tree: Path) -> subprocess.Popen[bytes]:
    """Start a call of a checkout, which runs from compiled files as an installed program does."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPATH": str(tree)}
    return subprocess.Popen(call, cwd=tree, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def cpu(call: Sequence[str], tree: Path) -> float:
    """Return the processor seconds of a call of a checkout, its children's included."""
    process = started(call, tree)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return used.ru_utime + used.ru_stime


def first_request(tree: Path, folder: Path) -> float:
    """Return the processor seconds that a run of a checkout takes until its first request leaves."""
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        through = f"http://127.0.0.1:{proxy.getsockname()[1]}"
        process = started([*research(), "company", "acme.example", "--role", "Data Engineer", "--proxy", through, "--output", str(folder)], tree)
        while True:
            connection, _ = proxy.accept()
            with connection:
                if connection.recv(1):  # else it only asked whether anybody listens
                    break
        fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
        process.kill()
        process.wait()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def research() -> list[str]:
    """Return the words that call the checkout in which a process runs."""
    return [sys.executable, "-m", "research.cli.entry"]


def measured(trees: Sequence[Path], times: int = 3) -> dict[str, list[float]]:
    """Return {what: seconds of each checkout}, the middle of some tries, which the checkouts take in turn."""
    with tempfile.TemporaryDirectory() as name, serve() as site, socket.create_server(("127.0.0.1", 0)) as closed:
        folder = Path(name)
        (folder / "people.csv").write_text(PEOPLE)
        dead = f"http://127.0.0.1:{closed.getsockname()[1]}"
        closed.close()  # nothing listens there any more
        tries: dict[str, list[list[float]]] = {}
        for number in range(times + 1):  # the first compiles
            for place, tree in enumerate(trees):
                out = [str(folder / f"{place}.{number}.{what}") for what in "abc"]
                company = [*research(), "company", "--role", "Senior Data Engineer", "--delay", "0"]
                taken = {
                    "loading Scrapy, and no more": cpu([sys.executable, "-c", SCRAPY], tree),
                    "`research --help`": cpu([*research(), "--help"], tree),
                    "`research rank` of one role": cpu([*research(), "rank", str(folder / "people.csv"), "--role", "Data Engineer"], tree),
                    "a company that does not answer": cpu([*company, "acme.example", "--proxy", dead, "--output", out[0]], tree),
                    "until the first request leaves": first_request(tree, Path(out[1])),
                    "a run over the sample company": cpu([*company, DOMAIN, "--proxy", site.url, "--output", out[2]], tree),
                }
                for what, seconds in taken.items():
                    tries.setdefault(what, [[] for _ in trees])[place] += [seconds] if number else []
    return {what: [statistics.median(each) for each in seconds] for what, seconds in tries.items()}
