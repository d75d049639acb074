"""What the database keeps sealed outlives the key it is sealed with, and opens with no other."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.kept_tokens import with_kept_tokens
from bot.key_doctor import secret
from bot.keys import FILE, NoKey, ring_of, secret_of
from bot.own_keys import Keys, keys_of
from bot.sealing import Changed, opened, seal
from bot.setting_problems import problems_of
from bot.settings import Settings
from bot.vault import TOKEN, Vault
from domain.people import Team
from storage.storage import Storage, open_storage
from tests.bot.test_command_line import prospect
from tests.postgres import BOTH

NEW, FORMER, OTHER = (bytes([number]) * 32 for number in (1, 2, 3))
NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
TEAM = Team("slack", "T1")
TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(request.param)
    return url


def in_words(*keys: bytes) -> str:
    return ",".join(urlsafe_b64encode(key).decode() for key in keys)


def with_keys(database: str, *keys: bytes) -> Settings:
    return Settings(database_url=database, prospect_secret_key=in_words(*keys))


def vault(storage: Storage, database: str, *keys: bytes) -> Vault:
    return Vault(storage=storage, settings=with_keys(database, *keys))


def test_the_bots_own_keys_are_made_once_and_are_no_secret_keys(
    storage: Storage, database: str
) -> None:
    first = keys_of(storage, with_keys(database, FORMER))

    assert keys_of(storage, with_keys(database, FORMER)) == first
    assert FORMER not in (first.objections, first.buttons[0])
    assert first.objections != first.buttons[0]


def test_they_stay_while_the_key_they_are_sealed_with_is_replaced(
    storage: Storage, database: str
) -> None:
    before = keys_of(storage, with_keys(database, FORMER))
    both = keys_of(storage, with_keys(database, NEW, FORMER))
    count = vault(storage, database, NEW, FORMER).reseal()

    after = keys_of(storage, with_keys(database, NEW))

    assert count == 2
    assert after.objections == both.objections == before.objections
    assert after.buttons[0] == both.buttons[0] == before.buttons[0]
    with pytest.raises(NoKey, match="another key does"):
        keys_of(storage, with_keys(database, FORMER))


def test_buttons_sealed_with_the_secret_key_itself_open_as_long_as_it_is_given(
    storage: Storage, database: str
) -> None:
    keys = keys_of(storage, with_keys(database, NEW, FORMER))

    assert keys.buttons[1:] == (NEW, FORMER)


@pytest.mark.parametrize("given", [(FORMER,), (NEW, FORMER)], ids=["alone", "being replaced"])
def test_those_who_objected_before_there_were_such_keys_are_recognised(
    storage: Storage, database: str, given: tuple[bytes, ...]
) -> None:
    objects(storage, secret=FORMER)

    keys = keys_of(storage, with_keys(database, *given))

    assert is_refused(storage, keys)


def objects(storage: Storage, *, secret: bytes) -> None:
    storage.write(
        lambda books: books.joined(TEAM, at=NOW).objections.add(
            ["paul@brest.fr"], [], at=date(2026, 1, 5), secret=secret
        )
    )


def is_refused(storage: Storage, keys: Keys) -> bool:
    return storage.read(
        lambda books: (
            books.of(TEAM).objections.since("paul@brest.fr", "", secret=keys.objections) is not None
        )
    )


def test_another_key_opens_nothing_and_changes_nothing(storage: Storage, database: str) -> None:
    vault(storage, database, FORMER).keep(TOKEN, TOKENS)
    before = storage.read(lambda books: books.sealed.all())
    wrong = vault(storage, database, OTHER)

    for attempt in (wrong.check, wrong.reseal, lambda: wrong.keep(TOKEN, TOKENS)):
        with pytest.raises(NoKey, match="PROSPECT_SECRET_KEY=NEW,FORMER"):
            attempt()
    with pytest.raises(NoKey, match="another key does"):
        keys_of(storage, with_keys(database, OTHER))

    assert storage.read(lambda books: books.sealed.all()) == before


def test_a_value_put_in_another_ones_place_does_not_open(storage: Storage, database: str) -> None:
    vault(storage, database, FORMER).keep(TOKEN, TOKENS)
    one, other = storage.read(lambda books: books.sealed.all())

    storage.write(lambda books: books.sealed.put(replace(one, value=other.value)))

    with pytest.raises(NoKey, match="SLACK_APP_TOKEN that the database keeps was changed"):
        vault(storage, database, FORMER).all(TOKEN)


@pytest.mark.parametrize("place", [0, 5, 12, 20, -1])
def test_a_byte_changed_is_noticed(place: int) -> None:
    whole = bytearray(urlsafe_b64decode(seal("xoxb-1", key=FORMER, purpose="token a")))

    whole[place] ^= 1

    with pytest.raises(Changed):
        opened(urlsafe_b64encode(bytes(whole)).decode(), key=FORMER, purpose="token a")


def test_nothing_of_a_token_or_a_key_is_to_be_read_in_the_rows_nor_shown(
    storage: Storage, database: str
) -> None:
    vault(storage, database, FORMER).keep(TOKEN, TOKENS)
    keys = keys_of(storage, with_keys(database, FORMER))

    rows = storage.read(lambda books: books.sealed.all())
    shown = repr((rows, keys, ring_of(with_keys(database, FORMER)), with_keys(database, FORMER)))

    kept = "".join(one.value + one.key for one in rows) + shown
    secret = [*TOKENS.values(), in_words(FORMER), repr(FORMER), repr(keys.objections)]
    assert [one for one in secret if one in kept] == []


def test_the_same_value_is_never_sealed_the_same_twice() -> None:
    sealed = {seal("xoxb-1", key=FORMER, purpose="token a") for _ in range(100)}

    assert len(sealed) == 100


def test_what_is_set_goes_before_what_is_kept(storage: Storage, database: str) -> None:
    vault(storage, database, FORMER).keep(TOKEN, TOKENS)
    given = replace(with_keys(database, FORMER), slack_bot_token="xoxb-set")

    settings = with_kept_tokens(given)

    assert (settings.slack_bot_token, settings.slack_app_token) == ("xoxb-set", "xapp-1")
    assert settings.platforms == ("slack",)


def test_what_is_forgotten_is_set_no_more(storage: Storage, database: str) -> None:
    vault(storage, database, FORMER).keep(TOKEN, TOKENS)

    assert vault(storage, database, OTHER).forget(TOKEN, "SLACK_BOT_TOKEN")

    assert with_kept_tokens(with_keys(database, FORMER)).slack_bot_token == ""
    assert not vault(storage, database, OTHER).forget(TOKEN, "SLACK_BOT_TOKEN")


@pytest.fixture
def beside(sqlite: str) -> Iterator[tuple[Storage, Settings, Path]]:
    """A bot with a key file."""
    with closing(open_storage(sqlite)) as storage:
        settings = Settings(database_url=sqlite)
        keys_of(storage, settings)
        yield storage, settings, Path(sqlite.removeprefix("sqlite:///")).with_name(FILE)


def test_a_key_file_that_is_gone_is_told_and_no_other_one_is_made(
    beside: tuple[Storage, Settings, Path],
) -> None:
    storage, settings, path = beside
    path.unlink()

    with pytest.raises(NoKey, match="is not there"):
        keys_of(storage, settings)

    assert not path.exists()


def test_put_back_it_opens_everything_again(beside: tuple[Storage, Settings, Path]) -> None:
    storage, settings, path = beside
    before = keys_of(storage, settings)
    content = path.read_text()
    path.unlink()

    path.write_text(content)

    assert keys_of(storage, settings) == before


def test_the_key_of_the_file_may_move_to_the_setting(
    beside: tuple[Storage, Settings, Path],
) -> None:
    storage, settings, path = beside
    before = keys_of(storage, settings)
    moved = replace(settings, prospect_secret_key=in_words(secret_of(settings)))

    path.unlink()

    assert keys_of(storage, moved) == before


@pytest.mark.parametrize("there", [True, False], ids=["with a file", "without"])
def test_with_a_server_the_key_is_a_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    if there:
        (tmp_path / FILE).write_text(in_words(FORMER))

    with pytest.raises(NoKey, match="PROSPECT_SECRET_KEY is missing: with PostgreSQL") as problem:
        ring_of(Settings(database_url="postgresql://prospect@db/prospect"))

    assert ("write the key that prospect.key in this folder holds" in str(problem.value)) == there
    assert (tmp_path / FILE).exists() == there


def test_several_keys_are_a_setting_and_one_that_is_none_is_told() -> None:
    environment = {"PROSPECT_SECRET_KEY": f"{in_words(NEW)} , {in_words(FORMER)}"}

    assert ring_of(Settings.read(environment)).keys == (NEW, FORMER)
    wrong = Settings.unchecked({"PROSPECT_SECRET_KEY": f"{in_words(NEW)},short"})
    assert len(list(problems_of(wrong))) == 1


@pytest.mark.postgres
def test_on_a_server_without_the_setting_it_does_not_start(postgres: str, tmp_path: Path) -> None:
    ended = prospect("run", folder=tmp_path, DATABASE_URL=postgres, PROSPECT_BIND="127.0.0.1:0")

    assert ended.returncode == 1
    assert ended.stderr.startswith("PROSPECT_SECRET_KEY is missing: with PostgreSQL")
    assert len(ended.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_the_doctor_looks_at_the_key_file(beside: tuple[Storage, Settings, Path]) -> None:
    storage, settings, path = beside
    well = secret(settings, storage)

    path.chmod(0o644)
    read_by_others = secret(settings, storage)
    path.chmod(0o600)
    path.write_text(f"{in_words(NEW)}\n{path.read_text()}")
    two_keys = secret(settings, storage)
    path.write_text(in_words(OTHER))
    another = secret(settings, storage)

    assert (well.well, well.words) == (True, "opens the 2 value(s) that are kept sealed.")
    assert not read_by_others.well
    assert "chmod 600" in read_by_others.words
    assert not two_keys.well
    assert "`prospect secret rotate` ends the change" in two_keys.words
    assert not another.well
