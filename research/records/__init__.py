"""The types as JSON (research.json, schema research/1) and back; the only folder that knows that schema.

In: a `Study`, a `Person`, a `Role`. Out: plain dictionaries and text; and back. No framework: one file is written a study. Open `writing.py` first,
then `reading.py`; `persons.py` has the id and the best address of a person, `schema.py` the schema's name;
`workbook.py` gives the rows of a workbook of the user's.
"""

from research.records.persons import IMPORTED, EmailStatus, email_of, most_senior_first, person_id
from research.records.reading import earlier, people_from_json, study_from_json
from research.records.schema import SCHEMA
from research.records.writing import crawl_record, encode, indented, issue_record, person_record, research_json, role_record, seen_again

__all__ = [
    "IMPORTED",
    "SCHEMA",
    "EmailStatus",
    "crawl_record",
    "earlier",
    "email_of",
    "encode",
    "indented",
    "issue_record",
    "most_senior_first",
    "people_from_json",
    "person_id",
    "person_record",
    "research_json",
    "role_record",
    "seen_again",
    "study_from_json",
]
