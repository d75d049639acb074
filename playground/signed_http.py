"""Payloads as signed HTTP requests, for an app that does not use Socket Mode."""

import hashlib
import hmac
import json
import time
from urllib.parse import urlencode

import httpx

from playground.refused import NotDelivered
from playground.wire import Json

FORM = "application/x-www-form-urlencoded"


def signed_headers(body: str, secret: str, content_type: str) -> dict[str, str]:
    """Signed with the real time: Bolt refuses what is older than five minutes."""
    stamp = str(int(time.time()))
    digest = hmac.new(secret.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256)
    return {
        "content-type": content_type,
        "user-agent": "Slackbot 1.0 (local workspace)",
        "x-slack-request-timestamp": stamp,
        "x-slack-signature": f"v0={digest.hexdigest()}",
    }


def body_of(kind: str, payload: Json) -> tuple[str, str]:
    """The body and its content type: events as JSON, the others as forms."""
    if kind == "events_api":
        return json.dumps(payload), "application/json"
    fields = payload if kind == "slash_commands" else {"payload": json.dumps(payload)}
    return urlencode(fields), FORM


def post_signed(
    url: str,
    kind: str,
    payload: Json,
    *,
    secret: str,
    seconds: float,
    retry: tuple[int, str] = (0, ""),
) -> object:
    body, content_type = body_of(kind, payload)
    headers = signed_headers(body, secret, content_type)
    if retry[0]:
        headers |= {"x-slack-retry-num": str(retry[0]), "x-slack-retry-reason": retry[1]}
    try:
        with httpx.Client(timeout=seconds, trust_env=False) as client:
            answer = client.post(url, content=body.encode(), headers=headers)
    except httpx.TimeoutException:
        why = f"the app did not acknowledge in {seconds:g} seconds"
        raise NotDelivered("operation_timeout", why) from None
    except httpx.HTTPError as error:
        raise NotDelivered("dispatch_failed", f"the app cannot be reached: {error}") from None
    if answer.status_code != 200:
        why = f"the app answered with HTTP status {answer.status_code}"
        raise NotDelivered("dispatch_failed", why)
    return _read(answer.text)


def _read(text: str) -> object:
    if not text:
        return None
    try:
        return json.loads(text)
    except ValueError:
        return {"text": text}
