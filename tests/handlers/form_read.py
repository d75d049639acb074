"""What stands in the fields of the form that is open."""

from typing import Any

from tests.office import Office


def values(office: Office) -> dict[str, Any]:
    assert office.bob.form is not None
    return {field["name"]: field["value"] for field in office.bob.form["fields"]}
