# Nommer quelqu’un de l’équipe.

refusal-one-teammate = « { $typed } » désigne plusieurs personnes : n’en nommez qu’une.
refusal-unknown-teammate = Je ne connais personne qui s’appelle « { $typed } » ici : tapez @ et choisissez la personne dans la liste.
refusal-which-teammate = Plusieurs personnes s’appellent « { $typed } » : tapez @ et choisissez la bonne dans la liste.
