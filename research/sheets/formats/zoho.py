"""Zoho CRM leads. `Last Name` and `Company` are required; `Web Research` is one of its own lead sources."""

from __future__ import annotations

from research.sheets.formats._table import company, constant, email, family, given, note, phone, table, text, website

FORMAT = table(
    {
        "Last Name": family,
        "Email": email,
        "First Name": given,
        "Company": company,
        "Phone": phone,
        "Website": website,
        "Lead Source": constant("Web Research"),
        "Description": note,
        "Title": text("title"),
    },
    title="Zoho CRM leads",
    file="zoho.csv",
    unit="person",
)
