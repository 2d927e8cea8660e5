"""What a command returns, and the only place that prints it: tables in a terminal, plain lines elsewhere, JSON alone when asked."""

from __future__ import annotations

import contextlib
import errno
import io
import json
import logging
import os
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from research.errors.secrets import masked

LONGEST = 1200
"""Letters of a line on standard error that somebody reads."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under a header; a cell may hold several lines."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Pages that the user may open, under a line of words; a terminal that knows hyperlinks shows the labels alone."""

    title: str
    links: tuple[tuple[str, str], ...]
    """(label, URL)."""


Block = str | Table | Links


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The outcome of one command."""

    blocks: tuple[Block, ...] = ()
    """What a person reads, in order."""
    json: tuple[str, ...] = ()
    """JSON texts, one a line; where there are any they are printed and the blocks are not."""
    exit_code: int = 0
    message: str = ""
    """One line for standard error: why the exit code is not 0, or what the user should know besides."""


def show(report: Report) -> None:
    """Print a report."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, "standard output is closed")
    if report.json:
        for text in report.json:
            print(_in_reach(text))
    elif sys.stdout.isatty():
        from research.cli.drawing import draw  # Rich takes a tenth of a second to load: only where somebody looks

        draw(report.blocks)
    else:
        for line in plain(report.blocks):
            print(line)
    if report.message:
        tell(report.message)


class _Told(logging.Handler):
    """Tells the user at once what a lower floor warns of: that it waits for another run, say."""

    def emit(self, record: logging.LogRecord) -> None:
        """Print one line."""
        tell(record.getMessage())


def settle_output() -> None:
    """Let a terminal that lacks a letter (Latin-1, ASCII) show a question mark instead of ending the command, and warnings reach the user.

    Where standard input or standard error is closed, nothing is read, and nobody told; of a closed standard output `show` says so.
    """
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115 - as long as the process lives
    if sys.stderr is None:
        _tell_nobody()
    if not any(isinstance(handler, _Told) for handler in logging.getLogger("research").handlers):
        logging.getLogger("research").addHandler(_Told(logging.WARNING))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _in_reach(text: str) -> str:
    """Return a JSON text as it is, or in ASCII where the output lacks one of its letters: nothing is lost to a program that reads it."""
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(json.loads(text))
    return text


def tell(message: str) -> None:
    """Print one line on standard error, passwords masked, and the middle of one that is too long to be read left out; where that cannot be written there is
    nobody to tell."""
    line = clean(masked(" ".join(message.split())))
    if len(line) > LONGEST:
        line = f"{line[: LONGEST // 2]} … {line[-LONGEST // 4 :]}"
    try:
        print(f"research: {line}", file=sys.stderr, flush=True)
    except OSError:
        _tell_nobody()


def _tell_nobody() -> None:
    sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - as long as the process lives


def abandon_output() -> None:
    """Let nothing more be written where the reader of our output has gone away (`research … | head`)."""
    with contextlib.suppress(OSError, AttributeError):  # the latter where it was closed from the start
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def clean(text: str) -> str:
    """Return text without the control characters by which a page could steer the terminal."""
    return _CONTROL.sub("", text)


def plain(blocks: Iterable[Block]) -> Iterable[str]:
    """Yield the lines of blocks without colour or frames; a table has one line a row, its columns aligned, the last one as long as it is."""
    for n, block in enumerate(blocks):
        if n:
            yield ""
        if isinstance(block, str):
            yield clean(block)
            continue
        if isinstance(block, Links):
            yield clean(block.title)
            yield from (clean(f"  {label}: {url}") for label, url in block.links)
            continue
        if block.title:
            yield clean(block.title)
        rows = [[clean(" · ".join(cell.splitlines())) for cell in row] for row in (block.header, *block.rows)]
        widths = [max(len(row[i]) for row in rows) for i in range(len(block.header))]
        for row in rows:
            yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
