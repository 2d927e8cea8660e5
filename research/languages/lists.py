"""Reads word lists that lie in text files.

A file begins with lines of `#` that say what it holds, its source and its licence. A line `engineering: software, web developer` says what words tell;
indented lines go on with the one above.
"""

from __future__ import annotations

from research.shelf import table


def read(package: str, file: str) -> dict[str, tuple[str, ...]]:
    """Return {what is told: its words}, in the file's order; lines that tell the same are joined."""
    found: dict[str, list[str]] = {}
    told = ""
    for line in table(package, file).decode().splitlines():
        if line.startswith("#"):
            continue
        if not line.startswith(" "):
            told, _, line = line.partition(": ")
        found.setdefault(told, []).extend(line.strip(" ,").split(", "))
    return {told: tuple(listed) for told, listed in found.items()}


def under(kind: str, lists: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Return {what is told: its words} of the lines `kind what: words`."""
    return {told.removeprefix(f"{kind} "): listed for told, listed in lists.items() if told.startswith(f"{kind} ")}
