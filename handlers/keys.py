"""The keys a command understands; any other is refused with the nearest one."""

from domain.command_line import CommandLine
from domain.refusals import KeyNotTaken, UnknownKey
from domain.vocabulary import SPELLINGS, did_you_mean


def only(line: CommandLine, *allowed: str) -> None:
    """Raise UnknownKey, KeyNotTaken for a key of the line that is none of these (English codes)."""
    for typed in line.unknown_keys:
        raise UnknownKey(typed=typed, suggestion=nearest(typed, allowed))
    for code in line.keys:
        if code not in allowed:
            raise KeyNotTaken(typed=line.typed_keys[code], verb=line.verb_typed)
    for question in line.answers:
        raise KeyNotTaken(typed=question, verb=line.verb_typed)


def nearest(typed: str, allowed: tuple[str, ...]) -> str:
    spellings = {word: code for word, code in SPELLINGS["key"].items() if code in allowed}
    return did_you_mean(typed, spellings) or "none"
