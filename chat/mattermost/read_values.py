"""What a person filled in a dialog, typed: text, numbers, days, hours, people. Nothing is trusted."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import time
from typing import Any, Final, TypeAlias

from chat.forms import Value
from chat.mattermost import mentions
from chat.mattermost.found_by_name import Ask, Known, NotUnderstood, one_of
from chat.mattermost.write_fields import PART
from domain.day_grammar import read_day
from domain.folding import plain
from domain.people import Person, Place
from domain.refusals import Refusal
from domain.wording import Phrase, say

Kinds: TypeAlias = Mapping[str, Sequence[Any]]
Submission: TypeAlias = Mapping[str, Any]
LONGEST: Final = 20_000
NAMED: Final = re.compile(r"[@~]?([a-z0-9][\w.-]*)", re.IGNORECASE)


def values(
    submission: Submission, kinds: Kinds, ask: Ask
) -> tuple[dict[str, Value], dict[str, Phrase]]:
    """Each field's value by its name, and what is wrong with those that could not be read."""
    read: dict[str, Value] = {}
    wrong: dict[str, Phrase] = {}
    for name, (code, is_needed, *needs) in kinds.items():
        try:
            read[name] = READERS[code](name, submission, needs, ask)
            if is_needed and read[name] in (None, ()):
                raise NotUnderstood(say("mattermost-needed"))
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


def chosen(name: str, submission: Submission, needs: Sequence[Any], _ask: Ask) -> Value:
    (offered,) = needs
    picked = written(name, submission)
    if picked and picked not in offered:
        raise NotUnderstood(say("mattermost-not-offered"))
    return picked or None


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
    return one_of(typed, [tuple(kept)] if kept else [], lookup, ask)


def ticked(name: str, submission: Submission, needs: Sequence[Any], _ask: Ask) -> Value:
    (options,) = needs
    return tuple(
        value for at, value in enumerate(options) if submission.get(f"{name}{PART}{at}") is True
    )


def listed(name: str, submission: Submission, needs: Sequence[Any], ask: Ask) -> Value:
    lookup, known = needs
    left: list[Known] = [(label, value) for label, value in known]
    read: list[str] = []
    for one in one_by_one(written(name, submission), left, ask):
        value = one_of(one, left, lookup, ask)
        read.append(value)
        # Of two with the same name, the second time means the other.
        left.sort(key=lambda pair: pair[1] in read)
    return tuple(dict.fromkeys(read))


def one_by_one(typed: str, known: Sequence[Known], ask: Ask) -> Iterator[str]:
    """Names on lines of their own, or with commas between them; a known name may have one in it."""
    names = {plain(ask.shown(label)) for label, _ in known}
    for line in map(str.strip, typed.splitlines()):
        if plain(line) in names:
            yield line
        else:
            yield from (one for part in re.split("[,;]", line) if (one := part.strip()))


def people(name: str, submission: Submission, _needs: Sequence[Any], ask: Ask) -> Value:
    typed = re.split(r"[\s,;]+", written(name, submission))
    return tuple(dict.fromkeys(somebody(one, ask) for one in typed if one))


def one_person(name: str, submission: Submission, needs: Sequence[Any], ask: Ask) -> Value:
    found = people(name, submission, needs, ask)
    if isinstance(found, tuple) and len(found) > 1:
        raise NotUnderstood(say("mattermost-one-person"))
    return found


def somebody(typed: str, ask: Ask) -> Person:
    named = NAMED.fullmatch(typed)
    found = ask.person(named[1].lower()) if named else None
    if found is None:
        raise NotUnderstood(say("mattermost-nobody-called", typed=typed))
    return found


def channel(name: str, submission: Submission, needs: Sequence[Any], ask: Ask) -> Value:
    """The one that stood there stays, even where its name cannot be looked up."""
    (kept,) = needs
    typed = written(name, submission)
    if not typed:
        return None
    if kept and typed == ask.shown(mentions.place(Place(kept))):
        return str(kept)
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
    "o": chosen,
    "l": looked_up,
    "m": ticked,
    "L": listed,
    "p": one_person,
    "P": people,
    "c": channel,
    "d": day,
    "h": clock,
    "b": box,
}
