"""By what an e-mail address and a telephone number are looked for, however they were written."""

import re

NO_DIGIT = re.compile(r"\D+")
ENOUGH = 9
"""Digits at the end, which two writings of one number share: 06 12 34 56 78 and +33 6 12 34 56 78."""

GMAIL = frozenset({"gmail.com", "googlemail.com"})


def email_key(email: str) -> str:
    return email.strip().casefold()


def mailbox_key(email: str) -> str:
    """Where it arrives: what stands after a plus is only a label, and Gmail reads over the dots."""
    name, at, domain = email_key(email).rpartition("@")
    name = name.partition("+")[0] or name
    if domain in GMAIL:
        name, domain = name.replace(".", ""), "gmail.com"
    return f"{name}{at}{domain}"


def phone_key(phone: str) -> str:
    """Numbers with the same one may be the same: the country decides. Empty for no number."""
    return NO_DIGIT.sub("", phone)[-ENOUGH:]
