"""Lets the test run, and every Python process that it starts, live at another time: CLOCK_AHEAD seconds from now, files included; clocks go on as ever."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import Any

BILLION = 1_000_000_000


def ahead(seconds: int) -> Callable[[], None]:
    """Set this process's clock ahead; returns what puts it right again."""
    if "pytest" in sys.modules:
        import time_machine
    else:
        sys.modules["pytest"] = None  # type: ignore[assignment]  # the package would import it, which takes a second
        import time_machine

        del sys.modules["pytest"]
    travel = time_machine.travel(time.time() + seconds, tick=True)
    traveller = travel.start()
    while abs(late := seconds - time.time() + time_machine.escape_hatch.time.time()) > 0.001:  # between the two lines above the machine did something else
        traveller.shift(late)
    real = os.stat, os.lstat, os.utime

    def moved(look: Callable[..., os.stat_result]) -> Callable[..., os.stat_result]:
        def stat(*words: Any, **options: Any) -> os.stat_result:
            found = look(*words, **options)
            names = {f"st_{kind}time": getattr(found, f"st_{kind}time") + seconds for kind in "amc"}
            exact = {f"st_{kind}time_ns": getattr(found, f"st_{kind}time_ns") + seconds * BILLION for kind in "amc"}
            whole = [*found[:7], *(int(moment) for moment in names.values())]
            others = {name: getattr(found, name) for name in ("st_blksize", "st_blocks", "st_rdev") if hasattr(found, name)}
            return os.stat_result(whole, names | exact | others)

        return stat

    def utime(path: Any, times: tuple[float, float] | None = None, *, ns: tuple[int, int] | None = None, **options: Any) -> None:
        if ns is not None:
            real[2](path, ns=(ns[0] - seconds * BILLION, ns[1] - seconds * BILLION), **options)
        else:
            real[2](path, None if times is None else (times[0] - seconds, times[1] - seconds), **options)

    os.stat, os.lstat, os.utime = moved(os.stat), moved(os.lstat), utime  # type: ignore[assignment]

    def right() -> None:
        travel.stop()
        os.stat, os.lstat, os.utime = real

    return right
