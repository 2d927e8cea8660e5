"""Mailboxes: every usual way of writing and hiding an address, whose it is, and nothing that only looks like one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.document import Document
from research.extract.contacts.addresses import addresses
from research.extract.contacts.mailbox_owners import is_of_post
from research.extract.contacts.mailboxes import fits, is_shared, is_webmail, mailboxes
from research.model import Page


def page(body: str | bytes, url: str = "https://acme.com/team") -> Document:
    raw = body.encode() if isinstance(body, str) else body
    return Document.parse(raw, Page(url=url, fetched_at=datetime(2026, 1, 2, tzinfo=UTC), digest="d" * 16))


def hidden(address: str, key: int = 0x42) -> str:
    return bytes([key, *(b ^ key for b in address.encode())]).hex()


@pytest.mark.parametrize(
    "body",
    [
        '<a href="mailto:Jane.Roe@acme.com?subject=Hello%20there">write</a>',
        '<a href="mailto:jane.roe%40acme.com"><svg></svg></a>',
        '<a href="mailto:%20jane.roe@acme.com">x</a>',
        "<p>jane.roe@acme.com.</p>",
        "<p>&#106;ane.roe&#64;acme&#46;com</p>",
        "<p>jane.roe [at] acme [dot] com</p>",
        "<p>jane.roe(at)acme.com</p>",
        "<p>jane.roe (ät) acme.com</p>",
        "<p>jane.roe AT acme.com</p>",
        "<p>jane.roe arroba acme punto com</p>",
        "<p>jane.roe @ acme.com</p>",
        "<p>jane.roe@<br>acme.com</p>",
        "<div>jane.roe@NOSPAMacme.com</div>",
        "<p>jane.roe@<span style='display:none'>trap</span>acme.com</p>",
        '<span style="unicode-bidi:bidi-override;direction:rtl">moc.emca@eor.enaj</span>',
        f'<a class="__cf_email__" data-cfemail="{hidden("jane.roe@acme.com")}">[email&#160;protected]</a>',
        f'<a href="/cdn-cgi/l/email-protection#{hidden("jane.roe@acme.com")}"><i></i></a>',
        f'<a href="../cdn-cgi/l/email-protection.html#{hidden("jane.roe@acme.com")}">Email</a>',
        "<a href=\"javascript:linkTo_UnCryptMailto('nbjmup+kbof/spfAbdnf/dpn');\">mail</a>",
        "<script>var a = 'jane.roe'; var b = 'acme.com'; document.write('<a href=\"mailto:' + a + '@' + b + '\">');</script>",
        "<script>var addy1 = 'jane' + '.roe' + '&#64;'; addy1 = addy1 + 'acme' + '&#46;' + 'com'; document.getElementById('x').innerHTML = addy1;</script>",
        '<span data-user="jane.roe" data-domain="acme.com"></span>',
        '<span data-email="amFuZS5yb2VAYWNtZS5jb20="></span>',
        '<a href="#" data-enc-email="wnar.ebr@npzr.pbz">x</a>',
        "<p>jane.roe@acme.comPhone: 555</p>",
        '<span data-user="eor.enaj" data-website="moc.emca"></span>',
        "<a href=\"javascript:sendMail('jane.roe','acme.com')\">mail</a>",
        "<a href=\"#\" onclick=\"location.href='mai'+'lto:'+'jane.roe'+'@'+'acme.com'\">mail</a>",
        '<script>document.write(atob("amFuZS5yb2VAYWNtZS5jb20="))</script>',
        '<script>document.write(unescape("%3Ca%20href%3D%22mailto%3Ajane.roe%40acme.com%22%3Ex%3C/a%3E"))</script>',
        "<script>document.write(String.fromCharCode(106,97,110,101,46,114,111,101,64,97,99,109,101,46,99,111,109))</script>",
    ],
)
def test_finds_the_address_however_it_is_written(body: str) -> None:
    document = page(body)
    found = mailboxes(document)
    assert [contact.fact.value for contact in found] == ["jane.roe@acme.com"]
    (proof,) = found[0].fact.evidence
    assert document.holds(proof.quote)
    assert proof.url == "https://acme.com/team"
    assert proof.digest == "d" * 16
    assert proof.locator


@pytest.mark.parametrize(
    "body",
    [
        '<img alt="logo@2x.png">',
        "<p>name@example.com</p>",
        "<p>npm install react@18.2.0</p>",
        "<p>Meet us at acme.com. Arrive at some point in time.</p>",
        "<p>Lunch @ acme.com on Friday</p>",
        "<p>firstname.lastname@acme.com</p>",
        '<a href="mailto:?subject=Read%20this&amp;body=https://acme.com">share</a>',
        "<p>follow @acme.io</p>",
        "<pre>redirect_to @comment.save</pre>",
        "<style>@media print{}</style><script>{'@context': 'https://schema.org'}</script>",
        '<span data-cfemail="zz"></span>',
    ],
)
def test_stays_silent_on_what_is_no_address(body: str) -> None:
    assert mailboxes(page(body)) == ()


def test_several_receivers_of_one_link_are_several_mailboxes() -> None:
    found = mailboxes(page('<a href="mailto:ann@acme.com,bo@acme.com;cy@acme.com">all</a>'))
    assert [contact.fact.value for contact in found] == ["ann@acme.com", "bo@acme.com", "cy@acme.com"]


def test_asks_for_one_card_or_some_lines_only() -> None:
    document = page('<div id="a"><h3>Ann Lee</h3><a href="mailto:ann@acme.com"><svg></svg></a></div><div id="b"><h3>Bo Roe</h3><p>bo@acme.com</p></div>')
    card_a, card_b = (next(e for e in document.elements("div") if e.attrs["id"] == name) for name in "ab")
    assert [c.fact.value for c in mailboxes(document, card_a)] == ["ann@acme.com"]
    assert [c.fact.value for c in mailboxes(document, card_b)] == ["bo@acme.com"]
    assert [c.fact.value for c in mailboxes(document, range(1))] == ["ann@acme.com"]
    assert [c.fact.value for c in mailboxes(document, range(1, 3))] == ["bo@acme.com"]


def test_an_ending_that_nobody_registers_counts_only_where_the_page_has_it_too() -> None:
    for own in ("corp.example", "chem.corp.example", "sister.example"):
        assert list(addresses("jane@corp.example", own)) == [("jane@corp.example", "jane@corp.example")]
    assert list(addresses("jane@corp.example", "acme.com")) == []
    assert list(addresses("react@18.2.1", "127.0.0.1")) == []


@pytest.mark.parametrize("said", ["jane.roe at acme.com", "jane.roe at chem.acme.com"])
def test_the_word_at_hides_the_sign_before_the_pages_own_host_and_those_below_it(said: str) -> None:
    assert [address for address, _ in addresses(said, "chem.acme.com")] == [said.replace(" at ", "@")]
    assert list(addresses("visit us at chem.acme.com", "chem.acme.com")) == []


@pytest.mark.parametrize(
    "address", ["info@a.com", "contact_us@a.com", "bewerbung@a.de", "sales.emea@a.com", "acme@acme.com", "support-team@a.com", "accueil@a.fr", "kanzlei@a.de"]
)
def test_mailboxes_of_many_are_shared(address: str) -> None:
    assert is_shared(address)


@pytest.mark.parametrize("address", ["jane.roe@a.com", "jroe@a.com", "mark@a.com", "d.vandenberg@a.nl"])
def test_mailboxes_of_people_are_not_shared(address: str) -> None:
    assert not is_shared(address)


@pytest.mark.parametrize(
    ("address", "title"),
    [("treasurer@a.org", "Hon. Treasurer"), ("parish-clerk@a.org", "Parish Clerk and Proper Officer"), ("buchhaltung@a.de", "Buchhaltung")],
)
def test_a_mailbox_named_after_a_post_is_of_whoever_holds_it(address: str, title: str) -> None:
    assert is_of_post(address, title)


@pytest.mark.parametrize(("address", "title"), [("info@a.org", "Information Officer"), ("treasurer@a.org", "Chair"), ("treasurer@a.org", "")])
def test_other_mailboxes_are_not(address: str, title: str) -> None:
    assert not is_of_post(address, title)


def test_knows_mail_providers() -> None:
    assert is_webmail("ann@yahoo.co.uk") and is_webmail("ann@gmail.com") and not is_webmail("ann@acme.com")


@pytest.mark.parametrize(
    ("local", "name", "low", "high"),
    [
        ("jane.roe", "Jane Roe", 1.0, 1.0),
        ("jroe", "Jane Roe", 0.9, 1.0),
        ("roe.j", "Jane Roe", 0.9, 1.0),
        ("jane", "Jane Roe", 0.7, 0.9),
        ("j.van.der.berg", "Jane van der Berg", 0.9, 1.0),
        ("jvdberg", "Jan van den Berg", 0.9, 1.0),
        ("joerg.mueller", "Jörg Müller", 1.0, 1.0),
        ("jorg.muller", "Jörg Müller", 1.0, 1.0),
        ("bob.smith", "Robert Smith", 1.0, 1.0),
        ("anna.ivanova", "Анна Иванова", 0.9, 1.0),
        ("a.lee_wong", "Anna Lee-Wong", 0.9, 1.0),
        ("jane.smith", "Jane Roe", 0.0, 0.3),
        ("rtrout", "Luke Trout", 0.0, 0.1),
        ("pstewart", "Paul Smith", 0.0, 0.1),
    ],
)
def test_how_well_an_address_fits_a_name(local: str, name: str, low: float, high: float) -> None:
    assert low <= fits(f"{local}@acme.com", name) <= high


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400) | st.text(alphabet="aé@.[]() \nat\u202emailto:<>&#64;'\"+", max_size=200).map(str.encode))
def test_never_raises_and_every_quote_is_in_the_page(body: bytes) -> None:
    document = page(b"<p>" + body + b"</p><a href='mailto:" + body[:40] + b"'>x</a>")
    for contact in mailboxes(document):
        assert document.holds(contact.fact.evidence[0].quote)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=30), st.text(max_size=30))
def test_fitting_is_a_share(local: str, name: str) -> None:
    assert 0.0 <= fits(f"{local}@acme.com", name) <= 1.0
