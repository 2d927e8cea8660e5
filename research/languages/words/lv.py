"""Latvian: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="lv",
    links={
        "team": (
            "komanda", "musu komanda", "darbinieki", "musu darbinieki", "cilveki", "musu cilveki", "kolektivs", "personals", "arsti", "musu arsti",
            "specialisti", "musu specialisti", "juristi", "advokati", "skolotaji", "pedagogi", "macibspeki", "pasniedzeji", "kas mes esam",
            "darbinieku kontakti", "eksperti", "petnieki", "biedri", "akademiskais personals",
            "skolas darbinieki", "pedagogu kolektivs", "skolas personals", "treneri", "arstu komanda", "zinatnieki", "doktoranti", "talrunu saraksts",
            "kontaktu saraksts", "terapeiti", "makleri", "nodalu darbinieki", "macitaji", "sekretariats",
        ),
        "leadership": (
            "vadiba", "uznemuma vadiba", "administracija", "vaditaji", "dibinataji", "vadibas komanda", "skolas vadiba",
            "pasvaldibas vadiba", "novada vadiba", "nodalu vaditaji", "fakultates vadiba", "dekanats", "rektorats", "vicepriekssedetajs",
        ),
        "board": (
            "valde", "padome", "uzraudzibas padome", "valdes locekli", "korporativa parvaldiba", "parvaldiba", "revizijas komisija", "konsultativa padome",
            "deputati", "dome", "domes deputati", "komitejas", "komisijas", "senats", "skolas padome", "vecaku padome", "biedribas valde", "konvents",
        ),
        "about": (
            "par mums", "par uznemumu", "vesture", "musu vesture", "misija", "struktura", "uznemums", "par organizaciju", "par skolu", "par biedribu",
            "musu stasts",
            "domes priekssedetajs", "direktors", "direktore", "direktora uzruna", "rektors", "dekans", "dibinatajs", "valdes priekssedetajs", "prezidents",
            "macitajs",
        ),
        "units": ("nodalas", "fakultates", "instituti", "katedras", "departamenti", "klinikas"),
        "contact": ("kontakti", "kontaktinformacija", "sazinaties", "sazinies ar mums", "filiales", "kontaktpersonas"),
        "careers": ("karjera", "vakances", "darbs", "pievienojies", "pievienojies mums"),
        "profile": ("biografija", "vairak par", "dzives gajums"),
        "next_page": ("nakama", "nakama lapa", "radit vairak", "skatit visus"),
    },
    sections={
        "advisors": ("konsultativa padome", "padomnieki"),
        "alumni": ("bijusie darbinieki", "bijusie biedri", "absolventi", "goda biedri"),
    },
    strangers=(
        "klienti", "musu klienti", "atsauksmes", "klientu atsauksmes", "partneri", "sadarbibas partneri", "sponsori", "atbalstitaji", "jaunumi", "zinas",
        "raksti", "autori", "runataji", "lektori", "investori",
    ),
    passing=(
        "jaunumi", "aktualitates", "pasakumi", "kalendars", "galerija", "foto", "video", "dokumenti", "privatuma politika", "sikdatnes", "veikals", "grozs",
        "ieiet", "cenradis", "cenas", "darba laiks", "saites", "meklet", "arhivs", "rezultati", "iepirkumi",
    ),
    titles=(
        "direktor*", "generaldirektor*", "izpilddirektor*", "vaditaj*", "priekssedetaj*", "prieksniek*", "prezident*", "viceprezident*", "vietniek*",
        "menedzer*", "dibinataj*", "lidzdibinataj*", "ipasniek*", "partners", "partnere", "loceklis", "locekle", "valdes loceklis", "sekretar*", "kasier*",
        "koordinator*", "administrators", "administratore", "asistent*", "palig*", "specialists", "specialiste", "konsultant*", "padomniek*", "ekspert*",
        "inzenier*", "tehnik*", "tehnolog*", "programmetaj*", "izstradataj*", "arhitekt*", "dizainer*", "analitik*", "gramatved*", "finansist*",
        "ekonomist*", "auditors", "auditore", "revident*", "jurist*", "advokat*", "notars", "notare", "tiesnes*", "arst*", "kirurg*", "zobarst*",
        "medicinas masa", "farmaceit*", "psihologs", "psihologe", "fizioterapeit*", "logopeds", "logopede", "veterinararst*", "skolotaj*", "audzinataj*",
        "pasniedzej*", "profesor*", "docent*", "lektor*", "dekan*", "prodekan*", "rektor*", "prorektor*", "petniek*", "doktorant*", "laborant*",
        "bibliotekar*", "kurators", "kuratore", "zurnalist*", "redaktor*", "fotografs", "fotografe", "tulks", "tulke", "tulkotaj*", "rezisor*", "trener*",
        "ministr*", "parstav*", "pardevej*", "brokeris", "noliktavas", "sofer*", "pavar*", "meistar*", "inspektor*", "parzin*", "lietvedis", "lietvede",
        "projektu vaditajs",
        "macitajs", "priesteris", "medmasa", "domes priekssedetajs", "valdes priekssedetaja", "valdes priekssedetajs",
    ),
    former=("bijusais", "bijusi", "muziba"),
    departments=(
        "nodala", "departaments", "katedra", "fakultate", "instituts", "dienests", "dala", "komisija", "komiteja", "parvalde",
    ),
    honorifics=("kungs", "kundze", "dr", "prof"),
    duties=("direktors", "direktore", "valdes loceklis", "kontaktpersona", "galvenais redaktors"),
    phone_labels=("talrunis", "talr", "tel", "mob", "mobilais", "talruna nr"),
    fax_labels=("fakss", "faks"),
    email_labels=("e pasts", "epasts", "email"),
    labels=("vairak", "lasit vairak", "skatit profilu", "uzzinat vairak"),
    not_names=(
        "sakums", "sakumlapa", "par", "mums", "kontakti", "produkti", "pakalpojumi", "jaunumi", "zinas", "galerija", "projekti", "klienti", "partneri",
        "karjera", "vakances", "privatuma", "politika", "noteikumi", "meklet", "ieiet", "registracija", "grozs", "vairak", "lasit", "adrese", "talrunis",
        "darba", "laiks", "nodala", "fakultate", "universitate", "skola", "slimnica", "pasvaldiba", "latvija", "riga", "dokumenti", "pasakumi", "vesture",
        "misija", "struktura", "uznemums", "biedriba", "asociacija", "instituts", "centrs",
    ),
)
