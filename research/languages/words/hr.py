"""Croatian: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="hr",
    links={
        "team": (
            "nas tim", "strucni tim", "clanovi tima", "upoznajte tim", "upoznajte nas tim", "o timu", "tko smo", "nasi ljudi", "ljudi", "zaposlenici",
            "nasi zaposlenici", "djelatnici", "nasi djelatnici", "osoblje", "nase osoblje", "nastavnici", "nastavno osoblje", "profesori", "ucitelji",
            "kolektiv", "lijecnici", "nasi lijecnici", "odvjetnici", "nasi odvjetnici", "strucnjaci", "nasi strucnjaci", "imenik", "imenik djelatnika",
            "imenik zaposlenika", "suradnici", "nasi suradnici", "znanstvenici", "popis djelatnika", "medicinski tim",
            "istrazivaci",
            "nasi nastavnici", "ucitelji i strucni suradnici", "odgojitelji", "djelatnici skole", "djelatnici vrtica", "nastavnicko vijece", "treneri",
            "strucni stozer", "doktorandi", "tajnistvo", "telefonski imenik", "terapeuti", "sluzbenici", "svecenici", "nasi agenti", "predavaci",
            "zupnici",
        ),
        "leadership": (
            "uprava", "uprava drustva", "menadzment", "vodstvo", "rukovodstvo", "osnivaci", "celnici", "ravnateljstvo", "ravnatelj", "voditelji",
            "uprava fakulteta",
            "uprava skole", "procelnici", "zamjenici", "prodekani", "voditelji odjela", "dekanat", "clanovi uprave",
        ),
        "board": (
            "nadzorni odbor", "upravno vijece", "upravni odbor", "predsjednistvo", "izvrsni odbor", "upravljacka tijela", "tijela upravljanja",
            "gradsko vijece", "opcinsko vijece", "skolski odbor", "korporativno upravljanje", "vijece", "tijela udruge",
            "vijecnici", "odbori", "povjerenstva", "zupno vijece", "vijece roditelja", "clanovi vijeca", "skupstina",
        ),
        "about": (
            "o nama", "o tvrtki", "o drustvu", "o udruzi", "o skoli", "o fakultetu", "o institutu", "povijest", "nasa prica", "profil tvrtke", "tvrtka",
            "misija i vizija", "organizacija", "ustroj", "organizacijska struktura", "o meni", "o zakladi", "o poduzecu",
            "nacelnik", "gradonacelnik", "zupan", "ravnateljica", "rijec ravnatelja", "rijec ravnateljice", "rijec nacelnika", "rijec dekana", "dekan",
            "rektor", "osnivac", "direktor", "zupnik", "predsjednik",
            "biskup", "nadbiskup",
        ),
        "units": (
            "odjeli", "odsjeci", "zavodi", "katedre", "fakulteti", "instituti", "sluzbe", "ispostave", "podruznice", "zupe", "sekcije", "upravni odjeli",
            "laboratoriji", "klubovi", "dekanati", "savezi", "zupanijski savezi", "skole", "vrtici", "ambulante", "momcadi", "dzemati", "medzlisi", "ogranci",
            "radne skupine", "mjesni odbori", "odjeljenja",
        ),
        "contact": (
            "kontakt", "kontakti", "kontaktirajte nas", "lokacije", "poslovnice", "kako do nas", "kontakt podaci", "kontakt osobe",
            "predstavnici", "regionalni predstavnici", "uredi", "nasi uredi", "veleposlanstva", "konzulati",
        ),
        "imprint": ("impresum", "impressum", "pravne informacije", "podaci o tvrtki"),
        "careers": (
            "karijere", "karijera", "posao", "zaposljavanje", "slobodna radna mjesta", "otvorene pozicije", "pridruzi nam se", "pridruzite nam se",
            "natjecaji za posao",
        ),
        "advert": ("natjecaj", "prijavi se", "oglas za posao"),
        "profile": ("zivotopis", "vise o", "biografija", "pogledaj profil"),
        "next_page": ("sljedeca", "sljedeca stranica", "ucitaj vise", "prikazi sve", "vidi sve"),
    },
    sections={
        "advisors": ("savjetodavni odbor", "savjetnici", "znanstveno vijece", "savjetodavno vijece"),
        "alumni": (
            "bivsi clanovi", "bivsi zaposlenici", "bivsi predsjednici", "umirovljenici", "in memoriam", "pocasni clanovi",
        ),
    },
    strangers=(
        "klijenti", "nasi klijenti", "rekli su o nama", "partneri", "nasi partneri", "sponzori", "novosti", "vijesti", "clanci", "autori", "govornici",
        "predavaci", "gosti", "investitori", "reference", "recenzije", "iskustva klijenata", "iskustva korisnika", "mediji o nama", "donatori",
    ),
    passing=(
        "novosti", "vijesti", "obavijesti", "dogadanja", "kalendar*", "galerija", "fotogalerija", "fotografije", "video", "dokumenti", "raspored*", "trazi",
        "pretrazivanje", "arhiva", "prijava", "trgovina", "kosarica", "cijene", "cjenik", "poveznice", "zastita osobnih podataka", "politika privatnosti",
        "kolacici", "javna nabava", "natjecaji",
    ),
    titles=(
        "direktor*", "ravnatelj*", "voditelj*", "predsjednik*", "predsjednic*", "dopredsjednik*", "dopredsjednic*", "potpredsjednik*", "potpredsjednic*",
        "zamjenik*", "zamjenic*", "menadzer*", "menadzer", "manager", "upravitelj*", "osnivac*", "suosnivac*", "vlasnik*", "vlasnic*", "suvlasnik*",
        "suvlasnic*", "partner", "partnerica", "partnerka", "partnerinja", "clan uprave", "clanica uprave", "clan", "clanica", "tajnik*", "tajnic*",
        "blagajnik*", "blagajnic*", "riznicar*", "koordinator*", "administrator", "administratorica", "administratorka", "administratorinja", "referent*",
        "strucni suradnik", "strucna suradnica", "suradnik*", "suradnic*", "savjetnik*", "savjetnic*", "konzultant*", "specijalist*", "strucnjak*",
        "inzenjer*", "tehnicar*", "programer*", "razvojni inzenjer", "projektant*", "arhitekt*", "dizajner*", "analiticar*", "racunovod*", "knjigovod*",
        "ekonomist*", "revizor*", "odvjetnik*", "odvjetnic*", "odvjetnicki vjezbenik", "pravnik*", "pravnic*", "javni biljeznik", "sudac", "sutkinja",
        "lijecnik*", "lijecnic*", "doktor*", "doktorica dentalne medicine", "stomatolog", "stomatologica", "stomatologka", "stomatologinja", "kirurg*",
        "medicinska sestra", "medicinski tehnicar", "ljekarnik*", "ljekarnic*", "farmaceut*", "psiholog", "psihologica", "psihologka", "psihologinja",
        "fizioterapeut*", "logoped", "logopedica", "logopedka", "logopedinja", "veterinar*", "nastavnik*", "nastavnic*", "ucitelj*", "odgojitelj*",
        "profesor*", "docent*", "asistent*", "izvanredni profesor", "redoviti profesor", "poslijedoktorand*", "doktorand*", "dekan*", "prodekan*", "rektor*",
        "prorektor*", "procelnik*", "procelnic*", "znanstveni suradnik", "znanstveni savjetnik", "istrazivac*", "pedagog", "pedagogica", "pedagogka",
        "pedagoginja", "knjiznicar*", "kustos", "kustosica", "kustoska", "kustosinja", "novinar*", "urednik*", "urednica", "glavni urednik", "fotograf",
        "fotografica", "fotografka", "fotografinja", "prevoditelj*", "redatelj*", "glumac", "glumica", "producent*", "trener*", "gradonacelnik*",
        "gradonacelnic*", "nacelnik*", "nacelnic*", "ministar", "ministrica", "vijecnik*", "vijecnic*", "glasnogovornik*", "glasnogovornic*", "prodavac*",
        "komercijalist*", "trgovac", "agent za nekretnine", "zastupnik*", "zastupnic*", "skladistar*", "vozac*", "konobar*", "domar", "spremacica",
        "elektricar*", "majstor*", "zupnik", "pripravnik*", "pripravnic*",
        "vjeroucitelj", "vjerouciteljica", "kuharica", "kuhar", "kapelan", "dakon", "zupni vikar", "defektolog*", "edukacijski rehabilitator",
    ),
    former=("bivsi", "bivsa", "umirovljen*", "pokojn*", "pocasn*", "u mirovini", "emeritus"),
    bearers={
        "vijecnici": "vijećnik", "ucitelji": "učitelj", "uciteljice": "učiteljica", "zamjenici": "zamjenik", "profesori": "profesor",
        "odgojiteljice": "odgojiteljica", "spremacice": "spremačica", "kuharice": "kuharica", "dakoni": "đakon",
    },
    departments=(
        "odjel", "odsjek", "sluzba", "zavod", "katedra", "klinika", "ured", "uprava", "sektor", "odbor", "povjerenstvo", "ustrojstvena jedinica", "knjiznica",
    ),
    honorifics=(
        "gospodin", "gospoda", "gosp", "dr sc", "mr sc", "prof", "dipl ing", "mag", "dr med", "dr", "prof dr sc", "doc dr sc", "izv prof", "akademik",
        "akademkinja", "univ spec", "dr dent med", "bacc", "izv prof dr sc", "prim",
    ),
    credentials=(
        "dipl ing", "mag oec", "dipl iur", "dr med", "dr dent med", "univ spec", "prof", "mag ing", "bacc", "mag iur", "struc spec", "univ bacc ing",
        "dr sc",
    ),
    duties=(
        "direktor", "direktorica", "odgovorna osoba", "kontakt osoba", "glavni urednik", "glavna urednica", "predsjednik uprave", "vlasnik",
        "ravnatelj", "ravnateljica", "sluzbenik za zastitu podataka", "clan uprave", "predsjednik", "predsjednica", "potpredsjednik", "potpredsjednica",
        "tajnik", "tajnica", "blagajnik",
    ),
    is_our=("radi kao", "obnasa duznost"),
    since=("od yyyy", "od yyyy godine"),
    phone_labels=("telefon", "tel", "mobitel", "mob", "gsm", "kucni", "centrala", "lokal"),
    fax_labels=("faks", "fax"),
    email_labels=("e mail", "email", "e posta", "mail", "adresa e poste"),
    labels=(
        "vise", "procitaj vise", "saznaj vise", "detaljnije", "pogledaj profil", "opsirnije", "kontaktiraj", "zivotopis",
    ),
    not_names=(
        "naslovnica", "pocetna", "naslovna", "nama", "kontakt", "proizvodi", "usluge", "novosti", "vijesti", "galerija", "projekti", "reference", "partneri",
        "karijere", "blog", "uvjeti", "koristenja", "politika", "privatnosti", "kolacici", "trazi", "pretraga", "prijava", "registracija", "kosarica",
        "vise", "procitaj", "saznaj", "detaljnije", "adresa", "telefon", "radno", "vrijeme", "odjel", "fakultet", "sveuciliste", "skola", "bolnica", "grad",
        "opcina", "hrvatska", "zagreb", "split", "rijeka", "dokumenti", "natjecaji", "obavijesti", "dogadanja", "zaposljavanje", "uprava", "povijest",
        "misija", "vizija", "tvrtka", "drustvo", "udruga", "institut", "zavod", "katedra", "predsjednik", "direktor", "sva", "prava", "pridrzana",
    ),
)
