"""The JSON schema of research.json, its words taken from the model: `make docs` writes docs/research.schema.json, and real outputs are held to it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

from research.model import CrawlStatus, Group, Outcome, Seniority, Stage
from research.records import SCHEMA

FILE = Path(__file__).parents[1] / "docs" / "research.schema.json"

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
KNOWN: Schema = {"type": ["string", "null"]}
COUNT: Schema = {"type": "integer", "minimum": 0}
SHARE: Schema = {"type": "number", "minimum": 0, "maximum": 1}
MOMENT: Schema = {"type": "string", "format": "date-time"}


def one_of(*values: str | None) -> Schema:
    return {"enum": list(values)}


def many(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def record(fields: dict[str, Schema], lacking: tuple[str, ...] = ()) -> Schema:
    """Return the schema of an object that holds these fields and no others. lacking: those that may be left out."""
    return {"type": "object", "properties": fields, "required": [name for name in fields if name not in lacking], "additionalProperties": False}


def said(schema: Schema, words: str) -> Schema:
    return schema | {"description": words}


def schema() -> Schema:
    """Return the schema of research.json."""
    chance: Schema = {"type": ["number", "null"], "minimum": 0, "maximum": 1}
    status = one_of("published", "inferred", None)
    source = record(
        {
            "field": one_of("name", "title", "department", "profile_url", "email", "phone", "linkedin"),
            "value": TEXT,
            "url": said(KNOWN, "The page; null where the value was inferred."),
            "how": said(TEXT, "The pattern that read it; `import:…` for a file of the user's; `inferred: …`."),
            "seen_at": MOMENT,
            "quote": said(TEXT, "The page's own words."),
            "locator": TEXT,
            "digest": TEXT,
            "printed": said(TEXT, "As the page prints it."),
        },
        ("quote", "locator", "digest", "printed"),
    )
    person = record(
        {
            "id": said(TEXT, "Stable over runs."),
            "name": TEXT,
            "title": KNOWN,
            "department": KNOWN,
            "seniority": one_of(*(rung.name.lower() for rung in Seniority), None),
            "group": one_of(*get_args(Group)),
            "email": KNOWN,
            "email_status": said(status, "null as well for an address out of the user's own list."),
            "email_chance": said(chance, "Of an inferred address."),
            "phone": said(KNOWN, "As printed."),
            "phone_e164": KNOWN,
            "linkedin": KNOWN,
            "profile_url": KNOWN,
            "title_held_elsewhere": {"type": "boolean"},
            "sections": said(many(TEXT), "Headings under which the person stands."),
            "trust": said(SHARE, "How sure it is that this is a person of the company."),
            "sources": many(source),
        }
    )
    contact = record({"name": TEXT, "kind": one_of("manager", "recruiter", "unknown"), "title": KNOWN, "email": KNOWN, "phone": KNOWN})
    advert = dict.fromkeys(("department", "team", "location", "language", "reports_to", "company", "url"), KNOWN)
    advert = {"text": TEXT} | advert | {"contacts": many(contact), "rules": said(many(TEXT), "How it says that it will not be answered.")}
    lead = record(
        {
            "rank": {"type": "integer", "minimum": 1},
            "id": said(TEXT, "Of a person."),
            "name": TEXT,
            "title": KNOWN,
            "probability": said(SHARE, "Calibrated: of first leads given 0.7, seven in ten are right."),
            "reasons": many(TEXT),
            "against": many(TEXT),
        }
    )
    fallback = record(
        {
            "kind": one_of("contact", "recruiter", "hr", "company"),
            "who": TEXT,
            "title": KNOWN,
            "email": KNOWN,
            "email_status": one_of("published", "imported", "inferred", None),
            "email_chance": chance,
            "phone": KNOWN,
            "linkedin": KNOWN,
            "because": TEXT,
        }
    )
    role = record(
        {
            "role": TEXT,
            "outcome": one_of(*(each.value for each in Outcome)),
            "advice": TEXT,
            "leads": many(lead),
            "advert": record(advert | {"description": TEXT}),
            "fallback": said({"anyOf": [fallback, {"type": "null"}]}, "Whom to ask where the leads do not answer."),
            "links": many(record({"label": TEXT, "url": TEXT})),
        },
        ("fallback", "links"),
    )
    crawl = record(
        {
            "status": one_of(*get_args(CrawlStatus)),
            "why": TEXT,
            "requests": COUNT,
            "pages": COUNT,
            "bytes": COUNT,
            "seconds": {"type": "number", "minimum": 0},
            "urls": said(many(TEXT), "Every URL fetched."),
            "skipped": said(many(record({"url": TEXT, "why": TEXT})), "Pages that were not read, and why."),
            "issues": said(
                {"type": "object", "additionalProperties": {"type": "integer", "minimum": 1}}, "How many were not read, by reason, the most frequent first."
            ),
            "robots_delay": said({"type": ["number", "null"], "minimum": 0}, "Seconds between requests that robots.txt asks for."),
        }
    )
    issue = record({"stage": one_of(*get_args(Stage)), "code": TEXT, "subject": said(TEXT, "URL, row or record."), "detail": TEXT})
    company = record({"domain": TEXT} | dict.fromkeys(("name", "url", "email", "phone", "linkedin", "careers_url", "country", "language"), KNOWN))
    whole = record(
        {
            "schema": {"const": SCHEMA},
            "finished_at": MOMENT,
            "company": company,
            "people": said(many(person), "Most senior first."),
            "roles": said(many(role), "Those asked now first, then those that earlier runs were asked."),
            "crawl": crawl,
            "adverts": said(many(record(advert)), "The company's open posts that were seen."),
            "issues": said(many(issue), "What could not be read, without harm to the rest."),
        }
    )
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "research.json", "description": "Everything found about one company."}
    return head | whole


def text() -> str:
    """Return the file's text."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"
