"""E-mail addresses, telephone numbers and profiles, and whose they may be.

In: a document, or a part of it. Out: `Contact`s with the place where each stands. One recogniser a kind: `mailboxes.py` (with
`addresses.py`, `mail_disguises.py`, `mail_scripts.py`, `mailbox_words.py`, `mailbox_owners.py`), `phones.py`, `profiles.py`; `places.py`
looks contacts up by element or line, `slugs.py` says whether a URL's last part names a person.
"""
