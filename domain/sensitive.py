"""What should not be written about a person: health, beliefs, union, private life, insults, a NIR.

The list is short on purpose and about people only: "agence de santé" or "syndicat des eaux" are
names of organisations (docs/personal-data.md; CNIL, "zones bloc-note et commentaires").
"""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Final

from domain.folding import plain


class Sensitive(StrEnum):
    HEALTH = "health"
    BELIEFS = "beliefs"
    UNION = "union"
    PRIVATE = "private"
    INSULT = "insult"
    NIR = "nir"


WORDS: Final[Mapping[Sensitive, str]] = {
    Sensitive.HEALTH: "malade, maladie, cancer, depression, depressif, depressive, burn out, "
    "burnout, handicap, handicape, handicapee, enceinte, grossesse, arret maladie, conge maternite, "
    "alcoolique, sick leave, pregnant, pregnancy, disabled, alcoholic, depressed, illness, "
    "is sick, is ill",
    Sensitive.BELIEFS: "musulman, musulmane, juif, juive, catholique, protestant, protestante, "
    "athee, voile islamique, muslim, jewish, catholic, atheist, vote a gauche, vote a droite, "
    "vote a l'extreme droite, votes left, votes right",
    Sensitive.UNION: "syndique, syndiquee, syndicaliste, cegetiste, delegue syndical, "
    "deleguee syndicale, union member, trade unionist, shop steward",
    Sensitive.PRIVATE: "divorce, divorcee, en instance de divorce, homosexuel, homosexuelle, "
    "lesbienne, casier judiciaire, surendette, surendettee, divorced, homosexual, lesbian, "
    "criminal record",
    Sensitive.INSULT: "con, conne, connard, connasse, abruti, abrutie, imbecile, idiot, idiote, "
    "debile, incompetent, incompetente, feignant, feignante, faineant, faineante, salope, salaud, "
    "moron, stupid, asshole, bitch, bastard, lazy, incompetent fool",
}
LIKE: Final = {
    kind: re.compile(
        r"(?<!\w)(?:" + "|".join(re.escape(word.strip()) for word in words.split(",")) + r")(?!\w)"
    )
    for kind, words in WORDS.items()
}
NIR: Final = re.compile(
    r"(?<!\d)([12])[ .]?(\d{2})[ .]?(\d{2})[ .]?(\d{2}|2[abAB])[ .]?(\d{3})[ .]?(\d{3})"
    r"(?:[ .]?(\d{2}))?(?!\d)"
)
CORSICA: Final = {"2a": "19", "2b": "18"}


def sensitive(text: str) -> tuple[Sensitive, ...]:
    """What the text seems to say of a person, each kind once."""
    return tuple(found(text))


def found(text: str) -> Iterator[Sensitive]:
    folded = plain(text)
    for kind, like in LIKE.items():
        if like.search(folded):
            yield kind
    if any(map(is_nir, NIR.finditer(text))):
        yield Sensitive.NIR


def is_nir(number: re.Match[str]) -> bool:
    """Its month exists; its key, when written, is right (97 less the rest of the division)."""
    sex, year, month, place, town, order, key = number.groups()
    if not (1 <= int(month) <= 12 or 20 <= int(month) <= 42 or 50 <= int(month) <= 99):
        return False
    if key is None:
        return True
    digits = sex + year + month + CORSICA.get(place.lower(), place) + town + order
    return 97 - int(digits) % 97 == int(key)
