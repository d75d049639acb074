# Nous disons non : les faits qui y font penser, la décision, les mots pour le leur dire.

contractor-label = ⟦Prestataire ?⟧ { $count ->
    [one] Un fait le laisse penser :
   *[other] { $count } faits le laissent penser :
}
contractor-fact = { $code } · { $fact }
contractor-growing = leur liste s’allonge d’un rendez-vous à l’autre : { $lists } ({ $requests } demandes différentes en tout)
contractor-first = { $count }
contractor-then = { $before }, puis { $count }
contractor-long = { $requests } demandes différentes : plus de { $most }
contractor-alone = personne d’autre ne demande { $alone } de leurs { $requests } demandes
contractor-rated = { $question } → { $answer } ({ $mean } sur 4)
contractor-advice = Mieux vaut dire non avant de construire ce que personne d’autre ne pourra utiliser. C’est un conseil : vous décidez.
contractor-kept = Gardé malgré tout par { $person } ({ $day }).
contractor-told = ⟦{ $name }⟧ · { $reference } semble vous prendre pour son prestataire :
button-say-no = Dire non ?
button-keep = Garder
keep-noted = { $name } est gardé malgré tout : c’est noté. Je reposerai la question s’il y a un fait nouveau.
keep-nothing = Plus rien ne parle contre { $name } : il n’y avait rien à décider.

decline-noted = ⟦Nous avons dit non⟧ à { $name } · { $reference }, { $day } : { $reason }. Décidé par { $person }. C’est un résultat, et il peut être repris.
decline-avoids = { $count ->
    [one] Un besoin que personne d’autre n’a demandé sort du classement.
   *[other] { $count } besoins que personne d’autre n’a demandés sortent du classement.
}
decline-letters = Rien ne leur a encore été dit : voici deux brouillons. Copiez-en un, et dites-le avec vos mots.
letter-in-en = ⟦En anglais⟧
letter-in-fr = ⟦En français⟧
decline-post = ⟦Nous avons dit non⟧ à { $name } · { $reference } : { $reason }. Décidé par { $person }. { $count ->
    [one] C’est notre premier refus : un produit clair commence par là.
   *[other] { $count } refus à ce jour : autant de choses qui ne seront pas construites pour un seul.
}
decline-post-taken-back = Nous avions dit non à { $name } · { $reference } : décision reprise par { $person }.
decline-form-title = Dire non
decline-form-submit = Nous disons non
decline-field-reason = Pourquoi ?
decline-hint-reason = Le motif est dit à l’équipe, et fait le brouillon de votre message.
decline-field-on = Le
decline-field-note = Avec vos mots
button-decline = Dire non
button-letters = Le message pour eux
button-choose-the-reason = Choisir le motif
noes = Nous avons dit non : { $ours } · Ils ont dit non : { $theirs }

refusal-decline-why = Quand nous disons non, nous disons pourquoi. Ajoutez motif: suivi de prestataire, hors cible, pas assez numérisé, trop spécifique, pas de capacité ou autre. Rien de ce que vous avez tapé n’est perdu.
refusal-decline-choose-why = Quand c’est nous qui disons non, choisissez pourquoi.
refusal-decline-a-user = { $name } utilise déjà le produit : on ne dit pas non à un utilisateur. Si c’est fini, revenez d’abord en arrière : étape { $reference } rencontré
refusal-decline-a-satisfied-one = { $name } a été satisfait du produit : on ne dit pas non à un utilisateur satisfait. Si ce n’est plus le cas, dites-le d’abord : satisfait { $reference } non

letter-contractor =
    Objet : { $organisation } et { $product }

    Bonjour,

    Merci pour le temps que vous nous avez accordé, et d’avoir dit si précisément ce dont vous avez besoin.

    Une grande part de ce que vous demandez vous est propre, alors que le service { $product } ne contient que ce que plusieurs organisations partagent. Nous ne pourrions suivre votre liste qu’en faisant un service que les autres auraient du mal à utiliser. Plutôt que de vous faire attendre, nous préférons vous dire clairement que nous n’irons pas plus loin ensemble.

    Un prestataire qui travaille pour vous seuls vous servira mieux. Nous vous souhaitons une pleine réussite.

    L’équipe du service { $product }
letter-out_of_scope =
    Objet : { $organisation } et { $product }

    Bonjour,

    Merci de votre intérêt et du temps que vous nous avez accordé.

    Ce que vous cherchez n’est pas ce pour quoi le service { $product } est fait, et nous vous servirions mal. Nous préférons vous le dire maintenant plutôt que de vous laisser attendre ce qui ne viendra pas.

    Nous vous souhaitons de trouver bientôt la bonne solution.

    L’équipe du service { $product }
letter-not_digital_enough =
    Objet : { $organisation } et { $product }

    Bonjour,

    Merci de nous avoir reçus et de nous avoir expliqué comment vous travaillez.

    Le service { $product } s’utilise en ligne, en autonomie, et s’en servir aujourd’hui demanderait trop à vos équipes. Nous ne voulons pas être une charge de plus : nous n’irons donc pas plus loin pour l’instant.

    Si vos outils ou votre organisation changent, écrivez-nous : nous en reparlerons volontiers.

    L’équipe du service { $product }
letter-too_specific =
    Objet : { $organisation } et { $product }

    Bonjour,

    Merci du temps que vous nous avez accordé, et d’avoir décrit votre situation en détail.

    Ce dont vous avez besoin est très particulier, et nous n’avons rencontré personne d’autre qui en ait besoin. Le service { $product } ne contient que ce que plusieurs organisations partagent : nous ne pourrons donc pas répondre à votre demande.

    Nous préférons vous le dire clairement, et vous souhaitons de trouver une solution faite pour vous.

    L’équipe du service { $product }
letter-no_capacity =
    Objet : { $organisation } et { $product }

    Bonjour,

    Merci de votre intérêt pour le service { $product } et du temps que vous nous avez accordé.

    Nous sommes une petite équipe et ne travaillons de près qu’avec quelques organisations. Vous accueillir maintenant, ce serait mal le faire, pour vous comme pour les autres : nous devons donc vous dire non.

    Nous le regrettons, et vous remercions de votre compréhension.

    L’équipe du service { $product }
letter-other =
    Objet : { $organisation } et { $product }

    Bonjour,

    Merci de votre intérêt pour le service { $product } et du temps que vous nous avez accordé.

    Après réflexion, nous n’irons pas plus loin ensemble. Nous préférons vous le dire clairement plutôt que de vous laisser sans nouvelles.

    Nous vous remercions de nos échanges et vous souhaitons une pleine réussite.

    L’équipe du service { $product }
