"""Each field of a form as elements of a dialog, and what is needed to read it when it comes back.

Where a dialog lacks the field, words stand for it: a day is typed, so is what is found while typing
elsewhere, and several people are named.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from chat import forms
from chat.cards import Option
from chat.mattermost import limits, mentions
from chat.mattermost.found_by_name import PROSPECT
from chat.mattermost.words import Json, Words
from domain.people import Place
from domain.wording import say

ALL_VISIBLE: Final = 4
"""Up to so many options of an obligatory choice stand in the form itself."""
TICKS: Final = 12
"""Up to so many options to choose several of are boxes; more are typed."""
PART: Final = "."
"""Between a field's name and the number of one of its boxes."""
KEPT_LABEL: Final = 100


@dataclass(frozen=True, slots=True)
class Drawn:
    """`kind` says how to read it: a code, whether it must be filled, what that code needs (JSON)."""

    elements: list[Json]
    kind: list[Any]


class FieldWriter:
    def __init__(self, words: Words) -> None:
        self._words = words

    def drawn(self, item: forms.Field) -> Drawn:
        drawn = self._drawn(item)
        code, *needs = drawn.kind
        return Drawn(drawn.elements, [code, int(not item.optional), *needs])

    def _drawn(self, item: forms.Field) -> Drawn:
        match item:
            case forms.Line() | forms.Paragraph() | forms.Email() | forms.Phone():
                return self._typed(item)
            case forms.Number():
                return self._number(item)
            case forms.Choose() | forms.ChooseMany() if item.lookup is not None:
                return self._looked_up(item, item.lookup)
            case (
                forms.Choose(options=options, value=value)
                | forms.Scale(options=options, value=value)
            ):
                return self._chosen(item, options, value)
            case forms.ChooseMany():
                return self._several(item)
            case _:
                return self._picked(item)

    def _picked(self, item: forms.Field) -> Drawn:
        """What elsewhere has a widget of its own."""
        match item:
            case forms.Tick(says=says, value=value):
                beside = self._words.plain(says, limits.HELP)
                ticked = {"type": "bool", "placeholder": beside, "default": str(value).lower()}
                return Drawn([{**self._element(item), **ticked, "optional": True}], ["b"])
            case forms.People():
                return self._people(item)
            case forms.Channel():
                return self._channel(item)
            case forms.Day(value=day):
                hint = say("mattermost-day-hint")
                return Drawn([self._line(item, day.isoformat() if day else "", hint)], ["d"])
            case forms.Time(value=at):
                hint = say("mattermost-time-hint")
                return Drawn([self._line(item, f"{at:%H:%M}" if at else "", hint)], ["h"])
            case _:
                raise AssertionError(f"nothing draws {type(item).__name__}")

    def _typed(self, item: forms.Line | forms.Paragraph | forms.Email | forms.Phone) -> Drawn:
        element = self._element(item)
        match item:
            case forms.Paragraph(at_most=most):
                kind: Json = {"type": "textarea", "max_length": min(most, limits.PARAGRAPH)}
            case forms.Line(at_most=most):
                kind = {"type": "text", "max_length": most}
            case forms.Phone():
                kind = {"type": "text", "subtype": "tel"}
            case _:
                kind = {"type": "text"}  # what is no address is kept as it was typed
        example = getattr(item, "example", None)
        if example is not None:
            kind["placeholder"] = self._words.plain(example, limits.HELP)
        value = mentions.typed(item.value)
        if value:
            kind["default"] = value
            kind["type"] = roomy(str(kind["type"]), value)
        return Drawn([element | kind], ["t"])

    def _number(self, item: forms.Number) -> Drawn:
        default = {} if item.value is None else {"default": str(item.value)}
        element = {**self._element(item), "type": "text", "subtype": "number", **default}
        return Drawn([element], ["n", item.at_least, item.at_most])

    def _chosen(
        self, item: forms.Choose | forms.Scale, options: Sequence[Option], value: str | None
    ) -> Drawn:
        written = [self._option(option) for option in options]
        radio = isinstance(item, forms.Scale) or (
            not item.optional and 1 < len(options) <= ALL_VISIBLE
        )
        element = {**self._element(item), "type": "radio" if radio else "select"}
        known = {option.value for option in options}
        default = {"default": value} if value in known else {}
        values = [option.value for option in options]
        return Drawn([{**element, "options": written, **default}], ["o", values])

    def _several(self, item: forms.ChooseMany) -> Drawn:
        if len(item.options) > TICKS:
            return self._listed(item, "", item.options, item.values)
        boxes = [
            {
                "type": "bool",
                "name": f"{item.name}{PART}{at}",
                "display_name": self._words.plain(option.label, limits.LABEL),
                "placeholder": self._words.plain(option.label, limits.HELP),
                "default": str(option.value in item.values).lower(),
                "optional": True,
            }
            for at, option in enumerate(item.options)
        ]
        if boxes:
            boxes[0]["help_text"] = self._help(item, named=True)
        return Drawn(boxes, ["m", [option.value for option in item.options]])

    def _looked_up(self, item: forms.Choose | forms.ChooseMany, lookup: str) -> Drawn:
        if isinstance(item, forms.ChooseMany):
            return self._listed(item, lookup, item.chosen, [one.value for one in item.chosen])
        label = "" if item.chosen is None else self._label(item.chosen)
        kept = [] if item.chosen is None else [label, item.chosen.value]
        hint = "mattermost-prospect-hint" if lookup == PROSPECT else "mattermost-name-hint"
        return Drawn([self._line(item, label, say(hint))], ["l", lookup, kept])

    def _listed(
        self,
        item: forms.ChooseMany,
        lookup: str,
        options: Sequence[Option],
        values: Sequence[str],
    ) -> Drawn:
        """Typed, between commas or one a line: a name may have a comma in it."""
        known = [[self._label(option), option.value] for option in options]
        default = "\n".join(label for label, value in known if value in values)
        line = self._line(item, default, say("mattermost-several-hint"))
        return Drawn([line | {"type": "textarea"}], ["L", lookup, known])

    def _people(self, item: forms.People) -> Drawn:
        if not item.many and not item.value:
            element = {**self._element(item), "type": "select", "data_source": "users"}
            return Drawn([element], ["p"])
        named = " ".join(mentions.person(one) for one in item.value)
        kind = "P" if item.many else "p"
        return Drawn([self._line(item, named, say("mattermost-people-hint"))], [kind])

    def _channel(self, item: forms.Channel) -> Drawn:
        if item.value:
            named = mentions.place(Place(item.value))
            line = self._line(item, named, say("mattermost-channel-hint"))
            return Drawn([line], ["c", item.value])
        element = {**self._element(item), "type": "select", "data_source": "channels"}
        return Drawn([element], ["c", ""])

    def _line(self, item: forms.Field, default: str, hint: Any) -> Json:
        """A line of text that stands for a field of another kind; how to fill it is said in it."""
        element = {
            **self._element(item),
            "type": roomy("text", default),
            **({"default": default} if default else {}),
        }
        return element | {"placeholder": self._words.plain(hint, limits.HELP)}

    def _element(self, item: forms.Field) -> Json:
        element: Json = {
            "display_name": self._words.plain(item.label, limits.LABEL),
            "name": item.name,
            "optional": item.optional,
        }
        return element | ({"help_text": help_} if (help_ := self._help(item)) else {})

    def _help(self, item: forms.Field, *, named: bool = False) -> str:
        """The hint; before it the whole label, when it was too long or with `named`."""
        label = self._words.plain(item.label, limits.HELP)
        parts = [label] if named or len(label) > limits.LABEL else []
        if item.hint is not None:
            parts.append(self._words.plain(item.hint, limits.HELP))
        return limits.cut(" · ".join(parts), limits.HELP)

    def _label(self, option: Option) -> str:
        return self._words.plain(option.label, KEPT_LABEL)

    def _option(self, option: Option) -> Json:
        text = self._words.plain(option.label, limits.OPTION)
        if option.note is not None:
            text = limits.cut(
                f"{text} – {self._words.plain(option.note, limits.OPTION)}", 2 * limits.OPTION
            )
        return {"text": text, "value": option.value}


def roomy(kind: str, default: str) -> str:
    """A line holds less from the start than a paragraph."""
    return "textarea" if len(default) > limits.DEFAULT else kind
