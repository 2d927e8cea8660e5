"""Serbian and Bosnian, in Latin and Cyrillic letters: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="sr",
    links={
        "team": (
            "nastavni kadar", "наставни кадар",
            "nas tim", "strucni tim", "clanovi tima", "upoznajte tim", "ko smo", "ko smo mi", "zaposleni", "nasi zaposleni", "osoblje", "medicinsko osoblje",
            "nastavnici", "nastavno osoblje", "profesori", "lekari", "nasi lekari", "ljekari", "advokati", "nasi advokati", "strucnjaci", "kolektiv",
            "saradnici", "nasi saradnici", "imenik", "istrazivaci", "ljudi", "nasi ljudi", "uposlenici", "наш тим", "тим", "запослени", "људи", "наставници",
            "наставно особље", "лекари", "адвокати", "стручњаци", "колектив", "сарадници", "именик", "ко смо", "особље", "професори",
            "nasi nastavnici", "nenastavno osoblje", "ucitelji", "vaspitaci", "treneri", "strucni stab", "nastavnici i saradnici", "telefonski imenik",
            "predavaci", "терапеути", "васпитачи", "svestenstvo",
        ),
        "leadership": (
            "rukovodstvo", "menadzment", "uprava", "direkcija", "osnivaci", "rukovodioci", "rukovodeci tim", "direktor", "generalni direktor", "руководство",
            "менаџмент", "управа", "оснивачи", "директор", "дирекција",
            "uprava skole", "uprava fakulteta", "nacelnici", "prodekani", "zamenici", "деканат", "dekanat", "руководиоци",
        ),
        "board": (
            "upravni odbor", "nadzorni odbor", "odbor direktora", "predsednistvo", "izvrsni odbor", "skupstina", "savet", "korporativno upravljanje",
            "organi upravljanja", "управни одбор", "надзорни одбор", "одбор директора", "председништво", "извршни одбор", "скупштина", "савет",
            "органи управљања", "skolski odbor", "школски одбор",
            "odbornici", "skupstina opstine", "opstinsko vece", "nastavno vece", "komisije", "одборници", "савет родитеља", "savet roditelja",
        ),
        "about": (
            "o nama", "o kompaniji", "o firmi", "o preduzecu", "o skoli", "o fakultetu", "o institutu", "istorija", "istorijat", "nasa prica",
            "profil kompanije", "kompanija", "organizacija", "organizaciona struktura", "misija i vizija", "o udruzenju", "о нама", "о компанији", "о фирми",
            "о предузећу", "о школи", "о факултету", "о институту", "историја", "историјат", "организација", "организациона структура", "профил компаније",
            "о удружењу",
            "реч директора", "predsednik opstine", "gradonacelnik", "direktorka", "rec direktora", "rec dekana", "rec predsednika", "dekan", "rektor",
            "osnivac", "председник општине", "градоначелник", "декан", "ректор",
        ),
        "units": (
            "odeljenja", "katedre", "fakulteti", "instituti", "sluzbe", "sektori", "klinike", "катедре", "одељења", "сектори",
            "laboratorije", "klubovi", "parohije", "eparhije", "savezi", "skole", "vrtici", "ambulante", "radne grupe", "mesne zajednice", "клубови",
            "парохије", "епархије", "савези", "школе", "вртићи", "службе", "лабораторије",
        ),
        "contact": (
            "kontakt", "kontakti", "kontaktirajte nas", "lokacije", "poslovnice", "filijale", "kontakt osobe", "контакт", "контакти", "контактирајте нас",
            "predstavnici", "regionalni predstavnici", "kancelarije", "ekspoziture", "ambasade", "konzulati", "представници", "канцеларије", "амбасаде",
        ),
        "careers": (
            "karijera", "karijere", "posao", "zaposlenje", "otvorene pozicije", "pridruzi se", "slobodna radna mesta", "каријера", "посао", "запослење",
        ),
        "advert": ("konkurs", "prijavi se", "oglas", "конкурс"),
        "profile": ("biografija", "vise o", "pogledaj profil", "биографија"),
        "next_page": ("sledeca", "sledeca strana", "ucitaj jos", "prikazi sve", "следећа"),
    },
    sections={
        "advisors": ("savetodavni odbor", "savetnici", "naucni savet", "саветодавни одбор", "савјетодавни одбор"),
        "alumni": (
            "bivsi clanovi", "bivsi zaposleni", "penzionisani", "in memoriam", "pocasni clanovi", "бивши чланови",
        ),
    },
    strangers=(
        "klijenti", "nasi klijenti", "rekli su o nama", "iskustva", "partneri", "nasi partneri", "sponzori", "vesti", "novosti", "clanci", "autori",
        "predavaci", "govornici", "gosti", "investitori", "reference", "recenzije", "utisci", "mediji o nama", "донатори", "клијенти", "партнери", "вести",
        "новости", "спонзори",
    ),
    passing=(
        "novosti", "vesti", "dogadaji", "kalendar*", "galerija", "fotografije", "video", "dokumenta", "dokumenti", "raspored*", "pretraga", "arhiva",
        "prodavnica", "korpa", "cene", "cenovnik", "linkovi", "javne nabavke", "новости", "вести", "галерија", "документи", "јавне набавке",
    ),
    titles=(
        "direktor*", "direktorka", "rukovodilac", "rukovodioc*", "upravnik*", "upravnic*", "nacelnik*", "nacelnic*", "sef sluzbe", "predsednik*",
        "predsednic*", "predsjednik*", "predsjednic*", "potpredsednik*", "potpredsednic*", "zamenik*", "zamenic*", "menadzer*", "osnivac*", "suosnivac*",
        "vlasnik*", "vlasnic*", "suvlasnik*", "suvlasnic*", "partner", "partnerica", "partnerka", "partnerkinja", "clan", "clanica", "clan upravnog odbora",
        "sekretar*", "blagajnik*", "blagajnic*", "koordinator*", "administrator", "administratorica", "administratorka", "administratorkinja", "referent*",
        "saradnik*", "saradnic*", "strucni saradnik", "savetnik*", "savetnic*", "savjetnik*", "savjetnic*", "konsultant*", "specijalist*", "strucnjak*",
        "inzenjer*", "tehnicar*", "programer*", "projektant*", "arhitekt*", "dizajner*", "analiticar*", "racunovod*", "knjigovod*", "ekonomist*", "revizor*",
        "advokat*", "pravnik*", "pravnic*", "javni beleznik", "sudija", "lekar*", "ljekar*", "doktor*", "stomatolog", "stomatologica", "stomatologka",
        "stomatologkinja", "hirurg*", "medicinska sestra", "medicinski tehnicar", "farmaceut*", "psiholog", "psihologica", "psihologka", "psihologkinja",
        "fizioterapeut*", "logoped", "logopedica", "logopedka", "logopedkinja", "veterinar*", "nastavnik*", "nastavnic*", "ucitelj*", "vaspitac*",
        "profesor*", "docent*", "asistent*", "vanredni profesor", "redovni profesor", "doktorand*", "dekan*", "prodekan*", "rektor*", "prorektor*",
        "naucni saradnik", "naucni savetnik", "istrazivac*", "pedagog", "pedagogica", "pedagogka", "pedagogkinja", "bibliotekar*", "kustos", "kustosica",
        "kustoska", "kustoskinja", "novinar*", "urednik", "urednica", "glavni urednik", "fotograf", "fotografica", "fotografka", "fotografkinja",
        "prevodilac", "reditelj*", "glumac", "glumica", "producent*", "trener*", "gradonacelnik*", "gradonacelnic*", "ministar", "odbornik*", "odbornic*",
        "portparol*", "prodavac*", "komercijalist*", "zastupnik*", "zastupnic*", "magacioner*", "vozac*", "kuvar*", "konobar*", "domar", "elektricar*",
        "majstor*", "pripravnik*", "pripravnic*", "директор*", "руководилац", "управник*", "управниц*", "начелник*", "начелниц*", "шеф*", "председник*",
        "председниц*", "предсједник*", "предсједниц*", "потпредседник*", "потпредседниц*", "заменик*", "замениц*", "менаџер*", "оснивач*", "власник*",
        "власниц*", "партнер*", "члан", "чланица", "секретар*", "благајник*", "благајниц*", "координатор*", "администратор*", "сарадник*", "сарадниц*",
        "саветник*", "саветниц*", "савјетник*", "савјетниц*", "консултант*", "специјалист*", "инжењер*", "техничар*", "програмер*", "архитект*", "дизајнер*",
        "аналитичар*", "рачуновођ*", "економист*", "адвокат*", "правник*", "правниц*", "лекар*", "љекар*", "доктор*", "стоматолог*", "хирург*",
        "медицинска сестра", "фармацеут*", "психолог*", "наставник*", "наставниц*", "учитељ*", "васпитач*", "професор*", "доцент*", "асистент*", "декан*",
        "продекан*", "ректор*", "проректор*", "научни сарадник", "научни саветник", "истраживач*", "педагог*", "библиотекар*", "новинар*", "уредник",
        "уредница", "градоначелник*", "градоначелниц*", "министар", "одборник*", "одборниц*", "тренер*",
    ),
    former=("bivsi", "bivsa", "penzionisan*", "pokojn*", "pocasn*", "бивши", "бивша", "пензионисан*", "почасн*"),
    departments=(
        "odeljenje", "odsek", "sluzba", "zavod", "katedra", "klinika", "kancelarija", "sektor", "odbor", "komisija", "одељење", "одсек", "служба", "завод",
        "катедра", "клиника", "канцеларија", "сектор", "одбор", "комисија", "odjeljenje", "biblioteka", "библиотека",
    ),
    honorifics=(
        "gospodin", "gospoda", "dr", "prof", "mr", "dipl ing", "prof dr", "doc dr", "mr sci", "prim", "adv", "спец", "др", "проф", "доц", "мр", "проф др",
        "доц др", "прим", "адв", "akademik", "академик", "gdin",
    ),
    duties=(
        "direktor", "direktorka", "odgovorno lice", "kontakt osoba", "lice za kontakt", "glavni urednik", "glavna urednica", "vlasnik", "директор",
        "одговорно лице", "лице за контакт", "главни уредник", "главни и одговорни уредник", "glavni i odgovorni urednik", "заступник", "predsednik",
        "predsednica", "potpredsednik", "potpredsednica", "sekretar", "председник", "председница", "потпредседник", "секретар",
    ),
    phone_labels=(
        "telefon", "tel", "mobilni", "mob", "lokal", "fiksni", "centrala", "телефон", "тел", "моб", "мобилни", "локал",
    ),
    fax_labels=("faks", "fax", "факс"),
    email_labels=("e mail", "email", "e posta", "mail", "имејл", "е пошта", "мејл"),
    labels=(
        "vise", "procitaj vise", "saznaj vise", "detaljnije", "opsirnije", "pogledaj profil", "више", "прочитај више", "опширније",
    ),
    not_names=(
        "pocetna", "naslovna", "nama", "kontakt", "proizvodi", "usluge", "vesti", "novosti", "galerija", "projekti", "reference", "partneri", "karijera",
        "blog", "uslovi", "koriscenja", "politika", "privatnosti", "kolacici", "pretraga", "prijava", "registracija", "korpa", "vise", "procitaj", "saznaj",
        "detaljnije", "adresa", "telefon", "radno", "vreme", "odeljenje", "fakultet", "univerzitet", "skola", "bolnica", "grad", "opstina", "srbija",
        "beograd", "sarajevo", "bosna", "dokumenti", "konkursi", "obavestenja", "dogadaji", "zaposlenje", "uprava", "istorija", "misija", "vizija",
        "preduzece", "drustvo", "udruzenje", "institut", "katedra", "почетна", "насловна", "контакт", "производи", "услуге", "вести", "новости", "галерија",
        "пројекти", "каријера", "претрага", "адреса", "телефон", "факултет", "универзитет", "школа", "болница", "град", "општина", "србија", "београд",
        "документи", "конкурси", "обавештења", "историја",
    ),
)
