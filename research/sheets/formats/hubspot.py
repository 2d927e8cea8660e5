"""HubSpot contacts. The e-mail is its key for duplicates; a contact needs at least one of first name, last name and e-mail."""

from __future__ import annotations

from research.sheets.formats._table import company, email, family, given, note, phone, table, text

FORMAT = table(
    {
        "First Name": given,
        "Last Name": family,
        "Email": email,
        "Phone Number": phone,
        "Job Title": text("title"),
        "Company Name": company,
        "Company Domain Name": text("domain"),
        "Role": text("role"),
        "Message": note,
    },
    title="HubSpot contacts",
    file="hubspot.csv",
    unit="person",
)
