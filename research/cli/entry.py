"""The first file that a call runs: it keeps Ctrl-C silent while the rest is being loaded, for until then nothing is there to be told of."""

from __future__ import annotations

import signal
import sys


def main() -> None:
    """Run the command that the process was called with, and end it."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # ends the process at once, as a shell expects, and not in the middle of an import with a traceback
    from research.cli.app import run

    if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
