"""From sightings on many pages to persons.

In: the readings of a company's pages. Out: `Company` and `Person`s, each value with its evidence.
Open `merge.py` first: which sightings are one person. `email_patterns.py` infers the addresses that a company does not
publish; `introductions.py` finds who among the user's own contacts could introduce them.
"""
