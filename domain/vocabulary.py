"""From the words people type, in English or French, to the codes Prospect works with."""

import difflib
from collections.abc import Iterable, Mapping, Sequence

from domain import state_words, synonyms
from domain.folding import squashed
from domain.questions import Question

QUESTIONS = frozenset(Question)
LONGEST_SUGGESTED = 60
LIKE, VERY_LIKE = 0.65, 0.75
TYPED_WITH_BLANKS = ("verb", "outcome")


def _spellings(table: Mapping[str, str]) -> dict[str, str]:
    """Return each spelling of the table, the code itself included, with its code."""
    found: dict[str, str] = {}
    for code, words in table.items():
        for word in (*words.split(", "), code):
            found.setdefault(word, code)
    return found


SPELLINGS = {
    "verb": _spellings(synonyms.VERBS),
    "key": _spellings(synonyms.KEYS),
    "outcome": _spellings(synonyms.OUTCOMES),
    "stage": _spellings(synonyms.STAGES),
    "obstacle": _spellings(synonyms.OBSTACLES),
    "decline reason": _spellings(synonyms.DECLINE_REASONS),
    "channel": _spellings(synonyms.CHANNELS),
    "type": _spellings(synonyms.TYPES),
    "language": _spellings(synonyms.LANGUAGES),
    "filter": _spellings(synonyms.LIST_FILTERS),
    "flag": _spellings(synonyms.FLAGS),
    "product state": _spellings(state_words.PRODUCT_STATES),
    "segment state": _spellings(state_words.SEGMENT_STATES),
    "ready portrait": _spellings(state_words.READY_PORTRAITS),
    "priority": _spellings(state_words.PRIORITIES),
    "origin": _spellings(state_words.ORIGINS),
    "need state": _spellings(state_words.NEED_STATES),
    "kept": _spellings(state_words.KEPT_FOR_A_TIME),
    "yes or no": _spellings(synonyms.YES_OR_NO),
    "asker": _spellings(synonyms.ASKER),
    "answer": _spellings(synonyms.DO_NOT_KNOW),
}
CODES = {
    kind: {squashed(word): code for word, code in table.items()}
    for kind, table in SPELLINGS.items()
}
SEVERAL_WORDS = {
    kind: {squashed(word) for word in table if not word.isalpha()}
    for kind, table in SPELLINGS.items()
}
LONGEST_OUTCOME = max(len(word.replace("-", " ").split()) for word in SPELLINGS["outcome"])
LONGEST_VERB = max(len(word.replace("-", " ").split()) for word in SPELLINGS["verb"])


def code(word: str, kind: str) -> str | None:
    """Return the code of a word of this kind (the names in `SPELLINGS`), or None."""
    return CODES[kind].get(squashed(word)) if len(word) <= LONGEST_SUGGESTED else None


def verb(word: str) -> str | None:
    return code(word, "verb")


def key(word: str) -> str | None:
    return code(word, "key")


def stage(word: str) -> str | None:
    return code(word, "stage")


def obstacle(word: str) -> str | None:
    return code(word, "obstacle")


def decline_reason(word: str) -> str | None:
    """Return why we say no: contractor, out_of_scope…"""
    return code(word, "decline reason")


def channel(word: str) -> str | None:
    """Return how a conversation took place: phone, email, video or event."""
    return code(word, "channel")


def prospect_type(word: str) -> str | None:
    return code(word, "type")


def language(word: str) -> str | None:
    return code(word, "language")


def list_filter(word: str) -> str | None:
    return code(word, "filter")


def flag(word: str) -> str | None:
    """Return the code of a word that changes what a verb does: why, cancel, new, close…"""
    return code(word, "flag")


def product_state(word: str) -> str | None:
    return code(word, "product state")


def segment_state(word: str) -> str | None:
    """Return active, paused or dropped, or None."""
    return code(word, "segment state")


def ready_portrait(word: str) -> str | None:
    """Return the code of a ready-made portrait, or None."""
    return code(word, "ready portrait")


def priority(word: str) -> str | None:
    """Return must or nice, or None."""
    return code(word, "priority")


def origin(word: str) -> str | None:
    """Return where a need comes from: user, mandate or team."""
    return code(word, "origin")


def need_state(word: str) -> str | None:
    return code(word, "need state")


def yes_or_no(word: str) -> str | None:
    return code(word, "yes or no")


def question(word: str) -> str | None:
    """Return the code of a question, "p1" being P1, or None."""
    return word.upper() if word.upper() in QUESTIONS else None


def means_the_asker(word: str) -> bool:
    return code(word, "asker") is not None


def means_do_not_know(word: str) -> bool:
    return code(word, "answer") is not None


def outcome(words: str | Sequence[str]) -> str | None:
    """Return the outcome that all these words together name, or None."""
    return code(words if isinstance(words, str) else " ".join(words), "outcome")


def outcome_at_start(words: Sequence[str]) -> tuple[str, int] | None:
    """Return the outcome the first words name and how many words it takes, the longest first."""
    return _at_start(words, "outcome", LONGEST_OUTCOME)


def verb_at_start(words: Sequence[str]) -> tuple[str, int] | None:
    """Return the verb the first words name and how many words it takes, the longest first."""
    return _at_start(words, "verb", LONGEST_VERB)


def _at_start(words: Sequence[str], kind: str, longest: int) -> tuple[str, int] | None:
    for count in range(min(longest, len(words)), 0, -1):
        found = code(" ".join(words[:count]), kind)
        # "list e" is no "liste": what is one word is not typed in two
        if found and (count == 1 or squashed("".join(words[:count])) in SEVERAL_WORDS[kind]):
            return found, count
    return None


def suggest(word: str, kind: str) -> str | None:
    """Return the known spelling nearest to a word, as one would type it in a line, or None."""
    likeness = VERY_LIKE if kind == "verb" else LIKE  # "refuser" is no "créer"
    near = did_you_mean(word, SPELLINGS[kind], likeness=likeness)
    return near.replace(" ", "-") if near and kind not in TYPED_WITH_BLANKS else near


def did_you_mean(word: str, choices: Iterable[str], *, likeness: float = LIKE) -> str | None:
    """Return the choice nearest to a word, or None when none is near; `likeness` is 0 to 1."""
    by_letters: dict[str, str] = {}
    for choice in choices:
        by_letters.setdefault(squashed(choice), choice)
    typed = squashed(word[:LONGEST_SUGGESTED])
    near = difflib.get_close_matches(typed, by_letters, n=1, cutoff=likeness)
    return by_letters[near[0]] if near else None
