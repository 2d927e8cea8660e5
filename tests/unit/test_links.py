"""Links: what is worth a visit, of which kind, and why."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.document import Document
from research.languages.link_words import HINT, PEOPLE, rate_path, rate_text
from research.model import Company, Link, LinkKind, Page
from research.reading.links import NOTHING, links, rate_url
from spiders.frontier import LEAST

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ACME = Company(domain="acme.com")


def read(body: str, url: str = "https://acme.com/", kind: LinkKind = "other", content_type: str = "text/html", company: Company = ACME) -> dict[str, Link]:
    page = Page(url=url, fetched_at=NOW, content_type=content_type, link_kind=kind)
    return {link.url: link for link in links(Document.parse(body.encode(), page), company)}


FILL = "<p>Words that make this a page with a text of its own.</p>" * 12


@pytest.mark.parametrize(
    ("text", "href", "kind"),
    [
        ("Our Team", "/x1", "team"),
        ("Meet the team", "/x2", "team"),
        ("Leadership", "/x3", "leadership"),
        ("Board of Directors", "/x4", "board"),
        ("About us", "/x5", "about"),
        ("Contact", "/x6", "contact"),
        ("Unser Team", "/x7", "team"),
        ("Geschäftsführung", "/x8", "leadership"),
        ("Impressum", "/x9", "imprint"),
        ("Notre équipe", "/x10", "team"),
        ("", "/about/our-team.html", "team"),
        ("", "/ueber-uns/", "about"),
        ("", "/MeetTheTeam", "team"),
        ("Careers", "/x11", "careers"),
        ("Ekibimiz", "/x12", "team"),
        ("Vedení společnosti", "/x13", "leadership"),
        ("Η ομάδα μας", "/x14", "team"),
        ("임원소개", "/x15", "leadership"),
        ("管理团队", "/x16", "leadership"),
        ("關於我們", "/x17", "about"),
        ("Управителен съвет", "/x18", "board"),
        ("צוות המשרד", "/x19", "team"),
        ("أعضاء مجلس الإدارة", "/x20", "board"),
        ("ทีมงานของเรา", "/x21", "team"),
        ("निदेशक मंडल", "/x22", "board"),
        ("Hội đồng quản trị", "/x23", "board"),
        ("", "/munkatarsak", "team"),
        ("", "/rukovodstvo", "leadership"),
        ("", "/za-nas", "about"),
        ("Die Ärzte", "/x24", "team"),
        ("", "/faculty-staff.html", "team"),
        ("Cuadro médico", "/x25", "team"),
        ("弁護士紹介", "/x26", "team"),
    ],
)
def test_words_and_slugs_tell_the_kind(text: str, href: str, kind: str) -> None:
    (link,) = read(f'<a href="{href}">{text}</a>{FILL}').values()
    assert link.kind == kind and link.reason


def test_people_pages_come_first() -> None:
    found = read(
        f'<a href="/blog/2020/our-team-outing">Our team outing</a><a href="/contact">Contact</a><a href="/team">Team</a><a href="/shoes">Shoes</a>{FILL}'
    )
    assert [link.url.rpartition("/")[2] for link in found.values()] == ["team", "contact", "our-team-outing", "shoes"]


def test_a_long_teaser_promises_less_than_a_menu_word() -> None:
    teaser, menu = rate_text("How our team helped a bakery in Leeds to sell three times as much bread"), rate_text("Our team")
    assert teaser and menu and teaser.score < menu.score / 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Principal’s Message", "about"),
        ("Le mot du maire", "about"),
        ("校長挨拶", "about"),
        ("Sambutan Kepala Sekolah", "about"),
        ("Our Councillors", "board"),
        ("Parish Council", "board"),
        ("Kirchenvorstand", "board"),
        ("Elders and Deacons", "leadership"),
        ("Who’s who", "team"),
        ("Ансамбль: тренерский состав", "team"),
    ],
)
def test_pages_of_heads_councils_and_staffs_of_all_kinds_of_employers_are_promised(text: str, kind: str) -> None:
    rating = rate_text(text)
    assert rating is not None and rating.kind == kind and rating.score > 0.4


@pytest.mark.parametrize("text", ["For physicians", "For our researchers", "Für Anwälte", "Pour les médecins"])
def test_words_to_people_promise_none(text: str) -> None:
    rating = rate_text(text)
    assert rating is None or rating.kind not in PEOPLE


def test_two_words_of_people_say_it_together() -> None:
    both, one = rate_text("Faculty, staff"), rate_text("Faculty, fees")
    assert both and one and both.score > one.score and both.covered == 1.0


def test_a_word_of_another_language_counts_less() -> None:
    foreign, own = rate_text("Direction", "en"), rate_text("Direction", "fr")
    assert own is not None and (foreign is None or foreign.score < own.score)


def test_people_below_a_blog_promise_little() -> None:
    low, high = rate_path("/blog/our-team"), rate_path("/about/our-team")
    assert low and high and low.score < high.score / 2


def test_labels_come_from_attributes_and_images_where_there_is_no_text() -> None:
    found = read(f'<a href="/a" aria-label="Our team"></a><a href="/b" title="Leadership"></a><a href="/c"><img src="x.png" alt="Contact us"></a>{FILL}')
    assert [link.kind for link in found.values()] == ["team", "leadership", "contact"] or {link.kind for link in found.values()} == {
        "team",
        "leadership",
        "contact",
    }


def test_only_the_companys_own_hosts() -> None:
    found = read(f'<a href="https://careers.acme.com/">Jobs</a><a href="https://other.example/team">Team</a><a href="mailto:a@acme.com">Mail</a>{FILL}')
    assert list(found) == ["https://careers.acme.com/"]


def test_a_site_on_a_shared_domain_keeps_to_its_house() -> None:
    company = Company(domain="lab.university.edu")
    body = f'<a href="https://lab.university.edu/people">People</a><a href="https://www.university.edu/people">People</a>{FILL}'
    found = read(body, "https://lab.university.edu/", company=company)
    assert found["https://lab.university.edu/people"].score > 2 * found["https://www.university.edu/people"].score


def test_profiles_below_a_list_carry_the_name() -> None:
    found = read(
        f'<h1>Our team</h1><a href="/team/jane-roe">Jane Roe Head of Data</a><a href="/team/4614"></a><a href="/team/all-departments">Departments</a>{FILL}',
        "https://acme.com/team",
        "team",
    )
    assert found["https://acme.com/team/jane-roe"].name == "Jane Roe"
    assert found["https://acme.com/team/4614"].kind == "profile"
    assert found["https://acme.com/team/all-departments"].kind != "profile"


def test_services_on_a_team_page_are_no_profiles() -> None:
    found = read(
        f'<h1>Our team</h1><a href="/talent-sourcing">Talent Sourcing</a><a href="/services/power-platform">Power Platform</a>{FILL}',
        "https://acme.com/team",
        "team",
    )
    assert not [link for link in found.values() if link.kind == "profile"]


@pytest.mark.parametrize(("here", "there"), [("/people", "/people?page=2"), ("/people/", "/people/page/2/"), ("/people?page=2", "/people?page=3")])
def test_the_next_page_of_a_directory(here: str, there: str) -> None:
    found = read(f'<h1>People</h1><a href="{there}">2</a>{FILL}', f"https://acme.com{here}", "team")
    link = next(iter(found.values()))
    assert link.kind == "next_page" and link.score > 0.5


def test_next_page_by_relation() -> None:
    found = read(f'<link rel="next" href="/people?start=20"><h1>People</h1>{FILL}', "https://acme.com/people", "team")
    assert found["https://acme.com/people?start=20"].kind == "next_page"


def test_one_language_version_is_enough() -> None:
    body = (
        f'<html lang="en"><link rel="alternate" hreflang="de" href="/de/team"><a href="/fr/equipe">Notre équipe</a><a href="/leadership">Leadership</a>{FILL}'
    )
    found = read(body, "https://acme.com/team")
    assert {url.rpartition(".com")[2]: link.kind for url, link in found.items()} == {
        "/leadership": "leadership",
        "/de/team": "language",
        "/fr/equipe": "language",
    }


def test_the_own_locale_prefix_is_no_other_language() -> None:
    found = read(f'<html lang="de"><a href="/de/team">Team</a>{FILL}', "https://acme.com/de/")
    assert found["https://acme.com/de/team"].kind == "team"


def test_files_sink() -> None:
    found = read(f'<a href="/our-team.pdf">Our team</a>{FILL}')
    assert all(link.score < 0.05 for link in found.values())


def test_a_shell_names_what_it_loads() -> None:
    body = """<div id="root"></div><script src="/jquery.min.js"></script><script src="/main.4f2.js"></script>
    <link rel="modulepreload" href="/_app/pages/about/people.js"><script>fetch("/data/team.json")</script>"""
    found = read(body)
    assert {link.url.rpartition("/")[2] for link in found.values() if link.kind == "data"} == {"main.4f2.js", "people.js", "team.json"}
    assert found["https://acme.com/data/team.json"].score > found["https://acme.com/main.4f2.js"].score


def test_a_page_with_text_and_menu_names_no_data() -> None:
    found = read(f'<a href="/team">Team</a><script src="/main.js"></script>{FILL}')
    assert all(link.kind != "data" for link in found.values())


def test_scripts_name_pages_and_fragments() -> None:
    source = 'const routes=["/about/people","/shop/cart"];load("components/header/index.html");import("./chunks/team-9f.js")'
    found = read(source, "https://acme.com/app/main.js", "data", "application/javascript")
    kinds = {url.removeprefix("https://acme.com"): link.kind for url, link in found.items()}
    assert kinds == {"/about/people": "team", "/components/header/index.html": "data", "/app/chunks/team-9f.js": "data"}


@pytest.mark.parametrize(
    "entry",
    [
        "{label: 'Staff', href: '/who.html'}",
        "{ label: 'About', href: '/about.html', children: [{ href: '/who.html', label: 'Our Staff' }] }",
        '{"title": "Meet the team", "url": "/who.html"}',
    ],
)
def test_the_menu_that_a_script_makes_is_read_with_its_words(entry: str) -> None:
    found = read(f"const NAV = [{entry}]", "https://acme.com/js/components.js", "data", "application/javascript")
    assert found["https://acme.com/who.html"].kind == "team"


def test_scripts_name_the_folder_of_their_texts() -> None:
    found = read('loader(http,"./assets/i18n/",".json")', "https://acme.com/main.js", "data", "text/javascript")
    assert [link.url for link in found.values()] == ["https://acme.com/assets/i18n/en.json"]


def test_a_forgotten_base_of_another_house_is_passed_over() -> None:
    found = read(f'<base href="https://staging.agency.test/"><a href="/our-team">Our team</a>{FILL}')
    assert "https://acme.com/our-team" in found


@pytest.mark.parametrize(
    "markup",
    [
        """<button onclick="window.location.href='who.html';">Our team</button>""",
        """<table><tr><td onClick="location.href='who.html'" class="menu">Our team</td></tr></table>""",
        """<a href="#" onclick="location.href='/who.html'; return false;">Our team</a>""",
        """<a href="javascript:location.href='/who.html'">Our team</a>""",
        """<div class="clickable" data-href="/who.html"><h3>Our team</h3></div>""",
        """<select onchange="location = this.value"><option value="/">Home</option><option value="/who.html">Our team</option></select>""",
        """<template><nav><a href="who.html">Our <b>team</b></a></nav></template>""",
        """<noscript><a class="nav" href="/who.html">Our team</a></noscript>""",
        """<script>menu.innerHTML = `<li><a href="/who.html">Our team</a></li>`</script>""",
        """<script>var f = '<ul>' + '<li><a href="who.html">Our team</a></li>' + '</ul>';</script>""",
        """<script>var f = "<li><a href=\\"who.html\\">Our team<\\/a></li>";</script>""",
        """<script type="application/json">{"menu": [{"title": "News", "url": "/n"}, {"title": "Our team", "url": "/who.html"}]}</script>""",
        """<map name="m"><area href="who.html" alt="Our team"></map>""",
    ],
)
def test_links_that_are_no_anchors_are_seen(markup: str) -> None:
    found = read(markup + FILL)
    assert found["https://acme.com/who.html"].kind == "team"


@pytest.mark.parametrize(
    "markup",
    [
        """<!-- <template><a href="/who.html">Our team</a></template> -->""",
        """<select name="country"><option value="our-team">Our team</option></select>""",
        """<script>track("/who.html", "Our team")</script>""",
        """<p onclick="show('/who.html')">Our team</p>""",
    ],
)
def test_what_only_looks_like_a_link_is_none(markup: str) -> None:
    assert "https://acme.com/who.html" not in read(markup + FILL)


@pytest.mark.parametrize("href", ["/aboutus.html", "/AboutUs", "/about-us-2/", "/whoweare", "/boardofdirectors.php", "/qui-sommes-nous", "/quisommesnous"])
def test_words_that_run_together_and_numbers_behind_them_promise_the_same(href: str) -> None:
    (link,) = read(f'<a href="{href}">More</a>{FILL}').values()
    assert link.kind in PEOPLE | {"about"} and link.score > 0.5


@pytest.mark.parametrize(
    ("text", "kind"), [("Chancellor’s desk", "about"), ("Governing Council", "board"), ("Elternvertretung", "board"), ("Samospráva", "about")]
)
def test_offices_and_bodies_are_promised(text: str, kind: str) -> None:
    rating = rate_text(text)
    assert rating is not None and rating.kind == kind and rating.score > 0.3


def test_what_promises_nothing_is_opened_in_the_order_of_its_hints() -> None:
    found = read(
        f"""<ul><li><a href="/1">Pupils</a></li><li><a href="/2">Welders</a></li><li><a href="/3">Sitemap</a></li>
        <li>Teaching staff<ul><li><a href="/4">Mathematics</a></li></ul></li></ul>
        <a href="/5"><img src="/img/menu_staff.gif"></a><a href="/6"><img src="/img/menu_shop.gif"></a>{FILL}"""
    )
    scores = {url[-1]: link.score for url, link in found.items()}
    assert scores["1"] == scores["3"] == scores["6"] < 0.1 < scores["2"] < 0.19 < scores["4"] < scores["5"] < 0.6


@pytest.mark.parametrize(("here", "text", "there", "follows"), [
    ("/people", "2", "/people?page=1", True),
    ("/people", "Next page ››", "/people?page=1", True),
    ("/people", "1", "/people?page=1", False),
    ("/people?page=1", "3", "/people?page=2", True),
])  # fmt: skip
def test_lists_that_count_their_pages_from_zero_go_on(here: str, text: str, there: str, follows: bool) -> None:
    (link,) = read(f'<h1>People</h1><a href="{there}">{text}</a>{FILL}', f"https://acme.com{here}", "team").values()
    assert link.kind == "next_page" and (link.score > 0.5) == follows


def test_sitemap_urls() -> None:
    link = rate_url("https://acme.com/about/our-team")
    assert link is not None and link.kind == "team"
    assert rate_url("https://acme.com/products/shoe-12") is None
    assert rate_url("https://acme.com/our-team.pdf") is None


@given(st.binary(max_size=400), st.sampled_from(["text/html", "application/json", "text/javascript"]))
def test_any_bytes_give_links_in_order(noise: bytes, content_type: str) -> None:
    body = b'<a href="' + noise + b'">' + noise + b'</a><a href="/team">Team</a><script src="' + noise
    page = Page(url="https://acme.com/x", fetched_at=NOW, content_type=content_type)
    found = links(Document.parse(body, page), ACME)
    assert [link.score for link in found] == sorted((link.score for link in found), reverse=True)
    assert all(0 <= link.score <= 1 and link.url.startswith("http") and "#" not in link.url for link in found)


@pytest.mark.parametrize(
    ("language", "text", "href"),
    [
        ("en", "Photo gallery", "/p4"),
        ("de", "Aktuelles", "/x1"),
        ("de", "Bildergalerie", "/x2"),
        ("fr", "Comptes rendus", "/x3"),
        ("es", "", "/galeria-de-fotos.html"),
        ("pl", "Do pobrania", "/x5"),
        ("uk", "Розклад занять", "/x6"),
        ("ja", "お知らせ", "/x7"),
        ("de", "Ein neuer Hof entsteht", "/aktuelles/ein-neuer-hof"),
    ],
)
def test_news_dates_pictures_and_documents_promise_nobody_in_any_language(language: str, text: str, href: str) -> None:
    (link,) = read(f'<html lang="{language}"><a href="{href}">{text}</a>{FILL}').values()
    assert (link.kind, link.score) == ("other", NOTHING)


def test_a_passing_word_counts_in_its_language_and_at_the_beginning() -> None:
    found = read(f'<html lang="de"><a href="/a">Aktie</a><a href="/b">Noticias</a><a href="/c">Unsere Galerie im alten Hof</a><a href="/d">Presse</a>{FILL}')
    assert min(link.score for link in found.values()) > NOTHING


def test_a_passing_word_takes_nothing_from_a_promise() -> None:
    found = read(f'<html lang="de"><a href="/a">Termine und Ansprechpartner</a><a href="/aktuelles/vorstand">Vorstand</a>{FILL}')
    assert [link.kind for link in found.values()] == ["leadership", "team"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Abteilungen"),
        ("de", "Institute und Einrichtungen"),
        ("fr", "Nos établissements"),
        ("el", "Εργαστήρια"),
        ("ru", "Кафедры"),
        ("hr", "Upravni odjeli"),
        ("tr", "Bölümlerimiz"),
        ("hu", "Szakosztályok"),
        ("en", "Research groups"),
        ("ja", "診療科"),
    ],
)
def test_parts_of_the_organisation_promise_less_than_people_and_more_than_nothing(language: str, text: str) -> None:
    (link,) = read(f'<html lang="{language}"><a href="/x1">{text}</a>{FILL}').values()
    assert link.kind == "units" and 0.19 < link.score < 0.45


def test_what_a_list_of_the_organisations_parts_shows_is_worth_a_look_and_its_menu_is_not() -> None:
    page = '<html lang="de"><nav><a href="/kurse">Kurse</a></nav><h1>Abteilungen</h1><a href="/sport/judo.html">Judo</a><a href="/sport/ski.html">Ski</a>'
    found = read(page + FILL, url="https://acme.com/abteilungen/")
    assert {url.rpartition("/")[2]: (link.kind, link.score >= 0.2) for url, link in found.items()} == {
        "judo.html": ("units", True), "ski.html": ("units", True), "kurse": ("other", False)
    }  # fmt: skip
    assert {link.kind for link in read(page + FILL, url="https://acme.com/sport/").values()} == {"other"}


def test_below_the_parts_of_the_organisation_in_a_menu_stands_one_of_them() -> None:
    found = read(f'<html lang="tr"><ul><li>Birimlerimiz<ul><li><a href="/a1">Tahsilat</a></li></ul></li></ul>{FILL}')
    assert [(link.kind, link.reason) for link in found.values()] == [("units", 'below "birimlerimiz" in a menu')]


@pytest.mark.parametrize(
    ("language", "text"),
    [("it", "Ufficio anagrafe"), ("pl", "Referat Finansowy"), ("en", "Office of Sponsored Programs"), ("de", "Sozialreferat"), ("hr", "Odjel za financije")],
)
def test_a_departments_name_is_a_hint_at_people(language: str, text: str) -> None:
    (link,) = read(f'<html lang="{language}"><a href="/x1">{text}</a>{FILL}').values()
    assert (link.kind, link.score) == ("other", HINT)


def test_a_word_of_departments_within_a_link_hints_at_nobody() -> None:
    found = read(f'<html lang="de"><a href="/a">Fünf Fragen an unser Referat</a><a href="/b">Beamtenrecht</a>{FILL}')
    assert all(link.score < HINT for link in found.values())


def test_entries_of_a_scripts_menu_that_promise_nothing_are_known_too() -> None:
    script = "const menu = [{label: 'Staff', href: '/staff.html'}, {label: 'Learning', href: '/learning.html'}, {label: 'News', href: '/news.html'}];"
    found = read(f"<html lang='en'><script>{script}</script>")
    assert {link.text: (link.kind, LEAST <= link.score < 0.1) for link in found.values()} == {"Staff": ("team", False), "Learning": ("other", True)}


def test_places_below_a_page_of_places_are_worth_a_look() -> None:
    page = '<html lang="en"><h1>Where we serve</h1><a href="/our-work/states/iowa/">Iowa</a><a href="/volunteer-hours/">Hours</a>'
    page_of_places = Page(url="https://acme.com/our-work/states/", fetched_at=NOW, link_kind="contact", link_text="Where we serve")
    kinds = {link.text: link.kind for link in links(Document.parse((page + FILL).encode(), page_of_places), ACME)}
    assert kinds == {"Iowa": "units", "Hours": "other"}


@pytest.mark.parametrize(
    ("list_at", "place", "other"),
    [("/our-offices", "/office-leeds", "/notes"), ("/regional.html", "/region-astana.html", "/rent.html"), ("/agencies", "/agency-york", "/agenda")],
)
def test_places_beside_a_page_of_places_that_bear_its_word_are_worth_a_look(list_at: str, place: str, other: str) -> None:
    page = f'<html lang="en"><h1>Where we are</h1><p><a href="{place}">More</a><a href="{other}">Read on</a>'
    page_of_places = Page(url=f"https://acme.com{list_at}", fetched_at=NOW, link_kind="contact", link_text="Our offices")
    kinds = {link.url.removeprefix("https://acme.com"): link.kind for link in links(Document.parse((page + FILL).encode(), page_of_places), ACME)}
    assert kinds == {place: "units", other: "other"}


def test_one_of_many_numbered_pages_is_what_the_first_is() -> None:
    found = read('<html lang="en"><a href="/news12">Spring cup, round two</a><a href="/staff2.html">More</a>')
    assert (found["https://acme.com/news12"].score, found["https://acme.com/staff2.html"].kind) == (NOTHING, "team")


@pytest.mark.parametrize("stated", ["nb", "nb-NO", "nn", "no"])
def test_both_written_forms_of_norwegian_are_read_as_norwegian(stated: str) -> None:
    found = read(f'<html lang="{stated}"><a href="/a">Ansatte</a><a href="/nb/b" hreflang="nb">Avdelinger</a><a href="/en/" hreflang="en">English</a>')
    assert {link.text: link.kind for link in found.values()} == {"Ansatte": "team", "Avdelinger": "contact", "English": "language"}


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Laboratoře", "cs", "units"),
        ("Региональные представители", "ru", "contact"),
        ("Paroisses", "fr", "units"),
        ("Džemati", "hr", "units"),
        ("Nuestros hoteles", "es", "units"),
        ("Temsilcilikler", "tr", "contact"),
        ("Våre skoler", "nb", "units"),
        ("Member clubs", "en", "units"),
        ("Lajit", "fi", "units"),
        ("Biskopen", "sv", "about"),
        ("L'évêque", "fr", "about"),
    ],
)
def test_parts_and_places_of_an_organisation_are_promised_in_many_tongues(text: str, language: str, kind: str) -> None:
    assert read(f'<html lang="{language}"><a href="/x">{text}</a>')["https://acme.com/x"].kind == kind


def test_a_library_hints_at_people() -> None:
    found = read('<html lang="es"><a href="/a">Biblioteca</a><a href="/b">Extensión</a>')
    assert found["https://acme.com/a"].score > found["https://acme.com/b"].score


def test_the_head_of_a_menus_part_comes_after_its_entries() -> None:
    found = read('<html lang="en"><a href="/town">Town</a><a href="/town/harbour">Harbour</a><a href="/town/market">Market</a><a href="/parking">Parking</a>')
    scores = {url.removeprefix("https://acme.com"): link.score for url, link in found.items()}
    assert LEAST <= scores["/town"] < scores["/town/harbour"] == scores["/town/market"] < scores["/parking"]
