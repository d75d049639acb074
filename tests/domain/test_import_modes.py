"""What becomes of a prospect that is there already."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain.import_modes import Merged, Mode, is_empty, merged
from domain.people import Private
from domain.prospects import Screening

THERE = {"role": Private("Cheffe"), "email": Private(""), "size": None, "segment": "Mairies"}


@pytest.mark.parametrize(
    ("incoming", "mode", "result"),
    [
        pytest.param(
            {"email": Private("a@b.fr"), "size": 3},
            Mode.COMPLETE,
            Merged(write={"email": Private("a@b.fr"), "size": 3}),
            id="what is empty is filled",
        ),
        pytest.param(
            {"role": Private(""), "segment": " ", "size": None},
            Mode.COMPLETE,
            Merged(),
            id="what is filled is never emptied",
        ),
        pytest.param(
            {"role": Private("Directrice"), "size": 3},
            Mode.COMPLETE,
            Merged(write={"size": 3}, differing=("role",)),
            id="what differs stays and is told",
        ),
        pytest.param(
            {"role": Private(" cheffe")}, Mode.COMPLETE, Merged(), id="the same in other letters"
        ),
        pytest.param(
            {"size": 0}, Mode.COMPLETE, Merged(write={"size": 0}), id="zero says something"
        ),
        pytest.param(
            {"size": 3, "segment": "Écoles"},
            Mode.SKIP,
            Merged(differing=("segment",)),
            id="skipped, it changes nothing",
        ),
        pytest.param(
            {"role": Private("Directrice"), "size": None},
            Mode.CREATE,
            Merged(write={"role": Private("Directrice")}),
            id="created, it is all its own",
        ),
    ],
)
def test_a_line_changes_what_its_mode_lets_it(
    incoming: dict[str, Any], mode: Mode, result: Merged
) -> None:
    assert merged(THERE, incoming, mode) == result


SAID = some.one_of(
    some.none(),
    some.sampled_from(["", " ", "a", "b"]),
    some.builds(Private, some.sampled_from(["", "a", "b"])),
    some.integers(0, 2),
    some.sampled_from(Screening),
)
FIELDS = some.dictionaries(some.sampled_from(["name", "role", "size"]), SAID)


@given(FIELDS, FIELDS, some.sampled_from([Mode.COMPLETE, Mode.SKIP]))
def test_no_filled_field_is_ever_written_over(
    existing: dict[str, Any], incoming: dict[str, Any], mode: Mode
) -> None:
    written = merged(existing, incoming, mode).write

    assert all(is_empty(existing.get(name)) for name in written)
    assert not any(map(is_empty, written.values()))


@given(FIELDS, FIELDS)
def test_completing_twice_changes_nothing_more(
    existing: dict[str, Any], incoming: dict[str, Any]
) -> None:
    once = {**existing, **merged(existing, incoming, Mode.COMPLETE).write}

    assert merged(once, incoming, Mode.COMPLETE).write == {}
