"""The test run, and what it starts, cannot leave loopback."""

from __future__ import annotations

import socket
import subprocess
import sys

import pytest

from tests.patience import PATIENCE

ASK = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=60)"


def test_no_connection_leaves_the_machine() -> None:
    with pytest.raises(OSError, match="tests stay on loopback"):
        socket.create_connection(("192.0.2.1", 80), timeout=PATIENCE)


def test_no_name_is_looked_up() -> None:
    with pytest.raises(socket.gaierror, match="tests stay on loopback"):
        socket.getaddrinfo("acme.example", 80)


def test_child_processes_are_held_too() -> None:
    child = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=False)
    assert child.returncode != 0
    assert "tests stay on loopback" in child.stderr


def test_loopback_is_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()[:2], timeout=PATIENCE):
        pass
