"""Reads telephone numbers: links and printed words; never a fax, a date, a bank account or a register's number."""

from __future__ import annotations

import bisect
import functools
import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from urllib.parse import unquote

import phonenumbers

from research import text
from research.document import Document, Element, once
from research.extract.contacts.phone_columns import column_label, headed_cells
from research.extract.contacts.phone_labels import EXTENSION_WORDS, FAX_MARK, PHONE_MARK, called, called_after, in_frame, is_fax, is_marked
from research.extract.contacts.places import MAX_CONTACTS, Placed, contact, flow, place, telling_attributes, words_of
from research.model import Contact

_LINK = re.compile(r"\s*(?:tel|callto|phone):/{0,2}(.*)|https?://(?:wa\.me/|api\.whatsapp\.com/send/?\?(?:.*&)?phone=)(\+?\d+)", re.IGNORECASE | re.DOTALL)
_GAP = r"[^\S\n]"
_NUMBER = re.compile(
    r"[+＋(\[\d](?<![\w@#$€£=].)(?<!\d[.,].)"  # its first sign comes first: a search passes over all others at once
    r"(?:(?<=\d)|(?<=[(\[])\+?\d|(?<=[+＋])[(\[]?\+?\d)"
    rf"(?:{_GAP}|[\d()\[\].\-‐‑–—−－/·•])" + r"{4,48}\d(?![\w@%€])"
)
_VANITY = re.compile(r"(?<![\w-])(?:\+?1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?[-. ](?=[A-Z\d-]*[A-Z]{3})[A-Z\d][A-Z\d-]{5,11}(?![\w-])")
_VANITY_CODE = re.compile(r"8(?:00|33|44|55|66|77|88)")
_EXTENSION_WORDS = "|".join(sorted(EXTENSION_WORDS | {"x", "local", "loc", "int", "interior", "tst", "kl", "mellék"}))  # some say other things above a column
EXTENSION = re.compile(rf"\s*,?\s*\(?\b(?:{_EXTENSION_WORDS})(?![^\W\d])\.?\s*:?\s*#?\s*(\d{{1,6}})\b\)?", re.IGNORECASE)
_APART = re.compile(r"\s*[/|·•]\s*|\s+[-–—]\s+|\s{1,3}(?=[+(]|\d{6})")
_NOT_A_PHONE = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})"  # 12.05.2020
    r"|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}"  # 2020-05-12
    r"|(?:19|20)\d\d\s*[-–—/]\s*(?:19|20)?\d\d"  # 2015 – 2019
    r"|\d{1,3}(?:[.,]\d{3})+|\d{1,3}(?: \d{3}| \d{3}(?: \d{3}){2,})|\d{1,2} \d{3} \d{3}"  # 1.200.000; but 602 123 450 is how many lands write a telephone
    r"|\d{1,2}[.:]\d\d\s*[-–—]\s*\d{1,2}[.:]\d\d"  # 09.00 – 17.30
    r"|97[89][- ]?(?:\d[- ]?){9}\d"  # an ISBN
    r"|(?!0\d)\d{1,3}(?:\.\d{1,3}){3}"  # a host's address
    r"|(?!0\d)\d+\.\d+"  # a decimal number
    r"|(\d)(?:\D*\1)+"  # one digit over and over
    r"|\(?123\)?[-. ]?456[-. ]?7890|\+?0?1?23456789?0?"
    r"|.*(?:555\D?1234|\D123[-. ]4567)"
)
_THREES = re.compile(r"[1-9]\d\d \d{3} \d{3}")
_POINTED = re.compile(r"[1-9]\d\d(?:\.\d{3}){2}")
"""Numbers that are written as amounts are, and no amount where they are called a telephone: `Tlf. 911.234.567`."""
_AREA_IN_BRACKETS = re.compile(r"\(\d{2,3}\)\s?\d")
"""An area without the 0 that is dialled before it; in a longer line it may be a volume and its pages: `25 (11) 3555-3562`."""
_PAGES = re.compile(r"\d{1,4}[-–—]\d{1,4}")
_LOOSE = re.compile(r"([-.]) ")
"""A space behind a dash within a number: `415- 555-0100`."""
_NORTH_AMERICAN = re.compile(r"(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. –]\d{4}")


_SHARED_TYPES = frozenset(
    {
        phonenumbers.PhoneNumberType.TOLL_FREE,
        phonenumbers.PhoneNumberType.SHARED_COST,
        phonenumbers.PhoneNumberType.PREMIUM_RATE,
        phonenumbers.PhoneNumberType.UAN,
    }
)
_MOBILE = frozenset({phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE})


MOST_ENDING = 4
"""Digits behind a stroke that are another ending or desk of the number before it: `475 555 201/12`, `0 212 355 20 10 / 1234`."""
MOBILE = 9
"""Digits from which a number that can only be a mobile telephone's is one in a longer line, where nothing is dialled before: `340 5550116`."""
COLUMN = 3
"""Lines of bare digits of one length that make each of them a telephone number."""
_DESK = re.compile(r"(?:(\d{3,8})\s?[-–/]\s?|[-–x#]?\s?)(\d{1,6})")
"""An extension by itself, or behind what the house's number ends with before it."""
_BARE = re.compile(r"\d[\d -]{7,13}\d")
_LISTED = re.compile(r"\s*[,;/|]\s*")
_LONGEST_LIST = 60
"""Characters of a line with several numbers of one person."""


class Number(NamedTuple):
    """A telephone number."""

    value: str
    """`+442079460018`, with `;ext=4` where it has an extension; as printed where the country is not known."""
    shared: bool
    """True for toll-free and other numbers that nobody has on the desk."""


def phones(document: Document, where: Element | range | None = None, country: str | None = None) -> tuple[Contact, ...]:
    """Return the numbers below an element, in a range of line indexes, or on the whole page, in document order.

    `country` (ISO 3166 alpha-2) reads national forms. The value is E.164, with `;ext=` where there is an extension; the printed form where no country is known.
    """
    return placed_phones(document, country).within(where)


@once
def placed_phones(document: Document, country: str | None) -> Placed:
    """Return every number of a page and where it stands; read once for each country."""
    linked = list(_in_links(document, country))
    dialled = {id(element): _digits(each.fact.value) for element, _, each in linked}
    printed = (found for found in _in_text(document, country) if not _is_end_of(found, dialled))
    found = [*linked, *printed, *_in_columns(document, country)]
    return Placed([*found, *_of_desks(document, found)])


def is_desk(value: str) -> bool:
    """Say whether a number, as read or as printed, has an extension: it is somebody's desk, and not the company's."""
    return ";ext=" in value or EXTENSION.search(value) is not None


@functools.lru_cache(maxsize=8192)
def read_phone(printed: str, country: str | None = None) -> Number | None:
    """Return the number that a short string is (`(020) 7946 0018 ext. 4`, country "GB"); None where it is none that can exist."""
    squeezed = text.squeeze(printed[:60])
    extension = EXTENSION.search(squeezed)
    bare = re.sub(r"^\++", "+", squeezed[: extension.start()] if extension else squeezed)  # `++49 (0)3834 86`
    digits = re.sub(r"\D", "", bare)
    if _NOT_A_PHONE.fullmatch(bare.strip("() ")) or not 6 <= len(re.sub(r"\W", "", bare)) <= 17:
        return None
    for region, form in _forms(bare, digits, country):
        try:
            number = phonenumbers.parse(form, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            value = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
            value += f";ext={extension[1]}" if extension else ""
            return Number(value, phonenumbers.number_type(number) in _SHARED_TYPES)
    return None


def _forms(bare: str, digits: str, country: str | None) -> Iterator[tuple[str | None, str]]:
    """Yield (region, form) in which a number may be meant, the likeliest first."""
    if country or bare.startswith("+"):
        yield country, bare
    if _is_north_american(bare) or re.search("[A-Z]", bare):
        yield "US", bare
    if digits.startswith("00"):
        yield None, f"+{digits[2:]}"
    elif bare.startswith("(+"):
        yield None, f"+{digits}"
    elif country and digits.startswith("0") and _prefix(country) is None:
        yield country, digits[1:]  # the 0 that was dialled there once: `(0-22) 555 20 10`


def _in_links(document: Document, country: str | None) -> Iterator[tuple[Element, float, Contact]]:
    for element, name, href in telling_attributes(document):
        told = _LINK.match(href) if name == "href" else None
        if not told:
            continue
        said = words_of(document, element)
        if is_fax(document, element, said):
            continue
        given = text.squeeze(re.sub(r"[;,p](?:ext=|isub=)?(?=\d{1,6}$)", " ext. ", unquote(told[1] if told[2] is None else f"+{told[2].lstrip('+')}")))
        same = _digits(said)[-6:] == _digits(given)[-6:]
        if said and not same and read_phone(said, country):
            continue  # the link was copied from somebody else's: the number that people see is read among the words
        desk = _extension_behind(document, element, said) if same else ""
        given, said = f"{given}{desk}", f"{said}{desk}"
        printed = said if said and same else given
        number = read_phone(given, country) or read_phone(f"+{_digits(given)}") or (read_phone(printed, country) if printed != given else None)
        if number is None and not (7 <= len(_digits(given)) <= 15 and not _NOT_A_PHONE.fullmatch(given)):
            continue
        value, shared = number or Number(printed, False)
        shared = shared or in_frame(element)
        yield element, place(element), contact(document, "phone", value, href, "tel", element, printed=printed, shared=shared)


def _is_end_of(found: tuple[Element, float, Contact], dialled: dict[int, str]) -> bool:
    """Say whether a printed number is the end of what the link around it dials: `<a href="tel:+497573954359">954359</a>`."""
    element, _, printed = found
    around = (element, element.parent, element.parent.parent if element.parent else None)
    number = next((dialled[id(each)] for each in around if id(each) in dialled), "")
    local = _digits(EXTENSION.sub("", printed.printed))
    return len(local) < len(number) - 1 and number.endswith(local) and _digits(printed.fact.value) != number


def _extension_behind(document: Document, element: Element, said: str) -> str:
    """Return the extension that follows a link in its line: `<a href="tel:…">020 7946 0018</a> ext. 4`."""
    if not said or element.last - element.first != 1 or EXTENSION.search(said) is not None:
        return ""
    behind = document.lines[element.first].text.partition(said)[2]
    extension = EXTENSION.match(behind) if said not in behind else None
    return extension.group() if extension else ""


def _in_text(document: Document, country: str | None) -> Iterator[tuple[Element, float, Contact]]:
    page = flow(document)
    end = 0
    likely = (match for match in _NUMBER.finditer(page.text) if sum(c.isdigit() for c in match.group()) > 5)
    for match in itertools.islice(likely, MAX_CONTACTS):
        index = page.line(match.start())
        before = page.text[max(end, page.starts[index]) : match.start()]
        label = called(before, document, index)
        end = match.end()
        if label in ("fax", "other") or called_after(page.text, end) == "fax":
            continue
        element = page.element(match.start(), match.end())
        column = column_label(document, element) if label == "" else ""
        if label == "" and (column == "fax" or is_marked(element, FAX_MARK)):
            continue
        said = document.lines[index].text
        alone = len(said) < 60 and not re.search(r"\w", said.replace(match.group(), ""))
        told = bool(label or column) or is_marked(element, PHONE_MARK) or bool(called_after(page.text, end))
        for start, stop in _pieces(page.text, match, country):
            for value, shared, printed in _accepted(page.text[start:stop], country, told=told, alone=alone):
                shared = shared or label == "shared" or in_frame(element)
                yield element, float(index), contact(document, "phone", value, printed, "printed_phone", element, printed=printed, shared=shared)
    vanity = _VANITY.finditer(page.text) if _VANITY_CODE.search(page.text) else iter(())
    for match in itertools.islice(vanity, MAX_CONTACTS):
        number = read_phone(match.group(), "US")
        if number:
            element = page.element(*match.span())
            yield (
                element,
                float(page.line(match.start())),
                contact(document, "phone", number.value, match.group(), "vanity", element, printed=match.group(), shared=True),
            )


def _in_columns(document: Document, country: str | None) -> Iterator[tuple[Element, float, Contact]]:
    """Yield lines of bare digits that are telephone numbers only because several of one length stand on the page (`9800012345` under each name)."""
    parted = ((line, _LISTED.split(line.text)) for line in document.lines if line.text[:1].isdigit() and len(line.text) < _LONGEST_LIST)
    alone = [(line, numbers) for line, numbers in parted if all(map(_is_bare, numbers)) and not read_phone(numbers[0], country)]
    lengths = Counter(len(_digits(numbers[0])) for _, numbers in alone)
    for line, numbers in alone:
        for printed in numbers if lengths[len(_digits(numbers[0]))] >= COLUMN else ():
            yield line.element, float(line.index), contact(document, "phone", printed, printed, "digits_in_column", line.element, printed=printed)


def _is_bare(printed: str) -> bool:
    return _BARE.fullmatch(printed) is not None and _NOT_A_PHONE.fullmatch(printed) is None


def _of_desks(document: Document, found: Sequence[tuple[Element, float, Contact]]) -> Iterator[tuple[Element, float, Contact]]:
    """Yield the desks whose extensions stand in a column of a table, of the house's number before it: `1105` below `Ext.`, `9300-11` below `Durchwahl`."""
    cells = [each for each in headed_cells(document).values() if each.label == "extension"]
    house = sorted((at, n) for n, (_, at, each) in enumerate(found) if not is_desk(each.fact.value)) if cells else []
    for cell, _, above in cells:
        said = document.lines[cell.first].text if cell.last - cell.first == 1 else ""
        told, before = _DESK.fullmatch(said), bisect.bisect_left(house, (above, -1))
        if told and before and (desk := _desk(found[house[before - 1][1]][2], *told.groups(""))):
            yield cell, float(cell.first), contact(document, "phone", desk[0], said, "extension_in_column", cell, printed=desk[1])


def _desk(house: Contact, stem: str, extension: str) -> tuple[str, str] | None:
    """Return the value and printed form of a desk's number; where the house's ends in a 0 that stands apart, the extension stands in its place."""
    value, printed = house.fact.value, house.printed
    if _dials_in(printed) and _digits(printed).endswith(f"{stem}0"):
        return f"{value[:-1]}{extension}", f"{printed[:-1]}{extension}"
    return None if stem else (f"{value};ext={extension}" if value.startswith("+") else f"{printed} ext. {extension}", f"{printed} ext. {extension}")


def _dials_in(printed: str) -> bool:
    return re.search(r"\d\s?[-–/]\s?0$", printed) is not None


def _pieces(source: str, match: re.Match[str], country: str | None) -> list[tuple[int, int]]:
    """Return the (start, end) of each number in a run of digits: one, or several parted by strokes; with the extension that follows."""
    start, stop = match.span()
    tail = EXTENSION.match(source, stop)
    whole = (start, tail.end() if tail else stop)
    if read_phone(source[start:stop], country):
        return [whole]
    gaps = list(_APART.finditer(source, start, stop))
    if gaps and len(_digits(source[gaps[-1].end() : stop])) <= MOST_ENDING and read_phone(source[start : gaps[-1].start()], country):
        return [(start, gaps[-1].start())]
    pieces, at = [], start
    for gap in [*gaps, None]:
        end = gap.start() if gap else stop
        if len(_digits(source[at:end])) >= 6:
            pieces.append((at, end))
        at = gap.end() if gap else stop
    return pieces if len(pieces) > 1 and any(read_phone(source[a:b], country) for a, b in pieces) else [whole]


def _accepted(printed: str, country: str | None, *, told: bool, alone: bool) -> Iterator[tuple[str, bool, str]]:
    """Yield (value, shared, printed) where a run of digits is a telephone number: one that exists and stands like one, or one that the page calls so."""
    printed = text.squeeze(printed)
    if printed.count("(") > printed.count(")"):
        printed = printed[: printed.rindex("(")]
    printed = printed.strip("-–—/·•[] ")
    bare = EXTENSION.sub("", printed)
    number = read_phone(printed.replace(".", " ") if told and _POINTED.fullmatch(bare) else printed, country)
    if _PAGES.fullmatch(bare) and not (told and _prefix(country) is None):
        return
    if number and (told or printed.startswith(("+", "00", "(+")) or _looks_national(bare, number.value, country, alone=alone)):
        yield number.value, number.shared, printed
    elif number is None and told and 7 <= len(_digits(bare)) <= 15 and not _NOT_A_PHONE.fullmatch(bare):
        yield printed, False, printed


def _prefix(country: str | None) -> str | None:
    """Return what a country dials before a national number: "0", "1", "8"; None where it dials nothing."""
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(country or "ZZ")
    prefix: str | None = metadata.national_prefix if metadata is not None else None
    return prefix


def _looks_national(bare: str, value: str, country: str | None, *, alone: bool) -> bool:
    """Say whether a number that nothing calls one is written as its country writes them, and not as pages, amounts and counts are."""
    if value.startswith("+1"):
        return _is_north_american(bare) or (alone and len(_digits(bare)) == 10 and bare.isdigit())
    groups = re.findall(r"\d+", bare)
    if not alone and _THREES.fullmatch(bare):
        return False  # 250 000 000 crowns
    if _prefix(country) == "0":
        mobile = len(_digits(bare)) >= 10 and phonenumbers.number_type(phonenumbers.parse(value)) in _MOBILE
        return bare.startswith(("0", "(0")) or mobile or (alone and _AREA_IN_BRACKETS.match(bare) is not None)
    mobile = len(_digits(bare)) >= MOBILE and phonenumbers.number_type(phonenumbers.parse(value)) == phonenumbers.PhoneNumberType.MOBILE
    return len(_digits(bare)) >= 8 and (alone or mobile or bare.startswith(("0", "(0")) or len(groups) > 2)


def _is_north_american(bare: str) -> bool:
    return _NORTH_AMERICAN.fullmatch(_LOOSE.sub(r"\1", bare)) is not None


def _digits(printed: str) -> str:
    return re.sub(r"\D", "", printed)
