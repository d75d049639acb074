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
refusal-audience-missing = Whom does it reach? Write for example: relay { $reference } audience:"people looking for work" size:300
refusal-audience-missing-in-form = Say whom they reach: a group of people.

relay-title = Relay
relay-asks-whom = Whom does this relay reach, and about how many?
relay-became = It is a relay now: it reaches others who would use the product.
relay-noted = Noted whom it reaches.
button-audience = Say whom it reaches
button-add-relay = Add a relay
button-find-relay = Find a relay
entry-relay = relay

relays-title = ⟦Through relays⟧
relays-none = No relay yet. Where a public is hard to reach, or hardly equipped, look for those who accompany it: social workers, trainers, associations.
relays-count = Relays
relays-people = People reached
relays-introductions = Introductions by relays
relays-number = { $count }
relays-people-value = { $count ->
    [0] unknown
   *[other] about { $count }
}{ $unknown ->
    [0] {""}
    [one] {" "}(one relay without a number)
   *[other] {" "}({ $unknown } relays without a number)
}
relays-table = What those who were introduced became, beside the others
relays-head = Got so far
relays-head-relay = Through a relay
relays-head-others = Introduced otherwise
relays-head-nobody = Direct
relays-known = Organisations
relays-reached = Reached
relays-interested = Interested
relays-met = Met
relays-pilot = Pilots
relays-user = Users
relays-share = { $count } ({ $percent } %)
relays-note = Whoever got further is counted in every line above. Relays themselves count only when somebody introduced them.
relays-row = { $name } · { $reference } · { $reaches } · { $count ->
    [0] no introduction yet
    [one] one introduction
   *[other] { $count } introductions
}
relays-more = And { $count } more relays.
