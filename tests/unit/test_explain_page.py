"""`research explain-page`: of one page, what reads like a name, what was seen of it, and why it was taken or left; and what is said where there is no page."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest

from research.extract.people.judge.why import chance_of_any
from research.model import Company, Page
from research.people.merge import merge
from research.reading.page import read
from tests.calling import call
from tests.patience import PATIENCE
from tests.quality.pages import SAVED_AT
from tests.sample_site.server import DOMAIN, PAGES, Served
from tests.unit.loopback import Answer, Website

TEAM = """<html><head><title>Our people</title><link rel="canonical" href="https://acme.example/team"></head><body><h1>Our people</h1>
<div class="x"><h3>Jane Roe</h3><p>Head of Data</p><a href="mailto:jane.roe@acme.example">write</a> <a href="mailto:info@acme.example">or here</a>
<p>020 7946 0018</p></div>
<div class="x"><h3>Ravi Poe</h3><p>Nurse</p></div>
<div class="x"><h3>Ines Okafor</h3><p>Nurse</p></div>
<h2>What our clients say</h2>
<p>Great firm. – <b>Anna Schmidt</b>, CEO at Globex</p>
<p>Last year our founder met Peter Miller at the fair in Hannover, and they talked for hours about what data can do for people who fish.</p>
<p>JOHN SMITH &amp; MARY SMITH</p>
</body></html>"""


@pytest.fixture
def team(tmp_path: Path) -> str:
    file = tmp_path / "team.html"
    file.write_text(TEAM, encoding="utf-8")
    return str(file)


def told(*words: str, exit_code: int = 0) -> dict[str, Any]:
    done = call("explain-page", *words, "--json")
    assert (done.returncode, done.stderr) == (exit_code, "")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def the(found: dict[str, Any], name: str, pattern: str = "") -> dict[str, Any]:
    return next(place for place in found["places"] if place["name"] == name and place["pattern"].startswith(pattern))


def test_of_each_place_it_tells_what_stands_there_and_what_was_made_of_it(team: str) -> None:
    found = told(team)
    assert found["page"]["url"] == "https://acme.example/team"
    assert found["people"] and set(found["people"]) == {"Jane Roe", "Ravi Poe", "Ines Okafor"}
    jane = the(found, "Jane Roe")
    assert (jane["taken"], jane["person"], jane["line"], jane["pattern"]) == (True, "Jane Roe", 2, "card_grid")
    assert (jane["before"], jane["text"], jane["behind"]) == (["Our people"], "Jane Roe", ["Head of Data", "write or here"])
    assert jane["locator"].endswith("h3")
    chosen = {(choice["kind"], choice["value"]): (choice["taken"], choice["shared"]) for choice in jane["choices"]}
    assert chosen["title", "Head of Data"] == chosen["email", "jane.roe@acme.example"] == (True, False)
    assert chosen["email", "info@acme.example"] == (False, True)
    assert [place["line"] for place in found["places"]] == sorted(place["line"] for place in found["places"])


def test_the_reasons_add_up_to_the_chance(team: str) -> None:
    start = math.log(chance_of_any() / (1 - chance_of_any()))
    for place in told(team)["places"]:
        odds = start + sum(reason["weight"] for reason in place["reasons"])
        assert 1 / (1 + math.exp(-odds)) == pytest.approx(place["chance"], abs=1e-6)


def test_what_was_left_says_why(team: str) -> None:
    found = told(team)
    anna = the(found, "Anna Schmidt", "heading_pairs")
    assert not anna["taken"] and "less than 50%" in anna["why"]
    against = [reason["name"] for reason in anna["reasons"] if reason["weight"] < -1]
    assert {"title_at", "section_strangers", "strangers"} & set(against)
    passed = {each["name"]: each["why"] for each in found["passed"]}
    assert "no title" in passed["Peter Miller"]
    assert passed["JOHN SMITH & MARY SMITH"] == "several names in one line"


def test_a_name_that_was_let_go_is_told_with_the_reason(tmp_path: Path) -> None:
    file = tmp_path / "offices.html"
    cards = "".join(f"<li><h3>{name}</h3><p>Adviser</p><p>Austin</p></li>" for name in ("Jane Roe", "Ravi Poe", "Ines Okafor"))
    file.write_text(f"<h1>Team</h1><ul>{cards}</ul>", encoding="utf-8")
    passed = told(str(file), "--url", "https://acme.example/team")["passed"]
    assert [(each["name"], each["why"]) for each in passed] == [("Austin", "a single word that stands in the same place again and again")] * 3


@pytest.mark.parametrize(
    ("line", "names", "why"),
    [
        ("Ann Ferris, Carol Reeves and Debbie Pryor serve on the Vestry and steward the house.", ["Carol Reeves", "Debbie Pryor"], "a sentence names them"),
        ("View details for Ellen Chandler", ["Ellen Chandler"], "among words that no pattern reads"),
        ("SATABDI_MAJUMDAR", ["SATABDI_MAJUMDAR"], "none of a name's"),
        ("jamilla braithwaite", ["jamilla braithwaite"], "none of a name's"),
        ("Our services", [], ""),
        ("contact us", [], ""),
    ],
)
def test_whatever_looks_like_a_name_is_told(line: str, names: list[str], why: str, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(f"<html><body><h1>About</h1><p>{line}</p></body></html>", encoding="utf-8")
    found = json.loads(call("explain-page", str(file), "--url", "https://acme.example/about", "--json").stdout)
    named = {place["name"] for place in found["places"]}
    assert [each["name"] for each in found["passed"] if each["name"] not in named] == names
    assert all(why in each["why"] for each in found["passed"])


def test_it_is_what_a_reading_of_the_page_says(sample: Served, tmp_path: Path) -> None:
    company = Company(domain=DOMAIN)
    for file in PAGES.rglob("*.html"):
        url = f"https://{DOMAIN}/{file.relative_to(PAGES).as_posix()}"
        people = merge([read(Page(url=url, fetched_at=SAVED_AT), file.read_bytes(), company)], company)[1]
        done = call("explain-page", str(file), "--url", url, "--json")
        found = json.loads(done.stdout)
        assert sorted(found["people"]) == sorted(person.name for person in people)
        assert {place["person"] for place in found["places"] if place["taken"]} == set(found["people"])
        assert done.returncode == (0 if people else 3)


def test_a_terminal_reads_it_in_words(team: str) -> None:
    done = call("explain-page", team)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Line 2: Jane Roe: taken, since " in done.stdout
    assert "info@acme.example (0.00), left: it looks like the company's or a department's" in done.stdout
    assert "Peter Miller" in done.stdout and "a sentence names them" in done.stdout
    one = call("explain-page", team, "--name", "schmidt").stdout
    assert "Anna Schmidt: left, since " in one and "Jane Roe" not in one
    assert 'Nothing on the page that looks like a name holds "Gulliver"' in call("explain-page", team, "--name", "Gulliver").stdout


def test_a_page_of_the_site_is_fetched_alone_and_a_kept_one_is_not_asked_for(sample: Served, tmp_path: Path) -> None:
    words = (f"http://{DOMAIN}/about/leadership", "--proxy", sample.url, "--delay", "0", "--output", str(tmp_path))
    before = len(sample.paths)
    first = told(*words)
    assert "Isolde Carrow" in first["people"]
    assert [path for path in sample.paths[before:] if path != "/robots.txt"] == ["/about/leadership"]
    assert first["page"]["link_kind"] == "other"
    asked = len(sample.paths)
    assert told(*words, "--offline")["places"] == first["places"]
    assert len(sample.paths) == asked


def test_what_kept_pages_promise_of_it_is_seen(sample: Served, tmp_path: Path) -> None:
    shared = ("--proxy", sample.url, "--delay", "0", "--output", str(tmp_path))
    assert call("company", DOMAIN, *shared, "--everyone", "--max-seconds", str(PATIENCE)).returncode == 0
    profile = told(f"http://{DOMAIN}/team/henrike-osterloh", *shared, "--offline")
    assert (profile["page"]["link_kind"], profile["page"]["expects"]) == ("profile", "Henrike Osterloh")
    assert profile["people"] == ["Henrike Osterloh"]


def test_whoever_must_not_appear_does_not(sample: Served, tmp_path: Path) -> None:
    file, output = str(PAGES / "about" / "leadership.html"), str(tmp_path)
    assert call("suppress", "add", "Isolde Carrow", "--output", output).returncode == 0
    done = call("explain-page", file, "--url", f"https://{DOMAIN}/about/leadership", "--output", output, "--json")
    assert done.returncode == 0 and "Isolde" not in done.stdout and "Tobias Wrenfield" in done.stdout
    assert json.loads(done.stdout)["hidden"] >= 1 and "must not appear" in done.stderr


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("nowhere.html",), 2, "cannot be opened: No such file"),
        (("acme.example/team",), 2, "or a URL that begins with http"),
        (("PDF",), 2, "is no web page: it holds neither HTML nor JSON"),
        (("TEXT",), 2, "is no web page: it holds neither HTML nor JSON"),
        (("EMPTY",), 2, "is empty"),
        (("-",), 2, "is empty"),
        (("TEAM", "--url", "acme.example"), 2, "is no page: give all of its address"),
        (("TEAM", "--url", "not a url"), 2, "is no domain, URL or e-mail address"),
        (("TEAM", "--name", " "), 2, "--name needs words"),
        (("https://acme.example/team", "--url", "https://acme.example/"), 2, "leave it out"),
        (("NOBODY",), 3, "no people found on the page"),
        (("SHELL",), 3, "waits for JavaScript"),
    ],
)
def test_what_is_no_page_is_told_in_one_line(words: tuple[str, ...], code: int, says: str, team: str, tmp_path: Path) -> None:
    files = {
        "PDF": b"%PDF-1.7\n\x00\x01<x>",
        "TEXT": b"Jane Roe, Head of Data",
        "EMPTY": b" \n",
        "NOBODY": b"<html><body><h1>Opening hours</h1><p>We open at nine and close at five, on all days but Sundays.</p></body></html>",
        "SHELL": b"<html><head><title>App</title></head><body><div id=root></div><script src='/app.js'></script></body></html>",
    }
    for name, body in files.items():
        (tmp_path / name).write_bytes(body)
    given = [team if word == "TEAM" else str(tmp_path / word) if word in files else word for word in words]
    done = call("explain-page", *given, "--output", str(tmp_path / "out"))
    assert done.returncode == code
    assert says in done.stderr and len(done.stderr.splitlines()) == 1 and "fault" not in done.stderr


@pytest.mark.parametrize(
    ("pages", "says"),
    [
        ({"/robots.txt": "User-agent: *\nDisallow: /team\n", "/team": TEAM}, "robots.txt forbids"),
        ({"/robots.txt": Answer("", 404)}, "HTTP 404"),
        ({"/robots.txt": Answer("", 404), "/team": Answer("no", 500)}, "answered 500"),
        ({"/robots.txt": Answer("", 404), "/team": Answer(b"%PDF-1.7", headers={"Content-Type": "application/pdf"})}, "not a page: application/pdf"),
    ],
)
def test_a_page_that_cannot_be_had_says_why(pages: dict[str, Any], says: str, tmp_path: Path) -> None:
    with Website(pages) as site:
        done = call("explain-page", "http://acme.example/team", "--proxy", site.url, "--delay", "0", "--output", str(tmp_path))
    assert (done.returncode, len(done.stderr.splitlines())) == (4, 1)
    assert says in done.stderr and "could not be read" in done.stderr


def test_offline_a_page_that_nobody_kept_says_so(tmp_path: Path) -> None:
    done = call("explain-page", "http://acme.example/team", "--offline", "--output", str(tmp_path))
    assert done.returncode == 4 and "no earlier run kept it" in done.stderr


def test_a_page_that_looks_on_changes_nothing_of_the_reading() -> None:
    page, company = Page(url="https://acme.example/team", fetched_at=SAVED_AT), Company(domain="acme.example")
    assert read(page, TEAM.encode(), company, lambda scan, judged: None) == read(page, TEAM.encode(), company)
