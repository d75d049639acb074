"""Which prospects the lines of a list are already, some hundreds of lines at a time."""

from collections.abc import Mapping, Sequence

from domain.contact_keys import email_key, phone_key
from domain.duplicates import By, Key, Match, keys, matched
from domain.incoming import Incoming
from domain.names import key, search_key
from domain.products import Product
from handlers.import_checks import telephone
from storage.known import Known


def already_there(
    several: Sequence[Incoming], known: Known, product: Product
) -> Mapping[int, Match]:
    """The prospect each line is, by its line; lines that are none of ours are left out."""
    found = what_is_known(several, known, product)
    if not found:
        return {}
    matches = {one.line: matched(keys(one), found) for one in several}
    return {line: match for line, match in matches.items() if match is not None}


def what_is_known(several: Sequence[Incoming], known: Known, product: Product) -> Mapping[Key, int]:
    """Of all that the lines say, what one of our prospects is known by."""
    named = known.named({key(one.name) for one in several}, product=product.id)
    numbers = {one.number for one in several if one.number is not None}
    numbered = known.numbered(numbers, product=product.id)
    return {
        **{Key(By.ORGANISATION, name): prospect for name, prospect in named.items()},
        **{Key(By.REFERENCE, str(number)): prospect for number, prospect in numbered.items()},
        **by_person(several, named, known),
        **by_email(several, known, product),
        **by_phone(several, known, product),
    }


def by_person(
    several: Sequence[Incoming], named: Mapping[str, int], known: Known
) -> Mapping[Key, int]:
    wanted = {
        named[key(one.name)] for one in several if one.contact.value and key(one.name) in named
    }
    names = {prospect: name for name, prospect in named.items()}
    return {
        Key(By.PERSON, f"{names[prospect]}\n{search_key(contact.name.value)}"): prospect
        for prospect, contacts in known.contacts_of(wanted).items()
        for contact in contacts
        if contact.name.value
    }


def by_email(several: Sequence[Incoming], known: Known, product: Product) -> Mapping[Key, int]:
    wanted = {email_key(one.email.value) for one in several if one.email.value}
    found = known.with_email(wanted, product=product.id) if wanted else ()
    return {Key(By.EMAIL, email_key(one.email)): one.prospect for one in found}


def by_phone(several: Sequence[Incoming], known: Known, product: Product) -> Mapping[Key, int]:
    wanted = {phone_key(one.phone_e164.value) for one in several if one.phone_e164.value}
    found = known.with_phone(wanted, product=product.id) if wanted else ()
    read = ((telephone(one.phone, country=product.country), one.prospect) for one in found)
    return {Key(By.PHONE, phone.e164): prospect for phone, prospect in read if phone is not None}
