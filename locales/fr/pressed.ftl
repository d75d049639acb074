# Les boutons et les formulaires qui visent une fiche.

refusal-prospect-gone = { $reference } n’existe plus : quelqu’un a retiré cette fiche. Tapez « liste » pour voir les autres.
