"""Each cell of the table of permissions, through the Slack app itself: signed requests, real answers."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

from bot.permissions import COLUMNS, OWN, PLACES, YES, Permission, permissions
from bot.texts import Reader
from chat.slack.quote import PlainQuote
from domain.wording import Phrase
from tests.office import PARIS
from tests.permissions.acts import DIRECTLY, ELSEWHERE, EQUIPE, Somebody
from tests.permissions.slack_office import SlackOffice

READER = Reader("en", PARIS, today=date(2026, 1, 5))
EVERY = permissions()
BROKEN = "Something broke"
SOMEBODY = "§"
OF_OTHERS = {
    "mandate-undo": "1:",
    "import-undo": "2",
    "undo": "1",
    "retention-keep": "P-2",
    "retention-sure": "P-2",
}
"""What a button or a form that is for its author carries: the administrator's."""
OTHERWISE = {
    "import": "refusal-not-your-import",
    "retention": "refusal-not-your-prospect",
}
"""The sentence of those that are not about undoing."""


def sentence(key: str) -> str:
    """From where it is always the same: whoever did it is named before."""
    said = READER.say(Phrase(key, {"person": SOMEBODY}), PlainQuote(lambda _: None))
    return said.rpartition(SOMEBODY)[2].strip()


REFUSALS = {
    key: sentence(key)
    for key in (
        *{cell for one in EVERY for cell in one.cells.values()} - {YES, OWN},
        "refusal-undo-not-yours",
        *OTHERWISE.values(),
    )
}


def cells(*wanted: str) -> list[Any]:
    return list(chosen(*wanted))


def chosen(*wanted: str) -> Iterator[Any]:
    for one in EVERY:
        for who in COLUMNS:
            for where in PLACES:
                said = one.cells[who, where]
                if said in wanted or (said not in (YES, OWN) and "refusal" in wanted):
                    name = f"{one.kind} {one.name} by {who} {where}"
                    yield pytest.param(one, who, where, id=name)


def does(office: SlackOffice, one: Permission, who: str, where: str) -> str:
    """As somebody who may or may not: nobody types in a channel they are not in."""
    place = DIRECTLY if where == "directly" else EQUIPE
    if one.kind == "command" and who == "outside" and where == "channel":
        place = ELSEWHERE
    return ACTS[one.kind](Somebody(office, who, place), one.name)


def types(person: Somebody, name: str) -> str:
    """A verb alone, with its word, or with a prospect; of P-1, a pivot was last."""
    verb, _, word = name.partition(" ")
    if word == "(alone)":
        return person.types(verb)
    who = "Other" if word == "new" else "P-2" if verb == "undo" else "P-1"
    return person.types(f"{verb} {word} {who}")


def presses(person: Somebody, name: str) -> str:
    return person.presses(name, OF_OTHERS.get(name, "1" if is_numbered(name) else "P-1"))


def submits(person: Somebody, name: str) -> str:
    about = OF_OTHERS.get(name, "1" if is_numbered(name) else "")
    return person.submits(name, about, {"who": ("P-1",)})


def is_numbered(name: str) -> bool:
    """Those that carry an id rather than a reference."""
    return name.partition("-")[0] in {"import", "need", "needs", "pivot", "q", "segment", "product"}


ACTS: dict[str, Callable[[Somebody, str], str]] = {
    "command": types,
    "button": presses,
    "form": submits,
    "field": lambda person, name: person.looks_up(name, "mairie"),
    "shortcut": lambda person, name: person.uses(name),
    "page": lambda person, _: person.opens_home(),
}


@pytest.mark.parametrize(("one", "who", "where"), cells("refusal"))
def test_who_may_not_is_told_so_and_nothing_changes(
    refusing: SlackOffice, one: Permission, who: str, where: str
) -> None:
    before = refusing.kept()

    seen = does(refusing, one, who, where)

    assert refusing.kept() == before
    if one.kind in ("field", "page"):
        assert "Lyon" not in seen
    else:
        assert REFUSALS[one.cells[who, where]] in seen


@pytest.mark.parametrize(("one", "who", "where"), cells(YES))
def test_who_may_is_not_refused(
    allowing: SlackOffice, one: Permission, who: str, where: str
) -> None:
    seen = does(allowing, one, who, where)

    assert [key for key, said in REFUSALS.items() if said in seen] == []
    assert BROKEN not in seen


@pytest.mark.parametrize(("one", "who", "where"), cells(OWN))
def test_what_somebody_else_did_is_not_theirs_to_undo(
    refusing: SlackOffice, one: Permission, who: str, where: str
) -> None:
    before = refusing.kept()

    seen = does(refusing, one, who, where)

    key = OTHERWISE.get(one.name.partition("-")[0], "refusal-undo-not-yours")
    assert refusing.kept() == before
    assert REFUSALS[key] in seen
