"""The command line: the commands lie on a shelf, each returns a Report, and `report` is the only place that prints."""
