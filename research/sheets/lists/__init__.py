"""Lists of people that the user brings: another tool's export, a tracker, contacts.

In: a table of any program. Out: people with the source of each value, joined with those of the company's site. Open `imports.py` first; `synonyms.py` knows
how other tools name their columns, `unnamed.py` tells columns by what they hold, `joining.py` joins.
"""
