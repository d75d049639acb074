"""The people at a prospect's: added, put right, taken out."""

from collections.abc import Mapping

from chat.forms import Form, Value
from chat.port import Open, Press, Reply, Say, Submitted
from domain.contact_keys import email_key
from domain.names import search_key
from domain.products import Product
from domain.prospects import Contact, Prospect
from domain.refusals import StaleButton
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.add_form import contact_fields
from handlers.chosen import referred, to_change
from handlers.contact_details import email, phone
from handlers.desk import Desk
from handlers.form_values import text
from handlers.naming import NameMissing, short
from handlers.origins import OriginMissing, origin_field, origin_of
from handlers.pressed import number
from handlers.privacy import kept_out
from handlers.prospect_card import confirmed, prospect_card
from handlers.record import Recorded, record

CONTACT = "contact"
NEW = "contact-new"
CHANGE = "contact-edit"
FIELDS = ("contact", "role", "email", "phone")


def values_of(contact: Contact | None) -> dict[str, str]:
    """A contact as a form holds it."""
    if contact is None:
        return dict.fromkeys(FIELDS, "")
    return {
        "contact": contact.name.value,
        "role": contact.role.value,
        "email": contact.email.value,
        "phone": contact.phone.value,
    }


def checked(values: Mapping[str, Value], product: Product) -> dict[str, str]:
    """The four fields as kept. Raises TooLong, NoEmail, NoPhone."""
    address = short(text(values, "email"), say("what-email"), field="email")
    number = short(text(values, "phone"), say("what-phone"), field="phone")
    return {
        "contact": short(text(values, "contact"), say("what-contact"), field="contact"),
        "role": short(text(values, "role"), say("what-role"), field="role"),
        "email": email(address),
        "phone": phone(number, product.country),
    }


def keep(
    was: Contact | None,
    now: Mapping[str, str],
    prospect: Prospect,
    desk: Desk,
    *,
    origin: str = "",
) -> str:
    """Write a contact down in place of another. Return what the entry is to name, for undoing.

    The one replaced is set aside, so that undoing finds it; emptied in every field, it is only that.
    """
    kept_out.refuse(now["email"], now["phone"], desk)
    if was is not None:
        desk.work.contacts.remove(was.id, at=desk.now)
    old = "" if was is None else str(was.id)
    if not any(now.values()):
        return f"contact:,{old}"
    same = was if was is not None and is_still(was, now) else None
    added = desk.work.contacts.add(
        prospect=prospect.id,
        at=desk.now,
        name=now["contact"],
        role=now["role"],
        email=now["email"],
        phone=now["phone"],
        origin=origin or (prospect.source if was is None else was.origin),
        wrong_since=was.wrong_since
        if was is not None and was.phone.value == now["phone"]
        else None,
        like=same,
    )
    if same is not None:
        desk.work.retention.follows(added.id, same.id)
    return f"contact:{added.id},{old}"


def is_still(was: Contact, now: Mapping[str, str]) -> bool:
    """The same person with other details: they keep the address, or a word of their name."""
    if email_key(was.email.value) and email_key(was.email.value) == email_key(now["email"]):
        return True
    before, after = (set(search_key(name).split()) for name in (was.name.value, now["contact"]))
    return not before or not after or bool(before & after)


def press_new(press: Press, desk: Desk) -> list[Say]:
    """`value` is the prospect's reference."""
    prospect = to_change(press.value, desk)
    form = contact_form(
        values_of(None), about=prospect.reference, origin=prospect.source, is_new=True
    )
    return [Open(form=form)]


def press_change(press: Press, desk: Desk) -> list[Say]:
    """`value` is the contact's id."""
    contact = there(press.value, desk)
    prospect = desk.work.prospects.get(contact.prospect)
    desk.open_product(prospect.product)
    about = f"{prospect.reference}:{contact.id}"
    return [Open(form=contact_form(values_of(contact), about=about, origin=contact.origin))]


def contact_form(
    values: Mapping[str, str], *, about: str, origin: str = "", is_new: bool = False
) -> Form:
    """Of somebody new, it asks where their details come from."""
    return Form(
        name=CONTACT,
        title=say("contact-title"),
        submit=say("form-save"),
        items=(
            *contact_fields(*(values[name] for name in FIELDS)),
            origin_field(origin, optional=not is_new),
        ),
        about=about,
    )


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    reference, _, contact = sent.about.partition(":")
    prospect = referred(reference, desk)
    was = there(contact, desk) if contact else None
    return told(prospect, corrected(prospect, was, sent.values, desk), desk)


def corrected(
    prospect: Prospect, was: Contact | None, values: Mapping[str, Value], desk: Desk
) -> Recorded | None:
    """None when that is written down already. Raises NameMissing, TooLong, NoEmail, NoPhone, Objected…"""
    now = checked(values, desk.product_with(prospect.product))
    origin = origin_of(values)
    if was is None and not any(now.values()):
        raise NameMissing(what=say("what-contact"), field="contact")
    people = desk.work.contacts.of_prospect(prospect.id)
    if any(values_of(one) == now and origin in ("", one.origin) for one in people):
        return None
    child = keep(was, now, prospect, desk, origin=origin)
    if was is None and not origin:
        # A refusal undoes what was done: whatever else is wrong was said first.
        raise OriginMissing(field="origin")
    return record(prospect, desk, was=prospect, what=CONTACT, child=child)


def told(prospect: Prospect, recorded: Recorded | None, desk: Desk) -> list[Say]:
    if recorded is None:
        return [Reply(card=prospect_card(prospect, desk, says=say("contact-already")))]
    return [confirmed(recorded, desk, say("contact-noted"))]


def there(contact: str, desk: Desk) -> Contact:
    """Raises StaleButton when somebody replaced or removed it meanwhile."""
    found = desk.work.contacts.get(number(contact))
    if found is None:
        raise StaleButton
    return found


ACCESS = OF_MEMBERS
PRESSES = {NEW: press_new, CHANGE: press_change}
FORMS = {CONTACT: submit}
