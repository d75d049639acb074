"""The forms about a statement of a mandate: a user confirms it, one of us refutes it."""

from chat.cards import Option
from chat.forms import Form, Paragraph, Remark, Scale
from domain.mandates import Statement
from domain.wording import Phrase, say
from handlers.chosen import who_field
from handlers.naming import LONGEST_NAME

CONFIRM, REFUTE = "mandate-confirm", "mandate-refute"


def confirm_form(statement: Statement, *, is_must: bool = True) -> Form:
    return Form(
        name=CONFIRM,
        title=say("confirm-title"),
        submit=say("form-save"),
        about=str(statement.need),
        items=(
            Remark(say("confirm-remark", words=statement.words)),
            who_field(None),
            Scale(
                name="priority",
                label=say("confirm-priority"),
                options=tuple(
                    Option(value=one, label=Phrase(f"priority-{one}")) for one in ("must", "nice")
                ),
                value="must" if is_must else "nice",
            ),
        ),
    )


def refute_form(statement: Statement) -> Form:
    return Form(
        name=REFUTE,
        title=say("refute-title"),
        submit=say("button-refute"),
        about=str(statement.need),
        items=(
            Remark(say("refute-remark", words=statement.words)),
            Paragraph(
                name="because",
                label=say("refute-because"),
                hint=say("refute-hint"),
                at_most=LONGEST_NAME,
            ),
        ),
    )
