"""Cards as Mattermost's messages: every part, hostile texts, and more than a server holds."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from chat.cards import (
    Button,
    Buttons,
    Chart,
    Confirm,
    Draft,
    Fields,
    Heading,
    Line,
    Menu,
    Note,
    Option,
    Part,
    Row,
    Rows,
    Table,
    Text,
    card,
)
from chat.mattermost import limits, write_cards
from chat.mattermost.bound import Bound
from chat.mattermost.seals import Seals
from chat.mattermost.words import Words
from chat.mattermost.write_controls import Controls
from domain.people import Private
from domain.wording import quoted
from tests.chat.mattermost.shapes import found
from tests.chat.recorded import Aloud, words

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
SEALS = Seals(b"s" * 32)
ADDRESS = "https://" + "x" * 44 + ".example"
"""Of 60 characters: as long as one gets."""
CHANNEL = "c" * 26
HOSTILE = [
    pytest.param("<!channel> @all @here ~town #tag", id="wakes people"),
    pytest.param("*b* _i_ `c` ``` | [a](b)", id="Markdown"),
    pytest.param("x" * 10_000, id="10,000 characters"),
    pytest.param("&" * 10_000, id="10,000 ampersands"),
    pytest.param("👩‍👩‍👧‍👦" * 500, id="emoji"),
    pytest.param("שלום\u202e abc", id="right to left"),
    pytest.param("", id="nothing"),
    pytest.param("\n\n \t", id="blanks"),
    pytest.param("a\0b", id="a null character"),
]


def written(*parts: Part | None, summary: str | None = None) -> dict[str, Any]:
    bound = Bound(until=NOW + timedelta(days=30), channel=CHANNEL)
    said = Words(Aloud())
    controls = Controls(said, SEALS, ADDRESS, bound)
    phrase = words(summary) if summary else None
    return write_cards.message(card(*parts, summary=phrase), said, controls)


def attachments(message: dict[str, Any]) -> list[dict[str, Any]]:
    return list(message["props"].get("attachments", []))


def button(label: str, **more: Any) -> Button:
    return Button(action="show", label=words(label), **more)


def everything(name: str) -> tuple[Part, ...]:
    said = words("About", name=name)
    sure = Confirm(title=said, text=said, yes=said, no=said)
    close = Button(action="close", label=said, value=name[:2000], style="danger", confirm=sure)
    options = tuple(Option(value=f"P-1:{n}", label=said, note=said) for n in range(3))
    menu = Menu(action="later", label=said, options=options)
    return (
        Heading(said),
        Text(said),
        Fields(tuple((said, quoted(Private(name))) for _ in range(12))),
        Table(head=(said, said), rows=((said, said), (said, said)), caption=said),
        Chart(
            title=said,
            categories=(said, said),
            series=((said, (Decimal(1), Decimal("2.5"))),),
            summary=said,
        ),
        Line(),
        Draft(said, said),
        Rows((Row(words=said), Row(words=said, act=close), Row(words=said, act=menu))),
        Note(said),
        Buttons((close, menu)),
        Draft(said, said),
    )


@pytest.mark.parametrize("name", HOSTILE)
def test_every_part_of_a_card_is_taken_by_mattermost_whatever_people_typed(name: str) -> None:
    message = written(*everything(name))

    assert list(found(message)) == []
    assert "\0" not in message["message"]


def test_a_card_is_markdown_down_to_its_first_button() -> None:
    message = written(
        Heading(words("P-12")),
        Text(words("⟦Lyon⟧ is met")),
        Fields(((words("Stage"), words("met")), (words("Owner"), words("Bob")))),
        Line(),
        Note(words("since Monday")),
        Rows((Row(words=words("one")), Row(words=words("two")))),
        Buttons((button("Open", value="P-12", style="primary"),)),
        Note(words("below")),
    )

    first, last = attachments(message)
    assert message["message"] == (
        "#### P-12\n\n**Lyon** is met\n\n**Stage** · met\n**Owner** · Bob\n\n---\n\n"
        "since Monday\n\n- one\n- two"
    )
    (action,) = first["actions"]
    assert (action["id"], action["type"], action["name"]) == ("a1", "button", "Open")
    assert (action["style"], action["integration"]["url"]) == (
        "primary",
        f"{ADDRESS}/mattermost/action",
    )
    assert last == {"color": write_cards.COLOUR, "text": "below"}


def test_a_row_with_a_button_stands_beside_it() -> None:
    rows = Rows(
        tuple(Row(words=words(f"P-{n}"), act=button("Open", value=f"P-{n}")) for n in (1, 2))
    )

    message = written(Text(words("Two")), rows)

    assert message["message"] == "Two"
    assert [one["text"] for one in attachments(message)] == ["P-1", "P-2"]
    assert [one["actions"][0]["id"] for one in attachments(message)] == ["a1", "a2"]


def test_many_rows_that_do_the_same_share_a_menu() -> None:
    rows = Rows(
        tuple(
            Row(words=words(f"line {n}"), act=button(f"P-{n}", value=f"P-{n}")) for n in range(20)
        )
    )

    message = written(rows)

    (one,) = attachments(message)
    assert message["message"].count("\n- line") == 19
    assert [option["text"] for option in one["actions"][0]["options"]] == [
        f"P-{n}" for n in range(20)
    ]


def test_a_table_and_a_chart_are_tables_of_figures() -> None:
    table = Table(
        head=(words("Who"), words("Is")),
        rows=((words("a|b", name="c|d"), words("met")),),
        caption=words("All"),
    )
    chart = Chart(
        title=words("Funnel"),
        categories=(words("met"), words("pilot")),
        series=((words("Lyon"), (Decimal(3), Decimal("0.5"))),),
        summary=words("3, 0.5"),
    )

    message = written(table, chart)

    assert "All\n\n| Who | Is |\n| --- | --- |\n| a|b c\\|d | met |" in message["message"]
    assert (
        "**Funnel**\n\n|  | Lyon |\n| --- | --- |\n| met | 3 |\n| pilot | 0.5 |\n\n3, 0.5"
        in message["message"]
    )


def test_a_draft_is_copied_as_it_stands_whatever_it_holds() -> None:
    message = written(Draft(words("Dear *friends*,\n\n```no```", name="@all"), words("In English")))

    assert message["message"] == "In English\n```\nDear *friends*,\n\nˋˋˋnoˋˋˋ @all\n```"


@pytest.mark.parametrize("before", [True, False], ids=["in the message", "below a button"])
def test_a_draft_that_is_cut_still_ends(before: bool) -> None:
    draft = Draft(words("x " * 10_000), words("Copy"))
    parts = (draft,) * 8 if before else (Buttons((button("Open"),)), draft, draft)

    message = written(*parts)

    texts = [message["message"], *(one.get("text", "") for one in attachments(message))]
    assert [text.count("```") % 2 for text in texts] == [0] * len(texts)
    assert len(message["message"]) <= limits.MESSAGE


def test_a_card_of_buttons_alone_still_has_words() -> None:
    assert written(Buttons((button("Add"), button("List"))))["message"] == "Add, List"
    assert written(Buttons((button("Add"),)), summary="Go")["message"] == "Go"
    assert written()["message"] == "…"
