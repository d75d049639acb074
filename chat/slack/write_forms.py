"""A form as a Slack modal."""

from chat import forms
from chat.cards import Option
from chat.slack import limits
from chat.slack.origin import Origin
from chat.slack.words import Json, Words, section
from chat.slack.write_fields import FieldWriter

NOT_FOCUSED = frozenset({"file_input"})


def modal(form: forms.Form, words: Words, origin: Origin) -> Json:
    """`origin` comes back with the submission, unseen."""
    blocks: list[Json] = []
    for item in form.items:
        blocks += item_blocks(item, words)
    focus_first(blocks)
    return {
        "type": "modal",
        "callback_id": form.name,
        "private_metadata": origin.written(form.about),
        "title": words.plain_object(form.title, limits.TITLE),
        "submit": words.plain_object(form.submit, limits.TITLE),
        "blocks": limits.fitting([blocks], limits.VIEW, more=lambda count: section(f"+{count}")),
    }


def item_blocks(item: forms.Item, words: Words) -> list[Json]:
    if isinstance(item, forms.Remark):
        return [section(words.marked(item.words))]
    block: Json = {
        "type": "input",
        "block_id": item.name,
        "label": words.plain_object(item.label, limits.LABEL),
        "element": FieldWriter(words).element(item),
        "optional": item.optional,
    }
    if item.hint is not None:
        block["hint"] = words.plain_object(item.hint, limits.HINT)
    if isinstance(item, forms.Scale) and (steps := too_long(item.options, words)):
        return [section(steps), block]
    return [block]


def too_long(options: tuple[Option, ...], words: Words) -> str:
    """The steps whole, above the field, when its options would be cut; otherwise nothing."""
    noted = [(words.marked(one.label), words.marked(one.note)) for one in options if one.note]
    if all(len(note) <= limits.OPTION for _, note in noted):
        return ""
    return limits.cut_marked("\n".join(f"*{step}*  {note}" for step, note in noted), limits.TEXT)


def focus_first(blocks: list[Json]) -> None:
    for block in blocks:
        if block["type"] == "input" and block["element"]["type"] not in NOT_FOCUSED:
            block["element"]["focus_on_load"] = True
            return
