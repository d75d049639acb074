"""By what a line is one that is there already."""

from typing import Any

import pytest

from domain.duplicates import By, LinesSeen, Match, keys, keys_of, matched
from domain.incoming import Incoming
from domain.people import Private

MAIRIE: dict[str, Any] = {
    "name": "Mairie de Lyon",
    "contact": Private("Marie Dupont"),
    "email": Private("marie@lyon.example"),
    "phone_e164": Private("+33478101010"),
    "number": 4,
}
OTHER: dict[str, Any] = {
    "name": "Mairie de Lille",
    "contact": Private("Paul"),
    "email": Private("paul@lille.example"),
    "phone_e164": Private("+33320101010"),
    "number": 5,
}


def said(line: int, **values: Any) -> Incoming:
    return Incoming(line=line, **values)


@pytest.mark.parametrize(
    ("same", "by"),
    [
        pytest.param({"number": 4}, By.REFERENCE, id="reference"),
        pytest.param({"email": Private("Marie@Lyon.example")}, By.EMAIL, id="e-mail, any case"),
        pytest.param({"phone_e164": Private("+33478101010")}, By.PHONE, id="phone"),
        pytest.param(
            {"name": "MAIRIE DE LYON", "contact": Private("Marie DUPONT")},
            By.PERSON,
            id="organisation and contact",
        ),
        pytest.param({"name": "Association mairie de Lyon"}, By.ORGANISATION, id="organisation"),
        pytest.param({"contact": Private("Marie Dupont")}, None, id="the contact's name alone"),
        pytest.param({}, None, id="nothing"),
    ],
)
def test_a_line_is_the_same_as_an_earlier_one_by_the_surest_sign(
    same: dict[str, Any], by: By | None
) -> None:
    seen = LinesSeen()
    seen.match(said(2, **MAIRIE))

    found = seen.match(said(3, **{**OTHER, "number": None, **same}))

    assert found == (None if by is None else Match(by=by, of=2))


def test_empty_cells_are_no_sign_of_anything() -> None:
    seen = LinesSeen()

    found = [seen.match(said(2, name="Thiers")), seen.match(said(3, name="Ambert"))]

    assert found == [None, None]


def test_a_surer_sign_counts_before_a_name() -> None:
    seen = LinesSeen()
    seen.match(said(2, name="Mairie de Lyon"))
    seen.match(said(3, name="Ville de Lyon", email=Private("marie@lyon.example")))

    found = seen.match(said(4, name="Mairie de Lyon", email=Private("marie@lyon.example")))

    assert found == Match(by=By.EMAIL, of=3)


def test_a_repeated_line_is_not_remembered_in_place_of_the_first() -> None:
    seen = LinesSeen()
    matches = [seen.match(said(line, name="Thiers")) for line in (2, 3, 4)]

    assert [match and match.of for match in matches] == [None, 2, 2]


def test_a_line_is_found_among_what_is_there_by_any_of_its_contacts() -> None:
    there = {
        key: 12
        for email in ("a@thiers.example", "b@thiers.example")
        for key in keys_of(number="12", name="Thiers", email=email)
    }

    found = matched(keys(said(2, name="Ville de Thiers", email=Private("B@thiers.example"))), there)

    assert found == Match(by=By.EMAIL, of=12)


def test_two_references_are_two_prospects_though_they_share_an_address_and_a_number() -> None:
    seen = LinesSeen()
    seen.match(said(2, **MAIRIE))

    found = seen.match(said(3, **{**MAIRIE, "name": "CCAS de Lyon", "number": 5}))

    assert found is None


@pytest.mark.parametrize(
    ("other", "by", "of"),
    [
        pytest.param({"contact": Private("Paul")}, By.ORGANISATION, 2, id="another name"),
        pytest.param({"email": Private("b@lyon.example")}, By.ORGANISATION, 2, id="an address"),
        pytest.param({"contact": Private("MARIE dupont")}, By.REFERENCE, 2, id="the same name"),
        pytest.param({}, By.REFERENCE, 2, id="nobody"),
    ],
)
def test_somebody_else_with_the_same_reference_and_telephone_is_another_contact(
    other: dict[str, Any], by: By, of: int
) -> None:
    seen = LinesSeen()
    seen.match(said(2, **MAIRIE))
    of_it = {"name": "Mairie de Lyon", "number": 4, "phone_e164": MAIRIE["phone_e164"]}

    found = seen.match(said(3, **{**of_it, **other}))

    assert found == Match(by=by, of=of)


def test_another_contact_said_twice_is_one() -> None:
    seen = LinesSeen()
    seen.match(said(2, **MAIRIE))
    paul = {"name": "Mairie de Lyon", "number": 4, "email": Private("paul@lyon.example")}
    seen.match(said(3, **paul))

    found = seen.match(said(4, **paul))

    assert found == Match(by=By.REFERENCE, of=2)
