"""What is said, as the call of Slack that says it. Pure."""

from chat.files import as_json
from chat.port import (
    Attach,
    Call,
    Errors,
    Event,
    Found,
    Home,
    Open,
    Post,
    Reply,
    Say,
    Update,
)
from chat.slack import limits, write_cards
from chat.slack.answers import found, lasting, opened, refused, replied
from chat.slack.pictures import drawing
from chat.slack.quote import Names
from chat.slack.words import Words
from chat.voices import Voice

UPLOAD = "filesUploadV2"
QUIET = {"unfurl_links": False, "unfurl_media": False}
HOME = ":home"


def call_for(what: Say, voice: Voice, *, event: Event | None, names: Names) -> Call:
    words = Words(voice, names)
    match what:
        case Reply():
            return replied(what, words, event)
        case Open(form=form, replaces=replaces):
            return opened(form, words, event, replaces=replaces)
        case Errors(fields=fields):
            return refused(fields, words, event)
        case Found(options=options):
            return found(options, words, event)
        case Post(to=to, kind=kind, subject=subject):
            args = {"channel": to.id, **write_cards.message(what.card, words), **QUIET}
            return lasting("chat.postMessage", args, to=to.id, kind=kind, subject=subject)
        case Update(to=to, kind=kind, subject=subject):
            args = write_cards.message(what.card, words)
            return lasting("chat.update", args, to=to.id, kind=kind, subject=subject)
        case Home(to=person, card=card):
            args = {"user_id": person.id, "view": write_cards.home(card, words)}
            return lasting("views.publish", args, to=person.id + HOME, kind="home")
        case Attach():
            return attached(what, words)


def attached(what: Attach, words: Words) -> Call:
    """The file itself goes with the call."""
    args = {
        "channel_id": what.to.id,
        "filename": what.name,
        "content": as_json(what.content),
        "initial_comment": words.marked(what.comment, limits.TEXT),
    }
    if what.drawing is not None:
        args["drawing"] = drawing(what.drawing, words).as_json()
    return lasting(UPLOAD, args, to=what.to.id, kind=what.kind)
