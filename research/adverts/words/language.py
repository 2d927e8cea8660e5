"""Tells the language of an advert by its commonest small words."""

from __future__ import annotations

from collections import Counter

from research.text import words

SMALL = {
    "cs": "a je na se pro v ve s z do jsme nebo jako jsou budete nasi",
    "da": "og er at en til af du vi i med som der har for pa vores det ikke",
    "de": "und der die das du sie wir mit fur von zu im ist ein eine den auf oder bei dich ihre unser",
    "en": "the and of to you we our with for in a will is are your be on as",
    "es": "y de la el en los las para con una que nuestro tu por es como del",
    "fi": "ja on se olet meidan sinulla tai seka ovat etta kanssa tyo",
    "fr": "et de la le les des vous nous pour dans en une du avec est au votre notre",
    "it": "e di il la per con un una del che in nostro della le gli siamo si",
    "nl": "en de het een van je voor met wij op bij zijn jij ons te als onze",
    "no": "og er til av du vi i med som har for pa var det ikke en hos",
    "pl": "i w na z do oraz jest sie dla o przez lub twoje nasz jako praca",
    "pt": "e de a o em para com uma que os as do da voce nosso por sao",
    "ro": "si de la in pentru cu un o care este din sau noastra",
    "ru": "и в на с по для мы не что или вы от наш опыт работы",
    "sv": "och att i du vi som for med en ar av till pa har det vara hos",
    "tr": "ve bir bu ile icin olarak da de veya ekip olan",
    "uk": "і в на з та для ми що або ви від наш досвід роботи",
}
"""Folded small words by ISO 639-1 code."""

ENOUGH = 6
"""Small words of one language before the text outweighs what the page says of itself; a shorter text is a title or a menu."""

_SETS = {code: frozenset(small.split()) for code, small in SMALL.items()}


def tongue(text: str, said: str | None = None) -> str | None:
    """Return the ISO 639-1 code of the language that a text is written in, else what the page says of itself, else None."""
    counts = Counter(words(text[:6000]))
    scores = sorted(((sum(counts[w] for w in small), code) for code, small in _SETS.items()), reverse=True)
    (best, code), (second, _) = scores[0], scores[1]
    if best >= ENOUGH and best > second * 1.15:
        return code
    kana = sum("\u3040" <= c <= "\u30ff" for c in text)
    han = sum("\u4e00" <= c <= "\u9fff" for c in text)
    if kana > 10:
        return "ja"
    if han > 20:
        return "zh"
    return said or None
