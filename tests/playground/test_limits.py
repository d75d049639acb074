"""Every limit of blocks, elements and views: one payload that breaks it, and what is said."""

import copy
from typing import Any

import pytest

from playground.limits.blocks import blocks_problems
from playground.limits.surfaces import letters
from tests.playground import sample_blocks as sample
from tests.playground.limit_blocks import Block, actions, table
from tests.playground.sample_blocks import button, option, plain, section, typed
from tests.playground.sample_forms import form


def select(**more: Any) -> Block:
    chosen = {"options": [option("A")]} | more
    return {"type": "static_select", "action_id": "s", **chosen}


def chart(**more: Any) -> Block:
    segments = [{"label": "A", "value": 1}]
    return {
        "type": "data_visualization",
        "title": "T",
        "chart": {"type": "pie", "segments": segments},
    } | more


def bars(labels: list[str]) -> Block:
    series = [{"name": "S", "data": [{"label": label, "value": 1} for label in labels]}]
    axis = {"categories": ["A", "B"]}
    return chart(chart={"type": "bar", "series": series, "axis_config": axis})


CONFIRM = sample.CONFIRM
WRONG: dict[str, tuple[list[Block], str]] = {
    "51 blocks": ([{"type": "divider"}] * 51, "no more than 50 items"),
    "unknown block": ([{"type": "nope"}], "unsupported type in a message: nope"),
    "no type": ([{}], "missing required field: type"),
    "section without words": ([{"type": "section"}], "must define one of: text, fields"),
    "section text": ([section("x" * 3001)], "less than 3001"),
    "empty text": ([section("")], "more than 0 characters"),
    "11 fields": (
        [{"type": "section", "fields": [{"type": "mrkdwn", "text": "x"}] * 11}],
        "no more than 10 items",
    ),
    "long field": (
        [{"type": "section", "fields": [{"type": "mrkdwn", "text": "x" * 2001}]}],
        "less than 2001",
    ),
    "header too long": ([{"type": "header", "text": plain("x" * 151)}], "less than 151"),
    "header in mrkdwn": (
        [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}],
        "must be one of: plain_text",
    ),
    "11 context parts": (
        [{"type": "context", "elements": [{"type": "mrkdwn", "text": "x"}] * 11}],
        "no more than 10 items",
    ),
    "26 buttons": (actions(*(button("x", str(n)) for n in range(26))), "no more than 25 items"),
    "no button": (actions(), "at least 1 items"),
    "button text": (actions(button("x" * 76, "a")), "less than 76"),
    "button value": (actions(button("x", "a", value="x" * 2001)), "less than 2001"),
    "button url": (actions(button("x", "a", url="javascript:1")), "must match"),
    "button style": (actions(button("x", "a", style="green")), "must be one of: primary, danger"),
    "button label": (
        actions(button("x", "a", accessibility_label="x" * 76)),
        "less than 76",
    ),
    "action id": (actions(button("x", "a" * 256)), "less than 256"),
    "block id": ([{"type": "divider", "block_id": "x" * 256}], "less than 256"),
    "block id twice": ([{"type": "divider", "block_id": "x"}] * 2, "duplicate block_id: x"),
    "action id twice": (actions(button("x", "a"), button("y", "a")), "duplicate action_id"),
    "unknown key": ([{"type": "divider", "colour": "red"}], "invalid additional property: colour"),
    "101 options": (
        actions(select(options=[option(str(n)) for n in range(101)])),
        "no more than 100 items",
    ),
    "no options": (actions(select(options=None)), "exactly one of: options, option_groups"),
    "both options": (
        actions(select(option_groups=[sample.group("G", ["A"])])),
        "exactly one of: options, option_groups",
    ),
    "option text": (actions(select(options=[option("x" * 76)])), "less than 76"),
    "option value": (actions(select(options=[option("x", "v" * 151)])), "less than 151"),
    "option description": (
        actions(select(options=[{**option("x"), "description": plain("x" * 76)}])),
        "less than 76",
    ),
    "initial option not offered": (
        actions(select(initial_option=option("B"))),
        "initial_option must match",
    ),
    "placeholder": (actions(select(placeholder=plain("x" * 151))), "less than 151"),
    "6 in a menu of actions": (
        actions({"type": "overflow", "options": [option(str(n)) for n in range(6)]}),
        "no more than 5 items",
    ),
    "11 radio buttons": (
        actions({"type": "radio_buttons", "options": [option(str(n)) for n in range(11)]}),
        "no more than 10 items",
    ),
    "11 checkboxes": (
        actions({"type": "checkboxes", "options": [option(str(n)) for n in range(11)]}),
        "no more than 10 items",
    ),
    "day": (actions({"type": "datepicker", "initial_date": "12/01/2026"}), "must match"),
    "hour": (actions({"type": "timepicker", "initial_time": "9h30"}), "must match"),
    "moment": (actions({"type": "datetimepicker", "initial_date_time": 12}), "must be between"),
    "confirm title": (
        actions(button("x", "a", confirm={**CONFIRM, "title": plain("x" * 101)})),
        "less than 101",
    ),
    "confirm text": (
        actions(button("x", "a", confirm={**CONFIRM, "text": plain("x" * 301)})),
        "less than 301",
    ),
    "confirm button": (
        actions(button("x", "a", confirm={**CONFIRM, "deny": plain("x" * 31)})),
        "less than 31",
    ),
    "picture without words": (
        [{"type": "image", "image_url": "https://example.org/a.png"}],
        "missing required field: alt_text",
    ),
    "picture from nowhere": (
        [{"type": "image", "alt_text": "x"}],
        "exactly one of: image_url, slack_file",
    ),
    "picture's words": (
        [{"type": "image", "image_url": "https://x.org/a", "alt_text": "x" * 2001}],
        "less than 2001",
    ),
    "number in a message": (
        [typed("N", "n", {"type": "number_input", "is_decimal_allowed": False})],
        "number_input is not available in a message",
    ),
    "two focused": (
        [
            typed("A", "a", {"type": "plain_text_input", "focus_on_load": True}),
            typed("B", "b", {"type": "plain_text_input", "focus_on_load": True}),
        ],
        "only one element may have focus_on_load",
    ),
    "label": ([typed("x" * 2001, "a", {"type": "plain_text_input"})], "less than 2001"),
    "overflow as input": (
        [typed("A", "a", {"type": "overflow", "options": [option("x")]})],
        "unsupported element: overflow",
    ),
    "101 rows": ([table(101, 1)], "no more than 100 items"),
    "21 columns": ([table(1, 21)], "no more than 20 items"),
    "two tables": ([table(2, 2), table(2, 2)], "only one table"),
    "header row only": ([table(1, 1, "data_table")], "at least 2 items"),
    "data table page": (
        [{**table(2, 1, "data_table"), "page_size": 101}],
        "must be between 1 and 100",
    ),
    "uneven rows": (
        [{**table(2, 2, "data_table"), "rows": table(1, 2)["rows"] + table(1, 1)["rows"]}],
        "same length",
    ),
    "chart title": ([chart(title="x" * 51)], "less than 51"),
    "three charts": ([chart(), chart(), chart()], "no more than 2 data_visualization"),
    "empty slice": (
        [chart(chart={"type": "pie", "segments": [{"label": "A", "value": 0}]})],
        "must be between",
    ),
    "13 slices": (
        [chart(chart={"type": "pie", "segments": [{"label": "A", "value": 1}] * 13})],
        "no more than 12 items",
    ),
    "points beside the categories": ([bars(["A", "C"])], "one point for each category"),
    "unknown chart": ([chart(chart={"type": "radar"})], "unsupported chart: radar"),
    "markdown": ([{"type": "markdown", "text": "x" * 7000}] * 2, "12000 characters of markdown"),
    "alert in a message": ([{"type": "alert", "text": plain("x")}], "unsupported type"),
    "container of 11": (
        [{"type": "container", "child_blocks": [{"type": "divider"}] * 11}],
        "no more than 10 items",
    ),
    "not a list": ({"type": "divider"}, "must be an array"),  # type: ignore[dict-item]
}


@pytest.mark.parametrize("name", WRONG)
def test_a_message_is_refused_for(name: str) -> None:
    blocks, sentence = WRONG[name]

    problems = [problem.message for problem in blocks_problems(blocks, "message")]

    assert [message for message in problems if sentence in message], problems


@pytest.mark.parametrize(
    ("blocks", "surface"),
    [
        pytest.param(sample.CARD, "message", id="card"),
        pytest.param(sample.PICKERS, "message", id="pickers"),
        pytest.param(sample.FIGURES, "message", id="figures"),
        pytest.param(sample.HOME["blocks"], "home", id="home"),
        pytest.param(form("")["blocks"], "modal", id="form"),
        pytest.param(form("", extra=True)["blocks"], "modal", id="longer form"),
    ],
)
def test_what_is_right_passes(blocks: list[Block], surface: str) -> None:
    assert list(blocks_problems(copy.deepcopy(blocks), surface)) == []


def test_only_what_people_read_counts_for_the_length_of_a_message() -> None:
    blocks = actions(button("four", "a" * 200, value="12"))

    assert letters(blocks) == len("four") + len("12")
