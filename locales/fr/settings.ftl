# Les réglages : les siens, et ceux du produit.

settings-title = Réglages
settings-own = ⟦Pour vous seulement⟧
settings-my-language = Je vous écris en
settings-as-in-chat = comme dans votre messagerie
settings-my-zone = Votre fuseau horaire
settings-my-zone-hint = Par exemple Europe/Paris. Laissé vide, c’est celui de votre messagerie.
settings-of-product = ⟦{ $name }⟧, pour toute l’équipe
settings-digest = Message du matin à
settings-language = Langue du canal
settings-zone = Fuseau horaire
settings-country = Pays
settings-country-hint = Deux lettres (FR, BE, CH…) : ses jours fériés ne sont pas travaillés.
settings-closed = Jours de fermeture de l’équipe
settings-closed-hint = Un par ligne, ou une période : 2026-08-10..2026-08-21
settings-hour = { $hour }
settings-days = { $days }
settings-no-days = aucun
settings-saved = Les réglages de ⟦{ $name }⟧ sont enregistrés, pour toute l’équipe.
settings-same = Rien ne change : les réglages de ⟦{ $name }⟧ sont ceux-ci.
settings-own-saved = Vos propres réglages sont enregistrés : { $language }, { $zone }. Rien ne change pour les autres.
language-name-en = anglais
language-name-fr = français

refusal-unreadable-hour = « { $typed } » n’est pas une heure : écrivez-la comme 09:15.
refusal-unknown-zone = Je ne connais pas de fuseau horaire « { $typed } ». { $suggestion ->
    [none] Écrivez-le comme Europe/Paris.
   *[other] Vouliez-vous dire « { $suggestion } » ?
}
refusal-unknown-country = « { $typed } » n’est pas un pays dont je connais les jours fériés : écrivez ses deux lettres, par exemple FR.
refusal-unknown-language = Je ne parle pas « { $typed } » : écrivez français (fr) ou anglais (en).
refusal-too-many-closed-days = « { $typed } » n’est pas une période que je peux retenir : elle doit commencer avant de finir, et le tout faire un an au plus.
refusal-words-unused = Je ne sais que faire de « { $typed } » : un réglage est une clé et une valeur, par exemple résumé:09:15.

targets-title = ⟦Ce à quoi l’équipe se tient⟧
target-requesters = Prospects pour qui un besoin est indispensable
target-pioneers = Prospects motivés avant de développer
target-isolation-days = Jours ouvrés sans conversation
target-plateau-days = Jours ouvrés sans nouvel intéressé
target-plateau-attempts = Essais dans ce temps
target-first-user-months = Mois jusqu’au premier usage réel
target-satisfied-months = Mois jusqu’à des utilisateurs satisfaits
target-never = Alors toute l’équipe l’apprend, une fois. 0 : jamais.
target-value = { $value }
refusal-no-such-target = Je ne peux pas vous tenir à « { $typed } » ({ $what }) : écrivez un nombre entier de { $least } à { $most }.
refusal-too-many-numbers = « { $typed } » a plus de nombres que je ne peux en prendre ({ $what }) : écrivez palier:15,10 pour les jours et les essais, mois:2,6 pour le premier usage et les utilisateurs satisfaits, et un seul nombre pour les autres.
refusal-satisfied-too-early = On est satisfait après un premier usage, pas avant : { $satisfied } mois, c’est moins que { $first }. Écrivez par exemple mois:2,6.
