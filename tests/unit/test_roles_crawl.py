"""A crawl for roles against real servers on loopback: the very adverts and the pages of their departments are read before enough is seen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from research.adverts import parse_role
from research.model import Link, Role
from research.settings import Settings
from research.studies.wanted import wanted
from spiders.run import Crawled, crawl, run
from tests.unit.loopback import Answer
from tests.unit.tls import SecureWebsite

HOME = """<html lang="en"><title>Acme Tidal</title><h1>Acme</h1><p>We build tide gauges.</p>
<nav><a href="/team">Our team</a> <a href="/careers">Careers</a> <a href="/blog/data-engineering">Data engineering at sea</a></nav>"""
TEAM = "<h1>Our team</h1>" + "".join(
    f"<div class='card'><h3>{name}</h3><p>{title}</p></div>"
    for name, title in (("Ada Brook", "Chief Executive Officer"), ("Ben Castle", "Lead Data Engineer"), ("Cleo Dahl", "Analyst"))
)
API = "boards-api.greenhouse.io/v1/boards/acme/jobs?content=true"
POST = {
    "id": 1,
    "title": "Data Engineer",
    "absolute_url": "https://boards.greenhouse.io/acme/jobs/1",
    "location": {"name": "Hull"},
    "content": "&lt;p&gt;You report to the Head of Data.&lt;/p&gt;",
}


def read(site: SecureWebsite, output: Path, *roles: str, **more: object) -> Crawled:
    settings = Settings(proxy=site.url, insecure=True, delay=0, output=output, **more)  # type: ignore[arg-type]
    return run(lambda: crawl("acme.example", settings, wanted=wanted([parse_role(text) for text in roles])))


def reports(crawled: Crawled) -> dict[str, str | None]:
    return {role.text: role.reports_to for reading in crawled.readings for role in reading.adverts if role.description}


def test_the_advert_of_the_very_role_is_read_and_no_other(tmp_path: Path) -> None:
    pages = {
        "acme.example/": HOME,
        "acme.example/team": TEAM,
        "acme.example/careers": '<h1>Jobs</h1><ul><li><a href="/careers/data-engineer">Data Engineer (m/f/d)</a><li><a href="/careers/welder">Welder</a></ul>',
        "acme.example/careers/data-engineer": "<h1>Data Engineer (m/f/d)</h1><p>Location: Leeds</p><p>You will report to the Head of Data.</p>",
        "acme.example/careers/welder": "<h1>Welder</h1><p>Location: Hull</p>",
    }
    with SecureWebsite(pages) as site:
        crawled = read(site, tmp_path, "Data Engineer")
    assert reports(crawled) == {"Data Engineer (m/f/d)": "Head of Data"}
    assert "/careers/welder" not in site.paths() and "/blog/data-engineering" not in site.paths()


def test_the_advert_on_an_embedded_board_is_read(tmp_path: Path) -> None:
    embed = '<h1>Careers</h1><p>Come and work with us.</p><script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>'
    board = Answer(json.dumps({"jobs": [POST, POST | {"id": 2, "title": "Welder"}]}), headers={"Content-Type": "application/json"})
    with SecureWebsite({"acme.example/": HOME, "acme.example/team": TEAM, "acme.example/careers": embed, API: board}) as site:
        crawled = read(site, tmp_path, "Data Engineer")
    assert reports(crawled)["Data Engineer"] == "Head of Data"


def test_a_role_that_nobody_advertises_costs_one_careers_page(tmp_path: Path) -> None:
    pages = {"acme.example/": HOME, "acme.example/team": TEAM, "acme.example/careers": "<h1>Careers</h1><p>No open posts at the moment.</p>"}
    with SecureWebsite(pages) as site:
        read(site, tmp_path, "Data Engineer")
    assert [path for path in site.paths() if path.startswith("/careers")] == ["/careers"]


@pytest.mark.parametrize(("folder", "page"), [("team", "field-operations"), ("departments", "operations"), ("our-people", "operations-and-logistics")])
def test_enough_is_not_seen_while_the_page_of_the_roles_department_is_unread(tmp_path: Path, folder: str, page: str) -> None:
    href = f"/{folder}/{page}"
    card = "<h1>Operations</h1><div class='card'><h3>Callum Pettigrew</h3><p>Head of Operations</p></div>"
    team = f'{TEAM}<p><a href="{href}">{page.replace("-", " ")}</a> <a href="/{folder}/customers-and-sales">customers and sales</a></p>'
    with SecureWebsite({"acme.example/": HOME, "acme.example/team": team, f"acme.example{href}": card}) as site:
        crawled = read(site, tmp_path, "Operations Coordinator")
    assert "Callum Pettigrew" in {sighting.name.value for reading in crawled.readings for sighting in reading.sightings}


def test_the_departments_pages_that_name_nobody_are_given_up(tmp_path: Path) -> None:
    links = "".join(f'<a href="/team/data-{n}">Data team {n}</a>' for n in "abcdefgh")
    pages = {"acme.example/": HOME, "acme.example/team": TEAM + links} | {f"acme.example/team/data-{n}": f"<p>Words of {n}.</p>" for n in "abcdefgh"}
    with SecureWebsite(pages) as site:
        read(site, tmp_path, "Data Engineer")
    assert len([path for path in site.paths() if path.startswith("/team/data-")]) < 8


@pytest.mark.parametrize(
    ("url", "text", "expected"),
    [
        ("https://acme.example/team/field-operations", "field operations", True),
        ("https://acme.example/departments/operations", "Operations", True),
        ("https://acme.example/operations-department", "Operations department", True),
        ("https://acme.example/products/operations", "Operations", False),
        ("https://acme.example/blog/team/operations", "Operations", False),
        ("https://acme.example/team/sales", "Sales", False),
    ],
)
def test_which_pages_concern_a_role(url: str, text: str, expected: bool) -> None:
    link = Link(url=url, text=text, kind="other", score=0.05, reason="")
    assert wanted([Role(text="Operations Coordinator")]).concerns(link, ()) is expected


def test_the_adverts_department_concerns_its_role() -> None:
    link = Link(url="https://acme.example/team/quays", text="Quays and boats", kind="profile", score=0.6, reason="")
    looked_for = wanted([Role(text="Field Technician")])
    assert not looked_for.concerns(link, ())
    assert looked_for.concerns(link, (Role(text="Field Technician", department="Quays and boats"),))
