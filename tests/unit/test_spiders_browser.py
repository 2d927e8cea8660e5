"""Pages that only JavaScript fills: opened in a browser under the crawl's own rules, or reported."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from pathlib import Path

import pytest

from research.privacy.erasure import uncache
from research.settings import Settings
from spiders.browser import find_browser
from spiders.run import Crawled, Fetched, crawl, fetch_page, run
from tests.patience import PATIENCE
from tests.unit.loopback import Answer, Asked, Website

SHELL = '<!doctype html><title>Acme</title><div id="root"></div><script src="/static/bundle.js"></script>'
BUNDLE = """
const cards = people => people.map(p => `<div class="card"><h3>${p.n}</h3><p>${p.t}</p></div>`).join("");
fetch("/private/secret").catch(() => {});
fetch("http://elsewhere.example/track").catch(() => {});
fetch("/rpc/" + ["pe", "ople"].join("")).then(r => r.text()).then(text => {
  const people = text.trim().split("\\n").map(line => ({n: atob(line.split(" ")[0]), t: atob(line.split(" ")[1])}));
  document.getElementById("root").innerHTML = "<h1>Our team</h1>" + cards(people);
});
"""
PEOPLE = "SmFuZSBSb2U= SGVhZCBvZiBEYXRh\nSm9obiBNaWxsZXI= U2FsZXMgRGlyZWN0b3I=\nTWFyaWEgTG9wZXo= RmluYW5jZSBNYW5hZ2Vy\n"
"""Three people and titles, in base64 so that no reader of raw data can see them."""


def site() -> Website:
    return Website(
        {
            "/": SHELL,
            "/robots.txt": "User-agent: *\nDisallow: /private\n",
            "/static/bundle.js": Answer(BUNDLE, headers={"Content-Type": "text/javascript"}),
            "/rpc/people": Answer(PEOPLE, headers={"Content-Type": "text/plain"}),
            "/private/secret": "secret",
        }
    )


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


def test_a_shell_without_a_browser_is_reported(tmp_path: Path) -> None:
    with site() as acme:
        settings = Settings(output=tmp_path, delay=0.0, allow_private=True, max_seconds=PATIENCE, timeout=PATIENCE, render="never")
        result = run(lambda: crawl(f"{acme.url}/", settings))
    assert [(issue.code, issue.subject) for issue in result.issues] == [("needs_browser", f"{acme.url}/")]
    assert result.crawl.status == "complete"


@pytest.mark.slow
@pytest.mark.skipif(find_browser() is None, reason="no Chromium, or the extra `browser` is not installed")
def test_a_shell_is_opened_in_a_browser_under_the_crawls_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("spiders.browser.SETTLED", PATIENCE)
    with site() as acme:
        settings = Settings(output=tmp_path, delay=0.0, allow_private=True, max_seconds=PATIENCE, timeout=PATIENCE)
        result = run(lambda: crawl(f"{acme.url}/", settings))
    assert {s.name.value for r in result.readings for s in r.sightings} >= {"Jane Roe", "John Miller", "Maria Lopez"}
    assert "/rpc/people" in acme.paths() and "/private/secret" not in acme.paths()
    assert result.crawl.requests == len(acme.asked) and not result.issues
    assert all("+https://" in asked.headers["user-agent"] for asked in acme.asked)


def told_of(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let crawls start a Chromium that tells of it; return the file in which it leaves the number of its process, each on a line."""
    started, program = folder / "started", folder / "chromium"
    program.write_text(f'#!/bin/sh\necho $$ >> "{started}"\nexec "{find_browser()}" "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("RESEARCH_BROWSER", str(program))
    monkeypatch.setattr("spiders.browser.SETTLED", PATIENCE)
    return started


@pytest.mark.slow
@pytest.mark.skipif(find_browser() is None, reason="no Chromium, or the extra `browser` is not installed")
def test_crawls_at_once_share_one_browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started = told_of(tmp_path, monkeypatch)
    both = threading.Barrier(2)

    def people(asked: Asked) -> Answer:
        both.wait(PATIENCE)  # until the page of the other is open too
        return Answer(PEOPLE, headers={"Content-Type": "text/plain"})

    async def crawls() -> list[Crawled]:
        settings = Settings(output=tmp_path, proxy=acme.url, delay=0.0, allow_private=True, max_seconds=PATIENCE, timeout=PATIENCE)
        return await asyncio.gather(*(crawl(f"http://{host}/", settings) for host in ("acme.example", "globex.example")))

    with site() as acme:
        acme.pages["/rpc/people"] = people
        found = run(crawls)
    assert all("Jane Roe" in {s.name.value for r in each.readings for s in r.sightings} for each in found)
    assert len(started.read_text().split()) == 1


@pytest.mark.slow
@pytest.mark.skipif(find_browser() is None, reason="no Chromium, or the extra `browser` is not installed")
def test_a_page_whose_browser_died_is_drawn_by_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started = told_of(tmp_path, monkeypatch)

    def bundle(asked: Asked) -> Answer:
        os.kill(int(started.read_text()), signal.SIGKILL)
        return Answer(BUNDLE, headers={"Content-Type": "text/javascript"})

    with site() as acme:
        acme.pages["/static/bundle.js"] = bundle
        settings = Settings(output=tmp_path, delay=0.0, allow_private=True, max_seconds=PATIENCE, timeout=PATIENCE)
        result = run(lambda: crawl(f"{acme.url}/", settings))
    assert "Jane Roe" in {s.name.value for r in result.readings for s in r.sightings}
    assert len(started.read_text().split()) == 2


@pytest.mark.slow
@pytest.mark.skipif(find_browser() is None, reason="no Chromium, or the extra `browser` is not installed")
def test_a_page_is_drawn_again_only_where_something_that_it_is_made_of_has_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("spiders.browser.SETTLED", PATIENCE)
    settings = Settings(output=tmp_path, delay=0.0, allow_private=True, max_seconds=PATIENCE, timeout=PATIENCE)

    def people(acme: Website) -> set[str]:
        return {s.name.value for r in run(lambda: crawl(f"{acme.url}/", settings)).readings for s in r.sightings}

    with site() as acme:
        assert "Jane Roe" in people(acme)
        with monkeypatch.context() as without:
            without.setenv("RESEARCH_BROWSER", __file__)  # which starts as no browser does
            assert "Jane Roe" in people(acme)
        acme.pages["/rpc/people"] = Answer(PEOPLE.splitlines()[1], headers={"Content-Type": "text/plain"})
        assert people(acme) == {"John Miller"}
    assert uncache(tmp_path, ["John Miller"]) == 1  # only the page as it was drawn names him in words


@pytest.mark.slow
@pytest.mark.skipif(find_browser() is None, reason="no Chromium, or the extra `browser` is not installed")
def test_pages_with_words_of_their_own_are_read_without_a_browser_where_the_front_page_has_them_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("spiders.browser.SETTLED", PATIENCE)
    words = "<p>We measure tides and the weather for ports and ferries.</p>" * 5
    people = f"{words}<div class=card><h3>Jane Roe</h3><p>Head of Data</p></div><script>fetch('/ran')</script>"
    pages: dict[str, Answer | str] = {
        "/": f'{words}<a href="/about/team">Our team</a>',
        "/about/team": '<div id=root></div><script src="/menu.js"></script>',
        "/menu.js": Answer("root.innerHTML = '<a href=/about/lead' + 'ership>Leadership</a>'", headers={"Content-Type": "text/javascript"}),
        "/about/leadership": people,
        "/ran": "",
    }
    with Website(pages) as acme:
        settings = Settings(output=tmp_path, delay=0.0, allow_private=True, max_seconds=PATIENCE, timeout=PATIENCE)
        result = run(lambda: crawl(f"{acme.url}/", settings))
    assert {s.name.value for r in result.readings for s in r.sightings} >= {"Jane Roe"}
    assert "/menu.js" in acme.paths() and "/ran" not in acme.paths()


@pytest.mark.slow
@pytest.mark.skipif(find_browser() is None, reason="no Chromium, or the extra `browser` is not installed")
def test_a_page_that_is_to_be_explained_is_opened_in_a_browser_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("spiders.browser.SETTLED", PATIENCE)
    with site() as acme:
        settings = Settings(output=tmp_path, delay=0.0, allow_private=True, max_seconds=PATIENCE, timeout=PATIENCE, render="always")
        found = run(lambda: fetch_page(f"{acme.url}/", settings))
    assert isinstance(found, Fetched) and b"Jane Roe" in found.body
    assert "/private/secret" not in acme.paths()


def test_the_browser_is_found_by_itself_or_by_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("playwright")
    program = tmp_path / "chromium"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("RESEARCH_BROWSER", str(program))
    assert find_browser() == str(program)
    monkeypatch.setenv("RESEARCH_BROWSER", str(tmp_path / "missing"))
    assert find_browser() is None
    monkeypatch.delenv("RESEARCH_BROWSER")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_browser() == str(program)
