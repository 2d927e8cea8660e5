"""Lithuanian: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="lt",
    links={
        "team": (
            "komanda", "musu komanda", "darbuotojai", "musu darbuotojai", "zmones", "musu zmones", "kolektyvas", "personalas", "gydytojai", "musu gydytojai",
            "specialistai", "musu specialistai", "teisininkai", "advokatai", "mokytojai", "pedagogai", "destytojai", "kas mes", "darbuotoju kontaktai",
            "administracijos darbuotojai", "ekspertai", "tyrejai", "nariai", "darbuotoju sarasas",
            "mokytojai ir darbuotojai", "mokyklos darbuotojai", "pedagogai ir darbuotojai", "treneriai", "gydytojai specialistai", "akademinis personalas",
            "doktorantai", "telefonu knyga", "mokslininkai", "terapeutai", "kunigai", "sekretoriatas", "brokeriai", "destytojai ir darbuotojai",
        ),
        "leadership": (
            "vadovybe", "vadovai", "administracija", "vadovu komanda", "ikurejai", "vadyba", "direkcija", "vadovas",
            "savivaldybes vadovai", "mokyklos vadovai", "mokyklos administracija", "skyriu vedejai", "vicemeras", "dekanatas", "rektoratas",
            "padaliniu vadovai",
        ),
        "board": (
            "valdyba", "stebetoju taryba", "taryba", "valdymo organai", "valdymas", "revizijos komisija", "tarybos nariai", "valdybos nariai",
            "mokyklos taryba",
            "savivaldybes taryba", "komitetai", "komisijos", "dalininku susirinkimas", "visuotinis susirinkimas", "senatas", "prezidiumas",
            "bendruomenes taryba", "tevu komitetas",
        ),
        "about": (
            "apie mus", "apie imone", "apie bendrove", "apie", "istorija", "musu istorija", "misija", "struktura", "organizacine struktura", "imone",
            "apie organizacija", "apie mokykla", "veikla", "struktura ir kontaktai",
            "meras", "direktorius", "direktoriaus zodis", "rektorius", "dekanas", "ikurejas", "klebonas", "pirmininkas", "seniunas",
            "generalinis direktorius",
        ),
        "units": ("skyriai", "katedros", "fakultetai", "institutai", "klinikos", "departamentai"),
        "contact": (
            "kontaktai", "kontaktas", "susisiekite", "susisiekite su mumis", "filialai", "padaliniai", "struktura ir kontaktine informacija",
        ),
        "careers": ("karjera", "darbo pasiulymai", "laisvos darbo vietos", "prisijunk", "dirbk su mumis"),
        "profile": ("biografija", "gyvenimo aprasymas", "placiau apie"),
        "next_page": ("kitas", "kitas puslapis", "rodyti daugiau"),
    },
    sections={
        "advisors": ("patariamoji taryba", "patarejai"),
        "alumni": ("buve nariai", "absolventai", "buve darbuotojai", "garbes nariai"),
    },
    strangers=(
        "klientai", "musu klientai", "atsiliepimai", "klientu atsiliepimai", "partneriai", "musu partneriai", "remejai", "naujienos", "straipsniai",
        "autoriai", "pranesejai", "lektoriai renginio", "investuotojai",
    ),
    passing=(
        "naujienos", "renginiai", "skelbimai", "kalendorius", "galerija", "nuotraukos", "video", "dokumentai", "privatumo politika", "slapukai", "parduotuve",
        "krepselis", "prisijungti", "kainos", "kainynas", "darbo laikas", "nuorodos", "paieska", "archyvas", "rezultatai", "viesieji pirkimai",
    ),
    titles=(
        "direktor*", "generalinis direktorius", "vadov*", "pirminink*", "viceprezident*", "prezident*", "pavaduotoj*", "vadybinink*", "ikurej*",
        "bendraikurej*", "savinink*", "akcinink*", "partneras", "partnere", "partnerius", "narys", "nare", "valdybos narys", "sekretor*", "sekretorius",
        "izdinink*", "koordinator*", "administratoras", "administratore", "administratorius", "asistent*", "padejej*", "specialistas", "specialiste",
        "specialistius", "konsultant*", "patarej*", "ekspert*", "inzinier*", "technik*", "technologas", "technologe", "technologius", "programuotoj*",
        "architekt*", "dizaineri*", "analitik*", "buhalter*", "finansinink*", "ekonomist*", "auditori*", "teisinink*", "advokat*", "notaras", "notare",
        "notarius", "teisej*", "gydytoj*", "chirurg*", "odontolog*", "slaugytoj*", "vaistinink*", "farmacinink*", "psicholog*", "kineziterapeut*",
        "logopedas", "logopede", "logopedius", "veterinar*", "mokytoj*", "aukletoj*", "destytoj*", "profesor*", "docent*", "lektori*", "dekan*", "prodekan*",
        "rektor*", "prorektor*", "tyrej*", "mokslo darbuotoj*", "doktorant*", "laborant*", "bibliotekinink*", "kuratoras", "kuratore", "kuratorius",
        "zurnalist*", "redaktor*", "fotografas", "fotografe", "fotografius", "vertej*", "rezisier*", "treneri*", "meras", "seniun*", "ministr*", "atstov*",
        "pardavej*", "brokeri*", "sandelinink*", "vairuotoj*", "virej*", "meistr*", "vedej*", "skyriaus vedejas", "virsinink*", "inspektor*", "virsaitis",
        "klebonas", "vikaras", "tarybos narys",
    ),
    former=("buves", "buvusi", "garbes", "velionis"),
    bearers={
        "mokytojai": "mokytojas", "pavaduotojai": "pavaduotojas", "specialistai": "specialistas", "tarybos nariai": "tarybos narys",
        "aukletojos": "auklėtoja", "gydytojai": "gydytojas", "vikarai": "vikaras",
    },
    departments=(
        "skyrius", "departamentas", "katedra", "fakultetas", "institutas", "padalinys", "tarnyba", "komisija", "komitetas", "skyriaus",
    ),
    honorifics=("ponas", "ponia", "dr", "prof"),
    duties=("direktorius", "direktore", "vadovas", "kontaktinis asmuo", "vyriausiasis redaktorius"),
    phone_labels=("telefonas", "tel", "mob", "mobilus", "telefono nr", "mob tel"),
    fax_labels=("faksas", "faks", "fax"),
    email_labels=("el pastas", "e pastas", "email", "el p"),
    labels=("placiau", "daugiau", "skaityti daugiau", "ziureti profili", "detaliau"),
    not_names=(
        "pradzia", "pradinis", "apie", "mus", "kontaktai", "produktai", "paslaugos", "naujienos", "galerija", "projektai", "klientai", "partneriai",
        "karjera", "privatumo", "politika", "salygos", "paieska", "prisijungti", "registracija", "krepselis", "placiau", "daugiau", "skaityti", "adresas",
        "telefonas", "darbo", "laikas", "skyrius", "fakultetas", "universitetas", "mokykla", "ligonine", "savivaldybe", "lietuva", "vilnius", "kaunas",
        "dokumentai", "skelbimai", "renginiai", "istorija", "misija", "struktura", "imone", "bendrove", "asociacija", "institutas", "centras",
    ),
)
