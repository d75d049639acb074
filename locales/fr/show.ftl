# Tout ce qu’on sait d’un prospect.

show-title = Ouvrir une fiche
card-calls = Appels
card-calls-value = { $connected ->
    [0] { $calls }, aucun n’a abouti
    [one] { $calls }, dont un a abouti
   *[other] { $calls }, dont { $connected } ont abouti
}
card-obstacles = Ce qui les freine
card-list = { $items }
card-reason = Pourquoi nous avons dit non
card-score-line = { $sum } ({ $interval }). Confiance : { $confidence }
button-edit-contact = Modifier le contact
button-add-contact = Ajouter un contact
show-meetings = ⟦Rendez-vous⟧
show-meeting-planned = { $at } · prévu, avec { $people }
show-meeting-held = { $at } · tenu, avec { $people }
show-calls = ⟦Appels⟧ ({ $count })
show-call = { $at } · { $person } · { $outcome }
show-call-noted = { $at } · { $person } · { $outcome } · « { $note } »
show-notes = ⟦Notes⟧
show-note = { $at } · { $person } · « { $text } »
show-timeline = ⟦Historique⟧
show-earlier = Ce qui est plus ancien est conservé.

entry = { $at } · { $person } · { $what }
entry-undone = { $at } · { $person } · { $what } (annulé)
entry-of = { $what } : { $changes }
entry-add = noté
entry-call = appel
entry-contact = contact modifié
entry-decline = nous avons dit non
entry-done = action faite
entry-edit = modifié
entry-kept = gardé malgré tout
entry-later = remis à plus tard
entry-meet = rendez-vous fixé
entry-meet-cancel = rendez-vous annulé
entry-met = rencontré
entry-import = complété d’après une liste
entry-need = besoin noté
entry-next-action = prochaine action
entry-note = note
entry-park = mis en veille
entry-reopen = rouvert
entry-remove = supprimé
entry-restore = restauré
entry-erase = une personne a été effacée
entry-object = une personne s’est opposée
entry-score = questionnaire
entry-stage = étape
entry-undo = annulation
entry-other = modifié
entry-name = { $was } → { $now }
entry-stages = { $was } → { $now }
entry-said-no = { $stages } · { $reason }
entry-owner = responsable { $owner }
entry-until = jusqu’au { $day }
