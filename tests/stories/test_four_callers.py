"""Four callers work one queue of 200: nobody is given the same one twice, half-days alternate, all are called."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest

from domain.outcomes import Half, Outcome, half_of
from tests.chat.second_opinion import refused_message
from tests.databases import asked
from tests.stories.playing import Played, play, write

PARIS = ZoneInfo("Europe/Paris")
CALLERS = ("alice", "bob", "chloe", "david")
MANY, EACH = 200, 50
OUTCOMES = (
    *("no answer",) * 9,
    *("busy", "voicemail", "left message") * 2,
    "wrong number",
    "talked",
    "interested next:2026-03-02",
    "not interested",
    "not interested",
    "later next:2026-03-02",
)
HALVES = {Half.MORNING: 9, Half.AFTERNOON: 14}
DAYS = ("05", "06", "07", "08", "09", "12")
TRIES = 12
"""How many each of them makes in half a day, after the first one."""
SAID = re.compile(r"^(\d{4}-\d\d-\d\d \d\d:\d\d) @(\w+) #equipe  /prospect next", re.MULTILINE)
GIVEN = re.compile(r"^ +Agency \d+ · P-(\d+)$", re.MULTILINE)
CALLS = """
    SELECT number, at, by, outcome FROM calls JOIN prospects ON prospects.id = prospect_id
    ORDER BY at, calls.id
"""
NOON = datetime(2026, 1, 5, 12, tzinfo=PARIS)
HALF_AN_HOUR = timedelta(minutes=30)


def a_story(folder: Path) -> Path:
    """All of the list on the first morning; then, morning and afternoon, whoever is to be tried again."""
    return write(folder, *listed(), *called(Random(200)))


def listed() -> Iterator[str]:
    for number in range(MANY):
        yield f'2026-01-05 08:00 @{CALLERS[number % 4]} #equipe /prospect add "Agency {number}"'


def called(chance: Random) -> Iterator[str]:
    """The four in turns, three minutes a call."""
    for day in DAYS:
        for half, hour in HALVES.items():
            is_first = (day, half) == (DAYS[0], Half.MORNING)
            for number in range(EACH + 1 if is_first else TRIES):
                minutes = 3 * number
                clock = f"{hour + minutes // 60:02}:{minutes % 60:02}"
                for caller in CALLERS:
                    told = f" {chance.choice(OUTCOMES)}" if number else ""
                    yield f"2026-01-{day} {clock} @{caller} #equipe /prospect next{told}"


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Not strictly: who is given nobody has nothing to tell."""
    folder = tmp_path_factory.mktemp("four-callers")
    return play(a_story(folder), folder, strict=False)


@dataclass(frozen=True, kw_only=True)
class Called:
    prospect: int
    at: datetime
    by: str
    outcome: Outcome

    @property
    def half(self) -> Half:
        return half_of(self.at, PARIS)


@dataclass(frozen=True, kw_only=True)
class Given:
    """A card that somebody saw."""

    prospect: int
    at: datetime
    to: str


@pytest.fixture(scope="module")
def log(played: Played) -> list[Called]:
    """Every call, in the order they were made."""
    return [
        Called(
            prospect=number,
            at=datetime.fromisoformat(str(at)).replace(tzinfo=UTC).astimezone(PARIS),
            by=by,
            outcome=Outcome(outcome),
        )
        for number, at, by, outcome in asked(played.database, CALLS)
    ]


@pytest.fixture(scope="module")
def given(played: Played) -> list[Given]:
    """Every card, in order, from what everybody saw."""
    _, *parts = SAID.split(played.transcript)
    return [
        Given(
            prospect=int(number),
            at=datetime.fromisoformat(at).replace(tzinfo=PARIS),
            to=caller,
        )
        for at, caller, seen in zip(parts[::3], parts[1::3], parts[2::3], strict=True)
        for number in GIVEN.findall(seen)
    ]


def test_on_the_first_morning_all_are_called_each_by_one(
    log: list[Called], given: list[Given]
) -> None:
    calls = [call for call in log if call.at < NOON]
    cards = [card for card in given if card.at < NOON]

    once_each = dict.fromkeys(range(1, MANY + 1), 1)
    assert Counter(call.prospect for call in calls) == once_each
    assert Counter(card.prospect for card in cards) == once_each
    assert sorted(Counter(call.by for call in calls).values()) == [EACH] * len(CALLERS)


def test_a_prospect_is_in_one_callers_hands_until_the_call_or_for_half_an_hour(
    log: list[Called], given: list[Given]
) -> None:
    calls = [(call.prospect, call.at) for call in log]
    hands: dict[int, Given] = {}
    for card in given:
        before = hands.get(card.prospect)
        hands[card.prospect] = card
        if before is None or card.at - before.at >= HALF_AN_HOUR:
            continue
        assert any(
            prospect == card.prospect and before.at <= at <= card.at for prospect, at in calls
        ), (before, card)

    assert len(hands) == MANY


def test_attempts_lie_on_other_days_and_alternate_between_morning_and_afternoon(
    log: list[Called],
) -> None:
    for prospect in range(1, MANY + 1):
        for before, after in pairwise(call for call in log if call.prospect == prospect):
            assert after.at.date() > before.at.date()
            if not before.outcome.reached:
                assert after.half is before.half.other

    assert max(Counter(call.prospect for call in log).values()) >= 3


def test_coverage_ends_at_a_hundred_percent(played: Played) -> None:
    shown = played.transcript.rpartition("Nobody to call now for demarches.")[2]

    assert played.report("stats", at="2026-01-12T18:00")["total"]["called"] == MANY
    assert shown.splitlines()[1].strip() == "200/200 called (100.0%)"


def test_the_fullest_card_is_one_that_slack_takes(tmp_path: Path) -> None:
    said = "/prospect settings pitch:“{pitch}” script:“{script}”"
    person = 'contact:"Marie Dupont" role:"Head of IT" phone:"01 99 00 12 34"'
    lines = [
        said.format(pitch="&" * 500, script="<" * 2_000),
        '/prospect portrait screening:"Paper forms?"',
        f'/prospect add "Agency X" {person}',
        *(f"/prospect note P-1 {'>' * 2_000}{number}" for number in range(3)),
        "/prospect next",
        "/prospect next no answer obstacle:no-time",
        "/prospect next",
    ]
    story = write(tmp_path, *(f"2026-01-05 09:3{n} @bob dm {line}" for n, line in enumerate(lines)))

    messages = [call["args"] for call in play(story, tmp_path).calls if "blocks" in call["args"]]

    assert "Kept for you" in json.dumps(messages)
    assert [problem for message in messages for problem in refused_message(message)] == []
