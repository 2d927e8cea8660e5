"""Takes people out of everything that is kept: the store, the sheet, research.json, reports, exports, the cache of pages."""

from __future__ import annotations

import html
import json
import re
import shutil
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from research import urls
from research.errors import UsageError
from research.extract.names.recognise import name_key
from research.model import Reading
from research.privacy.suppression import Suppressed, ids, of_address, of_company, of_id, of_person
from research.reading import page_cache
from research.records import indented
from research.sheets import events, export, leads
from research.sheets.atomic import replace_file
from research.sheets.formats import shelf
from research.store import history, registers
from research.store.opening import Store
from research.store.recording import erase
from research.store.tables import COMPANIES, PEOPLE
from research.text import fold, squeeze, strip_accents

CACHE = ".cache"
CHANGES = "changes.jsonl"
REPORT, INDEX = "report.html", "index.html"
DAY = 86_400.0
"""Seconds."""
LARGEST = 50_000_000
"""Bytes of a file that is looked through for what is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """What was erased, and what is left to the user."""

    people: int
    leads: int
    files: tuple[Path, ...]
    """Files that were written anew."""
    reports: tuple[str, ...]
    """Domains whose report named them and was deleted, as was the index: whoever calls writes them anew."""
    pages: int
    """Pages taken out of the cache."""
    remaining: tuple[Path, ...]
    """Files in the output folder that still hold the name or the address: the user's own, which are not touched."""


def is_address(who: str) -> bool:
    """Say whether a word is an e-mail address, a URL or a telephone number, rather than a name or a domain."""
    return "@" in who or "://" in who or bool(re.fullmatch(r"[\d+()./ -]{6,}", who.strip()))


def entry(salt: str, what: str, domain: str, at: datetime) -> registers.Entry:
    """Return the suppression of an address, of a company (a host) or of a name; domain: of the name's company, "" for any. Raises UsageError."""
    what = what.strip()
    if is_address(what):
        return registers.Entry(digest=of_address(salt, what), kind="address", domain="", since=at)
    if re.fullmatch(r"[^\s.]+(\.[^\s.]+)+", what) and not domain:
        host = urls.target(what).host
        return registers.Entry(digest=of_company(salt, host), kind="company", domain=host, since=at)
    if not name_key(what):
        raise UsageError(f"{what!r} is no name, address or domain")
    return registers.Entry(digest=of_person(salt, what, domain), kind="person", domain="", since=at)


def forget(store: Store, directory: Path, who: str, domain: str, at: datetime) -> Forgotten:
    """Erase a person, by address or by name (of one company, or of any where domain is ""), and see to it that nobody brings them back."""
    name, address = ("", who) if is_address(who) else (who, "")
    with store.writing() as connection:
        held = held_people(connection, who, domain)
        names = {name, *(v.value for p in held for v in p.values if v.field == "name"), *(p.name for p in held)} - {""}
        addresses = {address, *(v.value for p in held for v in p.values if v.field in ("email", "email_inferred", "linkedin"))} - {""}
        places = {(each, p.domain) for p in held for each in names} | ({(name, domain)} if name else set())
        digests = [("person", of_person(store.salt, each, where)) for each, where in places]
        digests += [("person", of_id(store.salt, i)) for each, where in places for i in (ids(each, [where]) if where else ())]
        digests += [("person", of_id(store.salt, p.id)) for p in held]
        digests += [("address", of_address(store.salt, each)) for each in addresses]
        registers.suppress(connection, [registers.Entry(digest=digest, kind=kind, domain="", since=at) for kind, digest in digests])  # type: ignore[arg-type]
        gone = [lead for person in held for lead in erase(connection, person.id)]
        domains = {domain} - {""} or set(connection.execute(select(COMPANIES.c.domain)).scalars())
    _checkpoint(store)
    people = {p.id for p in held} | {i for each in names for i in ids(each, domains | {p.domain for p in held})}
    return _clean(directory, people, gone, names, addresses, domain, len(held), at)


def scrub(directory: Path, people: Collection[str], lead_ids: Collection[str], at: datetime) -> tuple[str, ...]:
    """Take people whom the store has let go of out of the sheet, research.json and the exports; returns the domains whose report named them and was deleted."""
    leads.remove_leads(directory, lead_ids)
    events.remove_events(directory, lead_ids)
    for file in directory.glob("*/research.json"):
        _clean_json(file, people, (), ())
    list(_exports(directory, at))
    return _without_reports(directory, people)


def uncache_suppressed(directory: Path, readings: Iterable[Reading], domain: str, suppressed: Suppressed) -> None:
    """Delete the kept pages of a crawl that name somebody who is suppressed."""
    if suppressed.digests:
        named = {s.name.value for reading in readings for s in reading.sightings}
        uncache(directory, {name for name in named if suppressed.name(name, domain)}, domain=domain)


def uncache_old(directory: Path, at: datetime, keep_days: int) -> None:
    """Delete pages kept for longer than that, and what they said; looks once a day, and never where keep_days is 0."""
    folder = directory / CACHE
    looked = folder / "looked"
    if not keep_days or not folder.exists() or (looked.exists() and at.timestamp() - looked.stat().st_mtime < DAY):
        return
    limit = at.timestamp() - keep_days * DAY
    for place, key in page_cache.pages(folder):
        if page_cache.age_mark(place, key) < limit:
            page_cache.delete(place, key)
    for place in (folder / page_cache.PAGES).glob("*"):
        if not any(page_cache.pages(folder, place.name)):
            shutil.rmtree(place, ignore_errors=True)  # where the site answered last: all that is left of it
    for file in (folder / page_cache.READINGS).glob("*/*"):
        if file.stat().st_mtime < limit:
            file.unlink(missing_ok=True)
    looked.touch()


def uncache(directory: Path, names: Iterable[str], addresses: Iterable[str] = (), domain: str = "") -> int:
    """Delete the kept pages that hold one of the names or addresses; returns how many. domain: only those of this site, where it is given."""
    words = [_pattern(word) for word in (*names, *addresses)]
    deleted = 0
    cache = directory / CACHE
    for folder, key in page_cache.pages(cache, urls.registrable(domain) if domain else "") if words else ():
        page = page_cache.load(folder, key)
        text = _plain(page.body) if page else ""
        if any(word.search(text) for word in words):
            page_cache.delete(folder, key)
            shutil.rmtree(page_cache.site_folder(cache, page_cache.READINGS, folder.name), ignore_errors=True)
            deleted += 1
    return deleted


def held_people(connection: Connection, who: str, domain: str = "") -> tuple[history.HeldPerson, ...]:
    """Return the people of the store who have an address, or a name; domain: of one company only."""
    if is_address(who):
        plain = who if "://" in who else re.sub(r"[^\d+]", "", who) if "@" not in who else who.lower()
        return history.bearers(connection, plain)
    key = name_key(who)
    where = PEOPLE.c.domain == domain if domain else PEOPLE.c.key == key
    return tuple(p for p in history.people(connection, where) if key in {name_key(v) for v in (p.name, *(f.value for f in p.values if f.field == "name"))})


def _clean(
    directory: Path, people: Collection[str], gone: Sequence[str], names: Collection[str], addresses: Collection[str], domain: str, held: int, at: datetime
) -> Forgotten:
    keys, mails = {name_key(name) for name in names}, {address.lower() for address in addresses}
    listed = [
        row.lead_id
        for row in leads.read_leads(directory)
        if row.lead_id in gone or (name_key(row.full_name) in keys and (not domain or row.domain == domain)) or (row.email and row.email.lower() in mails)
    ]
    removed = leads.remove_leads(directory, listed)
    files = [directory / leads.NAME] if removed else []
    files += [directory / events.NAME] if events.remove_events(directory, listed) else []
    found: set[str] = set()
    for file in sorted(directory.glob("*/research.json")):
        if taken := _clean_json(file, people, keys if not domain or file.parent.name == domain else (), mails):
            found |= taken
            files.append(file)
    files += _exports(directory, at) if removed else ()
    files += _clean_changes(directory / CHANGES, {*people, *found}, keys, domain)
    pages = uncache(directory, names, addresses, domain)
    reports = _without_reports(directory, {*people, *found}, (*names, *addresses), domain)
    remaining = tuple(files_naming(directory, (*names, *addresses)))
    return Forgotten(people=max(held, len(found)), leads=removed, files=tuple(files), reports=reports, pages=pages, remaining=remaining)


def _clean_json(file: Path, people: Collection[str], keys: Collection[str], mails: Collection[str]) -> set[str]:
    """Take people out of a research.json and return their ids."""
    try:
        record: dict[str, Any] = json.loads(file.read_bytes())
        taken = {
            p["id"]: p
            for p in record["people"]
            if p["id"] in people or name_key(p["name"]) in keys or {s["value"].lower() for s in p["sources"] if s["value"]} & set(mails)
        }
        if not taken:
            return set()
        names = {p["name"] for p in taken.values()} | {s["value"] for p in taken.values() for s in p["sources"] if s["field"] == "name"}
        marks = {value for p in taken.values() for value in (p["id"], p["email"], p["linkedin"], p["profile_url"]) if value}
        clean = _without(record, marks, [_pattern(name) for name in names])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):  # somebody else's file, told among what remains
        return set()
    replace_file(file, (indented(clean) + "\n").encode("utf-8"))
    return set(taken)


def _without(value: Any, marks: Collection[str], names: Sequence[re.Pattern[str]]) -> Any:
    """Return JSON without whatever tells of a person: such entries of lists go, such text elsewhere becomes null."""
    if isinstance(value, str):
        return None if value in marks or any(name.search(_plain(value.encode("utf-8", "replace"))) for name in names) else value
    if isinstance(value, dict):
        return {key: _without(each, marks, names) for key, each in value.items()}
    if isinstance(value, list):
        return [kept for each in value if not _lost(each, kept := _without(each, marks, names))]
    return value


def _lost(before: Any, kept: Any) -> bool:
    """Say whether an entry of a list told of the person: it was their text, or what names it is gone."""
    if not isinstance(before, dict):
        return kept is None and before is not None
    return any(kept[key] is None and before[key] is not None for key in ("id", "name", "label", "url") if key in before)


def _exports(directory: Path, at: datetime) -> Iterator[Path]:
    """Write the exports that lie in the folder anew from the sheet."""
    rows = leads.read_leads(directory)
    for name, target in shelf().items():
        stem, _, extension = target.file.rpartition(".")
        old = [file for file in (directory / target.file, *directory.glob(f"{stem}-[0-9]*.{extension}")) if file.exists()]
        if old and target.file != leads.NAME:
            fresh = export.export(name, rows, directory, at)
            for file in set(old) - set(fresh):
                file.unlink()
            yield from fresh


def _without_reports(directory: Path, people: Collection[str], words: Iterable[str] = (), domain: str = "") -> tuple[str, ...]:
    """Delete the index, and the reports that hold one of the ids, or of the words (of this company only, where one is given); returns the domains of these."""
    (directory / INDEX).unlink(missing_ok=True)
    named, called = ([_pattern(word) for word in some] for some in (people, words))
    deleted = []
    for file in sorted(directory.glob(f"*/{REPORT}")):
        text = _plain(file.read_bytes())
        if any(each.search(text) for each in (*named, *(called if domain in ("", file.parent.name) else ()))):
            file.unlink()
            deleted.append(file.parent.name)
    return tuple(deleted)


def _clean_changes(file: Path, people: Collection[str], keys: Collection[str], domain: str) -> Iterator[Path]:
    if not file.exists():
        return
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not _tells_of(line, people, keys, domain)]
    if len(kept) < len(lines):
        replace_file(file, "".join(kept).encode("utf-8"))
        yield file


def _tells_of(line: str, people: Collection[str], keys: Collection[str], domain: str) -> bool:
    try:
        change = json.loads(line)
        return change["subject"] in people or (name_key(change["name"]) in keys and (not domain or change["domain"] == domain))
    except (ValueError, KeyError, TypeError):
        return False


def files_naming(directory: Path, words: Iterable[str]) -> Iterator[Path]:
    """Yield the files of the output folder, the store and the cache left aside, that hold one of the names or addresses."""
    patterns = list(dict.fromkeys(map(_pattern, words)))
    for file in sorted(directory.rglob("*")):
        if file.is_file() and CACHE not in file.parts and not file.name.startswith("research.sqlite") and file.stat().st_size <= LARGEST:
            text = _plain(file.read_bytes())
            if any(pattern.search(text) for pattern in patterns):
                yield file


def _pattern(word: str) -> re.Pattern[str]:
    """Return what finds a name or an address in plain text, whatever stands between its words: it begins with letters, which are looked for in no time."""
    first, *more = map(re.escape, fold(word).split() or [""])
    apart = rf"(?<!\w{first})" if first[:1].isalnum() else ""
    return re.compile(first + apart + "".join(rf"(?:\s+|[^\w\s]|_){{1,3}}{each}" for each in more) + r"(?!\w)")


def _plain(body: bytes) -> str:
    """Return the text of a file as `fold` would have it, but for runs of white space; lines in plain letters, which most are, cost next to nothing."""
    lines = body.decode("utf-8", "replace").splitlines()
    return "\n".join(line.lower() if line.isascii() and line.isprintable() and "&" not in line else _folded(line) for line in lines)


def _folded(line: str) -> str:
    return squeeze(strip_accents(html.unescape(line)).casefold().replace("&", " and ").replace("’", "'"))


def _checkpoint(store: Store) -> None:
    """Let SQLite's journal, which still has the old rows, go."""
    if store.engine.dialect.name == "sqlite":
        with store.engine.connect() as connection:
            connection.commit()
            connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
