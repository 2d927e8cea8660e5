"""Facts of the company itself: where they stand, what weighs more, and which mailbox is nobody's in particular."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.document import Document
from research.extract.company.facts import company_facts, country_of, settle
from research.model import LinkKind, Page

HOME = """<html lang="de-CH"><head><title>Home | Brightwater AG</title><meta property="og:site_name" content="Brightwater">
<script type="application/ld+json">{"@graph": [{"@type": "Organization", "name": "Brightwater AG", "telephone": "+41 44 668 18 00",
"sameAs": ["https://www.linkedin.com/company/brightwater-ag"]}, {"@type": "Person", "name": "Ann Lee", "email": "ann.lee@brightwater.com"}]}</script></head>
<body><nav><a href="/jobs/">Karriere</a><a href="/team/">Team</a></nav><p>Ann Lee ann.lee@brightwater.com</p>
<footer>Bahnhofstrasse 1, CH-8001 Zürich <a href="mailto:info@brightwater.com">Mail</a> <a href="mailto:jobs@brightwater.com">Jobs</a>
<a href="https://linkedin.com/company/otherfirm">Agency</a> © 2026 Brightwater AG. Alle Rechte vorbehalten</footer></body></html>"""


def page(body: str | bytes, url: str = "https://brightwater.com/", kind: LinkKind = "other") -> Document:
    raw = body.encode() if isinstance(body, str) else body
    return Document.parse(raw, Page(url=url, fetched_at=datetime(2026, 1, 2, tzinfo=UTC), link_kind=kind))


def test_reads_every_kind_of_fact_off_a_home_page() -> None:
    document = page(HOME)
    found = {kind: fact.value for kind, fact in settle(company_facts(document)).items()}
    assert found == {
        "name": "Brightwater AG",
        "email": "info@brightwater.com",
        "phone": "+41446681800",
        "linkedin": "https://www.linkedin.com/company/brightwater-ag",
        "careers_url": "https://brightwater.com/jobs/",
        "country": "CH",
        "language": "de",
    }
    assert all(document.holds(proof.quote) for fact in company_facts(document) for proof in fact.fact.evidence)


def test_a_persons_address_in_the_text_is_not_the_companys() -> None:
    assert not [f for f in company_facts(page("<p>Ann Lee ann.lee@brightwater.com</p>")) if f.kind == "email"]


def test_a_contact_page_gives_number_and_country() -> None:
    document = page("<h1>Contact</h1><p>12 High Street, London SW1A 1AA</p><p>Tel: 020 7946 0018</p>", "https://brightwater.com/contact", "contact")
    found = {kind: fact.value for kind, fact in settle(company_facts(document)).items()}
    assert (found["country"], found["phone"]) == ("GB", "+442079460018")
    assert country_of(document) == "GB"


def test_an_ending_of_the_whole_world_is_no_country() -> None:
    assert country_of(page("<p>Hello</p>", "https://brightwater.io/")) is None
    assert country_of(page("<p>Hello</p>", "https://brightwater.no/")) == "NO"


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("12 Hill Street, Salem OR 97301", None),
        ("12 Hill Street, Salem, OR 97301", "US"),
        ("1 Mill Lane, Leeds LS1 4AP", "GB"),
        ("REGISTERED IN SCOTLAND No. 1234", "GB"),
        ("7 Lake Road, Toronto ON M5V 2T6", "CA"),
        ("Seestr. 4, D – 10115 Berlin", None),
        ("Seestr. 4, D–10115 Berlin", "DE"),
        ("3 quai Vert, 75008 Paris CEDEX", "FR"),
        ("1 Mill Lane, Leeds ALS1 4AP", None),
        ("Verde Srl – p. iva 01234567890", "IT"),
        ("Verde, Partita IVA 01234567890", "IT"),
        ("Verde, P.IVA 01234567890", "IT"),
        ("Privacy, Ltd. iva", None),
        ("BRIGHTWATER B.V.", "NL"),
        ("ORG NR 556677-8899", "SE"),
        ("NIP: 5260001246", "PL"),
        ("Brightwater ApS", "DK"),
        ("912 345 678MVA", "NO"),
        ("〒 100-0001", "JP"),
    ],
)
def test_a_country_is_told_by_what_is_written_only_there(words: str, country: str | None) -> None:
    assert country_of(page(f"<footer><p>{words}</p></footer>")) == country


def test_facts_of_many_pages_add_up() -> None:
    one = company_facts(page("<footer>hello@brightwater.com</footer>", "https://brightwater.com/a"))
    two = company_facts(page("<footer>hello@brightwater.com</footer>", "https://brightwater.com/b"))
    other = company_facts(page("<footer>info@brightwater.com</footer>", "https://brightwater.com/c"))
    best = settle([*other, *one, *two])["email"]
    assert best.value == "hello@brightwater.com"
    assert len(best.evidence) == 2


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=500))
def test_never_raises_and_every_quote_is_in_the_page(body: bytes) -> None:
    document = page(b'<title>x</title><script type="application/ld+json">' + body[:200] + b"</script><footer>" + body + b"</footer>")
    for fact in company_facts(document):
        assert document.holds(fact.fact.evidence[0].quote)
