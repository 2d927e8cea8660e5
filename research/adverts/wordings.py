"""Reads from an advert's words whom the post reports to, and the labelled fields (department, location, team)."""

from __future__ import annotations

import functools
import re

from research.adverts.words import lexicons
from research.text import fold

ARTICLES = frozenset(
    "the our your a an its their der dem die den das unser unsere unserem unseren unserer deren le la les l' un une notre votre au aux du des el los "
    "las nuestro nuestra il lo gli alla al allo ai "
    "del nostro nostra o os as ao nosso nossa de het een onze en ett var vart den det to an vores vår".split()
)
"""Small words between the wording and the title."""

JOINERS = frozenset("of and & for und et y e i en och og de du des d' di da do del della der für voor von van till til ds. ds по to the la le".split())
"""Words that may stand inside a title when a title word follows."""

MAX_TITLE_WORDS = 10

_TOKEN = re.compile(r"&|[^\W_][^\s,;:()\[\]|!?\"“”•·]*")
_SENTENCE_END = re.compile(r"[;:|!?\n•·]|(?<!\bds)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bSr)(?<!\bJr)\.(?=\s|$)|\s[-–—]\s")
_BOTH_GENDERS = re.compile(r"(?<=\w)(?:\((?:e|s|es|rice|trice|ice|ère|se|euse|ne|in|innen|a|as|o|os|en)\)|[·∙*:](?:e|in|innen|trice|rice|ère|euse)(?=\W|$))")
"""What inclusive spelling hangs on a word: `rattaché(e)`, `Leiter*in`."""

_ELISION = re.compile(r"^(?:d|l|dell|all|nell|sull)['’]", re.I)
_NAME_PAIR = re.compile(r"^[^\W\d_][\w’'.-]*(?:\s+[^\W\d_][\w’'.-]*){1,3}$")


@functools.cache
def _wordings(code: str | None) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """Return (expression, whether it may run on in prose) for the wordings of an advert in that language."""
    prose: list[str] = []
    label: list[str] = []
    solid: list[str] = []
    for language in lexicons.languages(code):
        labels = set(language.advert_labels.get("reports_to", ()))
        for phrase in {*language.reports_to, *labels}:
            if not language.spaced:
                solid.append(phrase)
            elif _runs_on(phrase, labels):
                prose.append(phrase)
            else:
                label.append(phrase)
    found = [(re.compile(lexicons.pattern(prose)), True), (re.compile(lexicons.pattern(label)), False)]
    return (*found, (re.compile(lexicons.pattern(solid, spaced=False)), False)) if solid else tuple(found)


def _runs_on(phrase: str, labels: set[str]) -> bool:
    """Say whether a wording leads straight to a title in a sentence (`reports to`), rather than naming a field (`line manager`)."""
    last = phrase.split()[-1]
    return len(phrase.split()) > 1 and (len(last) <= 4 or phrase not in labels) and not lexicons.titles().has(last)


def reports_to(text: str, code: str | None) -> tuple[str | None, str | None]:
    """Return (the title that the post reports to, the name that goes with it), either None where the advert does not say."""
    text = _BOTH_GENDERS.sub("", text)
    folded = lexicons.Folded.of(text).without(lexicons.ADVERBS)
    for wording, runs_on in _wordings(code):
        for match in wording.finditer(folded.text):
            rest = text[folded.origin[match.end()] :]
            lead = re.match(r"\s*(?:[:：–—-]|is\b|ist\b|:?\s*\n)\s*", rest)
            if not runs_on and (lead is None or not _starts_field(text, folded.origin[match.start()])):
                continue
            title, name = _who(rest[lead.end() :] if lead else rest)
            if title or name:
                return title, name
    for match in _BEHIND.finditer(folded.text):
        clause = text[: folded.origin[match.start()]]
        begins = max((end.end() for end in _SENTENCE_END.finditer(clause)), default=0)
        title, name = _before(clause[begins:])
        if title or name:
            return title, name
    return None, None


_ROLE_EN = r"(?:this |the |your )?(?:new )?(?:role|position|post|job|postholder|jobholder|you)"
_ROLE_DE = r"(?:du|sie|(?:die|diese) (?:stelle|position|rolle))(?: direkt| fachlich| disziplinarisch)?"

BEHIND = (
    rf"(?:to )?(?:whom|who|which) {_ROLE_EN}(?: will|'ll)?(?: directly)?(?: be)? report(?:s|ing)?(?: directly)?(?: in)?(?:to)?",
    r"(?:is|will be|acts as|serves as|as) your (?:direct |line |reporting )?(?:line |reporting )?(?:manager|supervisor|boss)",
    r"(?:is|will be) the hiring manager",
    rf"an (?:den|die|das|welche[nrs]?) {_ROLE_DE} berichte\w*",
    rf"(?:dem|der) {_ROLE_DE} (?:unterstellt|zugeordnet) (?:ist|sind|bist)",
    r"(?:a qui|auquel|a laquelle|aupres (?:de qui|duquel)) (?:vous |(?:ce|le) poste |le titulaire )?(?:est |serez |etes |sera )?(?:directement )?"
    r"(?:rattache|report|rapport|rend\w* compte)\w*",
    r"(?:a quien|al que|a la que) (?:este puesto |el puesto |la posicion )?(?:reporta|dependera)\w*",
    r"(?:a cui|al quale|alla quale) (?:questo ruolo |(?:questa|la) posizione |la figura )?(?:riporta|riferira)\w*",
    r"(?:a quem|ao qual|a qual) (?:este cargo |esta vaga |esta posicao |voce )?(?:se )?(?:reporta|respondera)\w*",
    r"aan wie (?:je|jij|u|(?:deze|de) (?:functie|rol))(?: direct| rechtstreeks)? rapporte\w*",
    r"(?:do )?(?:ktoremu|ktorej|ktorego) (?:to stanowisko |stanowisko )?(?:podlega|raportuje|bedziesz raportowa)\w*",
    r"(?:till vem|till vilken|som) (?:du|tjansten|rollen|stillingen)(?: direkt)? rapporter\w+(?: till?)?",
    r"которому (?:подчиняется|подчинена|вы будете подчиняться)[^.,;]*",
)
"""Wordings, folded, behind the title or the name of whom the post reports to: `the Head of Data, to whom this role reports`."""

_BEHIND = re.compile(rf"[\s,(–—-]+(?:and |und |et |y )?(?:{'|'.join(BEHIND)})(?![^\W_])")


def _before(clause: str) -> tuple[str | None, str | None]:
    """Return the title, and the name, with which a clause ends: `Head of Data` of `You will work with the Head of Data`."""
    starts = [token.start() for token in _TOKEN.finditer(clause) if token.group()[0].isupper() or lexicons.posts().has(fold(token.group()))]
    for start in starts:
        title, name = _who(clause[start:])
        said = fold(" ".join(part for part in (title, name) if part))
        if title and len(re.findall(r"\w+", said)) >= len([w for w in re.findall(r"\w+", fold(clause[start:])) if w not in ARTICLES]):
            return title, name
        if not title and (looks_like_name(bare := without_honorifics(clause[start:].strip()))):
            return None, bare
    return None, None


def _starts_field(text: str, start: int) -> bool:
    """Say whether a label stands where labels stand: near the beginning of its line."""
    return start - (text.rfind("\n", 0, start) + 1) <= 24


def _who(rest: str) -> tuple[str | None, str | None]:
    """Return the title, and the name, with which a text begins."""
    end = _SENTENCE_END.search(rest, 0, 220)
    clause = rest[: end.start() if end else 160]
    parts = [p for p in re.split(r"\s*[,()\[\]]\s*", clause) if p]
    title, name = None, None
    for index, part in enumerate(parts[:3]):
        words = title_words(part)
        if not words:
            break
        said = " ".join(words)
        whole = len(words) >= len([w for w in _TOKEN.findall(part) if fold(w) not in ARTICLES])
        if _is_post(said) or (title is None and index == 0 and _all_function(said)) or (title and _all_function(said)):
            if title is None:
                title = said
            elif whole and not name and part is parts[1]:
                title = f"{title}, {said}"
        elif name is None and looks_like_name(bare := without_honorifics(said)):
            name = bare
        if not whole:
            break
    return title, name


def _is_post(said: str) -> bool:
    """Say whether words name a post: with a word of titles, and in small letters not by a rung alone (`senior`)."""
    return lexicons.posts().touches(said) or (lexicons.titles().touches(said) and said != said.lower())


def _all_function(said: str) -> bool:
    return said != said.lower() and lexicons.functions().touches(said) and all(w[0].isupper() or w.lower() in JOINERS or w == "&" for w in said.split())


def title_words(part: str) -> list[str]:
    """Return the words of a title with which a text begins, articles before it left out."""
    tokens = [t.rstrip(".") if not re.fullmatch(r"\w{1,3}\.", t) else t for t in _TOKEN.findall(part)]
    taken: list[str] = []
    waiting: list[str] = []
    for index, token in enumerate(tokens):
        plain = fold(token)
        core = _ELISION.sub("", token)
        following = tokens[index + 1] if index + 1 < len(tokens) else ""
        if not taken and not waiting and plain in ARTICLES and not token.isupper():
            continue
        if plain in JOINERS and taken:
            waiting.append(token)
            if len(waiting) > 2:
                break
        elif (
            core[:1].isupper()
            or core[:1].isdigit()
            or lexicons.titles().has(f"{plain} {fold(following)}")
            or any(lexicon.has(plain) for lexicon in (lexicons.titles(), lexicons.functions(), lexicons.posts()))
        ):
            taken += [*waiting, token]
            waiting = []
        elif taken and plain in ARTICLES:
            waiting.append(token)
        elif not taken and following[:1].isupper() and lexicons.titles().has(fold(following)):  # an adjective: kaufmännische Leitung
            taken.append(token)
        else:
            break
        if len(taken) >= MAX_TITLE_WORDS:
            break
    return taken


def without_honorifics(text: str) -> str:
    """Return a name without the titles before it: `Petra Sonnen` of `Frau Dr. Petra Sonnen`."""
    words = text.split()
    while len(words) > 2 and fold(words[0]).rstrip(".") in lexicons.honorifics():
        words = words[1:]
    return " ".join(words)


def looks_like_name(text: str) -> bool:
    """Say whether a short text has the shape of a person's name: two to four capitalised words, none of them a word of titles, menus or fields."""
    if not _NAME_PAIR.match(text):
        return False
    words = text.split()
    capital = [w for w in words if w[0].isupper()]
    if len(capital) < 2 or len(words[-1]) < 2 or any(w.lower() not in lexicons.particles() for w in words if w not in capital):
        return False
    if any(w.isupper() and len(w) > 1 and "." not in w for w in capital) and not all(w.isupper() for w in capital[-1:]):
        return False
    plain = [fold(w).rstrip(".") for w in capital]
    known = (lexicons.titles(), lexicons.not_names(), lexicons.recruiters())
    return not any(lexicon.has(w) for w in plain for lexicon in known)


@functools.cache
def _label(field: str, code: str | None) -> re.Pattern[str]:
    phrases = [p for language in lexicons.languages(code) for p in language.advert_labels.get(field, ())]
    return re.compile(rf"^(?:{lexicons.pattern(phrases)})\s*(?P<mark>[:：]|(?<=\s)[-–—](?=\s))?\s*", re.UNICODE)


_FIELDS = re.compile(r"(?<=[^\W\d_]{3}[.;])\s+|\s+[|•·]\s+")
"""What stands between the labelled fields of one line."""


def labelled(lines: list[str], field: str, code: str | None) -> str | None:
    """Return the value of a labelled field: `Department: Finance` on one line, or the label (with its colon) on one line and the value on the next."""
    lines = [piece for line in lines for piece in _FIELDS.split(line) if piece]
    for index, line in enumerate(lines):
        if len(line) > 140:
            continue
        folded = lexicons.Folded.of(line)
        match = _label(field, code).match(folded.text)
        if match is None or not match["mark"]:
            continue
        value = line[folded.origin[match.end()] :].strip()
        if not value and index + 1 < len(lines) and not lines[index + 1].endswith(":"):
            value = lines[index + 1]
        value = value.strip(" .;|")
        if value and len(value) <= 80:
            return value
    return None


TEAMS = (
    r"(?:join|within|on|in|part of|member of|strengthen|for) (?:our|the) (?P<team>{name}) (?:team|squad|tribe|chapter)\b",
    r"(?:im|unser|unserem|unser[e]?s|das|dem) (?:team (?P<team>{name})|(?P<other>{name})[- ]team)\b",
    r"(?:équipe|equipo|squadra|zespołu|zespole|teamet) (?P<team>{name})",
)
"""How an advert's sentences name the team; the name itself stands in capitals."""

_TEAMS = tuple(re.compile(t.replace("{name}", r"[A-ZÄÖÜÉ][\w&/-]*(?: (?:&|and|und|et|y|of|[A-ZÄÖÜÉ][\w&/-]*)){0,3}")) for t in TEAMS)


def team_in(text: str) -> str | None:
    """Return the team that an advert's sentences name: `Payments` of `join our Payments team`; None where they name none."""
    for wording in _TEAMS:
        for match in wording.finditer(text):
            team = match.groupdict().get("team") or match.groupdict().get("other") or ""
            if team and not lexicons.titles().has(fold(team)) and len(team) > 1:
                return team
    return None
