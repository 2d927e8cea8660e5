"""robots.txt: always rules, and an answer for any address."""

from __future__ import annotations

from spiders.robots import read_robots
from tests.fuzz.targets import Target


def run(body: bytes) -> None:
    """Read a robots.txt, and ask it."""
    rules = read_robots(body, "research")
    for path in ("/", "/team", "/robots.txt", "/a?b=c", "/" + body[:60].decode("latin-1").replace("[", "").replace("]", "")):
        assert rules.allow(f"https://acme.example{path}") in (True, False)
    assert rules.delay is None or rules.delay >= 0


TARGET = Target(
    run=run,
    examples=(),
    words=(
        b"User-agent: *\n",
        b"User-agent: research\n",
        b"Disallow: /\n",
        b"Allow: /team$\n",
        b"Disallow: *a*a*a*a*a*$\n",
        b"Crawl-delay: 1e9\n",
        b"Sitemap: http://[\n",
        b"\r",
    ),
)
