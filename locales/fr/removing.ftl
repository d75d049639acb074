# Retirer un prospect de partout, et le remettre.

remove-form-title = Supprimer un prospect
remove-form-submit = Supprimer
remove-noted = { $name } ({ $reference }) est supprimé : il n’est plus dans aucune liste ni aucun chiffre. « restaurer { $reference } » le remet pendant { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} ; ensuite, tout est effacé.
restore-noted = { $name } est de retour, comme avant.
restore-none = Rien n’a été supprimé de ce produit { $days ->
    [one] depuis { $days } jour
   *[other] ces { $days } derniers jours
}.
restore-heading = ⟦Supprimés⟧, et gardés { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} :
restore-row = { $name } · { $reference }
button-restore = Restaurer
digest-did-removed = supprimé par { $person }
refusal-not-removed = Il n’y a pas de { $typed } parmi ce qui a été supprimé { $days ->
    [one] depuis { $days } jour
   *[other] ces { $days } derniers jours
} : « restaurer » seul en donne la liste.
refusal-restore-name-taken = Il y a depuis un autre { $name }, { $reference } : donnez d’abord un autre nom à celui-là.
