"""Reading and merging take time with what there is, not with its square: counted in steps of the interpreter, never timed."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from types import FrameType
from typing import Any

import pytest

from research.document.markup import MOST_ATTRIBUTES, MOST_DEEP, MOST_FORMATS, bearable
from research.model import Company, Page
from research.people.merge import merge
from research.reading.page import read

PAGE = Page(url="https://acme.example/team", fetched_at=datetime(2026, 1, 1, tzinfo=UTC), link_kind="team")
COMPANY = Company(domain="acme.example")
SMALL, TIMES = 60, 4
MOST = 6.5
"""Times the steps of a page, for four times the page: squares take sixteen, and what a page costs before it begins makes it less than four."""

GIVEN = "Anna Bert Carla Dora Emil Frida Gina Hans Ida Jane Karl Lena Mark Nora Otto Paul Rita Sven Tina Udo".split()
PARTS = "bar kel lom mir nus rad sol tin".split()


def name(n: int) -> str:
    first, second, third = PARTS[n % 8], PARTS[n // 8 % 8], PARTS[n // 64 % 8]
    return f"{GIVEN[n % len(GIVEN)]} {first.title()}{second}{third}sen"


PAGES: dict[str, Callable[[int], str]] = {
    "links in a line": lambda n: "<p>" + "".join(f"<a href=/team/x{i}>{name(i)}</a>, " for i in range(n)),
    "a menu": lambda n: "".join(f"<li><a href=/lang/{i}>Language {i}</a></li>" for i in range(n)),
    "cards": lambda n: "".join(f"<div><h3>{name(i)}</h3><p>Head of Data</p><a href='mailto:p{i}@acme.example'>Mail</a></div>" for i in range(n)),
    "names as headings": lambda n: "".join(f"<h2>{name(i)}</h2><p>Head of Data</p>" for i in range(n)),
    "headings": lambda n: "".join(f"<h{i % 6 + 1}>Part {i}</h{i % 6 + 1}><p>{name(i)}</p>" for i in range(n)),
    "one name": lambda n: "".join(f"<div><h3>Jane Roe</h3><p>Head of Data {i}</p></div>" for i in range(n)),
    "portraits": lambda n: "".join(f"<figure><img alt='{name(i)}'><figcaption>Head of Data</figcaption></figure>" for i in range(n)),
    "breaks": lambda n: "<p>" + "".join(f"{name(i)}<br>Data Engineer<br>" for i in range(n)),
    "a table": lambda n: "<table>" + "".join(f"<tr><td>{name(i)}<td>Data Engineer<td>+44 20 7946 {i:04d}" for i in range(n)),
    "terms": lambda n: "<dl>" + "".join(f"<dt>Treasurer</dt><dd>{name(i)}</dd>" for i in range(n)),
    "elements that lead on": lambda n: "".join(f"<div onclick=\"location='/x{i}'\" data-href=/y{i}>Our team {i}</div>" for i in range(n)),
    "templates left open": lambda n: "<template>" * n + "".join(f"<a href=/x{i}>Our team {i}" for i in range(n)),
    "a menu in a script": lambda n: "<script>m = `" + "".join(f"<a href='/x{i}'>Our team {i}</a>" for i in range(n)) + "`</script>",
    "posts": lambda n: "".join(f"<li><a href=/jobs/{i}>Data Engineer {i}</a> Berlin</li>" for i in range(n)),
}


def steps(run: Callable[[], Any]) -> int:
    """Return how many lines the interpreter ran, those of loops each time."""
    count = 0

    def local(frame: FrameType, event: str, arg: object) -> Any:
        nonlocal count
        count += 1
        return local

    before = sys.gettrace()
    sys.settrace(local)
    try:
        run()
    finally:
        sys.settrace(before)
    return count


def body(kind: str, n: int) -> bytes:
    return f"<html><body><h1>Our team</h1>{PAGES[kind](n)}</body></html>".encode()


@pytest.mark.parametrize("kind", PAGES)
def test_reading_is_linear(kind: str) -> None:
    read(PAGE, body(kind, TIMES * SMALL), COMPANY)  # word lists are loaded, and names are judged
    few, many = (steps(lambda n=n: read(PAGE, body(kind, n), COMPANY)) for n in (SMALL, TIMES * SMALL))  # type: ignore[misc]
    assert many < MOST * few


def test_merging_is_linear() -> None:
    def readings(n: int) -> list[Any]:
        whole = read(PAGE, body("names as headings", n), COMPANY)
        return [whole, replace(whole, page=replace(PAGE, url="https://acme.example/people"))]

    merge(readings(TIMES * SMALL), COMPANY)
    small, large = readings(SMALL), readings(TIMES * SMALL)
    few, many = steps(lambda: merge(small, COMPANY)), steps(lambda: merge(large, COMPANY))
    assert many < MOST * few


HOSTILE: dict[str, str] = {
    "attributes": "<div " + " ".join(f"a{i}=1" for i in range(50_000)) + ">Jane Roe</div>",
    "attributes with signs": "<div " + " ".join(f"a{i}='>'" for i in range(50_000)) + ">Jane Roe</div>",
    "attributes of the body": "".join(f"<body a{i}=1>" for i in range(20_000)) + "Jane Roe",
    "deep": "<div>" * 100_000 + "Jane Roe",
    "deep lists": "<ul><li>" * 50_000 + "Jane Roe",
    "formats before paragraphs": "".join(f"<p><font size={i}>" for i in range(20_000)) + "Jane Roe",
    "crossed": "<b><div></b>" * 50_000 + "Jane Roe",
    "forms": "<form><div></form>" * 50_000 + "Jane Roe",
    "options": "<select>" + "<option>x" * 50_000 + "</select>Jane Roe",
    "deep behind a comment": "<!-- --!>" + "<div>" * 50_000 + "Jane Roe",
    "deep in a title of a drawing": "<svg><title>" + "<div>" * 50_000 + "Jane Roe",
    "quotes": "<p a='\" b=\"' " * 20_000 + ">Jane Roe",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_no_parser_bears_is_left_out_and_the_words_stay(kind: str) -> None:
    kept = bearable(HOSTILE[kind])
    assert len(kept) < len(HOSTILE[kind]) and kept.count("<div>") <= MOST_DEEP + 1 and kept.count("<font") <= MOST_FORMATS
    assert kept.count("a1") <= MOST_ATTRIBUTES
    assert "Jane Roe" in kept or kind == "quotes"
    read(PAGE, HOSTILE[kind].encode(), COMPANY)


@pytest.mark.parametrize(
    "source",
    [
        "<table>" + "<tr><td><b>Jane Roe<td><span>Head of Data" * 600 + "</table>",  # cells that leave formats open
        "<ul>" + "<li>Jane Roe<p>Head of Data" * 600 + "</ul>",
        "<p><a name=x>Jane Roe<br>" * 600,
        "<script>" + "if (a<b) x='<div>';" * 600 + "</script><p>Jane Roe</p>",
        "".join(itertools.repeat("<div><p>Jane <b>Roe</b></p><img src=x><br><input></div>", 600)),
    ],
)
def test_pages_that_are_only_careless_stay_as_they_are(source: str) -> None:
    assert bearable(source) is source
