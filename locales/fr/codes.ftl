# Le nom de chaque code : étapes, résultats d’appel, freins, canaux, états.

stage-new = À contacter
stage-attempted = Tenté, pas joint
stage-contacted = Contacté
stage-interested = Intéressé
stage-met = Rencontré
stage-pilot = Pilote
stage-user = Utilisateur
stage-not_interested = Pas intéressé (ils ont dit non)
stage-declined = Refusé (nous avons dit non)
stage-unreachable = Injoignable

outcome-no_answer = Pas de réponse
outcome-busy = Occupé
outcome-voicemail = Message vocal laissé
outcome-left_message = Message laissé à un tiers
outcome-wrong_number = Mauvais numéro, ou parti
outcome-call_back = À rappeler
outcome-talked = Échangé, rien de décidé
outcome-interested = Intéressé
outcome-meeting = Rendez-vous fixé
outcome-referred = Orienté vers quelqu’un d’autre
outcome-later = Pas maintenant
outcome-not_interested = Pas intéressé
outcome-do_not_contact = Ne plus contacter

obstacle-complex_decision = Décision trop complexe
obstacle-own_means = A ses propres moyens
obstacle-not_their_problem = N’a pas le problème
obstacle-existing_tool = A déjà un outil
obstacle-bad_timing = Pas le moment
obstacle-it_security = Sécurité, DSI
obstacle-legal_privacy = Juridique, RGPD
obstacle-no_time = Manque de temps
obstacle-not_equipped = Pas équipé
obstacle-wrong_person = Mauvais interlocuteur
obstacle-other = Autre

channel-phone = Téléphone
channel-email = Courriel
channel-video = Visio
channel-event = Événement, salon

product-state-search = Recherche des premiers utilisateurs
product-state-minimal = Liste minimale
product-state-building = Développement
product-state-launched = Lancé

decline-contractor = Nous prend pour un prestataire
decline-out_of_scope = Hors cible
decline-not_digital_enough = Pas assez numérisé
decline-too_specific = Demande trop spécifique
decline-no_capacity = Nous n’avons pas la capacité
decline-other = Autre
