"""Who may do what, as a table: drawn from what each feature declares and from who is kept out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.doors import kept_out
from bot.texts import Reader
from chat.plain.write import QUOTE
from domain.people import Person, Profile
from domain.wording import Phrase
from handlers import routes
from handlers.access import ALONE, FOR_EVERYBODY, Access, Key, Who, refused

KINDS: Final = {
    "COMMANDS": "command",
    "PRESSES": "button",
    "FORMS": "form",
    "LOOKUPS": "field",
    "SHORTCUTS": "shortcut",
}
PLACES: Final = ("channel", "directly")
NOBODY: Final = Person("nobody")
KEPT_OUT: Final = {
    "guest": Profile(person=NOBODY, name="", is_guest=True),
    "external": Profile(person=NOBODY, name="", is_guest=True),
    "left": Profile(person=NOBODY, name="", is_gone=True),
}
INSIDE: Final = {"outside": (False, False), "member": (True, False), "administrator": (True, True)}
"""Members of the team: in the product's channel or not, administrators or not."""
COLUMNS: Final = (*KEPT_OUT, *INSIDE)
YES: Final = "yes"
OWN: Final = "own"
"""What they did themselves; of somebody else's, they are told so."""
OF_OTHERS: Final = "refusal-undo-not-yours"


@dataclass(frozen=True, slots=True, kw_only=True)
class Permission:
    """`cells` by who and where: YES, OWN, or the phrase they are refused with."""

    kind: str
    name: str
    access: Access
    cells: Mapping[tuple[str, str], str]


def permissions() -> list[Permission]:
    """All that can be typed, pressed, sent and looked up, and the page that can be opened."""
    found = [
        Permission(kind=KINDS[kind], name=shown(key), access=access, cells=cells(access))
        for kind, accesses in routes.ACCESS.items()
        for key, access in accesses.items()
    ]
    page = Permission(kind="page", name="home", access=FOR_EVERYBODY, cells=cells(FOR_EVERYBODY))
    return [*sorted(found, key=lambda one: (one.kind, one.name)), page]


def shown(key: Key) -> str:
    """The same verb may be several: with a word, without any, with any other."""
    if isinstance(key, str):
        return key
    verb, word = key
    return f"{verb} (alone)" if word == ALONE else f"{verb} {word}"


def cells(access: Access) -> dict[tuple[str, str], str]:
    return {(who, where): cell(access, who, where) for who in COLUMNS for where in PLACES}


def cell(access: Access, who: str, where: str) -> str:
    if who in KEPT_OUT:
        reason = kept_out(KEPT_OUT[who])
        assert reason is not None
        return reason.key
    is_inside, is_administrator = INSIDE[who]
    refusal = refused(
        access,
        is_inside=is_inside,
        is_administrator=is_administrator,
        is_direct=where == "directly",
    )
    if refusal is not None:
        return refusal.phrase
    return OWN if access.who is Who.AUTHOR and not is_administrator else YES


def in_json(found: Sequence[Permission]) -> list[dict[str, Any]]:
    return [
        {
            "kind": one.kind,
            "name": one.name,
            "access": one.access.who.value,
            **{who: {where: one.cells[who, where] for where in PLACES} for who in COLUMNS},
        }
        for one in found
    ]


def as_markdown(found: Sequence[Permission]) -> str:
    """One table a kind; what people are told stands below, once."""
    sentences = sorted({said for one in found for said in one.cells.values()} - {YES, OWN})
    numbers = {key: f"no {number}" for number, key in enumerate([*sentences], start=1)}
    return "\n".join([INTRODUCTION, *tables(found, numbers), *told(numbers)])


def tables(found: Sequence[Permission], numbers: Mapping[str, str]) -> Iterator[str]:
    for kind in dict.fromkeys(one.kind for one in found):
        yield f"## {HEADINGS[kind]}"
        yield ""
        yield "| | " + " | ".join(COLUMNS) + " |"
        yield "|---|" + "---|" * len(COLUMNS)
        for one in found:
            if one.kind == kind:
                both = (written(one, who, numbers) for who in COLUMNS)
                yield f"| `{one.name}` | " + " | ".join(both) + " |"
        yield ""


INTRODUCTION: Final = """\
# Who may do what

Printed by `prospect permissions` from what each feature declares; `--json` for scripts. The page is checked
against the program, and every cell is tried through the Slack app itself.

- **guest**: of some channels of the workspace only. **external**: of another workspace, in a shared channel.
  **left**: whose account is closed.
- **outside**: a member of the workspace who is not in the channel of the product. Where a team has several products,
  a member of one is outside the others: what a button, a form or a word names there is not found.
- **member**: of the product's channel. **administrator**: the same, and the first of the team who used the bot, or an
  administrator of the workspace. An administrator who is not in the channel is outside, too.
- *yes*; *own*: what they did themselves, of somebody else's they are told who may; *no*: with the sentence below.
- A field finds nothing for whom it is not for, and a page is left empty: nothing is said there.
- A button that runs a line is worth the line.
"""

HEADINGS: Final = {
    "button": "Buttons and menus",
    "command": "Commands",
    "field": "Fields that find as one types",
    "form": "Forms",
    "page": "The bot’s own page",
    "shortcut": "Shortcuts",
}


def written(one: Permission, who: str, numbers: Mapping[str, str]) -> str:
    """In a channel and directly, where these differ."""
    channel, directly = (
        numbers.get(one.cells[who, where], one.cells[who, where]) for where in PLACES
    )
    return channel if channel == directly else f"{directly}, in a channel {channel}"


def told(numbers: Mapping[str, str]) -> Iterator[str]:
    reader = Reader("en", ZoneInfo("UTC"), today=datetime.now(UTC).date())
    yield "## What they are told"
    yield ""
    for key, number in numbers.items():
        yield f"- **{number}**: {reader.say(Phrase(key), QUOTE)}"
