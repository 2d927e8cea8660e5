"""Checks the proxy that a call names."""

from __future__ import annotations

from urllib.parse import urlsplit

from research.errors import UsageError


def proxy_url(url: str | None) -> str | None:
    """Return the URL of an HTTP proxy as given; None for None. Raises UsageError where it is none."""
    if url is None:
        return None
    try:
        parts = urlsplit(url)
        if parts.scheme in ("http", "https") and parts.hostname and parts.port != 0:
            return url
    except ValueError:
        pass
    raise UsageError(f"--proxy takes a URL such as http://127.0.0.1:3128, not {url}")
