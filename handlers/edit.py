"""Changing what is written about a prospect; two people may do it at once and lose nothing."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from chat.forms import Form, Line, Remark, Value
from chat.port import Open, Press, Reply, Say, Submitted
from domain.merging import Merged, marks, merge
from domain.names import key
from domain.people import Person, Private
from domain.products import Product
from domain.prospects import Contact, Prospect, Reach, Screening
from domain.wording import Phrase, quoted, say
from handlers import contacts
from handlers.access import OF_MEMBERS
from handlers.add_form import contact_fields, owner_field, reach_field, segment_fields, source_field
from handlers.chosen import referred, to_change
from handlers.desk import Desk
from handlers.form_values import person, text
from handlers.handover import handed_over
from handlers.naming import named, short
from handlers.new_prospect import refuse_same, segment_called
from handlers.pressed import said
from handlers.prospect_card import confirmed, prospect_card
from handlers.prospect_card import owner as owner_of
from handlers.record import Recorded, record
from handlers.screening import (
    asks_off_target,
    chosen,
    is_off_target,
    say_off_target,
    screening_field,
)
from handlers.segment_names import segment_of

EDIT = "edit"
LABELS = {
    "name": "field-organisation",
    "segment": "field-segment",
    "type": "field-type",
    "source": "field-source",
    "owner": "field-owner",
    "contact": "field-contact",
    "role": "field-role",
    "email": "field-email",
    "phone": "field-phone",
    "screening": "field-screening",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What stands: the prospect, and the contact the form shows (None before there is one)."""

    prospect: Prospect
    contact: Contact | None

    @property
    def values(self) -> dict[str, str]:
        """Every field as the form holds it."""
        owner = self.prospect.owner
        return {
            "name": self.prospect.name,
            "segment": str(self.prospect.segment),
            "type": self.prospect.reach.value,
            "source": self.prospect.source,
            "owner": "" if owner is None else owner.id,
            "screening": self.prospect.screening.value,
            **contacts.values_of(self.contact),
        }


def press(press: Press, desk: Desk) -> list[Say]:
    before = standing(to_change(press.value, desk), desk)
    return [Open(form=edit_form(before, before.values, desk, seen=marks(before.values)))]


def standing(prospect: Prospect, desk: Desk) -> Before:
    people = desk.work.contacts.of_prospect(prospect.id)
    return Before(prospect=prospect, contact=people[0] if people else None)


def edit_form(
    before: Before,
    values: Mapping[str, str],
    desk: Desk,
    *,
    seen: Mapping[str, str],
    remarks: Sequence[Remark] = (),
) -> Form:
    """The form with these values; `seen` has the marks of what the person saw in each field."""
    owner = Person(values["owner"]) if values["owner"] else None
    segment = desk.work.segments.get(int(values["segment"]))
    portrait = desk.product_with(before.prospect.product).portrait
    return Form(
        name=EDIT,
        title=say("edit-title"),
        submit=say("form-save"),
        about=json.dumps({"of": before.prospect.reference, "seen": seen}),
        items=(
            *remarks,
            Line(name="name", label=say("field-organisation"), value=values["name"]),
            *contact_fields(*(values[name] for name in contacts.FIELDS)),
            *segment_fields(segment.name, desk, product=before.prospect.product),
            reach_field(Reach(values["type"])),
            *screening_field(Screening(values["screening"]), portrait),
            source_field(values["source"]),
            owner_field(owner),
        ),
    )


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    about = said(sent.about, of=str, seen=dict)
    before = standing(referred(about["of"], desk), desk)
    product = desk.product_with(before.prospect.product)
    values = checked(sent.values, before, product, desk)
    merged = merge(values, seen=about["seen"], now=before.values)
    if merged.clashes:
        remarks = [clash(name, before, desk) for name in merged.clashes]
        seen = seen_now(about["seen"], merged.clashes, before)
        again = edit_form(before, values, desk, seen=seen, remarks=remarks)
        return [Open(form=again, replaces=True)]
    if not merged.write:
        unchanged = prospect_card(before.prospect, desk, says=say("edit-nothing"))
        return [Reply(card=unchanged)]
    return changed(before, merged, desk)


def seen_now(seen: Mapping[str, str], clashes: Sequence[str], before: Before) -> dict[str, str]:
    """A clash is told, so it was seen; elsewhere the form still shows what it showed at first."""
    now = marks(before.values)
    return {**seen, **{name: now[name] for name in clashes}}


def checked(
    values: Mapping[str, Value], before: Before, product: Product, desk: Desk
) -> dict[str, str]:
    """Every field as it would be kept. Raises NameMissing, TooLong, SameName, NoEmail, NoPhone."""
    name = named(text(values, "name"), say("what-organisation"), field="name")
    if key(name) != key(before.prospect.name):
        refuse_same(name, desk, product)
    owner = person(values, "owner")
    return {
        "name": name,
        "segment": chosen_segment(values, product, desk),
        "type": text(values, "type"),
        "source": short(text(values, "source"), say("what-source"), field="source"),
        "owner": "" if owner is None else owner.id,
        "screening": screened(values, before),
        **contacts.checked(values, product),
    }


def screened(values: Mapping[str, Value], before: Before) -> str:
    """As chosen; as it was where the form does not ask."""
    known = before.prospect.screening
    return chosen(text(values, "screening")).value if "screening" in values else known.value


def chosen_segment(values: Mapping[str, Value], product: Product, desk: Desk) -> str:
    """A new one counts before the one chosen; it is begun when there is none of its name."""
    begun = short(text(values, "new-segment"), say("what-segment"), field="new-segment")
    if not begun:
        return str(segment_of(text(values, "segment"), product, desk).id)
    return str(segment_called(begun, desk, product)[0].id)


def changed(before: Before, merged: Merged, desk: Desk) -> list[Say]:
    values = before.values | dict(merged.write)
    was = before.prospect
    now = replace(
        was,
        name=values["name"],
        segment=int(values["segment"]),
        reach=Reach(values["type"]),
        source=values["source"],
        owner=Person(values["owner"]) if values["owner"] else None,
        screening=Screening(values["screening"]),
    )
    of_contact = {name: values[name] for name in contacts.FIELDS}
    is_about_contact = not merged.write.keys().isdisjoint(contacts.FIELDS)
    child = contacts.keep(before.contact, of_contact, was, desk) if is_about_contact else None
    recorded = record(now, desk, was=was, what=EDIT, child=child)
    return [noted(recorded, was, desk), *handed_over(now, was, desk)]


def noted(recorded: Recorded, was: Prospect, desk: Desk) -> Reply:
    """What was changed; who turns out to be off target may be told no."""
    now = recorded.prospect
    if now.screening is was.screening or not is_off_target(now):
        return confirmed(recorded, desk, say("edit-noted"))
    answers = (say_off_target(now),)
    return confirmed(recorded, desk, say("edit-noted"), asks_off_target(), answers=answers)


def clash(name: str, before: Before, desk: Desk) -> Remark:
    """What somebody else wrote there in between."""
    entries = desk.work.entries.of_prospect(before.prospect.id, at_most=1)
    somebody = entries[0].by if entries else desk.by
    field, value = Phrase(LABELS[name]), shown(name, before, desk)
    return Remark(say("edit-clash", field=field, person=somebody, value=value))


def shown(name: str, before: Before, desk: Desk) -> Phrase:
    match name:
        case "segment":
            return quoted(desk.work.segments.get(before.prospect.segment).name)
        case "type":
            return Phrase(f"reach-{before.prospect.reach}")
        case "owner":
            return owner_of(before.prospect)
        case "screening":
            return Phrase(f"screening-{before.prospect.screening or 'unknown'}")
        case _:
            value = before.values[name]
            return quoted(Private(value, before.prospect.id)) if value else say("edit-empty")


ACCESS = OF_MEMBERS
PRESSES = {EDIT: press}
FORMS = {EDIT: submit}
