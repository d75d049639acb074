"""Numbers in sentences."""

from datetime import date
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from bot.texts import Reader
from chat.plain.write import QUOTE
from domain.wording import said_in, say

PARIS = ZoneInfo("Europe/Paris")


@pytest.mark.parametrize(
    ("language", "number", "shown"),
    [
        pytest.param("fr", "28.4", "28,4", id="French writes a comma"),
        pytest.param("en", "28.4", "28.4", id="English writes a point"),
        pytest.param("fr", "20.0", "20,0", id="a decimal that is zero is kept"),
        pytest.param("en", "3", "3", id="a whole number has none"),
    ],
)
def test_a_number_keeps_its_decimals_and_is_written_the_readers_way(
    language: str, number: str, shown: str
) -> None:
    reader = Reader(language, PARIS, today=date(2026, 1, 5))

    written = reader.say(say("quoted", text=Decimal(number)), QUOTE)

    assert written == shown


@pytest.mark.parametrize(
    ("language", "day", "shown"),
    [
        pytest.param("fr", date(2026, 3, 1), "dim. 1er mars", id="French counts the first"),
        pytest.param("fr", date(2027, 1, 1), "ven. 1er janvier 2027", id="of another year too"),
        pytest.param("fr", date(2026, 3, 11), "mer. 11 mars", id="only the first"),
        pytest.param("en", date(2026, 3, 1), "Sun 1 March", id="English does not"),
    ],
)
def test_a_day_is_written_the_readers_way(language: str, day: date, shown: str) -> None:
    reader = Reader(language, PARIS, today=date(2026, 1, 5))

    assert reader.say(say("quoted", text=day), QUOTE) == shown


@pytest.mark.parametrize("reader", ["fr", "en"])
def test_a_phrase_in_a_language_of_its_own_is_said_in_that_one_whoever_reads(reader: str) -> None:
    voice = Reader(reader, PARIS, today=date(2026, 1, 5))
    inside = say("card-action", day=date(2026, 3, 1), action=say("stage-met"))

    written = voice.say(said_in("fr", inside), QUOTE)

    assert written == "dim. 1er mars · Rencontré"
