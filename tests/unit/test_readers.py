"""Pages read in processes beside the crawl: the same readings, whatever becomes of a process."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from unittest import mock

import pytest

from research.extract import patterns
from research.extract.patterns import Pattern
from research.model import Company, Page, Reading
from research.reading.page import read as read_here
from spiders import readers
from spiders.refusals import Refused
from tests.patience import PATIENCE

pytestmark = pytest.mark.slow
ACME = Company(domain="acme.example", url="https://acme.example/")
TEAM = b"""<html><title>Our team</title><h1>Our team</h1><div class="card"><h3>Jane Roe</h3><p class="title">Head of Data</p></div>
<div class="card"><h3>John Miller</h3><p class="title">Sales Director</p></div>"""

ORPHAN = """
import asyncio, sys
from pathlib import Path
from tests.unit.test_readers import ACME, TEAM, page, reader_pids
from spiders import readers

async def main():
    await readers.read(Path(sys.argv[1]), "acme.example", page(), TEAM, ACME)
    print(*reader_pids(), flush=True)
    await asyncio.sleep(900)

if __name__ == "__main__":
    readers.open_readers(100)
    asyncio.run(main())
"""


def page(path: str = "team") -> Page:
    return Page(url=f"https://acme.example/{path}", fetched_at=datetime(2026, 3, 2, tzinfo=UTC), content_type="text/html; charset=utf-8", digest="ab")


def reader_pids() -> list[int]:
    assert readers._pool is not None
    return list(readers._pool._processes)


@pytest.fixture
def pool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    readers.open_readers(100)
    yield  # type: ignore[misc]
    readers.close_readers()


@pytest.mark.usefixtures("pool")
def test_a_reader_says_what_this_process_would_say_and_outlives_its_death(tmp_path: Path) -> None:
    async def both() -> tuple[Reading, Reading]:
        first = await readers.read(tmp_path, "acme.example", page(), TEAM, ACME)
        [pid] = reader_pids()
        assert pid != os.getpid()
        os.kill(pid, signal.SIGKILL)
        return first, await readers.read(tmp_path, "acme.example", page("other"), TEAM, ACME)

    first, second = asyncio.run(both())
    assert first == read_here(page(), TEAM, ACME)
    assert {s.name.value for s in first.sightings} == {"Jane Roe", "John Miller"}
    assert second == read_here(page("other"), TEAM, ACME)


@pytest.mark.usefixtures("pool")
def test_what_was_read_before_is_not_read_again(tmp_path: Path) -> None:
    async def again() -> Reading:
        await readers.read(tmp_path, "acme.example", page(), TEAM, ACME)
        readers._pool.shutdown()  # type: ignore[union-attr]  # whoever asked it now would be refused
        return await readers.read(tmp_path, "acme.example", page(), TEAM, ACME)

    assert asyncio.run(again()) == read_here(page(), TEAM, ACME)


@pytest.mark.usefixtures("pool")
def test_a_page_that_ends_its_readers_is_refused(tmp_path: Path) -> None:
    async def deadly() -> None:
        async def kill() -> None:
            while True:
                for pid in reader_pids() if readers._pool else ():
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
                await asyncio.sleep(0.005)

        killing = asyncio.ensure_future(kill())
        try:
            await readers.read(tmp_path, "acme.example", page(), TEAM, ACME)
        finally:
            killing.cancel()

    with pytest.raises(Refused, match="ended the process"):
        asyncio.run(deadly())


def test_few_companies_are_read_in_this_process() -> None:
    readers.open_readers(3)
    assert readers._pool is None


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="a machine of one core has no readers")
def test_readers_end_with_their_parent_however_it_ends(tmp_path: Path) -> None:
    script = tmp_path / "crawls.py"
    script.write_text(ORPHAN, encoding="utf-8")
    parent = subprocess.Popen([sys.executable, str(script), str(tmp_path)], stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": os.getcwd()})
    assert parent.stdout is not None
    pids = [int(word) for word in parent.stdout.readline().split()]
    assert pids
    parent.kill()
    parent.wait()
    deadline = time.monotonic() + PATIENCE
    while any(_is_alive(pid) for pid in pids):
        assert time.monotonic() < deadline, "a reader outlived its parent"
        time.sleep(0.05)


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not (stat.exists() and stat.read_text().rpartition(")")[2].split()[0] == "Z")  # a zombie waits for init only


def test_a_page_that_takes_too_long_is_given_up_with_what_was_read_of_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    card = "<div><h3>{} Halvorsen</h3><p>Head of Data</p></div>"
    names = ("Ingrid", "Tobias", "Marcus", "Pia")
    whole = "<h1>Our team</h1>" + "".join(map(card.format, names)) + '<a href="/about">About us</a>'

    def endless(scan: object) -> Iterator[object]:
        Last()
        signal.raise_signal(signal.SIGPROF)  # as the timer does, whatever the load of the machine
        yield

    class Last:
        """An object whose end is the moment at which the timer goes off: what is raised then is lost, and told to nobody."""

        def __del__(self) -> None:
            signal.raise_signal(signal.SIGPROF)

    read_here(page(), whole.encode(), ACME)  # loads what reading needs
    shelf = patterns.shelf()
    with mock.patch.dict(shelf, {"zzz": Pattern(name="zzz", read=endless)}):  # type: ignore[arg-type]
        reading = asyncio.run(readers.read(tmp_path, "acme.example", page(), whole.encode(), ACME))
    assert [issue.code for issue in reading.issues] == ["too_long"]
    assert capsys.readouterr().err == ""
    assert {s.name.value for s in reading.sightings} == {f"{name} Halvorsen" for name in names}
    assert [link.url for link in reading.links] == ["https://acme.example/about"]
    again = asyncio.run(readers.read(tmp_path, "acme.example", page(), whole.encode(), ACME))
    assert not again.issues, "what was cut short is not kept"
