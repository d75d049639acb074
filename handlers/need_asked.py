"""Writing down that somebody asks for needs, and taking it back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.need_grammar import Wanted
from domain.needs import Need, Origin, Request
from domain.products import Product
from domain.prospects import Prospect
from domain.refusals import Refusal
from domain.wording import say
from handlers.desk import Desk
from handlers.naming import named
from handlers.sponsor import refuse_the_sponsor

MOST_AT_ONCE = 50


class TooManyNeeds(Refusal):
    """More needs in one go than one answer can tell. Details: count, most."""

    phrase = "refusal-too-many-needs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """`prospect` asks for `needs`, or nobody does: a sponsor or the team; at a meeting or not."""

    product: Product
    prospect: Prospect | None
    needs: Sequence[Wanted]
    origin: Origin
    meeting: int | None = None
    field: str | None = None
    """The field of the form in which the words were written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A request as it is now; `request` None when it was there already, word for word.

    `replaced` is what the same prospect said of it at the same meeting.
    """

    need: Need
    is_must: bool
    is_new: bool
    typed: str
    request: Request | None
    replaced: Request | None = None


def keep(asking: Asking, desk: Desk) -> Sequence[Kept]:
    """Raises NameMissing, TooLong, TooManyNeeds, SponsorConfirmsItself."""
    if len(asking.needs) > MOST_AT_ONCE:
        raise TooManyNeeds(count=len(asking.needs), most=MOST_AT_ONCE, field=asking.field)
    words = [named(one.words, say("what-need"), field=asking.field) for one in asking.needs]
    return [
        kept(typed, bool(one.is_must), asking, desk)
        for typed, one in zip(words, asking.needs, strict=True)
    ]


def kept(typed: str, is_must: bool, asking: Asking, desk: Desk) -> Kept:
    known = desk.work.needs.named(typed, product=asking.product.id)
    need = known or desk.work.needs.add(typed, product=asking.product.id, at=desk.now, by=desk.by)
    if asking.prospect is not None and asking.origin is Origin.USER:
        refuse_the_sponsor(asking.prospect, need, desk, field=asking.field)
    before = same_request(need, asking, desk) if known else None
    if before is not None and before.is_must == is_must:
        return Kept(need=need, is_must=is_must, is_new=False, typed=typed, request=None)
    if before is not None:
        desk.work.requests.remove([before.id], at=desk.now)
    request = desk.work.requests.add(
        product=asking.product.id,
        need=need.id,
        prospect=None if asking.prospect is None else asking.prospect.id,
        meeting=asking.meeting,
        is_must=is_must,
        origin=asking.origin,
        by=desk.by,
        at=desk.now,
    )
    return Kept(
        need=need,
        is_must=is_must,
        is_new=known is None,
        typed=typed,
        request=request,
        replaced=before,
    )


def same_request(need: Need, asking: Asking, desk: Desk) -> Request | None:
    """What the same one said of it at the same meeting, from the same origin."""
    prospect = None if asking.prospect is None else asking.prospect.id
    wanted = (prospect, asking.meeting, asking.origin)
    made = [
        request
        for request in desk.work.requests.of_need(need.id)
        if (request.prospect, request.meeting, request.origin) == wanted
    ]
    return made[-1] if made else None


def written(several: Iterable[Kept]) -> str:
    """What was written down, for whoever takes it back: "12" a request, "12/11" one in place of 11,
    "12+5" one for the new need 5."""
    return ",".join(
        f"{one.request.id}"
        + (f"/{one.replaced.id}" if one.replaced else "")
        + (f"+{one.need.id}" if one.is_new else "")
        for one in several
        if one.request is not None
    )


def take_back(ids: str, desk: Desk) -> None:
    """As it was before: requests that were replaced count again, new needs nobody asks for go."""
    for one in ids.split(","):
        made, _, fresh = one.partition("+")
        request, _, replaced = made.partition("/")
        desk.work.requests.remove([int(request)], at=desk.now)
        if replaced:
            desk.work.requests.remove([int(replaced)], at=None)
        if fresh and not desk.work.requests.of_need(int(fresh)):
            desk.work.needs.remove(int(fresh), at=desk.now)
