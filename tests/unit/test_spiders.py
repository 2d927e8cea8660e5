"""The crawl against real servers on loopback: where it goes, when it stops, what it leaves alone."""

from __future__ import annotations

import asyncio
import functools
import gzip
import itertools
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from research.errors import UsageError
from research.model import Sighting
from research.reading.page_cache import CachedPage, delete, load, pages, save
from research.settings import Settings
from research.text import fold
from spiders.budget import Budget
from spiders.run import Crawled, Progress, crawl, run
from spiders.wanted import Wanted
from tests.patience import PATIENCE
from tests.unit.loopback import Answer, Asked, Website

HOME = (
    """<title>Acme</title><nav><a href="/about-us">About us</a> <a href="/our-team">Our team</a> <a href="/contact">Contact</a>
<a href="/shop/shoes">Shoes</a> <a href="https://elsewhere.example/team">Partner's team</a></nav><h1>Acme makes things</h1>"""
    + "<p>Words of welcome.</p>" * 30
)
TEAM = """<title>Our team</title><h1>Our team</h1>
<div class="card"><h3><a href="/our-team/jane-roe">Jane Roe</a></h3><p>Head of Data Engineering</p></div>
<div class="card"><h3><a href="/our-team/john-miller">John Miller</a></h3><p>Sales Director</p></div>
<div class="card"><h3><a href="/our-team/maria-lopez">Maria Lopez</a></h3><p>Finance Manager</p></div>"""


def profile(name: str, address: str) -> str:
    return f'<title>{name} - Acme</title><h1>{name}</h1><p class="title">Manager</p><p><a href="mailto:{address}">{address}</a></p>'


def acme() -> dict[str, Answer | str]:
    return {
        "/": HOME,
        "/robots.txt": Answer("User-agent: *\nDisallow: /private\n", headers={"Content-Type": "text/plain"}),
        "/about-us": "<h1>About us</h1><p>We began in a garage.</p>",
        "/our-team": TEAM,
        "/contact": "<h1>Contact</h1><p>Call us.</p>",
        "/our-team/jane-roe": profile("Jane Roe", "jane.roe@acme.example"),
        "/our-team/john-miller": profile("John Miller", "john.miller@acme.example"),
        "/our-team/maria-lopez": profile("Maria Lopez", "maria.lopez@acme.example"),
    }


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


def settings(tmp_path: Path, **changes: object) -> Settings:
    values: dict[str, object] = {"output": tmp_path, "delay": 0.0, "allow_private": True, "max_seconds": PATIENCE, "timeout": PATIENCE, "render": "never"}
    return Settings(**(values | changes))  # type: ignore[arg-type]


def crawled(site: Website, chosen: Settings, **more: object) -> Crawled:
    return run(lambda: crawl(f"{site.url}/", chosen, **more))  # type: ignore[arg-type]


def test_people_pages_come_first_and_the_shop_last(tmp_path: Path) -> None:
    with Website(acme()) as site:
        result = crawled(site, settings(tmp_path))
    assert site.paths()[:3] == ["/robots.txt", "/", "/our-team"]
    assert "/shop/shoes" not in site.paths()
    assert {s.name.value for r in result.readings for s in r.sightings} >= {"Jane Roe", "John Miller", "Maria Lopez"}
    assert (result.crawl.status, result.crawl.why) == ("complete", "enough seen")
    assert result.crawl.requests == len(site.asked) and set(result.crawl.urls) == {site.url + path for path in site.paths()}
    assert result.crawl.pages == len(result.readings) and result.crawl.bytes > len(HOME)


def test_every_request_says_who_asks_and_carries_no_cookie(tmp_path: Path) -> None:
    pages = acme() | {"/": Answer(HOME, headers={"Set-Cookie": "a=b"})}
    with Website(pages) as site:
        crawled(site, settings(tmp_path))
    assert all("+https://" in asked.headers["user-agent"] and "cookie" not in asked.headers for asked in site.asked)


def test_everyone_opens_all_profiles(tmp_path: Path) -> None:
    with Website(acme()) as site:
        crawled(site, settings(tmp_path, everyone=True))
    assert {"/our-team/jane-roe", "/our-team/john-miller", "/our-team/maria-lopez"} <= set(site.paths())


def test_only_wanted_profiles_are_opened_by_default(tmp_path: Path) -> None:
    def wanted(sightings: tuple[Sighting, ...]) -> frozenset[str]:
        return frozenset(fold(s.name.value) for s in sightings if s.title and "Data" in s.title.value)

    with Website(acme()) as site:
        crawled(site, settings(tmp_path), wanted=Wanted(people=wanted))
    assert "/our-team/jane-roe" in site.paths()
    assert "/our-team/john-miller" not in site.paths()


def test_a_page_that_is_never_worth_a_request_ends_no_crawl(tmp_path: Path) -> None:
    regions = {f"/regions/{name}": f"<h1>{name}</h1><p>Forty clubs.</p>" for name in ("centre", "coast", "east", "north", "south")}
    regions["/regions/west"] = "<h1>Our team in the West</h1><div class='card'><h3>Nora Weber</h3><p>Regional Director</p></div>"
    menu = "".join(f'<a href="{path}">{path.rpartition("/")[2]}</a> ' for path in regions) + '<a href="/news/spring">Spring</a>'
    with Website({"/": f"<html lang='en'><h1>Acme</h1><p>We play.</p>{menu}", **regions}) as site:
        crawled(site, settings(tmp_path, everyone=True))
    assert set(regions) <= set(site.paths()) and "/news/spring" not in site.paths()


def test_people_of_every_part_of_the_organisation_are_reached_two_clicks_below_a_list_of_parts(tmp_path: Path) -> None:
    names = {"botany": "Nora Weber", "genetics": "Peter Fischer", "zoology": "Clara Wagner", "optics": "David Becker", "acoustics": "Emma Koch"}
    menu = '<nav><a href="/faculty-guide">Guide</a> <a href="/units-a-z">Institutes</a></nav>'
    pages = {"/": f'<html lang="en"><h1>Acme University</h1><p>We teach.</p>{menu}'}
    pages["/units-a-z"] = "<h1>Institutes</h1>" + "".join(f'<p><a href="/i/{name}">{name.title()}</a></p>' for name in names)
    for name, person in names.items():
        pages[f"/i/{name}"] = f'<h1>{name.title()}</h1><p>Founded in 1956.</p><a href="/i/{name}/staff">Staff</a>'
        pages[f"/i/{name}/staff"] = f"<h1>Staff</h1><div class='card'><h3>{person}</h3><p>Professor of {name.title()}</p></div>"
    with Website(pages) as site:
        result = crawled(site, settings(tmp_path, everyone=True))
    assert {s.name.value for r in result.readings for s in r.sightings} >= set(names.values())


@pytest.mark.parametrize("folder", ["/our-team/", "/w/"], ids=["told-by-the-path", "told-by-the-card"])
def test_profiles_of_a_long_list_that_add_nothing_are_given_up(tmp_path: Path, folder: str) -> None:
    first = ("Anna", "Bruno", "Clara", "David", "Emma", "Frank", "Helen", "Martin", "Nora", "Peter", "Sofia")
    names = [f"{given} {family}" for given, family in itertools.product(first, ("Weber", "Fischer", "Schmidt", "Wagner", "Becker", "Koch"))]
    slugs = {name: folder + name.lower().replace(" ", "-") for name in names}
    cards = "".join(f'<div class="card"><h3><a href="{slugs[name]}">{name}</a></h3><p>Software Engineer</p></div>' for name in names)
    pages = acme() | {"/our-team": f"<h1>Our team</h1>{cards}"}
    pages |= {slug: f"<title>{name}</title><h1>{name}</h1><p>Software Engineer</p><p>Likes hiking.</p>" for name, slug in slugs.items()}
    with Website(pages) as site:
        crawled(site, settings(tmp_path, everyone=True))
    assert 1 <= sum(path in slugs.values() for path in site.paths()) <= 5


def test_robots_txt_is_obeyed(tmp_path: Path) -> None:
    pages = acme() | {"/robots.txt": "User-agent: *\nDisallow: /our-team\n"}
    with Website(pages) as site:
        result = crawled(site, settings(tmp_path))
    assert "/our-team" not in site.paths()
    assert any(skipped.url.endswith("/our-team") and "robots.txt" in skipped.why for skipped in result.crawl.skipped)


def test_the_group_of_our_own_token_counts(tmp_path: Path) -> None:
    pages = acme() | {"/robots.txt": "User-agent: *\nDisallow: /\n\nUser-agent: Research\nDisallow: /contact\n"}
    with Website(pages) as site:
        crawled(site, settings(tmp_path))
    assert "/our-team" in site.paths() and "/contact" not in site.paths()


@pytest.mark.parametrize(
    ("robots", "status"), [(Answer("User-agent: *\nDisallow: /", 200), "blocked"), (Answer("", 503), "blocked"), (Answer("", 500), "blocked")]
)
def test_robots_txt_keeps_us_out(tmp_path: Path, robots: Answer, status: str) -> None:
    with Website(acme() | {"/robots.txt": robots}) as site:
        result = crawled(site, settings(tmp_path))
    assert result.crawl.status == status and "robots.txt" in result.crawl.why
    assert set(site.paths()) == {"/robots.txt"} and not result.readings


def test_missing_robots_txt_allows_all(tmp_path: Path) -> None:
    with Website(acme() | {"/robots.txt": Answer("", 404)}) as site:
        assert crawled(site, settings(tmp_path)).crawl.status == "complete"
    assert "/our-team" in site.paths()


def assert_paced(site: Website, began: float, delay: float) -> None:
    """Each request came as many pauses after the beginning as stood before it: what a busy machine holds up comes later still, never earlier."""
    assert len(site.asked) >= 4
    assert all(asked.at - began >= number * delay for number, asked in enumerate(site.asked)), [asked.at - began for asked in site.asked]


def test_crawl_delay_is_kept_between_requests(tmp_path: Path) -> None:
    with Website(acme() | {"/robots.txt": "User-agent: *\nCrawl-delay: 0.3\n"}) as site:
        began = time.monotonic()
        result = crawled(site, settings(tmp_path))
    assert_paced(site, began, 0.3)
    assert result.crawl.robots_delay == 0.3


def test_crawl_delay_is_capped(tmp_path: Path) -> None:
    with Website(acme() | {"/robots.txt": "User-agent: *\nCrawl-delay: 3600\n"}) as site:
        assert crawled(site, settings(tmp_path, max_crawl_delay=0.1)).crawl.robots_delay == 0.1


def test_the_delay_asked_for_is_kept(tmp_path: Path) -> None:
    with Website(acme()) as site:
        began = time.monotonic()
        crawled(site, settings(tmp_path, delay=0.3))
    assert_paced(site, began, 0.3)


def test_retry_after_is_waited_for(tmp_path: Path) -> None:
    calls: list[float] = []

    def team(asked: Asked) -> Answer:
        calls.append(asked.at)
        return Answer(TEAM) if len(calls) > 1 else Answer("slow down", 429, {"Retry-After": "1"})

    with Website(acme() | {"/our-team": team}) as site:
        result = crawled(site, settings(tmp_path))
    assert len(calls) == 2 and calls[1] - calls[0] >= 0.95
    assert any(s.name.value == "Jane Roe" for r in result.readings for s in r.sightings)


def test_a_page_that_is_away_for_a_moment_is_asked_again(tmp_path: Path) -> None:
    calls: list[float] = []

    def team(asked: Asked) -> Answer:
        calls.append(asked.at)
        return Answer(TEAM) if len(calls) > 2 else Answer("", 503)

    with Website(acme() | {"/our-team": team}) as site:
        result = crawled(site, settings(tmp_path))
    assert len(calls) == 3 and calls[2] - calls[0] >= 2.9
    assert any(s.name.value == "Jane Roe" for r in result.readings for s in r.sightings)


def test_a_site_that_stays_away_is_soon_taken_at_its_word(tmp_path: Path) -> None:
    away = {f"/team-{n}": Answer("", 503) for n in range(5)}
    front = "".join(f"<a href='{path}'>Our team {n}</a>" for n, path in enumerate(away))
    with Website({"/": front, **away}) as site:
        crawled(site, settings(tmp_path))
    tries = sorted(site.paths().count(path) for path in away)
    assert tries == [1, 1, 1, 3, 3]


def test_a_retry_after_beyond_the_budget_costs_the_page_only(tmp_path: Path) -> None:
    with Website(acme() | {"/our-team": Answer("", 503, {"Retry-After": "3600"})}) as site:
        result = crawled(site, settings(tmp_path))
    assert site.paths().count("/our-team") == 1
    assert result.crawl.status == "complete" and "/about-us" in site.paths()


def test_a_site_that_refuses_is_blocked(tmp_path: Path) -> None:
    with Website(acme() | {"/": Answer("go away", 403)}) as site:
        result = crawled(site, settings(tmp_path))
    assert result.crawl.status == "blocked" and "403" in result.crawl.why


def test_page_budget(tmp_path: Path) -> None:
    with Website(acme()) as site:
        result = crawled(site, settings(tmp_path, max_pages=2))
    assert (result.crawl.status, result.crawl.pages) == ("budget", 2) and "--max-pages" in result.crawl.why


def test_addresses_that_give_no_page_are_not_asked_without_end(tmp_path: Path) -> None:
    links = "".join(f"<a href='/our-team/offices/{n}/'>Our team in office {n}</a>" for n in range(300))
    with Website({"/": f"<a href='/our-team'>Our team</a>{links}", "/our-team": TEAM}) as site:
        result = crawled(site, settings(tmp_path, max_pages=10, everyone=True))
    assert len(site.paths()) < 40
    assert any(s.name.value == "Jane Roe" for r in result.readings for s in r.sightings)


def test_time_budget_keeps_what_was_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]

    def last(asked: Asked) -> Answer:
        clock[0] = 121.0
        return Answer("<h1>Jane Roe</h1>")

    monkeypatch.setattr("spiders.pages.Budget", functools.partial(Budget, clock=lambda: clock[0]))
    with Website(acme() | {"/our-team/jane-roe": last}) as site:
        result = crawled(site, settings(tmp_path, max_seconds=120.0, everyone=True))
    assert result.crawl.status == "budget" and "--max-seconds" in result.crawl.why
    assert 0 < len(result.readings) < len(acme())


def test_a_broken_page_costs_that_page_only(tmp_path: Path) -> None:
    pages = acme() | {"/about-us": Answer(b"\xff\x00<div" * 999, headers={"Content-Encoding": "gzip"}), "/contact": Answer("", 500)}
    with Website(pages) as site:
        result = crawled(site, settings(tmp_path))
    assert result.crawl.status == "complete"
    assert any(s.name.value == "John Miller" for r in result.readings for s in r.sightings)


def test_a_body_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    with Website(acme() | {"/about-us": "<h1>About us</h1>" + "x" * 200_000}) as site:
        result = crawled(site, settings(tmp_path, max_body=50_000))
    assert all(reading.page.url != site.url + "/about-us" for reading in result.readings)
    assert any(skipped.url.endswith("/about-us") for skipped in result.crawl.skipped)


def test_links_off_the_site_are_left_alone(tmp_path: Path) -> None:
    with Website(acme()) as site:
        result = crawled(site, settings(tmp_path, everyone=True))
    assert all("elsewhere.example" not in url for url in result.crawl.urls)


def test_http_follows_where_https_gives_no_answer(tmp_path: Path) -> None:
    with Website(acme()) as proxy:
        result = run(lambda: crawl("acme.example", settings(tmp_path, proxy=proxy.url, allow_private=False)))
    assert result.crawl.status == "complete" and result.company.url == "http://acme.example/"
    assert {asked.host for asked in proxy.asked} == {"acme.example"}


def test_www_is_tried_where_the_bare_name_is_dead(tmp_path: Path) -> None:
    with Website(acme()) as proxy:
        proxy.pages["acme.example/robots.txt"] = proxy.pages["acme.example/"] = Answer("", 404)
        result = run(lambda: crawl("acme.example", settings(tmp_path, proxy=proxy.url, allow_private=False)))
    assert result.company.url == "http://www.acme.example/"


def test_the_front_page_may_lead_to_a_new_domain(tmp_path: Path) -> None:
    pages = acme() | {"acme.example/": Answer("", 301, {"Location": "http://www.acme-group.example/"})}
    with Website(pages) as proxy:
        result = run(lambda: crawl("http://acme.example/", settings(tmp_path, proxy=proxy.url, allow_private=False)))
    assert result.company.domain == "acme.example" and result.company.url == "http://www.acme-group.example/"
    assert "http://www.acme-group.example/our-team" in result.crawl.urls


def test_other_pages_may_not_lead_off_the_site(tmp_path: Path) -> None:
    pages = acme() | {"acme.example/contact": Answer("", 302, {"Location": "http://elsewhere.example/contact"})}
    with Website(pages) as proxy:
        run(lambda: crawl("http://acme.example/", settings(tmp_path, proxy=proxy.url, allow_private=False)))
    assert "elsewhere.example" not in {asked.host for asked in proxy.asked}


@pytest.mark.parametrize(
    "inner", ["http://127.0.0.1/", "http://169.254.169.254/latest/", "http://[::1]/", "http://2130706433/", "http://localhost/", "http://10.0.0.1/x"]
)
def test_redirects_to_private_addresses_are_refused(tmp_path: Path, inner: str) -> None:
    with Website(acme() | {"acme.example/": Answer("", 302, {"Location": inner})}) as proxy:
        result = run(lambda: crawl("http://acme.example/", settings(tmp_path, proxy=proxy.url, allow_private=False)))
    assert result.crawl.status == "blocked" and "not a public address" in result.crawl.why
    assert {asked.host for asked in proxy.asked} == {"acme.example"}


def test_private_targets_are_refused_without_a_connection(tmp_path: Path) -> None:
    with Website(acme()) as site:
        result = crawled(site, settings(tmp_path, allow_private=False))
    assert result.crawl.status == "blocked" and not site.asked


def test_a_name_that_resolves_to_loopback_is_refused_at_the_look_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As when a name changes its address between check and connection: the only look-up is the one that the connection makes."""
    with Website(acme()) as site:

        async def lookup(*_: object, **__: object) -> list[tuple[int, int, int, str, tuple[str, int]]]:
            return [(2, 1, 6, "", ("127.0.0.1", site.port))]

        async def attempt() -> Crawled:
            monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", lookup)
            return await crawl(f"http://rebound.example:{site.port}/", settings(tmp_path, allow_private=False))

        result = run(attempt)
    assert not site.asked and result.crawl.status == "unreachable" and "public address" in result.crawl.why


def test_sitemaps_lead_where_no_link_does(tmp_path: Path) -> None:
    def listing(*paths: str) -> str:
        return "<urlset>" + "".join(f"<url><loc>{site.url}{path}</loc></url>" for path in paths) + "</urlset>"

    with Website(acme() | {"/": "<h1>Acme</h1>" + "<p>Words.</p>" * 60}) as site:
        site.pages["/robots.txt"] = f"User-agent: *\nAllow: /\nSitemap: {site.url}/maps/index.xml\n"
        site.pages["/maps/index.xml"] = Answer(
            f"<sitemapindex><sitemap><loc>{site.url}/maps/pages.xml.gz</loc></sitemap></sitemapindex>", headers={"Content-Type": "application/xml"}
        )
        packed = gzip.compress(listing("/blog/hello", "/our-team", "/shop/a").encode())
        site.pages["/maps/pages.xml.gz"] = Answer(packed, headers={"Content-Type": "application/gzip"})
        result = crawled(site, settings(tmp_path))
    assert "/our-team" in site.paths() and "/blog/hello" not in site.paths()
    assert any(s.name.value == "Jane Roe" for r in result.readings for s in r.sightings)


def test_usual_places_are_tried_where_nothing_leads_to_a_list(tmp_path: Path) -> None:
    pages: dict[str, Answer | str] = {"/": "<h1>Acme</h1><p>Under construction</p>", "/team": TEAM}
    with Website(pages) as site:
        result = crawled(site, settings(tmp_path))
    assert any(s.name.value == "Jane Roe" for r in result.readings for s in r.sightings)


@pytest.mark.parametrize("everyone", [False, True], ids=["who-waits", "everyone"])
def test_who_waits_is_not_kept_for_pages_about_a_company_whose_people_are_known(tmp_path: Path, everyone: bool) -> None:
    names = [f"{given} {family}" for given, family in itertools.product(("Anna", "Bruno"), ("Weber", "Fischer", "Schmidt", "Wagner", "Becker"))]
    pages = acme() | {"/our-team": "<h1>Our team</h1>" + "".join(f'<div class="card"><h3>{name}</h3><p>Software Engineer</p></div>' for name in names)}
    with Website(pages) as site:
        crawled(site, settings(tmp_path, everyone=everyone))
    assert "/contact" in site.paths() and ("/about-us" in site.paths()) is everyone


def test_the_final_slash_of_a_site_is_learnt(tmp_path: Path) -> None:
    pages: dict[str, Answer | str] = {"/": HOME}
    for path, page in acme().items():
        if path not in ("/", "/robots.txt"):
            pages |= {path: Answer("", 301, {"Location": path + "/"}), path + "/": page}
    with Website(pages) as site:
        crawled(site, settings(tmp_path, everyone=True))
    assert sum(not path.endswith("/") and path != "/robots.txt" for path in site.paths()) == 2


def test_a_start_page_is_read_first(tmp_path: Path) -> None:
    with Website(acme()) as site:
        run(lambda: crawl(f"{site.url}/our-team", settings(tmp_path)))
    assert site.paths()[1] == "/our-team" and "/" in site.paths()


def test_offline_asks_the_network_for_nothing(tmp_path: Path) -> None:
    with Website(acme()) as site:
        first = crawled(site, settings(tmp_path))
        before = len(site.asked)
        again = crawled(site, settings(tmp_path, offline=True))
        assert len(site.asked) == before
    assert again.crawl.requests == 0
    assert [r.page.url for r in again.readings] == [r.page.url for r in first.readings]


def test_a_second_crawl_revalidates(tmp_path: Path) -> None:
    def team(asked: Asked) -> Answer:
        return Answer("", 304) if asked.headers.get("if-none-match") == '"1"' else Answer(TEAM, headers={"ETag": '"1"'})

    with Website(acme() | {"/our-team": team}) as site:
        crawled(site, settings(tmp_path))
        again = crawled(site, settings(tmp_path))
    assert sum("if-none-match" in asked.headers for asked in site.asked) == 1
    assert any(s.name.value == "Jane Roe" for r in again.readings for s in r.sightings)


def test_many_crawls_at_once_in_one_process(tmp_path: Path) -> None:
    with Website(acme()) as proxy:

        async def all_of_them() -> list[Crawled]:
            chosen = settings(tmp_path, proxy=proxy.url, allow_private=False)
            return list(await asyncio.gather(*(crawl(f"http://acme{n}.example/", chosen) for n in range(8))))

        results = run(all_of_them)
    assert {result.company.domain for result in results} == {f"acme{n}.example" for n in range(8)}
    assert all(len(result.readings) == len(results[0].readings) >= 3 for result in results)


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[Progress] = []
    with Website(acme()) as site:
        crawled(site, settings(tmp_path), on_progress=told.append)
    assert [p.pages for p in told] == sorted(p.pages for p in told) and told[-1].people >= 3


def test_a_dead_site_is_unreachable(tmp_path: Path) -> None:
    with Website({}) as site:
        port = site.port
    result = run(lambda: crawl(f"http://127.0.0.1:{port}/", settings(tmp_path)))
    assert result.crawl.status == "unreachable" and "refused" in result.crawl.why


def test_a_bad_target_is_the_users_mistake(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        run(lambda: crawl("not a domain", settings(tmp_path)))


@pytest.mark.slow
def test_the_spider_runs_the_scrapy_way(tmp_path: Path) -> None:
    with Website(acme()) as site:
        command = [sys.executable, "-m", "scrapy", "crawl", "site", "-a", f"target={site.url}/", "-s", "ALLOW_PRIVATE=1", "-s", "DOWNLOAD_DELAY=0"]
        environment = os.environ | {"SCRAPY_SETTINGS_MODULE": "spiders.settings", "PYTHONPATH": str(Path(__file__).parents[2])}
        subprocess.run([*command, "-O", str(tmp_path / "people.jsonl")], env=environment, cwd=tmp_path, check=True, capture_output=True, timeout=PATIENCE)
    items = [json.loads(line) for line in (tmp_path / "people.jsonl").read_text().splitlines()]
    assert {(item["name"], item["title"]) for item in items} >= {("Jane Roe", "Head of Data Engineering"), ("John Miller", "Sales Director")}


def test_a_packed_page_is_kept_as_text_and_only_confirmed_by_the_next_crawl(tmp_path: Path) -> None:
    with Website(acme()) as site:
        packed = Answer(gzip.compress(TEAM.encode()), headers={"Content-Encoding": "gzip", "ETag": '"1"'})
        site.pages["/our-team"] = lambda asked: Answer("", 304) if asked.headers.get("if-none-match") == '"1"' else packed
        first = crawled(site, settings(tmp_path))
        cache = tmp_path / ".cache"
        [(folder, key)] = [place for place in pages(cache, "127.0.0.1") if (page := load(*place)) and page.url.endswith("/our-team")]
        kept = load(folder, key)
        assert kept is not None and kept.body.decode() == TEAM
        assert ("Content-Encoding", "gzip") not in kept.headers
        second = crawled(site, settings(tmp_path))
    assert [s.name.value for r in second.readings for s in r.sightings] == [s.name.value for r in first.readings for s in r.sightings]
    assert second.crawl.bytes < first.crawl.bytes
    delete(folder, key)
    assert load(folder, key) is None and (folder, key) not in list(pages(cache))


def test_the_next_crawl_begins_where_the_site_answered(tmp_path: Path) -> None:
    with Website({f"www.acme.example{path}": page for path, page in acme().items()} | {"/": Answer("", 502), "/robots.txt": Answer("", 404)}) as site:
        behind = settings(tmp_path, proxy=site.url, allow_private=False)

        def asked() -> list[str]:
            before = len(site.asked)
            assert run(lambda: crawl("acme.example", behind)).crawl.pages
            return [f"{each.host}{each.path}" for each in site.asked[before:]]

        assert asked()[:3] == ["acme.example/robots.txt", "acme.example/", "www.acme.example/robots.txt"]
        assert asked()[:2] == ["www.acme.example/robots.txt", "www.acme.example/"]
        site.pages["www.acme.example/"] = Answer("", 502)
        site.pages |= {f"acme.example{path}": page for path, page in acme().items()}
        assert "acme.example/our-team" in asked(), "what answered last is tried first, and not alone"


def test_a_page_of_which_half_is_kept_is_not_kept(tmp_path: Path) -> None:
    page = CachedPage(url="https://acme.example/", status=200, headers=(("ETag", '"1"'),), stored_at=1.0, body=b"words")
    save(tmp_path, "k", page)
    assert load(tmp_path, "k") == page
    for end in ("json", "z"):
        save(tmp_path, "k", page)
        file = tmp_path / f"k.{end}"
        file.write_bytes(file.read_bytes()[:5])
        assert load(tmp_path, "k") is None


@pytest.mark.slow
def test_scrapys_own_commands_work_under_the_same_rules(tmp_path: Path) -> None:
    with Website(acme() | {"/private/list": "<h1>Not for robots</h1>"}) as site:

        def fetched(path: str) -> str:
            call = [sys.executable, "-m", "scrapy", "fetch", "--nolog", "-s", "ALLOW_PRIVATE=1", f"{site.url}{path}"]
            ours = os.environ | {"SCRAPY_SETTINGS_MODULE": "spiders.settings"}
            return subprocess.run(call, cwd=tmp_path, env=ours, capture_output=True, text=True, check=True).stdout

        assert "Jane Roe" in fetched("/our-team")
        assert not fetched("/private/list").strip()
        assert "/private/list" not in site.paths()


def asked_in_runs(site: Website, given: Settings, path: str, runs: int) -> list[int]:
    """Return the numbers of those runs, from 1, in which a page was asked for."""
    found = []
    for number in range(1, runs + 1):
        site.asked.clear()
        crawled(site, given)
        found += [number] * (path in site.paths())
    return found


def test_a_page_that_names_nobody_rests_and_is_asked_every_fourth_run_at_least(tmp_path: Path) -> None:
    with Website(acme()) as site:
        assert asked_in_runs(site, settings(tmp_path), "/about-us", 11) == [1, 3, 7, 11]
        assert asked_in_runs(site, settings(tmp_path), "/our-team", 2) == [1, 2]
        site.asked.clear()
        rested = crawled(site, settings(tmp_path))
        assert rested.crawl.why == "enough seen; not asked again this time: 2 pages"
        assert {"/about-us", "/contact"}.isdisjoint(site.paths())
        assert {s.name.value for r in rested.readings for s in r.sightings} >= {"Jane Roe", "John Miller", "Maria Lopez"}


def test_a_page_that_changed_is_asked_in_the_next_run_and_one_that_names_somebody_in_every(tmp_path: Path) -> None:
    with Website(acme()) as site:
        crawled(site, settings(tmp_path))
        site.pages["/about-us"] = "<h1>About us</h1><p>We moved out of the garage.</p>"
        site.pages["/contact"] = '<h1>Contact</h1><div class="card"><h3>Ada Brook</h3><p>Office Manager</p></div>'
        assert asked_in_runs(site, settings(tmp_path), "/about-us", 4) == [2, 3]  # it rested in the first of these, and in the last again
        assert asked_in_runs(site, settings(tmp_path), "/contact", 3) == [1, 2, 3]


@pytest.mark.parametrize("all_of_it", [{"fresh": True}, {"everyone": True}])
def test_all_pages_are_asked_for_where_the_user_says_so(tmp_path: Path, all_of_it: dict[str, bool]) -> None:
    with Website(acme()) as site:
        assert asked_in_runs(site, settings(tmp_path, **all_of_it), "/about-us", 3) == [1, 2, 3]


@pytest.mark.parametrize("broken", ["", "[]", '{"a": 1}', '{"a": {"digest": "x"}}', "\0"])
def test_what_is_remembered_of_visits_may_be_broken(tmp_path: Path, broken: str) -> None:
    with Website(acme()) as site:
        crawled(site, settings(tmp_path))
        [kept] = tmp_path.rglob("visits")
        assert "about" not in kept.read_text()  # an address may hold a name
        kept.write_text(broken)
        assert asked_in_runs(site, settings(tmp_path), "/about-us", 1) == [1]
