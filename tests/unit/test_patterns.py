"""Every pattern on its saved examples, found by layout: tests/examples/patterns/<pattern>/<slug>/{body, page.json, expected.json}."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from research.document import Document
from research.extract.patterns import shelf
from research.extract.people.drafts import Draft, Scan
from research.model import Company, Page

EXAMPLES = Path(__file__).parent.parent / "examples" / "patterns"
CASES = sorted(p.parent for p in EXAMPLES.glob("*/*/expected.json"))
ACME = Company(domain="acme.example", name="Acme", country="GB")


def document_of(case: Path) -> Document:
    about = json.loads((case / "page.json").read_text())
    return Document.parse((case / "body").read_bytes(), Page(fetched_at=datetime(2026, 1, 1, tzinfo=UTC), **about))


def drafts_of(case: Path) -> list[Draft]:
    """Return what the case's own pattern reads; weak names that the judge would refuse are left out, as it would."""
    scan = Scan(document_of(case), ACME)
    return [d for d in shelf()[case.parent.name].read(scan) if d.name.score >= 0.5 or d.title]


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.parent.name}/{c.name}")
def test_reads_the_people_and_their_titles(case: Path) -> None:
    found = [{"name": d.name.full, "title": d.title} for d in drafts_of(case)]
    assert found == json.loads((case / "expected.json").read_text())


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.parent.name}/{c.name}")
def test_quotes_stand_in_the_page(case: Path) -> None:
    document = document_of(case)
    for draft in drafts_of(case):
        assert document.holds(draft.quote)
        assert not draft.title or document.holds(draft.title_quote)


@pytest.mark.parametrize("name", sorted(shelf()))
def test_has_one_example_that_finds_and_one_that_stays_silent(name: str) -> None:
    outcomes = {bool(json.loads((c / "expected.json").read_text())) for c in CASES if c.parent.name == name}
    assert outcomes == {True, False}
