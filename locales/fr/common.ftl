quoted = { $text }
trouble-busy = La base de données est occupée : rien n’a été enregistré, réessayez dans un instant.
trouble-unexpected = Quelque chose a cassé ; rien n’a été enregistré. Si cela se reproduit, donnez à votre administrateur la référence { $reference }.
refusal-stale-button = Ce bouton vient d’un ancien message et ne mène plus nulle part : tapez /prospect pour voir ce qui est possible.
refusal-stale-form = Ce formulaire est d’une ancienne version et ne mène plus nulle part : copiez ce que vous avez écrit, fermez-le et rouvrez-le.
refusal-changed-meanwhile = Quelqu’un a modifié { $name } entre-temps : regardez où cela en est, puis redites-le.
button-open-form = Ouvrir le formulaire
form-line-too-long = Il manque quelque chose à cette ligne, trop longue pour continuer dans un formulaire : complétez-la et renvoyez-la, ou envoyez { $most } caractères au plus.
