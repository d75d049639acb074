"""The names of the columns of an export, for a reader."""

from domain.export_columns import Column
from domain.import_fields import Field
from domain.stages import Stage
from domain.wording import Phrase, say


def head(column: Column) -> Phrase:
    """An import knows a field by it, and takes no figure for one."""
    match column:
        case Stage():
            return say("export-entered", stage=Phrase(f"stage-{column}"))
        case Field():
            return Phrase(f"export-column-{column}")
        case _:
            return Phrase(f"export-figure-{column}")
