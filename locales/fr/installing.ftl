# La page qui termine une installation dans un espace Slack (bot/install_page.py).
install-done-title = Prospect est installé
install-done = Dans Slack, invitez-le dans le canal de votre équipe avec /invite @Prospect, puis tapez-y : /prospect produit nouveau "Nom de votre produit".
install-failed-title = Prospect n’a pas été installé
install-access-denied = L’installation a été annulée dans Slack. Rien n’a été gardé ; recommencez quand vous voudrez.
install-invalid-browser = Cette installation a été commencée dans un autre navigateur, ou il y a trop longtemps. Recommencez-la ici.
install-invalid-state = Cette adresse a déjà servi, ou date de plus de dix minutes. Recommencez l’installation.
install-storage-error = L’installation n’a pas pu être gardée. Recommencez-la dans quelques minutes.
install-failed = Slack n’a pas confirmé l’installation. Recommencez-la ; si cela échoue encore, demandez à qui fait tourner ce bot.
