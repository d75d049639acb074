"""What a log line looks like: for people, or as one object for programs that gather logs."""

import json
import logging
import re
import socket
from collections.abc import Iterator, Sequence
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from slack_bolt import BoltRequest
from sqlalchemy import text

from bot.logs import FORMATS
from chat.port import Call, Command, Event
from chat.slack.connect import bolt_app, one_workspace
from chat.slack.listen import listen
from storage.storage import Storage
from tests.bot.test_command_line import prospect
from tests.bot.unlucky_run import SECRET, unlucky
from tests.chat.mattermost.bot_at_work import BotAtWork
from tests.chat.pretend_api import pretend_api
from tests.chat.recorded import recorded

OURS = logging.getLogger("bot.this_test")
GONE = "ALTER TABLE contacts RENAME TO contacts_gone"
UTC_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


class Log:
    """What was written, in one of the formats."""

    def __init__(self, form: str) -> None:
        self.text = StringIO()
        self.handler = logging.StreamHandler(self.text)
        self.handler.setFormatter(FORMATS[form]())

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.text.getvalue().splitlines()]


@pytest.fixture
def log() -> Iterator[Log]:
    log, root = Log("json"), logging.getLogger()
    root.addHandler(log.handler)
    yield log
    root.removeHandler(log.handler)


def test_a_line_is_one_object_with_its_time_in_utc_and_its_ids_as_fields(log: Log) -> None:
    OURS.warning("A message waits.", extra={"letter": 12, "of": "digest", "by": SECRET})

    (line,) = log.lines
    assert UTC_TIME.fullmatch(line.pop("time"))
    assert line == {
        "level": "WARNING",
        "logger": "bot.this_test",
        "sentence": "A message waits.",
        "letter": 12,
        "of": "digest",
    }


def test_a_failure_is_on_the_same_line_by_its_kinds_and_places_without_its_words(log: Log) -> None:
    try:
        raises(SECRET)
    except ValueError:
        OURS.exception("An event broke.", extra={"reference": "3FA2C1"})

    (line,) = log.lines
    first, *places = line["failure"].splitlines()
    assert first == "builtins.ValueError"
    assert all(".py:" in place for place in places if not place.startswith("builtins."))
    assert line["reference"] == "3FA2C1"
    assert SECRET not in log.text.getvalue()


def test_what_a_library_quotes_is_not_repeated(log: Log) -> None:
    for name in ("asyncio", "chat.slack.wire"):
        logging.getLogger(name).error("It broke: %s", SECRET)

    assert [line["sentence"] for line in log.lines] == ["A library reports a failure."] * 2
    assert SECRET not in log.text.getvalue()


def test_all_lines_about_one_thing_heard_have_one_id_and_those_about_another_another(
    log: Log,
) -> None:
    with pretend_api() as api:
        app = bolt_app(one_workspace("xoxb-test"), api_url=api.url)
        listen(app, heard)

        for _ in range(2):
            api.refuses("nothing.known", "unknown_method")
            app.dispatch(BoltRequest(mode="socket_mode", body=recorded("command")))
    OURS.warning("Nobody asked for this.")

    *about, last = log.lines
    assert [line["sentence"] for line in about] == [
        "It is heard.",
        "Slack did not do at once what it was asked.",
    ] * 2
    first, second = about[0]["request"], about[2]["request"]
    assert [line["request"] for line in about] == [first, first, second, second]
    assert first != second
    assert "request" not in last


def heard(event: Event) -> Sequence[Call]:
    """Opens a form that Slack does not know."""
    assert isinstance(event, Command)
    OURS.warning("It is heard.")
    nothing = Call(kind="reply", method="nothing.known", args={}, to="", durable=False)
    return [nothing]


def test_what_mattermost_calls_has_one_id_too(log: Log, storage: Storage, database: str) -> None:
    bot = BotAtWork(storage, database)
    bot.types('product new "Demarches"')

    storage.write(lambda books: books.connection.execute(text(GONE)))
    bot.types('add "Mairie de Lyon" contact:"Marie Dupont"')

    broke = [line for line in log.lines if line["sentence"].startswith("An event broke")]
    assert len(broke) == 1
    assert broke[0]["request"]


def test_a_program_that_cannot_open_its_doors_says_so_in_that_form_over_all_libraries(
    tmp_path: Path,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ended = prospect(
            "run",
            folder=tmp_path,
            LOG_FORMAT="json",
            SLACK_BOT_TOKEN="xoxb-1",
            SLACK_SIGNING_SECRET="secret",
            SLACK_API_URL="http://127.0.0.1:9/api/",
            PROSPECT_BIND=f"127.0.0.1:{taken.getsockname()[1]}",
        )

    lines = [json.loads(line) for line in ended.stderr.splitlines()]
    assert ended.returncode == 3
    assert {"bot.chats", "uvicorn.error"} <= {line["logger"] for line in lines}


@pytest.mark.parametrize("form", ["text", "json"])
def test_whatever_breaks_leaves_nothing_typed_in_either_form(tmp_path: Path, form: str) -> None:
    ended = unlucky(tmp_path, form)

    assert ended.returncode == 0, ended.stderr
    assert "A thread broke." in ended.stderr
    assert SECRET not in ended.stderr
    if form == "json":
        lines = [json.loads(line) for line in ended.stderr.splitlines()]
        assert {"time", "level", "logger", "sentence"} <= set.intersection(*map(set, lines))
        assert "sqlalchemy.exc.OperationalError" in "".join(
            line.get("failure", "") for line in lines
        )


def raises(words: str) -> None:
    try:
        raise KeyError(words)
    except KeyError as error:
        raise ValueError(words) from error
