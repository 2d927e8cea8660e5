"""What people are sent reads as somebody has read it: every variant of every text is a file, and its limits hold for whatever is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.cli.app import run
from research.followups import wordings
from research.followups.draft import NOTE, draft
from research.followups.wordings import OCCASIONS, Wording
from research.sheets.leads import edit_leads, update_leads
from research.sheets.rows import LeadRow
from research.shelf import members
from tests.texts import APPLIED, FOLDER, texts

CALL = 500
"""Signs of some twenty seconds where every name is as long as it may be; of ordinary ones it is half."""
LANGUAGES = sorted(members(wordings, "WORDING", Wording))
TEXTS = texts()
LEAD = LeadRow(
    lead_id="LAAAA", company="Acme", domain="acme.example", role="Data Engineer", rank=1, full_name="Inès Moreau", title="Head of Data",
    email="ines@acme.example", email_status="inferred", email_chance=0.8, linkedin="https://www.linkedin.com/in/ines-moreau-example",
)  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_every_text_is_as_it_was_read_aloud(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == TEXTS[name], "python -m tests.texts writes it anew; read it before you keep it"


def test_there_is_no_text_that_nobody_composes_any_more() -> None:
    assert {file.name for file in FOLDER.iterdir()} == set(TEXTS)


WORDS = st.text(alphabet="abc é", max_size=200)


@given(WORDS, WORDS, WORDS, st.sampled_from(OCCASIONS), st.sampled_from(LANGUAGES), st.booleans())
def test_a_message_keeps_to_the_room_that_its_channel_has(name: str, role: str, sender: str, occasion: str, language: str, talked: bool) -> None:
    about = replace(APPLIED, name=name, role=role, interviewed_on=date(2026, 11, 12) if talked else None)
    email, note, call = (draft(about, occasion, channel, language, sender, date(2026, 11, 9)) for channel in ("email", "linkedin", "voicemail"))  # type: ignore[arg-type]
    assert email.subject and len(email.lines) <= 6 and email.text.count("?") == 1
    assert len(note.text) <= NOTE and not note.subject
    assert len(call.text) <= CALL


def test_a_message_says_nothing_that_is_not_known() -> None:
    bare = draft(replace(APPLIED, description="", title=""), "first", "email")
    assert "Airflow" not in bare.text and "Head of Data" not in bare.text and bare.language == "en"
    assert "Airflow and Kafka" in draft(APPLIED, "first", "email").text


def call(capsys: pytest.CaptureFixture[str], folder: Path, *words: str) -> tuple[int, str, str]:
    code = run([*words, "--output", str(folder)])
    return code, *capsys.readouterr()


def test_two_tries_through_two_channels_and_no_third(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    update_leads(tmp_path, [LEAD])
    code, out, _ = call(capsys, tmp_path, "draft", "laaaa", "--from", "Jo Applicant")
    assert code == 0 and "before you apply" in out and "I am Jo Applicant" in out and "Nothing was sent" in out
    today = date.today()
    edit_leads(tmp_path, {"LAAAA": {"applied_on": today - timedelta(days=20)}})
    code, out, _ = call(capsys, tmp_path, "draft", "LAAAA", "--channel", "email")
    assert "To: ines@acme.example (inferred, 80% sure)" in out and "Subject: Data Engineer: my application of" in out

    for ago, channel, other in ((12, "email", "--channel linkedin"), (6, "linkedin", "")):
        day = (today - timedelta(days=ago)).isoformat()
        assert call(capsys, tmp_path, "log", "LAAAA", "contacted", "--channel", channel, "--on", day)[0] == 0
        out = call(capsys, tmp_path, "draft", "LAAAA")[1]
        assert (other in out) if other else ("no message. Two tries stayed without an answer" in out)


def test_the_draft_stands_in_the_list_and_in_the_calendar(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    icalendar = pytest.importorskip("icalendar")
    update_leads(tmp_path, [replace(LEAD, email_status="published", email_chance=None)])
    edit_leads(tmp_path, {"LAAAA": {"applied_on": date.today() - timedelta(days=12), "notes": "my own words"}})
    code, out, _ = call(capsys, tmp_path, "followups", "--due", "--ics", str(tmp_path / "plan.ics"))
    assert code == 0 and "draft, never sent:" in out and "Hello Inès Moreau," in out
    [event] = icalendar.Calendar.from_ical((tmp_path / "plan.ics").read_bytes()).walk("VEVENT")
    assert "Hello Inès Moreau," in event["DESCRIPTION"] and "my own words" in event["DESCRIPTION"]


def test_a_language_that_is_not_on_the_shelf_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    update_leads(tmp_path, [LEAD])
    code, _, said = call(capsys, tmp_path, "draft", "LAAAA", "--language", "tlh")
    assert code == 2 and "de, en, es, fr" in said and len(said.splitlines()) == 1
