"""The schema research/1: its name, and which attributes of a company and of a role it holds under their own names."""

from __future__ import annotations

from typing import Any

SCHEMA = "research/1"

JSON = dict[str, Any]

COMPANY = ("domain", "name", "url", "email", "phone", "linkedin", "careers_url", "country", "language")
ROLE = ("text", "department", "team", "location", "language", "reports_to", "company", "url")
