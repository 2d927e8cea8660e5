"""What is known of organisations without measuring: which function reports to which, which words say little, which words mean the same."""

from __future__ import annotations

from collections.abc import Mapping

PARENTS: Mapping[str, tuple[str, ...]] = {
    "executive": ("strategy", "operations"),
    "engineering": ("product", "it", "infrastructure", "delivery", "operations"),
    "infrastructure": ("engineering", "it", "security", "operations"),
    "data": ("engineering", "it", "research", "product", "finance", "strategy", "operations"),
    "it": ("infrastructure", "engineering", "operations", "data", "finance", "administration"),
    "security": ("it", "infrastructure", "engineering", "compliance", "operations"),
    "product": ("engineering", "marketing", "strategy", "design", "research", "operations"),
    "design": ("product", "marketing", "engineering", "communications"),
    "quality": ("engineering", "product", "manufacturing", "compliance", "operations"),
    "research": ("data", "health", "engineering", "strategy", "policy", "education"),
    "operations": ("delivery", "finance", "administration", "strategy", "executive"),
    "delivery": ("operations", "strategy", "engineering", "customer", "it"),
    "manufacturing": ("engineering", "operations", "supply_chain", "construction", "research"),
    "supply_chain": ("operations", "procurement", "manufacturing", "facilities"),
    "procurement": ("finance", "operations", "supply_chain", "legal"),
    "sales": ("business_development", "customer", "marketing", "operations"),
    "business_development": ("sales", "strategy", "marketing", "operations"),
    "marketing": ("communications", "sales", "business_development", "product"),
    "communications": ("marketing", "strategy", "policy", "business_development"),
    "customer": ("sales", "operations", "product", "engineering"),
    "finance": ("accounting", "operations", "administration", "strategy"),
    "accounting": ("finance", "operations", "administration"),
    "legal": ("compliance", "finance", "administration", "policy"),
    "compliance": ("legal", "finance", "operations", "quality", "strategy"),
    "people": ("administration", "operations", "finance", "recruiting"),
    "recruiting": ("people", "operations", "administration"),
    "administration": ("operations", "people", "facilities", "finance", "executive"),
    "facilities": ("operations", "administration", "finance", "construction", "people"),
    "education": ("people", "community", "research", "operations"),
    "health": ("research", "community", "operations", "inspection"),
    "policy": ("strategy", "research", "communications", "legal", "compliance"),
    "inspection": ("compliance", "operations", "policy"),
    "elections": ("administration", "policy", "legal", "operations"),
    "fundraising": ("communications", "marketing", "business_development", "community"),
    "community": ("communications", "education", "fundraising", "operations", "policy"),
    "culture": ("education", "community", "research", "facilities"),
    "construction": ("facilities", "operations", "manufacturing", "delivery"),
    "banking": ("finance", "sales", "operations", "compliance"),
    "strategy": ("operations", "delivery", "executive", "business_development", "policy"),
    "hospitality": ("operations", "facilities", "customer", "sales"),
}
"""{function: the functions whose head it answers to where it has no head of its own, the likeliest first}."""

SCATTERED = frozenset(
    {
        "delivery",
        "administration",
        "operations",
        "strategy",
        "policy",
        "data",
        "research",
        "customer",
        "inspection",
        "community",
        "executive",
        "quality",
        "culture",
        "compliance",
    }
)
"""Functions whose people sit in every part of a large organisation; those of the others (accountants, lawyers, press officers) sit under one head."""

NEARNESS = (0.8, 0.6, 0.45, 0.35, 0.25, 0.2, 0.15)
"""How near the first, second, third … parent is to the function itself (1)."""

WEIGHT: Mapping[str, float] = {
    word: weight
    for weight, text in {
        0.2: "engineer, engineers, officer, support, specialist, analyst, technical, tech, administrator, assistant, administrative, consultant, "
            "development, digital, strategic, performance, office, planning, "
        "operational, operating, consulting, strategist, secretary, resources, business analysis, registration, monitoring, clerical, program, "
        "programs, enterprise, change, experience, technology, systems, product, "
        "products, international, planner, engagement, project, projects, programme, programmes, admin, architect, applications, integrations, client, "
        "resident, student, students, government, civil service, minister, european, international, standards, press officer",
        0.4: "engineering, architecture, developer, operations, technician, insight, insights, content, strategy, data, quality, commercial, research, "
            "researcher, field, customer, customers, implementation, delivery, learning, "
        "training, talent, partners, channel, growth, design, platform, transformation, innovation, scientist, community, environment, administration, "
        "media, education, health",
        2.0: "recruiter, recruiters, recruiting, recruitment, sourcer, counsel, paralegal, lawyer, accountant, bookkeeper, payroll, hr, nurse, ux, "
            "finance, legal, procurement, solutions architect, solutions architects, "
        "customer success, customer support, support engineer, professional services, sales development, product marketing, fp and a, talent "
        "acquisition, technical writer, devops, site reliability, security, "
        "cto, cfo, cmo, cio, ciso, chro, clo, qa, it, ict, product manager, product management, sales, marketing, communications, policy",
    }.items()
    for word in text.split(", ")
}
"""{word or phrase: how much it tells of a post's function};
those not listed count 1. `Engineer` says little beside `Security`, `Recruiter` all beside `Marketing`."""

SAME: Mapping[str, tuple[str, ...]] = {
    "smaller customers": ("smb", "mid market", "mm", "commercial", "small business", "midmarket", "velocity"),
    "larger customers": (
        "enterprise",
        "strategic account",
        "strategic accounts",
        "key account",
        "key accounts",
        "named accounts",
        "global accounts",
        "major accounts",
        "entr",
        "large",
    ),
    "public sector": ("public sector", "government", "federal", "pubsec", "state and local", "civil service"),
    "through partners": ("channel", "channels", "partner", "partners", "alliances", "alliance", "partnerships", "partnership", "reseller", "ecosystem"),
    "finding people": (
        "recruiter",
        "recruiting",
        "recruitment",
        "sourcer",
        "sourcing",
        "talent acquisition",
        "talent",
        "hiring",
        "resourcing",
        "candidate experience",
    ),
    "pay": ("compensation", "reward", "rewards", "total rewards", "benefits", "payroll", "pay", "stock administration"),
    "learning": ("learning", "training", "trainer", "development programme", "l and d", "instructional", "capability", "learning and development"),
    "human resources": ("hr", "human resources", "people", "workforce", "personnel", "people operations", "employee", "chro"),
    "first sale": (
        "sales development",
        "sdr",
        "bdr",
        "business development representative",
        "inside sales",
        "lead generation",
        "sales development representative",
    ),
    "product software": (
        "software",
        "backend",
        "frontend",
        "fullstack",
        "back end",
        "front end",
        "full stack",
        "web",
        "mobile",
        "development",
        "developer",
        "engineering",
        "application",
    ),
    "running software": (
        "infrastructure",
        "devops",
        "sre",
        "site reliability",
        "reliability",
        "platform",
        "cloud",
        "systems",
        "hosting",
        "network",
        "technical operations",
    ),
    "testing": ("test", "testing", "qa", "quality", "quality assurance", "software engineer in test", "sdet", "tester"),
    "user experience": (
        "ux",
        "ui",
        "design",
        "designer",
        "user experience",
        "user research",
        "technical writing",
        "technical writer",
        "product design",
        "product designer",
    ),
    "numbers": (
        "data",
        "analytics",
        "analyst",
        "analysis",
        "statistics",
        "statistician",
        "insight",
        "insights",
        "informatics",
        "intelligence",
        "bi",
        "business intelligence",
    ),
    "learning machines": ("ml", "machine learning", "ai", "artificial intelligence", "data science", "applied ml", "modelops", "research"),
    "inner systems": (
        "it",
        "ict",
        "information technology",
        "information systems",
        "information services",
        "help desk",
        "helpdesk",
        "service desk",
        "business systems",
        "business technology",
        "enterprise applications",
        "business applications",
        "finance systems",
        "technology",
        "cio",
        "systems",
        "erp",
    ),
    "helping customers": (
        "support",
        "customer support",
        "support engineer",
        "customer service",
        "customer services",
        "contact centre",
        "call centre",
        "customer care",
    ),
    "keeping customers": (
        "customer success",
        "csm",
        "csms",
        "success",
        "customer",
        "client success",
        "client",
        "technical account manager",
        "professional services",
        "tam",
    ),
    "before the sale": ("solutions", "solutions architect", "solutions architects", "solution", "presales", "pre sales", "sales engineer"),
    "books": (
        "accounting",
        "accountant",
        "accounts",
        "bookkeeper",
        "controller",
        "ledger",
        "accounts payable",
        "accounts receivable",
        "controllership",
        "financial reporting",
    ),
    "budgets": ("fp and a", "budget", "financial planning", "finance", "financial", "treasury", "planning", "cfo"),
    "assurance": ("audit", "auditor", "internal audit", "risk", "assurance", "compliance", "governance"),
    "buying": ("procurement", "buyer", "purchasing", "sourcing", "commercial", "contracts", "supplier", "category"),
    "press": (
        "press",
        "media",
        "news",
        "public relations",
        "pr",
        "communications",
        "comms",
        "corporate communications",
        "external relations",
        "public affairs",
        "social",
        "social media",
    ),
    "words": ("content", "editor", "editorial", "writer", "writing", "publishing", "copywriter"),
    "look": ("brand", "creative", "graphic", "design"),
    "website": ("web", "website", "digital", "online", "digital experience", "e commerce", "ecommerce"),
    "selling": ("sales", "account executive", "revenue", "commercial", "account manager", "territory", "cro"),
    "buildings": (
        "estates",
        "estate",
        "facilities",
        "property",
        "building",
        "buildings",
        "maintenance",
        "premises",
        "accommodation",
        "site services",
        "cleaner",
        "fm",
    ),
    "plans": ("strategy", "planning", "strategic", "policy"),
    "projects": ("project", "projects", "programme", "programmes", "program", "pmo", "delivery", "implementation", "portfolio"),
    "change": ("change", "transformation", "improvement", "reform", "business change"),
    "elections": ("election", "elections", "electoral", "voter", "voters", "voting", "registrar", "ballot"),
    "law": ("legal", "counsel", "lawyer", "attorney", "solicitor", "paralegal", "law", "litigation"),
    "information rights": ("privacy", "data protection", "information governance", "information rights", "freedom of information", "records"),
    "medicine": ("medical", "clinical", "health", "medicine", "patient"),
    "science": ("research", "science", "scientist", "scientific", "laboratory", "r and d", "researcher"),
    "checking": ("inspection", "inspector", "enforcement", "regulation", "regulatory", "compliance"),
    "giving": ("fundraising", "development", "donor", "gifts", "giving", "philanthropy", "grants", "advancement"),
    "teaching": ("education", "school", "teaching", "teacher", "curriculum", "academy", "learning"),
    "office": ("office", "administration", "administrative", "secretariat", "secretary", "business services", "corporate services", "business support"),
}
"""{what is meant: words and phrases of titles that mean it}: a role and its manager often name one thing in two words."""

PREPOSITIONS = frozenset(
    "of for to the our a de des du del della di da der des von fur van av til for och und et y e i the with at in on and "
    "по и в на для ds do spraw".split())
"""Words that carry no meaning of their own in a title."""

COMPOUNDING = frozenset({"de", "nl", "sv", "no", "nb", "da", "fi"})
"""Languages that write a title as one word, function first: `Vertriebsleiter`."""

BOARD = frozenset(
    {
        "board member",
        "board director",
        "trustee",
        "trustees",
        "non executive",
        "nonexecutive",
        "non executive director",
        "independent director",
        "chair",
        "chairman",
        "chairwoman",
        "chairperson",
        "vice chair",
        "vice chairman",
        "co chair",
        "council member",
        "committee member",
        "member executive committee",
        "governing council",
        "ned",
        "board observer",
        "chair of the board",
        "member of the board",
        "councillor",
        "aufsichtsrat*",
        "beirat*",
        "verwaltungsrat*",
        "styrelseledamot*",
        "styremedlem",
        "consejero",
        "consejera",
        "administrateur independant",
        "commissaris",
        "conselheiro",
        "bestyrelsesmedlem*",
    }
)
"""Posts on a board, which hire nobody but the chief executive."""

ADVISERS = frozenset(
    {
        "adviser",
        "advisor",
        "advisory board",
        "advisory board member",
        "scientific advisor",
        "mentor",
        "patron",
        "ambassador",
        "observer",
        "consejero asesor",
        "conseiller",
        "berater des vorstands",
    }
)
"""Outsiders who counsel; `policy adviser` and the like are posts of the house and are told apart by their function."""

ALONE = {
    "head of school": 13.0,
    "partner": 11.0,
    "partners": 11.0,
    "principal": 9.0,
    "member": 9.0,
    "md": 13.0,
    "associate": 3.0,
    "executive": 10.0,
    "leadership": 9.0,
}
"""Rungs of words that mean a high post only where they stand alone between commas (`Partner, Tax`), not in `HR Business Partner`."""

CRAFTS = frozenset(
    "designer developer programmer draftsman drafter writer copywriter technician mechanic electrician photographer tester animator illustrator researcher "
    "surveyor chemist biologist geologist metallurgist pilot dispatcher estimator".split()
)
"""Those who make or do: a chief of them leads a craft, not the company."""

PUBLIC_WORDS = frozenset(
    "secretary permanent inspector inspectors commissioner commission policy county city clerk registrar elections election voter public council "
    "minister parliamentary parliament constabulary "
    "government governance regulation regulatory statistician enforcement unit branch directorate heritage civil service rural department national "
    "treasurer recorder auditor supervisors registration".split()
)
"""Words whose share among a list's titles tells a public body."""

PRIVATE_WORDS = frozenset(
    "vp vice president founder cofounder owner partner sales revenue product engineering cto ceo cmo growth customer success account enterprise "
    "alliances brand software marketing client principal engineer developer "
    "consultant svp evp ventures monetization ux".split()
)
"""Words whose share among a list's titles tells a company."""

PLACES: Mapping[str, str] = {
    name: place
    for place, names in {
        "spain": "spain, espana, madrid, barcelona, iberia, spanish",
        "france": "france, paris, lyon, french, francophone",
        "germany": "germany, deutschland, berlin, munich, munchen, hamburg, frankfurt, german",
        "uk": "uk, united kingdom, england, london, manchester, british, britain, scotland, edinburgh, wales",
        "ireland": "ireland, dublin, irish",
        "italy": "italy, italia, milan, milano, rome, roma, italian",
        "netherlands": "netherlands, nederland, amsterdam, rotterdam, utrecht, dutch",
        "belgium": "belgium, belgie, belgique, brussels, antwerp",
        "portugal": "portugal, lisbon, lisboa, porto",
        "switzerland": "switzerland, schweiz, suisse, zurich, geneva, basel, bern, swiss",
        "austria": "austria, osterreich, vienna, wien",
        "sweden": "sweden, sverige, stockholm, gothenburg, swedish",
        "norway": "norway, norge, oslo, bergen, norwegian",
        "denmark": "denmark, danmark, copenhagen, danish",
        "finland": "finland, suomi, helsinki",
        "poland": "poland, polska, warsaw, krakow",
        "india": "india, mumbai, delhi, bangalore, bengaluru, hyderabad, pune, chennai",
        "japan": "japan, tokyo, osaka, japanese",
        "china": "china, beijing, shanghai, shenzhen, chinese",
        "singapore": "singapore",
        "australia": "australia, sydney, melbourne, brisbane, perth, anz",
        "new zealand": "new zealand, auckland, wellington",
        "canada": "canada, toronto, vancouver, montreal, ottawa",
        "mexico": "mexico, monterrey, guadalajara",
        "brazil": "brazil, brasil, sao paulo, rio de janeiro",
        "argentina": "argentina, buenos aires",
        "usa": "us, usa, united states, america, new york, san francisco, boston, chicago, seattle, austin, washington, los angeles",
        "emea": "emea",
        "apac": "apac, apj, asia pacific, asia",
        "amer": "amer, americas, north america",
        "latam": "latam, latin america",
        "dach": "dach",
        "nordics": "nordics, nordic, scandinavia",
        "north": "north, northern",
        "south": "south, southern",
        "east": "east, eastern",
        "west": "west, western",
        "central": "central",
    }.items()
    for name in names.split(", ")
}
"""{name of a region, country or large city, folded: the place}."""
