"""Addresses in disguises: what sites do to keep robots off, and what looks like it and is no address."""

from __future__ import annotations

import base64
import codecs
from datetime import UTC, datetime

import pytest

from research.document import Document
from research.extract.contacts.mailboxes import mailboxes
from research.model import Page

ROE = "jane.roe@acme.example"
CARD = f"BEGIN:VCARD\nFN:Jane Roe\nEMAIL:{ROE}\nEND:VCARD"


def coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def looked_up(text: str) -> str:
    """Return a script that writes a text by the places of its letters in a table of them."""
    letters = "".join(sorted(set(text)))
    places = "".join(chr(48 + letters.index(c)) for c in text)
    sum_up = "for(var j=0,l=mi.length;j<l;j++){o+=ml.charAt(mi.charCodeAt(j)-48);}"
    return f'(function(){{var ml="{letters}",mi="{places}",o="";{sum_up}document.getElementById("m").innerHTML = decodeURIComponent(o);}}());'


def found(body: str) -> list[str]:
    page = Page(url="https://www.acme.example/team", fetched_at=datetime(2026, 1, 1, tzinfo=UTC))
    return [contact.fact.value for contact in mailboxes(Document.parse(f"<html><body><p>Jane Roe</p><p>{body}</p></body></html>".encode(), page))]


@pytest.mark.parametrize(
    "body",
    [
        'jane.roe<img src="/img/at.gif" alt="">acme.example',
        'jane.roe<img src="sign.png" alt="@">acme.example',
        "Write to <b>jane.roe at acme.example</b> or call",
        f'<a href="https://outlook.office.com/?path=/mail/action/compose&amp;to={ROE}">Write</a>',
        f'<a href="/contact?email={ROE}">Write</a>',
        f'<a href="http://{ROE}">Write</a>',
        f'<a href="data:text/vcard;charset=utf-8,{CARD}">Card</a>',
        f'<a href="data:text/x-vcard;base64,{coded(CARD)}">Card</a>',
        """<a href="#" onclick="sendMail('jane.roe', 'acme', 'example')">Write</a>""",
        f'<a href="#" data-obfuscated="{coded(ROE[::-1])}">Write</a>',
        '<span data-u="jane.roe" data-d="acme.example"></span>',
        '<span data-part1="jane.roe" data-part2="acme" data-part3="example"></span>',
        f"""<div x-data="{{ mail: '{ROE}' }}"><a :href="'mailto:' + mail">Write</a></div>""",
        f'<span style="direction:rtl; unicode-bidi:bidi-override">{ROE[::-1]}</span>',
        f'<a class="mail rtl">{ROE[::-1]}</a>',
        '<a data-u="jane.roe" data-d="acme" data-t="example">Write</a>',
        """<a href="#" onclick="sendMailNospam('jane.roe|acme.example');return false;">Write</a>""",
        '<script>insertEmail("jane.roe", "acme.example")</script>',
        """<script>var a = new Array("acme.example", "jane", ".roe@");document.write("<a href='mailto:" + a[1] + a[2] + a[0] + "'>Write</a>")</script>""",
        f"""<a href="javascript:linkTo_UnCryptMailto('{"".join(chr(ord(c) + 1) for c in f"mailto:{ROE}")}');">Write</a>""",
        f"<span id='m'></span><script>{looked_up(ROE)}</script>",
        f"<script>document.getElementById('m').innerHTML='{''.join(f'&#{ord(c)};' for c in ROE)}'</script>",
        f"<script>document.write('{codecs.encode(ROE, 'rot13')}'.replace(/[a-z]/g, c => String.fromCharCode(c.charCodeAt(0) + 13)))</script>",
    ],
)
def test_an_address_is_read_through_its_disguise(body: str) -> None:
    assert found(body) == [ROE]


@pytest.mark.parametrize(
    "body",
    [
        "Visit us at acme.example",
        'jane.roe<img src="chart.gif" alt="chart">acme.example',
        '<a href="https://acme.example/search?to=2026">Search</a>',
        """<a href="#" onclick="open('roe', 'globex', 'com')">Open</a>""",
        '<a href="https://acme.example/@jane">Profile</a>',
    ],
)
def test_what_only_looks_disguised_is_none(body: str) -> None:
    assert found(body) == []


def test_the_address_that_people_see_counts_where_its_link_was_copied_from_somebody_else() -> None:
    assert found(f'<a href="mailto:john.doe@acme.example">{ROE} </a>') == [ROE]
    assert found(f'<a href="mailto:{ROE}">Write to Jane</a>') == [ROE]


def test_of_several_readings_of_an_attribute_the_companys_own_counts() -> None:
    page = Page(url="https://acme.org/team", fetched_at=datetime(2026, 1, 1, tzinfo=UTC))
    body = f'<p>Jane Roe <a href="/write" data-email="{codecs.encode("jane.roe@acme.org", "rot13")}">Send Message</a></p>'
    assert [contact.fact.value for contact in mailboxes(Document.parse(body.encode(), page))] == ["jane.roe@acme.org"]
