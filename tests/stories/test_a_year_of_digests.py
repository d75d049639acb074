"""The digest's days and hours over both clock changes and the May holidays, killed in the middle or not."""

import json
import subprocess
import sys
from collections import Counter
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.databases import asked, database_at
from tests.office import public_holidays
from tests.stories.playing import play, write

PARIS = ZoneInfo("Europe/Paris")
MONTHS = [
    pytest.param("2026-03-16", "2026-04-10", id="March, to summer time, Easter Monday"),
    pytest.param("2026-04-27", "2026-05-29", id="May, with four public holidays"),
    pytest.param("2026-10-12", "2026-11-13", id="October, to winter time, 11 November"),
]


def a_story(folder: Path, first: str) -> Path:
    """A few prospects that go quiet and stay so."""
    names = ["Agency X", "Agency Y", "Agency Z"]
    return write(
        folder,
        *(f'{first} 08:0{n} @alice #equipe /prospect add "{name}"' for n, name in enumerate(names)),
    )


def working_days(first: str, last: str) -> list[str]:
    day, end = datetime.fromisoformat(first).date(), datetime.fromisoformat(last).date()
    days = []
    while day <= end:
        if day.weekday() < 5 and day not in public_holidays("FR", day.year):
            days.append(day.isoformat())
        day += timedelta(days=1)
    return days


def hours(calls: list[dict[str, Any]]) -> list[datetime]:
    return [datetime.fromisoformat(call["at"]).astimezone(PARIS) for call in calls]


@pytest.mark.parametrize(("first", "last"), MONTHS)
def test_each_digest_is_on_a_working_day_at_a_quarter_past_nine(
    tmp_path: Path, first: str, last: str
) -> None:
    played = play(a_story(tmp_path, first), tmp_path, until=f"{last}T23:00")

    posted = hours(played.posted("digest"))

    days = [at.date().isoformat() for at in posted]
    assert {(at.hour, at.minute) for at in posted} == {(9, 15)}
    assert set(days) <= set(working_days(first, last))
    assert len(days) == len(set(days))
    mondays = [
        day for day in working_days(first, last) if datetime.fromisoformat(day).weekday() == 0
    ]
    assert set(mondays) <= set(days)


@pytest.mark.parametrize("kills", [3])
def test_killed_and_started_again_nothing_is_posted_twice_and_nothing_is_lost(
    tmp_path: Path, kills: int
) -> None:
    story = a_story(tmp_path, "2026-04-27")
    expected = play(story, tmp_path, until="2026-05-29T23:00")
    database = database_at(tmp_path / "killed.db")
    seen: list[dict[str, Any]] = []

    for attempt in range(kills + 1):
        seen += calls_of(story, database, kill_after=4 + attempt if attempt < kills else None)

    # A message may leave twice when the process dies between Slack's yes and our commit: once a kill.
    sent, wanted = words(seen), words(expected.calls)
    assert wanted - sent == Counter()
    assert (sent - wanted).total() <= kills
    assert digest_days(database) == digest_days(expected.database)


def words(calls: list[dict[str, Any]]) -> "Counter[str]":
    """What was posted in the channel, and how often."""
    return Counter(call["args"]["text"] for call in calls if call["kind"] == "digest")


def digest_days(database: str) -> list[tuple[int, str]]:
    rows = asked(database, "SELECT product_id, day FROM digests ORDER BY day")
    return [(product, str(day)) for product, day in rows]


def calls_of(story: Path, database: str, *, kill_after: int | None) -> list[dict[str, Any]]:
    """Play it in a process of its own, killed after so many calls; return the calls it made."""
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "bot", "replay", str(story), "--db", database),
            *("--until", "2026-05-29T23:00", "--payloads", "/dev/stdout"),
        ],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    lines = list(islice(process.stdout, kill_after))
    process.kill()
    lines += process.stdout.readlines()
    process.stdout.close()
    process.wait()
    return [json.loads(line) for line in lines if line.endswith("\n")]
