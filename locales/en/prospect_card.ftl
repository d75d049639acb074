# A prospect on one card.

card-title = ⟦{ $name }⟧ · { $reference }
card-stage = Stage
card-segment = Segment
card-owner = Owner
card-nobody = nobody yet
card-person = { $person }
card-next-action = Next action
card-action = { $day } · { $action }
card-day = { $day }
card-parked = Parked until
card-last-contact = Last contact
card-score = Score
card-points = { $score }/100 · { $cell }
card-contact = Contact
