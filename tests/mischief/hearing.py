"""What comes back to one person for one thing they did: exactly one answer, never trouble."""

from collections.abc import Callable
from typing import Any

from tests.office import Teammate

TROUBLE = ("Something broke", "Quelque chose a cassé")


def heard(who: Teammate, act: Callable[..., Any], *typed: Any) -> str:
    """Do it, and return the one answer: a card's words, a form's, or what a form refused."""
    before = len(who.answers)
    who.form = None
    act(*typed)
    answers = [*(shown["text"] for shown in who.answers[before:]), *form_of(who)]
    assert len(answers) == 1, answers
    assert not answers[0].startswith(TROUBLE), answers
    return str(answers[0])


def form_of(who: Teammate) -> list[str]:
    """The title of the form that opened, or what it says under its fields."""
    if who.errors:
        return list(who.errors.values())
    return [] if who.form is None else [f"[{who.form['title']}]"]
