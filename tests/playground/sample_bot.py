"""A small real Bolt app that uses every element, as the tests' partner in the workspace."""

import re
from collections.abc import Callable
from typing import Any

from slack_bolt import Ack, App, Respond, Say
from slack_sdk import WebClient

from playground import Workspace
from tests.playground import sample_blocks as sample
from tests.playground.sample_forms import form, noting, stacked

Body = dict[str, Any]


def make_bot(workspace: Workspace) -> App:
    client = WebClient(token=workspace.app.bot_token, base_url=workspace.api_url, timeout=10)
    app = App(
        client=client,
        signing_secret=workspace.app.signing_secret,
        process_before_response=True,
        token_verification_enabled=False,
    )
    _commands(app, workspace)
    _forms(app)
    _actions(app)
    _events(app)
    return app


def _commands(app: App, workspace: Workspace) -> None:
    answers: dict[str, Callable[[Body, WebClient, Ack], None]] = {
        "add": _open_form,
        "card": lambda body, client, ack: _post(body, client, ack, sample.CARD),
        "pickers": lambda body, client, ack: _post(body, client, ack, sample.PICKERS),
        "figures": lambda body, client, ack: _post(body, client, ack, sample.FIGURES),
        "stack": _open_stack,
        "slow": lambda body, client, ack: _slow(workspace, ack),
        "silent": lambda body, client, ack: _drop(ack()),
        "public": lambda body, client, ack: _drop(
            ack({"text": "for all", "response_type": "in_channel"})
        ),
        "wrong": lambda body, client, ack: _drop(
            ack({"text": "x", "blocks": [{"type": "section"}]})
        ),
        "file": _send_file,
    }

    @app.command("/prospect")
    def prospect(ack: Ack, body: Body, client: WebClient) -> None:
        verb = body["text"].partition(" ")[0]
        answer = answers.get(verb)
        if answer is None:
            ack({"text": f"Unknown: `{body['text']}`", "blocks": sample.unknown(body["text"])})
        else:
            answer(body, client, ack)


def _drop(response: object) -> None:
    return None


def _open_form(body: Body, client: WebClient, ack: Ack) -> None:
    client.views_open(trigger_id=body["trigger_id"], view=form(body["channel_id"]))
    ack()


def _open_stack(body: Body, client: WebClient, ack: Ack) -> None:
    client.views_open(trigger_id=body["trigger_id"], view=stacked(1))
    ack()


def _post(body: Body, client: WebClient, ack: Ack, blocks: list[dict[str, Any]]) -> None:
    ack()
    client.chat_postMessage(channel=body["channel_id"], text="a message", blocks=blocks)


def _slow(workspace: Workspace, ack: Ack) -> None:
    """Acknowledges only when the workspace has given up waiting."""
    version = workspace.state.version
    while not workspace.refusals:
        workspace.state.wait_change(version, 1)
    ack()


def _send_file(body: Body, client: WebClient, ack: Ack) -> None:
    ack()
    client.files_upload_v2(
        channel=body["channel_id"],
        content=sample.PICTURE,
        filename="funnel.png",
        title="Funnel",
        alt_txt="100 known, 40 called",
        initial_comment="The *funnel*",
    )


def _forms(app: App) -> None:
    @app.view("add")
    def add(ack: Ack, view: Body, client: WebClient, body: Body) -> None:
        values = view["state"]["values"]
        name = values["name"]["v"]["value"]
        if name == "dup":
            ack(response_action="errors", errors={"name": "Already on the list"})
            return
        if name == "lost":
            ack(response_action="errors", errors={"nowhere": "This field is not in the form"})
            return
        ack()
        client.chat_postMessage(
            channel=view["private_metadata"], text=f"New prospect: {name}", blocks=sample.CARD
        )

    @app.view("stack")
    def stack(ack: Ack, view: Body) -> None:
        depth = int(view["private_metadata"])
        ack(response_action="push", view=stacked(depth + 1))

    @app.view("clear")
    def clear(ack: Ack) -> None:
        ack(response_action="clear")

    @app.options("prospect")
    def options(ack: Ack, payload: Body) -> None:
        wanted = payload["value"].casefold()
        ack(options=[sample.option(n) for n in sample.NAMES if wanted in n.casefold()])

    @app.options("tags")
    def groups(ack: Ack, payload: Body) -> None:
        ack(option_groups=[sample.group("Tags", ["hot", "cold", payload["value"]])])


def _actions(app: App) -> None:
    @app.action("undo")
    def undo(ack: Ack, respond: Respond) -> None:
        ack()
        respond(text="Undone", replace_original=True)

    @app.action("done")
    def done(ack: Ack, body: Body, client: WebClient) -> None:
        ack()
        client.chat_update(
            channel=body["channel"]["id"],
            ts=body["message"]["ts"],
            text="Done",
            blocks=[sample.section(f":white_check_mark: Done by <@{body['user']['id']}>")],
        )

    @app.action("more-fields")
    def more(ack: Ack, body: Body, client: WebClient) -> None:
        ack()
        view = form(body["view"]["private_metadata"], extra=True)
        client.views_update(view_id=body["view"]["id"], hash=body["view"]["hash"], view=view)

    @app.action("push")
    def push(ack: Ack, body: Body, client: WebClient) -> None:
        ack()
        depth = int(body["view"]["private_metadata"])
        client.views_push(trigger_id=body["trigger_id"], view=stacked(depth + 1))

    @app.action(re.compile(".*"))
    def any_other(ack: Ack, action: Body, respond: Respond, body: Body) -> None:
        ack()
        if body["container"]["type"] == "message":
            respond(text=f"chosen: {chosen(action)}", replace_original=False)


def chosen(action: Body) -> str:
    """What an action carries, as one word."""
    for name, value in action.items():
        if name.startswith("selected_") and value:
            return str(value["value"] if isinstance(value, dict) else value)
    return str(action.get("value") or action["action_id"])


def _events(app: App) -> None:
    @app.event("app_home_opened")
    def home(event: Body, client: WebClient) -> None:
        client.views_publish(user_id=event["user"], view=sample.HOME)

    @app.event("message")
    def message(event: Body, say: Say) -> None:
        say(text="You said: " + event["text"], thread_ts=event.get("thread_ts"))

    @app.event("app_mention")
    def mention(event: Body, say: Say) -> None:
        say(text=f"<@{event['user']}> mentioned me")

    @app.shortcut("new")
    def new(ack: Ack, body: Body, client: WebClient) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=form(""))

    @app.shortcut("note")
    def note(ack: Ack, body: Body, client: WebClient) -> None:
        ack()
        view = noting(body["message"]["text"])
        client.views_open(trigger_id=body["trigger_id"], view=view)
