"""Builds the Typer app from the shelf of commands, and turns whatever happens into one line and an exit code."""

from __future__ import annotations

import errno
import os
import re
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import typer

from research.cli import commands
from research.cli.arguments.preferences import defaults, preferences
from research.cli.entry import main as main  # where launchers of an earlier installation look for it
from research.cli.report import Report, abandon_output, settle_output, show, tell
from research.errors import ResearchError, Stopped, UsageError, system
from research.errors.secrets import masked
from research.shelf import members

USAGE = 2
INTERRUPTED = 130
"""128 + SIGINT, as shells have it."""
READER_GONE = 141
"""128 + SIGPIPE."""
PRIVATE = 0o077
"""What is taken from the rights of new files and folders: all that is not the user's own, for people stand in them."""
ASKS = "_RESEARCH_COMPLETE"
"""The variable by which a shell asks what a call may go on with; it calls the program without any words."""


def build(called: str = "", *, bare: bool = False) -> typer.Typer:
    """Return the app with every command of the shelf; called: the word of one, which then is the only one that is loaded.

    bare: commands without their options, which the list of all does not show: to read them takes half of its time.
    """
    app = typer.Typer(
        help="Find the probable hiring manager for a role from a company's own public site.",
        rich_markup_mode=None,  # plain help: it starts faster, pipes well, and the docs quote it as it is
        add_completion=commands.module(called) is None,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback()(_whole)
    for name, command in members(commands, "COMMAND", commands.Command, only=commands.module(called)).items():
        word, run, told = commands.word(name), _nothing if bare else command.run, command.run.__doc__
        if command.words:
            group = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)
            group.callback(help=told)(run)
            for second, each in command.words.items() if not bare else ():
                group.command(second)(each)
            app.add_typer(group, name=word)
        else:
            app.command(word, help=told)(run)
    return app


def _nothing() -> None:
    pass


def _version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        show(Report(blocks=(f"research {version('hiring-lead')}",)))
        raise typer.Exit


def _whole(version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version and end.")) -> None:
    pass


def run(words: Sequence[str]) -> int:
    """Do what the words of a call say, print its report, and return the exit code; never raises.

    What is written meanwhile nobody else on the machine may read.
    """
    before = os.umask(PRIVATE)
    try:
        return _run(words)
    finally:
        os.umask(before)


def _run(words: Sequence[str]) -> int:
    settle_output()
    words = _meant(words)
    try:
        told = {name: each.value for name, each in preferences().items()}
        _check([*words, *(value for value in told.values() if isinstance(value, str))])
        listed = list(words) in ([], ["--help"], ["-h"]) and ASKS not in os.environ
        outcome = build(words[0] if words else "", bare=listed)(
            args=list(words) or ["--help"], prog_name="research", standalone_mode=False, default_map=defaults(told, tuple(words[:2]))
        )
        if outcome == INTERRUPTED:  # Typer's way to say that Ctrl-C was pressed
            raise KeyboardInterrupt
        if not isinstance(outcome, Report):  # --help and --version have printed already
            return int(outcome or 0) if words else USAGE
        return _shown(outcome)
    except SystemExit as end:  # how Typer ends where a shell asks for completions
        return int(end.code or 0)
    except ResearchError as error:
        tell(str(error))
        return error.exit_code
    except typer.TyperException as error:
        context = getattr(error, "ctx", None)
        tell(f"{error.format_message()} ({context.command_path if context else 'research'} --help shows the call)")
        return USAGE
    except (KeyboardInterrupt, typer.Abort) as stop:
        tell("stopped; the files written before are whole")
        return stop.exit_code if isinstance(stop, Stopped) else INTERRUPTED
    except BrokenPipeError:
        abandon_output()
        return READER_GONE
    except OSError as error:
        if error.filename is None and error.errno in (errno.ENOSPC, errno.EFBIG, errno.EIO):  # files are named: it was standard output, as --help prints it
            return _unshown(error)
        if (line := system.said(error)) is None:
            return _fault(error)
        tell(line)
        return USAGE
    except Exception as error:  # noqa: BLE001 - the last floor: a fault of ours must not throw a traceback at the user
        return _fault(error)


def options() -> frozenset[str]:
    """Return the names of all options of all commands, as their parameters are called: what a setting may stand in for."""
    import inspect

    found = members(commands, "COMMAND", commands.Command).values()
    functions = [run for command in found for run in (command.run, *command.words.values())]
    return frozenset(name for run in functions for name in inspect.signature(run).parameters)


def _check(words: Sequence[str]) -> None:
    """Raise UsageError where a word of a call is none: it holds a NUL, or bytes that are no text and name no file that is there."""
    for word in words:
        if "\0" in word:
            raise UsageError(f"{word[:80]!r} holds a NUL, which is in no name and no file's")
        try:
            word.encode()
        except UnicodeEncodeError:
            if not os.path.lexists(word):
                raise UsageError(f"{word[:80]!a} is no text in UTF-8, and no file of that name is there") from None


def _meant(words: Sequence[str]) -> Sequence[str]:
    """Return the words of a call as they were meant: `research acme.com` asks for the company, `research help export` for help."""
    if words and words[0] == "help":
        return [*words[1:], "--help"]
    if words and not words[0].startswith("-") and re.search(r"\w[.@]\w|://", words[0]):
        tell(f"taken as: research company {' '.join(words)}")
        return ["company", *words]
    return words


def _shown(report: Report) -> int:
    """Print a report and return the exit code; where standard output takes it not, what was written into files stays."""
    try:
        show(report)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        return _unshown(error)
    return report.exit_code


def _unshown(error: OSError) -> int:
    """Tell that standard output cannot be written, and return the exit code."""
    abandon_output()
    tell(f"standard output cannot be written: {error.strerror}; nothing more could be shown, the files written before are whole")
    return USAGE


def _fault(error: Exception) -> int:
    """Tell of a fault of ours, and return its exit code."""
    if os.environ.get("RESEARCH_TRACEBACK") and sys.stderr is not None:
        sys.stderr.write(masked("".join(traceback.format_exception(error))))
    place = traceback.extract_tb(error.__traceback__)[-1]
    tell(f"a fault of ours: {type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno}); RESEARCH_TRACEBACK=1 shows more, please report it")
    return 1
