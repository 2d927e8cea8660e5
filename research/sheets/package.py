"""datapackage.json beside the canonical sheet: a Frictionless data package, so that other tools know every column's type."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from research.records import indented
from research.sheets.atomic import replace_file
from research.sheets.columns import COLUMNS, Kind
from research.sheets.raw import RawSheet, parse, unquoted

MASTER = "leads.csv"
EXPORT = "leads-export.csv"
PACKAGE = "datapackage.json"
LATER = frozenset({"advert_url", "client"})
"""Columns that are younger than packages which list the columns that their version knew."""

_TYPES: dict[Kind, str] = {"integer": "integer", "number": "number", "date": "date"}


def write_package(directory: Path) -> Path:
    """Describe the canonical sheets that lie in directory; columns of the user's own are text."""
    resources = [_resource(directory / name) for name in (MASTER, EXPORT) if (directory / name).exists()]
    path = directory / PACKAGE
    body = (indented({"name": "leads", "title": "Probable hiring managers", "columns": list(COLUMNS), "resources": resources}) + "\n").encode()
    if not path.exists() or path.read_bytes() != body:
        replace_file(path, body)
    return path


def unheard(directory: Path) -> tuple[str, ...]:
    """Return the columns that came after the version which wrote the package of a folder; any other that the sheet lacks the user took out."""
    try:
        package = json.loads((directory / PACKAGE).read_text(encoding="utf-8"))
        known = package.get("columns", COLUMNS.keys() - LATER)
    except (OSError, ValueError, AttributeError):
        return ()
    return tuple(name for name in COLUMNS if name not in known)


def _resource(path: Path) -> dict[str, Any]:
    sheet = parse(path.read_bytes(), str(path), most=1)
    return {
        "name": path.stem,
        "path": path.name,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": sheet.delimiter},
        "schema": {"fields": _fields(sheet), "primaryKey": "lead_id", "missingValues": [""]},
    }


def _fields(sheet: RawSheet) -> list[dict[str, Any]]:
    return [_field(unquoted(cell)) for cell in sheet.records[0].cells]


def _field(name: str) -> dict[str, Any]:
    column = COLUMNS.get(name.strip().lower())
    if column is None:
        return {"name": name, "type": "string"}
    field: dict[str, Any] = {"name": name, "type": _TYPES.get(column.kind, "string"), "description": column.meaning}
    if name in ("probability", "email_chance"):
        field["constraints"] = {"minimum": 0, "maximum": 1}
    elif name == "rank":
        field["constraints"] = {"minimum": 1}
    elif name == "lead_id":
        field["constraints"] = {"required": True, "unique": True}
    elif name == "email_status":
        field["constraints"] = {"enum": ["published", "imported", "inferred"]}
    return field
