"""By what an e-mail address and a telephone number are looked for, however they were written."""

import re

NO_DIGIT = re.compile(r"\D+")
ENOUGH = 9
"""Digits at the end, which two writings of one number share: 06 12 34 56 78 and +33 6 12 34 56 78."""


def email_key(email: str) -> str:
    return email.strip().casefold()


def phone_key(phone: str) -> str:
    """Numbers with the same one may be the same: the country decides. Empty for no number."""
    return NO_DIGIT.sub("", phone)[-ENOUGH:]
