"""What was written to the bot in Mattermost while nobody listened, caught up with."""

from datetime import timedelta

import pytest

from chat.mattermost.socket import Missed
from tests.chat.mattermost.written_to import BOT, MOMENT, NOW, Bot, post


@pytest.fixture
def bot() -> Bot:
    return Bot()


def test_what_was_written_meanwhile_is_told_the_oldest_first(bot: Bot) -> None:
    bot.mattermost.posts = [post("second", 2), post("first", 1), post("mine", 3, user_id=BOT)]

    bot.hearing.catch_up()

    assert bot.texts == ["first", "second"]


def test_at_a_start_three_days_are_looked_back_on(bot: Bot) -> None:
    days = 24 * 3600 * 1000
    bot.mattermost.posts = [post("too old", -4 * days), post("old", -2 * days)]

    bot.hearing.catch_up()

    assert bot.texts == ["old"]


def test_what_was_written_before_a_backup_was_restored_is_not_answered_again(bot: Bot) -> None:
    hour = 3_600_000
    bot.mattermost.posts = [post("answered", -2 * hour), post("new", -hour)]
    bot.hearing.not_before = NOW - timedelta(hours=1, minutes=30)

    bot.hearing.catch_up()

    assert bot.texts == ["new"]


def test_what_was_deleted_is_not_answered(bot: Bot) -> None:
    bot.mattermost.posts = [post("list", delete_at=MOMENT)]

    bot.hearing.catch_up()

    assert bot.told == []


def test_what_could_not_be_asked_for_is_not_forgotten_by_what_comes_next(bot: Bot) -> None:
    bot.hearing.catch_up()
    hour = 3_600_000
    bot.mattermost.is_up = False
    with pytest.raises(Missed):
        bot.hearing.catch_up()
    bot.mattermost.is_up = True
    bot.mattermost.posts = [post("missed", 1)]
    bot.hears("live", hour)

    bot.hearing.catch_up()

    assert bot.texts == ["live", "missed"]


def test_a_message_heard_while_mattermost_does_not_answer_has_to_wait(bot: Bot) -> None:
    bot.mattermost.is_up = False

    with pytest.raises(Missed):
        bot.hears("list")

    bot.mattermost.is_up = True
    bot.mattermost.posts = [post("list")]
    bot.hearing.catch_up()
    assert bot.texts == ["list"]


def test_a_message_that_breaks_does_not_keep_the_next_from_being_answered(bot: Bot) -> None:
    bot.mattermost.posts = [post("broken", 1), post("fine", 2)]
    bot.trouble.append(KeyError("x"))

    bot.hearing.catch_up()

    assert bot.texts == ["fine"]
