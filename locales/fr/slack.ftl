# Ce que Slack seul nous fait dire : un formulaire ne s’ouvre que pendant trois secondes, depuis un bouton ou une commande.

form-by-button = La suite se remplit dans un formulaire.
trouble-form = Le formulaire n’a pas pu s’ouvrir à temps : réessayez.
