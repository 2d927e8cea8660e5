"""Google Contacts: the columns of its CSV import since 2024."""

from __future__ import annotations

from research.sheets.formats._table import company, email, empty, note, phone, table, text, website

FORMAT = table(
    {
        "First Name": text("first_name"),
        "Middle Name": empty,
        "Last Name": text("last_name"),
        "Phonetic First Name": empty,
        "Phonetic Middle Name": empty,
        "Phonetic Last Name": empty,
        "Name Prefix": empty,
        "Name Suffix": empty,
        "Nickname": empty,
        "File As": text("full_name"),
        "Organization Name": company,
        "Organization Title": text("title"),
        "Organization Department": text("department"),
        "Birthday": empty,
        "Notes": note,
        "Photo": empty,
        "Labels": lambda row: "Job leads ::: * myContacts",
        "E-mail 1 - Label": lambda row: "Work" if email(row) else "",
        "E-mail 1 - Value": email,
        "Phone 1 - Label": lambda row: "Work" if row.phone else "",
        "Phone 1 - Value": phone,
        "Website 1 - Label": lambda row: "Work" if row.domain else "",
        "Website 1 - Value": website,
    },
    title="Google Contacts",
    also=("google", "gmail"),
    file="google-contacts.csv",
    unit="person",
    limit=3000,  # contacts that Google takes in one import
)
