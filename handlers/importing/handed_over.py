"""A list that hangs on a message to the bot: the same import, where a form takes no file."""

from chat.cards import Button, Buttons, Text, card
from chat.port import Open, Press, Reply, Say, Told
from domain.command_line import CommandLine, parse
from domain.refusals import StaleButton
from domain.vocabulary import suggest
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.importing.asked import IMPORT, begin, import_form
from handlers.keys import only
from handlers.naming import named, short

HANDED_OVER = "import-file"
PARTED = "\n"


def is_list(told: Told) -> bool:
    """With no words, those of an import, or some that ask for nothing: "here is our list"."""
    line = parse(told.text)
    is_asked = line.verb == IMPORT or not line.verb_typed
    asks_nothing = line.verb is None and suggest(line.verb_typed, "verb") is None
    return bool(told.files) and (is_asked or asks_nothing)


def handed_over(told: Told, desk: Desk) -> list[Say]:
    """It is read at once where its origin was said; else that is asked in a form, behind a button."""
    desk.open_product()
    line = parse(told.text)
    segment, origin = keys(line) if line.verb == IMPORT else ("", "")
    others = [Reply(card=card(Text(say("import-only-first"))))] if len(told.files) > 1 else []
    if origin:
        return [*begin(desk, file=told.files[0], segment=segment, origin=origin), *others]
    button = Button(
        action=HANDED_OVER,
        label=say("button-import-file"),
        value=f"{told.files[0]}{PARTED}{segment}",
        style="primary",
    )
    return [Reply(card=card(Text(say("import-handed-over")), Buttons((button,)))), *others]


def keys(line: CommandLine) -> tuple[str, str]:
    """The segment and the origin that were typed."""
    only(line, "segment", "origin")
    segment = short(line.keys.get("segment", ""), say("what-segment"))
    return segment and named(segment, say("what-segment")), line.keys.get("origin", "")


def only_shown(says: list[Say]) -> list[Say]:
    """What was asked is done; the file beside it is of no use to it."""
    return [*says, Reply(card=card(Text(say("file-not-taken"))))]


def pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is the file's id, then the segment that was typed."""
    desk.open_product()
    file, _, segment = press.value.partition(PARTED)
    if not file:
        raise StaleButton
    return [Open(form=import_form(desk, segment, "", file=file))]


ACCESS = OF_MEMBERS
PRESSES = {HANDED_OVER: pressed}
