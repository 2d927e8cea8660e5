"""report.html and index.html as text: what they say of a role, that everything from the web stays text, how large they grow."""

from __future__ import annotations

import html
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from research.model import Outcome, Skipped, Study
from research.records import research_json, study_from_json
from research.report import links, picture
from research.report.index import Entry, index_page
from research.report.page import company_page
from research.report.people import shown
from research.report.roles import Own, Planned, percent, right_if
from research.sheets.events import Logged, add_event
from research.sheets.leads import update_leads
from research.sheets.rows import LeadRow, rows
from research.store.changes import Change
from research.store.opening import open_store
from research.studies.reporting import read_desk, write_again, write_report
from research.studies.study import save, seniority
from research.text import squeeze
from tests.patience import PATIENCE
from tests.unit.invented import DOMAIN, NOW, study

TODAY = date(2026, 3, 2)
HOSTILE = '<img src=x onerror=alert(1)>"><script>alert(2)</script>\'&{{7*7}}{% raw %}'


def words(page: str) -> str:
    """Return what a page says, tags and script left out."""
    tree = LexborHTMLParser(page)
    tree.strip_tags(["script", "style"])
    return squeeze(tree.body.text(separator=" ")) if tree.body else ""


def test_a_role_is_answered_as_a_person_would() -> None:
    found = study(40, "Senior Data Engineer")
    [ranking] = found.rankings
    first = next(person for person in found.people if person.id == ranking.leads[0].id)
    tree = LexborHTMLParser(company_page(found))
    role = tree.css_first("section.role")
    assert role is not None
    said = squeeze(role.text(separator=" "))
    assert first.name in (role.css_first(".verdict") or role).text()
    assert first.title is not None and first.title.value in said
    assert percent(ranking.leads[0].probability) in said
    for reason in ranking.leads[0].reasons:
        assert reason in said
    assert [row.css_first("th a").text() for row in role.css(".next tbody tr")] == [  # type: ignore[union-attr]
        next(person.name for person in found.people if person.id == lead.id) for lead in ranking.leads[1:5]
    ]


def test_published_addresses_stand_apart_from_guesses() -> None:
    found = study(40, "Senior Data Engineer")
    tree = LexborHTMLParser(company_page(found))
    guesses = {person.inferred_email.address for person in found.people if person.inferred_email}
    published = {person.email.fact.value for person in found.people if person.email}
    offered = {a.attributes["href"] for a in tree.css(".role dl:not(.guess) a")}
    assert guesses and not {f"mailto:{each}" for each in guesses} & offered
    for row in tree.css("#people ~ details"):
        said = squeeze(row.text(separator=" "))
        assert not [guess for guess in guesses if guess in said and "not published" not in said]
        assert any(each in said for each in (*published, "not published", "Title"))


def test_every_fact_has_its_words_and_a_way_to_them() -> None:
    found = study(5)
    page = company_page(found)
    for person in found.people:
        for spelling in person.spellings:
            [evidence] = spelling.evidence
            assert html.escape(links.passage(evidence.url, evidence.quote)) in page


def test_the_next_step_and_what_changed_are_told() -> None:
    found = study(40, "Senior Data Engineer")
    on, until = date(2026, 3, 3), date(2026, 3, 9)
    message = "Dear Ada,\nmay I ask?"
    step = Planned(action="Follow up by e-mail", on=on, until=until, due="later", to="Ada Ashdown", points=("Say hello",), subject="Your post", draft=message)
    change = Change(at=NOW, domain=DOMAIN, kind="gone", subject="0123456789ab", name="Old Hand", url=f"https://{DOMAIN}/team")
    said = words(company_page(found, [change], Own(planned={"senior data engineer": [step]})))
    assert "Follow up by e-mail to Ada Ashdown, 2026-03-03 to 2026-03-09" in said.replace(" ,", ",")
    assert "Your post Dear Ada, may I ask?" in said
    assert "Say hello" in said
    assert "2026-03-02 Old Hand is no longer named" in said
    assert "research log" not in said
    assert "research log" in words(company_page(found))


def test_what_could_not_be_read_is_told() -> None:
    found = study(5)
    said = words(company_page(replace(found, crawl=replace(found.crawl, status="budget", why="40 pages read (--max-pages)"))))
    assert "The site was not read to its end: 40 pages read (--max-pages)." in said
    assert f"https://{DOMAIN}/private robots.txt forbids" in said
    assert f"https://{DOMAIN}/culture the page waits for JavaScript" in said


@pytest.mark.parametrize("roles", [(), ("Nurse",)])
def test_a_company_of_nobody_has_a_page_too(roles: tuple[str, ...]) -> None:
    said = words(company_page(study(0, *roles)))
    assert "Eldermoor Instruments Ltd" in said
    assert ("Nobody is published who could be asked." in said) is bool(roles)


def hostile() -> Study:
    """Return a study in which everything that comes off the web is an attack."""
    found = study(5, "Senior Data Engineer")
    record = re.sub(r'("(?:name|title|quote|department|why|detail|phone|role|text)": )"[^"]*"', lambda m: m[1] + _quoted(HOSTILE), _json(found))
    record = re.sub(r'("(?:linkedin|profile_url|careers_url|url)": )"[^"]*"', lambda m: m[1] + '"javascript:alert(3)"', record)
    record = re.sub(r'"((?:value|email)": )"([^"]*@[^"]*)"', lambda m: f'"{m[1]}' + _quoted("a@b.example?bcc=c@d.example" + HOSTILE), record)
    return study_from_json(record, NOW)


def _json(found: Study) -> str:
    return research_json(found, seniority(found.people))


def _quoted(text: str) -> str:
    return json.dumps(text)


def test_what_comes_off_the_web_stays_text() -> None:
    page = company_page(hostile())
    tree = LexborHTMLParser(page)
    assert HOSTILE[:20] in words(page)
    assert not tree.css("img") and len(tree.css("script")) == 1
    assert not [node.tag for node in tree.css("*") if any(name.startswith("on") or name == "style" for name in node.attributes)]
    schemes = {(a.attributes["href"] or "").partition(":")[0] for a in tree.css("a[href]") if not (a.attributes["href"] or "").startswith("#")}
    assert schemes <= {"https", "http", "mailto", "tel"}
    assert not [a.attributes["href"] for a in tree.css('a[href^="mailto:"]') if "bcc" in re.sub("%3Fbcc%3D", "", a.attributes["href"] or "")]


@given(st.text(max_size=80))
def test_no_text_becomes_a_link_that_is_none(text: str) -> None:
    assert links.web(text) == "" or re.match(r"https?://", links.web(text), re.IGNORECASE)
    assert re.fullmatch(r"mailto:[\w.~%@-]*", links.mailbox(text), re.ASCII)
    assert re.fullmatch(r"(tel:[+\d]+(;ext=\d+)?)?", links.telephone(text))


@pytest.mark.parametrize(
    ("url", "quote", "link"),
    [
        ("https://a.example/team", "Jane Roe", "https://a.example/team#:~:text=Jane%20Roe"),
        ("https://a.example/team#board", "Vice-President, R&D", "https://a.example/team#board:~:text=Vice%2DPresident%2C%20R%26D"),
        ("https://a.example/", "one two three four five six seven eight nine ten eleven twelve", "https://a.example/#:~:text=one%20two%20three%20four,nine%20ten%20eleven%20twelve"),
        ("https://a.example/", "mailto:jane@a.example", "https://a.example/"),
        ("javascript:alert(1)", "Jane", ""),
        ("https://a.example/ü x", "Jane", ""),
        ("https://a.example/ü", "Jürgen", "https://a.example/%C3%BC#:~:text=J%C3%BCrgen"),
    ],
)  # fmt: skip
def test_a_link_jumps_to_the_words(url: str, quote: str, link: str) -> None:
    assert links.passage(url, quote) == link


@pytest.mark.parametrize(
    ("first", "other", "role", "said"),
    [
        ("Head of Data", "Lead Data Engineer", "Data Engineer", "the post answers to somebody nearer the work, the Lead Data Engineer"),
        ("Data Manager", "Chief Data Officer", "Data Engineer", "the post answers straight to the Chief Data Officer"),
        ("Head of Data", "Chief Technology Officer", "Data Engineer", "the post belongs to engineering rather than data"),
        ("Head of Sales", "Head of Data", "Data Engineer", "the post belongs to data"),
        ("Head of Data", "", "Data Engineer", "their post, which the site does not tell, leads the team"),
        ("Head of Data", "Chief Executive Officer", "Data Engineer", "whoever runs the organisation hires for this post in person"),
    ],
)
def test_it_is_told_what_would_make_another_right(first: str, other: str, role: str, said: str) -> None:
    assert right_if(first, other, role) == said


@pytest.mark.parametrize(("chance", "said"), [(0.004, "under 1 %"), (0.01, "1 %"), (0.874, "87 %"), (0.995, "over 99 %"), (1.0, "over 99 %")])
def test_no_chance_is_certain(chance: float, said: str) -> None:
    assert percent(chance) == said


@pytest.mark.parametrize("count", [1, 5, 40, 200])
def test_the_picture_has_room_for_any_company(count: int) -> None:
    found = study(count, "Senior Data Engineer", "Account Executive")
    people = shown(found)
    leads = {ranking.role.text: ranking.leads[0].id for ranking in found.rankings}
    drawn = picture.panels(people, leads)
    assert sum(panel.count for panel in drawn) == count
    assert {dot.person for panel in drawn for dot in panel.dots if dot.marked and dot.person} == set(leads.values())
    assert sum(len(panel.paths) for panel in drawn) == len(leads)
    for panel in drawn:
        assert len(panel.dots) <= picture.ROWS_MARKED + 3
        assert all(0 < dot.y < panel.height and 0 < dot.x < picture.TEXT for dot in panel.dots)
        shown_here = sum(bool(dot.person) for dot in panel.dots)
        assert panel.more or shown_here >= panel.count, "who is not drawn is counted"


@pytest.mark.parametrize(("text", "width", "said"), [("Jane Roe", 10, "Jane Roe"), ("Engineering Manager", 12, "Engineering…"), ("山田太郎花子", 7, "山田…")])
def test_text_is_cut_to_its_room(text: str, width: int, said: str) -> None:
    assert picture.cut(text, width) == said


def test_a_large_company_stays_a_small_file() -> None:
    assert len(company_page(study(200, "Senior Data Engineer", "Account Executive")).encode()) < 400_000


def test_a_page_is_the_same_from_memory_and_from_the_file() -> None:
    found = study(40, "Senior Data Engineer")
    assert company_page(study_from_json(_json(found), NOW)) == company_page(found)


# the files


def test_the_sheet_and_the_log_find_their_way_into_both_pages(tmp_path: Path) -> None:
    found = study(40, "Senior Data Engineer")
    save(found, tmp_path, NOW, {found.rankings[0].leads[0].id: "Mira Stein (Head of Data, works there)"})
    first = rows(found, NOW, {})[0]
    add_event(tmp_path, Logged(on=date(2026, 2, 20), lead_id=first.lead_id, event="applied", logged_at=NOW))
    with open_store(tmp_path, None) as store:
        assert write_again(tmp_path, [DOMAIN], store, NOW) == ()
    report, index = (words((tmp_path / name).read_text(encoding="utf-8")) for name in (f"{DOMAIN}/report.html", "index.html"))
    assert "Mira Stein (Head of Data, works there)" in report
    for said in (report, index):
        assert f"Follow up by e-mail to {first.full_name}" in said


def test_a_report_that_fails_costs_only_itself(tmp_path: Path) -> None:
    found = study(5, "Senior Data Engineer")
    (tmp_path / DOMAIN / "report.html").mkdir(parents=True)
    (tmp_path / "leads.csv").write_text("no sheet of ours\n", encoding="utf-8")
    with open_store(tmp_path, None) as store:
        desk = read_desk(tmp_path, TODAY, [DOMAIN])
        issue = write_report(tmp_path, found, store, desk)
    assert desk.issue is not None and "leads.csv" in desk.issue.detail
    assert issue is not None and issue.stage == "report" and "\n" not in issue.detail


def test_a_site_that_is_down_leaves_the_earlier_report(tmp_path: Path) -> None:
    found = study(5, "Senior Data Engineer")
    down = replace(found, people=(), rankings=(), crawl=replace(found.crawl, status="unreachable", pages=0, skipped=(Skipped(url="x", why="y"),)))
    with open_store(tmp_path, None) as store:
        desk = read_desk(tmp_path, TODAY, [DOMAIN])
        write_report(tmp_path, found, store, desk)
        before = (tmp_path / DOMAIN / "report.html").read_bytes()
        assert write_report(tmp_path, down, store, desk) is None
    assert (tmp_path / DOMAIN / "report.html").read_bytes() == before


def test_the_index_tells_every_company_with_its_first_leads(tmp_path: Path) -> None:
    entries = [
        Entry(domain="b.example", name="Bolt", read=TODAY, reported=True),
        Entry(domain="a.example", trouble="no answer"),
        Entry(domain="c.example", name=HOSTILE),
    ]
    firsts = [
        LeadRow(lead_id="L1", domain="b.example", role="Nurse", rank=1, probability=0.81, full_name="Ada Brook", title="Matron", status="contacted"),
        LeadRow(lead_id="L2", domain="d.example", company="Dell Farm", full_name=HOSTILE),
    ]
    late = Planned(action="Follow up", on=date(2026, 2, 27), until=date(2026, 2, 28), due="late", to="Ada Brook")
    page = index_page(entries, firsts, {"b.example": {"nurse": [late]}}, TODAY)
    tree, said = LexborHTMLParser(page), words(page)
    assert [a.attributes["href"] for a in tree.css("main a")] == ["b.example/report.html", "b.example/report.html"]
    assert "4 companies, 1 role, 1 thing to do now" in said
    assert "overdue 2026-02-27 to 2026-02-28 Follow up to Ada Brook Bolt Nurse" in said
    assert "Nurse 81 % Ada Brook Matron contacted 2026-03-02" in said
    assert "a.example no answer nobody found" in said
    assert not tree.css("img") and len(tree.css("script")) == 1


def test_the_index_parts_what_belongs_to_each_client() -> None:
    entries = [Entry(domain="a.example", name="Acme"), Entry(domain="b.example", name="Bolt"), Entry(domain="d.example", trouble="no answer")]
    firsts = [
        LeadRow(lead_id="L1", domain="a.example", role="Nurse", rank=1, full_name="Ada Brook"),
        LeadRow(lead_id="L2", domain="a.example", role="Porter", rank=1, full_name="Bea Castle"),
        LeadRow(lead_id="L3", domain="b.example", role="Nurse", rank=1, full_name="Cai Dunn"),
    ]
    late = Planned(action="Follow up", on=date(2026, 2, 27), until=date(2026, 2, 27), due="late", to="Ada Brook")
    named = {("a.example", "nurse"): ("Ilse van Loon", HOSTILE), ("a.example", "porter"): ("Ilse van Loon",)}
    tree = LexborHTMLParser(index_page(entries, firsts, {"a.example": {"nurse": [late]}, "b.example": {"nurse": [late]}}, TODAY, named))
    told = {section.css_first("h2").text(): words(section.html or "") for section in tree.css("section")}
    assert list(told) == [HOSTILE, "Ilse van Loon", "No client named"], "by name, those without one last"
    assert ["Ada Brook" in each for each in told.values()] == [True, True, True], "what is due names whom to turn to"
    assert "Acme" in told["Ilse van Loon"] and "Bea Castle" in told["Ilse van Loon"] and "Bolt" not in told["Ilse van Loon"]
    assert "Bea Castle" not in told[HOSTILE] and told[HOSTILE].count("overdue 2026-02-27") == 1
    assert "Bolt" in told["No client named"] and "d.example no answer" in told["No client named"] and "Acme" not in told["No client named"]
    assert "2 clients, 3 companies, 3 roles, 2 things to do now" in words(tree.html or "")
    assert [words(each.html or "") for each in tree.css("nav li")][1] == "Ilse van Loon 2 roles, 1 to do now"
    assert [each.attributes["href"] for each in tree.css("nav a")] == [f"#{section.id}" for section in tree.css("section")]


def test_outcomes_are_told_apart() -> None:
    found = study(40, "Senior Data Engineer")
    verdicts = {
        words(company_page(replace(found, rankings=(replace(found.rankings[0], outcome=outcome),)))).partition("hires for")[0] for outcome in Outcome
    }
    assert len(verdicts) == len(Outcome)


def test_a_sheet_alone_is_enough_for_the_index(tmp_path: Path) -> None:
    update_leads(tmp_path, rows(study(5), NOW, {}))
    with open_store(tmp_path, None) as store:
        write_again(tmp_path, [], store, NOW)
    assert words((tmp_path / "index.html").read_text(encoding="utf-8")).count("Ada Ashdown") == 1, "without a role the most senior one stands for all"


def called(output: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("research")), "report", *words, "--output", str(output)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE, env={**os.environ, **environment})


def test_the_command_writes_both_pages_and_opens_the_one_asked_for(tmp_path: Path) -> None:
    output, opener, opened = tmp_path / "out", tmp_path / "opener", tmp_path / "opened"
    save(study(5, "Senior Data Engineer"), output, NOW)
    opener.write_text(f'#!/bin/sh\necho "$1" > {opened}\n', encoding="utf-8")
    opener.chmod(0o755)
    done = called(output, DOMAIN, "--open", BROWSER=f"{opener} %s")
    assert (done.returncode, done.stderr) == (0, "")
    assert str(output / DOMAIN / "report.html") in done.stdout and str(output / "index.html") in done.stdout
    assert opened.read_text(encoding="utf-8").strip() == (output / DOMAIN / "report.html").as_uri()


def test_the_command_says_in_one_line_what_it_lacks(tmp_path: Path) -> None:
    empty = called(tmp_path)
    save(study(5), tmp_path, NOW)
    unknown = called(tmp_path, "nobody.example")
    for done in (empty, unknown):
        assert done.returncode == 2 and len(done.stderr.splitlines()) == 1, done.stderr
    assert "nobody.example" in unknown.stderr
