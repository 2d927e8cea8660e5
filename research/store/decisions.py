"""What the user decided of people: who manages a post, who does not, who has left, whose title is another; kept until it is taken back."""

from __future__ import annotations

from sqlalchemy import Connection, Row, bindparam, delete, select

from research.model import Decision
from research.store.recording import put
from research.store.tables import DECISIONS

_EVERY = select(DECISIONS).order_by(DECISIONS.c.domain, DECISIONS.c.person, DECISIONS.c.role)
_OF_ONE = _EVERY.where(DECISIONS.c.domain == bindparam("ours"))


def decide(connection: Connection, domain: str, decision: Decision) -> None:
    """Put a decision in place of the one on the same person and role; one that says nothing takes it back."""
    if decision.verdict or decision.title:
        row = {"domain": domain, "person": decision.person, "role": decision.role, "verdict": decision.verdict or "", "title": decision.title}
        put(connection, DECISIONS, [row | {"at": decision.at}])
    else:
        mine = (DECISIONS.c.domain == domain) & (DECISIONS.c.person == decision.person) & (DECISIONS.c.role == decision.role)
        connection.execute(delete(DECISIONS).where(mine))


def decisions(connection: Connection, domain: str) -> tuple[Decision, ...]:
    """Return what was decided of a company's people, in a steady order."""
    return every(connection, domain).get(domain, ())


def every(connection: Connection, domain: str | None = None) -> dict[str, tuple[Decision, ...]]:
    """Return {domain: what was decided}; domain: of that one alone."""
    found: dict[str, tuple[Decision, ...]] = {}
    for row in connection.execute(_EVERY) if domain is None else connection.execute(_OF_ONE, {"ours": domain}):
        found[row.domain] = (*found.get(row.domain, ()), _decision(row))
    return found


def _decision(row: Row[tuple[object, ...]]) -> Decision:
    verdict = row.verdict if row.verdict in ("confirmed", "wrong", "left") else None
    return Decision(person=row.person, role=row.role, verdict=verdict, title=row.title, at=row.at)
