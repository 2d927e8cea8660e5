"""The quality gate: measures the tool on the benchmark, prints the tables, and fails where a figure is below its floor.

    python -m tests.quality.gate --bench ../shared/bench            measure and compare
    python -m tests.quality.gate --bench ../shared/bench --pin      measure, then raise the floors to what was measured

floors.json holds, for each figure, the bound and what was measured when it was set, and the digest of the benchmark's
data: other data means other figures, so a changed corpus fails until the floors are pinned anew. `--pin` refuses to make
any bound easier unless `--lower` says so too. The README's table is written by `--pin`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import subprocess
import sys
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
FLOORS = Path(__file__).with_name("floors.json")
README = ROOT / "README.md"
UNPACKED = ROOT / ".bench"
BEGIN, END = "<!-- figures: written by the quality gate -->\n", "<!-- end of figures -->\n"
CORPUS = ("sites.tar.xz", "charts.tar.xz")
SLACK = 0.005
"""Room below a measured share when it is pinned: one person more or less of two hundred; runs differ by less."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing that is measured."""

    name: str
    """`run.measure`: the score's own name behind the run that gives it."""
    meaning: str
    higher_is_better: bool = True
    slack: float = SLACK
    digits: int = 2
    """Places behind the point in the README's table."""

    def holds(self, value: float, bound: float) -> bool:
        """Say whether a value keeps a bound; one that could not be measured does not."""
        return not math.isnan(value) and (value >= bound - 1e-9 if self.higher_is_better else value <= bound + 1e-9)

    def harder(self, one: float, other: float) -> float:
        """Return the harder of two bounds."""
        return max(one, other) if self.higher_is_better else min(one, other)

    def bound(self, value: float) -> float:
        """Return the bound that a measured value sets."""
        return round(max(0.0, value - self.slack) if self.higher_is_better else value + self.slack, 3)


FIGURES = (
    Figure("sites.precision", "people found who are the company's own"),
    Figure("sites.recall", "the company's people who are found"),
    Figure("sites.f1", "both in one (F1)"),
    Figure("sites.title_exact", "titles word for word"),
    Figure("sites.titles_invented", "titles given to people who have none", higher_is_better=False, slack=1, digits=0),
    Figure("sites.email_precision", "e-mail addresses on the right person"),
    Figure("sites.email_recall", "published addresses that are found"),
    Figure("sites.phone_precision", "telephone numbers on the right person"),
    Figure("sites.phone_recall", "published numbers that are found"),
    Figure("sites.linkedin_precision", "LinkedIn profiles on the right person"),
    Figure("sites.linkedin_recall", "published profiles that are found"),
    Figure("sites.pages_found", "pages with people that are visited"),
    Figure("sites.requests_a_site", "requests a site, with `--everyone`", higher_is_better=False, slack=0.5, digits=1),
    Figure("sites.failed_runs", "runs that failed", higher_is_better=False, slack=0, digits=0),
    Figure("sites.best@1", "the right manager first"),
    Figure("sites.fine@1", "an acceptable manager first"),
    Figure("sites.fine@3", "an acceptable manager among the first three"),
    Figure("quick.requests_a_site", "requests a site, as a user waits for", higher_is_better=False, slack=0.5, digits=1),
    Figure("quick.best@1", "the right manager first, as a user waits for"),
    Figure("charts.company.hit@1", "company chart, titles alone: the real manager first"),
    Figure("charts.company.hit@3", "company chart, titles alone: among the first three"),
    Figure("charts.company.ece", "company chart: error of the probability", higher_is_better=False),
    Figure("charts.government.hit@1", "public bodies, titles alone: the real manager first"),
    Figure("charts.government.hit@3", "public bodies, titles alone: among the first three"),
    Figure("charts.government.ece", "public bodies: error of the probability", higher_is_better=False),
    Figure("charts.pairs.hit@1", "adverts that name the manager's title: that title first of twelve"),
    Figure("departments.company.hit@1", "company chart, with departments: the real manager first"),
    Figure("departments.government.hit@1", "public bodies, with departments: the real manager first"),
)


def digest(bench: Path) -> str:
    """Return the first 16 hex digits of the SHA-256 over the benchmark's archives."""
    whole = hashlib.sha256()
    for name in CORPUS:
        whole.update((bench / name).read_bytes())
    return whole.hexdigest()[:16]


def unpack(bench: Path) -> None:
    """Unpack the benchmark's data into UNPACKED, as its own unpack.py does."""
    if hasattr(tarfile, "data_filter"):
        subprocess.run([sys.executable, str(bench / "unpack.py"), str(UNPACKED)], check=True, stdout=subprocess.DEVNULL)
        return
    for archive, inside in (("sites", "dev"), ("charts", "charts")):  # Debian's Python 3.11.2 has no filters yet, which unpack.py asks for
        if not (UNPACKED / archive).exists():
            UNPACKED.mkdir(exist_ok=True)
            subprocess.run(["tar", "-xJf", str(bench / f"{archive}.tar.xz"), "-C", str(UNPACKED)], check=True)
            if inside != archive:
                (UNPACKED / inside).rename(UNPACKED / archive)


def measure(bench: Path) -> dict[str, float]:
    """Return {figure: value} of this checkout; the tables go to standard output as they come."""
    unpack(bench)
    sites, charts = UNPACKED / "sites", UNPACKED / "charts"
    found: dict[str, float] = {}
    for run, options in (("sites", ()), ("quick", ("--quick",))):
        found |= {f"{run}.{name}": value for name, value in _score(bench / "score_sites.py", sites, run, options)["summary"].items()}
    for run, options in (("charts", ()), ("departments", ("--departments",))):
        macro = _score(bench / "score_ranking.py", charts, run, options)["macro"]
        found |= {f"{run}.{kind}.{name}": value for kind, figures in macro.items() for name, value in figures.items()}
    return found


def _score(script: Path, data: Path, run: str, options: tuple[str, ...]) -> dict[str, Any]:
    answer = UNPACKED / f"{run}.json"
    command = str(Path(sys.executable).with_name("research"))
    print(f"\n== {run}", flush=True)
    subprocess.run(
        [sys.executable, str(script), str(data), "--command", command, "--json", str(answer), "--misses", str(UNPACKED / f"{run}.misses"), *options], check=True
    )
    result: dict[str, Any] = json.loads(answer.read_text())
    return result


def compare(found: Mapping[str, float], bounds: Mapping[str, float]) -> list[str]:
    """Return a line for each figure that does not keep its bound."""
    return [
        f"{figure.name} is {found.get(figure.name, math.nan):.3f}, its {'floor' if figure.higher_is_better else 'ceiling'} {bounds[figure.name]:.3f}"
        for figure in FIGURES
        if figure.name in bounds and not figure.holds(found.get(figure.name, math.nan), bounds[figure.name])
    ]


def pinned(found: Mapping[str, float], bounds: Mapping[str, float], *, lower: bool) -> tuple[dict[str, float], list[str]]:
    """Return the bounds that measured figures set, and a line for each that would become easier; without `lower` such a one stays as it was."""
    new: dict[str, float] = {}
    easier: list[str] = []
    for figure in FIGURES:
        if math.isnan(found.get(figure.name, math.nan)):
            continue
        new[figure.name] = bound = figure.bound(found[figure.name])
        old = bounds.get(figure.name)
        if old is not None and not lower:
            new[figure.name] = figure.harder(old, bound)
            if not figure.holds(found[figure.name], old):
                easier.append(f"{figure.name}: {found[figure.name]:.3f} does not keep {old:.3f}")
    return new, easier


def table(measured: Mapping[str, float]) -> str:
    """Return the README's table."""
    rows = [f"| {figure.meaning} | {measured[figure.name]:.{figure.digits}f} |" for figure in FIGURES if figure.name in measured]
    return "\n".join(["| measured | |", "| --- | --- |", *rows]) + "\n"


def with_table(readme: str, measured: Mapping[str, float]) -> str:
    """Return the README's text with its table of figures anew."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return before + BEGIN + table(measured) + END + after


def main() -> int:
    """Run the gate; 0 where everything holds or there is no benchmark here."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, required=True, help="folder of the benchmark: its archives and scripts")
    parser.add_argument("--pin", action="store_true", help="raise the floors to what is measured")
    parser.add_argument("--lower", action="store_true", help="with --pin: let floors fall too")
    args = parser.parse_args()
    if not all((args.bench / name).is_file() for name in CORPUS):
        print(f"no benchmark at {args.bench}: nothing was measured")
        return 0
    held = json.loads(FLOORS.read_text(encoding="utf-8"))
    bench = args.bench.resolve()
    found = measure(bench)
    print()
    if args.pin:
        same = held["corpus"] == digest(bench)
        bounds, easier = pinned(found, held["bounds"] if same else {}, lower=args.lower)
        if easier:
            print("Not pinned; a floor never falls unless --lower says so:", *easier, sep="\n  ")
            return 1
        measured = {name: round(value, 3) for name, value in found.items() if name in bounds}
        FLOORS.write_text(json.dumps({"corpus": digest(bench), "bounds": bounds, "measured": measured}, indent=1) + "\n", encoding="utf-8")
        README.write_text(with_table(README.read_text(encoding="utf-8"), measured), encoding="utf-8")
        print(f"pinned {len(bounds)} floors")
        return 0
    wrong = compare(found, held["bounds"])
    if held["corpus"] and held["corpus"] != digest(bench):
        wrong.append("the benchmark's data are not those that the floors were set on: pin them anew")
    print("Below the floor:" if wrong else f"all {len(held['bounds'])} floors hold", *wrong, sep="\n  " if wrong else "\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
