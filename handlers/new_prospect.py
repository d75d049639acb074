"""A new prospect, whichever way it was asked for: checked, kept, told."""

from dataclasses import dataclass, replace

from chat.cards import Button
from domain.names import near, search_key
from domain.people import Person
from domain.products import Product, Segment
from domain.prospects import Contact, Prospect, Reach, Screening
from domain.stages import Stage
from domain.wording import Phrase, say
from handlers.audiences import AudienceOfDirect, audience
from handlers.contact_details import email, phone
from handlers.desk import Desk
from handlers.naming import named, short
from handlers.offers import Offer
from handlers.privacy import kept_out
from handlers.record import Recorded, begin
from handlers.screening import refuse_unasked

NEIGHBOURS = 5


class SameName(Offer):
    """The product has a prospect of this name. Details: name, reference, stage (a phrase)."""

    phrase = "refusal-same-name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What somebody asks to be added, as typed; `owner` None for nobody."""

    name: str
    contact: str = ""
    role: str = ""
    email: str = ""
    phone: str = ""
    segment: str = ""
    reach: Reach = Reach.DIRECT
    source: str = ""
    origin: str = ""
    """Where the person's details come from, when that is said apart."""
    owner: Person | None = None
    audience: str = ""
    audience_size: int | None = None
    screening: Screening = Screening.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What was kept; `new_segment` when it began with it, `near` the names much like it."""

    recorded: Recorded
    segment: Segment
    contacts: tuple[Contact, ...]
    new_segment: bool
    near: tuple[Prospect, ...]


def add_prospect(wanted: Wanted, desk: Desk) -> Added:
    """Raises ProductIsClosed, NameMissing, TooLong, AudienceOfDirect, SameName, NoEmail, NoPhone…"""
    product = desk.open_product()
    kept = checked(wanted, product)
    refuse_audience_of_direct(kept)
    refuse_unasked(kept.screening, product.portrait)
    refuse_same(kept.name, desk, product)
    kept_out.refuse(kept.email, kept.phone, desk)
    segment, is_new = segment_called(kept.segment, desk, product)
    fresh = Prospect(
        id=0,
        number=0,
        product=product.id,
        segment=segment.id,
        name=kept.name,
        created_at=desk.now,
        created_by=desk.by,
        last_event_at=desk.now,
        owner=kept.owner,
        source=kept.source,
        reach=kept.reach,
        audience=kept.audience,
        audience_size=kept.audience_size,
        screening=kept.screening,
        entered={Stage.NEW: desk.now},
    )
    recorded = begin(fresh, desk, product)
    contacts = keep_contact(kept, recorded.prospect, desk)
    near = alike(kept.name, desk, product)
    return Added(
        recorded=recorded, segment=segment, contacts=contacts, new_segment=is_new, near=near
    )


def alike(name: str, desk: Desk, product: Product) -> tuple[Prospect, ...]:
    """Those that stand beside it in the alphabet and are spelt much like it."""
    beside = desk.work.search.names_beside(search_key(name), product=product.id, at_most=NEIGHBOURS)
    close = [beside[one] for one in near(name, beside)]
    found = desk.work.prospects.several(close) if close else {}
    return tuple(found[one] for one in close)


def checked(wanted: Wanted, product: Product) -> Wanted:
    return replace(
        wanted,
        name=named(wanted.name, say("what-organisation"), field="name"),
        contact=short(wanted.contact, say("what-contact"), field="contact"),
        role=short(wanted.role, say("what-role"), field="role"),
        email=email(short(wanted.email, say("what-email"), field="email")),
        phone=phone(short(wanted.phone, say("what-phone"), field="phone"), product.country),
        segment=short(wanted.segment, say("what-segment"), field="segment"),
        source=short(wanted.source, say("what-source"), field="source"),
        origin=short(wanted.origin, say("what-origin-of-details"), field="origin"),
        audience=audience(wanted.audience),
    )


def refuse_audience_of_direct(wanted: Wanted) -> None:
    if wanted.reach is Reach.DIRECT and (wanted.audience or wanted.audience_size):
        raise AudienceOfDirect(field="type")


def refuse_same(name: str, desk: Desk, product: Product) -> None:
    """Raises SameName, with the means of going on with the one that is there."""
    there = desk.work.prospects.named(name, product=product.id)
    if there is None:
        return
    raise SameName(
        Button(action="show", label=say("button-open"), value=there.reference, style="primary"),
        Button(action="call", label=say("button-call"), value=there.reference),
        field="name",
        name=there.name,
        reference=there.reference,
        stage=Phrase(f"stage-{there.stage}"),
    )


def segment_called(name: str, desk: Desk, product: Product) -> tuple[Segment, bool]:
    """The segment of this name, made when there is none; without a name the product's first."""
    if not name:
        return desk.work.segments.first_of(product.id), False
    found = desk.work.segments.named(name, product=product.id)
    if found is not None:
        return found, False
    kept = named(name, say("what-segment"), field="segment")
    return desk.work.segments.add(kept, product=product.id, at=desk.now), True


def keep_contact(wanted: Wanted, prospect: Prospect, desk: Desk) -> tuple[Contact, ...]:
    if not (wanted.contact or wanted.role or wanted.email or wanted.phone):
        return ()
    added = desk.work.contacts.add(
        prospect=prospect.id,
        at=desk.now,
        name=wanted.contact,
        role=wanted.role,
        email=wanted.email,
        phone=wanted.phone,
        origin=wanted.origin or wanted.source,
    )
    return (added,)
