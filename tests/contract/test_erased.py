"""Whoever is erased is named in no message of the bot any more, whatever the chat and however it came there."""

import time
from collections.abc import Callable
from datetime import datetime
from threading import Event

import pytest

from playground.visitor import Visitor as SlackVisitor
from tests.contract.workplace import Visitor, Workplace
from tests.office import PARIS

PAUL = 'contact:"Paul Quatrevaux" role:"Chargé zk" email:paul_q@lyon.example phone:0647125812'
TRACES = ("Quatrevaux", "paul_q", "paul\\_q", "0647125812", "06 47 12 58 12", "Chargé zk")
NEVER = Event()
PATIENCE = 15.0


@pytest.fixture
def recorded(place: Workplace, bob: Visitor) -> Workplace:
    """Paul Quatrevaux is at Brest, P-1; a note about Nice, P-2, names him."""
    bob.types("#equipe", f'/prospect add "Mairie de Brest" {PAUL}')
    bob.reads("Mairie de Brest · P-1")
    bob.types("#equipe", '/prospect add "Mairie de Nice"')
    bob.reads("Mairie de Nice · P-2")
    bob.types("#equipe", '/prospect note P-2 "Paul Quatrevaux, 06.47.12.58.12, knows them"')
    bob.reads("The note is kept.")
    return place


def told(visitor: Visitor) -> str:
    """All that the bot said to a person directly, as it stands now."""
    return "\n".join(visitor.sees("dm"))


def left(visitor: Visitor) -> list[str]:
    words = told(visitor)
    return [trace for trace in TRACES if trace in words]


def erases(alice: Visitor) -> None:
    alice.types("dm", "privacy erase P-1")
    alice.presses("Effacer définitivement")
    if not soon(lambda: "est effacée" in told(alice), within=3.0):
        alice.submits()  # it was asked whether she is sure, after a while
        assert soon(lambda: "est effacée" in told(alice)), told(alice)


def soon(holds: Callable[[], bool], *, within: float = PATIENCE) -> bool:
    """Whether it does within so many seconds: what is said goes through the outbox."""
    ends = time.monotonic() + within
    while not holds() and time.monotonic() < ends:
        NEVER.wait(0.05)
    return holds()


def test_what_was_asked_for_directly_is_emptied(
    recorded: Workplace, alice: Visitor, bob: Visitor
) -> None:
    for line in ("show P-1", "show P-2", "next"):
        bob.types("dm", line)
    assert soon(lambda: "Quatrevaux" in told(bob) and "knows them" in told(bob))

    erases(alice)

    assert soon(lambda: left(bob) == []), left(bob)
    assert soon(lambda: left(alice) == []), left(alice)


def test_a_message_that_a_press_changed_is_emptied(
    recorded: Workplace, alice: Visitor, bob: Visitor
) -> None:
    bob.types("#equipe", '/prospect next-action P-1 2026-01-06 "ask Paul Quatrevaux"')
    bob.reads("ask Paul Quatrevaux")
    recorded.passes_until(datetime(2026, 1, 6, 10, 0, tzinfo=PARIS))
    bob.reads("your next action was planned", place="dm")
    bob.goes("dm")
    bob.presses("Done", on="your next action was planned")
    assert soon(lambda: "Chargé zk" in told(bob)), told(bob)

    erases(alice)

    assert soon(lambda: left(bob) == []), left(bob)


def test_an_answer_beside_a_message_is_emptied(
    recorded: Workplace, alice: Visitor, bob: Visitor
) -> None:
    bob.types("dm", "list")
    bob.reads("Mairie de Brest · P-1", place="dm")
    bob.goes("dm")
    bob.presses("Open", on="Mairie de Brest · P-1")
    assert soon(lambda: "Chargé zk" in told(bob)), told(bob)

    erases(alice)

    assert soon(lambda: left(bob) == []), left(bob)


def test_why_the_product_changed_is_emptied(
    recorded: Workplace, alice: Visitor, bob: Visitor
) -> None:
    alice.types("#equipe", '/prospect product state minimal because:"Paul Quatrevaux insists"')
    bob.types("dm", "product state")
    assert soon(lambda: "Quatrevaux insists" in told(bob)), told(bob)

    erases(alice)

    assert soon(lambda: left(bob) == []), left(bob)


def test_a_page_is_emptied(recorded: Workplace, alice: Visitor, bob: Visitor) -> None:
    if not isinstance(bob, SlackVisitor):
        pytest.skip("only Slack has pages")
    bob.types("#equipe", '/prospect next-action P-1 2026-01-05 "ask Paul Quatrevaux"')
    bob.reads("ask Paul Quatrevaux")
    bob.opens_home()
    assert soon(lambda: "Quatrevaux" in str(bob.home())), str(bob.home())

    erases(alice)

    assert soon(lambda: "Quatrevaux" not in str(bob.home())), str(bob.home())
