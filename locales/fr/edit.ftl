# Changer ce qui est écrit : un prospect, ses contacts, des notes.

edit-title = Modifier un prospect
edit-noted = Les changements sont enregistrés.
edit-nothing = Rien n’a changé.
edit-clash = { $field } : { $person } l’a modifié entre-temps. On y lit maintenant « { $value } ». Renvoyez le formulaire pour écrire le vôtre.
edit-empty = rien
contact-title = Contact
contact-already = Ce contact est déjà noté.
contact-noted = Le contact est enregistré.
handed-over = { $person } vous confie ⟦{ $name }⟧ ({ $reference }).
note-title = Garder comme note
note-text = Note
note-already = Cette note est déjà gardée.
note-is-cut = Le message fait { $length } caractères, une note en tient { $most } : en voici le début. Gardez la suite dans une deuxième note, ou raccourcissez.
note-noted = La note est gardée.
what-note = une note
refusal-note-is-empty = Il n’y a rien à garder : écrivez la note, ou quittez le formulaire.
