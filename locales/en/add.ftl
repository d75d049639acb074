# A new prospect.

prospect-added = Recorded.
prospect-near = Much like it: { $names }. If it is the same one, undo this and open that one, or merge the two.
prospect-short = { $name } ({ $reference })
segment-begun = The segment ⟦{ $name }⟧ is new: it begins with this prospect.

refusal-same-name = “{ $name }” is there already: { $reference }, { $stage }. Open it, or give the new one another name.
refusal-no-email = “{ $typed }” is no e-mail address: write it like marie.dupont@example.org, or leave it out.
refusal-no-phone = “{ $typed }” is no telephone number I know: write it like 01 44 49 85 00, or with its country like +33 1 44 49 85 00.
refusal-unknown-type = “{ $typed }” is no type: write type:direct (would use it) or type:relay (reaches others who would).
refusal-words-left = I read the name “{ $name }”, and do not know what to do with “{ $typed }”: put it under a key, such as contact:"{ $typed }", or inside the quotes.

what-contact = the contact’s name
what-role = the role
what-email = the e-mail address
what-phone = the telephone number
what-segment = the segment
what-source = the source

add-form-title = New prospect
form-add = Add
form-save = Save
field-organisation = Organisation
field-organisation-example = Mairie de Lyon
field-contact = Contact: name
field-role = Contact: role
field-email = Contact: e-mail
field-phone = Contact: telephone
field-segment = Segment
field-new-segment = Or a new segment
field-new-segment-hint = It is created with this prospect, and counts before the one chosen above.
field-type = Type
field-source = Source
field-source-hint = Where you found them: a directory, a fair, somebody who knows them…
field-owner = Owner
may-be-read = The person may read what you write about them: facts, kept short.
reach-direct = Direct
reach-direct-note = Would use the product itself
reach-relay = Relay
reach-relay-note = Reaches others who would
button-correct = Put it right in the form
