"""The spiders of open posts, against a server that is every host: company, careers host and boards."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from research.adverts import shelf
from research.adverts.open_posts import open_posts
from research.model import Role
from research.settings import Settings
from spiders.run import Crawled, crawl_post, crawl_posts, run
from spiders.wanted import Wanted
from tests.unit.loopback import Answer, Asked
from tests.unit.tls import SecureWebsite

HOME = '<html lang="en"><title>Acme Tidal</title><h1>Acme</h1><p>We build tide gauges.</p><a href="/careers">Careers</a> <a href="/team">Team</a></html>'
JSON_TYPE = {"Content-Type": "application/json"}


def job(number: int, title: str, **more: object) -> dict[str, object]:
    return {"id": number, "title": title, "absolute_url": f"https://boards.greenhouse.io/acme/jobs/{number}", "location": {"name": "Bristol"}, **more}


def board(*jobs: dict[str, object]) -> Answer:
    return Answer(json.dumps({"jobs": jobs}), headers=JSON_TYPE)


DATA = job(1, "Data Engineer", departments=[{"name": "Data"}], content="&lt;p&gt;You report to the Head of Data.&lt;/p&gt;")
SALES = job(2, "Account Executive", departments=[{"name": "Sales"}])
EMBED = '<h1>Careers</h1><p>Come and work with us.</p><script src="https://boards.greenhouse.io/embed/job_board/js?for={}"></script>'
API = "boards-api.greenhouse.io/v1/boards/acme/jobs?content=true"


def settings(site: SecureWebsite, output: Path, **more: object) -> Settings:
    return Settings(proxy=site.url, insecure=True, delay=0, output=output, **more)  # type: ignore[arg-type]


def read(site: SecureWebsite, output: Path, then: Callable[[tuple[Role, ...]], Wanted] | None = None) -> Crawled:
    return run(lambda: crawl_posts("acme.example", settings(site, output), then=then))


def test_an_embedded_board_is_asked_and_nothing_but_posts_is_read(tmp_path: Path) -> None:
    pages = {"acme.example/": HOME, "acme.example/careers": EMBED.format("acme"), API: board(DATA, SALES)}
    with SecureWebsite(pages) as site:
        crawled = read(site, tmp_path)
    found = open_posts(crawled.readings, crawled.company)
    assert [(o.role.text, o.role.department, o.role.location) for o in found] == [
        ("Data Engineer", "Data", "Bristol"),
        ("Account Executive", "Sales", "Bristol"),
    ]
    assert found[0].role.reports_to == "Head of Data"
    assert found[0].role.url == "https://boards.greenhouse.io/acme/jobs/1"
    assert found[0].found_on == ("https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true",)
    assert "/team" not in site.paths()
    assert "https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true" in crawled.crawl.urls


def test_a_board_that_robots_txt_closes_is_not_asked(tmp_path: Path) -> None:
    pages = {
        "acme.example/": HOME,
        "acme.example/careers": EMBED.format("acme"),
        "boards-api.greenhouse.io/robots.txt": Answer("User-agent: *\nDisallow: /v1/", headers={"Content-Type": "text/plain"}),
        API: board(DATA),
    }
    with SecureWebsite(pages) as site:
        crawled = read(site, tmp_path)
    assert not open_posts(crawled.readings, crawled.company)
    assert not [path for path in site.paths() if path.startswith("/v1/")]
    assert (f"https://{API}", "robots.txt forbids /v1/boards/acme/jobs") in [(skipped.url, skipped.why) for skipped in crawled.crawl.skipped]


def test_another_organisations_board_is_noticed_and_left_alone(tmp_path: Path) -> None:
    friends = '<h1>Careers</h1><p>Our friends at <a href="https://boards.greenhouse.io/globex">Globex</a> are hiring too.</p>'
    pages = {"acme.example/": HOME, "acme.example/careers": friends, "boards-api.greenhouse.io/v1/boards/globex/jobs?content=true": board(DATA)}
    with SecureWebsite(pages) as site:
        crawled = read(site, tmp_path)
    assert [issue.code for issue in crawled.issues] == ["foreign_board"]
    assert not [asked for asked in site.asked if "greenhouse" in asked.host]


def test_posts_that_name_another_organisation_are_left_out(tmp_path: Path) -> None:
    pages = {
        "acme.example/": HOME,
        "acme.example/careers": EMBED.format("acme"),
        API: board(DATA | {"company_name": "Acme Tidal"}, SALES | {"company_name": "Globex Petroleum"}),
    }
    with SecureWebsite(pages) as site:
        crawled = read(site, tmp_path)
    assert [o.role.text for o in open_posts(crawled.readings, crawled.company)] == ["Data Engineer"]


def test_a_board_in_pages_is_read_to_its_end(tmp_path: Path) -> None:
    listed = [{"title": f"Technician {n}", "externalPath": f"/job/Bristol/Technician-{n}", "locationsText": "Bristol"} for n in range(45)]

    with SecureWebsite(
        {"acme.example/": HOME, "acme.example/careers": '<h1>Jobs</h1><a href="https://acme.wd3.myworkdayjobs.com/External">Open posts</a>'}
    ) as site:

        def answer(asked: Asked) -> Answer:
            offset = json.loads(site.sent[-1])["offset"]
            return Answer(json.dumps({"total": 45 if not offset else 0, "jobPostings": listed[offset : offset + 20]}), headers=JSON_TYPE)

        site.pages["acme.wd3.myworkdayjobs.com/wday/cxs/acme/External/jobs"] = answer
        crawled = read(site, tmp_path)
    assert len(open_posts(crawled.readings, crawled.company)) == 45
    assert [json.loads(body)["offset"] for body in site.sent] == [0, 20, 40]


def test_a_redirect_does_not_leave_the_boards_host(tmp_path: Path) -> None:
    pages = {
        "acme.example/": HOME,
        "acme.example/careers": EMBED.format("acme"),
        API: Answer("", 302, {"Location": "https://elsewhere.example/all.json"}),
        "elsewhere.example/all.json": board(DATA),
    }
    with SecureWebsite(pages) as site:
        crawled = read(site, tmp_path)
    assert not [asked for asked in site.asked if asked.host == "elsewhere.example"]
    assert not open_posts(crawled.readings, crawled.company)


def test_adverts_of_the_site_are_opened_where_the_list_says_little(tmp_path: Path) -> None:
    pages = {
        "acme.example/": HOME,
        "acme.example/careers": '<h1>Jobs</h1><ul><li><a href="/careers/data-engineer">Data Engineer</a><li><a href="/careers/welder">Welder</a></ul>',
        "acme.example/careers/data-engineer": "<h1>Data Engineer</h1><p>Department: Data</p><p>Location: Leeds</p><p>You report to the Head of Data.</p>",
        "acme.example/careers/welder": "<h1>Welder</h1><p>Location: Hull</p>",
    }
    with SecureWebsite(pages) as site:
        crawled = read(site, tmp_path)
    found = {o.role.text: o for o in open_posts(crawled.readings, crawled.company)}
    assert {title: o.role.location for title, o in found.items()} == {"Data Engineer": "Leeds", "Welder": "Hull"}
    assert found["Data Engineer"].role.reports_to == "Head of Data"
    assert [url.rpartition("/")[2] for url in found["Data Engineer"].found_on] == ["careers", "data-engineer"]


def test_without_a_link_the_usual_places_are_tried(tmp_path: Path) -> None:
    pages = {"acme.example/": "<h1>Acme</h1><p>Gauges.</p>", "acme.example/jobs": EMBED.format("acme"), API: board(DATA)}
    with SecureWebsite(pages) as site:
        crawled = read(site, tmp_path)
    assert [o.role.text for o in open_posts(crawled.readings, crawled.company)] == ["Data Engineer"]


def test_without_a_link_the_sitemap_is_asked_before_the_usual_places(tmp_path: Path) -> None:
    pages = {
        "acme.example/": "<h1>Acme</h1><p>Gauges.</p>",
        "acme.example/sitemap.xml": Answer("<urlset><loc>https://acme.example/vacancies</loc></urlset>", headers={"Content-Type": "application/xml"}),
        "acme.example/vacancies": EMBED.format("acme"),
        API: board(DATA),
    }
    with SecureWebsite(pages) as site:
        crawled = read(site, tmp_path)
    assert [o.role.text for o in open_posts(crawled.readings, crawled.company)] == ["Data Engineer"]
    assert "/careers" not in site.paths()


def test_then_people_are_read_with_the_posts_known(tmp_path: Path) -> None:
    team = "<h1>Our team</h1>" + "".join(
        f'<div class="card"><h3><a href="/team/{slug}">{name}</a></h3><p>{title}</p></div>'
        for name, slug, title in (
            ("Ada Brook", "ada-brook", "Head of Data"),
            ("Ben Castle", "ben-castle", "Chief Executive Officer"),
            ("Cleo Dahl", "cleo-dahl", "Analyst"),
        )
    )
    told: list[tuple[str, ...]] = []

    def then(roles: tuple[Role, ...]) -> Wanted:
        told.append(tuple(role.text for role in roles))
        return Wanted(people=lambda sightings: frozenset({"ada brook"}))

    pages = {"acme.example/": HOME, "acme.example/careers": EMBED.format("acme"), API: board(DATA), "acme.example/team": team}
    with SecureWebsite(pages) as site:
        crawled = read(site, tmp_path, then)
    assert told == [("Data Engineer",)]
    assert {s.name.value for r in crawled.readings for s in r.sightings if s.trust > 0.5} == {"Ada Brook", "Ben Castle", "Cleo Dahl"}
    assert "/team/ada-brook" in site.paths()
    assert "/team/cleo-dahl" not in site.paths()
    assert site.paths().count("/careers") == 1


@pytest.mark.parametrize("known", [True, False], ids=["the board's answer", "the page"])
def test_one_advert_by_its_url(tmp_path: Path, known: bool) -> None:
    page = "<h1>Data Engineer</h1><p>Location: Leeds</p><p>You will report to the Head of Data.</p>"
    pages = {"boards.greenhouse.io/acme/jobs/1": page} | (
        {"boards-api.greenhouse.io/v1/boards/acme/jobs/1": Answer(json.dumps(DATA), headers=JSON_TYPE)} if known else {}
    )
    with SecureWebsite(pages) as site:
        crawled = run(lambda: crawl_post("https://boards.greenhouse.io/acme/jobs/1", settings(site, tmp_path)))
    [role] = crawled.readings[-1].adverts
    assert (role.text, role.location, role.reports_to) == ("Data Engineer", "Bristol" if known else "Leeds", "Head of Data")
    assert ("/acme/jobs/1" in site.paths()) is not known


def test_an_advert_on_the_companys_site_is_found_in_the_board_that_its_page_embeds(tmp_path: Path) -> None:
    pages = {"acme.example/careers/job?gh_jid=2": EMBED.format("acme"), API: board(DATA, SALES)}
    with SecureWebsite(pages) as site:
        crawled = run(lambda: crawl_post("https://acme.example/careers/job?gh_jid=2", settings(site, tmp_path)))
    assert [role.text for role in crawled.readings[-1].adverts] == ["Account Executive"]


def test_a_board_whose_data_are_closed_is_read_as_people_see_it(tmp_path: Path) -> None:
    pages = {
        "acme.example/": HOME,
        "acme.example/careers": EMBED.format("acme"),
        "boards-api.greenhouse.io/robots.txt": Answer("User-agent: *\nDisallow: /", headers={"Content-Type": "text/plain"}),
        "boards.greenhouse.io/acme": '<h1>Acme Tidal</h1><div class="opening"><a href="/acme/jobs/1">Data Engineer</a></div>',
    }
    with SecureWebsite(pages) as site:
        crawled = read(site, tmp_path)
    found = open_posts(crawled.readings, crawled.company)
    assert [(o.role.text, o.role.url) for o in found] == [("Data Engineer", "https://boards.greenhouse.io/acme/jobs/1")]


def test_texts_that_a_boards_list_leaves_out_are_asked_for_where_people_are_read(tmp_path: Path) -> None:
    host, posts = "https://acme.wd3.myworkdayjobs.com", "acme.wd3.myworkdayjobs.com/wday/cxs/acme/External"
    listed = {"title": "Data Engineer", "externalPath": "/job/Bristol/Data-Engineer_R1", "locationsText": "Bristol"}
    whole = {
        "title": "Data Engineer",
        "jobDescription": "<p>You will report to the Head of Data.</p>",
        "externalUrl": f"{host}/External{listed['externalPath']}",
    }
    pages = {
        "acme.example/": HOME,
        "acme.example/careers": f'<h1>Jobs</h1><a href="{host}/External">Open posts</a>',
        f"{posts}/jobs": Answer(json.dumps({"total": 1, "jobPostings": [listed]}), headers=JSON_TYPE),
        f"{posts}{listed['externalPath']}": Answer(json.dumps({"jobPostingInfo": whole}), headers=JSON_TYPE),
    }
    with SecureWebsite(pages) as site:
        crawled = read(site, tmp_path, lambda roles: Wanted(people=lambda sightings: frozenset()))
    [found] = open_posts(crawled.readings, crawled.company)
    assert (found.role.text, found.role.location, found.role.reports_to) == ("Data Engineer", "Bristol", "Head of Data")


TEAMTAILOR = "acme.teamtailor.com/jobs.json"
STAFF = "<h1>Our team</h1>" + "".join(f"<h3>{name}</h3><p>{title}</p>" for name, title in (("Ada Brook", "Head of Data"), ("Ben Castle", "Sales Director")))


@pytest.mark.parametrize(
    "answer",
    [
        Answer("", headers=JSON_TYPE),
        Answer("[" * 100_000, headers=JSON_TYPE),
        Answer('{"items": ' * 5_000, headers=JSON_TYPE),
        Answer(b"\x00\xff\xfe" * 1_000, headers=JSON_TYPE),
        Answer("<table>" * 50_000, headers={"Content-Type": "text/html"}),
        Answer(json.dumps({"items": [None, 1, "x", [], {"title": {}}, {"title": "Welder", "url": 7, "_jobposting": [[]]}]}), headers=JSON_TYPE),
        *(Answer(json.dumps({"items": [{"title": "Welder", "url": url}], "next_url": url}), headers=JSON_TYPE) for url in (
            "https://[::1", "https://\ud800.example/", "https://acme.teamtailor.com/\ud800", "https://:@:/", "https://acme.teamtailor.com:99999/x", "https://",
            "https://elsewhere.example/jobs.json", "https://acme.teamtailor.com/" + "x" * 100_000, "javascript:alert(1)",
        )),
    ],
)  # fmt: skip
def test_a_board_may_answer_anything_and_that_costs_its_posts_only(tmp_path: Path, answer: Answer) -> None:
    careers = '<h1>Careers</h1><a href="https://acme.teamtailor.com/jobs">Our jobs</a><h2>Data Engineer</h2>'
    pages = {"acme.example/": HOME, "acme.example/careers": careers, "acme.example/team": STAFF, TEAMTAILOR: answer}
    with SecureWebsite(pages) as site:
        crawled = read(site, tmp_path, lambda roles: Wanted(people=lambda sightings: frozenset()))
    assert "/jobs.json" in site.paths(), "it was asked"
    assert {s.name.value for r in crawled.readings for s in r.sightings if s.trust > 0.5} == {"Ada Brook", "Ben Castle"}
    assert {post.role.url for post in open_posts(crawled.readings, crawled.company) if post.role.text == "Welder"} <= {None, "https://elsewhere.example/jobs.json"}
    assert not [asked for asked in site.asked if asked.host == "elsewhere.example"], "a board sends nobody elsewhere"


def test_a_fault_of_ours_in_reading_a_board_costs_its_posts_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(body: bytes, asked: object) -> None:
        raise IndexError("list index out of range")

    for part in ("read", "following"):
        monkeypatch.setitem(shelf(), "greenhouse", replace(shelf()["greenhouse"], **{part: failing}))
        pages = {"acme.example/": HOME, "acme.example/careers": EMBED.format("acme"), API: board(DATA), "acme.example/team": STAFF}
        with SecureWebsite(pages) as site:
            crawled = read(site, tmp_path / part, lambda roles: Wanted(people=lambda sightings: frozenset()))
        assert {s.name.value for r in crawled.readings for s in r.sightings if s.trust > 0.5} == {"Ada Brook", "Ben Castle"}
        assert [each.why for each in crawled.crawl.skipped if each.url == f"https://{API}"] == [
            "a fault of ours in reading it: IndexError: list index out of range; please report it"
        ]


def test_the_budget_holds_for_boards_too(tmp_path: Path) -> None:
    pages = {"acme.example/": HOME, "acme.example/careers": EMBED.format("acme"), API: board(DATA)}
    with SecureWebsite(pages) as site:
        crawled = run(lambda: crawl_posts("acme.example", settings(site, tmp_path, max_pages=2)))
    assert crawled.crawl.pages == 2
    assert crawled.crawl.status == "budget"
    assert not [path for path in site.paths() if path.startswith("/v1/")]
