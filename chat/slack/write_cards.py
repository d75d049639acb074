"""A card as Slack's blocks, and as the words that notifications and screen readers get."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

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
from chat.slack import limits, write_tables
from chat.slack.words import Json, Words, context, copied, marked_object, section
from chat.slack.write_controls import Controls
from domain.wording import Phrase

Item = TypeVar("Item")
BUTTONS_IN_A_LINE = 5


def message(card: Card, words: Words) -> Json:
    """{"text", "blocks"} of a message; `text` has the whole meaning."""
    blocks = CardWriter(words, tables=1).blocks(card, limits.MESSAGE)
    return {"text": text(card, words), "blocks": blocks}


def home(card: Card, words: Words) -> Json:
    """The view of a person's Home tab. Not every client draws a table there, so it has none."""
    blocks = CardWriter(words, tables=0).blocks(card, limits.VIEW)
    return {"type": "home", "blocks": blocks}


class CardWriter:
    def __init__(self, words: Words, *, tables: int) -> None:
        self._words = words
        self._controls = Controls(words)
        self._tables = tables
        self._charts = limits.CHARTS

    def blocks(self, card: Card, room: limits.Room) -> list[Json]:
        parts = [list(self._part(part)) for part in card.parts]
        return limits.fitting(parts, room, more=lambda count: context(f"+{count}"))

    def _part(self, part: Part) -> Iterator[Json]:
        match part:
            case Heading() | Text() | Note() | Line():
                yield self._line(part)
            case Draft(phrase, label):
                yield section(self._words.marked(label))
                yield copied(self._words.literal(phrase, limits.TEXT))
            case Fields(pairs):
                for some in slices(pairs, limits.FIELDS):
                    yield {"type": "section", "fields": [self._field(pair) for pair in some]}
            case Rows(rows):
                yield from self._rows(rows)
            case Buttons(items):
                for acts in slices(items, BUTTONS_IN_A_LINE):
                    yield {"type": "actions", "elements": list(map(self._controls.control, acts))}
            case Table() | Chart():
                yield from self._figures(part)

    def _line(self, part: Heading | Text | Note | Line) -> Json:
        match part:
            case Heading(words):
                return {"type": "header", "text": self._words.plain_object(words, limits.HEADER)}
            case Text(words):
                return section(self._words.marked(words))
            case Note(words):
                return context(self._words.marked(words))
            case Line():
                return {"type": "divider"}

    def _field(self, pair: tuple[Phrase, Phrase]) -> Json:
        label, value = (self._words.marked(phrase, limits.FIELD) for phrase in pair)
        return marked_object(limits.cut_marked(f"*{label}*\n{value}", limits.FIELD))

    def _rows(self, rows: Sequence[Row]) -> Iterator[Json]:
        """A section each; those with nothing to press stand together."""
        lines: list[str] = []
        for row in rows:
            line = self._words.marked(row.words)
            if lines and (row.act is not None or len("\n".join([*lines, line])) > limits.TEXT):
                yield section("\n".join(lines))
                lines = []
            if row.act is None:
                lines.append(line)
            else:
                yield section(line) | {"accessory": self._controls.control(row.act)}
        if lines:
            yield section("\n".join(lines))

    def _figures(self, part: Table | Chart) -> list[Json]:
        if isinstance(part, Table):
            self._tables -= 1
            drawn = self._tables >= 0
            return (write_tables.table if drawn else write_tables.table_in_words)(part, self._words)
        self._charts -= 1
        drawn = self._charts >= 0 and write_tables.can_be_drawn(part)
        return (write_tables.chart if drawn else write_tables.chart_in_words)(part, self._words)


def text(card: Card, words: Words) -> str:
    """A message's words alone."""
    if card.summary is not None:
        return words.marked(card.summary)
    lines = [line for part in card.parts for line in spoken(part, words)]
    return limits.cut_marked("\n".join(lines) or words_of_buttons(card, words), limits.TEXT)


def spoken(part: Part, words: Words) -> Iterator[str]:
    match part:
        case Heading(phrase) | Text(phrase) | Note(phrase):
            yield words.marked(phrase)
        case Draft(phrase, label):
            yield from (words.marked(label), words.marked(phrase))
        case Fields(pairs):
            yield from (f"{words.marked(label)}: {words.marked(value)}" for label, value in pairs)
        case Rows(rows):
            yield from (f"• {words.marked(row.words)}" for row in rows)
        case Table(rows=rows, caption=caption):
            yield words.marked(caption)
            yield from (write_tables.in_a_line(row, words) for row in rows)
        case Chart(title=title, summary=summary):
            yield f"{words.marked(title)}: {words.marked(summary)}"


def words_of_buttons(card: Card, words: Words) -> str:
    """For a card of buttons alone: Slack refuses a message without words."""
    acts: list[Button | Menu] = [
        act for part in card.parts if isinstance(part, Buttons) for act in part.items
    ]
    return ", ".join(words.marked(act.label) for act in acts) or "…"


def slices(items: Sequence[Item], size: int) -> Iterator[Sequence[Item]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
