"""One process of the bot on a database shared with others: the bell rings, messages leave, people type.

Arguments: the database's URL, the Web API's, when the morning is (ISO), for how many seconds people type
before it. It says "ready", waits for a
line with the moment at which the morning begins (seconds since 1970), and for another one to stop;
then it says what it did, as JSON.
"""

import json
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event, Thread

from bench.office_hours import OfficeHours
from bot.delivery import Pace
from bot.house import House, build
from bot.running import HANDS, SENDERS
from bot.sending import Sending
from bot.waking import Waking
from chat.slack.chat import SlackChat
from chat.slack.connect import web_client
from domain.people import Person, Profile, Team
from handlers.desk import Defaults
from storage.storage import open_storage


class Familiar(SlackChat):
    """It knows its people without asking Slack."""

    def profile(self, team: Team, person: Person) -> Profile:
        return Profile(person=person, name="Alice", language="en", zone="Europe/Paris")


class Rung:
    """How often the bell found something, and how much."""

    def __init__(self) -> None:
        self.count = 0
        self.seconds = 0.0
        self._over = Event()

    def rings(self, house: House, began: float) -> None:
        """Once a second here: a minute is long for a measure."""
        while not self._over.is_set():
            found = house.clockwork.ring(self._over.is_set)
            if found:
                self.count += found
                self.seconds = time.time() - began
            self._over.wait(1)

    def end(self) -> None:
        self._over.set()


def work(url: str, api: str, morning: datetime, calm_seconds: float) -> None:
    began = [time.time()]

    def clock() -> datetime:
        return morning + timedelta(seconds=time.time() - began[0])

    sending = Sending(SENDERS)
    waking = Waking(url, sending.wake)
    house = build(
        storage=open_storage(url, migrate=False),
        chats={"slack": Familiar(lambda team: web_client(f"xoxb-{team.id}", api_url=api))},
        clock=clock,
        defaults=Defaults(language="en"),
        pace=Pace(),
        wake=waking.wake,
        hands=HANDS,
    )
    calm = typed(house, lambda: time.sleep(calm_seconds))
    say("ready")
    began[0] = float(sys.stdin.readline())
    time.sleep(max(0.0, began[0] - time.time()))
    cpu, rung = time.process_time(), Rung()
    with waking.heard():
        sending.start(house.sender)
        bell = Thread(target=rung.rings, args=(house, began[0]), daemon=True)
        bell.start()
        meanwhile = typed(house, lambda: sys.stdin.readline())
        used = time.process_time() - cpu
        rung.end()
        bell.join()
        sending.stop()
    say(
        json.dumps(
            {
                "rung": rung.count,
                "rung_seconds": rung.seconds,
                "cpu": used,
                "calm": calm,
                "meanwhile": meanwhile,
            }
        )
    )


def typed(house: House, until: Callable[[], object]) -> list[float]:
    """How long commands take until that has ended."""
    office = OfficeHours(house)
    office.begin()
    until()
    office.end()
    return office.milliseconds


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    work(sys.argv[1], sys.argv[2], datetime.fromisoformat(sys.argv[3]), float(sys.argv[4]))
