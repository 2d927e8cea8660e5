"""Pipedrive people, with headers as its English interface has them. A person needs a name."""

from __future__ import annotations

from research.sheets.formats._table import company, constant, email, family, given, note, phone, table, text

FORMAT = table(
    {
        "Person - Name": text("full_name"),
        "Person - First name": given,
        "Person - Last name": family,
        "Person - Email - Work": email,
        "Person - Phone - Work": phone,
        "Person - Job title": text("title"),
        "Person - Organization": company,
        "Person - Labels": constant("Job lead"),
        "Note": note,
    },
    title="Pipedrive people",
    file="pipedrive.csv",
    unit="person",
    limit=50_000,
)
