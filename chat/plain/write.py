"""Cards and forms as plain words: each control in brackets, as a transcript shows it."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from chat import forms
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
from chat.voices import Voice
from domain.people import Person, Place
from domain.wording import Phrase


class PlainQuote:
    """Nothing to escape: there is no markup and nobody to wake."""

    def text(self, text: str) -> str:
        return text

    def person(self, person: Person) -> str:
        return f"@{person.id}"

    def place(self, place: Place) -> str:
        return f"#{place.id}"

    def moment(self, moment: datetime, shown: str) -> str:
        return shown

    def strong(self, text: str) -> str:
        return text


QUOTE = PlainQuote()


class Writer:
    def __init__(self, voice: Voice) -> None:
        self._voice = voice

    def card(self, card: Card) -> dict[str, Any]:
        """{"text": what is read, "controls": [{"label", "action", "value"}…]}"""
        lines = [line for part in card.parts for line in self._part(part)]
        controls = [control for part in card.parts for control in self._controls(part)]
        return {"text": "\n".join(lines), "controls": controls}

    def form(self, form: forms.Form) -> dict[str, Any]:
        """{"form", "title", "about", "fields": [{"name", "label", "value", "options"}…]}"""
        return {
            "form": form.name,
            "title": self.say(form.title),
            "about": form.about,
            "fields": [
                self._field(item) for item in form.items if not isinstance(item, forms.Remark)
            ],
            "remarks": [
                self.say(item.words) for item in form.items if isinstance(item, forms.Remark)
            ],
        }

    def say(self, phrase: Phrase) -> str:
        return self._voice.say(phrase, QUOTE)

    def _part(self, part: Part) -> Iterator[str]:
        match part:
            case Heading(words) | Text(words) | Note(words):
                yield self.say(words)
            case Draft(words, label):
                yield f"{self.say(label)}\n{self.say(words)}"
            case Fields(pairs):
                for label, value in pairs:
                    yield f"{self.say(label)}: {self.say(value)}"
            case Rows(rows):
                yield from (self._row(row) for row in rows)
            case Table() | Chart():
                yield from self._figures(part)
            case Buttons(items):
                yield " ".join(f"[{self.say(item.label)}]" for item in items)
            case Line():
                yield "—"

    def _figures(self, part: Table | Chart) -> Iterator[str]:
        match part:
            case Table(head=head, rows=rows, caption=caption):
                yield self.say(caption)
                yield " | ".join(map(self.say, head))
                yield from (" | ".join(map(self.say, row)) for row in rows)
            case Chart(title=title, summary=summary):
                yield f"{self.say(title)}: {self.say(summary)}"

    def _row(self, row: Row) -> str:
        act = "" if row.act is None else f" [{self.say(row.act.label)}]"
        return f"• {self.say(row.words)}{act}"

    def _controls(self, part: Part) -> Iterator[dict[str, str]]:
        acts: tuple[Button | Menu | None, ...] = ()
        match part:
            case Buttons(items):
                acts = items
            case Rows(rows):
                acts = tuple(row.act for row in rows)
        for act in acts:
            if act is not None:
                yield from self._control(act)

    def _control(self, act: Button | Menu) -> Iterator[dict[str, str]]:
        if isinstance(act, Button):
            yield {"label": self.say(act.label), "action": act.action, "value": act.value}
            return
        for option in act.options:
            label = f"{self.say(act.label)} > {self.say(option.label)}"
            yield {"label": label, "action": act.action, "value": option.value}

    def _field(self, item: forms.Field) -> dict[str, Any]:
        options = getattr(item, "options", ())
        return {
            "name": item.name,
            "label": self.say(item.label),
            "kind": type(item).__name__,
            "value": plain_value(item),
            "options": {option.value: self.say(option.label) for option in options},
            "optional": item.optional,
        }


def plain_value(item: forms.Field) -> Any:
    """The value at first, as JSON; of a field whose options are looked up, the chosen one's."""
    value = getattr(item, "value", getattr(item, "values", None))
    match item:
        case forms.Choose(chosen=chosen) if chosen is not None:
            value = chosen.value
        case forms.ChooseMany(chosen=several) if several:
            value = tuple(one.value for one in several)
    match value:
        case tuple():
            return [getattr(one, "id", one) for one in value]
        case None | bool() | int() | str():
            return value
        case _:
            return value.isoformat()
