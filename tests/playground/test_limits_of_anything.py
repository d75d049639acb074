"""No payload whatever breaks the check of the limits."""

import copy
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from playground.limits.blocks import blocks_problems
from tests.playground import sample_blocks as sample
from tests.playground.sample_forms import form

JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(max_size=5),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.sampled_from(["type", "text", "options"]), st.integers(), max_size=2),
)
SAMPLES = [*sample.CARD, *sample.PICKERS, *sample.FIGURES, *form("")["blocks"]]


def paths(part: Any, before: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner: list[tuple[Any, Any]] = list(part.items()) if isinstance(part, dict) else []
    if isinstance(part, list):
        inner = list(enumerate(part))
    return [before, *(path for key, value in inner for path in paths(value, (*before, key)))]


@given(data=st.data(), junk=JUNK, surface=st.sampled_from(["message", "modal", "home"]))
@settings(max_examples=400, deadline=None, derandomize=True)
def test_no_payload_whatever_breaks_the_check(data: st.DataObject, junk: Any, surface: str) -> None:
    blocks = [copy.deepcopy(data.draw(st.sampled_from(SAMPLES)))]
    *above, last = data.draw(st.sampled_from(paths(blocks)[1:]))
    part: Any = blocks
    for key in above:
        part = part[key]
    part[last] = junk

    for problem in blocks_problems(blocks, surface):
        assert problem.pointer.startswith("/blocks")
        assert problem.message
