"""Certificates made on the spot: one that verifies, as far as the run is told whom to trust, and those that do not."""

from __future__ import annotations

import datetime
import functools
import ssl
import tempfile
import warnings
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.faults.machinery.site import DOMAIN, Site

BEGAN, ENDS = datetime.datetime(2020, 1, 1), datetime.datetime(2120, 1, 1)
Key = ec.EllipticCurvePrivateKey


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _signed(
    subject: str, key: Key, issuer: str, by: Key, began: datetime.datetime = BEGAN, ends: datetime.datetime = ENDS, *, authority: bool
) -> x509.Certificate:
    made = x509.CertificateBuilder().subject_name(_named(subject)).issuer_name(_named(issuer)).public_key(key.public_key())
    made = made.serial_number(x509.random_serial_number()).not_valid_before(began).not_valid_after(ends)
    made = made.add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    if not authority:
        made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName(subject)]), critical=False)
    return made.sign(by, hashes.SHA256())


@functools.cache
def _authority(name: str) -> tuple[Key, bytes]:
    key = ec.generate_private_key(ec.SECP256R1())
    return key, _signed(name, key, name, key, authority=True).public_bytes(serialization.Encoding.PEM)


@functools.cache
def _context(kind: str, old: bool) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = "elsewhere.example" if kind == "other" else DOMAIN
    issuer = {"itself": subject, "unknown": "Nobody Known"}.get(kind, "Faults")
    by = key if kind == "itself" else _authority(issuer)[0]
    began = datetime.datetime(2110, 1, 1) if kind == "early" else BEGAN
    ends = datetime.datetime(2021, 1, 1) if kind == "expired" else ENDS
    signed = _signed(subject, key, issuer, by, began, ends, authority=False)
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "both.pem")
        file.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
    if old:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that such protocols should not be spoken is what the fault is about
            context.set_ciphers("ALL:@SECLEVEL=0")
            context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    return context


def offer(site: Site, kind: str, *, old: bool = False) -> None:
    """Let the site speak https with a certificate of a kind, to a run that trusts the authority which signed the good one."""
    trusted = Path(site.folder, "trusted.pem")
    trusted.write_bytes(_authority("Faults")[1])
    site.environment["SSL_CERT_FILE"] = str(trusted)
    site.tunnel = lambda wire: _context(kind, old)
