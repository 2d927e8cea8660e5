"""Runs a command on a terminal of its own, and says what a person would see there."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import threading
from collections.abc import Sequence
from pathlib import Path

from tests.patience import PATIENCE

_STEERING = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\]8;[^\x1b]*\x1b\\")


def in_terminal(words: Sequence[str], cwd: Path | None = None, **environment: str) -> tuple[str, str, int]:
    """Return what a run writes on two terminals, standard output and standard error, and its exit code."""
    ends = [pty.openpty() for _ in range(2)]
    shown = [b"", b""]

    def follow(n: int) -> None:
        while True:
            try:
                part = os.read(ends[n][0], 4096)
            except OSError:  # how a terminal says that the other side is closed
                return
            if not part:
                return
            shown[n] += part

    surroundings = {**os.environ, "TERM": "xterm-256color", "TERM_PROGRAM": "", "COLUMNS": "120", **environment}
    process = subprocess.Popen(words, stdout=ends[0][1], stderr=ends[1][1], env=surroundings, cwd=cwd)
    for _, theirs in ends:
        os.close(theirs)
    threads = [threading.Thread(target=follow, args=(n,)) for n in range(2)]
    for thread in threads:
        thread.start()
    code = process.wait(timeout=PATIENCE)
    for thread in threads:
        thread.join()
    for ours, _ in ends:
        os.close(ours)
    out, err = (part.decode("utf-8", "replace") for part in shown)
    return out, err, code


def text(written: str) -> str:
    """Return the words of what was written, without colours and cursor movements."""
    return "\n".join(line.rstrip() for line in _STEERING.sub("", written).replace("\r\n", "\n").split("\n"))
