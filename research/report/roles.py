"""What is shown of one role: the first lead as a person would introduce them, how sure that is, who comes next, whom to ask, what to do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from research.model import Lead, Outcome, Ranking, Study
from research.rank import Understood, understand
from research.rank.reasons import label
from research.rank.recommendation import SearchLink, approach
from research.report.links import mailbox, telephone, web
from research.report.people import Shown, Way
from research.sheets.rows import LeadRow, lead_id
from research.text import fold, squeeze

NEXT = 4
"""Leads told after the first."""
_SURE = ((0.9, "almost certainly"), (0.7, "very likely"), (0.5, "more likely than not"), (0.25, "quite possibly"), (0.0, "a long shot"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What is to be done next for one role."""

    action: str
    """`Follow up by e-mail`."""
    on: date
    until: date
    due: str
    """`late`, `due` or `later`."""
    to: str = ""
    because: str = ""
    before: str = ""
    points: tuple[str, ...] = ()
    """What to say, in order."""
    subject: str = ""
    """Of the drafted e-mail; "" for other ways."""
    draft: str = ""
    """The message drafted, in lines; gaps that only the user can fill stand in brackets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """What the user's sheet and calendar add to a study."""

    rows: Sequence[LeadRow] = ()
    planned: Mapping[str, Sequence[Planned]] = field(default_factory=dict)
    """{role, folded: what is to be done, the soonest first}."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadShown:
    """One lead of a role."""

    person: Shown
    chance: float
    percent: str
    reasons: tuple[str, ...]
    against: tuple[str, ...]
    right_if: str
    """What would make them right; "" for the first."""
    introduction: str
    status: str
    log: str
    """Their id in the sheet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fallback:
    """Whom to ask where the leads do not answer."""

    who: str
    because: str
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleShown:
    """One role."""

    key: str
    """For links within the page: `role-1`."""
    text: str
    where: str
    """`Data · Leeds`."""
    advert: str
    """The advert's page; "" where there is none."""
    reports_to: str
    outcome: str
    verdict: str
    """One sentence on how far the answer goes."""
    sure: str
    rules: tuple[str, ...]
    """How the advert says that it will not be answered."""
    advice: str
    first: LeadShown | None
    others: tuple[LeadShown, ...]
    fallback: Fallback | None
    links: tuple[SearchLink, ...]
    planned: tuple[Planned, ...]


def roles(study: Study, people: Mapping[str, Shown], own: Own) -> tuple[RoleShown, ...]:
    """Return the roles in the order asked."""
    return tuple(_role(n, ranking, study, people, own) for n, ranking in enumerate(study.rankings, start=1))


def _role(number: int, ranking: Ranking, study: Study, people: Mapping[str, Shown], own: Own) -> RoleShown:
    role, found = ranking.role, approach(ranking, study.people, study.company)
    rows = {row.lead_id: row for row in own.rows}
    leads = [_lead(lead, ranking, study.company.domain, people, rows) for lead in ranking.leads[: NEXT + 1]]
    other = found.fallback
    return RoleShown(
        key=f"role-{number}",
        text=role.text,
        where=" · ".join(filter(None, (role.department, role.team, role.location))),
        advert=web(role.url),
        reports_to=role.reports_to or "",
        outcome=ranking.outcome.value,
        verdict=_verdict(ranking.outcome, leads[0] if leads else None),
        sure=next(words for bound, words in _SURE if leads[0].chance >= bound) if leads else "",
        rules=role.rules,
        advice=ranking.advice,
        first=leads[0] if leads else None,
        others=tuple(leads[1:]),
        fallback=Fallback(
            who=", ".join(filter(None, (other.who, other.title))), because=other.because, ways=tuple(_reach(other.email, other.phone, role.text))
        ) if other else None,
        links=found.links,
        planned=tuple(own.planned.get(fold(role.text), ())),
    )  # fmt: skip


def _lead(lead: Lead, ranking: Ranking, domain: str, people: Mapping[str, Shown], rows: Mapping[str, LeadRow]) -> LeadShown:
    person, first = people[lead.id], people[ranking.leads[0].id]
    log = lead_id(domain, ranking.role.text, lead.id)
    row = rows.get(log)
    return LeadShown(
        person=person,
        chance=lead.probability,
        percent=percent(lead.probability),
        reasons=lead.reasons,
        against=lead.against,
        right_if=right_if(first.title, person.title, ranking.role.text) if lead.rank > 1 else "",
        introduction=(row.introduction or "") if row else "",
        status=row.status if row else "",
        log=log,
    )


def percent(chance: float) -> str:
    """Return a chance as people read it; neither certain nor impossible."""
    return "under 1 %" if chance < 0.01 else "over 99 %" if chance > 0.99 else f"{chance:.0%}".replace("%", " %")


def _verdict(outcome: Outcome, first: LeadShown | None) -> str:
    if first is None:
        return "Nobody is published who could be asked."
    if outcome is Outcome.PICKED:
        return f"{first.person.name} probably hires for this role."
    if outcome is Outcome.UNSURE:
        return f"Nobody stands out; {first.person.name} comes closest."
    return f"None of the people found is likely to hire for this role; {first.person.name} stands nearest."


def right_if(first: str, other: str, role: str) -> str:
    """Return under which circumstances another title would be the right one: titles of the first lead and of the other."""
    ours, theirs, wanted = understand(first), understand(other), understand(role)
    if not other:
        return "their post, which the site does not tell, leads the team"
    about, instead = _function(theirs), _function(ours)
    if theirs.functions and about == "executive":
        return "whoever runs the organisation hires for this post in person"
    if not about:
        return "the team is theirs"
    if about != instead:
        return f"the post belongs to {label(about)}" + (f" rather than {label(instead)}" if instead and not wanted.share(about) else "")
    if theirs.rung < ours.rung - 0.4:
        return f"the post answers to somebody nearer the work, the {squeeze(other)}"
    if theirs.rung > ours.rung + 0.4:
        return f"the post answers straight to the {squeeze(other)}"
    return f"the team is led by the {squeeze(other)}" + (f", not the {squeeze(first)}" if first and fold(first) != fold(other) else "")


def _function(post: Understood) -> str:
    return post.functions[0][0] if post.functions else ""


def _reach(email: str | None, phone: str | None, subject: str) -> Iterator[Way]:
    if email:
        yield Way(kind="E-mail", text=email, href=mailbox(email, subject))
    if phone:
        yield Way(kind="Phone", text=phone, href=telephone(phone))
