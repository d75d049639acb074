"""When two prospects become one, no table that speaks of them is forgotten."""

from storage.columns import metadata
from storage.moving_rows import BESIDE, COPIED, LEFT, ROWS
from storage.tables import prospects


def test_every_column_that_names_a_prospect_follows_it_or_is_left_on_purpose() -> None:
    names = {
        (table.name, column.name)
        for table in metadata.sorted_tables
        for column in table.c
        if any(key.column.table is prospects for key in column.foreign_keys)
    }

    told = {(table.name, column) for table, column in (*ROWS.values(), *LEFT)}
    told |= {(table.name, "prospect_id") for table, _ in BESIDE.values()}
    told |= {(table.name, "prospect_id") for table in COPIED}

    assert names == told
