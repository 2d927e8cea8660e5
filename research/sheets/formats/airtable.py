"""An Airtable table: the lead's id comes first, since linked records and updates match on the first field."""

from __future__ import annotations

from research.sheets.formats._table import DATABASE, table

FORMAT = table({"Lead ID": DATABASE["Lead ID"]} | DATABASE, title="Airtable, as a table", file="airtable.csv", unit="lead")
