"""Says in one line what of the user's machine kept a command from its work: a full disk, a folder that may not be written, a closed terminal."""

from __future__ import annotations

import errno

_WHY = {
    errno.ENOSPC: "the disk is full: {what} was not written, what stood there before is whole; make room and run the command again",
    errno.EDQUOT: "your disk quota is used up: {what} was not written, what stood there before is whole",
    errno.EROFS: "{what} lies on a disk that is read-only: choose another folder with --output",
    errno.EACCES: "{what} may not be read or written by you: change its rights, or choose another folder with --output",
    errno.EPERM: "{what} may not be read or written by you: change its rights, or choose another folder with --output",
    errno.EISDIR: "{what} is a folder, and a file belongs there: move it away",
    errno.ENOTDIR: "{what} is no folder, and one belongs there: move it away, or choose another with --output",
    errno.EEXIST: "{what} is no folder, and one belongs there: move it away, or choose another with --output",
    errno.ENOENT: "{what} is gone, or was never there",
    errno.ENAMETOOLONG: "{what} is too long a name for this disk",
    errno.EMFILE: "too many files are open: raise the limit (ulimit -n), or do fewer companies at once",
    errno.ENFILE: "too many files are open on this machine: end something else first",
    errno.EIO: "the disk does not answer at {what}",
    errno.EBADF: "standard output is closed: nothing could be shown; the files written before are whole",
}
"""What each error of the operating system means to the user, and what mends it."""


def said(error: OSError) -> str | None:
    """Return the line for an error of the operating system; None where it is none that the user could mend."""
    why = _WHY.get(error.errno or 0)
    return why.format(what=error.filename or "the output") if why else None
