"""Definition lists in which the term is the title and the definitions are the people: <dt>Treasurer</dt><dd>Jane Roe</dd>."""

from collections.abc import Iterator

from research.extract.names.recognise import read_name
from research.extract.patterns import Pattern
from research.extract.people.drafts import Draft, Scan
from research.extract.titles.recognise import read_title


def read(scan: Scan) -> Iterator[Draft]:
    """Yield a draft for each definition that is a name below a term that is a title."""
    document = scan.document
    for entries in document.elements("dl"):
        title, quote, score = None, "", 0.0
        for entry in document.all[entries.place + 1 : entries.end]:
            if entry.tag == "dt":
                quote = document.text_of(entry)
                said = read_title(quote) if read_name(quote) is None or read_name(quote).score < 0.5 else None  # type: ignore[union-attr]  # the first test rules None out
                title, score = (said.text, said.score) if said else (None, 0.0)
            elif entry.tag == "dd" and title:
                printed = document.text_of(entry)
                name = read_name(printed)
                if name is not None:
                    yield Draft(
                        name=name,
                        quote=printed,
                        pattern="",
                        element=entry,
                        first=entry.first,
                        last=max(entry.last, entry.first + 1),
                        title=title,
                        title_quote=quote,
                        title_score=score,
                        titled_peers=1.0,
                    )


PATTERN = Pattern(name="definition_list", read=read)
