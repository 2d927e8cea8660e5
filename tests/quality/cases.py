"""Runs the benchmark's small cases against the command: all of them must hold.

    python -m tests.quality.cases --cases ../shared/cases

A case has a minute. Those that a busy machine did not let come to their end are asked once more, without the others around them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

RESEARCH = str(Path(sys.executable).with_name("research"))
UNENDED = "expected an end within"
"""How a case says that its minute was over."""


def failed(cases: Path, only: Sequence[str] = ()) -> dict[str, list[str]]:
    """Run the cases, or only some, and return {case: what was wrong} of those that do not hold."""
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder) / "results.json"
        call = [sys.executable, str(cases / "run_cases.py"), "--command", RESEARCH, "--json", str(results), *(("--only", *only) if only else ())]
        done = subprocess.run(call, check=False)
        if not results.exists():
            sys.exit(done.returncode or 1)
        return {result["case"]: result["bad"] for result in json.loads(results.read_text(encoding="utf-8")) if not result["passed"]}


def main() -> int:
    """Return 0 where all cases hold, or there are none here."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=Path, required=True, help="folder of the cases")
    cases: Path = parser.parse_args().cases
    if not (cases / "run_cases.py").is_file():
        print(f"no cases at {cases}: none was run")
        return 0
    wrong = failed(cases)
    if wrong and all(UNENDED in bad[0] for bad in wrong.values()):
        wrong = failed(cases, list(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
