"""What deploy/ holds is true of the program: settings, numbers, addresses and libraries that are there."""

import json
import re
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

import pytest
from prometheus_client.registry import Collector

from bot.departure import Departure
from bot.gauges import Gauges
from bot.metrics import Metrics
from bot.settings import Settings
from bot.watched_storage import Transactions
from chat.mattermost import addresses
from chat.slack.http import PATH
from chat.slack.installing import INSTALL, INSTALLED, REDIRECT
from storage.storage import Storage
from tests.house.files import ROOT

DEPLOY = ROOT / "deploy"
PAGES = [ROOT / "docs" / "how-to" / name for name in ("deploy.md", "deployer.md")]
PROXIES = ("Caddyfile", "nginx.conf")
OTHERS_SETTINGS = {"POSTGRES_DB", "POSTGRES_PASSWORD", "POSTGRES_USER", "PYTHONPATH"}
"""Those of PostgreSQL's image and of Python."""
PROXYS = {"PROSPECT_HOST", "PROSPECT_UPSTREAMS"}
"""Those of our Caddyfile."""
SET = {
    "Containerfile": re.compile(r"([A-Z_]+)=", re.MULTILINE),
    "compose.yaml": re.compile(r"^ +([A-Z_]+):", re.MULTILINE),
    "prospect@.service": re.compile(r"^Environment=([A-Z_]+)=", re.MULTILINE),
}
METRIC = re.compile(r"\b(?:prospect|process)_[a-z_]+")
ADDRESSES = (
    PATH,
    INSTALL,
    INSTALLED,
    REDIRECT,
    addresses.COMMAND,
    addresses.ACTION,
    addresses.DIALOG,
)
OUR_OWN = ("/healthz", "/readyz", "/metrics")


def read(name: str) -> str:
    return (DEPLOY / name).read_text("utf-8")


def settings() -> set[str]:
    return {field.name.upper() for field in fields(Settings)}


@pytest.fixture
def exported(storage: Storage) -> set[str]:
    """The names of all numbers a bot tells."""
    metrics = Metrics()
    Transactions(metrics.registry)
    gauges = Gauges(
        storage=storage, connected={}, departure=Departure(), clock=lambda: datetime.now(UTC)
    )
    collectors: tuple[Collector, ...] = (metrics.registry, gauges)
    return {name for one in collectors for name in names(one)}


def names(collector: Collector) -> Iterator[str]:
    for family in collector.collect():
        match family.type:
            case "counter":
                yield f"{family.name}_total"
            case "histogram":
                yield from (f"{family.name}_{part}" for part in ("bucket", "count", "sum"))
            case _:
                yield family.name


@pytest.mark.parametrize("name", ["dashboard.json", "alerts.yml"])
def test_each_number_that_is_shown_or_watched_is_told_by_the_bot(
    name: str, exported: set[str]
) -> None:
    asked = {metric for line in expressions(name) for metric in METRIC.findall(line)}

    assert asked - exported == set()
    assert len(asked) > 5


def test_each_number_of_the_bots_own_is_shown_or_watched(exported: set[str]) -> None:
    asked = {
        metric
        for name in ("dashboard.json", "alerts.yml")
        for line in expressions(name)
        for metric in METRIC.findall(line)
    }
    ours = {base(name) for name in exported if name.startswith("prospect_")}

    assert ours - {base(name) for name in asked} == set()


def base(name: str) -> str:
    return re.sub("_(bucket|count|sum)$", "", name)


def expressions(name: str) -> list[str]:
    """What is asked of Prometheus."""
    if name.endswith(".json"):
        panels = json.loads(read(name))["panels"]
        return [target["expr"] for panel in panels for target in panel["targets"]]
    return re.findall(r"^ *expr: (.*)$", read(name), re.MULTILINE)


def test_the_panels_of_the_dashboard_lie_beside_each_other() -> None:
    panels = json.loads(read("dashboard.json"))["panels"]
    cells = [
        (panel["gridPos"]["x"] + x, panel["gridPos"]["y"] + y)
        for panel in panels
        for x in range(panel["gridPos"]["w"])
        for y in range(panel["gridPos"]["h"])
    ]

    assert len({panel["id"] for panel in panels}) == len(panels)
    assert len(set(cells)) == len(cells)


@pytest.mark.parametrize("name", ["Containerfile", "compose.yaml", "prospect@.service"])
def test_whatever_is_set_is_a_setting(name: str) -> None:
    given = set(SET[name].findall(read(name)))

    assert given & settings()
    assert given - settings() - OTHERS_SETTINGS - PROXYS == set()


def test_the_settings_of_the_proxy_are_those_it_reads() -> None:
    assert set(re.findall(r"\{\$(\w+)\}", read("Caddyfile"))) == PROXYS


def test_a_container_holds_the_locked_libraries_and_the_whole_program_and_runs_as_nobody_else() -> (
    None
):
    steps = [line for line in read("Containerfile").splitlines() if not line.startswith("#")]
    installs = [line for line in steps if "pip install" in line]
    copied = {
        line.split()[1] for line in steps if line.startswith("COPY ") and "--from" not in line
    }
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests", "bench"}

    assert len(installs) == 1
    assert installs[0].endswith("--require-hashes -r requirements.lock")
    assert packages <= copied
    assert [line for line in steps if line.startswith("USER")] == ["USER prospect"]
    assert copied == let_in()


def let_in() -> set[str]:
    """What the builder is given at all: never .env, a database or a key."""
    lines = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert "*" in lines
    return {line.removeprefix("!") for line in lines if line.startswith("!")}


@pytest.mark.parametrize("name", PROXIES)
def test_a_proxy_passes_on_what_chats_and_installers_call_and_nothing_of_our_own(name: str) -> None:
    passes = passed_on(name)

    assert [address for address in ADDRESSES if not passes.fullmatch(address)] == []
    assert [address for address in OUR_OWN if passes.fullmatch(address)] == []


def passed_on(name: str) -> re.Pattern[str]:
    if name == "nginx.conf":
        (location,) = re.findall(r"location ~ (\S+) \{", read(name))
        return re.compile(location)
    (paths,) = re.findall(r"@prospect path (.+)", read(name))
    return re.compile("|".join(path.replace("*", ".*") for path in paths.split()))


def test_the_dashboard_and_the_alerts_name_nobody() -> None:
    labels = {"kind", "outcome", "platform", "reason", "what", "le", "instance", "job", "severity"}
    asked = "\n".join(
        line for name in ("dashboard.json", "alerts.yml") for line in expressions(name)
    )

    grouped = re.findall(r"by \(([^)]*)\)", asked)

    assert {label.strip() for group in grouped for label in group.split(",")} <= labels


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_each_file_of_deploy_has_its_place_in_the_page(page: Path) -> None:
    text = page.read_text("utf-8")

    assert [path.name for path in DEPLOY.iterdir() if f"deploy/{path.name})" not in text] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_each_setting_number_and_alert_the_page_names_is_there(
    page: Path, exported: set[str]
) -> None:
    text = page.read_text("utf-8")
    variables = set(re.findall(r"`((?:PROSPECT|SLACK|LOG|MATTERMOST|DATABASE)_[A-Z_]+)`", text))
    numbers = set(re.findall(r"`(prospect_[a-z_]+)`", text))
    alerts = set(re.findall(r"`(Prospect[A-Z]\w+)`", text))
    there = set(re.findall(r"alert: (\w+)", read("alerts.yml")))

    assert variables - settings() - PROXYS == set()
    assert numbers - exported - {name.removesuffix("_bucket") for name in exported} == set()
    assert alerts == there
