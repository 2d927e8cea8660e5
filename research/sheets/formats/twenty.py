"""Twenty people. Companies are imported first: `companyDomain` ties a person to one, and must be a URL."""

from __future__ import annotations

from research.sheets.formats._table import email, family, given, note, table, text, website
from research.sheets.rows import LeadRow


def _phone(row: LeadRow) -> tuple[str, str, str]:
    """Return (number without calling code, country, calling code); three empty texts where the number has no calling code."""
    if not row.phone.startswith("+"):
        return "", "", ""
    import phonenumbers  # 40 ms: only where a sheet has phones

    try:
        number = phonenumbers.parse(row.phone)
    except phonenumbers.NumberParseException:
        return "", "", ""
    country = phonenumbers.region_code_for_number(number)
    return phonenumbers.national_significant_number(number), country or "", f"+{number.country_code}"


FORMAT = table(
    {
        "firstName": given,
        "lastName": family,
        "email": email,
        "jobTitle": text("title"),
        "companyDomain": website,
        "role": text("role"),
        "reason": note,
        "Phones / Primary Phone Number": lambda row: _phone(row)[0],
        "Phones / Primary Phone Country Code": lambda row: _phone(row)[1],
        "Phones / Primary Phone Calling Code": lambda row: _phone(row)[2],
    },
    title="Twenty people",
    file="twenty.csv",
    unit="person",
    limit=10_000,
)
