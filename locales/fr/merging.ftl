# Deux prospects qui sont une même organisation n’en font plus qu’un, et peuvent être séparés.

merge-title = Fusionner deux prospects
merge-compare = Comparer
merge-submit = Fusionner
merge-one = Ce prospect
merge-other = Est le même que
merge-other-hint = Vous voyez les deux côte à côte avant que rien ne change.
merge-side = ⟦{ $name }⟧ ({ $reference }) · { $stage } · { $calls ->
    [one] { $calls } appel
   *[other] { $calls } appels
} · { $meetings ->
    [one] { $meetings } rendez-vous
   *[other] { $meetings } rendez-vous
} · { $contacts ->
    [one] { $contacts } contact
   *[other] { $contacts } contacts
} · { $needs ->
    [one] { $needs } besoin
   *[other] { $needs } besoins
}
merge-moves = Contacts, appels, rendez-vous, réponses, besoins, notes et historique des deux sont gardés. Ci-dessous, ce qui diffère : choisissez ce qui compte désormais.
merge-keep = Lequel reste
merge-keep-hint = La référence de l’autre mènera à lui.
merge-option = { $reference } : { $value }
merge-changed = L’un des deux a changé depuis que vous avez ouvert ce formulaire : regardez de nouveau avant de fusionner.
merge-noted = { $gone } ({ $gone_reference }) fait maintenant partie de { $kept } ({ $reference }), avec tous ses appels, contacts et notes. ⟦{ $gone_reference }⟧ mène ici désormais.
merge-leads-here = ⟦{ $gone }⟧ fait maintenant partie de { $name } ({ $reference }).
button-merge = Fusionner
button-merge-with = Fusionner avec { $reference }
entry-merge = fusionné avec un autre
entry-merged-away = { $reference } en fait partie
digest-did-merged = fusionné par { $person }
refusal-merge-same = { $name } ({ $reference }) est déjà un seul et même prospect : nommez-en deux différents.
refusal-merge-two-products = Ces deux-là sont de deux produits : seuls les prospects d’un même produit se fusionnent.
refusal-merge-keep-which = Je ne sais pas lequel garder : « { $typed } » n’est ni { $one } ni { $other }.
refusal-merge-more-than-two = On fusionne deux prospects à la fois : je ne sais que faire de « { $typed } ».
refusal-is-part-of = { $gone } n’a pas été supprimé : il fait partie de { $name } ({ $reference }) depuis leur fusion. « annuler { $reference } » les sépare, dans les 24 heures.
