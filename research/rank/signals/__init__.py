"""What speaks for and against a person as the manager of a role, measured.

In: a role, a candidate and the company, each understood (`research.rank.company`). Out: numbers, each 0 to 1 (or −1 to 1; in meaning standard deviations); none
knows a name. Open `table.py` first: a row is one function in `of_work.py` (what they do), `of_rung.py` (where they stand) or
`of_person.py` (what they are to the company).
"""
