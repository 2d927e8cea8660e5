"""The Scrapy project: knows how to fetch a company's pages politely, and asks `research.reading.page` what they say.

    run.py          the reactor; many crawls in one process
    engine.py       one Scrapy engine for many crawls
    site.py         a crawl: home page, then best first, until enough is seen or the budget is spent
    pages.py        its pages, one after another: asked for, read, learnt from
    roles.py        the same for roles: their adverts, and the pages of their departments
    posts.py        the same for a company's open posts
    board.py        boards of open posts, and the crawl of one advert
    single.py       one page alone, handed over unread
    wanted.py       what the roles asked for make worth a request
    outcome.py      what a crawl tells while it runs, and brings home
    frontier.py     which link comes next, and when the rest is not worth a request
    profiles.py     which persons' own pages are opened
    sitemaps.py     sitemaps, as far as their URLs promise people
    budget.py       pages and seconds
    fetch.py        one polite request after another, and what they cost
    politeness.py   robots.txt asked and obeyed, Crawl-delay, Retry-After
    robots.py       what a robots.txt says to us
    cookies.py      the cookies of sites that let nobody in without
    refusals.py     why a page was not fetched, in words
    refresh.py      pages that send their readers on
    knock.py        whether anybody listens where a site may begin
    addresses.py    which addresses may be connected to
    guard.py        no private addresses, nothing off the company's site
    cache.py        pages kept for later runs
    connections.py  the connections that crawls share
    readers.py      processes in which a batch reads its pages
    browser.py      pages that only JavaScript fills (extra `browser`)
    spider.py       what `scrapy crawl site` and scrapyd run
"""
