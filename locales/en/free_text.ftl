# What should not be kept about a person.

sensitive-asks = That is kept. It seems to speak of { $what }: is it needed? The person may read all that is written about them. “undo” takes it back, and you write it again without.
sensitive-health = somebody’s health
sensitive-beliefs = somebody’s beliefs
sensitive-union = a trade union
sensitive-private = somebody’s private life
sensitive-insult = somebody in words that would hurt them
sensitive-nir = a social security number
