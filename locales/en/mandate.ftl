# What a sponsor ordered, against what users need.

refusal-sponsor-confirms-itself = “{ $need }” was ordered by { $name }, who cannot confirm their own order: ask another user, and record it for whoever wants it too. If they only repeat it, say origin:mandate.
