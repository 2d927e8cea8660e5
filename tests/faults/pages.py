"""Pages that are deep, wide, long or endless, in the wrong alphabet, full of scripts and data, or other than they seem."""

from __future__ import annotations

import itertools
import json
import re

from tests.faults import Outcome, each, failed_once
from tests.faults.machinery.site import FAULTY, HOME, TEAM, Site, html
from tests.unit.loopback import Answer, Asked

BEGIN = '<html lang="en"><title>Leadership</title><h1>Leadership</h1>'
MEGABYTE = 1_000_000


@each(
    divisions="<div>" * 100_000 + "end",
    lists="<ul><li>" * 60_000 + "end",
    tables="<table><tr><td>" * 40_000 + "end",
    formats="<b><i><font>" * 60_000 + "end",
    crossed="<b><div></b>" * 60_000,
    templates="<template>" * 50_000,
    headings="".join(f"<h{n % 6 + 1}>" for n in range(60_000)),
)
def deep(site: Site, body: str) -> Outcome:
    """A page that nests without end: of"""
    site.page(BEGIN + body)
    return Outcome()


@failed_once("an_attribute")
@each(
    attributes_of_a_tag="<div " + " ".join(f"a{n}=1" for n in range(200_000)) + ">",
    an_attribute="<a href='" + "a" * 4 * MEGABYTE + "'>Team</a>",
    a_line="a " * 2 * MEGABYTE,
    a_word="a" * 4 * MEGABYTE,
    comments="<!-- a -->" * 300_000,
    marks="<" * 2 * MEGABYTE,
    entities_never_closed="&" * 2 * MEGABYTE,
    spaces=" " * 6 * MEGABYTE,
    a_picture="<img src='data:image/png;base64," + "A" * 6 * MEGABYTE + "'>",
)
def long(site: Site, body: str) -> Outcome:
    """A page that is long: of"""
    site.page(BEGIN + body)
    return Outcome(others=True)


@each(
    links="".join(f"<a href=/x/{n}>Part {n}</a> " for n in range(100_000)),
    links_to_teams="".join(f"<a href=/team/{n}>Our team {n}</a> " for n in range(30_000)),
    paragraphs="".join(f"<p>Words {n}</p>" for n in range(100_000)),
    mailboxes="".join(f"<a href='mailto:a{n}@acme.example'>a{n}@acme.example</a> " for n in range(20_000)),
    numbers="".join(f"<p>+44 20 7946 {n:04d}</p>" for n in range(10_000)),
    languages="".join(f"<a hreflang=x{n} href=/l{n}>Language {n}</a>" for n in range(10_000)),
)
def wide(site: Site, body: str) -> Outcome:
    """A page of very many"""
    site.page(BEGIN + body)
    return Outcome(most_requests=100, status="complete|budget")


def twenty_thousand_people(site: Site) -> Outcome:
    """A page of twenty thousand people"""
    given = "Anna Bert Carla Dora Emil Frida Gina Hans Ida Jane Karl Lena Mark Nora Otto Paul Rita Sven Tina Udo".split()
    parts = "bar kel lom mir nus rad sol tin".split()
    names = (f"{given[n % 20]} {parts[n % 8].title()}{parts[n // 8 % 8]}{parts[n // 64 % 8]}{parts[n // 512 % 8]}sen" for n in range(20_000))
    site.page(BEGIN + "".join(f"<div><h3>{name}</h3><p>Head of Data</p></div>" for name in names))
    return Outcome(others=True, status="complete|budget")


def the_same_person_ten_thousand_times(site: Site) -> Outcome:
    """A page that names one person ten thousand times, each time with another title"""
    site.page(BEGIN + "".join(f"<div><h3>Evelyn Malory</h3><p>Head of Data {n}</p></div>" for n in range(10_000)))
    return Outcome(others=True, status="complete|budget")


def _endless(site: Site, link: str, most: int = 300) -> None:
    """Let every address of the site below a path answer, and link further ones."""

    def page(asked: Asked) -> Answer:
        number = int((re.findall(r"\d+", asked.path) or ["0"])[-1])
        return html(BEGIN + "".join(f"<a href='{link.format(n)}'>Our team {n}</a> " for n in range(number + 1, number + 9)))

    site.page(page)
    for n in range(most):
        site.page(page, link.format(n))


@each(
    calendar="/calendar/{}",
    teams="/our-team/office-{}",
    sessions="/team;jsessionid={}",
)
def without_end(site: Site, link: str) -> Outcome:
    """A site that links ever new pages: of a"""
    _endless(site, link)
    site.seconds = 30
    return Outcome(status="complete|budget", most_requests=100)


def everything_is_found(site: Site) -> Outcome:
    """A site that answers every address with a page, and never says that one is missing"""
    site.everything = lambda asked: html(f"{BEGIN}<p>Sorry, {asked.path} is not here.</p><a href='{asked.path}/team'>Team</a>")
    site.page(BEGIN)
    return Outcome(status="complete|budget", most_requests=100)


def everything_is_the_front(site: Site) -> Outcome:
    """A site that answers every address with its front page"""
    site.everything = lambda asked: html(HOME)
    site.page(HOME)
    return Outcome()


def everything_is_the_login(site: Site) -> Outcome:
    """A site that sends everybody to its login"""
    site.everything = lambda asked: (
        html("", 302, Location=f"/login?next={asked.path}") if not asked.path.startswith("/login") else html("<h1>Log in</h1><input type=password>")
    )
    for path in ("/", "/team", FAULTY):
        site.page(html("", 302, Location="/login"), path)
    return Outcome(exit=3, people=0, says="no people found")


def parked(site: Site) -> Outcome:
    """A domain that is for sale"""
    site.page("<title>acme.example is for sale</title><h1>Buy this domain</h1><p>Contact the broker.</p><a href=http://elsewhere.example/>More</a>", "/")
    del site.pages["/team"]
    return Outcome(exit=3, people=0, says="no people found")


def changes_at_each_request(site: Site) -> Outcome:
    """A page that is another at each request"""
    numbers = itertools.count()
    site.page(lambda asked: html(f"{BEGIN}<p>{next(numbers)}</p><a href='/leadership?t={next(numbers)}'>Leadership</a>"))
    return Outcome(most_requests=100)


def empty_front(site: Site) -> Outcome:
    """A front page of no bytes, on a site whose list of people is there"""
    site.page("", "/")
    return Outcome()


WRONG = "<h1>Führung</h1><p>Über uns: größer, schöner</p>"


@each(
    Latin_1_said_to_be_UTF_8=(WRONG.encode("latin-1"), "utf-8"),
    UTF_8_said_to_be_UTF_16=(WRONG.encode(), "utf-16"),
    UTF_16_said_to_be_UTF_8=(WRONG.encode("utf-16"), "utf-8"),
    UTF_7=(b"+ADw-script+AD4-evil()+ADw-/script+AD4-", "utf-7"),
    noise=(bytes(range(256)) * 2000, "utf-8"),
    zeros=(bytes(100_000), "utf-8"),
    half_letters=(b"\xc3" * 50_000, "utf-8"),
    a_picture=(b"\x89PNG\r\n\x1a\n" + bytes(5000), "utf-8"),
)
def wrong_letters(site: Site, page: tuple[bytes, str]) -> Outcome:
    """A page in letters other than it says"""
    body, charset = page
    site.page(html(body, Content_Type=f"text/html; charset={charset}"))
    return Outcome()


@failed_once("an_escape")
@each(
    zero="&#0;",
    beyond="&#x110000;",
    far_beyond="&#" + "9" * 5000 + ";",
    an_escape="&#27;[31m",
    turned="&#8238;",
)
def characters_by_number(site: Site, text: str) -> Outcome:
    """A page with a character given by number"""
    site.page(TEAM.replace("Data Engineer", f"Data {text} Engineer"), "/team")
    return Outcome()


def _deep(kind: str, times: int) -> str:
    return "[" * times + "]" * times if kind == "list" else '{"a":' * times + "1" + "}" * times


@each(
    deep_lists=_deep("list", 100_000),
    a_word_of_megabytes=json.dumps({"@type": "Person", "name": "a" * 3 * MEGABYTE}),
    persons_within_persons='{"@type":"Person","name":"x","knows":' * 500 + "1" + "}" * 500,
    a_number_beyond_all='{"@type":"Person","name":1' + "0" * 100_000 + "}",
    numbers_for_words=json.dumps({"@type": "Person", "name": 7, "jobTitle": [None, True, {"a": 1}], "email": 5.5}),
    not_a_number='{"@type":"Person","name":NaN,"x":Infinity}',
    ten_thousand_persons=json.dumps([{"@type": "Person", "name": f"x{n}"} for n in range(10_000)]),
    escapes='"' + "\\\\" * MEGABYTE + '"',
)
def structured_data(site: Site, data: str) -> Outcome:
    """A page with JSON-LD"""
    site.page(f'{BEGIN}<script type="application/ld+json">{data}</script>')
    return Outcome(others=True)


@each(
    data="window.__DATA__=" + json.dumps({"a": [{"b": n} for n in range(150_000)]}),
    data_that_is_cut="window.__DATA__=" + '{"a":[' * 100_000,
    a_word="x='" + "a" * 6 * MEGABYTE + "'",
    backslashes="x='" + "\\" * 2 * MEGABYTE,
    names='"name":"' * 300_000,
    never_closed="<script>" * 300_000,
)
def scripts(site: Site, code: str) -> Outcome:
    """A page with a script of megabytes: of"""
    site.page(f"{BEGIN}<script>{code}</script><script id=__NEXT_DATA__ type='application/json'>{code}</script>")
    return Outcome(others=True)


LONG = 60_000


@each(
    spaces=" \u00a0" * LONG,
    letters="a" * LONG,
    digits="1" * LONG,
    at_signs="@" * LONG,
    host_without_end="a@" + "a." * LONG,
    names_with_hyphens="Aa-" * LONG,
    commas="Aa," * LONG,
    brackets="(" * LONG,
    particles="van der " * LONG,
    initials="J. " * LONG,
    credentials="Roe, PhD, " * LONG,
    dots_in_words="a [dot] " * LONG,
    titles="Head of " * LONG,
    marks_upon_marks="a" + "\u0301" * LONG,
    eastern="李" * LONG,
)
def words_without_end(site: Site, text: str) -> Outcome:
    """A page with sixty thousand"""
    site.page(f"{BEGIN}<p>{text}</p><h3>{text}</h3><li>Evelyn {text[:20_000]} Malory</li>")
    return Outcome(others=True)


@failed_once("of_noise")
@each(
    to_another_company="http://elsewhere.example/",
    to_loopback="http://127.0.0.1/",
    to_a_script="javascript:evil()",
    to_nothing="",
    of_noise="http://[",
)
def base(site: Site, base: str) -> Outcome:
    """A page whose links are said to begin elsewhere"""
    site.inside("127.0.0.1")
    site.inside("elsewhere.example")
    site.page(HOME.replace("<title>", f'<base href="{base}"><title>').replace('"/team"', '"http://acme.example/team"'), "/")
    return Outcome()


@each(
    half_an_address="http://[",
    a_hundred_thousand_letters="/" + "a" * 100_000,
    percent_signs="/%" * 20_000,
    escapes="/\x1b[31m",
    not_text="/\udcff".encode("utf-8", "surrogatepass").decode("latin-1"),
    a_user="http://user:password@acme.example/our-team",
    line_ends="/our\nteam\r\n",
    a_telephone="tel:" + "1" * 10_000,
    a_mailbox="mailto:" + "a" * 10_000 + "@acme.example",
    a_phone_of_noise="tel:%00%1b[31m",
)
def strange_links(site: Site, link: str) -> Outcome:
    """A front page with links of a strange kind"""
    site.page(HOME.replace("</html>", f"<a href='{link}'>Our team</a><a href='{link}'>Evelyn Malory</a></html>"), "/")
    return Outcome(others=True, most_requests=60)
