# Les rendez-vous.

meeting-booked = Rendez-vous fixé avec { $names } : { $at }, { $minutes } min, avec { $people }. À la fin, chacun de vous recevra le questionnaire.
meeting-recorded = Rendez-vous noté avec { $names } : { $at }, { $minutes } min, avec { $people }. Chacun de vous reçoit maintenant le questionnaire.
meeting-cancelled = Rendez-vous annulé avec { $names } : { $at }.
meeting-which = Plusieurs rendez-vous sont prévus avec { $name } : lequel est annulé ?
meeting-planned = { $at }
meeting-form = Fixer un rendez-vous
meeting-form-send = Fixer
meeting-form-who = Avec
meeting-form-day = Jour
meeting-form-time = Heure
meeting-form-minutes = Minutes
meeting-form-with = Qui de nous y va
meeting-form-with-hint = À la fin, chacun reçoit le questionnaire.
button-cancel-meeting = L’annuler
button-cancel-meeting-spoken = Annuler le rendez-vous : { $at }

refusal-meeting-long-ago = { $at }, c’est il y a plus d’un mois : un rendez-vous se note dans le mois qui le suit.
refusal-already-booked = { $name } a déjà un rendez-vous à cette heure-là : { $at }.
refusal-meeting-of-two-products = Ces fiches sont de deux produits : fixez un rendez-vous par produit.
refusal-meeting-day-missing = Quand a-t-il lieu ? Choisissez un jour.
refusal-no-meeting-planned = Aucun rendez-vous n’est prévu avec { $name }.
refusal-meeting-is-over = Ce rendez-vous est passé ({ $at }) : il compte comme tenu et ne peut plus être annulé.
refusal-meeting-is-cancelled = Ce rendez-vous est déjà annulé ({ $at }).
refusal-meeting-words-left = Je ne comprends pas « { $typed } » après le jour : écrivez avec qui, puis quand:"2026-01-12 14:00" durée:60 avec:@alice.
