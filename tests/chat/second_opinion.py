"""What libraries written by others say of the blocks and views we write."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any, Final

import blockkit.core as kit
from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block

from playground.limits.blocks import blocks_problems
from playground.limits.surfaces import letters, view_problems

MADE: Final[Mapping[str, Any]] = {
    "actions": kit.Actions,
    "button": kit.Button,
    "checkboxes": kit.Checkboxes,
    "context": kit.Context,
    "conversations_select": kit.ConversationsSelect,
    "datepicker": kit.DatePicker,
    "divider": kit.Divider,
    "email_text_input": kit.EmailInput,
    "external_select": kit.ExternalSelect,
    "file_input": kit.FileInput,
    "header": kit.Header,
    "home": kit.Home,
    "input": kit.Input,
    "modal": kit.Modal,
    "mrkdwn": kit.Text,
    "multi_external_select": kit.MultiExternalSelect,
    "multi_static_select": kit.MultiStaticSelect,
    "multi_users_select": kit.MultiUsersSelect,
    "number_input": kit.NumberInput,
    "overflow": kit.Overflow,
    "plain_text": kit.Text,
    "plain_text_input": kit.PlainTextInput,
    "radio_buttons": kit.RadioButtons,
    "raw_text": kit.RawText,
    "rich_text": kit.RichText,
    "rich_text_preformatted": kit.RichTextPreformatted,
    "section": kit.Section,
    "static_select": kit.StaticSelect,
    "table": kit.Table,
    "text": kit.RichTextEl,
    "timepicker": kit.TimePicker,
    "users_select": kit.UsersSelect,
}
NAMELESS: Final[Mapping[str, Any]] = {
    "confirm": kit.Confirm,
    "filter": kit.ConversationFilter,
    "initial_option": kit.Option,
    "initial_options": kit.Option,
    "options": kit.Option,
}
READ: Final[Mapping[str, Any]] = {
    "initial_date": date.fromisoformat,
    "initial_time": time.fromisoformat,
    "max_value": int,
    "min_value": int,
}
UNKNOWN_TO_BOTH: Final = {"data_visualization"}


def refused_message(message: Mapping[str, Any]) -> list[str]:
    """Nothing when a message may be posted."""
    blocks, text = message["blocks"], message["text"]
    found = [problem.sentence for problem in blocks_problems(blocks, "message")]
    if letters(blocks) > 13_200:
        found.append("more than 13,200 characters")
    if not 0 < len(text) <= 3_000:
        found.append(f"a text of {len(text)} characters")
    return [*found, *(complaint for block in blocks for complaint in refused_block(block))]


def refused_view(view: Mapping[str, Any]) -> list[str]:
    """Nothing when a modal or a Home tab may be shown."""
    found = [problem.sentence for problem in view_problems(dict(view))]
    known = [block for block in view["blocks"] if block["type"] not in UNKNOWN_TO_BOTH]
    open_view = {name: part for name, part in view.items() if name != "private_metadata"}
    open_view["blocks"] = known
    blocks = [complaint for block in known for complaint in by_sdk(block)]
    return found + blocks + by_blockkit(open_view)


def refused_block(block: Mapping[str, Any]) -> list[str]:
    if block["type"] in UNKNOWN_TO_BOTH:
        return []
    return [*by_blockkit(block), *by_sdk(block)]


def by_blockkit(raw: Mapping[str, Any]) -> list[str]:
    """Built again with blockkit's own components, it must be allowed, and the same."""
    try:
        built = made(raw, "").build()
        built.pop("private_metadata", None)
    except (kit.ComponentValidationError, kit.FieldValidationError, TypeError) as error:
        return [f"blockkit: {error}"]
    return [] if built == without_nothing(raw) else [f"blockkit makes {built} of {raw}"]


def made(raw: Any, name: str) -> Any:
    match raw:
        case {"type": kind}:
            parts = {key: made(value, key) for key, value in raw.items() if key != "type"}
            if kind == "number_input" and "initial_value" in parts:
                parts["initial_value"] = int(parts["initial_value"])
            if MADE[kind] is kit.Text:
                parts["type"] = kind
            return MADE[kind](**parts)
        case dict():
            parts = {str(key): made(value, str(key)) for key, value in raw.items()}
            return NAMELESS[name](**parts)
        case list():
            return [made(one, name) for one in raw]
        case str():
            return READ[name](raw) if name in READ else raw
        case _:
            return raw


def without_nothing(raw: Any) -> Any:
    """blockkit leaves out what is empty."""
    match raw:
        case dict():
            kept = {name: without_nothing(part) for name, part in raw.items()}
            return {name: part for name, part in kept.items() if part not in (None, [])}
        case list():
            return [without_nothing(one) for one in raw]
        case _:
            return raw


def by_sdk(block: Mapping[str, Any]) -> list[str]:
    parsed = Block.parse(dict(block))
    try:
        return [] if parsed is not None and parsed.to_dict() else [f"slack_sdk: {block['type']}"]
    except SlackObjectFormationError as error:
        return [f"slack_sdk: {error}"]
