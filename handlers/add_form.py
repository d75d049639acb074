"""The form of a new prospect, filled with what was typed already."""

from chat.cards import Option
from chat.forms import Choose, Email, Form, Item, Line, People, Phone, Remark
from domain.people import Person
from domain.prospects import Reach
from domain.wording import Phrase, quoted, say
from handlers.audiences import audience_fields
from handlers.desk import Desk
from handlers.new_prospect import Wanted
from handlers.screening import screening_field

ADD = "add"
MOST_SEGMENTS = 100


def add_form(wanted: Wanted, desk: Desk) -> Form:
    return Form(
        name=ADD,
        title=say("add-form-title"),
        submit=say("form-add"),
        items=(
            Line(
                name="name",
                label=say("field-organisation"),
                value=wanted.name,
                example=say("field-organisation-example"),
            ),
            *contact_fields(wanted.contact, wanted.role, wanted.email, wanted.phone),
            *segment_fields(wanted.segment, desk, product=desk.product.id),
            reach_field(wanted.reach),
            *whom(wanted),
            *screening_field(wanted.screening, desk.product.portrait),
            source_field(wanted.source),
            owner_field(wanted.owner),
        ),
    )


def whom(wanted: Wanted) -> tuple[Item, ...]:
    """Of a relay, whom it reaches; whoever becomes one in the form is asked afterwards."""
    if wanted.reach is Reach.DIRECT and not wanted.audience:
        return ()
    return audience_fields(wanted.audience, wanted.audience_size)


def contact_fields(name: str, role: str, email: str, phone: str) -> tuple[Item, ...]:
    return (
        Line(name="contact", label=say("field-contact"), value=name, optional=True),
        Line(name="role", label=say("field-role"), value=role, optional=True),
        Email(name="email", label=say("field-email"), value=email, optional=True),
        Phone(name="phone", label=say("field-phone"), value=phone, optional=True),
        Remark(say("may-be-read")),
    )


def segment_fields(name: str, desk: Desk, *, product: int) -> tuple[Item, ...]:
    """One of the segments there are, or the name of a new one."""
    known = desk.work.segments.named(name, product=product) if name else None
    segments = [*desk.work.segments.of_product(product)[:MOST_SEGMENTS]]
    if known is not None and known not in segments:
        segments[-1] = known
    first = segments[0] if known is None else known
    return (
        Choose(
            name="segment",
            label=say("field-segment"),
            options=tuple(
                Option(value=str(segment.id), label=quoted(segment.name)) for segment in segments
            ),
            value=str(first.id),
        ),
        Line(
            name="new-segment",
            label=say("field-new-segment"),
            hint=say("field-new-segment-hint"),
            value=name if known is None else "",
            optional=True,
        ),
    )


def reach_field(reach: Reach) -> Choose:
    return Choose(
        name="type",
        label=say("field-type"),
        options=tuple(
            Option(value=one.value, label=Phrase(f"reach-{one}"), note=Phrase(f"reach-{one}-note"))
            for one in Reach
        ),
        value=reach.value,
    )


def source_field(source: str) -> Line:
    return Line(
        name="source",
        label=say("field-source"),
        hint=say("field-source-hint"),
        value=source,
        optional=True,
    )


def owner_field(owner: Person | None) -> People:
    return People(
        name="owner",
        label=say("field-owner"),
        value=() if owner is None else (owner,),
        optional=True,
    )
