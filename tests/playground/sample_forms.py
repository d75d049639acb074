"""Forms with every kind of input that a bot of this kind can ask for."""

from tests.playground.sample_blocks import Block, button, group, option, plain, section, typed


def form(channel: str, *, extra: bool = False) -> Block:
    """A modal with every kind of input; `extra` has one more field after a press."""
    return {
        "type": "modal",
        "callback_id": "add",
        "private_metadata": channel,
        "title": plain("Add a prospect"),
        "submit": plain("Save"),
        "close": plain("Cancel"),
        "blocks": [*names(extra=extra), *searches(), *choices(), *moments(), *writings()],
    }


def names(*, extra: bool) -> list[Block]:
    """And the button that asks for more."""
    return [
        typed("Organisation", "name", {"type": "plain_text_input", "focus_on_load": True}),
        *([typed("Reason", "why", {"type": "plain_text_input"}, optional=True)] if extra else []),
        {
            "type": "actions",
            "block_id": "buttons",
            "elements": [button("More fields", "more-fields")],
        },
    ]


def searches() -> list[Block]:
    return [
        typed(
            "Prospect",
            "known",
            {"type": "external_select", "action_id": "prospect", "min_query_length": 2},
            optional=True,
        ),
        typed(
            "Tags",
            "tags",
            {"type": "multi_external_select", "action_id": "tags", "min_query_length": 1},
            optional=True,
        ),
    ]


def choices() -> list[Block]:
    anchors = [
        {**option(f"{n} points", str(n)), "description": plain(f"Described anchor {n}")}
        for n in range(3)
    ]
    return [
        typed(
            "Stage",
            "stage",
            {"type": "static_select", "options": [option("New"), option("Met")]},
            hint=plain("Where they stand today"),
        ),
        typed("Owner", "owner", {"type": "users_select"}, optional=True),
        typed("With", "with", {"type": "multi_users_select"}, optional=True),
        typed(
            "Place",
            "place",
            {"type": "conversations_select", "default_to_current_conversation": True},
            optional=True,
        ),
        typed(
            "Obstacles",
            "obstacles",
            {"type": "multi_static_select", "option_groups": [group("IT", ["Security", "Legal"])]},
            optional=True,
        ),
        typed("Pain", "pain", {"type": "radio_buttons", "options": anchors}, optional=True),
        typed(
            "Signs",
            "signs",
            {"type": "checkboxes", "options": [option("Motivated"), option("Digital")]},
            optional=True,
        ),
    ]


def moments() -> list[Block]:
    return [
        typed("Day", "day", {"type": "datepicker"}, optional=True),
        typed("Hour", "hour", {"type": "timepicker", "timezone": "Europe/Paris"}, optional=True),
        typed("Meeting", "meeting", {"type": "datetimepicker"}, optional=True),
    ]


def writings() -> list[Block]:
    return [
        typed(
            "Minutes",
            "minutes",
            {"type": "number_input", "is_decimal_allowed": False, "min_value": "5"},
            optional=True,
        ),
        typed("E-mail", "email", {"type": "email_text_input"}, optional=True),
        typed("Site", "site", {"type": "url_text_input"}, optional=True),
        typed("Note", "note", {"type": "plain_text_input", "multiline": True}, optional=True),
        typed("Words", "words", {"type": "rich_text_input"}, optional=True),
        typed(
            "Document", "file", {"type": "file_input", "filetypes": ["pdf", "png"]}, optional=True
        ),
    ]


def stacked(depth: int) -> Block:
    elements = [button("Deeper", "push")]
    return {
        "type": "modal",
        "callback_id": "stack" if depth < 3 else "clear",
        "private_metadata": str(depth),
        "title": plain(f"Level {depth}"),
        "submit": plain("Next"),
        "blocks": [section(f"This is level {depth}"), {"type": "actions", "elements": elements}],
        "notify_on_close": False,
    }


def noting(text: str) -> Block:
    return {
        "type": "modal",
        "callback_id": "note",
        "title": plain("Save a note"),
        "submit": plain("Save"),
        "blocks": [
            typed(
                "Note",
                "note",
                {"type": "plain_text_input", "multiline": True, "initial_value": text},
            )
        ],
    }
