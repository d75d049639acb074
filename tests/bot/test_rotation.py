"""A new key in the place of the old one: whatever stops it between two steps, everything opens."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from threading import Event

import pytest

from bot.kept_tokens import given_in, with_kept_tokens
from bot.key_file import Busy, alone
from bot.keys import FILE, NoKey, ring_of, secret_of, written
from bot.local_workspace import LocalWorkspace
from bot.lost_keys import given_up, lost
from bot.own_keys import BUTTONS, OBJECTIONS, keys_of
from bot.rotation import FORMER, former_keys, rotation
from bot.sealing import Changed, opened
from bot.settings import Settings
from bot.vault import TOKEN, Vault
from domain.people import Team
from storage.storage import Storage, open_storage
from storage.unavailable import Unavailable
from tests.bot.test_command_line import PROJECT

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
STEPS = 4
TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "MATTERMOST_TOKEN": "m-1"}
PEOPLE = ("alice", "bob", "chloe", "david")
EACH = 50


class Bot:
    """A database with a key file, tokens, and the keys the program made at its first start."""

    def __init__(self, url: str, storage: Storage) -> None:
        self.url = url
        self.storage = storage
        self.settings = Settings(database_url=url)
        self.folder = Path(url.removeprefix("sqlite:///")).parent
        self.vault = Vault(storage=storage, settings=self.settings)
        self.keys = keys_of(storage, self.settings)
        self.vault.keep(TOKEN, TOKENS)
        self.first = secret_of(self.settings)

    def opens_everything(self) -> bool:
        """As the next start would find it."""
        now = keys_of(self.storage, self.settings)
        return (
            (now.objections, now.buttons[0]) == (self.keys.objections, self.keys.buttons[0])
            and given_in(with_kept_tokens(self.settings)) == TOKENS
            and self.vault.check() == len(TOKENS) + 2
        )


@pytest.fixture
def bot(sqlite: str) -> Iterator[Bot]:
    with closing(open_storage(sqlite)) as storage:
        yield Bot(sqlite, storage)


def rotate(bot: Bot) -> list[str]:
    return list(rotation(bot.storage, bot.settings))


def opened_by(bot: Bot, key: bytes) -> list[str]:
    """What this key opens in the database."""
    rows = bot.storage.read(lambda books: books.sealed.all())
    return [one.name for one in rows if opens(one.value, key, f"{one.kind} {one.name}")]


def opens(value: str, key: bytes, purpose: str) -> bool:
    try:
        opened(value, key=key, purpose=purpose)
    except Changed:
        return False
    return True


def test_the_new_key_opens_everything_and_the_former_nothing_any_more(bot: Bot) -> None:
    assert len(opened_by(bot, bot.first)) == len(TOKENS) + 2

    steps = rotate(bot)

    assert len(steps) == STEPS
    assert bot.opens_everything()
    assert secret_of(bot.settings) != bot.first
    assert opened_by(bot, bot.first) == []
    assert written(bot.first) not in (bot.folder / FILE).read_text()


@pytest.mark.parametrize("steps", range(STEPS + 1))
def test_stopped_between_two_steps_everything_opens_and_the_next_one_ends_it(
    bot: Bot, steps: int
) -> None:
    interrupted = rotation(bot.storage, bot.settings)
    list(islice(interrupted, steps))
    interrupted.close()

    there = bot.opens_everything()
    in_between = ring_of(bot.settings).keys
    rotate(bot)

    assert there
    assert bot.opens_everything()
    assert len(ring_of(bot.settings).keys) == 1
    assert bot.first not in ring_of(bot.settings).keys
    assert opened_by(bot, bot.first) == []
    assert len(in_between) == (2 if 0 < steps < STEPS else 1)


def test_what_is_kept_between_two_steps_is_sealed_with_the_new_key(bot: Bot) -> None:
    under_way = rotation(bot.storage, bot.settings)
    for number, _ in enumerate(under_way):
        bot.vault.keep(TOKEN, {"MATTERMOST_COMMAND_TOKENS": f"c-{number}"})

    assert bot.vault.all(TOKEN) == TOKENS | {"MATTERMOST_COMMAND_TOKENS": f"c-{STEPS - 1}"}
    assert opened_by(bot, bot.first) == []


def test_the_former_key_is_kept_for_the_backups_it_opens_and_for_its_owner_alone(bot: Bot) -> None:
    rotate(bot)
    second = secret_of(bot.settings)
    rotate(bot)

    assert former_keys(bot.url) == [second, bot.first]
    for name in (FILE, FORMER):
        assert stat.S_IMODE((bot.folder / name).stat().st_mode) == 0o600
    assert not list(bot.folder.glob(".*"))


def test_two_at_once_are_one(bot: Bot) -> None:
    with alone(bot.folder / FILE), pytest.raises(Busy):
        rotate(bot)

    assert secret_of(bot.settings) == bot.first
    assert bot.opens_everything()


def test_with_another_key_nothing_is_replaced(bot: Bot) -> None:
    other = bytes([9]) * 32
    (bot.folder / FILE).write_text(written(other))

    with pytest.raises(NoKey, match="another key does"):
        rotate(bot)

    assert (bot.folder / FILE).read_text() == written(other)
    (bot.folder / FILE).write_text(written(bot.first))
    assert bot.opens_everything()


@pytest.mark.parametrize("steps", [1, 2, 3, 4] * 3)
def test_killed_in_the_middle_of_it_everything_opens(bot: Bot, steps: int) -> None:
    program = subprocess.Popen(
        [sys.executable, "-u", "-m", "bot", "secret", "rotate"],
        cwd=bot.folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(PROJECT), "DATABASE_URL": bot.url},
        stdout=subprocess.PIPE,
    )
    assert program.stdout is not None
    for _ in range(steps):
        program.stdout.readline()
    program.send_signal(signal.SIGKILL)
    program.wait()
    program.stdout.close()

    assert bot.opens_everything()
    rotate(bot)
    assert bot.opens_everything()
    assert opened_by(bot, bot.first) == []


def test_while_four_people_type_two_hundred_commands_nothing_is_lost(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'prospect.db'}"
    with LocalWorkspace(url, Settings(), story=None) as local:
        local.workspace.rate_limited = False
        local.workspace.visitor("alice").types("#equipe", '/prospect product new "Demarches"')
        with closing(open_storage(url)) as elsewhere:
            bot = Bot(url, elsewhere)
            somebody_objects(bot)
            over = Event()
            with ThreadPoolExecutor(len(PEOPLE) + 1) as people:
                rotating = people.submit(rotated_until, over, bot)
                typing = [people.submit(types_many, local, name) for name in PEOPLE]
                for one in typing:
                    one.result()
                over.set()
                times = rotating.result()
            everything = bot.opens_everything()
            former = former_keys(url)
        said_at_work = refused(local)
    with LocalWorkspace(url, Settings(), story=None) as again:
        said_after = refused(again)

    assert times >= 2
    assert len(former) == times
    assert everything
    assert [opened_by_any(url, key) for key in former] == [[]] * times
    assert names_in(url) == {f"Agency {name} {at}" for name in PEOPLE for at in range(EACH)}
    assert "Somebody with this address or number asked" in said_at_work
    assert "Somebody with this address or number asked" in said_after


def somebody_objects(bot: Bot) -> None:
    (team,) = bot.storage.read(lambda books: books.teams.all())
    bot.storage.write(
        lambda books: books.of(team).objections.add(
            ["paul@brest.fr"], [], at=date(2026, 1, 5), secret=bot.keys.objections
        )
    )


def rotated_until(over: Event, bot: Bot) -> int:
    times = 0
    while not over.is_set():
        with suppress(Unavailable):  # too long behind the others: the next one ends it
            rotate(bot)
            times += 1
    return times


def types_many(local: LocalWorkspace, name: str) -> None:
    visitor = local.workspace.visitor(name)
    for number in range(EACH):
        visitor.types("#equipe", f'/prospect add "Agency {name} {number}"')
    visitor.patience = 60.0
    visitor.reads(f"Agency {name} {EACH - 1}")


def refused(local: LocalWorkspace) -> str:
    bob = local.workspace.visitor("bob")
    bob.types("#equipe", '/prospect add "Mairie de Metz" email:paul@brest.fr')
    return bob.reads("Somebody with this address")


def names_in(url: str) -> set[str]:
    with closing(open_storage(url)) as storage:
        return storage.read(
            lambda books: {
                one.name
                for team in books.teams.all()
                for one in books.of(team).prospects.alive_after(0, product=1, at_most=1000)
            }
        )


def opened_by_any(url: str, key: bytes) -> list[str]:
    with closing(open_storage(url)) as storage:
        return [
            one.name
            for one in storage.read(lambda books: books.sealed.all())
            if opens(one.value, key, f"{one.kind} {one.name}")
        ]


def test_a_key_lost_for_good_costs_what_is_said_and_only_when_it_is_asked(bot: Bot) -> None:
    team = Team("slack", "T1")
    bot.storage.write(
        lambda books: books.joined(team, at=NOW).objections.add(
            ["paul@brest.fr"], ["0612345678"], at=date(2026, 1, 5), secret=bot.keys.objections
        )
    )
    (bot.folder / FILE).unlink()
    (bot.folder / FILE).write_text(written(bytes([9]) * 32))

    said = lost(bot.storage, bot.settings)
    still_there = len(opened_by(bot, bot.first))
    gone = given_up(bot.storage, bot.settings)

    assert gone == said
    assert set(said.tokens) == set(TOKENS)
    assert set(said.keys) == {BUTTONS, OBJECTIONS}
    assert said.objections == 2
    assert still_there == len(TOKENS) + 2
    now = keys_of(bot.storage, bot.settings)
    assert bytes([9]) * 32 not in (now.objections, now.buttons[0])
    assert not lost(bot.storage, bot.settings)
