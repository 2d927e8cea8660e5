"""Romanian: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="ro",
    links={
        "team": (
            "organigrama",
            "echipa", "echipa noastra", "oamenii nostri", "oameni", "personal", "angajati", "angajatii nostri", "colectiv", "colectivul",
            "specialistii nostri", "specialisti", "medicii nostri", "echipa medicala", "avocati", "avocatii nostri", "cadre didactice", "profesori",
            "corpul profesoral", "experti", "expertii nostri", "cine suntem", "membri", "membrii echipei", "consultantii nostri", "colegii nostri",
            "personal didactic", "cunoaste echipa",
            "medici", "cercetatori",
            "corp profesoral", "personalul didactic", "personal auxiliar", "personal nedidactic", "personal administrativ", "angajatii primariei",
            "aparat de specialitate", "medicii", "profesorii", "antrenori", "staff tehnic", "preoti", "preotii", "secretariat", "lista telefonica",
            "doctoranzi", "terapeuti", "voluntari",
        ),
        "leadership": (
            "conducere", "conducerea", "management", "echipa de management", "echipa de conducere", "fondatori", "fondatorii", "managementul", "directorii",
            "organe de conducere", "conducerea executiva", "parteneri fondatori",
            "conducerea primariei", "conducerea scolii", "conducerea facultatii", "conducerea institutiei", "primar si viceprimar", "viceprimar",
            "sefi de servicii", "echipa manageriala", "comitet director",
        ),
        "board": (
            "consiliul de administratie", "consiliu de administratie", "consiliul director", "consiliul local", "guvernanta corporativa",
            "consiliul de supraveghere", "senat", "membri fondatori", "consiliul profesoral", "directorat",
            "consilieri locali", "consilieri", "comisii", "comisii de specialitate", "consiliul parohial", "consiliul facultatii", "comitet",
            "comitetul director", "biroul permanent",
        ),
        "about": (
            "despre noi", "despre", "despre companie", "despre firma", "compania", "compania noastra", "cine suntem", "istoric", "istoria noastra",
            "povestea noastra", "misiune", "misiunea noastra", "organizare", "profil companie", "despre scoala", "despre asociatie",
            "despre fundatie", "prezentare", "prezentare generala",
            "primar", "primarul", "cuvantul primarului", "mesajul primarului", "mesajul directorului", "cuvantul directorului", "mesajul rectorului",
            "mesajul decanului", "decan", "director", "paroh", "fondator", "administrator",
            "episcopul", "prefectul", "arhiepiscopul",
        ),
        "units": (
            "departamente", "facultati", "institute", "catedre", "sectii", "directii", "compartimente", "clinici", "parohii",
            "laboratoare", "cluburi", "cluburi afiliate", "hotelurile noastre", "protopopiate", "federatii", "scoli", "gradinite", "grupuri de lucru",
            "ambulatorii", "echipe", "colective de cercetare",
        ),
        "contact": (
            "contact", "contacte", "contacteaza ne", "contactati ne", "date de contact", "sedii", "sediile noastre", "filiale", "sucursale",
            "persoane de contact",
            "reprezentanti", "reprezentanti regionali", "birouri", "birourile noastre", "ambasade", "consulate", "reprezentante",
        ),
        "imprint": ("informatii legale", "date firma"),
        "careers": (
            "cariere", "cariera", "locuri de munca", "posturi vacante", "joburi", "alatura te", "lucreaza cu noi", "angajari",
        ),
        "advert": ("aplica", "aplica acum", "descrierea postului"),
        "profile": (
            "vezi profil", "biografie", "detalii despre", "citeste mai mult despre", "profil complet", "curriculum vitae",
        ),
        "next_page": ("urmatoarea", "pagina urmatoare", "vezi toate", "incarca mai mult", "mai multe"),
    },
    sections={
        "advisors": ("consiliul consultativ", "consultanti", "consilieri", "consiliul stiintific"),
        "alumni": ("fosti membri", "fosti angajati", "absolventi", "in memoriam", "fosti presedinti"),
    },
    strangers=(
        "testimoniale", "clienti", "clientii nostri", "ce spun clientii", "parteneri", "partenerii nostri", "sponsori", "sustinatori", "noutati", "stiri",
        "articole", "autori", "vorbitori", "speakeri", "invitati", "investitori", "referinte", "recenzii", "pareri", "povesti de succes", "ne au ales",
    ),
    passing=(
        "noutati", "stiri", "anunturi", "evenimente", "calendar*", "galerie*", "fotografii", "video", "descarcari", "documente", "formulare",
        "politica de confidentialitate", "confidentialitate", "gdpr", "cookies", "newsletter", "magazin", "autentificare", "sponsori", "preturi", "tarife",
        "linkuri", "cauta", "arhiva", "rezultate", "licitatii", "achizitii publice",
    ),
    titles=(
        "director", "directora", "directorul", "directore", "directori", "manager*", "presedinte*", "vicepresedinte*", "administrator", "administratora",
        "administratorul", "administratore", "administratori", "sef serviciu", "sef birou", "sef", "coordonator*", "coordonatoare", "responsabil",
        "responsabila", "responsabilul", "responsabile", "responsabili", "fondator*", "cofondator*", "co fondator", "asociat*", "partener*", "proprietar",
        "proprietara", "proprietarul", "proprietare", "proprietari", "secretar", "secretara", "secretarul", "secretare", "secretari", "trezorier*", "membru",
        "membra", "inginer*", "tehnician*", "programator*", "dezvoltator*", "arhitect*", "designer*", "proiectant*", "analist", "analista", "analistul",
        "analiste", "analisti", "consultant", "consultanta", "consultantul", "consultante", "consultanti", "consilier*", "specialist", "specialista",
        "specialistul", "specialiste", "specialisti", "expert", "experta", "expertul", "experte", "experti", "economist*", "contabil*", "auditor",
        "auditora", "auditorul", "auditore", "auditori", "casiera", "casierul", "casiere", "casieri", "jurist*", "avocat*", "notar", "notara", "notarul",
        "notare", "notari", "executor*", "judecator*", "grefier*", "medica", "medicul", "medice", "doctor*", "chirurg*", "stomatolog", "stomatologa",
        "stomatologul", "stomatologe", "stomatologi", "asistent*", "asistenta medicala", "farmacist*", "psiholog", "psihologa", "psihologul", "psihologe",
        "psihologi", "kinetoterapeut*", "fizioterapeut*", "veterinar*", "profesor*", "profesoara", "invatator*", "invatatoare", "educator*", "educatoare",
        "lector*", "conferentiar*", "decan*", "prodecan*", "rector", "rectora", "rectorul", "rectore", "rectori", "prorector*", "cercetator*",
        "cercetatoare", "doctorand*", "inspector*", "referent*", "agent*", "agent imobiliar", "reprezentant*", "vanzator*", "operator", "operatora",
        "operatorul", "operatore", "operatori", "redactor", "redactora", "redactorul", "redactore", "redactori", "jurnalist*", "fotograf", "fotografa",
        "fotograful", "fotografe", "fotografi", "editor", "editora", "editorul", "editore", "editori", "regizor*", "actor", "actrita", "traducator*",
        "antrenor*", "bibliotecar*", "primar", "primara", "primarul", "primare", "primari", "viceprimar*", "ministru*", "purtator de cuvant", "preot*",
        "pastorul", "pastore", "pastori", "mecanic*", "electrician*", "sofer*", "bucatar*", "maistru*", "ingrijitor*", "stagiar*", "terapeut*", "logoped",
        "logopeda", "logopedul", "logopede", "logopedi", "psihoterapeut*", "formator*", "trainer", "trainera", "trainerul", "trainere", "traineri",
        "adjunct*",
        "diacon", "diriginte", "medic", "cenzor", "paroh", "dascal", "ingrijitoare",
    ),
    former=("fost", "fosta", "fosti", "regretatul", "onorific", "emerit"),
    bearers={
        "consilieri": "consilier", "consilieri locali": "consilier local", "viceprimari": "viceprimar", "profesori": "profesor", "invatatori": "învățător",
        "diaconi": "diacon", "preoti": "preot", "medici": "medic", "asistenti medicali": "asistent medical", "referenti": "referent",
    },
    departments=(
        "departament", "departamentul", "sectia", "sectia de", "serviciul", "biroul", "compartiment", "compartimentul", "catedra", "facultatea", "directia",
        "comisia", "comitetul", "clinica", "institutul", "biblioteca",
    ),
    honorifics=(
        "dl", "dna", "d na", "dr", "prof", "av", "conf", "lect", "dr ing", "conf univ", "prof univ", "prof univ dr", "conf univ dr", "lect univ dr", "asist",
        "arh", "psih", "domnul", "doamna", "farm",
    ),
    duties=(
        "administrator", "director general", "reprezentant legal", "redactor sef", "persoana de contact", "presedinte", "reprezentata prin",
        "reprezentata legal prin", "responsabil protectia datelor", "vicepresedinte", "secretar", "secretar general", "trezorier", "primar",
        "viceprimar", "director", "director adjunct", "director executiv",
    ),
    is_our=("este directorul", "este managerul", "lucreaza ca", "ocupa functia de"),
    since=("din yyyy", "din anul yyyy"),
    phone_labels=("telefon", "tel", "mobil", "gsm", "interior", "centrala", "numar de telefon"),
    fax_labels=("fax",),
    email_labels=("e mail", "email", "adresa de email", "mail", "adresa de e mail"),
    labels=(
        "mai mult", "citeste mai mult", "vezi profil", "detalii", "afla mai multe", "vezi detalii", "contacteaza", "vezi mai mult",
    ),
    not_names=(
        "acasa", "pagina", "principala", "despre", "contact", "produse", "servicii", "noutati", "stiri", "galerie", "portofoliu", "proiecte", "clienti",
        "parteneri", "cariere", "blog", "politica", "confidentialitate", "termeni", "conditii", "cauta", "cautare", "autentificare", "cont", "cos",
        "inregistrare", "mult", "citeste", "detalii", "adresa", "telefon", "program", "orar", "echipa", "istoric", "misiune", "valori", "viziune",
        "companie", "compania", "firma", "scoala", "liceul", "universitatea", "facultatea", "spitalul", "primaria", "consiliul", "judetean", "departamentul",
        "romania", "bucuresti", "cluj", "documente", "anunturi", "evenimente", "intrebari", "frecvente", "drepturile", "rezervate", "luni", "miercuri",
        "vineri", "sambata", "duminica",
    ),
)
