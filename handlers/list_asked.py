"""What a list is to hold, as typed: mine, stale, parked, a stage, a segment, an owner."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain import vocabulary
from domain.command_line import CommandLine
from domain.people import Person
from domain.products import Segment
from domain.quotes import Token
from domain.refusals import Refusal
from domain.stages import Stage
from domain.vocabulary import SPELLINGS, did_you_mean
from handlers.desk import Desk
from handlers.teammates import one_teammate

LONGEST = 3
"""Words of a filter: "à relancer", "pas intéressé", "we said no"."""


class UnknownFilter(Refusal):
    """Nothing is listed by this word. Details: typed, suggestion (a word, or "none")."""

    phrase = "refusal-unknown-filter"


class OneStage(Refusal):
    """A list is of one stage."""

    phrase = "refusal-one-stage"


class UnknownSegment(Refusal):
    """The product has no segment of this name. Details: typed."""

    phrase = "refusal-unknown-segment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """`stage`, `segment` and `owner` None for any; `words` are the filters' codes."""

    words: frozenset[str] = frozenset()
    stage: Stage | None = None
    segment: Segment | None = None
    owner: Person | None = None


def asked(line: CommandLine, desk: Desk) -> Asked:
    """Raises OneStage, UnknownFilter, UnknownSegment, UnknownTeammate."""
    found = [*understood(line.positional)]
    stages = [Stage(code) for kind, code in found if kind == "stage"]
    if line.keys.get("stage"):
        stages.append(stage_called(line.keys["stage"]))
    if len(set(stages)) > 1:
        raise OneStage
    words = frozenset(code for kind, code in found if kind == "filter")
    owner = one_teammate(line.keys["owner"], desk) if line.keys.get("owner") else None
    return Asked(
        words=words,
        stage=stages[0] if stages else None,
        segment=segment_called(line.keys["segment"], desk) if line.keys.get("segment") else None,
        owner=owner or (desk.by if "mine" in words else None),
    )


def understood(words: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """The filters and stages a row of words names, the longest first."""
    left = [token.text for token in words]
    while left:
        count, kind, code = longest(left)
        yield kind, code
        del left[:count]


def longest(words: Sequence[str]) -> tuple[int, str, str]:
    for count in range(min(LONGEST, len(words)), 0, -1):
        typed = " ".join(words[:count])
        if (code := vocabulary.list_filter(typed)) is not None:
            return count, "filter", code
        if (code := vocabulary.stage(typed)) is not None:
            return count, "stage", code
    raise UnknownFilter(typed=words[0], suggestion=nearest(words[0]))


def stage_called(typed: str) -> Stage:
    code = vocabulary.stage(typed)
    if code is None:
        raise UnknownFilter(typed=typed, suggestion=vocabulary.suggest(typed, "stage") or "none")
    return Stage(code)


def segment_called(typed: str, desk: Desk) -> Segment:
    found = desk.work.segments.named(typed, product=desk.product.id)
    if found is None:
        raise UnknownSegment(typed=typed)
    return found


def nearest(typed: str) -> str:
    known = {**SPELLINGS["filter"], **SPELLINGS["stage"]}
    return did_you_mean(typed, known) or "none"
