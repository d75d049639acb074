"""What Slack refuses in a form or a page, our workspace refuses too."""

import pytest

from playground.limits.surfaces import view_problems
from tests.playground.limit_blocks import Block, actions, modal, table
from tests.playground.sample_blocks import plain, section

WRONG_VIEWS: dict[str, tuple[Block, str]] = {
    "title": (modal(title=plain("x" * 25)), "/title/text"),
    "no title": ({"type": "modal", "blocks": []}, "missing required field: title"),
    "submit": (modal(submit=plain("x" * 25)), "/submit/text"),
    "close": (modal(close=plain("x" * 25)), "/close/text"),
    "inputs without submit": (modal(submit=None), "submit is required"),
    "metadata": (modal(private_metadata="x" * 3001), "/private_metadata"),
    "callback": (modal(callback_id="x" * 256), "/callback_id"),
    "101 blocks": (modal(blocks=[{"type": "divider"}] * 101), "no more than 100 items"),
    "table in a modal": (modal(blocks=[table(2, 2)]), "unsupported type in a modal: table"),
    "unknown key": (modal(colour="red"), "invalid additional property: colour"),
    "moment at home": (
        {"type": "home", "blocks": actions({"type": "datetimepicker"})},
        "datetimepicker is not available in a home",
    ),
    "title at home": (
        {"type": "home", "blocks": [], "title": plain("x")},
        "invalid additional property: title",
    ),
    "too many bytes": (
        modal(blocks=[section("é" * 2900) for _ in range(99)]),
        "view_too_large",
    ),
}


@pytest.mark.parametrize("name", WRONG_VIEWS)
def test_a_view_is_refused_for(name: str) -> None:
    view, sentence = WRONG_VIEWS[name]

    problems = [problem.sentence for problem in view_problems(view)]

    assert [text for text in problems if sentence in text], problems
