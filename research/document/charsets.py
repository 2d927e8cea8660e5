"""Decodes a body: by its own bytes first, then by what the page says, then by what the server says."""

from __future__ import annotations

import re

from w3lib.encoding import html_body_declared_encoding, html_to_unicode, http_content_type_encoding


def decoded(content_type: str, body: bytes) -> tuple[str, str]:
    """Return (charset, text) of a body of any bytes; content_type: the server's header. Never raises."""
    try:
        charset, text = html_to_unicode(_said(content_type, body), body, default_encoding="utf-8", auto_detect_fun=_guess)
    except (LookupError, UnicodeError):  # a codec of bytes, zlib or hex, or one that forgives nothing: no charset of pages
        charset = text = ""
    if not charset or charset in _NO_PAGES:
        charset = _guess(body)
        text = body.decode(charset, "replace")
    return charset, text


_NO_PAGES = frozenset(("punycode", "unicode-escape", "raw-unicode-escape"))
"""Codecs that Python has and no browser: they would read something else than the page says."""


def _said(content_type: str, body: bytes) -> str:
    """Return what the server says of a body, its charset put right where the bytes prove it wrong: a server names one for all its pages."""
    if body.isascii():
        return content_type
    named = http_content_type_encoding(content_type)
    if _is_utf_8(body):  # by chance, text in another charset hardly ever is
        return "text/html; charset=utf-8" if named != "utf-8" else content_type
    declared = html_body_declared_encoding(body)
    if named == "utf-8" and declared != "utf-8" and (declared or body.decode("utf-8", "ignore").isascii()):
        return f"text/html; charset={declared or _guess(body)}"
    return content_type


def _is_utf_8(body: bytes) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


_KANA, _CYRILLIC = re.compile("[\u3040-\u30ff]"), re.compile("[\u0430-\u044f]{3,}")
_UNDECLARED = (("shift_jis", _KANA, 0.2), ("euc_jp", _KANA, 0.2), ("cp1251", _CYRILLIC, 0.6))
"""Charsets in which pages that declare none are written, the letters that prove them, and their least share of the letters beyond ASCII."""


def _guess(body: bytes) -> str:
    """Return the charset of a body that declares none: UTF-8 where it is valid, one whose letters it shows, else Windows-1252 as browsers do."""
    if _is_utf_8(body):
        return "utf-8"
    for charset, letters, least in _UNDECLARED:
        try:
            text = body.decode(charset)
        except UnicodeDecodeError:
            continue
        if sum(map(len, letters.findall(text))) >= least * sum(not letter.isascii() for letter in text):
            return charset
    return "cp1252"
