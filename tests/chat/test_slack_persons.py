"""Who people are, as Slack says it."""

from chat.cards import Table
from chat.slack.chat import MOST_MET, SlackChat
from domain.people import Person, Profile
from tests.chat.pretend_api import PretendApi
from tests.chat.recorded import ALICE, TEAM, recorded, words
from tests.chat.slack_calls import post


def test_a_person_is_known_by_name_language_and_zone(chat: SlackChat, api: PretendApi) -> None:
    user = recorded("user_change")["event"]["user"]
    api.answers("users.info", {"ok": True, "user": user})

    profile = chat.profile(TEAM, Person("U0BOB"))

    assert profile == Profile(
        person=Person("U0BOB"),
        name="Bob Durand",
        language="en",
        zone="Europe/Paris",
        is_guest=True,
    )
    assert api.asked[0][1]["include_locale"] in ("1", "true", "True", 1)


def test_a_person_met_has_a_name_in_labels(chat: SlackChat, api: PretendApi) -> None:
    user = recorded("user_change")["event"]["user"]
    api.answers("users.info", {"ok": True, "user": user})
    chat.profile(TEAM, Person("U0BOB"))

    call = post(
        chat, Table(head=(words("By", who=Person("U0BOB")),), rows=(), caption=words("All"))
    )

    assert call.args["blocks"][1]["rows"][0][0]["text"] == "By @Bob Durand"


def test_of_people_met_so_many_names_are_kept_and_the_first_is_forgotten(
    chat: SlackChat, api: PretendApi
) -> None:
    user = recorded("user_change")["event"]["user"]
    api.answers("users.info", {"ok": True, "user": user})
    chat.profile(TEAM, Person("U0BOB"))
    for number in range(MOST_MET):
        chat.meets(Person(f"U{number}"), "Somebody")

    call = post(
        chat, Table(head=(words("By", who=Person("U0BOB")),), rows=(), caption=words("All"))
    )

    assert "Bob" not in str(call.args["blocks"][1]["rows"][0][0])


def test_who_cannot_be_asked_after_is_nobody(chat: SlackChat, api: PretendApi) -> None:
    api.refuses("users.info", "user_not_found")

    assert chat.profile(TEAM, ALICE) is None
