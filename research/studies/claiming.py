"""Whose site is whose: several domains of a list may lead to one company, which is then researched once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from sqlalchemy import Connection


class Claims(Protocol):
    """Whose site is whose."""

    def settle(self, site: str, host: str) -> str:
        """Return the host of the company to which a site belongs, for one that was led there, and has it from now on where nobody had.

        Where it is another's, all that the company had is the other's as well: of two that lead to each other one goes on.
        """

    def hold(self, connection: Connection, host: str) -> None:
        """See to it that a company is this crawl's until the transaction ends, in which it is written. Raises Occupied where another has taken it over."""


class OwnClaims:
    """The claims within one process."""

    def __init__(self, owners: Mapping[str, str]) -> None:
        self._owners = dict(owners)

    def settle(self, site: str, host: str) -> str:
        """Return as `Claims.settle`."""
        owner = self._owners.setdefault(site, host)
        if owner != host:
            self._owners |= {each: owner for each, has in self._owners.items() if has == host}
        return owner

    def hold(self, connection: Connection, host: str) -> None:
        """Do nothing: within one process nobody takes a company over."""


class SameCompany(Exception):
    """The site belongs to a company that is done under another domain."""

    def __init__(self, host: str) -> None:
        super().__init__(host)
        self.host = host
