"""Runs the main job on the sample site: serves it on loopback, and calls `research company` as a user would."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

from tests.sample_site.server import DOMAIN, serve

ROLES = ("Senior Data Engineer", "Account Executive")


def main(words: list[str]) -> int:
    """Return the exit code of the call; words: more options for it."""
    roles = [] if "--role" in words else [word for role in ROLES for word in ("--role", role)]
    with serve() as site:
        call = ["company", DOMAIN, *roles, "--proxy", site.url, "--delay", "0", *words]
        print("$ research", shlex.join(call), flush=True)
        return subprocess.run([str(Path(sys.executable).with_name("research")), *call], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
