"""What the bot counts of itself: codes and numbers, for whoever has the token."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from prometheus_client import generate_latest
from prometheus_client.parser import text_string_to_metric_families
from starlette.testclient import TestClient

from bot.chats import chats_at_work
from bot.departure import Departure
from bot.metrics import Metrics
from bot.settings import Settings
from tests.chat.slack_of_many import ManyWorkspaces
from tests.many.site import SECRET, Site
from tests.office import Office

TOKEN = "a-token-of-the-metrics"
AUTHORIZED = {"authorization": f"Bearer {TOKEN}"}


@pytest.fixture
def settings(database: str) -> Iterator[Settings]:
    with ManyWorkspaces().at_work() as slack:
        yield Settings(
            database_url=database,
            slack_api_url=slack.url,
            slack_bot_token="xoxb-TONE",
            slack_signing_secret=SECRET,
            prospect_metrics_token=TOKEN,
        )


def numbers(text: str) -> dict[tuple[str, ...], float]:
    """By the name and the labels of each."""
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def test_what_is_done_refused_and_sent_is_counted_and_nobody_is_named(settings: Settings) -> None:
    with chats_at_work(settings, Departure()) as app, TestClient(app) as client:
        site = Site(client)
        site.types("TONE", 'product new "Secret product"')
        site.types("TONE", 'add "Mairie de Lyon" contact:"Marie Dupont"')
        site.types("TONE", "call P-99 interested")
        site.types("TONE", "decline P-1 reason:out_of_scope")
        while ("prospect_messages_total", "declined", "sent") not in numbers(told(client)):
            pass
        text = told(client)

    found = numbers(text)
    assert found["prospect_event_seconds_count", "Command", "done"] == 3
    assert found["prospect_event_seconds_count", "Command", "refused"] == 1
    assert found["prospect_outbox_waiting",] == 0
    assert found["prospect_database_up",] == 1
    for word in ("Secret", "Lyon", "Marie", "Dupont", "TONE", "UALICE"):
        assert word not in text


def told(client: TestClient) -> str:
    return str(client.get("/metrics", headers=AUTHORIZED).text)


@pytest.mark.parametrize("given", ["", "Bearer", "Bearer wrong", f"Basic {TOKEN}"])
def test_whoever_has_not_the_token_is_told_nothing(settings: Settings, given: str) -> None:
    with chats_at_work(settings, Departure()) as app, TestClient(app) as client:
        answer = client.get("/metrics", headers={"authorization": given})

    assert answer.status_code == 401
    assert answer.text == ""


def test_without_a_token_there_is_nothing_to_ask(settings: Settings) -> None:
    unwatched = replace(settings, prospect_metrics_token="")

    with chats_at_work(unwatched, Departure()) as app, TestClient(app) as client:
        assert client.get("/metrics").status_code == 404


def test_it_is_ready_until_it_is_told_to_leave(settings: Settings) -> None:
    departure = Departure()
    with chats_at_work(settings, departure) as app, TestClient(app) as client:
        before = client.get("/readyz").status_code
        departure.is_near = True
        after = client.get("/readyz").status_code

        assert (before, after) == (200, 503)
        assert client.get("/healthz").status_code == 200


def test_how_late_a_digest_was_is_counted(team: Office) -> None:
    metrics = Metrics()
    clockwork = replace(team.clockwork, watch=metrics)
    team.now += timedelta(minutes=20)

    clockwork.ring()

    found = numbers(generate_latest(metrics.registry).decode())
    assert found["prospect_due_late_seconds_count", "digest"] == 1
    assert found["prospect_due_late_seconds_sum", "digest"] == 300
