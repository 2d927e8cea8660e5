"""The crawl's pure parts: targets, budget, frontier, sitemaps, guard, Retry-After."""

from __future__ import annotations

import contextlib
import gzip
import random
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.errors import UsageError
from research.model import Evidence, Fact, Link, LinkKind, Page, Reading, Sighting
from research.urls import target
from spiders.addresses import connectable, exempt, is_inner_host
from spiders.budget import Budget
from spiders.frontier import MOST, Frontier, Visit, page_key, parent
from spiders.politeness import retry_after
from spiders.profiles import Profiles
from spiders.sitemaps import read_sitemap
from spiders.wanted import Wanted


@pytest.mark.parametrize(
    ("text", "host", "start"),
    [
        ("acme.com", "acme.com", None),
        (" WWW.Acme.com ", "acme.com", None),
        ("jobs@acme.com", "acme.com", None),
        ("mailto:jobs@acme.com", "acme.com", None),
        ("https://about.acme.com/team", "about.acme.com", "https://about.acme.com/team"),
        ("acme.com/team", "acme.com", "https://acme.com/team"),
        ("http://acme.com", "acme.com", "http://acme.com/"),
        ("bücher.example", "xn--bcher-kva.example", None),
        ("http://127.0.0.1:8000/", "127.0.0.1", "http://127.0.0.1:8000/"),
        ("https://user:secret@acme.com/", "acme.com", "https://acme.com/"),
    ],
)
def test_targets(text: str, host: str, start: str | None) -> None:
    found = target(text)
    assert (found.host, found.start_url) == (host, start)


@pytest.mark.parametrize(
    "text",
    ["", "acme", "a b.com", "ftp://acme.com", "@acme.com", "jane@gmail.com", "https://", "a..b", "http://acme.com:99999/", "-x.com", "javascript:alert(1)"],
)
def test_bad_targets_get_one_line(text: str) -> None:
    with pytest.raises(UsageError) as mistake:
        target(text)
    assert "\n" not in str(mistake.value)


@given(st.text(max_size=60))
def test_any_text_is_a_target_or_a_mistake(text: str) -> None:
    with contextlib.suppress(UsageError):
        assert target(text).host


def test_budget_says_what_is_spent() -> None:
    now = [0.0]
    budget = Budget(2, 10, clock=lambda: now[0])
    assert budget.spent() == "" and budget.left == 10
    budget.pages = 2
    assert "--max-pages" in budget.spent()
    budget.pages, now[0] = 1, 11
    assert "--max-seconds" in budget.spent() and budget.left == 0


def test_with_less_time_left_than_a_pause_takes_the_budget_is_spent() -> None:
    now = [0.0]
    budget = Budget(9, 60, clock=lambda: now[0], pause=10)
    now[0] = 49
    assert budget.spent() == ""
    now[0] = 51
    assert "--max-seconds" in budget.spent()


def link(url: str, score: float, kind: LinkKind = "other") -> Link:
    return Link(url=url, text="", kind=kind, score=score, reason="test")


def best(frontier: Frontier) -> str:
    return max(frontier.waiting.values(), key=frontier.score).link.url


def test_the_frontier_gives_each_page_once() -> None:
    frontier = Frontier()
    frontier.add([link("https://acme.com/team/", 0.5), link("http://www.acme.com/team/index.html", 0.9)], 1)
    assert [visit.link.score for visit in frontier.waiting.values()] == [0.9]
    frontier.close("https://acme.com/team")
    frontier.add([link("https://acme.com/team", 1.0)], 1)
    assert not frontier.waiting and not frontier.is_new("https://acme.com/team/")


def test_pages_near_the_front_come_first() -> None:
    frontier = Frontier()
    frontier.add([link("https://acme.com/a", 0.5)], 4)
    frontier.add([link("https://acme.com/b", 0.5)], 1)
    assert best(frontier) == "https://acme.com/b"


def test_a_frontier_of_a_hundred_thousand_links_keeps_the_promising() -> None:
    frontier = Frontier()
    frontier.add([link(f"https://acme.com/{n}", 0.02) for n in range(50_000)], 1)
    frontier.add([link("https://acme.com/team", 0.9, "team")], 1)
    frontier.add([link(f"https://acme.com/more/{n}", 0.02) for n in range(50_000)], 1)
    assert best(frontier) == "https://acme.com/team"
    assert len(frontier.waiting) <= 2 * MOST


def test_a_step_looks_at_one_of_all_links_that_are_alike_and_finds_the_same() -> None:
    frontier, chance = Frontier(), random.Random(1)
    looked = waited = 0
    kinds: tuple[LinkKind, ...] = ("profile", "other", "team", "careers")
    for page in range(200):
        urls = [f"https://acme.com/{chance.choice('abc')}/{chance.randrange(2_000)}" for _ in range(20)]
        frontier.add([link(url, chance.choice((0.05, 0.3, 0.6)), chance.choice(kinds)) for url in urls], chance.randrange(3))
        if page % 50 == 49:
            frontier.regroup()
        firsts = [visit for _, visit in sorted(frontier.firsts(), key=lambda first: first[0])]
        chosen = max(frontier.waiting.values(), key=frontier.score)
        assert max(firsts, key=frontier.score) is chosen
        looked, waited = looked + len(firsts), waited + len(frontier.waiting)
        frontier.close(chosen.link.url)
        frontier.learn(chosen, chance.randrange(2))
    assert looked < waited / 10


def test_siblings_of_a_fruitful_page_rise_and_fall() -> None:
    frontier = Frontier()
    frontier.add([link("https://acme.com/offices/leeds", 0.05), link("https://acme.com/services", 0.2, "about")], 1)
    frontier.learn(Visit(link("https://acme.com/offices/york", 0.05), 1), 2)
    assert best(frontier) == "https://acme.com/offices/leeds"
    for town in ("bath", "derby", "ely"):
        frontier.learn(Visit(link(f"https://acme.com/offices/{town}", 0.05), 1), 0)
    assert best(frontier) == "https://acme.com/services"


def test_pages_below_a_languages_part_of_the_site_are_no_siblings() -> None:
    frontier = Frontier()
    frontier.add([link("https://acme.com/de/produkte", 0.05), link("https://acme.com/services", 0.2, "about")], 1)
    frontier.learn(Visit(link("https://acme.com/de/kontakt", 0.05), 1), 2)
    assert best(frontier) == "https://acme.com/services"


def test_one_of_a_family_is_tried_before_single_pages_and_the_next_after_them_where_it_gave_nobody() -> None:
    frontier = Frontier()
    sections = [link(f"https://acme.com/sections/{name}", 0.06) for name in ("chess", "judo", "rowing", "ski")]
    frontier.add([link("https://acme.com/timetable", 0.08), *sections], 1)
    first = max(frontier.waiting.values(), key=frontier.score)
    assert first.link.url == "https://acme.com/sections/chess"
    frontier.close(first.link.url)
    frontier.learn(first, 0)
    assert best(frontier) == "https://acme.com/timetable"


def test_where_a_page_leads_to_people_its_siblings_may_too() -> None:
    frontier = Frontier()
    institutes = [link(f"https://acme.edu/institutes/{name}", 0.1) for name in ("botany", "genetics")]
    frontier.add([*institutes, link("https://acme.edu/history", 0.3, "about")], 1)
    frontier.close(institutes[0].url)
    frontier.add([link("https://acme.edu/institutes/botany/staff", 0.9, "team"), link("https://acme.edu/press", 0.1)], 2, institutes[0])
    staff = frontier.waiting[page_key("https://acme.edu/institutes/botany/staff")]
    assert staff.family == "acme.edu/institutes/" and not frontier.waiting[page_key("https://acme.edu/press")].family
    frontier.learn(Visit(institutes[0], 1), 0)
    frontier.close(staff.link.url)
    frontier.learn(staff, 4)
    assert best(frontier) == "https://acme.edu/institutes/genetics"


def test_keys_and_parents() -> None:
    assert page_key("https://www.acme.com/team/index.html") == page_key("http://acme.com/team")
    assert page_key("https://acme.com/p?id=1") != page_key("https://acme.com/p?id=2")
    assert parent("https://acme.com/team/jane-roe/") == parent("https://acme.com/team/john-doe/index.html") == "acme.com/team/"


def test_sitemaps_plain_packed_nested_and_broken() -> None:
    plain = b"<urlset><url><loc>https://acme.com/our-team</loc></url><url><loc> https://acme.com/shoes?a=1&amp;b=2 </loc></url></urlset>"
    assert [found.url for found in read_sitemap(plain)[1]] == ["https://acme.com/our-team"]
    assert read_sitemap(gzip.compress(plain)) == read_sitemap(plain)
    nested = b"<sitemapindex><sitemap><loc>https://acme.com/posts.xml</loc></sitemap><sitemap><loc>https://acme.com/pages.xml</loc></sitemap></sitemapindex>"
    assert read_sitemap(nested) == (["https://acme.com/pages.xml", "https://acme.com/posts.xml"], [])
    assert read_sitemap(gzip.compress(plain)[:20]) == ([], [])


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_sitemaps_may_be_plain_lists_and_name_mere_paths(pack: Callable[[bytes], bytes]) -> None:
    urls = ["https://acme.com/our-team", "https://acme.com/leadership"]
    lines = b"\xef\xbb\xbfhttps://acme.com/our-team\r\nhttps://acme.com/leadership\r\n"
    for body in (lines, b"/our-team\n/leadership", b"<loc>/our-team</loc><loc>/leadership</loc>"):
        assert sorted(found.url for found in read_sitemap(pack(body), "https://acme.com/maps/all")[1]) == sorted(urls)
    assert read_sitemap(pack(b"not a sitemap at all\n"), "https://acme.com/") == ([], [])


@pytest.mark.parametrize("open_for_ever", ["<loc>", "<loc> ", "<loc><![CDATA[", "<a", "<loc>]]>"])
def test_a_sitemap_is_read_once_whatever_is_left_open(open_for_ever: str) -> None:
    body = "<urlset>" + open_for_ever * 40_000 + " " * 500_000 + "<loc><![CDATA[ https://acme.com/our-team ]]></loc>"
    assert [found.url for found in read_sitemap(body.encode())[1]] == ["https://acme.com/our-team"]


def test_a_bomb_unpacks_to_a_bounded_size() -> None:
    bomb = gzip.compress(gzip.compress(b" " * (80 * 1024 * 1024)))
    assert read_sitemap(bomb) == ([], [])


@given(st.binary(max_size=300))
def test_any_bytes_are_a_sitemap(body: bytes) -> None:
    read_sitemap(body)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "10.1.2.3",
        "192.168.0.1",
        "169.254.169.254",
        "::1",
        "[::1]",
        "fe80::1%eth0",
        "::ffff:127.0.0.1",
        "127.1",
        "0x7f.1",
        "2130706433",
        "0",
        "localhost",
        "db.internal",
        "nas.local",
    ],
)
def test_inner_hosts(host: str) -> None:
    assert is_inner_host(host)


@pytest.mark.parametrize("host", ["acme.com", "localhost.acme.com", "8.8.8.8", "2606:4700::1111", "1and1.com"])
def test_public_hosts(host: str) -> None:
    assert not is_inner_host(host)


def test_only_public_addresses_are_connected_to() -> None:
    assert connectable("acme.com", ["10.0.0.1", "8.8.8.8", "::1"]) == ["8.8.8.8"]
    exempt.add("proxy.lan")
    assert connectable("proxy.lan", ["10.0.0.1"]) == ["10.0.0.1"]
    exempt.discard("proxy.lan")


def test_retry_after() -> None:
    assert retry_after(b"120", 0) == 120
    assert retry_after(b"Thu, 01 Jan 1970 00:01:00 GMT", 30) == 30
    assert retry_after(b"Thu, 01 Jan 1970 00:01:00 GMT", 90) == 0
    for unread in (b"soon", None, b"\xb2", b"-5", b"1.5", b"Fri, 31 Dec 99999 23:59:59 GMT"):
        assert retry_after(unread, 0) in (None, 0.0)


def test_who_leads_is_asked_again_when_enough_people_are_new_and_not_after_each_page() -> None:
    asked: list[int] = []

    def best(sightings: tuple[Sighting, ...]) -> str:
        asked.append(len(sightings))
        return f"Person {len(sightings)}"

    profiles = Profiles(everyone=True, wanted=Wanted(people=lambda sightings: frozenset(), best=best))
    page = Page(url="https://acme.example/team", fetched_at=datetime(2026, 1, 1, tzinfo=UTC))
    assert profiles.best() == ""
    for number in range(1, 2_001):
        fact = Fact(value=f"Person {number}", evidence=(Evidence(url=page.url, quote=f"Person {number}", pattern="card_grid", seen_at=page.fetched_at),))
        profiles.note(Reading(page=page, sightings=(Sighting(name=fact, group="team", pattern="card_grid", trust=0.95),)))
        assert number > 20 or profiles.best() == f"Person {number}", "of a few people each new one counts"
        profiles.best()
    assert sum(asked) < 25 * 2_000, "ranking all after each page takes the square of the pages"
