"""Sentences of the edge of Mattermost, in the language of whoever gets them."""

from collections.abc import Callable
from datetime import datetime

from bot.acquaintance import Acquaintance
from bot.texts import Reader
from chat.mattermost import mentions
from chat.mattermost.limits import ERROR
from chat.mattermost.mentions import Directory
from chat.mattermost.words import Words
from domain.people import Person, Team
from domain.wording import Phrase
from handlers.desk import Defaults


def teller(
    acquaintance: Acquaintance,
    team: Callable[[], Team],
    directory: Directory,
    *,
    defaults: Defaults,
    clock: Callable[[], datetime],
) -> Callable[[str, Phrase], str]:
    """Tells a person, by their id; nobody, in the language of new products."""

    def tell(user: str, phrase: Phrase) -> str:
        known = acquaintance.known(team(), Person(user)) if user else None
        language = (known and known.language) or defaults.language
        reader = Reader(language, defaults.zone, today=clock().date())
        return str(mentions.named(Words(reader).plain(phrase, ERROR), directory))

    return tell
