"""`make faults`: plays every fault against the installed command line, two at a time, and writes docs/reliability.md."""

from __future__ import annotations

import argparse
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from tests.faults import shelf
from tests.faults.machinery import page, running
from tests.faults.machinery.sample import sample

AT_ONCE = 2


def main() -> int:
    """Return 1 where a fault was not survived, else 0."""
    words = argparse.ArgumentParser(prog="make faults", description=__doc__)
    words.add_argument("--only", default="", help="those whose subject or name holds this")
    words.add_argument("--sample", action="store_true", help="those that failed once, and a tenth of the others by the day; no clock decides")
    given = words.parse_args()
    faults = [fault for fault in shelf() if given.only in f"{fault.subject}.{fault.name}"]
    if given.sample:
        faults = sample(faults, int(time.time() // 86400))
    late = float("inf") if given.sample else running.GRACE
    with ThreadPoolExecutor(AT_ONCE) as at_once:
        played = []
        for each in at_once.map(lambda fault: running.play(fault, late), faults):
            played.append(each)
            print(f"{'ok  ' if not each.faults else 'FAIL'} {each.seconds:5.1f} s {each.megabytes:4.0f} MB  {each.fault.subject}.{each.fault.name}", flush=True)
            for fault in each.faults:
                print("     ", fault)
    failed = sum(bool(each.faults) for each in played)
    print(f"{len(played) - failed} of {len(played)} faults survived", page.measured(played), sep="\n")
    if not given.only and not given.sample and not failed:
        page.FILE.write_text(page.written([(each.fault, each.expected) for each in played], page.measured(played)), encoding="utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
