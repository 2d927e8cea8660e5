"""The Scrapy project: knows how to fetch a company's pages politely, and asks `research.reading` what they say.

    site.py        the spider: home page, then best first, until enough is seen or the budget is spent
    outcome.py     what a crawl tells while it runs, and brings home
    board.py       the spiders of open posts: careers pages, and the boards that they embed
    frontier.py    which link comes next, and when the rest is not worth a request
    profiles.py    which persons' own pages are opened
    sitemaps.py    sitemaps, as far as their URLs promise people
    fetch.py       one polite request after another, and what they cost
    budget.py      pages and seconds
    politeness.py  robots.txt, Crawl-delay, Retry-After
    cache.py       pages kept for later runs
    guard.py       no private addresses, nothing off the company's site
    browser.py     pages that only JavaScript fills (extra `browser`)
    run.py         the reactor; many crawls in one process
"""
