"""demo/agencies.story: ministries, a pivot, 200 agencies all called, 20 interested, with its comments' figures."""

import logging
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from domain.outcomes import Outcome, half_of
from tests.chat.second_opinion import refused_message
from tests.databases import asked
from tests.stories.playing import AGENCIES, Played, play

PARIS = ZoneInfo("Europe/Paris")
AT = "2026-04-07T12:00"
LIST = AGENCIES.with_suffix(".csv")
CALLS = """
    SELECT prospects.name, calls.at, calls.by, outcome
    FROM calls JOIN prospects ON prospects.id = prospect_id
    WHERE calls.at > '2026-02-16' ORDER BY calls.at
"""
Call = tuple[datetime, str, Outcome]


class Heard(logging.Handler):
    """Every log line with all it carries."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.getMessage()} {vars(record)}")


@pytest.fixture(scope="module")
def logged() -> Iterator[list[str]]:
    heard, root = Heard(), logging.getLogger()
    level = root.level
    root.addHandler(heard)
    root.setLevel(logging.DEBUG)
    yield heard.lines
    root.removeHandler(heard)
    root.setLevel(level)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory, logged: list[str]) -> Played:
    return play(AGENCIES, tmp_path_factory.mktemp("agencies"))


@pytest.fixture(scope="module")
def stats(played: Played) -> dict[str, Any]:
    report: dict[str, Any] = played.report("stats", at=AT)
    return {row["segment"]: row for row in report["segments"]} | report


@pytest.fixture(scope="module")
def agencies_called(played: Played) -> dict[str, list[Call]]:
    """When, by whom and with what outcome, each agency's in order."""
    calls: dict[str, list[Call]] = defaultdict(list)
    for name, at, by, outcome in asked(played.database, CALLS):
        moment = datetime.fromisoformat(str(at)).replace(tzinfo=UTC).astimezone(PARIS)
        calls[name].append((moment, by, Outcome(outcome)))
    return calls


def test_the_ministries_come_to_the_figures_of_the_comments(stats: dict[str, Any]) -> None:
    ministries = stats["Ministères"]

    counted = ("known", "called", "calls", "connected_calls", "interested", "met", "parked")
    assert [ministries[name] for name in counted] == [12, 12, 39, 19, 1, 0, 10]
    assert (ministries["interest"], ministries["interest_interval"]) == (8.3, [1.5, 35.4])
    assert (ministries["coverage"], ministries["covered"]) == (100.0, True)
    assert (ministries["not_interested"], ministries["state"]) == (2, "paused")
    assert ministries["obstacles"]["complex_decision"] == 11
    assert ministries["obstacles"]["own_means"] == 9


def test_all_of_the_list_is_called_and_one_in_ten_is_interested(stats: dict[str, Any]) -> None:
    agencies = stats["Opérateurs"]

    counted = ("population", "known", "called", "calls", "connected_calls", "interested")
    assert [agencies[name] for name in counted] == [200, 200, 200, 329, 183, 20]
    assert (agencies["met"], agencies["pilot"]) == (8, 2)
    assert (agencies["not_interested"], agencies["parked"]) == (84, 33)
    assert (agencies["coverage"], agencies["covered"]) == (100.0, True)
    assert (agencies["interest"], agencies["interest_interval"]) == (10.0, [6.6, 14.9])
    assert agencies["calls_per_interested"] == 16.5


def test_the_whole_comes_to_the_figures_of_the_comments(stats: dict[str, Any]) -> None:
    total = stats["total"]

    counted = ("called", "calls", "interested", "pilot", "not_interested", "open", "parked")
    assert [total[name] for name in counted] == [212, 368, 21, 2, 86, 126, 43]


def test_the_pivot_keeps_the_figures_of_its_day(stats: dict[str, Any]) -> None:
    (pivot,) = stats["pivots"]

    assert (pivot["from"], pivot["to"], pivot["on"]) == ("Ministères", "Opérateurs", "2026-02-16")
    assert (pivot["parked"], pivot["park_until"]) == (10, "2026-09-01")
    evidence = pivot["evidence"]
    assert (evidence["called"], evidence["calls"], evidence["interested"]) == (12, 39, 1)


def test_the_chat_shows_the_figures_of_the_report(played: Played) -> None:
    _, _, shown = played.transcript.partition("2026-04-07 11:00 @alice")

    plain = shown.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert "couvert : 200 sur 200 appelés (100,0 %)" in plain
    assert "20 intéressés sur 200 : 10,0 % (6,6 à 14,9 %)" in plain


def test_three_people_called_and_each_half_day_is_tried_in_turn(
    agencies_called: dict[str, list[Call]],
) -> None:
    callers = Counter(by for calls in agencies_called.values() for _, by, _ in calls)

    assert len(callers) == 3
    assert min(callers.values()) > 90
    for calls in agencies_called.values():
        for (before, _, outcome), (after, _, _) in pairwise(calls):
            assert after.date() > before.date()
            assert outcome.reached or half_of(after, PARIS) is half_of(before, PARIS).other


def test_the_list_is_200_that_nobody_can_reach() -> None:
    head, *lines = LIST.read_text("utf-8").splitlines()
    rows = [dict(zip(head.split(";"), line.split(";"), strict=True)) for line in lines]

    fictitious = ("01 99 00", "02 61 91", "03 53 01", "04 65 71", "05 36 49")
    assert len({row["Organisme"] for row in rows}) == len(rows) == 200
    assert all(row["Courriel"].endswith(".example") for row in rows)
    assert all(row["Téléphone"].startswith(fictitious) for row in rows)


def test_no_channel_and_no_log_hears_of_anybody_on_the_list(
    played: Played, logged: list[str]
) -> None:
    people = {line.split(";")[1] for line in LIST.read_text("utf-8").splitlines()[1:]}

    heard = str(
        [
            call["args"]
            for call in played.calls
            if str(call["args"].get("channel", "")).startswith("C")
            and call["method"] in ("chat.postMessage", "chat.update")
        ]
    )

    assert "a importé 200 prospects" in heard.replace("\N{NO-BREAK SPACE}", " ")
    assert logged
    assert sorted(name for name in people if name in heard + str(logged)) == []


def test_every_message_is_one_that_slack_takes(played: Played) -> None:
    messages = [call["args"] for call in played.calls if "blocks" in call["args"]]

    assert len(messages) > 400
    assert [problem for one in messages for problem in refused_message(one)] == []
    assert [one for one in messages if not one["text"].strip()] == []
