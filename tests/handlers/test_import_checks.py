"""How the cells of a list are checked: addresses, numbers, days."""

from datetime import date

import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import given
from hypothesis import strategies as some

from domain.import_cells import Checks, Phone
from domain.people import Person
from handlers.import_checks import checks, telephone

MONDAY = date(2026, 1, 5)


@pytest.fixture
def french() -> Checks:
    return checks(country="FR", today=MONDAY, owner=lambda text: Person(text))


@pytest.mark.parametrize(
    ("typed", "kept", "e164", "zero"),
    [
        pytest.param("06 12 34 56 78", "06 12 34 56 78", "+33612345678", False, id="as typed"),
        pytest.param("0612345678", "0612345678", "+33612345678", False, id="digits alone"),
        pytest.param("+33 6 12 34 56 78", "+33 6 12 34 56 78", "+33612345678", False, id="abroad"),
        pytest.param("0033612345678", "0033612345678", "+33612345678", False, id="00"),
        pytest.param("33612345678", "+33612345678", "+33612345678", False, id="the sign was lost"),
        pytest.param("612345678", "06 12 34 56 78", "+33612345678", True, id="the zero was lost"),
        pytest.param("+32 2 501 02 11", "+32 2 501 02 11", "+3225010211", False, id="Belgian"),
    ],
)
def test_a_number_is_kept_with_what_a_spreadsheet_took_from_it(
    typed: str, kept: str, e164: str, zero: bool
) -> None:
    assert telephone(typed, country="FR") == Phone(kept=kept, e164=e164, zero_put_back=zero)


def test_where_numbers_have_no_zero_none_is_put_back() -> None:
    assert telephone("2015550123", country="US") == Phone(kept="2015550123", e164="+12015550123")


@pytest.mark.parametrize("typed", ["abc", "12", "069999999999999", "06 12 34", "+", "0"])
def test_what_is_no_number_is_not_taken_for_one(typed: str) -> None:
    assert telephone(typed, country="FR") is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("marie.dupont@example.org", "marie.dupont@example.org"),
        ("Marie@Example.ORG", "Marie@example.org"),
        ("marie@élysée.example", "marie@élysée.example"),
        ("marie", None),
        ("marie@", None),
        ("marie@localhost", None),
        ("a..b@example.org", None),
        ("marie@example.org, paul@example.org", None),
    ],
)
def test_an_address_is_kept_or_not(french: Checks, typed: str, kept: str | None) -> None:
    assert french.email(typed) == kept


LABEL = some.text("ab1-", min_size=1, max_size=5)


@given(
    local=some.text("ab1._+-", min_size=1, max_size=66),
    labels=some.lists(LABEL, min_size=1, max_size=4),
    last=some.sampled_from(
        ["fr", "org", "paris", "local", "test", "invalid", "arpa", "onion", "c1"]
    ),
)
def test_the_usual_addresses_are_read_as_the_library_reads_them(
    local: str, labels: list[str], last: str
) -> None:
    typed = f"{local}@{'.'.join([*labels, last])}"

    read = checks(country="FR", today=MONDAY, owner=lambda text: None).email(typed)

    try:
        expected = validate_email(typed, check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError:
        assert read is None
    else:
        assert read == expected.normalized


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-06-03", date(2026, 6, 3)),
        ("03/06/2026", date(2026, 6, 3)),
        ("3 juin 2026", date(2026, 6, 3)),
        ("June 3", date(2026, 6, 3)),
        ("03/06/26", date(2026, 6, 3)),
        ("31/02/2026", None),
        ("14h30", None),
        ("bientôt", None),
        ("a" * 500, None),
    ],
)
def test_a_day_is_read_or_not(french: Checks, typed: str, day: date | None) -> None:
    assert french.day(typed) == day


def test_an_owner_is_looked_for_once_per_name() -> None:
    asked: list[str] = []

    def owner(text: str) -> None:
        asked.append(text)

    found = checks(country="FR", today=MONDAY, owner=owner)
    for name in ("bob", "alice", "bob"):
        found.owner(name)

    assert asked == ["bob", "alice"]
