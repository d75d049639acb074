"""Slash commands as Slack sends them: a form, signed, in one HTTP/1.1 request."""

import hashlib
import hmac
import json
import time
from itertools import count
from urllib.parse import urlencode

PATH = "/slack/events"
SECRET = "a-secret-for-measuring"
TOKEN = "xoxb-measuring"
TEAM = "T0BENCH"
ALICE = "U0ALICE"
CHANNEL = "C0EQUIPE"

numbers = count(1)


def command(text: str) -> str:
    """A request that types `/prospect text` in the team channel."""
    number = next(numbers)
    form = {
        "token": "unused",
        "team_id": TEAM,
        "team_domain": "bench",
        "channel_id": CHANNEL,
        "channel_name": "equipe",
        "user_id": ALICE,
        "user_name": "alice",
        "command": "/prospect",
        "text": text,
        "api_app_id": "A0BENCH",
        "is_enterprise_install": "false",
        "response_url": f"https://hooks.slack.com/commands/{TEAM}/{number}/x",
        "trigger_id": f"{time.time_ns()}.{number}",
    }
    return request(urlencode(form), "application/x-www-form-urlencoded")


def verification() -> str:
    """The request by which Slack asks whether the address is ours."""
    body = json.dumps({"type": "url_verification", "token": "unused", "challenge": "measured"})
    return request(body, "application/json")


def request(body: str, content_type: str) -> str:
    now = str(int(time.time()))
    lines = (
        f"POST {PATH} HTTP/1.1",
        "Host: 127.0.0.1",
        "User-Agent: Slackbot 1.0 (+https://api.slack.com/robots)",
        "Accept: application/json,*/*",
        f"Content-Type: {content_type}",
        f"Content-Length: {len(body.encode())}",
        f"X-Slack-Request-Timestamp: {now}",
        f"X-Slack-Signature: {signature(now, body.encode())}",
        "",
        body,
    )
    return "\r\n".join(lines)


def signature(timestamp: str, body: bytes) -> str:
    """As on Slack's page "Verifying requests from Slack"."""
    signed = b":".join((b"v0", timestamp.encode(), body))
    return "v0=" + hmac.new(SECRET.encode(), signed, hashlib.sha256).hexdigest()
