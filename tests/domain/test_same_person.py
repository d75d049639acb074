"""Which rows are of one person: theirs only, and all of theirs."""

from datetime import UTC, datetime

import pytest

from domain.people import Private
from domain.prospects import Contact
from domain.same_person import Written, is_another, is_same, persons

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def row(
    number: int, name: str = "", email: str = "", phone: str = "", *, gone: bool = False
) -> Written:
    return Written(
        contact=Contact(
            id=number,
            prospect=1,
            name=Private(name),
            email=Private(email),
            phone=Private(phone),
            created_at=NOW,
        ),
        set_aside_at=NOW if gone else None,
    )


PAUL = ("Paul Roy", "paul@lyon.fr", "0612345678")


@pytest.mark.parametrize(
    ("other", "same"),
    [
        pytest.param(PAUL, True, id="all the same"),
        pytest.param(("P. Roy", "PAUL@Lyon.fr", ""), True, id="the address, a shorter name"),
        pytest.param(("", "paul@lyon.fr", ""), True, id="the address, no name"),
        pytest.param(("Anne Petit", "paul@lyon.fr", ""), False, id="a shared address"),
        pytest.param(("Roy", "", "+33 6 12 34 56 78"), True, id="the number, part of the name"),
        pytest.param(("Anne Roy", "", "0612345678"), False, id="a shared number, the same family"),
        pytest.param(("Anne Petit", "", "0612345678"), False, id="a switchboard"),
        pytest.param(("Paul Roy", "", ""), False, id="a namesake"),
        pytest.param(("", "", ""), False, id="nothing"),
    ],
)
def test_who_is_the_same(other: tuple[str, str, str], same: bool) -> None:
    assert is_same(row(1, *PAUL), row(2, *other)) is same
    assert is_same(row(2, *other), row(1, *PAUL)) is same


@pytest.mark.parametrize(
    ("now", "another"),
    [
        pytest.param(("Paul Roi", "paul@lyon.fr", "0612345678"), False, id="a letter put right"),
        pytest.param(("Pauline", "paul@lyon.fr", ""), False, id="a name put right"),
        pytest.param(("Paul Roy", "p@metz.fr", "0700000000"), False, id="other details"),
        pytest.param(("Anne Petit", "", ""), False, id="another name and nothing else said"),
        pytest.param(("Anne Petit", "anne@lyon.fr", "0612345678"), True, id="who came after"),
        pytest.param(("Anne Petit", "", "0700000000"), True, id="another name and number"),
    ],
)
def test_who_replaces_somebody_may_be_another(now: tuple[str, str, str], another: bool) -> None:
    assert is_another(row(2, *now), row(1, *PAUL)) is another


ANNE = ("Anne Petit", "", "0612345678")


@pytest.mark.parametrize(
    ("rows", "replaced", "found"),
    [
        pytest.param([row(1, *PAUL), row(2, *ANNE)], [], {(1,), (2,)}, id="one switchboard"),
        pytest.param(
            [row(1, *PAUL), row(2, "Anne Petit", "paul@lyon.fr")],
            [],
            {(1,), (2,)},
            id="one mailbox",
        ),
        pytest.param(
            [row(1, *PAUL), row(2, *PAUL)], [], {(1,), (2,)}, id="both there, written twice"
        ),
        pytest.param(
            [
                row(1, *PAUL, gone=True),
                row(2, "Paul Roy", "p@metz.fr", gone=True),
                row(3, "Paul Roy"),
            ],
            [(3, 2), (2, 1)],
            {(1, 2, 3)},
            id="changed twice",
        ),
        pytest.param(
            [row(1, *PAUL, gone=True), row(2, "Anne Petit", "anne@lyon.fr", "0612345678")],
            [(2, 1)],
            {(1,), (2,)},
            id="a successor",
        ),
        pytest.param(
            [row(1, *PAUL, gone=True), row(2, "Roy", "paul@lyon.fr")],
            [],
            {(1, 2)},
            id="taken out, added again",
        ),
        pytest.param(
            [row(1, "", "", "0612345678", gone=True), row(2, *PAUL), row(3, *ANNE)],
            [],
            {(1,), (2,), (3,)},
            id="nobody knows whose it was",
        ),
        pytest.param(
            [row(1, *PAUL, gone=True), row(2, "Paul Roy", "", "", gone=True)],
            [],
            {(1, 2)},
            id="both set aside",
        ),
    ],
)
def test_each_person_with_their_own_rows(
    rows: list[Written], replaced: list[tuple[int, int]], found: set[tuple[int, ...]]
) -> None:
    assert {tuple(sorted(group)) for group in persons(rows, replaced)} == found
