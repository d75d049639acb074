# Ce que toute l’équipe entend une fois : personne à qui l’on parle, des appels sans effet, une échéance passée.

alarm-isolation-title = Personne à qui l’on ait parlé dernièrement
alarm-isolation = Depuis { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
}, depuis le { $since }, l’équipe n’a eu de conversation ni de rendez-vous avec personne. Un message vocal ne compte pas.
alarm-isolation-why = Ceux qui s’enferment pour développer en ressortent avec ce que personne n’utilise. Qui chacun de vous peut-il appeler aujourd’hui ?
alarm-plateau-title = Les appels ne gagnent plus personne
alarm-plateau = Aucun nouvel intéressé depuis { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
}, depuis le { $since }, malgré { $attempts ->
    [one] { $attempts } essai
   *[other] { $attempts } essais
}. Est-ce le bon segment ?
alarm-plateau-why = Quand les ministères étaient lents et riches, le trait opposé, petit et avec peu de moyens, a désigné le segment suivant. Quel est le vôtre ?
alarm-segment = ⟦{ $name }⟧ · { $called ->
    [one] { $called } appelé
   *[other] { $called } appelés
} · { $interested ->
    [one] { $interested } intéressé
   *[other] { $interested } intéressés
}
alarm-first-use-title = Pas encore de premier utilisateur
alarm-first-use = ⟦{ $name }⟧ devait connaître son premier usage réel au plus tard le { $day }, et personne ne s’en sert encore. Il est sain de s’en inquiéter : quel est le minimum qui rendrait service à l’un de vos prospects cette semaine ?
alarm-satisfied-title = Pas encore d’utilisateur satisfait
alarm-satisfied = ⟦{ $name }⟧ devait avoir des utilisateurs satisfaits au plus tard le { $day }, et personne ne l’a encore dit. La règle des six mois dit : des utilisateurs satisfaits, ou l’on arrête. Notez ceux qui le sont : satisfait P-12 oui
button-advice = Conseil
button-segments = Segments
button-product-state = Où en est le produit
