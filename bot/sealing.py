"""A value sealed with a key: encrypted and authenticated, and good for one purpose only.

AES-GCM of the `cryptography` library. The key is derived from the one that is kept; what the value
is for is authenticated with it, so that a row put in another's place does not open.
"""

import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

PURPOSE: Final = b"prospect sealed values"
NONCE: Final = 12


class Changed(Exception):
    """It was not sealed with this key for this purpose, or was changed since."""


def cipher(key: bytes) -> AESGCM:
    return AESGCM(HKDF(algorithm=SHA256(), length=32, salt=None, info=PURPOSE).derive(key))


def seal(value: str, *, key: bytes, purpose: str) -> str:
    nonce = secrets.token_bytes(NONCE)
    hidden = cipher(key).encrypt(nonce, value.encode(), purpose.encode())
    return urlsafe_b64encode(nonce + hidden).decode()


def opened(text: str, *, key: bytes, purpose: str) -> str:
    """Raises Changed."""
    try:
        whole = urlsafe_b64decode(text)
        value = cipher(key).decrypt(whole[:NONCE], whole[NONCE:], purpose.encode())
        return value.decode()
    except (InvalidTag, ValueError) as error:
        raise Changed from error
