"""How long things are kept is a setting of the product, with a longest."""

import pytest

from tests.office import TEAM, Office


def test_a_team_keeps_less_long(paul_recorded: Office) -> None:
    office = paul_recorded

    said = office.bob.types("/prospect settings retention:people=24,notes=6,closed=3")

    assert "Months people’s details are kept: 24" in said
    assert "Months free text is kept: 6" in said
    assert "Months people’s details are kept once closed: 3" in said


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        pytest.param(
            "réglages conservation:personnes=24,notes=12,clos=3", (24, 12, 3), id="French"
        ),
        pytest.param("settings retention:30,10,5", (30, 10, 5), id="numbers alone"),
        pytest.param("settings retention:closed=2", (36, 12, 2), id="one of them"),
        pytest.param(
            "settings retention:people=4", (4, 4, 4), id="the others follow a shorter one"
        ),
        pytest.param('settings retention:"people = 24, notes = 8"', (24, 8, 6), id="with blanks"),
    ],
)
def test_periods_as_they_are_typed(team: Office, line: str, kept: tuple[int, int, int]) -> None:
    team.bob.types(f"/prospect {line}")

    product = team.storage.read(lambda books: books.of(TEAM).products.all()[0])
    periods = product.retention
    assert (periods.people, periods.notes, periods.closed) == kept


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        pytest.param(
            "people=37", "write a whole number of months from 1 to 36", id="above three years"
        ),
        pytest.param("people=0", "from 1 to 36", id="none"),
        pytest.param("people=soon", "“soon” is not how long", id="no number"),
        pytest.param("people=12,notes=13", "from 1 to 12", id="longer than the people"),
        pytest.param("shoes=3", "nothing called “shoes”", id="something else"),
        pytest.param("1,1,1,1", "nothing called “1”", id="too many"),
    ],
)
def test_what_is_longer_than_allowed_is_refused(team: Office, typed: str, says: str) -> None:
    assert says in team.bob.types(f"/prospect settings retention:{typed}")


def test_the_form_has_them_too(team: Office) -> None:
    team.bob.types("/prospect settings")

    said = team.bob.sends(**{"retention-people": 18})

    assert "Months people’s details are kept: 18" in said
    assert "Months free text is kept: 12" in said
