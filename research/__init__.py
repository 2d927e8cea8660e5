"""Who probably hires for this role? Read off a company's own public site.

The study in ten lines:

    target                  acme.com, https://about.acme.com/team or jobs@acme.com
    spiders.run             fetches its pages politely, the most promising first            (Page, body)
    research.reading        says all that one page holds: links, people, contacts, adverts  Reading
    spiders.run             follows the links, and stops when it has seen enough            Crawl
    research.merge          joins the sightings of many pages into human beings             Company, Person
    research.adverts        reads a job advert; --role gives one in words                   Role
    research.rank           orders the people for each role, with reasons and a chance      Ranking
    research.study          joins these stages for one company                              Study
    research.sheets         writes leads.csv and research.json, and keeps what is the user's
    research.cli            shows the best leads, and where the files are

Every stage but fetching is pure: no network, no clock, no chance. The law that must never break: every quote occurs in
the page it cites, no value stands without evidence, and an inferred value says what it was inferred from.

The floors; a module may import those below it, and none beside it where a bar stands:

    7  cli                  the commands; the only place that prints
    6  queue                the same work shared among many machines
       schedule             when to do companies again
       batch                many companies at once, each done once
    5  spiders              the Scrapy project beside this package: fetches, knows nothing of people
    4  keeping | erasure | companies   what a study leaves in files and store, how people are taken out again, lists of companies
       study                the stages joined
    3  merge | openings | email_patterns | rank | sheets | store | privacy | notice | approach
    2  unchanged            what unchanged pages said before
       reading
    1  extract | links | adverts
    0  languages, phrases, promises, document, text, urls, cached_pages, records, settings, shelf, model, errors

A folder called a shelf holds one extension a file, found by lying there: languages, extract/patterns, adverts, sheets,
store/migrations, cli/commands. Adding one is adding a file (and an example in tests/examples). `import-linter` holds the floors.
"""
