"""The words people type for the numbers of a portrait: `levels penalty:20 enough-pain:3`.

Each is one that no note begins with: `risk: they may leave` stays a sentence.
"""

PORTRAIT_KEYS = {
    "commitment-1": "commitment-1, engagement-1",
    "commitment-2": "commitment-2, engagement-2",
    "confidence-high": "confidence-high, confiance-haute",
    "confidence-medium": "confidence-medium, confiance-moyenne",
    "disagree-from": "disagree-from, désaccord-dès",
    "enough-digital": "enough-digital, suffisant-numérique",
    "enough-pain": "enough-pain, suffisant-douleur",
    "enough-reach": "enough-reach, suffisant-accès",
    "fit-a": "fit-a, letter-a, lettre-a, correspondance-a",
    "fit-b": "fit-b, letter-b, lettre-b, correspondance-b",
    "penalty": "penalty, malus",
    "signs-needed": "signs-needed, signes-requis",
    "x-risk": "x-risk, risque-x",
}
