"""The lines of vCard (RFC 6350) and iCalendar (RFC 5545): escaping, folding, line ends."""

from __future__ import annotations

from collections.abc import Iterable

_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None})
_OCTETS = 75
"""Of one line, its end not counted."""


def escaped(text: str) -> str:
    """Return text as a value of type TEXT; control characters, which neither standard allows, are gone."""
    return "".join(c for c in text.translate(_ESCAPES) if c >= " " or c == "\t")


def uri(text: str) -> str:
    """Return a URI as a value: without the white space and control characters that would end it; "" where it has no scheme of the web."""
    clean = "".join(text.split())
    return clean if clean.startswith(("http://", "https://")) and clean.isprintable() else ""


def folded(lines: Iterable[str]) -> bytes:
    """Return the lines in UTF-8 with CRLF; a longer one goes on in the next line after a space, never inside a character."""
    return b"".join(_fold(line) for line in lines)


def _fold(line: str) -> bytes:
    rest = line.encode("utf-8", "replace")
    parts = []
    room = _OCTETS
    while len(rest) > room:
        cut = room
        while rest[cut] & 0xC0 == 0x80:
            cut -= 1
        parts.append(rest[:cut])
        rest, room = rest[cut:], _OCTETS - 1
    parts.append(rest)
    return b"\r\n ".join(parts) + b"\r\n"
