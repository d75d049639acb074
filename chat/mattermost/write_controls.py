"""Buttons and menus under a message, each with its seal."""

from collections.abc import Iterable, Mapping
from itertools import count
from typing import Any

from chat.cards import Button, Menu, Option
from chat.mattermost import addresses, limits
from chat.mattermost.bound import Bound
from chat.mattermost.seals import Seals
from chat.mattermost.words import Json, Words

PRESS = "press"
MENU = "m"
"""In the seal of a menu: with it alone, what was chosen is asked for."""
QUESTION = 300
"""Characters of what is asked before a button acts: it travels with the button."""
PART = ":"
"""Of an option's value: what the values of a menu begin with alike."""


def beginning(values: list[str]) -> str:
    """What they all begin with, part by part: sealed once, it needs no room in each option."""
    first, last = min(values, default=""), max(values, default="")
    differs = next((at for at, one in enumerate(first) if last[at : at + 1] != one), len(first))
    alike = first[: first.rfind(PART, 0, differs) + 1]
    return "" if alike in values else alike


class Controls:
    """Writes the controls of one message; `address` is where Mattermost reaches the bot."""

    def __init__(self, words: Words, seals: Seals, address: str, bound: Bound) -> None:
        self._words = words
        self._seals = seals
        self._address = address + addresses.ACTION
        self._bound = bound
        self._numbers = count(1)

    def control(self, act: Button | Menu) -> Json:
        return self.button(act) if isinstance(act, Button) else self.menu(act)

    def button(self, act: Button) -> Json:
        what: dict[str, Any] = {"p": PRESS, "a": act.action, "v": act.value}
        if act.confirm is not None:
            what["y"] = [
                self._words.plain(act.confirm.title, limits.TITLE),
                self._words.marked(act.confirm.text, QUESTION),
                self._words.plain(act.confirm.yes, limits.TITLE),
            ]
        written = self._named("button", self._words.plain(act.label, limits.BUTTON))
        style = {} if act.style == "plain" else {"style": act.style}
        return {**written, **style, **self.integration(what)}

    def menu(self, act: Menu) -> Json:
        return self._select(act.action, self._words.plain(act.label, limits.BUTTON), act.options)

    def together(self, buttons: Iterable[Button]) -> Json:
        """Many buttons that do the same thing to one or another, as one menu."""
        several = list(buttons)
        options = [Option(value=button.value, label=button.label) for button in several]
        return self._select(several[0].action, limits.ELLIPSIS, options)

    def integration(self, what: Mapping[str, Any]) -> Json:
        full = {**what, **self._bound.sealed()}
        is_secret = bool(self._bound.url) or "w" in what
        write = self._seals.sealed if is_secret else self._seals.signed
        seal = write(full, until=self._bound.until)
        return {"integration": {"url": self._address, "context": {"seal": seal}}}

    def _select(self, action: str, name: str, options: Iterable[Option]) -> Json:
        several = list(options)
        alike = beginning([option.value for option in several])
        return {
            **self._named("select", name),
            "options": [self._option(option, alike) for option in several],
            **self.integration({"p": PRESS, "a": action, "v": alike, MENU: 1}),
        }

    def _option(self, option: Option, alike: str) -> Json:
        shown = self._words.plain(option.label, limits.OPTION)
        return {"text": shown, "value": option.value.removeprefix(alike)}

    def _named(self, kind: str, name: str) -> Json:
        """Letters and digits only: another id is taken, and not found when it is pressed (5.37)."""
        return {"id": f"a{next(self._numbers)}", "type": kind, "name": name}
