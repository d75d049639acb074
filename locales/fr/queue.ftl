# Appeler l’un après l’autre : qui appeler maintenant, et ce que cela a donné.

queue-segment = { $name } · { $covered }
queue-covered = { $called }/{ $of } { $count ->
    [one] appelé
   *[other] appelés
} ({ $percent } %)
queue-attempts = Appels jusqu’ici
queue-never = aucun : c’est le premier
queue-last = { $told } ; le dernier { $at }, { $person } : { $outcome }
queue-no-contact = On n’y connaît encore personne.
queue-pitch =
    ⟦Ce que nous disons⟧
    { $words }
queue-script =
    ⟦Ce que nous demandons⟧
    { $words }
queue-no-words = Une accroche et une trame peuvent figurer ici : « réglages » les garde pour toute l’équipe.
queue-ask = À savoir : { $question }
queue-not-reached = ⟦Personne de joint⟧
queue-reached = ⟦Quelqu’un de joint⟧
queue-until = Gardé pour vous jusqu’à { $at } : personne d’autre ne le reçoit.
queue-button-skip = Un autre
queue-button-stop = Arrêter d’appeler
queue-button-next = Appel suivant
queue-button-all = Tous les segments
queue-button-parked = En veille
queue-button-stale = Sans nouvelles
button-next-call = Appeler le suivant
queue-never-again = Ne plus contacter ?
queue-never-again-text = { $name } est clos : ils ont dit non, et demandé à ne plus être contactés.
queue-never-again-yes = Ils l’ont demandé
queue-never-again-no = Revenir

queue-told = ⟦{ $name }⟧ · { $reference }. { $says }
queue-told-already = Un appel à ⟦{ $name }⟧ a été noté depuis : rien n’a été ajouté.
queue-screened = La réponse de ⟦{ $name }⟧ est gardée.
queue-skipped = ⟦{ $name }⟧ attend jusqu’à { $at } ; ensuite chacun peut le recevoir de nouveau.
queue-stopped = ⟦{ $name }⟧ est libre de nouveau : quelqu’un d’autre peut le recevoir.
queue-holds-nobody = Personne n’était gardé pour vous.

queue-empty = ⟦Personne à appeler maintenant⟧ pour { $name }.
queue-empty-segment = ⟦Personne à appeler maintenant⟧ dans { $name }.
queue-nobody = Il n’y a plus personne à appeler ici : ajoutez des prospects, ou cherchez dans un autre segment.
queue-waits-nothing = { $many ->
    [yes] { $count } ou plus
   *[no] { $count }
} avec un appel aujourd’hui : de nouveau dès demain
queue-waits-parked = { $many ->
    [yes] { $count } ou plus
   *[no] { $count }
} en veille
queue-waits-retry = { $many ->
    [yes] { $count } ou plus
   *[no] { $count }
} en attente du prochain essai (son jour, ou l’autre demi-journée)
queue-waits-planned = { $many ->
    [yes] { $count } ou plus
   *[no] { $count }
} avec une prochaine action à venir
queue-waits-meeting = { $many ->
    [yes] { $count } ou plus
   *[no] { $count }
} avec un rendez-vous à venir
queue-waits-number = { $many ->
    [yes] { $count } ou plus
   *[no] { $count }
} sans numéro qui marche : trouvez un autre contact
queue-waits-aside = { $count } dans { $segments ->
    [one] un segment en pause ou abandonné
   *[other] des segments en pause ou abandonnés
}
queue-waits-held = { $count } avec quelqu’un de l’équipe en ce moment
queue-waits-resting = { $count } à reprendre à la prochaine demi-journée
queue-afternoon = Les prochains peuvent être appelés cet après-midi.
queue-first-day = Les prochains peuvent être appelés le { $day }.

card-contact-wrong = { $contact } (ce numéro ne marche pas)
call-answer-relay = Passer par un relais
what-pitch = l’accroche
what-script = la trame
settings-calls = ⟦Pour les appels⟧
settings-pitch = Ce que nous disons
settings-pitch-hint = Le produit en deux phrases, comme on le dit au téléphone.
settings-script = Ce que nous demandons
settings-script-hint = Les questions d’un appel, une par ligne.
refusal-nobody-in-hand = Personne n’est gardé pour vous : tapez « suivant » pour recevoir quelqu’un, puis dites ce que l’appel a donné.
