"""Salesforce leads. `Last Name` and `Company` are required; `Lead Status` and `Lead Source` hold the values of a fresh organisation."""

from __future__ import annotations

from research.sheets.formats._table import company, constant, email, empty, family, given, note, phone, table, text, website
from research.sheets.rows import LeadRow

_STATUS = {
    "contacted": "Working - Contacted",
    "answered": "Working - Contacted",
    "interview": "Working - Contacted",
    "offer": "Working - Contacted",
    "closed": "Closed - Not Converted",
}


def _status(row: LeadRow) -> str:
    return _STATUS.get(row.status.casefold(), "Open - Not Contacted")


FORMAT = table(
    {
        "First Name": given,
        "Last Name": family,
        "Company": company,
        "Title": text("title"),
        "Email": email,
        "Phone": phone,
        "Mobile Phone": empty,
        "Website": website,
        "Lead Source": constant("Web"),
        "Lead Status": _status,
        "Description": note,
        "City": empty,
        "Country": empty,
        "Email Opt Out": constant("0"),
    },
    title="Salesforce leads",
    file="salesforce.csv",
    unit="person",
    limit=50_000,
)
