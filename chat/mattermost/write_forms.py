"""A form as a dialog; its state is sealed, for one person, and carries what reading it needs."""

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from chat import forms
from chat.mattermost import addresses, limits
from chat.mattermost.bound import PASSING, Bound
from chat.mattermost.seals import Seals
from chat.mattermost.words import Json, Words
from chat.mattermost.write_fields import FieldWriter

FORM = "form"


def dialog(form: forms.Form, words: Words, bound: Bound, *, seals: Seals, now: datetime) -> Json:
    """Ready for dialogs/open, without the address and the trigger."""
    writer = FieldWriter(words)
    elements: list[Json] = []
    kinds: dict[str, list[Any]] = {}
    for item in form.items:
        if isinstance(item, forms.Field):
            drawn = writer.drawn(item)
            elements += drawn.elements
            kinds[item.name] = drawn.kind
    state: Mapping[str, Any] = {
        "p": FORM,
        "f": form.name,
        "b": form.about,
        "n": secrets.token_hex(8),
        "k": kinds,
        **bound.sealed(),
    }
    written: Json = {
        "callback_id": form.name,
        "title": words.plain(form.title, limits.TITLE),
        "submit_label": words.plain(form.submit, limits.TITLE),
        "notify_on_cancel": False,
        "state": seals.sealed(state, until=now + PASSING),
        "elements": elements,
    }
    said = introduction(form, words)
    return written | ({"introduction_text": said} if said else {})


def introduction(form: forms.Form, words: Words) -> str:
    """The remarks, which stand above the fields; before them the title, when it had to be cut."""
    whole = words.plain(form.title, limits.HELP)
    title = [f"**{words.marked(form.title)}**"] if len(whole) > limits.TITLE else []
    remarks = [words.marked(item.words) for item in form.items if isinstance(item, forms.Remark)]
    return "\n\n".join([*title, *remarks])


def question(title: str, text: str, yes: str, *, state: str) -> Json:
    """A dialog that only asks to be sure."""
    return {
        "callback_id": "sure",
        "title": title,
        "introduction_text": text,
        "submit_label": yes,
        "notify_on_cancel": False,
        "state": state,
        "elements": [],
    }


def needs_file(form: forms.Form) -> bool:
    """A dialog takes no file: it is handed over in a direct message."""
    return any(isinstance(item, forms.Upload) for item in form.items)


def opening(trigger: str, address: str, written: Json) -> Json:
    """The body of dialogs/open."""
    return {"trigger_id": trigger, "url": address + addresses.DIALOG, "dialog": written}
