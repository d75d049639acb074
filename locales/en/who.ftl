# Which prospect is meant.

which-prospect = { $reference } · { $name }
button-this-one = This one
refusal-which-prospect = Several prospects could be “{ $typed }”. Which one?
refusal-no-such-prospect = I know no prospect called “{ $typed }”. { $near ->
    [some] Choose one below if it is there, or add it.
    [reference] It was removed, or has another reference: look for it in the list.
   *[none] Look for it in the list, or add it.
}
which-by-hand = Your line is too long for a button: send it again with the reference of the right one.
refusal-choose-a-prospect = Choose a prospect: type the beginning of a name.
refusal-who-is-missing = Say which prospect: a name, or a reference such as P-12.
