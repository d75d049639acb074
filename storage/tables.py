"""The tables of the method: who, what, where it stands. Rows never leave this package."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.columns import Alphabetical, Moment, metadata, of_the_set_aside, of_those

ALIVE = text("deleted_at IS NULL")
WITH_EMAIL = text("email_key != ''")
WITH_PHONE = text("phone_key != ''")
ERASED = text("erased_at IS NOT NULL")
NOT_INFORMED = text("informed_on IS NULL AND deleted_at IS NULL")


def of_team() -> Column[int]:
    """Each team's rows carry the team; no query forgets it."""
    return Column("team_id", ForeignKey("teams.id", ondelete="CASCADE"), nullable=False)


def of(parent: str, *, nullable: bool = False) -> Column[int]:
    return Column(
        f"{parent}_id", ForeignKey(f"{parent}s.id", ondelete="CASCADE"), nullable=nullable
    )


teams = Table(
    "teams",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("platform", Text, nullable=False),
    Column("external_id", Text, nullable=False),
    Column("last_number", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("left_at", Moment),
    Column("erased_at", Moment),
    UniqueConstraint("platform", "external_id"),
)
"""Of one that was erased only this row stays, and names nobody: its id is not given again."""

people = Table(
    "people",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    Column("external_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("language", Text),
    Column("zone", Text),
    Column("chosen_language", Text),
    Column("chosen_zone", Text),
    Column("is_administrator", Boolean, nullable=False),
    Column("product_id", ForeignKey("products.id", ondelete="SET NULL")),
    Column("home_opened_at", Moment),
    UniqueConstraint("team_id", "external_id"),
)

products = Table(
    "products",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("channel", Text),
    Column("language", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("digest_at", Text, nullable=False),
    Column("closed_days", JSON, nullable=False),
    Column("state", Text, nullable=False),
    Column("closed_at", Moment),
    Column("portrait", JSON(none_as_null=True)),
    Column("targets", JSON, nullable=False, server_default="{}"),
    Column("retention", JSON, nullable=False, server_default="{}"),
    Column("pitch", Text, nullable=False, server_default=""),
    Column("script", Text, nullable=False, server_default=""),
    Column("created_at", Moment, nullable=False),
    Column("created_by", Text, nullable=False),
    UniqueConstraint("team_id", "name_key"),
    Index(None, "team_id", "channel"),
)

segments = Table(
    "segments",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("product"),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("hypothesis", Text, nullable=False),
    Column("population", Integer),
    Column("state", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    UniqueConstraint("product_id", "name_key"),
)

prospects = Table(
    "prospects",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("product"),
    of("segment"),
    Column("number", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("search_key", Alphabetical, nullable=False),
    Column("reach", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("stage_rank", Integer, nullable=False),
    Column("owner", Text),
    Column("source", Text, nullable=False),
    Column("next_action", Text, nullable=False),
    Column("next_action_on", Date),
    Column("retry_on", Date),
    Column("parked_until", Date),
    Column("park_reason", Text, nullable=False),
    Column("snoozed_until", Date),
    Column("meeting_at", Moment),
    Column("meetings_held", Integer, nullable=False),
    Column("calls", Integer, nullable=False),
    Column("connected_calls", Integer, nullable=False),
    Column("morning_calls", Integer, nullable=False, server_default="0"),
    Column("morning_connected_calls", Integer, nullable=False, server_default="0"),
    Column("tries_to_reach", Integer),
    Column("last_event_at", Moment, nullable=False),
    Column("last_call_at", Moment),
    Column("last_contact_at", Moment),
    Column("calls_back", Boolean, nullable=False, server_default="0"),
    Column("wrong_number", Boolean, nullable=False, server_default="0"),
    Column("obstacles", JSON, nullable=False),
    Column("decline_reason", Text),
    Column("entered", JSON, nullable=False),
    Column("screening", Text, nullable=False, server_default=""),
    Column("audience", Text, nullable=False, server_default=""),
    Column("audience_size", Integer),
    Column("satisfied_at", Moment),
    Column("requests", Integer, nullable=False, server_default="0"),
    Column("requests_alone", Integer, nullable=False, server_default="0"),
    Column("score", Integer),
    Column("cell", Text),
    Column("wakes_on", Date),
    Column("critical_on", Date),
    Column("queue_lane", Integer),
    Column("call_on", Date),
    Column("named_on", Date),
    Column("named_state", Text),
    Column("version", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("created_by", Text, nullable=False),
    Column("deleted_at", Moment),
    UniqueConstraint("team_id", "number"),
    of_those(ALIVE, "uq_prospects_name", "product_id", "name_key", unique=True),
    Index(None, "product_id", "search_key"),
    Index(None, "product_id", "wakes_on"),
    Index(None, "product_id", "critical_on"),
    Index(None, "product_id", "stage_rank", "score", "wakes_on"),
    Index(None, "product_id", "stage", "score"),
    Index(None, "team_id", "owner", "next_action_on"),
    Index(None, "product_id", "parked_until"),
    Index(None, "segment_id", "parked_until"),
    Index(None, "product_id", "queue_lane", "score", "call_on"),
    Index(None, "segment_id", "queue_lane", "score", "call_on"),
    of_the_set_aside(),
)

contacts = Table(
    "contacts",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("prospect"),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("search_key", Text, nullable=False, server_default=""),
    Column("email_key", Text, nullable=False, server_default=""),
    Column("phone_key", Text, nullable=False, server_default=""),
    Column("wrong_since", Integer),
    Column("informed_on", Date),
    Column("informed_how", Text, nullable=False, server_default=""),
    Column("known_since", Moment),
    Column("erased_at", Moment),
    Column("created_at", Moment, nullable=False),
    Column("deleted_at", Moment),
    Index(None, "prospect_id"),
    of_those(WITH_EMAIL, None, "team_id", "email_key"),
    of_those(WITH_PHONE, None, "team_id", "phone_key"),
    of_those(ERASED, None, "erased_at"),
    of_those(NOT_INFORMED, "ix_contacts_not_informed", "team_id", "prospect_id"),
    of_the_set_aside(),
)

calls = Table(
    "calls",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("prospect"),
    Column("outcome", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("obstacles", JSON, nullable=False),
    Column("deleted_at", Moment),
    Index(None, "prospect_id", "at"),
    of_the_set_aside(),
)

meetings = Table(
    "meetings",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("product"),
    Column("starts_at", Moment, nullable=False),
    Column("ends_at", Moment, nullable=False),
    Column("state", Text, nullable=False),
    Column("created_by", Text, nullable=False),
)

meeting_prospects = Table(
    "meeting_prospects",
    metadata,
    Column("meeting_id", ForeignKey("meetings.id", ondelete="CASCADE"), primary_key=True),
    Column("prospect_id", ForeignKey("prospects.id", ondelete="CASCADE"), primary_key=True),
    Index(None, "prospect_id"),
)

meeting_people = Table(
    "meeting_people",
    metadata,
    Column("meeting_id", ForeignKey("meetings.id", ondelete="CASCADE"), primary_key=True),
    Column("person", Text, primary_key=True),
)
