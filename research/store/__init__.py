"""The history of every company researched: one SQLite file in the output folder, or the same tables in PostgreSQL.

    opening     opens a store, brings an older one up to date, refuses a newer one
    glance      who must not appear, without opening it
    tables      the tables, as the newest version has them
    migrations  a shelf: what brings an older store to each version
    comparing   what changed between what is known and what a run found: pure
    recording   one run written down, in one transaction
    history     what is known: companies, people, changes, leads
    decisions   what the user decided of people: confirmed, wrong, gone, with another title
    claims      which company of a shared batch a site belongs to, and which worker is at it
    registers   what the user decided: own columns, suppressions, schedules; and what a batch has done

Import from the modules; this file stays empty, for SQLAlchemy takes 0.15 s to load.
"""
