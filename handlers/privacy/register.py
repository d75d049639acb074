"""The register of what people asked for: received when, answered by when."""

from collections.abc import Sequence

from chat.cards import Note, Row, Rows, Text, card
from chat.port import Reply, Say
from domain.command_line import CommandLine
from domain.people import Private
from domain.positional import joined
from domain.quotes import Token
from domain.refusals import Refusal
from domain.rights import Right, RightsRequest
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.naming import named
from handlers.privacy.received import received_on
from handlers.privacy.whom import Somebody

AT_MOST = 30
LONGEST_NUMBER = 9


class NoSuchRequest(Refusal):
    """The register has no request of that number. Details: typed."""

    phrase = "refusal-no-such-request"


class AlreadyAnswered(Refusal):
    """Details: number."""

    phrase = "refusal-request-answered"


class NotExtended(Refusal):
    """More time is told to the person within the first month, and once. Details: number, due."""

    phrase = "refusal-request-not-extended"


def register(desk: Desk) -> list[Say]:
    found = desk.work.rights.of_product(desk.product.id, at_most=AT_MOST)
    if not found:
        return [Reply(card=card(Text(say("privacy-register-empty"))))]
    rows = Rows(tuple(row(request, desk) for request in found))
    return [
        Reply(card=card(Text(say("privacy-register")), rows, Note(say("privacy-register-foot"))))
    ]


def row(request: RightsRequest, desk: Desk) -> Row:
    late = request.days_late(desk.today)
    words = say(
        "privacy-register-late" if late else "privacy-register-row",
        number=str(request.id),
        reference=request.reference,
        right=Phrase(f"right-{request.right}"),
        received=request.received_on,
        due=request.due_on,
        person=request.by,
        state="waits" if request.waits else "done",
        extended="yes" if request.extended_on else "no",
        because=Private(request.because),
        days=late,
    )
    return Row(words=words)


def written_down(right: Right, one: Somebody, line: CommandLine, desk: Desk) -> list[Say]:
    """A request that is not answered yet: it waits in the register."""
    request = desk.work.rights.receive(
        right,
        one.prospect,
        contact=one.contact.id,
        received=received_on(line, desk) or desk.today,
        by=desk.by,
    )
    words = say("privacy-request-noted", number=str(request.id), due=request.due_on)
    return [Reply(card=card(Text(words), Rows((row(request, desk),))))]


def extended(words: Sequence[Token], line: CommandLine, desk: Desk) -> list[Say]:
    """Two months more, once, for a reason that the person is told within the first."""
    request = waiting(words, desk)
    if request.extended_on is not None or request.days_late(desk.today):
        raise NotExtended(number=str(request.id), due=request.due_on)
    because = named(line.keys.get("because", ""), say("what-reason"), field="because")
    kept = desk.work.rights.extend(request, on=desk.today, because=because)
    told = say("privacy-request-extended", number=str(kept.id), due=kept.due_on)
    return [Reply(card=card(Text(told), Rows((row(kept, desk),))))]


def answered(words: Sequence[Token], desk: Desk) -> list[Say]:
    """Outside the bot, or there was nothing to do."""
    request = waiting(words, desk)
    desk.work.rights.answered(request.id, at=desk.now, by=desk.by)
    return [Reply(card=card(Text(say("privacy-request-answered", number=str(request.id)))))]


def waiting(words: Sequence[Token], desk: Desk) -> RightsRequest:
    """Raises NoSuchRequest, AlreadyAnswered."""
    typed = joined(words).removeprefix("№").strip()
    known = typed.isascii() and typed.isdigit() and len(typed) <= LONGEST_NUMBER
    request = desk.work.rights.get(int(typed)) if known else None
    if request is None or request.product in desk.work.products.hidden:
        raise NoSuchRequest(typed=typed)
    if not request.waits:
        raise AlreadyAnswered(number=str(request.id))
    return request
