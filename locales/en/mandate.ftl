# What a sponsor ordered, against what users need.

refusal-sponsor-confirms-itself = “{ $need }” was ordered by { $name }, who cannot confirm their own order: ask another user, and record it for whoever wants it too. If they only repeat it, say origin:mandate.

mandates-title = ⟦Mandate versus needs⟧: { $confirmed } of { $count } confirmed
mandates-none = No mandate yet. When somebody in charge ordered the product, write down what they asked for, in their own words: each statement is a hypothesis until users ask for the same.
mandates-row = { $words } · { $sponsors } · { $standing }
mandates-note = Confirmed from { $enough } users on, those we declined and the sponsor left out. What was ordered has no weight in the ranking of needs.
mandates-more = And { $count } more.
mandates-unsigned = { $count ->
    [one] One need comes from a mandate, and nobody wrote down whose: { $names }.
   *[other] { $count } needs come from a mandate, and nobody wrote down whose: { $names }.
}
statement-unverified = not verified: { $count ->
    [0] no user asks for it
    [one] one user of { $enough }
   *[other] { $count } users of { $enough }
}
statement-confirmed = ⟦confirmed⟧ by { $count } { $count ->
    [one] user
   *[other] users
}: { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
statement-refuted = ⟦refuted⟧: “{ $because }” ({ $count ->
    [0] no user asks for it
    [one] one user asks for it
   *[other] { $count } users ask for it
})
statement-now = “{ $words }”: { $standing }.
statement-refuted-noted = “{ $words }” is refuted. It can be taken back.
need-card-mandate = Ordered by
need-card-mandate-value = { $sponsors } · { $standing }
button-mandates = Mandate versus needs
button-new-mandate = Write down a mandate
button-decide = Decide
button-confirm-it = A user confirms it
button-refute = Refute
button-take-back = Not refuted any more
button-open-need = Open the need

mandate-title = What was ordered
mandate-field-sponsor = Who asked?
mandate-hint-sponsor = A role, not a name: the minister, the head of IT.
mandate-example-sponsor = The director
mandate-field-words = In their words
mandate-hint-words = One statement a line, as they said it.
mandate-field-on = On
mandate-remark = Each line becomes a hypothesis: users confirm it, or nobody does.
mandate-noted = { $count ->
    [0] All of that was written down already.
    [one] One statement is written down.
   *[other] { $count } statements are written down.
}{ $count ->
    [0] {""}
   *[other] { $known ->
        [0] {""}
        [one] {" "}Another one was there already.
       *[other] {" "}{ $known } others were there already.
    }
}
mandate-undone = Taken back: it is as if nobody had ordered it.
what-sponsor = who asked
confirm-title = A user confirms it
confirm-remark = “{ $words }”
confirm-priority = For them it is
refute-title = Refute it
refute-remark = “{ $words }”
refute-because = Why is it wrong?
refute-hint = What users said or did instead; kept short.
refusal-what-was-ordered = Say what they asked for, one statement a line.
refusal-no-such-statement = Nobody ordered “{ $typed }”: put the statement in quotes, as it stands in the list.
refusal-refute-why = Say why “{ $words }” is wrong: what did users say or do instead?
refusal-must-or-nice = I do not know what to do with “{ $typed }”: after the prospect, say must or nice.
refusal-confirmed-elsewhere = { $name } belongs to another product: choose a prospect of this one.
