"""What was made for others is no key: whatever was pressed, sent or looked up before is authorised again."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any, NamedTuple

import pytest

from chat.port import Event, Lookup, Press, Submitted
from domain.people import Place
from handlers.routes import FORMS, LOOKUPS, PRESSES
from storage.storage import open_storage
from tests.databases import database_at
from tests.office import EQUIPE, Office, Teammate, untouched
from tests.permissions.discreet import (
    OTHER_TEAM,
    SECRET,
    Controls,
    Json,
    discreet,
    made,
    sees,
    told_of,
    tried,
)

MADE_UP = ("P-1", "1", "2", "3", "1:1", "1:P1:4", "1:launched")
OF_EVERYBODY = "product-new"
"""Whoever makes a product chooses its channel."""


class Made(NamedTuple):
    """What was made for Alice, who is alone in the channel of the discreet product."""

    office: Office
    controls: Controls
    forms: list[Json]


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    path = tmp_path_factory.mktemp("discreet") / "prospect.db"
    storage = open_storage(database_at(path))
    office = discreet(storage)
    yield Made(office, *made(office))
    storage.close()


class Stranger(Teammate):
    """Chloé of another workspace, on the same database."""

    def __init__(self, office: Office) -> None:
        super().__init__("chloe", office)

    def head(self, place: Place | None = None) -> dict[str, Any]:
        return super().head(place) | {"team": OTHER_TEAM}


def pressed(controls: Controls) -> Iterator[tuple[str, str]]:
    """Made for Alice, or by hand: every action there is."""
    known = [(one["action"], one["value"]) for one in controls]
    invented = [(action, value) for action in PRESSES for value in MADE_UP]
    yield from sorted({*known, *invented} - {(OF_EVERYBODY, one) for one in ("", *MADE_UP)})


@pytest.mark.parametrize("place", [EQUIPE, SECRET])
def test_a_button_made_for_others_shows_and_changes_nothing_of_theirs(
    given: Made, place: str
) -> None:
    """Pressed in their own channel, and in one that they only look at."""
    bob = given.office.bob

    found = tried(
        given.office,
        bob,
        (
            (action, value, Press(**bob.head(Place(place)), action=action, value=value))
            for action, value in pressed(given.controls)
        ),
    )

    assert found == ({}, {})


@pytest.mark.parametrize("place", [EQUIPE, SECRET])
def test_a_form_opened_for_others_shows_and_changes_nothing_of_theirs(
    given: Made, place: str
) -> None:
    bob = given.office.bob

    found = tried(given.office, bob, sent(bob, given.forms, Place(place)))

    assert found == ({}, {})


def sent(who: Teammate, forms: Sequence[Json], place: Place) -> Iterator[tuple[str, str, Event]]:
    """As it was opened, and every form there is with what somebody made up."""
    for form in forms:
        values = {field["name"]: untouched(field) for field in form["fields"]}
        name, about = form["form"], form["about"]
        yield name, str(form), Submitted(**who.head(place), form=name, about=about, values=values)
    for name in sorted(FORMS.keys() - {"product-new"}):
        for about in ("", *MADE_UP):
            values = {"who": "P-1", "prospect": "P-1", "need": "1", "segment": "1", "note": "hello"}
            yield name, about, Submitted(**who.head(place), form=name, about=about, values=values)


@pytest.mark.parametrize("place", [EQUIPE, SECRET])
@pytest.mark.parametrize("lookup", LOOKUPS)
def test_a_field_finds_nothing_of_theirs(given: Made, lookup: str, place: str) -> None:
    bob = given.office.bob

    found = tried(
        given.office,
        bob,
        (
            ("", typed, Lookup(**bob.head(Place(place)), lookup=lookup, query=typed))
            for typed in ("", "P-1", "1", "a", "am", "ambert", "zegment", "yxport", "o", "e")
        ),
    )

    assert found == ({}, {})


def test_those_of_another_team_reach_nothing_by_the_same_buttons_and_forms(given: Made) -> None:
    """Their ids are the same numbers: they name what is theirs, or nothing."""
    office = given.office
    chloe = Stranger(office)
    chloe.types("/prospect product new Elsewhere")

    found = tried(
        office,
        chloe,
        chain(
            (
                (action, value, Press(**chloe.head(), action=action, value=value))
                for action, value in pressed(given.controls)
            ),
            sent(chloe, given.forms, Place(EQUIPE)),
        ),
    )

    assert found == ({}, {})


@pytest.mark.parametrize("form", ["add", "edit"])
def test_a_segment_of_another_product_is_not_chosen_by_its_id(given: Made, form: str) -> None:
    """A list that offers only one's own is filled in by hand."""
    office = given.office
    bob = office.bob
    if form == "edit":
        bob.types('/prospect add "Ville de Brest"')
        bob.presses("Edit")
    else:
        bob.types("/prospect add")

    said = bob.sends(name="Ville de Lorient", segment="2")

    assert bob.errors
    assert "zegment" not in f"{said}{bob.errors}".casefold()


def test_the_same_buttons_do_show_it_to_whoever_may(given: Made) -> None:
    """So that the stories above have something to find."""
    alice = given.office.alice
    place = Place(SECRET)
    values = {one["action"]: one["value"] for one in given.controls}

    shown = {
        action
        for action, value in values.items()
        if told_of(
            sees(given.office, alice, Press(**alice.head(place), action=action, value=value)), ""
        )
    }

    assert len(shown) > 25
    assert len({form["form"] for form in given.forms}) > 15
