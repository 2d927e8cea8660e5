"""Is this string a person's name, where does it begin and end, and are two names one person's?

In: a line of text. Out: `Name`s with a chance. Open `recognise.py` first; `parts.py` takes a name apart, `words.py` knows
single words, `model.py` weighs both, `likeness.py` compares two names. The data files beside them are fitted (MODEL_CARD).
"""
