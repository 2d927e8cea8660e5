"""The quality gate: measured figures and the floors under them."""
