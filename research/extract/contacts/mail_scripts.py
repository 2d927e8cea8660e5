"""Addresses that a script in the page puts together: from strings and variables, from a list's items, in a call's arguments, letter by letter."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from urllib.parse import unquote

from research.extract.contacts.addresses import addresses
from research.extract.contacts.mail_disguises import in_call, unpacked

_SCRIPT_HINTS = ("document.write", "mailto", "innerHTML", ".href", "addy")
_AT_SIGNS = ("@", "&#", "&commat", "%40", "atob(", "fromCharCode")


def may_write(script: str) -> bool:
    """Say whether a script may write an address: it has an at-sign in some form, and touches the page."""
    signed = any(sign in script for sign in _AT_SIGNS) and any(hint in script for hint in _SCRIPT_HINTS)
    return signed or ("charAt(" in script and "innerHTML" in script) or _MAIL_CALL.search(script) is not None


_CODED = re.compile(
    r"(?:unescape|decodeURIComponent|decodeURI)\(\s*(?P<percent>'[^'\n]*'|\"[^\"\n]*\")\s*\)"
    r"|atob\(\s*(?P<base64>'[\w+/=-]*'|\"[\w+/=-]*\")\s*\)"
    r"|String\.fromCharCode\((?P<codes>[\s\d,]{2,2000})\)"
)
_MAIL_CALL = re.compile(r"mail\w{0,30}\(\s*['\"][\w.+-]{1,60}['\"]\s*,\s*['\"]@?[\w-]+(?:\.[\w-]+)+['\"]", re.IGNORECASE)
"""`writeMail("roe", "acme.com")`"""
_USER_AND_HOST = re.compile(r"\(\s*['\"]([\w.+-]{1,60})['\"]\s*,\s*['\"]@?([\w-]+(?:\.[\w-]+)+)['\"]")


def _decoded(match: re.Match[str]) -> str:
    """Return the string literal that a call of a decoding function stands for."""
    if match["codes"]:
        codes = [int(code) for code in match["codes"].split(",") if code.strip()]
        text = "".join(map(chr, codes)) if all(code < 0x3000 for code in codes) else ""
    else:
        text = unquote(match["percent"][1:-1]) if match["percent"] else unpacked(match["base64"][1:-1])
    return "'mailto:" + "','mailto:".join(address for address, _ in addresses(text)) + "'" if "@" in text else f"'{text}'" if "'" not in text else "''"


_STRING = r"'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\""
_SUM = re.compile(
    rf"(?:(?:(?:var|let|const)\s+)?(?P<name>[\w.]{{1,60}})\s*\+?=\s*)?(?P<sum>(?:{_STRING}|[\w.]{{1,40}})(?:\s*\+\s*(?:{_STRING}|[\w.]{{1,40}})){{0,30}})"
)
_LIST = re.compile(rf"(?P<name>\w{{1,40}})\s*=\s*(?:new Array\(|\[)(?P<items>\s*(?:{_STRING})(?:\s*,\s*(?:{_STRING})){{1,80}}\s*)[\])]")
_ITEM = re.compile(r"\b(\w{1,40})\[(\d{1,2})\]")
_OPERAND = re.compile(rf"{_STRING}|[\w.]+")


def in_script(text: str, own: str) -> Iterator[str]:
    """Yield the addresses that a script puts together from strings and variables that hold strings."""
    text = _with_items(text)
    known: dict[str, str] = {}
    seen: set[str] = set()
    if "(" in text:
        text = _CODED.sub(_decoded, text)
        for user, domain in _USER_AND_HOST.findall(text):
            for address, _ in addresses(f"{user}@{domain}", own):
                seen.add(address)
                yield address
        for address in in_call(text, own):
            if address not in seen:
                seen.add(address)
                yield address
    for match in _SUM.finditer(text):
        operands = _OPERAND.findall(match["sum"])
        if len(operands) == 1 and not match["name"] and operands[0][0] not in "'\"":
            continue
        value = "".join(o[1:-1] if o[0] in "'\"" else known.get(o, "") for o in operands)
        coded = "&#" in value
        value = html.unescape(value.replace("\\/", "/").replace("\\'", "'"))
        if match["name"]:
            known[match["name"]] = value[:500]
        if "@" in value and (len(operands) > 1 or coded or "mailto" in value):
            for address, _ in addresses(value, own):
                if address not in seen:
                    seen.add(address)
                    yield address


def _with_items(script: str) -> str:
    """Return a script in which the items of its lists stand for the places that ask for them: `a[2] + a[0]` of `a = ["acme.com", "x", "roe@"]`."""
    lists = {found["name"]: re.findall(_STRING, found["items"]) for found in _LIST.finditer(script)} if "[" in script else {}
    return _ITEM.sub(lambda at: lists[at[1]][int(at[2])] if int(at[2]) < len(lists.get(at[1], ())) else at[0], script) if lists else script
