"""Huntr's export of jobs, which other trackers read; it has no column for a contact, who goes into the description. Empty is `-`."""

from __future__ import annotations

from html import escape

from research.sheets.columns import grouped
from research.sheets.formats._table import Cell, address, advert, company, constant, remarks, table, text, website
from research.sheets.rows import LeadRow

_LISTS = {"applied": "Applied", "contacted": "Applied", "answered": "Applied", "interview": "Interview", "offer": "Offer", "closed": "Rejected"}


def _list(row: LeadRow) -> str:
    return _LISTS.get(row.status.casefold(), "Applied" if row.applied_on else "Wishlist")


def _description(row: LeadRow) -> str:
    contact = ", ".join(filter(None, (row.full_name, row.title, address(row), grouped(row.phone))))
    return f"<p>Contact: {escape(contact)}</p><p>{escape(remarks(row))}</p>"


_FILLED: dict[str, Cell] = {
    "id": text("lead_id"),
    "createdAt": lambda row: row.first_seen.isoformat() if row.first_seen else "-",
    "title": text("role"),
    "url": lambda row: advert(row) or website(row),
    "rootDomain": text("domain"),
    "htmlDescription": _description,
    "lastMovedAt": lambda row: row.applied_on.isoformat() if row.applied_on else "-",
    "listName": _list,
    "companyName": company,
    "companyDomain": text("domain"),
}
_HEADER = (
    "id,createdAt,title,salary,location,url,rootDomain,htmlDescription,deadline,color,lastMovedAt,boardId,boardName,listId,listName,companyId,"
    "companyName,companyDomain,creatorUserId,creatorUserFirstName,creatorUserLastName,creatorUserEmail"
)

FORMAT = table(
    {name: _FILLED.get(name, constant("-")) for name in _HEADER.split(",")},
    title="Huntr, and trackers that read its export",
    file="huntr.csv",
    unit="application",
)
