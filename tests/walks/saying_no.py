"""The story of a refusal, gone through once more by hand: looked at, refused, and what follows seen."""

from tests.walks.browser import Walker
from tests.walks.tutorial import Keep

WHO = "Direction des Grands Projets"
REFERENCE = "P-3"


def follow(one: Walker, keep: Keep) -> None:
    """Begin where demo/saying-no.story ends: the direction was refused; the team thinks again."""
    one.goes("#equipe")
    one.types(f"/prospect reopen {REFERENCE}")
    one.sees("reopen-noted", name=WHO)
    explained(one, keep)
    refused(one, keep)
    needs(one, keep)
    waiver(one, keep)
    week(one, keep)


def explained(one: Walker, keep: Keep) -> None:
    one.types(f"/prospect score {REFERENCE} why")
    one.sees("X1")
    one.sees("score-interval-exact", low=65)
    keep("11-why")


def refused(one: Walker, keep: Keep) -> None:
    one.presses("button-say-no", on=REFERENCE)
    one.sees_form("decline-form-title")
    keep("12-refusal")
    one.sends_form()
    one.sees_no_form()
    one.sees_on_page("decline-letters")
    keep("13-letters")


def needs(one: Walker, keep: Keep) -> None:
    one.types("/prospect needs")
    one.sees("Relance automatique")
    keep("14-needs")


def waiver(one: Walker, keep: Keep) -> None:
    one.types("/prospect settings pioneers:3")
    one.types("/prospect product state search")
    one.types("/prospect product state building")
    one.sees_form("waiver-title")
    keep("15-waiver")
    one.gives_up()


def week(one: Walker, keep: Keep) -> None:
    one.types("/prospect week")
    one.sees_on_page("weekly-see-last")
    keep("16-week")
