"""The form of a new product."""

from chat.forms import Channel, Form, Line
from domain.people import Place
from domain.wording import say

NEW_PRODUCT = "product-new"


def new_product_form(*, name: str = "", channel: Place | None = None) -> Form:
    return Form(
        name=NEW_PRODUCT,
        title=say("product-form-title"),
        submit=say("form-create"),
        items=(
            Line(
                name="name",
                label=say("product-form-name"),
                hint=say("product-form-name-hint"),
                value=name,
            ),
            Channel(
                name="channel",
                label=say("product-form-channel"),
                hint=say("product-form-channel-hint"),
                value=None if channel is None else channel.id,
            ),
        ),
    )
