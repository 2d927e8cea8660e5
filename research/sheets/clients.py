"""For whom the user looks: the clients whom the sheet names, by company and role; one row of a role speaks for all of its leads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from research.sheets.columns import unguard
from research.text import fold, squeeze

Clients = Mapping[tuple[str, str], tuple[str, ...]]
"""{(domain, role, folded): clients}; roles that nobody is named for are left out."""


def names(cell: str) -> tuple[str, ...]:
    """Return the clients that a cell names: `Jane Roe; Ali Demir`."""
    return tuple(filter(None, (squeeze(name) for name in unguard(cell).split(";"))))


def clients(leads: Iterable[tuple[str, str, str]]) -> Clients:
    """Return who is looked for, of leads as (domain, role, text of the cell client); a name counts once, however it is capitalised."""
    spelt: dict[str, str] = {}
    found: dict[tuple[str, str], dict[str, str]] = {}
    for domain, role, cell in leads:
        for name in names(cell) if cell else ():
            key = fold(name)
            found.setdefault((domain, fold(unguard(role))), {})[key] = spelt.setdefault(key, name)
    return {asked: tuple(called.values()) for asked, called in found.items()}
