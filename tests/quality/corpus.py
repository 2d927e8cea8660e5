"""Reads short lines and labels of saved sites for the fits of this folder: SITES_DIR/<domain>/{site/**, labels.json}."""

from __future__ import annotations

import json
import pathlib
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser

from research.extract.names.recognise import name_key
from research.text import squeeze

_BLOCKS = "p,div,li,ul,ol,dl,dt,dd,table,tr,td,th,h1,h2,h3,h4,h5,h6,section,article,header,footer,nav,main,aside,figure,figcaption,form,blockquote,br"
_LEAVES = "p,div,li,dt,dd,td,th,h1,h2,h3,h4,h5,h6,figcaption,a,span,strong,b,em,button,label,option,blockquote"
MOST_PAGES = 80
NEAR = 6


@dataclass
class Site:
    """What the fits need of one site."""

    domain: str
    names: list[str]
    """Names of the people as labelled."""
    passed_over: set[str]
    """Keys of names that the labels leave open: they may or may not be people."""
    titles: list[str]
    lines: list[str] = field(default_factory=list)
    """Distinct short lines of the pages."""
    near: set[str] = field(default_factory=set)
    """Those of them that stand within NEAR lines of a labelled name."""


def read_lines(body: bytes, longest: int) -> list[str]:
    """Return the texts, up to so many characters, of elements that hold no block, in order."""
    tree = LexborHTMLParser(body)
    tree.strip_tags(["script", "style", "noscript", "svg", "template"])
    lines = [squeeze(node.text()) for node in tree.css(_LEAVES) if node.css_first(_BLOCKS) in (None, node)]
    return [line for line in lines if 2 <= len(line) <= longest]


def read_site(folder: pathlib.Path, longest: int = 160) -> Site:
    """Return one site."""
    labels = json.loads((folder / "labels.json").read_text())
    people = labels["people"]
    names = [n for p in people for n in (p["name"], *p.get("name_alt", []))]
    titles = [t for p in people for t in (p.get("title"), *p.get("title_alt", [])) if t]
    titles += [q["role"] for q in labels.get("queries", [])]
    passed = {name_key(n) for n in (*labels.get("ignore", []), *labels.get("not_people", []))}
    site = Site(folder.name, names, passed, titles)
    found: set[str] = set()
    people = {name_key(n) for n in names}
    for page in [p for p in sorted(folder.glob("site/**/*.html")) if p.is_file()][:MOST_PAGES]:
        lines = read_lines(page.read_bytes(), longest)
        found.update(lines)
        for n in [n for n, line in enumerate(lines) if len(line) < 60 and name_key(line) in people]:
            site.near.update(lines[max(0, n - NEAR):n + NEAR + 1])
    site.lines = sorted(found)
    return site


def read_sites(folder: pathlib.Path) -> list[Site]:
    """Return all sites of a folder, in order of domain."""
    return [read_site(f) for f in sorted(folder.iterdir()) if (f / "labels.json").exists()]
