# Ce qui ne devrait pas être gardé sur une personne.

sensitive-asks = C’est gardé. Il semble y être question { $what } : est-ce nécessaire ? La personne peut lire tout ce qui est écrit sur elle. « annuler » le reprend, et vous l’écrivez de nouveau sans cela.
sensitive-health = de la santé de quelqu’un
sensitive-beliefs = des convictions de quelqu’un
sensitive-union = d’un syndicat
sensitive-private = de la vie privée de quelqu’un
sensitive-insult = de quelqu’un en des termes blessants
sensitive-nir = d’un numéro de sécurité sociale
