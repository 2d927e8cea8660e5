"""The words of adverts: titles taken apart, whom a post reports to, named contacts, rules of contact, open posts on a careers page, whose board it is."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research import adverts
from research.adverts import json_values, listed, plain_lines
from research.adverts.contacts import contact_rules, contacts
from research.adverts.roles import made
from research.adverts.wordings import reports_to
from research.adverts.words.language import tongue
from research.document import Document
from research.model import Company, Page, Role

ACME = Company(domain="harbour-light.co.uk", name="Harbour Light Ltd")


def document(html: str, url: str = "https://acme.example/careers/") -> Document:
    return Document.parse(html.encode(), Page(url=url, fetched_at=datetime(2026, 3, 1, tzinfo=UTC)))


@pytest.mark.parametrize(
    ("text", "plain", "team", "location"),
    [
        ("Senior Backend Engineer, Payments (Berlin)", "Senior Backend Engineer, Payments (Berlin)", "Payments", "Berlin"),
        ("Data Engineer (m/f/d) – Remote", "Data Engineer – Remote", None, "Remote"),
        ("Head of Partnerships - EMEA", "Head of Partnerships - EMEA", None, "EMEA"),
        ("Product Manager - Growth - New York, NY", "Product Manager - Growth - New York, NY", "Growth", "New York, NY"),
        ("Senior DevOps Engineer (all genders) 80-100% in Hamburg", "Senior DevOps Engineer in Hamburg", None, "Hamburg"),
        ("Accountant (Req #1234) | London, UK", "Accountant | London, UK", None, "London, UK"),
        ("QA Lead R-12345", "QA Lead", None, None),
        ("Chargé de clientèle H/F", "Chargé de clientèle", None, None),
        ("(Senior) Accountant (w/m/d)", "(Senior) Accountant", None, None),
        ("Director, Data Platform", "Director, Data Platform", "Data Platform", None),
        ("Data Scientist (Snowflake)", "Data Scientist (Snowflake)", None, None),
        ("C++ Developer", "C++ Developer", None, None),
        ("Software Engineer II, Team Atlas", "Software Engineer II, Team Atlas", "Atlas", None),
        ("(m/w/d)", "(m/w/d)", None, None),
    ],
)
def test_takes_a_printed_title_apart(text: str, plain: str, team: str | None, location: str | None) -> None:
    role = adverts.parse_role(text)
    assert (role.text, adverts.plain_title(text), role.team, role.location) == (text, plain, team, location)


@pytest.mark.parametrize(
    ("text", "language", "title", "name"),
    [
        ("You will report to the VP of Finance & Legal. You will be expected", "en", "VP of Finance & Legal", None),
        ("Reporting directly to the CTO, Jane Roe, you will lead", "en", "CTO", "Jane Roe"),
        ("This role reports to the Director, Data Platform.", "en", "Director, Data Platform", None),
        ("reports to the head of engineering and works with others", "en", "head of engineering", None),
        ("Reports to: Head of Customer Success EMEA\nLocation: Berlin", "en", "Head of Customer Success EMEA", None),
        ("Line manager\nHead of Finance", "en", "Head of Finance", None),
        ("You will report to our Head of Data (Mira Kolb) and join", "en", "Head of Data", "Mira Kolb"),
        ("You will report into Marcus Obi, VP Engineering.", "en", "VP Engineering", "Marcus Obi"),
        ("You will be reporting to the Senior Manager of Sales and Marketing in Boston", "en", "Senior Manager of Sales and Marketing", None),
        ("Sie berichten direkt an den Leiter Datenplattform und arbeiten eng", "de", "Leiter Datenplattform", None),
        ("In dieser Position berichten Sie an die kaufmännische Leitung.", "de", "kaufmännische Leitung", None),
        ("Rattaché(e) au Directeur Financier, vous pilotez", "fr", "Directeur Financier", None),
        ("Sous la responsabilité de la Responsable Marketing, vous", "fr", "Responsable Marketing", None),
        ("Je rapporteert rechtstreeks aan de directie.", "nl", "directie", None),
        ("Reportando al Director de Operaciones, serás", "es", "Director de Operaciones", None),
        ("Você se reportará ao Gerente de Engenharia", "pt", "Gerente de Engenharia", None),
        ("Riporto diretto al Direttore Commerciale", "it", "Direttore Commerciale", None),
        ("Bezpośrednio raportuje do Dyrektora ds. Sprzedaży.", "pl", "Dyrektora ds. Sprzedaży", None),
        ("Du rapporterar till Ekonomichefen och", "sv", "Ekonomichefen", None),
        ("Stillingen rapporterer til daglig leder.", "no", "daglig leder", None),
        ("Подчинение: Директор по маркетингу", "ru", "Директор по маркетингу", None),
        ("レポートライン：開発部長", "ja", "開発部長", None),
        ("Rattachement hiérarchique : Directeur des Systèmes d'Information", "fr", "Directeur des Systèmes d'Information", None),
        ("Sie arbeiten unter der Leitung von Frau Dr. Petra Sonnen.", "de", None, "Petra Sonnen"),
        ("You will work beside our Head of Logistics, to whom this role reports.", "en", "Head of Logistics", None),
        ("The Finance Director, Mira Kolb, who this position reports to, sits in Leeds.", "en", "Finance Director", "Mira Kolb"),
        ("Priya Raman, Chief Product Officer, will be your line manager.", "en", "Chief Product Officer", "Priya Raman"),
        ("Sie arbeiten mit dem Leiter Einkauf, an den Sie berichten.", "de", "Leiter Einkauf", None),
        ("Vous travaillez avec le Directeur Financier, à qui vous rapportez.", "fr", "Directeur Financier", None),
        ("Je werkt samen met de Manager Inkoop, aan wie je rapporteert.", "nl", "Manager Inkoop", None),
        ("You lead four analysts, who report to you, and talk to clients, to whom you will report progress.", "en", None, None),
        ("You will interview with the hiring manager and Sales Director", "en", None, None),
        ("Experience reporting to clients and to senior leadership on progress", "en", None, None),
        ("Write reports to a high standard", "en", None, None),
    ],
)
def test_reads_whom_the_post_reports_to(text: str, language: str, title: str | None, name: str | None) -> None:
    assert reports_to(text, language) == (title, name)


@pytest.mark.parametrize(
    ("text", "name", "kind", "title", "email", "phone"),
    [
        (
            "Your contact: Jane Roe, Talent Acquisition Partner, Jane.Roe@acme.example, +49 30 1234567",
            "Jane Roe",
            "recruiter",
            "Talent Acquisition Partner",
            "jane.roe@acme.example",
            "+49 30 1234567",
        ),
        (
            "Any questions? Please contact Tom van der Berg (Head of Data) at tom@acme.example.",
            "Tom van der Berg",
            "unknown",
            "Head of Data",
            "tom@acme.example",
            None,
        ),
        ("Hiring manager: Priya Raman, Director of Payments", "Priya Raman", "manager", "Director of Payments", None, None),
        (
            "Questions about this job? Reach out to our recruiter Lena Vogt via lena (at) acme.example",
            "Lena Vogt",
            "recruiter",
            None,
            "lena@acme.example",
            None,
        ),
        (
            "Meet the hiring manager Maja Ekström. Questions? Call our hiring manager Maja Ekström, 070-123 45 67",
            "Maja Ekström",
            "manager",
            None,
            None,
            "070-123 45 67",
        ),
        ("Head of Quality: Martin Ostrow", "Martin Ostrow", "unknown", "Head of Quality", None, None),
        (
            "For questions, please contact Ms Dr. Hilke Osterloh (Team Lead Support), phone 0421 123456",
            "Hilke Osterloh",
            "unknown",
            "Team Lead Support",
            None,
            "0421 123456",
        ),
        ("Contact person: Ole Gunnar Hagen", "Ole Gunnar Hagen", "unknown", None, None, None),
    ],
)
def test_reads_named_contacts(text: str, name: str, kind: str, title: str | None, email: str | None, phone: str | None) -> None:
    (found,) = contacts(text, "en")
    assert (found.name, found.kind, found.title, found.email, found.phone) == (name, kind, title, email, phone)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Meet the hiring team\nLena Vogt\n2nd\nHead of People at Tidal\nJob poster\nAbout the job", [("Lena Vogt", "Head of People at Tidal")]),
        (
            "Your hiring team:\nOle Hagen · 3rd+\nVP Engineering\nMaja Ekström\nTalent Partner",
            [("Ole Hagen", "VP Engineering"), ("Maja Ekström", "Talent Partner")],
        ),
        ("Das Hiring Team\nPetra Sonnen, Leiterin Einkauf\nDeine Aufgaben", [("Petra Sonnen", "Leiterin Einkauf")]),
        ("Meet the hiring team\nWe are five engineers in Leeds.\nGreat Place To Work\nNew York", []),
    ],
)
def test_reads_the_hiring_team(text: str, people: list[tuple[str, str]]) -> None:
    assert [(found.name, found.title) for found in contacts(text, "de" if text.startswith("Das") else "en")] == people


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("Payroll &amp; Benefits Officer", "Payroll & Benefits Officer"),
        ("R&amp;amp;D Engineer &#8211; Sensors", "R&D Engineer – Sensors"),
        ("<strong>Tide Gauge Fitter</strong>\n", "Tide Gauge Fitter"),
        ("Harbour Pilot<br><small>Acme Tidal, Leith</small>", "Harbour Pilot"),
        ("Buyer <small>(Leith)</small>", "Buyer"),
        ("C++ Developer, R&D < 5 years", "C++ Developer, R&D < 5 years"),
    ],
)
def test_a_title_in_data_is_read_without_markup(title: str, read: str) -> None:
    (role,) = made(title)
    assert role.text == read


@pytest.mark.parametrize(
    "heading",
    [
        "<h1>Harbour Pilot <small>Acme Tidal · Leith</small></h1>",
        '<h1>Harbour Pilot <span class="job-location">Leith</span></h1>',
        "<h1>Harbour Pilot <span>at Acme Tidal, Bristol</span></h1>",
        "<h1>Harbour Pilot<br><small>Acme Tidal</small></h1>",
        "<h1>Harbour <b>Pilot</b></h1>",
    ],
)
def test_company_and_place_in_a_heading_are_no_part_of_the_title(heading: str) -> None:
    page = document(f'<meta property="og:site_name" content="Acme Tidal">{heading}<p>You report to the Harbour Master.</p>')
    read = adverts.advert(page)
    assert read is not None and read.text == "Harbour Pilot"


@pytest.mark.parametrize(
    "words", ["Sales Manager <em>Enterprise</em>", "Sales Manager <span>Enterprise</span>", "<span>Sales</span> <span>Manager Enterprise</span>"]
)
def test_what_belongs_to_a_title_stays(words: str) -> None:
    read = adverts.advert(document(f"<h1>{words}</h1><p>You sell.</p>"))
    assert read is not None and read.text == "Sales Manager Enterprise"


@pytest.mark.parametrize(
    ("source", "answer", "location"),
    [
        ("greenhouse", {"jobs": [{"title": "Pilot", "location": {"name": "Hybrid"}, "offices": [{"name": "Leith, UK"}]}]}, "Leith, UK"),
        ("greenhouse", {"jobs": [{"title": "Pilot", "location": {"name": "Remote"}, "offices": [{"name": "Leith"}, {"name": "Oban"}]}]}, "Remote; Leith; Oban"),
        ("greenhouse", {"jobs": [{"title": "Pilot", "location": {"name": "Oban"}, "offices": [{"name": "Leith"}]}]}, "Oban"),
        ("ashby", {"jobs": [{"title": "Pilot", "location": "Leith", "secondaryLocations": [{"location": "Oban"}], "isRemote": True}]}, "Leith; Oban; Remote"),
        ("ashby", {"jobs": [{"title": "Pilot", "location": "On-site", "address": {"postalAddress": {"addressLocality": "Oban"}}}]}, "Oban"),
        (
            "lever",
            [{"text": "Pilot", "categories": {"location": "Leith", "allLocations": ["Leith", "Oban"]}, "workplaceType": "remote"}],
            "Leith; Oban; Remote",
        ),
        ("lever", [{"text": "Pilot", "categories": {"location": "Flexible"}, "country": "GB"}], "GB"),
    ],
)
def test_places_are_told_apart_from_ways_of_working(source: str, answer: object, location: str) -> None:
    (role,) = adverts.shelf()[source].read(json.dumps(answer).encode(), "https://acme.example/")
    assert role.location == location


def test_a_board_page_of_personio_is_read_where_the_feed_is_off() -> None:
    box = '<a href="/job/{}?language=en"><div><span>{}</span></div><div>{}</div></a>'
    page = (
        box.format(7, "Harbour Pilot", "Permanent employee, Full-time · Leith, Oban")
        + box.format(8, "Buyer", "Vollzeit · Kiel")
        + '<a href="/imprint">Imprint</a>'
    )
    found = adverts.shelf()["personio"].read(page.encode(), "https://acme.jobs.personio.de/")
    assert [(r.text, r.location, r.url) for r in found] == [
        ("Harbour Pilot", "Leith; Oban", "https://acme.jobs.personio.de/job/7?language=en"),
        ("Buyer", "Kiel", "https://acme.jobs.personio.de/job/8?language=en"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "For more information contact our HR team at hr@acme.example",
        "Contact Us\nHead Office\nNew York",
        "Contact us.\nThe European Union General Data Protection Regulation applies.",
    ],
)
def test_names_nobody_where_nobody_is_named(text: str) -> None:
    assert contacts(text, "en") == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "No agencies please!",
        "Applications are only accepted through our online portal.",
        "Please do not contact the hiring manager directly.",
        "We do not accept unsolicited CVs.",
        "Bitte bewerben Sie sich ausschließlich über unser Online-Portal.",
        "Candidature uniquement via notre site.",
        "Acquisitie naar aanleiding van deze vacature wordt niet op prijs gesteld.",
    ],
)
def test_tells_how_an_advert_will_not_be_answered(sentence: str) -> None:
    assert contact_rules(f"We are kind. {sentence}\nWe have tea.") == (sentence,)


def test_an_advert_without_rules_has_none() -> None:
    assert contact_rules("Please contact Jane for questions. Apply online or by mail. Only one year of experience is needed.") == ()


@pytest.mark.parametrize(
    ("text", "said", "language"),
    [
        ("Wir suchen für unser Team in Bremen eine Person, die mit uns die Zukunft plant und die Kunden im Blick hat.", "en", "de"),
        ("Nous cherchons pour notre équipe une personne qui aime les données et le travail en groupe avec nous.", None, "fr"),
        ("You will work with the people of our team on the systems that we are proud of.", "de", "en"),
        ("Senior Engineer", "nl", "nl"),
        ("Senior Engineer", None, None),
        ("私たちのチームでデータ基盤を一緒に作ってくれる方を募集しています", None, "ja"),
    ],
)
def test_tells_the_language(text: str, said: str | None, language: str | None) -> None:
    assert tongue(text, said) == language


def test_a_description_escaped_twice_becomes_lines() -> None:
    assert (
        plain_lines.plain(
            "&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;Two &amp;amp;amp; three&amp;lt;/li&amp;gt;&amp;lt;/ul&amp;gt;"
        )
        == "One\nTwo & three"
    )
    assert plain_lines.plain("a < b and c > d") == "a < b and c > d"
    assert plain_lines.plain("<p>One<br>two <b>three</b></p>four<script>x()</script>") == "One\ntwo three\nfour"


@pytest.mark.slow
def test_a_description_needs_no_parser_beside_that_of_pages() -> None:
    code = "import sys; from research.adverts.plain_lines import plain; print(plain('<p>One</p>two<style>b{}</style>')); sys.exit('bs4' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "One\ntwo\n"


def test_text_deep_within_tags_is_kept() -> None:
    assert plain_lines.plain("<div>" * 2000 + "deep" + "</div>" * 2000) == "deep"


LISTED = """<html lang="en"><head><title>Jobs</title></head><body><nav><a href="/careers/data-engineer">Data Engineer</a></nav><main><h1>Careers</h1>
<h2>Life here</h2><p>We are nice.</p><h2>Open positions</h2>
<ul><li><a href="/careers/data-engineer"><h3>Data Engineer</h3><span>Leeds</span></a></li>
<li><h3>Account Manager - London</h3><a href="account-manager?utm_source=x">View role</a></li>
<li><a href="/careers/benefits">Benefits</a></li><li><a href="https://other.example/careers/cto">Chief Technology Officer</a></li></ul>
<h2>Our process</h2><h3>Meet the hiring manager</h3></main><footer><a href="/careers/site-engineer">Site Engineer</a></footer></body></html>"""


def test_lists_open_posts_with_their_addresses() -> None:
    found = listed.open_roles(document(LISTED))
    assert [(r.text, r.url, r.location) for r in found] == [
        ("Data Engineer", "https://acme.example/careers/data-engineer", None),
        ("Account Manager - London", "https://acme.example/careers/account-manager", "London"),
    ]


def test_lists_open_posts_that_have_no_page_of_their_own() -> None:
    page = document(
        "<h1>Work with us</h1><h2>Open Positions</h2><h3>Compiler Engineer</h3><p>Remote</p><button>Apply Now</button>"
        "<h3>Product Designer</h3><p>SF</p><button>Apply Now</button>"
        "<h2>Our hiring process</h2><h3>Interview with an engineer</h3>"
    )
    assert [r.text for r in listed.open_roles(page)] == ["Compiler Engineer", "Product Designer"]


@pytest.mark.parametrize(
    "card",
    [
        '<a href="/careers/{slug}"><div><p>{title}</p><p>Remote</p></div></a>',
        '<a href="/careers/{slug}"><span>{title}</span><span>Remote</span></a>',
        '<a href="/careers/{slug}">{title} <span class="tag">Full-time</span></a>',
        '<div class="card"><h4>{title}</h4><p>Remote</p><a href="/careers/{slug}">Learn more</a></div>',
        '<tr><td><a href="/careers/{slug}/">{title}</a></td><td>Remote</td></tr>',
        '<li><strong><a href="https://www.acme.example/careers/{slug}#apply"><b>{title}</b></a></strong> – Remote</li>',
        '<p><a href="/careers?job_id={slug}">{title}</a></p>',
    ],
)
def test_lists_open_posts_of_every_usual_card(card: str) -> None:
    titles = ["Senior Data Engineer", "Account Manager", "Legal Counsel"]
    page = document(
        "<h1>Jobs</h1><div>" + "".join(card.format(title=t, slug=t.lower().replace(" ", "-")) for t in titles) + "</div>", "https://acme.example/careers"
    )
    found = listed.open_roles(page)
    assert [role.text for role in found] == titles
    assert all(role.url and role.text.split()[-1].lower() in role.url for role in found)


def test_lists_open_posts_of_a_table() -> None:
    page = document(
        "<h1>Ledige stillinger</h1><table><tr><th>Sted</th><th>Stilling</th></tr>"
        "<tr><td>Oslo</td><td>Senior Developer</td></tr><tr><td>Oslo</td><td>Sales Manager</td></tr></table>",
        "https://acme.example/jobb/",
    )
    assert [r.text for r in listed.open_roles(page)] == ["Senior Developer", "Sales Manager"]


def test_a_team_page_lists_no_open_posts() -> None:
    page = document(
        "<h1>Our team</h1><h3>Jane Roe</h3><p>Sales Director</p><a href='/team/jane'>Sales Director</a><h3>Managing Director</h3>", "https://acme.example/team/"
    )
    assert listed.open_roles(page) == ()


def test_an_advert_page_is_completed_from_its_words() -> None:
    page = document(
        """<html lang="en"><script type="application/ld+json">{"@type": "JobPosting", "title": "Data Engineer", "description": "<p>Nice job.</p>",
        "hiringOrganization": {"name": "Acme"}}</script><h1>Data Engineer</h1><p>Nice job.</p>
        <p>Hiring manager: Priya Raman, Head of Data</p><p>Location: Leeds</p></html>""",
        "https://acme.example/jobs/1",
    )
    role = adverts.advert(page)
    assert role is not None
    assert (role.text, role.company, role.location, role.url) == ("Data Engineer", "Acme", "Leeds", "https://acme.example/jobs/1")
    assert [(c.name, c.kind, c.title) for c in role.contacts] == [("Priya Raman", "manager", "Head of Data")]


def test_a_page_tells_each_open_post_once() -> None:
    listing = document(
        LISTED.replace("<main>", """<main><script type="application/ld+json">{"@type": "JobPosting", "title": "Data Engineer (m/f/d)"}</script>""")
    )
    assert [r.text for r in adverts.roles_of(listing)] == ["Data Engineer (m/f/d)", "Account Manager - London"]


def test_a_posts_own_page_is_one_post() -> None:
    own = document(
        "<h1>Account Manager</h1><p>You will report to the Sales Director.</p><h2>Other openings</h2><a href='/careers/clerk'>Sales Clerk</a>",
        "https://acme.example/careers/am",
    )
    assert [(r.text, r.reports_to) for r in adverts.roles_of(own)] == [("Account Manager", "Sales Director")]
    assert adverts.roles_of(document("<h1>Sales Director</h1><p>Jane Roe</p>", "https://acme.example/team/jane-roe")) == ()


def test_text_that_a_mail_program_wrapped_is_read_as_sentences() -> None:
    role = adverts.advert(
        "Data Engineer\n\nYou will build the pipelines of the bank and you will report to the\n"
        "Head of Data Platform, together with six engineers who sit in Leeds.\nLocation: Leeds\nTeam: Risk"
    )
    assert role is not None
    assert (role.text, role.reports_to, role.location, role.team) == ("Data Engineer", "Head of Data Platform", "Leeds", "Risk")


def test_a_page_that_is_no_advert_gives_no_role() -> None:
    assert adverts.advert(document("<h1>Welcome</h1><p>We bake bread.</p>")) is None
    assert adverts.advert("") is None


@pytest.mark.parametrize(
    ("said", "is_foreign"),
    [
        ("harbourlight", False),
        ("harbourlightltd", False),
        ("harbour-light-uk", False),
        ("hl", False),
        ("meridianmutual", True),
        ("20417", False),
        ("2f0674e6f01f4ecd", False),
    ],
)
def test_notices_a_board_of_another_company(said: str, is_foreign: bool) -> None:
    (board,) = adverts.boards(document(f'<p>Friends of ours <a href="https://boards.greenhouse.io/{said}">hire as well</a></p>'))
    assert adverts.foreign(board, ACME) is is_foreign


@pytest.mark.parametrize(
    "given",
    [
        '<iframe src="https://boards.greenhouse.io/embed/job_board?for=oldname"></iframe>',
        '<div id="grnhse_app"></div><script src="https://boards.greenhouse.io/embed/job_board/js?for=oldname"></script>',
        '<a href="https://jobs.lever.co/oldname">Open positions →</a>',
        '<a href="https://oldname.jobs.personio.de/">Offene Stellen</a>',
    ],
)
def test_a_board_that_the_careers_page_gives_as_its_own_may_bear_a_former_name(given: str) -> None:
    (board,) = adverts.boards(document(f"<h1>Careers</h1>{given}"))
    assert not adverts.foreign(board, ACME)
    (elsewhere,) = adverts.boards(document(f"<h1>News</h1>{given}", "https://acme.example/news/friends"))
    assert adverts.foreign(elsewhere, ACME)


def test_boards_of_several_organisations_are_no_companys_own() -> None:
    links = "".join(f'<a href="https://jobs.lever.co/{name}">Open positions</a>' for name in ("oldname", "globex"))
    assert all(adverts.foreign(board, ACME) for board in adverts.boards(document(links)))


def test_notices_a_role_of_another_company() -> None:
    assert adverts.foreign(Role(text="Engineer", company="Meridian Mutual Insurance"), ACME)
    assert not adverts.foreign(Role(text="Engineer", company="Harbour Light Group"), ACME)
    assert not adverts.foreign(Role(text="Engineer"), ACME)


@pytest.mark.parametrize(
    ("url", "source", "asked"),
    [
        ("https://boards.greenhouse.io/acme/jobs/4012", "greenhouse", "https://boards-api.greenhouse.io/v1/boards/acme/jobs/4012"),
        (
            "https://jobs.lever.co/acme/5ac21346-8e0c-4494-8e7a-3eb92ff77902",
            "lever",
            "https://api.lever.co/v0/postings/acme/5ac21346-8e0c-4494-8e7a-3eb92ff77902",
        ),
        (
            "https://jobs.ashbyhq.com/acme/5ac21346-8e0c-4494-8e7a-3eb92ff77902",
            "ashby",
            "https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true",
        ),
        ("https://apply.workable.com/acme/j/AB12CD/", "workable", "https://apply.workable.com/api/v1/widget/accounts/acme?details=true"),
        (
            "https://jobs.smartrecruiters.com/Acme/743999000000001-clerk",
            "smartrecruiters",
            "https://api.smartrecruiters.com/v1/companies/Acme/postings/743999000000001",
        ),
        ("https://acme.recruitee.com/o/clerk", "recruitee", "https://acme.recruitee.com/api/offers/"),
        ("https://acme.jobs.personio.de/job/881", "personio", "https://acme.jobs.personio.de/xml?language=en"),
        ("https://acme.bamboohr.com/careers/86", "bamboohr", "https://acme.bamboohr.com/careers/86/detail"),
        (
            "https://acme.wd5.myworkdayjobs.com/en-US/Ext/job/Omaha/Clerk_R1",
            "workday",
            "https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Ext/job/Omaha/Clerk_R1",
        ),
        ("https://acme.pinpointhq.com/en/postings/p1", "pinpoint", "https://acme.pinpointhq.com/postings.json"),
        (
            "https://ats.rippling.com/acme/jobs/2f0674e6-f01f-4ecd-b459-e947241c211f",
            "rippling",
            "https://api.rippling.com/platform/api/ats/v1/board/acme/jobs/2f0674e6-f01f-4ecd-b459-e947241c211f",
        ),
    ],
)
def test_knows_what_to_ask_for_one_public_post(url: str, source: str, asked: str) -> None:
    found = adverts.post_request(url)
    assert found is not None
    assert (found[0].name, found[1].url) == (source, asked)


def test_takes_the_post_out_of_its_board() -> None:
    clerk, cook = Role(text="Clerk", url="https://apply.workable.com/j/AB12"), Role(text="Cook", url="https://apply.workable.com/j/CD34")
    assert adverts.post_of((clerk, cook), "https://apply.workable.com/acme/j/CD34/?utm=x") == cook
    assert adverts.post_of((clerk, cook), "https://apply.workable.com/acme/j/EF56/") is None
    assert adverts.post_of((clerk,), "https://jobs.acme.example/clerk") == clerk
    assert adverts.post_of((), "https://jobs.acme.example/clerk") is None


def test_a_post_on_the_companys_own_site_is_read_as_a_page() -> None:
    assert adverts.post_request("https://acme.example/jobs/4012") is None


def test_workday_ends_at_a_short_page() -> None:
    source = adverts.shelf()["workday"]
    asked = adverts.Request(url="https://a.wd1.myworkdayjobs.com/wday/cxs/a/S/jobs", method="POST", body=b'{"offset": 20}')
    full = json.dumps({"total": 0, "jobPostings": [{"title": "Clerk"}] * 20}).encode()
    further = source.following(full, asked)
    assert further is not None and json.loads(further.body)["offset"] == 40
    assert source.following(json.dumps({"total": 0, "jobPostings": [{"title": "Clerk"}]}).encode(), asked) is None


def test_links_of_many_accounts_give_the_most_often_named() -> None:
    page = "".join(f'<a href="https://jobs.lever.co/firm{i}">x</a>' for i in range(9)) + '<a href="https://jobs.lever.co/mine">1</a>' * 2
    assert adverts.boards(document(page))[0].account == "mine"
    assert len(adverts.boards(document(page))) == 3


KEYS = (
    "jobs title name content metadata value departments location offices categories lists text hostedUrl isListed shortcode locations city "
    "offers result jobOpening items _jobposting "
    "jobPostings jobPostingInfo total data department label workLocation description url @type @graph hiringOrganization "
    "applicationContact jobLocation address creator totalFound offset"
).split()
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["JobPosting", "Sales Manager", "<p>Reports to: CEO</p>", "https://["])
)
JSON = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6), max_leaves=20)


@pytest.mark.parametrize("member", adverts.shelf())
@given(value=JSON)
@settings(max_examples=40)
def test_any_json_is_read_without_raising(member: str, value: object) -> None:
    source, body = adverts.shelf()[member], json.dumps(value).encode()
    for role in source.read(body, "https://acme.example/x"):
        assert role.text
    source.following(body, adverts.Request(url="https://acme.example/x?offset=0&pr=0", body=body))


@pytest.mark.parametrize("member", adverts.shelf())
@given(body=st.binary(max_size=300) | st.text("<>/!-[]&;abp \"'=", max_size=120).map(str.encode), url=st.text(max_size=40))
@settings(max_examples=40)
def test_any_bytes_are_read_without_raising(member: str, body: bytes, url: str) -> None:
    source = adverts.shelf()[member]
    source.read(body, url)
    source.post(url)
    source.held(Document.parse(body, Page(url="https://acme.example/", fetched_at=datetime(2026, 3, 1, tzinfo=UTC))))


@given(value=JSON, text=st.text(max_size=200))
@settings(max_examples=100)
def test_any_page_and_any_text_is_read_without_raising(value: object, text: str) -> None:
    page = document(f'<script type="application/ld+json">{json.dumps(value)}</script><h1>{text}</h1><p>Contact: {text}</p><a href="/jobs/{text}">{text}</a>')
    for role in (*adverts.read_adverts(page), *listed.open_roles(page)):
        assert role.text
    adverts.advert(page)
    adverts.advert(text)
    adverts.boards(page)
    contact_rules(text)
    adverts.parse_role(text)


def test_json_nested_without_end_is_nothing() -> None:
    assert json_values.parse("[" * 100_000) is None
    deep: object = {"@type": "JobPosting", "title": "Clerk"}
    for _ in range(40):
        deep = {"@graph": [deep]}
    assert adverts.read_adverts(document(f'<script type="application/ld+json">{json.dumps(deep)}</script>')) == ()
