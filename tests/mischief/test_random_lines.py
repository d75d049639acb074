"""Five hundred lines made of verbs, keys, days and hostile fragments, one after the other."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from domain.synonyms import KEYS, VERBS
from storage.storage import open_storage
from tests.databases import database_at
from tests.mischief.hearing import heard
from tests.mischief.words import HOSTILE
from tests.office import Office

VERB = some.sampled_from(
    [word for code, words in VERBS.items() for word in (code, *words.split(", "))]
)
WHO = some.sampled_from(["P-1", "2", "ambert", '"Ambert two"', "P-77", "amb", "", "moi"])
KEY = some.sampled_from([word for words in KEYS.values() for word in words.split(", ")])
DAY = some.sampled_from(
    [
        "demain",
        "tomorrow 14:30",
        "31/02",
        "29 février",
        "in 3 days",
        "lundi 25h",
        "2026-03-29 02:30",
    ]
)
WORD = some.sampled_from(
    ["interested", "pas de réponse", "later", "pilot", "declined", "why", "cancel", "new", "close"]
)
FRAGMENT = some.one_of(
    WHO, DAY, WORD, some.sampled_from([*HOSTILE.values()]), some.text(max_size=12)
)
PAIR = some.builds("{}:{}".format, KEY, FRAGMENT)
ANSWER = some.builds("{}={}".format, some.sampled_from(["P1", "D2", "R1", "C3", "E", "Z9"]), WHO)
REST = some.lists(some.one_of(FRAGMENT, PAIR, ANSWER), max_size=4).map(" ".join)
LINE = some.builds("{} {} {}".format, some.one_of(VERB, FRAGMENT), WHO, REST)


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """One office for all of the lines: each finds what the ones before left."""
    path: Path = tmp_path_factory.mktemp("crowd") / "prospect.db"
    office = Office(open_storage(database_at(path)))
    office.alice.types('/prospect product new "demarches"')
    office.bob.types("/prospect add Ambert")
    office.bob.types('/prospect add "Ambert two"')
    return office


@settings(
    max_examples=500,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(line=LINE, is_direct=some.booleans())
def test_a_random_line_gets_one_answer_and_never_trouble(
    crowd: Office, line: str, is_direct: bool
) -> None:
    bob = crowd.bob
    if is_direct:
        heard(bob, bob.tells, line)
    else:
        heard(bob, bob.types, f"/prospect {line}")
