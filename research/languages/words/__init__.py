"""SHELF, one file a language, named by its ISO 639-1 code, each holding `LANGUAGE: Language`: words only."""
