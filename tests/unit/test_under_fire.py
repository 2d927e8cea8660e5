"""What sites, networks and proxies do to a run: it ends, says what happened, reaches nothing inside, and loses nothing that was found before."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from research.cli.app import run
from research.model import Page
from research.reading import reading_cache
from research.text import squeeze
from research.urls import is_public_address
from spiders.addresses import connectable
from tests.unit.loopback import Answer, Website

HOME = '<html lang="en"><title>Acme</title><h1>Acme</h1><a href="/team">Our team</a> <a href="/leadership">Leadership</a></html>'
TEAM = (
    "<html><h1>Our team</h1><ul><li><h3>Ingrid Halvorsen</h3><p>Head of Engineering</p></li>"
    "<li><h3>Tobias Quist</h3><p>Director of Sales</p></li><li><h3>Marcus Ellwood</h3><p>Data Engineer</p></li></ul></html>"
)


def test_a_site_that_falls_silent_costs_nothing_that_was_found_and_is_not_called_complete(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pages: dict[str, object] = {"acme.example/": HOME, "acme.example/team": TEAM, "acme.example/leadership": "<h1>Leadership</h1>"}
    with Website(pages) as web:  # type: ignore[arg-type]
        words = ["company", "acme.example", "--role", "Data Engineer", "--proxy", web.url, "--delay", "0", "--output", str(tmp_path)]
        assert run(words) == 0
        file = tmp_path / "acme.example" / "research.json"
        before = file.read_bytes()
        assert len(json.loads(before)["people"]) == 3

        silent = Answer("", headers={"Content-Length": "x"})
        web.pages = {"acme.example/": HOME.replace("</html>", "<p>News</p></html>")} | {f"acme.example{path}": silent for path in ("/team", "/leadership")}  # type: ignore[assignment]
        web.pages |= {f"acme.example/{path}": silent for path in ("sitemap.xml", "about", "people", "company/team", "our-team", "about/team", "about-us")}
        capsys.readouterr()
        assert run([*words, "--json"]) == 4
    told = capsys.readouterr()
    answer = json.loads(told.out)
    assert answer["crawl"]["status"] == "unreachable"
    assert "no_answer" in {issue["code"] for issue in answer["issues"]}
    assert len(told.err.splitlines()) == 1 and "acme.example" in told.err
    assert file.read_bytes() == before
    assert "Ingrid Halvorsen" in (tmp_path / "leads.csv").read_text()


@pytest.mark.parametrize(
    "address",
    [
        "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::7f00:1", "2002:7f00:1::", "2002:c0a8:101::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1",
        "2001:0:7f00:1::", "2001:0:4136:e378:8000:63bf:80ff:fffe", "fe80::1", "fc00::1", "::1", "ff02::1",
    ],
)  # fmt: skip
def test_what_carries_a_private_address_is_private(address: str) -> None:
    assert not is_public_address(address)
    assert connectable("acme.example", [address]) == []


@pytest.mark.parametrize("address", ["64:ff9b::808:808", "2606:4700::1111", "2001:4860:4860::8888", "8.8.8.8"])
def test_public_addresses_stay_so(address: str) -> None:
    assert is_public_address(address)


@pytest.mark.parametrize(
    "mark", ["\u2066", "\u2067", "\u2068", "\u2069", "\u202a", "\u202e", "\u200b", "\u200f", "\u2060", "\ufeff", "\x00", "\x07", "\x1b", "\x7f", "\x9b"]
)
def test_marks_that_turn_or_hide_letters_or_command_terminals_are_taken_out(mark: str) -> None:
    said = squeeze(f"{mark}Ingrid{mark} Halv{mark}orsen{mark}")
    assert mark not in said
    assert said.startswith("Ingrid")


def test_a_huge_robots_txt_holds_as_far_as_it_is_parsed(tmp_path: Path) -> None:
    huge = "User-agent: *\nDisallow: /leadership\n" + ("# " + "nothing " * 1000 + "\n") * 1200 + "Disallow: /\n"
    pages = {"acme.example/": HOME, "acme.example/team": TEAM, "acme.example/leadership": "<h1>Leadership</h1>", "acme.example/robots.txt": huge}
    with Website(pages) as web:  # type: ignore[arg-type]
        words = ["company", "acme.example", "--proxy", web.url, "--delay", "0", "--output", str(tmp_path)]
        assert run(words) == 0
    assert "/team" in web.paths() and "/leadership" not in web.paths()


def test_a_fault_of_ours_in_reading_a_page_costs_that_page_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(cache: Path, site: str, page: Page, *rest: object) -> object:
        if page.url.endswith("/leadership"):
            raise IndexError("list index out of range")
        return reading_anew(cache, site, page, *rest)

    reading_anew: Callable[..., object] = reading_cache.read_anew
    monkeypatch.setattr(reading_cache, "read_anew", failing)
    pages = {"acme.example/": HOME, "acme.example/team": TEAM, "acme.example/leadership": "<h1>Leadership</h1>"}
    with Website(pages) as web:  # type: ignore[arg-type]
        assert run(["company", "acme.example", "--proxy", web.url, "--delay", "0", "--output", str(tmp_path)]) == 0
    found = json.loads((tmp_path / "acme.example" / "research.json").read_text())
    assert len(found["people"]) == 3
    assert [skipped["why"] for skipped in found["crawl"]["skipped"] if skipped["url"].endswith("/leadership")] == [
        "a fault of ours in reading it: IndexError: list index out of range; please report it"
    ]


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (Answer(gzip.compress(bytes(9 * 1024 * 1024)), headers={"Content-Encoding": "gzip"}), "the answer is larger than allowed"),
        (Answer("", 302, {"Location": "/leadership"}), "it redirects in a circle, or too often"),
        (Answer("", 302, {"Location": "http://["}), "it redirects to what is no URL"),
        (Answer("", headers={"Content-Length": "x"}), "its answer is no HTTP"),
    ],
    ids=["bomb", "circle", "no URL", "no HTTP"],
)
def test_why_a_page_was_not_read_is_told_in_words(tmp_path: Path, answer: Answer, why: str) -> None:
    with Website({"acme.example/": HOME, "acme.example/team": TEAM, "acme.example/leadership": answer}) as web:
        assert run(["company", "acme.example", "--proxy", web.url, "--delay", "0", "--output", str(tmp_path)]) == 0
    skipped = json.loads((tmp_path / "acme.example" / "research.json").read_text())["crawl"]["skipped"]
    assert [each["why"] for each in skipped if each["url"] == "http://acme.example/leadership"] == [why]
