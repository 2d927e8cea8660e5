"""Reads the objects that scripts and JSON hold, without running anything: strict JSON, broken JSON, and JavaScript literals."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

MAX_OBJECTS = 4_000
"""Objects read from one script; bundles repeat themselves beyond any use."""
MAX_OBJECT = 6_000
"""Characters of one object literal that is read."""

_COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'\w])//[^\n]*", re.S)
_TRAILING = re.compile(r",\s*([}\]])")
_CONTROL = re.compile(r"[\x00-\x1f]")
_CDATA = re.compile(r"^\s*(?:/\*|//)?\s*<!\[CDATA\[(?:\s*\*/)?|(?:/\*|//)?\s*\]\]>(?:\s*\*/)?\s*$|^\s*<!--|-->\s*$")
_FLIGHT = re.compile(r"self\.__next_f\.push\(\[1,\s*(\"(?:[^\"\\]|\\.)*\")\]\)", re.S)
_ESCAPE = re.compile(r"\\(u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", re.S)
_SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "b": "", "f": "", "v": "", "0": ""}


def loads(text: str) -> Any:
    """Return the value of a JSON text, mending what pages get wrong (comments, trailing commas, line breaks, CDATA); None where it cannot be mended."""
    if "<!" in text or "-->" in text or "]]>" in text:
        text = _CDATA.sub("", text)
    text = text.strip().rstrip(";")
    for mend in (str, _mended):
        try:
            return json.loads(mend(text), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _mended(text: str) -> str:
    mended = _TRAILING.sub(r"\1", _COMMENT.sub("", text))
    return _CONTROL.sub(" ", mended) if mended is not text else mended


def walk(value: Any, path: tuple[str, ...] = (), depth: int = 0) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """Yield (path of keys, object) for every object in a JSON value, outer ones first; deeper than 40 levels is left out."""
    if depth > 40:
        return
    if isinstance(value, dict):
        yield path, value
        for key, inner in value.items():
            yield from walk(inner, (*path, str(key)), depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from walk(inner, path, depth + 1)


def flight(text: str) -> str:
    """Return the text that React's server components stream in a script, "" where it holds none."""
    return "".join(str(value) for piece in _FLIGHT.findall(text) if (value := loads(piece)) is not None)


def unescape(text: str) -> str:
    """Return the value of the inside of a JavaScript string."""
    if "\\" not in text:
        return text

    def one(found: re.Match[str]) -> str:
        code = found.group(1)
        try:
            if code[0] == "u":
                return chr(int(code[1:].strip("{}"), 16))
            if code[0] == "x" and len(code) == 3:
                return chr(int(code[1:], 16))
        except (ValueError, OverflowError):
            return ""
        return _SIMPLE.get(code, code)

    joined = _ESCAPE.sub(one, text)
    return joined.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def objects(text: str, keys: re.Pattern[str]) -> Iterator[dict[str, Any]]:
    """Yield the object literals that have a key which the pattern finds (`name:`); strings are unescaped, expressions become None."""
    done = -1
    for count, found in enumerate(keys.finditer(text)):
        if count >= MAX_OBJECTS:
            return
        start = _opening(text, found.start() + 1)
        if start < 0 or start == done:
            continue
        done = start
        value, _ = _Parser(text, start).object()
        if value:
            yield value


def _opening(text: str, place: int) -> int:
    """Return where the object begins that holds a place; -1 where that is too far away."""
    depth = 0
    for at in range(place - 1, max(-1, place - MAX_OBJECT), -1):
        if text[at] in "}]":
            depth += 1
        elif text[at] in "{[":
            if depth == 0:
                return at if text[at] == "{" else -1
            depth -= 1
    return -1


_STRING = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`", re.S)
_KEY = re.compile(r"\s*(?:([A-Za-z_$][\w$]*)|\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)')\s*:\s*")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")


class _Parser:
    """A tolerant reader of one literal."""

    def __init__(self, text: str, at: int) -> None:
        self.text, self.at, self.end = text, at, min(len(text), at + MAX_OBJECT)

    def object(self, depth: int = 0) -> tuple[dict[str, Any], int]:
        value: dict[str, Any] = {}
        self.at += 1
        while self.at < self.end:
            found = _KEY.match(self.text, self.at)
            if found is None:
                self.skip()
            else:
                self.at = found.end()
                key = unescape(next(g for g in found.groups() if g is not None))
                value.setdefault(key, self.value(depth))
            if self.at >= self.end or self.text[self.at] == "}":
                break
            self.at += 1
        self.at += 1
        return value, self.at

    def value(self, depth: int) -> Any:
        head = self.text[self.at : self.at + 1]
        if head in "\"'`" and head:
            found = _STRING.match(self.text, self.at)
            if found is not None and found.end() <= self.end:
                self.at = found.end()
                text = unescape(next(g for g in found.groups() if g is not None))
                self.skip()
                return text
        elif head == "{" and depth < 6:
            return self.object(depth + 1)[0]
        elif head == "[" and depth < 6:
            return self.array(depth)
        elif found := _NUMBER.match(self.text, self.at):
            self.skip()
            return found.group()
        self.skip()
        return None

    def array(self, depth: int) -> list[Any]:
        values: list[Any] = []
        self.at += 1
        while self.at < self.end and self.text[self.at] != "]":
            if self.text[self.at].isspace() or self.text[self.at] == ",":
                self.at += 1
                continue
            values.append(self.value(depth + 1))
        self.at += 1
        return values

    def skip(self) -> None:
        """Move to the comma or bracket that ends the present value."""
        depth = 0
        while self.at < self.end:
            sign = self.text[self.at]
            if sign in "\"'`":
                found = _STRING.match(self.text, self.at)
                self.at = found.end() if found else self.end
                continue
            if sign in "([{":
                depth += 1
            elif sign in ")]}":
                if depth == 0:
                    return
                depth -= 1
            elif sign == "," and depth == 0:
                return
            self.at += 1
