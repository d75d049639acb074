"""Everything an import may have to say is said in both languages."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from bot.texts import Reader, phrases
from chat.plain.write import QUOTE
from domain.duplicates import By
from domain.import_columns import columns
from domain.import_fields import Field
from domain.import_modes import Mode
from domain.incoming import Fault, Problem
from domain.wording import Phrase
from handlers.import_words import field_words, mode_words, problem_words, remark_words, same_by
from handlers.spreadsheets.refusals import TooManyRows
from handlers.spreadsheets.sheet import Remark

PARIS = ZoneInfo("Europe/Paris")
WORDS = [
    *map(field_words, Field),
    *map(mode_words, Mode),
    *map(same_by, By),
    *map(remark_words, Remark),
    *(Phrase(f"fault-{fault}") for fault in Fault),
]


def told(phrase: Phrase, language: str) -> str:
    return Reader(language, PARIS, today=date(2026, 1, 5)).say(phrase, QUOTE)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_word_of_an_import_exists(language: str) -> None:
    assert {phrase.key for phrase in WORDS} - phrases(language) == set()


@pytest.mark.parametrize(
    ("language", "column", "sentence"),
    [
        pytest.param(
            "en",
            1,
            "Line 7, column “Mél”: this is no e-mail address: write it like"
            " marie.dupont@example.org, or empty the cell.",
            id="a cell, in English",
        ),
        pytest.param(
            "fr",
            None,
            "Ligne 7\u00a0: ce n’est pas une adresse\u00a0: écrivez-la comme"
            " marie.dupont@example.org, ou videz la cellule.",
            id="a line, in French",
        ),
    ],
)
def test_a_problem_is_told_with_its_line_and_column(
    language: str, column: int | None, sentence: str
) -> None:
    problem = Problem(line=7, fault=Fault.NO_EMAIL, field=Field.EMAIL, column=column)

    words = problem_words(problem, columns(["Organisation", "Mél"]))

    assert told(words, language) == sentence


def test_a_limit_is_written_the_readers_way() -> None:
    refused = TooManyRows(most=100_000)

    words = Phrase(refused.phrase, refused.details)

    assert told(words, "en").startswith("The list has more than 100,000 lines")
