"""Messages leave in order per destination; one that was leased and not sent comes back."""

from datetime import UTC, datetime, timedelta

from domain.people import Team
from storage.storage import Storage
from storage.waiting import Letter
from storage.work import Books

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
TEAM = Team("slack", "T1")


def put(storage: Storage, destination: str, text: str) -> None:
    def work(books: Books) -> None:
        books.joined(TEAM, at=NOW).outbox.put(
            destination=destination,
            kind="reply",
            method="chat.postMessage",
            args={"text": text},
            subject=None,
            at=NOW,
        )

    storage.write(work)


def lease(storage: Storage, now: datetime = NOW) -> Letter | None:
    return storage.write(lambda books: books.outbox.lease(now=now, until=now + MINUTE))


def text(letter: Letter | None) -> str | None:
    return None if letter is None else letter.args["text"]


def test_while_a_channels_first_message_is_under_way_its_second_waits(storage: Storage) -> None:
    put(storage, "C1", "first")
    put(storage, "C1", "second")
    put(storage, "C2", "elsewhere")

    assert text(lease(storage)) == "first"
    assert text(lease(storage)) == "elsewhere"
    assert lease(storage) is None


def test_sent_it_lets_the_next_one_go(storage: Storage) -> None:
    put(storage, "C1", "first")
    put(storage, "C1", "second")
    first = lease(storage)
    assert first is not None

    storage.write(lambda books: books.outbox.sent(first))

    assert text(lease(storage)) == "second"


def test_a_message_whose_sender_died_comes_back_after_its_lease(storage: Storage) -> None:
    put(storage, "C1", "first")
    lease(storage)

    assert lease(storage, NOW + MINUTE / 2) is None
    assert text(lease(storage, NOW + MINUTE)) == "first"


def test_a_message_not_taken_waits_and_holds_back_those_behind_it(storage: Storage) -> None:
    put(storage, "C1", "first")
    put(storage, "C1", "second")
    first = lease(storage)
    assert first is not None

    storage.write(
        lambda books: books.outbox.failed(first, error="ratelimited", again_at=NOW + MINUTE)
    )

    assert lease(storage) is None
    assert text(lease(storage, NOW + MINUTE)) == "first"


def test_a_message_given_up_keeps_nothing_of_its_words_and_lets_the_others_pass(
    storage: Storage,
) -> None:
    put(storage, "C1", "first")
    put(storage, "C1", "second")
    first = lease(storage)
    assert first is not None

    storage.write(lambda books: books.outbox.failed(first, error="is_archived", again_at=None))

    assert text(lease(storage)) == "second"
    assert storage.read(lambda books: books.of(TEAM).outbox.given_up()) == 1


def test_a_channel_that_just_got_a_message_is_passed_over_by_every_process(
    storage: Storage,
) -> None:
    put(storage, "C1", "first")
    put(storage, "C1", "second")
    put(storage, "C2", "elsewhere")
    first = lease(storage)
    assert first is not None

    storage.write(lambda books: books.outbox.sent(first, pause_until=NOW + SECOND))

    assert text(lease(storage)) == "elsewhere"
    assert lease(storage) is None
    assert storage.read(lambda books: books.outbox.next_at(now=NOW)) == NOW + SECOND
    assert text(lease(storage, NOW + SECOND)) == "second"


def test_a_pause_written_before_the_clock_was_put_back_keeps_nothing_waiting(
    storage: Storage,
) -> None:
    put(storage, "C1", "first")
    put(storage, "C1", "second")
    first = lease(storage)
    assert first is not None
    storage.write(lambda books: books.outbox.sent(first, pause_until=NOW + HOUR))

    assert text(lease(storage)) == "second"


def test_what_is_noted_late_of_a_message_is_not_noted_of_a_later_one_with_its_number(
    storage: Storage,
) -> None:
    put(storage, "C1", "first")
    first = lease(storage)
    assert first is not None
    storage.write(lambda books: books.outbox.sent(first))
    put(storage, "C2", "second")

    storage.write(lambda books: books.outbox.sent(first, pause_until=NOW + SECOND))
    storage.write(lambda books: books.outbox.failed(first, error="is_archived", again_at=None))

    assert text(lease(storage)) == "second"
