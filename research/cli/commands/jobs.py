"""`research jobs`: the posts that a company's own site, and the boards that it embeds, list as open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, AllowPrivate, Delay, Insecure, MaxSeconds, Output, Proxy, StoreUrl
from research.cli.commands import Command
from research.cli.report import Report, Table
from research.settings import Render, Settings
from research.text import count

if TYPE_CHECKING:
    from research.adverts.open_posts import OpenPost
    from spiders.run import Crawled

FOUND, NONE, UNREADABLE = 0, 3, 4


def jobs(
    target: Annotated[str, Argument(metavar="TARGET", help="Domain (acme.com), URL or e-mail address.", show_default=False)],
    output: Output = DEFAULT.output,
    proxy: Proxy = None,
    insecure: Insecure = False,
    delay: Delay = DEFAULT.delay,
    max_pages: Annotated[int, Option(min=1, metavar="N", help="Pages and answers of boards that may be read.")] = DEFAULT.max_pages,
    max_seconds: MaxSeconds = DEFAULT.max_seconds,
    render: Annotated[Render, Option(metavar="auto|never|always", help="Whether pages that need JavaScript are opened in a browser.")] = DEFAULT.render,
    allow_private: AllowPrivate = False,
    offline: Annotated[bool, Option("--offline", help="Read the pages that an earlier crawl kept in DIR; ask the network for nothing.")] = False,
    store: StoreUrl = None,
    json: Annotated[bool, Option("--json", help="Print one JSON object: company, jobs, crawl.")] = False,
) -> Report:
    """List a company's open posts: title, department, location, address, and where each was found.

    Reads the careers pages and the boards that they embed (Greenhouse, Lever, Workday and a dozen more), under robots.txt and with the same pause.
    Exit codes: 0 posts found; 3 none found; 4 the site could not be read.

    \b
    Examples:
      research jobs acme.com
      research jobs acme.com --json | jq -r '.jobs[].title'
    """
    from dataclasses import replace

    from research import urls
    from research.cli.arguments.browser import usable
    from research.cli.arguments.proxy import proxy_url
    from research.cli.history import suppressed_in
    from research.cli.show.live import LiveLine
    from research.errors import UsageError
    from research.studies.study import posts, unnamed
    from spiders.run import crawl_posts, run

    settings = Settings(
        output=output,
        proxy=proxy_url(proxy),
        insecure=insecure,
        delay=delay,
        max_pages=max_pages,
        max_seconds=max_seconds,
        render=usable(render),
        allow_private=allow_private,
        offline=offline,
    )
    nobody = suppressed_in(output, store)
    if nobody.company(host := urls.target(target).host):
        raise UsageError(f"{host} is suppressed and not crawled: research suppress remove {host} lifts that")
    with LiveLine(target) as line:
        crawled = run(lambda: crawl_posts(target, settings, on_progress=line))
    told = posts(crawled.readings, crawled.company)
    found = tuple(replace(each, role=unnamed(each.role, crawled.company.domain, nobody)) for each in told)
    domain, crawl = crawled.company.domain, crawled.crawl
    read = crawl.pages > 0
    nothing = f"no open posts found on {domain}: {count(crawl.pages, 'page')} read;" if read else f"{domain} could not be read:"
    return Report(
        blocks=_blocks(found, crawled) if read else (),
        json=(_json(found, crawled),) if json else (),
        exit_code=FOUND if found else NONE if read else UNREADABLE,
        message="" if found else f"{nothing} {crawl.why}",
    )


def _blocks(found: tuple[OpenPost, ...], crawled: Crawled) -> tuple[str | Table, ...]:
    crawl = crawled.crawl
    posts = f"{count(len(found), 'open post')} on {count(crawl.pages, 'page')}, {count(crawl.requests, 'request')}"
    head = f"{crawled.company.domain}: {posts} in {crawl.seconds:.0f} s; {crawl.why}"
    rows = tuple(
        (each.role.text, each.role.department or each.role.team or "", each.role.location or "", each.role.url or "", each.found_on[0]) for each in found
    )
    strangers = [f"left out: {issue.subject}: {issue.detail}" for issue in crawled.issues if issue.code == "foreign_board"]
    return (head, *((Table(header=("post", "department", "location", "address", "found on"), rows=rows),) if rows else ()), *strangers)


def _json(found: tuple[OpenPost, ...], crawled: Crawled) -> str:
    from research.records import crawl_record, encode, issue_record, role_record

    jobs = [{"title": each.role.text} | role_record(each.role) | {"found_on": list(each.found_on)} for each in found]
    company = {"domain": crawled.company.domain, "url": crawled.company.url}
    return encode({"company": company, "jobs": jobs, "crawl": crawl_record(crawled.crawl), "issues": [issue_record(issue) for issue in crawled.issues]})


COMMAND = Command(jobs)
