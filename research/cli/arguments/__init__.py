"""What is read from the command line: adverts, dates, lists of contacts, proxies; each refused with one line where it is wrong."""
