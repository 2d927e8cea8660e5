"""SHELF, one file an applicant tracking system or advert format, each holding `SOURCE: AdvertSource`."""
