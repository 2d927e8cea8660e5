"""A page's body as a document: elements, and the lines of text that a reader sees.

In: a page and its bytes, whatever they are. Out: a `Document`, which says what stands where, and gives evidence of it. Open `document.py` first, then
`tree.py` (element, line, span) and `walk.py` (the one pass that makes them). `charsets.py` tells the encoding, `markup.py` makes hostile markup bearable.
"""

from research.document.document import Document, is_data, language_code, once
from research.document.tree import Element, Line, Span

__all__ = ["Document", "Element", "Line", "Span", "is_data", "language_code", "once"]
