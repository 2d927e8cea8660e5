"""URLs as one page is always written, whatever way leads there."""

from __future__ import annotations

import pytest

from research.urls import canonical


@pytest.mark.parametrize(
    ("href", "base", "written"),
    [
        ("/team", "https://acme.example/about/us.html", "https://acme.example/team"),
        ("/team#top", "https://acme.example/", "https://acme.example/team"),
        ("/a/../team", "https://acme.example/about/", "https://acme.example/team"),
        ("../team", "https://acme.example/about/us/", "https://acme.example/about/team"),
        ("team.html#ada", "https://acme.example/about/us.html", "https://acme.example/about/team.html"),
        ("team/?lang=en", "https://acme.example", "https://acme.example/team/?lang=en"),
        ("team", "https://acme.example/about//us/", "https://acme.example/about/us/team"),
        ("a/./team", "https://acme.example/x/../about/", "https://acme.example/about/a/team"),
        ("team;v=1", "https://acme.example/about/", "https://acme.example/about/team;v=1"),
        ("tel:123", "https://acme.example/about/", ""),
        ("//www.acme.example/team", "https://acme.example/", "https://www.acme.example/team"),
        ("https://ACME.example/Team", "", "https://acme.example/Team"),
        ("HTTPS://acme.example", "", "https://acme.example/"),
        ("https:///team", "https://acme.example/about/", "https://acme.example/team"),
        (" /team\n", "https://acme.example/", "https://acme.example/team"),
        ("/team?utm_source=x&b=2&a=1", "https://acme.example/", "https://acme.example/team?a=1&b=2"),
        ("/équipe", "https://acme.example/", "https://acme.example/%C3%A9quipe"),
        ("/team", "", ""),
        ("//www.acme.example", "http://acme.example/about/us", "http://www.acme.example/"),
        ("/team?", "https://acme.example/about/us?x=1", "https://acme.example/team"),
        ("http-team.html", "https://acme.example/about/us", "https://acme.example/about/http-team.html"),
        ("http://?page=2", "http://acme.example/about/us", "http://acme.example/about/us?page=2"),
        ("/team", "https://[acme.example/", ""),
        ("mailto:jobs@acme.example", "https://acme.example/", ""),
        ("https://[acme.example/", "https://acme.example/", ""),
    ],
)
def test_a_url_is_written_one_way(href: str, base: str, written: str) -> None:
    assert canonical(href, base) == written
