"""Takes out of a text what must not be shown to anybody: passwords that stand in the addresses of proxies and databases."""

from __future__ import annotations

import re

HIDDEN = "***"

_IN_ADDRESS = re.compile(r"//([^\s:@/]*):(?!\d+[/?#])\S*@")
"""`//user:password@`; a password may hold any sign, and a port before a path is none."""
_IN_QUERY = re.compile(r"\b(password|passwd|pwd|sslpassword)=[^&\s'\"]+", re.IGNORECASE)


def masked(text: str) -> str:
    """Return a text, its passwords as asterisks: `postgresql://user:***@host/name`."""
    return _IN_QUERY.sub(rf"\1={HIDDEN}", _IN_ADDRESS.sub(rf"//\1:{HIDDEN}@", text))


def told(address: str) -> str:
    """Return an address that could not be understood, as far as a message may repeat it: whatever stands before an @ may be a password."""
    return f"{HIDDEN}@{address.rpartition('@')[2]}" if "@" in address else masked(address)
