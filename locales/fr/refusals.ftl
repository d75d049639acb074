# Ce que le robot ne fait pas : ce qui ne va pas, et quoi faire.

refusal-answer-unreadable = « { $typed } » ne répond pas à { $question } : écrivez { $question }=0 à { $question }=4, ou { $question }=? si vous ne savez pas.
refusal-impossible-day = « { $typed } » n’existe dans aucun calendrier : donnez un jour et une heure qui existent, par exemple 2026-06-03 ou 3 juin 14h30.
refusal-key-not-taken = « { $typed }: » n’a pas sa place dans cette commande : retirez-la, ou tapez « aide { $verb } » pour voir comment elle s’écrit.
refusal-key-given-twice = « { $key }: » a deux valeurs différentes : gardez-en une seule et renvoyez la ligne.
refusal-unclosed-quote = Un guillemet ({ $quote }) s’ouvre au caractère { $position }, avant « { $beginning } », et ne se ferme jamais : fermez-le et renvoyez la ligne.
refusal-unknown-key = Je ne connais pas la clé « { $typed }: ». { $suggestion ->
    [none] Mettez les mots entre guillemets si c’est du texte, ou tapez « aide » pour voir les clés.
   *[other] Vouliez-vous dire « { $suggestion }: » ?
}
refusal-unknown-verb = Je ne connais pas la commande « { $typed } ». { $suggestion ->
    [none] Tapez « aide » pour voir ce que je comprends.
   *[other] Vouliez-vous dire « { $suggestion } » ?
}
refusal-unreadable-day = Je ne comprends pas de quel jour il s’agit avec « { $typed } » : écrivez 2026-06-03, demain, lundi, dans 3 jours ou 3 juin 14h30.
refusal-unreadable-duration = Je ne comprends pas la durée « { $typed } » : écrivez des minutes, par exemple 60, ou des heures, par exemple 1h30, un jour au plus.
refusal-value-after-blank = Je ne sais pas où s’arrête la valeur de « { $key }: » (caractère { $position }) : écrivez-la sans espace, { $key }:{ $value }, ou entre guillemets, { $key }:"{ $value } …".
refusal-wrong-weekday = « { $typed } » se contredit, le { $day } ne tombe pas ce jour-là : corrigez le jour de la semaine ou la date.
