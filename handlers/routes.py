"""Everything the bot reacts to, on one page: each feature says what it takes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import ModuleType
from typing import Any

from chat.port import Command, Event, HomeOpened, Lookup, Press, Say, Shortcut, Submitted
from domain.command_line import parse
from domain.refusals import StaleButton, UnknownVerb
from domain.vocabulary import suggest
from handlers import (
    add,
    calendar,
    calls,
    closing,
    digest,
    digest_menu,
    done,
    meetings,
    next_action_reminder,
    next_actions,
    parking,
    product_states,
    products,
    questionnaires,
    reminders,
    reopening,
    scores,
    segments,
    settings,
    stages,
    undo,
)
from handlers.desk import Desk
from storage.due import DueItem

FEATURES: tuple[ModuleType, ...] = (
    add,
    calendar,
    calls,
    closing,
    digest,
    digest_menu,
    done,
    meetings,
    next_action_reminder,
    next_actions,
    parking,
    product_states,
    products,
    questionnaires,
    reminders,
    reopening,
    scores,
    segments,
    settings,
    stages,
    undo,
)
"""Each may have COMMANDS (by verb), PRESSES (buttons and menus, by action), FORMS (by name),
LOOKUPS, SHORTCUTS (by name) and DUE (by kind of due work)."""


def table(name: str) -> Mapping[str, Callable[[Any, Desk], list[Say]]]:
    """What all the features take of one kind; nothing is taken twice."""
    found: dict[str, Callable[[Any, Desk], list[Say]]] = {}
    for feature in FEATURES:
        for key, handler in getattr(feature, name, {}).items():
            assert key not in found, f"{name} {key} is taken twice"
            found[key] = handler
    return found


COMMANDS = table("COMMANDS")
PRESSES = table("PRESSES")
FORMS = table("FORMS")
LOOKUPS = table("LOOKUPS")
SHORTCUTS = table("SHORTCUTS")
DUE = table("DUE")


def route(event: Event, desk: Desk) -> list[Say]:
    match event:
        case Command(text=text):
            return command(text, desk)
        case Press(action="run", value=text):
            return command(text, desk)
        case Press(action=action):
            return PRESSES.get(action, stale)(event, desk)
        case Submitted(form=form):
            return FORMS[form](event, desk)
        case Lookup(lookup=lookup):
            return LOOKUPS[lookup](event, desk)
        case Shortcut(name=name):
            return SHORTCUTS[name](event, desk)
        case HomeOpened():
            return PRESSES["home"](event, desk)
        case _:
            raise AssertionError(f"nothing takes {type(event).__name__}")


def command(text: str, desk: Desk) -> list[Say]:
    """Take a typed line apart and hand it to the verb's handler; alone, it is a call for help."""
    line = parse(text)
    if line.verb is not None and line.verb in COMMANDS:
        return COMMANDS[line.verb](line, desk)
    if not line.verb_typed:
        return COMMANDS["help"](replace(line, verb="help"), desk)
    raise UnknownVerb(typed=line.verb_typed, suggestion=suggest(line.verb_typed, "verb") or "none")


def stale(press: Press, desk: Desk) -> list[Say]:
    """A button of an older version of the bot."""
    raise StaleButton


def due(item: DueItem, desk: Desk) -> list[Say]:
    return DUE[item.kind](item, desk)
