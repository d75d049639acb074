"""What the app answers with: text in its acknowledgement, or posts to a response_url."""

from playground.identity import BOT_USER_ID
from playground.limits.surfaces import refuse_blocks
from playground.messages import Message
from playground.passes import ResponseUrl
from playground.refused import Refused
from playground.state import State
from playground.wire import Json


def read_answer(answer: object) -> Json | None:
    """The message in an acknowledgement, or None when it says nothing."""
    if isinstance(answer, str):
        return {"text": answer} if answer.strip() else None
    if isinstance(answer, dict):
        return answer if answer.get("text") or answer.get("blocks") else None
    return None


def say(state: State, answer: Json, place: ResponseUrl) -> Message | None:
    """Do what the answer asks at that place; raises Refused when Slack would."""
    original = None
    if place.ts is not None and (answer.get("replace_original") or answer.get("delete_original")):
        original = state.messages.find(place.channel, place.ts)
    if original is not None and answer.get("delete_original"):
        state.messages.remove(original)
        state.changed()
        return None
    blocks = answer.get("blocks")
    if blocks:
        refuse_blocks(blocks)
    elif not answer.get("text"):
        raise Refused("no_text", "an answer needs text or blocks")
    if original is not None:
        original.text = answer.get("text") or ""
        original.blocks = state.named(list(blocks or []))
        original.values.clear()
        original.edited = not original.is_ephemeral
        state.touched(original)
        return original
    return state.post(_fresh(state, answer, place))


def _fresh(state: State, answer: Json, place: ResponseUrl) -> Message:
    public = answer.get("response_type") == "in_channel"
    return Message(
        channel=place.channel,
        author=BOT_USER_ID,
        ts=state.clock.next_ts(),
        text=answer.get("text") or "",
        blocks=list(answer.get("blocks") or []),
        only_for=None if public else place.person,
        thread_ts=answer.get("thread_ts") or place.thread_ts,
    )
