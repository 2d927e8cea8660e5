"""Runs the command line in processes of its own: a study that can be watched and stopped, or a short call whose words come back."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

State = Literal["running", "stopping", "ended"]

PATIENCE = 15.0
"""Seconds that a study has to write what it found when the page ends; after that it goes on by itself."""
ENDS = {0: "people found", 3: "no people found", 4: "the site could not be read", 130: "stopped", 143: "stopped"}
LINE = 1024 * 1024
"""Bytes of one line at most."""


@dataclass(slots=True, kw_only=True)
class Run:
    """One study, begun from the page."""

    number: int
    target: str
    roles: tuple[str, ...]
    state: State = "running"
    told: str = "asking for the home page"
    """The last line that it said."""
    answer: str = ""
    """What it printed at its end."""
    code: int | None = None
    process: asyncio.subprocess.Process | None = field(default=None, repr=False)

    @property
    def outcome(self) -> str:
        """In words how it ended; "" while it runs."""
        return "" if self.code is None else ENDS.get(self.code, f"failed ({self.code})")


class Runs:
    """The studies begun from the page, the newest first."""

    def __init__(self, directory: Path, store: str | None) -> None:
        self.where = ("--output", str(directory), *(("--store", store) if store else ()))
        self.runs: list[Run] = []
        self._changed = asyncio.Condition()
        self._said = 0
        self._tasks: set[asyncio.Task[None]] = set()

    async def begin(self, target: str, roles: Sequence[str]) -> Run:
        """Start `research company` for a target."""
        run = Run(number=len(self.runs) + 1, target=target, roles=tuple(roles))
        words = ("company", "--progress", *self.where, *(f"--role={role}" for role in roles), "--", target)
        run.process = await _process(words)
        self.runs.insert(0, run)
        task = asyncio.create_task(self._watch(run, run.process))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        await self._tell()
        return run

    async def stop(self, number: int) -> None:
        """Ask a study to end; it keeps what was found until then."""
        for run in self.runs:
            if run.number == number and run.state == "running" and run.process is not None:
                run.state = "stopping"
                with contextlib.suppress(ProcessLookupError):
                    run.process.terminate()
        await self._tell()

    async def close(self) -> None:
        """Ask every study to end, and wait a while for what they write."""
        for run in self.runs:
            await self.stop(run.number)
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=PATIENCE)

    async def changes(self) -> AsyncIterator[tuple[Run, ...]]:
        """Yield the studies now, and again whenever one of them has said something."""
        while True:
            seen = self._said
            yield tuple(self.runs)
            async with self._changed:
                while self._said == seen:
                    await self._changed.wait()

    async def _watch(self, run: Run, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None and process.stderr is not None
        answer = asyncio.create_task(process.stdout.read())
        async for line in process.stderr:
            run.told = line.decode("utf-8", "replace").strip().removeprefix("research: ")
            await self._tell()
        run.answer = (await answer).decode("utf-8", "replace").strip()
        run.code = await process.wait()
        run.state = "ended"
        await self._tell()

    async def _tell(self) -> None:
        self._said += 1
        async with self._changed:
            self._changed.notify_all()


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """What a short call said."""

    code: int
    out: str
    err: str


async def call(words: Sequence[str]) -> Called:
    """Run one command to its end."""
    process = await _process(words)
    out, err = await process.communicate()
    told = err.decode("utf-8", "replace").strip()
    return Called(code=process.returncode or 0, out=out.decode("utf-8", "replace").strip(), err=told.removeprefix("research: "))


async def _process(words: Sequence[str]) -> asyncio.subprocess.Process:
    """Start the command line, apart from the terminal: Ctrl-C there is for the page, which then asks its studies to end."""
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "research.cli.entry", *words,
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, start_new_session=True, limit=LINE,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
