"""The bot is killed and Mattermost restarted while four people work: nothing is lost, nothing stands twice.

Played only on a real server that may be restarted: the three variables below name it. It takes two
minutes and prints what it counted.
"""

import os
import secrets
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from playground.environment import without_proxies
from tests.contract.installations import ADMIN, LIVE, Admin
from tests.contract.mattermost_at_work import A_MOMENT, free_port
from tests.contract.mattermost_visitor import DIRECT
from tests.live.counted import Balance, Standing, balance, selected, standing
from tests.live.installed_bot import InstalledBot, answers, waits_for
from tests.live.typing_people import CHANNEL, COMMANDS_A_ROUND, Typed, Typist, day_of

without_proxies()

RESTART = "PROSPECT_TEST_MATTERMOST_RESTART"
"""A command for the shell that restarts the real server."""
NAMES = ("alice", "bob", "chloe", "dora")
ROUNDS = 5
COMMANDS = len(NAMES) * ROUNDS * COMMANDS_A_ROUND
RESTARTED, KILLED, BOTH = "restarted", "killed", "killed while Mattermost is away"
MISHAPS = (
    (20, KILLED),
    (40, KILLED),
    (60, RESTARTED),
    (80, KILLED),
    (100, KILLED),
    (120, BOTH),
    (140, KILLED),
    (160, KILLED),
    (180, KILLED),
)
"""What happens after so many acknowledged lines."""
LATER_EACH_TIME = 0.004
"""Seconds from taking a message in hand to death: before, while and after Mattermost takes it."""
SETTLES_WITHIN = 240.0
"""Seconds: a message that was in the hands of a killed bot is taken up after a minute."""
COULD_STILL_COME = 8.0
IN_HAND = (
    "SELECT id || ' until ' || leased_until FROM outbox "
    "WHERE state = 'waiting' AND leased_until IS NOT NULL"
)
"""Messages that the bot is sending: the worst moment to be killed."""

pytestmark = pytest.mark.skipif(
    not all(os.environ.get(name) for name in (LIVE, ADMIN, RESTART)),
    reason=f"no real Mattermost to restart: {LIVE}, {ADMIN} and {RESTART} are not all set",
)


@dataclass(frozen=True, kw_only=True)
class Office:
    address: str
    bot: InstalledBot
    bot_id: str
    people: dict[str, Typist]
    called: dict[str, str]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    address = os.environ[LIVE].rstrip("/")
    admin = Admin(address, *os.environ[ADMIN].split(":", 1))
    tag = secrets.token_hex(3)
    team = admin.make("/teams", name=f"team{tag}", display_name=f"Team {tag}", type="O")
    about = {"team_id": team["id"], "name": "equipe", "display_name": "Equipe", "type": "O"}
    channel = admin.make("/channels", **about)
    bot = InstalledBot(tmp_path, free_port())
    bot.install(
        address, admin.token, team=team["name"], channel="equipe", username=f"prospect{tag}"
    )
    with ExitStack() as closing:
        closing.callback(bot.ends)
        bot.start()
        bot.hears()
        bot_id = str(named(address, f"prospect{tag}", admin.token)["id"])
        members = {name: admin.invites(name, tag, team, channel, bot_id) for name in NAMES}
        people = {}
        for name, one in members.items():
            places = {CHANNEL: channel["id"], DIRECT: one.direct}
            people[name] = Typist(address, one.token, user=one.user, team=team["id"], places=places)
            closing.callback(people[name].leaves)
        people["alice"].asks("/prospect produit nouveau demarches")
        called = {name: f"@{one.username}" for name, one in members.items()}
        yield Office(address=address, bot=bot, bot_id=bot_id, people=people, called=called)


def named(address: str, username: str, token: str) -> Any:
    headers = {"Authorization": f"Bearer {token}"}
    return httpx.get(f"{address}/api/v4/users/username/{username}", headers=headers).json()


def test_what_was_acknowledged_is_done_once_whoever_dies(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = [Typed() for _ in NAMES]

    with ThreadPoolExecutor(len(NAMES)) as at_once:
        works = [at_once.submit(works_of, office, *one) for one in zip(NAMES, typed, strict=True)]
        done = Counter(meets(office, mishap, typed, works) for mishap in MISHAPS)
        for work in works:
            work.result()
    there, found = settled(office, typed)

    with capsys.disabled():
        sys.stdout.write(report(typed, done, there, found))
    assert (found.lost, found.doubles) == (0, 0)
    assert (there.waiting, there.given_up) == (0, 0)
    assert sum(line.kind != "direct" for one in typed for line, _ in one.taken) == COMMANDS


def works_of(office: Office, name: str, typed: Typed) -> None:
    colleague = NAMES[(NAMES.index(name) + 1) % len(NAMES)]
    lines = day_of(name, colleague, office.called[colleague], ROUNDS)
    office.people[name].works(lines, typed)


def meets(
    office: Office, mishap: tuple[int, str], typed: Sequence[Typed], works: Sequence[Future[None]]
) -> str:
    """Wait for its moment, let it happen; what happened."""
    after, what = mishap
    while sum(len(one.taken) for one in typed) < after:
        assert not all(work.done() for work in works), f"nobody types any more: no {what}"
        A_MOMENT.wait(0.01)
    if what != KILLED:
        subprocess.run(os.environ[RESTART], shell=True, check=True, timeout=120)
    if what != RESTARTED:
        if what == KILLED:
            takes_another(office.bot)
            A_MOMENT.wait(MISHAPS.index(mishap) * LATER_EACH_TIME)
        office.bot.is_killed()
        office.bot.start()
    waits_for(lambda: answers(f"{office.address}/api/v4/system/ping"), "Mattermost stays away")
    office.bot.hears()
    return what


def takes_another(bot: InstalledBot) -> None:
    """Wait a little for a message to be taken in hand: where one died in hand, the next wait a minute."""
    before = set(selected(bot.database, IN_HAND))
    for _ in range(1000):
        if not set(selected(bot.database, IN_HAND)) <= before:
            return
        A_MOMENT.wait(0.001)


def settled(office: Office, typed: Sequence[Typed]) -> tuple[Standing, Balance]:
    """Once nothing is missing or waits any more, and what could come twice would have come."""
    now: list[tuple[Standing, Balance]] = []

    def is_all_there() -> bool:
        there = standing(office.bot.database, office.people, office.bot_id)
        now[:] = [(there, balance(there, office.people, typed))]
        return there.waiting == 0 and now[0][1].lost == 0

    try:
        waits_for(is_all_there, "something is missing", seconds=SETTLES_WITHIN)
    except AssertionError:
        return now[0]
    A_MOMENT.wait(COULD_STILL_COME)
    is_all_there()
    return now[0]


def report(typed: Sequence[Typed], done: Counter[str], there: Standing, found: Balance) -> str:
    taken = Counter(line.kind for one in typed for line, _ in one.taken)
    reasons = Counter(reason for one in typed for reason in one.reasons)
    by_place = Counter(place for place, _ in there.posts.elements())
    direct = there.posts.total() - by_place[CHANNEL]
    there_already = sum(len(one.already) for one in typed)
    lines = [
        f"acknowledged: {taken.total() - taken['direct']} commands, {taken['direct']} direct messages"
        f" ({', '.join(f'{count} {kind}' for kind, count in taken.items())})",
        f"refused: {reasons.total()} ({dict(reasons)})",
        f"the bot killed: {done[KILLED] + done[BOTH]}, "
        f"the server restarted: {done[RESTARTED] + done[BOTH]}",
        f"done, not acknowledged: {found.unacknowledged} noted again, {there_already} there already",
        f"rows: {there.rows.total()}",
        f"posts: {there.posts.total()} ({by_place[CHANNEL]} in the channel, {direct} direct), "
        f"others: {there.others}",
        f"outbox: {there.waiting} waiting, {there.given_up} given up",
        f"doubles={found.doubles} lost={found.lost}",
    ]
    return "\n" + "\n".join(lines) + "\n"
