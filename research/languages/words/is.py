"""Icelandic: the words of links, headings, job titles and contacts; ranks and functions stand in research/rank."""

from research.languages import Language

LANGUAGE = Language(
    code="is",
    compounding=True,
    links={
        "team": (
            "starfsfolk", "starfsmenn", "teymid", "teymid okkar", "folkid okkar", "folkid", "mannaudur", "laeknar", "kennarar", "hver erum vid",
            "serfraedingar", "starfsfolkid okkar", "logmenn",
            "radgjafar",
            "kennarar og starfsfolk", "starfsmenn skolans", "starfsfolk skolans", "thjalfarar", "prestar", "simaskra", "netfang starfsmanna", "radgjafarnir",
            "starfsmannalisti", "starfsmannaskra", "fasteignasalar", "sjukrathjalfarar", "doktorsnemar", "skrifstofa",
        ),
        "leadership": (
            "stjornendur", "framkvaemdastjorn", "yfirstjorn", "stjornendateymi", "stofnendur",
            "svidsstjorar", "deildarstjorar", "yfirmenn", "stjornendur skolans", "baejarrad",
        ),
        "board": (
            "stjorn", "stjornin", "stjorn og stjornendur", "stjornarmenn", "baejarstjorn", "radgjafarad",
            "baejarfulltruar", "sveitarstjorn", "hreppsnefnd", "nefndir", "nefnd", "rad og nefndir", "soknarnefnd", "skolarad", "foreldrafelag", "adalstjorn",
            "stjornarfolk",
        ),
        "about": (
            "um okkur", "um fyrirtaekid", "fyrirtaekid", "sagan", "sagan okkar", "skipurit", "felagid", "um felagid", "um skolann",
            "borgarstjori", "baejarstjori", "sveitarstjori", "skolastjori", "avarp", "avarp skolastjora", "rektor", "forstjori", "framkvaemdastjori",
            "stofnandi", "formadur", "soknarprestur",
        ),
        "units": ("deildir", "stofnanir", "starfsstodvar"),
        "contact": ("hafa samband", "hafdu samband", "hafdu samband vid okkur"),
        "careers": ("storf", "storf i bodi", "laus storf", "vinna hja okkur", "starfsumsokn"),
        "profile": ("nanar um", "ferilskra"),
        "next_page": ("naesta", "naesta sida", "sja meira", "sja alla"),
    },
    sections={
        "alumni": ("fyrrverandi starfsmenn", "heidursfelagar"),
    },
    strangers=("vidskiptavinir", "umsagnir", "samstarfsadilar", "styrktaradilar", "frettir", "greinar", "hofundar"),
    passing=(
        "frettir", "vidburdir", "dagatal", "myndir", "myndasafn", "myndbond", "skjol", "personuvernd*", "vefverslun", "karfa", "innskraning", "verdskra",
        "opnunartimi", "tenglar", "leit",
    ),
    titles=(
        "framkvaemdastjor*", "forstjor*", "stjornarformadur", "formadur", "varaformadur", "gjaldkeri", "ritari", "medstjornandi", "stofnandi", "eigandi",
        "medeigandi", "forstodumadur", "deildarstjor*", "verkefnastjor*", "fjarmalastjor*", "markadsstjor*", "mannaudsstjor*", "skrifstofustjor*",
        "skolastjor*", "baejarstjor*", "rekstrarstjor*", "solustjor*", "throunarstjor*", "serfraeding*", "radgjafi", "verkfraeding*", "taeknifraeding*",
        "forritari", "honnudur", "arkitekt", "logmadur", "logfraedingur", "bokari", "endurskodandi", "vidskiptafraedingur", "fulltrui", "adstodarmadur",
        "laeknir", "yfirlaeknir", "tannlaeknir", "hjukrunarfraeding*", "salfraedingur", "sjukrathjalfari", "kennari", "professor", "dosent", "lektor",
        "doktorsnemi", "rannsakandi", "rektor", "bladamadur", "ritstjori", "ljosmyndari", "prestur", "radherra", "solumadur", "solufulltrui",
        "matreidslumadur", "rafvirki", "fasteignasali", "thjalfari", "taeknimadur",
    ),
    former=("fyrrverandi", "heidurs"),
    departments=("deild", "svid", "skrifstofa", "nefnd", "stofnun"),
    phone_labels=("simi", "simanumer", "farsimi", "gsm"),
    fax_labels=("fax", "brefsimi"),
    email_labels=("netfang", "tolvupostur"),
    labels=("nanar", "lesa meira", "sja meira"),
    not_names=(
        "forsida", "okkur", "vorur", "thjonusta", "frettir", "verkefni", "starfsfolk", "leita", "innskraning", "karfa", "meira", "heimilisfang", "netfang",
        "deild", "haskoli", "skoli", "islands", "reykjavik", "vidburdir", "personuverndarstefna",
    ),
)
