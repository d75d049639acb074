"""One process of the bot on a database shared with others: the bell rings, messages leave.

Arguments: the database's URL, the Web API's, when the morning is (ISO), how long to work (seconds).
"""

import sys
import time
from datetime import datetime, timedelta

from bot.delivery import Pace
from bot.house import build
from bot.running import SENDERS
from bot.sending import Sending
from bot.slack_chat import online_chat
from bot.waking import Waking
from handlers.desk import Defaults
from storage.storage import open_storage


def work(url: str, api: str, morning: datetime, seconds: float) -> None:
    began = time.monotonic()
    sending = Sending(SENDERS)
    waking = Waking(url, sending.wake)
    storage = open_storage(url, migrate=False)
    house = build(
        storage=storage,
        chats={"slack": online_chat("xoxb-bench", api_url=api)},
        clock=lambda: morning + timedelta(seconds=time.monotonic() - began),
        defaults=Defaults(language="en"),
        pace=Pace(),
        wake=waking.wake,
    )
    with waking.heard():
        sending.start(house.sender)
        rung = house.clockwork.ring()
        sys.stdout.write(f"{rung} {time.monotonic() - began:.1f}\n")
        sys.stdout.flush()
        time.sleep(max(0.0, seconds - (time.monotonic() - began)))
        sending.stop()


if __name__ == "__main__":
    work(sys.argv[1], sys.argv[2], datetime.fromisoformat(sys.argv[3]), float(sys.argv[4]))
