"""Tells the user's own command and webhook of changes; words from the web reach them as JSON, never as part of a command line."""

from __future__ import annotations

import asyncio
import json
import shlex
import subprocess
import time
import urllib.error
import urllib.request
from http.client import HTTPException
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from research.errors import UsageError

if TYPE_CHECKING:
    from research.studies.batch import Ended
    from research.studies.schedule import Request

TRIES = 3
WAIT = 20.0
"""Seconds for one try."""


async def announce(asked: Request, ended: Ended) -> str:
    """Hand the changes of one run to what the schedule names; returns what went wrong, or ""."""
    from research.store.changes import change_line

    lines = [change_line(change) for change in ended.changes]
    loop = asyncio.get_running_loop()
    problems = []
    if asked.command:
        problems.append(await loop.run_in_executor(None, _call, asked.command, "\n".join(lines) + "\n"))
    if asked.webhook:
        body = json.dumps({"domain": ended.host, "changes": [json.loads(line) for line in lines]}, ensure_ascii=False)
        problems.append(await loop.run_in_executor(None, _post, asked.webhook, body))
    return "; ".join(filter(None, problems))


def check(command: str | None, webhook: str | None) -> None:
    """Raise UsageError for a command or a URL that cannot be called."""
    import shutil

    try:
        words = shlex.split(command) if command is not None else ["true"]
    except ValueError as error:
        raise UsageError(f"--command {command!r}: {error}") from None
    if command is not None and (not words or shutil.which(words[0]) is None):
        raise UsageError(f"--command: there is no program {words[0] if words else command!r}")
    if webhook is not None and not _may_be_asked(webhook):  # which is not repeated, since its path is often a secret
        raise UsageError("--webhook takes a URL such as https://hooks.example.org/t/1: http or https, a host, no blanks")


def _may_be_asked(url: str) -> bool:
    try:
        return url.startswith(("http://", "https://")) and bool(urlsplit(url).hostname) and url.isprintable() and " " not in url
    except ValueError:
        return False


def _call(command: str, text: str) -> str:
    words = shlex.split(command)
    try:
        done = subprocess.run(words, input=text, text=True, capture_output=True, timeout=TRIES * WAIT, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"--command {words[0]}: {error}"
    return f"--command {words[0]} ended with {done.returncode}: {done.stderr.strip()[:200]}" if done.returncode else ""


def _post(url: str, body: str) -> str:
    problem = ""
    for number in range(TRIES):
        time.sleep(number**2)
        request = urllib.request.Request(url, body.encode("utf-8", "replace"), {"Content-Type": "application/json", "User-Agent": "research"})
        try:
            with urllib.request.urlopen(request, timeout=WAIT):
                return ""
        except urllib.error.HTTPError as error:
            problem = f"--webhook answered {error.code}"
            if error.code < 500 and error.code != 429:
                return problem
        except (OSError, ValueError, HTTPException) as error:
            problem = f"--webhook could not be reached: {getattr(error, 'reason', '') or type(error).__name__}"
    return problem
