"""Hungarian: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="hu",
    compounding=True,
    links={
        "team": (
            "szervezeti felepites",
            "csapatunk", "csapat", "a csapat", "a csapatunk", "munkatarsak", "munkatarsaink", "munkatars", "kollegak", "kollegaink", "szakembereink",
            "szakertoink", "szakertok", "orvosaink", "orvosok", "ugyvedeink", "ugyvedek", "dolgozok", "dolgozoink", "alkalmazottak", "oktatok", "oktatoink",
            "tanarok", "tanaraink", "pedagogusok", "nevelotestulet", "tantestulet", "kik vagyunk", "stab", "stabunk", "tagok", "tagjaink", "szemelyzet",
            "elerhetosegek munkatarsak", "tanacsadoink", "partnereink es munkatarsaink", "kutatok", "trenereink", "ugyintezok", "edzoink",
            "terapeutak",
            "tanari kar", "tanaraink listaja", "nevelok", "ovodapedagogusok", "munkatarsak listaja", "hivatali dolgozok", "a hivatal munkatarsai",
            "ugyintezok listaja", "edzok", "edzoi stab", "lelkeszek", "lelkipasztorok", "titkarsag", "oktatok es kutatok", "doktoranduszok", "gyogytornaszok",
            "ingatlanosok", "nover",
        ),
        "leadership": (
            "vezetoseg", "vezetes", "vezetok", "vezetoink", "vezetosegunk", "menedzsment", "ugyvezetes", "igazgatosag tagjai", "felsovezetes", "alapitok",
            "alapitoink", "vezetoi csapat", "tisztsegviselok", "az iskola vezetosege", "iskolavezetes",
            "vezetosegi tagok listaja", "polgarmester es alpolgarmesterek", "tisztsegviselok listaja", "jegyzo", "intezmenyvezetes", "kari vezetes",
            "osztalyvezetok",
        ),
        "board": (
            "igazgatosag", "felugyelobizottsag", "felugyelo bizottsag", "elnokseg", "kuratorium", "igazgatotanacs", "tanacsado testulet", "vezetosegi tagok",
            "tarsasagiranyitas", "kepviselo testulet", "testuletek",
            "kepviselok", "onkormanyzati kepviselok", "kepviselo testulet tagjai", "bizottsagok", "bizottsag", "presbiterium", "egyhaztanacs", "kozgyules",
            "intezmenyi tanacs", "szuloi munkakozosseg", "elnokseg tagjai", "felugyelo bizottsag tagjai",
        ),
        "about": (
            "rolunk", "cegunkrol", "magunkrol", "bemutatkozas", "bemutatkozunk", "cegbemutato", "cegunk", "vallalatunk", "a cegrol", "a vallalatrol",
            "tarsasagunk", "tortenetunk", "tortenet", "kuldetesunk", "szervezet", "iskolank", "intezmenyunk", "az egyesuletrol",
            "az alapitvanyrol", "az intezetrol", "kik vagyunk",
            "polgarmester", "polgarmesteri koszonto", "igazgatoi koszonto", "igazgato", "intezmenyvezeto", "elnoki koszonto", "dekani koszonto",
            "rektori koszonto", "koszonto", "alapito", "tulajdonos", "plebanos",
            "puspok", "a puspok", "ersek",
        ),
        "units": (
            "tanszekek", "intezetek", "osztalyok", "szervezeti egysegek", "szakosztalyok", "klinikak", "kirendeltsegek", "tagozatok", "plebaniak",
            "laboratoriumok", "klubok", "tagszervezetek", "szallodaink", "egyhazmegyek", "espereskeruletek", "iskolak", "iskolaink", "ovodak", "munkacsoportok",
            "szakrendelesek", "csapatok", "csapataink", "megyei szervezetek", "kutatocsoportok",
            "sportagak",
        ),
        "contact": (
            "kapcsolat", "kapcsolatok", "elerhetoseg", "elerhetosegek", "elerhetosegeink", "lepjen kapcsolatba velunk", "kapcsolatfelvetel", "irjon nekunk",
            "telephelyek", "irodaink", "fiokok", "kapcsolattartok",
            "teruleti kepviselok", "teruleti kepviseloink", "irodak", "nagykovetsegek", "konzulatusok",
        ),
        "imprint": ("impresszum", "jogi nyilatkozat", "cegadatok", "kozerdeku adatok"),
        "careers": (
            "karrier", "allasok", "allasajanlatok", "allaslehetosegek", "csatlakozz hozzank", "dolgozz nalunk", "nyitott poziciok",
        ),
        "advert": ("allashirdetes", "jelentkezem", "jelentkezes az allasra"),
        "profile": ("oneletrajz", "szakmai oneletrajz", "bovebben", "profil megtekintese", "bemutatkozasa"),
        "next_page": ("kovetkezo", "kovetkezo oldal", "tovabbiak betoltese", "osszes megtekintese"),
    },
    sections={
        "advisors": ("tanacsado testulet", "tanacsadok", "szakmai tanacsadok", "tudomanyos tanacs"),
        "alumni": (
            "volt munkatarsak", "volt tagok", "korabbi munkatarsak", "oregdiakok", "emlekezunk", "nyugdijas kollegaink",
        ),
    },
    strangers=(
        "rolunk mondtak", "ugyfeleink", "ugyfeleink mondtak", "referenciak", "referenciaink", "velemenyek", "partnereink", "tamogatoink", "szponzorok",
        "hirek", "friss hirek", "cikkek", "szerzok", "eloadok", "vendegek", "befektetok", "sajto", "sikertortenetek", "ajanlasok",
    ),
    passing=(
        "hirek", "aktualis", "aktualitasok", "esemenyek", "programok", "naptar", "galeria", "kepgaleria", "kepek", "fotok", "videok", "letoltes*",
        "letoltheto*", "dokumentumok", "adatvedel*", "cookie", "sutik", "hirlevel", "webaruhaz", "kosar", "belepes", "bejelentkezes", "szponzorok", "arak",
        "arlista", "nyitvatartas", "linkek", "kereses", "archivum", "eredmenyek", "palyazatok", "gyik",
    ),
    titles=(
        "igazgato*", "ugyvezeto*", "vezerigazgato*", "vezeto*", "elnok*", "alelnok*", "titkar*", "penztaros", "gazdasagi vezeto", "menedzser*", "manager",
        "alapito*", "tarsalapito*", "tulajdonos*", "tarstulajdonos*", "partner", "tars", "mernok*", "technikus*", "fejleszto*", "programozo*",
        "szoftverfejleszto*", "tervezo*", "epitesz*", "elemzo*", "analitikus*", "tanacsado*", "szakerto*", "szakreferens*", "referens*", "ugyintezo*",
        "asszisztens*", "koordinator*", "munkatars*", "konyvelo*", "konyvvizsgalo*", "kozgazdasz*", "penzugyi", "jogasz*", "ugyved*", "ugyvedjelolt*",
        "kozjegyzo*", "orvos*", "foorvos*", "fogorvos*", "szakorvos*", "apolo*", "nover*", "vedono*", "gyogyszeresz*", "gyogytornasz*", "pszichologus*",
        "pszichiater*", "allatorvos*", "tanar*", "tanito*", "pedagogus*", "ovono*", "ovodapedagogus*", "oktato*", "egyetemi tanar", "docens*", "adjunktus*",
        "tanarseged*", "professzor*", "dekan*", "rektor*", "intezmenyvezeto*", "tanszekvezeto*", "osztalyvezeto*", "csoportvezeto*", "kutato*", "laborans*",
        "doktorandusz*", "szerkeszto*", "foszerkeszto*", "ujsagiro*", "fotos", "fotografus*", "grafikus*", "rendezo*", "fordito*", "ertekesito*",
        "kereskedo*", "uzletkoto*", "kepviselo*", "beszerzo*", "raktaros*", "gepkocsivezeto*", "sofor", "szerelo*", "villanyszerelo*", "karbantarto*",
        "muvezeto*", "edzo", "trener*", "polgarmester*", "alpolgarmester*", "jegyzo*", "aljegyzo*", "miniszter*", "felugyelo*", "ellenor*", "konyvtaros*",
        "lelkesz*", "plebanos*", "szovivo*", "gyakornok*", "recepcios*", "takarito*", "szakacs*", "sef", "ingatlankozvetito*", "ingatlanszakerto*",
        "ertekbecslo*", "foldmero*", "igazsagugyi szakerto", "energetikus*", "elnoksegi tag", "helyettes*", "igazgatohelyettes*",
        "kaplan", "gondnok", "kantor", "presbiter", "osztalyfonok", "dajka", "hitoktato", "diakonus", "harangozo",
        "karnagy*", "fonover*",
    ),
    former=("egykori", "korabbi", "nehai", "nyugalmazott", "emeritus", "tiszteletbeli"),
    bearers={
        "kepviselok": "képviselő", "onkormanyzati kepviselok": "önkormányzati képviselő", "alpolgarmesterek": "alpolgármester", "ugyintezok": "ügyintéző",
        "tanarok": "tanár", "tanitok": "tanító", "ovodapedagogusok": "óvodapedagógus", "dajkak": "dajka", "presbiterek": "presbiter", "orvosok": "orvos",
        "vedonok": "védőnő", "konyvtarosok": "könyvtáros",
    },
    offices=("elnok*", "alelnok*", "titkar", "penztaros"),
    departments=(
        "osztaly", "reszleg", "iroda", "tanszek", "intezet", "csoport", "ugyosztaly", "igazgatosag", "bizottsag", "szakosztaly", "foosztaly", "konyvtar",
    ),
    honorifics=("dr", "prof", "ifj", "ozv", "phd", "ugyved", "dr habil"),
    duties=(
        "ugyvezeto", "ugyvezeto igazgato", "tulajdonos", "foszerkeszto", "felelos szerkeszto", "felelos kiado", "kapcsolattarto", "igazgato", "elnok",
        "kepviselo", "adatvedelmi tisztviselo", "alelnok", "titkar", "penztaros", "polgarmester", "jegyzo", "igazgatohelyettes", "intezmenyvezeto",
    ),
    is_our=("cegunk ugyvezetoje", "igazgatoja", "vezetoje"),
    since=("yyyy ota", "yyyy tol"),
    phone_labels=("telefon", "tel", "mobil", "telefonszam", "mobilszam", "mellek", "kozponti telefon"),
    fax_labels=("fax", "telefax"),
    email_labels=("e mail", "email", "e mail cim", "emailcim", "drotposta"),
    labels=(
        "bovebben", "tovabb", "reszletek", "tobb", "tovabb olvasom", "profil", "megnezem", "elolvasom", "kapcsolat",
    ),
    not_names=(
        "fooldal", "kezdolap", "nyitolap", "rolunk", "kapcsolat", "szolgaltatasok", "szolgaltatasaink", "termekek", "termekeink", "hirek", "aktualis",
        "galeria", "referenciak", "partnereink", "arak", "arlista", "karrier", "blog", "letoltesek", "dokumentumok", "adatvedelem", "adatkezelesi",
        "tajekoztato", "altalanos", "szerzodesi", "feltetelek", "impresszum", "kereses", "belepes", "regisztracio", "kosar", "bovebben", "tovabb",
        "reszletek", "telefon", "cim", "nyitvatartas", "munkatarsak", "csapatunk", "cegunk", "iskola", "egyetem", "korhaz", "onkormanyzat", "hivatal",
        "palyazatok", "esemenyek", "programok", "magyarorszag", "budapest", "minden", "jog", "fenntartva", "hetfo", "kedd", "szerda", "csutortok", "pentek",
        "szombat", "vasarnap", "tanszek", "intezet", "tortenete", "bemutatkozas",
    ),
)
