"""What callers say: the pitch and the script of a product, written once, read on the card of each call."""

from chat.forms import Item, Paragraph, Remark
from domain.names import clean
from domain.products import Product
from domain.wording import Phrase, quoted, say
from handlers.naming import TooLong

LONGEST_PITCH = 500
LONGEST_SCRIPT = 2_000


def pitch(typed: str) -> str:
    return lines(typed, say("what-pitch"), most=LONGEST_PITCH, field="pitch")


def script(typed: str) -> str:
    return lines(typed, say("what-script"), most=LONGEST_SCRIPT, field="script")


def lines(typed: str, what: Phrase, *, most: int, field: str) -> str:
    """As kept, line by line. Raises TooLong."""
    text = "\n".join(clean(line) for line in typed.splitlines()).strip()
    if len(text) > most:
        raise TooLong(what=what, length=len(text), most=most, field=field)
    return text


def items(product: Product) -> tuple[Item, ...]:
    """Their fields in the form of the settings."""
    return (
        Remark(say("settings-calls")),
        Paragraph(
            name="pitch",
            label=say("settings-pitch"),
            hint=say("settings-pitch-hint"),
            value=product.pitch,
            at_most=LONGEST_PITCH,
            optional=True,
        ),
        Paragraph(
            name="script",
            label=say("settings-script"),
            hint=say("settings-script-hint"),
            value=product.script,
            at_most=LONGEST_SCRIPT,
            optional=True,
        ),
    )


def pairs(product: Product) -> tuple[tuple[Phrase, Phrase], ...]:
    """Those that are written."""
    both = ((say("settings-pitch"), product.pitch), (say("settings-script"), product.script))
    return tuple((label, quoted(text)) for label, text in both if text)
