"""`research draft`: the message to one lead, to be filled in, read and sent by the user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Option

from research.cli.arguments.options import DEFAULT, LeadWord, Output
from research.cli.commands import Command
from research.cli.report import Report
from research.followups.rules import Channel

if TYPE_CHECKING:
    from research.followups.message import Message


def draft(
    lead: LeadWord,
    channel: Annotated[Channel | None, Option(metavar="email|linkedin|voicemail", help="Another way than the rules take.", show_default=False)] = None,
    sender: Annotated[str | None, Option("--from", metavar="TEXT", help="Your name.", show_default=False)] = None,
    language: Annotated[str | None, Option(metavar="CODE", help="en, de, fr or es [default: the advert's, else the site's].", show_default=False)] = None,
    output: Output = DEFAULT.output,
    json: Annotated[bool, Option("--json", help="Print one JSON object.")] = False,
) -> Report:
    """Draft the next message to a lead: subject and six lines by e-mail, 300 characters on LinkedIn, or 20 seconds of voicemail.

    It says what is known with a source, for the step that research followups names; what only you can say stands in [brackets]. Nothing is ever sent,
    and after two tries without an answer there is no third.

    \b
    Examples:
      research draft 1
      research draft 1 --from "Jo Applicant" --channel linkedin
      research draft LQ4ZJ7M2XKAB --json | jq -r .text
    """
    from research.cli.arguments.dates import today
    from research.errors import UsageError
    from research.followups import wordings
    from research.followups.message import message
    from research.records import encode
    from research.sheets.calling import find_lead
    from research.shelf import members

    known = members(wordings, "WORDING", wordings.Wording)
    if language is not None and language not in known:
        raise UsageError(f"--language takes {', '.join(known)}, not {language}")
    found = message(output, today(), find_lead(output, lead), channel, language, sender)
    if json:
        return Report(json=(encode(_record(found)),))
    if found.draft is None:
        return Report(blocks=(f"{found.row.full_name}, {found.row.company or found.row.domain}: no message. {found.because}",))
    return Report(blocks=tuple(_blocks(found)))


def _blocks(found: Message) -> list[str]:
    from research.cli.show.followups import reach
    from research.followups.rules import WAYS

    row, step, written = found.row, found.step, found.draft
    assert written is not None
    when = f", from {step.on} to {step.until}: {found.because}" if step else ", before you apply"
    head = [f"{row.full_name}, {row.company or row.domain}: {step.rule.action if step else 'Ask'} {WAYS[written.channel]}{when}"]
    head += [f"WARNING: the advert asks: “{rule}”" for rule in found.rules]
    head += [f"To: {reach(row, written.channel) or 'no address is known: search for them by name'}"]
    head += [f"Subject: {written.subject}"] if written.subject else []
    gaps = "Fill in what stands in [brackets]. " if "[" in written.text else ""
    return ["\n".join(head), written.text, f"{gaps}Nothing was sent. Once you have sent it: research log {row.lead_id} contacted --channel {written.channel}"]


def _record(found: Message) -> dict[str, object]:
    from research.cli.show.followups import draft_record

    step = found.step
    told = {"lead_id": found.row.lead_id, "name": found.row.full_name, "on": step.on.isoformat() if step else None, "because": found.because or None}
    return told | (draft_record(found.draft) or {"channel": None, "text": None})


COMMAND = Command(draft)
