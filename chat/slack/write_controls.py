"""Buttons and menus: what a person presses or chooses from, in a message or a view."""

from collections.abc import Iterable
from itertools import count

from chat.cards import Button, Confirm, Menu, Option
from chat.slack import limits
from chat.slack.words import Json, Words

STEP = "#"
"""Parts an action from the number that makes its id unique."""


def action_of(action_id: str) -> str:
    """The action that a control was written for."""
    return action_id.rpartition(STEP)[0] or action_id


class Controls:
    """Writes the controls of one message or view, each with an id of its own."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._numbers = count(1)

    def control(self, act: Button | Menu) -> Json:
        return self.button(act) if isinstance(act, Button) else self.menu(act)

    def button(self, act: Button) -> Json:
        button: Json = {
            "type": "button",
            "action_id": self.named(act.action),
            "text": self._words.plain_object(act.label, limits.BUTTON),
        }
        if act.value:
            button["value"] = act.value[: limits.BUTTON_VALUE]
        if act.style != "plain":
            button["style"] = act.style
        if act.spoken is not None:
            button["accessibility_label"] = self._words.plain(act.spoken, limits.BUTTON)
        if act.confirm is not None:
            button["confirm"] = self._confirm(act.confirm, act.style)
        return button

    def menu(self, act: Menu) -> Json:
        named = {"action_id": self.named(act.action)}
        if act.more and len(act.options) <= limits.OVERFLOW:
            return {"type": "overflow", **named, "options": self.options(act.options)}
        return {
            "type": "static_select",
            **named,
            "placeholder": self._words.plain_object(act.label, limits.PLACEHOLDER),
            "options": self.options(act.options),
        }

    def options(self, options: Iterable[Option], most: int = limits.OPTIONS) -> list[Json]:
        return [self.option(option) for option in list(options)[:most]]

    def option(self, option: Option) -> Json:
        written: Json = {
            "text": self._words.plain_object(option.label, limits.OPTION),
            "value": option.value[: limits.OPTION_VALUE],
        }
        if option.note is not None:
            written["description"] = self._words.plain_object(option.note, limits.OPTION)
        return written

    def named(self, action: str) -> str:
        return f"{action}{STEP}{next(self._numbers)}"

    def _confirm(self, confirm: Confirm, style: str) -> Json:
        words = self._words
        written: Json = {
            "title": words.plain_object(confirm.title, limits.CONFIRM_TITLE),
            "text": words.plain_object(confirm.text, limits.CONFIRM_TEXT),
            "confirm": words.plain_object(confirm.yes, limits.CONFIRM_BUTTON),
            "deny": words.plain_object(confirm.no, limits.CONFIRM_BUTTON),
        }
        if style != "plain":
            written["style"] = style
        return written
