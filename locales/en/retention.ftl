# How long what is kept about people is kept, and what is told when its time is up.

retention-title = ⟦How many months things about people are kept⟧, { $most } at most. Details of people count from the last contact that came from them.
retention-people = Months people’s details are kept
retention-notes = Months free text is kept
retention-closed = Months people’s details are kept once closed
retention-months = { $months }
refusal-no-such-period = “{ $typed }” is not how long I may keep that ({ $what }): write a whole number of months from 1 to { $most }.
refusal-unknown-kind-kept = I keep nothing called “{ $typed }” for a time: write retention:people=24,notes=12,closed=6.

retention-soon = ⟦{ $name }: details that go soon⟧. Nobody there was heard of for long. On the day said their details are erased for good, and nobody can undo it; the organisation, the calls and every figure stay.
retention-row = { $name } · { $reference } · { $people ->
    [one] 1 person
   *[other] { $people } people
}, not heard of since { $since } · gone on { $goes }
retention-more = { $count ->
    [one] And 1 other prospect: “privacy retention” lists them.
   *[other] And { $count } other prospects: “privacy retention” lists them.
}
retention-nobody = Nobody’s details go in the next 30 days.
retention-act = What now?
button-retention-keep = We were in touch
button-retention-let-go = Let go
button-retention-let-go-sure = Erase their details
retention-keep-title = They are still in touch
retention-keep-on = Day of the last contact that came from them
retention-keep-hint = A conversation, a meeting, an answer they gave. A call nobody answered does not count.
retention-kept = The last contact with them was on { $on }: their details are kept until { $goes }.
retention-kept-not-long = The last contact with them was on { $on }: that is still so long ago that their details go on { $goes }.
retention-sure = ⟦Erase these people’s details now?⟧ Name, function, address and number go, and what points to them in what was written. The organisation, the calls and every figure stay. It cannot be undone.
retention-sure-short = Their details go for good. Figures stay.
retention-gone = The details of the people at { $name } ({ $reference }) are erased. The organisation, the calls and every figure stay.
refusal-nothing-goes = Nothing of { $name } goes soon: there is nothing to decide.
refusal-not-your-prospect = { $person } was told of it: that one decides, or an administrator.
refusal-last-contact-when = Say on which day they were last in touch.
retention-message-gone = This message held words that are kept no longer.
entry-forgotten = people’s details erased, their time was up
entry-heard = a contact that came from them

retention-inform = ⟦{ $name }: people to inform⟧. We keep their details and have not told them yet; it is due within a month. “privacy” has the words to send.
retention-inform-row = { $name } · { $reference } · recorded on { $since }, to be told before { $due }
retention-inform-more = { $count ->
    [one] And 1 other person: “privacy” lists them.
   *[other] And { $count } other people: “privacy” lists them.
}

investigation-sure = ⟦End the investigation of { $name }?⟧ { $count ->
    [0] There is no note, word of a call or next action to empty; what the history quotes goes too.
    [one] 1 note, word of a call, next action or reason is emptied, and what the history quotes.
   *[other] { $count } notes, words of calls, next actions and reasons are emptied, and what the history quotes.
} Prospects, people, answers and every figure stay. It cannot be undone.
investigation-sure-short = All free text about the prospects of { $name } goes for good. Figures stay.
investigation-ended = The free text about the prospects of { $name } is emptied. { $prospects ->
    [0] There was none.
    [one] It was about 1 prospect.
   *[other] It was about { $prospects } prospects.
}
investigation-goes-on = The free text about the prospects of { $name } is being emptied, thousands at a time: in a few minutes nothing of it is left.
button-investigation-sure = Empty the free text

what-origin-of-details = where the details come from
field-origin = Where these details come from
field-origin-hint = A public directory, a card they gave you, somebody who knows them… They may ask, and you tell them.
origin-not-said = You did not say where these details come from, and the person has a right to know: say it with origin:"…", or in the form of their details.
refusal-origin-missing = Say where these details come from: the person has a right to know.
