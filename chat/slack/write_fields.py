"""Each field of a form as the Slack element made for it."""

import re
from collections.abc import Iterable
from typing import Final

from chat import forms
from chat.cards import Option
from chat.slack import limits
from chat.slack.words import NOTHING, Json, Words, plain_object
from chat.slack.write_controls import Controls

ALL_VISIBLE: Final = 4
"""Up to so many options of an obligatory choice stand in the form itself."""
TICKED: Final = "yes"
LIKE_AN_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class FieldWriter:
    """Writes elements; the name of an element is its field's, that of a typeahead its lookup's."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._controls = Controls(words)

    def element(self, field: forms.Field) -> Json:
        match field:
            case forms.Line() | forms.Paragraph() | forms.Email() | forms.Phone():
                return self._typed(field)
            case forms.Number():
                return self._number(field)
            case forms.Choose() | forms.ChooseMany():
                return self._chosen(field)
            case forms.Scale(options=options, value=value):
                return self._radio(field.name, options, value)
            case forms.Tick(says=says, value=value):
                return self._tick(field.name, Option(value=TICKED, label=says), value)
            case _:
                return picked(field)

    def _typed(self, field: forms.Line | forms.Paragraph | forms.Email | forms.Phone) -> Json:
        kind, most = "plain_text_input", limits.TYPED
        bounds: Json = {}
        if isinstance(field, forms.Line | forms.Paragraph):
            most = min(field.at_most, limits.TYPED)
            bounds = {"multiline": isinstance(field, forms.Paragraph), "max_length": most}
            if field.example is not None:
                bounds["placeholder"] = self._words.plain_object(field.example, limits.PLACEHOLDER)
        elif isinstance(field, forms.Email) and (
            not field.value or LIKE_AN_EMAIL.fullmatch(field.value)
        ):
            kind = "email_text_input"  # what is no address is kept as it was typed, to be corrected
        element: Json = {"type": kind, "action_id": field.name, **bounds}
        if field.value:
            element["initial_value"] = limits.cut(field.value, most)
        return element

    def _number(self, field: forms.Number) -> Json:
        bounds = {
            "initial_value": field.value,
            "min_value": field.at_least,
            "max_value": field.at_most,
        }
        return {
            "type": "number_input",
            "action_id": field.name,
            "is_decimal_allowed": False,
            **{name: str(value) for name, value in bounds.items() if value is not None},
        }

    def _chosen(self, field: forms.Choose | forms.ChooseMany) -> Json:
        if field.lookup is not None:
            return self._looked_up(field, field.lookup)
        options = self._offered(field.options)
        if isinstance(field, forms.ChooseMany):
            values = set(field.values)
            chosen = [option for option in options if option["value"] in values]
            initial: Json = {"initial_options": chosen} if chosen else {}
            return self._select(field.name, "multi_static_select", options) | initial
        if not field.optional and 1 < len(field.options) <= ALL_VISIBLE:
            return self._radio(field.name, field.options, field.value)
        return self._select(field.name, "static_select", options) | initially(options, field.value)

    def _select(self, name: str, kind: str, options: list[Json]) -> Json:
        return {"type": kind, "action_id": name, "options": options}

    def _looked_up(self, field: forms.Choose | forms.ChooseMany, lookup: str) -> Json:
        element: Json = {"type": "external_select", "action_id": lookup, "min_query_length": 1}
        if isinstance(field, forms.Choose):
            chosen = field.chosen and {"initial_option": self._controls.option(field.chosen)}
            return element | (chosen or {})
        element["type"] = "multi_external_select"
        several = self._controls.options(field.chosen)
        return element | ({"initial_options": several} if several else {})

    def _radio(self, name: str, options: Iterable[Option], value: str | None) -> Json:
        written = self._controls.options(options, limits.FEW_OPTIONS)
        element = {"type": "radio_buttons", "action_id": name, "options": written}
        return element | initially(written, value)

    def _tick(self, name: str, option: Option, ticked: bool) -> Json:
        written = [self._controls.option(option)]
        element: Json = {"type": "checkboxes", "action_id": name, "options": written}
        return element | ({"initial_options": written} if ticked else {})

    def _offered(self, options: tuple[Option, ...]) -> list[Json]:
        """Slack refuses a choice between nothing."""
        nothing = {"text": plain_object(NOTHING), "value": NOTHING}
        return self._controls.options(options) or [nothing]


def picked(field: forms.Field) -> Json:
    """The elements that Slack fills itself: people, channels, days, times, files."""
    element: Json = {"type": "", "action_id": field.name}
    match field:
        case forms.People(value=people, many=True):
            initial = {"initial_users": [person.id for person in people]} if people else {}
            return element | {"type": "multi_users_select"} | initial
        case forms.People(value=people):
            initial_user = {"initial_user": people[0].id} if people else {}
            return element | {"type": "users_select"} | initial_user
        case forms.Channel(value=channel):
            only = {"include": ["public", "private"], "exclude_bot_users": True}
            initial_channel = {"initial_conversation": channel} if channel else {}
            return element | {"type": "conversations_select", "filter": only} | initial_channel
        case forms.Day(value=day):
            return element | {"type": "datepicker"} | dated("initial_date", f"{day}" if day else "")
        case forms.Time(value=time):
            return (
                element
                | {"type": "timepicker"}
                | dated("initial_time", f"{time:%H:%M}" if time else "")
            )
        case forms.Upload(endings=endings):
            kinds = {"filetypes": [ending.lstrip(".") for ending in endings]} if endings else {}
            return element | {"type": "file_input", "max_files": 1} | kinds
        case _:
            raise AssertionError(f"nothing draws {type(field).__name__}")


def dated(name: str, value: str) -> Json:
    return {name: value} if value else {}


def initially(options: list[Json], value: str | None) -> Json:
    found = [option for option in options if value is not None and option["value"] == value]
    return {"initial_option": found[0]} if found else {}
