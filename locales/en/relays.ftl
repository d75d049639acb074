# Relays: those who reach others.

card-audience = Reaches
audience = { $audience }
audience-of = { $audience } · about { $size } { $size ->
    [one] person
   *[other] people
}
audience-unknown = public not said
what-audience = the public it reaches
field-audience = Whom do they reach?
field-audience-hint = A group, never names: nothing about the people themselves.
field-audience-example = People looking for work
field-size = About how many?
field-size-hint = A rough number is enough.
refusal-no-such-size = “{ $typed }” is not a number of people: write a whole number, such as size:300.
refusal-audience-of-direct = A direct prospect reaches nobody else: write type:relay, or leave audience: and size: out.
refusal-audience-of-direct-in-form = A direct prospect reaches nobody else: choose Relay, or empty whom they reach and how many.
