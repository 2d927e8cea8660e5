"""Plays one fault against the installed command line, and says in which way it did not survive it."""

from __future__ import annotations

import csv
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.faults import Fault, Outcome
from tests.faults.machinery.site import GOOD, PEOPLE, Site
from tests.patience import PATIENCE

ROOT = Path(__file__).parents[3]
GRACE = 10.0
"""Seconds after its budget within which a study ends, whatever the site does."""
MEMORY = 400
"""Megabytes that a crawl stays below."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_FORMULA = re.compile(r"[=@\t\r]|[-+](?![\d ()./-]*$)")
"""What a spreadsheet takes for a formula; a phone number may begin with a plus."""


@dataclass(frozen=True, slots=True)
class Played:
    """What came of one fault."""

    fault: Fault
    expected: Outcome
    faults: tuple[str, ...]
    """In which ways the command line did not survive; empty where it did."""
    seconds: float
    """From the first connection to the end of the run."""
    megabytes: float
    budget: int

    @property
    def over(self) -> float:
        """Seconds that it took beyond its budget; below 0 where it did not."""
        return self.seconds - self.budget


def play(fault: Fault, late: float = GRACE) -> Played:
    """Run the command line against a fault. late: seconds after the budget that the study may take."""
    with tempfile.TemporaryDirectory(prefix="fault-") as folder, tempfile.TemporaryDirectory(prefix="site-") as apart, Site(apart) as site:
        expected = fault.play(site)
        changed = {path for path, page in site.pages.items() if GOOD.get(path) != page}
        ran = run(site.call(folder), Path(folder), site.environment)
        seconds = ran.ended - (site.first or ran.ended)
        faults = [*_judge(Path(folder), site, expected, ran)]
        asked = {asked.path for asked in site.asked} | {asked.host.split(":")[0] + asked.path for asked in site.asked}
        if changed and not changed & asked:
            faults.append(f"the fault was never met: {sorted(asked)}")
        if seconds > site.seconds + late:
            faults.append(f"it took {seconds:.1f} s with a budget of {site.seconds} s")
        if ran.megabytes > MEMORY:
            faults.append(f"it took {ran.megabytes:.0f} MB")
        return Played(fault, expected, tuple(faults), seconds, ran.megabytes, site.seconds)


SMALL = """import os, sys
_, status, used = os.wait4(os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ), 0)
open(sys.argv[1], "w").write(str(used.ru_maxrss))
code = os.waitstatus_to_exitcode(status)
sys.exit(code if code >= 0 else 128 - code)"""
"""Starts the command and writes the most memory that it took, in KB: a process counts that of the one which started it as its own, so that one is small."""


@dataclass(frozen=True, slots=True)
class Ran:
    """One run of the command line."""

    code: int
    said: str
    """What it wrote on standard output and standard error."""
    megabytes: float
    """The most memory that it took."""
    ended: float
    """When it ended, by the monotonic clock."""


def run(words: list[str], folder: Path, environment: dict[str, str]) -> Ran:
    """Run the installed command in a folder, on loopback alone; one that hangs is ended."""
    own = {"PYTHONPATH": f"{ROOT / 'tests' / 'offline'}{os.pathsep}{ROOT}", "RESEARCH_CONFIG": os.devnull, "NO_COLOR": "1"}
    machine = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    call = [str(Path(sys.executable).with_name("research")), *words]
    with tempfile.TemporaryFile() as told, tempfile.NamedTemporaryFile("r") as most:
        process = subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", SMALL, most.name, *call],
            stdout=told, stderr=told, stdin=subprocess.DEVNULL, cwd=folder, env=machine | own | environment, start_new_session=True,
        )  # fmt: skip
        hung = threading.Timer(PATIENCE, os.killpg, (process.pid, signal.SIGKILL))
        hung.start()
        code = process.wait()
        hung.cancel()
        told.seek(0)
        return Ran(code, told.read().decode("utf-8", "replace"), int(most.read() or 0) / 1024, time.monotonic())


def _judge(folder: Path, site: Site, expected: Outcome, ran: Ran) -> Iterator[str]:
    """Yield what is wrong with exit code, messages and files."""
    said = ran.said
    if ran.code != expected.exit:
        yield f"exit code {ran.code}, not {expected.exit}: {said[-600:]}"
    if "Traceback" in said or "a fault of ours" in said or "Unhandled" in said:
        yield f"a fault of ours: {said[-1500:]}"
    if found := _CONTROL.search(said.replace("\r\n", "\n")):
        yield f"{found[0]!r} reaches the terminal"
    if len(site.asked) > expected.most_requests:
        yield f"{len(site.asked)} requests"
    files = [file for file in folder.glob("*/research.json") if not file.parent.name.startswith(".")]
    if not files:
        if not (expected.exit == 2 and not expected.people):
            yield f"nothing was written: {said[-600:]}"
        elif expected.says and expected.says not in said:
            yield f"it does not say {expected.says!r}: {said[-600:]}"
        return
    study = json.loads(files[0].read_text(encoding="utf-8"))
    yield from _judge_study(study, expected, said)
    yield from _judge_sheet(folder / "leads.csv")
    for file in (folder / "leads.csv", files[0], *files[0].parent.glob("*.html")):
        text = file.read_text(encoding="utf-8-sig")
        if found := _CONTROL.search(text.replace("\r\n", "\n")):
            yield f"{found[0]!r} reaches {file.name}"
        if file.suffix == ".html" and re.search(
            r"<script[^>]*>\s*evil|<img[^>]*evil|(?:href|src|action)=.?\s*(?:javascript|vbscript|data:text|file):?", text, re.I
        ):
            yield f"a script of the site's stands in {file.name}"


def _judge_study(study: dict[str, Any], expected: Outcome, said: str) -> Iterator[str]:
    crawl = study["crawl"]
    if crawl["status"] not in expected.status.split("|"):
        yield f"the crawl's status is {crawl['status']} ({crawl['why']}), not {expected.status}"
    names = [person["name"] for person in study["people"]]
    kept = [name for name in PEOPLE if name in names]
    if len(kept) != expected.people:
        yield f"kept {kept} of the three people: {said[-300:]} {json.dumps(crawl)[:1500]}"
    if not expected.others and len(names) != len(kept):
        yield f"takes for people: {[name for name in names if name not in kept][:10]}"
    told = "\n".join([said, crawl["why"] or "", *(f"{s['url']}: {s['why']}" for s in crawl["skipped"]), *(i["detail"] for i in study["issues"])])
    if "a fault of ours" in told:
        yield f"a fault of ours on a page: {told[-600:]}"
    if expected.says not in told:
        yield f"it does not say {expected.says!r}: {told[-900:]}"


def _judge_sheet(file: Path) -> Iterator[str]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.reader(lines):
            for cell in row:
                if _FORMULA.match(cell):
                    yield f"{cell[:60]!r} stands in the sheet"
