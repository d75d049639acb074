"""The outbox over Mattermost: what was written down arrives once, whatever happens meanwhile."""

from datetime import timedelta

import httpx
import pytest

from bot.delivery import Pace, Sender
from chat.mattermost.chat import MattermostChat
from chat.mattermost.methods import POST
from chat.port import Call, Message, Sent
from domain.people import Team
from storage.storage import Storage
from storage.work import Books
from tests.chat.mattermost.letters import TEAM
from tests.chat.mattermost.small_server import TOWN, SmallServer, refusal
from tests.office import MONDAY_MORNING


class Killed(BaseException):
    """The process ends here."""


class Mortal(MattermostChat):
    """A chat whose process dies right after Mattermost said yes, when told to."""

    dies = False

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        sent = super().perform(team, call, message=message)
        if self.dies:
            raise Killed
        return sent


class Mail:
    """A database, a server, and a clock that moves only when told."""

    def __init__(self, storage: Storage) -> None:
        self.now = MONDAY_MORNING
        self.storage = storage
        self.server = SmallServer()
        self.begins_again()

    def begins_again(self) -> None:
        """Another process, with nothing in its memory."""
        self.chat = self.server.chat_of(Mortal)
        self.sender = Sender(
            storage=self.storage,
            chats={"mattermost": self.chat},
            clock=lambda: self.now,
            pace=Pace(waits=False),
        )

    def put(self, text: str, *, channel: str = TOWN) -> None:
        def work(books: Books) -> None:
            books.joined(TEAM, at=self.now).outbox.put(
                destination=channel,
                kind="digest",
                method=POST,
                args={"channel_id": channel, "message": text, "props": {}},
                subject=f"digest:{text}",
                at=self.now,
            )

        self.storage.write(work)

    def goes_on_for(self, **time: float) -> None:
        end = self.now + timedelta(**time)
        self.sender.deliver()
        while (waits := self.sender.wait()) is not None and self.now < end:
            assert waits > 0, "it would turn round without a pause"
            self.now += timedelta(seconds=waits)
            self.sender.deliver()
        self.now = end

    def counts(self) -> tuple[int, int]:
        """How many wait, how many were given up."""
        return self.storage.read(lambda books: books.outbox.counts())

    def stands(self, text: str) -> tuple[str, str] | None:
        return self.storage.read(lambda books: books.of(TEAM).messages.where(f"digest:{text}"))


@pytest.fixture
def mail(storage: Storage) -> Mail:
    return Mail(storage)


@pytest.mark.parametrize("restarted", [False, True], ids=["server up", "server restarted too"])
def test_killed_between_the_yes_and_writing_it_down_nothing_is_sent_twice(
    mail: Mail, restarted: bool
) -> None:
    mail.put("first")
    mail.put("second")
    mail.chat.dies = True
    with pytest.raises(Killed):
        mail.sender.deliver()
    if restarted:
        mail.server.forgets_pending()

    mail.begins_again()
    mail.goes_on_for(minutes=5)

    assert mail.server.messages(TOWN) == ["first", "second"]
    assert mail.stands("first") == (TOWN, "p" + "0" * 25)
    assert mail.counts() == (0, 0)


def test_a_yes_that_was_lost_on_its_way_is_not_asked_for_twice(mail: Mail) -> None:
    mail.put("first")
    mail.server.loses_answer_to("/posts")
    mail.sender.deliver()
    mail.server.forgets_pending()

    mail.goes_on_for(minutes=5)

    assert mail.server.messages(TOWN) == ["first"]
    assert mail.counts() == (0, 0)


def test_a_server_that_is_down_for_hours_gets_everything_afterwards_in_order(mail: Mail) -> None:
    mail.put("first")
    mail.put("second")
    mail.server.is_down = True
    mail.goes_on_for(hours=6)
    mail.put("third")

    mail.server.is_down = False
    mail.goes_on_for(minutes=16)

    assert mail.server.messages(TOWN) == ["first", "second", "third"]


@pytest.mark.parametrize(
    ("status", "code"),
    [
        pytest.param(403, "api.context.permissions.app_error", id="removed and invited again"),
        pytest.param(401, "api.context.session_expired.app_error", id="another token"),
    ],
)
def test_what_somebody_mends_within_the_day_lets_everything_go(
    mail: Mail, status: int, code: str
) -> None:
    mail.put("first")
    mail.server.troubles("/posts", *[refusal(status, code)] * 40)
    mail.goes_on_for(hours=3)
    assert mail.counts() == (1, 0)

    mail.goes_on_for(hours=12)

    assert mail.server.messages(TOWN) == ["first"]


def test_an_archived_channel_keeps_no_other_one_waiting(
    mail: Mail, caplog: pytest.LogCaptureFixture
) -> None:
    mail.put("first")
    mail.put("second", channel="e" * 26)
    archived = "api.post.create_post.can_not_post_to_deleted.error"
    mail.server.troubles("/posts", refusal(400, archived))

    mail.goes_on_for(minutes=1)

    assert mail.server.messages("e" * 26) == ["second"]
    assert mail.counts() == (0, 1)
    assert "A message was given up." in caplog.messages
    assert "first" not in caplog.text


def test_asked_too_often_it_waits_as_long_as_it_is_told(mail: Mail) -> None:
    mail.put("first")
    headers = {"retry-after": "30"}
    mail.server.troubles("/posts", httpx.Response(429, text="limit exceeded\n", headers=headers))

    mail.sender.deliver()
    assert mail.sender.wait() == 30
    mail.goes_on_for(seconds=31)

    assert mail.server.messages(TOWN) == ["first"]


def test_what_was_sent_is_found_below_all_that_was_written_since(mail: Mail) -> None:
    mail.put("first")
    mail.chat.dies = True
    with pytest.raises(Killed):
        mail.sender.deliver()
    mail.server.forgets_pending()
    for number in range(250):
        mail.server.writes(f"word {number}", TOWN)

    mail.begins_again()
    mail.goes_on_for(minutes=5)

    assert mail.server.messages(TOWN).count("first") == 1
    assert mail.counts() == (0, 0)
