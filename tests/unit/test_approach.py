"""What goes with the leads: people whom an advert names, whom to fall back on, links to search on by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

from research.model import Company, Contact, Crawl, Evidence, Fact, NamedContact, Outcome, Page, Person, Reading, Role, Sighting, Study
from research.privacy.suppression import Suppressed, of_person
from research.rank.recommendation import PLAIN, approach, person_of, with_rules
from research.records import person_id
from research.settings import Settings
from research.studies.study import conclude, ranked

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
URL = "https://acme.com/team"
ACME = Company(domain="acme.com", name="Acme Tidal Ltd", email="hello@acme.com", phone="+442079460018", linkedin="https://www.linkedin.com/company/acme-tidal")
CRAWL = Crawl(status="complete", why="enough seen", requests=3, pages=2, bytes=9000, seconds=1.0, urls=(URL,))
ADVERT = Role(text="Data Engineer", url="https://acme.com/jobs/1", description="Data Engineer\nPlease do not contact us by phone.\nWe build gauges.")


def fact(value: str) -> Fact:
    return Fact(value=value, evidence=(Evidence(url=URL, quote=value, pattern="card_grid", seen_at=NOW),))


def someone(name: str, title: str, email: str = "") -> Person:
    contact = Contact(kind="email", fact=fact(email)) if email else None
    return Person(id=person_id("acme.com", name.lower()), name=name, spellings=(fact(name),), title=fact(title), group="team", email=contact)


BOSS, CTO = someone("Ben Castle", "Head of Data"), someone("Ada Brook", "Chief Technology Officer")
HR = someone("Rose Ellery", "Head of People")
RECRUITER = someone("Finn Gale", "Talent Acquisition Partner", "finn.gale@acme.com")
STAFF = (BOSS, CTO, HR, RECRUITER)


def naming(*contacts: NamedContact) -> Role:
    return replace(ADVERT, contacts=contacts)


def studied(role: Role, people: tuple[Person, ...] = STAFF, suppressed: Suppressed | None = None) -> Study:
    sightings = tuple(Sighting(name=p.spellings[0], title=p.title, group="team", pattern="card_grid", trust=0.98) for p in people)
    readings = [Reading(page=Page(url=URL, fetched_at=NOW), sightings=sightings)]
    more = (suppressed,) if suppressed else ()
    return conclude(replace(ACME), readings, [role], CRAWL, NOW, Settings(), (), *more)


def test_the_manager_whom_the_advert_names_stands_first() -> None:
    [plain] = ranked([ADVERT], STAFF)
    assert plain.leads[0].id == BOSS.id
    [named] = ranked([naming(NamedContact(name="Ada Brook", kind="manager"))], STAFF)
    assert [lead.id for lead in named.leads[:2]] == [CTO.id, BOSS.id]
    assert [lead.rank for lead in named.leads] == [1, 2, 3, 4]
    assert named.leads[0].probability >= PLAIN
    assert named.leads[0].reasons[0] == "named in the advert as the manager of the post"
    assert named.outcome is Outcome.PICKED
    assert sum(lead.probability for lead in named.leads) <= 1.001


def test_a_manager_whom_the_site_does_not_show_becomes_the_lead() -> None:
    study = studied(naming(NamedContact(name="Greta Holm", kind="manager", title="Data Platform Manager", email="greta.holm@acme.com")))
    lead = study.rankings[0].leads[0]
    person = next(p for p in study.people if p.id == lead.id)
    assert (person.name, person.title and person.title.value, person.email and person.email.fact.value) == (
        "Greta Holm",
        "Data Platform Manager",
        "greta.holm@acme.com",
    )
    assert person.spellings[0].evidence[0].url == ADVERT.url


def test_a_manager_whom_the_site_shows_is_not_doubled() -> None:
    study = studied(naming(NamedContact(name="Mr. Ben Castle", kind="manager")))
    assert len(study.people) == len(STAFF)
    assert study.rankings[0].leads[0].reasons[0].startswith("named in the advert")


def test_whoever_is_suppressed_is_not_brought_back_by_an_advert() -> None:
    gone = Suppressed(salt="ab", digests=frozenset({of_person("ab", "Greta Holm", "acme.com")}))
    role = naming(NamedContact(name="Greta Holm", kind="manager"), NamedContact(name="Finn Gale", kind="recruiter"))
    study = studied(replace(role, description="We build gauges.\nAsk Greta Holm.\nApply now."), suppressed=gone)
    assert study.rankings[0].role.description == "We build gauges.\nApply now."
    assert "Greta Holm" not in [person.name for person in study.people]
    assert [contact.name for contact in study.rankings[0].role.contacts] == ["Finn Gale"]


def test_a_contact_is_one_person_or_nobody() -> None:
    twins = (someone("Jon Marsh", "Engineer"), someone("Joan Marsh", "Engineer"))
    assert person_of(NamedContact(name="J. Marsh"), twins) is None
    assert person_of(NamedContact(name="F. Gale", email="finn.gale@acme.com"), STAFF) is RECRUITER
    assert person_of(NamedContact(name="Nobody Here"), STAFF) is None


def test_a_contact_without_a_part_is_told_and_changes_no_chance() -> None:
    [before] = ranked([ADVERT], STAFF)
    [after] = ranked([naming(NamedContact(name="Ben Castle"))], STAFF)
    assert [(lead.id, lead.probability) for lead in after.leads] == [(lead.id, lead.probability) for lead in before.leads]
    assert after.leads[0].reasons[-1] == "named in the advert as a contact"


def test_the_recruiter_whom_the_advert_names_goes_before_the_sites() -> None:
    [ranking] = ranked([naming(NamedContact(name="Nora Pike", kind="recruiter", email="nora@talent.example"))], STAFF)
    found = approach(ranking, STAFF, ACME).fallback
    assert found is not None
    assert (found.kind, found.who, found.email, found.because) == ("recruiter", "Nora Pike", "nora@talent.example", "named in the advert as the recruiter")


def test_else_the_recruiter_then_hr_then_the_main_line() -> None:
    told = []
    for people in (STAFF, (BOSS, CTO, HR), (BOSS, CTO)):
        [ranking] = ranked([ADVERT], people)
        found = approach(ranking, people, ACME).fallback
        assert found is not None
        told.append((found.kind, found.who, found.email, found.phone))
    assert told == [
        ("recruiter", "Finn Gale", "finn.gale@acme.com", None),
        ("hr", "Rose Ellery", None, None),
        ("company", "Acme Tidal Ltd", "hello@acme.com", "+442079460018"),
    ]
    [ranking] = ranked([ADVERT], (BOSS,))
    assert approach(ranking, (BOSS,), Company(domain="acme.com")).fallback is None


def test_links_are_searches_for_company_and_function() -> None:
    [ranking] = ranked([ADVERT], STAFF)
    page, search, person = approach(ranking, STAFF, ACME).links
    assert page.url == "https://www.linkedin.com/company/acme-tidal/people/?keywords=data"
    assert parse_qs(urlsplit(search.url).query) == {"keywords": ["Acme Tidal data manager"]}
    assert parse_qs(urlsplit(person.url).query) == {"keywords": ["Ben Castle Acme Tidal"]}


def test_an_adverts_rules_are_read() -> None:
    assert with_rules(ADVERT).rules == ("Please do not contact us by phone.",)
    assert studied(ADVERT).rankings[0].role.rules == ("Please do not contact us by phone.",)


def test_an_advert_of_another_company_is_noticed() -> None:
    study = studied(replace(ADVERT, company="Globex Petroleum"))
    assert [(issue.code, issue.detail) for issue in study.issues if issue.code == "foreign_advert"] == [("foreign_advert", "the advert is Globex Petroleum's")]
    assert not [issue for issue in studied(replace(ADVERT, company="Acme Tidal")).issues if issue.code == "foreign_advert"]


def test_whom_to_fall_back_on_is_named_with_every_way_that_is_known() -> None:
    from research.cli.show.advice import advice
    from research.model import InferredEmail

    guess = InferredEmail(address="rose.ellery@acme.com", chance=0.8, because="first.last, as 3 of 4 published addresses")
    found = studied(ADVERT, (BOSS, HR))
    found = replace(found, people=tuple(replace(p, inferred_email=guess) if p.id == HR.id else p for p in found.people))
    [told] = [line for line in advice(found.rankings[0], found) if isinstance(line, str) and line.startswith("No answer?")]
    assert told == "No answer? Rose Ellery, Head of People (works in HR by title): rose.ellery@acme.com (inferred, 80% sure)"
