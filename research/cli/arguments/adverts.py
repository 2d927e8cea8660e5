"""Reads the adverts that a list or a schedule names, while crawls go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from research.model import Role
    from research.settings import Settings
    from research.studies.batch import ReadJob


def reader(settings: Settings) -> ReadJob:
    """Return what reads an advert while crawls go on: a URL is one request, a file is read at once."""
    from research.cli.arguments.advert import read_advert
    from research.errors import UsageError
    from spiders.run import crawl_post

    async def read(job: str) -> Role:
        if not job.startswith(("http://", "https://")):
            return read_advert(job, settings)
        found = await crawl_post(job, settings)
        role = next((advert for reading in found.readings for advert in reading.adverts), None)
        if role is None:
            raise UsageError(f"no post is named in the advert {job}: {found.crawl.why}")
        return role

    return read
