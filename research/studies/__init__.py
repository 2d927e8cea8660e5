"""The stages joined: one company, many, again by schedule, on many machines.

In: a `Company`, `Settings` and the user's roles. Out: a `Study`, and its files, sheet rows and store entries.
Open `study.py` first: the stages after fetching, for one company. `saving.py` says in which order results are written,
`companies.py` reads lists; `batch.py` runs many at once, `schedule.py` runs them again, `queue.py` shares them among machines,
whose `leases.py` say which are alive.
"""
