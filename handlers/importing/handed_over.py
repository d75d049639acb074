"""A list that hangs on a message to the bot: the same import, where a form takes no file."""

from chat.cards import Button, Buttons, Text, card
from chat.port import Open, Press, Reply, Say, Told
from domain.command_line import CommandLine, parse
from domain.wording import say
from handlers.desk import Desk
from handlers.importing.asked import IMPORT, import_form
from handlers.keys import only
from handlers.offers import LONGEST_VALUE

HANDED_OVER = "import-file"
PARTED = "\n"


def is_list(told: Told) -> bool:
    """With no words, or those of an import; with any other it is only something shown."""
    line = parse(told.text)
    return bool(told.files) and (not told.text or line.verb == IMPORT)


def handed_over(told: Told, desk: Desk) -> list[Say]:
    """What is still to be said of it is asked in a form, behind a button."""
    line = parse(told.text)
    only(line, "segment", "origin")
    desk.open_product()
    value = PARTED.join((told.files[0], *keys(line)))
    button = Button(
        action=HANDED_OVER,
        label=say("button-import-file"),
        value=value[:LONGEST_VALUE],
        style="primary",
    )
    return [Reply(card=card(Text(say("import-handed-over")), Buttons((button,))))]


def keys(line: CommandLine) -> tuple[str, str]:
    return line.keys.get("segment", ""), line.keys.get("origin", "")


def pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is the file's id, then the segment and the origin that were typed."""
    desk.open_product()
    file, segment, origin = (*press.value.split(PARTED), "", "")[:3]
    return [Open(form=import_form(desk, segment, origin, file=file))]


PRESSES = {HANDED_OVER: pressed}
