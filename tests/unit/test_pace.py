"""The pause between two requests to one site, measured where they arrive: never shorter than promised, whatever the requests are.

A request arrives after it was sent, and the crawl begins after the clock was read: so no load makes a pause look shorter than it was.
"""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from research.settings import Settings
from spiders.run import crawl, run
from tests.patience import PATIENCE
from tests.unit.loopback import Answer, Asked, Page, Website

DELAY = 0.25
HOME = "<h1>Acme</h1><a href='/our-team'>Our team</a> <a href='/leadership'>Leadership</a> <a href='/about-us'>About us</a>"


def once(first: Answer, then: str, times: int = 1) -> Page:
    """Return a page that answers otherwise at first."""
    left = [times]

    def page(asked: Asked) -> Answer:
        left[0] -= 1
        return first if left[0] >= 0 else Answer(then)

    return page


def to(url: str) -> Answer:
    return Answer("", 302, {"Location": url})


ANSWERS: dict[str, tuple[dict[str, Page], int]] = {
    "redirects": ({"/our-team": to("/a"), "/a": to("/b"), "/b": "<h1>Our team</h1>"}, 6),
    "a 503 and another": ({"/our-team": once(Answer("", 503, {"Retry-After": "0"}), "<h1>Our team</h1>", 2)}, 6),
    "broken connections": (
        {"/our-team": once(Answer("", headers={"Content-Length": "x"}), "<h1>Our team</h1>"), "/leadership": Answer("", headers={"Content-Length": "x"})},
        6,
    ),
    "another domain": ({"acme.example/": to("http://acme-group.example/"), "acme-group.example/": HOME, "/our-team": "<h1>Our team</h1>"}, 6),
    "a www": ({"acme.example/": to("http://www.acme.example/"), "www.acme.example/": HOME, "/our-team": "<h1>Our team</h1>"}, 6),
    "a robots.txt elsewhere": (
        {"acme.example/robots.txt": to("http://acme.example/r1"), "/r1": to("http://acme.example/r2"), "/r2": "User-agent: *\nAllow: /"},
        6,
    ),
}


@pytest.mark.parametrize("kind", ANSWERS)
def test_no_pause_is_shorter_than_promised(kind: str, tmp_path: Path) -> None:
    pages, least = ANSWERS[kind]
    with Website({"/": HOME, **pages}) as site:
        began = time.monotonic()
        chosen = Settings(output=tmp_path, delay=DELAY, proxy=site.url, max_seconds=PATIENCE, timeout=PATIENCE, render="never", max_pages=4)
        run(lambda: crawl("http://acme.example/", chosen))
        arrived = [asked.at - began for asked in site.asked]
    assert len(arrived) >= least
    assert [(n, at) for n, at in enumerate(arrived) if at < n * DELAY * 0.99] == []


def test_a_crawl_delay_holds_for_what_comes_after_it(tmp_path: Path) -> None:
    with Website({"/": to("/home"), "/home": HOME, "/our-team": to("/leadership"), "/robots.txt": f"User-agent: *\nCrawl-delay: {DELAY}\n"}) as site:
        began = time.monotonic()
        chosen = Settings(output=tmp_path, delay=0.0, proxy=site.url, max_seconds=PATIENCE, timeout=PATIENCE, render="never", max_pages=2)
        run(lambda: crawl("http://acme.example/", chosen))
        arrived = [asked.at - began for asked in site.asked]
    assert len(arrived) >= 5
    assert [(n, at) for n, at in enumerate(arrived[1:]) if at < n * DELAY * 0.99] == []
