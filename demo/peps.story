# A hundred departments known, forty called, ten interviews, six collaborations.
#
# The figures are those a French state startup gave of its own search; who answered what is invented.
# What it comes to, in the segment "Départements" (checked by the tests, with `report stats --json`):
#   100 known, 40 called, 55 calls, 30 of them a conversation, 12 interested, 10 met, 6 pilots,
#   6 not interested, 4 parked until September

zone Europe/Paris
holidays FR
language fr
admin @alice
person @alice "Alice Martin" language fr
person @bob "Bob Durand" language en
person @chloe "Chloé Petit" language fr
product "peps" channel #equipe language fr

2026-03-02 09:00 @alice #equipe /prospect segment new "Départements" population:100 hypothesis:"Ils instruisent les demandes eux-mêmes"
2026-03-02 09:05 @alice #equipe /prospect add "Département Ain" segment:"Départements" source:"Annuaire public"
2026-03-02 09:06 @bob #equipe /prospect add "Département Aisne" segment:"Départements" source:"Annuaire public"
2026-03-02 09:07 @chloe #equipe /prospect add "Département Allier" segment:"Départements" source:"Annuaire public"
2026-03-02 09:08 @alice #equipe /prospect add "Département Alpes-de-Haute-Provence" segment:"Départements" source:"Annuaire public"
2026-03-02 09:09 @bob #equipe /prospect add "Département Hautes-Alpes" segment:"Départements" source:"Annuaire public"
2026-03-02 09:10 @chloe #equipe /prospect add "Département Alpes-Maritimes" segment:"Départements" source:"Annuaire public"
2026-03-02 09:11 @alice #equipe /prospect add "Département Ardèche" segment:"Départements" source:"Annuaire public"
2026-03-02 09:12 @bob #equipe /prospect add "Département Ardennes" segment:"Départements" source:"Annuaire public"
2026-03-02 09:13 @chloe #equipe /prospect add "Département Ariège" segment:"Départements" source:"Annuaire public"
2026-03-02 09:14 @alice #equipe /prospect add "Département Aube" segment:"Départements" source:"Annuaire public"
2026-03-02 09:15 @bob #equipe /prospect add "Département Aude" segment:"Départements" source:"Annuaire public"
2026-03-02 09:16 @chloe #equipe /prospect add "Département Aveyron" segment:"Départements" source:"Annuaire public"
2026-03-02 09:17 @alice #equipe /prospect add "Département Bouches-du-Rhône" segment:"Départements" source:"Annuaire public"
2026-03-02 09:18 @bob #equipe /prospect add "Département Calvados" segment:"Départements" source:"Annuaire public"
2026-03-02 09:19 @chloe #equipe /prospect add "Département Cantal" segment:"Départements" source:"Annuaire public"
2026-03-02 09:20 @alice #equipe /prospect add "Département Charente" segment:"Départements" source:"Annuaire public"
2026-03-02 09:21 @bob #equipe /prospect add "Département Charente-Maritime" segment:"Départements" source:"Annuaire public"
2026-03-02 09:22 @chloe #equipe /prospect add "Département Cher" segment:"Départements" source:"Annuaire public"
2026-03-02 09:23 @alice #equipe /prospect add "Département Corrèze" segment:"Départements" source:"Annuaire public"
2026-03-02 09:24 @bob #equipe /prospect add "Département Côte-d'Or" segment:"Départements" source:"Annuaire public"
2026-03-02 09:25 @chloe #equipe /prospect add "Département Côtes-d'Armor" segment:"Départements" source:"Annuaire public"
2026-03-02 09:26 @alice #equipe /prospect add "Département Creuse" segment:"Départements" source:"Annuaire public"
2026-03-02 09:27 @bob #equipe /prospect add "Département Dordogne" segment:"Départements" source:"Annuaire public"
2026-03-02 09:28 @chloe #equipe /prospect add "Département Doubs" segment:"Départements" source:"Annuaire public"
2026-03-02 09:29 @alice #equipe /prospect add "Département Drôme" segment:"Départements" source:"Annuaire public"
2026-03-02 09:30 @bob #equipe /prospect add "Département Eure" segment:"Départements" source:"Annuaire public"
2026-03-02 09:31 @chloe #equipe /prospect add "Département Eure-et-Loir" segment:"Départements" source:"Annuaire public"
2026-03-02 09:32 @alice #equipe /prospect add "Département Finistère" segment:"Départements" source:"Annuaire public"
2026-03-02 09:33 @bob #equipe /prospect add "Département Gard" segment:"Départements" source:"Annuaire public"
2026-03-02 09:34 @chloe #equipe /prospect add "Département Haute-Garonne" segment:"Départements" source:"Annuaire public"
2026-03-02 09:35 @alice #equipe /prospect add "Département Gers" segment:"Départements" source:"Annuaire public"
2026-03-02 09:36 @bob #equipe /prospect add "Département Gironde" segment:"Départements" source:"Annuaire public"
2026-03-02 09:37 @chloe #equipe /prospect add "Département Hérault" segment:"Départements" source:"Annuaire public"
2026-03-02 09:38 @alice #equipe /prospect add "Département Ille-et-Vilaine" segment:"Départements" source:"Annuaire public"
2026-03-02 09:39 @bob #equipe /prospect add "Département Indre" segment:"Départements" source:"Annuaire public"
2026-03-02 09:40 @chloe #equipe /prospect add "Département Indre-et-Loire" segment:"Départements" source:"Annuaire public"
2026-03-02 09:41 @alice #equipe /prospect add "Département Isère" segment:"Départements" source:"Annuaire public"
2026-03-02 09:42 @bob #equipe /prospect add "Département Jura" segment:"Départements" source:"Annuaire public"
2026-03-02 09:43 @chloe #equipe /prospect add "Département Landes" segment:"Départements" source:"Annuaire public"
2026-03-02 09:44 @alice #equipe /prospect add "Département Loir-et-Cher" segment:"Départements" source:"Annuaire public"
2026-03-02 10:05 @bob #equipe /prospect add "Département Loire" segment:"Départements" source:"Annuaire public"
2026-03-02 10:06 @chloe #equipe /prospect add "Département Haute-Loire" segment:"Départements" source:"Annuaire public"
2026-03-02 10:07 @alice #equipe /prospect add "Département Loire-Atlantique" segment:"Départements" source:"Annuaire public"
2026-03-02 10:08 @bob #equipe /prospect add "Département Loiret" segment:"Départements" source:"Annuaire public"
2026-03-02 10:09 @chloe #equipe /prospect add "Département Lot" segment:"Départements" source:"Annuaire public"
2026-03-02 10:10 @alice #equipe /prospect add "Département Lot-et-Garonne" segment:"Départements" source:"Annuaire public"
2026-03-02 10:11 @bob #equipe /prospect add "Département Lozère" segment:"Départements" source:"Annuaire public"
2026-03-02 10:12 @chloe #equipe /prospect add "Département Maine-et-Loire" segment:"Départements" source:"Annuaire public"
2026-03-02 10:13 @alice #equipe /prospect add "Département Manche" segment:"Départements" source:"Annuaire public"
2026-03-02 10:14 @bob #equipe /prospect add "Département Marne" segment:"Départements" source:"Annuaire public"
2026-03-02 10:15 @chloe #equipe /prospect add "Département Haute-Marne" segment:"Départements" source:"Annuaire public"
2026-03-02 10:16 @alice #equipe /prospect add "Département Mayenne" segment:"Départements" source:"Annuaire public"
2026-03-02 10:17 @bob #equipe /prospect add "Département Meurthe-et-Moselle" segment:"Départements" source:"Annuaire public"
2026-03-02 10:18 @chloe #equipe /prospect add "Département Meuse" segment:"Départements" source:"Annuaire public"
2026-03-02 10:19 @alice #equipe /prospect add "Département Morbihan" segment:"Départements" source:"Annuaire public"
2026-03-02 10:20 @bob #equipe /prospect add "Département Moselle" segment:"Départements" source:"Annuaire public"
2026-03-02 10:21 @chloe #equipe /prospect add "Département Nièvre" segment:"Départements" source:"Annuaire public"
2026-03-02 10:22 @alice #equipe /prospect add "Département Nord" segment:"Départements" source:"Annuaire public"
2026-03-02 10:23 @bob #equipe /prospect add "Département Oise" segment:"Départements" source:"Annuaire public"
2026-03-02 10:24 @chloe #equipe /prospect add "Département Orne" segment:"Départements" source:"Annuaire public"
2026-03-02 10:25 @alice #equipe /prospect add "Département Pas-de-Calais" segment:"Départements" source:"Annuaire public"
2026-03-02 10:26 @bob #equipe /prospect add "Département Puy-de-Dôme" segment:"Départements" source:"Annuaire public"
2026-03-02 10:27 @chloe #equipe /prospect add "Département Pyrénées-Atlantiques" segment:"Départements" source:"Annuaire public"
2026-03-02 10:28 @alice #equipe /prospect add "Département Hautes-Pyrénées" segment:"Départements" source:"Annuaire public"
2026-03-02 10:29 @bob #equipe /prospect add "Département Pyrénées-Orientales" segment:"Départements" source:"Annuaire public"
2026-03-02 10:30 @chloe #equipe /prospect add "Département Bas-Rhin" segment:"Départements" source:"Annuaire public"
2026-03-02 10:31 @alice #equipe /prospect add "Département Haut-Rhin" segment:"Départements" source:"Annuaire public"
2026-03-02 10:32 @bob #equipe /prospect add "Département Rhône" segment:"Départements" source:"Annuaire public"
2026-03-02 10:33 @chloe #equipe /prospect add "Département Haute-Saône" segment:"Départements" source:"Annuaire public"
2026-03-02 10:34 @alice #equipe /prospect add "Département Saône-et-Loire" segment:"Départements" source:"Annuaire public"
2026-03-02 10:35 @bob #equipe /prospect add "Département Sarthe" segment:"Départements" source:"Annuaire public"
2026-03-02 10:36 @chloe #equipe /prospect add "Département Savoie" segment:"Départements" source:"Annuaire public"
2026-03-02 10:37 @alice #equipe /prospect add "Département Haute-Savoie" segment:"Départements" source:"Annuaire public"
2026-03-02 10:38 @bob #equipe /prospect add "Département Paris" segment:"Départements" source:"Annuaire public"
2026-03-02 10:39 @chloe #equipe /prospect add "Département Seine-Maritime" segment:"Départements" source:"Annuaire public"
2026-03-02 10:40 @alice #equipe /prospect add "Département Seine-et-Marne" segment:"Départements" source:"Annuaire public"
2026-03-02 10:41 @bob #equipe /prospect add "Département Yvelines" segment:"Départements" source:"Annuaire public"
2026-03-02 10:42 @chloe #equipe /prospect add "Département Deux-Sèvres" segment:"Départements" source:"Annuaire public"
2026-03-02 10:43 @alice #equipe /prospect add "Département Somme" segment:"Départements" source:"Annuaire public"
2026-03-02 10:44 @bob #equipe /prospect add "Département Tarn" segment:"Départements" source:"Annuaire public"
2026-03-02 11:05 @chloe #equipe /prospect add "Département Tarn-et-Garonne" segment:"Départements" source:"Annuaire public"
2026-03-02 11:06 @alice #equipe /prospect add "Département Var" segment:"Départements" source:"Annuaire public"
2026-03-02 11:07 @bob #equipe /prospect add "Département Vaucluse" segment:"Départements" source:"Annuaire public"
2026-03-02 11:08 @chloe #equipe /prospect add "Département Vendée" segment:"Départements" source:"Annuaire public"
2026-03-02 11:09 @alice #equipe /prospect add "Département Vienne" segment:"Départements" source:"Annuaire public"
2026-03-02 11:10 @bob #equipe /prospect add "Département Haute-Vienne" segment:"Départements" source:"Annuaire public"
2026-03-02 11:11 @chloe #equipe /prospect add "Département Vosges" segment:"Départements" source:"Annuaire public"
2026-03-02 11:12 @alice #equipe /prospect add "Département Yonne" segment:"Départements" source:"Annuaire public"
2026-03-02 11:13 @bob #equipe /prospect add "Département Territoire de Belfort" segment:"Départements" source:"Annuaire public"
2026-03-02 11:14 @chloe #equipe /prospect add "Département Essonne" segment:"Départements" source:"Annuaire public"
2026-03-02 11:15 @alice #equipe /prospect add "Département Hauts-de-Seine" segment:"Départements" source:"Annuaire public"
2026-03-02 11:16 @bob #equipe /prospect add "Département Seine-Saint-Denis" segment:"Départements" source:"Annuaire public"
2026-03-02 11:17 @chloe #equipe /prospect add "Département Val-de-Marne" segment:"Départements" source:"Annuaire public"
2026-03-02 11:18 @alice #equipe /prospect add "Département Val-d'Oise" segment:"Départements" source:"Annuaire public"
2026-03-02 11:19 @bob #equipe /prospect add "Département Guadeloupe" segment:"Départements" source:"Annuaire public"
2026-03-02 11:20 @chloe #equipe /prospect add "Département Martinique" segment:"Départements" source:"Annuaire public"
2026-03-02 11:21 @alice #equipe /prospect add "Département Guyane" segment:"Départements" source:"Annuaire public"
2026-03-02 11:22 @bob #equipe /prospect add "Département La Réunion" segment:"Départements" source:"Annuaire public"
2026-03-02 11:23 @chloe #equipe /prospect add "Département Mayotte" segment:"Départements" source:"Annuaire public"
2026-03-02 11:24 @alice #equipe /prospect add "Département Corse" segment:"Départements" source:"Annuaire public"
2026-03-03 09:07 @bob #equipe /prospect call "Département Côte-d'Or" no_answer
2026-03-03 09:20 @alice #equipe /prospect call "Département Haute-Loire" interested
2026-03-03 09:28 @bob #equipe /prospect call "Département Ardèche" no_answer
2026-03-03 11:22 @chloe #equipe /prospect call "Département Haute-Marne" interested
2026-03-03 14:23 @alice #equipe /prospect call "Département Vendée" interested
2026-03-04 09:25 @chloe #equipe /prospect call "Département Aube" interested
2026-03-04 09:49 @bob #equipe /prospect call "Département Bouches-du-Rhône" no_answer
2026-03-04 10:26 @alice #equipe /prospect call "Département Haute-Saône" interested
2026-03-04 14:28 @chloe #equipe /prospect call "Département Lozère" interested
2026-03-04 15:29 @alice #equipe /prospect call "Département Seine-Maritime" interested
2026-03-05 09:10 @bob #equipe /prospect call "Département Ardennes" no_answer
2026-03-05 09:31 @bob #equipe /prospect call "Département Hautes-Alpes" no_answer
2026-03-05 10:31 @chloe #equipe /prospect call "Département Pyrénées-Orientales" interested
2026-03-05 11:32 @alice #equipe /prospect call "Département Finistère" talked obstacle:complex_decision
2026-03-05 15:34 @chloe #equipe /prospect call "Département Aveyron" talked obstacle:it_security
2026-03-05 16:21 @bob #equipe /prospect call "Département Côte-d'Or" interested
2026-03-05 16:24 @bob #equipe /prospect call "Département Ardèche" interested
2026-03-06 09:13 @bob #equipe /prospect call "Département Haute-Vienne" no_answer
2026-03-06 09:35 @alice #equipe /prospect call "Département Moselle" talked obstacle:no_time
2026-03-06 09:52 @bob #equipe /prospect call "Département Meuse" no_answer
2026-03-06 11:37 @chloe #equipe /prospect call "Département Ariège" talked obstacle:complex_decision
2026-03-06 14:38 @alice #equipe /prospect call "Département Gers" talked obstacle:own_means
2026-03-06 16:27 @bob #equipe /prospect call "Département Bouches-du-Rhône" interested
2026-03-09 09:34 @bob #equipe /prospect call "Département Essonne" no_answer
2026-03-09 09:40 @chloe #equipe /prospect call "Département Sarthe" not_interested obstacle:existing_tool
2026-03-09 10:41 @alice #equipe /prospect call "Département Morbihan" not_interested obstacle:complex_decision
2026-03-09 14:43 @chloe #equipe /prospect call "Département Haute-Savoie" not_interested obstacle:it_security
2026-03-09 15:44 @alice #equipe /prospect call "Département Charente" not_interested obstacle:no_time
2026-03-09 16:30 @bob #equipe /prospect call "Département Ardennes" interested
2026-03-09 16:33 @bob #equipe /prospect call "Département Hautes-Alpes" talked obstacle:own_means
2026-03-10 09:16 @bob #equipe /prospect call "Département Martinique" no_answer
2026-03-10 09:55 @bob #equipe /prospect call "Département Gard" no_answer
2026-03-10 10:46 @chloe #equipe /prospect call "Département Deux-Sèvres" later next:2026-09-07
2026-03-10 11:47 @alice #equipe /prospect call "Département La Réunion" later next:2026-09-07
2026-03-10 15:49 @chloe #equipe /prospect call "Département Hauts-de-Seine" later next:2026-09-07
2026-03-10 16:36 @bob #equipe /prospect call "Département Meuse" talked obstacle:existing_tool
2026-03-10 16:39 @bob #equipe /prospect call "Département Haute-Vienne" talked obstacle:it_security
2026-03-11 09:40 @alice #equipe /prospect call "Département Alpes-Maritimes" no_answer
2026-03-11 10:41 @bob #equipe /prospect call "Département Cher" no_answer
2026-03-11 11:42 @chloe #equipe /prospect call "Département Jura" no_answer
2026-03-11 14:43 @alice #equipe /prospect call "Département Guyane" no_answer
2026-03-11 15:44 @bob #equipe /prospect call "Département Corrèze" no_answer
2026-03-11 16:42 @bob #equipe /prospect call "Département Essonne" not_interested obstacle:own_means
2026-03-12 09:45 @chloe #equipe /prospect call "Département Seine-et-Marne" no_answer
2026-03-12 10:46 @alice #equipe /prospect call "Département Loir-et-Cher" no_answer
2026-03-12 11:47 @bob #equipe /prospect call "Département Indre-et-Loire" no_answer
2026-03-12 14:48 @chloe #equipe /prospect call "Département Meurthe-et-Moselle" no_answer
2026-03-12 15:49 @alice #equipe /prospect call "Département Loiret" no_answer
2026-03-12 16:45 @bob #equipe /prospect call "Département Gard" not_interested obstacle:existing_tool
2026-03-12 16:48 @bob #equipe /prospect call "Département Martinique" later next:2026-09-07
2026-03-13 09:45 @chloe #equipe /prospect call "Département Seine-et-Marne" voicemail
2026-03-13 10:41 @bob #equipe /prospect call "Département Cher" voicemail
2026-03-13 11:47 @bob #equipe /prospect call "Département Indre-et-Loire" voicemail
2026-03-13 14:43 @alice #equipe /prospect call "Département Guyane" voicemail
2026-03-13 15:49 @alice #equipe /prospect call "Département Loiret" voicemail
2026-03-13 17:00 @alice #equipe /prospect meet "Département Haute-Loire" when:"2026-03-16 10:00" for:60 with:@alice,@bob
2026-03-13 17:03 @bob #equipe /prospect meet "Département Côte-d'Or" when:"2026-03-16 14:00" for:60 with:@bob,@alice
2026-03-13 17:06 @chloe #equipe /prospect meet "Département Haute-Marne" when:"2026-03-17 10:00" for:60 with:@chloe,@alice
2026-03-13 17:09 @alice #equipe /prospect meet "Département Vendée" when:"2026-03-17 14:00" for:60 with:@alice,@bob
2026-03-13 17:12 @bob #equipe /prospect meet "Département Ardèche" when:"2026-03-18 10:00" for:60 with:@bob,@alice
2026-03-13 17:15 @chloe #equipe /prospect meet "Département Aube" when:"2026-03-18 14:00" for:60 with:@chloe,@alice
2026-03-13 17:18 @alice #equipe /prospect meet "Département Haute-Saône" when:"2026-03-19 10:00" for:60 with:@alice,@bob
2026-03-13 17:21 @bob #equipe /prospect meet "Département Bouches-du-Rhône" when:"2026-03-19 14:00" for:60 with:@bob,@alice
2026-03-13 17:24 @chloe #equipe /prospect meet "Département Lozère" when:"2026-03-20 10:00" for:60 with:@chloe,@alice
2026-03-13 17:27 @alice #equipe /prospect meet "Département Seine-Maritime" when:"2026-03-20 14:00" for:60 with:@alice,@bob
2026-03-16 11:10 @alice dm /prospect score "Département Haute-Loire" P1=3 P2=2 P3=2 D1=3 D2=2 R2=4 C1=0 C3=0 E=4
2026-03-16 15:10 @bob dm /prospect score "Département Côte-d'Or" P1=3 P2=4 P3=2 D1=3 D2=3 R2=3 C1=1 C3=0 E=4
2026-03-17 11:10 @chloe dm /prospect score "Département Haute-Marne" P1=4 P2=3 P3=3 D1=2 D2=2 R2=4 C1=0 C3=0 E=4
2026-03-17 15:10 @alice dm /prospect score "Département Vendée" P1=3 P2=4 P3=3 D1=3 D2=3 R2=4 C1=1 C3=0 E=4
2026-03-18 11:10 @bob dm /prospect score "Département Ardèche" P1=4 P2=4 P3=2 D1=2 D2=3 R2=2 C1=1 C3=0 E=4
2026-03-18 15:10 @chloe dm /prospect score "Département Aube" P1=3 P2=3 P3=3 D1=2 D2=2 R2=4 C1=1 C3=0 E=4
2026-03-19 11:10 @alice dm /prospect score "Département Haute-Saône" P1=4 P2=4 P3=3 D1=3 D2=3 R2=2 C1=0 C3=0 E=1
2026-03-19 15:10 @bob dm /prospect score "Département Bouches-du-Rhône" P1=4 P2=3 P3=2 D1=2 D2=3 R2=4 C1=1 C3=0 E=1
2026-03-20 11:10 @chloe dm /prospect score "Département Lozère" P1=4 P2=4 P3=3 D1=3 D2=2 R2=3 C1=1 C3=0 E=1
2026-03-20 15:10 @alice dm /prospect score "Département Seine-Maritime" P1=3 P2=4 P3=2 D1=3 D2=2 R2=2 C1=1 C3=0 E=1
2026-03-24 10:00 @alice #equipe /prospect stage "Département Haute-Loire" pilot
2026-03-24 10:05 @bob #equipe /prospect stage "Département Côte-d'Or" pilot
2026-03-24 10:10 @chloe #equipe /prospect stage "Département Haute-Marne" pilot
2026-03-24 10:15 @alice #equipe /prospect stage "Département Vendée" pilot
2026-03-24 10:20 @bob #equipe /prospect stage "Département Ardèche" pilot
2026-03-24 10:25 @chloe #equipe /prospect stage "Département Aube" pilot
2026-03-27 11:00 @alice #equipe /prospect list stage:pilot
