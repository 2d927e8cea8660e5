"""Invented studies of any size, for the tests of what is shown: a company of Eldermoor with people on every level of eight functions."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime

from research.adverts import parse_role
from research.model import Company, Contact, ContactKind, Crawl, Evidence, Fact, InferredEmail, Issue, Person, Skipped, Study
from research.records import most_senior_first, person_id
from research.studies.study import ranked, seniority
from research.text import fold

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
DOMAIN = "eldermoor.example"
GIVEN = "Ada Bram Celeste Dmitri Eilidh Farouk Greta Hamish Ines Jovan Katarzyna Lindiwe Matteo Noor Oskar Petra Quentin Rosalind Sanjay Tamsin".split()
FAMILY = "Ashdown Bellweather Castellane Drăgulescu Ekström Fairclough Grünwald Holloway Ibarra Jankowska Kettleburn Lomax Montclair Nakagawa Okonkwo".split()
FUNCTIONS = ("Data", "Engineering", "Sales", "Marketing", "Finance", "Operations", "People", "Product")
LADDER = (
    "Head of {}", "{} Manager", "Senior {} Specialist", "{} Specialist", "{} Specialist", "Junior {} Specialist", "{} Assistant", "{} Lead", "{} Analyst",
    "Director of {}", "{} Coordinator",
)  # fmt: skip


def fact(value: str, page: str, quote: str = "") -> Fact:
    found = Evidence(url=f"https://{DOMAIN}/{page}", quote=quote or value, pattern="card_grid", seen_at=NOW, digest="0123456789abcdef", locator="main > h3")
    return Fact(value=value, evidence=(found,))


def person(name: str, title: str | None, *, page: str = "team", email: bool = True, phone: str = "", linkedin: bool = False, guess: bool = False) -> Person:
    address = f"{fold(name).replace(' ', '.')}@{DOMAIN}"
    contacts: dict[ContactKind, Contact] = {}
    if email:
        contacts["email"] = Contact(kind="email", fact=fact(address, page, f"mailto:{address}"))
    if phone:
        contacts["phone"] = Contact(kind="phone", fact=fact(phone, page), printed=phone)
    if linkedin:
        profile = f"https://www.linkedin.com/in/{fold(name).replace(' ', '-')}"
        contacts["linkedin"] = Contact(kind="linkedin", fact=fact(profile, page))
    titled = fact(title, page) if title else None
    pattern = f"first.last, as 14 of 16 published addresses of {DOMAIN}"
    return Person(
        id=person_id(DOMAIN, fold(name)), name=name, spellings=(fact(name, page),), title=titled, titles=(titled,) if titled else (), group="team",
        email=contacts.get("email"), phone=contacts.get("phone"), linkedin=contacts.get("linkedin"), contacts=tuple(contacts.values()), trust=0.98,
        inferred_email=InferredEmail(address=address, chance=0.84, because=pattern) if guess and not email else None,
    )  # fmt: skip


def people(count: int) -> tuple[Person, ...]:
    """Return so many people: one at the top, the others spread over functions and levels."""
    names = [f"{given} {family}" for family, given in itertools.product(FAMILY, GIVEN)]
    ladder = itertools.chain(["Chief Executive Officer"], (step.format(function) for step in itertools.cycle(LADDER) for function in FUNCTIONS))
    return tuple(
        person(
            name,
            None if n % 23 == 22 else title,
            page=f"team/{n % 7}",
            email=n % 3 != 1,
            guess=n % 3 == 1,
            phone=f"+44 117 496 {n:04}" if n % 4 == 0 else "",
            linkedin=n % 2 == 0,
        )
        for n, (name, title) in enumerate(zip(names[:count], ladder, strict=False))
    )


def study(count: int, *roles: str) -> Study:
    """Return the study of a company of so many people, ranked for the roles."""
    found = people(count)
    found = tuple(most_senior_first(found, seniority(found)))
    return Study(
        company=Company(
            domain=DOMAIN, name="Eldermoor Instruments Ltd", url=f"https://{DOMAIN}/", email=f"hello@{DOMAIN}", phone="+441174960100",
            linkedin="https://www.linkedin.com/company/eldermoor", careers_url=f"https://{DOMAIN}/careers", country="GB", language="en",
        ),
        people=found,
        rankings=ranked([parse_role(role) for role in roles], found),
        crawl=Crawl(
            status="complete", why="enough seen", requests=24, pages=21, bytes=400_000, seconds=31.0, urls=(f"https://{DOMAIN}/",),
            skipped=(Skipped(url=f"https://{DOMAIN}/private", why="robots.txt forbids"),),
        ),
        issues=(Issue(stage="read", code="needs_browser", subject=f"https://{DOMAIN}/culture", detail="the page waits for JavaScript"),),
        finished_at=NOW,
    )  # fmt: skip


def wordy(role: str) -> Study:
    """Return a study of a company in which every name, title and address is as long as any that was seen."""
    found = (
        person("Wolfeschlegelsteinhausenbergerdorff-Montmorency de la Tour d'Auvergne III", "Senior Executive Vice President, Global Head of Data Engineering"),
        person("María de los Ángeles Fernández-Ordóñez y Gutiérrez", "Donaudampfschifffahrtselektrizitätenhauptbetriebsleiterin", email=False, guess=True),
        person("O", "CEO", linkedin=True),
    )
    found = tuple(most_senior_first(found, seniority(found)))
    company = Company(
        domain="wordy.example", name="Bundesverband der Arzneimittelhersteller und Pharmazeutischen Großhandelsunternehmen e.V.", url="https://wordy.example/",
        email="verwaltungsangelegenheiten-und-bewerbungen@wordy.example",
    )  # fmt: skip
    return replace(study(0), company=company, people=found, rankings=ranked([parse_role(role)], found))
