"""What is measured of words that may be a person's name.

In: a name taken apart. Out: numbers, one a feature. Open `table.py` first: a row is one function in `of_words.py` or `of_shape.py`, which ask a `View`;
`word_marks.py` knows what the lists and the letters say of a single word.
"""
