"""Words and tables for reading a company's own facts: country names, post codes, legal forms, general mailboxes."""

from __future__ import annotations

import re

from research.text import fold


def _table(listed: str) -> dict[str, str]:
    """Return {folded name: code} of lines such as `DE germany, deutschland`."""
    pairs = (line.strip().partition(" ") for line in listed.strip().splitlines())
    return {fold(name): code for code, _, names in pairs for name in names.split(",")}


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


COUNTRY_NAMES = _table(
    """
    US united states, united states of america, usa, u.s.a, u.s, us, vereinigte staaten, états-unis, estados unidos
    GB united kingdom, uk, u.k, great britain, england, scotland, wales, northern ireland, grossbritannien, royaume-uni, reino unido
    DE germany, deutschland, allemagne, alemania, alemanha, germania, duitsland, tyskland, niemcy, германия, ドイツ
    CH switzerland, schweiz, suisse, svizzera, suiza, suíça, zwitserland
    AT austria, österreich, autriche, oostenrijk
    FR france, frankreich, francia, frança, frankrijk, frankrike, francja, франция
    BE belgium, belgien, belgique, belgië, bélgica
    NL netherlands, the netherlands, nederland, niederlande, pays-bas, países bajos, holland
    LU luxembourg, luxemburg
    ES spain, españa, spanien, espagne, espanha, spagna, spanje
    PT portugal
    IT italy, italia, italien, italie, itália, italië
    IE ireland, irland, irlande, ierland
    NO norway, norge, norwegen, norvège, noruega, noorwegen
    SE sweden, sverige, schweden, suède, suecia, zweden
    DK denmark, danmark, dänemark, danemark, dinamarca, denemarken
    FI finland, suomi, finnland, finlande
    IS iceland, ísland
    PL poland, polska, polen, pologne, polonia
    CZ czech republic, czechia, česko, česká republika, tschechien
    SK slovakia, slovensko
    HU hungary, magyarország, ungarn
    RO romania, românia
    BG bulgaria, българия
    GR greece, ελλάδα, griechenland
    RS serbia, srbija
    HR croatia, hrvatska
    SI slovenia, slovenija
    EE estonia, eesti
    LV latvia, latvija
    LT lithuania, lietuva
    UA ukraine, україна
    RU russia, russian federation, россия, российская федерация, russland
    TR turkey, türkiye
    IL israel
    AE united arab emirates, uae, u.a.e, dubai
    SA saudi arabia
    QA qatar
    IR iran
    EG egypt
    ZA south africa
    NG nigeria
    KE kenya
    GH ghana
    IN india
    PK pakistan
    BD bangladesh
    LK sri lanka
    CN china, 中国
    HK hong kong
    TW taiwan
    JP japan, 日本
    KR south korea, korea, republic of korea, 대한민국
    SG singapore
    MY malaysia
    TH thailand
    VN vietnam, viet nam
    ID indonesia
    PH philippines, the philippines
    AU australia
    NZ new zealand
    CA canada, kanada
    MX mexico, méxico
    BR brazil, brasil
    AR argentina
    CL chile
    CO colombia
    PE peru, perú
    UY uruguay
    CR costa rica
    """
)
"""{folded name in the shelf's languages: ISO 3166 alpha-2}."""

_GENERIC = _words("ac ad ag ai am as bz cc cd co dj fm gg gl ht im io je la ly me ms mu nu pn pw re sc sh so st sx tc tk tm to tv vc vg ws eu su")
_ALL = _words(
    """
    ae af al ao ar at au az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by ca cf ch ci ck cl cm cn cr cu cv cw cy cz de dk dm do dz ec ee eg es
    et fi fj fo fr ga gd ge gf gh gi gm gn gp gr gt gu gw gy hk hn hr hu id ie il in iq ir is it jm jo jp ke kg kh ki km kn kp kr kw ky kz lb lc li
    lk lr ls lt lu lv ma mc md mg mh mk ml mm mn mo mr mt mv mw mx my mz na nc ne nf ng ni nl no np nr nz om pa pe pf pg ph pk pl ps pt py qa ro rs
    ru rw sa sb sd se sg si sk sl sm sn sr sv sy sz td tg th tj tl tn tr tt tw tz ua ug uk us uy uz va ve vn vu ye za zm zw
    """
)
COUNTRY_ENDINGS = {ending: "GB" if ending == "uk" else ending.upper() for ending in _ALL if ending not in _GENERIC}
"""{ending of a host: country}; endings that the whole world uses (io, ai, co, tv) are left out."""

MARKS = (
    (
        "US",
        (",",),
        re.compile(
            r",\s*(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\.?,?\s+\d{5}(?:-\d{4})?\b"
        ),
    ),
    ("GB", ("",), re.compile(r"[A-Z](?<!\w[A-Z])[A-Z]?\d[A-Z\d]?\s\d[ABD-HJLNP-UW-Z]{2}\b")),
    (
        "CA",
        ("AB", "BC", "MB", "NB", "NL", "NS", "ON", "PE", "QC", "SK"),
        re.compile(r"\b(?:AB|BC|MB|NB|NL|NS|ON|PE|QC|SK)[,\s]+[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\s?\d[ABCEGHJ-NPRSTV-Z]\d\b"),
    ),
    ("DE", ("D-", "D–"), re.compile(r"\bD[-–]\s?\d{5}\s+[A-ZÄÖÜ]")),
    ("CH", ("CH-", "CH–"), re.compile(r"\bCH[-–]\s?\d{4}\s+[A-ZÄÖÜ]")),
    ("AT", ("A-", "A–"), re.compile(r"\bA[-–]\s?\d{4}\s+[A-ZÄÖÜ]")),
    ("FR", ("f-", "f–", "cedex"), re.compile(r"\bF[-–]\s?\d{5}\s+[A-ZÉ]|\b\d{5}\s+[A-ZÉ][\w-]+\s+cedex\b", re.IGNORECASE)),
    ("NL", ("",), re.compile(r"^[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2},?\s+[A-Z][a-z]+$|,\s*[1-9]\d{3}\s(?!SA|SD|SS)[A-Z]{2}\b")),
    ("SE", ("SE-", "SE–"), re.compile(r"\bSE[-–]\s?\d{3}\s?\d{2}\b")),
    ("AU", ("NSW", "VIC", "QLD", "TAS"), re.compile(r"\b(?:NSW|VIC|QLD|TAS)\s+\d{4}\b")),
    ("BR", ("CEP",), re.compile(r"\bCEP:?\s*\d{5}-\d{3}\b")),
    ("PL", ("Sp.", "NIP", "REGON", "KRS"), re.compile(r"\bSp\.\s?z\s?o\.\s?o|\b(?:NIP|REGON|KRS)\b:?\s*\d")),
    ("NL", ("b.v.", "kvk"), re.compile(r"\bB\.V\.(?=$|[\s,.])|\bKvK\b", re.IGNORECASE)),
    ("IT", ("s.p.a.", "s.r.l.", "partita", "p.iva", "p. iva", "p.\niva"), re.compile(r"\bS\.p\.A\.|\bS\.r\.l\.|\bP(?:artita|\.)\s?IVA\b", re.IGNORECASE)),
    ("FR", ("SIRET", "RCS"), re.compile(r"\bSIRET\b|\bRCS\s+[A-Z]")),
    ("DK", ("CVR", "ApS"), re.compile(r"\bCVR\b|\bApS\b")),
    ("NO", ("MVA",), re.compile(r"\b\d{3}\s?\d{3}\s?\d{3}\s?MVA\b")),
    ("SE", ("nr",), re.compile(r"\bOrg\.?\s?nr\.?:?\s*\d{6}-\d{4}\b", re.IGNORECASE)),
    ("BR", ("CNPJ",), re.compile(r"\bCNPJ\b")),
    ("ES", ("CIF", "NIF"), re.compile(r"\b[CN]IF\b:?\s*[A-Z]-?\d")),
    ("RU", ("ИНН", "ОГРН"), re.compile(r"\b(?:ИНН|ОГРН)\b")),
    ("AU", ("ABN",), re.compile(r"\bABN\b:?\s*\d")),
    ("IN", ("GSTIN",), re.compile(r"\bGSTIN\b")),
    ("GB", ("registered in",), re.compile(r"registered in (?:England|Scotland|Wales)", re.IGNORECASE)),
    ("JP", ("〒",), re.compile(r"〒\s?\d{3}[-−－]\d{4}")),
)
"""(country, words of which it holds one, what is written only there: post codes, legal forms, names of registers).

The words are in small letters where the expression asks for no case; looking for them first costs a tenth of the expressions.
"""

LANGUAGE_HOMES = {
    "bg": "BG",
    "cs": "CZ",
    "da": "DK",
    "de": "DE",
    "el": "GR",
    "et": "EE",
    "fi": "FI",
    "fr": "FR",
    "he": "IL",
    "hr": "HR",
    "hu": "HU",
    "id": "ID",
    "is": "IS",
    "it": "IT",
    "ja": "JP",
    "ko": "KR",
    "lt": "LT",
    "lv": "LV",
    "nb": "NO",
    "nl": "NL",
    "no": "NO",
    "pl": "PL",
    "ro": "RO",
    "ru": "RU",
    "sk": "SK",
    "sl": "SI",
    "sr": "RS",
    "sv": "SE",
    "th": "TH",
    "tr": "TR",
    "uk": "UA",
    "vi": "VN",
}
"""{language: country} where most who write it live; a weak hint, for a national telephone form at most."""

LEGAL_FORMS = re.compile(
    r"(?:^|[\s,])(?:inc|llc|l\.l\.c|llp|ltd|limited|corp|corporation|plc|gmbh(?:\s*&\s*co\.?\s*kg)?|ag|kg|ug|e\.\s?v|e\.\s?k|mbh"
    r"|s\.?a\.?r\.?l|s\.?a\.?s|s\.a|sasu|s\.?l|s\.?l\.?u|s\.?p\.?a|s\.?r\.?l"
    r"|ltda|lda|b\.?v|n\.?v|a/s|aps|as|asa|ab|oy|oyj|sp\.\s?z\s?o\.\s?o|sp\.\s?k|s\.?r\.?o|d\.o\.o|ooo|pty|pvt|k\.k|sdn|bhd|pte)\.?(?=$|[\s,.)])",
    re.IGNORECASE,
)
"""`Inc.`, `GmbH`, `S.A.S`: after a firm's legal name."""

GENERAL = _words(
    """
    info information contact contactus hello hi hey hallo hej hei hola ola bonjour accueil ciao office mail email post firmapost postmottak kontakt
    kontor contacto contato contatto contatti biuro zentrale enquiries enquiry inquiries inquiry general ask team ofis welcome company home service
    reception secretariat sekretariat secretaria admin empfang bureau algemeen toiawase soumu
    """
)
"""First words of the mailbox that a company gives to everybody."""

NOT_GENERAL = _words(
    """
    noreply no-reply donotreply privacy dpo gdpr datenschutz legal abuse security jobs job careers career bewerbung recruiting recruitment hr press
    presse media webmaster postmaster billing unsubscribe dmca copyright accessibility investors ir compliance whistleblower
    """
)
"""First words of mailboxes for one matter only."""

NOT_ORGANISATIONS = _words(
    """
    Person WebSite WebPage Article BlogPosting NewsArticle BreadcrumbList ListItem JobPosting Product Offer Event ImageObject VideoObject FAQPage
    Question Answer ItemList SearchAction ContactPage AboutPage CollectionPage ProfilePage Review AggregateRating Rating CreativeWork
    SoftwareApplication Recipe Course Place PostalAddress Thing Blog TechArticle HowTo Dataset SiteNavigationElement WPHeader WPFooter MusicGroup
    Book Movie Service
    """
)
"""JSON-LD types that describe something else than an organisation."""
