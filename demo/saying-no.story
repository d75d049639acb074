# Saying no to somebody who is enthusiastic.
#
# A department with money, a real problem and a minister behind it wants the product at once. Everything says yes:
# it suffers, it is equipped, it decides alone, it offers a real case. But each time they meet, its list is longer, almost
# nothing on it is asked for by anybody else, and "not now" is answered with a schedule: it takes the team for
# its contractor. The team sees the facts, says no politely, and builds the short list its two pioneers share.
# All names are invented.
#
# What it comes to (checked by the tests):
#   before the refusal, Friday 30 January, 17:00
#     Direction des Grands Projets   65 (65-65), fit 94.0, pain 38.3, reach 30.6, digital 25.0, contractor 28.8,
#                                    risk 0.9583, cell X1: flagged although it is the best fit of all
#     three facts: 9 requests, then 14; 20 of its 23 requests asked for by nobody else; "not now" answered 3.5 of 4
#   after it, Monday 2 February, 10:00
#     28 needs recorded: 6 asked for by users, 4 of them on the minimal list; 2 of the cabinet's that no user
#     asks for; 20 that only the direction asked for: that is what the refusal avoids
#     the fewest needs that fully serve the two pioneers are the 4 of the minimal list
#     mandate of the cabinet: 1 of 3 statements confirmed
#     1 declined, 0 not interested

zone Europe/Paris
holidays FR
language fr
admin @alice
person @alice "Alice Martin" language fr
person @bob "Bob Durand" language en
person @chloe "Chloé Petit" language fr
product "formulaires" channel #equipe language fr

2026-01-05 09:30 @alice #equipe /prospect mandat "Le cabinet" "Un tableau de bord national" "Importer un formulaire PDF" "Une application mobile"
2026-01-05 09:40 @alice #equipe /prospect ajouter "Mairie de Belleval" segment:"Collectivités" source:"Rencontrée à un salon"
2026-01-05 09:41 @bob #equipe /prospect add "Agence du Littoral" segment:"Opérateurs" source:"Annuaire public"
2026-01-05 09:42 @chloe #equipe /prospect ajouter "Direction des Grands Projets" segment:"Ministères" source:"Recommandée par le cabinet"
2026-01-06 10:00 @alice #equipe /prospect appel "Mairie de Belleval" rdv
2026-01-06 10:15 @bob #equipe /prospect call "Agence du Littoral" interested
2026-01-06 11:00 @chloe #equipe /prospect appel "Direction des Grands Projets" rdv
2026-01-07 09:30 @alice #equipe /prospect rdv "Mairie de Belleval" quand:"2026-01-12 10:00" pour:60 avec:@alice,@bob
2026-01-07 09:31 @bob #equipe /prospect meet "Agence du Littoral" when:"2026-01-12 14:00" for:60 with:@alice,@bob
2026-01-07 09:32 @chloe #equipe /prospect rdv "Direction des Grands Projets" quand:"2026-01-13 10:00" pour:60 avec:@alice,@bob

# Monday: the two pioneers say what they need, most of it the same.
2026-01-12 11:10 @alice #equipe /prospect besoin "Mairie de Belleval" "Importer un formulaire PDF" "Signature électronique" "Relance automatique" "Export vers Excel" indispensable
2026-01-12 11:20 @alice dm /prospect noter "Mairie de Belleval" P1=4 P2=3 P3=3 D1=3 D2=3 R2=4 C1=1 C3=0 E=4
2026-01-12 11:30 @bob dm /prospect score "Mairie de Belleval" P1=4 P2=4 P3=3 D1=3 D2=2 R2=4 C1=1 C3=0 E=4
2026-01-12 15:10 @bob #equipe /prospect need "Agence du Littoral" "Importer un formulaire PDF" "Signature électronique" "Relance automatique" "Export vers Excel" must
2026-01-12 15:12 @bob #equipe /prospect need "Agence du Littoral" "Formulaire en plusieurs langues" nice
2026-01-12 15:20 @alice dm /prospect noter "Agence du Littoral" P1=4 P2=3 P3=2 D1=4 D2=3 R2=3 C1=1 C3=1 E=3
2026-01-12 15:30 @bob dm /prospect score "Agence du Littoral" P1=3 P2=3 P3=2 D1=4 D2=3 R2=3 C1=1 C3=1 E=3
2026-01-12 15:40 @bob #equipe /prospect next-action "Agence du Littoral" 2026-02-03 "send the first screens"
2026-01-12 15:41 @alice #equipe /prospect action "Mairie de Belleval" 2026-02-03 "envoyer la maquette"

# Tuesday: nine requests at the first meeting.
2026-01-13 11:10 @alice #equipe /prospect besoin "Direction des Grands Projets" "Importer un formulaire PDF" "Signature électronique" "Circuit de validation à sept niveaux" "Reprise de l'ancienne base" "Connexion à leur annuaire" "Charte graphique de la direction" "Statistiques par bureau" "Archivage légal à leur norme" "Édition des arrêtés" indispensable
2026-01-13 11:20 @alice dm /prospect noter "Direction des Grands Projets" P1=4 P2=4 P3=3 D1=4 D2=3 R2=4 C1=3 C3=2 E=3
2026-01-13 11:30 @bob dm /prospect score "Direction des Grands Projets" P1=4 P2=4 P3=4 D1=3 D2=3 R2=4 C1=3 C3=3 E=4
2026-01-13 11:40 @bob #equipe /prospect meet "Direction des Grands Projets" when:"2026-01-27 10:00" for:90 with:@alice,@bob

# Two weeks later: fourteen.
2026-01-27 11:40 @alice #equipe /prospect besoin "Direction des Grands Projets" "Export vers Excel" "Module de courrier" "Parapheur électronique" "Agenda partagé" "Gestion des congés" "Suivi budgétaire" "Messagerie interne" "Portail des élus" "Cartographie" indispensable
2026-01-27 11:42 @bob #equipe /prospect need "Direction des Grands Projets" "Hébergement dans leurs murs" "Support jour et nuit" "Formation de 300 agents" "Interface en trois couleurs" "Comité de pilotage mensuel" must
2026-01-27 11:50 @alice dm /prospect noter "Direction des Grands Projets" C1=4 C3=3
2026-01-27 11:55 @bob dm /prospect score "Direction des Grands Projets" C1=4 C3=4
2026-01-29 10:00 @chloe #equipe /prospect besoin "Mairie de Belleval" "Aide à la rédaction" souhaitable
2026-01-30 16:00 @alice #equipe /prospect noter "Direction des Grands Projets" pourquoi
2026-01-30 16:30 @chloe #equipe /prospect besoins

# Monday: the team says no, and freezes its list.
2026-02-02 09:30 @alice #equipe /prospect refuser "Direction des Grands Projets" raison:prestataire
2026-02-02 09:40 @alice #equipe /prospect besoins
2026-02-02 09:45 @alice #equipe /prospect besoins figer
2026-02-02 09:50 @bob #equipe /prospect product state building
2026-02-02 09:55 @bob #equipe /prospect week
2026-02-02 09:58 @alice dm /prospect mandat
