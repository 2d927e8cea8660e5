"""What a page says of the company itself.

In: a document. Out: `CompanyFact`s: name, address, telephone, LinkedIn page, careers page, country, language.
Open `facts.py` first; `structured.py` reads structured data, `words.py` holds tables of countries, legal forms and mailboxes.
"""
