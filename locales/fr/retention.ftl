# Combien de temps est gardé ce qui l’est sur des personnes, et ce qui est dit quand ce temps est passé.

retention-title = ⟦Combien de mois est gardé ce qui touche aux personnes⟧, { $most } au plus. Les coordonnées comptent à partir du dernier contact venu de la personne.
retention-people = Mois de conservation des coordonnées
retention-notes = Mois de conservation des textes libres
retention-closed = Mois de conservation des coordonnées une fois clos
retention-months = { $months }
refusal-no-such-period = « { $typed } » n’est pas une durée pendant laquelle je peux garder cela ({ $what }) : écrivez un nombre entier de mois, de 1 à { $most }.
refusal-unknown-kind-kept = Je ne garde rien qui s’appelle « { $typed } » : écrivez conservation:personnes=24,notes=12,clos=6.

retention-soon = ⟦{ $name } : des coordonnées bientôt effacées⟧. Personne n’y a donné de nouvelles depuis longtemps. Au jour dit, leurs coordonnées sont effacées sans retour possible ; l’organisation, les appels et tous les chiffres restent.
retention-row = { $name } · { $reference } · { $people ->
    [one] 1 personne
   *[other] { $people } personnes
}, sans nouvelles depuis le { $since } · effacement le { $goes }
retention-more = { $count ->
    [one] Et 1 autre prospect : « rgpd conservation » les liste.
   *[other] Et { $count } autres prospects : « rgpd conservation » les liste.
}
retention-nobody = Aucune coordonnée n’est effacée dans les 30 prochains jours.
retention-act = Que faire ?
button-retention-keep = Nous avons été en contact
button-retention-let-go = Laisser partir
button-retention-let-go-sure = Effacer leurs coordonnées
retention-keep-title = Toujours en contact
retention-keep-on = Jour du dernier contact venu d’eux
retention-keep-hint = Une conversation, un rendez-vous, une réponse de leur part. Un appel sans réponse ne compte pas.
retention-kept = Le dernier contact avec eux date du { $on } : leurs coordonnées sont gardées jusqu’au { $goes }.
retention-kept-not-long = Le dernier contact avec eux date du { $on } : c’est encore si ancien que leurs coordonnées sont effacées le { $goes }.
retention-sure = ⟦Effacer maintenant les coordonnées de ces personnes ?⟧ Nom, fonction, adresse et numéro disparaissent, et ce qui les désigne dans ce qui a été écrit. L’organisation, les appels et tous les chiffres restent. C’est sans retour.
retention-sure-short = Leurs coordonnées disparaissent sans retour. Les chiffres restent.
retention-gone = Les coordonnées des personnes chez { $name } ({ $reference }) sont effacées. L’organisation, les appels et tous les chiffres restent.
refusal-nothing-goes = Rien chez { $name } n’est bientôt effacé : il n’y a rien à décider.
refusal-not-your-prospect = C’est à { $person } que cela a été dit : à cette personne de décider, ou à un administrateur.
refusal-last-contact-when = Dites quel jour ils ont donné de leurs nouvelles.
retention-message-gone = Ce message contenait des mots qui ne sont plus gardés.
entry-forgotten = coordonnées effacées, leur temps étant passé
entry-heard = un contact venu d’eux

retention-inform = ⟦{ $name } : des personnes à informer⟧. Nous gardons leurs coordonnées et ne le leur avons pas dit ; c’est dû dans le mois. « rgpd » donne les mots à envoyer.
retention-inform-row = { $name } · { $reference } · enregistré le { $since }, à informer avant le { $due }
retention-inform-more = { $count ->
    [one] Et 1 autre personne : « rgpd » les liste.
   *[other] Et { $count } autres personnes : « rgpd » les liste.
}

investigation-sure = ⟦Finir l’investigation de { $name } ?⟧ { $count ->
    [0] Il n’y a ni note, ni mot d’un appel, ni action à vider ; ce que cite l’historique part aussi.
    [one] 1 note, mot d’un appel, action ou motif est vidé, et ce que cite l’historique.
   *[other] { $count } notes, mots d’appels, actions et motifs sont vidés, et ce que cite l’historique.
} Les prospects, les personnes, les réponses et tous les chiffres restent. C’est sans retour.
investigation-sure-short = Tout le texte libre sur les prospects de { $name } part sans retour. Les chiffres restent.
investigation-ended = Le texte libre sur les prospects de { $name } est vidé. { $prospects ->
    [0] Il n’y en avait pas.
    [one] Il portait sur 1 prospect.
   *[other] Il portait sur { $prospects } prospects.
}
investigation-goes-on = Le texte libre sur les prospects de { $name } est en train d’être vidé, par milliers : dans quelques minutes il n’en reste rien.
button-investigation-sure = Vider le texte libre

what-origin-of-details = l’origine des coordonnées
field-origin = D’où viennent ces coordonnées
field-origin-hint = Un annuaire public, une carte qu’on vous a remise, quelqu’un qui connaît la personne… Elle peut le demander, et vous le lui dites.
origin-not-said = Vous n’avez pas dit d’où viennent ces coordonnées, et la personne a le droit de le savoir : dites-le par origine:"…", ou dans le formulaire de ses coordonnées.
refusal-origin-missing = Dites d’où viennent ces coordonnées : la personne a le droit de le savoir.
