"""Who must not appear, how people are taken out again, and what they are told.

In: what is kept (store, sheets, research.json, cached pages) and a person's wish. Out: the same without them.
Open `suppression.py` first: salted hashes of whom no run may bring back. `erasure.py` takes people out of all that is kept;
`notice.py` fills in the notice of Article 14 GDPR.
"""
