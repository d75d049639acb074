"""Limits of the elements people press, choose from and type into."""

from collections.abc import Iterator, Mapping

from playground.limits import objects
from playground.limits.checks import (
    by_type,
    exactly_one,
    fields,
    flag,
    link,
    number,
    one_of,
    several,
    string,
)
from playground.limits.problem import Check, Problem

ID = {"action_id": objects.ACTION_ID}
FOCUS = {"focus_on_load": flag()}
CONFIRM = {"confirm": objects.CONFIRM}
PLACEHOLDER = {"placeholder": objects.PLACEHOLDER}
MENU = ID | FOCUS | CONFIRM | PLACEHOLDER
MANY = MENU | {"max_selected_items": number(1)}
TYPED = ID | FOCUS | PLACEHOLDER | {"dispatch_action_config": objects.DISPATCH}
SOME_IDS = several(string(255), 1000, least=0)


def _element(kind: str, optional: Mapping[str, Check], **required: Check) -> Check:
    return fields({"type": one_of(kind), **required}, optional)


def _initial_offered(check: Check) -> Check:
    """What is chosen at first must be among what is offered."""

    def checked(value: object, at: str) -> Iterator[Problem]:
        problems = list(check(value, at))
        yield from problems
        if problems or not isinstance(value, dict):
            return
        offered = list(value.get("options") or [])
        for group in value.get("option_groups") or []:
            offered += group["options"]
        one = [value["initial_option"]] if value.get("initial_option") else []
        for name, chosen in (
            ("initial_option", one),
            ("initial_options", value.get("initial_options") or []),
        ):
            if any(choice not in offered for choice in chosen):
                yield Problem(
                    pointer=f"{at}/{name}", message=f"{name} must match the options offered"
                )

    return checked


def _listed(kind: str, optional: Mapping[str, Check]) -> Check:
    offered = {"options": objects.options(100), "option_groups": objects.OPTION_GROUPS}
    check = _element(kind, {**optional, **offered})
    return _initial_offered(exactly_one(check, "options", "option_groups"))


def _few(kind: str, optional: Mapping[str, Check]) -> Check:
    return _initial_offered(_element(kind, optional, options=objects.options(10)))


BUTTON = _element(
    "button",
    ID
    | CONFIRM
    | {
        "value": string(2000, least=0),
        "url": link(3000),
        "style": one_of("primary", "danger"),
        "accessibility_label": string(75),
        "visible_to_user_ids": SOME_IDS,
    },
    text=objects.plain(75),
)

SELECTS: dict[str, Check] = {
    "static_select": _listed("static_select", MENU | {"initial_option": objects.OPTION}),
    "multi_static_select": _listed(
        "multi_static_select", MANY | {"initial_options": objects.options(100)}
    ),
    "external_select": _element(
        "external_select",
        MENU | {"initial_option": objects.OPTION, "min_query_length": number(0, 1000)},
    ),
    "multi_external_select": _element(
        "multi_external_select",
        MANY | {"initial_options": objects.options(100), "min_query_length": number(0, 1000)},
    ),
    "users_select": _element("users_select", MENU | {"initial_user": string(255)}),
    "multi_users_select": _element("multi_users_select", MANY | {"initial_users": SOME_IDS}),
    "conversations_select": _element(
        "conversations_select",
        MENU
        | {
            "initial_conversation": string(255),
            "default_to_current_conversation": flag(),
            "response_url_enabled": flag(),
            "filter": objects.CONVERSATION_FILTER,
        },
    ),
    "multi_conversations_select": _element(
        "multi_conversations_select",
        MANY
        | {
            "initial_conversations": SOME_IDS,
            "default_to_current_conversation": flag(),
            "filter": objects.CONVERSATION_FILTER,
        },
    ),
    "channels_select": _element(
        "channels_select",
        MENU | {"initial_channel": string(255), "response_url_enabled": flag()},
    ),
    "multi_channels_select": _element(
        "multi_channels_select", MANY | {"initial_channels": SOME_IDS}
    ),
}

CHOICES: dict[str, Check] = {
    "overflow": _element("overflow", ID | CONFIRM, options=objects.options(5)),
    "radio_buttons": _few(
        "radio_buttons", ID | FOCUS | CONFIRM | {"initial_option": objects.OPTION}
    ),
    "checkboxes": _few(
        "checkboxes", ID | FOCUS | CONFIRM | {"initial_options": objects.options(10)}
    ),
    "datepicker": _element("datepicker", MENU | {"initial_date": objects.ONE_DAY}),
    "timepicker": _element(
        "timepicker", MENU | {"initial_time": objects.ONE_TIME, "timezone": string(64)}
    ),
}

MOMENT: dict[str, Check] = {
    "datetimepicker": _element(
        "datetimepicker", ID | FOCUS | CONFIRM | {"initial_date_time": objects.ONE_MOMENT}
    )
}

LINE = _element(
    "plain_text_input",
    TYPED
    | {
        "initial_value": string(3000, least=0),
        "multiline": flag(),
        "min_length": number(0, 3000),
        "max_length": number(1, 3000),
    },
)
RICH_LINE = _element(
    "rich_text_input",
    TYPED
    | {
        "initial_value": objects.RICH_TEXT,
        "min_lines": number(1, 100),
        "max_lines": number(1, 100),
    },
)
MODAL_ONLY: dict[str, Check] = {
    "number_input": _element(
        "number_input",
        TYPED
        | {
            "initial_value": string(50),
            "min_value": string(50),
            "max_value": string(50),
        },
        is_decimal_allowed=flag(),
    ),
    "email_text_input": _element("email_text_input", TYPED | {"initial_value": string(3000)}),
    "url_text_input": _element("url_text_input", TYPED | {"initial_value": string(3000)}),
    "file_input": _element(
        "file_input", ID | {"filetypes": several(string(20), 100), "max_files": number(1, 10)}
    ),
}

IN_SECTION = by_type(
    {"button": BUTTON, "image": objects.IMAGE, **SELECTS, **CHOICES}, "unsupported accessory"
)
IN_ACTIONS = by_type(
    {"button": BUTTON, **SELECTS, **CHOICES, **MOMENT, "rich_text_input": RICH_LINE},
    "unsupported element",
)
IN_INPUT = by_type(
    {
        **SELECTS,
        **{kind: check for kind, check in CHOICES.items() if kind != "overflow"},
        **MOMENT,
        **MODAL_ONLY,
        "plain_text_input": LINE,
        "rich_text_input": RICH_LINE,
    },
    "unsupported element",
)
ICON_BUTTON = _element(
    "icon_button",
    ID
    | CONFIRM
    | {
        "value": string(2000, least=0),
        "accessibility_label": string(75),
        "visible_to_user_ids": SOME_IDS,
    },
    icon=one_of("trash"),
    text=objects.plain(75),
)
FEEDBACK = _element(
    "feedback_buttons",
    ID,
    positive_button=fields(
        {"text": objects.plain(75), "value": string(2000)}, {"accessibility_label": string(75)}
    ),
    negative_button=fields(
        {"text": objects.plain(75), "value": string(2000)}, {"accessibility_label": string(75)}
    ),
)
IN_CONTEXT_ACTIONS = by_type({"icon_button": ICON_BUTTON, "feedback_buttons": FEEDBACK})
