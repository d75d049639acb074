"""A file that only the bot's own key opens: encrypted in pieces, each authenticated, the last one marked.

AES-GCM of the `cryptography` library; the key is derived from the bot's secret and a salt of the
file's own. A piece changed, moved, left out, or an end cut off is noticed.
"""

import io
import secrets
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Final, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC: Final = b"prospect backup 1\n"
PURPOSE: Final = b"prospect backup"
SALT: Final = 16
PIECE: Final = 1 << 20
LENGTH: Final = 4
TAG: Final = 16
LAST: Final = 1


class Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class NotOurs(Exception):
    """The file was not sealed with this key, or is not whole."""


def is_sealed(path: Path) -> bool:
    """Whether it looks like one of these files."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def cipher(secret: bytes, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(algorithm=SHA256(), length=32, salt=salt, info=PURPOSE).derive(secret))


def nonce(number: int, last: int) -> bytes:
    """Each used once: a salt makes the key the file's own."""
    return number.to_bytes(8, "big") + last.to_bytes(4, "big")


class Sealing(io.RawIOBase):
    """Writes what it is given, sealed, to `file`; closing it writes the last piece."""

    def __init__(self, file: IO[bytes], secret: bytes) -> None:
        super().__init__()
        salt = secrets.token_bytes(SALT)
        self._file = file
        self._cipher = cipher(secret, salt)
        self._number = 0
        self._waiting = bytearray()
        file.write(MAGIC + salt)

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        given = bytes(data)  # type: ignore[call-overload]
        self._waiting += given
        while len(self._waiting) > PIECE:
            self._put(bytes(self._waiting[:PIECE]), 0)
            del self._waiting[:PIECE]
        return len(given)

    def close(self) -> None:
        if not self.closed:
            self._put(bytes(self._waiting), LAST)
        super().close()

    def _put(self, piece: bytes, last: int) -> None:
        sealed = self._cipher.encrypt(nonce(self._number, last), piece, MAGIC)
        self._file.write(len(sealed).to_bytes(LENGTH, "big") + sealed)
        self._number += 1


class Opening(io.RawIOBase):
    """Reads what was sealed with one of these secrets.

    Raises NotOurs, at the piece that is wrong or at the missing end.
    """

    def __init__(self, file: Readable, several: Sequence[bytes]) -> None:
        super().__init__()
        if file.read(len(MAGIC)) != MAGIC:
            raise NotOurs
        salt = file.read(SALT)
        self._pieces = pieces(file, [cipher(secret, salt) for secret in several])
        self._left = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        room = memoryview(buffer)  # type: ignore[arg-type]
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._left = piece
        given = self._left[: len(room)]
        room[: len(given)] = given
        self._left = self._left[len(given) :]
        return len(given)


def pieces(file: Readable, keys: Sequence[AESGCM]) -> Iterator[bytes]:
    """The first tells which key it is."""
    number, ended = 0, False
    while head := file.read(LENGTH):
        length = int.from_bytes(head, "big")
        if ended or length > PIECE + TAG:
            raise NotOurs
        sealed = file.read(length)
        if len(sealed) != length:
            raise NotOurs
        key, piece, ended = opened(keys, sealed, number)
        keys = [key]
        number += 1
        yield piece
    if not ended:
        raise NotOurs


def opened(keys: Sequence[AESGCM], sealed: bytes, number: int) -> tuple[AESGCM, bytes, bool]:
    """Which key opens it, the piece, and whether it is the last."""
    for key in keys:
        for last in (0, LAST):
            try:
                return key, key.decrypt(nonce(number, last), sealed, MAGIC), last == LAST
            except InvalidTag:
                continue
    raise NotOurs
