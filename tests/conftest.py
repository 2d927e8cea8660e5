"""What every test runs under: no network but loopback, no proxy or colour settings of the machine, Hypothesis at a steady pace.

`make test DAY=2028-02-29T23:55 ZONE=Pacific/Kiritimati` runs them then and there: no test may depend on the day, the hour or the zone.
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from spiders.addresses import exempt
from tests.sample_site.server import Served, serve

OFFLINE = str(Path(__file__).with_name("offline"))
sys.path.insert(0, OFFLINE)
if os.environ.get("DAY"):  # as the clock on the wall where the tests run says it: 2028-02-29T23:55
    os.environ["CLOCK_AHEAD"] = str(round(datetime.fromisoformat(os.environ.pop("DAY")).timestamp() - time.time()))
runpy.run_path(f"{OFFLINE}/sitecustomize.py")  # closes the network here; by PYTHONPATH it is the first thing that child processes import
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (OFFLINE, os.environ.get("PYTHONPATH"))))
for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "NO_COLOR", "FORCE_COLOR", "RESEARCH_TRACEBACK"):
    os.environ.pop(name, None)
    os.environ.pop(name.upper(), None)

os.environ["RESEARCH_CONFIG"] = os.devnull  # the developer's own settings

for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    if signal.getsignal(number) is signal.SIG_IGN:  # where the tests run in the background, which would reach every process that they start and stop
        signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)


def pytest_report_header() -> str:
    """Return the line that says when the tests believe to run."""
    return f"the clock says {datetime.now().astimezone():%A, %Y-%m-%d %H:%M %Z}"


# The same cases on every machine; slow machines do not fail.
settings.register_profile("steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")


@pytest.fixture(autouse=True)
def _nobody_stays_exempt() -> Iterator[None]:
    """Forget, after each test, which private hosts its crawls might connect to: a process keeps them as long as it runs."""
    yield
    exempt.clear()


@pytest.fixture(scope="session")
def sample() -> Iterator[Served]:
    """The sample company's site, on loopback."""
    with serve() as served:
        yield served
