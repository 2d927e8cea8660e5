"""Puts a file in place of another in one step, or adds to one; an error names the file."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def replace_file(path: Path, body: bytes) -> None:
    """Put body in place of the file in one step: whoever reads, and whoever finds it after a crash, has the old bytes or the new.

    Raises OSError that names the file, and leaves nothing lying, where the disk is full or the file may not be written.
    """
    fresh = path.with_name(f".{path.name}.new")
    try:
        with fresh.open("wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            fresh.chmod(path.stat().st_mode & 0o777)
        os.replace(fresh, path)
    except BaseException as error:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise OSError(error.errno, error.strerror, str(path)) from None
        raise
    _keep_name(path.parent)


def append(path: Path, text: str) -> None:
    """Add lines to a file. Raises OSError that names the file; what stood there before is whole."""
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


def _keep_name(folder: Path) -> None:
    """Have the disk keep the name under which a file stands now."""
    if hasattr(os, "O_DIRECTORY"):
        directory = os.open(folder, os.O_DIRECTORY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)
