"""Runs every target of tests/fuzz for some minutes, then looks for inputs that take more than their share of time; `make fuzz MINUTES=10`.

An input that makes a target fail is written to tests/fuzz/found/, shrunk, where every test run finds it. Exit code 1 where there was one.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import random
import sys
import time

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.fuzz import FOUND, TOKENS, corpus, inputs, shelf
from tests.fuzz.targets import Target

GROWTH = 8.0
"""Times the time, for four times the input, from which a target is reported: squares take sixteen."""
BEGINS = (b"", b"<table><tr><td>Jane Roe<td>", b"<div><h3>Jane Roe</h3><p>")
"""Where what is repeated stands: alone, and where somebody has their title."""
ENDS = (b"", b" +44 20 7946 0123", b" jane.roe@acme.example")
"""What readers look back from, at the end of what is repeated."""
ROUND = 200
"""Cases between two looks at the clock."""


def main() -> int:
    """Return the exit code."""
    asked = argparse.ArgumentParser(prog="python -m tests.fuzz", description="Hostile input for every reader.")
    asked.add_argument("--minutes", type=float, default=10.0, help="for each target")
    asked.add_argument("--only", nargs="*", default=[], help="targets")
    words = asked.parse_args()
    failed = 0
    for name, target in shelf().items():
        if not words.only or name in words.only:
            failed += _fuzz(name, target, time.monotonic() + 60 * words.minutes)
            _grow(name, target)
    return 1 if failed else 0


def _fuzz(name: str, target: Target, until: float) -> bool:
    """Run a target with ever new cases until a time; returns whether it failed."""
    cases, last = 0, [b""]

    def run(body: bytes) -> None:
        last[0] = body
        target.run(body)

    while time.monotonic() < until:
        steady = settings(max_examples=ROUND, deadline=None, database=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate, Phase.shrink])
        try:
            seed(random.randrange(2**32))(steady(given(inputs(target))(run)))()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            file = FOUND / name / hashlib.sha256(last[0]).hexdigest()[:12]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(last[0])
            print(f"{name}: FAILED: {type(error).__name__}: {str(error)[:200]}; {file}", flush=True)
            return True
        cases += ROUND
    print(f"{name}: {cases} cases, no finding", flush=True)
    return False


def _grow(name: str, target: Target) -> None:
    """Repeat pieces of the corpus n and 4n times, and report what takes more than its share of the processor; time is only told of, for machines differ."""
    worst = (0.0, b"")
    pieces = [
        *(token for token in (b"a", *TOKENS, *target.words) if token),
        *(body[start : start + 60] for body in corpus(target.examples)[:20] for start in (0, 500)),
    ]
    for piece in filter(None, pieces):
        few = max(1, 4000 // len(piece))
        target.run(piece)  # word lists are loaded
        for begin, end in itertools.product(BEGINS, ENDS):
            short, long = (min(_seconds(target, begin + piece * (few * times) + end) for _ in range(2)) for times in (1, 4))
            if long > 0.2:
                worst = max(worst, (long / max(short, 0.001), begin + piece + end))
    if worst[0] > GROWTH:
        print(f"{name}: takes {worst[0]:.0f} times as long for four times as much of {worst[1]!r}", flush=True)


def _seconds(target: Target, body: bytes) -> float:
    began = time.process_time()
    target.run(body)
    return time.process_time() - began


if __name__ == "__main__":
    sys.exit(main())
