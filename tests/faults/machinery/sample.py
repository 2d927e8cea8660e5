"""Which faults each run of all checks plays: those that failed once, and a tenth of the others, which another day makes another tenth."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from tests.faults import Fault

PARTS = 10


def sample(faults: Sequence[Fault], day: int) -> list[Fault]:
    """Return the faults of a day, counted from any day; over ten days in a row each is played."""
    return [fault for fault in faults if fault.failed_once or _number(fault) % PARTS == day % PARTS]


def _number(fault: Fault) -> int:
    return int.from_bytes(hashlib.sha256(f"{fault.subject}.{fault.name}".encode()).digest()[:4], "big")
