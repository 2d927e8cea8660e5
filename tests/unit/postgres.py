"""A PostgreSQL cluster of the tests' own: made, started and stopped by them, on a socket in a temporary folder; none where no server is installed."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.patience import PATIENCE

USER = "research"


def programs() -> Path | None:
    """Return the folder of initdb and pg_ctl: on the PATH, or where Debian, Fedora and Homebrew put them; None where there is no server."""
    found = shutil.which("initdb")
    places = [Path(found).parent] if found else []
    for pattern in ("usr/lib/postgresql/*/bin", "usr/pgsql-*/bin", "opt/homebrew/opt/postgresql*/bin", "usr/local/opt/postgresql*/bin"):
        places += sorted(Path("/").glob(pattern), reverse=True)
    return next((place for place in places if (place / "initdb").exists() and (place / "pg_ctl").exists()), None)


class Cluster:
    """A running server; `database` makes an empty database and returns its URL, `restart` breaks every connection off."""

    def __init__(self, folder: Path, restart: Callable[[], None]) -> None:
        self.folder = folder
        self.restart = restart
        self._numbers = itertools.count(1)

    def database(self) -> str:
        import psycopg

        name = f"store{next(self._numbers)}"
        with psycopg.connect(host=str(self.folder), user=USER, dbname="postgres", autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return f"postgresql://{USER}@/{name}?host={self.folder}"


@contextmanager
def cluster() -> Iterator[Cluster]:
    """Start a server that listens on a socket alone, and stop it."""
    bin_folder = programs()
    assert bin_folder is not None
    with tempfile.TemporaryDirectory(prefix="pg") as name:
        folder = Path(name)
        who: list[str] = []
        if os.geteuid() == 0:  # the server refuses to be run by root
            shutil.chown(folder, "postgres")
            who = ["runuser", "-u", "postgres", "--"]
        folder.chmod(0o755)
        data = folder / "data"

        def call(*words: str) -> None:
            subprocess.run([*who, *words], check=True, capture_output=True, cwd=folder)

        call(str(bin_folder / "initdb"), "-D", str(data), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off -c max_connections=60"

        def control(word: str) -> None:
            call(str(bin_folder / "pg_ctl"), "-D", str(data), "-w", "-t", str(int(PATIENCE)), "-m", "fast", "-l", str(folder / "log"), "-o", options, word)

        control("start")
        try:
            yield Cluster(folder, lambda: control("restart"))
        finally:
            call(str(bin_folder / "pg_ctl"), "-D", str(data), "-m", "immediate", "stop")
