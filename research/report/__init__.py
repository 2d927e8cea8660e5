"""(Study, what the user's own files add) → report.html of one company, and index.html of all: to be opened, shared and printed.

Open `page.py` first: it joins the parts and renders them. `roles.py` says what is shown of one role, `people.py` of one person,
`picture.py` where everybody stands; `links.py` is the only place that makes an address clickable. The templates lie beside them,
`style.css` holds the look. Pages are whole in themselves: no script is needed, nothing is fetched, everything from the web is text.
"""
