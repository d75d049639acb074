"""The form in which a server writes what it was given: every key, also those that nobody filled."""

import json
from typing import Any

Json = dict[str, Any]
ATTACHMENT: Json = {
    "id": 0,
    "fallback": "",
    "color": "",
    "pretext": "",
    "author_name": "",
    "author_link": "",
    "author_icon": "",
    "title": "",
    "title_link": "",
    "text": "",
    "fields": None,
    "image_url": "",
    "thumb_url": "",
    "footer": "",
    "footer_icon": "",
    "ts": None,
}
ELEMENT: Json = {
    "display_name": "",
    "name": "",
    "type": "",
    "subtype": "",
    "default": "",
    "placeholder": "",
    "help_text": "",
    "optional": False,
    "min_length": 0,
    "max_length": 0,
    "data_source": "",
    "options": None,
}
DIALOG: Json = {
    "callback_id": "",
    "title": "",
    "introduction_text": "",
    "icon_url": "",
    "elements": None,
    "submit_label": "",
    "notify_on_cancel": False,
    "state": "",
}
POST: Json = {
    "is_pinned": False,
    "root_id": "",
    "parent_id": "",
    "original_id": "",
    "hashtags": "",
    "pending_post_id": "",
    "reply_count": 0,
    "last_reply_at": 0,
    "participants": None,
}
CHANNEL: Json = {
    "header": "",
    "purpose": "",
    "total_msg_count": 0,
    "extra_update_at": 0,
    "scheme_id": None,
    "props": None,
    "group_constrained": None,
    "shared": False,
    "total_msg_count_root": 0,
    "policy_id": None,
}
FROM_THE_COMMAND: Json = {
    "from_webhook": "true",
    "override_icon_url": "",
    "override_username": "prospectbot",
}
"""Props of what a command was answered."""


def props_kept(props: Json) -> Json:
    """Written by the server: an attachment costs its empty fields as well."""
    if not props.get("attachments"):
        return dict(props)
    return {**props, "attachments": [{**ATTACHMENT, **one} for one in props["attachments"]]}


def props_cost(props: Json) -> int:
    """Characters, as the server counts them: Go writes three signs longer."""
    written = json.dumps(props_kept(props), ensure_ascii=False, separators=(",", ":"))
    return len(written) + sum(written.count(sign) for sign in "<>&") * 5


def metadata(props: Json) -> Json:
    return {"embeds": [{"type": "message_attachment"}]} if props.get("attachments") else {}


def dialog_kept(dialog: Json) -> Json:
    elements = [{**ELEMENT, **one} for one in dialog.get("elements") or []]
    return {**DIALOG, **dialog, "elements": elements or None}


def event(name: str, data: Json, *, user: str = "", channel: str = "") -> Json:
    to = {"omit_users": None, "user_id": user, "channel_id": channel, "team_id": ""}
    return {"event": name, "data": data, "broadcast": to}
