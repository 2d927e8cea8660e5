"""Calls the command line within the test's own process, where one more process would prove nothing: a crawl takes a twentieth of the time."""

from __future__ import annotations

import io
import sys
from subprocess import CompletedProcess

import pytest

from research.cli.app import run


def call(*words: str, stdin: str | None = None, **environment: str) -> CompletedProcess[str]:
    """Return what `research WORDS` prints, and its exit code; environment: variables that are set meanwhile."""
    given = io.BytesIO((stdin or "").encode())
    written = io.BytesIO(), io.BytesIO()
    with pytest.MonkeyPatch.context() as patch:
        for name, stream in zip(("stdin", "stdout", "stderr"), (given, *written), strict=True):
            patch.setattr(sys, name, io.TextIOWrapper(stream, encoding="utf-8", newline=""))
        for name, value in environment.items():
            patch.setenv(name, value)
        code = run(words)
        sys.stdout.flush()
        sys.stderr.flush()
        out, err = (stream.getvalue().decode().replace("\r\n", "\n") for stream in written)
    return CompletedProcess(["research", *words], code, out, err)
