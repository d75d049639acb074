# A team that has just begun: one product, nobody recorded yet. Monday 5 January 2026, nine o'clock.

zone Europe/Paris
holidays FR
language fr
admin @alice
person @alice "Alice Martin" language fr
person @bob "Bob Durand" language en
product "demarches" channel #equipe language fr

2026-01-05 09:00 @alice #equipe /prospect aide
2026-01-05 09:00 @bob #equipe /prospect help
