# Un nouveau prospect.

prospect-added = C’est noté.
prospect-near = Très proche : { $names }. Si c’est le même, annulez et ouvrez celui-là, ou fusionnez les deux.
prospect-short = { $name } ({ $reference })
segment-begun = Le segment ⟦{ $name }⟧ est nouveau : il commence avec ce prospect.

refusal-same-name = « { $name } » existe déjà : { $reference }, { $stage }. Ouvrez sa fiche, ou donnez un autre nom au nouveau.
refusal-no-email = « { $typed } » n’est pas une adresse : écrivez-la comme marie.dupont@example.org, ou laissez-la de côté.
refusal-no-phone = « { $typed } » n’est pas un numéro de téléphone que je connais : écrivez-le comme 01 44 49 85 00, ou avec son pays comme +33 1 44 49 85 00.
refusal-unknown-type = « { $typed } » n’est pas un type : écrivez type:direct (s’en servirait) ou type:relais (en touche d’autres qui s’en serviraient).
refusal-words-left = Je lis le nom « { $name } », et ne sais que faire de « { $typed } » : mettez-le sous une clé, par exemple contact:"{ $typed }", ou dans les guillemets.

what-contact = le nom du contact
what-role = la fonction
what-email = l’adresse de courriel
what-phone = le numéro de téléphone
what-segment = le segment
what-source = la source

add-form-title = Nouveau prospect
form-add = Ajouter
form-save = Enregistrer
field-organisation = Organisation
field-organisation-example = Mairie de Lyon
field-contact = Contact : nom
field-role = Contact : fonction
field-email = Contact : courriel
field-phone = Contact : téléphone
field-segment = Segment
field-new-segment = Ou un nouveau segment
field-new-segment-hint = Il est créé avec ce prospect, et compte avant celui choisi au-dessus.
field-type = Type
field-source = Source
field-source-hint = Où vous les avez trouvés : un annuaire, un salon, quelqu’un qui les connaît…
field-owner = Responsable
may-be-read = La personne peut lire ce que vous écrivez sur elle : des faits, en bref.
reach-direct = Direct
reach-direct-note = Se servirait lui-même du produit
reach-relay = Relais
reach-relay-note = En touche d’autres qui s’en serviraient
button-correct = Corriger dans le formulaire
