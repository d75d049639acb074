"""The same word, however it is typed: capitals, accents, hyphens and blanks set aside."""

import unicodedata

LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "’": "'", "‘": "'", "ʼ": "'"})


def plain(text: str) -> str:
    """Return the text in small letters, without accents or invisible marks, blanks made single."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(LIGATURES))
    kept = (letter for letter in apart if unicodedata.category(letter) not in ("Mn", "Cf"))
    return " ".join("".join(kept).split())


def squashed(text: str) -> str:
    """Return only the letters and digits of the text, so that "call-back" equals "Call back".

    A text of signs alone, such as "?", is returned as it is.
    """
    letters = "".join(letter for letter in plain(text) if letter.isalnum())
    return letters or text.strip()
