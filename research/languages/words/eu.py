"""Basque: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="eu",
    links={
        "team": (
            "organigrama",
            "taldea", "gure taldea", "lantaldea", "nor gara", "pertsonak", "langileak", "gure langileak", "irakasleak", "ikertzaileak", "profesionalak",
            "nortzuk gara", "kideak", "taldekideak", "giza taldea",
            "medikuak", "abokatuak",
            "irakasle taldea", "irakasleen klaustroa", "klaustroa", "hezitzaileak", "administrazioko langileak", "entrenatzaileak", "medikuak eta langileak",
            "idazkaritza", "telefono zerrenda", "zerbitzuburuak", "teknikariak", "boluntarioak", "terapeutak",
        ),
        "leadership": (
            "zuzendaritza", "zuzendaritza taldea", "sortzaileak", "kudeaketa",
            "gobernu taldea", "zinegotziak", "zuzendariak", "dekanotza", "errektore taldea", "arduradunak",
        ),
        "board": (
            "administrazio kontseilua", "zuzendaritza batzordea", "patronatua", "gobernu organoak", "kontseilua", "artezkaritza kontseilua",
            "udalbatza", "batzordeak", "eskola kontseilua", "ordezkaritza", "zuzendaritza batzordeko kideak", "batzar nagusia", "gobernu batzarra",
            "udal batzordeak",
        ),
        "about": (
            "guri buruz", "enpresa", "historia", "gure historia", "aurkezpena", "ezagutu gaitzazu", "elkartea", "fundazioa",
            "alkatea", "alkatearen agurra", "zuzendaria", "zuzendariaren agurra", "errektorea", "dekanoa", "sortzailea", "lehendakaria", "presidentea",
        ),
        "units": ("sailak", "fakultateak", "institutuak", "unitateak", "atalak"),
        "contact": ("kontaktua", "harremanetarako", "jarri gurekin harremanetan", "non gaude"),
        "imprint": ("lege oharra",),
        "careers": ("lan eskaintzak", "lan egin gurekin"),
        "profile": ("ikusi profila",),
        "next_page": ("hurrengoa", "ikusi gehiago", "ikusi guztiak"),
    },
    sections={
        "advisors": ("aholku batzordea",),
        "alumni": ("kide ohiak", "ikasle ohiak"),
    },
    strangers=("bezeroak", "gure bezeroak", "babesleak", "laguntzaileak", "albisteak", "artikuluak", "hizlariak"),
    passing=(
        "albisteak", "agenda", "ekitaldiak", "egutegia", "galeria", "argazkiak", "bideoak", "dokumentuak", "pribatutasun*", "cookieak", "denda", "saskia",
        "saioa hasi", "prezioak", "ordutegia*", "estekak", "bilatu", "artxiboa", "emaitzak",
    ),
    titles=(
        "zuzendari*", "zuzendaria", "zuzendariordea", "lehendakari*", "presidentea", "presidenteordea", "idazkari*", "diruzain*", "kudeatzaile*",
        "arduradun*", "arduraduna", "koordinatzaile*", "koordinatzailea", "teknikari*", "ingeniari*", "ingeniaria", "arkitekto*", "garatzaile*",
        "diseinatzaile*", "aholkulari*", "abokatu*", "ekonomista", "administrari*", "irakasle*", "irakaslea", "ikertzaile*", "mediku*", "medikua",
        "erizain*", "psikologo*", "kazetari*", "alkate*", "alkatea", "zinegotzi*", "sortzaile*", "bazkide*", "kidea", "batzordekide*", "dekanoa",
        "errektore*", "laguntzaile teknikoa", "bokala",
    ),
    former=("ohia", "ohiak"),
    departments=("saila", "atala", "arloa", "fakultatea", "batzordea", "zerbitzua", "unitatea"),
    phone_labels=("telefonoa", "tel", "mugikorra"),
    fax_labels=("faxa",),
    email_labels=("posta elektronikoa", "eposta", "helbide elektronikoa"),
    labels=("gehiago irakurri", "ikusi gehiago", "informazio gehiago"),
    not_names=(
        "hasiera", "kontaktua", "produktuak", "zerbitzuak", "albisteak", "galeria", "proiektuak", "bezeroak", "lege", "oharra", "pribatutasun", "politika",
        "cookieak", "bilatu", "gehiago", "irakurri", "ikusi", "helbidea", "telefonoa", "saila", "unibertsitatea", "ikastetxea", "ospitalea", "udala",
        "euskadi", "bilbo", "donostia", "gasteiz", "agenda", "enpresa", "elkartea", "fundazioa", "historia",
    ),
)
