# From twelve ministries to two hundred state agencies.
#
# The team calls twelve ministries for six weeks: deciding is complex there, and they have means of their own. So it looks
# for the opposite, small bodies with few means where one person decides, takes their list (agencies.csv beside this file)
# and calls all of it in six weeks, each half-day two of the three, whoever `next` gives them. One in ten is interested.
# 200 called, 20 interested and 2 that begin are the field's figures (docs/method.md); who answered what, and every name,
# address and number, is invented.
#
# What it comes to, Tuesday 7 April, noon (checked by the tests, with `report stats --json`):
#   Ministères   12 known, 12 called, 39 calls, 19 of them a conversation, 1 interested (8.3 %, 1.5 to 35.4), none met;
#                coverage 100.0 %; 2 not interested, 10 parked by the pivot of 16 February;
#                complex_decision 11, own_means 9
#   Opérateurs   200 known, 200 called, 329 calls, 183 of them a conversation, 20 interested (10.0 %, 6.6 to 14.9),
#                8 met, 2 pilots; coverage 100.0 %; 84 not interested, 33 parked; 16.5 calls for one interested
#   in all       212 called, 368 calls, 21 interested, 2 pilots, 86 not interested, 126 open, 43 of them parked

zone Europe/Paris
holidays FR
language fr
admin @alice
person @alice "Alice Martin" language fr
person @bob "Bob Durand" language en
person @chloe "Chloé Petit" language fr
product "formulaires" channel #equipe language fr

# Twelve ministries, called for six weeks.
2026-01-05 09:00 @alice #equipe /prospect segment nouveau "Ministères" effectif:12 hypothèse:"Beaucoup de formulaires, de grands moyens"
2026-01-05 09:02 @alice #equipe /prospect réglages accroche:"Vos agents ressaisissent-ils des formulaires papier ? Nous mettons le premier en ligne avec vous, en une semaine." trame:"Qui reçoit le papier ? Combien par mois ? Qui peut décider d’essayer ?"
2026-01-05 09:10 @alice #equipe /prospect ajouter "Ministère des Marées" cible:"Ministères" source:"Annuaire public"
2026-01-05 09:11 @bob #equipe /prospect add "Ministère de l’Horizon" segment:"Ministères" source:"Annuaire public"
2026-01-05 09:12 @chloe #equipe /prospect ajouter "Ministère des Brumes" cible:"Ministères" source:"Annuaire public"
2026-01-05 09:13 @alice #equipe /prospect ajouter "Ministère de la Mémoire" cible:"Ministères" source:"Annuaire public"
2026-01-05 09:14 @bob #equipe /prospect add "Ministère des Saisons" segment:"Ministères" source:"Annuaire public"
2026-01-05 09:15 @chloe #equipe /prospect ajouter "Ministère du Grand Large" cible:"Ministères" source:"Annuaire public"
2026-01-05 09:16 @alice #equipe /prospect ajouter "Ministère des Collines" cible:"Ministères" source:"Annuaire public"
2026-01-05 09:17 @bob #equipe /prospect add "Ministère de l’Aurore" segment:"Ministères" source:"Annuaire public"
2026-01-05 09:18 @chloe #equipe /prospect ajouter "Ministère des Carrefours" cible:"Ministères" source:"Annuaire public"
2026-01-05 09:19 @alice #equipe /prospect ajouter "Ministère de la Patience" cible:"Ministères" source:"Annuaire public"
2026-01-05 09:20 @bob #equipe /prospect add "Ministère des Passerelles" segment:"Ministères" source:"Annuaire public"
2026-01-05 09:21 @chloe #equipe /prospect ajouter "Ministère du Temps long" cible:"Ministères" source:"Annuaire public"
2026-01-06 09:31 @alice #equipe /prospect appel "Ministère de la Mémoire" pas de réponse
2026-01-06 10:13 @alice #equipe /prospect appel "Ministère de la Patience" pas de réponse
2026-01-06 14:10 @alice #equipe /prospect appel "Ministère des Marées" pas de réponse
2026-01-06 14:52 @alice #equipe /prospect appel "Ministère des Collines" pas de réponse
2026-01-07 09:17 @bob #equipe /prospect call "Ministère de l’Horizon" voicemail
2026-01-07 09:59 @bob #equipe /prospect call "Ministère de l’Aurore" voicemail
2026-01-07 14:38 @bob #equipe /prospect call "Ministère des Saisons" busy
2026-01-07 15:20 @bob #equipe /prospect call "Ministère des Passerelles" busy
2026-01-08 09:45 @chloe #equipe /prospect appel "Ministère du Grand Large" messagerie
2026-01-08 10:27 @chloe #equipe /prospect appel "Ministère du Temps long" messagerie
2026-01-08 14:24 @chloe #equipe /prospect appel "Ministère des Brumes" message
2026-01-08 15:06 @chloe #equipe /prospect appel "Ministère des Carrefours" message
2026-01-14 09:10 @alice #equipe /prospect appel "Ministère des Marées" pas de réponse
2026-01-14 09:38 @bob #equipe /prospect call "Ministère des Saisons" interested next:2026-03-02 todo:"ask again after their committee" obstacle:complex_decision
2026-01-14 10:06 @chloe #equipe /prospect appel "Ministère des Carrefours" échangé frein:complex_decision
2026-01-15 14:17 @bob #equipe /prospect call "Ministère de l’Horizon" talked obstacle:complex_decision,own_means
2026-01-15 14:45 @chloe #equipe /prospect appel "Ministère du Grand Large" échangé frein:complex_decision,own_means
2026-01-15 15:13 @alice #equipe /prospect appel "Ministère de la Patience" pas de réponse
2026-01-16 09:24 @chloe #equipe /prospect appel "Ministère des Brumes" échangé frein:complex_decision
2026-01-16 09:52 @alice #equipe /prospect appel "Ministère des Collines" pas de réponse
2026-01-16 10:20 @bob #equipe /prospect call "Ministère des Passerelles" talked obstacle:complex_decision
2026-01-19 14:31 @alice #equipe /prospect appel "Ministère de la Mémoire" pas de réponse
2026-01-19 14:59 @bob #equipe /prospect call "Ministère de l’Aurore" talked obstacle:complex_decision,own_means
2026-01-19 15:27 @chloe #equipe /prospect appel "Ministère du Temps long" échangé frein:complex_decision,own_means
2026-01-27 14:10 @alice #equipe /prospect appel "Ministère des Marées" échangé frein:complex_decision,it_security
2026-01-27 14:52 @alice #equipe /prospect appel "Ministère des Collines" échangé frein:complex_decision,own_means
2026-01-28 09:17 @bob #equipe /prospect call "Ministère de l’Horizon" talked obstacle:complex_decision,own_means
2026-01-28 09:59 @bob #equipe /prospect call "Ministère de l’Aurore" talked obstacle:complex_decision,own_means
2026-01-29 14:24 @chloe #equipe /prospect appel "Ministère des Brumes" pas intéressé frein:own_means
2026-01-29 15:06 @chloe #equipe /prospect appel "Ministère des Carrefours" échangé frein:complex_decision,it_security
2026-01-30 09:31 @alice #equipe /prospect appel "Ministère de la Mémoire" échangé frein:complex_decision,own_means
2026-01-30 10:13 @alice #equipe /prospect appel "Ministère de la Patience" pas intéressé frein:own_means
2026-02-02 15:20 @bob #equipe /prospect call "Ministère des Passerelles" talked obstacle:complex_decision,own_means
2026-02-03 09:45 @chloe #equipe /prospect appel "Ministère du Grand Large" échangé frein:complex_decision,own_means
2026-02-03 10:27 @chloe #equipe /prospect appel "Ministère du Temps long" échangé frein:complex_decision,own_means
2026-02-09 09:10 @alice #equipe /prospect appel "Ministère des Marées" messagerie
2026-02-09 10:06 @chloe #equipe /prospect appel "Ministère des Carrefours" messagerie
2026-02-11 09:52 @alice #equipe /prospect appel "Ministère des Collines" messagerie
2026-02-11 10:20 @bob #equipe /prospect call "Ministère des Passerelles" voicemail
2026-02-13 16:00 @alice #equipe /prospect statistiques
2026-02-13 16:10 @alice #equipe /prospect segment "Ministères"

# Monday 16 February: the opposite trait, and a list to call whole.
2026-02-16 09:00 @alice #equipe /prospect pivot de:"Ministères" vers:"Opérateurs" pourquoi:"Une décision y prend un an, et ils ont de quoi faire sans nous." hypothèse:"De petits organismes, peu de moyens, une seule personne décide" veille-jusqu'au:2026-09-01
2026-02-16 09:20 @alice #equipe /prospect importer agencies.csv cible:"Opérateurs" origine:"Annuaire public des opérateurs"

# Six weeks of calls: each half-day two of the three, whoever `next` gives them.
2026-02-16 14:31 @bob #equipe /prospect next
2026-02-16 14:34 @chloe #equipe /prospect suivant
2026-02-16 14:37 @bob #equipe /prospect next not interested obstacle:existing_tool
2026-02-16 14:40 @chloe #equipe /prospect suivant pas de réponse
2026-02-16 14:43 @bob #equipe /prospect next no answer
2026-02-16 14:46 @chloe #equipe /prospect suivant pas de réponse
2026-02-16 14:49 @bob #equipe /prospect next talked next:2026-04-23 todo:"call again" obstacle:it_security
2026-02-16 14:52 @chloe #equipe /prospect suivant pas de réponse
2026-02-17 09:31 @chloe #equipe /prospect suivant
2026-02-17 09:34 @alice #equipe /prospect suivant
2026-02-17 09:37 @chloe #equipe /prospect suivant pas de réponse
2026-02-17 09:40 @alice #equipe /prospect suivant plus tard suite:2026-09-10 frein:bad_timing
2026-02-17 09:43 @chloe #equipe /prospect suivant message
2026-02-17 09:46 @alice #equipe /prospect suivant pas intéressé frein:no_time
2026-02-17 09:49 @chloe #equipe /prospect suivant messagerie
2026-02-17 14:31 @alice #equipe /prospect suivant
2026-02-17 14:34 @bob #equipe /prospect next
2026-02-17 14:37 @alice #equipe /prospect suivant intéressé suite:2026-04-15 todo:"leur montrer le premier formulaire"
2026-02-17 14:40 @bob #equipe /prospect next talked next:2026-04-23 todo:"call again" obstacle:bad_timing
2026-02-17 14:43 @alice #equipe /prospect suivant pas intéressé frein:no_time
2026-02-17 14:46 @bob #equipe /prospect next not interested obstacle:no_time
2026-02-17 14:49 @alice #equipe /prospect suivant plus tard suite:2026-09-07 frein:bad_timing
2026-02-17 14:52 @bob #equipe /prospect next talked next:2026-04-22 todo:"call again" obstacle:no_time
2026-02-18 09:31 @bob #equipe /prospect next
2026-02-18 09:34 @chloe #equipe /prospect suivant
2026-02-18 09:37 @bob #equipe /prospect next no answer
2026-02-18 09:40 @chloe #equipe /prospect suivant pas intéressé frein:no_time
2026-02-18 09:43 @bob #equipe /prospect next talked next:2026-04-20 todo:"call again" obstacle:existing_tool
2026-02-18 09:46 @chloe #equipe /prospect suivant pas intéressé frein:not_equipped
2026-02-18 09:49 @bob #equipe /prospect next voicemail
2026-02-18 14:31 @chloe #equipe /prospect suivant
2026-02-18 14:34 @alice #equipe /prospect suivant
2026-02-18 14:37 @chloe #equipe /prospect suivant pas intéressé frein:not_their_problem
2026-02-18 14:40 @alice #equipe /prospect suivant pas de réponse
2026-02-18 14:43 @chloe #equipe /prospect suivant messagerie
2026-02-18 14:46 @alice #equipe /prospect suivant échangé suite:2026-04-23 todo:"reprendre contact" frein:existing_tool
2026-02-18 14:49 @chloe #equipe /prospect suivant échangé suite:2026-04-23 todo:"reprendre contact" frein:no_time
2026-02-18 14:52 @alice #equipe /prospect suivant messagerie
2026-02-19 09:31 @alice #equipe /prospect suivant
2026-02-19 09:34 @bob #equipe /prospect next
2026-02-19 09:37 @alice #equipe /prospect suivant pas de réponse
2026-02-19 09:40 @bob #equipe /prospect next not interested obstacle:not_equipped
2026-02-19 09:43 @alice #equipe /prospect suivant pas intéressé frein:existing_tool
2026-02-19 09:46 @bob #equipe /prospect next no answer
2026-02-19 09:49 @alice #equipe /prospect suivant échangé suite:2026-04-20 todo:"reprendre contact" frein:no_time
2026-02-19 09:52 @bob #equipe /prospect next talked next:2026-04-20 todo:"call again" obstacle:it_security
2026-02-19 14:31 @bob #equipe /prospect next
2026-02-19 14:34 @chloe #equipe /prospect suivant
2026-02-19 14:37 @bob #equipe /prospect next later next:2026-09-08 obstacle:bad_timing
2026-02-19 14:40 @chloe #equipe /prospect suivant plus tard suite:2026-09-08 frein:bad_timing
2026-02-19 14:43 @bob #equipe /prospect next interested next:2026-04-16 todo:"show them the first form"
2026-02-19 14:46 @chloe #equipe /prospect suivant pas intéressé frein:no_time
2026-02-19 14:49 @bob #equipe /prospect next no answer
2026-02-20 09:31 @chloe #equipe /prospect suivant
2026-02-20 09:34 @alice #equipe /prospect suivant
2026-02-20 09:37 @chloe #equipe /prospect suivant plus tard suite:2026-09-08 frein:bad_timing
2026-02-20 09:40 @alice #equipe /prospect suivant plus tard suite:2026-09-07 frein:bad_timing
2026-02-20 09:43 @chloe #equipe /prospect suivant message
2026-02-20 09:46 @alice #equipe /prospect suivant échangé suite:2026-04-22 todo:"reprendre contact" frein:no_time
2026-02-20 09:49 @chloe #equipe /prospect suivant pas intéressé frein:no_time
2026-02-20 09:52 @alice #equipe /prospect suivant occupé
2026-02-20 14:31 @alice #equipe /prospect suivant
2026-02-20 14:34 @bob #equipe /prospect next
2026-02-20 14:37 @alice #equipe /prospect suivant échangé suite:2026-04-22 todo:"reprendre contact" frein:existing_tool
2026-02-20 14:40 @bob #equipe /prospect next later next:2026-09-09 obstacle:bad_timing
2026-02-20 14:43 @alice #equipe /prospect suivant occupé
2026-02-20 14:46 @bob #equipe /prospect next not interested obstacle:not_their_problem
2026-02-20 14:49 @alice #equipe /prospect suivant pas intéressé frein:not_equipped
2026-02-23 09:31 @bob #equipe /prospect next
2026-02-23 09:34 @chloe #equipe /prospect suivant
2026-02-23 09:37 @bob #equipe /prospect next later next:2026-09-10 obstacle:bad_timing
2026-02-23 09:40 @chloe #equipe /prospect suivant échangé suite:2026-04-21 todo:"reprendre contact" frein:no_time
2026-02-23 09:43 @bob #equipe /prospect next voicemail
2026-02-23 09:46 @chloe #equipe /prospect suivant pas intéressé frein:not_equipped
2026-02-23 09:49 @bob #equipe /prospect next no answer
2026-02-23 09:52 @chloe #equipe /prospect suivant échangé suite:2026-04-23 todo:"reprendre contact" frein:bad_timing
2026-02-23 14:31 @chloe #equipe /prospect suivant
2026-02-23 14:34 @alice #equipe /prospect suivant
2026-02-23 14:37 @chloe #equipe /prospect suivant message
2026-02-23 14:40 @alice #equipe /prospect suivant pas intéressé frein:no_time
2026-02-23 14:43 @chloe #equipe /prospect suivant échangé suite:2026-04-22 todo:"reprendre contact" frein:it_security
2026-02-23 14:46 @alice #equipe /prospect suivant messagerie
2026-02-23 14:49 @chloe #equipe /prospect suivant occupé
2026-02-23 14:52 @alice #equipe /prospect suivant échangé suite:2026-04-23 todo:"reprendre contact" frein:no_time
2026-02-24 09:31 @alice #equipe /prospect suivant
2026-02-24 09:34 @bob #equipe /prospect next
2026-02-24 09:37 @alice #equipe /prospect suivant pas intéressé frein:not_equipped
2026-02-24 09:40 @bob #equipe /prospect next later next:2026-09-10 obstacle:bad_timing
2026-02-24 09:43 @alice #equipe /prospect suivant pas intéressé frein:not_equipped
2026-02-24 09:46 @bob #equipe /prospect next talked next:2026-04-23 todo:"call again" obstacle:no_time
2026-02-24 09:49 @alice #equipe /prospect suivant échangé suite:2026-04-23 todo:"reprendre contact" frein:it_security
2026-02-24 14:31 @bob #equipe /prospect next
2026-02-24 14:34 @chloe #equipe /prospect suivant
2026-02-24 14:37 @bob #equipe /prospect next talked next:2026-04-20 todo:"call again" obstacle:bad_timing
2026-02-24 14:40 @chloe #equipe /prospect suivant pas de réponse
2026-02-24 14:43 @bob #equipe /prospect next later next:2026-09-08 obstacle:bad_timing
2026-02-24 14:46 @chloe #equipe /prospect suivant échangé suite:2026-04-22 todo:"reprendre contact" frein:no_time
2026-02-24 14:49 @bob #equipe /prospect next later next:2026-09-10 obstacle:bad_timing
2026-02-24 14:52 @chloe #equipe /prospect suivant plus tard suite:2026-09-08 frein:bad_timing
2026-02-25 09:31 @chloe #equipe /prospect suivant
2026-02-25 09:34 @alice #equipe /prospect suivant
2026-02-25 09:37 @chloe #equipe /prospect suivant pas intéressé frein:not_equipped
2026-02-25 09:40 @alice #equipe /prospect suivant message
2026-02-25 09:43 @chloe #equipe /prospect suivant pas intéressé frein:existing_tool
2026-02-25 09:46 @alice #equipe /prospect suivant intéressé suite:2026-04-15 todo:"leur montrer le premier formulaire"
2026-02-25 09:49 @chloe #equipe /prospect suivant plus tard suite:2026-09-09 frein:bad_timing
2026-02-25 14:31 @alice #equipe /prospect suivant
2026-02-25 14:34 @bob #equipe /prospect next
2026-02-25 14:37 @alice #equipe /prospect suivant pas de réponse
2026-02-25 14:40 @bob #equipe /prospect next interested next:2026-04-13 todo:"show them the first form"
2026-02-25 14:43 @alice #equipe /prospect suivant échangé suite:2026-04-20 todo:"reprendre contact" frein:no_time
2026-02-25 14:46 @bob #equipe /prospect next voicemail
2026-02-25 14:49 @alice #equipe /prospect suivant pas intéressé frein:not_their_problem
2026-02-25 14:52 @bob #equipe /prospect next talked next:2026-04-22 todo:"call again" obstacle:no_time
2026-02-26 09:31 @bob #equipe /prospect next
2026-02-26 09:34 @chloe #equipe /prospect suivant
2026-02-26 09:37 @bob #equipe /prospect next talked next:2026-04-23 todo:"call again" obstacle:it_security
2026-02-26 09:40 @chloe #equipe /prospect suivant pas de réponse
2026-02-26 09:43 @bob #equipe /prospect next not interested obstacle:existing_tool
2026-02-26 09:46 @chloe #equipe /prospect suivant pas intéressé frein:not_their_problem
2026-02-26 09:49 @bob #equipe /prospect next busy
2026-02-26 14:31 @chloe #equipe /prospect suivant
2026-02-26 14:34 @alice #equipe /prospect suivant
2026-02-26 14:37 @chloe #equipe /prospect suivant plus tard suite:2026-09-08 frein:bad_timing
2026-02-26 14:40 @alice #equipe /prospect suivant pas intéressé frein:no_time
2026-02-26 14:43 @chloe #equipe /prospect suivant plus tard suite:2026-09-10 frein:bad_timing
2026-02-26 14:46 @alice #equipe /prospect suivant plus tard suite:2026-09-07 frein:bad_timing
2026-02-26 14:49 @chloe #equipe /prospect suivant échangé suite:2026-04-22 todo:"reprendre contact" frein:existing_tool
2026-02-26 14:52 @alice #equipe /prospect suivant échangé suite:2026-04-23 todo:"reprendre contact" frein:bad_timing
2026-02-27 09:31 @alice #equipe /prospect suivant
2026-02-27 09:34 @bob #equipe /prospect next
2026-02-27 09:37 @alice #equipe /prospect suivant message
2026-02-27 09:40 @bob #equipe /prospect next not interested obstacle:no_time
2026-02-27 09:43 @alice #equipe /prospect suivant échangé suite:2026-04-22 todo:"reprendre contact" frein:no_time
2026-02-27 09:46 @bob #equipe /prospect next interested next:2026-04-13 todo:"show them the first form"
2026-02-27 09:49 @alice #equipe /prospect suivant intéressé suite:2026-04-15 todo:"leur montrer le premier formulaire"
2026-02-27 09:52 @bob #equipe /prospect next no answer
2026-02-27 14:31 @bob #equipe /prospect next
2026-02-27 14:34 @chloe #equipe /prospect suivant
2026-02-27 14:37 @bob #equipe /prospect next not interested obstacle:not_their_problem
2026-02-27 14:40 @chloe #equipe /prospect suivant plus tard suite:2026-09-07 frein:bad_timing
2026-02-27 14:43 @bob #equipe /prospect next no answer
2026-02-27 14:46 @chloe #equipe /prospect suivant échangé suite:2026-04-21 todo:"reprendre contact" frein:existing_tool
2026-02-27 14:49 @bob #equipe /prospect next left message
2026-03-02 09:31 @chloe #equipe /prospect suivant
2026-03-02 09:34 @alice #equipe /prospect suivant
2026-03-02 09:37 @chloe #equipe /prospect suivant messagerie
2026-03-02 09:40 @alice #equipe /prospect suivant pas intéressé frein:not_equipped
2026-03-02 09:43 @chloe #equipe /prospect suivant occupé
2026-03-02 09:46 @alice #equipe /prospect suivant messagerie
2026-03-02 09:49 @chloe #equipe /prospect suivant messagerie
2026-03-02 09:52 @alice #equipe /prospect suivant faux numéro
2026-03-02 14:31 @alice #equipe /prospect suivant
2026-03-02 14:34 @bob #equipe /prospect next
2026-03-02 14:37 @alice #equipe /prospect suivant pas intéressé frein:not_equipped
2026-03-02 14:40 @bob #equipe /prospect next no answer
2026-03-02 14:43 @alice #equipe /prospect suivant plus tard suite:2026-09-09 frein:bad_timing
2026-03-02 14:46 @bob #equipe /prospect next talked next:2026-04-22 todo:"call again" obstacle:no_time
2026-03-02 14:49 @alice #equipe /prospect suivant pas intéressé frein:no_time
2026-03-03 09:31 @bob #equipe /prospect next
2026-03-03 09:34 @chloe #equipe /prospect suivant
2026-03-03 09:37 @bob #equipe /prospect next voicemail
2026-03-03 09:40 @chloe #equipe /prospect suivant pas intéressé frein:not_their_problem
2026-03-03 09:43 @bob #equipe /prospect next not interested obstacle:existing_tool
2026-03-03 09:46 @chloe #equipe /prospect suivant intéressé suite:2026-04-13 todo:"leur montrer le premier formulaire"
2026-03-03 09:49 @bob #equipe /prospect next no answer
2026-03-03 09:52 @chloe #equipe /prospect suivant pas intéressé frein:existing_tool
2026-03-03 14:31 @chloe #equipe /prospect suivant
2026-03-03 14:34 @alice #equipe /prospect suivant
2026-03-03 14:37 @chloe #equipe /prospect suivant pas de réponse
2026-03-03 14:40 @alice #equipe /prospect suivant message
2026-03-03 14:43 @chloe #equipe /prospect suivant messagerie
2026-03-03 14:46 @alice #equipe /prospect suivant pas intéressé frein:not_equipped
2026-03-03 14:49 @chloe #equipe /prospect suivant message
2026-03-03 14:52 @alice #equipe /prospect suivant occupé
2026-03-04 09:31 @alice #equipe /prospect suivant
2026-03-04 09:34 @bob #equipe /prospect next
2026-03-04 09:37 @alice #equipe /prospect suivant pas de réponse
2026-03-04 09:40 @bob #equipe /prospect next no answer
2026-03-04 09:43 @alice #equipe /prospect suivant pas de réponse
2026-03-04 09:46 @bob #equipe /prospect next voicemail
2026-03-04 09:49 @alice #equipe /prospect suivant message
2026-03-04 14:31 @bob #equipe /prospect next
2026-03-04 14:34 @chloe #equipe /prospect suivant
2026-03-04 14:37 @bob #equipe /prospect next not interested obstacle:not_equipped
2026-03-04 14:40 @chloe #equipe /prospect suivant message
2026-03-04 14:43 @bob #equipe /prospect next not interested obstacle:not_their_problem
2026-03-04 14:46 @chloe #equipe /prospect suivant pas intéressé frein:no_time
2026-03-04 14:49 @bob #equipe /prospect next not interested obstacle:existing_tool
2026-03-04 14:52 @chloe #equipe /prospect suivant pas intéressé frein:not_their_problem
2026-03-05 09:31 @chloe #equipe /prospect suivant
2026-03-05 09:34 @alice #equipe /prospect suivant
2026-03-05 09:37 @chloe #equipe /prospect suivant pas de réponse
2026-03-05 09:40 @alice #equipe /prospect suivant pas de réponse
2026-03-05 09:43 @chloe #equipe /prospect suivant pas de réponse
2026-03-05 09:46 @alice #equipe /prospect suivant pas de réponse
2026-03-05 09:49 @chloe #equipe /prospect suivant pas intéressé frein:existing_tool
2026-03-05 14:31 @alice #equipe /prospect suivant
2026-03-05 14:34 @bob #equipe /prospect next
2026-03-05 14:37 @alice #equipe /prospect suivant pas de réponse
2026-03-05 14:40 @bob #equipe /prospect next busy
2026-03-05 14:43 @alice #equipe /prospect suivant pas intéressé frein:not_their_problem
2026-03-05 14:46 @bob #equipe /prospect next talked next:2026-04-20 todo:"call again" obstacle:existing_tool
2026-03-05 14:49 @alice #equipe /prospect suivant plus tard suite:2026-09-08 frein:bad_timing
2026-03-05 14:52 @bob #equipe /prospect next not interested obstacle:not_their_problem
2026-03-06 09:31 @bob #equipe /prospect next
2026-03-06 09:34 @chloe #equipe /prospect suivant
2026-03-06 09:37 @bob #equipe /prospect next voicemail
2026-03-06 09:40 @chloe #equipe /prospect suivant intéressé suite:2026-04-14 todo:"leur montrer le premier formulaire"
2026-03-06 09:43 @bob #equipe /prospect next no answer
2026-03-06 09:46 @chloe #equipe /prospect suivant échangé suite:2026-04-22 todo:"reprendre contact" frein:it_security
2026-03-06 09:49 @bob #equipe /prospect next not interested obstacle:existing_tool
2026-03-06 09:52 @chloe #equipe /prospect suivant pas intéressé frein:no_time
2026-03-06 14:31 @chloe #equipe /prospect suivant
2026-03-06 14:34 @alice #equipe /prospect suivant
2026-03-06 14:37 @chloe #equipe /prospect suivant messagerie
2026-03-06 14:40 @alice #equipe /prospect suivant occupé
2026-03-06 14:43 @chloe #equipe /prospect suivant pas de réponse
2026-03-06 14:46 @alice #equipe /prospect suivant pas de réponse
2026-03-06 14:49 @chloe #equipe /prospect suivant message
2026-03-09 09:31 @alice #equipe /prospect suivant
2026-03-09 09:34 @bob #equipe /prospect next
2026-03-09 09:37 @alice #equipe /prospect suivant message
2026-03-09 09:40 @bob #equipe /prospect next voicemail
2026-03-09 09:43 @alice #equipe /prospect suivant pas de réponse
2026-03-09 09:46 @bob #equipe /prospect next not interested obstacle:not_equipped
2026-03-09 09:49 @alice #equipe /prospect suivant message
2026-03-09 09:52 @bob #equipe /prospect next later next:2026-09-08 obstacle:bad_timing
2026-03-09 14:31 @bob #equipe /prospect next
2026-03-09 14:34 @chloe #equipe /prospect suivant
2026-03-09 14:37 @bob #equipe /prospect next not interested obstacle:not_equipped
2026-03-09 14:40 @chloe #equipe /prospect suivant plus tard suite:2026-09-07 frein:bad_timing
2026-03-09 14:43 @bob #equipe /prospect next no answer
2026-03-09 14:46 @chloe #equipe /prospect suivant intéressé suite:2026-04-15 todo:"leur montrer le premier formulaire"
2026-03-09 14:49 @bob #equipe /prospect next not interested obstacle:not_their_problem
2026-03-10 09:31 @chloe #equipe /prospect suivant
2026-03-10 09:34 @alice #equipe /prospect suivant
2026-03-10 09:37 @chloe #equipe /prospect suivant pas intéressé frein:no_time
2026-03-10 09:40 @alice #equipe /prospect suivant pas intéressé frein:not_their_problem
2026-03-10 09:43 @chloe #equipe /prospect suivant pas de réponse
2026-03-10 09:46 @alice #equipe /prospect suivant messagerie
2026-03-10 09:49 @chloe #equipe /prospect suivant messagerie
2026-03-10 09:52 @alice #equipe /prospect suivant messagerie
2026-03-10 14:31 @alice #equipe /prospect suivant
2026-03-10 14:34 @bob #equipe /prospect next
2026-03-10 14:37 @alice #equipe /prospect suivant pas de réponse
2026-03-10 14:40 @bob #equipe /prospect next later next:2026-09-08 obstacle:bad_timing
2026-03-10 14:43 @alice #equipe /prospect suivant intéressé suite:2026-04-14 todo:"leur montrer le premier formulaire"
2026-03-10 14:46 @bob #equipe /prospect next not interested obstacle:no_time
2026-03-10 14:49 @alice #equipe /prospect suivant plus tard suite:2026-09-08 frein:bad_timing
2026-03-10 14:52 @bob #equipe /prospect next not interested obstacle:not_their_problem
2026-03-11 09:31 @bob #equipe /prospect next
2026-03-11 09:34 @chloe #equipe /prospect suivant
2026-03-11 09:37 @bob #equipe /prospect next no answer
2026-03-11 09:40 @chloe #equipe /prospect suivant pas intéressé frein:no_time
2026-03-11 09:43 @bob #equipe /prospect next no answer
2026-03-11 09:46 @chloe #equipe /prospect suivant échangé suite:2026-04-22 todo:"reprendre contact" frein:it_security
2026-03-11 09:49 @bob #equipe /prospect next voicemail
2026-03-11 14:31 @chloe #equipe /prospect suivant
2026-03-11 14:34 @alice #equipe /prospect suivant
2026-03-11 14:37 @chloe #equipe /prospect suivant échangé suite:2026-04-23 todo:"reprendre contact" frein:it_security
2026-03-11 14:40 @alice #equipe /prospect suivant pas intéressé frein:existing_tool
2026-03-11 14:43 @chloe #equipe /prospect suivant pas intéressé frein:not_equipped
2026-03-11 14:46 @alice #equipe /prospect suivant pas de réponse
2026-03-11 14:49 @chloe #equipe /prospect suivant pas de réponse
2026-03-11 14:52 @alice #equipe /prospect suivant pas intéressé frein:no_time
2026-03-12 09:31 @alice #equipe /prospect suivant
2026-03-12 09:34 @bob #equipe /prospect next
2026-03-12 09:37 @alice #equipe /prospect suivant pas intéressé frein:not_their_problem
2026-03-12 09:40 @bob #equipe /prospect next not interested obstacle:not_equipped
2026-03-12 09:43 @alice #equipe /prospect suivant échangé suite:2026-04-22 todo:"reprendre contact" frein:it_security
2026-03-12 09:46 @bob #equipe /prospect next not interested obstacle:not_equipped
2026-03-12 09:49 @alice #equipe /prospect suivant échangé suite:2026-04-23 todo:"reprendre contact" frein:bad_timing
2026-03-12 14:31 @bob #equipe /prospect next
2026-03-12 14:34 @chloe #equipe /prospect suivant
2026-03-12 14:37 @bob #equipe /prospect next left message
2026-03-12 14:40 @chloe #equipe /prospect suivant pas intéressé frein:not_their_problem
2026-03-12 14:43 @bob #equipe /prospect next later next:2026-09-10 obstacle:bad_timing
2026-03-12 14:46 @chloe #equipe /prospect suivant pas intéressé frein:not_equipped
2026-03-12 14:49 @bob #equipe /prospect next no answer
2026-03-12 14:52 @chloe #equipe /prospect suivant intéressé suite:2026-04-13 todo:"leur montrer le premier formulaire"
2026-03-13 09:31 @chloe #equipe /prospect suivant
2026-03-13 09:34 @alice #equipe /prospect suivant
2026-03-13 09:37 @chloe #equipe /prospect suivant pas de réponse
2026-03-13 09:40 @alice #equipe /prospect suivant pas intéressé frein:not_equipped
2026-03-13 09:43 @chloe #equipe /prospect suivant plus tard suite:2026-09-07 frein:bad_timing
2026-03-13 09:46 @alice #equipe /prospect suivant échangé suite:2026-04-22 todo:"reprendre contact" frein:bad_timing
2026-03-13 09:49 @chloe #equipe /prospect suivant messagerie
2026-03-13 09:52 @alice #equipe /prospect suivant échangé suite:2026-04-21 todo:"reprendre contact" frein:bad_timing
2026-03-13 14:31 @alice #equipe /prospect suivant
2026-03-13 14:34 @bob #equipe /prospect next
2026-03-13 14:37 @alice #equipe /prospect suivant pas intéressé frein:not_their_problem
2026-03-13 14:40 @bob #equipe /prospect next no answer
2026-03-13 14:43 @alice #equipe /prospect suivant pas intéressé frein:no_time
2026-03-13 14:46 @bob #equipe /prospect next no answer
2026-03-13 14:49 @alice #equipe /prospect suivant occupé
2026-03-16 09:31 @bob #equipe /prospect next
2026-03-16 09:34 @chloe #equipe /prospect suivant
2026-03-16 09:37 @bob #equipe /prospect next no answer
2026-03-16 09:40 @chloe #equipe /prospect suivant pas intéressé frein:no_time
2026-03-16 09:43 @bob #equipe /prospect next not interested obstacle:not_their_problem
2026-03-16 09:46 @chloe #equipe /prospect suivant messagerie
2026-03-16 09:49 @bob #equipe /prospect next no answer
2026-03-16 09:52 @chloe #equipe /prospect suivant pas de réponse
2026-03-16 14:31 @chloe #equipe /prospect suivant
2026-03-16 14:34 @alice #equipe /prospect suivant
2026-03-16 14:37 @chloe #equipe /prospect suivant échangé suite:2026-04-20 todo:"reprendre contact" frein:bad_timing
2026-03-16 14:40 @alice #equipe /prospect suivant pas intéressé frein:existing_tool
2026-03-16 14:43 @chloe #equipe /prospect suivant pas intéressé frein:not_equipped
2026-03-16 14:46 @alice #equipe /prospect suivant occupé
2026-03-16 14:49 @chloe #equipe /prospect suivant intéressé suite:2026-04-15 todo:"leur montrer le premier formulaire"
2026-03-17 09:31 @alice #equipe /prospect suivant
2026-03-17 09:34 @bob #equipe /prospect next
2026-03-17 09:37 @alice #equipe /prospect suivant intéressé suite:2026-04-15 todo:"leur montrer le premier formulaire"
2026-03-17 09:40 @bob #equipe /prospect next voicemail
2026-03-17 09:43 @alice #equipe /prospect suivant messagerie
2026-03-17 09:46 @bob #equipe /prospect next left message
2026-03-17 09:49 @alice #equipe /prospect suivant intéressé suite:2026-04-17 todo:"leur montrer le premier formulaire"
2026-03-17 09:52 @bob #equipe /prospect next interested next:2026-04-16 todo:"show them the first form"
2026-03-17 14:31 @bob #equipe /prospect next
2026-03-17 14:34 @chloe #equipe /prospect suivant
2026-03-17 14:37 @bob #equipe /prospect next interested next:2026-04-14 todo:"show them the first form"
2026-03-17 14:40 @chloe #equipe /prospect suivant pas de réponse
2026-03-17 14:43 @bob #equipe /prospect next voicemail
2026-03-17 14:46 @chloe #equipe /prospect suivant plus tard suite:2026-09-10 frein:bad_timing
2026-03-17 14:49 @bob #equipe /prospect next no answer
2026-03-17 14:52 @chloe #equipe /prospect suivant plus tard suite:2026-09-10 frein:bad_timing
2026-03-18 09:31 @chloe #equipe /prospect suivant
2026-03-18 09:34 @alice #equipe /prospect suivant
2026-03-18 09:37 @chloe #equipe /prospect suivant pas de réponse
2026-03-18 09:40 @alice #equipe /prospect suivant pas de réponse
2026-03-18 09:43 @chloe #equipe /prospect suivant messagerie
2026-03-18 09:46 @alice #equipe /prospect suivant pas intéressé frein:existing_tool
2026-03-18 09:49 @chloe #equipe /prospect suivant échangé suite:2026-04-20 todo:"reprendre contact" frein:existing_tool
2026-03-18 14:31 @alice #equipe /prospect suivant
2026-03-18 14:34 @bob #equipe /prospect next
2026-03-18 14:37 @alice #equipe /prospect suivant plus tard suite:2026-09-07 frein:bad_timing
2026-03-18 14:40 @bob #equipe /prospect next talked next:2026-04-20 todo:"call again" obstacle:bad_timing
2026-03-18 14:43 @alice #equipe /prospect suivant messagerie
2026-03-18 14:46 @bob #equipe /prospect next no answer
2026-03-18 14:49 @alice #equipe /prospect suivant occupé
2026-03-18 14:52 @bob #equipe /prospect next talked next:2026-04-23 todo:"call again" obstacle:no_time
2026-03-19 09:31 @bob #equipe /prospect next
2026-03-19 09:34 @chloe #equipe /prospect suivant
2026-03-19 09:37 @bob #equipe /prospect next not interested obstacle:not_equipped
2026-03-19 09:40 @chloe #equipe /prospect suivant pas intéressé frein:no_time
2026-03-19 09:43 @bob #equipe /prospect next voicemail
2026-03-19 09:46 @chloe #equipe /prospect suivant pas intéressé frein:not_equipped
2026-03-19 09:49 @bob #equipe /prospect next no answer
2026-03-19 14:31 @chloe #equipe /prospect suivant
2026-03-19 14:34 @alice #equipe /prospect suivant
2026-03-19 14:37 @chloe #equipe /prospect suivant pas de réponse
2026-03-19 14:40 @alice #equipe /prospect suivant pas de réponse
2026-03-19 14:43 @chloe #equipe /prospect suivant pas intéressé frein:no_time
2026-03-19 14:46 @alice #equipe /prospect suivant pas intéressé frein:no_time
2026-03-19 14:49 @chloe #equipe /prospect suivant intéressé suite:2026-04-16 todo:"leur montrer le premier formulaire"
2026-03-19 14:52 @alice #equipe /prospect suivant pas intéressé frein:not_their_problem
2026-03-20 09:31 @alice #equipe /prospect suivant
2026-03-20 09:34 @bob #equipe /prospect next
2026-03-20 09:37 @alice #equipe /prospect suivant pas intéressé frein:no_time
2026-03-20 09:40 @bob #equipe /prospect next not interested obstacle:no_time
2026-03-20 09:43 @alice #equipe /prospect suivant échangé suite:2026-04-20 todo:"reprendre contact" frein:it_security
2026-03-20 09:46 @bob #equipe /prospect next no answer
2026-03-20 09:49 @alice #equipe /prospect suivant échangé suite:2026-04-23 todo:"reprendre contact" frein:no_time
2026-03-20 14:31 @bob #equipe /prospect next
2026-03-20 14:34 @chloe #equipe /prospect suivant
2026-03-20 14:37 @bob #equipe /prospect next interested next:2026-04-17 todo:"show them the first form"
2026-03-20 14:40 @chloe #equipe /prospect suivant pas de réponse
2026-03-20 14:43 @bob #equipe /prospect next not interested obstacle:no_time
2026-03-20 14:46 @chloe #equipe /prospect suivant message
2026-03-20 14:49 @bob #equipe /prospect next voicemail
2026-03-20 14:52 @chloe #equipe /prospect suivant faux numéro
2026-03-23 09:31 @chloe #equipe /prospect suivant
2026-03-23 09:34 @alice #equipe /prospect suivant
2026-03-23 09:37 @chloe #equipe /prospect suivant pas de réponse
2026-03-23 09:40 @alice #equipe /prospect suivant faux numéro
2026-03-23 09:43 @chloe #equipe /prospect suivant pas de réponse
2026-03-23 09:46 @alice #equipe /prospect suivant plus tard suite:2026-09-08 frein:bad_timing
2026-03-23 09:49 @chloe #equipe /prospect suivant messagerie
2026-03-23 09:52 @alice #equipe /prospect suivant message
2026-03-23 14:31 @alice #equipe /prospect suivant
2026-03-23 14:34 @bob #equipe /prospect next
2026-03-23 14:37 @alice #equipe /prospect suivant pas de réponse
2026-03-23 14:40 @bob #equipe /prospect next busy
2026-03-23 14:43 @alice #equipe /prospect suivant plus tard suite:2026-09-07 frein:bad_timing
2026-03-23 14:46 @bob #equipe /prospect next left message
2026-03-23 14:49 @alice #equipe /prospect suivant pas intéressé frein:not_equipped
2026-03-24 09:31 @bob #equipe /prospect next
2026-03-24 09:34 @chloe #equipe /prospect suivant
2026-03-24 09:37 @bob #equipe /prospect next no answer
2026-03-24 09:40 @chloe #equipe /prospect suivant pas de réponse
2026-03-24 09:43 @bob #equipe /prospect next not interested obstacle:not_equipped
2026-03-24 09:46 @chloe #equipe /prospect suivant pas intéressé frein:no_time
2026-03-24 09:49 @bob #equipe /prospect next no answer
2026-03-24 09:52 @chloe #equipe /prospect suivant pas de réponse
2026-03-24 14:31 @chloe #equipe /prospect suivant
2026-03-24 14:34 @alice #equipe /prospect suivant
2026-03-24 14:37 @chloe #equipe /prospect suivant pas de réponse
2026-03-24 14:40 @alice #equipe /prospect suivant intéressé suite:2026-04-13 todo:"leur montrer le premier formulaire"
2026-03-24 14:43 @chloe #equipe /prospect suivant pas de réponse
2026-03-24 14:46 @alice #equipe /prospect suivant échangé suite:2026-04-20 todo:"reprendre contact" frein:it_security
2026-03-24 14:49 @chloe #equipe /prospect suivant message
2026-03-25 09:31 @alice #equipe /prospect suivant
2026-03-25 09:34 @bob #equipe /prospect next
2026-03-25 09:37 @alice #equipe /prospect suivant pas de réponse
2026-03-25 09:40 @bob #equipe /prospect next no answer
2026-03-25 09:43 @alice #equipe /prospect suivant plus tard suite:2026-09-07 frein:bad_timing
2026-03-25 09:46 @bob #equipe /prospect next talked next:2026-04-22 todo:"call again" obstacle:existing_tool
2026-03-25 09:49 @alice #equipe /prospect suivant échangé suite:2026-04-20 todo:"reprendre contact" frein:it_security
2026-03-25 09:52 @bob #equipe /prospect next later next:2026-09-09 obstacle:bad_timing
2026-03-25 14:31 @bob #equipe /prospect next
2026-03-25 14:34 @chloe #equipe /prospect suivant
2026-03-25 14:37 @bob #equipe /prospect next not interested obstacle:not_equipped
2026-03-25 14:40 @chloe #equipe /prospect suivant message
2026-03-25 14:43 @bob #equipe /prospect next no answer
2026-03-25 14:46 @chloe #equipe /prospect suivant pas intéressé frein:no_time
2026-03-25 14:49 @bob #equipe /prospect next wrong number
2026-03-25 14:52 @chloe #equipe /prospect suivant pas intéressé frein:not_their_problem
2026-03-26 09:31 @chloe #equipe /prospect suivant
2026-03-26 09:34 @alice #equipe /prospect suivant
2026-03-26 09:37 @chloe #equipe /prospect suivant faux numéro
2026-03-26 09:40 @alice #equipe /prospect suivant pas de réponse
2026-03-26 09:43 @chloe #equipe /prospect suivant messagerie
2026-03-26 09:46 @alice #equipe /prospect suivant intéressé suite:2026-04-17 todo:"leur montrer le premier formulaire"
2026-03-26 09:49 @chloe #equipe /prospect suivant pas de réponse
2026-03-26 14:31 @alice #equipe /prospect suivant
2026-03-26 14:34 @bob #equipe /prospect next
2026-03-26 14:37 @alice #equipe /prospect suivant messagerie
2026-03-26 14:40 @bob #equipe /prospect next busy
2026-03-26 14:43 @alice #equipe /prospect suivant faux numéro
2026-03-26 14:46 @bob #equipe /prospect next no answer
2026-03-26 14:49 @alice #equipe /prospect suivant pas de réponse
2026-03-26 14:52 @bob #equipe /prospect next not interested obstacle:not_their_problem
2026-03-27 09:31 @bob #equipe /prospect next
2026-03-27 09:34 @chloe #equipe /prospect suivant
2026-03-27 09:37 @bob #equipe /prospect next no answer
2026-03-27 09:40 @chloe #equipe /prospect suivant échangé suite:2026-04-21 todo:"reprendre contact" frein:it_security
2026-03-27 09:43 @bob #equipe /prospect next talked next:2026-04-20 todo:"call again" obstacle:bad_timing
2026-03-27 09:46 @chloe #equipe /prospect suivant pas intéressé frein:not_their_problem
2026-03-27 09:49 @bob #equipe /prospect next talked next:2026-04-23 todo:"call again" obstacle:it_security
2026-03-27 14:31 @chloe #equipe /prospect suivant
2026-03-27 14:34 @alice #equipe /prospect suivant
2026-03-27 14:37 @chloe #equipe /prospect suivant occupé
2026-03-27 14:40 @alice #equipe /prospect suivant messagerie
2026-03-27 14:43 @chloe #equipe /prospect suivant plus tard suite:2026-09-10 frein:bad_timing
2026-03-27 14:46 @alice #equipe /prospect suivant pas intéressé frein:no_time
2026-03-27 14:49 @chloe #equipe /prospect suivant messagerie

# Those who are interested are met; two of them begin.
2026-03-27 17:30 @alice #equipe /prospect rdv "École de la Prévention routière" quand:"2026-03-31 10:00" pour:60 avec:@alice,@bob
2026-03-27 17:32 @bob #equipe /prospect meet "Conservatoire du Lavandin" when:"2026-03-31 14:00" for:60 with:@bob,@chloe
2026-03-27 17:34 @chloe #equipe /prospect rdv "Haut Conseil du Goût" quand:"2026-04-01 10:00" pour:60 avec:@chloe,@alice
2026-03-27 17:36 @alice #equipe /prospect rdv "Centre du Tramway" quand:"2026-04-01 14:00" pour:60 avec:@alice,@bob
2026-03-27 17:38 @bob #equipe /prospect meet "Laboratoire du Safran" when:"2026-04-02 10:00" for:60 with:@bob,@chloe
2026-03-27 17:40 @chloe #equipe /prospect rdv "Autorité des Échecs" quand:"2026-04-02 14:00" pour:60 avec:@chloe,@alice
2026-03-27 17:42 @alice #equipe /prospect rdv "Mission du Fret" quand:"2026-04-03 10:00" pour:60 avec:@alice,@bob
2026-03-27 17:44 @bob #equipe /prospect meet "Bureau du Thermalisme" when:"2026-04-03 14:00" for:60 with:@bob,@chloe
2026-03-31 11:10 @alice dm /prospect noter "École de la Prévention routière" P1=3 P2=2 P3=3 D1=2 D2=2 R2=3 C1=0 C3=0 E=2
2026-03-31 11:20 @bob dm /prospect score "École de la Prévention routière" P1=4 P2=2 P3=4 D1=2 D2=2 R2=1 C1=1 C3=0 E=2
2026-03-31 11:30 @alice #equipe /prospect action "École de la Prévention routière" 2026-04-22 "montrer ce qu’ont les pilotes"
2026-03-31 15:10 @bob dm /prospect score "Conservatoire du Lavandin" P1=2 P2=2 P3=2 D1=3 D2=2 R2=3 C1=0 C3=0 E=1
2026-03-31 15:20 @chloe dm /prospect noter "Conservatoire du Lavandin" P1=4 P2=4 P3=4 D1=2 D2=3 R2=1 C1=0 C3=0 E=1
2026-03-31 15:30 @bob #equipe /prospect next-action "Conservatoire du Lavandin" 2026-04-22 "show what the pilots have"
2026-04-01 11:10 @chloe dm /prospect noter "Haut Conseil du Goût" P1=4 P2=2 P3=3 D1=3 D2=2 R2=3 C1=0 C3=0 E=2
2026-04-01 11:20 @alice dm /prospect noter "Haut Conseil du Goût" P1=4 P2=4 P3=2 D1=2 D2=2 R2=2 C1=0 C3=0 E=1
2026-04-01 11:30 @chloe #equipe /prospect action "Haut Conseil du Goût" 2026-04-22 "montrer ce qu’ont les pilotes"
2026-04-01 15:10 @alice dm /prospect noter "Centre du Tramway" P1=3 P2=3 P3=4 D1=3 D2=3 R2=4 C1=1 C3=0 E=4
2026-04-01 15:20 @bob dm /prospect score "Centre du Tramway" P1=4 P2=4 P3=3 D1=2 D2=2 R2=3 C1=1 C3=0 E=4
2026-04-02 11:10 @bob dm /prospect score "Laboratoire du Safran" P1=4 P2=4 P3=4 D1=3 D2=2 R2=3 C1=1 C3=0 E=4
2026-04-02 11:20 @chloe dm /prospect noter "Laboratoire du Safran" P1=3 P2=4 P3=3 D1=3 D2=3 R2=3 C1=0 C3=0 E=4
2026-04-02 15:10 @chloe dm /prospect noter "Autorité des Échecs" P1=4 P2=4 P3=3 D1=3 D2=3 R2=3 C1=1 C3=0 E=2
2026-04-02 15:20 @alice dm /prospect noter "Autorité des Échecs" P1=2 P2=2 P3=3 D1=3 D2=2 R2=1 C1=1 C3=0 E=2
2026-04-02 15:30 @chloe #equipe /prospect action "Autorité des Échecs" 2026-04-22 "montrer ce qu’ont les pilotes"
2026-04-03 11:10 @alice dm /prospect noter "Mission du Fret" P1=3 P2=4 P3=3 D1=3 D2=2 R2=2 C1=1 C3=0 E=1
2026-04-03 11:20 @bob dm /prospect score "Mission du Fret" P1=4 P2=2 P3=3 D1=2 D2=2 R2=2 C1=0 C3=0 E=1
2026-04-03 11:30 @alice #equipe /prospect action "Mission du Fret" 2026-04-22 "montrer ce qu’ont les pilotes"
2026-04-03 15:10 @bob dm /prospect score "Bureau du Thermalisme" P1=3 P2=3 P3=3 D1=2 D2=2 R2=2 C1=1 C3=0 E=2
2026-04-03 15:20 @chloe dm /prospect noter "Bureau du Thermalisme" P1=2 P2=3 P3=4 D1=3 D2=3 R2=2 C1=1 C3=0 E=1
2026-04-03 15:30 @bob #equipe /prospect next-action "Bureau du Thermalisme" 2026-04-22 "show what the pilots have"
2026-04-07 10:00 @alice #equipe /prospect étape "Centre du Tramway" pilote
2026-04-07 10:05 @bob #equipe /prospect stage "Laboratoire du Safran" pilot
2026-04-07 11:00 @alice #equipe /prospect statistiques
2026-04-07 11:05 @chloe #equipe /prospect segment comparer "Ministères" "Opérateurs"
2026-04-07 11:10 @bob #equipe /prospect list stage:pilot
