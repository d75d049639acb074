"""What a person filled in a dialog, typed: text, numbers, days, hours, people. Nothing is trusted."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from typing import Any, Final, Protocol, TypeAlias

from chat.forms import Value
from chat.mattermost.write_fields import PART
from domain.day_grammar import read_day
from domain.folding import plain
from domain.people import Person
from domain.refusals import Refusal
from domain.wording import Phrase, say

Kinds: TypeAlias = Mapping[str, Sequence[Any]]
Submission: TypeAlias = Mapping[str, Any]
LONGEST: Final = 20_000
NAMED: Final = re.compile(r"[@~]?([a-z0-9][\w.-]*)", re.IGNORECASE)
NAMES_SHOWN: Final = 5


class Ask(Protocol):
    """What reading a field may need to know from elsewhere."""

    @property
    def today(self) -> date: ...

    def found(self, lookup: str, query: str) -> Sequence[tuple[str, str]]:
        """(label, value) of what is found by that; best first."""
        ...

    def person(self, name: str) -> Person | None:
        """By their username, or id."""
        ...

    def channel(self, name: str) -> str | None:
        """The id of a channel by its name, or id."""
        ...


class NotUnderstood(Exception):
    """A field cannot be read; `words` say what to write."""

    def __init__(self, words: Phrase) -> None:
        super().__init__()
        self.words = words


def values(
    submission: Submission, kinds: Kinds, ask: Ask
) -> tuple[dict[str, Value], dict[str, Phrase]]:
    """Each field's value by its name, and what is wrong with those that could not be read."""
    read: dict[str, Value] = {}
    wrong: dict[str, Phrase] = {}
    for name, (code, *needs) in kinds.items():
        try:
            read[name] = READERS[code](name, submission, needs, ask)
        except NotUnderstood as problem:
            wrong[first_element(name, code)] = problem.words
    return read, wrong


def first_element(name: str, code: str) -> str:
    """Where the sentence stands: boxes have names of their own."""
    return f"{name}{PART}0" if code == "m" else name


def written(name: str, submission: Submission) -> str:
    value = submission.get(name)
    if isinstance(value, bool) or value is None:
        return ""
    return str(value).strip()[:LONGEST] if isinstance(value, str | int | float) else ""


def text(name: str, submission: Submission, _needs: Sequence[Any], _ask: Ask) -> Value:
    return written(name, submission) or None


def number(name: str, submission: Submission, needs: Sequence[Any], _ask: Ask) -> Value:
    typed = written(name, submission)
    if not typed:
        return None
    least, most = needs
    try:
        found = float(typed.replace(",", "."))
    except ValueError:
        raise NotUnderstood(say("mattermost-not-a-number")) from None
    if found != found // 1 or abs(found) > 10**9:
        raise NotUnderstood(say("mattermost-not-a-number"))
    if least is not None and found < least:
        raise NotUnderstood(say("mattermost-at-least", least=least))
    if most is not None and found > most:
        raise NotUnderstood(say("mattermost-at-most", most=most))
    return int(found)


def looked_up(name: str, submission: Submission, needs: Sequence[Any], ask: Ask) -> Value:
    lookup, kept = needs
    typed = written(name, submission)
    if not typed:
        return None
    known = [(kept[0], kept[1])] if kept else []
    return one_of(typed, known, lookup, ask)


def one_of(typed: str, known: Sequence[tuple[str, str]], lookup: str, ask: Ask) -> str:
    """The value of the one that is called so. Raises NotUnderstood."""
    same = [value for label, value in known if plain(label) == plain(typed)]
    if same:
        return same[0]
    found = ask.found(lookup, typed) if lookup else [one for one in known if holds(one[0], typed)]
    exact = [value for label, value in found if plain(label) == plain(typed)]
    if exact or len(found) == 1:
        return exact[0] if exact else found[0][1]
    if not found:
        raise NotUnderstood(say("mattermost-nothing-called", typed=typed))
    several = tuple(label for label, _ in found[:NAMES_SHOWN])
    raise NotUnderstood(say("mattermost-several-called", typed=typed, names=several))


def holds(label: str, typed: str) -> bool:
    return plain(typed) in plain(label)


def ticked(name: str, submission: Submission, needs: Sequence[Any], _ask: Ask) -> Value:
    (options,) = needs
    return tuple(
        value for at, value in enumerate(options) if submission.get(f"{name}{PART}{at}") is True
    )


def listed(name: str, submission: Submission, needs: Sequence[Any], ask: Ask) -> Value:
    lookup, known = needs
    pairs = [(label, value) for label, value in known]
    typed = [one.strip() for one in re.split(r"[,;\n]", written(name, submission))]
    return tuple(one_of(one, pairs, lookup, ask) for one in typed if one)


def people(name: str, submission: Submission, _needs: Sequence[Any], ask: Ask) -> Value:
    typed = written(name, submission).replace(",", " ").split()
    return tuple(somebody(one, ask) for one in typed)


def somebody(typed: str, ask: Ask) -> Person:
    named = NAMED.fullmatch(typed)
    found = ask.person(named[1].lower()) if named else None
    if found is None:
        raise NotUnderstood(say("mattermost-nobody-called", typed=typed))
    return found


def channel(name: str, submission: Submission, _needs: Sequence[Any], ask: Ask) -> Value:
    typed = written(name, submission)
    if not typed:
        return None
    named = NAMED.fullmatch(typed)
    found = ask.channel(named[1].lower()) if named else None
    if found is None:
        raise NotUnderstood(say("mattermost-no-channel-called", typed=typed))
    return found


def day(name: str, submission: Submission, _needs: Sequence[Any], ask: Ask) -> Value:
    typed = written(name, submission)
    if not typed:
        return None
    found = read_day(typed)
    if found is None or not found.names_a_day:
        raise NotUnderstood(say("mattermost-not-a-day", typed=typed))
    try:
        return found.on(ask.today)
    except Refusal as problem:
        raise NotUnderstood(say("mattermost-not-a-day", typed=typed)) from problem


def clock(name: str, submission: Submission, _needs: Sequence[Any], _ask: Ask) -> Value:
    typed = written(name, submission)
    if not typed:
        return None
    try:
        found = read_day(typed)
        at: time | None = None if found is None else found.at()
    except Refusal:
        at = None
    if at is None:
        raise NotUnderstood(say("mattermost-not-a-time", typed=typed))
    return at


def box(name: str, submission: Submission, _needs: Sequence[Any], _ask: Ask) -> Value:
    return submission.get(name) is True


Reader: TypeAlias = Callable[[str, Submission, Sequence[Any], Ask], Value]
READERS: Final[Mapping[str, Reader]] = {
    "t": text,
    "n": number,
    "o": text,
    "l": looked_up,
    "m": ticked,
    "L": listed,
    "p": people,
    "P": people,
    "c": channel,
    "d": day,
    "h": clock,
    "b": box,
}
