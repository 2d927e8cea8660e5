"""The ways into a site that is not simply there: doors of frames and scripts, cookies, sitemaps, wrong charsets; against a real server on loopback."""

from __future__ import annotations

from pathlib import Path

import pytest

from research.settings import Settings
from spiders.run import Crawled, crawl, run
from tests.patience import PATIENCE
from tests.unit.loopback import Answer, Asked, Website

PLAIN = {"Content-Type": "text/html"}
CREW = "<html lang=en><title>Crew</title><h1>Our team</h1>" + "".join(
    f"<div class='card'><h3>{name}</h3><p>{title}</p></div>" for name, title in (("Ada Brook", "Head of Data"), ("Ben Halvorsen", "Sales Director"))
)


def read(site: Website, output: Path) -> Crawled:
    settings = Settings(output=output, delay=0.0, allow_private=True, max_seconds=PATIENCE, timeout=PATIENCE, render="never")
    return run(lambda: crawl(f"{site.url}/", settings))


def names(crawled: Crawled) -> set[str]:
    return {sighting.name.value for reading in crawled.readings for sighting in reading.sightings if sighting.trust >= 0.5}


@pytest.mark.parametrize(
    "door",
    [
        "<frameset cols='20%,80%'><frame src='menu.html'><frame src='start.html'></frameset>",
        "<script>window.location = 'start.html';</script>",
        "<script>if (top == self) { location.replace('/start.html') }</script><p>Please wait</p>",
        "<head><noscript><meta http-equiv=refresh content=\"0; URL='start.html'\"></noscript></head><body></body>",
    ],
)
def test_a_front_page_that_is_a_door_is_gone_through(tmp_path: Path, door: str) -> None:
    with Website({"/": f"<html><title>Acme</title>{door}</html>", "/start.html": "<p>Welcome.</p><a href='/x1'>Crew list: our team</a>", "/x1": CREW}) as site:
        assert names(read(site, tmp_path)) == {"Ada Brook", "Ben Halvorsen"}


@pytest.mark.parametrize(
    "hidden",
    [
        '<!--[if lt IE 9]><meta http-equiv="refresh" content="0;url=/old"><![endif]-->',
        '<!-- <meta http-equiv=refresh content="0; url=/old"> -->',
        """<script>if (old) document.write('<meta http-equiv="refresh" content="0;url=/old">')</script>""",
    ],
)
def test_a_refresh_that_is_no_tag_leads_nowhere_and_hides_none_that_is(tmp_path: Path, hidden: str) -> None:
    shown = '<noscript><meta http-equiv=refresh content="0; url=/x1"></noscript>'
    with Website({"/": f"<html><title>Acme</title><head>{hidden}{shown}</head><p>Welcome</p></html>", "/x1": CREW, "/old": "<p>Upgrade</p>"}) as site:
        assert names(read(site, tmp_path)) == {"Ada Brook", "Ben Halvorsen"}
    assert "/old" not in site.paths()


def test_a_cookie_that_comes_with_a_redirect_is_given_back_to_its_site_and_forgotten_with_the_crawl(tmp_path: Path) -> None:
    def front(asked: Asked) -> Answer:
        return Answer(CREW) if "pass=1" in asked.headers.get("cookie", "") else Answer("", 302, {"Location": "/", "Set-Cookie": "pass=1; Path=/"})

    with Website({"/": front}) as site:
        assert names(read(site, tmp_path / "one")) == {"Ada Brook", "Ben Halvorsen"}
        first = len(site.asked)
        read(site, tmp_path / "two")
    assert "cookie" not in site.asked[first].headers and "cookie" not in site.asked[first + 1].headers


@pytest.mark.parametrize(
    ("header", "meta", "charset"),
    [
        ("text/html; charset=iso-8859-1", "", "utf-8"),
        ("text/html; charset=utf-8", "<meta charset=windows-1252>", "cp1252"),
        ("text/html; charset=utf-8", "", "cp1252"),
        ("text/html", "", "cp1252"),
    ],
)
def test_the_bytes_go_before_what_the_server_says_of_them(tmp_path: Path, header: str, meta: str, charset: str) -> None:
    page = meta + CREW.replace("Ada Brook", "J\u00f6rg M\u00fc\u00dfig")
    with Website({"/": Answer(page.encode(charset), headers={"Content-Type": header})}) as site:
        assert "J\u00f6rg M\u00fc\u00dfig" in names(read(site, tmp_path))


@pytest.mark.parametrize(
    ("charset", "name", "title"),
    [
        ("shift_jis", "鈴木 花子", "マーケティング部長"),
        ("euc_jp", "鈴木 花子", "マーケティング部長"),
        ("cp1251", "Ольга Смирнова", "Директор по продажам"),
    ],
)
def test_a_page_that_declares_no_charset_is_read_by_its_letters(tmp_path: Path, charset: str, name: str, title: str) -> None:
    page = f"<title>Team</title><h1>Team</h1><div class=card><h3>{name}</h3><p>{title}</p></div>"
    with Website({"/": Answer(page.encode(charset), headers=PLAIN)}) as site:
        crawled = read(site, tmp_path)
    assert [s.title.value for r in crawled.readings for s in r.sightings if s.title][:1] == [title]


def test_a_robots_txt_that_is_a_page_or_begins_with_a_mark_keeps_nobody_out_by_mistake(tmp_path: Path) -> None:
    for n, robots in enumerate(("<!doctype html><title>Not found</title><p>Disallow: everything</p>", "\ufeffUser-agent: *\nDisallow: /private\n")):
        with Website({"/": CREW + "<a href=/private/team>Team</a>", "/robots.txt": Answer(robots, headers={"Content-Type": "text/plain"})}) as site:
            assert names(read(site, tmp_path / str(n))) == {"Ada Brook", "Ben Halvorsen"}
    assert "/private/team" not in site.paths()
