"""The quality gate: measures the tool on the benchmark, prints the tables, and fails where a figure is below its floor.

    python -m tests.quality.gate --bench ../shared/bench            measure and compare
    python -m tests.quality.gate --bench ../shared/bench --pin      measure, then raise the floors to what was measured

floors.json holds, for each figure, the bound and what was measured when it was set, and the digest of the benchmark's
data: other data means other figures, so a changed corpus fails until the floors are pinned anew. Every set of sites has floors
of its own: those of the first version, those read later, and the blind ones, whose figures count most. `--pin` refuses to make
any bound easier unless `--lower` says so too. The README's table is written by `--pin`.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import math
import subprocess
import sys
import tarfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).parents[2]
FLOORS = Path(__file__).with_name("floors.json")
README = ROOT / "README.md"
UNPACKED = ROOT / ".bench"
BEGIN, END = "<!-- figures: written by the quality gate -->\n", "<!-- end of figures -->\n"
CORPUS = ("sites.tar.xz", "charts.tar.xz", "blind.tar.xz.enc")
SLACK = 0.03
"""Room below a measured share when it is pinned: on a busy machine a slow site or two of the 28 may end on their budget."""
OF_FEW = 2
"""How many times that room the blind sites have, of which one alone may have a tenth of all people."""
SLACK_OF_ROLES = 0.06
"""The same for shares of role queries: six of the hundred that the blind sites ask."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing that is measured."""

    name: str
    """`set.kind.measure`, or `run.kind.measure` of the ranking alone; the last part is the score's own name."""
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


PEOPLE = (
    Figure("precision", "people found who are the company's own"),
    Figure("recall", "the company's people who are found"),
    Figure("f1", "both in one (F1)"),
    Figure("site_f1", "mean F1 of sites"),
    Figure("sites_perfect", "sites read without an error", slack=0.08),
    Figure("title_exact", "titles word for word"),
    Figure("titles_invented", "titles given to people who have none", higher_is_better=False, slack=4, digits=0),
    Figure("email_precision", "e-mail addresses on the right person"),
    Figure("email_recall", "published addresses that are found"),
    Figure("phone_precision", "telephone numbers on the right person"),
    Figure("phone_recall", "published numbers that are found"),
    Figure("linkedin_precision", "LinkedIn profiles on the right person"),
    Figure("linkedin_recall", "published profiles that are found"),
    Figure("people_paged", "people whose page was visited"),
    Figure("requests_a_site", "requests a site, with `--everyone`", higher_is_better=False, slack=3, digits=1),
    Figure("failed_runs", "runs that failed", higher_is_better=False, slack=0, digits=0),
)
"""Of runs with `--everyone`."""
ROLES = (
    Figure("best@1", "the right manager first", slack=SLACK_OF_ROLES),
    Figure("fine@1", "an acceptable manager first", slack=SLACK_OF_ROLES),
    Figure("fine@3", "an acceptable manager among the first three", slack=SLACK_OF_ROLES),
    Figure("ece", "mean error of the first lead's chance", higher_is_better=False, slack=SLACK_OF_ROLES),
    Figure("sure_right", "first leads given 70 % or more that are right", slack=2 * SLACK_OF_ROLES),
    Figure("requests_a_site", "requests a site, as a user waits for", higher_is_better=False, slack=3, digits=1),
)
"""Of runs as a user waits for them."""
SETS = {
    "blind": "28 sites that nobody has read",
    "later": "83 sites read after the first version",
    "first": "41 sites of the first version",
}
"""What the sites of each set are; the least known first."""
FIRST_SITES = frozenset(Path(__file__).with_name("first_sites.txt").read_text(encoding="utf-8").split())
RANKING = (
    Figure("charts.company.hit@1", "company chart, titles alone: the real manager first"),
    Figure("charts.company.hit@3", "company chart, titles alone: among the first three"),
    Figure("charts.company.ece", "company chart: error of the probability", higher_is_better=False),
    Figure("charts.government.hit@1", "public bodies, titles alone: the real manager first"),
    Figure("charts.government.hit@3", "public bodies, titles alone: among the first three"),
    Figure("charts.government.ece", "public bodies: error of the probability", higher_is_better=False),
    Figure("charts.pairs.hit@1", "adverts that name the manager's title: that title first of twelve"),
    Figure("departments.company.hit@1", "company chart, with departments: the real manager first"),
    Figure("departments.government.hit@1", "public bodies, with departments: the real manager first"),
    Figure("queries.labels.best@1", "role queries of sites, everybody given: the right manager first"),
    Figure("queries.labels.fine@1", "the same: an acceptable manager first"),
    Figure("queries.reader.best@1", "a careful reader's role queries, everybody given: the right manager first"),
    Figure("queries.reader.fine@1", "the same: an acceptable manager first, by the reader"),
)
"""Of the ranking alone."""
RUNS = (("people", PEOPLE), ("roles", ROLES))
FIGURES = (
    *(
        replace(figure, name=f"{which}.{kind}.{figure.name}", slack=figure.slack * (OF_FEW if which == "blind" and figure.slack == SLACK else 1))
        for which in SETS
        for kind, figures in RUNS
        for figure in figures
    ),
    *RANKING,
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
    scorer = _module(bench / "score_sites.py")
    for kind, options in (("people", ()), ("roles", ("--quick",))):
        rows = _score(bench / "score_sites.py", kind, options, sites)["sites"]
        for which, first in (("later", False), ("first", True)):
            mine = [row for row in rows if (row["site"] in FIRST_SITES) is first]
            found |= {f"{which}.{kind}.{name}": value for name, value in scorer.summary(mine).items()}
    for mode, values in _score(bench / "score_blind.py", "blind").items():
        found |= {f"blind.{'people' if mode == 'everyone' else 'roles'}.{name}": value for name, value in values.items()}
    for run, options in (("charts", ()), ("departments", ("--departments",))):
        macro = _score(bench / "score_ranking.py", run, options, charts)["macro"]
        found |= {f"{run}.{kind}.{name}": value for kind, figures in macro.items() for name, value in figures.items()}
    queries = _score(bench / "score_queries.py", "queries", ("--queries", str(bench / "queries")), sites)["summary"]
    return found | {f"queries.{kind}.{name}": value for kind, figures in queries.items() for name, value in figures.items()}


def _module(script: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(script.stem, script)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{script} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _score(script: Path, run: str, options: Sequence[str] = (), data: Path | None = None) -> dict[str, Any]:
    answer = UNPACKED / f"{run}.json"
    command = str(Path(sys.executable).with_name("research"))
    print(f"\n== {run}", flush=True)
    misses = () if data is None else ("--misses", str(UNPACKED / f"{run}.misses"))  # of the blind sites nobody asks what was missed
    given = () if data is None else (str(data),)
    subprocess.run([sys.executable, str(script), *given, "--command", command, "--json", str(answer), *misses, *options], check=True)
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
    """Return the README's tables: a column for each set of sites, the least known first; then the ranking alone."""

    def told(figure: Figure, name: str) -> str:
        return f"{measured[name]:.{figure.digits}f}" if name in measured else "–"

    rows = ["| | " + " | ".join(SETS.values()) + " |", "| --- |" + " --- |" * len(SETS)]
    rows += [
        f"| {figure.meaning} | " + " | ".join(told(figure, f"{which}.{kind}.{figure.name}") for which in SETS) + " |"
        for kind, figures in RUNS
        for figure in figures
    ]
    rows += ["", "| the ranking alone | |", "| --- | --- |", *(f"| {figure.meaning} | {told(figure, figure.name)} |" for figure in RANKING)]
    return "\n".join(rows) + "\n"


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
        measured = {name: round(value, 5) for name, value in found.items() if name in bounds}  # shown with two places: three would round twice
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
