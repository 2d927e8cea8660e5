"""Czech: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="cs",
    links={
        "team": (
            "organizacni struktura",
            "nas tym", "tym", "lide", "nasi lide", "pracovnici", "nasi pracovnici", "zamestnanci", "nasi zamestnanci", "kolektiv", "ucitele",
            "ucitelsky sbor", "pedagogicky sbor", "pedagogove", "pedagogicti pracovnici", "seznam zamestnancu", "lekari", "nasi lekari", "advokati",
            "nasi advokati", "odbornici", "kdo jsme", "realizacni tym", "ordinacni tym", "clenove", "clenove tymu", "nasi makleri", "telefonni seznam",
            "seznam pracovniku", "odbory", "vyucujici", "lektori", "nasi lektori", "tym lidi", "personalni obsazeni", "poznejte nas",
            "pedagogicky sbor skoly", "ucitelky", "nas pedagogicky sbor", "sbor", "zamestnanci skoly", "zamestnanci uradu", "pracovnici uradu",
            "seznam zamestnancu uradu", "kontakty na zamestnance", "treneri", "nasi treneri", "trenersky tym", "instruktori", "terapeuti", "lekari a sestry",
            "sestry", "makleri", "doktorandi", "akademicti pracovnici", "pracovnici katedry", "lide na katedre", "odbory a pracovnici", "sekretariat",
            "knezi", "duchovni", "vychovatelky", "asistenti", "socialni pracovnici",
            "obecni urad", "soubor", "skolni jidelna",
        ),
        "leadership": (
            "vedeni", "vedeni spolecnosti", "vedeni firmy", "vedeni skoly", "management", "nase vedeni", "reditelstvi", "zakladatele", "jednatele",
            "predstavitele", "vedouci pracovnici", "vedeni fakulty", "vedeni uradu", "vedeni ustavu",
            "vedeni mesta", "vedeni obce", "vedeni organizace", "vedeni spolku", "vedouci odboru", "starosta a mistostarostove", "prodekani", "kolegium",
            "kolegium dekana", "vedouci oddeleni",
        ),
        "board": (
            "predstavenstvo", "dozorci rada", "spravni rada", "vykonny vybor", "organy spolecnosti", "organy", "rada mesta", "zastupitelstvo", "zastupitele",
            "skolska rada", "vedecka rada", "vybor", "clenove vyboru", "statutarni organy",
            "zastupitele obce", "zastupitelstvo obce", "zastupitelstvo mesta", "rada obce", "vybory", "vybory a komise", "komise", "komise rady",
            "rada skoly", "akademicky senat", "farni rada", "pastoracni rada", "starsovstvo", "vybor spolku", "kontrolni komise", "revizni komise",
            "spravni a dozorci rada", "vykonna rada",
        ),
        "about": (
            "o nas", "o spolecnosti", "o firme", "o spolku", "o skole", "o ustavu", "o fakulte", "o nadaci", "o organizaci", "historie", "nase historie",
            "nas pribeh", "profil spolecnosti", "struktura", "poslani", "spolecnost", "o mne", "kdo jsme a co delame",
            "zakladni informace",
            "starosta", "starostka", "primator", "hejtman", "reditel", "reditelka", "reditel skoly", "slovo reditele", "slovo starosty", "uvodni slovo",
            "dekan", "rektor", "farar", "duchovni spravce", "zakladatel", "zakladatelka", "jednatel",
            "samosprava", "obec", "mesto",
            "biskup", "arcibiskup",
        ),
        "units": (
            "katedry", "ustavy", "fakulty", "oddeleni", "kliniky", "pracoviste", "sekce", "strediska", "oddily", "farnosti", "odbory a oddeleni", "tymy",
            "laboratore", "kluby", "nase hotely", "dieceze", "dekanaty", "krajske svazy", "okresni svazy", "skoly", "nase skoly", "skolky", "materske skoly",
            "ambulance", "jednotky", "druzstva", "pracovni skupiny", "regionalni pobocky", "vyzkumne skupiny", "nase kliniky",
        ),
        "contact": (
            "kontakty", "kontakt", "kontaktujte nas", "kontaktni udaje", "kontaktni osoby", "kde nas najdete", "pobocky", "nase pobocky", "spojeni",
            "napiste nam", "dulezite kontakty", "kontakty na pracovniky",
            "magistrat", "mestsky urad", "urad", "mestska policie", "pro media", "pro novinare",
            "zastupci", "obchodni zastupci", "regionalni zastupci", "velvyslanectvi", "konzulaty", "kancelare", "nase kancelare", "regiony", "krajske pobocky",
        ),
        "imprint": (
            "pravni informace", "povinne informace", "povinne zverejnovane informace", "tiraz", "identifikacni udaje",
        ),
        "careers": (
            "kariera", "volna mista", "volne pozice", "pracovni nabidky", "pridejte se k nam", "prace u nas", "nabidka prace", "pracujte s nami",
            "volna pracovni mista", "zamestnani",
        ),
        "advert": ("pracovni pozice", "odpovedet na inzerat", "nabidka zamestnani", "detail pozice"),
        "profile": ("zivotopis", "medailonek", "vice o", "profil", "osobni stranka"),
        "next_page": ("dalsi", "dalsi strana", "nasledujici", "zobrazit dalsi", "nacist dalsi", "zobrazit vse"),
    },
    sections={
        "advisors": ("vedecka rada", "poradni sbor", "poradni organ", "odborna rada"),
        "alumni": (
            "byvali zamestnanci", "byvali clenove", "absolventi", "in memoriam", "cestni clenove", "byvali predsedove",
        ),
    },
    strangers=(
        "reference", "nasi klienti", "klienti", "co o nas rikaji", "rekli o nas", "napsali o nas", "partneri", "nasi partneri", "sponzori", "podporuji nas",
        "aktuality", "novinky", "clanky", "autori", "recnici", "prednasejici", "hoste", "recenze", "pribehy klientu", "zakaznici", "media o nas",
    ),
    passing=(
        "aktuality", "novinky", "akce", "kalendar*", "galerie", "fotogalerie", "fotky", "fotografie", "videa", "ke stazeni", "dokumenty",
        "ochrana osobnich udaju", "gdpr", "cookies", "eshop", "e shop", "kosik", "prihlaseni", "prihlasit", "sponzori", "cenik", "oteviraci doba", "odkazy",
        "hledat", "archiv", "jidelnicek", "rozvrh*", "vysledky", "uredni deska", "napsali o nas",
    ),
    titles=(
        "reditel*", "vedouc*", "manazer*", "jednatel*", "predsed*", "mistopredsed*", "namest*", "zakladatel*", "majitel*", "spolumajitel*", "spolecnik",
        "spolecnice", "partner", "partnerka", "prezident*", "viceprezident*", "starost", "mistostarost*", "primator*", "tajemn*", "sekretar*", "asistent*",
        "ucetni", "ekonom", "ekonomka", "pokladnik", "hospodar", "hospodarka", "spravce", "koordinator*", "referent*", "specialist", "specialistka",
        "konzultant*", "poradce", "poradkyne", "technik", "technicka", "inzenyr*", "projektant*", "vyvojar*", "programator*", "analytik*", "architekt*",
        "designer*", "grafik", "graficka", "redaktor*", "sefredaktor*", "editor", "editorka", "novinar*", "ucitel*", "profesor*", "docent*", "lektor*",
        "vychovatel*", "pedagog", "pedagogka", "asistent pedagoga", "skolnik", "kuchar*", "vedecky pracovnik", "vedecka pracovnice", "vyzkumny pracovnik",
        "vyzkumna pracovnice", "vyzkumnik*", "odborny asistent", "doktorand*", "laborant*", "dekan*", "prodekan*", "rektor*", "prorektor*", "lekar*",
        "zubni lekar", "primar", "primarka", "sestra", "zdravotni sestra", "vrchni sestra", "fyzioterapeut*", "psycholog", "psychologka", "farmaceut*",
        "lekarnik", "veterinar*", "sanitar", "sanitarka", "advokat*", "advokatni koncipient", "koncipient*", "pravnik*", "pravnicka", "notar", "notarka",
        "exekutor*", "soudce", "soudkyne", "obchodnik", "obchodni zastupce", "prodejce", "prodejkyne", "makler*", "maklerka", "mistr", "mistrova",
        "dispecer*", "skladnik*", "ridic*", "recepcni", "uklizecka", "udrzbar*", "clen", "clenka", "clen predstavenstva", "clen dozorci rady", "zastupce",
        "zastupkyne", "mluvci", "tiskovy mluvci", "radni", "zastupitel*", "knihovn", "knihovnka", "kurator", "kuratorka", "produkcni", "dramaturg",
        "dramaturgka", "reziser*", "trener*", "farar*", "pastorka", "jahen", "personalist*", "nakupci", "kontrolor*", "auditor", "auditorka", "garant",
        "garantka", "stazist*", "brigadnik",
        "kaplan", "varhanik", "kostelnik", "vratny", "knihovnice", "herec", "herecka", "cetar", "pastoracni asistent*", "starsi sboru",
        "velitel", "strojnik", "rozhodci",
    ),
    former=("byvaly", "byvala", "byvali", "emeritni", "zesnul*", "in memoriam"),
    addresses=("pani",),
    bearers={
        "zastupitele": "zastupitel", "mistostarostove": "místostarosta", "ucitele": "učitel", "ucitelky": "učitelka", "vychovatelky": "vychovatelka",
        "asistenti pedagoga": "asistent pedagoga", "asistentky pedagoga": "asistentka pedagoga", "kucharky": "kuchařka", "uklizecky": "uklízečka",
        "lekari": "lékař", "sestry": "sestra", "kaplani": "kaplan",
    },
    offices=("predsed*", "mistopredsed*", "pokladnik", "tajemnik"),
    history=("historie",),
    departments=(
        "oddeleni", "odbor", "usek", "katedra", "ustav", "stredisko", "pracoviste", "klinika", "sekce", "fakulta", "divize", "komise", "vybor", "kancelar",
        "ordinace", "knihovna",
    ),
    honorifics=(
        "pan", "pani", "mgr", "bc", "mudr", "judr", "phdr", "rndr", "prof", "ing arch", "bca", "mga", "thdr", "mvdr", "pharmdr", "paeddr", "mddr", "dr",
        "prim", "plk", "mjr",
    ),
    credentials=(
        "ph d", "phd", "csc", "drsc", "mba", "dis", "ll m", "llm", "msc", "mph", "th d", "dsc", "ing paed igip",
    ),
    duties=(
        "jednatel", "jednatelka", "reditel", "reditelka", "predseda", "predsedkyne", "majitel", "majitelka", "odpovedny vedouci", "sefredaktor",
        "kontaktni osoba", "provozovatel", "zastoupena", "zastoupeny", "statutarni zastupce", "statutarni organ",
        "poverenec pro ochranu osobnich udaju", "mistopredseda", "mistopredsedkyne", "pokladnik", "pokladni", "tajemnik", "tajemnice", "starosta",
        "starostka", "mistostarosta", "zastupce reditele", "zastupkyne reditele",
    ),
    is_our=(
        "je nasim", "je nasi", "pusobi jako", "pracuje jako", "zastava funkci", "je vedoucim", "je reditelem", "je reditelkou",
    ),
    since=("od yyyy", "od roku yyyy", "od r yyyy"),
    phone_labels=(
        "telefon", "tel", "mobil", "mob", "gsm", "pevna linka", "linka", "klapka", "ustredna", "telefonni cislo",
    ),
    fax_labels=("fax",),
    email_labels=("e mail", "email", "mail", "elektronicka posta"),
    labels=(
        "vice informaci", "cist vice", "zobrazit profil", "detail", "kontaktovat", "napsat e mail", "cely profil", "zobrazit",
    ),
    not_names=(
        "domu", "uvod", "uvodni", "strana", "stranka", "aktuality", "novinky", "kontakt", "kontakty", "produkty", "sluzby", "cenik", "galerie",
        "fotogalerie", "ke", "stazeni", "dokumenty", "reference", "partneri", "kariera", "hledat", "vyhledavani", "prihlaseni", "registrace", "kosik",
        "obchodni", "podminky", "ochrana", "osobnich", "udaju", "zasady", "mapa", "webu", "vice", "informaci", "cist", "zobrazit", "telefon", "adresa",
        "firma", "spolecnost", "urad", "mesto", "obec", "skola", "zakladni", "stredni", "materska", "fakulta", "univerzita", "katedra", "oddeleni", "odbor",
        "ustav", "nemocnice", "vedeni", "historie", "projekty", "akce", "kalendar", "uredni", "deska", "hodiny", "provozni", "oteviraci", "doba", "rozvrh",
        "ceska", "republika", "praha", "brno", "ostrava",
    ),
)
