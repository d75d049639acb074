"""Names for the shapes that travel: JSON objects, and the values chosen in a form."""

from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]
Blocks: TypeAlias = list[Json]
Values: TypeAlias = dict[str, dict[str, Json]]
"""`state.values`: block id, then action id, then what is chosen there."""
