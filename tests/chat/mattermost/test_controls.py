"""Buttons and menus on Mattermost: what each is sealed with, and what a menu has in common."""

from typing import Any

import pytest

from chat.cards import Buttons, Confirm, Menu, Option, Row, Rows, Text
from tests.chat.mattermost.test_cards import CHANNEL, NOW, SEALS, attachments, button, written
from tests.chat.recorded import words


def sealed(action: dict[str, Any]) -> dict[str, Any]:
    return SEALS.opened(action["integration"]["context"]["seal"], now=NOW)


def test_a_button_is_sealed_with_what_it_does_and_where() -> None:
    message = written(Text(words("x")), Buttons((button("Open", value="P-12"),)))

    (action,) = attachments(message)[0]["actions"]
    assert sealed(action) == {"p": "press", "a": "show", "v": "P-12", "c": CHANNEL}


def test_a_button_that_asks_first_carries_its_question() -> None:
    sure = Confirm(
        title=words("Sure?"), text=words("Lyon closes."), yes=words("Close"), no=words("No")
    )

    message = written(Text(words("x")), Buttons((button("Close", confirm=sure),)))

    (action,) = attachments(message)[0]["actions"]
    assert sealed(action)["y"] == ["Sure?", "Lyon closes.", "Close"]


def test_what_the_values_of_a_menu_begin_with_is_sealed_once() -> None:
    options = tuple(
        Option(value=f"1:P-7:{one}", label=words(one)) for one in ("later-1", "later-2")
    )

    message = written(
        Rows(
            (
                Row(
                    words=words("P-7"),
                    act=Menu(action="digest", label=words("Then?"), options=options),
                ),
            )
        )
    )

    (action,) = attachments(message)[0]["actions"]
    assert [one["value"] for one in action["options"]] == ["later-1", "later-2"]
    assert sealed(action) == {"p": "press", "a": "digest", "v": "1:P-7:", "m": 1, "c": CHANNEL}


@pytest.mark.parametrize(
    ("values", "left"),
    [
        pytest.param(["a", "b"], ["a", "b"], id="nothing alike"),
        pytest.param(["P-1", "P-12"], ["P-1", "P-12"], id="alike within a part"),
        pytest.param(["1:", "1:a"], ["1:", "1:a"], id="one has nothing more"),
        pytest.param(["1:a"], ["a"], id="only one"),
        pytest.param(["1:a:x", "1:b:x"], ["a:x", "b:x"], id="a part alike"),
    ],
)
def test_no_option_of_a_menu_is_left_without_a_value(values: list[str], left: list[str]) -> None:
    options = tuple(Option(value=one, label=words(one)) for one in values)

    message = written(Buttons((Menu(action="m", label=words("M"), options=options),)))

    (action,) = attachments(message)[0]["actions"]
    assert [one["value"] for one in action["options"]] == left
    assert [str(sealed(action).get("v", "")) + one for one in left] == values
