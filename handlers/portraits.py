"""/prospect portrait: what makes a good user of this product, and how much each trait counts."""

from collections.abc import Callable, Mapping, Sequence

from chat.port import Open, Press, Reply, Say, Submitted
from domain import vocabulary
from domain.command_line import CommandLine
from domain.portrait_versions import says_the_same
from domain.positional import joined
from domain.quotes import Token
from domain.refusals import Refusal
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.form_values import text
from handlers.keys import only
from handlers.lessons import lessons
from handlers.portrait_asked import ask, drop, screening
from handlers.portrait_card import SHOW, portrait_card
from handlers.portrait_change import change
from handlers.portrait_edited import edited, meanwhile
from handlers.portrait_numbers import NUMBERS, numbers_form, sent_numbers, with_numbers
from handlers.portrait_typed import KEYS, numbers_typed
from handlers.portrait_versions import bring_back, ready, version, versions
from handlers.product_states import carried

WITH_NUMBERS = ("weights", "levels", "edit")
"""The words that open the form of the numbers, unless the line has some."""


class UnknownPortraitWord(Refusal):
    """What was typed is nothing that can be done with a portrait. Details: typed."""

    phrase = "refusal-unknown-portrait-word"


def portrait(line: CommandLine, desk: Desk) -> list[Say]:
    """Alone, the card; else what the first word, or the keys, ask for."""
    word, rest = first(line.positional)
    because = line.keys.get("because", "")
    if word in WITH_NUMBERS or (not word and any(one in line.keys for one in KEYS)):
        nothing_more(rest)
        only(line, *KEYS, "because")
        return numbers_typed(line, because, desk)
    if "screening" in line.keys and not word:
        only(line, "screening", "because")
        return screening(line.keys["screening"], because, desk)
    only(line, "because")
    return DOES[word](rest, because, desk)


def shown(words: Sequence[Token], _: str, desk: Desk) -> list[Say]:
    return version(joined(words), desk)


def listed(words: Sequence[Token], _: str, desk: Desk) -> list[Say]:
    return version(joined(words), desk) if words else versions(desk.product, desk)


DOES: Mapping[str, Callable[[Sequence[Token], str, Desk], list[Say]]] = {
    "": shown,
    "show": shown,
    "versions": listed,
    "lessons": lambda _words, _because, desk: [Reply(card=lessons(desk))],
    "ready": lambda words, because, desk: ready(joined(words), because, desk),
    "reopen": lambda words, because, desk: bring_back(joined(words), because, desk),
    "ask": ask,
    "drop": drop,
    "remove": drop,
}
"""What the first word asks for."""


def first(words: Sequence[Token]) -> tuple[str, Sequence[Token]]:
    """What the first word asks for, and the others. Raises UnknownPortraitWord."""
    if not words:
        return "", ()
    typed = words[0].text
    code = "show" if vocabulary.verb(typed) == "show" else vocabulary.flag(typed)
    if code not in (*DOES, *WITH_NUMBERS) or words[0].quoted:
        raise UnknownPortraitWord(typed=typed)
    return code or "", words[1:]


def nothing_more(words: Sequence[Token]) -> None:
    if words:
        raise UnknownPortraitWord(typed=joined(words))


def show(press: Press, desk: Desk) -> list[Say]:
    return [Reply(card=portrait_card(carried(press.value, desk), desk))]


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    """The numbers; whoever was overtaken sees whose portrait they are about to replace."""
    of = edited(sent.about, desk)
    asked, because = sent_numbers(sent.values), text(sent.values, "because")
    wanted = with_numbers(of.product.portrait, asked)
    told = () if says_the_same(wanted, of.product.portrait) else meanwhile(of, desk)
    if told:
        again = numbers_form(of.product, asked, because=because, remarks=told)
        return [Open(form=again, replaces=True)]
    return change(of.product, wanted, because, desk)


ACCESS = OF_MEMBERS
COMMANDS = {"portrait": portrait}
PRESSES = {SHOW: show}
FORMS = {NUMBERS: submit}
