# Les conseils qui conviennent là où en est le produit, chacun avec sa source (docs/method.md, sources).

advice-title = Ce qui convient là où vous en êtes
advice-none-title = Rien d’inquiétant
advice-none = Aucun conseil ne convient mieux que de continuer : appeler, rencontrer, noter ce qu’ils disent.
advice-more = { $count ->
    [one] Un autre conseil convient.
   *[other] { $count } autres conseils conviennent.
}
advice-all-title = Tous les conseils, d’abord ceux qui conviennent
advice-all-foot = La leçon dont part cette méthode annonce quatre conseils ; le texte de deux est connu. Les autres viennent d’ailleurs, et le disent.
advice-piece = ⟦{ $title }⟧
    { $words }
advice-of-the-lesson = Conseil { $number } : { $title }
advice-now = Pourquoi maintenant : { $why }
advice-no-product = il n’y a pas encore de produit.
advice-source = Source : { $sources }
advice-source-number = { $words } [{ $number }]
advice-row = { $fits ->
    [yes] ● ⟦{ $title }⟧
   *[no] { $title }
}
advice-source-1 = Ivan Collombet, « 4 conseils pratiques pour trouver ses premiers utilisateurs », CNFPT et beta.gouv.fr
advice-source-2 = Rob Fitzpatrick, The Mom Test
advice-source-3 = beta.gouv.fr, sur le déploiement d’un service public en ligne
advice-source-4 = beta.gouv.fr, sur le recrutement d’usagers
advice-source-5 = beta.gouv.fr, sur la phase de construction
advice-source-18 = CNFPT et beta.gouv.fr, « les premiers utilisateurs »
advice-source-19 = CNFPT et beta.gouv.fr, « le premier open lab »
advice-source-20 = CNFPT et beta.gouv.fr, « l’open académie »
refusal-no-such-advice = Aucun conseil ne s’appelle « { $typed } ». Tapez « conseil tous » pour les voir tous.

advice-isolation-title = ne vous enfermez pas
advice-isolation = Trois développeurs dans un garage en ressortent au bout de deux ans avec ce que personne n’utilise. Parlez à un prospect aujourd’hui, quoi que vous construisiez.
advice-isolation-why = { $silent_days ->
    [one] { $silent_days } jour ouvré
   *[other] { $silent_days } jours ouvrés
} sans conversation.
advice-plateau-title = regardez le segment avant d’appeler davantage
advice-plateau = Après leurs deux premiers utilisateurs, ils ont longtemps eu du mal à en trouver d’autres : la cause était le segment, pas le nombre d’appels. Qu’ont en commun ceux qui disent non ?
advice-plateau-why = aucun nouvel intéressé depuis { $flat_days ->
    [one] { $flat_days } jour ouvré
   *[other] { $flat_days } jours ouvrés
}, malgré { $flat_attempts ->
    [one] { $flat_attempts } essai
   *[other] { $flat_attempts } essais
}.
advice-first-use-title = servez un premier utilisateur maintenant, si peu que ce soit
advice-first-use = Les équipes servent en général leurs premiers utilisateurs avant la fin du deuxième mois de construction ; passé ce délai, il est sain de s’en inquiéter. Prenez le minimum qui rend service à l’un d’eux, à la main s’il le faut.
advice-first-use-why = le premier usage réel était attendu au plus tard le { $missed_use }.
advice-six-months-title = six mois, des utilisateurs satisfaits, ou l’on arrête
advice-six-months = La première preuve est quelqu’un qui dit « cela m’a rendu un vrai service ». Demandez-le à chaque utilisateur ; si aucun ne le dit, décidez : un autre segment, un autre besoin, ou la fin.
advice-six-months-why = des utilisateurs satisfaits étaient attendus au plus tard le { $missed_satisfied } ; à ce jour { $users ->
    [0] personne ne s’en sert.
    [one] il y a { $users } utilisateur.
   *[other] il y a { $users } utilisateurs.
}
advice-users-first-title = trouver des utilisateurs potentiels avant de développer, et développer pour eux
advice-users-first = démarches-simplifiées.fr a commencé avec deux administrations particulièrement motivées. Cherchez d’abord les vôtres ; le code vient après.
advice-users-first-why = { $motivated ->
    [one] { $motivated } motivé
   *[other] { $motivated } motivés
} sur les { $pioneers } que vous voulez.
advice-minimal-list-title = une réunion pour lister le minimum dont ils ont besoin
advice-minimal-list = Réunissez vos prospects motivés, faites la liste des fonctionnalités minimales dont ils ont besoin, et développez-les. Ce qu’un seul d’entre eux veut peut attendre.
advice-minimal-list-why = { $motivated ->
    [one] { $motivated } motivé
   *[other] { $motivated } motivés
} ; { $minimal ->
    [0] aucun besoin n’est encore sur la liste minimale.
    [one] un besoin est sur la liste minimale.
   *[other] { $minimal } besoins sont sur la liste minimale.
}
advice-build-for-them-title = construisez pour quelqu’un qui l’a demandé
advice-build-for-them = Ils ont développé pour les utilisateurs qu’ils avaient. Ce que personne n’a demandé est une supposition : parlez-en à vos prospects, ou laissez-le.
advice-build-for-them-why = { $orphans ->
    [one] { $orphans } besoin n’a été demandé par aucun prospect.
   *[other] { $orphans } besoins n’ont été demandés par aucun prospect.
}
advice-mandate-title = une commande n’est pas un besoin
advice-mandate = Qui vous a mandatés ne connaît pas plus que vous les besoins des utilisateurs. Portez chacun de ses énoncés à des utilisateurs, et comptez ceux qui disent la même chose.
advice-mandate-why = { $unverified ->
    [one] { $unverified } énoncé du mandat n’est pas vérifié.
   *[other] { $unverified } énoncés du mandat ne sont pas vérifiés.
}
advice-say-no-title = dites non à ceux qui vous prennent pour leur prestataire
advice-say-no = À chaque fois, ils apportent une liste longue comme le bras, et vous conduisent à développer ce que les autres auront du mal à utiliser. Il vaut mieux éviter de travailler avec eux : dites-le, poliment.
advice-say-no-why = { $contractors ->
    [one] { $contractors } prospect ouvert en montre les signes.
   *[other] { $contractors } prospects ouverts en montrent les signes.
}
advice-pivot-title = cherchez le trait opposé
advice-pivot = Les ministères décidaient lentement et avaient des moyens ; les petites administrations qui en ont moins, les opérateurs de l’État, ont fait la liste suivante, et 20 sur 200 étaient intéressés. Qu’est-ce qui freine ce segment, et qui est à l’opposé ?
advice-pivot-why = { $dry } : { $dry_calls ->
    [one] { $dry_calls } essai
   *[other] { $dry_calls } essais
}, { $dry_interested ->
    [one] { $dry_interested } intéressé
   *[other] { $dry_interested } intéressés
}, aucun pilote.
advice-call-them-all-title = prenez toute la liste, et appelez-les tous
advice-call-them-all = Ils ont pris la liste des 200 opérateurs de l’État et les ont tous appelés. Comptez un sur dix : une liste à moitié appelée ne dit encore rien.
advice-call-them-all-why = { $listed } : { $listed_called ->
    [one] { $listed_called } appelé
   *[other] { $listed_called } appelés
} sur { $listed_population }.
advice-relay-title = travaillez avec ceux qui accompagnent votre public
advice-relay = Pour un public difficile à atteindre, il est plus facile de travailler avec des travailleurs sociaux qu’avec les personnes elles-mêmes. Qui voit déjà le vôtre chaque semaine ?
advice-relay-why = { $called ->
    [one] { $called } appelé
   *[other] { $called } appelés
}, { $reached ->
    [one] { $reached } joint
   *[other] { $reached } joints
}.
advice-portrait-title = misez sur les bons utilisateurs
advice-portrait = Un bon utilisateur souffre vraiment du problème, est suffisamment numérisé et facile à atteindre. Après chaque rendez-vous, répondez aux questions : le portrait-robot dit sur qui miser.
advice-portrait-why = { $unassessed ->
    [one] pour { $unassessed } prospect rencontré, personne n’a dit à quoi il s’est engagé.
   *[other] pour { $unassessed } prospects rencontrés, personne n’a dit à quoi ils se sont engagés.
}
advice-commitment-title = des engagements, pas des compliments
advice-commitment = « Oui, pourquoi pas » n’est pas un signe. Demandez du temps, de la réputation ou un vrai dossier : une date, une présentation, un cas à traiter. Un rendez-vous sans suite est un échec.
advice-commitment-why = { $met ->
    [one] { $met } rencontré
   *[other] { $met } rencontrés
}, { $motivated ->
    [one] { $motivated } motivé
   *[other] { $motivated } motivés
}.
advice-next-action-title = une prochaine action claire pour chacun
advice-next-action = Le tableau de ceux que vous suivez porte, pour chacun, une prochaine action claire et son jour. Fixez-les maintenant ; les rappels font le reste.
advice-next-action-why = { $without_next ->
    [one] { $without_next } prospect intéressé ou plus loin n’en a pas.
   *[other] { $without_next } prospects intéressés ou plus loin n’en ont pas.
}
advice-recommend-title = laissez vos utilisateurs trouver les suivants
advice-recommend = Demandez à ceux que vous servez de vous recommander, et gardez ce qu’ils disent, dans leurs propres mots : personne ne convainc mieux.
advice-recommend-why = { $users ->
    [one] { $users } utilisateur
   *[other] { $users } utilisateurs
}, dont { $satisfied ->
    [one] { $satisfied } satisfait
   *[other] { $satisfied } satisfaits
}.
advice-open-lab-title = organisez un open lab
advice-open-lab = Un mois après le lancement, réunissez 30 utilisateurs potentiels pendant une demi-journée, par tables de 5 à 10 ; appelez-les jusqu’à être sûrs qu’ils viennent. Seulement des gens qui pourraient s’en servir, personne qui vienne donner son avis.
advice-open-lab-why = lancé il y a { $launched_days ->
    [one] { $launched_days } jour
   *[other] { $launched_days } jours
}.
advice-rebels-first-title = les rebelles d’abord
advice-rebels-first = Environ un sur dix est un rebelle : commencez par eux. Le grand nombre, au milieu, veut des prédécesseurs satisfaits et des fonctionnalités stables ; ceux qui défendent l’existant viennent en dernier. Parlez aux gens directement, pas par la voie officielle.
advice-rebels-first-why = lancé, { $users ->
    [0] personne ne s’en sert encore.
    [one] { $users } utilisateur à ce jour.
   *[other] { $users } utilisateurs à ce jour.
}
button-all-advice = Tous les conseils
button-relays = Relais
button-new-segment = Nouveau segment
button-users = Les utilisateurs
button-met = Ceux qu’on a rencontrés
button-not-called = Ceux qui restent à appeler
button-interested = Les intéressés
