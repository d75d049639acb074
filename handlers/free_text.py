"""A gentle question after words that should not be kept about a person."""

from collections.abc import Iterator, Sequence

from chat.cards import Text, card
from chat.port import Command, Errors, Event, Open, Reply, Say, Submitted
from domain.command_line import parse
from domain.positional import joined
from domain.sensitive import Sensitive, sensitive
from domain.wording import Phrase, say

KEYS = ("note", "reason", "todo", "because", "why")
"""Where a command has free text."""
WITHOUT_KEY = ("note", "next-action", "need", "mandate")
"""The verbs after whose prospect, or role, it stands without a key."""
FIELDS = ("note", "text", "fact", "reason", "todo", "because", "why", "action")


def asked_gently(says: Sequence[Say], event: Event) -> list[Say]:
    """The same, and a question when what was just kept is sensitive. Nothing is refused for it."""
    if any(isinstance(one, Errors | Open) for one in says):
        return list(says)
    kinds = tuple(dict.fromkeys(kind for text in written(event) for kind in sensitive(text)))
    if not kinds:
        return list(says)
    words = say("sensitive-asks", what=tuple(map(named, kinds)))
    return [*says, Reply(card=card(Text(words)), kind="sensitive")]


def named(kind: Sensitive) -> Phrase:
    return Phrase(f"sensitive-{kind}")


def written(event: Event) -> Iterator[str]:
    """The free text of an event."""
    match event:
        case Command(text=text):
            line = parse(text)
            yield from (line.keys[key] for key in KEYS if key in line.keys)
            if line.verb in WITHOUT_KEY:
                yield joined(line.positional[1:])
        case Submitted(values=values):
            for name in FIELDS:
                value = values.get(name)
                if isinstance(value, str):
                    yield value
