"""`make audit`: what is known to be weak in the exact versions that the lock files name, by PyPI's advisories.

Exit code 1 where something is. What could not be looked up is counted and said, and is no fault: that is the network's, or a registry's that keeps none.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

LOCK = Path(__file__).parents[1] / "requirements-dev.lock"
"""Holds every package of requirements.lock too."""


def main() -> int:
    """Return the exit code."""
    asked = [sys.executable, "-m", "pip_audit", "--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json", "-r", str(LOCK)]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)
    if not answer.stdout.strip():
        print(f"Nothing was looked up: {answer.stderr.strip().splitlines()[-1]}")
        return 0
    said, weak = told(json.loads(answer.stdout)["dependencies"])
    print(said)
    return 1 if weak else 0


def told(packages: Sequence[dict]) -> tuple[str, bool]:
    """What pip-audit found, for a reader, and whether any of it is a weakness.

    Args:
        packages: its `dependencies`: name and version with `vulns`, or with `skip_reason`.
    """
    left = [package["skip_reason"] for package in packages if "skip_reason" in package]
    lines = [
        f"{package['name']} {package['version']}: {weakness['id']}, mended in {', '.join(weakness['fix_versions']) or 'no version yet'}"
        for package in packages
        for weakness in package.get("vulns", ())
    ]
    counts = f"packages looked up: {len(packages) - len(left)}, known weaknesses: {len(lines)}"
    return "\n".join([*lines, counts + (f", not to be looked up here: {len(left)} ({left[0]})" if left else "")]), bool(lines)


if __name__ == "__main__":
    raise SystemExit(main())
