"""Entries for the machine's own timers that call `research schedule due`: their text, where it goes, how it is put there and taken away."""

from __future__ import annotations

import os
import plistlib
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from research.cli.arguments.options import TimerKind
from research.errors import UsageError

MINUTES = 15
"""Between two looks for what is due: schedules are meant to the hour."""
NAME = "research-schedule"
MARK = f"# {NAME}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """One way to have a call made again and again."""

    kind: TimerKind
    files: tuple[tuple[Path, str], ...]
    """(where, text)."""
    begin: tuple[tuple[str, ...], ...]
    """Commands that start it, once the files are there."""
    end: tuple[tuple[str, ...], ...]
    """Commands that stop it, before the files go."""
    line: str = ""
    """For crontab: the line; it has no file of its own."""


def usual() -> TimerKind:
    """Return what this machine has."""
    if sys.platform == "darwin":
        return "launchd"
    if sys.platform == "win32":
        return "windows"
    return "systemd" if shutil.which("systemctl") and Path("/run/systemd/system").exists() else "crontab"


def timer(kind: TimerKind, call: Sequence[str], home: Path) -> Timer:
    """Return the timer that makes a call every quarter of an hour; call: program and words, absolute paths. home: the user's home folder."""
    return {"systemd": _systemd, "crontab": _crontab, "launchd": _launchd, "windows": _windows}[kind](call, home)


def install(made: Timer) -> None:
    """Put a timer in place, over one of an earlier call. Raises UsageError where the machine refuses."""
    for file, text in made.files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-16" if made.kind == "windows" else "utf-8")
    if made.line:
        _set_crontab([*_other_lines(), made.line])
    for words in made.begin:
        _call(words)


def remove(made: Timer) -> bool:
    """Take a timer away; False where there was none. Raises UsageError where the machine refuses."""
    if made.line:
        others = _other_lines()
        there = len(others) < len(_crontab_lines())
        if there:
            _set_crontab(others)
        return there
    there = any(file.exists() for file, _ in made.files)
    if there:
        for words in made.end:
            _call(words)
    for file, _ in made.files:
        file.unlink(missing_ok=True)
    return there


def _systemd(call: Sequence[str], home: Path) -> Timer:
    folder = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config") / "systemd" / "user"
    words = " ".join('"' + word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$") + '"' for word in call)
    service = f"[Unit]\nDescription=Research companies that are due\n\n[Service]\nType=oneshot\nExecStart={words}\nNice=10\n"
    timing = f"[Unit]\nDescription=Look for companies that are due\n\n[Timer]\nOnCalendar=*:0/{MINUTES}\nRandomizedDelaySec=60\nPersistent=true\n\n"
    return Timer(
        kind="systemd",
        files=((folder / f"{NAME}.service", service), (folder / f"{NAME}.timer", timing + "[Install]\nWantedBy=timers.target\n")),
        begin=(("systemctl", "--user", "daemon-reload"), ("systemctl", "--user", "enable", "--now", f"{NAME}.timer")),
        end=(("systemctl", "--user", "disable", "--now", f"{NAME}.timer"),),
    )


def _crontab(call: Sequence[str], home: Path) -> Timer:
    words = shlex.join(call).replace("%", r"\%")  # cron takes a bare % for the end of the command
    return Timer(kind="crontab", files=(), begin=(), end=(), line=f"*/{MINUTES} * * * * {words} {MARK}")


def _launchd(call: Sequence[str], home: Path) -> Timer:
    file = home / "Library" / "LaunchAgents" / f"{NAME}.plist"
    entry = {"Label": NAME, "ProgramArguments": list(call), "StartInterval": MINUTES * 60, "RunAtLoad": True, "ProcessType": "Background"}
    text = plistlib.dumps(entry).decode("utf-8")
    return Timer(kind="launchd", files=((file, text),), begin=(("launchctl", "load", "-w", str(file)),), end=(("launchctl", "unload", "-w", str(file)),))


def _windows(call: Sequence[str], home: Path) -> Timer:
    file = home / "AppData" / "Local" / f"{NAME}.xml"
    words = escape(subprocess.list2cmdline(call[1:]))
    text = (
        '<?xml version="1.0" encoding="UTF-16"?>\n<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">\n'
        f"  <Triggers><TimeTrigger><StartBoundary>2026-01-01T00:00:00</StartBoundary><Repetition><Interval>PT{MINUTES}M</Interval></Repetition></TimeTrigger>"
        "</Triggers>\n  <Settings><StartWhenAvailable>true</StartWhenAvailable><MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy></Settings>\n"
        f"  <Actions><Exec><Command>{escape(call[0])}</Command><Arguments>{words}</Arguments></Exec></Actions>\n</Task>\n"
    )
    begin = (("schtasks", "/Create", "/F", "/TN", NAME, "/XML", str(file)),)
    return Timer(kind="windows", files=((file, text),), begin=begin, end=(("schtasks", "/Delete", "/F", "/TN", NAME),))


def _crontab_lines() -> list[str]:
    try:
        done = subprocess.run(["crontab", "-l"], capture_output=True, text=True, check=False)
    except OSError:
        raise UsageError("there is no crontab on this machine: research schedule install --kind shows the other ways") from None
    return done.stdout.splitlines() if done.returncode == 0 else []


def _other_lines() -> list[str]:
    return [line for line in _crontab_lines() if not line.rstrip().endswith(MARK)]


def _set_crontab(lines: Sequence[str]) -> None:
    done = subprocess.run(["crontab", "-"], input="".join(f"{line}\n" for line in lines), text=True, capture_output=True, check=False)
    if done.returncode:
        raise UsageError(f"crontab refuses: {done.stderr.strip()}")


def _call(words: Sequence[str]) -> None:
    try:
        done = subprocess.run(words, capture_output=True, text=True, check=False)
    except OSError:
        raise UsageError(f"there is no {words[0]} on this machine: research schedule install --kind shows the other ways") from None
    if done.returncode:
        raise UsageError(f"{shlex.join(words)}: {(done.stderr or done.stdout).strip()}")
