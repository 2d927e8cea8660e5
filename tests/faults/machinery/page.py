"""docs/reliability.md: every fault of the shelf, and what the command line makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.faults import SUBJECTS, Fault, Outcome
from tests.faults.machinery.running import GRACE, MEMORY, Played

FILE = Path(__file__).parents[3] / "docs" / "reliability.md"
MEASURED = "Last measured: "
TITLES = {
    "network": "The network",
    "tls": "TLS",
    "http": "HTTP",
    "robots": "robots.txt",
    "sitemaps": "Sitemaps",
    "pages": "Pages",
    "values": "What pages say",
}
HEAD = f"""# Reliability

What sites, networks and proxies may do to a study, and what comes of it. `make faults` plays each of these against the installed command, on a site on
loopback whose list of three people is good, checks what stands here, and writes this page; each run of all checks plays those that once failed, and a tenth
of the others, another one from day to day.

Whatever happens:

- the study ends within `--max-seconds` and {GRACE:.0f} seconds more, and takes less than {MEMORY} MB;
- the exit code says how it went (0 people found, 3 none, 4 the site could not be read), in one line and without a traceback;
- what was read before is in the sheet, and `crawl.status`, `crawl.why` and `crawl.skipped` in research.json say what was not read and why;
- nothing that commands a terminal, turns or hides letters reaches the terminal or a file, no cell begins a formula, and no script of the site's runs in the
  report;
- the site is not asked more often for it.

A fault is a function in `tests/faults/`, found by lying there; it changes the good site and says what must come out.
"""


def written(faults: Sequence[tuple[Fault, Outcome]], measured: str) -> str:
    """Return the page; measured: the line that says what was measured, which differs from run to run."""
    parts = [HEAD, measured, ""]
    for subject in SUBJECTS:
        rows = [(fault, outcome) for fault, outcome in faults if fault.subject == subject]
        parts += [f"## {TITLES[subject]}", "", "| the site has | exit code | status | of three people |", "| --- | --- | --- | --- |"]
        parts += [f"| {_cell(fault.about)} | {outcome.exit} | {_cell(_came(outcome))} | {outcome.people} kept |" for fault, outcome in rows]
        parts.append("")
    return "\n".join(parts).rstrip() + "\n"


def _came(outcome: Outcome) -> str:
    status = " or ".join(outcome.status.split("|"))
    return f"{status}: “{outcome.says}”" if outcome.says else status


def measured(played: Sequence[Played]) -> str:
    """Return the line that says what the faults cost at most."""
    slowest, largest = max(played, key=lambda each: each.over), max(played, key=lambda each: each.megabytes)
    return (
        f"{MEASURED}{len(played)} faults; at most {max(0.0, slowest.over):.0f} s more than the budget ({slowest.fault.about}) and "
        f"{largest.megabytes:.0f} MB ({largest.fault.about})."
    )


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
