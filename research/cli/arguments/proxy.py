"""Checks the proxy that a call or the environment names."""

from __future__ import annotations

from urllib.parse import urlsplit

from research.errors import UsageError
from research.errors.secrets import told


def proxy_url(url: str | None) -> str | None:
    """Return the URL of an HTTP proxy as given; None for None, where the environment's holds. Raises UsageError where one of them is none."""
    if url is not None:
        if not _is_proxy(url):
            raise UsageError(f"--proxy takes a URL such as http://127.0.0.1:3128, not {told(url)}")
        return url
    from urllib.request import getproxies  # with all that speaks HTTP

    for scheme, named in getproxies().items():
        if scheme in ("http", "https") and not _is_proxy(named if "//" in named else f"http://{named}"):
            raise UsageError(f"{scheme}_proxy in the environment takes a URL such as http://127.0.0.1:3128, not {told(named)}: unset it, or give --proxy")
    return None


def _is_proxy(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0 and not any(c.isspace() for c in url)
    except ValueError:
        return False
