"""Options that several commands share, each said once."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Annotated, Literal

from typer import Argument, BadParameter, Option

from research.settings import Settings

DEFAULT = Settings()


def a_number(value: float) -> float:
    """Return what an option that takes a number was given. Raises BadParameter for nan, which no bounds keep out: it is neither below nor above anything."""
    if math.isnan(value):
        raise BadParameter("nan is no number.")
    return value


Output = Annotated[Path, Option(metavar="DIR", help="Folder of the sheets.")]
LeadWord = Annotated[
    str, Argument(metavar="LEAD", help="Its number in the last run, or its id: the first column of leads.csv.", show_default=False)
]
StoreUrl = Annotated[str | None, Option(metavar="URL", help="Database of the history [default: DIR/research.sqlite].", show_default=False)]
KeepDays = Annotated[int, Option(min=0, max=36_500, metavar="DAYS", help="Erase whoever no run has seen for so long; 0 keeps for ever.")]
Proxy = Annotated[str | None, Option(metavar="URL", help="HTTP proxy for every request; http_proxy and https_proxy work too.", show_default=False)]
Insecure = Annotated[bool, Option("--insecure", help="Accept certificates that do not verify.")]
Delay = Annotated[
    float,
    Option(min=0, max=3600, callback=a_number, metavar="SECONDS", help="Seconds between requests to one site; a longer Crawl-delay in robots.txt is obeyed."),
]
Everyone = Annotated[bool, Option("--everyone", help="Open the profile page of every person found, not only of probable leads.")]
Fresh = Annotated[bool, Option("--fresh", help="Ask for the pages, too, that named nobody before; else they rest, three runs at most.")]
MaxSeconds = Annotated[
    float, Option(min=1, callback=a_number, metavar="S", help="Seconds that one company's crawl may take; what was found until then is kept.")
]
AllowPrivate = Annotated[bool, Option("--allow-private", help="Let private and loopback addresses be crawled: for an intranet.")]
TimerKind = Literal["systemd", "crontab", "launchd", "windows"]
