"""The stages after fetching, joined for one company, and the two files that they write."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from research.adverts import foreign, plain_title
from research.adverts.open_posts import OpenPost, open_posts
from research.model import Candidate, Company, Crawl, Decision, Evidence, Fact, Issue, Person, Ranking, Reading, Role, Study
from research.people.email_patterns import Colleagues, infer
from research.people.merge import merge
from research.privacy.suppression import NOBODY, Suppressed, without
from research.rank import understand
from research.rank.decided import rank_decided
from research.rank.recommendation import approach, named, with_rules
from research.records import most_senior_first, research_json
from research.settings import Settings
from research.sheets.leads import Update, replace_file, update_leads
from research.sheets.lists.joining import GUESS, from_lists, join
from research.sheets.rows import rows
from research.studies.broken import set_aside
from research.text import fold

CORRECTION = "your correction"
"""Pattern of the evidence behind a title that the user corrected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """Where a study was written."""

    leads: Update
    json: Path
    text: str
    """research.json of this run."""


def conclude(
    company: Company,
    readings: Sequence[Reading],
    roles: Sequence[Role],
    crawl: Crawl,
    now: datetime,
    settings: Settings,
    issues: Sequence[Issue] = (),
    suppressed: Suppressed = NOBODY,
    earlier: Study | None = None,
    decisions: Sequence[Decision] = (),
) -> Study:
    """Return everything found about one company, with a ranking for each role in the order asked.

    now: with time zone. issues: what went wrong while fetching. suppressed: who must not appear. earlier: what was found before: the people
    out of the user's own lists stay, behind what the site publishes, and so do the roles that were asked. A role that stands among the adverts of the company's
    own site takes over what they say of it. decisions: what the user decided of its people.
    """
    company, found = merge(readings, company)
    found, differing = join(found, from_lists(earlier.people) if earlier else ())
    found, wrong = with_addresses(found, company.domain, settings)
    adverts = tuple(post.role for post in open_posts(readings, company))
    asked = len(roles)
    roles = [as_advertised(role, adverts) for role in (*roles, *_kept(earlier, roles))]
    found = retitled(named(found, roles, company.domain, now), decisions)
    people = suppressed.kept(found, company.domain)
    if suppressed.digests:
        dropped = [person for person in found if person not in people]
        roles = [unnamed(role, company.domain, suppressed, [person.name for person in dropped]) for role in roles]
        company, crawl, adverts = without(company, crawl, adverts, dropped, suppressed)
    rankings = ranked(roles, people, decisions)
    shells = [reading.page.url for reading in readings if reading.is_shell and not reading.sightings]
    return Study(
        company=company,
        people=tuple(most_senior_first(people, seniority(people))),
        rankings=rankings[:asked],
        kept=rankings[asked:],
        crawl=crawl,
        adverts=adverts,
        issues=(
            *issues,
            *(issue for reading in readings for issue in reading.issues),
            *differing,
            *wrong,
            *(Issue(stage="read", code="foreign_advert", subject=r.text, detail=f"the advert is {r.company}'s") for r in roles[:asked] if foreign(r, company)),
            *(Issue(stage="read", code="needs_browser", subject=url, detail="the page has no text of its own and waits for JavaScript") for url in shells),
        ),
        finished_at=now,
    )


def _kept(earlier: Study | None, asked: Sequence[Role]) -> list[Role]:
    """Return the roles of an earlier study that are not asked now."""
    now = {fold(role.text) for role in asked}
    return [ranking.role for ranking in earlier.rankings if fold(ranking.role.text) not in now] if earlier else []


def add_people(
    earlier: Study, given: Sequence[Person], now: datetime, settings: Settings, suppressed: Suppressed = NOBODY, decisions: Sequence[Decision] = ()
) -> Study:
    """Return an earlier study with people out of the user's own lists, ranked anew for its roles; its issues are those of the joining."""
    company = earlier.company
    found, differing = join(map(without_inferred, earlier.people), given)
    found, wrong = with_addresses(found, company.domain, settings)
    people = suppressed.kept(found, company.domain)
    return replace(reconsidered(replace(earlier, people=people), decisions), issues=(*differing, *wrong), finished_at=now)


def reconsidered(earlier: Study, decisions: Sequence[Decision]) -> Study:
    """Return a study ranked anew for its roles, with what the user has decided since of its people."""
    people = retitled(earlier.people, decisions)
    return replace(
        earlier, people=tuple(most_senior_first(people, seniority(people))), rankings=ranked([ranking.role for ranking in earlier.rankings], people, decisions)
    )


def retitled(people: Sequence[Person], decisions: Sequence[Decision]) -> tuple[Person, ...]:
    """Return the people with the titles that the user corrected; whose correction was taken back has the site's title again."""
    corrections = {decision.person: decision for decision in decisions if decision.title}

    def titled(person: Person) -> Person:
        read = tuple(title for title in person.titles if not is_correction(title))
        site = person.title if person.title and not is_correction(person.title) else next(iter(read), None)
        if (correction := corrections.get(person.id)) is None:
            return replace(person, title=site, titles=read)
        said = Evidence(url="", quote=correction.title, pattern=CORRECTION, seen_at=correction.at)
        title = Fact(value=correction.title, evidence=(said,))
        return replace(person, title=title, titles=(title, *read))

    return tuple(map(titled, people))


def is_correction(title: Fact) -> bool:
    """Say whether a title is the user's and not the site's."""
    return any(evidence.pattern == CORRECTION for evidence in title.evidence)


def without_inferred(person: Person) -> Person:
    """Return the person without an address that only follows the company's pattern; what a list of the user's calls a guess stays."""
    guess = person.inferred_email
    return replace(person, inferred_email=guess if guess and GUESS in guess.because else None)


def with_addresses(people: Sequence[Person], domain: str, settings: Settings) -> tuple[tuple[Person, ...], tuple[Issue, ...]]:
    """Return the people, addresses that break the syntax of e-mail taken out and inferred ones filled in, and an issue for each that was taken out."""
    wrong = {person.email.fact.value for person in people if person.email and not is_address(person.email.fact.value)}
    kept = [replace(person, email=None) if person.email and person.email.fact.value in wrong else person for person in people]
    issues = tuple(Issue(stage="read", code="email_syntax", subject=address, detail="no valid address, so it is left out") for address in sorted(wrong))
    return (with_inferred(kept, domain) if settings.keep_inferred else tuple(replace(person, inferred_email=None) for person in kept)), issues


def is_address(text: str) -> bool:
    """Say whether text has the syntax of an e-mail address; nobody is asked whether the mailbox exists."""
    from email_validator import EmailNotValidError, validate_email  # 30 ms: only where there are people

    try:
        validate_email(text, check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError:
        return False
    return True


def with_inferred(people: Sequence[Person], domain: str) -> tuple[Person, ...]:
    """Return the people, those of the staff who publish no address with the one that follows the company's pattern, where there is evidence of one.

    What a list of the user's calls a guess stands only where the pattern gives nothing.
    """
    published = [(person.name, person.email.fact.value) for person in people if person.email]
    colleagues = Colleagues(person.name for person in people)

    def filled(person: Person) -> Person:
        if person.email or person.external or person.group in ("board", "advisors", "alumni"):
            return person
        guess = infer(domain, published, person.name, colleagues=colleagues)
        return replace(person, inferred_email=guess if guess and is_address(guess.address) else person.inferred_email)

    return tuple(map(filled, people))


def ranked(roles: Sequence[Role], people: Sequence[Person], decisions: Sequence[Decision] = ()) -> tuple[Ranking, ...]:
    """Return a ranking for each role; whoever the user confirmed, or else its advert names as the manager, stands first."""
    return tuple(rank_decided(roles, [candidate(person) for person in people], people, decisions))


def unnamed(role: Role, domain: str, suppressed: Suppressed, names: Sequence[str] = ()) -> Role:
    """Return the role without those of its contacts, and those lines of its advert, that name who must not appear. names: of people known to be suppressed."""
    gone = [c for c in role.contacts if suppressed.name(c.name, domain) or any(suppressed.address(way) for way in (c.email, c.phone) if way)]
    marks = [fold(mark) for mark in (*names, *(mark for c in gone for mark in (c.name, c.email, c.phone) if mark))]

    def says(text: str) -> bool:
        return any(mark in fold(text) for mark in marks)

    return replace(
        role,
        contacts=tuple(c for c in role.contacts if c not in gone),
        description="\n".join(line for line in role.description.split("\n") if not says(line)) if marks else role.description,
        rules=tuple(rule for rule in role.rules if not says(rule)),
        reports_to=None if role.reports_to and says(role.reports_to) else role.reports_to,
    )


def posts(readings: Sequence[Reading], company: Company) -> tuple[OpenPost, ...]:
    """Return the company's open posts that the readings tell of, each once."""
    return open_posts(readings, merge(readings, company)[0])


def as_advertised(role: Role, adverts: Iterable[Role]) -> Role:
    """Return the role with what the site's own advert of that very name adds, and with the advert's rules; what the user gave stays."""
    fitting = [advert for advert in adverts if fold(plain_title(advert.text)) == fold(plain_title(role.text))]
    if len(fitting) != 1 or role.description:
        return with_rules(role)
    [advert] = fitting
    return replace(with_rules(advert), text=role.text, department=role.department or advert.department, location=role.location or advert.location)


def candidate(person: Person) -> Candidate:
    """Return what the ranking may know of a person."""
    return Candidate(
        id=person.id,
        title=person.title.value if person.title else None,
        department=person.department.value if person.department else None,
        group=person.group,
        external=person.external,
        sections=person.sections,
    )


def closeness(one: str, other: str) -> float:
    """Return 0 to 1: how much two job titles are about the same function."""
    theirs = dict(understand(other).functions)
    return sum(min(share, theirs.get(function, 0.0)) for function, share in understand(one).functions)


def seniority(people: Iterable[Person]) -> dict[str, str | None]:
    """Return {person id: name of a Seniority in lower case, or None where the title does not tell}."""
    posts = {person.id: understand(person.title.value if person.title else None) for person in people}
    return {who: post.seniority.name.lower() if post.ranked else None for who, post in posts.items()}


def save(study: Study, directory: Path, now: datetime, introductions: Mapping[str, str] | None = None) -> Saved:
    """Write DIR/leads.csv and DIR/<domain>/research.json, each in one step; what an earlier run found is never replaced by a site that could not be read.

    introductions: {person id: who could introduce the user}; None where they gave no contacts.

    Raises SheetError where leads.csv is malformed or open elsewhere; then neither file has changed.
    """
    directory.mkdir(parents=True, exist_ok=True)
    ladder = seniority(study.people)
    update = update_leads(directory, rows(study, now, ladder, introductions), partial(rows, study, now, ladder, introductions))
    file, text = save_json(study, directory)
    return Saved(leads=update, json=file, text=text)


def save_json(study: Study, directory: Path, *, joined: bool = False) -> tuple[Path, str]:
    """Write DIR/<domain>/research.json in one step, unless an earlier run read the site and this one could not, or broke off with fewer people.

    Returns the file and this run's text.

    joined: the study is the earlier one with people of a list, and so replaces it.
    """
    file = directory / study.company.domain / "research.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    approaches = [asdict(approach(ranking, study.people, study.company)) for ranking in (*study.rankings, *study.kept)]
    text = research_json(study, seniority(study.people), approaches)
    failed = study.crawl.status in ("unreachable", "blocked") and (not study.crawl.pages or len(study.people) < _people_in(file))
    if joined or not failed or not file.exists():
        set_aside(file)
        replace_file(file, text.encode("utf-8"))
    return file, text


def _people_in(file: Path) -> int:
    """Return how many people a research.json holds; 0 where it cannot be read."""
    try:
        return len(json.loads(file.read_text(encoding="utf-8"))["people"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0
