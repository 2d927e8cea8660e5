"""From names on a page to drafts of people, and the judgement whether each is a person of the company.

In: a document. Out: `Draft`s with the chance that each is one of the company's people. Open `drafts.py` first (what
patterns look at and give), then `mentions.py` (names on the page), `blocks.py` (the part of a page that is one person's),
`context.py` (what headings say), `judge/` (taken or left). `person_records.py` and `literals.py` read structured data.
"""
