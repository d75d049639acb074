"""/prospect help, and /prospect alone: every command, one button away, with examples."""

from chat.cards import Button, Buttons, Card, Note, Row, Rows, Text, card
from chat.port import Press, Reply, Say
from domain import vocabulary
from domain.command_line import CommandLine
from domain.positional import joined
from domain.refusals import UnknownVerb
from domain.vocabulary import suggest
from domain.wording import Phrase, say
from handlers.access import FOR_EVERYBODY
from handlers.desk import Desk

HELP = "help"
VERBS = (
    "add",
    "import",
    "next",
    "call",
    "meet",
    "score",
    "need",
    "needs",
    "next-action",
    "done",
    "show",
    "list",
    "search",
    "export",
    "stage",
    "park",
    "reopen",
    "undo",
    "merge",
    "remove",
    "restore",
    "decline",
    "note",
    "mandate",
    "relay",
    "introduce",
    "ask-around",
    "satisfied",
    "segment",
    "pivot",
    "stats",
    "week",
    "advice",
    "home",
    "privacy",
    "product",
    "portrait",
    "settings",
)
"""In the order in which a team meets them."""


def help_with(line: CommandLine, desk: Desk) -> list[Say]:
    """The menu; or, with a verb, what it does and how it is typed."""
    typed = joined(line.positional)
    verb = vocabulary.verb(typed) or vocabulary.verb(typed.partition(" ")[0])
    if not typed or verb == HELP:
        return [Reply(card=menu())]
    if verb not in VERBS:
        raise UnknownVerb(typed=typed, suggestion=suggest(typed, "verb") or "none")
    return [Reply(card=about(verb))]


def press(_: Press, desk: Desk) -> list[Say]:
    return [Reply(card=menu())]


def menu() -> Card:
    return card(
        Text(say("help-heading")),
        Rows(tuple(Row(words=Phrase(f"help-{verb}"), act=more(verb)) for verb in VERBS)),
        Note(say("help-foot")),
    )


def more(verb: str) -> Button:
    return Button(action="run", label=Phrase(f"help-do-{verb}"), value=verb)


def about(verb: str) -> Card:
    return card(
        Text(Phrase(f"help-{verb}")),
        Text(Phrase(f"help-{verb}-examples")),
        Buttons((more(verb), Button(action=HELP, label=say("button-all-commands")))),
    )


ACCESS = FOR_EVERYBODY
COMMANDS = {HELP: help_with}
PRESSES = {HELP: press}
