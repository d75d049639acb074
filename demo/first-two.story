# Two administrations, found before anything was built.
#
# The story of demarches-simplifiees.fr as its founders tell it: they found two particularly motivated
# administrations, met them together, listed the least those two needed, and only then developed.
# Names of people, addresses and numbers are invented; the numbers are of the range kept for fiction.
#
# `make run` opens it, up to Tuesday 20 January 2026, 08:45. What it comes to (checked by the tests):
#   Administration A   82 (82-82), confidence 83 high, cell A1
#   Administration B   77 (77-77), confidence 95 high, cell A1
#   6 prospects, 6 called, 9 calls, 2 met, 1 not interested, 1 parked
#   at 09:15 that Tuesday the digest names Ministère C (critical), Administration B (its action is overdue)
#   and Mairie de Villeneuve (late), and says that Chloé still has 2 questionnaires to answer

zone Europe/Paris
holidays FR
language fr
admin @alice
person @alice "Alice Martin" language fr
person @bob "Bob Durand" language en
person @chloe "Chloé Petit" language fr
product "demarches-simplifiees" channel #equipe language fr

2026-01-05 09:30 @alice #equipe /prospect ajouter "Administration A" contact:"Marie Dupont" role:"Cheffe de bureau" email:marie.dupont@administration-a.example tel:"01 99 00 12 34" segment:"Pionniers" source:"Rencontrée à un salon"
2026-01-05 09:34 @alice #equipe /prospect ajouter "Administration B" contact:"Karim Benali" role:"Responsable qualité" email:k.benali@administration-b.example segment:"Pionniers" source:"Annuaire public"
2026-01-05 09:40 @bob #equipe /prospect add "Ministère C" contact:"Paul Roche" role:"Chargé de mission" phone:"01 99 00 56 78" segment:"Ministères" source:"Annuaire public"
2026-01-05 09:42 @bob #equipe /prospect add "Mairie de Villeneuve" segment:"Collectivités" source:"Annuaire public"
2026-01-05 09:45 @chloe #equipe /prospect ajouter "Agence D" segment:"Pionniers" source:"Recommandée par Administration A"
2026-01-06 10:00 @alice #equipe /prospect appel "Administration A" intéressé note:"Des CERFA papier pour tout, un agent les ressaisit chaque soir."
2026-01-06 10:20 @bob #equipe /prospect call "Administration B" interested note:"They built an Access base of their own."
2026-01-06 11:05 @bob #equipe /prospect call "Ministère C" no answer
2026-01-06 14:10 @chloe #equipe /prospect appel "Agence D" plus tard suite:2026-02-02 note:"Réorganisation en cours."
2026-01-06 14:30 @alice #equipe /prospect rdv "Administration A" "Administration B" quand:"2026-01-12 14:00" pour:60 avec:@alice,@bob,@chloe
2026-01-07 09:50 @bob #equipe /prospect call "Mairie de Villeneuve" talked obstacle:it_security note:"Everything goes through the IT department."
2026-01-08 15:15 @bob #equipe /prospect call "Ministère C" voicemail
2026-01-12 10:10 @bob #equipe /prospect call "Ministère C" no answer
2026-01-12 15:20 @alice dm /prospect noter "Administration A" P1=4 P2=3 P3=4 D1=3 D2=2 R2=4 C1=1 C2=1 C3=0 E=4
2026-01-12 15:24 @alice dm /prospect noter "Administration B" P1=4 P2=3 P3=3 D1=2 D2=2 R2=3 C1=0 C2=0 C3=0 E=4
2026-01-12 15:30 @bob dm /prospect score "Administration A" P1=4 P2=4 P3=3 D1=3 D2=3 R2=3 C1=1 C3=1 E=4
2026-01-12 15:36 @bob dm /prospect score "Administration B" P1=4 P2=3 D1=2 D2=2 R2=4 C1=1 C3=0 E=4
2026-01-12 15:40 @alice #equipe /prospect action "Administration A" 2026-01-22 "Envoyer la maquette"
2026-01-12 15:41 @bob #equipe /prospect next-action "Administration B" 2026-01-19 "Collect three of their forms"
2026-01-13 10:30 @bob #equipe /prospect call "Mairie de Villeneuve" left message
2026-01-13 16:00 @chloe #equipe /prospect ajouter "Préfecture E" segment:"Collectivités" source:"Annuaire public"
2026-01-14 11:20 @chloe #equipe /prospect appel "Préfecture E" pas intéressé obstacle:existing_tool note:"Un outil national leur suffit."
2026-01-20 08:45 @alice dm /prospect fiche "Administration A"
