"""Two forms of the same prospect, sent one after the other."""

import pytest

from domain.merging import marks, merge

SEEN = {"name": "Thiers", "source": "fair", "owner": "bob"}


@pytest.mark.parametrize(
    ("sent", "now", "write", "clashes"),
    [
        ({}, {}, {}, ()),
        ({"source": "web"}, {}, {"source": "web"}, ()),
        ({}, {"source": "web"}, {}, ()),
        ({"name": "Ambert"}, {"source": "web"}, {"name": "Ambert"}, ()),
        ({"source": "web"}, {"source": "web"}, {}, ()),
        ({"source": "web"}, {"source": "phone"}, {"source": "web"}, ("source",)),
        ({"source": ""}, {"source": "phone"}, {"source": ""}, ("source",)),
        (
            {"source": "web", "owner": ""},
            {"source": "x"},
            {"source": "web", "owner": ""},
            ("source",),
        ),
    ],
    ids=[
        "nobody changed anything",
        "one changed a field",
        "the other did",
        "each another field",
        "both the same way",
        "both differently",
        "one emptied what the other changed",
        "one clash among two changes",
    ],
)
def test_what_each_changed_is_kept_unless_both_did(
    sent: dict[str, str], now: dict[str, str], write: dict[str, str], clashes: tuple[str, ...]
) -> None:
    merged = merge(SEEN | sent, seen=marks(SEEN), now=SEEN | now)

    assert merged.write == write
    assert merged.clashes == clashes


def test_a_mark_does_not_hold_the_value() -> None:
    kept = str(marks({"email": "marie@thiers.example"}))

    assert "marie" not in kept
