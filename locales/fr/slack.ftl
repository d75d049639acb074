# Ce que Slack seul nous fait dire : un formulaire ne s’ouvre que pendant trois secondes, depuis un bouton ou une commande.

button-open-form = Ouvrir le formulaire
form-line-too-long = Il manque quelque chose à cette ligne, trop longue pour continuer dans un formulaire : complétez-la et renvoyez-la, ou envoyez { $most } caractères au plus.
form-by-button = La suite se remplit dans un formulaire.
trouble-form = Le formulaire n’a pas pu s’ouvrir à temps : réessayez.
