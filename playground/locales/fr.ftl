# Mots de la page de l’espace local. Ceux du bot ne sont pas ici.
workspace-name = Prospect
workspace-kind = espace local
you-are = Vous êtes
channels = Canaux
app-talks = Application
conversations = Conversations
open-menu = Conversations
bot-tag = APP
bot-connected = Bot connecté
bot-absent = Bot non connecté
home-tab = Accueil
messages-tab = Messages
message-list = Messages
write-to-channel = Écrire dans #{ $name }
write-to-bot = Écrire à { $name }
write-in-thread = Répondre dans le fil
send = Envoyer
shortcuts = Raccourcis
more-actions = Autres actions
reply = Répondre dans un fil
replying = Réponse dans un fil
leave-thread = Quitter le fil
also-in-channel = publié aussi dans le canal
only-you = Visible par vous uniquement
edited = (modifié)
today = Aujourd’hui
yesterday = Hier
empty-channel = Rien ici pour l’instant.
empty-hint = Tapez { $command } pour commencer.
empty-home = L’application n’a pas encore rempli son accueil.
earlier = Afficher les messages précédents
unread = { $count ->
    [one] { $count } message non lu
   *[other] { $count } messages non lus
}
new-messages = Nouveaux
clock = Horloge de l’espace
hour-later = +1 h
day-later = +1 jour
next-digest = Prochain rappel
hour-later-long = +1 h : avancer l’horloge d’une heure
day-later-long = +1 jour : avancer l’horloge d’un jour
next-digest-long = Prochain rappel : avancer l’horloge jusque-là
moving = L’horloge avance ; le bot fait ce qui est dû…
refusals = { $count ->
    [0] Aucun refus
    [one] { $count } refus
   *[other] { $count } refus
}
refusals-title = Ce que Slack aurait refusé
refusals-none = Rien pour l’instant : tout ce que le bot a envoyé respecte les règles de Slack.
refusals-forget = Vider la liste
close = Fermer
cancel = Annuler
submit = Envoyer
optional = (facultatif)
choose = Choisir…
choose-person = Choisir quelqu’un…
remove = Retirer { $name }
search = Tapez pour chercher
search-more = Tapez au moins { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
}
search-none = Aucun résultat
searching = Recherche…
search-failed = La recherche a échoué ({ $error }).
skip = Aller aux messages
reactions = Réactions
file-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
table-of = Chiffres de « { $title } »
chart-of = Graphique : { $title }
row-count = Lignes { $from } à { $to } sur { $all }
previous = Précédent
next = Suivant
sort-by = Trier par { $column }
bot-message-link = Ouvrir les messages de l’application
required = Veuillez remplir ce champ obligatoire.
wrong-email = Veuillez saisir une adresse e-mail valide.
wrong-url = Veuillez saisir une adresse (URL) valide.
wrong-number = Veuillez saisir un nombre.
wrong-whole-number = Veuillez saisir un nombre entier.
too-small = La valeur doit être d’au moins { $least }.
too-big = La valeur doit être d’au plus { $most }.
too-short = Veuillez saisir au moins { $least } caractères.
too-long = Veuillez saisir au plus { $most } caractères.
too-many = Veuillez choisir au plus { $most } éléments.
wrong-file-type = Ce type de fichier n’est pas accepté ici.
command-unknown = { $command } n’est pas une commande valide.
command-in-thread = { $command } n’est pas pris en charge dans les fils. Désolé !
command-failed = { $command } a échoué avec l’erreur « { $error } ».
form-failed = La connexion a échoué ({ $error }). Réessayer ?
shortcut-failed = Ce raccourci a échoué avec l’erreur « { $error } ».
press-failed = L’application n’a pas répondu ({ $error }).
press-gone = Ce message ou ce formulaire a changé entre-temps : rien n’a été envoyé.
bot-invited = L’application est maintenant dans ce canal.
bot-not-here = L’application n’est pas dans ce canal : elle n’a rien vu. Tapez /invite @Prospect pour l’ajouter.
nothing-due = Aucun rappel n’est prévu.
somebody-unknown = quelqu’un d’inconnu
today-low = aujourd’hui
yesterday-low = hier
tomorrow-low = demain
days-ago = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}
days-ahead = { $count ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
}
person-unread = { $name } (a des messages non lus)
typed-commands = Commandes
