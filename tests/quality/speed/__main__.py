"""Measures how fast it is and writes docs/speed.md: `make speed`, five to ten minutes on two idle cores.

    python -m tests.quality.speed --bench BENCH [--against REV]

BENCH is the benchmark's folder; where there is none the parts that read saved sites are left out. REV is another commit, which is checked out
beside this one and measured in turn with it.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from research.settings import Settings
from tests.quality import gate
from tests.quality.speed import batch, commands, growth, leads, reading, shown

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "docs" / "speed.md"
HEAD = """# How fast it is

Written by `make speed`, in one run on one machine. Seconds are processor seconds, user and system, of a whole command with all that it starts; a machine that
is busy makes them longer by half, and leaves ratios as they are. `make speed ARGS="--against v0.1"` measures another commit in turn with this one.
"""


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table."""
    yield from ("", f"| {' | '.join(header)} |", f"| {' | '.join('---' for _ in header)} |", *(f"| {' | '.join(row)} |" for row in rows))


def of_commands(against: str, trees: Sequence[Path]) -> Iterator[str]:
    """Yield what whole commands cost, as seconds and as a ratio to loading Scrapy."""
    seconds = commands.measured(trees)
    least = next(iter(seconds.values()))[0]
    yield "\n## Commands"
    other = (f"seconds at {against}", "of it") if against else ()
    rows = [
        (what, f"{own:.2f}", f"{own / least:.2f}", *(f"{each:.2f}" for each in more), *(f"{own / each:.0%}" for each in more))
        for what, (own, *more) in seconds.items()
    ]
    yield from table(("what", "seconds", "to loading Scrapy", *other), rows)


def of_pages(sites: Path) -> Iterator[str]:
    """Yield what reading a page costs."""
    found = reading.measured(sites, 40)
    yield "\n## Reading a page"
    yield f"\nOver {found['pages']} saved pages of 40 real sites, in milliseconds, what parsing alone (selectolax) takes as 1."
    yield from table(("median", "95th percentile", "worst", "to parsing"), [tuple(f"{found[name]:.1f}" for name in ("median", "p95", "worst", "ratio"))])


def of_leads(sites: Path, queries: Path) -> Iterator[str]:
    """Yield how early in a run the first lead is final."""
    found = leads.measured(sites, queries, 20)
    early = sum(wait.final <= wait.requests * 2 / 3 for wait in found) / len(found)
    middle = {what: statistics.median(values) for what, values in zip(leads.Wait._fields, zip(*found, strict=True), strict=True)}
    share = statistics.median(wait.final / wait.requests for wait in found)
    pause = Settings().delay
    yield "\n## Until the first lead is final"
    yield f"\nMedians of {len(found)} runs for one role over 20 saved real sites, robots.txt left out, with the default pause of {pause:g} s."
    yield "In nine of ten runs the first lead is asked to be final before the last third of the requests."
    rows = [
        ("until the first lead is final", f"{middle['final']:g}", f"{middle['final'] * pause + middle['seconds'] * share:.0f}"),
        ("in all", f"{middle['requests']:g}", f"{middle['requests'] * pause + middle['seconds']:.0f}"),
        ("final before the last third of the requests", f"{early:.0%} of runs", ""),
    ]
    yield from table(("what", "requests", "seconds"), rows)


def of_batch(sites: Path | None) -> Iterator[str]:
    """Yield what a batch costs against a bare Scrapy spider, and a second pass against the first."""
    kinds = {"100 small companies": (None, 10)} | ({"100, one in ten a saved real site": (sites, 10), "40 saved real sites": (sites, 1)} if sites else {})
    rows = []
    for what, (saved, every) in kinds.items():
        found = batch.figures(saved, int(what.split()[0].strip(",")), every)
        first, second = found["first"], found["second_to_first"]
        shares = (f"{second['cpu']:.0%}", f"{second['bytes']:.0%}")
        rows.append((what, f"{first['cpu_a_company']:.3f}", f"{found['ratio_to_bare']:.2f}", *shares, f"{first['peak_mb']:.0f}"))
    yield "\n## A batch"
    yield "\nReplayed on loopback without a pause, the start of the program included. Bare: a Scrapy spider that fetches the same pages and reads nothing."
    yield from table(("companies", "seconds a company", "pages a second, to bare", "second pass: processor", "bytes", "memory, MB"), rows)


def of_shown() -> Iterator[str]:
    """Yield what the pages that people open cost."""
    size, made = shown.report()
    yield "\n## Pages"
    yield f"\n`research review` over {shown.LEADS:,} leads, in milliseconds by the clock; asked is a median below 100."
    rows = [(what, *(f"{each:.0f}" for each in found)) for what, found in shown.reviewed().items()]
    yield from table(("page", f"median of {shown.REQUESTS} requests", "slowest"), rows)
    yield f"\nThe report of a company of {shown.PEOPLE} people: {size:.0f} KB (asked: below 400), made in {made:.0f} ms of the processor (asked: below 50)."


def of_growth() -> Iterator[str]:
    """Yield by which exponent each work grows."""
    yield "\n## Growth"
    yield "\nThe same work at three sizes a decade apart; an exponent of 1 means that twice as much takes twice as long. What any size costs is left out of it."
    rows = [
        (what, " · ".join(f"{size:,}" for size in sizes), " · ".join(f"{each:.3g}" for each in seconds), f"{growth.exponent(sizes, seconds):.2f}")
        for what, (sizes, seconds) in growth.measured().items()
    ]
    yield from table(("what grows", "sizes", "seconds", "exponent"), rows)


@contextmanager
def checked_out(rev: str | None) -> Iterator[tuple[Path, ...]]:
    """Give this checkout, and beside it another commit's."""
    if rev is None:
        yield (ROOT,)
        return
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "other"
        subprocess.run(["git", "worktree", "add", "--quiet", "--detach", str(tree), rev], cwd=ROOT, check=True)
        try:
            yield (ROOT, tree)
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", str(tree)], cwd=ROOT, check=True)


def main() -> None:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path)
    parser.add_argument("--against", metavar="REV")
    given = parser.parse_args()
    if given.bench and given.bench.is_dir() and not (gate.UNPACKED / "sites").is_dir():
        gate.unpack(given.bench)
    sites = gate.UNPACKED / "sites" if (gate.UNPACKED / "sites").is_dir() else None
    with checked_out(given.against) as trees:
        lines = [HEAD.rstrip(), *of_commands(given.against, trees)]
    if sites:
        lines += [*of_pages(sites), *of_leads(sites, (given.bench or sites) / "queries")]
    lines += [*of_batch(sites), *of_shown(), *of_growth()]
    PAGE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(PAGE.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
