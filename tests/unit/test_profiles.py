"""LinkedIn: people's profiles in one form; never companies, schools or share links."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.document import Document
from research.extract.contacts.profiles import profiles, read_company_page, read_profile
from research.model import Page


@pytest.mark.parametrize(
    ("url", "profile"),
    [
        ("https://www.linkedin.com/in/Jane-Roe/", "https://www.linkedin.com/in/jane-roe"),
        ("http://de.linkedin.com/in/jane-roe?originalSubdomain=de", "https://www.linkedin.com/in/jane-roe"),
        ("//linkedin.com/in/j%C3%B6rg-roe", "https://www.linkedin.com/in/jörg-roe"),
        ("linkedin.com/mwlite/in/jane", "https://www.linkedin.com/in/jane"),
        ("http://es.linkedin.com/pub/jane-roe/31/130/835", "https://www.linkedin.com/pub/jane-roe/31/130/835"),
        ("https://www.linkedin.com/profile/view?trk=x&id=36781143", "https://www.linkedin.com/profile/view?id=36781143"),
        ("https://acme.com/out?to=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fjane", "https://www.linkedin.com/in/jane"),
        ("https://www.linkedin.com/company/acme/", None),
        ("https://www.linkedin.com/school/acme/", None),
        ("https://www.linkedin.com/shareArticle?url=https://acme.com/in/house", None),
        ("https://www.linkedin.com/in/", None),
        ("https://www.linkedin.com/in/username", None),
        ("https://notlinkedin.com/in/jane", None),
    ],
)
def test_reads_profiles(url: str, profile: str | None) -> None:
    assert read_profile(url) == profile


def test_reads_company_pages() -> None:
    assert read_company_page("https://uk.linkedin.com/company/acme-ltd/about/") == "https://www.linkedin.com/company/acme-ltd"
    assert read_company_page("https://www.linkedin.com/in/jane") is None


def test_finds_links_and_words_on_a_page_and_in_a_card() -> None:
    body = '<div><h3>Ann</h3><a href="https://linkedin.com/in/ann-lee"><svg></svg></a></div><p>linkedin.com/in/bo</p><footer><a href="https://linkedin.com/company/x">x</a></footer>'
    document = Document.parse(body.encode(), Page(url="https://acme.com/", fetched_at=datetime(2026, 1, 2, tzinfo=UTC)))
    found = profiles(document)
    assert [c.fact.value for c in found] == ["https://www.linkedin.com/in/ann-lee", "https://www.linkedin.com/in/bo"]
    assert all(document.holds(c.fact.evidence[0].quote) for c in found)
    assert [c.fact.value for c in profiles(document, document.elements("div")[0])] == ["https://www.linkedin.com/in/ann-lee"]


@given(st.text(max_size=80))
def test_never_raises(url: str) -> None:
    read_profile(url)
    read_profile(f"linkedin.com/in/{url}")
    read_company_page(f"linkedin.com/company/{url}")
