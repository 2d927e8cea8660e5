"""The first file that a call runs: it keeps Ctrl-C silent while the rest is being loaded, and closed standard streams from being taken for files of ours."""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]  # what `signal` wraps: without its enums, which take ten times as long to load as all that stands here
import gc
import os
import sys

GARBAGE = 500_000, 20, 20
"""Objects after which garbage is looked for: more than one company makes of them. Modules and word lists stay for good, and looking among them takes time."""


def main() -> None:
    """Run the command that the process was called with, and end it."""
    gc.set_threshold(*GARBAGE)
    heard = _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler  # else it is ignored: nohup, a job in the background
    if heard:
        _signal.signal(_signal.SIGINT, _signal.SIG_DFL)  # ends the process at once, as a shell expects, and not in the middle of an import with a traceback
    _hold_streams()
    from research.cli.app import INTERRUPTED, run

    try:
        if heard:
            _signal.signal(_signal.SIGINT, _signal.default_int_handler)
        code = run(sys.argv[1:])
        if heard:
            _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
    except KeyboardInterrupt:  # pressed again, while the first was being told of
        code = INTERRUPTED
    gc.freeze()  # else Python, as it ends, looks three times through all that is left for what can be let go of: a fifth of a command's time
    sys.exit(code)


def _hold_streams() -> None:
    """Open what of the three standard streams is closed (`2>&-`) onto nothing: else the next file that is opened, the store say, gets what is meant for it."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free


if __name__ == "__main__":
    main()
