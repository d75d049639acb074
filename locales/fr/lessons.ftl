# Ce que les résultats apprennent : ceux qui sont devenus utilisateurs à côté de ceux qui ont dit non.

lessons-title = ⟦Ce que les résultats apprennent⟧ : { $yes ->
    [one] { $yes } pilote ou utilisateur
   *[other] { $yes } pilotes et utilisateurs
} à côté de { $no } qui { $no ->
    [one] a
   *[other] ont
} dit non.
lessons-caption = Où ils en sont sur chaque critère, en moyenne
lessons-head-criterion = Critère
lessons-head-yes = Pilotes, utilisateurs
lessons-head-no = Ont dit non
lessons-head-difference = Écart
lessons-head-verdict = Donc
lessons-on-pain = Douleur
lessons-on-reach = Accès
lessons-on-digital = Numérique
lessons-on-contractor = Signes de prestation
lessons-on-commitment = Engagement
lessons-pain = la douleur
lessons-reach = l’accès
lessons-digital = le numérique
lessons-mean = { $level } % sur { $size }
lessons-nobody = sans réponse
lessons-unknown = –
lessons-difference = { $difference } (de { $low } à { $high })
lessons-more = +{ $points }
lessons-less = −{ $points }
lessons-same = 0
lessons-verdict-apart = les distingue
lessons-verdict-alike = ne les distingue pas
lessons-verdict-few = trop peu pour le dire
lessons-questions = Les plus grands écarts : { $questions }
lessons-question = ⟦{ $question }⟧ { $difference } (de { $low } à { $high })
lessons-hint-few = Trop peu pour dire quoi que ce soit : il en faut { $enough } avec des réponses de chaque côté, et il y a { $yes } et { $no } prospects. Gardez les poids comme ils sont.
lessons-hint-nothing = Rien ne distingue pour l’instant les vôtres de ceux qui ont dit non : aucune raison de changer les poids.
lessons-hint-agrees = Ce qui distingue le plus les vôtres, c’est { $more }, qui pèse déjà le plus ({ $weight }) : les poids vont dans le sens de ce que vous voyez.
lessons-hint-shift = Ce qui distingue le plus les vôtres, c’est { $more } : pensez à lui donner plus de poids qu’à { $less } (aujourd’hui { $weight } et { $other }).
lessons-hint-against = Ceux qui ont dit non vont plus loin que les vôtres sur { $less } : son poids de { $weight } tire du mauvais côté, pensez à le baisser.
lessons-note = En points sur 100, avec l’intervalle qui est juste 95 fois sur 100. Sous { $enough } d’un côté ou de l’autre, rien n’est dit ; sur cinq critères, un peut ressortir par hasard. Aucun poids ne change tout seul.
lessons-segments = ⟦Les segments par intérêt⟧, parmi ceux qu’on a appelés
lessons-segment = ⟦{ $name }⟧ · { $interested } sur { $called } : { $share } % (de { $low } à { $high } %) · { $calls }
lessons-segment-few = { $segment } · peu d’appelés
lessons-calls = { $calls ->
    [one] { $calls } appel
   *[other] { $calls } appels
} sans intérêt pour l’instant
lessons-calls-for-one = { $calls } appels pour chacun
lessons-more-segments = { $count ->
    [one] { $count } autre segment, moins intéressé
   *[other] { $count } autres segments, moins intéressés
}
lessons-change-weights = Changer les poids
lessons-see-portrait = Le portrait
