"""The words people type for each code, English first, French after. Later verbs add their lines.

Case, accents, hyphens, underscores, apostrophes and blanks do not matter (domain/folding.py), so
one spelling of each is enough.
"""

from domain.portrait_keys import PORTRAIT_KEYS

VERBS = {
    "add": "add, new, create, ajouter, ajoute, ajout, nouveau, nouvelle, créer, +",
    "call": "call, called, appel, appeler, appelé, téléphoner, coup de fil",
    "meet": "meet, meeting, book, rdv, rendez-vous, réunion, rencontre, rencontrer",
    "score": "score, rate, questionnaire, noter, évaluer, évaluation",
    "next": "next, next one, who is next, suivant, suivante, au suivant, prochain appel",
    "next-action": "next-action, todo, follow up, action, prochaine action, à faire, relance, "
    "relancer",
    "note": "note, memo, mémo, remarque",
    "done": "done, fait, faite, terminé, fini",
    "show": "show, view, see, fiche, voir, montrer, afficher",
    "list": "list, ls, liste, lister",
    "import": "import, load, importer, charger, importation",
    "search": "search, find, chercher, cherche, rechercher, recherche, trouver",
    "export": "export, download, exporter, télécharger",
    "help": "help, commands, aide, aidez-moi, commandes, ?",
    "stage": "stage, move, étape, stade",
    "park": "park, pause, veille, en veille, mettre en veille",
    "reopen": "reopen, unpark, rouvrir, réouvrir, réveiller, sortir de veille",
    "privacy": "privacy, gdpr, personal data, rgpd, données personnelles, vie privée",
    "undo": "undo, take back, annuler, défaire",
    "merge": "merge, same as, fusionner, fusion, doublon",
    "remove": "remove, delete, supprimer, supprime, retirer",
    "restore": "restore, trash, restaurer, récupérer, corbeille",
    "product": "product, products, produit, produits",
    "segment": "segment, segments",
    "pivot": "pivot, change of segment, pivoter",
    "stats": "stats, statistics, figures, funnel, statistiques, chiffres, entonnoir",
    "settings": "settings, setting, preferences, config, réglages, réglage, "
    "paramètres, préférences",
    "home": "home, today, accueil, aujourd'hui",
    "need": "need, want, request, besoin, demande",
    "needs": "needs, minimal list, besoins, demandes, liste minimale",
    "mandate": "mandate, mandates, mandat, mandats, commande, commande reçue",
    "decline": "decline, refuse, say no, refuser, dire non",
    "portrait": "portrait, portraits, portrait-robot",
    "advice": "advice, tip, tips, conseil, conseils",
    "relay": "relay, relays, relais, prescripteur, prescripteurs",
    "introduce": "introduce, introduction, introductions, intro, présenter, présentation, "
    "présentations",
    "ask-around": "ask-around, who knows, who knows someone, qui connaît, qui connaît quelqu'un, "
    "demander autour",
    "satisfied": "satisfied, happy, satisfait, satisfaite, satisfaits",
    "week": "week, weekly, weekly report, semaine, hebdo, bilan, bilan de la semaine",
}

KEYS = {
    "audience": "audience, public, reaches, touche",
    "because": "because, parce que, car",
    "by": "by, par",
    "channel": "channel, canal, salon, moyen",
    "closed": "closed, closed days, fermé, fermeture, jours fermés",
    "contact": "contact, person, personne, interlocuteur, interlocutrice",
    "country": "country, pays",
    "digest": "digest, résumé, rappel du matin",
    "digital": "digital, numérique",
    "email": "email, mail, courriel, mél, adresse mail",
    "from": "from, de, depuis",
    "for": "for, duration, minutes, pour, durée, pendant",
    "how": "how, façon, manière",
    "hypothesis": "hypothesis, hypothèse",
    "isolation": "isolation, isolement",
    "keep": "keep, garder",
    "language": "language, lang, langue",
    "meeting": "meeting, rdv, réunion, rendez-vous",
    "months": "months, mois",
    "name": "name, nom",
    "next": "next, suite, prochain, prochaine, relance",
    "note": "note, notes, comment, commentaire, remarque",
    "obstacle": "obstacle, obstacles, blocker, blockers, frein, freins, blocage",
    "on": "on, date, day, le, jour",
    "origin": "origin, origine",
    "owner": "owner, assignee, responsable, propriétaire, porteur, assigné à",
    "pain": "pain, douleur",
    "pioneers": "pioneers, pionniers",
    "pitch": "pitch, accroche, présentation",
    "plateau": "plateau, palier",
    "population": "population, effectif",
    "park-until": "park-until, parked until, veille jusqu'au, en veille jusqu'au",
    "phone": "phone, tel, telephone, mobile, téléphone, portable",
    "product": "product, produit",
    "reach": "reach, accès",
    "reason": "reason, raison, motif",
    "requesters": "requesters, demandeurs",
    "retention": "retention, kept for, conservation, durée de conservation",
    "role": "role, job, title, rôle, fonction, poste",
    "script": "script, call script, trame",
    "screening": "screening, filtre, tri, question de tri",
    "segment": "segment, cible",
    "size": "size, how many, taille, combien",
    "source": "source, provenance",
    "stage": "stage, étape, stade",
    "state": "state, état",
    "through": "through, thanks to, via, grâce à",
    "to": "to, vers",
    "todo": "todo, action, à faire, faire",
    "type": "type, kind, genre",
    "until": "until, till, jusqu'au, jusqu'à, jusque",
    "when": "when, quand",
    "why": "why, pourquoi",
    "with": "with, attendees, avec, participants",
    "zone": "zone, timezone, fuseau, fuseau horaire",
    **PORTRAIT_KEYS,
}

OUTCOMES = {
    "no_answer": "no answer, no reply, unanswered, pas de réponse, sans réponse, pas répondu, "
    "ne répond pas",
    "busy": "busy, engaged, occupé, occupée, ligne occupée",
    "voicemail": "voicemail, left voicemail, left a voicemail, messagerie, répondeur, "
    "message vocal, message vocal laissé, boîte vocale",
    "left_message": "left message, left a message, left a message with someone, message, "
    "message laissé, laissé un message, message à un tiers, standard, secrétariat",
    "wrong_number": "wrong number, gone, faux numéro, mauvais numéro, parti, partie",
    "call_back": "call back, rappeler, à rappeler, rappel, rappelle",
    "talked": "talked, spoke, talked undecided, échangé, échange, discuté, parlé, joint, "
    "rien de décidé",
    "interested": "interested, yes, intéressé, intéressée, intéressés, intéressées, oui",
    "meeting": "meeting, meeting booked, booked, rdv, rdv fixé, rdv pris, rendez-vous, "
    "rendez-vous fixé, rendez-vous pris, réunion",
    "referred": "referred, referral, orienté, orientée, redirigé, redirigée, renvoyé, aiguillé",
    "later": "later, not now, plus tard, pas maintenant, pas tout de suite, pas le moment",
    "not_interested": "not interested, no, no thanks, pas intéressé, pas intéressée, "
    "pas intéressés, pas intéressées, non, refus, non merci",
    "do_not_contact": "do not contact, do not call, don't contact, dnc, stop, opposition, "
    "ne plus contacter, ne plus appeler, ne pas contacter",
}

STAGES = {
    "new": "new, to contact, nouveau, nouvelle, à contacter",
    "attempted": "attempted, tried, tenté, tentée, tentative, tenté pas joint",
    "contacted": "contacted, contacté, contactée",
    "interested": "interested, intéressé, intéressée",
    "met": "met, rencontré, rencontrée, rencontre",
    "pilot": "pilot, pilote",
    "user": "user, utilisateur, utilisatrice",
    "not_interested": "not interested, they said no, pas intéressé, pas intéressée, "
    "ils ont dit non",
    "declined": "declined, declined by us, we said no, refusé, refusée, refusé par nous, "
    "nous avons dit non",
    "unreachable": "unreachable, injoignable",
}

OBSTACLES = {
    "complex_decision": "complex decision, decision too complex, complex, décision complexe, "
    "décision trop complexe, complexe, décision",
    "own_means": "own means, has its own means, moyens propres, propres moyens",
    "not_their_problem": "not their problem, does not have the problem, no problem, "
    "pas le problème, pas leur problème",
    "existing_tool": "existing tool, already has a tool, tool, outil existant, a déjà un outil, "
    "déjà un outil, outil",
    "bad_timing": "bad timing, not the moment, timing, pas le moment, mauvais moment",
    "it_security": "it security, security, it, it department, sécurité dsi, sécurité, dsi",
    "legal_privacy": "legal privacy, legal, privacy, data protection, gdpr, juridique rgpd, "
    "juridique, rgpd, protection des données",
    "no_time": "no time, manque de temps, pas le temps, pas de temps",
    "not_equipped": "not equipped, pas équipé, pas équipée, pas équipés",
    "wrong_person": "wrong person, mauvais interlocuteur, mauvaise personne",
    "other": "other, autre",
}

DECLINE_REASONS = {
    "contractor": "contractor, takes us for a contractor, prestataire",
    "out_of_scope": "out of scope, off target, hors cible, hors périmètre",
    "not_digital_enough": "not digital enough, pas assez numérisé, pas assez numérique",
    "too_specific": "too specific, trop spécifique, demande trop spécifique",
    "no_capacity": "no capacity, pas de capacité, capacité",
    "other": "other, autre",
}

CHANNELS = {
    "phone": "phone, telephone, call, téléphone, tel, appel",
    "email": "email, mail, courriel, mél",
    "video": "video, video call, visio, visioconférence, vidéo",
    "event": "event, fair, événement, salon, rencontre",
}

TYPES = {
    "direct": "direct",
    "relay": "relay, relais, prescripteur",
}

LANGUAGES = {
    "en": "en, english, anglais",
    "fr": "fr, french, français",
}

LIST_FILTERS = {
    "stale": "stale, late, quiet, overdue, en retard, retard, silencieux, à relancer",
    "mine": "mine, my, me, à moi, moi, miens, mes prospects",
    "parked": "parked, en veille, veille",
    "closed": "closed, fermés, fermé, clos",
    "all": "all, tous, toutes, tout",
}

FLAGS = {
    "why": "why, explain, pourquoi, expliquer",
    "cancel": "cancel, cancelled, annuler, annulé",
    "new": "new, create, nouveau, créer",
    "close": "close, fermer, clore",
    "reopen": "reopen, rouvrir",
    "state": "state, état",
    "edit": "edit, change, modifier",
    "weights": "weights, weight, poids",
    "levels": "levels, thresholds, niveaux, seuils",
    "versions": "versions, history, historique",
    "lessons": "lessons, outcomes, leçons, enseignements, résultats",
    "freeze": "freeze, figer, geler",
    "compare": "compare, beside, side by side, comparer, côte à côte",
    "last": "last, previous, dernière, passée, précédente",
    "merge": "merge, fusionner",
    "remove": "remove, delete, retirer, enlever, supprimer",
    "fewest": "fewest, smallest, minimum",
    "confirm": "confirm, confirmed, confirmer, confirmé",
    "refute": "refute, refuted, infirmer, infirmé",
    "ask": "ask, asked, poser",
    "drop": "drop, without",
    "skip": "skip, another, pass, passer, sauter, un autre",
    "stop": "stop, enough, arrêter, assez",
    "export": "export, access, exporter, accès",
    "fix": "fix, rectify, rectifier, corriger",
    "erase": "erase, effacer",
    "object": "object, objection, opposition, s'opposer",
    "informed": "informed, told, informé, informée, informés",
    "requests": "requests, register, registre, demandes",
    "extend": "extend, extension, prolonger, prolongation",
    "answered": "answered, répondu, répondue, traitée",
    "retention": "retention, keeping, conservation",
    "investigation": "end-investigation, investigation, fin-investigation",
    "report": "report, record, rapport, fiche de traitement",
    "ready": "ready, ready-made, packs, prêt, prêts, modèles, modèle",
}
"""Words that change what a verb does: `score WHO why`, `meet WHO cancel`, `product new`."""

YES_OR_NO = {
    "yes": "yes, y, true, oui, o, vrai",
    "no": "no, n, false, none, non, faux, aucun, aucune",
}

ASKER = {"me": "me, myself, moi, moi-même"}

DO_NOT_KNOW = {"unknown": "?, dk, don't know, do not know, nsp, ne sais pas, je ne sais pas"}
