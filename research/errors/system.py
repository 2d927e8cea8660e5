"""Says in one line what of the user's machine kept the program from its work: a full disk, a folder that may not be written, a folder in a file's place."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

_RIGHTS = "{what} may not be read or written by you: change its rights, or choose another folder with --output"
_FOLDER = "{what} is no folder, and one belongs there: move it away, or choose another with --output"
_WHY = {
    errno.ENOSPC: "the disk is full: {what} was not written, what stood there before is whole; make room and run the command again",
    errno.EDQUOT: "your disk quota is used up: {what} was not written, what stood there before is whole",
    errno.EFBIG: "{what} would be larger than this disk or your limits (ulimit -f) allow: it was not written, what stood there before is whole",
    errno.EROFS: "{what} lies on a disk that is read-only: choose another folder with --output",
    errno.EACCES: _RIGHTS,
    errno.EPERM: _RIGHTS,
    errno.EISDIR: "{what} is a folder, and a file belongs there: move it away",
    errno.ENOTDIR: _FOLDER,
    errno.EEXIST: _FOLDER,
    errno.ENOENT: "{what} is gone, or was never there",
    errno.ELOOP: "{what} is a link that leads to itself",
    errno.ENAMETOOLONG: "{what} is too long a name for this disk",
    errno.EMFILE: "too many files are open: raise the limit (ulimit -n), or do fewer companies at once",
    errno.ENFILE: "too many files are open on this machine: end something else first",
    errno.ENOMEM: "this machine has no memory left: end something else first, or do fewer companies at once",
    errno.EIO: "the disk does not answer at {what}",
    errno.ESTALE: "the disk does not answer at {what}",
}
"""What each error of the operating system means to the user, and what mends it."""

LEAST = 64 * 1024
"""Bytes of free disk below which SQLite, which does not tell why, is taken to have failed for want of them."""


def said(error: OSError) -> str | None:
    """Return the line for an error of the operating system; None where it is none that the user could mend."""
    why = _WHY.get(error.errno or 0)
    return why.format(what=error.filename or "a file") if why else None


def unusable(file: Path) -> str | None:
    """Return the line for a file that a library could not use and does not say why; None where the machine gives no reason."""
    folder = file.parent
    if file.is_dir():
        return _WHY[errno.EISDIR].format(what=file)
    if folder.exists() and not folder.is_dir():
        return _WHY[errno.ENOTDIR].format(what=folder)
    if not folder.exists():
        return _WHY[errno.ENOENT].format(what=folder)
    try:
        if os.statvfs(folder).f_flag & os.ST_RDONLY:
            return _WHY[errno.EROFS].format(what=file)
    except (AttributeError, OSError):  # Windows has no such call
        pass
    if not os.access(folder, os.W_OK | os.X_OK) or (file.exists() and not os.access(file, os.R_OK | os.W_OK)):
        return _RIGHTS.format(what=file)
    return _WHY[errno.ENOSPC].format(what=file) if shutil.disk_usage(folder).free < LEAST else None
