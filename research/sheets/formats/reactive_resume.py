"""Reactive Resume applications, each with its first lead as contact. Company and Role are required; dates are ISO."""

from __future__ import annotations

from research.sheets.formats._table import advert, company, constant, email, note, phone, table, text
from research.sheets.rows import LeadRow

_STAGES = {"applied": "applied", "answered": "screening", "interview": "interview", "offer": "offer", "closed": "closed"}


def _stage(row: LeadRow) -> str:
    return _STAGES.get(row.status.casefold(), "applied" if row.applied_on else "saved")


def _stage_date(row: LeadRow) -> str:
    day = {"applied": row.applied_on, "interview": row.interviewed_on}.get(_stage(row))
    return day.isoformat() if day else ""


FORMAT = table(
    {
        "Company": company,
        "Role": text("role"),
        "Stage": _stage,
        "Stage Date": _stage_date,
        "Applied Date": lambda row: row.applied_on.isoformat() if row.applied_on else "",
        "Source": constant("Company website"),
        "URL": advert,
        "Notes": note,
        "Tags": constant("research"),
        "Contact Name": text("full_name"),
        "Contact Role": text("title"),
        "Contact Type": constant("Hiring manager"),
        "Contact Email": email,
        "Contact Phone": phone,
    },
    title="Reactive Resume applications",
    file="reactive-resume.csv",
    unit="application",
    limit=500,
)
