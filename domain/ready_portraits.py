"""Portraits to start from: the method's own, and one for a service that puts paper forms online.

Source: docs/method.md, portrait.
"""

from collections.abc import Mapping
from dataclasses import replace

from domain.portrait import DEFAULT_PORTRAIT, Portrait, in_order
from domain.questions import USUAL, Question

PAPER_FORMS = "paper-forms"
"""The ready-made screening question: do they still have forms on paper?"""

FORMS = replace(
    DEFAULT_PORTRAIT,
    questions=in_order({*USUAL, Question.R3}),
    ready_screening=PAPER_FORMS,
)
"""Ministries with means of their own were slow to decide: what they could do without us is asked."""

READY_PORTRAITS: Mapping[str, Portrait] = {"default": DEFAULT_PORTRAIT, "forms": FORMS}
READY_SCREENINGS = (PAPER_FORMS,)
