"""Simulates many companies on many workers, from what crawls were measured to need: how long, how busy, how many sites at once.

    python -m tests.quality.simulate_scaling RUNS --cpu-a-request 0.014 --companies 1000000

RUNS holds one folder a company with research.json, as `research batch` leaves it: the requests of each are drawn from there, with a fixed seed.
A worker is one fetching process that crawls so many sites at once; each site waits its delay and the answer's latency between two requests, and every
request takes the processor for a while, one at a time (readers in processes of their own are part of that time where they share the core).
Simulated are as many companies as show the steady state; the time for all of them follows from the rate.
"""

from __future__ import annotations

import argparse
import heapq
import json
import random
from pathlib import Path


def simulate(requests: list[int], companies: int, sites_at_once: int, gap: float, cpu: float, dice: random.Random) -> tuple[float, float]:
    """Return (seconds until all companies are done, share of them in which the processor was busy).

    requests: of the companies measured, drawn from with replacement. gap: seconds between the end of a request's work and the site's next request.
    """
    waiting = companies
    crawls: list[tuple[float, int]] = []  # (moment of the next request's answer, requests left)
    for _ in range(min(sites_at_once, companies)):
        waiting -= 1
        heapq.heappush(crawls, (dice.random() * gap, dice.choice(requests)))
    free = busy = 0.0
    while crawls:
        at, left = heapq.heappop(crawls)
        free = max(free, at) + cpu
        busy += cpu
        if left > 1:
            heapq.heappush(crawls, (free + gap, left - 1))
        elif waiting:
            waiting -= 1
            heapq.heappush(crawls, (free + gap, dice.choice(requests)))
    return free, busy / free


def main() -> None:
    """Simulate, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", type=Path)
    parser.add_argument("--companies", type=int, default=1_000_000)
    parser.add_argument("--cpu-a-request", type=float, required=True, help="processor seconds, as speed.batch measures them")
    parser.add_argument("--delay", type=float, default=1.0)
    parser.add_argument("--latency", type=float, default=0.4, help="seconds until a page is there")
    parser.add_argument("--sites-at-once", type=int, nargs="+", default=[16, 32, 64, 128])
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4, 8])
    parser.add_argument("--sample", type=int, default=3000, help="companies simulated")
    given = parser.parse_args()
    crawls = [json.loads(file.read_bytes())["crawl"] for file in sorted(given.runs.glob("*/research.json"))]
    requests = [crawl["requests"] for crawl in crawls if crawl["pages"]]
    each = sum(requests) / len(requests)
    print(f"{len(requests)} companies measured: {each:.1f} requests each, {given.cpu_a_request * 1e3:.1f} ms a request")
    print("| workers | sites at once, each | companies a day | processor busy | days for all | requests a second, all sites |")
    print("| --- | --- | --- | --- | --- | --- |")
    for workers in given.workers:
        for at_once in given.sites_at_once:
            seconds, busy = simulate(requests, given.sample, at_once, given.delay + given.latency, given.cpu_a_request, random.Random(1))
            a_day = workers * given.sample / seconds * 86_400
            rate = a_day / 86_400 * each
            print(f"| {workers} | {at_once} | {a_day:,.0f} | {busy:.0%} | {given.companies / a_day:.1f} | {rate:.0f} |")


if __name__ == "__main__":
    main()
