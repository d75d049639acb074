"""How the fields, the problems and the remarks of an import are told."""

from domain.duplicates import By
from domain.import_columns import Columns
from domain.import_fields import Field
from domain.import_modes import Mode
from domain.incoming import Problem
from domain.wording import Phrase, say
from handlers.spreadsheets.sheet import Remark


def field_words(field: Field) -> Phrase:
    return Phrase(f"import-field-{field}")


def mode_words(mode: Mode) -> Phrase:
    return Phrase(f"import-mode-{mode}")


def same_by(by: By) -> Phrase:
    return Phrase(f"same-by-{by}")


def remark_words(remark: Remark) -> Phrase:
    return Phrase(f"sheet-remark-{remark}")


def problem_words(problem: Problem, columns: Columns) -> Phrase:
    """With its line and the name of its column, never with what the cell holds."""
    fault = Phrase(f"fault-{problem.fault}")
    if problem.column is None:
        return say("import-problem-of-line", line=problem.line, fault=fault)
    return say(
        "import-problem",
        line=problem.line,
        column=columns.head[problem.column],
        fault=fault,
    )
