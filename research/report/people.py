"""What is shown of one person: post, function and level, the ways to reach them, and each fact with the words that it was read from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from research.model import Contact, Evidence, Fact, Person, Seniority, Study
from research.rank import understand
from research.rank.reasons import label
from research.records import IMPORTED
from research.report.links import mailbox, passage, telephone, web
from research.text import count

LEVELS = ("top", "chief or vice president", "head or director", "manager or lead", "specialist")
"""The levels that are told apart, the highest first."""
MANY = ("at the top", "chiefs or vice presidents", "heads or directors", "managers or leads", "specialists")
"""The same, of several people."""
UNTOLD = "Function not told"
EXECUTIVE = "The whole organisation"
PLACES = 2
"""Quotes shown of one value; more of them say the same."""

_FLOORS = (Seniority.TOP, Seniority.VICE_PRESIDENT, Seniority.HEAD, Seniority.LEAD)
_GROUPS = {"board": "on the board", "advisors": "adviser", "alumni": "former"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way to reach somebody."""

    kind: str
    """E-mail, phone, LinkedIn, their page."""
    text: str
    href: str
    """"" where it is no link."""
    note: str = ""
    """Where it comes from, where that is not one page of the company."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The words by which a value is known."""

    words: str
    href: str
    place: str
    """The page without scheme; or what else it was read from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One fact of a person."""

    field: str
    value: str
    quotes: tuple[Quote, ...]
    more: int = 0
    """Further pages that say so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One person."""

    id: str
    name: str
    title: str
    function: str
    """For people: `Data`; UNTOLD where the title names none."""
    level: int
    """Place in LEVELS; a title that tells no level is a specialist's."""
    standing: str
    """`on the board`; "" for the staff."""
    ways: tuple[Way, ...]
    """Those that the company publishes, or that the user's own list gave."""
    guess: Way | None
    """The address that follows the company's pattern."""
    facts: tuple[Known, ...]

    @property
    def who(self) -> str:
        """Name and title in one line."""
        return ", ".join(filter(None, (self.name, self.title)))


def shown(study: Study) -> tuple[Shown, ...]:
    """Return everybody in the order of the study."""
    return tuple(map(_shown, study.people))


def _shown(person: Person) -> Shown:
    title = person.title.value if person.title else ""
    post = understand(title or (person.department.value if person.department else None))
    function = post.functions[0][0] if post.functions else ""
    named = EXECUTIVE if function == "executive" else label(function)[:1].upper() + label(function)[1:] if function else UNTOLD
    guess = person.inferred_email if person.email is None else None
    return Shown(
        id=person.id,
        name=person.name,
        title=title,
        function=named,
        level=sum(post.seniority < floor for floor in _FLOORS),
        standing=_GROUPS.get(person.group, ""),
        ways=tuple(_ways(person)),
        guess=Way(kind="E-mail", text=guess.address, href=mailbox(guess.address), note=f"{guess.chance:.0%} likely; {guess.because}") if guess else None,
        facts=tuple(_facts(person)),
    )


def _ways(person: Person) -> Iterator[Way]:
    if person.email:
        address = person.email.fact.value
        yield Way(kind="E-mail", text=address, href=mailbox(address), note=_listed(person.email.fact))
    if person.phone:
        number = person.phone.fact.value
        yield Way(kind="Phone", text=person.phone.printed or number, href=telephone(number), note=_listed(person.phone.fact))
    if person.linkedin:
        profile = person.linkedin.fact.value
        yield Way(kind="LinkedIn", text=_place(profile), href=web(profile), note=_listed(person.linkedin.fact))
    if person.profile_url:
        yield Way(kind="Their page", text=_place(person.profile_url.value), href=web(person.profile_url.value))


def _listed(fact: Fact) -> str:
    """Return where a value comes from, as far as that is not one page: how often it is published says how far to rely on it."""
    if all(evidence.pattern.startswith(IMPORTED) for evidence in fact.evidence):
        return "from your own list"
    pages = {evidence.url for evidence in fact.evidence if evidence.url}
    return f"on {count(len(pages), 'page')}" if len(pages) > 1 else ""


def _facts(person: Person) -> Iterator[Known]:
    titles = person.titles if person.title is None or person.title in person.titles else (person.title, *person.titles)
    contacts: Iterable[Contact] = dict.fromkeys(filter(None, (person.email, person.phone, person.linkedin, *person.contacts)))
    yield from (_known("Name", spelling) for spelling in person.spellings)
    yield from (_known("Title", title) for title in titles)
    if person.department:
        yield _known("Department", person.department)
    yield from (_known({"email": "E-mail", "phone": "Phone", "linkedin": "LinkedIn"}.get(contact.kind, contact.kind), contact.fact) for contact in contacts)
    if person.profile_url:
        yield _known("Page", person.profile_url)


def _known(field: str, fact: Fact) -> Known:
    pages = [next(same) for _, same in groupby(sorted(fact.evidence, key=lambda each: each.url), key=lambda each: each.url)]
    return Known(field=field, value=fact.value, quotes=tuple(map(_quote, pages[:PLACES])), more=max(0, len(pages) - PLACES))


def _quote(evidence: Evidence) -> Quote:
    place = _place(evidence.url) if evidence.url else "your own list" if evidence.pattern.startswith(IMPORTED) else evidence.pattern
    return Quote(words=evidence.quote, href=passage(evidence.url, evidence.quote), place=place)


def _place(url: str) -> str:
    return url.partition("://")[2].removeprefix("www.").rstrip("/") or url
