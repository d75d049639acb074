# Une fiche, en un coup d’œil.

card-title = ⟦{ $name }⟧ · { $reference }
card-stage = Étape
card-segment = Segment
card-owner = Responsable
card-nobody = personne pour l’instant
card-person = { $person }
card-next-action = Prochaine action
card-action = { $day } · { $action }
card-day = { $day }
card-parked = En veille jusqu’au
card-last-contact = Dernier échange
card-score = Score
card-points = { $score }/100 · { $cell }
card-contact = Contact
