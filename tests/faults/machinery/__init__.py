"""What plays the faults: the site, the run of the command line and its judge, the page of docs, the certificates."""
