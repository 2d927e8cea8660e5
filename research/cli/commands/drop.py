"""`research drop`: lets go of a role that is no longer of interest."""

from __future__ import annotations

from research.cli.arguments.options import DEFAULT, LeadWord, Output, StoreUrl
from research.cli.commands import Command
from research.cli.report import Report
from research.text import count


def drop(lead: LeadWord, output: Output = DEFAULT.output, store: StoreUrl = None) -> Report:
    """Drop the role that a lead is for: all of its leads leave the sheet, research.json and the store, your notes on them included.

    Until then every role ever asked of a company is kept, and ranked anew whenever the company is researched again. The people stay
    (`research forget` erases them), and so does what followups.csv says of the past.

    \b
    Examples:
      research drop 1
      research drop LQ4ZJ7M2XKAB
    """
    from datetime import UTC, datetime

    from research.errors import UsageError
    from research.sheets.calling import find_lead
    from research.store.opening import open_store
    from research.studies.reporting import write_again
    from research.studies.saving import drop_role

    row = find_lead(output, lead)
    if not row.role:
        raise UsageError(f"{row.full_name} was found without a role, so there is none to drop: research forget erases a person")
    with open_store(output, store) as opened:
        rows = drop_role(opened, output, row.domain, row.role)
        write_again(output, [row.domain], opened, datetime.now(UTC))
    return Report(blocks=(f"{row.role} at {row.company or row.domain} is dropped: {count(rows, 'row')} of the sheet went with it",))


COMMAND = Command(drop)
