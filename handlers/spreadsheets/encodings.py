"""How the letters of a CSV file are written: UTF-8 or UTF-16 when they prove it, else guessed."""

import codecs
import re
from pathlib import Path

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins like the one of UTF-16
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
LEGACY = ["cp1252", "mac_roman", "cp850"]
"""Excel on Windows, Excel on older Macs, Excel's "CSV (MS-DOS)"; the usual one first."""

FRENCH = frozenset("éèêëàâäçîïôöùûüœæÉÈÊËÀÂÄÇÎÏÔÖÙÛÜŒÆ’«»°€")
NOT_PLAIN = re.compile(rb"[^\n\r]*[\x80-\xff][^\n\r]*")
CHUNK = 1 << 20
SAMPLE = 1 << 16
NULS = 0.3
TRUSTED = 10


def encoding_of(path: Path) -> str:
    """A name that `open` understands."""
    with path.open("rb") as file:
        start = file.read(SAMPLE)
    for mark, encoding in BYTE_ORDER_MARKS:
        if start.startswith(mark):
            return encoding
    return by_its_zeros(start) or ("utf-8" if is_utf8(path) else guessed(path))


def by_its_zeros(start: bytes) -> str | None:
    """UTF-16 without its mark: most letters have a zero as one of their two bytes."""
    half = len(start) // 2 or 1
    if start[1::2].count(0) > NULS * half and start[::2].count(0) < NULS * half / 10:
        return "utf-16-le"
    if start[::2].count(0) > NULS * half and start[1::2].count(0) < NULS * half / 10:
        return "utf-16-be"
    return None


def is_utf8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def is_nearly_utf8(sample: bytes) -> bool:
    """Many letters that only UTF-8 writes so, and a few spoilt ones: two files put together."""
    text = sample.decode("utf-8", errors="replace")
    spoilt = text.count("\ufffd")
    return sum(letter > "\x7f" for letter in text) > TRUSTED * spoilt


def guessed(path: Path) -> str:
    """From the lines that have accents: the others are the same in every legacy encoding."""
    from charset_normalizer import from_bytes  # a twentieth of a second, for old files only

    sample = bytearray()
    with path.open("rb") as file:
        while len(sample) < SAMPLE and (chunk := file.read(CHUNK)):
            for line in NOT_PLAIN.finditer(chunk):
                sample += line[0][:SAMPLE] + b"\n"
    if is_nearly_utf8(bytes(sample[:SAMPLE])):
        return "utf-8"
    found = from_bytes(bytes(sample[:SAMPLE]), cp_isolation=LEGACY)
    clean = [match for match in found if match.chaos == min(one.chaos for one in found)]
    likely = {match.encoding: sum(map(FRENCH.__contains__, str(match))) for match in clean}
    return max(LEGACY, key=lambda encoding: likely.get(encoding, -1))
