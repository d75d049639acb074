"""The bot's clock jumps an hour forward and back while all kinds of things fall due: each is said once."""

import shutil
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from storage.storage import Storage, open_storage
from tests.faults.working_people import Noted
from tests.office import PARIS, Office

HOUR = timedelta(hours=1)
STEP = timedelta(minutes=10)
DAYS = 8
OFTEN = 4
"""One step in so many the clock is wrong for a while."""
CHANGES = [
    pytest.param("2026-03-26 13:00", id="over 29 March, when an hour is skipped"),
    pytest.param("2026-10-22 13:00", id="over 25 October, when an hour comes twice"),
]
Said = Counter[tuple[str, str]]


def begins(storage: Storage, at: str) -> Office:
    """Two people with prospects that go quiet, are met, and have something to be done."""
    office = Office(storage, now=datetime.fromisoformat(at).replace(tzinfo=PARIS))
    office.alice.types('/prospect product new "demarches"')
    first = office.now.date()
    for number, person in enumerate((office.alice, office.bob) * 3):
        name = ("Metz", "Toul", "Thiers", "Lyon", "Dijon", "Brest")[number]
        person.types(f'/prospect add "{name}"')
        if number < 2:
            on = first + timedelta(days=1 + number)
            person.types(f'/prospect meet {name} when:"{on} 14:00" for:60 with:@alice,@bob')
        elif number < 4:
            on = first + timedelta(days=4 + number)
            person.types(f'/prospect next-action {name} {on} "send the deck"')
    return office


def passes(office: Office, jumps: Random | None) -> tuple[Said, int, int]:
    """What was said in all these days, how much was done, how often the clock was wrong."""
    done = wrong = 0
    real = office.now
    for _ in range(DAYS * 24 * 6):
        real = (real.astimezone(UTC) + STEP).astimezone(PARIS)
        if jumps is not None and jumps.randrange(OFTEN) == 0:
            office.now = real + jumps.choice((HOUR, -HOUR))
            done += office.clockwork.ring()
            wrong += 1
        office.now = real
        done += office.clockwork.ring()
    walls = office.chat.walls
    return Counter((where, one["text"]) for where in walls for one in walls[where]), done, wrong


@pytest.mark.parametrize("at", CHANGES)
def test_with_a_clock_that_jumps_the_same_is_said_as_with_a_good_one(
    storage: Storage, migrated: Path, tmp_path: Path, at: str, record_property: Noted
) -> None:
    shutil.copy(migrated, tmp_path / "good.db")
    good = open_storage(f"sqlite:///{tmp_path / 'good.db'}", migrate=False)
    wanted, needed, _ = passes(begins(good, at), None)
    good.close()

    office = begins(storage, at)
    said, done, wrong = passes(office, Random(at))

    record_property("times that the clock was an hour wrong", wrong)
    record_property("things due done with it", done)
    record_property("of these with a good clock", needed)
    record_property("messages of a jumping clock lost", (wanted - said).total())
    record_property("messages of a jumping clock said twice", (said - wanted).total())
    assert said == wanted
    assert done == needed
    assert len(office.digests()) == len(set(office.digests())) > 2


@pytest.mark.parametrize(
    ("friday", "monday"), [("2026-03-27", "2026-03-30"), ("2026-10-23", "2026-10-26")]
)
def test_after_the_night_of_a_change_the_morning_message_comes_at_its_hour_and_once(
    storage: Storage, friday: str, monday: str
) -> None:
    office = begins(storage, f"{friday} 13:00")

    office.until(f"{monday} 09:14")
    before = len(office.digests())
    office.until(f"{monday} 09:15")
    then = len(office.digests())
    office.now -= HOUR
    office.until(f"{monday} 23:00")

    assert (then, len(office.digests())) == (before + 1, before + 1)
