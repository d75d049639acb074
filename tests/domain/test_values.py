import pytest

from domain.mentions import Mention, channel_in, people_in
from domain.refusals import UnreadableDuration
from domain.values import listed, minutes


@pytest.mark.parametrize(
    ("typed", "people"),
    [
        pytest.param("@{U1}", [("U1", "")], id="a mention"),
        pytest.param("@{U1|alice}", [("U1", "")], id="a mention with its label"),
        pytest.param("@{U1},@{U2}", [("U1", ""), ("U2", "")], id="two mentions"),
        pytest.param("@{U1}@{U2}", [("U1", ""), ("U2", "")], id="glued together"),
        pytest.param("@{U1}, @{U1}", [("U1", "")], id="twice the same"),
        pytest.param("@alice @bob", [(None, "alice"), (None, "bob")], id="names"),
        pytest.param("@alice et @{U2}", [(None, "alice"), ("U2", "")], id="with a word between"),
        pytest.param("Alice Martin, Bob", [(None, "Alice Martin"), (None, "Bob")], id="full names"),
        pytest.param("", [], id="nothing"),
        pytest.param(" , ;", [], id="commas alone"),
        pytest.param("@", [], id="a sign alone"),
        pytest.param("@{", [(None, "{")], id="a mention cut short"),
    ],
)
def test_persons_are_found_in_a_value(typed: str, people: list[tuple[str | None, str]]) -> None:
    assert people_in(typed) == tuple(Mention(*person) for person in people)


@pytest.mark.parametrize("typed", ["me", "moi", "@moi", "Moi-même"])
def test_the_asker_may_be_named_by_a_word(typed: str) -> None:
    assert [person.is_asker for person in people_in(typed)] == [True]


@pytest.mark.parametrize(
    ("typed", "channel"),
    [
        ("#{C1}", Mention("C1", "")),
        ("#equipe", Mention(None, "equipe")),
        ("equipe", Mention(None, "equipe")),
        ("", None),
    ],
)
def test_a_channel_is_found_in_a_value(typed: str, channel: Mention | None) -> None:
    assert channel_in(typed) == channel


@pytest.mark.parametrize(
    ("typed", "items"),
    [
        ("a,b", ("a", "b")),
        (" a ; b ,", ("a", "b")),
        ("pas le moment", ("pas le moment",)),
        ("", ()),
    ],
)
def test_a_list_is_written_with_commas(typed: str, items: tuple[str, ...]) -> None:
    assert listed(typed) == items


@pytest.mark.parametrize(
    ("typed", "length"),
    [
        ("60", 60),
        ("45 min", 45),
        ("45mn", 45),
        ("90 minutes", 90),
        ("1h", 60),
        ("1h30", 90),
        ("1 h 30", 90),
        ("1,5 h", 90),
        ("0.5h", 30),
        ("2 heures", 120),
        ("1 hour", 60),
        ("24h", 1440),
    ],
)
def test_a_length_of_time_is_read_in_minutes(typed: str, length: int) -> None:
    assert minutes(typed) == length


@pytest.mark.parametrize("typed", ["", "0", "-5", "long", "1441", "25h", "9999999", "1h3", "h"])
def test_a_length_of_time_nobody_understands_is_refused(typed: str) -> None:
    with pytest.raises(UnreadableDuration):
        minutes(typed)
