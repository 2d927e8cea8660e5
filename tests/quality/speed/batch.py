"""Measures a batch: companies a minute, processor seconds and peak memory, a second run over unchanged sites, and a bare spider on the same pages.

    python -m tests.quality.speed.batch --companies 1000 --sites ../bench/sites

Companies are generated small sites; with --sites every tenth (--saved-every) is one of the saved sites in that folder (SITES/<domain>/site/…),
under a host name of its own. All are served by one process on loopback as an HTTP proxy that knows ETags. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import asyncio
import functools
import hashlib
import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

GIVEN = "Ada Ben Cleo Dov Eva Finn Gale Hugo Iris Jon Kira Liam Mona Nils Olga Piet Rosa Sven Tara Uwe Vera Wim Xenia Yann Zoe".split()
FAMILY = (
    "Brook Castle Dahl Elm Frost Grant Hollis Imrie Jensen Kovac Lindt Moreau Novak Ortega Pell Quist Rossi Stern Thorne Ulrich Voss Wolff Yates Zeller".split()
)
TITLES = ("Chief Executive Officer", "Head of Data", "Head of Finance", "Data Engineer", "Account Manager", "Office Manager", "Senior Developer")
KINDS = {".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".xml": "application/xml", ".txt": "text/plain", ".pdf": "application/pdf"}


def small_site(number: int) -> dict[str, bytes]:
    """Return the pages of a company of some people, by path."""
    host = f"company{number}.example"
    people = [(GIVEN[(number + 3 * n) % 25], FAMILY[(number * 7 + 5 * n) % 24], title) for n, title in enumerate(TITLES[: 3 + number % 5])]
    cards = "".join(
        f'<div class="card"><h3>{g} {f}</h3><p class="role">{t}</p><a href="mailto:{g.lower()}.{f.lower()}@{host}">write</a></div>' for g, f, t in people
    )
    places = {"/": "Home", "/team/": "Our team", "/about/": "About us", "/careers/": "Careers", "/contact/": "Contact"}
    links = "<nav>" + " ".join(f'<a href="{path}">{words}</a>' for path, words in places.items()) + "</nav>"
    words = "We measure tides and the weather for ports, ferries and people who fish. " * 20

    def page(title: str, body: str) -> bytes:
        text = f"<!doctype html><html lang=en><title>{title}</title><body>{links}<main><h1>{title}</h1>{body}</main><footer>{number} Ltd</footer></html>"
        return text.encode()

    return {
        "/": page(f"Company {number}", f"<p>{words}</p>"),
        "/team/": page("Our team", f"<section>{cards}</section>"),
        "/about/": page("About us", f"<p>{words}</p><p>{words}</p>"),
        "/careers/": page("Careers", '<ul><li><a href="/careers/data-engineer">Data Engineer</a></li></ul>'),
        "/contact/": page("Contact", f"<p>Write to info@{host} or call +44 20 7946 0{number % 1000:03d}</p>"),
    }


class Replay:
    """Every company's pages by host; saved sites under generated names are rewritten as they are asked for."""

    def __init__(self, companies: int, sites: Path | None, saved_every: int) -> None:
        saved = sorted(folder for folder in sites.iterdir() if (folder / "site").is_dir()) if sites else []
        files = {f.name: {"/" + p.relative_to(f / "site").as_posix(): p.read_bytes() for p in (f / "site").rglob("*") if p.is_file()} for f in saved}
        self.saved: dict[str, tuple[str, dict[str, bytes]]] = {}
        self.small: dict[str, int] = {}
        for number in range(companies):
            if saved and number % saved_every == 0:
                name = saved[(number // saved_every) % len(saved)].name
                self.saved[f"saved{number}.example"] = (name, files[name])
            else:
                self.small[f"company{number}.example"] = number
        self.hosts = [*self.saved, *self.small]
        self.bytes = self.requests = 0

    def answer(self, host: str, path: str, known: str) -> tuple[int, str, bytes, str]:
        """Return (status, content type, body, ETag); what can be known beforehand is, so that the crawler is measured and not this."""
        self.requests += 1
        tag, body = self.small_page(host, path) if host in self.small else self.saved_page(host, path)
        if not tag:
            return (404 if host in self.small or host in self.saved else 502), "text/html", b"<h1>Not found</h1>", ""
        if tag == known:
            return 304, "", b"", tag
        if host in self.saved:
            body = body.replace(self.saved[host][0].encode(), host.encode())
        self.bytes += len(body)
        return 200, KINDS.get(Path(path).suffix, "text/html; charset=utf-8"), body, tag

    @functools.cache  # noqa: B019  # there is one, and it lives as long as the process
    def small_page(self, host: str, path: str) -> tuple[str, bytes]:
        """Return (ETag, body), or ("", b"")."""
        body = small_site(self.small[host]).get(path if path.endswith("/") else path + "/")
        return (f'"{hashlib.md5(body).hexdigest()}"', body) if body is not None else ("", b"")

    @functools.cache  # noqa: B019  # as above
    def saved_page(self, host: str, path: str) -> tuple[str, bytes]:
        """Return (ETag, body as saved), or ("", b"")."""
        _, files = self.saved.get(host, ("", {}))
        found = next((files[p] for p in (path, path + "index.html", path + "/index.html", path + ".html") if p in files and p[-1] != "/"), None)
        return (f'"{hashlib.md5(host.encode() + found).hexdigest()}"', found) if found is not None else ("", b"")


async def serve(replay: Replay, pipe: Connection) -> None:
    """Answer as a proxy until the pipe says to end; "count" asks for (requests, bytes) since the last count."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                method, url, _ = head[0].split(" ", 2)
                if method == "CONNECT":
                    writer.write(b"HTTP/1.1 502 No TLS\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                    await writer.drain()
                    return
                known = next((line[15:].strip() for line in head if line.lower().startswith("if-none-match: ")), "")
                status, kind, body, tag = replay.answer((urlsplit(url).hostname or "").removeprefix("www."), urlsplit(url).path or "/", known)
                lines = (
                    [f"HTTP/1.1 {status} Replay", f"Content-Length: {len(body)}"]
                    + ([f"Content-Type: {kind}"] if kind else [])
                    + ([f"ETag: {tag}"] if tag else [])
                )
                writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, ValueError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0, limit=1 << 20, backlog=1024)
    pipe.send((server.sockets[0].getsockname()[1], replay.hosts))
    loop = asyncio.get_running_loop()
    while (await loop.run_in_executor(None, pipe.recv)) == "count":
        pipe.send((replay.requests, replay.bytes))
        replay.requests = replay.bytes = 0


def _serve(companies: int, sites: Path | None, saved_every: int, pipe: Connection) -> None:
    asyncio.run(serve(Replay(companies, sites, saved_every), pipe))


@contextmanager
def served(companies: int, sites: Path | None, saved_every: int) -> Iterator[tuple[str, list[str], Connection]]:
    """Give the URL of a proxy that answers for so many companies, their hosts, and the pipe by which it is asked; it runs in a process of its own."""
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=_serve, args=(companies, sites, saved_every, theirs), daemon=True)
    server.start()
    port, hosts = ours.recv()
    yield f"http://127.0.0.1:{port}", hosts, ours
    ours.send("end")
    server.join(5)


def memory(pid: int) -> float:
    """Return the megabytes that a process and all that it started have resident, what they share counted once; 0 where it is gone."""
    try:
        kilobytes = next(int(line.split()[1]) for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines() if line.startswith("Pss:"))
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except (OSError, StopIteration):
        return 0.0
    return kilobytes * 1024 / 1e6 + sum(memory(int(child)) for child in children)


def measured(call: list[str], total: int, done: Any) -> dict[str, float]:
    """Run a call; return its seconds, and with all that it starts its processor seconds and memory in MB: the peak, over the first and the last tenth too."""
    began = time.monotonic()
    process = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    samples: list[tuple[int, float]] = []

    ended = threading.Event()

    def watch() -> None:
        while not ended.is_set():
            samples.append((done(), memory(process.pid)))
            ended.wait(0.5)

    watcher = threading.Thread(target=watch)
    watcher.start()
    assert process.stderr is not None
    words = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    ended.set()
    watcher.join()
    print(words[-500:], file=sys.stderr)
    tenth = total / 10
    first = max((mb for count, mb in samples if 0 < count <= tenth), default=0.0)
    last = max((mb for count, mb in samples if count >= total - tenth), default=0.0)
    return {
        "seconds": time.monotonic() - began,
        "cpu": used.ru_utime + used.ru_stime,
        "peak_mb": max(mb for _, mb in samples),
        "first_tenth_mb": first,
        "last_tenth_mb": last,
    }


BARE = """
import sys, json, scrapy
from scrapy.crawler import CrawlerProcess

class Bare(scrapy.Spider):
    name = "bare"
    custom_settings = {"ROBOTSTXT_OBEY": False, "LOG_ENABLED": False, "TELNETCONSOLE_ENABLED": False, "COOKIES_ENABLED": False, "CONCURRENT_REQUESTS": 32,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1, "REMOTE_CONTROL_ENABLED": False}
    async def start(self):
        for url in open(sys.argv[1]).read().split():
            yield scrapy.Request(url, meta={"proxy": sys.argv[2], "handle_httpstatus_all": True}, dont_filter=True)
    def parse(self, response):
        pass

process = CrawlerProcess()
process.crawl(Bare)
process.start()
"""


def figures(sites: Path | None, companies: int = 200, saved_every: int = 10, concurrency: int = 32, *, bare: bool = True) -> dict[str, Any]:
    """Return what a batch over so many companies needs, a second pass over it, and, where `bare` says so, a spider that reads nothing of the same pages."""
    with served(companies, sites, saved_every) as (proxy, hosts, ours), tempfile.TemporaryDirectory() as folder:
        output = Path(folder)
        listed = output / "companies.txt"
        listed.write_text("\n".join(hosts) + "\n")
        call = [sys.executable, "-m", "research.cli.entry", "batch", str(listed), "--role", "Data Engineer", "--proxy", proxy, "--delay", "0"]
        call += ["--concurrency", str(concurrency), "--output", str(output)]
        found: dict[str, Any] = {"companies": len(hosts), "concurrency": concurrency}
        for name, words in (("first", []), ("second", ["--again"])):
            began = time.time()

            def done(since: float = began) -> int:
                return sum(1 for f in output.glob("*/research.json") if f.stat().st_mtime >= since)

            run = measured([*call, *words], len(hosts), done)
            ours.send("count")
            requests, received = ours.recv()
            found[name] = {key: round(value, 2) for key, value in run.items()} | {
                "companies_a_minute": round(60 * len(hosts) / run["seconds"], 1),
                "cpu_a_company": round(run["cpu"] / len(hosts), 4),
                "requests": requests,
                "bytes": received,
            }
        found["second_to_first"] = {what: round(found["second"][what] / found["first"][what], 3) for what in ("cpu", "bytes", "seconds")}
        if bare:
            urls = [url for f in output.glob("*/research.json") for url in json.loads(f.read_bytes())["crawl"]["urls"]]
            (output / "urls.txt").write_text("\n".join(urls))
            run = measured([sys.executable, "-c", BARE, str(output / "urls.txt"), proxy], 1, lambda: 0)
            found["bare"] = {"pages_a_second": round(len(urls) / run["seconds"], 1), "cpu": round(run["cpu"], 2)}
            found["ratio_to_bare"] = round(len(urls) / found["first"]["seconds"] / found["bare"]["pages_a_second"], 3)
    return found


def main() -> None:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--companies", type=int, default=200)
    parser.add_argument("--sites", type=Path)
    parser.add_argument("--saved-every", type=int, default=10)
    parser.add_argument("--concurrency", type=int, default=32)
    parser.add_argument("--bare", action="store_true", help="also fetch the same pages with a spider that reads nothing")
    given = parser.parse_args()
    print(json.dumps(figures(given.sites, given.companies, given.saved_every, given.concurrency, bare=given.bare), indent=1))


if __name__ == "__main__":
    main()
