"""A letter as the call of its chat, with the key by which the chat knows it again."""

from chat.port import Call
from storage.waiting import Letter


def as_call(letter: Letter) -> Call:
    return Call(
        kind=letter.kind,
        method=letter.method,
        args=letter.args,
        to=letter.destination,
        durable=True,
        subject=letter.subject,
        key=key_of(letter),
        again=letter.again,
    )


def key_of(letter: Letter) -> str:
    """Its own for good: SQLite gives the number of a letter that was sent to a later one.

    It stays when somebody is taken out of its words, and ends with the microsecond at which it was
    written down.
    """
    return f"letter-{letter.id}-{letter.mark}-{int(letter.created_at.timestamp() * 1_000_000)}"
