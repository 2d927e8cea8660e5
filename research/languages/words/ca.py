"""Catalan: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="ca",
    links={
        "team": (
            "equip", "el nostre equip", "l'equip", "equip huma", "el nostre personal", "qui som", "persones", "professionals", "els nostres professionals",
            "equip docent", "professorat", "claustre", "equip medic", "metges", "advocats", "membres de l'equip", "treballadors", "investigadors",
            "directori", "equip tecnic", "coneix l'equip",
            "professors",
            "mestres", "els mestres", "claustre de professors", "personal docent", "personal administratiu", "entrenadors", "voluntaris",
            "directori telefonic", "secretaria", "terapeutes", "psicolegs", "doctorands", "tecnics", "mossens",
        ),
        "leadership": (
            "direccio", "equip directiu", "comite de direccio", "equip de direccio", "fundadors", "gerencia", "socis", "equip de govern",
            "equip de govern municipal", "regidors", "regidories", "caps de departament", "direccions", "deganat", "vicerectorat", "l'equip directiu",
        ),
        "board": (
            "consell d'administracio", "junta directiva", "patronat", "consell rector", "organs de govern", "consell assessor", "junta de govern",
            "la junta", "comissio executiva",
            "ple municipal", "el ple", "consell escolar", "consell municipal", "comissions", "comite", "consell parroquial", "membres de la junta",
            "consistori", "assemblea", "ajuntament",
        ),
        "about": (
            "nosaltres", "sobre nosaltres", "qui som i que fem", "l'empresa", "empresa", "la companyia", "historia", "la nostra historia", "organigrama",
            "l'entitat", "la fundacio", "la cooperativa", "l'escola", "el centre", "presentacio", "coneix nos", "coneixeu nos", "l'associacio", "missio",
            "alcalde", "alcaldessa", "l'alcalde", "l'alcaldessa", "salutacio de l'alcalde", "director", "directora", "carta del director", "rector", "dega",
            "fundador", "fundadora", "president",
            "dades oficials", "el club",
        ),
        "units": (
            "departaments", "facultats", "instituts", "arees", "seccions", "unitats", "serveis municipals", "grups de recerca",
            "laboratoris", "clubs", "els clubs", "arxiprestats", "parroquies", "escoles", "llars d infants", "grups de treball", "comissions de treball",
            "els nostres hotels",
        ),
        "contact": (
            "contacte", "contacta", "contacteu", "contacta'ns", "contacteu nos", "on som", "on estem", "delegacions",
            "representants", "delegats", "delegacions territorials", "ambaixades", "consolats",
        ),
        "imprint": ("avis legal",),
        "careers": ("treballa amb nosaltres", "ofertes de feina", "borsa de treball", "uneix te"),
        "profile": ("veure perfil", "biografia", "mes informacio de"),
        "next_page": ("seguent", "pagina seguent", "carrega'n mes", "veure tots"),
    },
    sections={
        "advisors": ("consell assessor", "assessors", "comite cientific"),
        "alumni": ("antics membres", "antics alumnes", "exmembres", "in memoriam"),
    },
    strangers=(
        "clients", "els nostres clients", "testimonis", "que diuen de nosaltres", "col laboradors", "patrocinadors", "noticies", "articles", "autors",
        "ponents", "inversors", "premsa",
    ),
    passing=(
        "noticies", "actualitat", "agenda", "esdeveniments", "calendari*", "galeria*", "fotos", "videos", "descarregues", "documents", "privacitat",
        "politica de privacitat", "galetes", "cookies", "butlleti*", "botiga", "cistella", "inicia sessio", "preguntes frequents", "patrocinadors", "tarifes",
        "preus", "horaris", "enllacos", "cerca", "arxiu", "resultats",
    ),
    titles=(
        "director", "directora", "directors", "directores", "subdirector*", "gerent", "cap d'estudis", "coordinador*", "president", "presidenta",
        "presidents", "presidentes", "vicepresident*", "secretari", "secretaria", "tresorer*", "socia", "fundador*", "cofundador*", "propietari",
        "propietaria", "responsable", "administrador*", "enginyer*", "tecnic", "tecnica", "desenvolupador*", "programador*", "arquitect*", "dissenyador*",
        "analista", "consultor", "consultora", "consultors", "consultores", "assessor", "assessora", "assessors", "assessores", "especialista", "advocat",
        "advocada", "notari", "notaria", "comptable", "economista", "auditor", "auditora", "auditors", "auditores", "administratiu", "administrativa",
        "auxiliar", "ajudant", "metge", "metgessa", "infermer*", "infermera", "farmaceutic*", "psicoleg", "psicologa", "fisioterapeuta", "veterinari",
        "veterinaria", "odontoleg", "odontologa", "professor", "professora", "professors", "professores", "mestre", "mestra", "docent", "investigador*",
        "catedratic", "catedratica", "dega", "degana", "rector", "rectora", "rectors", "rectores", "periodista", "redactor", "redactora", "redactors",
        "redactores", "editor", "editora", "editors", "editores", "fotograf", "fotografa", "traductor*", "alcaldessa", "regidor*", "conseller*",
        "consellera", "comercial", "delegat", "delegada", "educador*", "educadora", "monitor", "monitora", "monitors", "monitores", "bibliotecari",
        "bibliotecaria", "entrenador*", "membre", "patrona", "becari", "becaria", "treballadora social", "treballador social",
        "tinent d alcalde", "tinenta d alcalde", "mossen", "conserge", "diaca", "vicari",
    ),
    former=("antiga", "exdirector*", "expresident*", "jubilat", "emerit", "emerita"),
    bearers={
        "regidors": "regidor", "regidores": "regidora", "vocals": "vocal", "professors": "professor", "mestres": "mestre",
    },
    offices=("president*", "vicepresident*", "tresorer", "tresorera", "secretari", "secretaria", "vocal", "vocals"),
    history=("historia",),
    departments=("departament", "area", "seccio", "servei", "unitat", "facultat", "comissio", "equip de", "biblioteca"),
    honorifics=("sr", "sra", "dr", "dra", "senyor", "senyora", "il lm", "prof"),
    duties=(
        "director", "directora", "gerent", "responsable del tractament", "persona de contacte", "representant legal", "president", "presidenta",
        "vicepresident*", "secretari", "secretaria", "tresorer*",
    ),
    phone_labels=("telefon", "tel", "mobil", "telf"),
    fax_labels=("fax",),
    email_labels=("correu electronic", "correu", "email", "a e", "e mail"),
    labels=("mes informacio", "veure mes", "llegir mes", "veure perfil", "llegeix mes"),
    not_names=(
        "inici", "nosaltres", "contacte", "productes", "serveis", "noticies", "galeria", "projectes", "clients", "treballa", "legal", "politica",
        "privacitat", "galetes", "cerca", "cercar", "entra", "registre", "cistella", "mes", "llegir", "veure", "adreca", "telefon", "departament",
        "facultat", "universitat", "escola", "hospital", "ajuntament", "catalunya", "barcelona", "agenda", "activitats", "historia", "missio", "empresa",
        "fundacio", "associacio", "institut", "centre", "equip", "preus", "horari",
    ),
)
