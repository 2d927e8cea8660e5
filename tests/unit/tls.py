"""Lets a scripted website answer for https hosts too: CONNECT is answered here, with a certificate made on the spot; `--insecure` accepts it."""

from __future__ import annotations

import datetime
import functools
import ssl
import tempfile
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.unit.loopback import Website


@functools.cache
def context() -> ssl.SSLContext:
    """Return what a server needs to speak TLS."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "loopback")])
    began = datetime.datetime(2020, 1, 1)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
    signed = made.not_valid_before(began).not_valid_after(began + datetime.timedelta(days=36500)).sign(key, hashes.SHA256())
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "both.pem")
        file.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
        served = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        served.load_cert_chain(file)
    return served


class SecureWebsite(Website):
    """A website of many hosts, over http and https; POST is answered as GET, and what was sent stands in `sent`."""

    def __init__(self, pages: dict[str, Any]) -> None:
        super().__init__(pages)
        self.sent: list[bytes] = []
        """Bodies of POST requests, in order."""
        plain: Any = self.server.RequestHandlerClass
        sent = self.sent

        class Handler(plain):  # type: ignore[misc]  # the class is made by Website
            def do_CONNECT(self) -> None:
                self.send_response(200)
                self.end_headers()
                self.connection = context().wrap_socket(self.connection, server_side=True)
                self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb", buffering=0)
                self.close_connection = False

            def do_POST(self) -> None:
                sent.append(self.rfile.read(int(self.headers.get("Content-Length", 0))))
                self.do_GET()

        self.server.RequestHandlerClass = Handler
