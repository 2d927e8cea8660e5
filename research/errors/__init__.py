"""The exceptions of the project, and what a user can do about each; `system.py` says what of the machine failed, `secrets.py` hides passwords in messages.

    ResearchError            anything that ends a command with one clear line; never a traceback
    ├── UsageError           the call's words are wrong (exit 2): mend the call
    │   ├── SheetError       a sheet is malformed, locked, or another tool's: the message names file, row and cure
    │   └── ChangedError     what the user saw was changed elsewhere meanwhile: look again
    ├── SiteError            the site could not be read (exit 4): unreachable, refused, or robots.txt forbids it
    └── StoreError           the store is newer than this version, or cannot be opened (exit 2)

Outside data never raises past its page: what is wrong with one page or one record is a `model.Issue`.
Any other exception is a fault of ours (exit 1).
"""


class ResearchError(Exception):
    """A message for the user, in one line."""

    exit_code = 1


class Stopped(KeyboardInterrupt):
    """The user, or the machine, asked the program to end: Ctrl-C, SIGTERM, a closed terminal."""

    def __init__(self, signal: int) -> None:
        super().__init__()
        self.exit_code = 128 + signal
        """As shells have it: 130 for Ctrl-C, 143 for SIGTERM, 129 for a closed terminal."""


class TooLong(Exception):
    """Reading a page takes longer than a page may; raised in the middle of reading by whoever watches the clock, and caught where what was read is kept."""


class UsageError(ResearchError):
    """The call's words are wrong; raised by the command line and by readers of the user's files."""

    exit_code = 2


class SheetError(UsageError):
    """A sheet of the user's cannot be read or written safely; nothing was overwritten."""


class ChangedError(UsageError):
    """What the user had before them was changed elsewhere meanwhile; nothing was overwritten."""


class SiteError(ResearchError):
    """The company's site could not be read at all; raised by the study."""

    exit_code = 4


class StoreError(ResearchError):
    """The store cannot be opened by this version; raised by `research.store`."""

    exit_code = 2
