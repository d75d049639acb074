# Which prospect is meant.

which-prospect = { $reference } · { $name }
button-this-one = This one
refusal-which-prospect = Several prospects could be “{ $typed }”. Which one?
refusal-no-such-prospect = I know no prospect called “{ $typed }”. Choose one below if it is there, look for it with “search”, or add it with “add”.
refusal-who-is-missing = Say which prospect: a name, or a reference such as P-12.
