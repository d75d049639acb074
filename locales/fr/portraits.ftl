# Le portrait-robot du bon utilisateur, et ce qu’il change aux scores.

portrait-title = Portrait-robot du bon utilisateur de ⟦{ $name }⟧ · version { $version }
portrait-since = Depuis le { $at }, par { $person }.
portrait-since-because = Depuis le { $at }, par { $person } : « { $because } »
portrait-since-the-beginning = Celui de la méthode, depuis les débuts du produit. Adaptez-le à votre produit.
portrait-lost = Personne n’a noté depuis quand.
portrait-weights = douleur { $pain }, accès { $reach }, numérique { $digital }
portrait-criterion = { $weight } points ; à partir de { $enough }, c’est suffisant
portrait-contractor = jusqu’à { $penalty } points de moins ; X à partir d’un risque de { $risk } %, { $signs ->
    [one] un signe répondu
   *[other] { $signs } signes répondus
}
portrait-fit = Correspondance
portrait-fit-bands = A à partir de { $best }, B à partir de { $second }, sinon C
portrait-commitment-bands = 1 à partir de { $best }, 2 à partir de { $second }, sinon 3
portrait-confidence-bands = haute à partir de { $best }, moyenne à partir de { $second }, sinon basse
portrait-disagreement = Désaccord
portrait-apart = à partir de { $apart } d’écart, deux personnes sont invitées à en parler
portrait-screening = Demandé pour chaque ajout
portrait-no-screening = pas de question par oui ou non
portrait-own-screening = une question à vous, écrite ci-dessous
portrait-questions-caption = Les questions, et ce que veut dire chaque réponse
portrait-head-0 = 0
portrait-head-1 = 1
portrait-head-2 = 2
portrait-head-3 = 3
portrait-head-4 = 4
portrait-by-the-bot = { $question } (le bot)
portrait-one-more = { $code } · une de plus, à vous, sur : { $criterion }
screening-paper-forms = Ont-ils encore des formulaires papier ?
button-portrait = Le portrait-robot
button-portrait-edit = Poids et seuils
button-portrait-questions = Questions
button-portrait-words = Écrire une question avec vos mots
button-portrait-versions = Versions
button-portrait-ready = Modèles
button-bring-back = La reprendre
button-read = Lire
button-read-version = Lire la version { $version }
button-take = Le prendre

portrait-changed = La version { $version } du portrait-robot de ⟦{ $name }⟧ vaut désormais ({ $weights }). { $of ->
    [0] Il n’y a encore personne à évaluer.
    [one] { $moved ->
        [0] Le seul prospect ne bouge pas.
       *[other] Le seul prospect bouge.
    }
   *[other] { $moved ->
        [0] Aucun score ne bouge.
        [one] Un prospect sur { $of } bouge.
       *[other] { $moved } prospects sur { $of } bougent.
    }
}
portrait-goes-on = Les { $count } premiers sont évalués ; les autres suivent, et je vous préviens à la fin.
portrait-movers = Ceux qui bougent le plus
portrait-head-reference = Référence
portrait-head-name = Organisation
portrait-head-before = Avant
portrait-head-after = Après
portrait-head-cell = Case
portrait-reference = { $reference }
portrait-organisation = { $name }
portrait-score = { $score }
portrait-score-moved = { $score } ({ $by })
portrait-cell = { $before } → { $after }
portrait-others = { $count ->
    [one] Un autre bouge, pas davantage.
   *[other] { $count } autres bougent, pas davantage.
}
portrait-letters = { $count ->
    [one] Un change de lettre : { $named }.
   *[other] { $count } changent de lettre : { $named }.
}
portrait-letter = { $name } ({ $reference }) { $before } → { $after }
portrait-unchanged = Rien ne change : la version { $version } du portrait-robot de ⟦{ $name }⟧ le dit déjà.
portrait-finished = Les { $of } prospects de ⟦{ $name }⟧ sont tous évalués avec la version { $version } du portrait-robot : { $moved ->
    [0] aucun score n’a bougé.
    [one] un score a bougé.
   *[other] { $moved } scores ont bougé.
}
portrait-in-channel = Le portrait-robot du bon utilisateur de ⟦{ $name }⟧ change : version { $version }. { $of ->
    [0] Il n’y a encore personne à évaluer.
    [one] { $moved ->
        [0] Le score du seul prospect ne bouge pas.
       *[other] Le score du seul prospect bouge.
    }
   *[other] { $moved ->
        [0] Aucun score ne bouge.
        [one] Le score d’un prospect sur { $of } bouge.
       *[other] Les scores de { $moved } prospects sur { $of } bougent.
    }
}

portrait-versions-title = Les versions du portrait-robot de ⟦{ $name }⟧
portrait-versions-older = Les plus anciennes : portrait montrer, et un numéro.
portrait-version = ⟦{ $version }⟧ · { $at } · { $person } · { $what }
portrait-version-because = ⟦{ $version }⟧ · { $at } · { $person } · { $what } · « { $because } »
portrait-version-first = ⟦1⟧ · celui de la méthode
portrait-as = comme la version { $version }
portrait-ready-title = Des portraits-robots tout prêts pour ⟦{ $name }⟧ ; chacun s’adapte ensuite.
portrait-ready-default = ⟦Par défaut⟧ · celui de la méthode : douleur 40, accès 35, numérique 25
portrait-ready-forms = ⟦Formulaires⟧ · pour un service qui met des formulaires en ligne : il demande aussi les moyens qu’ils ont (R3), et s’il leur reste des formulaires papier
portrait-meanwhile = { $person } a changé le portrait-robot entre-temps : version { $version } ({ $weights }). Voici ce que vous avez écrit ; l’enregistrer encore une fois remplace sa version.

portrait-numbers-form = Le portrait-robot
portrait-questions-form = Les questions posées
portrait-words-form = Question { $code }
portrait-field-pain = Poids de la douleur
portrait-hint-pain = Les trois poids font 100 ensemble.
portrait-field-reach = Poids de l’accès
portrait-field-digital = Poids du numérique
portrait-field-enough-pain = Douleur : suffisante à partir de
portrait-hint-enough-pain = Cette réponse donne tous les points ; davantage n’apporte rien.
portrait-field-enough-reach = Accès : suffisant à partir de
portrait-field-enough-digital = Numérique : suffisant à partir de
portrait-field-penalty = Prestataire : points de moins, au plus
portrait-hint-penalty = Pour le risque le plus haut.
portrait-field-risk = Prestataire : case X à partir d’un risque de (%)
portrait-hint-risk = La moyenne des signes, sur 4.
portrait-field-signs = Prestataire : signes répondus avant un X
portrait-hint-signs = Un seul ne prouve pas grand-chose.
portrait-field-fit-a = Lettre A à partir de
portrait-hint-fit-a = Sur 100 points.
portrait-field-fit-b = Lettre B à partir de
portrait-field-commitment-1 = Engagement 1 à partir de
portrait-field-commitment-2 = Engagement 2 à partir de
portrait-field-confidence-high = Confiance haute à partir de
portrait-field-confidence-medium = Confiance moyenne à partir de
portrait-field-disagreement = Deux personnes sont en désaccord à partir de … d’écart
portrait-field-because = Pourquoi ?
portrait-hint-because = Gardé avec la version : qui la lira plus tard comprendra.
portrait-field-questions = Questions
portrait-hint-questions = Au moins une sur chaque chose qui a un poids. Les réponses à ce qui n’est plus demandé sont gardées.
portrait-field-screening = Une question par oui ou non, posée à chaque ajout
portrait-hint-screening = « Non » propose de refuser : hors cible.
portrait-field-screening-words = Votre propre question
portrait-words-own = Sur : { $criterion }. Laissée vide, la question est posée avec les mots de la méthode.
portrait-words-new = Une question de plus sur : { $criterion }. Décrivez ce qui s’observe, du pire au meilleur.
portrait-field-asks = La question
portrait-field-answer = Réponse { $value }
portrait-field-asked = Dans le questionnaire
portrait-says-asked = La poser
what-portrait-words = la question ou ses réponses

field-screening = La question par oui ou non
screening-yes = Oui
screening-no = Non
screening-unknown = Je ne sais pas encore
screening-off-target = « Non » à la question de tri : hors cible ? Dire non est aussi un résultat.
button-off-target = Refuser : hors cible

refusal-weights-sum = Ces poids font { $total } ensemble, pas 100 : { $way ->
    [more] enlevez { $by }.
   *[less] ajoutez { $by }.
}
refusal-not-that-number = « { $typed } » n’est pas un nombre possible ici : écrivez un nombre entier, de { $least } à { $most }.
refusal-no-question = Un portrait-robot sans question n’évalue personne : gardez-en au moins une sur chaque chose qui a un poids.
refusal-nothing-asked = { $criterion } pèse { $weight } points et aucune question n’en parle : gardez-en une, ou enlevez d’abord ce poids.
refusal-portrait-unusable = { $flaw ->
    [fit-bands] La lettre A doit commencer plus haut que la lettre B : montez A ou baissez B.
    [commitment-bands] L’engagement 1 doit commencer plus haut que l’engagement 2 : montez le 1 ou baissez le 2.
    [confidence-bands] La confiance haute doit commencer plus haut que la moyenne : montez la haute ou baissez la moyenne.
    [no-words] Une question à vous a besoin de mots avant d’être posée : écrivez-la d’abord.
   *[other] Ces nombres ne vont pas ensemble : relisez-les.
}
refusal-portrait-changed = Quelqu’un a changé le portrait-robot entre-temps : la version { $version } est là. Relisez-le avec « portrait », puis recommencez.
refusal-unknown-portrait-word = Je ne sais pas ce que « { $typed } » veut dire pour un portrait-robot : écrivez portrait, puis poids, modifier, historique, modèles, montrer, rouvrir, poser ou retirer.
refusal-no-such-version = Il n’y a pas de version « { $typed } » : elles vont de 1 à { $last }.
refusal-no-such-portrait = Il n’y a pas de portrait-robot tout prêt « { $typed } » : écrivez portrait modèle formulaires, ou portrait modèle défaut.
refusal-no-such-question = Il n’y a pas de question « { $typed } » : écrivez l’une de { $questions }.
refusal-six-words = Une question à vous, ce sont six textes entre guillemets, la question et ses réponses de 0 à 4 ; en voici { $count }.
refusal-words-missing = Il manque quelque chose : { $what }. Écrivez la question et ses cinq réponses, ou laissez les six vides.
refusal-screening-missing = Écrivez la question, ou choisissez-en une autre ci-dessus.
refusal-not-asked = Le portrait-robot de ce produit ne demande pas { $question } : il demande { $questions }.
refusal-screening-unreadable = « { $typed } » ne répond pas à la question de tri : écrivez tri:oui ou tri:non.
refusal-no-screening = Ce produit ne pose pas de question de tri : enlevez « tri: », ou commencez-en une avec portrait tri:"…".
