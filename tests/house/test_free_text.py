"""An erasure looks through all that people write: no column of text is forgotten."""

from storage.free_text import FREE, KEYS, NAMES, written_columns

CODED = {
    "announcements": {"kind", "of"},
    "answers": {"person", "question"},
    "calls": {"by", "channel", "obstacles", "outcome"},
    "decisions": {"by", "what"},
    "digests": {"shown"},
    "due": {"kind", "subject"},
    "entries": {"by", "child", "what"},
    "figures": {"figure"},
    "holds": {"person"},
    "hypotheses": {"refuted_by"},
    "import_lots": {"entries"},
    "imports": {"by", "chosen", "counts", "file", "mode", "populations", "same", "state"},
    "installation": {"identity"},
    "introductions": {"by", "through_person"},
    "mandates": {"by"},
    "meeting_people": {"person"},
    "meetings": {"created_by", "state"},
    "merges": {"by", "moved"},
    "messages": {"place", "subject", "ts"},
    "messages_about": {"subject"},
    "messages_beside": {"subject"},
    "minimal_lists": {"by"},
    "needs": {"created_by", "state"},
    "notes": {"by", "kind"},
    "objections": {"fingerprint"},
    "objections_heard": {"fingerprint"},
    "outbox": {"destination", "error", "kind", "mark", "method", "state", "subject"},
    "pauses": {"destination"},
    "people": {"chosen_language", "chosen_zone", "external_id", "language", "name", "zone"},
    "pivots": {"by", "state_after", "state_before"},
    "portraits": {"by", "portrait"},
    "products": {
        "channel",
        "closed_days",
        "country",
        "created_by",
        "digest_at",
        "language",
        "portrait",
        "retention",
        "state",
        "targets",
        "zone",
    },
    "prospects": {
        "cell",
        "created_by",
        "decline_reason",
        "entered",
        "named_state",
        "obstacles",
        "owner",
        "reach",
        "screening",
        "stage",
    },
    "questionnaires": {"person", "state", "step"},
    "requests": {"by", "origin"},
    "retention_notices": {"kind", "told"},
    "rights_requests": {"by", "what"},
    "seen": {"id"},
    "sealed": {"key", "kind", "name", "value"},
    "segments": {"state"},
    "teams": {"external_id", "platform"},
    "told_differences": {"given", "question"},
}
"""Codes, ids and figures: nobody types into these. Another column belongs in storage/free_text.py."""
EMPTIED = {"contacts"}
"""Whole rows of it."""


def test_every_column_of_text_is_looked_through_or_holds_codes_or_names() -> None:
    free = {table.name: {*names, *KEYS.get(table.name, {})} for table, names in FREE.items()}

    left = {
        table: names - free.get(table, set()) - NAMES.get(table, set()) - CODED.get(table, set())
        for table, names in written_columns().items()
        if table not in EMPTIED
    }

    assert {table: names for table, names in left.items() if names} == {}
