# Les boutons que beaucoup de messages partagent.

button-about = { $act }, { $reference }
button-call = Noter un appel
button-edit = Modifier
button-meet = Fixer un rendez-vous
button-more = Plus
button-open = Ouvrir
button-park = Mettre en veille
button-reopen = Rouvrir
button-score = Évaluer
button-set-next-action = Fixer la prochaine action
button-stage = Changer d’étape
button-undo = Annuler
