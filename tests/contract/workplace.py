"""Where the bot works and people meet it, whichever chat that is."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol


class Visitor(Protocol):
    """A person in front of the chat. Places are "#equipe" and "dm", the conversation with the bot."""

    def goes(self, place: str) -> None: ...

    def types(self, place: str, text: str) -> None: ...

    def presses(self, label: str, *, on: str | None = None, confirm: bool = True) -> None: ...

    def chooses(self, label: str, option: str, *, on: str | None = None) -> None:
        """An option of a menu in a message."""
        ...

    def fills(self, fields: Mapping[str, Any]) -> None:
        """Write or choose in the fields with these labels."""
        ...

    def submits(self) -> dict[str, str]:
        """Send the form in front of them. The errors by label: none when it went through."""
        ...

    def sees(self, place: str | None = None) -> list[str]:
        """The messages there, as plain text, those only for this person too."""
        ...

    def reads(self, words: str, *, place: str | None = None) -> str:
        """Wait for a message with these words; the newest one, whole."""
        ...


class Workplace(Protocol):
    """`named` is how a person is written in the words of this chat: "@alice" or "@Alice Martin"."""

    name: str

    def visitor(self, name: str) -> Visitor:
        """Alice reads French, Bob English."""
        ...

    def passes_until(self, moment: datetime) -> None:
        """What falls due until then is done at its time, and has arrived."""
        ...

    def settles(self) -> None:
        """Everything that waits to be said is said, every list read or written."""
        ...

    def calls(self, name: str) -> str:
        """How a person is mentioned when somebody types it."""
        ...

    def hands_over(self, visitor: Visitor, name: str, content: bytes, words: str) -> None:
        """Write to the bot with a file attached."""
        ...

    def files(self, visitor: Visitor) -> Sequence[bytes]:
        """Those in the conversation with the bot, in their order."""
        ...

    def called(self, visitor: Visitor) -> int:
        """How many messages in the channel have woken that person by name, or everybody."""
        ...
