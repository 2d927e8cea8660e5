"""--check-mx: what a DNS server on loopback says of a domain decides, and no address is ever tried."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import dns.message
import dns.rcode
import dns.resolver
import dns.rrset
import pytest

from research.cli.mail import takes_mail, with_mail_checked
from research.model import Company, Contact, Crawl, Evidence, Fact, InferredEmail, Person, Study
from tests.patience import PATIENCE

NOW = datetime(2026, 11, 22, tzinfo=UTC)
ZONE = {
    ("acme.example.", "MX"): ["10 mail.acme.example."],
    ("null.example.", "MX"): ["0 ."],
    ("old.example.", "A"): ["93.184.216.34"],
}
ASKED: list[tuple[str, str]] = []


class _Answers(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        data, socket = self.request
        query = dns.message.from_wire(data)
        [question] = query.question
        name, kind = question.name.to_text(), dns.rdatatype.to_text(question.rdtype)
        ASKED.append((name, kind))
        if name == "silent.example.":
            return
        answer = dns.message.make_response(query)
        if found := ZONE.get((name, kind)):
            answer.answer.append(dns.rrset.from_text(name, 60, "IN", kind, *found))
        elif not any(known == name for known, _ in ZONE):
            answer.set_rcode(dns.rcode.NXDOMAIN)
        socket.sendto(answer.to_wire(), self.client_address)


@pytest.fixture(scope="module")
def resolver() -> Iterator[dns.resolver.Resolver]:
    with socketserver.ThreadingUDPServer(("127.0.0.1", 0), _Answers) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        found = dns.resolver.Resolver(configure=False)
        found.nameservers, found.port, found.lifetime, found.timeout = ["127.0.0.1"], server.server_address[1], PATIENCE, PATIENCE
        yield found
        server.shutdown()


@pytest.mark.parametrize(
    ("domain", "verdict"), [("acme.example", True), ("null.example", False), ("old.example", True), ("gone.example", False), ("silent.example", None)]
)
def test_a_domain_takes_mail_where_dns_says_so(
    resolver: dns.resolver.Resolver, domain: str, verdict: bool | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if domain == "silent.example":
        monkeypatch.setattr(resolver, "lifetime", 0.3)
    assert takes_mail(domain, resolver) is verdict


def person(name: str, published: str | None = None, inferred: str | None = None) -> Person:
    def fact(value: str) -> Fact:
        return Fact(value=value, evidence=(Evidence(url="https://acme.example/team", quote=value, pattern="card_grid", seen_at=NOW),))

    return Person(
        id=name,
        name=name,
        spellings=(fact(name),),
        email=Contact(kind="email", fact=fact(published)) if published else None,
        inferred_email=InferredEmail(address=inferred, chance=0.8, because="first.last") if inferred else None,
    )


def test_inferred_addresses_at_domains_without_mail_go_and_published_ones_stay(resolver: dns.resolver.Resolver) -> None:
    people = (person("a", "jo@acme.example"), person("b", None, "b@acme.example"), person("c", None, "c@gone.example"), person("d", "d@null.example"))
    crawl = Crawl(status="complete", why="", requests=1, pages=1, bytes=1, seconds=1.0, urls=())
    checked = with_mail_checked(Study(company=Company(domain="acme.example"), people=people, rankings=(), crawl=crawl, finished_at=NOW), resolver)
    assert checked.people == (*people[:2], person("c"), people[3])
    assert [(issue.code, issue.subject) for issue in checked.issues] == [("no_mail", "gone.example"), ("no_mail", "null.example")]
    assert {kind for _, kind in ASKED} <= {"MX", "A", "AAAA", "TXT"} and not [name for name, _ in ASKED if "@" in name]
