"""`research explain`: why somebody is the lead for a role: every signal, and the page behind every fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, Output
from research.cli.commands import Command
from research.cli.report import Report, Table

if TYPE_CHECKING:
    from research.model import Decision, Lead, Person, Ranking, Study
    from research.sheets.rows import LeadRow

STORED = 0.01
"""Difference between the chance in research.json and the one computed now that is worth a word."""


def explain(
    lead: Annotated[
        str, Argument(metavar="LEAD", help="Number in the last run, lead_id of leads.csv, or a person's id of research.json.", show_default=False)
    ],
    output: Output = DEFAULT.output,
    json: Annotated[bool, Option("--json", help="Print one JSON line a role.")] = False,
) -> Report:
    """Show every signal of one lead with score, weight and contribution, and the quote and page behind each fact.

    Ranks the people in DIR/<domain>/research.json anew; nothing is asked of the network. A person's id, or a lead found without a role, is
    explained for every role.

    \b
    Examples:
      research explain 1
      research explain LQ4ZJ7M2XKAB
      research explain LQ4ZJ7M2XKAB --output ward --json | jq '.signals[0]'
    """
    from research.cli.history import decided_in
    from research.errors import UsageError
    from research.records import encode
    from research.sheets.calling import called
    from research.sheets.leads import read_leads

    wanted = called(output, lead)
    row = next((row for row in read_leads(output) if row.lead_id.upper() == wanted), None)
    place = next(iter(_places(wanted, output, row)), None)
    if place is None and row is not None:
        return _from_sheet(row, output, json=json)
    if place is None:
        raise UsageError(f"no lead {lead.strip()} in {output}: the ids stand in {output / 'leads.csv'} and in {output / '<domain>' / 'research.json'}")
    study, who, roles = place
    found = list(_ranked(study, who, roles, decided_in(output, study.company.domain)))
    if json:
        return Report(json=tuple(encode(_record(study, *each)) for each in found) or (encode(_unranked(study, who)),))
    blocks = [block for each in found for block in _blocks(study, *each)] or [_introduced(study, who)]
    return Report(blocks=(*blocks, *_facts(study, who)))


def _places(wanted: str, directory: Path, row: LeadRow | None) -> Iterator[tuple[Study, str, list[Ranking]]]:
    """Yield where an id stands: the study, the person's id, and the rankings that it is about, as they were stored."""
    from datetime import UTC, datetime

    from research.records import earlier
    from research.sheets.rows import lead_id
    from research.text import fold

    for domain in [row.domain] if row else sorted(file.parent.name for file in directory.glob("*/research.json")):
        study = earlier(directory, domain, datetime.now(UTC))
        for person in study.people if study else ():
            assert study is not None
            own = {role: lead_id(study.company.domain, role, person.id) for role in ("", *(ranking.role.text for ranking in study.rankings))}
            if row is not None and lead_id(study.company.domain, row.role, person.id) == row.lead_id:
                yield study, person.id, [each for each in study.rankings if not row.role or fold(each.role.text) == fold(row.role)] or _asked_once(study, row)
            elif wanted == person.id.upper() or wanted in own.values():
                yield study, person.id, [each for each in study.rankings if wanted in (person.id.upper(), own[""], own[each.role.text])]


def _asked_once(study: Study, row: LeadRow) -> list[Ranking]:
    """Return the ranking for a lead whose role stands in the sheet and no longer in research.json."""
    from research.adverts import parse_role
    from research.model import Outcome, Ranking
    from research.studies.study import as_advertised

    return [Ranking(role=as_advertised(parse_role(row.role), study.adverts), outcome=Outcome.UNSURE, leads=())] if row.role else []


def _ranked(study: Study, who: str, held: list[Ranking], decisions: Sequence[Decision]) -> Iterator[tuple[Ranking, Lead | None, Lead]]:
    """Yield for each role the ranking made anew, the lead as it was stored, and as it is now."""
    from research.studies.study import ranked

    for before, ranking in zip(held, ranked([each.role for each in held], study.people, decisions), strict=True):
        stored = next((lead for lead in before.leads if lead.id == who), None)
        yield from ((ranking, stored, lead) for lead in ranking.leads if lead.id == who)


def _from_sheet(row: LeadRow, directory: Path, *, json: bool) -> Report:
    """Return what the sheet alone says of a lead whom research.json no longer has."""
    from research.records import encode

    role = f' --role "{row.role}"' if row.role else ""
    message = f"{directory / row.domain / 'research.json'} no longer has {row.full_name}, so this is what the sheet says: research company {row.domain}{role}"
    chance = f"{row.probability:.0%}" if row.probability is not None else None
    if json:
        record = {"id": None, "name": row.full_name, "title": row.title or None, "role": {"text": row.role}, "rank": row.rank, "probability": row.probability}
        return Report(json=(encode(record | {"reasons": row.why.split("; ") if row.why else [], "facts": []}),), message=message)
    said = (("role", row.role), ("rank", str(row.rank or "")), ("chance", chance or ""), ("why", row.why), ("pages", "\n".join(row.source_urls.split())))
    known = Table(header=("of the lead", "the sheet says"), rows=tuple((name, value) for name, value in said if value))
    return Report(blocks=(", ".join(filter(None, (row.full_name, row.title))), known), message=message)


def _introduced(study: Study, who: str) -> str:
    person = _person(study, who)
    named = ", ".join(filter(None, (person.name, person.title.value if person.title else "")))
    return f"{named} at {study.company.name or study.company.domain}: no role was asked"


def _blocks(study: Study, ranking: Ranking, stored: Lead | None, lead: Lead) -> Iterator[str | Table]:
    from research.cli.show.contacts import contacts
    from research.text import count

    person = _person(study, lead.id)
    title = f", {person.title.value}" if person.title else ""
    yield (
        f"{person.name}{title}: number {lead.rank} of {len(ranking.leads)} for {ranking.role.text} at {study.company.name or study.company.domain}, "
        f"{lead.probability:.0%} sure" + (f" ({ranking.outcome.value})" if lead.rank == 1 else "")
    )
    if stored is not None and abs(stored.probability - lead.probability) > STORED:
        yield f"research.json says {stored.probability:.0%}: it was written by another version, or edited."
    other = next((each for each in ranking.leads if each.id != lead.id), None)
    if other is not None:
        place = "The runner-up" if lead.rank == 1 else "The first lead"
        ways = ", ".join(contacts(_person(study, other.id)))
        yield f"{place}: {_person(study, other.id).name}, {other.probability:.0%}" + (f" ({ways})" if ways else "")
    if lead.signals:
        rows = [(s.name, f"{s.score:g}", f"{s.weight:+.3f}", f"{s.score * s.weight:+.3f}", s.because) for s in lead.signals if s.because]
        silent = [s.score * s.weight for s in lead.signals if not s.because]
        rows += [("others", "", "", f"{sum(silent):+.3f}", f"{count(len(silent), 'measure')} with nothing to tell in words; --json has them")] if silent else []
        total = sum(s.score * s.weight for s in lead.signals)
        yield Table(header=("signal", "score", "weight", "contribution", "meaning"), rows=(*rows, ("sum", "", "", f"{total:+.3f}", "")), title="Signals")
    else:
        yield "Signals are kept for the first ten leads of a role; this one stands below."
    if lead.against:
        yield "Against: " + "; ".join(lead.against)
    told = [(field, value) for field in ("department", "team", "location", "reports_to", "url") if (value := getattr(ranking.role, field))]
    if told:
        yield Table(header=("the role's", "is"), rows=tuple(told), title="Role")


def _facts(study: Study, who: str) -> Iterator[Table]:
    """Yield the facts of a person, each with its quote and page."""
    rows = [(s["field"], s["value"], s.get("quote", ""), s["url"] or "", s["how"], s["seen_at"][:10]) for s in _sources(study, who)]
    yield Table(header=("fact", "value", "quote", "page", "read by", "seen"), rows=tuple(rows), title="Facts")


def _sources(study: Study, who: str) -> list[dict[str, Any]]:
    from research.records import person_record
    from research.studies.study import seniority

    person = _person(study, who)
    sources: list[dict[str, Any]] = person_record(person, seniority([person])[who], study.finished_at)["sources"]
    return sources


def _person(study: Study, who: str) -> Person:
    return next(person for person in study.people if person.id == who)


def _unranked(study: Study, who: str) -> dict[str, Any]:
    person = _person(study, who)
    return {"id": who, "name": person.name, "title": person.title.value if person.title else None, "role": None, "facts": _sources(study, who)}


def _record(study: Study, ranking: Ranking, stored: Lead | None, lead: Lead) -> dict[str, Any]:
    from research.records import role_record

    person = _person(study, lead.id)
    return {
        "id": lead.id,
        "name": person.name,
        "title": person.title.value if person.title else None,
        "role": role_record(ranking.role),
        "outcome": ranking.outcome.value,
        "rank": lead.rank,
        "of": len(ranking.leads),
        "probability": lead.probability,
        "probability_stored": stored.probability if stored else None,
        "signals": [
            {"name": s.name, "score": s.score, "weight": s.weight, "contribution": round(s.score * s.weight, 4), "because": s.because} for s in lead.signals
        ],
        "reasons": list(lead.reasons),
        "against": list(lead.against),
        "facts": _sources(study, lead.id),
    }


COMMAND = Command(explain)
