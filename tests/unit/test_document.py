"""The parsed document: lines and elements know each other, quotes are found, nothing raises and nothing takes long."""

from __future__ import annotations

import gc
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.document import Document, Element, Line
from research.document.walk import MAX_ELEMENTS
from research.model import Page

PAGE = Page(url="https://acme.example/team", fetched_at=datetime(2026, 1, 1, tzinfo=UTC))


def parse(source: str | bytes, page: Page = PAGE) -> Document:
    return Document.parse(source if isinstance(source, bytes) else source.encode(), page)


def test_lines_are_what_a_reader_sees() -> None:
    document = parse("<body><h2>Ada <b>Example</b></h2><p>Head of Data<br>Lisbon</p><script>var hidden</script><style>p{}</style></body>")
    assert [(line.text, line.heading) for line in document.lines] == [("Ada Example", 2), ("Head of Data", 0), ("Lisbon", 0)]


def test_spans_drawn_apart_are_words_apart() -> None:
    (line,) = parse("<div><span class=n>Ada Example</span><span class=t>Head of Data</span></div>").lines
    assert line.text == "Ada Example Head of Data"
    assert [span.text for span in line.spans] == ["Ada Example", "Head of Data"]


def test_an_element_knows_its_lines() -> None:
    document = parse("<div id=a><p>one</p><p>two</p></div><p>three</p>")
    box = next(e for e in document.elements("div"))
    assert document.text_of(box) == "one two"
    assert box.locator() == "#a"
    assert document.elements("p")[1].locator() == "#a > p:nth-of-type(2)"


def test_white_space_parts_words_and_makes_no_lines() -> None:
    document = parse("<div> \n<p> </p><p>\u00a0<i>Ada</i> \u200b<b>Example</b>\n</p> tail <i> </i></div>")
    assert [line.text for line in document.lines] == ["Ada Example", "tail"]
    assert [[span.text for span in line.spans] for line in document.lines] == [["Ada", "Example"], ["tail"]]


def test_an_inline_element_around_blocks_holds_their_lines_alone() -> None:
    document = parse("<div><a id=one> <p>Chair</p><p>Jane Roe</p> </a><p>Clerk</p></div>")
    (one,) = document.elements("a")
    assert [line.text for line in document.lines[one.first : one.last]] == ["Chair", "Jane Roe"]


@pytest.mark.parametrize("tag", ["span", "joomla-hidden-mail"])
def test_what_stands_for_an_address_until_a_script_writes_it_is_not_read(tag: str) -> None:
    kept = "This email address is being protected from spambots. You need JavaScript enabled to view it."
    assert [line.text for line in parse(f"<p>Ada Example – <{tag} id=cloak1f>{kept}</{tag}><script></script></p>").lines] == ["Ada Example –"]
    (line,) = parse(f"<p>Ada Example – <{tag} id=cloak1f><a href='mailto:ada@acme.example'>ada@acme.example</a></{tag}></p>").lines
    assert line.text == "Ada Example – ada@acme.example"


def test_a_script_among_the_words_of_a_line_stands_in_it() -> None:
    document = parse("<ul><li>Ada Example</li><li>Jane Roe <script>one</script></li><li><script>two</script>John Poe</li></ul>")
    assert [(e.first, e.last) for e in document.elements("script")] == [(1, 2), (2, 2)]


def test_a_dissolved_page_leaves_nothing_to_the_garbage_collector() -> None:
    def alive() -> int:
        return sum(isinstance(each, Element | Line) for each in gc.get_objects())

    gc.collect()
    gc.disable()
    try:
        before = alive()
        document = parse("<div><p>Ada Example</p></div>")
        assert alive() > before
        document.dissolve()
        del document
        assert alive() == before
    finally:
        gc.enable()


def test_structured_data_scripts_and_meta_are_kept_apart() -> None:
    head = '<title> A  team </title><meta property="og:site_name" content="Acme">'
    document = parse(f'<head>{head}<script type="application/ld+json">{{"a":1}}</script><script src=x.js></script></head>')
    assert (document.title, document.meta["og:site_name"], document.json_ld) == ("A team", "Acme", ['{"a":1}'])
    assert [attrs.get("src") for attrs, _ in document.scripts] == ["x.js"]


@pytest.mark.parametrize("name", ["people.js", "people.json"])
def test_data_is_one_script(name: str) -> None:
    page = Page(url=f"https://acme.example/{name}", fetched_at=PAGE.fetched_at)
    document = parse('{"name": "<p>Ada</p>"}', page)
    assert (document.lines, document.scripts[0][1]) == ([], '{"name": "<p>Ada</p>"}')


def test_bytes_that_are_not_utf8_are_read_as_browsers_do() -> None:
    assert parse("<p>Zoë Müller</p>".encode("cp1252")).lines[0].text == "Zoë Müller"


@pytest.mark.parametrize("body", ["<p>Zo\x00ë Roe</p>".encode(), "<p>Zo\x00ë Roe</p>".encode("utf-16"), b"<meta charset=utf-7><p>Zo+AAA-+AOs- Roe</p>"])
def test_zeros_are_left_out_however_a_body_spells_them(body: bytes) -> None:
    document = parse(body)
    assert "\x00" not in document.source
    assert "\x00" not in document.text


@pytest.mark.parametrize("codec", ["zlib", "hex", "rot13", "idna", "undefined", "punycode", "unicode_escape"])
@pytest.mark.parametrize("name", ["Zoë Roe", "Ada Roe"])
@pytest.mark.parametrize("said_by", ["server", "page"])
def test_a_codec_that_is_no_charset_of_pages_is_passed_over(codec: str, name: str, said_by: str) -> None:
    kind, declared = (f"text/html; charset={codec}", "") if said_by == "server" else ("text/html", f"<meta charset={codec}>")
    page = Page(url=PAGE.url, fetched_at=PAGE.fetched_at, content_type=kind)
    assert Document.parse(f"{declared}<p>{name}</p>".encode("cp1252"), page).lines[0].text == name


def test_quotes_are_found_in_text_and_in_attributes() -> None:
    document = parse('<p>Ada\n  Example</p><a data-cfemail="4a2b">x</a><img alt="Jo &amp; Bo">')
    assert document.holds("Ada Example") and document.holds("4a2b") and document.holds("Jo & Bo")
    assert not document.holds("Bo Example")


@pytest.mark.parametrize("body", [b"<div>" * 3000 + b"hi", b"<li><b><table>" * 500, b"", b"\xff\xfe\x00", b"<p>a " * (MAX_ELEMENTS + 1000), b"x" * 1_000_000])
def test_hostile_bodies_are_read_in_bounds(body: bytes) -> None:
    began = time.process_time()
    document = parse(body)
    assert len(document.all) <= MAX_ELEMENTS
    assert time.process_time() - began < 10  # a guard against quadratic work, not a measurement
    if b"hi" in body:
        assert document.lines[-1].text == "hi"


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_never_raises_and_ranges_nest(body: bytes) -> None:
    document = parse(body)
    for element in document.all:
        assert 0 <= element.first <= element.last <= len(document.lines)
    for line in document.lines:
        assert document.holds(line.text)


def test_what_parts_without_a_space_say_is_quoted_as_the_page_has_it() -> None:
    document = Document.parse(b"<p>Jane Roe, <span id=t><b>head</b><i>of data</i></span></p>", PAGE)
    title = next(element for element in document.all if element.attrs.get("id") == "t")
    assert document.text_of(title) == "head of data"
    assert document.quoted("head of data", title) == "Jane Roe, headof data" and document.holds("Jane Roe, headof data")
    assert document.quoted("Jane Roe", title) == "Jane Roe"


@pytest.mark.parametrize("source", ["<p><b>Jane</ x>Roe</b>, CTO", "<p><b>Jane <!-- -->Roe</b>, CTO", "<p><b>Jane<!-- --> Roe</b>, CTO"])
def test_a_run_of_text_is_spelt_as_its_line_is(source: str) -> None:
    (line,) = parse(source).lines
    assert line.spans[0].text in line.text and len(line.spans) == 2
