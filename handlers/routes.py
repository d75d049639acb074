"""Everything the bot reacts to, on one page: each feature says what it takes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from chat.cards import Button, Buttons, Text, card
from chat.port import (
    Command,
    Event,
    Found,
    Home,
    HomeOpened,
    Lookup,
    Open,
    Press,
    Reply,
    Say,
    Shortcut,
    Submitted,
    Told,
)
from domain.command_line import parse
from domain.refusals import StaleButton, UnknownVerb
from domain.vocabulary import suggest
from domain.wording import say
from handlers import home
from handlers.access import OF_ADMINISTRATORS, Access, Key, admit, declared, of_line
from handlers.desk import Desk
from handlers.features import FEATURES
from handlers.free_text import asked_gently
from handlers.importing.handed_over import handed_over, is_list, only_shown
from handlers.offers import LONGEST_VALUE
from storage.due import DueItem

Handler = Callable[[Any, Desk], list[Say]]
Handlers = Mapping[str, Handler]


def table(name: str) -> Handlers:
    """What all the features take of one kind; nothing is taken twice."""
    found: dict[str, Handler] = {}
    for feature in FEATURES:
        for key, handler in getattr(feature, name, {}).items():
            assert key not in found, f"{name} {key} is taken twice"
            found[key] = handler
    return found


def accesses(kind: str) -> Mapping[Key, Access]:
    """Who may use what the features take of one kind, as each declares it."""
    found: dict[Key, Access] = {}
    for feature in FEATURES:
        said = getattr(feature, "ACCESS", None)
        keys: set[Key] = set(getattr(feature, kind, {}))
        if kind == "COMMANDS" and isinstance(said, Mapping):
            keys |= {key for key in said if isinstance(key, tuple) and key[0] in keys}
        found |= {key: access for key in keys if (access := declared(feature, key)) is not None}
    return found


WITHOUT_PRODUCT = frozenset({"advice", "help", "home", "product", "settings"})
IN_A_CLOSED_ONE = frozenset(
    {
        "export",
        "list",
        "mandate",
        "needs",
        "portrait",
        "privacy",
        "relay",
        "restore",
        "search",
        "segment",
        "show",
        "stats",
        "week",
    }
)
"""Verbs whose form, or answer to no argument, only reads."""

COMMANDS = table("COMMANDS")
PRESSES = table("PRESSES")
FORMS = table("FORMS")
LOOKUPS = table("LOOKUPS")
SHORTCUTS = table("SHORTCUTS")
DUE = table("DUE")

ACCESS = {kind: accesses(kind) for kind in ("COMMANDS", "PRESSES", "FORMS", "LOOKUPS", "SHORTCUTS")}
"""Who may use each, by the same names; what is not in it is for administrators."""


def route(event: Event, desk: Desk) -> list[Say]:
    """What the bot says to it; whoever looks at their own page finds it as it is now."""
    says = asked_gently(reachable(handled(event, desk), event), event)
    if desk.me.home_opened_at is not None and isinstance(event, Command | Press | Submitted):
        says = [*(one for one in says if not isinstance(one, Home)), home.home(desk.me, desk)]
    return says


def reachable(says: list[Say], event: Event) -> list[Say]:
    """No form opens on words said to the bot: a button opens it."""
    if not isinstance(event, Told):
        return says
    return [in_words(one, event) if isinstance(one, Open) else one for one in says]


def in_words(opened: Open, event: Told) -> Reply:
    if len(event.text) > LONGEST_VALUE:
        return Reply(card=card(Text(say("form-line-too-long", most=LONGEST_VALUE))), kind="refusal")
    button = Button(
        action="run",
        label=say("button-open-form"),
        value=event.text,
        style="primary",
    )
    return Reply(card=card(Text(opened.form.title), Buttons((button,))))


def handled(event: Event, desk: Desk) -> list[Say]:
    match event:
        case Told(files=files) if files:
            return with_files(event, desk)
        case Command(text=text):
            return command(text, desk)
        case Press(action="run", value=text):
            return command(text, desk)
        case Press(action=action):
            return taken("PRESSES", PRESSES, action, stale)(event, desk)
        case Submitted(form=form):
            return taken("FORMS", FORMS, form, stale)(event, desk)
        case Lookup(lookup=lookup):
            return taken("LOOKUPS", LOOKUPS, lookup, nothing_found)(event, desk)
        case Shortcut(name=name):
            return taken("SHORTCUTS", SHORTCUTS, name, stale)(event, desk)
        case HomeOpened():
            return PRESSES["home"](event, desk)
        case _:
            raise AssertionError(f"nothing takes {type(event).__name__}")


def taken(kind: str, handlers: Handlers, name: str, otherwise: Handler) -> Handler:
    """What takes it, once whoever sent it was admitted."""
    if name not in handlers:
        return otherwise

    def admitted(event: Any, desk: Desk) -> list[Say]:
        admit(ACCESS[kind].get(name, OF_ADMINISTRATORS), desk)
        return handlers[name](event, desk)

    return admitted


def with_files(told: Told, desk: Desk) -> list[Say]:
    return handed_over(told, desk) if is_list(told) else only_shown(command(told.text, desk))


def command(text: str, desk: Desk) -> list[Say]:
    """Take a typed line apart and hand it to the verb's handler; alone, it is a call for help."""
    line = parse(text)
    if line.verb is not None and line.verb in COMMANDS:
        admit(of_line(ACCESS["COMMANDS"], line), desk)
        if line.is_empty:
            refuse_useless_form(line.verb, desk)
        return COMMANDS[line.verb](line, desk)
    if not line.verb_typed:
        return COMMANDS["help"](replace(line, verb="help"), desk)
    raise UnknownVerb(typed=line.verb_typed, suggestion=suggest(line.verb_typed, "verb") or "none")


def refuse_useless_form(verb: str, desk: Desk) -> None:
    """Raise NoProduct or ProductIsClosed for a form that nobody could send."""
    if verb in IN_A_CLOSED_ONE:
        desk.product  # noqa: B018 - raises NoProduct
    elif verb not in WITHOUT_PRODUCT:
        desk.open_product()


def stale(event: Event, desk: Desk) -> list[Say]:
    """A button, a form or a shortcut of an older version of the bot."""
    raise StaleButton


def nothing_found(lookup: Lookup, desk: Desk) -> list[Say]:
    """A field of an older version of the bot."""
    return [Found(options=())]


def due(item: DueItem, desk: Desk) -> list[Say]:
    return DUE[item.kind](item, desk)
