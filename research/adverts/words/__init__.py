"""Words by which adverts are read: the language shelf's, found in text (`lexicons.py`), place names (`places.py`), what tells the language (`language.py`)."""
