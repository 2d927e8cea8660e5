"""`research doctor`: whether this machine has what the program needs, and what to do about what it lacks."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from typer import Argument

from research.cli.arguments.options import DEFAULT, AllowPrivate, Insecure, Output, Proxy
from research.cli.commands import Command
from research.cli.report import Report, Table
from research.text import count

ROOM = 200 * 2**20
"""Bytes of free disk below which a run may not end: kept pages of a large site take 50 MB."""

OLD = 730
"""Days after which the list of public suffixes lacks endings that companies use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at."""

    what: str
    found: str
    to_do: str = ""
    """Empty where all is well."""
    needed: bool = True
    """False for what the program can do without."""


def doctor(
    site: Annotated[
        str | None, Argument(metavar="[SITE]", help="Ask this site too: whether it answers, and what its robots.txt says.", show_default=False)
    ] = None,
    output: Output = DEFAULT.output,
    proxy: Proxy = None,
    insecure: Insecure = False,
    allow_private: AllowPrivate = False,
) -> Report:
    """Check what the program needs: Python, browser, folder, disk, sheet, store, proxy, and what to do about the rest.

    Nothing leaves this machine, unless a site is given: then its robots.txt and home page are asked for, as a run would. Nothing is changed.
    Exit codes: 0 all is well; 1 something is to be done.

    \b
    Examples:
      research doctor
      research doctor acme.com --proxy http://127.0.0.1:3128
    """
    from research.cli.arguments.proxy import proxy_url

    findings = [*_program(), *_folder(output), *_records(output), _proxy(proxy_url(proxy))]
    if site is not None:
        findings.append(_site(site, proxy, insecure=insecure, allow_private=allow_private))
    rows = tuple((_state(each), each.what, each.found, each.to_do) for each in findings)
    wrong = sum(bool(each.to_do) and each.needed for each in findings)
    message = f"{count(wrong, 'thing is', 'things are')} to be mended" if wrong else ""
    return Report(blocks=(Table(header=("", "looked at", "found", "what to do"), rows=rows),), exit_code=1 if wrong else 0, message=message)


def _state(finding: Finding) -> str:
    return "ok" if not finding.to_do else "mend" if finding.needed else "may"


def _program() -> Iterator[Finding]:
    from importlib import metadata

    from research.cli.arguments.dates import today
    from research.cli.arguments.preferences import file, preferences
    from research.sheets.columns import read_date
    from research.urls.suffixes import snapshot
    from spiders.browser import find_browser

    yield Finding(what="Python", found=f"{sys.version.split()[0]}; research {metadata.version('hiring-lead')}")
    yield Finding(what="settings", found=f"{file()}: {count(len(preferences()), 'option')} of yours" if preferences() else "the program's own")
    browser = find_browser()
    without = "pip install '.[browser]' and playwright install chromium: pages that only JavaScript fills can be read then"
    yield Finding(what="browser", found=browser or "none", to_do="" if browser else without, needed=False)
    made = read_date(snapshot()[:2000].partition("VERSION: ")[2][:10])
    stale = made is None or (today() - made).days > OLD
    yield Finding(what="public suffixes", found=f"list of {made}", to_do="pip install --upgrade tldextract" if stale else "", needed=False)


def _folder(output: Path) -> Iterator[Finding]:
    standing = next(folder for folder in (output.absolute(), *output.absolute().parents) if folder.exists())
    there = f"{output}" if output.exists() else f"{output}, which the first run makes"
    problem = ""
    if not standing.is_dir():
        problem = f"{standing} is a file: name another folder with --output"
    elif not os.access(standing, os.W_OK | os.X_OK):
        problem = f"give yourself the right to write into {standing}, or name another folder with --output"
    yield Finding(what="folder", found=there, to_do=problem)
    free = shutil.disk_usage(standing if standing.is_dir() else standing.parent).free
    yield Finding(what="disk", found=f"{free / 2**30:.1f} GiB free", to_do="" if free >= ROOM else "free some space, or name another folder with --output")


def _records(output: Path) -> Iterator[Finding]:
    from research.errors import SheetError
    from research.sheets.leads import NAME, read_leads, refuse_if_open

    try:
        leads = read_leads(output)
        refuse_if_open(output / NAME)
    except (SheetError, OSError) as error:
        yield Finding(what="sheet", found=f"{output / NAME}", to_do=str(error))
    else:
        yield Finding(what="sheet", found=count(len(leads), "lead") if leads else "none yet")
    yield _store(output)


def _store(output: Path) -> Finding:
    import sqlite3

    from research.store.opening import FILE
    from research.store.tables import STORE, VERSION

    path = output / FILE
    if not path.exists():
        return Finding(what="store", found="none yet")
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            [sound] = connection.execute("PRAGMA quick_check(1)").fetchone()
            [version] = connection.execute(f"SELECT version FROM {STORE.name}").fetchone()
        finally:
            connection.close()
    except (sqlite3.Error, TypeError) as error:
        return Finding(what="store", found=str(path), to_do=f"move it away, or restore it from a copy: {error}")
    if sound != "ok":
        return Finding(what="store", found=str(path), to_do=f"move it away, or restore it from a copy: {sound}")
    if version > VERSION:
        return Finding(what="store", found=f"version {version}", to_do=f"upgrade research, which knows version {VERSION}, or use another --output")
    return Finding(what="store", found=f"version {version}" if version == VERSION else f"version {version}; the next run brings it up to {VERSION}")


def _proxy(named: str | None) -> Finding:
    from urllib.request import getproxies

    given = [named] if named else [url for scheme, url in getproxies().items() if scheme in ("http", "https")]
    return Finding(what="proxy", found=", ".join(dict.fromkeys(url.rpartition("@")[2] for url in given)) or "none")


def _site(site: str, proxy: str | None, *, insecure: bool, allow_private: bool) -> Finding:
    import tempfile

    from research.settings import Settings
    from spiders.run import crawl, run

    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(output=Path(folder), proxy=proxy, insecure=insecure, allow_private=allow_private, max_pages=1, max_seconds=60, render="never")
        found = run(lambda: crawl(site, settings)).crawl
    if not found.pages:
        return Finding(what=site, found=found.status, to_do=found.why)
    pause = f"; robots.txt asks for {count(found.robots_delay, 'second')} between requests" if found.robots_delay else "; robots.txt allows it"
    return Finding(what=site, found=f"answers{pause}")


COMMAND = Command(doctor)
