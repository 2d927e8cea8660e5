BEGIN TRANSACTION;
CREATE TABLE adverts (
	domain TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	text TEXT NOT NULL, 
	url TEXT, 
	location TEXT, 
	pages TEXT NOT NULL, 
	first_seen TEXT NOT NULL, 
	last_seen TEXT NOT NULL, 
	closed_at TEXT, 
	PRIMARY KEY (domain, "key")
);
CREATE TABLE changes (
	id INTEGER NOT NULL, 
	domain TEXT NOT NULL, 
	at TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	name TEXT NOT NULL, 
	field TEXT NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	url TEXT, 
	PRIMARY KEY (id)
);
CREATE TABLE companies (
	domain TEXT NOT NULL, 
	site TEXT NOT NULL, 
	name TEXT, 
	url TEXT, 
	email TEXT, 
	phone TEXT, 
	linkedin TEXT, 
	careers_url TEXT, 
	country TEXT, 
	language TEXT, 
	people INTEGER NOT NULL, 
	first_read TEXT, 
	last_read TEXT, 
	last_run TEXT NOT NULL, 
	status TEXT NOT NULL, 
	why TEXT NOT NULL, 
	PRIMARY KEY (domain)
);
INSERT INTO "companies" VALUES('acme.example','acme.example',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,'2026-03-02T09:00:00Z','complete','enough seen');
CREATE TABLE facts (
	person TEXT NOT NULL, 
	field TEXT NOT NULL, 
	value TEXT NOT NULL, 
	chosen BOOLEAN NOT NULL, 
	urls TEXT NOT NULL, 
	how TEXT NOT NULL, 
	first_seen TEXT NOT NULL, 
	last_seen TEXT NOT NULL, 
	gone_at TEXT, 
	PRIMARY KEY (person, field, value)
);
CREATE TABLE jobs (
	batch TEXT NOT NULL, 
	domain TEXT NOT NULL, 
	request TEXT NOT NULL, 
	state TEXT NOT NULL, 
	why TEXT NOT NULL, 
	people INTEGER NOT NULL, 
	attempts INTEGER NOT NULL, 
	ended_at TEXT NOT NULL, 
	PRIMARY KEY (batch, domain)
);
CREATE TABLE leads (
	lead_id TEXT NOT NULL, 
	domain TEXT NOT NULL, 
	role TEXT NOT NULL, 
	person TEXT NOT NULL, 
	rank INTEGER, 
	probability FLOAT, 
	cells TEXT NOT NULL, 
	first_seen TEXT NOT NULL, 
	last_seen TEXT NOT NULL, 
	in_sheet BOOLEAN NOT NULL, 
	PRIMARY KEY (lead_id)
);
CREATE TABLE own (
	lead_id TEXT NOT NULL, 
	"column" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	seen_at TEXT NOT NULL, 
	PRIMARY KEY (lead_id, "column")
);
CREATE TABLE pages (
	domain TEXT NOT NULL, 
	url TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	first_seen TEXT NOT NULL, 
	last_seen TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	PRIMARY KEY (domain, url)
);
CREATE TABLE people (
	id TEXT NOT NULL, 
	domain TEXT NOT NULL, 
	name TEXT NOT NULL, 
	belongs TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	first_seen TEXT NOT NULL, 
	last_seen TEXT NOT NULL, 
	gone_at TEXT, 
	PRIMARY KEY (id)
);
CREATE TABLE roles (
	domain TEXT NOT NULL, 
	role TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	advice TEXT NOT NULL, 
	first_asked TEXT NOT NULL, 
	last_asked TEXT NOT NULL, 
	PRIMARY KEY (domain, role)
);
CREATE TABLE runs (
	id INTEGER NOT NULL, 
	domain TEXT NOT NULL, 
	finished_at TEXT NOT NULL, 
	status TEXT NOT NULL, 
	why TEXT NOT NULL, 
	people INTEGER NOT NULL, 
	pages INTEGER NOT NULL, 
	requests INTEGER NOT NULL, 
	bytes INTEGER NOT NULL, 
	seconds FLOAT NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE schedules (
	id INTEGER NOT NULL, 
	target TEXT NOT NULL, 
	request TEXT NOT NULL, 
	cron TEXT NOT NULL, 
	zone TEXT NOT NULL, 
	paused BOOLEAN NOT NULL, 
	added_at TEXT NOT NULL, 
	next_at TEXT NOT NULL, 
	last_at TEXT, 
	outcome TEXT NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE store (
	version INTEGER NOT NULL, 
	salt TEXT NOT NULL
);
INSERT INTO "store" VALUES(1,'00112233445566778899aabbccddeeff');
CREATE TABLE suppressions (
	digest TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	domain TEXT NOT NULL, 
	since TEXT NOT NULL, 
	PRIMARY KEY (digest)
);
CREATE INDEX ix_companies_site ON companies (site);
CREATE INDEX ix_runs_finished_at ON runs (finished_at);
CREATE INDEX ix_runs_domain ON runs (domain);
CREATE INDEX ix_pages_last_seen ON pages (last_seen);
CREATE INDEX ix_people_domain ON people (domain);
CREATE INDEX ix_people_last_seen ON people (last_seen);
CREATE INDEX ix_facts_value ON facts (value);
CREATE INDEX facts_gone ON facts (gone_at) WHERE gone_at IS NOT NULL;
CREATE INDEX leads_waiting ON leads (lead_id) WHERE in_sheet = 0;
CREATE INDEX ix_leads_person ON leads (person);
CREATE INDEX ix_leads_domain ON leads (domain);
CREATE INDEX ix_adverts_last_seen ON adverts (last_seen);
CREATE INDEX ix_changes_subject ON changes (subject);
CREATE INDEX ix_changes_at ON changes (at);
CREATE INDEX changes_of_company ON changes (domain, at);
CREATE INDEX ix_schedules_next_at ON schedules (next_at);
COMMIT;
