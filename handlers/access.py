"""Who may do what: declared beside each feature, asked about before the feature is called.

A feature says `ACCESS = OF_MEMBERS` for all it takes, or maps what it takes to its access: an action,
the name of a form, a verb; or a verb with its first word, `("privacy", "informed")`, or without
any, `("privacy", ALONE)`. What says nothing is for administrators.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import ModuleType
from typing import Final, TypeAlias

from domain import vocabulary
from domain.command_line import CommandLine
from domain.people import Person
from domain.quotes import Token
from domain.refusals import Refusal
from handlers.desk import Desk
from storage.products import NotYourProduct


class Who(StrEnum):
    """`AUTHOR` is whoever did what is undone or decided about, or an administrator."""

    EVERYBODY = "everybody"
    MEMBERS = "members"
    AUTHOR = "author"
    ADMINISTRATORS = "administrators"


@dataclass(frozen=True, slots=True)
class Access:
    """All but `EVERYBODY` are members of the product's channel, administrators too.

    `directly`: only where nobody else reads, in the conversation with the bot.
    """

    who: Who
    directly: bool = False


FOR_EVERYBODY: Final = Access(Who.EVERYBODY)
"""What shows no product's data: help, one's own page, one's own products."""
OF_MEMBERS: Final = Access(Who.MEMBERS)
OF_ITS_AUTHOR: Final = Access(Who.AUTHOR)
OF_ADMINISTRATORS: Final = Access(Who.ADMINISTRATORS)
OF_ADMINISTRATORS_DIRECTLY: Final = Access(Who.ADMINISTRATORS, directly=True)

ALONE: Final = ""
"""Stands for the first word of a verb that has none."""
Key: TypeAlias = str | tuple[str, str]
Declared: TypeAlias = Access | Mapping[Key, Access]


class OnlyAdministrators(Refusal):
    """People's rights are exercised by an administrator of the team."""

    phrase = "refusal-only-administrators"


class OnlyDirectly(Refusal):
    """And where nobody else reads: in the conversation with the bot."""

    phrase = "refusal-only-directly"


class NotYours(Refusal):
    """Whoever did it, or an administrator, undoes it. Details: person."""

    phrase = "refusal-undo-not-yours"


def declared(feature: ModuleType, key: Key) -> Access | None:
    """What the feature says of it; None when it says nothing."""
    said: Declared | None = getattr(feature, "ACCESS", None)
    return said if isinstance(said, Access) or said is None else said.get(key)


def of_line(accesses: Mapping[Key, Access], line: CommandLine) -> Access:
    """That of a typed line, by its verb and its first word."""
    assert line.verb is not None
    words = line.positional
    word = ALONE if line.is_empty else (flag(words[0]) if words else "")
    found = accesses.get((line.verb, word)) if word or line.is_empty else None
    return found or accesses.get(line.verb, OF_ADMINISTRATORS)


def flag(word: Token) -> str:
    """Its code; empty for others, and for what is in quotes: a name may be a word of ours too."""
    return "" if word.quoted else vocabulary.flag(word.text) or ""


def refused(
    access: Access, *, is_inside: bool, is_administrator: bool, is_direct: bool
) -> type[Refusal] | None:
    """What a member of the team is told who may not; None when they may.

    `is_inside`: they are in the channel of a product.
    """
    if access.who is not Who.EVERYBODY and not is_inside:
        return NotYourProduct
    if access.who is Who.ADMINISTRATORS and not is_administrator:
        return OnlyAdministrators
    if access.directly and not is_direct:
        return OnlyDirectly
    return None


def admit(access: Access, desk: Desk) -> None:
    """Raises NotYourProduct, OnlyAdministrators, OnlyDirectly."""
    refusal = refused(
        access,
        is_inside=not desk.work.products.hidden or is_inside(desk),
        is_administrator=desk.me.is_administrator,
        is_direct=desk.place.direct,
    )
    if refusal is not None:
        raise refusal


def is_inside(desk: Desk) -> bool:
    """Whether any product of the team is theirs to see."""
    return desk.found_product is not None or bool(desk.work.products.all())


def only_by(author: Person, desk: Desk, *, refusal: type[Refusal] = NotYours) -> None:
    """Raise the refusal for anybody but the author of something and administrators."""
    if author != desk.by and not desk.me.is_administrator:
        raise refusal(person=author)
