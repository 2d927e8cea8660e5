"""Is this string a person's name, where does it begin and end, and are two names one person's?

In: a line of text. Out: `Name`s with a chance. Open `recognise.py` first, then `within.py` (names in longer text). `parts/` takes a name apart, `words.py`
holds the lists, `features/` says what is measured, `model.py` weighs it; `likeness.py` compares two names. The data files beside them are fitted (MODEL_CARD).
"""
