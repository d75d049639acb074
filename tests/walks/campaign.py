"""The page on running a campaign, followed to the letter where demo/agencies.story ends."""

import re

from tests.lists import two_hundred_and_five
from tests.walks.browser import Walker
from tests.walks.tutorial import DOCS, Keep

PAGES = {
    "en": DOCS / "how-to" / "run-a-campaign.md",
    "fr": DOCS / "how-to" / "mener-une-campagne.md",
}
TYPED = re.compile(r"^(/prospect .+)$", re.MULTILINE)
LIST = "agences.csv"
NEXT = "Agence 1"


def follow(one: Walker, keep: Keep) -> None:
    page = PAGES[one.language].read_text("utf-8")
    compare, pivot, take_in, following, stats = TYPED.findall(page)
    one.goes("#equipe")
    compared(one, compare, keep)
    looked_for_the_opposite(one, pivot, keep)
    taken_in(one, take_in, keep)
    called(one, following, keep)
    counted(one, stats, keep)


def compared(one: Walker, compare: str, keep: Keep) -> None:
    before = one.times("compare-caption")
    one.types(compare)
    one.sees_times("compare-caption", before + 1)
    one.looks_at("compare-caption")
    keep("17-compare")


def looked_for_the_opposite(one: Walker, pivot: str, keep: Keep) -> None:
    one.types(pivot)
    one.sees_form("pivot-form-title")
    keep("18-pivot")
    one.gives_up()


def taken_in(one: Walker, take_in: str, keep: Keep) -> None:
    """205 lines: 200 agencies, three of them twice, two that say nothing usable."""
    one.types(take_in)
    one.sees_form("import-form-title")
    one.form.locator("input[type=file]").set_input_files(
        {"name": LIST, "mimeType": "text/csv", "buffer": two_hundred_and_five()}
    )
    one.sends_form()
    one.sees_no_form()
    one.goes("dm")
    one.sees_on_page("import-preview", name=LIST, lines=205)
    one.looks_at("import-preview", name=LIST, lines=205)
    keep("19-import")
    one.presses(one.words("import-button-go", count=200))
    one.sees_on_page("import-ended", name=LIST)


def called(one: Walker, following: str, keep: Keep) -> None:
    """One tap notes the call, and the next card is there."""
    one.goes("#equipe")
    one.types(following)
    one.sees("queue-reached")
    one.sees(NEXT)
    one.looks_at("queue-reached")
    keep("20-next")
    one.presses("outcome-no_answer", on="queue-reached")
    one.sees("1/200")


def counted(one: Walker, stats: str, keep: Keep) -> None:
    title = one.words("stats-title", name="formulaires", count=4)
    one.types(stats)
    one.sees(title)
    one.looks_at(title)
    keep("21-stats")
    one.looks_at_end(title)
    keep("22-chart")
