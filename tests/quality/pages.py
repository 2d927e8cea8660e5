"""Reads the benchmark's saved sites as pages and labels, for the scripts that fit and measure."""

from __future__ import annotations

import json
import mimetypes
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from research.document import Document
from research.extract.names.recognise import name_key
from research.model import Company, Link, Page
from research.reading.links import links
from research.urls import canonical

SAVED_AT = datetime(2026, 1, 1, tzinfo=UTC)
MARKUP, DATA = (".html", ".htm", ""), (".js", ".json", ".mjs")


@dataclass(frozen=True)
class Labels:
    """Who is on a site, by folded name."""

    keys: frozenset[str]
    ignored: frozenset[str]

    @classmethod
    def load(cls, site: Path) -> Labels:
        raw = json.loads((site / "labels.json").read_text())
        ignored = {name_key(p["name"]) for p in raw["people"] if p.get("group") == "alumni"} | {name_key(n) for n in raw.get("ignore", [])}
        people = {name_key(n) for p in raw["people"] if p.get("group") != "alumni" for n in (p["name"], *p.get("name_alt", []))}
        return cls(frozenset(people), frozenset(ignored - people))

    def has(self, name: str) -> bool:
        return name_key(name) in self.keys


def promises(site: Path) -> dict[str, Link]:
    """Return {URL: the best link to it on the site's pages}: what a crawl knows of a page before it opens it."""
    best: dict[str, Link] = {}
    for page, body in _files(site, data=False):
        document = Document.parse(body, page)
        for link in links(document, Company(domain=site.name)):
            key = link.url.rstrip("/")
            if key not in best or link.score > best[key].score:
                best[key] = link
        document.dissolve()
    return best


def saved_pages(site: Path, data: bool = False) -> Iterator[tuple[Page, bytes]]:
    """Yield (page, body) of every saved page as a crawl would meet it, and of every saved script and JSON file where `data` is set."""
    known = promises(site)
    for page, body in _files(site, data):
        link = known.get(canonical(page.url).rstrip("/"))
        if link is not None:
            page = replace(page, link_text=link.text, link_kind=link.kind, expects=link.name)
        yield page, body


def _files(site: Path, data: bool) -> Iterator[tuple[Page, bytes]]:
    root = site / "site"
    for file in sorted(p for p in root.rglob("*") if p.is_file()):
        suffix = file.suffix.lower()
        if suffix not in MARKUP and not (data and suffix in DATA):
            continue
        path = file.relative_to(root).as_posix()
        path = path.removesuffix("index.html").removesuffix("index.htm")
        kind = "text/html; charset=utf-8" if suffix in MARKUP else mimetypes.guess_type(path)[0] or "text/html"
        yield Page(url=f"https://{site.name}/{path}", fetched_at=SAVED_AT, content_type=kind), file.read_bytes()
