"""`make soak MINUTES=30`: batches that go on and on while a third of the sites is faulty, and what becomes of memory, files, threads and what was found.

Half of the time a batch into SQLite, killed now and then; half of it two workers with a PostgreSQL that is restarted twice. Exit code 1 where something was
lost or doubled, or grew.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from sqlalchemy import func, select

from research.store.opening import open_store
from research.store.tables import LEADS, PEOPLE
from tests.faults.machinery.bombs import bomb
from tests.faults.machinery.site import FAULTY, GOOD, Raw, Site, html
from tests.faults.machinery.site import PEOPLE as NAMES
from tests.unit.loopback import Answer, Asked
from tests.unit.postgres import cluster, programs

RESEARCH = str(Path(sys.executable).with_name("research"))
COMPANIES = 240
BUDGET = "60"
"""Seconds that a company's crawl may take."""
GROWTH = 1.25
"""Times the median of the second quarter of the time that the last quarter's may be."""
SETTLED = 300.0
"""Seconds in which workers end what they had begun, and take over what one that is gone had."""
Gauge = Mapping[str, int]


def faults() -> Sequence[Callable[[int], Answer]]:
    """Return what a faulty page does, given how often it was asked for before."""
    packed = bomb("gzip")
    return (
        lambda n: Raw(lambda wire: wire.hang()),
        lambda n: Raw(lambda wire: wire.reset()),
        lambda n: Raw(lambda wire: wire.send(b"\0" * 4096)),
        lambda n: Raw(lambda wire: wire.drip((piece for piece in (b"HTTP/1.1 200 OK\r\n\r\n", *[b"<p>"] * 1000)), 0.2)),
        lambda n: html("<h1>Leadership</h1>" * 20, Content_Length="4000000"),
        lambda n: html(packed, Content_Encoding="gzip"),
        lambda n: html("later", 503 if n % 3 else 200, Retry_After="1"),
        lambda n: html("", 302, Location=f"{FAULTY}?{n}"),
        lambda n: html("<div>" * 20_000),
        lambda n: html(f"<h1>Leadership</h1><p>{random.random()}</p>" * 500),
    )


def town(site: Site) -> tuple[list[str], list[str]]:
    """Put companies behind the proxy; returns those whose people can be read, and those whose front page is faulty: one in two of the third that has faults."""
    readable, other = [], []
    kinds = faults()
    for number in range(COMPANIES):
        host = f"c{number}.example"
        site.pages |= {f"{host}{path}": page for path, page in GOOD.items()}
        path = "/" if number % 6 else FAULTY
        if number % 3 == 0:
            site.pages[host + path] = _played(kinds[number // 6 % len(kinds)])
        (other if number % 3 == 0 and path == "/" else readable).append(host)
    return readable, other


def _played(fault: Callable[[int], Answer]) -> Callable[[Asked], Answer]:
    asked: list[Asked] = []

    def page(request: Asked) -> Answer:
        asked.append(request)
        return fault(len(asked) - 1)

    return page


def gauged(*pids: int) -> Gauge:
    """Return what processes, and all that they started, hold now: megabytes of memory, open files, threads."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            parents[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
    family = set(pids)
    while more := {pid for pid, parent in parents.items() if parent in family} - family:
        family |= more
    found = Counter[str]()
    for pid in family:
        with contextlib.suppress(OSError, KeyError):
            told = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
            found.update(megabytes=int(told["VmRSS"].split()[0]) // 1024, threads=int(told["Threads"]), files=len(os.listdir(f"/proc/{pid}/fd")))
    return found


def grown(gauges: Sequence[Gauge]) -> Iterator[str]:
    """Yield what is larger in the last quarter than it was in the second."""
    quarter = len(gauges) // 4
    for name in ("megabytes", "files", "threads"):
        early, late = (statistics.median(gauge.get(name, 0) for gauge in part) for part in (gauges[quarter : 2 * quarter], gauges[-quarter:]))
        print(f"  {name}: median {early:.0f} in the second quarter, {late:.0f} in the last, {max(g.get(name, 0) for g in gauges)} at most", flush=True)
        if late > GROWTH * early:
            yield f"{name} grew from {early:.0f} to {late:.0f}"


def lost(output: Path, url: str | None, readable: Sequence[str]) -> Iterator[str]:
    """Yield what is wrong with the store: of each company that can be read it has three people and a lead for each, once; of the others nobody else."""
    store = open_store(output, url)
    with store.reading() as connection:
        for table in (PEOPLE, LEADS):
            counted = {row.domain: row.rows for row in connection.execute(select(table.c.domain, func.count().label("rows")).group_by(table.c.domain))}
            wrong = {host: counted.get(host, 0) for host in readable if counted.get(host, 0) != len(NAMES)}
            if wrong:
                yield f"{table.name}: {wrong}"
        gone = connection.execute(select(PEOPLE.c.domain, PEOPLE.c.name).where(PEOPLE.c.gone_at.isnot(None))).all()
        if gone:
            yield f"people who never left count as gone: {gone[:5]}"


def called(site: Site, listed: Path, output: Path, *words: str) -> list[str]:
    """Return the words of a batch."""
    pace = ["--delay", "0", "--max-seconds", BUDGET, "--render", "never"]
    return [RESEARCH, "batch", str(listed), "--proxy", site.url, *pace, "--output", str(output), *words]


def of_batches(site: Site, folder: Path, listed: Path, readable: Sequence[str], seconds: float) -> Iterator[str]:
    """Run the batch over and over into SQLite; in one run of three it is killed at some moment, and goes on."""
    output, gauges, until, runs, kills = folder / "sqlite", list[Gauge](), time.monotonic() + seconds, 0, 0
    done = True
    while time.monotonic() < until or not done:
        words = called(site, listed, output, *(["--again"] if done and runs else []))
        process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        killed_at = time.monotonic() + random.uniform(3, 30) if done and runs % 3 == 1 else float("inf")
        while process.poll() is None:
            time.sleep(1)
            gauges.append(gauged(process.pid))
            if time.monotonic() > killed_at:
                process.kill()
                kills += 1
        said = process.communicate()[1]
        done = process.returncode in (0, 4)
        if not done and process.returncode != -9:
            yield f"a batch ended with {process.returncode}: {said[-500:]}"
        if "Traceback" in said or "a fault of ours" in said:
            yield said[-1000:]
        runs += 1
    print(f"SQLite: {runs} runs over {COMPANIES} companies, {kills} of them killed", flush=True)
    yield from grown(gauges)
    yield from lost(output, None, readable)


def of_workers(site: Site, folder: Path, listed: Path, readable: Sequence[str], seconds: float) -> Iterator[str]:
    """Let two workers do the batch over and over, with a database that is restarted after a third of the time and after two thirds."""
    with cluster() as server, contextlib.ExitStack() as ending:
        url = server.database()
        subprocess.run([RESEARCH, "queue", "setup", "--queue", url], check=True, capture_output=True)
        said = ending.enter_context((folder / "workers.log").open("w+"))

        def worker(number: int) -> subprocess.Popen[bytes]:
            words = [RESEARCH, "worker", "--queue", url, "--max-seconds", BUDGET, "--output", str(folder / f"machine{number}")]
            return subprocess.Popen(words, stdout=said, stderr=said)

        pair = [worker(number) for number in range(2)]
        ending.callback(lambda: [process.kill() for process in pair])
        began, gauges, fills, ended = time.monotonic(), list[Gauge](), 0, 0
        restarts = [began + seconds / 3, began + seconds * 2 / 3]
        while (now := time.monotonic()) < began + seconds:
            if restarts and now > restarts[0]:
                server.restart()
                restarts.pop(0)
            status = subprocess.run([RESEARCH, "queue", "status", "--queue", url, "--json"], capture_output=True, text=True, check=False).stdout
            if '"doing"' not in status:  # what did not answer waits for its next try
                put = called(site, listed, folder / "mine", "--queue", url, *(["--again"] if fills else []))
                fills += not subprocess.run(put, capture_output=True, check=False).returncode
            gauges.append(gauged(*(process.pid for process in pair)))
            time.sleep(2)
            for number, process in enumerate(pair):
                if process.poll() is not None:  # it says that it lost the database, and whoever keeps services starts it again
                    pair[number] = worker(number)
                    ended += 1
        print(f"PostgreSQL: {fills} times {COMPANIES} companies, two restarts, after which workers were started {ended} times", flush=True)
        until = time.monotonic() + SETTLED
        while any(lost(folder / "mine", url, readable)) and time.monotonic() < until:
            time.sleep(2)
        for process in pair:
            process.terminate()
        for process in pair:
            process.wait()
        yield from grown(gauges)
        yield from lost(folder / "mine", url, readable)
        if ended > 4:
            yield "a worker ended without need"
        said.seek(0)
        if "Traceback" in (text := said.read()) or "a fault of ours" in text:
            yield text[-2000:]


def main() -> int:
    """Return 1 where something was lost, doubled or grew, else 0."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=30.0)
    seconds = parser.parse_args().minutes * 60 / 2
    failed = 0
    with tempfile.TemporaryDirectory(prefix="soak-") as folder, Site(folder) as site:
        readable, other = town(site)
        listed = Path(folder, "companies.csv")
        listed.write_text("domain,role\n" + "".join(f"{host},Data Engineer\n" for host in sorted(readable + other)), encoding="utf-8")
        for half in (of_batches, *([of_workers] if programs() else [])):
            for wrong in half(site, Path(folder), listed, readable, seconds):
                print("  WRONG:", wrong, flush=True)
                failed += 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
