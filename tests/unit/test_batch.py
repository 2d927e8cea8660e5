"""Batches: lists are read, many companies are done once each, a killed run goes on, two domains of one company are one."""

from __future__ import annotations

import csv
import itertools
import json
import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from research.errors import UsageError
from research.sheets.leads import read_leads, update_leads
from research.sheets.rows import LeadRow
from research.store import history, registers
from research.store.opening import Store, open_store
from research.store.tables import COMPANIES, FACTS, LEADS, PAGES, RUNS
from research.store.tables import PEOPLE as PEOPLE_
from research.studies.batch import batch_id, set_own_columns
from research.studies.companies import Asked, read_companies
from tests.calling import call
from tests.patience import PATIENCE
from tests.unit.loopback import Answer, Website
from tests.unit.loopback import Asked as Request

RESEARCH = str(Path(sys.executable).with_name("research"))
PEOPLE = {"Ada Brook": "Chief Executive Officer", "Ben Castle": "Head of Data", "Cleo Dahl": "Data Engineer"}
REQUESTS = 4
"""That a crawl of `site` takes: robots.txt, sitemap, two pages."""


def site(people: dict[str, str] = PEOPLE) -> dict[str, str]:
    cards = "".join(f'<div class="card"><h3>{name}</h3><p class="title">{title}</p></div>' for name, title in people.items())
    words = "We measure tides and the weather for ports, ferries and people who fish. " * 10
    nav = '<nav><a href="/">Home</a> <a href="/team">Our team</a></nav>'
    return {"/": f"<html><title>Tides</title><body>{nav}<p>{words}</p>", "/team": f"<html><title>Our team</title><body>{nav}<h1>Our team</h1>{cards}"}


def hosts(*names: str, people: dict[str, str] = PEOPLE) -> dict[str, str]:
    return {f"{name}{path}": body for name in names for path, body in site(people).items()}


def _words(web: Website, listed: Path, output: Path, *words: str) -> list[str]:
    return ["batch", str(listed), "--proxy", web.url, "--delay", "0", "--output", str(output), *words]


def batch(web: Website, listed: Path, output: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return call(*_words(web, listed, output, *words))


def begun(web: Website, listed: Path, output: Path, *words: str) -> subprocess.Popen[str]:
    """Return a batch that runs in a process of its own."""
    return subprocess.Popen([RESEARCH, *_words(web, listed, output, *words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ)


def outcomes(done: subprocess.CompletedProcess[str]) -> dict[str, str]:
    return {line["host"]: line["state"] for line in map(json.loads, done.stdout.splitlines())}


def sheet(output: Path) -> list[dict[str, str]]:
    with (output / "leads.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


# the list


def test_a_table_is_read_whatever_its_columns_are_called(tmp_path: Path) -> None:
    listed = write(
        tmp_path / "list.csv",
        "Company;Website;Job Title;Date Applied;Status",
        "Acme;https://www.acme.example/about;Data Engineer;21.11.2026;contacted",
        "Acme;acme.example;Nurse;;Wishlist",
        "Bolt;jobs@bolt.example;;;",
        "No site;;;;",
    )
    found = read_companies(listed)
    assert [(a.host, a.roles) for a in found.asked] == [("acme.example", ("Data Engineer", "Nurse")), ("bolt.example", ())]
    assert found.asked[0].own == {"Data Engineer": {"applied_on": "2026-11-21", "status": "contacted"}}
    assert [(u.line, u.text) for u in found.unusable] == [(5, "No site")]
    assert found.lines == 4


def test_a_list_says_for_whom_it_looks(tmp_path: Path) -> None:
    found = read_companies(
        write(
            tmp_path / "list.csv",
            "domain,role,job,Client,status",
            "acme.example,Nurse,,Ilse van Loon,applied",
            "acme.example,Nurse,,Tariq Osei,",
            "acme.example,,https://acme.example/jobs/1,Ilse van Loon,",
            "acme.example,Porter,ad.html,Bo Ek,",
        )
    )
    assert found.asked[0].own == {
        "Nurse": {"client": "Ilse van Loon; Tariq Osei", "status": "applied"},
        "https://acme.example/jobs/1": {"client": "Ilse van Loon"},
        "": {"client": "Bo Ek"},
    }


def test_what_a_list_says_goes_to_the_rows_of_its_role_or_advert(tmp_path: Path) -> None:
    def row(number: int, domain: str, role: str, **more: str) -> LeadRow:
        return LeadRow(lead_id=f"L{number}", domain=domain, role=role, rank=1, full_name="Ada Brook", **more)

    advert = "https://acme.example/jobs/1"
    asked = Asked(
        target="acme.example",
        host="acme.example",
        own={"Nurse": {"client": "Ilse van Loon"}, advert: {"client": "Tariq Osei"}, "": {"client": "Bo Ek", "status": "applied"}},
    )
    only = Asked(target="b.example", host="b.example", jobs=("https://b.example/ad",), own={"https://b.example/ad": {"client": "Ilse van Loon"}})
    update_leads(
        tmp_path,
        [
            row(1, "acme.example", "Nurse", status="contacted"),
            row(2, "acme.example", "Data Engineer", advert_url=advert, client="Cai Dunn"),
            row(3, "acme.example", "Porter", status="contacted"),
            row(4, "b.example", "Cook", advert_url="https://b.example/moved"),
            row(5, "c.example", "Cook"),
        ],
    )
    set_own_columns(tmp_path, [asked, only])
    assert [(each.client, each.status) for each in read_leads(tmp_path)] == [
        ("Ilse van Loon", "contacted"), ("Cai Dunn", ""), ("Bo Ek", "contacted"), ("Ilse van Loon", ""), ("", ""),
    ]  # fmt: skip


def test_a_workbook_is_read(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    for row in (("company", "domain", "role"), ("Acme", "acme.example", "Nurse"), ("Bolt", "bolt.example", None)):
        book.active.append(row)
    book.save(tmp_path / "list.xlsx")
    assert [(a.host, a.roles) for a in read_companies(tmp_path / "list.xlsx").asked] == [("acme.example", ("Nurse",)), ("bolt.example", ())]


def test_a_company_column_may_hold_the_domain(tmp_path: Path) -> None:
    assert [a.host for a in read_companies(write(tmp_path / "l.csv", "company,role", "acme.example,Nurse")).asked] == ["acme.example"]


@pytest.mark.parametrize("lines", [("acme.example", "bolt.example"), ("# ours", "acme.example", "", " bolt.example ", "acme.example")])
def test_a_plain_list_is_a_company_a_line(tmp_path: Path, lines: tuple[str, ...]) -> None:
    assert [a.host for a in read_companies(write(tmp_path / "l.txt", *lines)).asked] == ["acme.example", "bolt.example"]


def test_adverts_are_files_beside_the_list_or_urls(tmp_path: Path) -> None:
    found = read_companies(write(tmp_path / "l.csv", "domain,job", "acme.example,ads/nurse.html", "bolt.example,https://bolt.example/jobs/1"))
    assert [a.jobs for a in found.asked] == [(str(tmp_path / "ads/nurse.html"),), ("https://bolt.example/jobs/1",)]


def test_an_edited_line_is_another_request() -> None:
    one = Asked(target="acme.example", host="acme.example", roles=("Nurse", "Porter"))
    assert one.digest == Asked(target="acme.example", host="acme.example", roles=("Porter", "Nurse")).digest
    assert one.digest != Asked(target="acme.example", host="acme.example", roles=("Nurse",)).digest


def test_a_list_that_is_none_is_told_in_one_line(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", write(tmp_path / "empty.csv", "")):
        with pytest.raises(UsageError) as caught:
            read_companies(path)
        assert "\n" not in str(caught.value)


# the run


def test_each_company_is_done_once_and_failures_are_told(tmp_path: Path) -> None:
    with Website(hosts("acme.example", "bolt.example")) as web:
        web.dead.add("dead.example")
        listed = write(
            tmp_path / "l.csv", "domain,role,applied", "acme.example,Nurse,2026-11-01", "bolt.example,,", "www.acme.example,Porter,", "dead.example,,", "x,,"
        )
        first = batch(web, listed, tmp_path / "out", "--json")
        assert first.returncode == 4
        assert outcomes(first) == {"acme.example": "done", "bolt.example": "done", "dead.example": "failed", None: "failed"}
        asked = len(web.asked)
        again = batch(web, listed, tmp_path / "out")
        assert len(web.asked) == asked, "what is done is not done again"
        assert "--retry-failed" in again.stdout
        web.dead.clear()
        web.pages |= hosts("dead.example")
        assert outcomes(batch(web, listed, tmp_path / "out", "--retry-failed", "--json"))["dead.example"] == "done"
        assert {r.host for r in web.asked[asked:]} == {"dead.example"}
        edited = write(tmp_path / "l.csv", "domain,role", "acme.example,Nurse", "bolt.example,Nurse", "acme.example,Porter", "dead.example,")
        assert outcomes(batch(web, edited, tmp_path / "out", "--json")) == {"bolt.example": "done"}
    rows = sheet(tmp_path / "out")
    assert {row["applied_on"] for row in rows if row["role"] == "Nurse" and row["domain"] == "acme.example"} == {"2026-11-01"}
    assert {row["applied_on"] for row in rows if row["role"] == "Porter"} == {""}
    assert max(Counter(row["lead_id"] for row in rows).values()) == 1


def test_it_ends_with_the_first_lead_of_each_company_and_the_sheet(tmp_path: Path) -> None:
    with Website(hosts("acme.example", "bolt.example")) as web:
        done = batch(web, write(tmp_path / "l.csv", "domain,role", "acme.example,Data Engineer", "bolt.example,Data Engineer"), tmp_path / "out")
    told = done.stdout
    first = [row for row in sheet(tmp_path / "out") if row["rank"] == "1"]
    assert len(first) == 2 and all(row["full_name"] in told for row in first)
    assert f"All leads: {tmp_path / 'out' / 'leads.csv'}" in told
    index = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    for row in first:
        assert row["full_name"] in index and f'href="{row["domain"]}/report.html"' in index
        assert row["full_name"] in (tmp_path / "out" / row["domain"] / "report.html").read_text(encoding="utf-8")
    assert (tmp_path / "out" / ".last-run").read_text().split() == [row["lead_id"] for row in first]


def test_two_domains_of_one_company_are_one(tmp_path: Path) -> None:
    def leads(request: Request) -> Answer:
        return Answer("", 301, {"Location": f"http://acme.example{request.path}"})

    pages = hosts("acme.example") | {f"{name}{path}": leads for name in ("acme.test.example", "oldname.example") for path in ("/", "/team", "/robots.txt")}
    with Website(pages) as web:  # type: ignore[arg-type]
        listed = write(tmp_path / "l.csv", "domain,role,client", "acme.example,Nurse,", "oldname.example,Nurse,Bo Ek", "other-name.example,Porter,Ali Demir")
        web.pages |= {f"other-name.example{path}": leads for path in ("/", "/team", "/robots.txt")}
        done = batch(web, listed, tmp_path / "out", "--json", "--concurrency", "1")
        assert outcomes(done) == {"acme.example": "done", "oldname.example": "same", "other-name.example": "same"}
        asked = len(web.asked)
        assert batch(web, listed, tmp_path / "out").returncode == 0
        assert len(web.asked) == asked
    found = {(row["domain"], row["role"], row["client"]) for row in sheet(tmp_path / "out")}
    assert found == {("acme.example", "Nurse", "Bo Ek"), ("acme.example", "Porter", "Ali Demir")}
    assert sorted(p.parent.name for p in (tmp_path / "out").glob("*/research.json")) == ["acme.example"]


def test_one_request_at_a_time_to_each_site_and_many_sites_at_once(tmp_path: Path) -> None:
    names = [f"c{n}.example" for n in range(6)]
    at_once: Counter[str] = Counter()
    most: Counter[str] = Counter()
    counting = threading.Lock()

    def counted(body: str) -> Callable[[Request], Answer]:
        def page(asked: Request) -> Answer:
            with counting:
                at_once[asked.host] += 1
                most[asked.host] = max(most[asked.host], at_once[asked.host])
            time.sleep(0.1)  # time for a second request, were one made
            with counting:
                at_once[asked.host] -= 1
            return Answer(body)

        return page

    with Website({path: counted(body) for path, body in hosts(*names).items()}) as web:
        assert batch(web, write(tmp_path / "l.txt", *names), tmp_path / "out", "--delay", "0.2").returncode == 0
    assert most == dict.fromkeys(names, 1)
    turns = [host for host, _ in itertools.groupby(asked.host for asked in web.asked)]
    assert len(turns) > len(names), "the sites waited for each other"


def test_a_second_pass_asks_whether_pages_changed(tmp_path: Path) -> None:
    body = site()

    def tagged(path: str) -> object:
        def answer(request: Request) -> Answer:
            if request.headers.get("if-none-match") == '"v1"':
                return Answer("", 304, {"ETag": '"v1"'})
            return Answer(body[path], headers={"ETag": '"v1"'})

        return answer

    with Website({path: tagged(path) for path in body}) as web:  # type: ignore[misc]
        listed = write(tmp_path / "l.txt", "acme.example")
        assert batch(web, listed, tmp_path / "out").returncode == 0
        first = (tmp_path / "out/acme.example/research.json").read_text()
        asked = len(web.asked)
        assert batch(web, listed, tmp_path / "out", "--again").returncode == 0
        pages = [r for r in web.asked[asked:] if r.path in body]
        assert pages
        assert all(r.headers.get("if-none-match") == '"v1"' for r in pages)
    second = (tmp_path / "out/acme.example/research.json").read_text()
    without = re.compile(r'"(seen_at|finished_at)": [^\n]*')
    said = [without.sub("", text.partition('\n "crawl": ')[0]) for text in (first, second)]
    assert said[0] == said[1]
    assert json.loads(second)["people"][0]["sources"][0]["seen_at"] >= json.loads(first)["people"][0]["sources"][0]["seen_at"]


def test_a_run_over_the_very_same_pages_writes_what_the_whole_way_would(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with Website(hosts("acme.example")) as web:
        listed = write(tmp_path / "l.csv", "domain,role", "acme.example,Data Engineer")

        def again(*words: str) -> tuple[str, list[dict[str, str]], str]:
            """Return research.json, the sheet and the fingerprint after one more run."""
            assert batch(web, listed, out, "--again", "--fresh", *words).returncode == 0  # else pages that named nobody rest in one of two runs
            with open_store(out) as store, store.reading() as connection:
                fingerprint = connection.execute(select(COMPANIES.c.fingerprint)).scalar_one()
            return (out / "acme.example/research.json").read_text(encoding="utf-8"), sheet(out), fingerprint

        again()
        before = f"{datetime.now(UTC) - timedelta(days=9):%Y-%m-%d}"
        cells = f"replace(cells, substr(cells, instr(cells, 'last_seen') + 13, 10), '{before}')"
        with open_store(out) as store, store.writing() as connection:
            connection.exec_driver_sql(f"UPDATE leads SET last_seen = '{before}T00:00:00Z', cells = {cells}")
            connection.exec_driver_sql("UPDATE people SET place = 77")
            for table, column in {"people": "last_seen", "facts": "last_seen", "pages": "last_seen", "companies": "last_run", "roles": "last_asked"}.items():
                connection.exec_driver_sql(f"UPDATE {table} SET {column} = '{before}T00:00:00Z'")
        began = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S")
        short, rows, fingerprint = again()
        assert before < began[:10] <= min(row["last_seen"] for row in rows)
        with open_store(out) as store, store.reading() as connection:
            for table, column in {"people": "last_seen", "facts": "last_seen", "pages": "last_seen", "leads": "last_seen", "roles": "last_asked"}.items():
                assert connection.exec_driver_sql(f"SELECT min({column}) FROM {table}").scalar_one()[:19] >= began
            assert len(connection.execute(select(RUNS)).all()) == 2
            assert set(connection.execute(select(PEOPLE_.c.place)).scalars()) == {77}, "nothing was merged and compared"
        with open_store(out) as store, store.writing() as connection:
            connection.exec_driver_sql("UPDATE companies SET fingerprint = NULL")
        whole, _, by_whole = again()
        assert fingerprint.split()[0] == by_whole.split()[0]
        moments = re.compile(r'("(?:seen_at|finished_at)": )"([^"]*)"|("(?:seconds)": )[\d.]+')
        assert moments.sub(r"\1\3", short) == moments.sub(r"\1\3", whole)
        assert min(found[1] for found in moments.findall(short) if found[1])[:19] >= began

        imported = write(tmp_path / "mine.csv", "First name,Last name,Email,Company domain", "Kira,Lindt,kira.lindt@acme.example,acme.example")
        done = call("import", str(imported), "--yes", "--output", str(out))
        assert done.returncode == 0, done.stderr
        assert "Kira Lindt" in again()[0], "a file that somebody else has changed since is not taken for ours"
        (out / "leads.csv").unlink()
        assert again()[1], "a sheet that is gone is written again"
        web.pages["acme.example/team"] = site({"Ada Brook": "Head of Data"})["/team"]
        assert '"Ben Castle"' not in again()[0]


KILLS = 4


def chance() -> random.Random:
    """Return dice whose seed is printed, and so shown with a failure; KILL_SEED throws the same again."""
    seed = int(os.environ.get("KILL_SEED") or random.SystemRandom().randrange(1 << 32))
    print(f"KILL_SEED={seed}")
    return random.Random(seed)


def written(store: Store, batch: str, names: Sequence[str]) -> set[str]:
    """Return the companies that are done; what stands of each is all of it, and nothing stands of the others."""
    with store.reading() as connection:
        done = {host for host, job in registers.jobs(connection, batch, names).items() if job.state == "done"}
        runs = Counter(connection.execute(select(RUNS.c.domain)).scalars())
        assert runs == dict.fromkeys(done, 1), "a company's run and the note that it is done are written together, once"
        assert {c["domain"]: c["people"] for c in history.companies(connection)} == dict.fromkeys(done, len(PEOPLE))
        assert Counter(connection.execute(select(PEOPLE_.c.domain)).scalars()) == dict.fromkeys(done, len(PEOPLE))
        assert Counter(connection.execute(select(LEADS.c.domain)).scalars()) == dict.fromkeys(done, len(PEOPLE))
        titles = select(PEOPLE_.c.domain).join(FACTS, FACTS.c.person == PEOPLE_.c.id).where(FACTS.c.field == "title", FACTS.c.chosen)
        assert Counter(connection.execute(titles).scalars()) == dict.fromkeys(done, len(PEOPLE))
        assert Counter(connection.execute(select(PAGES.c.domain)).scalars()) == dict.fromkeys(done, len(site()))
    return done


@pytest.mark.slow
def test_killed_at_random_moments_it_goes_on_and_loses_nothing(tmp_path: Path) -> None:
    names = [f"c{n}.example" for n in range(20)]
    dice = chance()
    listed = write(tmp_path / "l.csv", "domain,role", *(f"{name},Data Engineer" for name in names))
    output = tmp_path / "out"
    done: set[str] = set()
    with Website(hosts(*names)) as web:
        for kill in range(KILLS):
            share = REQUESTS * (len(names) - len(done)) // (KILLS - kill + 3)
            web.hold(len(web.asked) + dice.randint(1, share + share // 2))  # spread over all that is left, whatever earlier kills undid
            process = begun(web, listed, output, "--concurrency", "4")
            while len(web.asked) < web.held_from:
                assert process.poll() is None, "it ended before it could be killed"
                time.sleep(0.002)
            time.sleep(dice.random() * 0.1)  # it writes what it has
            process.send_signal(signal.SIGKILL)
            process.communicate()
            assert process.returncode == -signal.SIGKILL
            web.release()
            whole(output)
            with open_store(output) as store:
                now = written(store, batch_id(listed), names)
            assert done <= now, "what was done is not lost"
            done = now
        last = batch(web, listed, output, "--concurrency", "4")
        assert last.returncode == 0, last.stderr
    with open_store(output) as store:
        assert written(store, batch_id(listed), names) == set(names)
        with store.reading() as connection:
            assert history.changes(connection) == ()
    whole(output)
    rows = sheet(output)
    assert Counter(row["domain"] for row in rows) == dict.fromkeys(names, len(PEOPLE))
    assert max(Counter(row["lead_id"] for row in rows).values()) == 1
    assert {frozenset(row["full_name"] for row in rows if row["domain"] == name) for name in names} == {frozenset(PEOPLE)}
    assert sorted(file.parent.name for file in output.glob("*/research.json")) == sorted(names)


def whole(output: Path) -> None:
    """Every file that stands is a whole one."""
    for file in output.glob("*/research.json"):
        assert json.loads(file.read_text(encoding="utf-8"))["schema"] == "research/1"
    if (output / "leads.csv").exists():
        rows = sheet(output)
        assert all(None not in row and None not in row.values() for row in rows)
        assert all(row["lead_id"] and row["full_name"] for row in rows)


@pytest.mark.slow
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_stopped_it_says_how_to_go_on(tmp_path: Path, how: signal.Signals) -> None:
    names = [f"c{n}.example" for n in range(30)]
    with Website(hosts(*names)) as web:
        listed = write(tmp_path / "l.txt", *names)
        web.hold(6)
        process = begun(web, listed, tmp_path / "out", "--concurrency", "2")
        while len(web.asked) < 6 and process.poll() is None:
            time.sleep(0.02)
        process.send_signal(how)
        _, words = process.communicate(timeout=PATIENCE)
    assert process.returncode == 130
    assert len(words.splitlines()) == 1
    assert "the same call goes on" in words


def test_a_suppressed_company_is_not_crawled(tmp_path: Path) -> None:
    with Website(hosts("acme.example", "bolt.example")) as web:
        output = tmp_path / "out"
        assert call("suppress", "add", "acme.example", "--output", str(output)).returncode == 0
        done = batch(web, write(tmp_path / "l.txt", "about.acme.example", "bolt.example"), output, "--json")
        assert outcomes(done) == {"about.acme.example": "failed", "bolt.example": "done"}
        assert {r.host for r in web.asked} == {"bolt.example"}


def test_two_batches_do_not_write_into_one_folder(tmp_path: Path) -> None:
    with Website(hosts("acme.example")) as web:
        web.hold(1)
        listed = write(tmp_path / "l.txt", "acme.example")
        first = begun(web, listed, tmp_path / "out")
        while not web.asked and first.poll() is None:
            time.sleep(0.02)
        second = batch(web, listed, tmp_path / "out")
        assert second.returncode == 2
        first.kill()
        first.communicate()


def test_an_advert_of_the_list_is_read(tmp_path: Path) -> None:
    (tmp_path / "nurse.txt").write_text("Data Engineer\n\nWe are hiring a Data Engineer. You report to the Head of Data.\n", encoding="utf-8")
    with Website(hosts("acme.example", "bolt.example")) as web:
        listed = write(tmp_path / "l.csv", "domain,job", "acme.example,nurse.txt", "bolt.example,missing.html")
        assert outcomes(batch(web, listed, tmp_path / "out", "--json")) == {"acme.example": "done", "bolt.example": "failed"}
    assert {row["role"] for row in sheet(tmp_path / "out")} == {"Data Engineer"}


def test_a_site_that_is_done_holds_no_connection_open(tmp_path: Path) -> None:
    names = [f"c{n:02}.example" for n in range(20)]
    open_files: list[int] = []

    def team(asked: Request) -> Answer:
        open_files.append(len(os.listdir("/dev/fd")))
        return Answer(site()["/team"])

    pages = {**hosts(*names), **{f"{name}/team": team for name in names}}
    with Website(pages) as web:  # which answers every CONNECT with 502, and keeps the connection
        done = batch(web, write(tmp_path / "l.txt", *names), tmp_path / "out", "--concurrency", "1")
    assert done.returncode == 0, done.stderr
    assert len(open_files) == len(names)
    assert max(open_files[-5:]) < max(open_files[:5]) + 10, "two tunnels a company were refused, at both ends of which this process is"
