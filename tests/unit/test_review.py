"""`research review` by HTTP: who is let in, what is kept and through which files, conflicts, what a killed server leaves."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser
from sqlalchemy import delete

from research.model import Company, Decision, Outcome, Study
from research.records import study_from_json
from research.review import listing
from research.sheets.columns import COLUMNS
from research.sheets.leads import read_leads
from research.sheets.rows import LeadRow
from research.store.decisions import decisions
from research.store.opening import open_store
from research.store.tables import COMPANIES, DECISIONS
from research.studies.saving import remember
from research.studies.study import ranked, reconsidered, save
from research.text import fold
from tests.patience import PATIENCE
from tests.unit import invented
from tests.unit.invented import DOMAIN, NOW, study
from tests.unit.reviewed import RESEARCH, Answer, Reviewed, reviewing, written

ROLE, OTHER = "Senior Data Engineer", "Account Executive"
FOUND = study(40, ROLE, OTHER)


Server = tuple[Reviewed, Path]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("reviewed")
    with reviewing(folder) as server:
        server.enter()
        yield server, folder


@pytest.fixture
def server(running: Server) -> Server:
    """Return the server, its folder as a run has left it before anybody said anything."""
    folder = running[1]
    (folder / ".~lock.leads.csv#").unlink(missing_ok=True)
    for name in ("leads.csv", "followups.csv", f"{DOMAIN}/research.json"):
        (folder / name).unlink(missing_ok=True)
    with open_store(folder) as store, store.writing() as connection:
        connection.execute(delete(DECISIONS))
    written(folder, FOUND)
    return running


def rows(folder: Path, role: str = ROLE) -> list[LeadRow]:
    """Return the leads of a role, the first first."""
    return sorted((row for row in read_leads(folder) if row.role == role), key=lambda row: row.rank or 0)


def hidden(page: Answer, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page.text)
    assert found, page.text
    return html.unescape(found[1])


def decide(server: Reviewed, lead: str, **said: str) -> Answer:
    seen = hidden(server.ask(f"/leads/{lead}"), "seen")
    return server.ask(f"/leads/{lead}/decision", {"seen": seen} | said)


# who is let in


def test_nobody_gets_in_without_the_token(server: Server) -> None:
    running, _ = server
    for path in ("/", "/leads", "/assets/style.css", "/studies/events", "/?token=", "/?token=wrong", "/leads?token=wrong"):
        for cookie in ("", f"{running.cookie.partition('=')[0]}=wrong", "a=b", '"'):
            answer = running.ask(path, Cookie=cookie)
            assert answer.status == 403, (path, cookie)
            assert "Osterloh" not in answer.text and "set-cookie" not in answer.headers


def test_the_token_becomes_a_strict_cookie_and_leaves_the_address(server: Server) -> None:
    running, _ = server
    answer = running.ask("/?" + running.address.partition("?")[2], Cookie="")
    assert (answer.status, answer.headers["location"]) == (303, "/")
    assert {"httponly", "samesite=strict", "path=/"} <= {part.strip().lower() for part in answer.headers["set-cookie"].split(";")}


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "[::1]:80"])
def test_a_strange_name_for_this_machine_is_refused(server: Server, host: str) -> None:
    assert server[0].ask("/leads", Host=host).status == 421


def test_only_the_page_itself_changes_anything(server: Server) -> None:
    running, folder = server
    lead = rows(folder)[0].lead_id
    before = (folder / "leads.csv").read_bytes()
    form = {"revision": hidden(running.ask(f"/leads/{lead}"), "revision"), "status": "offer"}
    strange: list[dict[str, str]] = [
        {"Origin": ""}, {"Origin": "null"}, {"Origin": "http://evil.example"}, {"Origin": running.origin.replace("http:", "https:")},
        {"Origin": "http://127.0.0.1"}, {"Sec_Fetch_Site": "cross-site"}, {"Sec_Fetch_Site": "same-site"},
    ]  # fmt: skip
    assert [running.ask(f"/leads/{lead}/own", form, **headers).status for headers in strange] == [403] * len(strange)
    for path in (f"/leads/{lead}/own?status=offer", f"/leads/{lead}/decision?verdict=wrong", f"/leads/{lead}/log?event=closed", "/studies/1/stop"):
        assert running.ask(path).status in (404, 405), path
    assert (folder / "leads.csv").read_bytes() == before


def test_every_answer_names_nobody_else(server: Server) -> None:
    running, folder = server
    lead = rows(folder)[0].lead_id
    for path in ("/today", "/leads", f"/leads/{lead}", "/companies", "/studies", "/exchange", "/leads/none", "/nowhere", "/leads?company=../x"):
        answer = running.ask(path)
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "http" not in policy, path
        assert (answer.headers["x-content-type-options"], answer.headers["cache-control"]) == ("nosniff", "no-store")
        assert not re.search(r'<script>|style="|\son\w+="', answer.text), path
    assert running.ask("/reports/..%2f..%2fetc").status == 404
    assert "sandbox" in running.ask(f"/reports/{DOMAIN}").headers["content-security-policy"]


# what is decided


def test_a_wrong_person_is_not_picked_again_and_a_confirmed_one_stays_first(server: Server) -> None:
    running, folder = server
    first, second, third = rows(folder)[:3]
    assert decide(running, first.lead_id, verdict="wrong").status == 303
    assert [row.lead_id for row in rows(folder)][:2] == [second.lead_id, third.lead_id]
    assert decide(running, third.lead_id, verdict="confirmed").status == 303
    again = rows(folder)
    assert again[0].lead_id == third.lead_id and again[0].probability == 0.99
    out = next(row for row in again if row.lead_id == first.lead_id)
    assert out.probability == 0 and out.rank == 40 and "wrong person" in out.why
    later = conclude_again(folder)  # another run finds the same people
    assert next(lead.id for lead in later.rankings[0].leads) == person(later, third)
    assert [lead.id for lead in later.rankings[0].leads][-1] == person(later, first)


def person(found: Study, row: LeadRow) -> str:
    return next(each.id for each in found.people if each.name == row.full_name)


def conclude_again(folder: Path) -> Study:
    """Return what another run of the same company would say, the site unchanged, with what the store has of decisions."""
    with open_store(folder) as store, store.reading() as connection:
        return reconsidered(FOUND, decisions(connection, DOMAIN))


def test_who_left_leads_no_role_and_what_is_taken_back_is_as_before(server: Server) -> None:
    running, folder = server
    before = {role: [row.lead_id for row in rows(folder, role)] for role in (ROLE, OTHER)}
    first = rows(folder)[0]
    decide(running, first.lead_id, verdict="left")
    for role in before:
        assert all(row.full_name != first.full_name or row.probability == 0 for row in rows(folder, role))
        assert rows(folder, role)[0].full_name != first.full_name
    decide(running, first.lead_id, verdict="")
    assert {role: [row.lead_id for row in rows(folder, role)][:5] for role in before} == {role: ids[:5] for role, ids in before.items()}


def test_a_corrected_title_is_used_and_the_sites_own_comes_back(server: Server) -> None:
    running, folder = server
    first, second = rows(folder)[:2]
    decide(running, first.lead_id, title="Head of Facilities")
    assert next(row.lead_id for row in rows(folder)) == second.lead_id, "who heads the facilities does not hire data engineers"
    row = next(row for row in rows(folder) if row.lead_id == first.lead_id)
    assert row.title == "Head of Facilities"
    page = running.ask(f"/leads/{first.lead_id}").text
    assert "corrected by you" in page and first.title in page
    decide(running, first.lead_id, title=first.title)
    assert (rows(folder)[0].lead_id, rows(folder)[0].title) == (first.lead_id, first.title)
    with open_store(folder) as store, store.reading() as connection:
        assert decisions(connection, DOMAIN) == ()


def test_nobody_is_left_where_everybody_is_ruled_out() -> None:
    found = study(3, ROLE)
    out = [Decision(person=each.id, role=fold(ROLE), verdict="wrong", at=NOW) for each in found.people]
    [ranking] = reconsidered(found, out).rankings
    assert ranking.outcome is Outcome.NOBODY and [lead.probability for lead in ranking.leads] == [0, 0, 0]


def test_the_chances_of_a_ranking_still_sum_to_one_at_most() -> None:
    found = study(40, ROLE)
    leads = found.rankings[0].leads
    for verdicts in ({1: "wrong"}, {3: "confirmed"}, {0: "wrong", 2: "confirmed"}, {0: "left", 1: "wrong", 4: "confirmed"}):
        said = [Decision(person=leads[n].id, role="" if verdict == "left" else fold(ROLE), verdict=verdict, at=NOW) for n, verdict in verdicts.items()]  # type: ignore[arg-type]
        [ranking] = ranked([found.rankings[0].role], found.people, said)
        assert sum(lead.probability for lead in ranking.leads) <= 1.0005
        assert [lead.rank for lead in ranking.leads] == list(range(1, 41))
        assert {lead.id for lead in ranking.leads} == {lead.id for lead in leads}


# what is the user's own


def test_status_note_and_next_date_go_into_the_sheet_and_what_happened_into_the_log(server: Server) -> None:
    running, folder = server
    lead = rows(folder)[0].lead_id
    form = {"status": "interview", "next_action": "=Call", "next_action_on": "2031-03-04", "notes": "first\r\nsecond"}
    assert running.ask(f"/leads/{lead}/own", form | {"revision": hidden(running.ask(f"/leads/{lead}"), "revision")}).status == 303
    [row] = [row for row in read_leads(folder) if row.lead_id == lead]
    assert (row.status, row.next_action, str(row.next_action_on), row.notes) == ("interview", "=Call", "2031-03-04", "first\nsecond")
    assert running.ask(f"/leads/{lead}/own", form | {"client": "Bo Ek", "revision": hidden(running.ask(f"/leads/{lead}"), "revision")}).status == 303
    assert {row.client for row in rows(folder)} == {"Bo Ek"}, "all leads of the role"
    assert {row.client for row in read_leads(folder) if row.role != ROLE} <= {""}
    assert "<option>Bo Ek" in running.ask("/leads").text and row.full_name in running.ask("/leads?client=Bo+Ek").text
    event = {"event": "contacted", "on": "1999-03-01", "channel": "email", "note": "wrote", "revision": hidden(running.ask(f"/leads/{lead}"), "revision")}
    assert running.ask(f"/leads/{lead}/log", event).status == 303
    assert next(row.status for row in read_leads(folder) if row.lead_id == lead) == "contacted"
    with (folder / "followups.csv").open(encoding="utf-8-sig") as file:
        assert [(line["lead_id"], line["event"], line["channel"], line["note"]) for line in csv.DictReader(file)] == [(lead, "contacted", "email", "wrote")]
    assert "2031-03-04" in running.ask("/today").text
    assert running.ask(f"/leads/{lead}/own", {"status": "banana", "revision": hidden(running.ask(f"/leads/{lead}"), "revision")}).status == 422
    for wrong in ({"event": "sold"}, {"event": "applied", "on": "2999-01-01"}, {"event": "applied", "on": "03/04/2026"}):
        assert running.ask(f"/leads/{lead}/log", event | wrong | {"revision": hidden(running.ask(f"/leads/{lead}"), "revision")}).status == 422


def test_two_runs_stand_side_by_side(server: Server) -> None:
    running, folder = server
    first = FOUND.rankings[0].leads[0].id
    people = (*(each for each in FOUND.people if each.id != first), invented.person("Zora Quist", "Head of Data"))
    asked = [ranking.role for ranking in FOUND.rankings]
    written(folder, replace(FOUND, people=people, rankings=ranked(asked, people), finished_at=NOW + timedelta(days=14)))
    shown = running.ask(f"/companies/{DOMAIN}/runs").text
    told = LexborHTMLParser(shown)
    lines = [" ".join(row.text(separator=" ").split()) for row in told.css("tbody tr")]
    was = next(each.name for each in FOUND.people if each.id == first)
    assert lines == ["First lead 1", f"{ROLE} {was} Zora Quist", "Came 1", "Zora Quist – Head of Data on a page not read before"]
    assert [head.text() for head in told.css("thead th")] == ["What", "2026-03-02", "2026-03-16"]
    assert f"for {OTHER}" in shown, "whoever comes first as before"
    before, after = (told.css_first(f"select[name={side}] option[selected]").attributes["value"] for side in ("before", "after"))
    assert running.ask(f"/companies/{DOMAIN}/runs?before={after}&after={before}").text == shown, "the earlier one stands on the left"
    assert "The same run twice" in running.ask(f"/companies/{DOMAIN}/runs?before={after}&after={after}").text
    assert running.ask(f"/companies/{DOMAIN}/runs?before=x&after=99999999").text == shown
    assert running.ask("/companies/never.example/runs").status == 404


def test_two_tabs_do_not_overwrite_each_other(server: Server) -> None:
    running, folder = server
    lead = rows(folder)[0].lead_id
    both = running.ask(f"/leads/{lead}")
    seen, revision = hidden(both, "seen"), hidden(both, "revision")
    assert running.ask(f"/leads/{lead}/own", {"revision": revision, "status": "interview"}).status == 303
    late = running.ask(f"/leads/{lead}/own", {"revision": revision, "status": "offer", "notes": "what I meant"})
    assert late.status == 409 and "<option selected>interview" in late.text and "<dd>offer</dd>" in late.text and "what I meant" in late.text
    assert running.ask(f"/leads/{lead}/log", {"revision": revision, "event": "closed"}).status == 409
    assert not (folder / "followups.csv").exists()
    assert running.ask(f"/leads/{lead}/own", {"revision": hidden(late, "revision"), "status": "offer"}).status == 303
    assert running.ask(f"/leads/{lead}/decision", {"seen": seen, "verdict": "wrong"}).status == 303
    late = running.ask(f"/leads/{lead}/decision", {"seen": seen, "verdict": "confirmed"})
    assert late.status == 409 and 'aria-pressed="true"' in late.text
    assert next(row.status for row in read_leads(folder) if row.lead_id == lead) == "offer"
    assert rows(folder)[0].lead_id != lead


def test_a_run_that_ends_meanwhile_keeps_what_was_decided_and_its_own_changes_are_kept(server: Server) -> None:
    """The page was opened before the run wrote its files; what is decided on it then is decided of what the run found."""
    running, folder = server
    first = rows(folder)[0]
    seen = hidden(running.ask(f"/leads/{first.lead_id}"), "seen")
    more = study(60, ROLE)
    save(replace(more, finished_at=NOW + timedelta(days=1)), folder, NOW + timedelta(days=1))
    assert running.ask(f"/leads/{first.lead_id}/decision", {"seen": seen, "verdict": "wrong"}).status == 303
    found = study_from_json((folder / DOMAIN / "research.json").read_text(encoding="utf-8"), NOW)
    assert len(found.people) == 60 and found.finished_at == NOW + timedelta(days=1)
    assert rows(folder)[0].lead_id != first.lead_id


def test_a_killed_server_loses_nothing_that_was_kept(tmp_path: Path) -> None:
    folder = written(tmp_path, FOUND)
    with reviewing(folder) as running:
        running.enter()
        first, second = rows(folder)[:2]
        assert decide(running, first.lead_id, verdict="wrong").status == 303
        revision = hidden(running.ask(f"/leads/{second.lead_id}"), "revision")
        assert running.ask(f"/leads/{second.lead_id}/own", {"revision": revision, "notes": "kept"}).status == 303
        running.process.kill()
        running.process.wait()
    assert rows(folder)[0].lead_id == second.lead_id and rows(folder)[0].notes == "kept"
    with reviewing(folder) as running:
        running.enter()
        assert "wrong person" in running.ask("/leads").text


def test_a_sheet_that_is_open_elsewhere_is_told_and_nothing_is_kept(server: Server) -> None:
    running, folder = server
    (folder / ".~lock.leads.csv#").touch()
    lead = rows(folder)[0].lead_id
    answer = decide(running, lead, verdict="wrong")
    assert answer.status == 422 and "is open elsewhere" in answer.text
    with open_store(folder) as store, store.reading() as connection:
        assert decisions(connection, DOMAIN) == ()


# files in and out


def test_an_edited_sheet_comes_back_and_exports_and_corrections_go_out(server: Server, tmp_path: Path) -> None:
    running, folder = server
    first, second = rows(folder)[:2]
    exported = running.ask("/exchange/csv")
    assert exported.headers["content-disposition"].startswith("attachment") and exported.text.count("\n") >= 5
    assert running.ask("/exchange/nonsense").status == 404 and running.ask("/exchange/corrections").status == 422
    table = list(csv.DictReader(io.StringIO(exported.text.removeprefix("\ufeff"))))
    table[0]["status"] = "offer"
    body = io.StringIO()
    writer = csv.DictWriter(body, table[0].keys())
    writer.writeheader()
    writer.writerows(table)
    answer = upload(running, "edited.csv", body.getvalue())
    assert answer.status == 200 and "1 cell of edited.csv taken over" in answer.text
    assert [row.status for row in read_leads(folder) if row.status] == ["offer"]
    assert upload(running, "../../nobody.csv", "no,names\n1,2\n").status == 422
    decide(running, first.lead_id, verdict="wrong")
    decide(running, second.lead_id, verdict="confirmed")
    decide(running, first.lead_id, title="Head of Facilities")
    archive = running.ask("/exchange/corrections")
    assert archive.status == 200 and archive.headers["content-disposition"].endswith('"labels.zip"')
    labels = written_labels(folder, tmp_path / "labels")
    assert [query["best"] for query in labels["queries"]] == [[second.full_name]]
    assert [query["wrong"] for query in labels["queries"]] == [[first.full_name]]
    assert {each["name"]: each["title"] for each in labels["people"]} == {first.full_name: "Head of Facilities", second.full_name: second.title}
    assert len(labels["ignore"]) == 38 and not {first.full_name, second.full_name} & set(labels["ignore"])


def upload(server: Reviewed, name: str, text: str) -> Answer:
    import http.client

    body = f'--edge\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: text/csv\r\n\r\n{text}\r\n--edge--\r\n'.encode()
    connection = http.client.HTTPConnection(server.host, timeout=PATIENCE)
    headers = {"Cookie": server.cookie, "Origin": server.origin, "Content-Type": "multipart/form-data; boundary=edge"}
    connection.request("POST", "/exchange", body, headers)
    answer = connection.getresponse()
    found = Answer(answer.status, dict(answer.getheaders()), answer.read().decode())
    connection.close()
    return found


def written_labels(folder: Path, to: Path) -> dict[str, Any]:
    done = subprocess.run([RESEARCH, "review", "--output", str(folder), "--labels", str(to)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads((to / DOMAIN / "labels.json").read_text(encoding="utf-8"))
    return found


# the list


def cells(**given: str) -> tuple[str, ...]:
    return tuple(given.get(name, "") for name in COLUMNS)


LINES = [
    listing.line(cells(lead_id=f"L{n}", full_name=name, title=title, domain=domain, role=role, rank=rank, probability=chance, status=status))
    for n, (name, title, domain, role, rank, chance, status) in enumerate(
        [
            ("Ångström Björk", "Head of Data", "a.example", "Data Engineer", "1", "0.7", ""),
            ("Bea Castle", "Data Analyst", "a.example", "Data Engineer", "2", "0.1", "contacted"),
            ("Cai Dunn", "Sales Director", "b.example", "Account Executive", "1", "0.9", "Contacted"),
            ("Dee Eve", "", "b.example", "", "", "", "closed"),
        ]
    )
]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("", "L0 L1 L2 L3"), ("q=data", "L0 L1"), ("q=angstr", "L0"), ("q=DATA+anal", "L1"), ("q=nobody", ""), ("status=contacted", "L1 L2"),
        ("status=new", "L0"), ("company=b.example", "L2 L3"), ("firsts=1", "L0 L2 L3"), ("sort=chance", "L2 L0 L1 L3"), ("sort=name", "L0 L1 L2 L3"),
        ("sort=status", "L3 L1 L2 L0"), ("verdict=wrong", "L1"), ("verdict=open", "L0 L2 L3"), ("sort=nonsense&page=x", "L0 L1 L2 L3"),
        ("page=9", "L0 L1 L2 L3"), ("client=Bo+Ek", "L0 L1"), ("client=Bo", ""),
    ],
)  # fmt: skip
def test_the_list_is_filtered_searched_and_ordered(asked: str, found: str) -> None:
    from urllib.parse import parse_qsl

    query = listing.query(dict(parse_qsl(asked)))
    shown = listing.select(listing.ordered(LINES, query.sort), query, {"L1": "wrong"}, {("a.example", "data engineer"): ("Ilse van Loon", "Bo Ek")})
    assert " ".join(line.lead_id for line in shown.lines) == found


def test_a_companys_leads_stand_by_role_and_whoever_was_not_found_again_says_so(server: Server) -> None:
    running, folder = server
    first = FOUND.rankings[0].leads[0]
    people = tuple(each for each in FOUND.people if each.id != first.id)
    written(folder, replace(FOUND, people=people, rankings=ranked([each.role for each in FOUND.rankings], people), finished_at=NOW + timedelta(days=14)))
    told = LexborHTMLParser(running.ask(f"/leads?company={DOMAIN}").text)
    assert [row.text().strip() for row in told.css("tr.part")] == [ROLE, OTHER]
    assert [head.text() for head in told.css("thead th")] == ["Chance", "Lead", "E-mail", "Status", "Next"], "nothing that every row says"
    tags = {row.css_first("a.row").text(): row.css_first(".tag").text() for row in told.css("tbody tr:not(.part)") if row.css_first(".tag")}
    assert tags == {next(each.name for each in FOUND.people if each.id == first.id): "last found 2026-03-02"}
    guessed = next(row for row in told.css("tbody tr:not(.part)") if "inferred" in row.text())
    assert "@" in guessed.css_first("td[data-label=E-mail]").text()
    assert "Company" in [head.text() for head in LexborHTMLParser(running.ask("/leads").text).css("thead th")]


def test_companies_of_sheet_and_store_stand_together_by_name(server: Server) -> None:
    running, folder = server
    alone = replace(FOUND, company=Company(domain="zz.example", name="Aalto Works"), people=(), rankings=(), kept=())
    with open_store(folder) as store:
        remember(store, alone, (), in_sheet=True)

    def listed(asked: str = "") -> list[str]:
        return [row.text() for row in LexborHTMLParser(running.ask(f"/companies{asked}").text).css("a.row")]

    name = FOUND.company.name or DOMAIN
    assert listed() == ["Aalto Works", name]
    assert listed("?q=AALTO+zz") == ["Aalto Works"]
    assert listed(f"?q={DOMAIN}") == [name]
    assert listed("?q=nobody") == []
    with open_store(folder) as store, store.writing() as connection:
        connection.execute(delete(COMPANIES).where(COMPANIES.c.domain == alone.company.domain))


@pytest.mark.parametrize("word", ["x" * 5000, "%00", "%ff", "..%2f..", "%ed%a0%80", "%e2%81%a6"], ids=["long", "NUL", "byte", "up", "half", "turn"])
def test_an_address_that_nobody_has_is_answered(running: Server, word: str) -> None:
    for path in ("/reports/", "/leads/", "/companies/", "/leads?company=", "/companies?q=", "/leads?q=", "/leads?page=", "/studies?target=", "/exchange/"):
        assert running[0].ask(path + word).status in (200, 404), path


@pytest.mark.parametrize(("written", "day"), [("2026-03-16", "2026-03-16"), ("16.03.2026", "2026-03-16"), ("soon", ""), ("", "")])
def test_days_are_read_however_a_spreadsheet_program_writes_them(written: str, day: str) -> None:
    lines = [listing.line(cells(lead_id=f"L{n}", last_seen=text, next_action_on=text)) for n, text in enumerate([written, "2020-01-01"])]
    assert (lines[0].last_seen, lines[0].next_action_on) == (day, day)
    for sort in ("seen", "next"):
        assert len(listing.ordered(lines, sort)) == 2


def test_long_lists_come_in_pages_and_addresses_keep_what_was_asked() -> None:
    many = [replace(LINES[0], lead_id=f"M{n}") for n in range(listing.PAGE * 2 + 1)]
    asked = listing.query({"q": "data", "page": "3", "sort": "name"})
    shown = listing.select(many, asked, {}, {})
    assert (shown.found, shown.pages, len(shown.lines)) == (listing.PAGE * 2 + 1, 3, 1)
    assert asked.address(page=2) == "/leads?q=data&sort=name&page=2"
    assert asked.address(status="new") == "/leads?q=data&status=new&sort=name"
