"""A Bolt app that answers each command with its own text, on the server that Prospect uses."""

import sys

import uvicorn
from slack_bolt import Ack
from starlette.applications import Starlette

from bench.signed import SECRET, TOKEN
from chat.slack.connect import bolt_app, one_workspace
from chat.slack.http import routes

app = bolt_app(one_workspace(TOKEN), signing_secret=SECRET)


@app.command("/prospect")
def echo(ack: Ack, body: dict[str, str]) -> None:
    ack({"response_type": "ephemeral", "text": body["text"]})


if __name__ == "__main__":
    site = Starlette(routes=routes(app, signing_secret=SECRET))
    uvicorn.run(site, port=int(sys.argv[1]), log_level="warning", access_log=False)
