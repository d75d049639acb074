"""Blocks with most of what a bot of this kind can send."""

import base64
from typing import Any

Block = dict[str, Any]
NAMES = ["Administration A", "Administration B", "Mairie de Lyon", "Préfecture du Rhône"]
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)


def plain(text: str) -> Block:
    return {"type": "plain_text", "text": text, "emoji": True}


def option(text: str, value: str | None = None) -> Block:
    return {"text": plain(text), "value": value or text.casefold().replace(" ", "-")}


def group(label: str, texts: list[str]) -> Block:
    return {"label": plain(label), "options": [option(text) for text in texts]}


def section(text: str, **more: Any) -> Block:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def button(text: str, action: str, **more: Any) -> Block:
    return {"type": "button", "text": plain(text), "action_id": action, **more}


def typed(label: str, block_id: str, element: Block, **more: Any) -> Block:
    element = {"action_id": "v", **element}
    return {"type": "input", "block_id": block_id, "label": plain(label), "element": element} | more


def unknown(text: str) -> list[Block]:
    return [
        section(f"I do not know *{text}*. Did you mean `add`?"),
        {"type": "actions", "elements": [button("Undo", "undo", value="1")]},
    ]


CONFIRM = {
    "title": plain("Close it?"),
    "text": plain("It leaves the list of open prospects."),
    "confirm": plain("Close"),
    "deny": plain("Keep"),
    "style": "danger",
}
CARD: list[Block] = [
    {"type": "header", "text": plain("Administration A :seedling:")},
    section(
        "*P-12* — interested, owner <@U0> next: _call back_ "
        "<!date^1767603600^{date_short_pretty} at {time}|on Monday>",
        accessory={
            "type": "overflow",
            "action_id": "more",
            "options": [option("Edit"), option("Archive")],
        },
    ),
    {
        "type": "section",
        "fields": [
            {"type": "mrkdwn", "text": "*Stage*\nInterested"},
            {"type": "mrkdwn", "text": "*Score*\n77 (A1)"},
            {"type": "mrkdwn", "text": "*Last contact*\n5 days ago"},
            {"type": "mrkdwn", "text": "*Segment*\nPioneers"},
        ],
    },
    {
        "type": "actions",
        "elements": [
            button("Done", "done", style="primary", value="12"),
            button("Later", "later", value="3"),
            button("Close", "close", style="danger", value="12", confirm=CONFIRM),
        ],
    },
    {"type": "divider"},
    {"type": "context", "elements": [{"type": "mrkdwn", "text": "Recorded by Alice, `P-12`"}]},
]
PICKERS: list[Block] = [
    section("Change it here:"),
    {
        "type": "actions",
        "block_id": "pickers",
        "elements": [
            {
                "type": "static_select",
                "action_id": "stage",
                "placeholder": plain("Stage"),
                "options": [option("New"), option("Met"), option("Pilot")],
            },
            {"type": "users_select", "action_id": "owner", "placeholder": plain("Owner")},
            {"type": "channels_select", "action_id": "channel", "placeholder": plain("Channel")},
            {
                "type": "conversations_select",
                "action_id": "place",
                "placeholder": plain("Conversation"),
            },
            {"type": "datepicker", "action_id": "day", "placeholder": plain("Day")},
            {"type": "timepicker", "action_id": "hour", "placeholder": plain("Hour")},
            {
                "type": "external_select",
                "action_id": "prospect",
                "placeholder": plain("Prospect"),
                "min_query_length": 1,
            },
            {
                "type": "checkboxes",
                "action_id": "ticks",
                "options": [option("Hot"), option("Urgent")],
            },
        ],
    },
]
FIGURES: list[Block] = [
    {
        "type": "table",
        "rows": [
            [{"type": "raw_text", "text": "Segment"}, {"type": "raw_text", "text": "Called"}],
            [{"type": "raw_text", "text": "Pioneers"}, {"type": "raw_text", "text": "40"}],
        ],
        "column_settings": [{"align": "left"}, {"align": "right"}],
    },
    {
        "type": "data_table",
        "caption": "Prospects",
        "page_size": 3,
        "rows": [
            [{"type": "raw_text", "text": "Prospect"}, {"type": "raw_text", "text": "Score"}],
            *(
                [
                    {"type": "raw_text", "text": f"Administration {letter}"},
                    {"type": "raw_number", "value": 90 - place * 7, "text": str(90 - place * 7)},
                ]
                for place, letter in enumerate("ABCDEFGH")
            ),
        ],
    },
    {
        "type": "data_visualization",
        "title": "Funnel",
        "chart": {
            "type": "bar",
            "series": [
                {
                    "name": "Pioneers",
                    "data": [
                        {"label": "Known", "value": 100},
                        {"label": "Called", "value": 40},
                        {"label": "Met", "value": 10},
                    ],
                },
                {
                    "name": "Agencies",
                    "data": [
                        {"label": "Known", "value": 80},
                        {"label": "Called", "value": 22},
                        {"label": "Met", "value": 4},
                    ],
                },
            ],
            "axis_config": {"categories": ["Known", "Called", "Met"], "x_label": "Stage"},
        },
    },
    {
        "type": "data_visualization",
        "title": "Outcomes",
        "chart": {
            "type": "pie",
            "segments": [{"label": "Talked", "value": 12}, {"label": "No answer", "value": 20}],
        },
    },
]
HOME: Block = {
    "type": "home",
    "blocks": [
        {"type": "header", "text": plain("Today")},
        section("*2 calls* to make, 1 overdue", accessory=button("Call", "call", value="1")),
        {"type": "divider"},
        {"type": "header", "text": plain("My prospects")},
        section("• Administration A\n• Administration B"),
        {
            "type": "actions",
            "elements": [
                button("Add a prospect", "home-add", style="primary"),
                {
                    "type": "static_select",
                    "action_id": "language",
                    "placeholder": plain("Language"),
                    "options": [option("Français", "fr"), option("English", "en")],
                },
            ],
        },
    ],
}
