"""Who could introduce: the user's contacts found by company and address, the nearest by function first, the lead themselves known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from research.cli.app import run
from research.cli.arguments.network import read_network, with_introductions
from research.errors import UsageError
from research.people.introductions import Connection, Lead, Network, firm, introduction
from research.sheets.leads import read_leads, update_leads
from research.sheets.rows import LeadRow
from research.studies.study import closeness
from tests.calling import call
from tests.sample_site.server import DOMAIN, Served

LINKEDIN = """Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see
email addresses for connections who have allowed it."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Mira,Stein,https://www.linkedin.com/in/mira-stein-example,,"Acme, Inc.",Data Engineer,15 Jun 2026
Olu,Ade,https://www.linkedin.com/in/olu-ade-example,olu@acme.example,Beispiel AG,CFO,01 Jan 2020
Inès,Moreau,https://www.linkedin.com/in/ines-moreau-example,,Acme Group,Head of Data,02 Jan 2020
Zoë,Other,,,Acmeville Dairy,Data Engineer,03 Jan 2020
,,,,,,04 Jan 2020
"""
GOOGLE = """First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Value,Organization 2 - Name
Tom,Okafor,Beispiel AG,Head of Sales,tom@gmail.com,Acme Ltd
Rosa,Cruz,Acme Deutschland GmbH,Leiterin Vertrieb,,
"""
DATA = Lead(name="Jo Berg", title="Head of Data Engineering")
SALES = Lead(name="Ana Cruz", title="VP Sales")


def network(folder: Path, text: str) -> Network:
    path = folder / "contacts.csv"
    path.write_text(text, encoding="utf-8")
    return read_network(path)


def test_linkedins_export_is_read_with_its_preamble(tmp_path: Path) -> None:
    found = network(tmp_path, LINKEDIN)
    assert [connection.name for connection in found.connections] == ["Mira Stein", "Olu Ade", "Inès Moreau", "Zoë Other"]
    assert {tie.connection.name: tie.works for tie in found.at("acme.example", "Acme GmbH")} == {"Mira Stein": True, "Olu Ade": True, "Inès Moreau": True}
    assert found.at("other.example") == ()


def test_an_address_book_tells_who_worked_there(tmp_path: Path) -> None:
    found = network(tmp_path, GOOGLE)
    ties = found.at("acme.example")
    assert {tie.connection.name: tie.works for tie in ties} == {"Tom Okafor": False, "Rosa Cruz": True}
    assert introduction(SALES, ties, closeness) == "Rosa Cruz (Leiterin Vertrieb, works there); Tom Okafor (worked there)"


def test_the_nearest_by_function_comes_first(tmp_path: Path) -> None:
    ties = network(tmp_path, LINKEDIN).at("acme.example")
    assert introduction(DATA, ties, closeness).startswith("Inès Moreau (Head of Data, works there); Mira Stein")
    assert introduction(Lead(name="Bo Roe", title="Finance Director"), ties, closeness).startswith("Olu Ade (CFO, works there)")
    assert introduction(DATA, (), closeness) == ""


def test_the_lead_among_the_contacts_is_known_by_profile_or_name(tmp_path: Path) -> None:
    found = network(tmp_path, LINKEDIN)
    by_profile = Lead(name="Ines M.", linkedin="https://www.linkedin.com/in/ines-moreau-example")
    assert introduction(by_profile, found.at("new-place.example", "New Place", [by_profile]), closeness) == "you know them yourself"
    assert introduction(Lead(name="Ines Moreau"), found.at("acme.example"), closeness) == "you know them yourself"
    namesake = Lead(name="Inès Moreau", linkedin="https://www.linkedin.com/in/another-one-example")
    assert introduction(namesake, found.at("acme.example"), closeness) != "you know them yourself"


@pytest.mark.parametrize(
    ("one", "other"),
    [("Acme, Inc.", "ACME"), ("Acme Group", "acme gmbh"), ("Café Été SAS", "Cafe Ete"), ("The Tide Co", "Tide Ltd.")],
)
def test_a_firm_is_known_whatever_its_legal_form(one: str, other: str) -> None:
    assert firm(one) == firm(other) != ""


def test_names_that_only_begin_alike_are_other_firms() -> None:
    assert firm("Acmeville Dairy") != firm("Acme")
    assert Network([Connection(name="Jo", company="X")]).at("y.example", "") == ()


def test_a_list_without_companies_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no row with the names of columns"):
        network(tmp_path, "Name,Birthday\nJo Berg,1 May\n")


def test_rows_of_a_sheet_get_their_introducers_and_the_file_stays_where_it_is(tmp_path: Path) -> None:
    contacts = tmp_path / "mine" / "Connections.csv"
    contacts.parent.mkdir()
    contacts.write_text(LINKEDIN, encoding="utf-8")
    rows = [
        LeadRow(lead_id=f"L{n}", full_name=f"Jo Roe {n}", domain=f"{name}.example", company=name, title="Head of Data")
        for n, name in enumerate(["acme", "other"])
    ]
    assert [row.introduction for row in with_introductions(rows, contacts)] == [
        "Inès Moreau (Head of Data, works there); Mira Stein (Data Engineer, works there)",
        "",
    ]
    out = tmp_path / "output"
    update_leads(out, rows)
    assert run(["export", "csv", "--output", str(out), "--connections", str(contacts), "--to", str(tmp_path / "sent")]) == 0
    assert "Inès Moreau (Head of Data" in (tmp_path / "sent" / "leads-export.csv").read_text(encoding="utf-8-sig")
    kept = [path for path in (*out.rglob("*"), *(tmp_path / "sent").rglob("*")) if path.is_file() and b"olu@acme.example" in path.read_bytes()]
    assert kept == []


def test_contacts_are_taken_for_every_lead_of_the_sheet_and_nothing_else_is(tmp_path: Path) -> None:
    contacts, out = tmp_path / "Connections.csv", tmp_path / "output"
    contacts.write_text(LINKEDIN, encoding="utf-8")
    assert call("import", str(contacts), "--connections", "--output", str(out)).returncode == 2, "no leads yet"
    rows = [
        LeadRow(lead_id="L1", full_name="Jo Roe", domain="acme.example", company="Acme", title="Head of Data", notes="mine"),
        LeadRow(lead_id="L2", full_name="Bo Ek", domain="other.example", company="Other", introduction="Somebody of before"),
    ]
    update_leads(out, rows)
    done = call("import", str(contacts), "--connections", "--output", str(out))
    assert done.returncode == 0 and "To 1 of 2 leads" in done.stdout and "2 rows changed" in done.stdout, done.stderr
    assert [replace(row, introduction="") for row in read_leads(out)] == [replace(row, introduction="") for row in rows]
    assert [row.introduction for row in read_leads(out)] == ["Inès Moreau (Head of Data, works there); Mira Stein (Data Engineer, works there)", ""]
    assert not list(out.glob("*.example")), "nobody of the contacts became a lead"
    assert "0 rows changed" in call("import", str(contacts), "--connections", "--output", str(out)).stdout
    assert call("import", str(contacts), "--connections", "--theirs", "--output", str(out)).returncode == 2


def test_a_run_names_introducers_and_the_next_step_and_a_later_run_keeps_both(sample: Served, tmp_path: Path) -> None:
    contacts, out = tmp_path / "Connections.csv", tmp_path / "out"
    contacts.write_text(LINKEDIN.replace("Acme, Inc.", "Merrowfield Ltd."), encoding="utf-8")
    applied = (date.today() - timedelta(days=9)).isoformat()
    words = ["company", DOMAIN, "--role", "Senior Data Engineer", "--proxy", sample.url, "--delay", "0"]
    words += ["--max-pages", "4", "--output", str(out)]
    first = call(*words, "--connections", str(contacts), "--applied", applied)
    assert "Mira Stein (Data Engineer, works there)" in first.stdout and "Next, Senior Data Engineer: Follow up" in first.stdout
    before = [(row.introduction, row.applied_on) for row in read_leads(out)]
    assert before and all("Mira Stein" in (introduced or "") and day and day.isoformat() == applied for introduced, day in before)
    assert call(*words).returncode == 0
    assert [(row.introduction, row.applied_on) for row in read_leads(out)] == before
