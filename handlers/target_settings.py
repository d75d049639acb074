"""The numbers a team holds itself to, as they are typed, filled in and shown in the settings."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from chat.forms import Item, Number, Remark, Value
from domain.products import Product
from domain.refusals import Refusal
from domain.targets import Targets
from domain.wording import Phrase, say
from handlers.desk import Desk

LONGEST_TYPED = 6
"""Digits: more make no number anybody can mean."""


class NoSuchTarget(Refusal):
    """Not a whole number within its bounds. Details: typed, what (a phrase), least, most."""

    phrase = "refusal-no-such-target"


class TooManyNumbers(Refusal):
    """More numbers than the setting has. Details: typed, what (a phrase)."""

    phrase = "refusal-too-many-numbers"


class SatisfiedTooEarly(Refusal):
    """Nobody is satisfied before somebody uses it. Details: first, satisfied (months)."""

    phrase = "refusal-satisfied-too-early"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """`name` is the target's own; 0 business days is never."""

    name: str
    least: int
    most: int

    @property
    def label(self) -> Phrase:
        return Phrase(f"target-{self.field}")

    @property
    def field(self) -> str:
        return self.name.replace("_", "-")


REQUESTERS = Bounds(name="requesters", least=1, most=50)
PIONEERS = Bounds(name="pioneers", least=1, most=50)
ISOLATION = Bounds(name="isolation_days", least=0, most=250)
PLATEAU = Bounds(name="plateau_days", least=0, most=250)
ATTEMPTS = Bounds(name="plateau_attempts", least=1, most=1_000)
FIRST_USER = Bounds(name="first_user_months", least=1, most=60)
SATISFIED = Bounds(name="satisfied_months", least=1, most=60)

OF_KEY: Mapping[str, tuple[Bounds, ...]] = {
    "requesters": (REQUESTERS,),
    "pioneers": (PIONEERS,),
    "isolation": (ISOLATION,),
    "plateau": (PLATEAU, ATTEMPTS),
    "months": (FIRST_USER, SATISFIED),
}
"""What the numbers of each key are: `plateau:15,10`, the second may be left out."""
ALL = tuple(bounds for several in OF_KEY.values() for bounds in several)


def reader(key: str) -> Callable[[Product, str, Desk], Product]:
    """How this key of a line changes the product."""

    def read(product: Product, typed: str, _: Desk) -> Product:
        return replace(product, targets=with_typed(product.targets, key, typed))

    return read


def with_typed(targets: Targets, key: str, typed: str) -> Targets:
    """Raises NoSuchTarget, TooManyNumbers, SatisfiedTooEarly."""
    several = OF_KEY[key]
    parts = [part.strip() for part in typed.split(",")]
    if len(parts) > len(several):
        raise TooManyNumbers(typed=typed, what=several[0].label)
    for bounds, part in zip(several, parts, strict=False):
        targets = replace(targets, **{bounds.name: number(part, bounds)})
    return possible(targets)


def number(typed: str, bounds: Bounds) -> int:
    is_number = typed.isascii() and typed.isdigit() and len(typed) <= LONGEST_TYPED
    if not is_number or not bounds.least <= int(typed) <= bounds.most:
        raise NoSuchTarget(
            typed=typed,
            what=bounds.label,
            least=bounds.least,
            most=bounds.most,
            field=bounds.field,
        )
    return int(typed)


def possible(targets: Targets) -> Targets:
    if targets.satisfied_months < targets.first_user_months:
        raise SatisfiedTooEarly(
            first=targets.first_user_months,
            satisfied=targets.satisfied_months,
            field=SATISFIED.field,
        )
    return targets


def items(targets: Targets) -> tuple[Item, ...]:
    """Their fields in the form."""
    return (
        Remark(say("targets-title")),
        *(
            Number(
                name=bounds.field,
                label=bounds.label,
                hint=say("target-never") if not bounds.least else None,
                value=getattr(targets, bounds.name),
                at_least=bounds.least,
                at_most=bounds.most,
            )
            for bounds in ALL
        ),
    )


def filled(targets: Targets, values: Mapping[str, Value]) -> Targets:
    """As the form leaves them; a field left empty changes nothing."""
    for bounds in ALL:
        value = values.get(bounds.field)
        if value is not None:
            targets = replace(targets, **{bounds.name: number(str(value), bounds)})
    return possible(targets)


def pairs(targets: Targets) -> tuple[tuple[Phrase, Phrase], ...]:
    """What they are now."""
    return tuple(
        (bounds.label, Phrase("target-value", {"value": getattr(targets, bounds.name)}))
        for bounds in ALL
    )
