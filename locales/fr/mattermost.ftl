# Les mots dont seul Mattermost a besoin.

mattermost-day-hint = 2026-03-24, 24/03, demain, lundi…
mattermost-time-hint = 14:30 ou 14h30
mattermost-lookup-hint = P-12, ou une partie du nom
mattermost-several-hint = Plusieurs, séparés par des virgules
mattermost-people-hint = @nom, ou plusieurs
mattermost-channel-hint = Le nom du canal
mattermost-hand-over = Ici, un formulaire ne prend pas de fichier. Écrivez-moi directement, joignez votre fichier au message, et écrivez : importer
mattermost-sent-directly = C’est dans nos messages directs.
mattermost-forged = Cela ne vient pas de moi : rien n’a été fait. Tapez de nouveau la commande.
mattermost-expired = Ce bouton ou ce formulaire est trop ancien : tapez de nouveau la commande, ou redemandez le message.
mattermost-not-yours = Celui-ci est à quelqu’un d’autre : tapez vous-même la commande.
mattermost-not-in-channel = Vous n’êtes pas dans le canal concerné : demandez à y être invité.
mattermost-not-active = Ce compte n’est plus actif.
mattermost-away = Mattermost ne répond pas pour l’instant : rien n’a été fait, réessayez dans un moment.
mattermost-not-a-number = Écrivez un nombre entier, comme 12.
mattermost-at-least = Écrivez { $least } ou plus.
mattermost-at-most = Écrivez { $most } ou moins.
mattermost-not-a-day = Je ne comprends pas le jour « { $typed } ». Écrivez-le comme 2026-03-24, 24/03 ou demain.
mattermost-not-a-time = Je ne comprends pas l’heure « { $typed } ». Écrivez-la comme 14:30.
mattermost-nothing-called = Je ne trouve rien qui s’appelle « { $typed } » : écrivez sa référence, comme P-12, ou une partie de son nom.
mattermost-several-called = « { $typed } » peut être plusieurs : { $names }. Écrivez-en un en entier, ou sa référence.
mattermost-nobody-called = Je ne connais personne qui s’appelle « { $typed } » ici : écrivez son nom d’utilisateur, comme @alice.
mattermost-no-channel-called = Je ne trouve pas de canal « { $typed } » : invitez-m’y d’abord, ou écrivez son nom comme dans son adresse.
