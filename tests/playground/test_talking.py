"""What a person types reaches the bot, and what it answers is seen by whom it should."""

import pytest

from playground import Visitor, Workspace
from playground.people import Person


def test_an_answer_in_the_acknowledgement_is_seen_by_the_person_only(
    joined: Workspace, alice: Visitor
) -> None:
    alice.types("#equipe", "/prospect nonsense")

    assert alice.sees() == ["I do not know nonsense. Did you mean add?"]
    assert joined.visitor("bob").sees("#equipe") == []


def test_an_answer_for_the_channel_is_seen_by_everybody(joined: Workspace, alice: Visitor) -> None:
    alice.types("#equipe", "/prospect public")

    assert joined.visitor("bob").sees("#equipe") == ["for all"]


def test_a_silent_acknowledgement_says_nothing(alice: Visitor) -> None:
    alice.types("#equipe", "/prospect silent")

    assert alice.sees() == []


def test_a_message_to_the_bot_is_answered_in_the_same_talk(alice: Visitor) -> None:
    alice.types("dm", "hello")

    assert alice.reads("You said: hello")


def test_a_mention_reaches_the_bot_in_a_channel(joined: Workspace, alice: Visitor) -> None:
    alice.types("#equipe", "@Prospect are you there?")

    assert alice.reads("@Alice Martin mentioned me")
    assert len(joined.journal) > 0


def test_a_channel_message_stays_unknown_to_a_bot_that_did_not_ask_for_it(
    joined: Workspace, alice: Visitor
) -> None:
    alice.types("#equipe", "just between us")

    assert [e for e in joined.journal if e["kind"] == "events_api"] == []


def test_a_reply_in_a_thread_is_answered_in_the_thread(alice: Visitor) -> None:
    alice.types("dm", "one")
    first = alice.messages("dm")[0]

    alice.types("dm", "two", thread=first.ts)

    assert alice.reads("You said: two")
    assert alice.messages("dm")[-1].thread_ts == first.ts


@pytest.mark.parametrize(
    ("typed", "received"),
    [
        pytest.param("add <!channel> & co", "add &lt;!channel&gt; &amp; co", id="escaped"),
        pytest.param("owner:@bob", "owner:<@{bob}|bob>", id="person"),
        pytest.param("in #general", "in <#{general}|general>", id="channel"),
        pytest.param("to marie@example.org", "to marie@example.org", id="e-mail"),
        pytest.param("owner:@nobody", "owner:@nobody", id="unknown person"),
        pytest.param("  two   blanks ", "two   blanks", id="blanks inside kept"),
    ],
)
def test_the_bot_receives_text_as_slack_writes_it(
    workspace: Workspace, typed: str, received: str
) -> None:
    bob, general = workspace.ensure_person("bob"), workspace.ensure_channel("general")

    workspace.types("alice", "#equipe", f"/prospect {typed}")

    sent = next(e for e in workspace.journal if e["kind"] == "slash_commands")
    assert sent["args"]["text"] == received.format(bob=bob.id, general=general.id)


def test_an_unknown_command_is_said_to_be_one(workspace: Workspace) -> None:
    bob = workspace.visitor("bob")

    bob.types("#equipe", "/prospekt add")

    assert bob.sees() == ["/prospekt is not a valid command."]


def test_a_command_in_a_thread_is_not_sent(workspace: Workspace) -> None:
    bob = workspace.visitor("bob")

    bob.types("#equipe", "/prospect add", thread="1.000001")

    assert bob.sees() == ["/prospect is not supported in threads. Sorry!"]
    assert [e for e in workspace.journal if e["direction"] == "to_app"] == []


def test_without_a_bot_the_person_is_told_in_their_language(lonely: Workspace) -> None:
    alice, bob = lonely.visitor("alice"), lonely.visitor("bob")

    alice.types("#equipe", "/prospect add")
    bob.types("#general", "/prospect add")

    assert alice.sees() == ["/prospect a échoué avec l’erreur «\xa0dispatch_failed\xa0»."]
    assert bob.sees() == ["/prospect failed with the error “dispatch_failed”."]


def test_a_late_acknowledgement_is_an_operation_timeout(joined: Workspace) -> None:
    joined.state.ack_seconds = 0.2
    bob = joined.visitor("bob")

    bob.types("#equipe", "/prospect slow")

    assert bob.sees() == ["/prospect failed with the error “operation_timeout”."]
    assert joined.refusals[-1].error == "operation_timeout"


def test_a_wrong_answer_is_refused_and_told(joined: Workspace) -> None:
    bob = joined.visitor("bob")

    bob.types("#equipe", "/prospect wrong")

    assert bob.sees() == ["/prospect failed with the error “invalid_blocks”."]
    assert "must define one of: text, fields" in joined.refusals[-1].why


def test_a_mention_where_the_bot_is_not_asks_for_an_invitation(workspace: Workspace) -> None:
    workspace.ensure_channel("ventes", with_bot=False)
    bob = workspace.visitor("bob")
    bob.types("#ventes", "@Prospect hello")

    bob.types("#ventes", "/invite @Prospect")
    bob.types("#ventes", "@Prospect hello again")

    assert "is not in this channel" in bob.sees()[1]
    assert bob.reads("mentioned me")


def test_anyone_may_join_while_the_workspace_lives(workspace: Workspace) -> None:
    workspace.ensure_person("dave.smith", locale="en-GB")
    workspace.ensure_channel("#Ventes")

    workspace.types("dave.smith", "#ventes", "hello")

    assert workspace.visitor("chloe").sees("#ventes") == ["hello"]
    dave = workspace.state.directory.person("dave.smith")
    assert dave == Person(
        name="dave.smith", real_name="Dave Smith", locale="en-GB", zone="Europe/Paris"
    )


def test_a_direct_message_is_unread_until_it_is_looked_at(workspace: Workspace) -> None:
    bob = workspace.visitor("bob")
    bob.types("dm", "hello")
    bob.reads("You said")

    unread = bob.unread("dm")

    assert unread == 1
    workspace.state.mark_read(bob.id, workspace.state.directory.direct(bob.id).id)
    assert bob.unread("dm") == 0
