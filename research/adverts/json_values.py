"""Looks into JSON of unknown shape; never raises."""

from __future__ import annotations

import json
from collections.abc import Mapping

from research.text import squeeze


def parse(body: bytes | str) -> object:
    """Return the JSON value; None where it is none."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def at(value: object, *path: str) -> object:
    """Return what stands at a path of keys; None where a step is missing."""
    for key in path:
        if not isinstance(value, Mapping):
            return None
        value = value.get(key)
    return value


def records(value: object, *path: str) -> list[Mapping[str, object]]:
    """Return the objects of the list at a path; a single object counts as a list of one."""
    found = at(value, *path)
    if isinstance(found, Mapping):
        return [found]
    return [r for r in found if isinstance(r, Mapping)] if isinstance(found, list) else []


def text(value: object, *path: str) -> str | None:
    """Return the string or number at a path, white space folded; None where there is none or it is empty."""
    found = at(value, *path)
    if isinstance(found, str):
        return squeeze(found) or None
    return str(found) if isinstance(found, int) and not isinstance(found, bool) else None


def raw(value: object, *path: str) -> str:
    """Return the string at a path as it is; "" where there is none."""
    found = at(value, *path)
    return found if isinstance(found, str) else ""


def joined(value: object, *keys: str, sep: str = ", ") -> str | None:
    """Return the strings under some keys of one object, each once, in order; None where there is none."""
    parts = dict.fromkeys(part for key in keys if (part := text(value, key)))
    return sep.join(parts) or None
