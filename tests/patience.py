"""How long tests wait for what is to come: no machine is too busy for them, and what hangs still ends."""

PATIENCE = 900.0
"""Seconds. On an idle machine nothing here takes more than a few."""
