"""A Notion database: its first column becomes the title of each page. Its import adds and never updates, hence the lead's id."""

from __future__ import annotations

from research.sheets.formats._table import DATABASE, table

FORMAT = table(DATABASE, title="Notion, as a database", file="notion.csv", unit="lead")
