"""What became of those a relay introduced, beside those who came otherwise.

Source: docs/method.md, relays.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from domain.figures import Figures

SHOWN = ("reached", "interested", "met", "pilot", "user")
"""Figures that are told, in the order of the way; each counts whoever ever got so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """The figures of each way to a prospect: nobody may have introduced us."""

    by_relay: Figures
    by_others: Figures
    by_nobody: Figures


def ways(
    everybody: Figures,
    *,
    relays: Mapping[int, Figures],
    introduced: Mapping[int, Figures],
    by_relay: frozenset[int],
) -> Ways:
    """Part the figures of a product. Relays nobody introduced are left out: they are no users.

    `relays` and `introduced` have the figures of each by its id, `by_relay` the ids of those whom
    at least one relay introduced.
    """
    apart = total({**relays, **introduced}.values())
    return Ways(
        by_relay=total(introduced[one] for one in introduced.keys() & by_relay),
        by_others=total(introduced[one] for one in introduced.keys() - by_relay),
        by_nobody={name: everybody.get(name, 0) - apart[name] for name in apart},
    )


def total(several: Iterable[Figures]) -> Figures:
    """Their sum, with every figure that is shown."""
    found = dict.fromkeys(("known", *SHOWN), 0)
    for figures in several:
        for name in found:
            found[name] += figures.get(name, 0)
    return found
