"""What happened is kept, what is due is told: leads.csv, followups.csv, the agenda, the figures, the calendar, and the commands around them."""

from __future__ import annotations

import csv
import json
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from research.cli.app import run
from research.errors import SheetError, UsageError
from research.followups.agenda import agenda, counts, dated, log, set_days, settled
from research.sheets.edits import take_over
from research.sheets.events import NAME, Logged, add_event, read_events, remove_events
from research.sheets.export import export
from research.sheets.formats import shelf
from research.sheets.leads import edit_leads, read_leads, update_leads
from research.sheets.rows import LeadRow

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
MONDAY = date(2026, 11, 2)
ROW = LeadRow(
    lead_id="LAAAA",
    company="Acme",
    domain="acme.example",
    role="Data Engineer",
    rank=1,
    probability=0.6,
    full_name="Inès Moreau",
    title="Head of Data",
    email="ines@acme.example",
    email_status="published",
    introduction="",
    why="heads data; one step above",
)
SECOND = replace(ROW, lead_id="LBBBB", full_name="Tom Okafor", rank=2, probability=0.2, linkedin="https://www.linkedin.com/in/tom-okafor-example")
OTHER = replace(ROW, lead_id="LCCCC", full_name="Jo Berg", company="Beispiel", domain="beispiel.example", email="", email_status="", phone="+4930555019")


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def event(what: str, number: int, lead: str = "LAAAA", channel: str = "", note: str = "") -> Logged:
    return Logged(lead_id=lead, on=day(number), event=what, channel=channel, note=note, logged_at=NOW)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    update_leads(tmp_path, [ROW, SECOND, OTHER])
    return tmp_path


def test_what_is_logged_stands_in_both_files(sheet: Path) -> None:
    row = log(sheet, event("applied", 0))
    assert (row.applied_on, row.status) == (day(0), "")
    assert [r.applied_on for r in read_leads(sheet)] == [day(0), day(0), None], "all leads of the application"
    log(sheet, event("contacted", 4, channel="email", note="=1+1, short"))
    log(sheet, event("interview", 10), promised=day(18))
    rows = read_leads(sheet)
    assert [r.status for r in rows] == ["interview", "", ""]
    assert [(r.interviewed_on, r.promised_on) for r in rows] == [(day(10), day(18))] * 2 + [(None, None)]
    found = read_events(sheet)
    assert [(e.event, e.on, e.channel, e.note, e.rank) for e in found] == [
        ("applied", day(0), "", "", 1),
        ("contacted", day(4), "email", "=1+1, short", 1),
        ("interview", day(10), "", "", 1),
    ]
    assert "'=1+1" in (sheet / NAME).read_text(encoding="utf-8-sig"), "no cell is a formula"
    before = (sheet / NAME).read_bytes()
    log(sheet, event("interview", 10))
    assert (sheet / NAME).read_bytes() == before, "twice is once"


def test_a_later_run_and_a_later_import_keep_it(sheet: Path) -> None:
    log(sheet, event("applied", 0))
    log(sheet, event("contacted", 4, channel="email"))
    update_leads(sheet, [replace(ROW, title="VP Data", status="new"), SECOND])
    row = read_leads(sheet)[0]
    assert (row.title, row.status, row.applied_on) == ("VP Data", "contacted", day(0))
    assert len(read_events(sheet)) == 2


def test_an_unknown_lead_is_named_and_nothing_is_kept(sheet: Path) -> None:
    with pytest.raises(UsageError, match="has no lead LXXXX"):
        log(sheet, event("contacted", 4, lead="LXXXX"))
    assert read_events(sheet) == ()


def test_an_open_sheet_keeps_nothing(sheet: Path) -> None:
    (sheet / ".~lock.leads.csv#").touch()
    with pytest.raises(SheetError, match="open elsewhere"):
        log(sheet, event("contacted", 4))
    assert read_events(sheet) == ()


def test_the_agenda_turns_to_the_lead_and_stays_with_them(sheet: Path) -> None:
    set_days(sheet, "acme.example", ["data  engineer"], {"applied_on": day(0), "promised_on": None})
    [item] = agenda(sheet, day(4))
    assert (item.row.lead_id, item.channel, item.due, item.on, item.until) == ("LAAAA", "email", "due", day(4), day(14))
    assert any("Head of Data: heads data" in point for point in item.points) and [step.rule.name for step in item.then] == ["second", "stop"]
    log(sheet, event("contacted", 4, lead="LBBBB", channel="email"))
    [item] = agenda(sheet, day(9))
    assert (item.row.lead_id, item.channel, item.on) == ("LBBBB", "linkedin", day(9)), "one company is not asked by two doors"
    log(sheet, event("answered", 8, lead="LBBBB"))
    assert agenda(sheet, day(30)) == ()


def test_what_the_user_wrote_down_goes_before_the_rules(sheet: Path) -> None:
    set_days(sheet, "acme.example", ["Data Engineer"], {"applied_on": day(0)})
    edit_leads(sheet, {"LBBBB": {"next_action": "call Tom", "next_action_on": day(6)}})
    [item] = agenda(sheet, day(6))
    assert (item.row.lead_id, item.action, item.due, item.own) == ("LBBBB", "call Tom", "due", True)


def test_an_offer_elsewhere_may_be_mentioned(sheet: Path) -> None:
    set_days(sheet, "acme.example", ["Data Engineer"], {"applied_on": day(0)})
    log(sheet, event("offer", 3, lead="LCCCC"))
    [item] = agenda(sheet, day(4))
    assert any("offer from Beispiel" in point for point in item.points)


def test_holidays_advert_and_team_come_from_what_the_site_said(sheet: Path) -> None:
    (sheet / "acme.example").mkdir()
    advert = {
        "text": "Data Engineer",
        "team": "Tides",
        "url": "https://acme.example/jobs/7",
        "description": "You will love Airflow and Kafka.",
        "language": "en",
    }
    record = {"company": {"domain": "acme.example", "country": "DE"}, "people": [], "roles": [{"role": "Data Engineer", "leads": [], "advert": advert}]}
    (sheet / "acme.example" / "research.json").write_text(json.dumps(record))
    set_days(sheet, "acme.example", ["Data Engineer"], {"applied_on": date(2026, 12, 21)})
    [item] = agenda(sheet, date(2026, 12, 22))
    assert item.on == date(2026, 12, 28) and item.holidays
    assert "The advert names the team Tides" in item.points and "The posting: https://acme.example/jobs/7" in item.points
    assert any(point.endswith("Airflow, Kafka") for point in item.points)


def test_the_calendar_moves_and_takes_out_what_is_settled(sheet: Path) -> None:
    icalendar = pytest.importorskip("icalendar")

    def events(today: date, now: datetime) -> dict[str, tuple[date, str, int]]:
        body = shelf()["icalendar"].write((*dated(agenda(sheet, today)), *settled(sheet, today)), now)
        found = icalendar.Calendar.from_ical(body).walk("VEVENT")
        return {str(e["UID"]): (e["DTSTART"].dt, str(e["STATUS"]), int(e["SEQUENCE"])) for e in found}

    set_days(sheet, "acme.example", ["Data Engineer"], {"applied_on": day(0)})
    first = events(day(0), NOW)
    assert {uid: found[:2] for uid, found in first.items()} == {"LAAAA@acme.example": (day(4), "CONFIRMED")}
    log(sheet, event("contacted", 4, channel="email"))
    moved = events(day(4), NOW + timedelta(hours=1))
    assert moved["LAAAA@acme.example"][:2] == (day(9), "CONFIRMED") and moved["LAAAA@acme.example"][2] > first["LAAAA@acme.example"][2]
    log(sheet, event("closed", 6))
    assert events(day(6), NOW + timedelta(hours=2))["LAAAA@acme.example"][1] == "CANCELLED"


def test_figures_count_each_thing_once(sheet: Path) -> None:
    set_days(sheet, "acme.example", ["Data Engineer"], {"applied_on": day(0)})
    set_days(sheet, "beispiel.example", ["Data Engineer"], {"applied_on": day(15)})
    for number, what, channel in ((0, "applied", ""), (4, "contacted", "email"), (9, "contacted", "linkedin"), (10, "answered", ""), (12, "interview", "")):
        log(sheet, event(what, number, channel=channel))
    log(sheet, event("contacted", 20, lead="LBBBB", channel="email"))
    found = counts(sheet)
    assert dict(found.total) == {"applied": 2, "contacted": 3, "answered": 1, "interview": 1}
    assert list(found.weeks) == [day(0), day(7), day(14)] and found.weeks[day(7)] == {"contacted": 1, "answered": 1, "interview": 1}
    assert found.channels["linkedin"] == {"contacted": 1, "answered": 1, "interview": 1} and found.channels["email"] == {"contacted": 2}
    assert found.ranks["1"] == {"contacted": 1, "answered": 1, "interview": 1} and found.ranks["2"] == {"contacted": 1}


def test_forgotten_leads_leave_the_log(sheet: Path) -> None:
    log(sheet, event("contacted", 4))
    log(sheet, event("contacted", 4, lead="LCCCC"))
    assert remove_events(sheet, {"LAAAA"}) == 1
    assert [e.lead_id for e in read_events(sheet)] == ["LCCCC"]


def test_a_log_that_a_user_edited_is_read_and_kept(sheet: Path) -> None:
    path = sheet / NAME
    path.write_text("lead_id;on;event;mine\r\nLAAAA;04.11.2026;Contacted;x\r\n;;;my own line\r\nLAAAA;some day;answered;\r\n", encoding="utf-8")
    assert [(e.event, e.on) for e in read_events(sheet)] == [("contacted", day(2))]
    log(sheet, event("answered", 5))
    text = path.read_text(encoding="utf-8-sig")
    assert "LAAAA;04.11.2026;Contacted;x" in text and ";;;my own line" in text and "LAAAA;2026-11-07;answered;" in text
    path.write_text("company,what\nAcme,x\n")
    with pytest.raises(SheetError, match="no column lead_id"):
        read_events(sheet)


def test_killed_while_logging_both_files_are_whole(sheet: Path) -> None:
    script = (
        "import sys; from datetime import *; from pathlib import Path; from research.followups.agenda import log; from research.sheets.events import Logged\n"
        "for n in range(2000):\n"
        "    log(Path(sys.argv[1]), Logged(lead_id='LAAAA', on=date(2026, 11, 2), event='contacted', note=str(n), logged_at=datetime.now(UTC)))\n"
        "    print(n, flush=True)"
    )
    for moment in range(3):
        with subprocess.Popen([sys.executable, "-c", script, str(sheet)], stdout=subprocess.PIPE) as process:
            assert process.stdout and process.stdout.readline()
            time.sleep(0.031 * moment)
            process.send_signal(signal.SIGKILL)
        notes = [e.note for e in read_events(sheet)]
        assert notes == [str(n) for n in range(len(notes))] and notes
        assert [row.lead_id for row in read_leads(sheet)] == ["LAAAA", "LBBBB", "LCCCC"]
    assert read_leads(sheet)[0].status == "contacted"


def called(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = run(words)
    out, err = capsys.readouterr()
    return code, out, err


def test_the_commands_from_application_to_offer(sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = ("--output", str(sheet))
    applied = (date.today() - timedelta(days=12)).isoformat()
    code, out, _ = called(capsys, "log", "LAAAA", "applied", "--on", applied, *output)
    assert code == 0 and "Inès Moreau, Acme: applied on" in out and "Next: Follow up by e-mail" in out
    code, out, _ = called(capsys, "followups", "--due", *output)
    assert code == 0 and "ines@acme.example" in out and "why:" in out and "research log LAAAA contacted --channel email" in out
    [record] = [json.loads(line) for line in called(capsys, "followups", "--json", *output)[1].splitlines()]
    assert (record["lead_id"], record["channel"], record["state"]) == ("LAAAA", "email", "due")
    ics = sheet / "plan" / "followups.ics"
    assert called(capsys, "followups", "--ics", str(ics), *output)[0] == 0 and b"LAAAA@acme.example" in ics.read_bytes()
    assert called(capsys, "log", "LAAAA", "contacted", "--channel", "email", "--note", "sent", *output)[0] == 0
    code, out, _ = called(capsys, "stats", *output)
    assert code == 0 and out.startswith("1 application, 1 follow-up, 0 answers") and "▇" in out and "email" in out
    assert json.loads(called(capsys, "stats", "--json", *output)[1])["total"]["contacted"] == 1
    assert "Nothing more is to be done" in called(capsys, "log", "LAAAA", "offer", *output)[1]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("log", "LXXXX", "contacted"), "no lead LXXXX in"),
        (("log", "LAAAA", "contacted", "--on", "some day"), "--on takes a day such as"),
        (("log", "LAAAA", "contacted", "--on", "2999-01-01"), "still to come"),
        (("log", "LAAAA", "danced"), "danced"),
        (("company", "acme.example", "--applied", "2026-11-01"), "--applied, --interviewed and --promised are about a role"),
        (("company", "acme.example", "--check-mx", "--offline"), "leave one of them out"),
        (("company", "acme.example", "--connections", "nowhere.csv"), "cannot be read"),
    ],
)
def test_wrong_words_end_with_one_line(sheet: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], says: str) -> None:
    code, out, err = called(capsys, *words, "--output", str(sheet))
    assert code == 2 and out == "" and says in err and len(err.splitlines()) == 1


def test_an_empty_folder_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for word in ("followups", "stats"):
        code, out, _ = called(capsys, word, "--output", str(tmp_path))
        assert code == 0 and f"Nothing was ever researched into {tmp_path}" in out
    update_leads(tmp_path, [ROW])
    for word in ("followups", "stats"):
        assert "research log LEAD applied" in called(capsys, word, "--output", str(tmp_path))[1]


LEADS = st.sampled_from(["LAAAA", "LBBBB", "LCCCC"])
WHAT = st.sampled_from(["applied", "contacted", "answered", "interview", "offer", "closed"])


class Sequences(RuleBasedStateMachine):
    """Runs, logs, edits in place, exports and imports of edited copies, in any order: no event and no cell of the user's is lost or doubled."""

    @initialize()
    def start(self) -> None:
        self.directory = Path(tempfile.mkdtemp(dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
        update_leads(self.directory, [ROW, SECOND, OTHER])
        self.events: list[tuple[str, str, date]] = []
        self.status = {"LAAAA": "", "LBBBB": "", "LCCCC": ""}
        self.notes = dict(self.status)
        self.number = 0

    def teardown(self) -> None:
        shutil.rmtree(self.directory, ignore_errors=True)

    @rule(lead=LEADS, what=WHAT, number=st.integers(0, 20))
    def log(self, lead: str, what: str, number: int) -> None:
        log(self.directory, event(what, number, lead=lead))
        if (lead, what, day(number)) not in self.events:
            self.events.append((lead, what, day(number)))
        self.status[lead] = self.status[lead] if what == "applied" else what

    @rule(rank=st.integers(1, 9))
    def run(self, rank: int) -> None:
        update_leads(self.directory, [replace(row, rank=rank) for row in (ROW, SECOND, OTHER)])

    @rule(lead=LEADS, word=st.sampled_from(["a", "b;c", "=1"]))
    def import_an_edited_copy(self, lead: str, word: str) -> None:
        self.number += 1
        [path] = export("csv", read_leads(self.directory), self.directory / f"copy{self.number}", NOW)
        with path.open(newline="", encoding="utf-8-sig") as file:
            header, *lines = list(csv.reader(file))
        for line in lines:
            if line[0] == lead:
                line[header.index("notes")] = word
        with path.open("w", newline="", encoding="utf-8-sig") as file:
            csv.writer(file, delimiter=";").writerows([header, *lines])
        assert take_over(self.directory, path).conflicts == ()
        self.notes[lead] = word

    @invariant()
    def nothing_is_lost_or_doubled(self) -> None:
        assert [(e.lead_id, e.event, e.on) for e in read_events(self.directory)] == self.events
        rows = read_leads(self.directory)
        assert {row.lead_id: row.status for row in rows} == self.status and len(rows) == 3
        assert {row.lead_id: row.notes for row in rows} == self.notes
        agenda(self.directory, day(21))
        counts(self.directory)


TestSequences = Sequences.TestCase
TestSequences.settings = settings(max_examples=25, stateful_step_count=12, deadline=None, derandomize=True)


def test_events_are_added_once(tmp_path: Path) -> None:
    assert add_event(tmp_path, event("contacted", 1)) and not add_event(tmp_path, event("contacted", 1))
    assert add_event(tmp_path, event("contacted", 1, channel="email"))


def test_days_are_kept_only_where_there_is_a_lead(sheet: Path) -> None:
    assert set_days(sheet, "acme.example", ["Data Engineer"], {"applied_on": day(0)}) == 2
    assert set_days(sheet, "acme.example", ["Nurse"], {"applied_on": day(0)}) == 0


def test_whoever_is_erased_leaves_the_log_too(sheet: Path) -> None:
    from research.privacy.erasure import forget
    from research.store.opening import open_store

    log(sheet, event("contacted", 4, note="spoke of tides"))
    log(sheet, event("contacted", 4, lead="LCCCC"))
    with open_store(sheet) as store:
        done = forget(store, sheet, "Inès Moreau", "acme.example", NOW)
    assert sheet / NAME in done.files
    assert [e.lead_id for e in read_events(sheet)] == ["LCCCC"] and b"tides" not in (sheet / NAME).read_bytes()
