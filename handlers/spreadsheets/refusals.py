"""Why a file is not read, each in one sentence that says what to do."""

from domain.refusals import Refusal


class FileEmpty(Refusal):
    """Nothing is in it, or blanks only. Details: name."""

    phrase = "refusal-file-empty"


class OnlyAHead(Refusal):
    """The first line is there and no other. Details: name."""

    phrase = "refusal-only-a-head"


class NotASpreadsheet(Refusal):
    """A picture, a PDF, a program… Details: name."""

    phrase = "refusal-not-a-spreadsheet"


class OtherSpreadsheet(Refusal):
    """A spreadsheet of a kind we do not read: .xls, .xlsb, .ods, HTML. Details: name."""

    phrase = "refusal-other-spreadsheet"


class PasswordProtected(Refusal):
    """Details: name."""

    phrase = "refusal-password-protected"


class Damaged(Refusal):
    """It says it is an XLSX file and cannot be read as one. Details: name."""

    phrase = "refusal-file-damaged"


class JsonUnreadable(Refusal):
    """Details: name, line (where it stops being JSON, or a list of objects)."""

    phrase = "refusal-json-unreadable"


class TooMuchInside(Refusal):
    """An XLSX file that would fill the memory once unzipped. Details: name."""

    phrase = "refusal-too-much-inside"


class TooManyRows(Refusal):
    """Details: most."""

    phrase = "refusal-too-many-rows"


class TooManyColumns(Refusal):
    """Details: line, most."""

    phrase = "refusal-too-many-columns"


class CellTooLong(Refusal):
    """Often a quote that never closes. Details: line, most (characters)."""

    phrase = "refusal-cell-too-long"


class QuoteNotClosed(Refusal):
    """Details: line."""

    phrase = "refusal-quote-not-closed"
