"""Times the reading of every saved page, site by site as a crawl meets them: parse, links, people, contacts, facts.

    python -m tests.quality.bench_reading SITES

Prints CPU milliseconds a page: median, 95th percentile, worst; and the same as a ratio to parsing alone (selectolax, no walk), measured side by side, since
machines differ. SITES is the benchmark's folder.
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from research.model import Company
from research.reading.page import read
from tests.quality.pages import saved_pages


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sites", type=Path)
    args = parser.parse_args()
    taken: list[tuple[float, float, str]] = []
    for site in sorted(p for p in args.sites.iterdir() if (p / "labels.json").exists()):
        for page, body in saved_pages(site):
            began = time.process_time()
            LexborHTMLParser(body)
            parsed = time.process_time()
            read(page, body, Company(domain=site.name))
            taken.append((1000 * (time.process_time() - parsed), 1000 * (parsed - began), page.url))
    ordered = sorted(taken)
    times = [t for t, _, _ in ordered]
    print(f"{len(times)} pages: median {statistics.median(times):.1f} ms, 95th percentile {times[int(0.95 * len(times))]:.1f} ms, worst {times[-1]:.0f} ms")
    print(f"ratio to bare parsing, over all pages: {sum(times) / sum(p for _, p, _ in taken):.1f}")


if __name__ == "__main__":
    main()
