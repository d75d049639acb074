"""The numbers a team holds itself to: how many motivated prospects, how long without a conversation.

Source: docs/method.md, clocks. All of them are defaults a team may change.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Targets:
    """Days are business days, months those since the product was created."""

    requesters: int = 2
    """Prospects who ask for a need as a must before it is on the minimal list."""
    pioneers: int = 2
    """Motivated prospects before anything is built."""
    isolation_days: int = 5
    plateau_days: int = 15
    plateau_attempts: int = 10
    first_user_months: int = 2
    satisfied_months: int = 6


USUAL_TARGETS = Targets()
