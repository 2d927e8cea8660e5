"""The columns of LinkedIn's own export of connections, which many tools read."""

from __future__ import annotations

from research.sheets.formats._table import company, email, empty, table, text

FORMAT = table(
    {
        "First Name": text("first_name"),
        "Last Name": text("last_name"),
        "URL": text("linkedin"),
        "Email Address": email,
        "Company": company,
        "Position": text("title"),
        "Connected On": empty,
    },
    title="Tools that read LinkedIn's Connections.csv",
    file="linkedin.csv",
    unit="person",
)
