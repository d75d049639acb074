"""E-mail addresses and telephone numbers: kept as typed once they can be one."""

from domain.names import clean
from domain.refusals import Refusal


class NoEmail(Refusal):
    """Not an address. Details: typed."""

    phrase = "refusal-no-email"


class NoPhone(Refusal):
    """Not a number of any country. Details: typed."""

    phrase = "refusal-no-phone"


def email(typed: str) -> str:
    """Raises NoEmail. Empty stays empty; whether somebody reads it is not asked of anyone."""
    address = clean(typed)
    if not address:
        return ""
    # Loaded for the first address only: the start does not wait for it.
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(address, check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError:
        raise NoEmail(typed=address, field="email") from None
    if "." not in found.domain:
        raise NoEmail(typed=address, field="email")
    return found.normalized


def phone(typed: str, country: str) -> str:
    """Raises NoPhone. A number without its country is one of `country` (ISO code)."""
    number = clean(typed)
    if not number:
        return ""
    # The numbering plans of the world are large: loaded for the first number only.
    from phonenumbers import NumberParseException, is_valid_number, parse

    try:
        valid = is_valid_number(parse(number, country))
    except NumberParseException:
        valid = False
    if not valid:
        raise NoPhone(typed=number, field="phone")
    return number
