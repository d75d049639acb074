"""The words people type for the state of a product, a segment or a need, and for what a need is.

As in domain/synonyms.py: English first, French after, one spelling of each.
"""

PRODUCT_STATES = {
    "search": "search, searching, recherche",
    "minimal": "minimal, minimal list, minimale, liste minimale",
    "building": "building, build, development, développement, construction",
    "launched": "launched, launch, live, lancé, lancement",
}

READY_PORTRAITS = {
    "default": "default, usual, method, défaut, par défaut, habituel, méthode",
    "forms": "forms, form, paper forms, digitising forms, formulaires, formulaire, cerfa, démarches",
}

PRIORITIES = {
    "must": "must, must-have, indispensable, indispensables, nécessaire",
    "nice": "nice, nice to have, souhaitable, souhaitables, utile",
}

ORIGINS = {
    "user": "user, users, utilisateur, utilisatrice, usager",
    "mandate": "mandate, sponsor, mandat, commande, commanditaire",
    "team": "team, équipe, nous",
}

NEED_STATES = {
    "asked": "asked, requested, demandé, demandée",
    "minimal": "minimal, minimale, liste minimale",
    "in_progress": "in progress, started, doing, en cours, commencé, commencée",
    "delivered": "delivered, done, shipped, livré, livrée, fait",
    "used": "used, in use, utilisé, utilisée",
}

SEGMENT_STATES = {
    "active": "active, activate, in use, go on, actif, activer, utilisé, continuer",
    "paused": "paused, pause, on hold, en pause, suspendu, suspendre",
    "dropped": "dropped, drop, abandoned, abandonné, abandonner",
}

KEPT_FOR_A_TIME = {
    "people": "people, persons, contacts, details, personnes, gens, coordonnées",
    "notes": "notes, note, text, free text, texte, textes, texte libre",
    "closed": "closed, closed prospects, clos, close, fermés, prospects clos",
}
"""What the months of `settings retention:` are for."""
