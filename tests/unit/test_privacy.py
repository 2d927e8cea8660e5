"""People's rights: who is suppressed does not appear, who is forgotten leaves no trace, notices and what is held are told, old things go."""

from __future__ import annotations

import json
import os
import re
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.model import Company, Contact, Crawl, Decision, Evidence, Fact, NamedContact, Page, Person, Reading, Role, Sighting
from research.privacy.erasure import files_naming
from research.privacy.notice import FIELDS, notice
from research.privacy.suppression import NOBODY, Suppressed, of_address, of_company, of_person
from research.settings import Settings
from research.sheets.leads import edit_leads, read_leads
from research.store.decisions import decide
from research.store.glance import suppressions
from research.store.history import people
from research.store.opening import open_store
from research.store.tables import PEOPLE as PEOPLE_TABLE
from research.store.tables import STORE, SUPPRESSIONS, VERSION
from research.studies.study import conclude
from tests import calling
from tests.unit.loopback import Website
from tests.unit.test_batch import PEOPLE, hosts

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SALT = "00112233445566778899aabbccddeeff"


def suppressing(*digests: str) -> Suppressed:
    return Suppressed(salt=SALT, digests=frozenset(digests))


def fact(value: str) -> Fact:
    return Fact(value=value, evidence=(Evidence(url="https://acme.example/team", quote=value, pattern="card_grid", seen_at=NOW),))


def person(name: str, email: str | None = None) -> Person:
    contact = Contact(kind="email", fact=fact(email)) if email else None
    return Person(id=name, name=name, spellings=(fact(name),), email=contact, contacts=(contact,) if contact else ())


@pytest.mark.parametrize(
    ("listed", "name", "domain", "held"),
    [
        (of_person(SALT, "Jane van der Berg", "acme.com"), "Dr. Jane van der Berg", "acme.com", True),
        (of_person(SALT, "jane  VAN DER BERG", "www.acme.com"), "Jane van der Berg", "about.acme.com", True),
        (of_person(SALT, "Jane van der Berg", "acme.com"), "Jane van der Berg", "bolt.org", False),
        (of_person(SALT, "Jane van der Berg", ""), "Jane van der Berg", "bolt.org", True),
        (of_person(SALT, "Jane van der Berg", "acme.com"), "Jan van der Berg", "acme.com", False),
        (of_company(SALT, "acme.com"), "Anybody Atall", "jobs.acme.com", True),
        (of_company(SALT, "jobs.acme.com"), "Anybody Atall", "acme.com", False),
        (of_address(SALT, "Jane@Acme.com"), "Jane Berg", "acme.com", True),
    ],
)
def test_who_is_held_back(listed: str, name: str, domain: str, held: bool) -> None:
    assert suppressing(listed).holds(person(name, "jane@acme.com"), domain) is held


def test_nobody_is_held_back_by_no_list() -> None:
    assert NOBODY.kept([person("Jane Berg")], "acme.example") == (person("Jane Berg"),)


@given(st.text(max_size=30), st.text(max_size=30))
def test_the_list_names_nobody_and_takes_whatever_it_is_given(name: str, domain: str) -> None:
    digest = of_person(SALT, name, domain)
    assert len(digest) == 64
    assert set(digest) <= set("0123456789abcdef")
    assert of_person("ff" * 16, name, domain) != digest
    assert suppressing(digest).name(name, domain)


def test_a_study_leaves_them_out_everywhere() -> None:
    def sighting(name: str, title: str) -> Sighting:
        own = fact(f"https://acme.example/team/{name.split()[0].lower()}")
        return Sighting(name=fact(name), title=fact(title), profile_url=own, group="team", pattern="card_grid", trust=0.95)

    advert = Role(text="Nurse", contacts=(NamedContact(name="Ben Castle", email="ben@acme.example"), NamedContact(name="Ada Brook")))
    urls = ("https://acme.example/team", "https://acme.example/team/ben", "https://acme.example/team/ada")
    page = Reading(
        page=Page(url=urls[0], fetched_at=NOW), sightings=(sighting("Ben Castle", "Head of Nursing"), sighting("Ada Brook", "Matron")), adverts=(advert,)
    )
    crawl = Crawl(status="complete", why="", requests=3, pages=1, bytes=1, seconds=1, urls=urls)
    nobody = suppressing(of_person(SALT, "Ben Castle", "acme.example"))
    study = conclude(Company(domain="acme.example"), [page], [Role(text="Nurse")], crawl, NOW, Settings(), (), nobody)
    assert [p.name for p in study.people] == ["Ada Brook"]
    assert len(study.rankings[0].leads) == 1
    assert "Ben" not in repr(study)
    assert "/ben" not in repr(study)


# the commands


def call(output: Path, *words: str) -> CompletedProcess[str]:
    return calling.call(*words, "--output", str(output))


def crawled(web: Website, output: Path, *words: str) -> str:
    done = call(output, "company", "acme.example", "--proxy", web.url, "--delay", "0", "--role", "Data Engineer", *words)
    assert done.returncode == 0, done.stderr
    return done.stdout


def traces(output: Path, word: str) -> list[str]:
    """Return the files that hold a word, the store and the compressed cache included."""
    import gzip
    import zlib

    def text(file: Path) -> bytes:
        body = file.read_bytes()
        if body.startswith(b"\x1f\x8b"):
            return gzip.decompress(body)
        try:
            return zlib.decompress(body)
        except zlib.error:
            return body

    return [str(file.relative_to(output)) for file in output.rglob("*") if file.is_file() and word.encode() in text(file)]


def test_who_is_forgotten_leaves_no_trace_and_does_not_come_back(tmp_path: Path) -> None:
    with Website(hosts("acme.example")) as web:
        crawled(web, tmp_path)
        web.pages |= hosts("acme.example", people=PEOPLE | {"Ben Castle": "Head of Data Platforms"})
        crawled(web, tmp_path)
        assert call(tmp_path, "export", "vcard").returncode == 0
        with open_store(tmp_path) as store, store.writing() as connection:
            [ben] = [person.id for person in people(connection, PEOPLE_TABLE.c.name == "Ben Castle")]
            decide(connection, "acme.example", Decision(person=ben, title="Keeper of the Castle", at=datetime(2026, 3, 2, tzinfo=UTC)))
        kept_copy = tmp_path / "elsewhere.json"
        kept_copy.write_bytes((tmp_path / "acme.example" / "research.json").read_bytes())
        assert {name.partition("/")[0] for name in traces(tmp_path, "Castle")} >= {"acme.example", "leads.csv", "research.sqlite", ".cache", "changes.jsonl"}
        done = call(tmp_path, "forget", "Ben Castle", "--company", "acme.example")
        assert done.returncode == 0, done.stderr
        assert "elsewhere.json" in done.stdout, "a file of the user's own is told, not touched"
        assert traces(tmp_path, "Castle") == ["elsewhere.json"]
        for file in ("leads.csv", "index.html", "acme.example/report.html"):
            assert "Ada Brook" in (tmp_path / file).read_text(encoding="utf-8"), "what is left is written anew"
        ranked = call(tmp_path, "rank", str(kept_copy), "--role", "Data Engineer", "--json")
        assert "Castle" not in ranked.stdout
        assert "Ada Brook" in ranked.stdout
        assert "Castle" not in crawled(web, tmp_path, "--json")
        kept_copy.unlink()
        assert traces(tmp_path, "Castle") == []
        assert "Nothing is held" in call(tmp_path, "whatis", "Ben Castle").stdout
        listed = call(tmp_path, "suppress", "list")
        assert "person" in listed.stdout
        assert "Ben" not in listed.stdout


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("Sean O’Brien", "Sean O’Brien was there."),
        ("Sean O’Brien", "SEAN O'BRIEN"),
        ("Zoë Brück", "Zoe\n   Bruck"),
        ("Zoe Bruck", "by Zoë&nbsp;Brück"),
        ("Rosa & Tom Roe", "Rosa &amp; Tom Roe"),
        ("Ada Brook", "brook, ada_brook"),
        ("Ada Brook Jr.", "Ada Brook Jr., Leeds"),
        ("+44 20 7946 0018", "+44 20 7946 0018"),
        ("ada.brook@acme.example", "<Ada.Brook@acme.example>"),
    ],
)
def test_a_file_that_names_them_is_found_however_it_is_written(tmp_path: Path, who: str, said: str) -> None:
    (tmp_path / "notes.txt").write_text(f"Of the day\n\n{said}\n", encoding="utf-8")
    (tmp_path / "others.txt").write_text("Sean Brien, Zoe Bruckner, Tom Roes, Nada Brook, +44 20 7946 00189, nada.brook@acme.example, Ada\n", encoding="utf-8")
    assert list(files_naming(tmp_path, [who])) == [tmp_path / "notes.txt"]


def test_who_is_forgotten_by_address_is_the_one_who_bears_it(tmp_path: Path) -> None:
    mail = '<a href="mailto:cleo.dahl@acme.example">write</a>'
    pages = {path: body.replace("<h3>Cleo Dahl</h3>", f"<h3>Cleo Dahl</h3>{mail}") for path, body in hosts("acme.example").items()}
    with Website(pages) as web:  # type: ignore[arg-type]
        crawled(web, tmp_path)
        held = call(tmp_path, "whatis", "Cleo.Dahl@acme.example")
        assert "Cleo Dahl" in held.stdout
        assert "http://acme.example/team" in held.stdout
        assert call(tmp_path, "forget", "Cleo.Dahl@acme.example").returncode == 0
        assert "Cleo Dahl" not in crawled(web, tmp_path, "--json")
        assert traces(tmp_path, "cleo.dahl@") == []


def test_suppressed_companies_and_addresses_come_and_go(tmp_path: Path) -> None:
    with Website(hosts("acme.example")) as web:
        assert call(tmp_path, "suppress", "add", "acme.example").returncode == 0
        refused = call(tmp_path, "company", "acme.example", "--proxy", web.url)
        assert refused.returncode == 2
        assert len(refused.stderr.splitlines()) == 1
        assert web.asked == []
        assert call(tmp_path, "suppress", "remove", "acme.example").returncode == 0
        assert call(tmp_path, "suppress", "remove", "acme.example").returncode == 2
        assert call(tmp_path, "suppress", "add", "Ada Brook", "--company", "acme.example").returncode == 0
        assert "Ada Brook" not in crawled(web, tmp_path, "--json")
        digest = call(tmp_path, "suppress", "list").stdout.splitlines()[1].split()[0]
        assert call(tmp_path, "suppress", "remove", digest).returncode == 0
        assert "Ada Brook" in crawled(web, tmp_path, "--json")


def test_the_best_lead_so_far_is_told_while_the_crawl_runs_but_nobody_who_is_suppressed(tmp_path: Path) -> None:
    asked = ("company", "acme.example", "--delay", "0", "--role", "Data Engineer", "--progress", "--fresh")
    pages = hosts("acme.example")
    more = '<a href="/leadership">Our leadership</a> <a href="/board">Our board of directors</a></nav>'
    pages = {where: page.replace("</nav>", more) for where, page in pages.items()}  # so that the crawl goes on once the team is read
    with Website({**pages, "acme.example/leadership": "<p>Nobody yet.</p>", "acme.example/board": "<p>Nobody yet.</p>"}) as web:
        told = call(tmp_path, *asked, "--proxy", web.url).stderr.splitlines()
        assert "so far" not in told[0]
        assert re.search(r"; so far Ben Castle · .*, \d+% sure$", told[-1])
        assert call(tmp_path, "suppress", "add", "Ben Castle", "--company", "acme.example").returncode == 0
        again = call(tmp_path, *asked, "--proxy", web.url).stderr
    assert "Ben Castle" not in again
    assert "so far Ada Brook" in again


def test_a_notice_names_what_is_held_and_where_it_comes_from(tmp_path: Path) -> None:
    with Website(hosts("acme.example")) as web:
        crawled(web, tmp_path)
    lead = next(row for row in read_leads(tmp_path) if row.full_name == "Ben Castle")
    done = call(tmp_path, "notice", lead.lead_id, "--from", "Jo Applicant, Leeds", "--contact", "jo@example.org")
    assert done.returncode == 0
    for words in ("Dear Ben Castle", "http://acme.example/team", "your job title", "Jo Applicant, Leeds", "Article 14", "Data Engineer", "365 days"):
        assert words in done.stdout
    assert "telephone" not in done.stdout
    assert f"due by {datetime.now(UTC).date() + timedelta(days=30)}" in done.stderr
    assert call(tmp_path, "notice", "LNOSUCHLEAD1").returncode == 2


@given(st.lists(st.sampled_from(sorted(FIELDS)), unique=True))
def test_the_notice_tells_each_field_that_is_held_and_no_other(fields: list[str]) -> None:
    text = notice(person="Ada", company="Acme", fields=fields, sources=["https://acme.example/"], role="", seen=NOW.date(), keep_days=30)
    text = " ".join(text.split())
    assert {field for field, words in FIELDS.items() if words in text} == set(fields)
    assert "[your name and postal address]" in text


def test_what_is_too_old_goes_by_itself(tmp_path: Path) -> None:
    with Website(hosts("acme.example", "bolt.example")) as web:
        crawled(web, tmp_path)
        worked_on = next(row.lead_id for row in read_leads(tmp_path) if row.full_name == "Ben Castle")
        edit_leads(tmp_path, {worked_on: {"notes": "answers on Mondays"}})
        with open_store(tmp_path) as store, store.writing() as connection:
            for table, column in (("people", "last_seen"), ("facts", "last_seen"), ("pages", "last_seen")):
                connection.exec_driver_sql(f"UPDATE {table} SET {column} = '2020-01-01T00:00:00Z'")
        long_ago = time.time() - 500 * 86_400
        for file in (tmp_path / ".cache").rglob("*"):
            if file.is_file():
                os.utime(file, (long_ago, long_ago))
        done = call(tmp_path, "company", "bolt.example", "--proxy", web.url, "--delay", "0")
        assert done.returncode == 0, done.stderr
    record = json.loads((tmp_path / "acme.example" / "research.json").read_text(encoding="utf-8"))
    assert [p["name"] for p in record["people"]] == ["Ben Castle"]
    assert {row.full_name for row in read_leads(tmp_path) if row.domain == "acme.example"} == {"Ben Castle"}
    assert not [name for name in traces(tmp_path / ".cache", "acme.example") if "bolt" not in name]


def test_who_must_not_appear_is_read_without_opening_the_store(tmp_path: Path) -> None:
    file = tmp_path / "research.sqlite"
    assert suppressions(file) is None and not file.exists()
    with open_store(tmp_path) as store:
        assert suppressions(file) == (store.salt, frozenset())
        with store.writing() as connection:
            connection.execute(SUPPRESSIONS.insert().values(digest="d1", kind="company", domain="acme.example", since=NOW))
        assert suppressions(file) == (store.salt, frozenset({"d1"}))
        with store.writing() as connection:
            connection.execute(STORE.update().values(version=VERSION - 1))
    assert suppressions(file) is None
    file.write_bytes(b"nonsense" * 1000)
    assert suppressions(file) is None
