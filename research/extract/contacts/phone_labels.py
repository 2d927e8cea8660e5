"""What the words and the mark-up around a number call it: a telephone, a shared line, a fax, or a number of another kind."""

from __future__ import annotations

import functools
import re

from research import languages, text
from research.document import Document, Element

_LETTER_LABEL = re.compile(r"(?:^|[\s|,;(•·])([A-Za-zÀ-ÿ])(?:[:.)|/]|\s*$)[\s:.]*$")
_ADDRESS = re.compile(r"\S*@\S*|\b(?:https?://|www\.)\S*", re.IGNORECASE)
"""Addresses call no number anything: the last words of `jane.roe@acme.org` are those of a register's number."""
_LOOKED_AT = 300
"""Characters before a number in which its label stands, addresses between them included: an address is looked for from each of them on."""
_JOINT = re.compile(r"[/&+,|]")
_FRAME = frozenset({"footer", "nav"})
FAX_MARK = re.compile(r"(?:^|[\W_])fax", re.IGNORECASE)
PHONE_MARK = re.compile(r"(?:^|[\W_])(?:tele)?(?:phone|tel|mobile|telefon)", re.IGNORECASE)


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


EXTENSION_WORDS = _words(
    "ext extn extension durchwahl dw poste interno anexo ramal toestel wew wewn anknytning linka klapka dahili доб вн внутр εσωτ שלוחה 内線 內線 分机 分機 내선"
)
"""What the desk's number behind a house's own is called, folded, in a line and above a column."""
_OTHER_NUMBERS = _words(
    """
    vat tva iva btw mva mwst ust ustid ustidnr ust-idnr steuernummer steuernr nif cif nip regon krs ein tin abn acn cin gst gstin pan cnpj cpf siret
    siren rcs ape hrb hra kvk cvr orgnr org organisationsnummer iban bic swift konto kontonummer kontonr account acct bank blz sort routing aba
    bankgiro plusgiro bg pg inn ogrn kpp okpo okved bik isbn issn doi arxiv pmid license licence lic registration register registered reg id zip
    plz postcode postfach box case order invoice serial sku part model patent grant dot mc nmls npi crd duns cage version p.iva piva rea
    """
)
"""Words before numbers that are no telephone's."""
NUMBER_WORDS = _words("no number nr num nummer numero numer nos numbers №")
"""Words after a label: `Tel. No.`"""
_SHARED_LABELS = _words(
    "main switchboard reception general geral headquarters hq zentrale standard centralita centrale vaxel sentralbord hoofdnummer centrala hotline infoline"
)

_TELEPHONES = ("tel", "phone", "fone", "fono", "tlf", "tfn", "mobil", "cell", "celul", "тел", "τηλ")
"""What words begin with that mean nothing else."""


def is_fax(document: Document, element: Element, said: str) -> bool:
    """Say whether the words or the mark-up beside a link call it a fax."""
    if is_marked(element, FAX_MARK) or FAX_MARK.search(said):
        return True
    for line in document.lines[element.first : element.first + 1]:
        before = line.text.partition(said)[0] if said and said in line.text else ""
        return called(before, document, line.index) == "fax"
    return False


def called(before: str, document: Document, index: int) -> str:
    """Return what the words before a number call it: "phone", "shared", "fax", "other" (a number of another kind) or "" (nothing)."""
    if not re.search(r"\w", before):
        previous = document.lines[index - 1].text if index else ""
        if before.strip() not in ("", ":") or len(previous) > 30:
            return ""
        before = previous
    phone_words, fax_words = _labels()
    found = text.words(_ADDRESS.sub(" ", before[-_LOOKED_AT:])[-48:])
    while found and found[-1] in NUMBER_WORDS:
        found.pop()
    letter = _LETTER_LABEL.search(before)
    tails = {" ".join(found[-n:]) for n in (1, 2, 3) if len(found) >= n}
    tails -= {tail for tail in tails if len(tail) == 1 and not letter}
    near = found[-3:]
    if _matches(tails, phone_words) or _is_kind(found, before, phone_words):
        return "shared" if _SHARED_LABELS & set(near) else "phone"
    if _matches(tails, fax_words):
        return "phone" if any(word in phone_words for word in near[:-1] if len(word) > 1) and re.search(r"[/&+,]\s*\w+\W*$", before) else "fax"
    if _OTHER_NUMBERS & set(near):
        return "other"
    return ""


def _is_kind(found: list[str], before: str, labels: frozenset[str]) -> bool:
    """Say whether words end in a word for telephones and one more that says which: `Telefone geral:`, `Phone (private):`."""
    if len(found) < 2 or before.rstrip()[-1:] != ":" or found[-1] in _OTHER_NUMBERS or found[-1] in _labels()[1]:
        return False
    return found[-2] in labels and found[-2].startswith(_TELEPHONES) and found[-1].isalpha()


def called_alone(said: str) -> str:
    """Return what words that stand for themselves call numbers, as the header of a column does: "phone", "fax", or "" for neither, or for both: `Tel/Fax`."""
    phone_words, fax_words = _labels()
    found = [word for word in text.words(said) if word not in NUMBER_WORDS]
    if any(word in fax_words for word in found if len(word) > 1):
        return "" if _JOINT.search(said) and any(word in phone_words for word in found if len(word) > 1) else "fax"
    whole = " ".join(found)
    return "phone" if len(whole) > 1 and _matches({whole}, phone_words) else ""


def _matches(tails: set[str], labels: frozenset[str]) -> bool:
    return bool(tails & labels) or any(tail.endswith(_unspaced(labels)) for tail in tails if not tail.isascii())


@functools.cache
def _unspaced(labels: frozenset[str]) -> tuple[str, ...]:
    """Return the labels of languages that run words together."""
    return tuple(label for label in labels if not label.isascii() and len(label) > 1)


def called_after(source: str, end: int) -> str:
    """Return what the words right after a number call it: `0123 456 789 (fax)`."""
    told = re.match(r"[^\S\n]*[(\[][^\S\n]*([\w. ]{1,12})[)\]]", source[end : end + 20])
    if not told:
        return ""
    word = " ".join(text.words(told[1]))
    phone_words, fax_words = _labels()
    return "fax" if word in fax_words else "phone" if word in phone_words else ""


@functools.cache
def _labels() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words for telephone and for fax of every language."""
    shelf = languages.shelf().values()
    return frozenset(word for each in shelf for word in each.phone_labels), frozenset(word for each in shelf for word in each.fax_labels)


def is_marked(element: Element, mark: re.Pattern[str]) -> bool:
    """Say whether the mark-up right around calls the number something: class, itemprop, or an icon beside it."""
    around: Element | None = element
    for _ in range(2):
        if around is None:
            return False
        beside = around.children[:2] if len(around.children) <= 3 else []
        for each in (around, *beside):
            if mark.search(f"{each.attrs.get('class', '')} {each.attrs.get('itemprop', '')} {each.attrs.get('aria-label', '')}"):
                return True
        around = around.parent
    return False


def in_frame(element: Element) -> bool:
    """Say whether an element stands in what every page of the site repeats."""
    return element.within(_FRAME) is not None
