"""Slovak: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="sk",
    links={
        "team": (
            "nas tim", "ludia", "nasi ludia", "pracovnici", "zamestnanci", "nasi zamestnanci", "kolektiv", "ucitelia", "ucitelsky zbor", "pedagogicky zbor",
            "zoznam zamestnancov", "lekari", "nasi lekari", "advokati", "odbornici", "kto sme", "clenovia", "clenovia timu", "pedagogicki zamestnanci",
            "telefonny zoznam", "vyucujuci", "lektori", "nas kolektiv",
            "pedagogovia",
            "pedagogicky zbor skoly", "zamestnanci skoly", "zamestnanci uradu", "pracovnici uradu", "treneri", "terapeuti", "nasi treneri", "lekari a sestry",
            "akademicki pracovnici", "pracovnici katedry", "odbory", "sekretariat", "knazi", "maklari", "kontakty na zamestnancov",
        ),
        "leadership": (
            "vedenie", "vedenie spolocnosti", "vedenie skoly", "vedenie fakulty", "manazment", "zakladatelia", "konatelia", "vedenie firmy", "riaditelstvo",
            "vedenie mesta", "vedenie obce", "vedenie organizacie", "veduci oddeleni", "veduci odborov", "prednosta",
        ),
        "board": (
            "predstavenstvo", "dozorna rada", "spravna rada", "organy spolocnosti", "zastupitelstvo", "poslanci", "vykonny vybor", "vedecka rada",
            "rada skoly", "clenovia vyboru",
            "obecne zastupitelstvo", "mestske zastupitelstvo", "poslanci obce", "komisie", "vybory", "vybor", "akademicky senat", "farska rada",
            "spravna a dozorna rada", "rada rodicov", "revizna komisia",
        ),
        "about": (
            "o nas", "o spolocnosti", "o firme", "o skole", "o organizacii", "historia", "nas pribeh", "profil spolocnosti", "struktura",
            "organizacna struktura", "poslanie", "spolocnost", "o fakulte", "o ustave", "o nadacii",
            "starosta", "starostka", "primator", "primatorka", "riaditel", "riaditelka", "prihovor starostu", "prihovor riaditela", "prihovor primatora",
            "dekan", "rektor", "zakladatel", "zakladatelka", "konatel",
            "samosprava", "obec", "mesto",
            "biskup", "arcibiskup",
        ),
        "units": (
            "katedry", "ustavy", "fakulty", "oddelenia", "kliniky", "pracoviska", "sekcie", "strediska", "oddiely", "farnosti",
            "laboratoria", "kluby", "katedry a ustavy", "dekanaty", "skoly", "skolky", "materske skoly", "ambulancie", "druzstva", "pracovne skupiny",
            "krajske zvazy",
        ),
        "contact": (
            "kontakty", "kontakt", "kontaktujte nas", "kontaktne udaje", "kontaktne osoby", "kde nas najdete", "pobocky", "napiste nam",
            "mestsky urad", "obecny urad", "urad", "pre media",
            "zastupcovia", "obchodni zastupcovia", "regionalni zastupcovia", "kancelarie", "regiony", "velvyslanectva",
        ),
        "imprint": ("pravne informacie", "identifikacne udaje", "tiraz"),
        "careers": (
            "kariera", "volne miesta", "volne pozicie", "pracovne ponuky", "pridajte sa k nam", "praca u nas", "ponuka prace", "volne pracovne miesta",
        ),
        "advert": ("pracovna pozicia", "ponuka zamestnania"),
        "profile": ("zivotopis", "viac o", "profil"),
        "next_page": ("dalsia strana", "dalej", "nasledujuca", "zobrazit viac", "nacitat dalsie", "zobrazit vsetko"),
    },
    sections={
        "advisors": ("vedecka rada", "poradny zbor", "odborna rada"),
        "alumni": ("byvali zamestnanci", "byvali clenovia", "absolventi", "in memoriam"),
    },
    strangers=(
        "referencie", "nasi klienti", "povedali o nas", "napisali o nas", "partneri", "nasi partneri", "sponzori", "podporuju nas", "aktuality", "novinky",
        "clanky", "autori", "recnici", "hostia", "recenzie", "zakaznici",
    ),
    passing=(
        "aktuality", "novinky", "podujatia", "kalendar*", "galeria*", "fotogaleria", "fotky", "videa", "na stiahnutie", "dokumenty", "ochrana osobnych udajov",
        "gdpr", "cookies", "eshop", "e shop", "kosik", "prihlasenie", "sponzori", "cennik", "otvaracie hodiny", "odkazy", "hladat", "archiv", "jedalny listok",
        "rozvrh*", "vysledky", "uradna tabula", "oznamy",
    ),
    titles=(
        "riaditel*", "veduc*", "manazer*", "konatel*", "predsed*", "podpredsed*", "namestn*", "zakladatel*", "majitel*", "spolocnik*", "partner",
        "partnerka", "prezident*", "starost", "primator*", "tajomn*", "sekretar*", "asistent*", "uctovn*", "ekonom", "ekonomka", "pokladnik*", "hospodar",
        "hospodarka", "spravca", "koordinator*", "referent*", "specialist", "specialistka", "konzultant*", "poradca", "poradkyna", "technik", "technicka",
        "inzinier*", "projektant*", "vyvojar*", "programator*", "analytik*", "architekt*", "dizajner*", "grafik", "redaktor*", "sefredaktor*", "novinar*",
        "ucitel*", "profesor*", "docent*", "lektor*", "vychovavatel*", "pedagog", "pedagogka", "skolnik*", "kuchar*", "vedecky pracovnik",
        "vedecka pracovnicka", "vyskumny pracovnik", "vyskumnik*", "odborny asistent", "doktorand*", "dekan*", "prodekan*", "rektor*", "prorektor*",
        "lekar*", "zubny lekar", "primar", "primarka", "zdravotna sestra", "fyzioterapeut*", "psycholog", "psychologka", "farmaceut*", "lekarnik*",
        "veterinar*", "advokat*", "koncipient*", "pravnik*", "notar", "notarka", "exekutor*", "sudca", "sudkyna", "obchodnik", "obchodny zastupca",
        "predajca", "makler*", "majster", "dispecer*", "skladnik*", "vodic*", "recepcn*", "upratovacka", "udrzbar*", "clen", "clenka", "zastupca",
        "zastupkyna", "hovorca", "hovorkyna", "poslanec", "poslankyna", "knihovn", "knihovnka", "kurator", "kuratorka", "trener*", "farar*", "personalist*",
        "nakupca", "kontrolor*", "auditor", "auditorka", "stazist*",
        "kaplan", "kantor", "kostolnik", "zastupca starostu", "herec", "herecka", "velitel", "dramaturg",
    ),
    former=("byvaly", "byvala", "byvali", "zosnul*", "emeritny"),
    bearers={
        "poslanci": "poslanec", "ucitelia": "učiteľ", "ucitelky": "učiteľka", "vychovavatelky": "vychovávateľka", "kaplani": "kaplán",
        "asistenti ucitela": "asistent učiteľa",
    },
    offices=("predsed*", "podpredsed*", "pokladnik", "tajomnik"),
    departments=(
        "oddelenie", "odbor", "usek", "katedra", "ustav", "stredisko", "pracovisko", "klinika", "sekcia", "fakulta", "divizia", "komisia", "vybor",
        "kancelaria", "kniznica",
    ),
    honorifics=("pan", "pani", "mgr", "bc", "mudr", "judr", "phdr", "rndr", "prof", "ing arch", "mvdr", "paeddr", "dr"),
    duties=(
        "konatel", "konatelka", "riaditel", "riaditelka", "predseda", "predsednicka", "majitel", "sefredaktor", "kontaktna osoba",
        "statutarny zastupca", "statutarny organ", "zastupena", "zodpovedna osoba", "podpredseda", "podpredsednicka", "pokladnik", "tajomnik",
        "tajomnicka", "starosta", "starostka", "zastupca riaditela",
    ),
    is_our=("je nasim", "je nasou", "posobi ako", "pracuje ako", "zastava funkciu"),
    since=("od yyyy", "od roku yyyy", "od r yyyy"),
    phone_labels=("telefon", "tel", "mobil", "mob", "linka", "klapka", "telefonne cislo"),
    fax_labels=("fax",),
    email_labels=("e mail", "email", "mail"),
    labels=("viac", "viac informacii", "citat viac", "zobrazit profil", "detail", "kontaktovat", "cely profil"),
    not_names=(
        "domov", "uvod", "stranka", "aktuality", "novinky", "kontakt", "kontakty", "produkty", "sluzby", "cennik", "galeria", "fotogaleria", "stiahnutie",
        "dokumenty", "referencie", "partneri", "kariera", "hladat", "vyhladavanie", "prihlasenie", "registracia", "kosik", "obchodne", "podmienky",
        "ochrana", "osobnych", "udajov", "zasady", "mapa", "stranky", "viac", "informacii", "citat", "zobrazit", "telefon", "adresa", "firma", "spolocnost",
        "urad", "mesto", "obec", "skola", "zakladna", "stredna", "materska", "fakulta", "univerzita", "katedra", "oddelenie", "odbor", "nemocnica",
        "vedenie", "historia", "projekty", "podujatia", "kalendar", "uradna", "tabula", "otvaracie", "hodiny", "slovenska", "republika", "bratislava",
    ),
)
