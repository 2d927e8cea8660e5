"""Is this text beside a name a job title?

In: a line of text, or a sentence about somebody. Out: the title in it. Open `recognise.py` first; `model.py` gives the chance, from weights fitted on labelled
sites (MODEL_CARD) to the table of `features.py`, whose rows are functions in `of_words.py` and `of_shape.py`.
"""
