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
INSERT INTO "adverts" VALUES('acme.example','data engineer http://acme.example/careers/data-engineer','Data Engineer','http://acme.example/careers/data-engineer',NULL,'http://acme.example/careers','2026-11-22T03:35:29Z','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z');
INSERT INTO "adverts" VALUES('acme.example','nurse http://acme.example/careers/nurse','Nurse','http://acme.example/careers/nurse',NULL,'http://acme.example/careers','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z',NULL);
INSERT INTO "adverts" VALUES('acme.example','porter http://acme.example/careers/porter','Porter','http://acme.example/careers/porter',NULL,'http://acme.example/careers','2026-11-22T03:35:31Z','2026-11-22T03:35:31Z',NULL);
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
INSERT INTO "changes" VALUES(1,'acme.example','2026-11-22T03:35:31Z','changed','aa74dc8fd1a7','Ben Castle','email','ben.castle@acme.example','b.castle@acme.example','http://acme.example/team');
INSERT INTO "changes" VALUES(2,'acme.example','2026-11-22T03:35:31Z','changed','c5a09d2f83ec','Cleo Dahl','title','Data Engineer','Lead Data Engineer','http://acme.example/team');
INSERT INTO "changes" VALUES(3,'acme.example','2026-11-22T03:35:31Z','new','f28ea00ef3fe','Eva Frost','title',NULL,'Accountant','http://acme.example/team');
INSERT INTO "changes" VALUES(4,'acme.example','2026-11-22T03:35:31Z','gone','2572e9d80de9','Dov Elm','title','Head of Finance',NULL,'http://acme.example/team');
INSERT INTO "changes" VALUES(5,'acme.example','2026-11-22T03:35:31Z','opened','porter http://acme.example/careers/porter','Porter','',NULL,NULL,'http://acme.example/careers/porter');
INSERT INTO "changes" VALUES(6,'acme.example','2026-11-22T03:35:31Z','closed','data engineer http://acme.example/careers/data-engineer','Data Engineer','',NULL,NULL,'http://acme.example/careers/data-engineer');
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
INSERT INTO "companies" VALUES('bolt.example','bolt.example',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,'2026-11-22T03:35:31Z','blocked','robots.txt of bolt.example answered 502');
INSERT INTO "companies" VALUES('acme.example','acme.example',NULL,'http://acme.example/',NULL,NULL,NULL,'http://acme.example/careers',NULL,NULL,4,'2026-11-22T03:35:29Z','2026-11-22T03:35:31Z','2026-11-22T03:35:31Z','complete','enough seen');
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
INSERT INTO "facts" VALUES('0bc110c5e657','name','Ada Brook',1,'http://acme.example/team','card_grid','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z',NULL);
INSERT INTO "facts" VALUES('0bc110c5e657','title','Chief Executive Officer',1,'http://acme.example/team','card_grid','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z',NULL);
INSERT INTO "facts" VALUES('0bc110c5e657','email_inferred','ada.brook@acme.example',0,'','first.last, as 1 of 1 published address of acme.example','2026-11-22T03:35:29Z','2026-11-22T03:35:29Z',NULL);
INSERT INTO "facts" VALUES('aa74dc8fd1a7','name','Ben Castle',1,'http://acme.example/team','card_grid','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z',NULL);
INSERT INTO "facts" VALUES('aa74dc8fd1a7','title','Head of Data',1,'http://acme.example/team','card_grid','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z',NULL);
INSERT INTO "facts" VALUES('aa74dc8fd1a7','email','ben.castle@acme.example',0,'http://acme.example/team','mailto','2026-11-22T03:35:29Z','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z');
INSERT INTO "facts" VALUES('2572e9d80de9','name','Dov Elm',1,'http://acme.example/team','card_grid','2026-11-22T03:35:29Z','2026-11-22T03:35:29Z',NULL);
INSERT INTO "facts" VALUES('2572e9d80de9','title','Head of Finance',1,'http://acme.example/team','card_grid','2026-11-22T03:35:29Z','2026-11-22T03:35:29Z',NULL);
INSERT INTO "facts" VALUES('2572e9d80de9','email_inferred','dov.elm@acme.example',1,'','first.last, as 1 of 1 published address of acme.example','2026-11-22T03:35:29Z','2026-11-22T03:35:29Z',NULL);
INSERT INTO "facts" VALUES('c5a09d2f83ec','name','Cleo Dahl',1,'http://acme.example/team','card_grid','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z',NULL);
INSERT INTO "facts" VALUES('c5a09d2f83ec','title','Data Engineer',0,'http://acme.example/team','card_grid','2026-11-22T03:35:29Z','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z');
INSERT INTO "facts" VALUES('c5a09d2f83ec','email_inferred','cleo.dahl@acme.example',0,'','first.last, as 1 of 1 published address of acme.example','2026-11-22T03:35:29Z','2026-11-22T03:35:29Z',NULL);
INSERT INTO "facts" VALUES('0bc110c5e657','email_inferred','a.brook@acme.example',1,'','f.last, as 1 of 1 published address of acme.example','2026-11-22T03:35:31Z','2026-11-22T03:35:31Z',NULL);
INSERT INTO "facts" VALUES('aa74dc8fd1a7','email','b.castle@acme.example',1,'http://acme.example/team','mailto','2026-11-22T03:35:31Z','2026-11-22T03:35:31Z',NULL);
INSERT INTO "facts" VALUES('c5a09d2f83ec','title','Lead Data Engineer',1,'http://acme.example/team','card_grid','2026-11-22T03:35:31Z','2026-11-22T03:35:31Z',NULL);
INSERT INTO "facts" VALUES('c5a09d2f83ec','email_inferred','c.dahl@acme.example',1,'','f.last, as 1 of 1 published address of acme.example','2026-11-22T03:35:31Z','2026-11-22T03:35:31Z',NULL);
INSERT INTO "facts" VALUES('f28ea00ef3fe','name','Eva Frost',1,'http://acme.example/team','card_grid','2026-11-22T03:35:31Z','2026-11-22T03:35:31Z',NULL);
INSERT INTO "facts" VALUES('f28ea00ef3fe','title','Accountant',1,'http://acme.example/team','card_grid','2026-11-22T03:35:31Z','2026-11-22T03:35:31Z',NULL);
INSERT INTO "facts" VALUES('f28ea00ef3fe','email_inferred','e.frost@acme.example',1,'','f.last, as 1 of 1 published address of acme.example','2026-11-22T03:35:31Z','2026-11-22T03:35:31Z',NULL);
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
INSERT INTO "jobs" VALUES('62f00e17dda3e6da','bolt.example','bfd1097ef431b751','failed','robots.txt of bolt.example answered 502',0,1,'2026-11-22T03:35:31Z');
INSERT INTO "jobs" VALUES('62f00e17dda3e6da','acme.example','5baabcd161abccd6','done','',4,1,'2026-11-22T03:35:31Z');
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
INSERT INTO "leads" VALUES('L7EWMFMBJGW2','acme.example','Data Engineer','aa74dc8fd1a7',2,0.0709,'{"lead_id": "L7EWMFMBJGW2", "domain": "acme.example", "role": "Data Engineer", "rank": "2", "probability": "0.0709", "full_name": "Ben Castle", "first_name": "Ben", "last_name": "Castle", "title": "Head of Data", "email": "b.castle@acme.example", "email_status": "published", "why": "heads data, the function of the role; five steps above a specialist; the title names data, as the role does", "source_urls": "http://acme.example/team", "first_seen": "2026-11-22", "last_seen": "2026-11-22"}','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z',1);
INSERT INTO "leads" VALUES('LOK4KYOBAN6M','acme.example','Data Engineer','0bc110c5e657',3,0.0145,'{"lead_id": "LOK4KYOBAN6M", "domain": "acme.example", "role": "Data Engineer", "rank": "3", "probability": "0.0145", "full_name": "Ada Brook", "first_name": "Ada", "last_name": "Brook", "title": "Chief Executive Officer", "email": "a.brook@acme.example", "email_status": "inferred", "email_chance": "0.451", "why": "far above a specialist; runs a small organisation (4 people known)", "source_urls": "http://acme.example/team", "first_seen": "2026-11-22", "last_seen": "2026-11-22"}','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z',1);
INSERT INTO "leads" VALUES('LRH7UJGPW7DW','acme.example','Data Engineer','2572e9d80de9',3,0.0359,'{"lead_id": "LRH7UJGPW7DW", "domain": "acme.example", "role": "Data Engineer", "rank": "3", "probability": "0.0359", "full_name": "Dov Elm", "first_name": "Dov", "last_name": "Elm", "title": "Head of Finance", "email": "dov.elm@acme.example", "email_status": "inferred", "email_chance": "0.693", "why": "five steps above a specialist", "source_urls": "http://acme.example/team", "first_seen": "2026-11-22", "last_seen": "2026-11-22"}','2026-11-22T03:35:29Z','2026-11-22T03:35:29Z',1);
INSERT INTO "leads" VALUES('LJ5OFMNIBA4J','acme.example','Data Engineer','c5a09d2f83ec',1,0.8745,'{"lead_id": "LJ5OFMNIBA4J", "domain": "acme.example", "role": "Data Engineer", "rank": "1", "probability": "0.8745", "full_name": "Cleo Dahl", "first_name": "Cleo", "last_name": "Dahl", "title": "Lead Data Engineer", "email": "c.dahl@acme.example", "email_status": "inferred", "email_chance": "0.451", "why": "works in data, the function of the role; two steps above a specialist; the title names data, engineer, as the role does; the closest above the role in its function", "source_urls": "http://acme.example/team", "first_seen": "2026-11-22", "last_seen": "2026-11-22"}','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z',1);
INSERT INTO "leads" VALUES('L76GUDEYEPCW','acme.example','Data Engineer','f28ea00ef3fe',4,0.0005,'{"lead_id": "L76GUDEYEPCW", "domain": "acme.example", "role": "Data Engineer", "rank": "4", "probability": "0.0005", "full_name": "Eva Frost", "first_name": "Eva", "last_name": "Frost", "title": "Accountant", "email": "e.frost@acme.example", "email_status": "inferred", "email_chance": "0.451", "why": "against: leads something else: accounting", "source_urls": "http://acme.example/team", "first_seen": "2026-11-22", "last_seen": "2026-11-22"}','2026-11-22T03:35:31Z','2026-11-22T03:35:31Z',1);
CREATE TABLE own (
	lead_id TEXT NOT NULL, 
	"column" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	seen_at TEXT NOT NULL, 
	PRIMARY KEY (lead_id, "column")
);
INSERT INTO "own" VALUES('L7EWMFMBJGW2','applied_on','2026-11-02','2026-11-22T03:35:29Z');
INSERT INTO "own" VALUES('L7EWMFMBJGW2','notes','met at the fair','2026-11-22T03:35:29Z');
INSERT INTO "own" VALUES('LOK4KYOBAN6M','applied_on','2026-11-02','2026-11-22T03:35:29Z');
INSERT INTO "own" VALUES('LOK4KYOBAN6M','notes','met at the fair','2026-11-22T03:35:29Z');
INSERT INTO "own" VALUES('LRH7UJGPW7DW','applied_on','2026-11-02','2026-11-22T03:35:29Z');
INSERT INTO "own" VALUES('LRH7UJGPW7DW','notes','met at the fair','2026-11-22T03:35:29Z');
INSERT INTO "own" VALUES('LJ5OFMNIBA4J','applied_on','2026-11-02','2026-11-22T03:35:29Z');
INSERT INTO "own" VALUES('LJ5OFMNIBA4J','notes','met at the fair','2026-11-22T03:35:29Z');
INSERT INTO "own" VALUES('L76GUDEYEPCW','applied_on','2026-11-02','2026-11-22T03:35:31Z');
INSERT INTO "own" VALUES('L76GUDEYEPCW','notes','met at the fair','2026-11-22T03:35:31Z');
CREATE TABLE pages (
	domain TEXT NOT NULL, 
	url TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	first_seen TEXT NOT NULL, 
	last_seen TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	PRIMARY KEY (domain, url)
);
INSERT INTO "pages" VALUES('acme.example','http://acme.example/','3cf264e6b5138515','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z','2026-11-22T03:35:29Z');
INSERT INTO "pages" VALUES('acme.example','http://acme.example/team','7f51c935fa303246','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z','2026-11-22T03:35:31Z');
INSERT INTO "pages" VALUES('acme.example','http://acme.example/careers','76a8ab37f2e3b4f9','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z','2026-11-22T03:35:31Z');
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
INSERT INTO "people" VALUES('0bc110c5e657','acme.example','Ada Brook','team',0,'2026-11-22T03:35:29Z','2026-11-22T03:35:31Z',NULL);
INSERT INTO "people" VALUES('aa74dc8fd1a7','acme.example','Ben Castle','team',1,'2026-11-22T03:35:29Z','2026-11-22T03:35:31Z',NULL);
INSERT INTO "people" VALUES('2572e9d80de9','acme.example','Dov Elm','team',2,'2026-11-22T03:35:29Z','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z');
INSERT INTO "people" VALUES('c5a09d2f83ec','acme.example','Cleo Dahl','team',2,'2026-11-22T03:35:29Z','2026-11-22T03:35:31Z',NULL);
INSERT INTO "people" VALUES('f28ea00ef3fe','acme.example','Eva Frost','team',3,'2026-11-22T03:35:31Z','2026-11-22T03:35:31Z',NULL);
CREATE TABLE roles (
	domain TEXT NOT NULL, 
	role TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	advice TEXT NOT NULL, 
	first_asked TEXT NOT NULL, 
	last_asked TEXT NOT NULL, 
	PRIMARY KEY (domain, role)
);
INSERT INTO "roles" VALUES('bolt.example','Nurse','nobody','Nobody is published: write to the main contact and ask who leads the team.','2026-11-22T03:35:28Z','2026-11-22T03:35:31Z');
INSERT INTO "roles" VALUES('acme.example','Data Engineer','picked','','2026-11-22T03:35:29Z','2026-11-22T03:35:31Z');
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
INSERT INTO "runs" VALUES(1,'bolt.example','2026-11-22T03:35:28Z','blocked','robots.txt of bolt.example answered 502',0,0,3,0,0.065);
INSERT INTO "runs" VALUES(2,'acme.example','2026-11-22T03:35:29Z','complete','enough seen',4,3,6,2072,1.039);
INSERT INTO "runs" VALUES(3,'bolt.example','2026-11-22T03:35:31Z','blocked','robots.txt of bolt.example answered 502',0,0,3,0,0.032);
INSERT INTO "runs" VALUES(4,'acme.example','2026-11-22T03:35:31Z','complete','enough seen',4,3,6,2042,0.697);
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
INSERT INTO "schedules" VALUES(1,'acme.example','{"roles": ["Data Engineer"], "jobs": [], "everyone": false, "max_pages": 40, "max_seconds": 120.0, "delay": 1.0, "render": "auto", "proxy": null, "insecure": false, "allow_private": false, "command": null, "webhook": null}','59 7 * * 1','Etc/UTC',0,'2026-11-22T03:35:33Z','2026-11-23T07:59:00Z',NULL,'');
CREATE TABLE store (
	version INTEGER NOT NULL, 
	salt TEXT NOT NULL
);
INSERT INTO "store" VALUES(1,'560f02c34155ac41601fc15a443934c1');
CREATE TABLE suppressions (
	digest TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	domain TEXT NOT NULL, 
	since TEXT NOT NULL, 
	PRIMARY KEY (digest)
);
INSERT INTO "suppressions" VALUES('610ce80156cd7ca36f44f9297d56e3008ecdb4abafcbe53f491044a1bc5cfa92','company','zenith.example','2026-11-22T03:35:33Z');
INSERT INTO "suppressions" VALUES('5a9c48bc99368cd697badb9c1f4134567a361ed9502a52aa31e24b1c62ad3812','person','','2026-11-22T03:35:34Z');
CREATE INDEX ix_companies_site ON companies (site);
CREATE INDEX ix_runs_finished_at ON runs (finished_at);
CREATE INDEX ix_runs_domain ON runs (domain);
CREATE INDEX ix_pages_last_seen ON pages (last_seen);
CREATE INDEX ix_people_domain ON people (domain);
CREATE INDEX ix_people_last_seen ON people (last_seen);
CREATE INDEX facts_gone ON facts (gone_at) WHERE gone_at IS NOT NULL;
CREATE INDEX ix_facts_value ON facts (value);
CREATE INDEX leads_waiting ON leads (lead_id) WHERE in_sheet = 0;
CREATE INDEX ix_leads_person ON leads (person);
CREATE INDEX ix_leads_domain ON leads (domain);
CREATE INDEX ix_adverts_last_seen ON adverts (last_seen);
CREATE INDEX ix_changes_subject ON changes (subject);
CREATE INDEX ix_changes_at ON changes (at);
CREATE INDEX changes_of_company ON changes (domain, at);
CREATE INDEX ix_schedules_next_at ON schedules (next_at);
COMMIT;
