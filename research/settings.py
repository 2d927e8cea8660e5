"""One frozen Settings: every field with default, unit and reason. Built in the CLI, passed down, never global."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Render = Literal["auto", "never", "always"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How one study is done."""

    output: Path = Path("output")
    """Where the sheets go."""
    proxy: str | None = None
    """HTTP proxy for every request; None: the usual environment variables decide."""
    insecure: bool = False
    """Accept certificates that do not verify."""
    delay: float = 1.0
    """Seconds between requests to one site: what a person who clicks would need."""
    max_crawl_delay: float = 10.0
    """Seconds; a longer Crawl-delay of robots.txt is obeyed up to this cap, since a budget of 120 s is spent by then."""
    everyone: bool = False
    """Open the profile page of every person found, not only of probable leads."""
    max_pages: int = 40
    """Pages a crawl may read; with `everyone` the CLI sets 200."""
    max_seconds: float = 120.0
    """Seconds a crawl may take: nobody waits longer for one company."""
    max_body: int = 8 * 1024 * 1024
    """Bytes of one body; the largest team page met has 0.6 MB, script bundles reach 6 MB."""
    timeout: float = 20.0
    """Seconds for one answer."""
    render: Render = "auto"
    """Whether pages that need JavaScript are opened in a browser."""
    allow_private: bool = False
    """Let private and loopback addresses be crawled: intranets and the demo."""
    fresh: bool = False
    """Ask for every page, those too that named nobody before and so rest in some runs; `everyone` does too."""
    offline: bool = False
    """Read the pages kept by an earlier crawl; ask the network for nothing."""
    keep_inferred: bool = True
    """Fill in addresses that follow the company's pattern, marked as inferred."""
    store: str | None = None
    """URL of the database that keeps the history, `postgresql://user@host/name`; None: research.sqlite in the output folder."""
    keep_days: int = 365
    """Days after which somebody whom no run has seen since is erased: a year spans a search for a post and its follow-ups. 0 keeps for ever."""
