"""From one fetched page to what it says: `read(page, body, company)` gives a `Reading`.

In: a `Page` and its body as received. Out: links worth a visit, sightings of people, facts about the company, adverts.
Open `page.py` first (the reading itself), then `links.py` (which links are worth a visit). `reading_cache.py` answers for a
page that has not changed since it was last read; `page_cache.py` says where fetched pages lie on disk.
"""
