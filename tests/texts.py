"""Every text that the program composes for people to read, in all its variants: `python -m tests.texts` writes tests/examples/texts anew, to be read aloud."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from research.followups import wordings
from research.followups.draft import draft
from research.followups.talking import Subject
from research.followups.wordings import OCCASIONS, Wording
from research.privacy.notice import FIELDS, notice
from research.shelf import members

FOLDER = Path(__file__).parent / "examples" / "texts"
RULE = "\n" + "─" * 78 + "\n"

ADVERT = "You will love Airflow and Kafka. We use Airflow, Kafka and dbt every day."
APPLIED = Subject(
    name="Inès Moreau", title="Head of Data", company="Acme", role="Data Engineer", applied_on=date(2026, 11, 2), description=ADVERT, language="en"
)


def texts() -> dict[str, str]:
    """Return {file name: what it holds}."""
    drafts = {f"draft.{language}.txt": RULE.join(_drafts(language)) for language in members(wordings, "WORDING", Wording)}
    return {"notice.txt": RULE.join(_notices())} | drafts


def _notices() -> Iterator[str]:
    for role, company, fields, sources, keep_days, sender in itertools.product(
        ("Data Engineer", ""),
        ("Acme", ""),
        ((), ("title",), tuple(FIELDS)),
        (("https://acme.example/team",), ()),
        (365, 0),
        ("Jo Applicant, 1 High Street, Leeds", None),
    ):
        if (sources == ()) == (sender is None) == (keep_days == 0):  # what does not bear upon each other is not multiplied
            contact = "jo@example.org" if sender else None
            yield notice(
                person="Ada Brook", company=company, fields=fields, sources=sources, role=role, seen=date(2026, 3, 2), keep_days=keep_days,
                sender=sender, contact=contact,
            )  # fmt: skip


def _drafts(language: str) -> Iterator[str]:
    bare = replace(APPLIED, title="", description="", role="")
    talked = replace(APPLIED, interviewed_on=date(2026, 11, 12), promised_on=date(2026, 11, 20))
    for occasion, channel in itertools.product(OCCASIONS, ("email", "linkedin", "voicemail")):
        interviewed = occasion in ("thanks", "quiet")
        for about, sender in ((talked if interviewed else replace(APPLIED, promised_on=date(2026, 11, 20)), "Jo Applicant"), (bare, None)):
            known = about if about is not bare or not interviewed else replace(bare, interviewed_on=date(2026, 11, 12))
            known = replace(known, promised_on=date(2026, 11, 20))
            written = draft(known, occasion, channel, language, sender, date(2026, 11, 9))
            head = f"[{occasion} · {channel} · {'all known' if sender else 'little known'}]"
            yield "\n".join(filter(None, (head, written.subject, written.text))) + "\n"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, text in texts().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
