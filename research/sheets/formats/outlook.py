"""Outlook.com and Outlook on the web: the columns of their CSV import. `Title` there is the honorific; the position is `Job Title`."""

from __future__ import annotations

from research.sheets.formats._table import Cell, company, email, empty, note, phone, table, text, website

_HEADER = (
    "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,E-mail 3 Address,Home Phone,"
    "Home Phone 2,Business Phone,Business Phone 2,Mobile Phone,Car Phone,Other Phone,Primary Phone,Pager,Business Fax,Home Fax,Other Fax,"
    "Company Main Phone,Callback,Radio Phone,Telex,TTY/TDD Phone,IMAddress,Job Title,Department,Company,Office Location,Manager's Name,"
    "Assistant's Name,Assistant's Phone,Company Yomi,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,"
    "Home Street,Home City,Home State,Home Postal Code,Home Country/Region,Other Street,Other City,Other State,Other Postal Code,"
    "Other Country/Region,Personal Web Page,Spouse,Schools,Hobby,Location,Web Page,Birthday,Anniversary,Notes"
)
_FILLED: dict[str, Cell] = {
    "First Name": text("first_name"),
    "Last Name": text("last_name"),
    "E-mail Address": email,
    "Business Phone": phone,
    "Job Title": text("title"),
    "Department": text("department"),
    "Company": company,
    "Web Page": website,
    "Notes": note,
}

FORMAT = table(
    {name: _FILLED.get(name, empty) for name in _HEADER.split(",")},
    title="Outlook, the program and on the web; SuiteCRM",
    file="outlook.csv",
    unit="person",
)
