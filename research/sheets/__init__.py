"""The leads sheet: its columns, its rows, leads.csv kept up to date, exports in the formats of other tools, imports."""
