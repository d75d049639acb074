"""A card as a message: Markdown down to its first control, then an attachment for each control."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from chat.cards import (
    Button,
    Buttons,
    Card,
    Chart,
    Draft,
    Fields,
    Heading,
    Line,
    Menu,
    Note,
    Part,
    Row,
    Rows,
    Table,
    Text,
)
from chat.mattermost import limits, write_tables
from chat.mattermost.words import Json, Words
from chat.mattermost.write_controls import Controls
from domain.wording import Phrase

COLOUR = "#1f3a5f"
APART = "\n\n"
FENCE = "```"
NO_FENCE = "ˋˋˋ"
ONE_BY_ONE = 8
"""Rows with a button each: more of them, all doing the same, share one menu."""


def message(card: Card, words: Words, controls: Controls) -> Json:
    """{"message", "props"}; the message is what a notification shows, and is never empty."""
    writer = CardWriter(words, controls)
    for part in card.parts:
        writer.add(part)
    return writer.message(text_alone(card, words))


def has_controls(card: Card) -> bool:
    return any(
        isinstance(part, Buttons)
        or (isinstance(part, Rows) and any(row.act is not None for row in part.rows))
        for part in card.parts
    )


@dataclass
class CardWriter:
    words: Words
    controls: Controls
    _before: list[str] = field(default_factory=list)
    _attachments: list[Json] = field(default_factory=list)
    _waiting: list[str] = field(default_factory=list)
    """Words since the last control, for the attachment of the next."""

    def add(self, part: Part) -> None:
        match part:
            case Buttons(items):
                self._attach([self.controls.control(item) for item in items])
            case Rows(rows):
                self._rows(rows)
            case _:
                self._say(written(part, self.words))

    def message(self, fallback: str) -> Json:
        if self._waiting:
            self._attach([])
        text = shortened(APART.join(self._before), limits.MESSAGE)
        return {
            "message": text or shortened(fallback, limits.FALLBACK),
            "props": {"attachments": self._attachments} if self._attachments else {},
        }

    def _rows(self, rows: Sequence[Row]) -> None:
        """Those with nothing to press stand together, in a list."""
        if (several := same_deed(rows)) is not None:
            self._say("\n".join(self._listed(row) for row in rows))
            self._attach([self.controls.together(several)])
            return
        listed: list[str] = []
        for row in rows:
            if row.act is None:
                listed.append(self._listed(row))
                continue
            self._say_list(listed)
            self._say(self.words.marked(row.words), waits=True)
            self._attach([self.controls.control(row.act)])
            listed = []
        self._say_list(listed)

    def _listed(self, row: Row) -> str:
        return f"- {self.words.marked(row.words)}".replace("\n", "\n  ")

    def _say_list(self, listed: Sequence[str]) -> None:
        if listed:
            self._say("\n".join(listed))

    def _say(self, text: str, *, waits: bool = False) -> None:
        """Above the first control in the message, below it in the next attachment."""
        place = self._waiting if waits or self._attachments else self._before
        place.append(text)

    def _attach(self, actions: list[Json]) -> None:
        text = shortened(APART.join(self._waiting), limits.TEXT)
        self._waiting.clear()
        attached: Json = {"color": COLOUR}
        if text:
            attached["text"] = text
        if actions:
            attached["actions"] = actions
        self._attachments.append(attached)


def written(part: Part, words: Words) -> str:
    """What is neither rows nor controls, in Markdown."""
    match part:
        case Heading(phrase):
            return f"#### {words.cell(phrase, limits.CELL)}"
        case Draft(phrase, label):
            copied = words.literal(phrase).replace(FENCE, NO_FENCE)
            return f"{words.marked(label)}\n{FENCE}\n{copied}\n{FENCE}"
        case Fields(pairs):
            return "\n".join(pair(label, value, words) for label, value in pairs)
        case Table():
            return write_tables.table(part, words)
        case Chart():
            return write_tables.chart(part, words)
        case Line():
            return "---"
        case Text(phrase) | Note(phrase):
            return words.marked(phrase)
        case _:
            raise AssertionError(f"nothing writes {type(part).__name__}")


def shortened(text: str, most: int) -> str:
    """Cut where it is too long; a draft that is cut ends all the same."""
    end = f"\n{FENCE}"
    cut = limits.cut_marked(text, most - len(end))
    return cut + end if cut.count(FENCE) % 2 else cut


def pair(label: Phrase, value: Phrase, words: Words) -> str:
    return f"**{words.cell(label, limits.CELL)}** · {words.marked(value)}"


def same_deed(rows: Sequence[Row]) -> list[Button] | None:
    """Their buttons, when there are many and all do the same without asking."""
    buttons = [row.act for row in rows if isinstance(row.act, Button) and row.act.confirm is None]
    if len(buttons) <= ONE_BY_ONE or len(buttons) != len(rows):
        return None
    return buttons if len({button.action for button in buttons}) == 1 else None


def text_alone(card: Card, words: Words) -> str:
    """A message's words without its controls: what there is to tell where none can be shown."""
    if card.summary is not None:
        return words.marked(card.summary)
    return APART.join(spoken(card, words)) or labels(card, words)


def spoken(card: Card, words: Words) -> Iterator[str]:
    for part in card.parts:
        match part:
            case Buttons():
                continue
            case Rows(rows):
                yield "\n".join(f"- {words.marked(row.words)}" for row in rows)
            case _:
                yield written(part, words)


def labels(card: Card, words: Words) -> str:
    acts: list[Button | Menu] = [
        act for part in card.parts if isinstance(part, Buttons) for act in part.items
    ]
    return ", ".join(words.marked(act.label) for act in acts) or limits.ELLIPSIS
