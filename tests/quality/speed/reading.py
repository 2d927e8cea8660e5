"""Times the reading of saved pages, each as a crawl meets it, and parsing alone (selectolax, no walk) beside it."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from research.model import Company
from research.reading.page import read
from tests.quality.pages import saved_pages


def measured(sites: Path, most: int) -> dict[str, float]:
    """Return processor milliseconds a page over so many sites, evenly chosen, and the ratio to parsing alone."""
    folders = sorted(p for p in sites.iterdir() if (p / "labels.json").exists())
    taken: list[tuple[float, float]] = []
    for site in folders[:: max(1, len(folders) // most)]:
        for page, body in saved_pages(site):
            began = time.process_time()
            LexborHTMLParser(body)
            parsed = time.process_time()
            read(page, body, Company(domain=site.name))
            taken.append((1000 * (time.process_time() - parsed), 1000 * (parsed - began)))
    times = sorted(t for t, _ in taken)
    return {
        "pages": len(times),
        "median": statistics.median(times),
        "p95": times[int(0.95 * len(times))],
        "worst": times[-1],
        "ratio": sum(times) / sum(parsing for _, parsing in taken),
    }
