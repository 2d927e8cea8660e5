"""Italian: the words of job titles, links, headings and adverts."""

from research.languages import Language
from research.model import Seniority

LANGUAGE = Language(
    code="it",
    links={
        "team": (
            "organigramma",
            "team", "il team", "il nostro team", "chi siamo", "staff", "lo staff", "il nostro staff", "persone", "le persone", "le nostre persone",
            "collaboratori", "i nostri collaboratori", "professionisti", "i nostri professionisti", "i professionisti", "personale", "rubrica",
            "rubrica telefonica", "i nostri avvocati", "i nostri medici", "equipe", "squadra", "la squadra", "la nostra squadra", "medici", "docenti",
            "corpo docente", "esperti", "i nostri esperti", "specialisti", "i nostri consulenti", "consulenti", "uffici e personale", "dipendenti",
            "conosci il team", "incontra il team", "ricercatori", "la redazione", "elenco del personale", "i nostri agenti",
            "professori", "avvocati", "terapisti", "equipe medica",
        ),
        "leadership": (
            "direzione", "management", "il management", "leadership", "dirigenza", "dirigenti", "team di direzione", "fondatori", "i fondatori", "soci",
            "i soci", "vertici", "vertice aziendale", "comitato direttivo", "comitato esecutivo", "direttivo", "alta direzione", "organi direttivi", "giunta",
            "la giunta", "giunta comunale", "partner dello studio", "titolari", "soci fondatori", "struttura direttiva", "presidenza",
        ),
        "board": (
            "consiglio di amministrazione", "cda", "organi sociali", "governance", "corporate governance", "collegio sindacale", "consiglio direttivo",
            "comitato scientifico", "organi statutari", "consiglieri", "consiglio comunale", "consiglio di indirizzo", "organi di governo", "amministratori",
        ),
        "about": (
            "azienda", "l'azienda", "la nostra azienda", "societa", "la societa", "storia", "la nostra storia", "la storia", "mission", "missione",
            "organizzazione", "studio", "lo studio", "lo studio legale", "profilo", "profilo aziendale", "chi siamo e cosa facciamo", "gruppo",
            "il gruppo", "valori", "i nostri valori", "associazione", "l'associazione", "fondazione", "la fondazione", "struttura", "struttura organizzativa",
            "su di noi", "impresa", "l'agenzia", "la scuola", "istituto", "amministrazione trasparente", "presentazione",
        ),
        "contact": (
            "contatti", "contattaci", "contatto", "dove siamo", "sedi", "le nostre sedi", "come raggiungerci", "recapiti", "uffici", "filiali", "punti vendita",
            "dove trovarci", "i nostri uffici", "contatti stampa", "orari e contatti", "assistenza clienti", "parla con noi",
        ),
        "imprint": ("note legali", "informazioni legali", "dati societari", "informazioni societarie", "crediti e note legali"),
        "careers": (
            "lavora con noi", "carriere", "carriera", "posizioni aperte", "offerte di lavoro", "opportunita", "opportunita di lavoro", "unisciti a noi",
            "unisciti al team", "entra nel team", "candidature", "candidati", "lavoro", "job", "selezioni", "bandi di concorso", "tirocini", "stage e tirocini",
            "lavorare in", "ricerca personale", "concorsi",
        ),
        "advert": (
            "offerta di lavoro", "annuncio", "annuncio di lavoro", "posizione", "posizione aperta", "candidati ora", "invia candidatura", "invia il tuo cv",
            "descrizione della posizione", "dettaglio offerta",
        ),
        "profile": (
            "profilo", "vedi profilo", "biografia", "leggi la biografia", "scheda", "curriculum", "curriculum vitae", "bio", "scopri di piu su",
            "leggi tutto su", "vai alla scheda", "leggi il profilo",
        ),
        "next_page": (
            "successivo", "pagina successiva", "successiva", "avanti", "carica altri", "mostra altri", "vedi tutti", "mostra tutti", "carica di piu",
            "precedenti",
        ),
        "language": ("italiano", "in italiano"),
    },
    sections={
        "leadership": (
            "direzione", "management", "dirigenza", "dirigenti", "leadership", "fondatori", "soci", "soci fondatori", "comitato direttivo",
            "comitato esecutivo", "alta direzione", "i fondatori", "i soci", "titolari", "direzione generale", "vertici", "team di direzione", "giunta",
            "responsabili", "presidenza",
        ),
        "team": (
            "organigramma",
            "contatto stampa", "contatti stampa",
            "team", "il team", "il nostro team", "chi siamo", "staff", "lo staff", "collaboratori", "i nostri collaboratori", "professionisti",
            "i professionisti", "persone", "personale", "avvocati", "associati", "docenti", "consulenti", "esperti", "i nostri esperti", "equipe", "medici",
            "ricercatori", "squadra", "dipendenti", "contatti diretti", "la redazione", "segreteria",
        ),
        "board": (
            "direttivo",
            "consiglio di amministrazione", "cda", "organi sociali", "collegio sindacale", "consiglio direttivo", "consiglieri", "amministratori",
            "consiglieri di amministrazione", "consiglio comunale", "collegio dei revisori", "probiviri",
        ),
        "advisors": (
            "comitato scientifico", "comitato consultivo", "advisory board", "comitato di esperti", "mentor", "consiglio scientifico",
            "comitato tecnico scientifico",
        ),
        "alumni": (
            "ex membri", "ex alunni", "ex collaboratori", "ex presidenti", "in memoria", "in memoriam", "emeriti", "past president", "soci onorari",
            "ex dipendenti",
        ),
    },
    strangers=(
        "l'autore",
        "testimonianze", "testimonianza", "dicono di noi", "cosa dicono di noi", "cosa dicono i nostri clienti", "recensioni", "opinioni", "clienti",
        "i nostri clienti", "hanno scelto noi", "referenze", "casi di successo", "casi studio", "storie di successo", "i nostri partner", "partner commerciali",
        "investitori", "i nostri investitori", "sponsor", "i nostri sponsor", "sostenitori", "donatori", "rassegna stampa", "parlano di noi", "notizie",
        "ultime notizie", "news", "articoli", "articoli recenti", "articoli correlati", "autori", "relatori", "i nostri relatori", "ospiti", "eventi",
        "prossimi eventi", "commenti", "lascia un commento", "vincitori", "premiati", "crediti fotografici", "crediti", "realizzazione sito",
        "sito realizzato da", "pubblicazioni", "citazioni", "ringraziamenti", "i nostri associati", "portfolio", "pazienti", "storie dei clienti",
        "si fidano di noi", "necrologi",
        "borse di studio",
    ),
    titles=(
        "direttore*", "direttrice*", "vicedirettore*", "condirettore*", "responsabile*", "capo", "capoufficio", "caporeparto", "capo reparto", "capo area",
        "capo progetto", "capo servizio", "caposquadra", "capocantiere", "capotecnico", "dirigente*", "presidente*", "vicepresidente*", "vice presidente*",
        "amministratore*", "amministratrice*", "consigliere*", "consigliera*", "fondatore*", "fondatrice*", "cofondatore*", "cofondatrice*", "co fondatore",
        "co fondatrice", "socio*", "socia*", "titolare*", "proprietario*", "proprietaria*", "procuratore*", "sindaco*", "assessore*", "assessora",
        "segretario*", "segretaria*", "tesoriere*", "tesoriera", "rettore*", "rettrice", "prorettore*", "preside", "decano", "coordinatore*", "coordinatrice*",
        "supervisore*", "referente*", "revisore*", "delegato*", "delegata*", "legale rappresentante", "gerente", "quadro direttivo", "manager",
        "project manager", "primario", "commissario*", "capogruppo", "vicesindaco", "ingegnere*", "sviluppatore*", "sviluppatrice*", "programmatore*",
        "programmatrice*", "informatico*", "sistemista*", "tecnico*", "tecnica di", "perito*", "architetto*", "scienziato*", "ricercatore*", "ricercatrice*",
        "analista*", "progettista*", "disegnatore*", "disegnatrice*", "grafico*", "designer", "collaudatore*", "statistico*", "matematico*", "chimico*",
        "biologo*", "biologa*", "fisico*", "geologo*", "geologa*", "geometra*", "topografo*", "dottorando*", "dottoranda*", "operaio*", "operaia*",
        "operatore*", "operatrice*", "meccanico*", "saldatore*", "tornitore*", "montatore*", "manutentore*", "magazziniere*", "autista*", "corriere", "buyer",
        "addetto*", "addetta*", "consulente*", "assistente*", "impiegato*", "impiegata*", "receptionist", "centralinista*", "contabile*", "ragioniere*",
        "ragioniera*", "commercialista*", "dottore commercialista", "revisore legale", "fiscalista*", "controller", "attuario*", "cassiere*", "cassiera*",
        "bancario*", "broker", "agente*", "agente immobiliare", "commerciale", "venditore*", "venditrice*", "rappresentante*", "redattore*", "redattrice*",
        "editore*", "giornalista*", "copywriter", "traduttore*", "traduttrice*", "interprete*", "fotografo*", "fotografa*", "produttore*", "produttrice*",
        "regista*", "addetto stampa", "addetta stampa", "portavoce", "avvocato*", "avvocata*", "avvocatessa", "giurista*", "notaio*", "notaia", "magistrato*",
        "praticante avvocato", "selezionatore*", "selezionatrice*", "formatore*", "formatrice*", "specialista*", "esperto*", "esperta*", "ispettore*",
        "ispettrice*", "economista*", "urbanista*", "bibliotecario*", "bibliotecaria*", "archivista*", "curatore*", "curatrice*", "conservatore*",
        "restauratore*", "restauratrice*", "istruttore*", "istruttrice*", "account", "funzionario*", "funzionaria*", "medico*", "dottore in", "dottoressa in",
        "chirurgo*", "chirurga", "infermiere*", "infermiera*", "ostetrica*", "ostetrico", "dentista*", "odontoiatra*", "farmacista*", "fisioterapista*",
        "psicologo*", "psicologa*", "psichiatra*", "psicoterapeuta*", "terapista*", "logopedista*", "nutrizionista*", "dietista*", "veterinario*",
        "veterinaria*", "igienista dentale", "pediatra*", "ginecologo*", "cardiologo*", "osteopata*", "insegnante*", "docente*", "professore*",
        "professoressa*", "maestra", "educatore*", "educatrice*", "pedagogista*", "allenatore*", "allenatrice*", "tutor", "assistente sociale", "parroco",
        "volontario*", "volontaria*", "elettricista*", "idraulico*", "falegname*", "muratore*", "carpentiere*", "imbianchino", "installatore*", "giardiniere*",
        "agricoltore*", "enologo*", "enologa*", "panettiere*", "pasticcere*", "pasticciere*", "cuoco", "cuoca", "chef", "cameriere*", "cameriera*", "barista*",
        "sommelier", "parrucchiere*", "parrucchiera*", "custode*", "portiere*", "vigile*", "poliziotto*", "artigiano*", "stagista*", "tirocinante*",
        "apprendista*", "studente*", "studentessa*", "praticante*", "specializzando*",
    ),
    seniority={
        Seniority.INTERN: ("stagista*", "tirocinante*", "apprendista*", "studente*", "studentessa*", "praticante*", "volontario*", "volontaria*", "in stage"),
        Seniority.ASSISTANT: (
            "assistente*", "segretario*", "segretaria*", "impiegato*", "impiegata*", "receptionist", "centralinista*", "segreteria", "aiuto",
            "assistente di direzione", "segretaria di direzione", "addetto alla segreteria", "addetta alla segreteria", "coadiutore*",
            "assistente amministrativo", "assistente amministrativa",
        ),
        Seniority.JUNIOR: ("junior", "neolaureato*", "neolaureata*", "neodiplomato*", "specializzando*"),
        Seniority.SPECIALIST: (
            "specialista*", "addetto*", "addetta*", "tecnico*", "account manager", "project manager", "product manager", "agente*", "commerciale",
            "coordinatore*", "coordinatrice*", "referente*", "consulente*", "funzionario*", "funzionaria*", "assistente sociale", "area manager vendite",
            "responsabile clienti", "istruttore*", "istruttrice*", "key account manager", "sistemista*",
        ),
        Seniority.SENIOR: (
            "senior", "esperto*", "esperta*", "avvocato*", "avvocata*", "medico*", "senior account manager", "senior project manager", "consulente senior",
            "professore associato", "professoressa associata", "of counsel", "chirurgo*", "specialista senior", "dirigente medico",
        ),
        Seniority.LEAD: (
            "capo", "caposquadra", "caporeparto", "capo reparto", "capo progetto", "capoprogetto", "capo cantiere", "capocantiere", "capo squadra", "capoturno",
            "capo turno", "supervisore*", "team leader", "tech lead", "lead", "responsabile di progetto", "responsabile progetto", "capotecnico",
            "professore ordinario", "professoressa ordinaria", "sous chef", "preposto", "responsabile scientifico", "responsabile scientifica",
            "coordinatore infermieristico", "coordinatrice infermieristica",
        ),
        Seniority.MANAGER: (
            "responsabile*", "manager", "capo ufficio", "capoufficio", "capo servizio", "chef", "capo contabile", "responsabile di negozio", "store manager",
            "direttore di filiale", "direttrice di filiale", "responsabile ufficio", "capo sala", "responsabile di reparto", "quadro direttivo",
            "office manager", "vicedirettore*", "vicedirettrice*", "vice direttore", "vice direttrice", "posizione organizzativa", "capo settore",
        ),
        Seniority.SENIOR_MANAGER: (
            "area manager", "responsabile di area", "capo area", "capoarea", "direttore di stabilimento", "direttrice di stabilimento",
            "responsabile nazionale", "direttore di negozio", "responsabile regionale", "direttore d'albergo", "direttore lavori", "senior manager",
            "responsabile di stabilimento", "direttore di progetto", "direttore di sede", "direttrice di sede", "plant manager", "country manager",
        ),
        Seniority.HEAD: (
            "dirigente*", "head of", "capo dipartimento", "responsabile di dipartimento", "responsabile del dipartimento", "responsabile di funzione",
            "responsabile della funzione", "responsabile di divisione", "responsabile divisione", "caporedattore*", "caporedattrice*", "capo di gabinetto",
            "primario", "responsabile risorse umane", "direttore di dipartimento", "direttrice di dipartimento", "capo divisione",
            "direttore di unita operativa", "responsabile di settore", "responsabile del settore", "responsabile del servizio", "capo economista",
        ),
        Seniority.DIRECTOR: (
            "direttore*", "direttrice*", "direzione", "direttore commerciale", "direttrice commerciale", "direttore tecnico", "direttrice tecnica",
            "direttore finanziario", "direttrice finanziaria", "direttore artistico", "direttrice artistica", "direttore creativo", "direttrice creativa",
            "direttore sanitario", "direttrice sanitaria", "direttore marketing", "direttrice marketing", "socio*", "socia*", "partner",
            "direttore responsabile", "direttrice responsabile", "direttore risorse umane", "direttrice risorse umane", "direttore operativo",
            "direttrice operativa", "direttore scientifico", "direttrice scientifica", "condirettore*",
        ),
        Seniority.SENIOR_DIRECTOR: (
            "direttore centrale", "direttrice centrale", "direttore regionale", "direttrice regionale", "direttore nazionale", "direttrice nazionale",
            "direttore di gruppo", "direttore di paese", "direttore amministrativo di gruppo", "direttore di area",
        ),
        Seniority.VICE_PRESIDENT: (
            "vicepresidente*", "vice presidente*", "vicedirettore generale", "vicedirettrice generale", "vice direttore generale", "prorettore*", "prorettrice",
            "vicesindaco", "condirettore generale", "preside",
        ),
        Seniority.C_LEVEL: (
            "consigliere*", "consigliera*", "tesoriere*", "tesoriera", "consigliere di amministrazione", "membro del consiglio", "membro del cda",
            "componente del consiglio", "amministratore*", "amministratrice*", "sindaco effettivo", "sindaco supplente", "assessore*", "assessora",
            "consigliere indipendente", "amministratore indipendente", "segretario del consiglio", "revisore*", "procuratore speciale",
        ),
        Seniority.TOP: (
            "amministratore delegato", "amministratrice delegata", "ad", "direttore generale", "direttrice generale", "presidente*", "amministratore unico",
            "amministratrice unica", "fondatore*", "fondatrice*", "cofondatore*", "cofondatrice*", "co fondatore", "co fondatrice", "socio fondatore",
            "socia fondatrice", "titolare*", "proprietario*", "proprietaria*", "socio amministratore", "socia amministratrice", "socio unico",
            "managing partner", "sindaco*", "rettore*", "rettrice", "segretario generale", "segretaria generale", "dirigente scolastico",
            "dirigente scolastica", "presidente e amministratore delegato", "legale rappresentante", "general manager", "direttore esecutivo",
            "direttrice esecutiva", "sovrintendente*", "presidente del collegio sindacale",
        ),
    },
    functions={
        "executive": (
            "amministratore delegato", "amministratrice delegata", "ad", "direttore generale", "direttrice generale", "presidente*", "amministratore unico",
            "amministratrice unica", "fondatore*", "fondatrice*", "cofondatore*", "cofondatrice*", "titolare*", "proprietario*", "proprietaria*", "sindaco",
            "managing partner", "segretario generale", "general manager", "direzione generale", "co fondatore",
        ),
        "engineering": (
            "ingegneria*", "ingegnere*", "software", "sviluppo software", "sviluppatore*", "sviluppatrice*", "programmator*", "tecnologia*",
            "direttore tecnico", "direttrice tecnica", "ufficio tecnico", "sviluppo web", "front end", "back end", "cto", "progettazione", "full stack",
        ),
        "infrastructure": ("infrastruttur*", "reti", "rete informatica", "piattaform*", "cloud", "devops", "telecomunicazion*", "sistemista*", "data center"),
        "data": (
            "dati", "analisi dati", "statistic*", "intelligenza artificiale", "business intelligence", "apprendimento automatico", "data", "analytics",
            "scienza dei dati",
        ),
        "it": (
            "informatica", "informatico*", "informatici", "sistemi informativi", "it", "ict", "ced", "helpdesk", "erp", "sap", "supporto informatico",
            "tecnologie informatiche",
        ),
        "security": ("sicurezza informatica", "cybersecurity", "cyber security", "sicurezza delle informazioni", "ciso"),
        "product": ("prodotto", "prodotti", "product"),
        "design": ("design*", "grafico*", "grafica*", "creativ*", "ux", "ui", "art director", "illustrat*", "stilista*", "fotograf*", "interni", "multimedia*"),
        "quality": ("qualita", "controllo qualita", "assicurazione qualita", "collaudo", "test", "testing", "certificazion*", "miglioramento continuo"),
        "research": (
            "ricerca*", "ricercator*", "ricercatrice*", "laboratori*", "scientific*", "innovazione", "chimica", "chimico*", "biologi*", "r and s",
            "ricerca e sviluppo", "dottorand*",
        ),
        "operations": ("operazioni", "operations", "operativo*", "operativa*", "processi", "coo", "organizzazione interna", "servizi generali"),
        "delivery": ("progetto", "progetti", "project", "pmo", "gestione progetti", "scrum", "agile", "implementazione", "capo progetto", "capoprogetto"),
        "manufacturing": (
            "produzione", "stabilimento*", "fabbrica", "meccanic*", "officina", "montaggio", "industriale", "industriali", "manutentore*", "automazione",
            "elettronic*", "saldator*", "operaio*", "industrializzazione", "reparto produttivo", "macchine",
        ),
        "supply_chain": (
            "logistic*", "magazzin*", "trasporti", "trasporto", "supply chain", "spedizion*", "distribuzione", "dogan*", "flotta", "autista*",
            "approvvigionament*", "import", "export",
        ),
        "procurement": ("acquisti", "ufficio acquisti", "buyer", "gare", "appalti", "fornitori", "approvvigionamenti", "contratti pubblici"),
        "sales": (
            "vendite", "vendita", "commerciale", "commerciali", "venditor*", "venditrice*", "account", "agente di commercio", "prevendita", "rete vendita",
            "key account",
        ),
        "business_development": (
            "sviluppo commerciale", "business development", "sviluppo business", "partnership", "alleanze", "sviluppo economico", "nuovi mercati",
        ),
        "marketing": (
            "marketing*", "marchio", "pubblicita", "eventi", "seo", "social media", "campagne", "promozione", "trade marketing", "ricerche di mercato",
        ),
        "communications": (
            "comunicazion*", "stampa", "ufficio stampa", "relazioni pubbliche", "giornalist*", "redazion*", "redattor*", "editorial*", "addetto stampa",
            "addetta stampa", "contenuti", "traduttor*", "portavoce", "media", "copywriter",
        ),
        "customer": (
            "client*", "assistenza clienti", "servizio clienti", "supporto", "customer service", "post vendita", "urp", "relazioni con il pubblico",
            "customer care", "assistenza tecnica",
        ),
        "finance": (
            "finanza*", "finanziari*", "tesoreria", "tesoriere*", "controllo di gestione", "controller", "bilancio", "investiment*",
            "amministrazione e finanza", "cfo", "direttore amministrativo", "direttrice amministrativa", "risorse finanziarie",
        ),
        "accounting": (
            "contabil*", "ragionier*", "ragioneria", "fiscal*", "paghe", "commercialist*", "tributi", "tributari*", "revisione", "revisor*", "fatturazione",
            "audit", "amministrazione contabile",
        ),
        "legal": (
            "legale", "legali", "giuridic*", "avvocat*", "affari legali", "diritto", "notai*", "contenzioso", "giurist*", "proprieta intellettuale", "brevetti",
            "affari generali e legali",
        ),
        "compliance": (
            "conformita", "compliance", "rischi*", "risk", "controllo interno", "internal audit", "affari regolatori", "privacy", "protezione dei dati",
            "anticorruzione", "dpo", "antiriciclaggio",
        ),
        "people": (
            "risorse umane", "hr", "personale", "gestione del personale", "sviluppo organizzativo", "relazioni industriali", "ufficio personale",
            "formazione e sviluppo", "people", "welfare aziendale",
        ),
        "recruiting": (
            "selezione", "selezione del personale", "recruiting", "recruiter", "reclutament*", "talent acquisition", "selezionator*", "ricerca e selezione",
        ),
        "administration": (
            "amministrazione", "amministrativ*", "segreteria*", "segretari*", "reception", "protocollo", "impiegat*", "ufficio", "back office", "centralin*",
            "affari generali",
        ),
        "facilities": (
            "manutenzion*", "immobiliar*", "immobili", "patrimonio", "rspp", "ambiente", "sicurezza sul lavoro", "facility", "servizi tecnici", "pulizie",
            "custode*", "aspp", "salute e sicurezza",
        ),
        "education": (
            "formazione", "formator*", "docent*", "didattic*", "scuol*", "insegnant*", "professor*", "istruzione", "universit*", "educat*", "tutor",
            "accademi*", "studenti", "pedagog*", "asilo",
        ),
        "health": (
            "sanitari*", "medic*", "infermier*", "clinic*", "salute", "farmac*", "odontoiatr*", "dentista*", "ospedal*", "psicolog*", "fisioterap*", "chirurg*",
            "cura", "assistenziale", "pazienti", "ostetric*", "pediatr*", "terapist*", "veterinari*", "oss",
        ),
        "policy": (
            "politiche pubbliche", "affari europei", "relazioni istituzionali", "economia", "economist*", "urbanistic*", "affari istituzionali",
            "relazioni internazionali", "legislativ*",
        ),
        "inspection": (
            "ispezion*", "ispettor*", "polizia*", "polizia locale", "vigilanza", "controllo", "vigili del fuoco", "licenze", "protezione civile",
            "polizia municipale",
        ),
        "elections": ("elettoral*", "elezioni", "anagrafe", "stato civile", "demografici"),
        "fundraising": ("raccolta fondi", "fundraising", "donator*", "donazioni", "filantropi*", "soci sostenitori", "lasciti", "bandi"),
        "community": (
            "sociale", "sociali", "servizi sociali", "volontariat*", "comunita", "giovani", "famigli*", "inclusione", "assistente sociale", "integrazione",
            "animazione", "cooperazione", "politiche sociali",
        ),
        "culture": (
            "cultura", "cultural*", "bibliotec*", "muse*", "archivi*", "teatr*", "beni culturali", "sport", "sportiv*", "musica", "musical*", "mostre",
            "curator*", "collezioni", "artistic*", "turismo e cultura", "restaur*",
        ),
        "construction": (
            "edil*", "costruzion*", "cantier*", "architett*", "elettricist*", "idraulic*", "geometr*", "lavori pubblici", "muratore*", "falegname*",
            "opere pubbliche", "ingegneria civile", "impianti", "installator*", "edilizia privata", "strutture",
        ),
        "banking": (
            "banca", "bancari*", "credito", "assicurazion*", "assicurativ*", "filiale", "mutui", "sinistri", "sottoscrizione", "attuari*", "prestiti",
            "intermediazione",
        ),
        "strategy": ("strategi*", "consulenza", "consulent*", "pianificazione", "trasformazione", "sostenibilita", "change management"),
        "hospitality": (
            "hotel", "albergo", "alberghier*", "ristorant*", "ristorazione", "cucina", "cuoco", "cuoca", "chef", "negozio", "camerier*", "turism*", "barista*",
            "sommelier*", "accoglienza", "pasticc*", "punto vendita", "retail", "viaggi", "sous chef",
        ),
    },
    assistants=(
        "assistente di direzione*", "assistente del", "assistente della", "assistente dell", "segretaria di direzione", "segretario di direzione",
        "segreteria di direzione", "segretaria del", "segreteria del presidente", "segreteria di presidenza", "assistente personale",
        "assistente alla direzione", "executive assistant del", "assistente ad", "staff del presidente", "segreteria del sindaco",
    ),
    deputies=("vice", "vicario*", "vicaria", "sostituto*", "sostituta*", "aggiunto*", "aggiunta*", "supplente", "vicedirettore*", "vicecapo", "co", "secondo"),
    acting=("ad interim", "facente funzione", "facente funzioni", "f f", "reggente", "provvisorio*", "temporaneo*", "pro tempore", "in sostituzione"),
    former=(
        "ex", "gia", "emerito*", "emerita*", "in pensione", "past", "precedente*", "defunto*", "onorario*", "onoraria*", "in memoria", "fino al", "uscente",
    ),
    scope=(
        "globale*", "internazionale*", "mondiale", "nazionale*", "regionale*", "gruppo", "area", "italia", "europa", "emea", "nord", "sud", "est", "ovest",
        "centro", "locale*", "territoriale*", "zona", "provinciale*", "comunale*", "centrale", "generale", "estero", "mondo",
    ),
    departments=(
        "ufficio", "dipartimento", "dipartimento di", "area", "settore", "divisione", "servizio", "direzione", "reparto", "sezione", "unita", "unita operativa",
        "facolta di", "istituto di", "funzione", "segreteria", "uffici", "struttura", "centro di", "commissione", "sportello", "assessorato", "cattedra",
    ),
    honorifics=(
        "sig", "sig ra", "sigra", "signor", "signora", "signorina", "dott", "dott ssa", "dottssa", "dottor", "dottore", "dottoressa", "dr", "dr ssa", "drssa",
        "ing", "avv", "arch", "prof", "prof ssa", "profssa", "professore", "professoressa", "geom", "rag", "cav", "comm", "on", "onorevole", "don", "mons",
        "suor", "padre", "p i", "per ind", "gen", "col", "cap", "ten", "ingegner", "avvocato", "architetto", "geometra", "ragionier", "notaio", "maestro",
        "sen", "egr", "gent ma",
    ),
    credentials=(
        "phd", "ph d", "mba", "msc", "ma", "llm", "ll m", "cfa", "cpa", "pmp", "rev leg", "dott", "od", "spec", "md", "emba", "odcec", "eca",
        "dottore commercialista", "revisore legale",
    ),
    particles=("di", "de", "del", "della", "dei", "degli", "dalla", "da", "dal", "d", "lo", "la", "li", "le", "van", "von", "el", "al", "dell", "dall"),
    duties=(
        "amministratore", "amministratori", "amministratore delegato", "amministratore unico", "legale rappresentante", "rappresentante legale", "titolare",
        "titolari", "direttore responsabile", "direttore generale", "presidente", "soci", "contatto", "responsabile*",
    ),
    is_our=(
        "e il nostro", "e la nostra", "e il", "e la", "e un", "e una", "e direttore*", "e responsabile*", "e responsabile del", "e responsabile della",
        "dirige", "dirige il", "dirige la", "guida", "guida il", "guida il team", "lavora come", "ricopre il ruolo di", "ricopre la carica di",
        "svolge il ruolo di", "e entrato come", "e entrata come", "gestisce", "coordina", "si occupa di", "ha fondato", "e fondatore*", "presiede",
        "e stato nominato", "e stata nominata", "e attualmente", "e a capo di", "e alla guida di", "supervisiona", "opera come", "esercita come",
    ),
    phone_labels=(
        "telefono", "tel", "t", "cell", "cellulare", "mobile", "m", "numero verde", "centralino", "diretto", "linea diretta", "chiamaci", "chiama", "interno",
        "int", "telefono fisso", "fisso", "whatsapp", "recapito telefonico", "telefoni",
    ),
    fax_labels=("fax", "f", "telefax", "tel fax"),
    email_labels=(
        "email", "e mail", "mail", "posta elettronica", "e", "pec", "indirizzo email", "scrivici", "indirizzo e mail", "posta certificata", "scrivi a",
    ),
    reports_to=(
        "riporta a", "riporta al", "riporta alla", "riportera a", "riportera al", "riportera alla", "riportando a", "riportando al", "riportando alla",
        "riportando direttamente al", "riportando direttamente alla", "riporta direttamente a", "riporta direttamente al", "riporta direttamente alla",
        "riportera direttamente al", "riportera direttamente alla", "risponde a", "risponde al", "risponde alla", "rispondendo al", "rispondendo alla",
        "rispondera al", "rispondera alla", "rispondendo direttamente al", "a riporto del", "a riporto della", "a diretto riporto del",
        "a diretto riporto della", "a riporto diretto del", "in riporto al", "in riporto diretto al", "a riporto di", "sotto la responsabilita del",
        "sotto la responsabilita di", "sotto la guida del", "sotto la guida di", "sotto la direzione del", "sotto la direzione di", "sotto la supervisione del",
        "sotto la supervisione della", "sotto la supervisione di", "alle dipendenze del", "alle dipendenze della", "alle dipendenze di",
        "alle dirette dipendenze del", "alle dirette dipendenze di", "dipende da", "dipende dal", "superiore gerarchico", "diretto superiore",
        "responsabile diretto", "il tuo responsabile", "il tuo manager", "linea di riporto", "riporto gerarchico", "riporto diretto", "dipendenza gerarchica",
        "coordinato da", "reporting a", "reporting al",
    ),
    recruiter_words=(
        "recruiter", "recruiting", "selezione", "selezione del personale", "selezionatore*", "selezionatrice*", "risorse umane", "hr", "talent acquisition",
        "ufficio personale", "ricerca e selezione", "personale", "hr specialist", "head hunter", "reclutamento", "addetta alla selezione",
        "addetto alla selezione",
    ),
    advert_labels={
        "department": (
            "dipartimento", "area", "settore", "divisione", "funzione", "reparto", "ufficio", "categoria", "area aziendale", "direzione", "area funzionale",
            "unita",
        ),
        "location": ("sede", "sede di lavoro", "luogo", "luogo di lavoro", "localita", "citta", "regione", "provincia", "dove", "zona", "zona di lavoro"),
        "team": ("team", "il tuo team", "gruppo", "squadra"),
        "hiring_team": (
            "conosci il team di selezione", "incontra il team di selezione", "team di selezione", "il team di selezione",
        ),
        "contact": (
            "contatto", "contatti", "persona di riferimento", "referente", "per informazioni", "informazioni", "inviare cv a", "inviare il cv a",
            "invia il tuo cv a", "gli interessati", "per candidarsi", "per maggiori informazioni", "domande", "contattare", "recruiter", "inviare curriculum a",
        ),
        "reports_to": ("riporta a", "riporto", "responsabile diretto", "superiore", "dipendenza gerarchica", "risponde a", "riporto gerarchico"),
        "title": (
            "posizione", "ruolo", "titolo", "mansione", "figura", "qualifica", "posizione lavorativa", "figura ricercata", "ricerchiamo", "profilo ricercato",
            "titolo posizione",
        ),
        "company": ("azienda", "societa", "datore di lavoro", "organizzazione", "ente", "nome azienda", "impresa", "cliente"),
    },
    labels=(
        "leggi di piu", "scopri di piu", "leggi tutto", "di piu", "approfondisci", "vedi profilo", "profilo", "biografia", "contatta", "contattami",
        "contatto", "scrivi", "invia e mail", "invia email", "chiama", "chiudi", "dettagli", "vedi dettagli", "scheda", "segui", "mostra di piu", "collegati",
    ),
    not_names=(
        "chi", "siamo", "noi", "nostro", "nostra", "nostri", "nostre", "tuo", "tua", "il", "gli", "con", "sono", "tutto", "tutti", "tutte", "piu", "meno",
        "leggi", "scopri", "vedi", "mostra", "contatti", "contattaci", "contatto", "home", "menu", "cerca", "ricerca", "accedi", "registrati", "iscriviti",
        "newsletter", "servizi", "servizio", "prodotti", "prodotto", "soluzioni", "soluzione", "team", "persone", "carriere", "lavora", "lavoro", "posizioni",
        "aperte", "azienda", "societa", "impresa", "notizie", "novita", "stampa", "media", "eventi", "risorse", "aiuto", "domande", "frequenti", "risposte",
        "privacy", "informativa", "policy", "termini", "condizioni", "cookie", "cookies", "note", "legali", "diritti", "riservati", "mappa", "accessibilita",
        "scarica", "download", "torna", "avanti", "indietro", "successivo", "precedente", "chiudi", "apri", "orari", "apertura", "indirizzo", "telefono", "fax",
        "cellulare", "email", "pec", "dove", "sede", "sedi", "ufficio", "uffici", "dipartimento", "area", "settore", "gruppo", "consiglio", "amministrazione",
        "collegio", "sindacale", "comitato", "direzione", "direttore", "direttrice", "responsabile", "presidente", "amministratore", "delegato", "vendite",
        "commerciale", "marketing", "finanza", "contabilita", "operazioni", "umane", "tecnologia", "dati", "sviluppo", "produzione", "qualita", "logistica",
        "acquisti", "clienti", "cliente", "partner", "investitori", "testimonianze", "referenze", "progetti", "progetto", "galleria", "video", "foto",
        "immagini", "seguici", "condividi", "storia", "valori", "missione", "visione", "benvenuti", "benvenuto", "unisciti", "candidati", "oggi", "gratis",
        "prova", "prezzi", "negozio", "carrello", "account", "dona", "donazioni", "soci", "programma", "programmi", "corsi", "corso", "formazione", "scuola",
        "universita", "istituto", "fondazione", "associazione", "comune", "citta", "regione", "governo", "nazionale", "internazionale", "globale", "piazza",
        "viale", "edificio", "piano", "lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica", "gennaio", "febbraio", "aprile", "maggio",
        "giugno", "luglio", "settembre", "ottobre", "novembre", "dicembre", "cosa", "perche", "come", "quando", "nuovo", "ultime", "ultimi", "link", "utili",
        "informazioni", "generale", "relazione", "bilancio", "annuale", "pubblicazioni", "biblioteca", "sicurezza", "ambiente", "sistemi", "informatica",
        "digitale", "online", "sito", "pagina", "premi", "esperienza", "profilo", "biografia", "specializzazioni", "lingue", "articoli", "commenti",
        "categorie", "categoria", "archivio", "filtra", "caricamento", "grazie", "recensioni", "italiano", "assistente", "segretario", "segretaria",
        "segreteria", "tesoriere", "fondatore", "fondatrice", "consigliere", "titolare", "socio", "coordinatore", "coordinatrice", "avvocato", "ingegnere",
        "architetto", "medico", "docente", "stagista", "tirocinante", "organigramma", "partita", "iva", "codice", "fiscale", "studio", "legale",
    ),
)
