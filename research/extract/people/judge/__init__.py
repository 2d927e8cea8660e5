"""Judges whether a draft is a person of the company: measured features, and a small model fitted on labelled sites.

In: a draft and what was scanned of its page. Out: the chance, 0 to 1. Open `features.py` first, the table of what is measured; a row
is one function in `of_person.py`, `of_place.py` or `of_page.py`. `trust.py` walks the model (`judge.json`). Features speak of
markup, words and places, never of who somebody is.
"""
