"""English words of posts: what a post is about and how high it stands; the member `en` takes them over."""

from __future__ import annotations

from collections.abc import Mapping

from research.model import Seniority

FUNCTIONS: Mapping[str, tuple[str, ...]] = {
    "executive": (
        "ceo", "chief executive", "president", "founder", "co founder", "cofounder", "founding", "owner", "co owner", "proprietor", "managing director",
        "managing partner", "senior partner", "general manager", "permanent secretary", "cabinet secretary", "executive director", "chief of staff",
        "mayor", "county administrator", "city manager", "county manager", "town manager", "chancellor", "vice chancellor", "rector", "managing member",
        "governor", "chair", "chairman", "chairwoman", "chairperson", "director general", "secretary general",
    ),
    "engineering": (
        "engineering", "software", "backend", "back end", "frontend", "front end", "fullstack", "full stack", "web developer", "web development",
        "mobile developer", "android", "ios", "developer", "programmer", "development", "cto", "chief technology officer", "chief technical officer",
        "technology", "technical", "tech", "engineer", "engineers", "architect", "architecture", "java", "javascript", "python", "ruby", "rails", "react",
        "django", "php", "dotnet", "net", "golang", "rust", "node", "drupal", "wordpress", "scala", "kotlin", "embedded", "firmware",
        "application developer", "applications", "web engineer", "web engineering", "vp development", "software development", "system development",
        "system developer", "systems developer", "systems development", "product development engineer", "coder", "computer", "game", "blockchain", "api",
        "integrations", "integration engineer", "systems and technology", "r and d engineer", "video streaming", "streaming", "developers", "mobile",
        "application development", "technical lead", "tech lead", "development team", "software architect", "technical director",
    ),
    "infrastructure": (
        "infrastructure", "devops", "dev ops", "sre", "site reliability", "reliability", "platform", "cloud", "network", "networks", "networking",
        "kubernetes", "linux", "hosting", "data center", "data centre", "datacenter", "compute", "storage", "observability", "hpc", "aws", "azure",
        "telecoms", "telecommunications", "database administrator", "dba", "production engineering", "technical operations", "systems engineering",
        "telecom", "release engineering", "systems engineer",
    ),
    "data": (
        "data", "analytics", "analytic", "machine learning", "ml", "ai", "artificial intelligence", "data science", "data scientist", "data engineer",
        "data engineering", "bi", "business intelligence", "statistics", "statistician", "statistical", "insights", "insight", "reporting analyst",
        "analysis", "information management", "informatics", "intelligence", "bioinformatics", "bioinformatician", "chief data officer",
        "chief analytics officer", "gis", "deep learning", "llm", "nlp", "data warehouse", "etl", "performance analysis", "information analyst",
        "cartographer", "geospatial", "data analyst", "computer vision", "biostatistics", "database", "modelling", "mlops",
    ),
    "it": (
        "it", "ict", "information technology", "information systems", "service desk", "help desk", "helpdesk", "desktop support", "it support",
        "systems administrator", "system administrator", "sysadmin", "business systems", "enterprise applications", "business technology", "erp", "sap",
        "crm administrator", "salesforce administrator", "cio", "chief information officer", "information services", "technology services",
        "systems analyst", "business applications", "applications support", "technical support officer", "it operations", "end user",
        "information and technology", "finance systems", "hris", "systems", "technology solutions", "it consulting", "office 365", "microsoft 365",
        "sharepoint", "dynamics", "crm", "workplace technology", "it services", "digital services", "business architecture", "desktop", "workday",
        "end user computing",
    ),
    "security": (
        "information security", "cyber", "cybersecurity", "cyber security", "security", "ciso", "chief information security officer",
        "chief security officer", "infosec", "secops", "appsec", "penetration tester", "threat", "trust and safety", "soc analyst", "security engineer",
        "security operations", "security assurance", "identity and access", "vulnerability", "application security", "penetration", "incident response",
    ),
    "product": (
        "product", "product management", "product manager", "product owner", "cpo", "chief product officer", "products", "product operations",
        "monetization", "pricing", "product strategy", "product analyst", "product lead",
    ),
    "design": (
        "design", "designer", "ux", "ui", "user experience", "user research", "user researcher", "ux researcher", "creative", "graphic", "art director",
        "visual", "product design", "product designer", "interaction design", "illustrator", "animator", "technical writer", "technical writing",
        "chief design officer", "chief experience officer", "experience", "video", "photographer", "studio", "service designer", "content designer",
        "brand designer", "chief creative officer", "graphics", "brand design", "interaction", "artist", "motion", "service design",
    ),
    "quality": (
        "quality", "qa", "quality assurance", "test", "tester", "testing", "test engineer", "software engineer in test", "sdet", "quality engineering",
        "validation", "engineering productivity", "quality control", "quality engineer", "test automation", "qc", "continuous improvement",
    ),
    "research": (
        "research", "researcher", "scientist", "science", "sciences", "scientific", "r and d", "laboratory", "lab", "postdoctoral", "post doctoral",
        "postdoc", "phd", "doctoral", "principal investigator", "investigator", "research fellow", "fellow", "chief scientist", "chief scientific officer",
        "chief science officer", "innovation", "chief innovation officer", "biology", "chemistry", "physics", "molecular", "discovery", "experimental",
        "preclinical", "chemist", "biologist", "physicist", "professor", "lecturer", "research and development", "incubation", "evaluation", "genomics",
        "genome", "evidence", "research engineer", "research assistant", "veterinary scientist", "group leader", "research group", "formulation",
    ),
    "operations": (
        "operations", "operational", "coo", "chief operating officer", "business operations", "operating", "business services", "business manager",
        "business support", "service delivery", "services manager", "shared services", "corporate services", "resources", "business management",
        "process improvement", "operational improvement", "business improvement", "service improvement", "biz ops", "strategy and operations",
        "revenue operations", "field operations", "dispatcher", "dispatch", "continuity", "business continuity", "back office", "middle office",
        "chief administrative officer", "performance", "ops", "general management", "operations manager", "operational excellence", "public works",
    ),
    "delivery": (
        "project", "projects", "programme", "programmes", "program manager", "program management", "pmo", "portfolio office", "project manager",
        "project management", "programme manager", "programme office", "agile", "scrum", "scrum master", "delivery", "delivery manager",
        "project coordinator", "project sponsor", "implementation", "workstream", "chief delivery officer", "programme assurance", "project support",
        "programme support", "capital projects", "technical program", "engagement manager", "programme management", "release manager", "agile coach",
        "project delivery",
    ),
    "manufacturing": (
        "manufacturing", "production", "plant", "factory", "process engineer", "mechanical", "electrical", "electronics", "hardware", "industrial",
        "machine", "machinist", "assembly", "rf", "automation", "controls", "cnc", "tooling", "mechatronics", "manufacturing engineer",
        "production manager", "chemical engineer", "lean", "welder", "electrical engineer", "mechanical engineer", "robotics", "semiconductor",
        "bioprocess", "machining", "fabrication", "process engineering", "metallurgy", "works manager", "production planning", "maintenance engineer",
        "fitter", "toolmaker",
    ),
    "supply_chain": (
        "supply chain", "logistics", "warehouse", "transport", "transportation", "fleet", "shipping", "distribution", "driver", "inventory", "freight",
        "fulfillment center", "import", "export", "demand planning", "materials", "stores assistant", "aviation", "rail", "buses", "supply", "warehousing",
        "fulfilment", "fulfillment", "courier", "transit",
    ),
    "procurement": (
        "procurement", "purchasing", "purchaser", "buyer", "sourcing manager", "strategic sourcing", "vendor management", "supplier", "suppliers",
        "contracts manager", "contract management", "contracts", "commissioning", "commercial manager", "commercial and procurement", "category manager",
        "commercial", "sourcing", "buying", "supplier quality",
    ),
    "sales": (
        "sales", "account executive", "account manager", "account management", "account director", "account leader", "accounts executive", "key account",
        "key accounts", "strategic account", "strategic accounts", "corporate accounts", "revenue", "cro", "chief revenue officer",
        "chief commercial officer", "chief sales officer", "pre sales", "presales", "sales engineer", "solutions architect", "solution architect",
        "solutions architects", "solutions architecture", "solutions consultant", "solution engineer", "solutions engineer", "sales representative",
        "sales development", "sdr", "bdr", "inside sales", "business development representative", "area manager", "territory", "commercial sales",
        "enterprise sales", "mid market", "smb", "estimator", "estimating", "sales manager", "country manager", "field sales", "sales operations",
        "sales strategy", "deal desk", "go to market", "gtm", "negotiator", "comfort consultant", "client account", "channel sales", "public sector",
        "enterprise", "accounts manager", "bids", "bid manager", "proposal", "proposals", "sales enablement", "field enablement", "enablement",
        "strategic account leader", "market leader", "business unit sales",
    ),
    "business_development": (
        "business development", "partnerships", "partnership", "alliances", "alliance", "partner manager", "partners", "channel", "channels", "growth",
        "corporate development", "strategic partnerships", "chief growth officer", "chief business officer", "business developer", "technology partner",
        "ecosystem", "ventures", "mergers", "acquisitions", "capture manager", "commercial director", "licensing partnerships", "new business",
        "market development", "economic development", "bd",
    ),
    "marketing": (
        "marketing", "cmo", "chief marketing officer", "brand", "branding", "campaign", "campaigns", "seo", "sem", "ppc", "demand generation",
        "lead generation", "growth marketing", "product marketing", "content marketing", "digital marketing", "field marketing", "events", "event",
        "social media", "social marketing", "advertising", "adverts", "email marketing", "market research", "chief brand officer", "inbound",
        "digital experience", "competitive intelligence", "copywriter", "content marketer", "marketer", "web manager", "webmaster", "e commerce",
        "ecommerce", "merchandising", "developer evangelist", "developer relations", "developer advocate", "community relations", "marketing operations",
        "audiences", "audience", "customer marketing", "partner marketing", "analyst relations", "performance marketing", "crm marketing",
        "marketing communications", "marcom",
    ),
    "communications": (
        "communications", "communication", "comms", "public relations", "pr", "press", "media", "public affairs", "external relations", "external affairs",
        "corporate affairs", "corporate communications", "content", "editor", "editorial", "journalist", "writer", "managing editor", "publications",
        "publishing", "internal communications", "chief communications officer", "spokesperson", "speechwriter", "digital content", "news",
        "media relations", "investor relations", "government relations", "stakeholder engagement", "stakeholder", "correspondence", "engagement",
        "content strategist", "content strategy", "social content", "translator", "government communication", "public information", "newsroom", "reporter",
        "translation",
    ),
    "customer": (
        "customer", "customers", "customer success", "customer support", "customer service", "customer services", "client success", "client services",
        "client service", "client", "support engineer", "support engineering", "technical support", "customer care", "call centre", "call center",
        "contact centre", "contact center", "csm", "cse", "tam", "technical account manager", "customer experience", "chief customer officer",
        "chief client officer", "professional services", "client relations", "care agent", "user support", "customer engagement", "customer operations",
        "onboarding specialist", "implementation consultant", "implementation manager", "customer education", "community manager", "complaints",
        "support manager", "service manager", "help centre", "members services", "consulting delivery", "client partner", "support specialist",
        "education services", "technical architect professional services", "relationship manager", "support", "account support", "onboarding",
        "member services",
    ),
    "finance": (
        "finance", "financial", "cfo", "chief financial officer", "chief finance officer", "treasury", "treasurer", "fp and a", "controller", "controlling",
        "investment", "investments", "investor", "budget", "budgeting", "financial planning", "financial analyst", "finance business partner",
        "financial controller", "finance director", "chief investment officer", "equity", "portfolio manager", "cost", "billing", "collections manager",
        "revenue accounting", "credit control", "fund", "asset management", "wealth", "trading", "trader", "venture", "private equity", "cash",
        "financial management", "debt management", "procure to pay", "order to cash", "comptroller", "quantitative", "mergers and acquisitions", "m and a",
    ),
    "accounting": (
        "accounting", "accountant", "accounts", "bookkeeper", "bookkeeping", "accounts payable", "accounts receivable", "payroll", "tax", "taxation",
        "auditor", "audit", "assurance", "ledger", "chief accountant", "accounts assistant", "payables", "receivables", "accounts payable clerk",
        "billing specialist", "external audit", "financial reporting", "cpa", "auditing", "stock administration", "audit practice", "invoicing",
    ),
    "legal": (
        "legal", "counsel", "general counsel", "lawyer", "attorney", "solicitor", "barrister", "paralegal", "clo", "chief legal officer", "litigation",
        "contract manager", "corporate secretary", "company secretary", "intellectual property", "patent", "privacy", "law", "legal adviser",
        "legal advisor", "parliamentary counsel", "prosecutor", "notary", "juridical", "ip", "employment law", "data protection", "judicial",
        "legal operations", "corporate legal", "legislation", "legal affairs", "privacy counsel", "contracts counsel", "judge",
    ),
    "compliance": (
        "compliance", "risk", "internal audit", "internal auditor", "regulatory", "regulation", "governance", "chief risk officer",
        "chief compliance officer", "ethics", "fraud", "aml", "bsa", "anti money laundering", "controls assurance", "audit and risk", "regulatory affairs",
        "information governance", "esg", "quality and risk", "risk management", "sox", "data privacy officer", "standards", "integrity",
        "assurance officer", "business assurance", "board secretary", "better regulation", "accreditation", "dpo", "kyc", "internal control",
        "internal controls", "sanctions", "records management",
    ),
    "people": (
        "hr", "human resources", "human resource", "people", "people operations", "people partner", "chief people officer", "chro",
        "chief human resources officer", "talent", "learning and development", "l and d", "learning", "training", "trainer", "compensation", "benefits",
        "total rewards", "reward", "rewards", "employee relations", "organisational development", "organizational development", "organisation development",
        "diversity", "inclusion", "belonging", "equality", "workforce", "hr business partner", "people business partner", "employee experience",
        "people experience", "personnel", "people development", "people connect", "people success", "employment", "organisational capability",
        "staff development", "leadership development", "er and reward", "workplace", "culture and people", "career development", "hr manager", "absence",
        "employee", "chief people experience officer", "equity diversity", "talent management", "people and culture", "people manager", "capability",
        "organisation capability", "hr operations", "people ops", "labor relations",
    ),
    "recruiting": (
        "recruiting", "recruitment", "recruiter", "recruiters", "sourcer", "talent acquisition", "talent partner", "talent scout", "headhunter",
        "resourcing", "hiring", "candidate experience", "employer branding", "talent sourcing", "staffing", "technical recruiter", "recruiting sourcer",
        "corporate recruiter", "campus recruiting",
    ),
    "administration": (
        "administration", "administrative", "administrator", "office manager", "office administrator", "office assistant", "secretary", "receptionist",
        "reception", "assistant", "pa", "executive assistant", "personal assistant", "clerical", "secretariat", "private office", "executive office",
        "executive business administrator", "admin", "private secretary", "diary", "typist", "data entry", "front of house", "team assistant",
        "business administrator", "office", "office coordinator", "executive administrator", "correspondence officer", "secretarial",
    ),
    "facilities": (
        "facilities", "facility", "estates", "estate", "property", "maintenance", "health and safety", "building services", "building", "buildings",
        "premises", "janitor", "cleaner", "cleaning", "caretaker", "groundskeeper", "grounds", "gardener", "real estate", "fm", "building manager",
        "workplace services", "housekeeping", "guard", "catering", "custodian", "safety", "surveyor", "lettings", "lettings negotiator", "residential",
        "tenant", "horticulture", "horticultural", "property manager", "venues", "ehs", "hse", "environmental health",
    ),
    "education": (
        "education", "educational", "teacher", "teaching", "school", "schools", "professor", "lecturer", "faculty", "academic", "curriculum", "tutor",
        "instructor", "dean", "headteacher", "head teacher", "students", "student affairs", "admissions", "early years", "childcare", "nursery",
        "instructional", "academy", "examinations", "assessment", "university", "course", "learning delivery", "principal teacher", "coach", "coaching",
        "trainer", "learning strategy", "presentation", "public speaking", "instructional designer", "college", "kindergarten", "student", "instruction",
        "classroom", "principal of school", "campus",
    ),
    "health": (
        "health", "clinical", "nurse", "nursing", "medical", "medicine", "physician", "doctor", "pharmacy", "pharmacist", "therapist", "therapy",
        "cmo medical", "chief medical officer", "chief nursing officer", "patient", "patients", "care", "hospital", "hospitals", "surgery", "surgeon",
        "dental", "dentist", "radiology", "clinical research", "pharmacovigilance", "mental health", "psychologist", "psychology", "veterinary",
        "veterinarian", "vet", "paramedic", "public health", "healthcare", "clinical operations", "caregiver", "medical affairs", "wellbeing",
        "rehabilitation", "practice nurse", "general practice", "animal health", "midwife", "physiotherapist", "clinic", "wellness", "behavioral health",
    ),
    "policy": (
        "policy", "policies", "economist", "economics", "economic", "policy adviser", "policy advisor", "policy analyst", "legislative", "parliamentary",
        "parliament", "ministerial", "minister", "international affairs", "public policy", "strategy and policy", "european", "foreign", "constitution",
        "reform", "climate change", "environment", "environmental", "biodiversity", "rural", "farming", "agriculture", "food policy", "fisheries", "marine",
        "water", "waste", "energy", "sustainable", "sustainability", "conservation", "domestic affairs", "national security", "cabinet", "devolution",
        "regulatory development", "planning policy", "eu", "international", "secretariat policy", "government affairs", "regulatory policy",
        "intergovernmental", "urban planning", "zoning", "government",
    ),
    "inspection": (
        "inspector", "inspectors", "inspection", "inspections", "enforcement", "police", "policing", "licensing", "constabulary", "investigations",
        "investigation", "crime", "forensics", "forensic", "customs", "border", "detective", "sheriff", "ranger", "rangers", "park ranger", "registration",
        "monitoring", "compliance inspector", "casework", "caseworker", "fire", "examiner", "permits", "code enforcement", "firefighter", "patrol",
        "law enforcement", "assessor", "emergency management", "public safety", "corrections",
    ),
    "elections": (
        "elections", "election", "electoral", "voter", "voters", "voting", "registrar", "clerk", "county clerk", "city clerk", "town clerk", "recorder",
        "registrar of voters", "ballot", "poll worker", "recording", "democratic services", "poll", "voter services",
    ),
    "fundraising": (
        "fundraising", "fundraiser", "donor", "donors", "philanthropy", "philanthropic", "membership", "memberships", "grants", "grant", "major gifts",
        "giving", "annual fund", "advancement", "development officer", "development director", "chief development officer", "director of development",
        "development manager", "development assistant", "development coordinator", "development associate", "foundation", "annual giving", "planned giving",
        "gift", "gifts", "donations", "sponsorship", "institutional advancement", "legacy giving", "head of development", "donor relations", "legacies",
        "foundation relations",
    ),
    "community": (
        "community", "communities", "outreach", "volunteer", "volunteers", "volunteering", "social work", "social worker", "youth", "community programs",
        "program director", "programs", "program", "impact", "chief impact officer", "community engagement", "family", "families", "children", "childrens",
        "children's services", "housing", "welfare", "advocacy", "civic", "public engagement", "congregation", "ministry", "pastor", "social services",
        "economic mobility", "support worker", "community development", "engagement officer", "case manager", "resident", "residents", "refugee",
        "inclusion services", "chaplain",
    ),
    "culture": (
        "heritage", "library", "librarian", "libraries", "museum", "museums", "archive", "archives", "archivist", "curator", "curatorial", "collection",
        "collections", "exhibitions", "exhibition", "arts", "art", "park", "parks", "historic", "conservator", "gallery", "music", "theatre", "theater",
        "artistic", "acquisition and description", "scholarship", "humanities", "interpretive", "culture", "cultural", "historian", "archaeologist",
        "archaeology", "reader services", "properties", "collection care", "recreation", "collections care", "orchestra", "sports",
    ),
    "construction": (
        "construction", "builder", "civil engineer", "civil engineering", "structural", "architectural", "urban", "urban planner", "urbanist", "planner",
        "town planning", "planning decisions", "landscape", "landscape architect", "site manager", "foreman", "electrician", "plumber", "plumbing",
        "carpenter", "hvac", "installer", "install", "installation", "field service", "service technician", "technician", "field technician", "journeyman",
        "contractor", "refrigeration", "quantity surveyor", "regeneration", "utilities", "building surveyor", "roofing", "mason", "painter", "welding",
        "construction manager", "trades", "interior design", "interior designer", "solar", "roofer", "civil", "superintendent", "joinery", "joiner",
        "landscaping", "bricklayer", "preconstruction",
    ),
    "banking": (
        "banking", "bank", "lending", "loan", "loans", "mortgage", "credit", "branch manager", "teller", "deposit", "deposits", "insurance", "underwriting",
        "underwriter", "claims", "actuary", "actuarial", "lender", "chief lending officer", "chief credit officer", "personal banker", "claims adjuster",
        "adjuster", "broker", "brokerage", "chief underwriting officer", "chief claims officer", "reinsurance", "loan officer", "originator",
        "financial advisor", "policyholder", "admitted carriers", "pensions", "pension", "payments operations", "benefit payments", "trust officer",
        "branch", "private banking", "retail banking",
    ),
    "strategy": (
        "strategy", "strategic", "consulting", "consultant", "planning", "transformation", "change", "chief strategy officer", "business change",
        "organisational change", "advisory", "business analyst", "strategist", "corporate planning", "business planning", "chief transformation officer",
        "change management", "service review", "futures", "business analysis", "management consultant", "digitalization", "digital transformation",
        "digital", "chief digital officer", "business architect", "planning and performance", "corporate strategy", "business transformation",
    ),
    "hospitality": (
        "restaurant", "hotel", "chef", "cook", "kitchen", "food service", "food and beverage", "bar", "bartender", "waiter", "waitress", "barista",
        "hospitality", "retail", "store", "store manager", "shop", "cashier", "sous chef", "concierge", "guest", "front desk", "cafe", "visitor",
        "visitor services", "visitor experience", "travel", "tourism", "merchandise", "department store", "supermarket", "food and drink", "guest services",
        "culinary", "spa", "sommelier", "baker", "butcher", "banquet",
    ),
}

SENIORITY: Mapping[Seniority, tuple[str, ...]] = {
    Seniority.INTERN: (
        "intern", "internship", "apprentice", "trainee", "student", "working student", "placement", "phd student", "phd candidate", "work experience",
        "placement student", "student assistant", "co op student", "cadet", "summer associate", "summer analyst",
    ),
    Seniority.ASSISTANT: (
        "assistant", "clerk", "secretary", "receptionist", "administrator", "admin", "aide", "helper", "pa", "typist", "support officer",
        "executive assistant", "personal assistant", "team assistant", "private secretary", "cleaner", "driver", "executive business administrator",
        "diary manager", "administrative officer", "poll worker", "administrative assistant", "office assistant", "ea", "front desk", "executive secretary",
        "teaching assistant", "office administrator", "customer service representative",
    ),
    Seniority.JUNIOR: (
        "junior", "jr", "graduate", "entry level", "associate", "representative", "staff accountant", "sales associate", "assistant engineer",
        "newly qualified", "associate engineer", "associate software engineer", "associate developer", "associate consultant", "associate analyst",
        "associate product manager", "assistant editor", "assistant buyer", "assistant accountant",
    ),
    Seniority.SPECIALIST: (
        "specialist", "officer", "account manager", "product manager", "community manager", "customer success manager", "case manager", "contract manager",
        "contracts manager", "content manager", "social media manager", "partner manager", "relationship manager", "category manager", "engagement manager",
        "bid manager", "event manager", "events manager", "campaign manager", "brand manager", "release manager", "technical account manager",
        "product marketing manager", "marketing campaign manager", "channel manager", "success manager", "product owner", "business partner", "hr partner",
        "people partner", "talent partner", "recruiting partner", "employment solutions partner", "information manager", "proposal manager",
        "capture manager", "database manager", "property manager", "field marketing manager", "alliance manager", "account leader", "channel sales manager",
        "systems administrator", "system administrator", "network administrator", "database administrator", "finance business partner", "head cashier",
        "partner", "partners", "managing editor", "head chef", "content marketing manager", "compliance partner", "key account manager", "client manager",
        "account executive", "sales executive", "marketing executive", "territory manager", "funeral director", "process owner", "store assistant",
        "assistant professor", "care manager", "associate attorney", "policy officer", "programme officer", "program officer", "casting director",
        "data manager", "leasing manager", "social worker", "assistant curator", "assistant planner", "talent acquisition partner",
        "business development executive",
    ),
    Seniority.SENIOR: (
        "senior", "sr", "snr", "principal", "staff", "expert", "distinguished", "project manager", "program manager", "programme manager",
        "delivery manager", "office manager", "business manager", "project leader", "senior associate", "principal private secretary", "research fellow",
        "fellow", "lecturer", "supervising senior", "case leader", "of counsel", "associate professor", "hr business partner", "art director", "attorney",
        "physician", "surgeon",
    ),
    Seniority.LEAD: (
        "lead", "leader", "team leader", "team lead", "tech lead", "technical lead", "group lead", "group leader", "supervisor", "foreman", "forewoman",
        "charge nurse", "crew chief", "coordinator lead", "shift manager", "team coordinator", "professor", "principal investigator", "workstream leader",
        "workstream lead", "scrum master", "shift leader", "staff engineer", "staff software engineer", "staff designer", "staff scientist",
        "staff developer", "staff data scientist", "staff data engineer", "principal engineer", "distinguished engineer", "shift lead", "squad lead",
        "chapter lead", "assistant manager", "sergeant", "master technician", "sous chef", "assistant superintendent", "site supervisor",
        "lead product manager", "group product manager", "principal product manager", "ward sister", "project lead", "programme lead", "program lead",
        "lead project manager",
    ),
    Seniority.MANAGER: (
        "manager", "mgr", "managers", "superintendent", "branch manager", "store manager", "ward manager", "matron", "sales manager", "engineering manager",
        "operations manager", "team manager", "assistant principal", "bureau chief", "editor in chief", "plant supervisor", "nurse manager", "lieutenant",
        "chef de cuisine", "executive chef", "managing attorney", "superintendent of works", "site manager", "section manager", "product group manager",
        "construction manager", "division chief", "unit manager", "head coach",
    ),
    Seniority.SENIOR_MANAGER: (
        "senior manager", "sr manager", "snr manager", "group manager", "regional manager", "area manager", "area sales manager",
        "senior engineering manager", "country manager", "manager of managers", "senior programme manager", "deputy head", "district manager",
        "plant manager", "factory manager", "works manager", "department manager", "division manager", "national sales manager", "regional sales manager",
        "group financial controller", "hotel manager", "national manager", "corporate controller", "regional head",
    ),
    Seniority.HEAD: (
        "head", "head of", "heads", "controller", "financial controller", "comptroller", "registrar", "dean", "chief accountant", "chief engineer",
        "chief architect", "chief planner", "chief curator", "chief librarian", "practice head", "practice lead", "head of department", "unit head",
        "section chief", "service line lead", "executive head", "chief counsel", "chief editor", "department head", "department chair",
        "department director", "global head", "group head", "division head", "head librarian", "head engineer", "section head", "practice leader",
        "business unit manager", "chief nurse", "chief physician", "global lead", "city engineer", "county engineer", "chief auditor",
    ),
    Seniority.DIRECTOR: (
        "director", "dir", "directors", "general manager", "gm", "chief of staff", "treasurer", "county clerk", "city clerk", "town clerk",
        "county auditor", "county recorder", "registrar of voters", "general registrar", "clerk of court", "elections administrator",
        "election administrator", "administrator of elections", "supervisor of elections", "chief statistician", "chief economist", "chief scientist",
        "corporate secretary", "company secretary", "chief inspector", "board secretary", "parliamentary counsel", "chief clerk",
        "superintendent of schools", "art director partner", "commissioner of elections", "project director", "programme director", "program director",
        "creative director", "regional director", "dean of students", "artistic director", "director of nursing", "clinical director", "music director",
        "athletic director", "commander", "colonel", "battalion chief",
    ),
    Seniority.SENIOR_DIRECTOR: (
        "senior director", "sr director", "snr director", "group director", "strategic director", "area director", "executive programme director",
        "group general manager", "country director", "division director", "associate partner", "service director", "global director",
        "executive creative director", "senior managing consultant",
    ),
    Seniority.VICE_PRESIDENT: (
        "vice president", "vp", "svp", "evp", "avp", "senior vice president", "executive vice president", "area vice president", "assistant vice president",
        "associate vice president", "group vice president", "vice presidents", "regional president", "division president", "area president",
        "market president", "senior vp", "executive vp", "provost", "vice provost", "divisional director", "sr vp", "gvp", "rvp", "regional vice president",
        "assistant city manager", "assistant county manager", "deputy city manager", "corporate vice president",
    ),
    Seniority.C_LEVEL: (
        "chief", "cto", "cfo", "coo", "cmo", "cio", "ciso", "cpo", "cro", "chro", "cco", "cdo", "clo", "cso", "cao", "cxo", "cbo", "cgo", "general counsel",
        "executive director", "director general", "executive medical director", "finance director", "equity partner", "undersecretary", "under secretary",
        "assistant secretary", "medical director", "deputy permanent secretary", "fire chief", "police chief", "chief of police", "board treasurer",
        "city attorney", "county attorney", "district attorney", "solicitor general", "city treasurer", "county treasurer", "chief deputy",
    ),
    Seniority.TOP: (
        "ceo", "chief executive", "chief executive officer", "president", "managing director", "founder", "co founder", "cofounder", "founding partner",
        "owner", "co owner", "proprietor", "permanent secretary", "cabinet secretary", "headteacher", "head teacher", "headmaster", "headmistress",
        "head of school", "principal and ceo", "chancellor", "vice chancellor", "rector", "mayor", "county administrator", "county executive",
        "city manager", "city administrator", "county manager", "town manager", "town administrator", "village administrator", "governor",
        "secretary of state", "chief constable", "managing partner", "managing member", "senior partner", "general secretary", "group ceo", "commissioner",
        "county commissioner", "founding ceo", "chief officer", "executive chair", "executive chairman", "chairman and ceo", "cabinet minister",
        "managing owner", "founders", "co ceo", "md", "chair", "chairman", "chairwoman", "chairperson", "secretary general", "group chief executive",
        "sheriff", "school principal", "state auditor", "auditor general", "board chair", "chair of the board", "chairman of the board", "regional ceo",
        "managing principal", "state treasurer",
    ),
}

ASSISTANTS = (
    "assistant to", "pa to", "ea to", "secretary to", "aide to", "support to", "adviser to", "advisor to", "chief of staff to", "pps to",
    "executive assistant", "personal assistant", "private secretary", "diary secretary", "diary manager", "executive business administrator",
    "executive administrator", "executive secretary", "pa", "ea", "team pa", "office of the", "executive business partner", "personal secretary",
    "diary support", "office to", "assistant private secretary", "principal private secretary", "executive assistant to", "personal assistant to",
    "executive secretary to", "special assistant to", "administrative assistant to",
)

DEPUTIES = (
    "deputy", "vice", "assistant", "associate", "under", "second", "2nd", "sub", "joint deputy", "junior", "deputizing for", "standing in for",
)

ACTING = ("acting", "interim", "temporary", "ad interim", "caretaker", "pro tem", "pro tempore", "maternity cover", "provisional")

FORMER = (
    "former", "formerly", "ex", "retired", "past", "late", "emeritus", "emerita", "previous", "previously", "in memoriam", "alumnus", "alumna", "deceased",
    "outgoing", "the late", "until",
)

SCOPE = (
    "global", "worldwide", "international", "regional", "national", "group", "corporate", "country", "area", "local", "district", "central", "federal",
    "divisional", "division", "enterprise wide", "company", "head office", "central office", "field", "americas", "emea", "apac", "amer", "latam",
    "north america", "europe", "asia", "dach", "nordics", "benelux", "apj", "anz", "mea", "uk", "us", "usa", "uk and ireland", "european", "africa",
    "north", "south", "east", "west", "northern", "southern", "eastern", "western",
)
