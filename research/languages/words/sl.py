"""Slovenian: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="sl",
    links={
        "team": (
            "nasa ekipa", "ekipa", "nasi ljudje", "ljudje", "zaposleni", "nasi zaposleni", "sodelavci", "nasi sodelavci", "osebje", "ucitelji", "profesorji",
            "kolektiv", "zdravniki", "nasi zdravniki", "odvetniki", "strokovnjaki", "nasi strokovnjaki", "predstavitev ekipe", "imenik", "imenik zaposlenih",
            "kdo smo", "clani", "clani ekipe", "spoznajte ekipo", "strokovni delavci", "raziskovalci", "svetovalci", "predavatelji", "uciteljski zbor",
            "strucni delavci", "vzgojiteljice", "delavci sole", "zaposleni na soli", "trenerji", "strokovni tim", "tajnistvo", "telefonski imenik",
            "javni usluzbenci", "doktorski studenti", "terapevti", "sodelavci katedre",
        ),
        "leadership": (
            "vodstvo", "vodstvo podjetja", "uprava", "vodstvo sole", "vodstvena ekipa", "ustanovitelji", "management", "vodstvo fakultete", "poslovodstvo",
            "vodstvo obcine", "podzupani", "podzupan", "vodje oddelkov", "prodekani", "dekanat", "obcinska uprava",
        ),
        "board": (
            "nadzorni svet", "upravni odbor", "svet zavoda", "svet sole", "predsedstvo", "organi", "organi drustva", "organi upravljanja", "obcinski svet",
            "izvrsni odbor", "upravljanje druzbe",
            "mestni svet", "svetniki", "odbori", "komisije", "odbori in komisije", "nadzorni odbor", "svet starsev", "zupnijski pastoralni svet",
        ),
        "about": (
            "o nas", "o podjetju", "o druzbi", "o drustvu", "o soli", "o fakulteti", "o institutu", "o zavodu", "zgodovina", "nasa zgodba", "predstavitev",
            "predstavitev podjetja", "podjetje", "organiziranost", "organizacijska struktura", "poslanstvo", "o meni",
            "zupan", "zupanja", "ravnatelj", "ravnateljica", "beseda ravnatelja", "beseda ravnateljice", "nagovor zupana", "dekan", "rektor", "direktor",
            "ustanovitelj", "zupnik", "predsednik",
        ),
        "units": (
            "oddelki", "katedre", "fakultete", "instituti", "sluzbe", "enote", "podruznice", "zupnije", "sekcije",
            "laboratoriji", "klubi", "dekanije", "sole", "vrtci", "ambulante", "delovne skupine", "ekipe",
        ),
        "contact": (
            "kontakt", "kontakti", "stik", "pisite nam", "kontaktirajte nas", "kje smo", "poslovalnice", "kontaktne osebe", "kontaktni podatki",
            "predstavniki", "obmocne enote", "pisarne", "veleposlanistva",
        ),
        "imprint": ("pravno obvestilo", "kolofon", "podatki o podjetju"),
        "careers": ("kariera", "zaposlitev", "prosta delovna mesta", "pridruzite se nam", "delo pri nas", "zaposlitve"),
        "advert": ("razpis", "prijavi se", "delovno mesto"),
        "profile": ("zivljenjepis", "vec o", "predstavitev osebe", "osebna stran"),
        "next_page": ("naslednja", "naslednja stran", "prikazi vec", "prikazi vse"),
    },
    sections={
        "advisors": ("strokovni svet", "svetovalni odbor", "znanstveni svet"),
        "alumni": ("nekdanji clani", "nekdanji zaposleni", "castni clani", "in memoriam", "upokojenci"),
    },
    strangers=(
        "stranke", "nase stranke", "mnenja strank", "rekli so o nas", "partnerji", "nasi partnerji", "sponzorji", "novice", "clanki", "avtorji", "govorci",
        "predavatelji dogodka", "gostje", "investitorji", "reference", "mediji o nas", "donatorji",
    ),
    passing=(
        "novice", "obvestila", "dogodki", "koledar*", "galerija", "fotogalerija", "fotografije", "video", "dokumenti", "urnik*", "iskanje", "arhiv", "prijava",
        "trgovina", "kosarica", "cenik", "povezave", "varstvo osebnih podatkov", "politika zasebnosti", "piskotki", "javna narocila",
    ),
    titles=(
        "direktor*", "ravnatelj*", "vodj*", "vodja", "predsednik*", "predsednic*", "podpredsednik*", "podpredsednic*", "namestnik*", "namestnic*",
        "menedzer*", "upravitelj*", "ustanovitelj*", "soustanovitelj*", "lastnik*", "lastnic*", "solastnik*", "solastnic*", "partner", "partnerica",
        "partnerka", "partnerinja", "clan", "clanica", "tajnik*", "tajnic*", "blagajnik*", "blagajnic*", "koordinator*", "administrator", "administratorica",
        "administratorka", "administratorinja", "referent*", "sodelav*", "strokovni sodelavec", "strokovna sodelavka", "svetovalec", "svetovalka",
        "svetovalc*", "specialist", "specialistica", "specialistka", "specialistinja", "strokovnjak*", "inzenir*", "tehnik", "programer*", "razvijalec",
        "razvijalka", "projektant*", "arhitekt*", "oblikovalec", "oblikovalka", "analitik*", "racunovodj*", "racunovodkinja", "knjigovodj*", "ekonomist*",
        "revizor*", "odvetnik*", "odvetnic*", "odvetniski pripravnik", "pravnik*", "pravnic*", "notar", "notarica", "notarka", "notarinja", "sodnik*",
        "sodnic*", "zdravnik*", "zdravnic*", "zobozdravnik*", "zobozdravnic*", "kirurg*", "medicinska sestra", "zdravstvenik", "lekarnar*", "farmacevt*",
        "psiholog", "psihologica", "psihologka", "psihologinja", "fizioterapevt*", "logoped", "logopedica", "logopedka", "logopedinja", "veterinar*",
        "ucitelj*", "vzgojitelj*", "profesor*", "docent*", "asistent*", "izredni profesor", "redni profesor", "dekan*", "prodekan*", "rektor*", "prorektor*",
        "predstojnik*", "predstojnic*", "raziskoval*", "znanstveni sodelavec", "znanstveni svetnik", "doktorand*", "pedagog", "pedagogica", "pedagogka",
        "pedagoginja", "knjiznicar*", "kustos", "kustosica", "kustoska", "kustosinja", "novinar*", "urednik", "urednica", "odgovorni urednik", "fotograf",
        "fotografica", "fotografka", "fotografinja", "prevajal*", "reziser*", "igralec", "igralka", "producent*", "trener*", "zupanja", "minister",
        "ministrica", "svetnik*", "svetnic*", "prodajal*", "komercialist*", "zastopnik*", "zastopnic*", "skladiscnik*", "skladiscnic*", "voznik", "hisnik",
        "cistilka", "elektricar*", "mojster", "zupnik", "pripravnik*", "pripravnic*", "pomocnik*", "pomocnic*", "poslovni sekretar", "poslovna sekretarka",
    ),
    former=("nekdanji", "nekdanja", "bivsi", "upokojen*", "pokojn*", "castn*", "zasluzni profesor"),
    bearers={
        "svetniki": "svetnik", "podzupani": "podžupan", "ucitelji": "učitelj", "uciteljice": "učiteljica", "vzgojiteljice": "vzgojiteljica",
        "kuharice": "kuharica", "cistilke": "čistilka",
    },
    departments=(
        "oddelek", "sluzba", "zavod", "katedra", "klinika", "urad", "sektor", "odbor", "komisija", "enota", "institut", "knjiznica",
    ),
    honorifics=(
        "gospod", "gospa", "dr", "mag", "prof", "prof dr", "doc dr", "izr prof", "univ dipl inz", "dipl", "inz", "akad", "red prof", "izr prof dr", "prim",
        "asist",
    ),
    credentials=(
        "univ dipl inz", "univ dipl ekon", "univ dipl prav", "mag", "dr med", "dipl inz", "prof", "univ dipl", "spec", "dipl ekon", "dr dent med",
        "mag posl ved", "dipl m s", "univ dipl inz arh",
    ),
    duties=(
        "direktor", "direktorica", "odgovorna oseba", "kontaktna oseba", "odgovorni urednik", "predsednik uprave", "zakoniti zastopnik", "lastnik",
        "ravnatelj", "ravnateljica", "pooblascena oseba za varstvo osebnih podatkov", "predsednik", "predsednica", "podpredsednik", "podpredsednica",
        "tajnik", "tajnica", "blagajnik",
    ),
    since=("od yyyy", "od leta yyyy"),
    phone_labels=("telefon", "tel", "mobitel", "gsm", "mobilni telefon", "mob", "interna"),
    fax_labels=("faks", "fax", "telefaks"),
    email_labels=("e posta", "e mail", "email", "elektronska posta", "elektronski naslov", "mail"),
    labels=("vec", "preberi vec", "vec o tem", "podrobnosti", "poglej profil", "vec informacij"),
    not_names=(
        "domov", "domaca", "stran", "kontakt", "izdelki", "storitve", "novice", "galerija", "projekti", "reference", "partnerji", "kariera", "blog",
        "pogoji", "uporabe", "politika", "zasebnosti", "piskotki", "iskanje", "prijava", "registracija", "kosarica", "vec", "preberi", "naslov", "telefon",
        "delovni", "oddelek", "fakulteta", "univerza", "osnovna", "vrtec", "bolnisnica", "obcina", "mesto", "slovenija", "ljubljana", "maribor", "dokumenti",
        "razpisi", "obvestila", "dogodki", "zaposlitev", "uprava", "zgodovina", "poslanstvo", "vizija", "podjetje", "druzba", "drustvo", "institut", "zavod",
        "vse", "pravice", "pridrzane",
    ),
)
