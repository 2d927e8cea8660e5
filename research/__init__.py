"""Who probably hires for this role? Read off a company's own public site.

The study in ten lines:

    target            acme.com, https://about.acme.com/team or jobs@acme.com
    spiders           fetch its pages politely, the most promising first             (Page, body)
    reading           says all that one page holds: links, people, contacts, adverts Reading
    spiders           follow the links, and stop when they have seen enough          Crawl
    people            joins the sightings of many pages into human beings            Company, Person
    adverts           reads a job advert; --role gives one in words                  Role
    rank              orders the people for each role, with reasons and a chance     Ranking
    studies           joins these stages for one company, many, again, on many hosts Study
    sheets            writes leads.csv and the formats of other programs
    report            shows it as a page to open, share and print
    review            lets the user work on it in the browser
    followups         says what to do next, when, and what to say
    cli               shows the best leads, and where the files are

Every stage but fetching is pure: no network, no clock, no chance. The law that must never break: every quote occurs in
the page it cites, no value stands without evidence, and an inferred value says what it was inferred from.

The floors, one a line; a wing imports from those below it, and never from one beside it where a bar stands
(the command `review` opens the page of the same name):

    7  cli, review
    6  studies
    5  spiders | followups | privacy | report
    4  reading | people | rank | sheets | store
    3  extract | adverts
    2  languages, document, records, urls
    1  model, settings, text, shelf, errors

A folder called a shelf holds one extension a file, found by lying there: languages/words, extract/patterns, adverts/sources,
sheets/formats, store/migrations, followups/wordings, cli/commands. Adding one is adding a file (and an example in tests/examples). `import-linter`
holds the floors.
"""
