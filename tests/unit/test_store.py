"""The store: what a run leaves in it, what changed between runs and what did not, versions; the same in SQLite and in PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, select

from research.errors import StoreError
from research.extract.names.recognise import name_key
from research.model import Company, Contact, Crawl, CrawlStatus, Decision, Evidence, Fact, Page, Reading, Role, Sighting, Skipped, Study
from research.privacy.erasure import held_people
from research.privacy.suppression import suppressed
from research.settings import Settings
from research.sheets.leads import edit_leads, read_leads
from research.store import history, registers
from research.store.between import between, runs
from research.store.changes import Change
from research.store.decisions import decide, decisions
from research.store.opening import Store, open_store
from research.store.recording import erase
from research.store.tables import FACTS, PEOPLE
from research.studies.saving import fill_sheet, purge, remember, take_own_columns
from research.studies.study import conclude, save
from tests.unit.postgres import Cluster, cluster, programs

DAY = timedelta(days=1)
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TEAM, BOARD, CAREERS = "https://acme.example/team", "https://acme.example/board", "https://acme.example/careers"
STAFF = {"Ada Brook": "Chief Executive Officer", "Ben Castle": "Head of Data", "Cleo Dahl": "Data Engineer", "Dov Elm": "Head of Finance"}


@pytest.fixture(scope="module")
def server() -> Iterator[Cluster | None]:
    if programs() is None:
        yield None
        return
    with cluster() as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path, server: Cluster | None) -> Iterator[Store]:
    if request.param == "postgresql" and server is None:
        pytest.skip("no PostgreSQL server is installed")
    url = server.database() if request.param == "postgresql" and server else None
    with open_store(tmp_path, url) as opened:
        yield opened


def fact(value: str, url: str, at: datetime) -> Fact:
    return Fact(value=value, evidence=(Evidence(url=url, quote=value, pattern="card_grid", seen_at=at),))


def page(
    url: str,
    people: dict[str, str],
    at: datetime,
    *,
    mails: dict[str, str] | None = None,
    adverts: Sequence[str] = (),
    shell: bool = False,
    trust: float = 0.95,
) -> Reading:
    def sighting(name: str, title: str) -> Sighting:
        address = (mails or {}).get(name)
        contacts = (Contact(kind="email", fact=fact(address, url, at)),) if address else ()
        return Sighting(name=fact(name, url, at), title=fact(title, url, at), contacts=contacts, group="team", pattern="card_grid", trust=trust)

    return Reading(
        page=Page(url=url, fetched_at=at, digest=f"{hash((url, *people.items())) & 0xFFFFFFFF:08x}"),
        sightings=tuple(sighting(name, title) for name, title in people.items()),
        adverts=tuple(Role(text=text, url=f"{CAREERS}/{text.lower().replace(' ', '-')}") for text in adverts),
        is_shell=shell,
    )


def run(
    store: Store,
    day: int,
    *readings: Reading,
    status: CrawlStatus = "complete",
    failed: Sequence[tuple[str, str]] = (),
    roles: Sequence[str] = (),
    domain: str = "acme.example",
    directory: Path | None = None,
) -> list[tuple[str, str, str]]:
    """Record a run and return its changes as (kind, name, field)."""
    study = concluded(store, day, *readings, status=status, failed=failed, roles=roles, domain=domain)
    if directory is not None:
        save(study, directory, study.finished_at)
    return [(c.kind, c.name, c.field) for c in remember(store, study, readings, in_sheet=directory is not None)]


def concluded(
    store: Store,
    day: int,
    *readings: Reading,
    status: CrawlStatus = "complete",
    failed: Sequence[tuple[str, str]] = (),
    roles: Sequence[str] = (),
    domain: str = "acme.example",
) -> Study:
    urls = (*(r.page.url for r in readings), *(url for url, _ in failed))
    crawl = Crawl(
        status=status, why="enough seen", requests=len(urls), pages=len(readings), bytes=9000, seconds=1.0, urls=urls,
        skipped=tuple(Skipped(url=url, why=why) for url, why in failed),
    )  # fmt: skip
    asked = [Role(text=text) for text in roles]
    return conclude(Company(domain=domain), readings, asked, crawl, START + day * DAY, Settings(keep_inferred=False), (), suppressed(store))


def at(day: int) -> datetime:
    return START + day * DAY


def test_the_first_run_is_the_beginning_and_not_a_change(store: Store) -> None:
    assert run(store, 0, page(TEAM, STAFF, at(0)), roles=["Data Engineer"]) == []
    with store.reading() as connection:
        held = history.company(connection, "acme.example")
    assert held is not None
    assert next((p.name, p.best("title")) for p in held.people) == ("Ada Brook", "Chief Executive Officer")
    assert held.facts["people"] == 4
    assert held.facts["first_read"] == at(0)
    assert [(lead.rank, lead.role) for lead in held.leads][:2] == [(1, "Data Engineer"), (2, "Data Engineer")]


def test_unchanged_pages_change_nothing_but_last_seen(store: Store) -> None:
    run(store, 0, page(TEAM, STAFF, at(0)))
    assert run(store, 5, page(TEAM, STAFF, at(5))) == []
    with store.reading() as connection:
        held = history.company(connection, "acme.example")
    assert held is not None
    assert {(p.first_seen, p.last_seen) for p in held.people} == {(at(0), at(5))}
    assert {(v.first_seen, v.last_seen) for p in held.people for v in p.values} == {(at(0), at(5))}
    assert [r["pages"] for r in held.runs] == [1, 1]


def test_a_scripted_sequence_of_edits(store: Store) -> None:
    mails = {"Ben Castle": "ben@acme.example"}
    run(store, 0, page(TEAM, STAFF, at(0), mails=mails), page(CAREERS, {}, at(0), adverts=["Nurse", "Ward Clerk"]))
    careers = page(CAREERS, {}, at(1), adverts=["Nurse", "Ward Clerk"])
    hired = STAFF | {"Eva Frost": "Accountant"}
    assert run(store, 1, page(TEAM, hired, at(1), mails=mails), careers) == [("new", "Eva Frost", "title")]
    promoted = hired | {"Cleo Dahl": "Lead Data Engineer"}
    assert run(store, 2, page(TEAM, promoted, at(2), mails=mails), careers) == [("changed", "Cleo Dahl", "title")]
    left = {name: title for name, title in promoted.items() if name != "Dov Elm"}
    assert run(store, 3, page(TEAM, left, at(3), mails=mails), careers) == [("gone", "Dov Elm", "title")]
    assert run(store, 4, page(TEAM, left, at(4), mails={"Ben Castle": "b.castle@acme.example"}), careers) == [("changed", "Ben Castle", "email")]
    moved = {"Ben Castle": "b.castle@acme.example"}
    assert run(store, 5, page(TEAM, left, at(5), mails=moved), page(CAREERS, {}, at(5), adverts=["Nurse", "Porter"])) == [
        ("opened", "Porter", ""),
        ("closed", "Ward Clerk", ""),
    ]
    assert run(store, 6, page(TEAM, promoted, at(6), mails=moved)) == [("back", "Dov Elm", "")]
    with store.reading() as connection:
        told = history.changes(connection, "acme.example", at(3))
        assert [(c.kind, c.name) for c in told] == [
            ("gone", "Dov Elm"), ("changed", "Ben Castle"), ("opened", "Porter"), ("closed", "Ward Clerk"), ("back", "Dov Elm"),
        ]  # fmt: skip
        assert (told[1].before, told[1].after) == ("ben@acme.example", "b.castle@acme.example")
        assert history.changes(connection, "other.example") == ()


@pytest.mark.parametrize(
    ("readings", "status", "failed"),
    [
        ((), "unreachable", ()),
        ((), "blocked", ((TEAM, "HTTP 403"),)),
        (("home",), "complete", ((TEAM, "HTTP 500"),)),
        (("home",), "complete", ((TEAM, "no answer in time"),)),
        (("home",), "budget", ()),
        (("shell",), "complete", ()),
        (("emptied",), "complete", ()),
    ],
    ids=["unreachable", "blocked", "server error", "time-out", "budget spent before", "waits for JavaScript", "a list that suddenly names nobody"],
)
def test_a_page_that_could_not_be_read_is_not_everybody_left(
    store: Store, readings: tuple[str, ...], status: CrawlStatus, failed: tuple[tuple[str, str], ...]
) -> None:
    run(store, 0, page(TEAM, STAFF, at(0)))
    made = {"home": page("https://acme.example/", {}, at(1)), "shell": page(TEAM, {}, at(1), shell=True), "emptied": page(TEAM, {}, at(1))}
    assert run(store, 1, *(made[name] for name in readings), status=status, failed=failed) == []
    assert run(store, 2, page(TEAM, STAFF, at(2))) == []
    with store.reading() as connection:
        assert {p.gone_at for p in history.people(connection, PEOPLE.c.domain == "acme.example")} == {None}


def test_one_who_still_stands_on_another_page_has_not_left(store: Store) -> None:
    run(store, 0, page(TEAM, STAFF, at(0)), page(BOARD, {"Ada Brook": "Chair"}, at(0)))
    staff = {name: title for name, title in STAFF.items() if name != "Ada Brook"}
    assert run(store, 1, page(TEAM, staff, at(1)), failed=[(BOARD, "HTTP 503")]) == []
    assert run(store, 2, page(TEAM, staff, at(2)), page(BOARD, {}, at(2))) == [("gone", "Ada Brook", "title")]


def test_one_who_is_doubted_today_but_named_has_not_left(store: Store) -> None:
    run(store, 0, page(TEAM, STAFF, at(0)))
    doubted = page(TEAM, STAFF, at(1))
    sightings = tuple(replace(s, trust=0.3) if s.name.value == "Dov Elm" else s for s in doubted.sightings)
    assert run(store, 1, replace(doubted, sightings=sightings)) == []


def test_a_page_taken_down_ends_what_stood_on_it_alone(store: Store) -> None:
    run(store, 0, page(TEAM, STAFF, at(0)), page(BOARD, {"Zoe York": "Non-executive Director"}, at(0)))
    assert run(store, 1, page(TEAM, STAFF, at(1)), failed=[(BOARD, "HTTP 404")]) == [("gone", "Zoe York", "title")]


def test_people_on_a_page_read_for_the_first_time_are_found_and_not_new(store: Store) -> None:
    run(store, 0, page(TEAM, STAFF, at(0)))
    assert run(store, 1, page(TEAM, STAFF, at(1)), page(BOARD, {"Zoe York": "Director"}, at(1))) == [("found", "Zoe York", "title")]


def test_a_contact_on_a_page_not_opened_today_has_not_changed(store: Store) -> None:
    profile = "https://acme.example/team/ben"
    run(store, 0, page(TEAM, STAFF, at(0)), page(profile, {"Ben Castle": "Head of Data"}, at(0), mails={"Ben Castle": "ben@acme.example"}))
    assert run(store, 1, page(TEAM, STAFF, at(1)), status="budget") == []
    with store.reading() as connection:
        [ben] = [p for p in history.people(connection, PEOPLE.c.domain == "acme.example") if p.name == "Ben Castle"]
    assert ben.best("email") == "ben@acme.example"


def test_another_spelling_is_the_same_person(store: Store) -> None:
    """With all that is known and was decided of them."""
    mails = {"Ben Castle": "ben@acme.example", "Benjamin A. Castle": "ben@acme.example"}
    run(store, 0, page(TEAM, STAFF, at(0), mails=mails))
    with store.writing() as connection:
        [was] = [p.id for p in history.people(connection, PEOPLE.c.domain == "acme.example") if "Castle" in p.name]
        decide(connection, "acme.example", Decision(person=was, role="data engineer", verdict="confirmed", at=at(0)))
    renamed = {("Benjamin A. Castle" if name == "Ben Castle" else name): title for name, title in STAFF.items()}
    assert run(store, 1, page(TEAM, renamed, at(1), mails=mails)) == [("changed", "Benjamin A. Castle", "name")]
    with store.reading() as connection:
        [ben] = [p for p in history.people(connection, PEOPLE.c.domain == "acme.example") if "Castle" in p.name]
        decided = decisions(connection, "acme.example")
    assert (ben.name, ben.first_seen, ben.last_seen) == ("Benjamin A. Castle", at(0), at(1))
    assert [each.person for each in decided] == [ben.id] != [was]


def compared(store: Store, before: int, after: int) -> tuple[list[tuple[str, str, str | None, str | None]], list[tuple[str | None, str | None]]]:
    """Return (kind, name, before, after) of what differs between two runs, and who came first; runs count from 0."""
    with store.reading() as connection:
        each = runs(connection, "acme.example")[::-1]
        found = between(connection, "acme.example", each[before], each[after])
    firsts = [tuple(found.names.get(i, i) if i is not None else None for i in (first.before, first.after)) for first in found.firsts]
    return [(c.kind, c.name, c.before, c.after) for c in found.changes], firsts  # type: ignore[return-value]


def test_two_runs_are_compared_by_how_they_ended(store: Store) -> None:
    role = ["Data Engineer"]
    run(store, 0, page(TEAM, STAFF, at(0)), roles=role)
    others = {**STAFF, "Ada Brook": "Chairwoman", "Eva Frost": "Director of Data"}
    del others["Ben Castle"]
    run(store, 1, page(TEAM, others, at(1), adverts=["Nurse"]), roles=role)
    back = {**STAFF, "Ada Brook": "President", "Fay Gale": "Accountant"}
    run(store, 2, page(TEAM, back, at(2)), roles=role)
    run(store, 3, status="unreachable")
    assert compared(store, 0, 1) == (
        [
            ("changed", "Ada Brook", "Chief Executive Officer", "Chairwoman"),
            ("gone", "Ben Castle", "Head of Data", None),
            ("new", "Eva Frost", None, "Director of Data"),
            ("opened", "Nurse", None, None),
        ],
        [("Ben Castle", "Eva Frost")],
    )
    assert compared(store, 0, 2) == ([("changed", "Ada Brook", "Chief Executive Officer", "President"), ("new", "Fay Gale", None, "Accountant")], []), (
        "Ben Castle left and came back, Eva Frost came and left, an advert opened and closed"
    )
    assert [(kind, name) for kind, name, _, _ in compared(store, 1, 2)[0]] == [
        ("changed", "Ada Brook"), ("back", "Ben Castle"), ("gone", "Eva Frost"), ("new", "Fay Gale"), ("closed", "Nurse"),
    ]  # fmt: skip
    assert compared(store, 1, 2)[1] == [("Eva Frost", "Ben Castle")]
    assert compared(store, 2, 3) == ([], []), "nobody has left because a site was down"


def test_who_came_first_is_told_by_the_name_of_today_and_forgotten_with_the_person(store: Store, tmp_path: Path) -> None:
    mails = {"Ben Castle": "ben@acme.example", "Benjamin A. Castle": "ben@acme.example"}
    run(store, 0, page(TEAM, STAFF, at(0), mails=mails), roles=["Data Engineer"])
    renamed = {("Benjamin A. Castle" if name == "Ben Castle" else name): title for name, title in STAFF.items()}
    run(store, 1, page(TEAM, renamed, at(1), mails=mails), roles=["Data Engineer"])
    assert compared(store, 0, 1)[1] == []
    run(store, 2, page(TEAM, {**STAFF, "Ben Castle": "Porter", "Eva Frost": "Head of Data"}, at(2), mails=mails), roles=["Data Engineer"])
    assert [after for _, after in compared(store, 1, 2)[1]] == ["Eva Frost"]
    with store.writing() as connection:
        [eva] = [p.id for p in history.people(connection, PEOPLE.c.domain == "acme.example") if p.name == "Eva Frost"]
        erase(connection, eva)
    assert [after for _, after in compared(store, 1, 2)[1]] == [""]
    with store.writing() as connection:
        registers.drop_role(connection, "acme.example", "data engineer")
    assert compared(store, 0, 2)[1] == []


def test_the_users_own_columns_are_kept(store: Store, tmp_path: Path) -> None:
    run(store, 0, page(TEAM, STAFF, at(0)), roles=["Data Engineer"], directory=tmp_path)
    lead = read_leads(tmp_path)[0].lead_id
    edit_leads(tmp_path, {lead: {"status": "contacted", "notes": "met at the fair"}})
    take_own_columns(store, tmp_path, at(1))
    with store.reading() as connection:
        held = history.company(connection, "acme.example")
    assert held is not None
    assert {each.lead_id: each.own for each in held.leads if each.own} == {lead: {"status": "contacted", "notes": "met at the fair"}}
    edit_leads(tmp_path, {lead: {"notes": ""}})
    take_own_columns(store, tmp_path, at(2))
    with store.reading() as connection:
        held = history.company(connection, "acme.example")
    assert held is not None
    assert [each.own for each in held.leads if each.own] == [{"status": "contacted"}]


def test_leads_wait_until_the_sheet_has_them(store: Store, tmp_path: Path) -> None:
    run(store, 0, page(TEAM, STAFF, at(0)), roles=["Data Engineer"])
    assert read_leads(tmp_path) == ()
    update = fill_sheet(store, tmp_path)
    assert update is not None
    assert update.added == len(read_leads(tmp_path)) > 0
    assert [row.full_name for row in read_leads(tmp_path) if row.rank == 1] == ["Ben Castle"]
    assert fill_sheet(store, tmp_path) is None


def test_what_must_be_written_together_is_written_together(store: Store) -> None:
    study = concluded(store, 0, page(TEAM, STAFF, at(0)))

    def breaks(_: object) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        remember(store, study, [page(TEAM, STAFF, at(0))], in_sheet=True, also=breaks)
    with store.reading() as connection:
        assert history.company(connection, "acme.example") is None


def test_what_one_reads_does_not_change_while_another_writes(store: Store) -> None:
    run(store, 0, page(TEAM, STAFF, at(0)))
    with store.reading() as connection:
        before = history.company(connection, "acme.example")
        run(store, 1, page(TEAM, STAFF | {"Eva Frost": "Accountant"}, at(1)))
        assert history.company(connection, "acme.example") == before
    with store.reading() as connection:
        assert history.company(connection, "acme.example") != before


def test_people_not_seen_for_long_are_erased_but_not_those_the_user_works_with(store: Store, tmp_path: Path) -> None:
    run(store, 0, page(TEAM, STAFF, at(0)), roles=["Data Engineer"], directory=tmp_path)
    worked_on = next(row.lead_id for row in read_leads(tmp_path) if row.full_name == "Ben Castle")
    edit_leads(tmp_path, {worked_on: {"notes": "answers on Mondays"}})
    take_own_columns(store, tmp_path, at(90))
    assert purge(store, at(99), 100) == ((), ())
    assert purge(store, at(101), 0) == ((), ())
    people, leads = purge(store, at(101), 100)
    assert len(people) == 3
    assert worked_on not in leads
    with store.reading() as connection:
        assert [p.name for p in history.people(connection, PEOPLE.c.domain == "acme.example")] == ["Ben Castle"]
        assert {row.person for row in connection.execute(select(FACTS.c.person))}.isdisjoint(people)


def test_the_list_tells_people_and_how_the_last_run_ended(store: Store) -> None:
    run(store, 0, page(TEAM, STAFF, at(0)))
    run(store, 1, status="unreachable", domain="gone.example")
    with store.reading() as connection:
        assert [(c["domain"], c["people"], c["status"]) for c in history.companies(connection)] == [
            ("acme.example", 4, "complete"),
            ("gone.example", 0, "unreachable"),
        ]


@pytest.mark.parametrize("content", [b"not a database at all, but long enough to be looked at" * 40, b"SQLite format 3\0 and then nonsense" * 90])
def test_a_file_that_is_no_store_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "research.sqlite").write_bytes(content)
    with pytest.raises(StoreError) as caught:
        open_store(tmp_path)
    assert "\n" not in str(caught.value)
    assert (tmp_path / "research.sqlite").read_bytes() == content


@pytest.mark.parametrize("url", ["nonsense", "mysql://h/x", "postgresql://nobody@127.0.0.1:1/none"])
def test_a_url_that_leads_to_no_store_is_refused_in_one_line(tmp_path: Path, url: str) -> None:
    with pytest.raises(StoreError) as caught:
        open_store(tmp_path, url)
    assert "\n" not in str(caught.value)


def test_two_processes_may_write_at_once(tmp_path: Path) -> None:
    with open_store(tmp_path) as one, open_store(tmp_path) as two:
        for day in range(6):
            assert run((one, two)[day % 2], day, page(TEAM, STAFF, at(day))) == []


names = st.sampled_from([*sorted(STAFF), "Eva Frost", "Finn Gale"])


@settings(max_examples=40)
@given(st.lists(st.dictionaries(names, st.sampled_from(["Head of Data", "Nurse", "Porter"])), min_size=2, max_size=5))
def test_the_changes_told_lead_from_each_run_to_the_next(teams: list[dict[str, str]]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder)) as opened:
        told: set[str] = set()
        began = False
        for day, team in enumerate(teams):
            changes: list[tuple[str, str, str]] = run(opened, day, page(TEAM, team, at(day)))
            before = set(told)
            for kind, name, _ in changes:
                if kind in ("new", "found", "back"):
                    assert name not in told
                    told.add(name)
                elif kind == "gone":
                    assert name in told
                    told.remove(name)
            if not began:
                assert not changes
                told, began = set(team), True
            elif team or len(before) < 3:  # a list of three and more that suddenly names nobody is read no more
                assert told == set(team)
            else:
                assert told == before


def test_a_change_is_one_json_line() -> None:
    from research.store.changes import change_line

    line = change_line(Change(at=START, domain="acme.example", kind="gone", subject="x", name="Käthe\nBrook"))
    assert "\n" not in line
    assert "Käthe" in line


def test_own_cells_keep_the_moment_of_the_last_edit(store: Store) -> None:
    with store.writing() as connection:
        registers.keep_own(connection, {"L1": {"notes": "one"}}, at(0))
        registers.keep_own(connection, {"L1": {"notes": "one"}}, at(5))
    with store.reading() as connection:
        from research.store.tables import OWN

        assert connection.execute(select(OWN.c.seen_at)).scalar_one() == at(0)


NAMES = (
    "Ada Brook", "ADA BROOK", "Dr. Ada Q. Brook, PhD", "Adam Brooks", "Ída Brook", "Zoë Brück", "Zoe Bruck", "Sean O'Brien", "Sean O’Brien", "Sean OBrien",
    "Rosa & Tom Roe", "Rosa and Tom Roe", "Anne_Marie Roe", "Иван Петров", "王 小明", "100% Roe", "Roe",
)  # fmt: skip
"""As they are printed: with accents, apostrophes, titles, in other letters."""


def test_whoever_bears_a_name_in_any_spelling_is_found(store: Store) -> None:
    rest = {"domain": "acme.example", "belongs": "team", "place": 0, "first_seen": at(0), "last_seen": at(0), "gone_at": None}
    with store.writing() as connection:
        connection.execute(insert(PEOPLE), [rest | {"id": str(number), "name": name, "key": name_key(name)} for number, name in enumerate(NAMES)])
    with store.reading() as connection:
        for asked in NAMES:
            assert {p.name for p in held_people(connection, asked)} == {name for name in NAMES if name_key(name) == name_key(asked)}
