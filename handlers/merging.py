"""/prospect merge P-12 P-15: two prospects that are one organisation become one; undoing parts them."""

from collections.abc import Sequence

from chat.forms import Form
from chat.port import Open, Press, Say, Submitted
from domain.command_line import CommandLine
from domain.names import key
from domain.positional import joined, reference
from domain.prospects import Prospect
from domain.quotes import Token
from domain.refusals import Refusal
from handlers.access import OF_MEMBERS
from handlers.become_one import become_one, has_objected
from handlers.chosen import to_change
from handlers.desk import Desk
from handlers.form_values import text
from handlers.keys import only
from handlers.merge_form import CHOICES, KEEP, PAIR, choices_form, of_other, pair_form, seen
from handlers.pressed import said
from handlers.who import who


class SameProspect(Refusal):
    """Both are one already. Details: name, reference."""

    phrase = "refusal-merge-same"


class TwoProducts(Refusal):
    """Prospects of two products cannot become one."""

    phrase = "refusal-merge-two-products"


class KeepWhich(Refusal):
    """What is to be kept is neither of the two. Details: typed, one, other."""

    phrase = "refusal-merge-keep-which"


class MoreThanTwo(Refusal):
    """Words after the second one. Details: typed."""

    phrase = "refusal-merge-more-than-two"


def merge(line: CommandLine, desk: Desk) -> list[Say]:
    """Without keep: the two are shown side by side first."""
    if line.is_empty:
        return [Open(form=pair_form(None))]
    only(line, KEEP)
    one, rest = named(line.positional, desk, line)
    if not rest:
        return [Open(form=pair_form(one))]
    other, rest = named(rest, desk, line)
    if rest:
        raise MoreThanTwo(typed=joined(rest))
    refuse(one, other)
    if KEEP not in line.keys:
        return [Open(form=compared(one, other, desk))]
    kept = which(line.keys[KEEP], one, other)
    return become_one(kept, other if kept is one else one, desk)


def named(
    tokens: Sequence[Token], desk: Desk, line: CommandLine
) -> tuple[Prospect, tuple[Token, ...]]:
    prospect, rest = who(tokens, desk, line=line.text)
    desk.open_product(prospect.product)
    return prospect, rest


def which(typed: str, one: Prospect, other: Prospect) -> Prospect:
    """Raises KeepWhich."""
    number = reference(typed)
    for side in (one, other):
        if side.number == number or key(side.name) == key(typed):
            return side
    raise KeepWhich(typed=typed, one=one.reference, other=other.reference)


def refuse(one: Prospect, other: Prospect) -> None:
    """Raises SameProspect, TwoProducts."""
    if one.id == other.id:
        raise SameProspect(name=one.name, reference=one.reference, field="other")
    if one.product != other.product:
        raise TwoProducts(field="other")


def compared(one: Prospect, other: Prospect, desk: Desk) -> Form:
    return choices_form(one, other, desk, objected=has_objected(one, other, desk))


def pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is a reference, or both: the one that was there and the new one ("P-12:P-15")."""
    first, _, second = press.value.partition(":")
    one = to_change(first, desk)
    if not second:
        return [Open(form=pair_form(one))]
    other = to_change(second, desk)
    refuse(one, other)
    return [Open(form=compared(one, other, desk))]


def pair_submitted(sent: Submitted, desk: Desk) -> list[Say]:
    one, other = (in_field(name, sent, desk) for name in ("one", "other"))
    refuse(one, other)
    return [Open(form=compared(one, other, desk), replaces=True)]


def in_field(name: str, sent: Submitted, desk: Desk) -> Prospect:
    try:
        return to_change(sent.values.get(name), desk)
    except Refusal as refusal:
        refusal.field = refusal.field and name
        raise


def choices_submitted(sent: Submitted, desk: Desk) -> list[Say]:
    """Whatever changed meanwhile is shown before anything is merged."""
    showed = said(sent.about, of=list)["of"]
    one, other = (to_change(carried, desk) for carried, _ in showed)
    refuse(one, other)
    values = {name: text(sent.values, name) for name in sent.values}
    if seen(one, other) != showed:
        objected = has_objected(one, other, desk)
        there = {one.reference, other.reference}
        chosen = {name: value for name, value in values.items() if value in there}
        again = choices_form(one, other, desk, objected=objected, chosen=chosen, changed=True)
        return [Open(form=again, replaces=True)]
    kept = which(values.get(KEEP, one.reference), one, other)
    gone = other if kept is one else one
    return become_one(kept, gone, desk, of_other=tuple(of_other(values, kept)))


ACCESS = OF_MEMBERS
COMMANDS = {"merge": merge}
PRESSES = {"merge": pressed}
FORMS = {PAIR: pair_submitted, CHOICES: choices_submitted}
