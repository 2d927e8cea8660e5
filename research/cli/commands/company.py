"""`research company`: from a company's address to a sheet that names the probable hiring manager."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, AllowPrivate, Delay, Everyone, Fresh, Insecure, KeepDays, MaxSeconds, Output, Proxy, StoreUrl
from research.cli.commands import Command
from research.cli.report import Report
from research.settings import Render, Settings

if TYPE_CHECKING:
    from research.cli.history import History
    from research.model import Role, Study
    from research.people.introductions import Network
    from spiders.run import Crawled

EVERYONE_PAGES = 200
"""Pages for `--everyone`: the largest directory of profile pages that a company of some hundreds keeps."""
FOUND, NOBODY, UNREADABLE = 0, 3, 4


def company(
    target: Annotated[
        str, Argument(metavar="TARGET", help="Domain (acme.com), URL (https://acme.com/team) or e-mail address (jobs@acme.com).", show_default=False)
    ],
    role: Annotated[
        list[str] | None,
        Option(metavar="TEXT", help="The role applied for; may be repeated. Without it everybody found is listed, most senior first.", show_default=False),
    ] = None,
    job: Annotated[
        str | None, Option(metavar="FILE_OR_URL", help="A job advert: saved HTML or text, - for standard input, or its public URL.", show_default=False)
    ] = None,
    role_from_site: Annotated[
        bool, Option("--role-from-site", help="Take every open post that the company's careers pages and boards list as a role.")
    ] = False,
    output: Output = DEFAULT.output,
    proxy: Proxy = None,
    insecure: Insecure = False,
    delay: Delay = DEFAULT.delay,
    everyone: Everyone = False,
    fresh: Fresh = False,
    max_pages: Annotated[
        int | None,
        Option(min=1, metavar="N", help=f"Pages that may be read [default: {DEFAULT.max_pages}; with --everyone {EVERYONE_PAGES}].", show_default=False),
    ] = None,
    max_seconds: MaxSeconds = DEFAULT.max_seconds,
    render: Annotated[Render, Option(metavar="auto|never|always", help="Whether pages that need JavaScript are opened in a browser.")] = DEFAULT.render,
    allow_private: AllowPrivate = False,
    offline: Annotated[bool, Option("--offline", help="Read the pages that an earlier crawl kept in DIR; ask the network for nothing.")] = False,
    no_inferred: Annotated[bool, Option("--no-inferred", help="Leave out addresses that only follow the company's pattern.")] = False,
    check_mx: Annotated[bool, Option("--check-mx", help="Ask DNS whether the addresses' domains take e-mail; no mailbox is probed.")] = False,
    connections: Annotated[
        Path | None, Option(metavar="FILE", help="Your contacts (LinkedIn's Connections.csv, any address book): who could introduce you.", show_default=False)
    ] = None,
    applied: Annotated[str | None, Option(metavar="DAY", help="When you applied for the role; research followups counts from it.", show_default=False)] = None,
    interviewed: Annotated[str | None, Option(metavar="DAY", help="When you were interviewed.", show_default=False)] = None,
    promised: Annotated[str | None, Option(metavar="DAY", help="The day by which they promised to answer.", show_default=False)] = None,
    store: StoreUrl = None,
    keep_days: KeepDays = DEFAULT.keep_days,
    progress: Annotated[bool, Option("--progress", help="Tell on standard error how far the crawl is, a line a page, as programs read it.")] = False,
    json: Annotated[bool, Option("--json", help="Print research.json on standard output, and nothing else there.")] = False,
) -> Report:
    """Read a company's public site and name the probable hiring manager.

    Writes DIR/leads.csv (one row a lead; your own columns are kept), DIR/<domain>/research.json, and DIR/<domain>/report.html to open, share and print.
    Exit codes: 0 people found; 3 none found; 4 the site could not be read; 2 the call is wrong; 1 a fault of ours. Ctrl-C (130) and SIGTERM (143)
    keep what was found until then.

    \b
    Examples:
      research company acme.com --role "Senior Data Engineer"
      research company https://about.acme.com/team --role "Nurse" --role "Ward Clerk" --output ward
      research company jobs@acme.com --everyone --max-seconds 300
      research company acme.com --job advert.html --json | jq '.roles[0].leads[0]'
      research company acme.com --role-from-site
      research company acme.com --role "Data Engineer" --connections Connections.csv --applied 2026-11-20
    """
    from research.cli.arguments.browser import usable
    from research.cli.arguments.proxy import proxy_url
    from research.errors import UsageError

    settings = Settings(
        output=output,
        proxy=proxy_url(proxy),
        insecure=insecure,
        delay=delay,
        everyone=everyone,
        fresh=fresh,
        max_pages=max_pages or (EVERYONE_PAGES if everyone else DEFAULT.max_pages),
        max_seconds=max_seconds,
        render=usable(render),
        allow_private=allow_private,
        offline=offline,
        keep_inferred=not no_inferred,
        store=store,
        keep_days=keep_days,
    )
    from datetime import UTC, datetime

    from research.cli.history import History

    days = _days(applied, interviewed, promised, asked=bool(role or job))
    network = _network(connections)
    if check_mx and offline:
        raise UsageError("--check-mx asks DNS, and --offline asks nobody: leave one of them out")
    roles = _roles(role or [], job, settings)
    asked = [each.text for each in roles]
    with History(target, settings) as history:
        crawled = _crawled(target, settings, roles, role_from_site, progress, history)
        now = datetime.now(UTC)
        from research.records import earlier  # after the crawl, whose first request waits for nothing
        from research.sheets.calling import number_leads
        from research.sheets.leads import hold
        from research.studies import study
        from research.studies.broken import aside, is_broken

        if role_from_site:
            roles += [post.role for post in study.posts(crawled.readings, crawled.company)]
        domain = crawled.company.domain
        kept = settings.output / domain / "research.json"
        is_known = bool(crawled.readings or crawled.stopped) or kept.exists()  # else there is nothing to remember or to report, and neither is loaded
        with hold(kept):  # what the user decides meanwhile waits, and is not overwritten
            before = earlier(settings.output, domain, now)
            broken = f"{kept} could not be read: it is kept as {aside(kept).name}, and a new one was begun" if is_broken(kept) else ""
            given = (crawled.crawl, now, settings, crawled.issues, history.suppressed, before, history.decisions(domain) if is_known else ())
            found = study.conclude(crawled.company, crawled.readings, roles, *given)
            found = _with_mail_checked(found) if check_mx else found
            introductions = _introductions(found, network)
            saved = study.save(found, settings.output, now, introductions)
        number_leads(settings.output, _shown_ids(found))
        due = _following(settings.output, found.company.domain, asked, days)
        unreported = ""
        if is_known:
            history.add(found, crawled.readings)
            unreported = history.report(found)
    exit_code = 128 + crawled.stopped if crawled.stopped else _exit_code(found)
    if exit_code == UNREADABLE:
        return Report(blocks=due, json=(saved.text.rstrip("\n"),) if json else (), exit_code=exit_code, message=_message(found, exit_code, crawled.stopped))
    from research.cli.show.leads import files, following, introducers, summary

    introduced = (introducers(found, introductions, len(network.connections)),) if network and introductions else ()
    elsewhere = None if output == DEFAULT.output else output
    onward = (following(found.company.domain, ranked=bool(found.rankings), output=elsewhere),) if exit_code == FOUND else ()
    return Report(
        blocks=(*summary(found), *introduced, *due, files(saved), *onward),
        json=(saved.text.rstrip("\n"),) if json else (),
        exit_code=exit_code,
        message=_message(found, exit_code, crawled.stopped) or broken or _doubt(found, role_from_site) or unreported,
    )


def _days(applied: str | None, interviewed: str | None, promised: str | None, *, asked: bool) -> dict[str, date | None]:
    """Return {column: day} of the application; None where it was not given."""
    from research.cli.arguments.dates import read_day, read_past_day
    from research.errors import UsageError

    if not asked and (applied or interviewed or promised):
        raise UsageError("--applied, --interviewed and --promised are about a role: give --role or --job too")
    return {
        "applied_on": read_past_day("--applied", applied),
        "interviewed_on": read_past_day("--interviewed", interviewed),
        "promised_on": read_day("--promised", promised),
    }


def _following(output: Path, domain: str, roles: list[str], days: dict[str, date | None]) -> tuple[str, ...]:
    """Keep the days of the application, and return what is to be done next."""
    from research.text import fold

    if not any(days.values()):
        return ()
    from research.cli.arguments.dates import today
    from research.cli.show.followups import told
    from research.followups.agenda import agenda, set_days

    if not set_days(output, domain, roles, days):
        return (f"The day was not kept: the sheet has no lead of {domain} for {' or '.join(roles)}",)
    items = [item for item in agenda(output, today()) if item.row.domain == domain and fold(item.row.role) in map(fold, roles)]
    return tuple(f"Next, {item.row.role}: {told(item)} ({item.row.full_name})" for item in items)


def _network(connections: Path | None) -> Network | None:
    if connections is None:
        return None
    from research.cli.arguments.network import read_network

    return read_network(connections)


def _introductions(found: Study, network: Network | None) -> dict[str, str] | None:
    if network is None:
        return None
    from research.cli.arguments.network import introductions

    return introductions(found, network)


def _with_mail_checked(found: Study) -> Study:
    from research.cli.mail import with_mail_checked

    return with_mail_checked(found)


def _roles(words: list[str], job: str | None, settings: Settings) -> list[Role]:
    from research.adverts import parse_role
    from research.errors import UsageError

    if any(not text.strip() for text in words):
        raise UsageError('--role needs words: --role "Data Engineer"')
    roles = [parse_role(text) for text in words]
    if job is not None:
        from research.cli.arguments.advert import read_advert

        roles.append(read_advert(job, settings))
    return roles


def _shown_ids(found: Study) -> list[str]:
    """Return the ids of the leads that are shown, in order."""
    if not found.people:
        return []
    from research.cli.show.leads import shown_ids

    return shown_ids(found)


def _crawled(target: str, settings: Settings, roles: list[Role], role_from_site: bool, progress: bool, history: History) -> Crawled:
    from research import urls
    from spiders.knock import Knock

    knock = Knock(urls.target(target), settings)
    from research.cli.ahead import Ahead
    from research.cli.show.live import LiveLine
    from research.studies.wanted import wanted

    def shown(name: str) -> bool:
        return not history.suppressed.name(name, history.host)

    with LiveLine(target, plain=progress) as line:
        if silent := knock.answered(line):
            return silent
        from spiders.run import crawl, crawl_posts, run

        if role_from_site:
            return run(lambda: crawl_posts(target, settings, then=lambda posts: wanted([*roles, *posts], shown), on_progress=Ahead(line), stoppable=True))
        return run(lambda: crawl(target, settings, wanted=wanted(roles, shown), on_progress=Ahead(line), stoppable=True))


def _exit_code(found: Study) -> int:
    if found.people:
        return FOUND
    failed = found.crawl.status == "unreachable" or (found.crawl.status == "blocked" and not found.crawl.pages)
    return UNREADABLE if failed else NOBODY


def _message(found: Study, exit_code: int, stopped: int) -> str:
    from research.text import count

    domain = found.company.domain
    if stopped:
        kept = f"what {count(found.crawl.pages, 'page')} of {domain} said until then is kept"
        return f"{found.crawl.why}: {kept}, and more may be there; run the command again to read on"
    if exit_code == FOUND and found.crawl.status == "unreachable":
        return f"{domain} stopped answering: {found.crawl.why}; what was read until then is kept, and more may be there"
    if exit_code == UNREADABLE:
        return f"{domain} could not be read: {found.crawl.why}"
    if exit_code == NOBODY:
        shells = sum(issue.code == "needs_browser" for issue in found.issues)
        cause = f"{count(shells, 'page needs', 'pages need')} JavaScript" if shells else found.crawl.why
        return f"no people found on {domain}: {count(found.crawl.pages, 'page')} read; {cause}"
    return ""


def _doubt(found: Study, role_from_site: bool) -> str:
    """Return what the user should know of the roles that were ranked, or of the addresses; "" where all is plain."""
    if mail := next((issue for issue in found.issues if issue.code in ("no_mail", "mail_not_known")), None):
        return mail.detail
    if strange := next((issue for issue in found.issues if issue.code == "foreign_advert"), None):
        return f"{strange.detail}, not {found.company.domain}'s: is it the right company?"
    return f"no open posts found on {found.company.domain}: research jobs says more, --role names one" if role_from_site and not found.rankings else ""


COMMAND = Command(company)
