"""One process of the bot on a database shared with others: the bell rings, messages leave.

Arguments: the database's URL, the Web API's, when the morning is (ISO), how long to work (seconds).
"""

import sys
import time
from datetime import datetime, timedelta

from bot.delivery import Pace
from bot.house import build
from bot.running import SENDERS, bulletin_of
from bot.sending import Sending
from bot.slack_chat import online_chat
from handlers.desk import Defaults
from storage.storage import open_storage


def work(url: str, api: str, morning: datetime, seconds: float) -> None:
    began = time.monotonic()
    sending = Sending(SENDERS)
    bulletin = bulletin_of(url, sending.wake)

    def wake() -> None:
        sending.wake()
        if bulletin is not None:
            bulletin.announce()

    storage = open_storage(url, migrate=False)
    house = build(
        storage=storage,
        chats={"slack": online_chat("xoxb-bench", api_url=api)},
        clock=lambda: morning + timedelta(seconds=time.monotonic() - began),
        defaults=Defaults(language="en"),
        pace=Pace(),
        wake=wake,
    )
    sending.start(house.sender)
    if bulletin is not None:
        bulletin.start()
    print("ready", flush=True)
    rung = house.clockwork.ring()
    print(f"rung {rung} {time.monotonic() - began:.1f}", flush=True)
    time.sleep(max(0.0, seconds - (time.monotonic() - began)))
    sending.stop()


if __name__ == "__main__":
    work(sys.argv[1], sys.argv[2], datetime.fromisoformat(sys.argv[3]), float(sys.argv[4]))
