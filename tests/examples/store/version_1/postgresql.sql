CREATE TABLE adverts (
    domain text NOT NULL,
    key text NOT NULL,
    text text NOT NULL,
    url text,
    location text,
    pages text NOT NULL,
    first_seen text NOT NULL,
    last_seen text NOT NULL,
    closed_at text
);
CREATE TABLE changes (
    id integer NOT NULL,
    domain text NOT NULL,
    at text NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    name text NOT NULL,
    field text NOT NULL,
    before text,
    after text,
    url text
);
CREATE SEQUENCE changes_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE changes_id_seq OWNED BY changes.id;
CREATE TABLE companies (
    domain text NOT NULL,
    site text NOT NULL,
    name text,
    url text,
    email text,
    phone text,
    linkedin text,
    careers_url text,
    country text,
    language text,
    people integer NOT NULL,
    first_read text,
    last_read text,
    last_run text NOT NULL,
    status text NOT NULL,
    why text NOT NULL
);
CREATE TABLE facts (
    person text NOT NULL,
    field text NOT NULL,
    value text NOT NULL,
    chosen boolean NOT NULL,
    urls text NOT NULL,
    how text NOT NULL,
    first_seen text NOT NULL,
    last_seen text NOT NULL,
    gone_at text
);
CREATE TABLE jobs (
    batch text NOT NULL,
    domain text NOT NULL,
    request text NOT NULL,
    state text NOT NULL,
    why text NOT NULL,
    people integer NOT NULL,
    attempts integer NOT NULL,
    ended_at text NOT NULL
);
CREATE TABLE leads (
    lead_id text NOT NULL,
    domain text NOT NULL,
    role text NOT NULL,
    person text NOT NULL,
    rank integer,
    probability double precision,
    cells text NOT NULL,
    first_seen text NOT NULL,
    last_seen text NOT NULL,
    in_sheet boolean NOT NULL
);
CREATE TABLE own (
    lead_id text NOT NULL,
    "column" text NOT NULL,
    value text NOT NULL,
    seen_at text NOT NULL
);
CREATE TABLE pages (
    domain text NOT NULL,
    url text NOT NULL,
    digest text NOT NULL,
    first_seen text NOT NULL,
    last_seen text NOT NULL,
    changed_at text NOT NULL
);
CREATE TABLE people (
    id text NOT NULL,
    domain text NOT NULL,
    name text NOT NULL,
    belongs text NOT NULL,
    place integer NOT NULL,
    first_seen text NOT NULL,
    last_seen text NOT NULL,
    gone_at text
);
CREATE TABLE roles (
    domain text NOT NULL,
    role text NOT NULL,
    outcome text NOT NULL,
    advice text NOT NULL,
    first_asked text NOT NULL,
    last_asked text NOT NULL
);
CREATE TABLE runs (
    id integer NOT NULL,
    domain text NOT NULL,
    finished_at text NOT NULL,
    status text NOT NULL,
    why text NOT NULL,
    people integer NOT NULL,
    pages integer NOT NULL,
    requests integer NOT NULL,
    bytes integer NOT NULL,
    seconds double precision NOT NULL
);
CREATE SEQUENCE runs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE runs_id_seq OWNED BY runs.id;
CREATE TABLE schedules (
    id integer NOT NULL,
    target text NOT NULL,
    request text NOT NULL,
    cron text NOT NULL,
    zone text NOT NULL,
    paused boolean NOT NULL,
    added_at text NOT NULL,
    next_at text NOT NULL,
    last_at text,
    outcome text NOT NULL
);
CREATE SEQUENCE schedules_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE schedules_id_seq OWNED BY schedules.id;
CREATE TABLE store (
    version integer NOT NULL,
    salt text NOT NULL
);
CREATE TABLE suppressions (
    digest text NOT NULL,
    kind text NOT NULL,
    domain text NOT NULL,
    since text NOT NULL
);
ALTER TABLE ONLY changes ALTER COLUMN id SET DEFAULT nextval('changes_id_seq'::regclass);
ALTER TABLE ONLY runs ALTER COLUMN id SET DEFAULT nextval('runs_id_seq'::regclass);
ALTER TABLE ONLY schedules ALTER COLUMN id SET DEFAULT nextval('schedules_id_seq'::regclass);
INSERT INTO adverts VALUES ('acme.example', 'data engineer http://acme.example/careers/data-engineer', 'Data Engineer', 'http://acme.example/careers/data-engineer', NULL, 'http://acme.example/careers', '2026-11-22T03:35:29Z', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z');
INSERT INTO adverts VALUES ('acme.example', 'nurse http://acme.example/careers/nurse', 'Nurse', 'http://acme.example/careers/nurse', NULL, 'http://acme.example/careers', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO adverts VALUES ('acme.example', 'porter http://acme.example/careers/porter', 'Porter', 'http://acme.example/careers/porter', NULL, 'http://acme.example/careers', '2026-11-22T03:35:31Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO changes VALUES (1, 'acme.example', '2026-11-22T03:35:31Z', 'changed', 'aa74dc8fd1a7', 'Ben Castle', 'email', 'ben.castle@acme.example', 'b.castle@acme.example', 'http://acme.example/team');
INSERT INTO changes VALUES (2, 'acme.example', '2026-11-22T03:35:31Z', 'changed', 'c5a09d2f83ec', 'Cleo Dahl', 'title', 'Data Engineer', 'Lead Data Engineer', 'http://acme.example/team');
INSERT INTO changes VALUES (3, 'acme.example', '2026-11-22T03:35:31Z', 'new', 'f28ea00ef3fe', 'Eva Frost', 'title', NULL, 'Accountant', 'http://acme.example/team');
INSERT INTO changes VALUES (4, 'acme.example', '2026-11-22T03:35:31Z', 'gone', '2572e9d80de9', 'Dov Elm', 'title', 'Head of Finance', NULL, 'http://acme.example/team');
INSERT INTO changes VALUES (5, 'acme.example', '2026-11-22T03:35:31Z', 'opened', 'porter http://acme.example/careers/porter', 'Porter', '', NULL, NULL, 'http://acme.example/careers/porter');
INSERT INTO changes VALUES (6, 'acme.example', '2026-11-22T03:35:31Z', 'closed', 'data engineer http://acme.example/careers/data-engineer', 'Data Engineer', '', NULL, NULL, 'http://acme.example/careers/data-engineer');
INSERT INTO companies VALUES ('bolt.example', 'bolt.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-22T03:35:31Z', 'blocked', 'robots.txt of bolt.example answered 502');
INSERT INTO companies VALUES ('acme.example', 'acme.example', NULL, 'http://acme.example/', NULL, NULL, NULL, 'http://acme.example/careers', NULL, NULL, 4, '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z', '2026-11-22T03:35:31Z', 'complete', 'enough seen');
INSERT INTO facts VALUES ('0bc110c5e657', 'name', 'Ada Brook', true, 'http://acme.example/team', 'card_grid', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO facts VALUES ('0bc110c5e657', 'title', 'Chief Executive Officer', true, 'http://acme.example/team', 'card_grid', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO facts VALUES ('0bc110c5e657', 'email_inferred', 'ada.brook@acme.example', false, '', 'first.last, as 1 of 1 published address of acme.example', '2026-11-22T03:35:29Z', '2026-11-22T03:35:29Z', NULL);
INSERT INTO facts VALUES ('aa74dc8fd1a7', 'name', 'Ben Castle', true, 'http://acme.example/team', 'card_grid', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO facts VALUES ('aa74dc8fd1a7', 'title', 'Head of Data', true, 'http://acme.example/team', 'card_grid', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO facts VALUES ('aa74dc8fd1a7', 'email', 'ben.castle@acme.example', false, 'http://acme.example/team', 'mailto', '2026-11-22T03:35:29Z', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z');
INSERT INTO facts VALUES ('2572e9d80de9', 'name', 'Dov Elm', true, 'http://acme.example/team', 'card_grid', '2026-11-22T03:35:29Z', '2026-11-22T03:35:29Z', NULL);
INSERT INTO facts VALUES ('2572e9d80de9', 'title', 'Head of Finance', true, 'http://acme.example/team', 'card_grid', '2026-11-22T03:35:29Z', '2026-11-22T03:35:29Z', NULL);
INSERT INTO facts VALUES ('2572e9d80de9', 'email_inferred', 'dov.elm@acme.example', true, '', 'first.last, as 1 of 1 published address of acme.example', '2026-11-22T03:35:29Z', '2026-11-22T03:35:29Z', NULL);
INSERT INTO facts VALUES ('c5a09d2f83ec', 'name', 'Cleo Dahl', true, 'http://acme.example/team', 'card_grid', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO facts VALUES ('c5a09d2f83ec', 'title', 'Data Engineer', false, 'http://acme.example/team', 'card_grid', '2026-11-22T03:35:29Z', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z');
INSERT INTO facts VALUES ('c5a09d2f83ec', 'email_inferred', 'cleo.dahl@acme.example', false, '', 'first.last, as 1 of 1 published address of acme.example', '2026-11-22T03:35:29Z', '2026-11-22T03:35:29Z', NULL);
INSERT INTO facts VALUES ('0bc110c5e657', 'email_inferred', 'a.brook@acme.example', true, '', 'f.last, as 1 of 1 published address of acme.example', '2026-11-22T03:35:31Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO facts VALUES ('aa74dc8fd1a7', 'email', 'b.castle@acme.example', true, 'http://acme.example/team', 'mailto', '2026-11-22T03:35:31Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO facts VALUES ('c5a09d2f83ec', 'title', 'Lead Data Engineer', true, 'http://acme.example/team', 'card_grid', '2026-11-22T03:35:31Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO facts VALUES ('c5a09d2f83ec', 'email_inferred', 'c.dahl@acme.example', true, '', 'f.last, as 1 of 1 published address of acme.example', '2026-11-22T03:35:31Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO facts VALUES ('f28ea00ef3fe', 'name', 'Eva Frost', true, 'http://acme.example/team', 'card_grid', '2026-11-22T03:35:31Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO facts VALUES ('f28ea00ef3fe', 'title', 'Accountant', true, 'http://acme.example/team', 'card_grid', '2026-11-22T03:35:31Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO facts VALUES ('f28ea00ef3fe', 'email_inferred', 'e.frost@acme.example', true, '', 'f.last, as 1 of 1 published address of acme.example', '2026-11-22T03:35:31Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO jobs VALUES ('62f00e17dda3e6da', 'bolt.example', 'bfd1097ef431b751', 'failed', 'robots.txt of bolt.example answered 502', 0, 1, '2026-11-22T03:35:31Z');
INSERT INTO jobs VALUES ('62f00e17dda3e6da', 'acme.example', '5baabcd161abccd6', 'done', '', 4, 1, '2026-11-22T03:35:31Z');
INSERT INTO leads VALUES ('L7EWMFMBJGW2', 'acme.example', 'Data Engineer', 'aa74dc8fd1a7', 2, 0.0709, '{"lead_id": "L7EWMFMBJGW2", "domain": "acme.example", "role": "Data Engineer", "rank": "2", "probability": "0.0709", "full_name": "Ben Castle", "first_name": "Ben", "last_name": "Castle", "title": "Head of Data", "email": "b.castle@acme.example", "email_status": "published", "why": "heads data, the function of the role; five steps above a specialist; the title names data, as the role does", "source_urls": "http://acme.example/team", "first_seen": "2026-11-22", "last_seen": "2026-11-22"}', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z', true);
INSERT INTO leads VALUES ('LOK4KYOBAN6M', 'acme.example', 'Data Engineer', '0bc110c5e657', 3, 0.0145, '{"lead_id": "LOK4KYOBAN6M", "domain": "acme.example", "role": "Data Engineer", "rank": "3", "probability": "0.0145", "full_name": "Ada Brook", "first_name": "Ada", "last_name": "Brook", "title": "Chief Executive Officer", "email": "a.brook@acme.example", "email_status": "inferred", "email_chance": "0.451", "why": "far above a specialist; runs a small organisation (4 people known)", "source_urls": "http://acme.example/team", "first_seen": "2026-11-22", "last_seen": "2026-11-22"}', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z', true);
INSERT INTO leads VALUES ('LRH7UJGPW7DW', 'acme.example', 'Data Engineer', '2572e9d80de9', 3, 0.0359, '{"lead_id": "LRH7UJGPW7DW", "domain": "acme.example", "role": "Data Engineer", "rank": "3", "probability": "0.0359", "full_name": "Dov Elm", "first_name": "Dov", "last_name": "Elm", "title": "Head of Finance", "email": "dov.elm@acme.example", "email_status": "inferred", "email_chance": "0.693", "why": "five steps above a specialist", "source_urls": "http://acme.example/team", "first_seen": "2026-11-22", "last_seen": "2026-11-22"}', '2026-11-22T03:35:29Z', '2026-11-22T03:35:29Z', true);
INSERT INTO leads VALUES ('LJ5OFMNIBA4J', 'acme.example', 'Data Engineer', 'c5a09d2f83ec', 1, 0.8745, '{"lead_id": "LJ5OFMNIBA4J", "domain": "acme.example", "role": "Data Engineer", "rank": "1", "probability": "0.8745", "full_name": "Cleo Dahl", "first_name": "Cleo", "last_name": "Dahl", "title": "Lead Data Engineer", "email": "c.dahl@acme.example", "email_status": "inferred", "email_chance": "0.451", "why": "works in data, the function of the role; two steps above a specialist; the title names data, engineer, as the role does; the closest above the role in its function", "source_urls": "http://acme.example/team", "first_seen": "2026-11-22", "last_seen": "2026-11-22"}', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z', true);
INSERT INTO leads VALUES ('L76GUDEYEPCW', 'acme.example', 'Data Engineer', 'f28ea00ef3fe', 4, 0.0005, '{"lead_id": "L76GUDEYEPCW", "domain": "acme.example", "role": "Data Engineer", "rank": "4", "probability": "0.0005", "full_name": "Eva Frost", "first_name": "Eva", "last_name": "Frost", "title": "Accountant", "email": "e.frost@acme.example", "email_status": "inferred", "email_chance": "0.451", "why": "against: leads something else: accounting", "source_urls": "http://acme.example/team", "first_seen": "2026-11-22", "last_seen": "2026-11-22"}', '2026-11-22T03:35:31Z', '2026-11-22T03:35:31Z', true);
INSERT INTO own VALUES ('L7EWMFMBJGW2', 'applied_on', '2026-11-02', '2026-11-22T03:35:29Z');
INSERT INTO own VALUES ('L7EWMFMBJGW2', 'notes', 'met at the fair', '2026-11-22T03:35:29Z');
INSERT INTO own VALUES ('LOK4KYOBAN6M', 'applied_on', '2026-11-02', '2026-11-22T03:35:29Z');
INSERT INTO own VALUES ('LOK4KYOBAN6M', 'notes', 'met at the fair', '2026-11-22T03:35:29Z');
INSERT INTO own VALUES ('LRH7UJGPW7DW', 'applied_on', '2026-11-02', '2026-11-22T03:35:29Z');
INSERT INTO own VALUES ('LRH7UJGPW7DW', 'notes', 'met at the fair', '2026-11-22T03:35:29Z');
INSERT INTO own VALUES ('LJ5OFMNIBA4J', 'applied_on', '2026-11-02', '2026-11-22T03:35:29Z');
INSERT INTO own VALUES ('LJ5OFMNIBA4J', 'notes', 'met at the fair', '2026-11-22T03:35:29Z');
INSERT INTO own VALUES ('L76GUDEYEPCW', 'applied_on', '2026-11-02', '2026-11-22T03:35:31Z');
INSERT INTO own VALUES ('L76GUDEYEPCW', 'notes', 'met at the fair', '2026-11-22T03:35:31Z');
INSERT INTO pages VALUES ('acme.example', 'http://acme.example/', '3cf264e6b5138515', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z', '2026-11-22T03:35:29Z');
INSERT INTO pages VALUES ('acme.example', 'http://acme.example/team', '7f51c935fa303246', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z', '2026-11-22T03:35:31Z');
INSERT INTO pages VALUES ('acme.example', 'http://acme.example/careers', '76a8ab37f2e3b4f9', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z', '2026-11-22T03:35:31Z');
INSERT INTO people VALUES ('0bc110c5e657', 'acme.example', 'Ada Brook', 'team', 0, '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO people VALUES ('aa74dc8fd1a7', 'acme.example', 'Ben Castle', 'team', 1, '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO people VALUES ('2572e9d80de9', 'acme.example', 'Dov Elm', 'team', 2, '2026-11-22T03:35:29Z', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z');
INSERT INTO people VALUES ('c5a09d2f83ec', 'acme.example', 'Cleo Dahl', 'team', 2, '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO people VALUES ('f28ea00ef3fe', 'acme.example', 'Eva Frost', 'team', 3, '2026-11-22T03:35:31Z', '2026-11-22T03:35:31Z', NULL);
INSERT INTO roles VALUES ('bolt.example', 'Nurse', 'nobody', 'Nobody is published: write to the main contact and ask who leads the team.', '2026-11-22T03:35:28Z', '2026-11-22T03:35:31Z');
INSERT INTO roles VALUES ('acme.example', 'Data Engineer', 'picked', '', '2026-11-22T03:35:29Z', '2026-11-22T03:35:31Z');
INSERT INTO runs VALUES (1, 'bolt.example', '2026-11-22T03:35:28Z', 'blocked', 'robots.txt of bolt.example answered 502', 0, 0, 3, 0, 0.065);
INSERT INTO runs VALUES (2, 'acme.example', '2026-11-22T03:35:29Z', 'complete', 'enough seen', 4, 3, 6, 2072, 1.039);
INSERT INTO runs VALUES (3, 'bolt.example', '2026-11-22T03:35:31Z', 'blocked', 'robots.txt of bolt.example answered 502', 0, 0, 3, 0, 0.032);
INSERT INTO runs VALUES (4, 'acme.example', '2026-11-22T03:35:31Z', 'complete', 'enough seen', 4, 3, 6, 2042, 0.697);
INSERT INTO schedules VALUES (1, 'acme.example', '{"roles": ["Data Engineer"], "jobs": [], "everyone": false, "max_pages": 40, "max_seconds": 120.0, "delay": 1.0, "render": "auto", "proxy": null, "insecure": false, "allow_private": false, "command": null, "webhook": null}', '59 7 * * 1', 'Etc/UTC', false, '2026-11-22T03:35:33Z', '2026-11-23T07:59:00Z', NULL, '');
INSERT INTO store VALUES (1, '560f02c34155ac41601fc15a443934c1');
INSERT INTO suppressions VALUES ('610ce80156cd7ca36f44f9297d56e3008ecdb4abafcbe53f491044a1bc5cfa92', 'company', 'zenith.example', '2026-11-22T03:35:33Z');
INSERT INTO suppressions VALUES ('5a9c48bc99368cd697badb9c1f4134567a361ed9502a52aa31e24b1c62ad3812', 'person', '', '2026-11-22T03:35:34Z');
SELECT pg_catalog.setval('changes_id_seq', 6, true);
SELECT pg_catalog.setval('runs_id_seq', 4, true);
SELECT pg_catalog.setval('schedules_id_seq', 1, true);
ALTER TABLE ONLY adverts
    ADD CONSTRAINT adverts_pkey PRIMARY KEY (domain, key);
ALTER TABLE ONLY changes
    ADD CONSTRAINT changes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY companies
    ADD CONSTRAINT companies_pkey PRIMARY KEY (domain);
ALTER TABLE ONLY facts
    ADD CONSTRAINT facts_pkey PRIMARY KEY (person, field, value);
ALTER TABLE ONLY jobs
    ADD CONSTRAINT jobs_pkey PRIMARY KEY (batch, domain);
ALTER TABLE ONLY leads
    ADD CONSTRAINT leads_pkey PRIMARY KEY (lead_id);
ALTER TABLE ONLY own
    ADD CONSTRAINT own_pkey PRIMARY KEY (lead_id, "column");
ALTER TABLE ONLY pages
    ADD CONSTRAINT pages_pkey PRIMARY KEY (domain, url);
ALTER TABLE ONLY people
    ADD CONSTRAINT people_pkey PRIMARY KEY (id);
ALTER TABLE ONLY roles
    ADD CONSTRAINT roles_pkey PRIMARY KEY (domain, role);
ALTER TABLE ONLY runs
    ADD CONSTRAINT runs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY schedules
    ADD CONSTRAINT schedules_pkey PRIMARY KEY (id);
ALTER TABLE ONLY suppressions
    ADD CONSTRAINT suppressions_pkey PRIMARY KEY (digest);
CREATE INDEX changes_of_company ON changes USING btree (domain, at);
CREATE INDEX facts_gone ON facts USING btree (gone_at) WHERE (gone_at IS NOT NULL);
CREATE INDEX ix_adverts_last_seen ON adverts USING btree (last_seen);
CREATE INDEX ix_changes_at ON changes USING btree (at);
CREATE INDEX ix_changes_subject ON changes USING btree (subject);
CREATE INDEX ix_companies_site ON companies USING btree (site);
CREATE INDEX ix_facts_value ON facts USING btree (value);
CREATE INDEX ix_leads_domain ON leads USING btree (domain);
CREATE INDEX ix_leads_person ON leads USING btree (person);
CREATE INDEX ix_pages_last_seen ON pages USING btree (last_seen);
CREATE INDEX ix_people_domain ON people USING btree (domain);
CREATE INDEX ix_people_last_seen ON people USING btree (last_seen);
CREATE INDEX ix_runs_domain ON runs USING btree (domain);
CREATE INDEX ix_runs_finished_at ON runs USING btree (finished_at);
CREATE INDEX ix_schedules_next_at ON schedules USING btree (next_at);
CREATE INDEX leads_waiting ON leads USING btree (lead_id) WHERE (NOT in_sheet);
