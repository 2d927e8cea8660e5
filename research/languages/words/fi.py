"""Finnish: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="fi",
    compounding=True,
    links={
        "team": (
            "tiimi", "tiimimme", "meidan tiimi", "henkilokunta", "henkilosto", "henkilostomme", "ihmiset", "ihmisemme", "tyontekijat", "asiantuntijat",
            "asiantuntijamme", "laakarit", "laakarimme", "juristit", "asianajajat", "opettajat", "keita olemme", "keita me olemme", "yhteyshenkilot",
            "yhteyshenkilomme", "tekijat", "tekijamme", "vaki", "porukka", "tutkijat", "opetushenkilokunta", "myyjat", "myyntitiimi", "myyntihenkilot",
            "henkilot", "henkilokunnan yhteystiedot", "henkiloston yhteystiedot", "esittelyssa", "konsultit", "toimihenkilot", "tiimi ja yhteystiedot",
            "terapeutit", "hammaslaakarit",
            "opettajakunta", "opettajat ja henkilokunta", "koulun henkilokunta", "oppilashuolto", "opiskelijahuolto", "valmentajat", "valmennus", "papit",
            "seurakunnan tyontekijat", "tyontekijoiden yhteystiedot", "kanslia", "vastaanoton henkilokunta", "hoitajat", "hoitohenkilokunta", "ohjaajat",
            "kouluttajat", "valittajat", "kiinteistonvalittajat", "tohtorikoulutettavat", "asiakaspalvelijat", "viranhaltijat",
        ),
        "leadership": (
            "johto", "johtoryhma", "johtoryhmamme", "perustajat", "yrityksen johto", "konsernin johto", "ylin johto", "johtajat", "johtotiimi",
            "koulun johto", "johtavat viranhaltijat", "toimialajohtajat", "osastopaallikot", "esimiehet", "seurakunnan johto", "rehtorit", "paallikot",
        ),
        "board": (
            "hallitus", "hallituksen jasenet", "hallinto", "hallinto ja johto", "hallintoneuvosto", "hallinnointi", "neuvottelukunta", "valtuusto",
            "johtokunta", "hallitus ja johtoryhma",
            "kaupunginhallitus", "kaupunginvaltuusto", "kunnanhallitus", "kunnanvaltuusto", "lautakunnat", "lautakunta", "kirkkovaltuusto", "kirkkoneuvosto",
            "toimikunta", "toimikunnat", "valiokunnat", "luottamushenkilot", "valtuutetut", "seuran hallitus", "yhdistyksen hallitus",
            "seurakuntaneuvosto",
        ),
        "about": (
            "meista", "tietoa meista", "yritys", "yrityksesta", "yhtio", "yritysesittely", "tarina", "tarinamme", "historia", "organisaatio", "esittely",
            "seurasta", "yhdistys", "koulusta", "arvot", "konserni", "toimisto", "tietoa yrityksesta",
            "rehtori", "rehtorin tervehdys", "toimitusjohtaja", "toimitusjohtajan katsaus", "puheenjohtajan tervehdys", "puheenjohtaja", "kaupunginjohtaja",
            "kunnanjohtaja", "perustaja", "kirkkoherra", "johtajan tervehdys",
        ),
        "contact": (
            "yhteystiedot", "ota yhteytta", "yhteys", "toimipisteet", "toimipaikat", "toimistot", "yhteydenotto", "asiakaspalvelu",
            "piirit", "paikallisyhdistykset", "aluetoimistot",
        ),
        "imprint": ("oikeudelliset tiedot",),
        "careers": (
            "tyopaikat", "avoimet tyopaikat", "urat", "toihin meille", "rekrytointi", "avoimet paikat", "tule toihin", "meille toihin",
        ),
        "advert": ("tyopaikka", "hae paikkaa", "hae tehtavaa"),
        "profile": ("lue lisaa henkilosta", "katso profiili", "profiili", "esittely"),
        "next_page": ("seuraava", "seuraava sivu", "nayta lisaa", "nayta kaikki", "lataa lisaa"),
    },
    sections={
        "advisors": ("neuvonantajat", "neuvottelukunta", "asiantuntijaryhma"),
        "alumni": ("entiset jasenet", "alumnit", "kunniajasenet", "entiset puheenjohtajat", "elakkeella"),
    },
    strangers=(
        "asiakkaamme", "asiakkaat", "asiakkaat kertovat", "asiakastarinat", "referenssit", "kumppanit", "yhteistyokumppanit", "sponsorit", "uutiset",
        "ajankohtaista", "blogi", "artikkelit", "kirjoittajat", "puhujat", "vieraat", "sijoittajat", "suositukset", "medialle",
    ),
    titles=(
        "johtaja*", "toimitusjohtaja*", "myyntijohtaja", "talousjohtaja", "tekninen johtaja", "henkilostojohtaja", "paallikko", "paallik*", "esimies*",
        "esihenkilo*", "puheenjohtaja*", "varapuheenjohtaja*", "sihteeri*", "rahastonhoitaja", "taloudenhoitaja", "perustaja*", "perustajaosakas",
        "omistaja*", "osakas", "yrittaja*", "partneri", "varajasen", "hallituksen jasen", "hallituksen puheenjohtaja", "koordinaattori*", "assistentti*",
        "avustaja*", "asiantuntija*", "konsultti*", "neuvonantaja*", "neuvoja*", "erikoistutkija", "insinoori*", "suunnittelija*", "kehittaja*",
        "ohjelmistokehittaja*", "arkkitehti*", "analyytikko", "teknikko", "tutkija*", "tutkijatohtori", "tohtorikoulutettava", "professori*", "dosentti*",
        "lehtori*", "yliopistonlehtori", "opettaja*", "luokanopettaja*", "rehtori*", "apulaisrehtori*", "dekaani*", "kouluttaja*", "ohjaaja*", "laakari*",
        "ylilaakari*", "erikoislaakari*", "hammaslaakari*", "sairaanhoitaja*", "hoitaja*", "lahihoitaja*", "terveydenhoitaja*", "fysioterapeutti*",
        "psykologi*", "psykoterapeutti*", "terapeutti*", "farmaseutti*", "proviisori*", "elainlaakari*", "juristi*", "lakimies", "asianajaja*", "notaari*",
        "kirjanpitaja*", "tilintarkastaja*", "ekonomi", "myyja*", "myyntiedustaja*", "edustaja*", "ostaja*", "varastonhoitaja", "logistiikka", "kuljettaja*",
        "asentaja*", "sahkoasentaja*", "mekaanikko", "tyonjohtaja*", "mestari", "kokki", "keittiopaallikko", "tarjoilija*", "toimittaja*", "paatoimittaja*",
        "valokuvaaja*", "graafikko", "muotoilija*", "kaantaja*", "tuottaja*", "ohjelmoija*", "testaaja*", "valmentaja*", "pormestari*", "kaupunginjohtaja*",
        "kunnanjohtaja*", "ministeri*", "kirkkoherra*", "pappi", "diakoni*", "kanttori*", "kirjastonhoitaja*", "isannoitsija*", "kiinteistonvalittaja*",
        "valittaja*", "harjoittelija*", "palveluneuvoja", "toimistosihteeri*", "vastaava", "tyontekija*", "projektipaallikko", "tuotepaallikko",
        "toimistopaallikko", "aluepaallikko", "tiiminvetaja", "vastuuhenkilo",
        "kappalainen", "suntio", "nayttelija", "rovasti", "lukkari", "huoltaja", "kuraattori", "toiminnantarkastaja",
    ),
    former=("entinen", "entiset", "elakkeella", "emeritus", "edesmennyt", "kunniapuheenjohtaja"),
    bearers={
        "varajasenet": "varajäsen", "opettajat": "opettaja", "papit": "pappi", "kappalaiset": "kappalainen", "kanttorit": "kanttori", "diakonit": "diakoni",
        "seurakuntapastorit": "seurakuntapastori", "nuorisotyonohjaajat": "nuorisotyönohjaaja", "suntiot": "suntio", "kuraattorit": "kuraattori",
        "luokanopettajat": "luokanopettaja", "ohjaajat": "ohjaaja", "koulunkaynninohjaajat": "koulunkäynninohjaaja",
    },
    departments=("osasto", "yksikko", "tiedekunta", "laitos", "toimiala", "jaosto", "palvelut", "klinikka", "tiimi"),
    honorifics=("prof", "dipl ins", "rva", "hra", "ktm"),
    duties=(
        "toimitusjohtaja", "yhteyshenkilo", "paatoimittaja", "vastaava johtaja", "rekisterinpitajan yhteyshenkilo", "hallituksen puheenjohtaja",
        "puheenjohtaja", "varapuheenjohtaja", "sihteeri", "rahastonhoitaja", "rehtori",
    ),
    is_our=("toimii", "tyoskentelee", "on toimitusjohtajamme"),
    since=("vuodesta yyyy", "vuodesta yyyy alkaen"),
    phone_labels=("puhelin", "puh", "gsm", "matkapuhelin", "vaihde", "puhelinnumero", "puh nro"),
    fax_labels=("faksi", "fax"),
    email_labels=("sahkoposti", "s posti", "email", "e mail", "sahkopostiosoite"),
    labels=("lue lisaa", "nayta lisaa", "katso profiili", "ota yhteytta", "lisatietoja", "laheta sahkopostia"),
    not_names=(
        "etusivu", "koti", "yritys", "yhteystiedot", "tuotteet", "palvelut", "ajankohtaista", "uutiset", "blogi", "referenssit", "galleria", "projektit",
        "asiakkaat", "kumppanit", "tyopaikat", "tietosuoja", "tietosuojaseloste", "evasteet", "kayttoehdot", "haku", "kirjaudu", "rekisteroidy", "ostoskori",
        "lisaa", "nayta", "osoite", "puhelin", "sahkoposti", "osasto", "yliopisto", "koulu", "sairaala", "kaupunki", "suomi", "helsinki", "tampere", "turku",
        "espoo", "tapahtumat", "historia", "arvot", "strategia", "vastuullisuus", "tiimi", "johto", "hallitus", "yhteytta", "aukioloajat", "maanantai",
        "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai",
    ),
)
