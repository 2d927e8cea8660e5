"""Markdown: a heading for each company and role, a table of its leads; text from the web is escaped."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from datetime import datetime

from research.sheets.columns import grouped
from research.sheets.formats import Format
from research.sheets.rows import LeadRow

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&])")
_HEADER = "| # | Name | Title | Chance | E-mail | Phone | Links | Why | Status | Next |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _link(text: str, url: str) -> str:
    """Return a link for web addresses only; anything else a page offers as one stays text."""
    return f"[{text}](<{url}>)" if re.fullmatch(r"https?://[^\s<>]+", url) else _plain(url)


def _line(row: LeadRow) -> str:
    inferred = " (inferred)" if row.email_status == "inferred" else ""
    links = filter(None, (row.profile_url and _link("profile", row.profile_url), row.linkedin and _link("LinkedIn", row.linkedin)))
    due = f"{row.next_action} {row.next_action_on or ''}".strip()
    cells = (
        str(row.rank or ""),
        _plain(row.full_name),
        _plain(row.title),
        f"{row.probability:.2f}" if row.probability is not None else "",
        _plain(row.email) + inferred,
        _plain(grouped(row.phone)),
        ", ".join(links),
        _plain(row.why),
        _plain(row.status),
        _plain(due),
    )
    return "| " + " | ".join(cells) + " |\n"


def _write(rows: Sequence[LeadRow], now: datetime) -> bytes:
    parts = [f"# Leads, {now.date().isoformat()}\n"]
    for (company, domain, role), group in itertools.groupby(rows, key=lambda row: (row.company, row.domain, row.role)):
        name = f"{_plain(company)} ({_plain(domain)})" if company else _plain(domain)
        parts.append(f"\n## {name}{f': {_plain(role)}' if role else ''}\n\n{_HEADER}")
        parts.extend(map(_line, group))
    return "".join(parts).encode("utf-8", "replace")


FORMAT = Format(title="Notes as Markdown: Obsidian, GitHub …", file="leads.md", write=_write, also=("md",))
