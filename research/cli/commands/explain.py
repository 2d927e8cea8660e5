"""`research explain`: why somebody is the lead for a role: every signal, and the page behind every fact."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, Output
from research.cli.commands import Command
from research.cli.report import Report, Table

if TYPE_CHECKING:
    from research.model import Lead, Person, Ranking, Signal, Study

STORED = 0.01
"""Difference between the chance in research.json and the one computed now that is worth a word."""


def explain(
    lead: Annotated[str, Argument(metavar="LEAD_ID", help="lead_id of leads.csv, or a person's id of research.json: then for every role.", show_default=False)],
    output: Output = DEFAULT.output,
    json: Annotated[bool, Option("--json", help="Print one JSON line a role.")] = False,
) -> Report:
    """Show every signal of one lead with score, weight and contribution, and the quote and page behind each fact.

    Ranks the people in DIR/<domain>/research.json anew; nothing is asked of the network.

    \b
    Examples:
      research explain LQ4ZJ7M2XKAB
      research explain LQ4ZJ7M2XKAB --output ward --json | jq '.signals[0]'
    """
    from research.errors import UsageError
    from research.records import encode

    found = list(_found(lead.strip(), output))
    if not found:
        raise UsageError(f"no lead {lead} in {output}: the ids stand in {output / 'leads.csv'} and in {output / '<domain>' / 'research.json'}")
    if json:
        return Report(json=tuple(encode(_record(*each)) for each in found))
    blocks = [block for each in found for block in _blocks(*each)]
    return Report(blocks=(*blocks, *_facts(found[0][0], found[0][3].id)))


def _found(asked: str, directory: Path) -> Iterator[tuple[Study, Ranking, Lead, Lead]]:
    """Yield, for every role that an id stands for, the study, the role ranked anew, the lead as it was stored, and as it is now."""
    from datetime import UTC, datetime

    from research.records import earlier
    from research.sheets.leads import read_leads
    from research.sheets.rows import lead_id
    from research.studies.study import ranked

    listed = [row.domain for row in read_leads(directory) if row.lead_id == asked]
    for domain in listed or sorted(file.parent.name for file in directory.glob("*/research.json")):
        study = earlier(directory, domain, datetime.now(UTC))
        if study is None:
            continue
        for held in study.rankings:
            stored = next((lead for lead in held.leads if asked in (lead.id, lead_id(study.company.domain, held.role.text, lead.id))), None)
            if stored is not None:
                [ranking] = ranked([held.role], study.people)
                yield from ((study, ranking, stored, lead) for lead in ranking.leads if lead.id == stored.id)


def _blocks(study: Study, ranking: Ranking, stored: Lead, lead: Lead) -> Iterator[str | Table]:
    person = _person(study, lead.id)
    title = f", {person.title.value}" if person.title else ""
    yield (
        f"{person.name}{title}: number {lead.rank} of {len(ranking.leads)} for {ranking.role.text} at {study.company.name or study.company.domain}, "
        f"{lead.probability:.0%} sure" + (f" ({ranking.outcome.value})" if lead.rank == 1 else "")
    )
    if abs(stored.probability - lead.probability) > STORED:
        yield f"research.json says {stored.probability:.0%}: it was written by another version, or edited."
    other = next((each for each in ranking.leads if each.id != lead.id), None)
    if other is not None:
        place = "The runner-up" if lead.rank == 1 else "The first lead"
        yield f"{place}: {_person(study, other.id).name}, {other.probability:.0%}"
    if lead.signals:
        rows = [(s.name, f"{s.score:g}", f"{s.weight:+.3f}", f"{s.score * s.weight:+.3f}", _meaning(s)) for s in lead.signals]
        total = sum(s.score * s.weight for s in lead.signals)
        yield Table(header=("signal", "score", "weight", "contribution", "meaning"), rows=(*rows, ("sum", "", "", f"{total:+.3f}", "")), title="Signals")
    else:
        yield "Signals are kept for the first ten leads of a role; this one stands below."
    if lead.against:
        yield "Against: " + "; ".join(lead.against)
    told = [(field, value) for field in ("department", "team", "location", "reports_to", "url") if (value := getattr(ranking.role, field))]
    if told:
        yield Table(header=("the role's", "is"), rows=tuple(told), title="Role")


def _meaning(signal: Signal) -> str:
    """Return what a signal says of this lead, else what it measures."""
    from research.rank.signals import SIGNALS

    measured = SIGNALS.get(signal.name)
    return signal.because or ((measured.__doc__ or "").partition("\n")[0].rstrip(".") if measured else "")


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


def _record(study: Study, ranking: Ranking, stored: Lead, lead: Lead) -> dict[str, Any]:
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
        "probability_stored": stored.probability,
        "signals": [
            {"name": s.name, "score": s.score, "weight": s.weight, "contribution": round(s.score * s.weight, 4), "because": _meaning(s)} for s in lead.signals
        ],
        "reasons": list(lead.reasons),
        "against": list(lead.against),
        "facts": _sources(study, lead.id),
    }


COMMAND = Command(explain)
