"""The rows that `/prospect add` and `/prospect call` write, written with the raw driver alone."""

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bench.baselines.raw import Raw, transaction

PROSPECT_AT_FIRST = {
    "reach": "direct",
    "stage": "new",
    "stage_rank": 0,
    "source": "",
    "next_action": "",
    "park_reason": "",
    "meetings_held": 0,
    "calls": 0,
    "connected_calls": 0,
    "obstacles": "[]",
    "score": 50,
    "cell": "B?",
    "queue_lane": 300,
    "version": 1,
}
FIRST_FIGURES = ("known", "open")
CALLED_FIGURES = ("called", "calls", "connected_calls", "reached")
IN_THE_MORNING = ("morning_calls", "morning_connected_calls")
PARIS, NOON = ZoneInfo("Europe/Paris"), 12
COUNTED = """
    INSERT INTO figures (segment_id, figure, count) VALUES (?, ?, 1)
    ON CONFLICT (segment_id, figure) DO UPDATE SET count = figures.count + excluded.count
"""
CALLED = """
    UPDATE prospects SET stage = 'contacted', stage_rank = 2, calls = calls + 1,
        connected_calls = connected_calls + 1, morning_calls = morning_calls + ?,
        morning_connected_calls = morning_connected_calls + ?, tries_to_reach = 1, last_event_at = ?,
        last_call_at = ?, last_contact_at = ?, queue_lane = 400, call_on = ?, entered = ?,
        score = 54, wakes_on = ?, critical_on = ?, version = version + 1
    WHERE team_id = ? AND number = ? RETURNING id, segment_id
"""


def keep_prospect(raw: Raw, form: dict[str, str]) -> str:
    """`add "Name"`: the event seen, the team's number, the prospect, two figures, one entry."""
    now = datetime.now(UTC)
    name = form["text"].partition(" ")[2].strip('"')
    with transaction(raw):
        team = see(raw, form, now)
        (product, segment) = raw.one("SELECT product_id, id FROM segments")
        (number,) = raw.one(
            "UPDATE teams SET last_number = last_number + 1 WHERE id = ? RETURNING last_number",
            team,
        )
        prospect = raw.insert(
            "prospects",
            PROSPECT_AT_FIRST
            | silence(now)
            | {
                "team_id": team,
                "product_id": product,
                "segment_id": segment,
                "number": number,
                "name": name,
                "name_key": name.lower(),
                "search_key": name.lower(),
                "owner": form["user_id"],
                "last_event_at": moment(now),
                "call_on": str(now.date()),
                "entered": json.dumps({"new": now.isoformat()}),
                "created_at": moment(now),
                "created_by": form["user_id"],
            },
        )
        count(raw, segment, FIRST_FIGURES)
        enter(raw, team, prospect, form["user_id"], "add", now)
    return f"P-{number}"


def keep_call(raw: Raw, form: dict[str, str]) -> str:
    """`call P-1 talked`: the event seen, the call, the prospect, four figures and two more before noon, one entry."""
    now = datetime.now(UTC)
    morning = IN_THE_MORNING if now.astimezone(PARIS).hour < NOON else ()
    number = int(form["text"].split()[1].removeprefix("P-"))
    with transaction(raw):
        team = see(raw, form, now)
        entered = json.dumps({"contacted": now.isoformat(), "new": now.isoformat()})
        noticed = silence(now)
        at = moment(now)
        prospect, segment = raw.one(
            CALLED,
            *(
                int(bool(morning)),
                int(bool(morning)),
                at,
                at,
                at,
                noticed["wakes_on"],
                entered,
                noticed["wakes_on"],
                noticed["critical_on"],
                team,
                number,
            ),
        )
        made = raw.insert(
            "calls",
            {
                "team_id": team,
                "prospect_id": prospect,
                "outcome": "talked",
                "channel": "phone",
                "at": at,
                "by": form["user_id"],
                "note": "",
                "obstacles": "[]",
            },
        )
        count(raw, segment, CALLED_FIGURES + morning)
        enter(raw, team, prospect, form["user_id"], "call", now, child=f"call:{made}")
    return f"call:{made}"


def see(raw: Raw, form: dict[str, str], now: datetime) -> int:
    """Write the event down; the team's id."""
    raw.run("INSERT INTO seen (id, at) VALUES (?, ?)", form["trigger_id"], moment(now))
    (team,) = raw.one("SELECT id FROM teams WHERE external_id = ?", form["team_id"])
    return int(team)


def enter(
    raw: Raw,
    team: int,
    prospect: int,
    by: str,
    what: str,
    now: datetime,
    child: str | None = None,
) -> None:
    row = {"team_id": team, "prospect_id": prospect, "at": moment(now), "by": by, "what": what}
    raw.insert("entries", row | {"before": "{}", "after": "{}", "child": child})


def count(raw: Raw, segment: int, figures: tuple[str, ...]) -> None:
    raw.each(COUNTED, [(segment, figure) for figure in figures])


def silence(now: datetime) -> dict[str, str]:
    """When its silence will be noticed; how many days it is costs nothing here."""
    day = now.date()
    return {
        "wakes_on": (day + timedelta(days=7)).isoformat(),
        "critical_on": (day + timedelta(days=14)).isoformat(),
    }


def moment(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S.%f")
