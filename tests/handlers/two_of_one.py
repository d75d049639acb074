"""One organisation that was written down twice, by two people, each with a history of its own."""

from tests.office import Office

BOB = (
    'add "Mairie de Lyon" contact:"Marie Dupont" email:marie@lyon.example segment:"Town halls"'
    " source:Fair",
    "add Thiers",
    "call P-1 no answer",
    'need P-1 "Import a PDF" must',
    'need P-2 "Export" must',
    "score P-1 P1=3",
    'note P-1 "They have a budget."',
)
CHLOE = (
    'ajouter "Ville de Lyon" contact:"Marie Dupont" role:"DSI" phone:0144498500 cible:"Villes"'
    ' source:"Annuaire" type:relais audience:"écoles" taille:300',
    "appel P-3 intéressé frein:pas-le-temps suite:2026-01-22 faire:envoyer",
    'besoin P-3 "Import a PDF" "Export" indispensable',
    "noter P-3 P1=1 R1=4",
    'note P-3 "Ils rappellent."',
    "présenter P-1 via:P-3",
    "présenter P-2 via:P-3",
    "qui-connaît P-3",
)
BOTH = (
    "meet P-1 P-3 when:2026-01-04 with:@{bob}",
    "meet P-3 when:2026-01-03 with:@{chloe}",
    "meet P-3 2026-01-08 14:00 with:@{bob}",
    'park P-1 until:2026-02-03 reason:"budget"',
)


def written_twice(office: Office) -> None:
    """P-1 is Bob's, P-3 is Chloé's; P-2 is somebody else."""
    for line in BOB:
        done(office.bob.types(f"/prospect {line}"), line)
    for line in CHLOE:
        done(office.chloe.types(f"/prospect {line}"), line)
    office.chloe.presses_action("contact-new", "P-3")
    office.chloe.sends(contact="Paul Roy", email="paul@lyon.example", origin="salon")
    for line in BOTH:
        done(office.bob.types(f"/prospect {line}"), line)


def done(said: str, line: str) -> None:
    assert said, line
    assert not said.startswith(("I ", "Je ", "Il n", "There is no")), (line, said)
