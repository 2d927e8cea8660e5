"""Estonian: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="et",
    compounding=True,
    links={
        "team": (
            "meeskond", "meie meeskond", "tootajad", "meie tootajad", "inimesed", "meie inimesed", "personal", "kollektiiv", "arstid", "meie arstid",
            "spetsialistid", "advokaadid", "opetajad", "oppejoud", "kes me oleme", "eksperdid", "teadlased", "koosseis", "tootajate kontaktid", "meie tiim",
            "tiim", "kontaktisikud", "juristid",
            "kooli tootajad", "opetajad ja tootajad", "lasteaia tootajad", "treenerid", "arstide meeskond", "doktorandid", "telefoniraamat",
            "toetajate kontaktid", "terapeudid", "maaklerid", "vallavalitsuse teenistujad", "teenistujad", "vaimulikud", "kantselei", "lektorid",
            "koolitajad",
        ),
        "leadership": (
            "juhtkond", "juhtimine", "juhid", "asutajad", "juhtgrupp", "juhtkonna liikmed",
            "linnavalitsus", "vallavalitsus", "kooli juhtkond", "osakonnajuhatajad", "dekanaat", "rektoraat", "asutuse juhid",
        ),
        "board": (
            "juhatus", "noukogu", "juhatus ja noukogu", "hoolekogu", "volikogu", "juhtorganid", "eestseisus", "nounike kogu",
            "linnavolikogu", "vallavolikogu", "komisjonid", "volikogu liikmed", "kooli hoolekogu", "senat", "juhatuse liikmed", "noukogu liikmed",
            "koguduse noukogu", "presiidium",
        ),
        "about": (
            "ettevottest", "ettevote", "ajalugu", "meie lugu", "missioon", "struktuur", "organisatsioon", "koolist", "tutvustus", "seltsist", "firmast",
            "direktor", "direktori tervitus", "linnapea", "vallavanem", "rektor", "dekaan", "asutaja", "kirikuopetaja", "juhataja", "tegevjuht",
        ),
        "units": ("osakonnad", "instituudid", "teaduskonnad", "kliinikud", "uksused", "kogudused"),
        "contact": ("kontakt", "kontaktid", "vota uhendust", "kontaktandmed", "esindused"),
        "careers": ("karjaar", "toopakkumised", "vabad tookohad", "tule toole", "liitu meiega"),
        "profile": ("elulookirjeldus", "loe lahemalt", "vaata profiili"),
        "next_page": ("jargmine", "jargmine leht", "naita rohkem", "vaata koiki"),
    },
    sections={
        "advisors": ("noukoda", "nouandev kogu", "nouandjad"),
        "alumni": ("endised liikmed", "endised tootajad", "vilistlased", "auliikmed"),
    },
    strangers=(
        "kliendid", "meie kliendid", "kliendid raagivad", "partnerid", "koostoopartnerid", "toetajad", "sponsorid", "uudised", "artiklid", "autorid",
        "esinejad", "investorid", "tagasiside",
    ),
    passing=(
        "uudised", "sundmused", "uritused", "kalender", "galerii", "pildid", "videod", "dokumendid", "privaatsus*", "kupsised", "uudiskiri", "pood", "ostukorv",
        "logi sisse", "sponsorid", "hinnakiri", "hinnad", "lahtiolekuajad", "lingid", "otsing", "arhiiv", "tulemused",
    ),
    titles=(
        "direktor*", "juht", "juhataja*", "tegevjuht*", "tegevdirektor*", "juhatuse liige", "juhatuse esimees", "noukogu esimees", "esimees", "aseesimees",
        "president", "asepresident*", "asejuht*", "asedirektor*", "asutaja*", "kaasasutaja*", "omanik", "osanik", "partner", "liige", "sekretar*",
        "koordinaator*", "administraator*", "assistent*", "spetsialist*", "konsultant*", "nounik", "noustaja*", "ekspert*", "insener*", "tehnik",
        "tehnoloog*", "programmeerija*", "arendaja*", "arhitekt*", "disainer*", "analuutik*", "raamatupidaja*", "finantsjuht", "okonomist*", "audiitor*",
        "jurist*", "advokaat*", "vandeadvokaat", "notar", "kohtunik", "arst", "perearst", "hambaarst", "kirurg*", "pereode", "apteeker*", "proviisor*",
        "psuhholoog*", "fusioterapeut*", "logopeed*", "loomaarst", "opetaja*", "lasteaiaopetaja", "kasvataja*", "oppejoud", "professor", "dotsent*",
        "lektor*", "dekaan*", "rektor*", "prorektor*", "teadur*", "vanemteadur", "doktorant*", "laborant*", "raamatukoguhoidja", "kuraator*", "ajakirjanik",
        "toimetaja*", "peatoimetaja", "fotograaf*", "tolk", "lavastaja*", "treener*", "linnapea", "vallavanem", "minister", "esindaja*", "muugijuht",
        "muuja*", "maakler*", "laohoidja", "autojuht", "elektrik*", "inspektor*", "projektijuht", "osakonnajuhataja", "turundusjuht", "personalijuht",
        "kvaliteedijuht", "peaspetsialist",
        "vaimulik", "koguduse opetaja", "diakon", "kirikuopetaja",
    ),
    former=("endine", "endised", "emeriitprofessor", "emeriit*", "auliige"),
    bearers={
        "opetajad": "õpetaja",
    },
    departments=("osakond", "teenistus", "instituut", "teaduskond", "kliinik", "uksus", "komisjon", "amet", "buroo"),
    honorifics=("harra", "proua", "dr", "prof", "hr"),
    duties=(
        "juhataja", "juhatuse liige", "tegevjuht", "direktor", "kontaktisik", "peatoimetaja", "vastutav", "esimees", "aseesimees", "sekretar",
    ),
    phone_labels=("telefon", "tel", "mobiil", "mob", "lauatelefon"),
    fax_labels=("faks", "fax"),
    email_labels=("e post", "epost", "email", "e mail"),
    labels=("loe edasi", "loe lahemalt", "rohkem", "vaata lahemalt", "vaata profiili"),
    not_names=(
        "avaleht", "meist", "kontakt", "tooted", "teenused", "uudised", "galerii", "projektid", "kliendid", "partnerid", "karjaar", "privaatsus",
        "tingimused", "otsi", "sisse", "ostukorv", "rohkem", "loe", "aadress", "telefon", "osakond", "ulikool", "haigla", "eesti", "tallinn", "tartu",
        "dokumendid", "sundmused", "ajalugu", "missioon", "struktuur", "ettevote", "selts", "instituut", "keskus",
    ),
)
