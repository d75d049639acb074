"""The pretend Slack's Web API: every method, by name, and the one way in."""

import json
import logging
import time

from playground.refused import Refused
from playground.state import State
from playground.web_api import (
    account,
    blocks,
    chat,
    conversations,
    ephemeral,
    files,
    reactions,
    users,
    views,
)
from playground.web_api.method import Method
from playground.wire import Json

log = logging.getLogger(__name__)

METHODS: dict[str, Method] = {
    **account.METHODS,
    **chat.METHODS,
    **ephemeral.METHODS,
    **conversations.METHODS,
    **users.METHODS,
    **views.METHODS,
    **files.METHODS,
    **blocks.METHODS,
    **reactions.METHODS,
}
IN_JSON = ("blocks", "view", "attachments", "metadata", "files", "message")


def call(state: State, name: str, args: Json, token: str) -> Json:
    """Answer a call; raises Refused. The journal keeps the call either way."""
    entry = state.journal.record("from_app", "web_api", name, args)
    try:
        _faults(state, name)
        method = _allowed(state, name, token)
        _unpack(args)
        answer = {"ok": True, **method.function(state, args)}
    except Refused as refusal:
        state.journal.refuse(name, refusal.code, refusal.why)
        entry["response"] = refused_answer(refusal)
        raise
    except Exception as fault:
        log.exception("The local workspace broke on %s", name)
        state.journal.refuse(name, "internal_error", repr(fault))
        raise Refused("internal_error", repr(fault), status=500) from fault
    entry["response"] = answer
    return answer


def refused_answer(refusal: Refused) -> Json:
    return {"ok": False, "error": refusal.code, **refusal.details}


def _faults(state: State, name: str) -> None:
    fault = state.faults.take(name)
    if fault is None:
        return
    if fault.delay:
        time.sleep(fault.delay)
    if fault.error or fault.status != 200:
        raise Refused(
            fault.error or "internal_error",
            "asked for by a test",
            status=fault.status,
            retry_after=fault.retry_after,
        )


def _allowed(state: State, name: str, token: str) -> Method:
    method = METHODS.get(name)
    if method is None:
        raise Refused("unknown_method", f"{name} is not here", details={"req_method": name})
    if not token:
        raise Refused("not_authed", "no token was given")
    known = {state.app.bot_token: False, state.app.app_token: True}
    if token not in known:
        raise Refused("invalid_auth", "this token was never given")
    if known[token] != method.app_token:
        raise Refused("not_allowed_token_type", f"{name} wants the other token")
    provided = state.app.scopes
    if method.scopes and not provided & set(method.scopes):
        details = {"needed": method.scopes[0], "provided": ",".join(sorted(provided))}
        raise Refused("missing_scope", f"{name} needs {method.scopes[0]}", details=details)
    return method


def _unpack(args: Json) -> None:
    """Lists and objects travel as JSON strings inside a form."""
    for name in IN_JSON:
        if isinstance(args.get(name), str):
            try:
                args[name] = json.loads(args[name])
            except ValueError:
                error = "invalid_blocks_format" if name == "blocks" else "invalid_arguments"
                raise Refused(error, f"{name} is not JSON") from None
