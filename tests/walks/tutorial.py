"""The tutorial, followed to the letter: what it says to type is typed, what it promises is seen."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.walks.browser import Walker

DOCS = Path(__file__).parents[2] / "docs"
PAGES = {"en": DOCS / "tutorial.md", "fr": DOCS / "tutoriel.md"}
FENCED = re.compile(r"^```\n(/prospect .+)\n```$", re.MULTILINE)
VALUES = re.compile(r"\*\*(\d|I don't know|Je ne sais pas)\*\*")
SUM = re.compile(r"^> \*\*(\d+)\*\* (= .+)$", re.MULTILINE)
REFERENCE = "P-7"

Keep = Callable[[str], None]
"""Takes a picture of that name."""


def lines(page: str) -> list[str]:
    """What it says to type."""
    return FENCED.findall(page)


def taps(page: str) -> Iterator[str]:
    """What it says to answer."""
    _, _, told = re.sub(r"\s+", " ", page).partition("For this tutorial: ")
    if not told:
        _, _, told = re.sub(r"\s+", " ", page).partition("Pour ce tutoriel : ")
    yield from VALUES.findall(told.partition(". ")[0])


def follow(one: Walker, keep: Keep) -> None:
    page = PAGES[one.language].read_text("utf-8")
    add, call, meet = lines(page)
    one.goes("#equipe")
    one.sees_on_page("à relancer ce matin")
    keep("01-channel")
    one.types(add)
    one.sees("prospect-added")
    one.sees(REFERENCE)
    keep("02-added")
    one.types(call)
    one.sees("ask-what-next")
    one.sees("54/100")
    keep("03-call")
    one.types(meet)
    one.sees("10:00, 30 min")
    keep("04-meeting")
    one.moves_clock("hour")
    one.moves_clock("hour")
    answer(one, page, keep)
    read_on(one, keep)


def answer(one: Walker, page: str, keep: Keep) -> None:
    one.goes("dm")
    one.sees("1/9", on=REFERENCE)
    keep("05-questionnaire")
    for number, tap in enumerate(taps(page), start=1):
        one.sees(f"{number}/9", on=REFERENCE)
        one.presses("button-do-not-know" if not tap.isdecimal() else tap, on=REFERENCE)
    found = SUM.search(page)
    assert found is not None
    one.sees(" ".join(found.groups()), on=REFERENCE)
    one.presses("button-why", on=REFERENCE)
    one.sees("score-interval-value", low=67, high=80)
    one.sees("69,")
    one.sees("A2")
    keep("06-score")


def read_on(one: Walker, keep: Keep) -> None:
    one.goes("#equipe")
    for named in ("Ministère C", "Mairie de Villeneuve", "Administration B"):
        one.sees(named)
    keep("07-digest")
    one.moves_clock("digest")
    one.goes("home")
    one.sees_on_page("button-settings")
    keep("08-home")
