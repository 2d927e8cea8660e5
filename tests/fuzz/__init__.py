"""Hostile input without end, for whatever reads what strangers sent: `make fuzz MINUTES=10`, and a few cases of each target in `make test`.

The kept corpus is the saved examples of all shelves, mutated, and tests/fuzz/found/<target>/: inputs that once made a target fail, which run in every test.
"""

from __future__ import annotations

import functools
from pathlib import Path

from hypothesis import strategies as st

from research.shelf import members
from tests.fuzz import targets as _package
from tests.fuzz.targets import Target

EXAMPLES = Path(__file__).parents[1] / "examples"
FOUND = Path(__file__).with_name("found")
LONGEST = 64 * 1024
"""Bytes of an example that is mutated."""

TOKENS = [
    *(
        b"",
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\xed\xa0\x80",
        b"\r",
        b'"',
        b"'",
        b"=",
        b"%",
        b"&#0;",
        b"&#x110000;",
        b"&amp",
        b"<",
        b">",
        b"</",
        b"<!--",
        b"]]>",
    ),
    *(
        b"<div>",
        b"</div>",
        b"<table><tr><td>",
        b"<script>",
        b"<svg><title>",
        b"<template>",
        b"<base href='//x'>",
        b"<h2>Jane Roe</h2>",
        b"<a href='//[::1'>x</a>",
    ),
    *(
        b"{",
        b"}",
        b"[",
        b"]",
        b"\\u",
        b"\\ud800",
        b"null",
        b"1e999",
        b"-1",
        b"9" * 40,
        b"mailto:",
        b"tel:+",
        b"javascript:",
        b"http://[",
        b"data:,",
        b"\xe2\x80\xae",
    ),
]
"""What tears documents, numbers, addresses and encodings apart."""


@functools.cache
def shelf() -> dict[str, Target]:
    """Return {name: target}, in order of name."""
    return members(_package, "TARGET", Target)


@functools.cache
def corpus(folders: tuple[str, ...]) -> tuple[bytes, ...]:
    """Return the saved examples of some folders of tests/examples, the shortest first; more are not needed than the hundred that differ most in size."""
    bodies = sorted({file.read_bytes()[:LONGEST] for folder in folders for file in (EXAMPLES / folder).rglob("body*") if file.is_file()}, key=len)
    return tuple(bodies[:: max(1, len(bodies) // 100)]) or (b"",)


def inputs(target: Target) -> st.SearchStrategy[bytes]:
    """Return what is given to a target: its examples, torn apart and put together, and its own words without any order."""
    alone = st.lists(st.sampled_from([*TOKENS, *target.words]) | st.binary(max_size=8), max_size=30).map(b"".join)
    return mutated(corpus(target.examples), target.words) | alone


@st.composite
def mutated(draw: st.DrawFn, bodies: tuple[bytes, ...], words: tuple[bytes, ...]) -> bytes:
    """Return an example of which pieces were left out, doubled, moved, cut off, or replaced by what does not belong there."""
    body = draw(st.sampled_from(bodies))
    for _ in range(draw(st.integers(0, 5))):
        start, end = sorted((draw(st.integers(0, len(body))), draw(st.integers(0, len(body)))))
        piece = body[start:end]
        given = draw(st.sampled_from([b"", piece * 2, piece[::-1], *TOKENS, *words]) | st.binary(max_size=6))
        body = draw(st.sampled_from([body[:start] + given + body[end:], body[:start] + given + body[start:], body[:end], body[:start] + piece + given + piece]))
    return body[: 2 * LONGEST]


def found(target: str) -> list[Path]:
    """Return the files that once made a target fail."""
    return sorted((FOUND / target).glob("*"))
