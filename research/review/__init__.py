"""(Output folder) → a page in the user's own browser, on which leads are looked at, decided upon and worked on; nothing leaves the machine.

app        the routes, and what the pages share
safety     who may ask: the token, hosts and origins; the policy that every answer carries
desk       the sheet, the store and the plan as they are now, read again when a file has changed
listing    filter, search, order and pages of the list: pure
looking    the pages that only show: leads, one lead, what is due, reports
companies  the page of all companies
comparing  two runs of a company side by side
editing    what the user says of a lead, by the same functions that the command line uses; conflicts are shown
running    calls of the command line as processes of their own
studies    starts a study, shows how far it is, stops it
exchange   lists taken in, exports and corrections given out
pages      the templates, which lie in templates/ with style sheet and script
"""
