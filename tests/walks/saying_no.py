"""The page on saying no, followed to the letter where demo/saying-no.story ends."""

import re

from tests.walks.browser import Walker
from tests.walks.tutorial import DOCS, Keep

PAGES = {"en": DOCS / "how-to" / "say-no.md", "fr": DOCS / "how-to" / "dire-non.md"}
TYPED = re.compile(r"(?:^|`)(/prospect [^`\n]+)", re.MULTILINE)
WHO = "Direction des Grands Projets"
REFERENCE = "P-3"


def follow(one: Walker, keep: Keep) -> None:
    """The direction was refused when the story ends: the team takes it back, and thinks again."""
    page = PAGES[one.language].read_text("utf-8")
    why, decline, reopen, needs, freeze, build, pioneers, week = TYPED.findall(page)
    one.goes("#equipe")
    taken_back(one, reopen)
    explained(one, why, keep)
    refused(one, keep)
    taken_back(one, reopen, times=2)
    before = one.times("decline-letters")
    one.types(decline)
    one.sees_times("decline-letters", before + 1)
    what_is_left(one, needs, freeze, keep)
    gate(one, pioneers, build, keep)
    one.types(week)
    one.sees_on_page("weekly-see-last")
    keep("16-week")


def taken_back(one: Walker, reopen: str, *, times: int = 1) -> None:
    one.types(reopen)
    one.sees_times("reopen-noted", times, name=WHO)


def explained(one: Walker, why: str, keep: Keep) -> None:
    one.types(why)
    one.sees("X1")
    one.sees("score-interval-exact", low=65)
    one.looks_at("score-interval-exact", low=65)
    keep("11-why")


def refused(one: Walker, keep: Keep) -> None:
    one.presses("button-say-no", on=REFERENCE)
    one.sees_form("decline-form-title")
    keep("12-refusal")
    before = one.times("decline-letters")
    one.sends_form()
    one.sees_no_form()
    one.sees_times("decline-letters", before + 1)
    one.looks_at("decline-letters")
    keep("13-letters")


def what_is_left(one: Walker, needs: str, freeze: str, keep: Keep) -> None:
    title = one.words("needs-title", product="formulaires")
    before = one.times(title)
    one.types(needs)
    one.sees_times(title, before + 1)
    one.sees("Relance automatique", on=title)
    one.looks_at(title)
    keep("14-needs")
    one.types(freeze)
    already = one.words("refusal-frozen-already", person="@Alice Martin", day="\0")
    one.sees_on_page(already.partition("\0")[0])


def gate(one: Walker, pioneers: str, build: str, keep: Keep) -> None:
    """The two pioneers are enough: the team wants three."""
    one.types(pioneers)
    one.sees_on_page("settings-saved", name="formulaires")
    one.types("/prospect product state search")
    was, now = one.words("product-state-building"), one.words("product-state-search")
    one.sees_on_page("product-state-moved", name="formulaires", was=was, now=now)
    one.types(build)
    one.sees_form("waiver-title")
    keep("15-waiver")
    one.gives_up()
