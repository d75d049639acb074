"""The card of a call: whom to call, what to say, what was said before, and what may come of it."""

from collections.abc import Iterator, Sequence

from chat.cards import Button, Buttons, Fields, Note, Part, Row, Rows, Text
from domain.calls import Call
from domain.coverage import Coverage, coverage
from domain.people import Private
from domain.products import Product, Segment
from domain.prospects import Prospect, Screening
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.portrait_words import screening
from handlers.prospect_card import Pair, contact_line, next_action, points, title
from handlers.queue_buttons import outcomes, screened, set_down_or_stop
from handlers.queue_given import Given

MOST_NOTES = 3
LONGEST_NOTE = 300
"""Characters shown of each: all of it is on the full card."""


def call_card(given: Given, segment: Segment | None, product: Product, desk: Desk) -> list[Part]:
    """`segment` is the one that was asked for: the next one will be of it too."""
    prospect = given.prospect
    calls = desk.work.calls.of_prospect(prospect.id)
    return [
        title(prospect),
        Fields(tuple(facts(prospect, calls, desk))),
        *people(prospect, desk),
        *words(product),
        *question(prospect, segment, product),
        *notes(prospect, calls, desk),
        *outcomes(prospect, segment),
        Buttons(set_down_or_stop(prospect, segment)),
        Note(say("queue-until", at=given.until)),
    ]


def facts(prospect: Prospect, calls: Sequence[Call], desk: Desk) -> Iterator[Pair]:
    of = desk.work.segments.get(prospect.segment)
    told = covered(coverage(desk.work.segments.figures(of.id), of.population))
    yield say("card-segment"), say("queue-segment", name=of.name, covered=told)
    yield say("card-stage"), Phrase(f"stage-{prospect.stage}")
    yield say("card-score"), points(prospect)
    yield say("queue-attempts"), attempts(prospect, calls)
    if prospect.next_action_on is not None:
        yield say("card-next-action"), next_action(prospect)
    if prospect.obstacles:
        named = tuple(Phrase(f"obstacle-{obstacle}") for obstacle in sorted(prospect.obstacles))
        yield say("card-obstacles"), say("card-list", items=named)


def covered(found: Coverage) -> Phrase:
    """12/200 called (6.0%), of a segment or of a product: the same figures as on its card."""
    called, of = str(found.called), str(found.of)
    return say("queue-covered", called=called, of=of, count=found.of, percent=found.percent)


def attempts(prospect: Prospect, calls: Sequence[Call]) -> Phrase:
    if not calls:
        return say("queue-never")
    told = say("card-calls-value", calls=prospect.calls, connected=prospect.connected_calls)
    outcome = Phrase(f"outcome-{calls[-1].outcome}")
    return say("queue-last", told=told, at=calls[-1].at, person=calls[-1].by, outcome=outcome)


def people(prospect: Prospect, desk: Desk) -> Iterator[Part]:
    found = desk.work.contacts.of_prospect(prospect.id)
    if found:
        yield Rows(tuple(Row(words=contact_line(contact)) for contact in found))
        return
    add = Button(action="contact-new", label=say("button-add-contact"), value=prospect.reference)
    yield Rows((Row(words=say("queue-no-contact"), act=add),))


def words(product: Product) -> Iterator[Part]:
    """The pitch and the script; without them, where they are written."""
    if product.pitch:
        yield Text(say("queue-pitch", words=product.pitch))
    if product.script:
        yield Text(say("queue-script", words=product.script))
    if not product.pitch and not product.script:
        yield Note(say("queue-no-words"))


def question(prospect: Prospect, segment: Segment | None, product: Product) -> Iterator[Part]:
    """The portrait's yes-or-no question, as long as nobody knows the answer."""
    asked = screening(product.portrait)
    if asked is None:
        return
    if prospect.screening is Screening.UNKNOWN:
        yield Text(say("queue-ask", question=asked))
        yield Buttons(screened(prospect, segment))
    else:
        yield Fields(((asked, Phrase(f"screening-{prospect.screening}")),))


def notes(prospect: Prospect, calls: Sequence[Call], desk: Desk) -> Iterator[Part]:
    """The last ones, those of calls among them."""
    kept = desk.work.notes.of_prospect(prospect.id)
    told = [(note.at, note.by, note.text) for note in kept]
    told += [(call.at, call.by, call.note) for call in calls if call.note.value]
    last = sorted(told, key=lambda one: one[0], reverse=True)[:MOST_NOTES]
    if last:
        yield Text(say("show-notes"))
        yield Rows(
            tuple(
                Row(
                    words=say("show-note", at=at, person=by, text=Private(cut(text.value), text.of))
                )
                for at, by, text in last
            )
        )


def cut(text: str) -> str:
    return text if len(text) <= LONGEST_NOTE else text[: LONGEST_NOTE - 1] + "…"
