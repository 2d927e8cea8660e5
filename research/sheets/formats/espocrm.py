"""EspoCRM leads: any header is mapped in its second step; these are the labels that it matches by itself."""

from __future__ import annotations

from research.sheets.formats._table import company, email, family, given, note, phone, table, text, website

FORMAT = table(
    {
        "First Name": given,
        "Last Name": family,
        "Title": text("title"),
        "Account Name": company,
        "Email": email,
        "Phone": phone,
        "Website": website,
        "Description": note,
    },
    title="EspoCRM leads",
    file="espocrm.csv",
    unit="person",
)
