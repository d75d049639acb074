"""Cards as Slack's blocks: every part, hostile texts, and more than Slack holds."""

from decimal import Decimal
from typing import Any

import pytest

from chat.cards import (
    Button,
    Buttons,
    Card,
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
from chat.slack import write_cards
from chat.slack.words import Words
from domain.people import Person, Private
from domain.wording import quoted
from tests.chat.recorded import ALICE, Aloud, nobody, words
from tests.chat.second_opinion import refused_message, refused_view

HOSTILE = [
    pytest.param("<!channel> <@U0BOB> @here", id="wakes people"),
    pytest.param("*b* _i_ `c` ```", id="mrkdwn"),
    pytest.param("x" * 10_000, id="10,000 characters"),
    pytest.param("&" * 10_000, id="10,000 ampersands"),
    pytest.param("👩‍👩‍👧‍👦" * 500, id="emoji"),
    pytest.param("שלום\u202e abc", id="right to left"),
    pytest.param("", id="nothing"),
    pytest.param("\n\n \t", id="blanks"),
    pytest.param("a\0b", id="a null character"),
    pytest.param('"; DROP TABLE prospects; --', id="SQL"),
]


def everything(name: str) -> tuple[Part, ...]:
    said = words("About", name=name)
    button = Button(
        action="close",
        label=said,
        value=name[:2000],
        style="danger",
        spoken=said,
        confirm=Confirm(title=said, text=said, yes=said, no=said),
    )
    options = tuple(Option(value=f"P-1:{n}", label=said, note=said) for n in range(3))
    menu = Menu(action="later", label=said, options=options)
    more = Menu(action="more", label=said, options=options, more=True)
    return (
        Heading(said),
        Text(said),
        Fields(tuple((said, quoted(Private(name))) for _ in range(12))),
        Rows((Row(words=said), Row(words=said, act=button), Row(words=said, act=more))),
        Table(head=(said, said), rows=((said, said), (said, said)), caption=said),
        Chart(
            title=said,
            categories=(said, said),
            series=((said, (Decimal(1), Decimal("2.5"))),),
            summary=said,
        ),
        Line(),
        Draft(said, said),
        Note(said),
        Buttons((button, menu, more, button, button, button)),
    )


def written(*parts: Part | None, names: dict[Person, str] | None = None) -> dict[str, Any]:
    return write_cards.message(card(*parts), Words(Aloud(), (names or {}).get))


@pytest.mark.parametrize("name", HOSTILE)
def test_every_part_of_a_card_is_taken_by_slack_whatever_people_typed(name: str) -> None:
    message = written(*everything(name))

    assert refused_message(message) == []


@pytest.mark.parametrize("name", HOSTILE)
def test_every_part_of_the_home_tab_too(name: str) -> None:
    view = write_cards.home(Card(everything(name)), Words(Aloud(), nobody))

    assert refused_view(view) == []


def test_a_card_is_blocks_and_the_same_in_words() -> None:
    message = written(
        Heading(words("P-12")),
        Text(words("⟦Lyon⟧ is met by", owner=ALICE)),
        Fields(((words("Stage"), words("met")),)),
        names={ALICE: "Alice"},
    )

    assert message["text"] == "P-12\n*Lyon <@U0ALICE>* is met by\nStage: met"
    assert [block["type"] for block in message["blocks"]] == ["header", "section", "section"]
    assert message["blocks"][2]["fields"][0]["text"] == "*Stage*\nmet"


def test_a_draft_is_words_to_be_copied_as_they_stand_under_what_they_are_for() -> None:
    said = words("Dear *friends*,\n\nno.", name="<!channel> & co")

    message = written(Draft(said, words("In English")))

    label, draft = message["blocks"]
    copied = draft["elements"][0]
    assert label["text"]["text"] == "In English"
    assert copied["type"] == "rich_text_preformatted"
    assert copied["elements"][0]["text"] == "Dear *friends*,\n\nno. <!channel> & co"
    assert "<!channel>" not in message["text"]


def test_empty_words_and_null_characters_are_written_as_slack_takes_them() -> None:
    message = written(
        Heading(words("")),
        Text(words(" \n")),
        Text(words("null", name="a\0b")),
        Buttons((Button(action="add", label=words("")),)),
    )

    assert refused_message(message) == []
    assert "\0" not in message["text"]


def test_a_summary_takes_the_place_of_the_words() -> None:
    message = write_cards.message(
        card(Text(words("long")), summary=words("short")), Words(Aloud(), nobody)
    )

    assert message["text"] == "short"


def test_a_card_of_buttons_alone_still_has_words() -> None:
    message = written(Buttons((Button(action="add", label=words("Add")),)))

    assert message["text"] == "Add"


def test_a_name_in_a_label_is_a_name_not_a_mention() -> None:
    message = written(Heading(words("By", who=ALICE)), names={ALICE: "Alice Martin"})

    assert message["blocks"][0]["text"]["text"] == "By @Alice Martin"


def test_controls_have_ids_of_their_own_and_say_which_row_they_are_of() -> None:
    rows = tuple(
        Row(
            words=words(f"P-{n}"),
            act=Button(
                action="show", label=words("Open"), value=f"P-{n}", spoken=words(f"Open P-{n}")
            ),
        )
        for n in (1, 2)
    )

    first, second = (block["accessory"] for block in written(Rows(rows))["blocks"])

    assert (first["action_id"], second["action_id"]) == ("show#1", "show#2")
    assert (first["value"], first["accessibility_label"]) == ("P-1", "Open P-1")


def test_rows_with_nothing_to_press_stand_together() -> None:
    message = written(Rows(tuple(Row(words=words(f"line {n}")) for n in range(80))))

    assert len(message["blocks"]) == 1


def test_more_rows_than_a_message_holds_are_counted() -> None:
    rows = Rows(
        tuple(
            Row(words=words(f"P-{n}"), act=Button(action="show", label=words("Open")))
            for n in range(120)
        )
    )

    blocks = written(
        Heading(words("All")), rows, Buttons((Button(action="add", label=words("Add")),))
    )["blocks"]

    assert len(blocks) == 50
    assert blocks[0]["type"] == "header"
    assert blocks[-1]["type"] == "actions"
    assert blocks[-2]["elements"][0]["text"] == "+73"


def test_more_characters_than_a_message_holds_are_cut_the_rows_first() -> None:
    rows = Rows(
        tuple(
            Row(words=words("x" * 2_000), act=Button(action="show", label=words("Open")))
            for _ in range(20)
        )
    )

    message = written(Text(words("The list")), rows)

    assert refused_message(message) == []
    assert message["blocks"][0]["text"]["text"] == "The list"
    assert message["blocks"][-1]["elements"][0]["text"].startswith("+")


def test_a_second_table_is_written_as_lines() -> None:
    table = Table(
        head=(words("Question"), words("Alice")),
        rows=((words("P1"), words("4")),),
        caption=words("Answers"),
    )

    blocks = written(table, table)["blocks"]

    assert [block["type"] for block in blocks] == ["section", "table", "section", "section"]
    assert blocks[3]["text"]["text"] == "P1  ·  4"


def test_a_third_chart_is_written_in_words_and_each_has_its_figures() -> None:
    chart = Chart(
        title=words("Funnel"),
        categories=tuple(words(f"A very long stage name {n}") for n in range(3)),
        series=((words("All"), (Decimal(100), Decimal(40), Decimal("2.5"))),),
        summary=words("100, 40, 2.5"),
    )

    message = written(chart, chart, chart)

    kinds = [block["type"] for block in message["blocks"]]
    assert kinds.count("data_visualization") == 2
    assert message["blocks"][1]["elements"][0]["text"] == "100, 40, 2.5"
    labels = message["blocks"][0]["chart"]["axis_config"]["categories"]
    assert len(set(labels)) == 3
    assert refused_message(message) == []


def test_a_hidden_menu_with_many_options_is_an_ordinary_one() -> None:
    few = tuple(Option(value=str(n), label=words(str(n))) for n in range(5))
    many = tuple(Option(value=str(n), label=words(str(n))) for n in range(120))

    message = written(
        Buttons(
            (
                Menu(action="few", label=words("Few"), options=few, more=True),
                Menu(action="many", label=words("Many"), options=many, more=True),
            )
        )
    )

    hidden, shown = message["blocks"][0]["elements"]
    assert (hidden["type"], shown["type"]) == ("overflow", "static_select")
    assert len(shown["options"]) == 100
    assert refused_message(message) == []
