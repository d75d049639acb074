"""What lasts on Mattermost: messages to channels and people, their changes, pictures and files."""

from decimal import Decimal

from chat.cards import Chart, card
from chat.files import ToBeMade
from chat.port import Attach, Home, Post, Update
from tests.chat.mattermost.test_answers import (
    ALICE,
    EQUIPE,
    PRESSABLE,
    SAID,
    rendered,
    seal_of,
)
from tests.chat.recorded import words


def test_a_message_in_a_channel_is_for_all_who_are_in_it_for_thirty_days() -> None:
    call = rendered(Post(to=EQUIPE, card=PRESSABLE, kind="digest", subject="digest:1"))

    assert (call.method, call.to, call.subject) == ("posts", "equipe", "digest:1")
    assert call.args["channel_id"] == "equipe"
    assert seal_of(call) == {"p": "press", "a": "undo", "v": "", "c": "equipe"}


def test_a_message_to_a_person_is_for_them_alone() -> None:
    call = rendered(Post(to=ALICE, card=PRESSABLE, kind="reminder"))

    assert (call.args["user_id"], seal_of(call)["u"]) == ("alice", "alice")


def test_a_message_says_something_else_under_its_subject() -> None:
    call = rendered(Update(to=EQUIPE, card=SAID, kind="digest", subject="digest:1"))

    assert (call.method, call.subject) == ("posts/patch", "digest:1")
    assert (call.args["message"], call.args["props"]) == ("Noted.", {})


def test_a_chart_comes_with_its_picture() -> None:
    series = ((words("All"), (Decimal(3),)),)
    chart = Chart(
        title=words("Funnel"), categories=(words("met"),), series=series, summary=words("3")
    )

    call = rendered(Post(to=EQUIPE, card=card(chart), kind="stats"))

    assert call.args["drawing"] == {
        "title": "Funnel",
        "categories": ["met"],
        "series": [["All", [3.0]]],
    }


def test_there_is_no_page_of_the_bots_own() -> None:
    call = rendered(Home(to=ALICE, card=SAID))

    assert (call.method, call.durable, call.args) == ("nothing", False, {})


def test_a_file_goes_with_its_call_or_leaves_what_it_is_made_of() -> None:
    now = rendered(Attach(to=ALICE, name="list.csv", content=b"a;b", comment=words("The list")))
    later = rendered(
        Attach(to=EQUIPE, name="list.csv", content=ToBeMade(of={"product": 1}), comment=words("x"))
    )

    assert (now.method, now.args) == (
        "files",
        {
            "user_id": "alice",
            "filename": "list.csv",
            "content": "YTti",
            "message": "The list",
            "props": {},
        },
    )
    assert (later.args["channel_id"], later.args["content"]) == ("equipe", {"product": 1})
