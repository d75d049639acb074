"""What is said, as the call of Mattermost that says it. Pure."""

from datetime import datetime

from chat.cards import Card, Chart
from chat.drawings import READABLE, Drawing
from chat.files import as_json
from chat.mattermost import limits
from chat.mattermost.answers import Answering, lasting
from chat.mattermost.methods import FILE, NOTHING, PATCH, POST
from chat.mattermost.seals import Seals
from chat.mattermost.words import Json, Words
from chat.port import Attach, Call, Errors, Event, Found, Home, Open, Post, Reply, Say, Update
from chat.voices import Voice
from domain.people import Person, Place


def call_for(
    what: Say, voice: Voice, *, event: Event | None, seals: Seals, address: str, now: datetime
) -> Call:
    words = Words(voice)
    answering = Answering(words=words, seals=seals, address=address, now=now)
    match what:
        case Reply():
            return answering.reply(what, event)
        case Open(form=form):
            return answering.open(form, event)
        case Errors(fields=fields):
            return answering.refuse(fields, event)
        case Found(options=options):
            return answering.found(options, event)
        case Post(to=to, card=card, kind=kind, subject=subject):
            args = {**written(card, to, answering), **drawn(card, words)}
            return lasting(POST, args, to=to.id, kind=kind, subject=subject)
        case Update(to=to, card=card, kind=kind, subject=subject):
            return lasting(
                PATCH, written(card, to, answering), to=to.id, kind=kind, subject=subject
            )
        case Home(to=person):
            return Call(kind="home", method=NOTHING, args={}, to=person.id, durable=False)
        case Attach():
            return attached(what, words)


def written(card: Card, to: Place | Person, answering: Answering) -> Json:
    if isinstance(to, Person):
        return answering.direct(card, to)
    return answering.in_channel(card, to)


def drawn(card: Card, words: Words) -> Json:
    """The picture of its first chart, drawn when it is sent."""
    charts = [part for part in card.parts if isinstance(part, Chart) and can_be_drawn(part)]
    return {"drawing": drawing(charts[0], words).as_json()} if charts else {}


def can_be_drawn(chart: Chart) -> bool:
    return bool(chart.categories and chart.series)


def attached(what: Attach, words: Words) -> Call:
    """The file itself goes with the call."""
    whom = "user_id" if isinstance(what.to, Person) else "channel_id"
    args: Json = {
        whom: what.to.id,
        "filename": what.name,
        "content": as_json(what.content),
        "message": words.marked(what.comment, limits.TEXT),
        "props": {},
    }
    if what.drawing is not None:
        args["drawing"] = drawing(what.drawing, words).as_json()
    return lasting(FILE, args, to=what.to.id, kind=what.kind)


def drawing(chart: Chart, words: Words) -> Drawing:
    return Drawing(
        title=words.plain(chart.title, limits.CELL),
        categories=[words.plain(name, limits.CELL) for name in chart.categories],
        series=[
            (words.plain(name, limits.CELL), [float(value) for value in values])
            for name, values in chart.series[:READABLE]
        ],
    )
