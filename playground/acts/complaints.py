"""What the page itself checks in a form before the app hears of it, as Slack's client does."""

import re
from decimal import Decimal, InvalidOperation

from playground.values import is_empty
from playground.wire import Blocks, Json, Values
from playground.words import phrase

EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")
URL = re.compile(r"^[a-zA-Z][\w+.-]*://\S+$")


def complaints(blocks: Blocks, values: Values, language: str) -> dict[str, str]:
    """Sentences by block id."""
    found: dict[str, str] = {}
    for block in blocks:
        if block["type"] != "input":
            continue
        element = block["element"]
        value = values.get(block["block_id"], {}).get(element["action_id"], {})
        if is_empty(value):
            if not block.get("optional"):
                found[block["block_id"]] = phrase(language, "required")
            continue
        sentence = _wrong(element, value, language)
        if sentence:
            found[block["block_id"]] = sentence
    return found


def _wrong(element: Json, value: Json, language: str) -> str:
    kind = element["type"]
    text = str(value.get("value") or "")
    if kind == "email_text_input" and not EMAIL.match(text):
        return phrase(language, "wrong-email")
    if kind == "url_text_input" and not URL.match(text):
        return phrase(language, "wrong-url")
    if kind == "number_input":
        return _wrong_number(element, text, language)
    if kind == "plain_text_input":
        return _wrong_length(element, text, language)
    return _too_many(element, value, language)


def _wrong_number(element: Json, text: str, language: str) -> str:
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return phrase(language, "wrong-number")
    if not element.get("is_decimal_allowed") and number != number.to_integral_value():
        return phrase(language, "wrong-whole-number")
    least, most = element.get("min_value"), element.get("max_value")
    if least is not None and number < Decimal(least):
        return phrase(language, "too-small", least=least)
    if most is not None and number > Decimal(most):
        return phrase(language, "too-big", most=most)
    return ""


def _wrong_length(element: Json, text: str, language: str) -> str:
    least, most = element.get("min_length", 0), element.get("max_length", 3000)
    if len(text) < least:
        return phrase(language, "too-short", least=str(least))
    if len(text) > most:
        return phrase(language, "too-long", most=str(most))
    return ""


def _too_many(element: Json, value: Json, language: str) -> str:
    most = element.get("max_selected_items") or element.get("max_files")
    chosen = next((part for part in value.values() if isinstance(part, list)), [])
    if most is not None and len(chosen) > most:
        return phrase(language, "too-many", most=str(most))
    return ""
